"""All the times that a concrete need was met; enter on one goes to the agenda it stands on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from textual import events
from textual.binding import BindingType

from visitplanner.domain.needs_over import Meeting
from visitplanner.domain.words import N_
from visitplanner.locale import tr
from visitplanner.tui import marks
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.need_rows import ROOMY, meeting_lines
from visitplanner.tui.widgets.lines import Line, Lines


class MeetingList(Lines, can_focus=True):
    """Shows meetings, as high as they are many."""

    OFFERS: ClassVar[tuple[Command, ...]] = (
        Command(id="met.up", key="up", name=N_("Earlier time"), help=N_("Goes to the time before.")),
        Command(id="met.down", key="down", name=N_("Later time"), help=N_("Goes to the time after.")),
    )
    BINDINGS: ClassVar[list[BindingType]] = bindings(OFFERS)
    DEFAULT_CSS: ClassVar[str] = """
    MeetingList { height: auto; }
    """

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.meetings: tuple[Meeting, ...] = ()
        self.at = 0
        self._title = ""
        self._today = date.min

    @property
    def current(self) -> Meeting | None:
        """The meeting under the cursor."""
        return self.meetings[self.at] if self.at < len(self.meetings) else None

    def show(self, meetings: Sequence[Meeting], *, title: str, today: date) -> None:
        """Show the meetings of a need with that title; the cursor begins at the last one, and stays."""
        fresh, here = tuple(meetings), self.current
        if fresh != self.meetings:
            self.meetings, self.at = fresh, max(0, len(fresh) - 1)
            same = [at for at, one in enumerate(fresh) if here is not None and _same(one, here)]
            self.at = same[0] if same else self.at
        self._title, self._today = title, today
        self._draw()

    def on_resize(self) -> None:
        """Cut anew."""
        self._draw()

    def watch_has_focus(self, value: bool) -> None:  # noqa: FBT001 - as in Textual
        """Show whether the cursor answers to the arrows."""
        super().watch_has_focus(value)
        self._draw()

    def _draw(self) -> None:
        head = tr(N_("Met")) if self.meetings else tr(N_("It stands on no agenda."))
        # Narrow, the list stands below the needs, where each line counts.
        lines: list[Line] = [] if self.columns >= ROOMY else [()]
        lines.append(((f" {head}", "strong" if self.meetings else "muted"),))
        for at, one in enumerate(self.meetings):
            lines += self._lines(one, here=at == self.at and self.has_focus)
        self.put(lines)
        height = len(lines)
        if self.is_shown and (self.styles.height is None or self.styles.height.value != height):
            self.styles.height = height

    def _lines(self, one: Meeting, *, here: bool) -> list[Line]:
        row = "cursor" if here else ""
        said = meeting_lines(one, max(20, self.columns - 3), self._today, title=self._title)
        off = "" if one.counts else "struck"
        return [
            ((f"{marks.CURSOR if here else ' '} ", f"accent {row}"), (text, f"{off} {row}")) for text in said
        ]

    def do_up(self) -> None:
        """One time earlier."""
        self._walk(-1)

    def do_down(self) -> None:
        """One time later."""
        self._walk(1)

    def _walk(self, by: int) -> None:
        self.at = max(0, min(len(self.meetings) - 1, self.at + by))
        self._draw()

    def on_click(self, event: events.Click) -> None:
        """Put the cursor where the mouse points."""
        y = event.y - (1 if self.columns >= ROOMY else 2)
        for at, one in enumerate(self.meetings):
            height = len(self._lines(one, here=False))
            if 0 <= y < height:
                self.at = at
                self._draw()
                return
            y -= height


def _same(one: Meeting, other: Meeting) -> bool:
    """Tell whether it is the same time, at the same row of an agenda, whatever was changed of it."""
    if one.item is None or other.item is None:
        return one == other
    return one.item.id == other.item.id
