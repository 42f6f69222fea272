"""Sections of rows under one cursor: what came of each item, signs, action points, and the look back."""

from __future__ import annotations

from typing import ClassVar, Final

from textual import events
from textual.binding import BindingType
from textual.message import Message

from visitplanner.domain.words import N_
from visitplanner.tui import marks
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.outcome_rows import Section
from visitplanner.tui.outcome_sight import Kind, Row
from visitplanner.tui.text import cut, fit, width
from visitplanner.tui.widgets.lines import Line, Lines, Piece

GUTTER: Final = 5
"""Columns for the cursor's bar, the mark of the person, and the shape of the state."""
MOST_WHEN: Final = 13


class OutcomeList(Lines, can_focus=True):
    """Shows sections, keeps the cursor on its row whatever changes around it, knows which rows are marked."""

    OFFERS: ClassVar[tuple[Command, ...]] = (
        Command(id="outcome-rows.up", key="up", name=N_("Row above"), help=N_("Goes to the row above.")),
        Command(id="outcome-rows.down", key="down", name=N_("Row below"), help=N_("Goes to the row below.")),
        Command(id="outcome-rows.first", key="home", name=N_("First row"), help=N_("Goes to the first row.")),
        Command(id="outcome-rows.last", key="end", name=N_("Last row"), help=N_("Goes to the last row.")),
        Command(id="outcome-rows.page-up", key="pageup", name=N_("Page up"), help=N_("Goes a page up.")),
        Command(
            id="outcome-rows.page-down",
            key="pagedown",
            name=N_("Page down"),
            help=N_("Goes a page down."),
        ),
    )
    BINDINGS: ClassVar[list[BindingType]] = bindings(OFFERS)

    class Moved(Message):
        """The cursor stands on another row."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.sections: tuple[Section, ...] = ()
        self.current: str | None = None
        """The place of the row under the cursor (`Row.place`)."""
        self.marked: frozenset[str] = frozenset()
        """Places of the rows that were marked."""
        self._walked: tuple[Row, ...] = ()
        self._lines_of: dict[str, int] = {}

    @property
    def row(self) -> Row | None:
        """The row under the cursor."""
        return next((one for one in self._walked if one.place == self.current), None)

    def show(self, sections: tuple[Section, ...], current: str | None = None) -> None:
        """Show these; the cursor stays on its row, or, where that is gone, on the same line."""
        at, before, was = self._at, self.current, self._lines_of.get(self.current or "")
        self.sections = sections
        self._walked = tuple(row for section in sections for row in section.rows)
        places = [one.place for one in self._walked]
        wish = current if current in places else self.current
        if wish not in places:
            wish = places[min(at, len(places) - 1)] if places else None
        self.current = wish
        self.marked &= frozenset(places)
        self._draw()
        if wish != before:
            self._see()
            self.post_message(self.Moved())
        else:
            self.settle(was, self._lines_of.get(wish or ""))

    def mark(self, places: frozenset[str]) -> None:
        """Mark these rows and no others."""
        if places != self.marked:
            self.marked = places
            self._draw()

    def goto(self, place: str) -> None:
        """Put the cursor on a row."""
        if place != self.current and any(one.place == place for one in self._walked):
            self.current = place
            self._draw()
            self._see()
            self.post_message(self.Moved())

    def section(self, by: int) -> None:
        """Go to the first row of the next section that has rows, or of the one before."""
        heads = [section.rows[0].place for section in self.sections if section.rows]
        here = next(
            (at for at, one in enumerate(self._filled) if any(row.place == self.current for row in one.rows)),
            0,
        )
        if heads:
            self.goto(heads[max(0, min(len(heads) - 1, here + by))])

    @property
    def _filled(self) -> list[Section]:
        return [one for one in self.sections if one.rows]

    @property
    def _at(self) -> int:
        return next((at for at, one in enumerate(self._walked) if one.place == self.current), 0)

    def on_resize(self) -> None:
        """Lay out the columns anew."""
        self._draw()
        self._see()

    def watch_has_focus(self, value: bool) -> None:  # noqa: FBT001 - as in Textual
        """Show whether the cursor answers to the arrows."""
        super().watch_has_focus(value)
        self._draw()

    # What is shown

    def _draw(self) -> None:
        when = self._when()
        lines: list[Line] = []
        self._lines_of = {}
        for section in self.sections:
            lines.append(self._head(section))
            for row in section.rows:
                self._lines_of[row.place] = len(lines)
                lines.append(self._line(row, when[row.kind]))
            if not section.rows and section.empty:
                lines.append(((" " * GUTTER + cut(section.empty, self.columns - GUTTER - 1), "muted"),))
        self.put(lines)

    def _when(self) -> dict[Kind, int]:
        """Columns that times, days and codes take, for each kind of row."""
        rows = [(kind, [one for one in self._walked if one.kind is kind]) for kind in Kind]
        return {
            kind: min(max((width(one.when) for one in some), default=0), MOST_WHEN) for kind, some in rows
        }

    def _head(self, section: Section) -> Line:
        title = " " + cut(section.title, self.columns - 2)
        room = self.columns - width(title) - 1
        count = section.count if width(section.count) + 2 <= room else ""
        return (
            (title, "strong"),
            (" " * max(0, room - width(count)), ""),
            (count + " ", "muted"),
        )

    def _line(self, row: Row, when: int) -> Line:
        here = row.place == self.current
        ground = ("cursor" if self.has_focus else "away") if here else ""
        gap = "  " if when else ""
        room = max(8, self.columns - GUTTER - when - len(gap) - 1)
        # Short titles leave their room to what came of it; long ones keep three fifths.
        title = room if not row.told else min(max(width(row.title), room // 3), room * 3 // 5)
        pieces: list[Piece] = [
            (marks.CURSOR if here else " ", f"{'accent' if self.has_focus else 'muted'} {ground}"),
            ((marks.MARKED if row.place in self.marked else " ") + " ", f"accent {ground}"),
            (fit(row.mark, 1) + " ", f"{'warning' if row.warns else 'muted'} {ground}"),
            (fit(row.when, when) + gap, f"muted {ground}"),
            (fit(row.title, title), f"{'struck' if row.off else ''} {ground}"),
        ]
        rest = room - title - 2
        if row.told and rest > 0:
            pieces.append(("  " + fit(row.told, rest), f"muted {ground}"))
        return (*pieces, (" ", ground))

    def _see(self) -> None:
        line = self._lines_of.get(self.current or "")
        if line is None:
            return
        # The heading above the first row of a section comes into sight with it.
        first = next((one.rows[0].place for one in self._filled if one.rows[0].place == self.current), None)
        self.look_at(line - 1 if first else line, height=2 if first else 1)

    # Walking

    def _walk(self, by: int) -> None:
        if self._walked:
            self.goto(self._walked[max(0, min(len(self._walked) - 1, self._at + by))].place)

    def do_up(self) -> None:
        """One row up."""
        self._walk(-1)

    def do_down(self) -> None:
        """One row down."""
        self._walk(1)

    def do_first(self) -> None:
        """To the first row."""
        self._walk(-len(self._walked))

    def do_last(self) -> None:
        """To the last row."""
        self._walk(len(self._walked))

    def do_page_up(self) -> None:
        """As many rows up as are in sight."""
        self._walk(-max(1, self.size.height - 2))

    def do_page_down(self) -> None:
        """As many rows down as are in sight."""
        self._walk(max(1, self.size.height - 2))

    def on_click(self, event: events.Click) -> None:
        """Put the cursor where the mouse points."""
        y = event.y + self.scroll_offset.y
        place = next((place for place, line in self._lines_of.items() if line == y), None)
        if place is not None:
            self.goto(place)
