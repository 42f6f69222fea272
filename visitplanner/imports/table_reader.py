"""Reads the rows of tables: with a header, without one, or as a grid with a column per day."""

from __future__ import annotations

from visitplanner.domain.times import UNTIMED, Moment
from visitplanner.domain.words import N_
from visitplanner.domain.written import daypart_of, read_day, read_moment
from visitplanner.imports.cells import CellRow, by_content, by_header
from visitplanner.imports.drafts import TABLE_ROW
from visitplanner.imports.headings import DayLine, Sort
from visitplanner.imports.lines import Line, Shape
from visitplanner.imports.outline import Outline
from visitplanner.imports.state import Place, State
from visitplanner.imports.tables import Column, Header, header_of, is_empty


class TableReader:
    """Takes the lines made of cells; the header of a table holds until another one comes."""

    def __init__(self, outline: Outline, state: State) -> None:
        """Begin without a header."""
        self.outline = outline
        self.state = state
        self.header: Header | None = None

    def read(self, at: int, line: Line) -> None:
        """Read a line of cells that is no heading of a day."""
        filled = [cell for cell in line.cells if not is_empty(cell)]
        if not filled or self._as_header(at, line):
            if not filled:
                self.state.ledger.heading(line)
            return
        if len(filled) == 1 and (daypart := daypart_of(filled[0])) is not None:
            self.state.daypart_or_time(line, Moment(daypart=daypart), indent=-1)
        elif self.header is not None and self.header.is_grid:
            self._grid(line, self.header)
        else:
            found = by_content(line.cells) if self.header is None else by_header(line.cells, self.header)
            self._row(line, found)

    def _as_header(self, at: int, line: Line) -> bool:
        lines = self.outline.lines
        ruled = at + 1 < len(lines) and lines[at + 1].shape is Shape.RULE and line.piped
        fresh = at == 0 or lines[at - 1].shape is not Shape.CELLS
        if self.header is not None and not fresh and line.cells != self.header.names:
            return False
        header = header_of(line.cells, ruled=ruled and fresh)
        if header is None and not (ruled and fresh):
            return False
        self.header = header
        if header is None and _data_like(line):
            return False
        self.state.ledger.heading(line)
        return True

    def _row(self, line: Line, found: CellRow) -> None:
        self.state.leave()
        if found.day is not None:
            self.state.go_to(line, DayLine(written=found.day, sort=Sort.PURE), text=found.day_text)
        elif found.day_text:
            self.state.place = Place(heading=found.day_text)
        if not (found.title or found.place or found.people or found.notes or found.moment):
            self.state.ledger.heading(line)
            return
        for cell in found.unread:
            said = N_("“{cell}” was not understood as a day or time; it is kept in the note.")
            self.state.ledger.warn(line, said, cell=cell)
        draft = self.state.draft(line, text=found.title, moment=found.moment, understood=TABLE_ROW)
        draft.place, draft.people = found.place, found.people
        draft.notes.extend(found.notes)
        columns = set() if self.header is None else set(self.header.columns)
        draft.apart = bool(found.place or columns & {Column.PLACE, Column.PEOPLE})
        if not line.piped:
            self.state.open.append(draft)

    def _grid(self, line: Line, header: Header) -> None:
        """Each filled cell under a day is an activity; the others say when, or belong to all of them."""
        self.state.leave()
        moment, notes = UNTIMED, []
        days = [*header.days, *(None for _ in range(len(line.cells) - len(header.days)))]
        for day, cell in zip(days, line.cells, strict=False):
            if day is not None or is_empty(cell):
                continue
            found = read_moment(cell)
            if found is None:
                notes.append(cell)
            else:
                moment = found[0]
        any_row = False
        for day, name, cell in zip(header.days, header.names, line.cells, strict=False):
            if day is None or is_empty(cell):
                continue
            self.state.go_to(line, DayLine(written=day, sort=Sort.PURE), text=name)
            own = read_moment(cell)
            timed = own is not None and own[0].start is not None and bool(own[1])
            when, text = own if own is not None and timed else (moment, cell)
            self.state.draft(line, text=text, moment=when, understood=TABLE_ROW).notes.extend(notes)
            any_row = True
        if not any_row:
            self.state.ledger.heading(line)


def _data_like(line: Line) -> bool:
    """Tell whether the first line of a table is a row all the same: it holds a time or a day."""
    for cell in line.cells:
        day = read_day(cell)
        if read_moment(cell) is not None or (day is not None and not day.rest):
            return True
    return False
