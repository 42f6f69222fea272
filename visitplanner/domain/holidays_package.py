"""Public holidays as the `holidays` package knows them: what `holiday_tables` is made from.

The package also answers for years that the tables do not cover. Loading it takes several times as long as
starting Python, so nobody imports this module but who needs one of the two.
"""

from __future__ import annotations

import unicodedata
import warnings
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Final

import holidays
from holidays.holiday_base import HolidayBase

from visitplanner.domain.holidays import Holiday, Holidays

_ENGLISH: Final = "en_US"
_SECOND: Final = "fr"
"""Where a country's own language has another script: what its offices may well write to their partners."""
_OWN: Final = {"BF": "fr"}
"""The language that offices write in, where the package takes another one for the country's own."""
_EXPECTED: Final = "estimated)"
"""How the English name of a day ends that is reckoned beforehand."""


def countries() -> tuple[str, ...]:
    """The codes (ISO 3166-1 alpha-2) of all countries that the package knows, in order."""
    return tuple(sorted(holidays.list_supported_countries(include_aliases=False)))


def from_package(country: str, years: Iterable[int]) -> Holidays | None:
    """Give a country's holidays in those years, those of the whole country only; None for an unknown country.

    Years for which the package has no rules have no holidays.
    """
    if country not in countries():
        return None
    with warnings.catch_warnings():
        # The package says where its rules end: there it has no holidays, which is all there is to know.
        warnings.simplefilter("ignore")
        return _found(country, sorted(years))


def _found(country: str, years: list[int]) -> Holidays:
    bare = holidays.country_holidays(country)
    known = [year for year in years if bare.start_year <= year <= bare.end_year]
    own, english = _in_two_languages(country, bare, known)
    told = _told(own, english)
    return Holidays(
        days={day: _of_day(day, own, english, told) for day in sorted(own)},
        weekends=_weekends(bare, years),
        worked=frozenset(day for day in own.weekend_workdays if day.year in known),
    )


def _in_two_languages(country: str, bare: HolidayBase, years: list[int]) -> tuple[HolidayBase, HolidayBase]:
    """The same days twice: with names in the country's own language, in Latin script, and in English."""
    english = holidays.country_holidays(country, years=years, language=_ENGLISH)
    own_language = _OWN.get(country, bare.default_language)
    for language in (own_language, _SECOND if _SECOND in bare.supported_languages else None):
        own = holidays.country_holidays(country, years=years, language=language) if language else english
        if all(map(_latin, own.values())):
            return own, english
    return english, english


def _latin(text: str) -> bool:
    return all(unicodedata.name(letter, "").startswith("LATIN ") for letter in text if letter.isalpha())


def _told(own: HolidayBase, english: HolidayBase) -> dict[str, str]:
    """The English names as the days tell them that have one name only."""
    both = ((own.get_list(day), english.get_list(day)) for day in own)
    return {names[0]: others[0] for names, others in both if len(names) == len(others) == 1}


def _of_day(
    day: date, own: HolidayBase, english: HolidayBase, told: Mapping[str, str]
) -> tuple[Holiday, ...]:
    """The holidays of a day by name.

    The package sorts the names of one day by the alphabet, so that the first of two is not always the first
    of the other language. A name that nothing tells the English of stands for itself.
    """
    names, left = own.get_list(day), english.get_list(day)
    found: dict[str, str] = {}
    for name in names:
        if len(names) == len(left) == 1:
            found[name] = left.pop()
            continue
        for candidate in (told.get(name), english.tr(name)):
            if candidate in left:
                found[name] = candidate
                left.remove(candidate)
                break
    untold = [name for name in names if name not in found]
    if len(untold) == len(left) == 1:
        found[untold[0]] = left[0]
    return tuple(sorted((_holiday(name, found.get(name, name)) for name in names), key=lambda one: one.name))


def _holiday(name: str, english: str) -> Holiday:
    if not english.endswith(_EXPECTED):
        return Holiday(name=name, english=english)
    return Holiday(name=_without_label(name), english=_without_label(english), expected=True)


def _without_label(name: str) -> str:
    """The name without what the package puts behind it: "Tabaski (estimé)"."""
    at = name.rfind(" (")
    return name[:at] if at > 0 and name.endswith(")") else name


def _weekends(known: HolidayBase, years: list[int]) -> dict[int, frozenset[int]]:
    """The days of the weekend by the first year in which they were; it changes at New Year if ever."""
    found: dict[int, frozenset[int]] = {}
    for year in years:
        week = (date(year, 7, 1) + timedelta(days=n) for n in range(7))
        days = frozenset(day.weekday() for day in week if known.is_weekend(day))
        if not found or list(found.values())[-1] != days:
            found[year] = days
    return found
