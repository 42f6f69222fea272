"""The days of a visit with how much is on them and whether something is open, and the pool below."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Final

from textual import events
from textual.binding import BindingType
from textual.message import Message

from visitplanner.domain.values import dataclass
from visitplanner.domain.words import N_
from visitplanner.tui import marks
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.text import fit, width
from visitplanner.tui.widgets.lines import Line, Lines

COUNT_COLUMNS: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRow:
    """A day (None: the pool), how many items it has, whether a finding stands on it, whether it is today."""

    day: date | None
    name: str
    count: int
    warns: bool
    today: bool = False


class DayList(Lines, can_focus=True):
    """Shows the days and says when another one is chosen."""

    OFFERS: ClassVar[tuple[Command, ...]] = (
        Command(id="days.up", key="up", name=N_("Day above"), help=N_("Goes to the day above.")),
        Command(id="days.down", key="down", name=N_("Day below"), help=N_("Goes to the day below.")),
        Command(id="days.first", key="home", name=N_("First day"), help=N_("Goes to the first day.")),
        Command(id="days.last", key="end", name=N_("The pool"), help=N_("Goes to the rows without a day.")),
    )
    BINDINGS: ClassVar[list[BindingType]] = bindings(OFFERS)

    class Chosen(Message):
        """Another day is to be shown."""

        def __init__(self, day: date | None) -> None:
            super().__init__()
            self.day = day

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.days: tuple[DayRow, ...] = ()
        self.current: date | None = None

    def show(self, days: tuple[DayRow, ...], current: date | None) -> None:
        """Show these days, that one as the chosen one."""
        was, before = self._at, self.current
        first, self.days, self.current = not self.days, days, current
        self._draw()
        if first or current != before:
            self.look_at(self._at)
        else:
            self.settle(was, self._at)

    def on_resize(self) -> None:
        """Lay out anew."""
        self._draw()
        self.look_at(self._at)

    def watch_has_focus(self, value: bool) -> None:  # noqa: FBT001 - as in Textual
        """Show whether the cursor answers to the arrows."""
        super().watch_has_focus(value)
        self._draw()

    @property
    def _at(self) -> int:
        return next((at for at, one in enumerate(self.days) if one.day == self.current), 0)

    def _draw(self) -> None:
        names = max((width(one.name) for one in self.days), default=0)
        self.put([self._line(one, names) for one in self.days])

    def _line(self, one: DayRow, names: int) -> Line:
        here = one.day == self.current
        row = ("cursor" if self.has_focus else "away") if here else ""
        strong = "strong" if one.today else "" if here else "muted"
        room = max(0, self.columns - 1 - names - COUNT_COLUMNS - 3)
        return (
            (marks.CURSOR if here else " ", f"{'accent' if self.has_focus else 'muted'} {row}"),
            (fit(one.name, names), f"{strong} {row}"),
            (f"{one.count or marks.NONE:>{COUNT_COLUMNS}}", f"muted {row}"),
            (f" {marks.FINDING if one.warns else ' '} ", f"warning {row}"),
            (" " * room, row),
        )

    def _walk(self, by: int) -> None:
        if self.days:
            self.post_message(self.Chosen(self.days[max(0, min(len(self.days) - 1, self._at + by))].day))

    def do_up(self) -> None:
        """One day back."""
        self._walk(-1)

    def do_down(self) -> None:
        """One day on."""
        self._walk(1)

    def do_first(self) -> None:
        """To the first day."""
        self._walk(-len(self.days))

    def do_last(self) -> None:
        """To the pool."""
        self._walk(len(self.days))

    def on_click(self, event: events.Click) -> None:
        """Choose the day under the mouse."""
        y = event.y + self.scroll_offset.y
        if 0 <= y < len(self.days):
            self.post_message(self.Chosen(self.days[y].day))
