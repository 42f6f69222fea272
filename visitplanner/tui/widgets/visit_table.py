"""All visits, one row each, with what is open in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from textual import events
from textual.binding import BindingType
from textual.message import Message

from visitplanner.domain.visit import VisitStatus
from visitplanner.domain.words import N_
from visitplanner.locale import tr
from visitplanner.tui import marks
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.text import fit, width
from visitplanner.tui.widgets.lines import Line, Lines

ROOMY: Final = 110
"""Columns from which towns and deadline have a column of their own."""

COUNTS: Final = 22
"""Columns of errors, warnings, needs and share of capacity time."""

SHORT: Final = 8
"""Columns of the number of findings alone, where there is no room for more."""

LEAST_TITLE: Final = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitRow:
    """One visit in words. Numbers are open findings and needs; `deadline` is the next one, or empty."""

    slug: str
    when: str
    who: str
    title: str
    status: VisitStatus
    status_word: str
    errors: int
    warnings: int
    needs: int
    capacity: int | None
    """Share of capacity time in per cent; None where nothing is planned yet."""
    low: bool
    deadline: str
    first_day: date | None


class VisitTable(Lines, can_focus=True):
    """Shows visits; the cursor stays on its visit."""

    OFFERS: ClassVar[tuple[Command, ...]] = (
        Command(id="visits.up", key="up", name=N_("Visit above"), help=N_("Goes to the visit above.")),
        Command(id="visits.down", key="down", name=N_("Visit below"), help=N_("Goes to the visit below.")),
        Command(id="visits.first", key="home", name=N_("First visit"), help=N_("Goes to the first visit.")),
        Command(id="visits.last", key="end", name=N_("Last visit"), help=N_("Goes to the last visit.")),
    )
    BINDINGS: ClassVar[list[BindingType]] = bindings(OFFERS)

    class Moved(Message):
        """The cursor stands on another visit."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.rows: tuple[VisitRow, ...] = ()
        self.current: str | None = None

    def show(self, rows: tuple[VisitRow, ...], current: str | None = None) -> None:
        """Show these; `current` puts the cursor there, else it stays on its visit or near where that was."""
        was, before = self._at, self.current
        self.rows = rows
        self.current = current or self.current
        if all(one.slug != self.current for one in rows):
            self.current = rows[min(was, len(rows) - 1)].slug if rows else None
        self._draw()
        if self.current != before:
            self.look_at(self._at)
        else:
            self.settle(was, self._at)

    def on_resize(self) -> None:
        """Lay out the columns anew."""
        self._draw()
        self.look_at(self._at)

    def watch_has_focus(self, value: bool) -> None:  # noqa: FBT001 - as in Textual
        """Show whether the cursor answers to the arrows."""
        super().watch_has_focus(value)
        self._draw()

    @property
    def _at(self) -> int:
        return next((at for at, one in enumerate(self.rows) if one.slug == self.current), 0)

    def _draw(self) -> None:
        if not self.rows:
            self.put([((" " + tr("No visit yet: n plans one."), "muted"),)])
            return
        self.put([self._line(one) for one in self.rows])

    def widths(self) -> tuple[int, int, int, int, int, int]:
        """Columns of when, who, title, status, what is open, deadline; 0 leaves one out."""
        room = self.columns - 2
        when = max((width(one.when) for one in self.rows), default=0)
        status = max((width(one.status_word) for one in self.rows), default=0)
        open_ = COUNTS
        who = min(max((width(one.who) for one in self.rows), default=0), 32) if room >= ROOMY else 0
        deadline = max((width(one.deadline) for one in self.rows), default=0) if room >= ROOMY else 0
        taken = sum(one + 2 for one in (when, who, status, deadline) if one) + open_ + 2
        if room - taken < LEAST_TITLE:
            open_, taken = SHORT, taken - COUNTS + SHORT
        return when, who, max(8, room - taken), status, open_, deadline

    def _line(self, one: VisitRow) -> Line:
        here = one.slug == self.current
        row = ("cursor" if self.has_focus else "away") if here else ""
        off = one.status is VisitStatus.CANCELLED
        when, who, title, status, open_, deadline = self.widths()
        pieces = [
            ((marks.CURSOR if here else " ") + " ", f"{'accent' if self.has_focus else 'muted'} {row}"),
            (fit(one.when, when) + "  ", f"muted {row}"),
        ]
        if who:
            pieces.append((fit(one.who, who) + "  ", row))
        pieces += [
            (fit(one.title, title) + "  ", f"{'struck' if off else 'strong' if here else ''} {row}"),
            (fit(one.status_word, status) + "  ", f"muted {row}"),
            (
                fit(self._open(one, open_), open_) + "  ",
                f"{'warning' if one.errors or one.needs else 'muted'} {row}",
            ),
        ]
        if deadline:
            pieces.append((fit(one.deadline, deadline), f"muted {row}"))
        return tuple(pieces)

    @staticmethod
    def _open(one: VisitRow, columns: int) -> str:
        share = "" if one.capacity is None else f"{one.capacity} %"
        counts = f"{one.errors or marks.NONE:>4} {one.warnings or marks.NONE:>5} {one.needs or marks.NONE:>5}"
        if columns < COUNTS:
            total = one.errors + one.warnings
            return f"{marks.FINDING + ' ' + str(total) if total else marks.NONE:>4}"
        return f"{counts} {share:>5}"

    def do_up(self) -> None:
        """One visit up."""
        self._walk(-1)

    def do_down(self) -> None:
        """One visit down."""
        self._walk(1)

    def do_first(self) -> None:
        """To the first one."""
        self._walk(-len(self.rows))

    def do_last(self) -> None:
        """To the last one."""
        self._walk(len(self.rows))

    def _walk(self, by: int) -> None:
        if self.rows:
            self._goto(max(0, min(len(self.rows) - 1, self._at + by)))

    def _goto(self, at: int) -> None:
        if self.rows[at].slug != self.current:
            self.current = self.rows[at].slug
            self._draw()
            self.look_at(at)
            self.post_message(self.Moved())

    def on_click(self, event: events.Click) -> None:
        """Put the cursor where the mouse points."""
        y = event.y + self.scroll_offset.y
        if 0 <= y < len(self.rows):
            self._goto(y)
