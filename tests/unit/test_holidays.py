"""Public holidays and weekends: the table is what the package says, and costs next to nothing to ask."""

from __future__ import annotations

import json
import subprocess
import sys
import warnings
from dataclasses import replace
from datetime import date, timedelta
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import holidays
import pytest

from visitplanner.domain import holiday_tables
from visitplanner.domain.holidays import FIRST_YEAR, LAST_YEAR, YEARS, Holiday, holidays_on, is_weekend, read
from visitplanner.domain.holidays_package import countries, from_package
from visitplanner.locale.from_holidays import written

SPREAD: tuple[str, ...] = (
    "AE",
    "BE",
    "BF",
    "BJ",
    "BO",
    "BR",
    "CD",
    "CN",
    "EC",
    "ET",
    "FR",
    "GB",
    "ID",
    "IN",
    "MA",
    "MG",
    "NI",
)
SPREAD += ("NL", "NP", "PE", "PS", "RW", "SN", "SR", "TG", "TN", "TZ", "UG", "US", "VN", "ZA")
"""Countries of many partnerships, of every calendar and script that the package knows."""


@pytest.mark.parametrize("country", SPREAD)
def test_the_table_says_what_the_package_says_for_every_day_of_all_its_years(country: str) -> None:
    """A holiday that the package knows is known here, on its day, and no other day is called one."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # the package says of some where its rules end
        package = holidays.country_holidays(country, years=YEARS, language="en_US")
    day = date(FIRST_YEAR, 1, 1)
    while day.year <= LAST_YEAR:
        found = holidays_on(country, day)
        assert bool(found) is (day in package), day
        assert len(found) == len(set(package.get_list(day))), day
        resting = package.is_weekend(day) and day not in package.weekend_workdays
        assert is_weekend(country, day) is resting, day
        day += timedelta(days=1)


def test_the_whole_table_is_the_one_that_the_package_gives() -> None:
    """Names and all: what `make catalogues` would write is what is there, for every country."""
    modules = sorted(one.name for one in iter_modules(holiday_tables.__path__))
    tables: dict[str, bytes] = {}
    for letter in modules:
        found_there = import_module(f"{holiday_tables.__name__}.{letter}").TABLES
        assert {country[0].lower() for country in found_there} == {letter}
        tables |= found_there
    assert list(tables) == list(countries())
    for country in SPREAD:
        found = from_package(country, YEARS)
        assert found is not None
        assert read(tables[country].decode()) == found
        assert written(found) == tables[country].decode()


def test_a_holiday_has_the_name_of_the_country_and_the_english_one() -> None:
    """The host's own word stands in a finding, and a word beside it that more readers know."""
    assert holidays_on("BJ", date(2027, 8, 1)) == (Holiday(name="Fête Nationale", english="National Day"),)
    assert holidays_on("bj", date(2027, 8, 1)), "the code in any case"
    assert [one.name for one in holidays_on("BE", date(2027, 7, 21))] == ["Nationale feestdag"]


def test_where_the_own_language_has_another_script_french_or_english_stands_in() -> None:
    """A name can be read by whoever plans, also where the country writes Arabic or Amharic."""
    assert holidays_on("MA", date(2027, 7, 30)) == (Holiday(name="Fête du Trône", english="Throne Day"),)
    [holiday] = holidays_on("ET", date(2027, 5, 5))
    assert holiday.name == holiday.english == "Ethiopian Patriots' Victory Day"


def test_two_holidays_on_one_day_each_keep_their_own_english_name() -> None:
    """The alphabet of one language is not that of the other: no name gets its neighbour's."""
    found = holidays_on("CZ", date(2027, 1, 1))
    assert {one.name: one.english for one in found} == {
        "Den obnovy samostatného českého státu": "Independent Czech State Restoration Day",
        "Nový rok": "New Year's Day",
    }


def test_a_day_that_the_moon_decides_is_marked_as_expected() -> None:
    """It is not called certain, and its name carries no remark of the package."""
    assert holidays_on("SN", date(2027, 5, 16)) == (
        Holiday(name="Journée de la Tabaski", english="Eid al-Adha", expected=True),
    )


def test_the_weekend_is_that_of_the_country_and_of_the_year() -> None:
    """Sunday is a working day in some countries, and a weekend can move."""
    friday, saturday, sunday = date(2027, 5, 14), date(2027, 5, 15), date(2027, 5, 16)
    assert [is_weekend("BE", day) for day in (friday, saturday, sunday)] == [False, True, True]
    assert [is_weekend("DZ", day) for day in (friday, saturday, sunday)] == [True, True, False]
    assert is_weekend("AE", date(2021, 12, 31))
    assert not is_weekend("AE", date(2022, 1, 7))


def test_a_weekend_day_that_was_declared_a_working_day_is_one() -> None:
    """China works on some Sundays around its holidays."""
    assert not is_weekend("CN", date(2024, 2, 4))
    assert is_weekend("CN", date(2024, 2, 25))


def test_of_an_unknown_country_nothing_is_said_but_saturday_and_sunday() -> None:
    """A code that nobody knows makes no holiday and no crash."""
    assert holidays_on("XX", date(2027, 1, 1)) == ()
    assert holidays_on("", date(2027, 1, 1)) == ()
    assert is_weekend("XX", date(2027, 5, 15))
    assert not is_weekend("XX", date(2027, 5, 14))


@pytest.mark.parametrize("year", [FIRST_YEAR - 1, LAST_YEAR + 1])
def test_years_outside_the_table_are_asked_of_the_package_itself(year: int) -> None:
    """A report on a visit of long ago, and a plan far ahead, know their holidays as well."""
    assert [one.name for one in holidays_on("BJ", date(year, 8, 1))] == ["Fête Nationale"]
    assert holidays_on("BJ", date(year, 8, 2)) == ()
    assert is_weekend("DZ", next(date(year, 8, n) for n in range(1, 8) if date(year, 8, n).weekday() == 4))
    assert holidays_on("BJ", date(1, 1, 1)) == (), "where the package has no rules, there are none"
    assert holidays_on("XX", date(year, 8, 1)) == ()


def test_asking_for_a_day_of_the_table_loads_no_package() -> None:
    """`check` answers in the time it takes to blink: the package alone would take longer."""
    asked = (
        "import json, sys\nfrom datetime import date\n"
        "from visitplanner.domain.holidays import holidays_on, is_weekend\n"
        "assert holidays_on('BJ', date(2027, 8, 1)) and is_weekend('BJ', date(2027, 8, 1))\n"
        "print(json.dumps(sorted(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", asked],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(json.loads(done.stdout))
    tables = {name for name in loaded if name.startswith("visitplanner.domain.holiday_tables.")}
    assert tables == {"visitplanner.domain.holiday_tables.b"}, "only those of countries that begin like it"
    assert not {"holidays", "dateutil", "dataclasses", "visitplanner.domain.holidays_package"} & loaded


def test_a_name_that_would_break_the_table_is_refused() -> None:
    """What cannot be read back is not written."""
    found = from_package("BE", [2027])
    assert found is not None
    for name in ("New | Year", 'New """ Year', "New \\ Year"):
        day = {date(2027, 1, 1): (Holiday(name=name, english=name),)}
        broken = replace(found, days=day)
        with pytest.raises(ValueError, match="cannot be written"):
            written(broken)
