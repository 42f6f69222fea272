"""Written days into dates: years from the title, days from the ones before, weekdays inside the visit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from visitplanner.domain.times import days
from visitplanner.domain.values import dataclass, replace
from visitplanner.domain.words import N_
from visitplanner.domain.written import WrittenDay, days_in

LONGEST_VISIT: Final = 100
"""Days after which two dates in a title are no longer taken for the first and last day of one visit."""
WEEK: Final = 7
MONTH: Final = 31
DECEMBER: Final = 12
HALF_A_YEAR: Final = 6

_YEAR: Final = re.compile(r"(?<!\d)(19[4-9]\d|20\d\d)(?!\d)")

GIVEN: Final = N_("Days without a year were read in {year}, the year that was given.")
FROM_TITLE: Final = N_("Days without a year were read in {year}, the year of the title.")
FROM_NAME: Final = N_("Days without a year were read in {year}, the year in the name of the file.")
FROM_PREFACE: Final = N_("Days without a year were read in {year}, the year of the introduction.")
FROM_DAYS: Final = N_("Days without a year were read in {year}, the year of the other days.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """Where a written day lies: a date, perhaps a last one, and how that was known when it is not written."""

    day: date | None = None
    until: date | None = None
    said: str = ""
    """Message id of a choice that was made or of what is missing; empty when the day is simply written."""
    contradiction: bool = False
    needs_year: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Years:
    """The years a day without one may lie in, the likeliest first.

    And the message that says where they come from.
    """

    years: tuple[int, ...] = ()
    said: str = ""
    months: tuple[tuple[int, int], ...] = ()
    """(month, year) pairs where a text names them together: Oct 2008 and Oct 2010."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What the title and the preface say of the whole visit."""

    first: date | None = None
    last: date | None = None
    single: date | None = None
    """The one date of a one-day visit."""
    known: date | None = None
    """The first day of the programme that is written with its date."""
    anchor: date | None = None
    """The date of "Day 1", where any numbered day has a date."""
    years: Years = Years()


def frame_of(
    *, title: str, name: str, preface: Sequence[str], dated: Sequence[WrittenDay], year: int | None
) -> Frame:
    """The frame of a visit; `year`, when given, wins over any year found for days that have none."""
    years = _years(title=title, name=name, preface=preface, dated=dated, year=year)
    default = years.years[0] if years.years else None
    ranges: list[tuple[date, date]] = []
    singles: list[date] = []
    for text in (title, *preface):
        for found in days_in(text, year=default):
            if found.day is None:
                continue
            if found.until is not None and (found.until - found.day).days <= LONGEST_VISIT:
                ranges.append((found.day, found.until))
            elif found.until is None:
                singles.append(found.day)
    first, last = ranges[0] if ranges else (None, None)
    resolved = [one.in_year(default) for one in dated]
    anchors = [
        one.day - timedelta(days=one.number - 1) for one in resolved if one.day is not None and one.number
    ]
    return Frame(
        first=first,
        last=last,
        single=singles[0] if singles else None,
        known=next((one.day for one in resolved if one.day is not None), None),
        anchor=anchors[0] if anchors else first,
        years=years,
    )


def _years(
    *, title: str, name: str, preface: Sequence[str], dated: Iterable[WrittenDay], year: int | None
) -> Years:
    if year is not None:
        return Years(years=(year,), said=GIVEN)
    intro = " \n".join(preface)[:4_000]
    for text, said in ((title, FROM_TITLE), (name, FROM_NAME), (intro, FROM_PREFACE)):
        found = _years_in(text)
        if found:
            months = _months_in(text)
            return Years(years=found, said=said, months=months)
    known = tuple(dict.fromkeys(one.year for one in dated if one.year is not None))
    return Years(years=known, said=FROM_DAYS) if known else Years()


def _years_in(text: str) -> tuple[int, ...]:
    dated = [one.year for one in days_in(text) if one.year is not None]
    written = [int(one) for one in _YEAR.findall(text)]
    return tuple(dict.fromkeys([*dated, *written]))


