"""What a written day says, as far as it says it."""

from __future__ import annotations

from datetime import date

from visitplanner.domain.values import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenDay:
    """A day, or days, as far as the words say: fields are None where they do not.

    `day` is there when day, month and year are known and exist; `until` likewise for the last day of a range.
    `weekday` is the written one, 0 for Monday; `contradiction` tells that it is not the weekday of `day`.
    """

    day: date | None = None
    until: date | None = None
    weekday: int | None = None
    dom: int | None = None
    month: int | None = None
    year: int | None = None
    until_dom: int | None = None
    until_month: int | None = None
    until_year: int | None = None
    until_weekday: int | None = None
    number: int | None = None
    """The 3 of "Day 3"."""
    several: bool = False
    """True for days joined by "and": both belong, those between do not."""
    month_first: bool = False
    """True when a date in numbers was read month first: as written it was none, or not on its weekday."""
    turnable: bool = False
    """True for a single date in numbers, day first, that is a date with the month first as well: 7/4."""
    contradiction: bool = False
    rest: str = ""
    """What stands behind it."""

    def in_year(self, year: int | None) -> WrittenDay:
        """The same day with `year` where none is written.

        Unchanged where a year is written or the date is no date; turned around where only so it falls on the
        weekday that stands beside it.
        """
        if self.dom is None or self.month is None:
            return self
        known = self.year or year
        if known is None:
            return self
        day = _date(known, self.month, self.dom)
        until = None
        if self.until_dom is not None:
            last_month = self.until_month or self.month
            last_year = self.until_year or (known + 1 if last_month < self.month else known)
            until = _date(last_year, last_month, self.until_dom)
        wrong = day is not None and self.weekday is not None and day.weekday() != self.weekday
        wrong |= (
            until is not None and self.until_weekday is not None and until.weekday() != self.until_weekday
        )
        if day is None or (until is not None and until <= day):
            until = None
        if wrong and self.turnable:
            turned = self.turned().in_year(year)
            if turned.day is not None and not turned.contradiction:
                return turned
        return replace(self, day=day, until=until, contradiction=wrong)

    def turned(self) -> WrittenDay:
        """The same date in numbers with the month first."""
        return replace(
            self,
            day=None,
            dom=self.month,
            month=self.dom,
            month_first=True,
            turnable=False,
            contradiction=False,
        )


def _date(year: int, month: int, dom: int) -> date | None:
    try:
        return date(year, month, dom)
    except ValueError:
        return None
