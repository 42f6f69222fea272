"""Rows while they are read: lines further down may still add to them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from visitplanner.domain.times import UNTIMED, Daypart, Moment
from visitplanner.domain.words import N_
from visitplanner.domain.written import moment_inside
from visitplanner.imports.kinds import guess
from visitplanner.imports.reading import Row
from visitplanner.imports.titles import parts_of

LIST_LINE = N_("list line")
PLAIN_LINE = N_("line of text")
TABLE_ROW = N_("table row")
DAY_ROW = N_("line with its own day")
HEADING_ROW = N_("heading with a time")


@dataclass(slots=True, kw_only=True)
class Draft:
    """A row that may still grow."""

    text: str
    line_no: int
    source: str
    understood: str
    moment: Moment = UNTIMED
    day: date | None = None
    until: date | None = None
    heading: str = ""
    daypart: Daypart | None = None
    """The daypart of the heading above, for a row without a time of its own."""
    place: str = ""
    people: str = ""
    notes: list[str] = field(default_factory=list)
    apart: bool = False
    """True when place and people stood in columns of their own, so that the title is whole."""
    indent: int = 0

    @property
    def timed(self) -> bool:
        """Tell whether it has a clock time of its own."""
        return self.moment.start is not None

    def row(self) -> Row:
        """The finished row."""
        text, moment = self.text, self.moment
        if moment.start is None:
            inside = moment_inside(text)
            if inside is not None:
                moment, text = inside
        if not moment and self.daypart is not None:
            moment = Moment(daypart=self.daypart)
        title, place, people = text, self.place, self.people
        if not self.apart:
            parts = parts_of(text)
            title, place, people = parts.title, place or parts.place, people or parts.people
        title = _unbracketed(title) or place or people or self.source
        kind, word = guess(title)
        # In the pool nothing else would tell under which day it stood.
        notes = [self.heading, *self.notes] if self.day is None and self.heading else self.notes
        return Row(
            title=title,
            day=self.day,
            until_day=self.until if moment.start is None else None,
            moment=moment,
            place=place if place != title else "",
            people=people if people != title else "",
            note="\n".join(notes),
            kind=kind,
            kind_word=word,
            source=self.source,
            line_no=self.line_no,
            day_heading=self.heading,
            understood=self.understood,
        )


def _unbracketed(title: str) -> str:
    """The title without brackets that enclose all of it."""
    inner = title[1:-1]
    return inner.strip() if title[:1] == "(" and title[-1:] == ")" and not set(inner) & set("()") else title