def _months_in(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(
        (one.month, one.year) for one in days_in(text) if one.month is not None and one.year is not None
    )


class Calendar:
    """Places written days one after another; later days lean on earlier ones."""

    def __init__(self, frame: Frame) -> None:
        """Begin before the first day of a visit so framed."""
        self.frame = frame
        self.previous: date | None = None
        self.anchor = frame.anchor
        """The date of "Day 1"."""
        self.year_used: int | None = None

    def place(self, written: WrittenDay) -> Placed:
        """Where a written day lies; the next ones count from there."""
        placed = self._place(written)
        if placed.day is not None:
            self.previous = placed.day
            if written.number is not None:
                self.anchor = placed.day - timedelta(days=written.number - 1)
        return placed

    def _place(self, written: WrittenDay) -> Placed:
        if written.dom is not None and written.month is not None:
            return self._dated(written)
        if written.dom is not None:
            return self._without_month(written)
        if written.number is not None:
            return self._numbered(written)
        if written.month is None and written.weekday is not None:
            return self._weekday(written)
        return Placed(said=N_("“{heading}” names a month and no day: its rows go to the pool."))

    def _dated(self, written: WrittenDay) -> Placed:
        year = written.year
        if year is None:
            year = self._year_for(written)
            if year is None:
                return Placed(
                    needs_year=True,
                    said=N_("“{heading}” has no year: its rows go to the pool. Name the year."),
                )
            self.year_used = self.year_used or year
            written = written.in_year(year)
        if written.turnable and self._outside(written.day):
            turned = written.turned().in_year(written.year or year)
            written = written if self._outside(turned.day) else turned
        if written.day is None:
            return Placed(said=N_("“{heading}” is no date of that year: its rows go to the pool."))
        if written.several and written.until != written.day + timedelta(days=1):
            return Placed(
                day=written.day,
                contradiction=written.contradiction,
                said=N_("“{heading}” names several days: its rows stand on the first."),
            )
        said = N_("“{heading}” was read with the month first.") if written.month_first else ""
        return Placed(day=written.day, until=written.until, said=said, contradiction=written.contradiction)

    def _outside(self, day: date | None) -> bool:
        """Tell whether a day lies outside the dates of the title, where these are known."""
        first, last = self.frame.first, self.frame.last
        return first is not None and last is not None and (day is None or not first <= day <= last)

    def _year_for(self, written: WrittenDay) -> int | None:
        """The year of a day without one.

        By its weekday among the likely years, else by what came before it.
        """
        known = self.frame.years
        named = [year for month, year in known.months if month == written.month]
        candidates = list(dict.fromkeys([*named, *self._after_previous(written), *known.years]))
        if not candidates:
            return None
        near = [year + step for year in candidates[:1] for step in (-1, 1) if written.month in {1, DECEMBER}]
        for year in (*candidates, *near):
            found = replace(written, year=None).in_year(year)
            if written.weekday is None or found.day is None or found.contradiction:
                continue
            if self.previous is None or found.day > self.previous - timedelta(days=MONTH):
                return year
        return candidates[0]

    def _after_previous(self, written: WrittenDay) -> list[int]:
        """The year of the day before; the next one over New Year."""
        if self.previous is None or written.month is None:
            return []
        over = self.previous.month - written.month > HALF_A_YEAR
        return [self.previous.year + over]

    def _without_month(self, written: WrittenDay) -> Placed:
        found = self._first_fit(written.dom, written.weekday)
        if found is None and written.weekday is not None:
            found = self._first_fit(written.dom, None)
        if found is None:
            return Placed(said=N_("“{heading}” names no month that is known: its rows go to the pool."))
        until = None
        if written.until_dom is not None:
            until = next(
                (day for day in days(found, found + timedelta(days=31)) if day.day == written.until_dom), None
            )
        wrong = written.weekday is not None and found.weekday() != written.weekday
        return Placed(
            day=found,
            until=until if until is not None and until > found else None,
            contradiction=wrong,
            said=N_("“{heading}” has no month; it was read as {day}."),
        )

    def _first_fit(self, dom: int | None, weekday: int | None) -> date | None:
        fits = (
            day
            for span in self._spans()
            for day in span
            if day.day == dom and weekday in {None, day.weekday()}
        )
        return next(fits, None)

    def _spans(self) -> Iterator[Sequence[date]]:
        """The days in which a day without a month is looked for.

        The visit, the month from the day before, the month of the title.
        """
        if self.frame.first is not None and self.frame.last is not None:
            yield days(self.frame.first, self.frame.last)
        if self.previous is not None:
            yield days(self.previous, self.previous + timedelta(days=31))
        for month, year in self.frame.years.months:
            first = date(year, month, 1)
            yield [day for day in days(first, first + timedelta(days=30)) if day.month == month]

    def _numbered(self, written: WrittenDay) -> Placed:
        if self.anchor is None or written.number is None:
            return Placed(
                said=N_("“{heading}” counts from a first day that is not known: its rows go to the pool.")
            )
        day = self.anchor + timedelta(days=written.number - 1)
        return Placed(day=day, said=N_("“{heading}” was counted from the first day, as {day}."))

    def _weekday(self, written: WrittenDay) -> Placed:
        day = self._next_weekday(written.weekday)
        if day is None:
            return Placed(
                said=N_(
                    "“{heading}” is a weekday without a date that could be found: its rows go to the pool."
                )
            )
        until = None
        if written.until_weekday is not None:
            until = day + timedelta(days=(written.until_weekday - day.weekday()) % WEEK)
        return Placed(
            day=day,
            until=until if until is not None and until > day else None,
            said=N_("“{heading}” has no date; it was read as {day}."),
        )

    def _next_weekday(self, weekday: int | None) -> date | None:
        """The one such day of the visit, else the next one from the day before on (which may be it)."""
        if weekday is None:
            return None
        if self.frame.first is not None and self.frame.last is not None:
            fitting = [day for day in days(self.frame.first, self.frame.last) if day.weekday() == weekday]
            if len(fitting) == 1:
                return fitting[0]
            previous = self.previous
            return None if previous is None else next((day for day in fitting if day >= previous), None)
        if self.previous is not None:
            return self.previous + timedelta(days=(weekday - self.previous.weekday()) % WEEK)
        if self.frame.known is not None:
            # Before the first dated day: the last such weekday up to it.
            return self.frame.known - timedelta(days=(self.frame.known.weekday() - weekday) % WEEK)
        single = self.frame.single
        return single if single is not None and single.weekday() == weekday else None
