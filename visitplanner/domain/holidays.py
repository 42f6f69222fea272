"""Public holidays and the weekend of a country (S504).

They come from the `holidays` package. Loading it takes longer than all checks of a visit together, so what it
knows of the years around now stands ready in `holiday_tables`, made by `locale.from_holidays`; for other
years the package itself is asked.

A table is one text per country, in UTF-8, read when somebody asks for that country. Its lines are:

* the days of the weekend, Monday is 0, each behind the first year in which they were: `2020:45 2022:56`;
* the days of a weekend that were declared working days: `!` and days;
* per holiday its name, its name in English where that is another, and its days, with `|` between the three:
  `0501` is 1 May of every year, `0619:2021-2045` 19 June of these years, `+` stands before the days of a
  holiday that moves, and `~` before those that are expected only, because the moon will decide.

Days in a row are three letters each: the days since 1 January of the first year, in base 36.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from importlib import import_module

from visitplanner.domain.values import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


FIRST_YEAR: Final = 2020
LAST_YEAR: Final = 2045
"""The years that the tables cover."""

YEARS: Final = range(FIRST_YEAR, LAST_YEAR + 1)

_START: Final = date(FIRST_YEAR, 1, 1).toordinal()
_LETTERS: Final = 3
_WEEKEND: Final = frozenset({5, 6})
"""Where nobody knows better: Saturday and Sunday."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holiday:
    """A public holiday of a whole country.

    `name` is in the country's own language where that has Latin script, else in English.
    """

    name: str
    english: str
    expected: bool = False
    """The day is reckoned beforehand and may shift by one or two: the moon decides, or a proclamation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holidays:
    """What is known of one country over some years."""

    days: Mapping[date, tuple[Holiday, ...]]
    """The holidays by day, those of one day by name."""
    weekends: Mapping[int, frozenset[int]]
    """The days of the weekend, Monday is 0, by the first year in which they were."""
    worked: frozenset[date]
    """Days of a weekend that were declared working days."""


def holidays_on(country: str, day: date) -> tuple[Holiday, ...]:
    """The public holidays of a country (ISO 3166-1 alpha-2) on a day; none where the country is not known."""
    found = _holidays(country.upper(), day.year)
    return () if found is None else found.days.get(day, ())


def is_weekend(country: str, day: date) -> bool:
    """Tell whether the country rests on that day of the week: Saturday and Sunday where it is not known."""
    found = _holidays(country.upper(), day.year)
    if found is None:
        return day.weekday() in _WEEKEND
    weekend = _WEEKEND
    for first, days in found.weekends.items():
        if first <= day.year:
            weekend = days
    return day.weekday() in weekend and day not in found.worked


@cache
def _holidays(country: str, year: int) -> Holidays | None:
    """What is known of a country in one year; None where the country is not known."""
    years = range(year, year + 1)
    if year not in YEARS:
        from visitplanner.domain.holidays_package import from_package  # noqa: PLC0415 - heavy, see above

        return from_package(country, years)
    found = _tables(country[:1].lower()).get(country)
    return None if found is None else read(found.decode(), years)


def _tables(letter: str) -> Mapping[str, bytes]:
    """The tables of the countries whose code begins with that letter: nobody needs the whole world."""
    try:
        module = import_module(f"visitplanner.domain.holiday_tables.{letter}")
    except ModuleNotFoundError:
        return {}
    tables: Mapping[str, bytes] = module.TABLES
    return tables


def read(text: str, years: range = YEARS) -> Holidays:
    """Read the text of one country for some years in a row, see the head of this module.

    Raises ValueError for another text.
    """
    weekends: dict[int, frozenset[int]] = {}
    worked: frozenset[date] = frozenset()
    days: dict[date, list[Holiday]] = defaultdict(list)
    for line in text.split("\n"):
        if line.startswith("!"):
            worked = frozenset(_days(line[1:], years))
        elif "|" not in line:
            for written in line.split():
                first, _, rest = written.partition(":")
                weekends[int(first)] = frozenset(map(int, rest))
        else:
            name, english, groups = line.split("|")
            _read_groups(name, english or name, groups.split(), years, days)
    found = {day: tuple(sorted(days[day], key=lambda one: one.name)) for day in days}
    return Holidays(days=found, weekends=weekends, worked=worked)


def _read_groups(
    name: str, english: str, groups: list[str], years: range, days: dict[date, list[Holiday]]
) -> None:
    for group in groups:
        expected = group.startswith("~")
        moves = expected or group.startswith("+")
        for day in _days(group[1:], years) if moves else _same_each_year(group, years):
            days[day].append(Holiday(name=name, english=english, expected=expected))


def _days(letters: str, years: range) -> Iterator[date]:
    first, last = date(years[0], 1, 1).toordinal(), date(years[-1], 12, 31).toordinal()
    for at in range(0, len(letters), _LETTERS):
        ordinal = _START + int(letters[at : at + _LETTERS], 36)
        if first <= ordinal <= last:
            yield date.fromordinal(ordinal)


def _same_each_year(group: str, years: range) -> Iterator[date]:
    written, _, span = group.partition(":")
    first, _, last = span.partition("-")
    month, day = int(written[:2]), int(written[2:])
    for year in years:
        if not span or int(first) <= year <= int(last):
            yield date(year, month, day)
