"""Where the reading stands: the day, daypart and section that hold for the next rows.

And where each line went.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from visitplanner.domain.times import UNTIMED, Daypart, Moment
from visitplanner.domain.words import N_
from visitplanner.imports.calendar import Calendar, Placed
from visitplanner.imports.drafts import PLAIN_LINE, Draft
from visitplanner.imports.headings import DayLine
from visitplanner.imports.lines import Line
from visitplanner.imports.reading import Aside, Remark, Weight

REMEMBERED = 10_000
"""Day headings whose place is remembered; a programme has days, a hostile file has lines."""


@dataclass(slots=True, kw_only=True)
class Ledger:
    """Where every line went."""

    rows: list[Draft] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    asides: list[Aside] = field(default_factory=list)
    headings: list[Aside] = field(default_factory=list)
    continuations: list[Aside] = field(default_factory=list)
    needs_year: bool = False

    def note(self, line: Line, said: str, **params: object) -> None:
        """Tell of a choice."""
        self.remarks.append(Remark(level=Weight.NOTE, line_no=line.no, said=said, params=params))

    def warn(self, line: Line, said: str, **params: object) -> None:
        """Tell of something that contradicts itself or was not understood."""
        self.remarks.append(Remark(level=Weight.WARNING, line_no=line.no, said=said, params=params))

    def heading(self, line: Line) -> None:
        """Count a line as a heading."""
        self.headings.append(Aside(line_no=line.no, text=line.source))

    def continuation(self, line: Line) -> None:
        """Count a line as part of the row above it."""
        self.continuations.append(Aside(line_no=line.no, text=line.source))

    def aside(self, line: Line) -> None:
        """Count a line as introduction or information."""
        self.asides.append(Aside(line_no=line.no, text=line.source))


@dataclass(slots=True, kw_only=True)
class Place:
    """Where the next rows belong."""

    day: date | None = None
    until: date | None = None
    heading: str = ""
    level: int = 0
    """Depth of the day's heading, 0 for a plain line."""
    daypart: Daypart | None = None
    daypart_indent: int = -1
    section: str = ""
    aside: bool = False
    """True while lines are information and no activities."""
    warnings: list[Remark] = field(default_factory=list)
    """What to say once a row stands here: a heading without rows is nobody's loss."""


class State:
    """What is known between one line and the next."""

    def __init__(self, calendar: Calendar) -> None:
        """Begin before the first day; rows there stand on the one day of a one-day visit, if it is one."""
        frame = calendar.frame
        self.calendar = calendar
        self.ledger = Ledger()
        self.place = Place(day=frame.single if frame.first is None and frame.known is None else None)
        self.open: list[Draft] = []
        """Rows that deeper lines belong to, outermost first."""
        self.waiting: tuple[Moment, Line] | None = None
        """A time on a line of its own, whose activity is still to come."""
        self._known: dict[str, Placed] = {}

    # Headings

    def go_to(self, line: Line, found: DayLine, *, text: str) -> None:
        """Go to the day that a heading, a cell or a row names."""
        self.leave()
        placed = self._known.get(text)
        first = placed is None
        if placed is None:
            placed = self.calendar.place(found.written)
            if len(self._known) < REMEMBERED:
                self._known[text] = placed
        elif placed.day is not None:
            self.calendar.previous = placed.day
        self.ledger.needs_year |= placed.needs_year
        self.place = Place(
            day=placed.day,
            until=placed.until,
            heading=text,
            level=line.level,
            daypart=found.daypart,
            section=found.label,
        )
        if first:
            self._tell(line, found, placed, text)

    def _tell(self, line: Line, found: DayLine, placed: Placed, text: str) -> None:
        if placed.said and placed.day is None:
            self._warn_of_rows(line, placed.said, heading=text)
        elif placed.said:
            self.ledger.note(line, placed.said, heading=text, day=placed.day)
        if placed.contradiction or found.written.contradiction:
            said = N_("“{heading}”: the weekday and the date contradict each other; the date was taken.")
            self.ledger.warn(line, said, heading=text, day=placed.day)

    def _warn_of_rows(self, line: Line, said: str, **params: object) -> None:
        remark = Remark(level=Weight.WARNING, line_no=line.no, said=said, params=params)
        self.place.warnings.append(remark)

    def without_day(self, line: Line) -> None:
        """Go to the pool: the heading names no day."""
        self.leave()
        self.place = Place(heading=line.text, level=self.place.level)
        self.ledger.heading(line)
        self._warn_of_rows(line, N_("“{heading}” names no day: its rows go to the pool."), heading=line.text)

    def section(self, line: Line) -> None:
        """Stay on the day, under a heading of its own."""
        self.leave()
        self.place.section = line.text.strip("()[]: ")
        self.place.daypart = None
        self.place.aside = False
        self.ledger.heading(line)
        said = N_("“{heading}” was read as a heading inside the day; it stands in the note of its rows.")
        self.ledger.note(line, said, heading=self.place.section)

    def begin_aside(self, line: Line) -> None:
        """Leave the activities: participants, practical notes."""
        self.leave()
        self.place.aside = True
        self.ledger.aside(line)

    def daypart_or_time(self, line: Line, moment: Moment, *, indent: int) -> None:
        """A daypart or a time alone on its line: of the rows, or of the row, to come."""
        self.flush()
        if moment.start is not None:
            self.waiting = (moment, line)
            return
        self.open.clear()
        self.place.daypart = moment.daypart
        self.place.daypart_indent = indent
        self.ledger.heading(line)

    def leave(self) -> None:
        """End what is open."""
        self.flush()
        self.open.clear()

    def flush(self) -> None:
        """A time that found no activity stays a row, so that it is seen."""
        if self.waiting is None:
            return
        (moment, line), self.waiting = self.waiting, None
        self.draft(line, text=line.text or line.source, moment=moment, understood=PLAIN_LINE)

    # Rows

    def row(self, line: Line, *, text: str, moment: Moment, understood: str, indent: int) -> None:
        """Add a row that deeper lines may belong to; a time that waits becomes its own."""
        if moment.start is None and self.waiting is not None and self.waiting[1] is not line:
            (waited, above), self.waiting = self.waiting, None
            self.ledger.continuation(above)
            moment = waited
        self.flush()
        self.close(indent)
        draft = self.draft(line, text=text, moment=moment, understood=understood)
        draft.indent = indent
        self.open.append(draft)

    def close(self, indent: int) -> None:
        """End the rows that a line set in so far cannot belong to."""
        while self.open and self.open[-1].indent >= indent:
            self.open.pop()

    def draft(self, line: Line, *, text: str, moment: Moment = UNTIMED, understood: str) -> Draft:
        """Add a row where the reading stands."""
        place = self.place
        draft = Draft(
            text=text,
            line_no=line.no,
            source=line.source,
            understood=understood,
            moment=moment,
            day=place.day,
            until=place.until,
            heading=place.heading,
            daypart=place.daypart,
        )
        if place.section:
            draft.notes.append(place.section)
        place.aside = False
        self.ledger.remarks.extend(place.warnings)
        place.warnings.clear()
        self.ledger.rows.append(draft)
        return draft

    def go_on(self, line: Line) -> None:
        """Add a line to the note of the row it belongs to."""
        self.open[-1].notes.append(line.text)
        self.ledger.continuation(line)
