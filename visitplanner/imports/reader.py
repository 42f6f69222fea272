"""Reads a programme line by line: what each line is decides where the next ones belong."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from visitplanner.domain.agenda import ItemKind
from visitplanner.domain.times import UNTIMED, Moment
from visitplanner.domain.written import read_moment
from visitplanner.imports import headings
from visitplanner.imports.calendar import Calendar
from visitplanner.imports.drafts import DAY_ROW, HEADING_ROW, LIST_LINE, PLAIN_LINE
from visitplanner.imports.headings import Sort
from visitplanner.imports.kinds import guess
from visitplanner.imports.lines import Line, Shape
from visitplanner.imports.outline import Outline
from visitplanner.imports.state import Ledger, State
from visitplanner.imports.table_reader import TableReader
from visitplanner.imports.tables import Column, column_of

WRAPPED: Final = 50
"""Characters from which a line may have been broken by its writer's screen."""


class Reader:
    """Walks over the lines of an outline and fills a ledger."""

    def __init__(self, outline: Outline, calendar: Calendar) -> None:
        """Begin at the first line."""
        self.outline = outline
        self.state = State(calendar)
        self.tables = TableReader(outline, self.state)
        self.blank_before = True
        self.fresh_day = False
        """True until something stands under the last day heading."""

    def read(self) -> Ledger:
        """Read all lines."""
        for at, line in enumerate(self.outline.lines):
            if line.shape is Shape.BLANK:
                self.blank_before = True
            elif line.shape is not Shape.RULE:
                self._line(at, line)
                self.blank_before = False
                self.fresh_day = self.outline.days[at] is not None
        self.state.flush()
        return self.state.ledger

    def _line(self, at: int, line: Line) -> None:
        if at < self.outline.start or headings.is_furniture(line.text):
            self.state.ledger.aside(line)
            return
        if line.shape is Shape.HEADING:
            self.tables.header = None
        elif line.shape is Shape.BULLET:
            self._close_for(line)
        if self._as_day(at, line):
            return
        if line.shape is Shape.HEADING:
            self._heading(line)
        elif line.shape is Shape.BULLET:
            self._bullet(line)
        elif line.shape is Shape.CELLS:
            self.tables.read(at, line)
        else:
            self._plain(at, line)

    def _close_for(self, line: Line) -> None:
        """End what a list line cannot belong to: rows as deep, dayparts as deep."""
        place = self.state.place
        self.state.close(line.indent)
        if place.daypart is not None and line.indent <= place.daypart_indent:
            place.daypart = None

    # Lines by shape

    def _heading(self, line: Line) -> None:
        state = self.state
        moment = read_moment(line.text)
        if moment is not None and moment[0].start is not None and moment[1]:
            state.row(line, text=moment[1], moment=moment[0], understood=HEADING_ROW, indent=-1)
        elif moment is not None and not moment[1]:
            state.daypart_or_time(line, moment[0], indent=-1)
        elif headings.begins_aside(line.text):
            state.begin_aside(line)
        elif headings.undated(line.text) or line.level <= state.place.level:
            state.without_day(line)
        else:
            state.section(line)

    def _bullet(self, line: Line) -> None:
        state = self.state
        moment = read_moment(line.text)
        if moment is not None and not moment[1] and not (state.open and moment[0].start is None):
            state.daypart_or_time(line, moment[0], indent=line.indent)
        elif moment is not None and (moment[0].start is not None or not state.open):
            state.row(line, text=moment[1], moment=moment[0], understood=LIST_LINE, indent=line.indent)
        elif state.place.aside:
            state.ledger.aside(line)
        elif state.open:
            state.go_on(line)
        else:
            state.row(line, text=line.text, moment=UNTIMED, understood=LIST_LINE, indent=line.indent)

    def _plain(self, at: int, line: Line) -> None:
        state = self.state
        if self._as_field(line):
            return
        moment = read_moment(line.text)
        if moment is not None and not moment[1]:
            self._own_line(at, line, moment[0])
        elif moment is not None and (moment[0].start is not None or moment[1] != line.text):
            state.row(line, text=moment[1], moment=moment[0], understood=PLAIN_LINE, indent=line.indent)
        elif self._as_heading(at, line):
            return
        elif state.place.aside:
            state.ledger.aside(line)
        elif self._goes_on(line):
            state.go_on(line)
        else:
            when = UNTIMED if moment is None else moment[0]
            state.row(line, text=line.text, moment=when, understood=PLAIN_LINE, indent=line.indent)

    # Days and headings

    def _as_day(self, at: int, line: Line) -> bool:
        found = self.outline.days[at]
        if found is None:
            return False
        state = self.state
        heads = found.sort is Sort.PURE or (found.sort is Sort.LABELLED and self._heads(at, line))
        labelled = heads and found.sort is Sort.LABELLED and found.rest != line.text
        told = replace(found, label=found.rest) if labelled else found
        state.go_to(line, told, text=line.text or line.source)
        if heads:
            if found.sort is Sort.LABELLED and guess(found.rest)[0] is ItemKind.LOGISTICS:
                # "Friday 3 May: arrival of the guests" heads its day and is an activity as well.
                state.place.section = ""
                state.draft(line, text=found.rest, understood=DAY_ROW)
            else:
                state.ledger.heading(line)
            return True
        moment = read_moment(found.rest)
        when, text = (UNTIMED, found.rest) if moment is None else moment
        if text:
            state.row(line, text=text, moment=when, understood=DAY_ROW, indent=line.indent)
        else:
            state.waiting = (when, line)
        return True

    def _heads(self, at: int, line: Line) -> bool:
        """Tell whether a day with words is a heading: something other than the next day follows it."""
        next_ = self.outline.following(at)
        if next_ is None or self.outline.days[next_] is not None:
            return False
        following = self.outline.lines[next_]
        if following.shape is Shape.HEADING and line.shape is Shape.HEADING and following.level <= line.level:
            return False
        return line.shape is not Shape.BULLET or following.indent > line.indent

    def _as_heading(self, at: int, line: Line) -> bool:
        """Take a plain line that heads what follows: information, rows without a day, a part of the day."""
        next_ = self.outline.following(at)
        colon = line.text.endswith(":")
        if next_ is None or not (self.blank_before or colon) or len(line.text) > headings.LONGEST:
            return False
        bracketed = line.text[:1] in "([" and line.text[-1:] in ")]"
        listed = self.outline.lines[next_].shape in {Shape.BULLET, Shape.CELLS}
        alone = colon or listed or " " not in line.text
        if headings.begins_aside(line.text) and alone:
            self.state.begin_aside(line)
        elif headings.no_date(line.text) or (headings.undated(line.text) and (colon or listed)):
            self.state.without_day(line)
        elif colon or (bracketed and self.fresh_day) or (listed and self.outline.listed):
            self.state.section(line)
        else:
            return False
        return True

    # Lines that belong to a row

    def _own_line(self, at: int, line: Line, moment: Moment) -> None:
        """A time alone on a line: of the row above when its block ends here, else of the one to come."""
        lines = self.outline.lines
        ends = at + 1 >= len(lines) or lines[at + 1].shape is Shape.BLANK
        rows = self.state.ledger.rows
        if ends and rows and rows[-1].line_no == line.no - 1 and not rows[-1].moment:
            rows[-1].moment = moment
            self.state.ledger.continuation(line)
        else:
            self.state.daypart_or_time(line, moment, indent=-1)

    def _as_field(self, line: Line) -> bool:
        """Take "Place: town hall" below a row as its place."""
        label, colon, value = line.text.partition(":")
        if not colon or not value.strip() or not self.state.open or " " in label.strip():
            return False
        column, row = column_of(label), self.state.open[-1]
        if column is Column.PLACE and not row.place:
            row.place = value.strip()
        elif column is Column.PEOPLE and not row.people:
            row.people = value.strip()
        elif column is Column.NOTE:
            row.notes.append(line.text)
        else:
            return False
        self.state.ledger.continuation(line)
        return True

    def _goes_on(self, line: Line) -> bool:
        """Tell whether a plain line continues the row above it: set in, or in the middle of a sentence."""
        if not self.state.open or self.state.waiting is not None:
            return False
        row = self.state.open[-1]
        if line.indent > row.indent:
            return True
        if self.blank_before:
            return False
        small = line.text[:1].islower() or line.text[:1] in "(["
        return small and row.text[:1].isupper() and (len(row.source) >= WRAPPED or self.outline.listed)
