"""S506: the change of clocks during a visit, on either side."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import available_timezones

import pytest

from tests.unit.build import HOME, HOST, MONDAY, SUNDAY, item
from tests.unit.test_checks_calendar import around, found, said
from visitplanner.checks.clocks import Change, changes, may_change
from visitplanner.domain.agenda import Item, ItemKind
from visitplanner.domain.findings import Finding, Level
from visitplanner.domain.partnership import Municipality
from visitplanner.domain.times import offset_of

NOON = time(12)


def march(*items: Item, **more: Any) -> list[Finding]:
    """A visit of Kpassa to Oudermeer over the last Sunday of March 2027."""
    turned = {"visiting": (HOST.id,), "hosting": (HOME.id,), **around(date(2027, 3, 28)), **more}
    return found("S506", *items, **{"today": date(2027, 1, 1), **turned})


def test_a_night_in_which_the_hosts_clocks_change_is_told() -> None:
    """Everybody who is there loses an hour of sleep, and somebody misses the bus."""
    [finding] = march()
    assert said(finding) == "In the night before Sun 28 Mar the clocks in Oudermeer go forward by 60 minutes."
    assert (finding.level, finding.day) == (Level.WARNING, date(2027, 3, 28))
    [finding] = march(**around(date(2027, 10, 31)))
    assert said(finding) == "In the night before Sun 31 Oct the clocks in Oudermeer go back by 60 minutes."


def test_nights_outside_the_visit_do_not_matter() -> None:
    """Who arrives on the Sunday, or leaves on the Saturday, has the same clock all the time."""
    sunday = date(2027, 3, 28)
    assert not march(first_day=sunday)
    assert not march(last_day=sunday - timedelta(days=1))
    assert march(first_day=sunday - timedelta(days=1), last_day=sunday)


def test_clocks_that_change_at_home_change_the_difference() -> None:
    """Calls home and flights are an hour off, although nothing changes where one is."""
    [finding] = found("S506", **around(date(2027, 3, 28)), today=date(2027, 1, 1))
    assert said(finding) == (
        "From Sun 28 Mar on the difference between Kpassa and Oudermeer is another than on the first day: "
        "the clocks in Oudermeer have changed by 60 minutes."
    )
    assert not found("S506"), "in May nothing changes"


def test_two_sides_that_change_together_are_one_finding() -> None:
    """The difference stays what it was."""
    france = Municipality(id="aubrac", name="Aubrac", country="FR", zone="Europe/Paris")
    more: dict[str, Any] = {"towns": (HOME, france), "hosting": (france.id,), "today": date(2027, 1, 1)}
    [finding] = found("S506", **around(date(2027, 3, 28)), **more)
    assert said(finding).endswith("the clocks in Aubrac go forward by 60 minutes.")


def test_an_item_through_the_change_of_clocks_is_told_with_what_it_means() -> None:
    """The night train takes an hour less than its times say, and one back an hour more."""
    train = item("Night train", "23:30-07:00", day=date(2027, 3, 27), id="train", kind=ItemKind.LOGISTICS)
    by_subject = {one.subject: one for one in march(train)}
    assert said(by_subject["train+2027-03-28"]) == (
        "“Night train” (23:30–07:00) runs through the night before Sun 28 Mar, in which the clocks go "
        "forward: it takes 60 minutes less than it seems."
    )
    autumn = replace(train, day=date(2027, 10, 30))
    [_, finding] = sorted(march(autumn, **around(date(2027, 10, 31))), key=lambda one: one.item or "")
    assert said(finding).endswith("the clocks go back: it takes 60 minutes more than it seems.")


def test_an_item_of_that_day_that_does_not_run_through_the_change_is_left_alone() -> None:
    """Neither a dinner that ends at one, nor a bus that leaves at four."""
    for row in (
        item("Dinner", "19:00-01:00", day=date(2027, 3, 27)),
        item("Bus", "04:00-07:00", day=date(2027, 3, 28)),
        item("Train", "23:30", day=date(2027, 3, 27)),
        item("Train", "23:30-07:00", day=date(2027, 3, 26)),
        item("Flight", "23:30-07:00", day=date(2027, 3, 27), zone="Africa/Porto-Novo"),
    ):
        assert [one.item for one in march(row)] == [None]


def test_a_departure_in_the_night_after_the_last_day_is_looked_at_too() -> None:
    """One real delegation flew home in the night of the change."""
    flight = item("Flight home", "23:00-06:00", day=date(2027, 3, 27), zone="Europe/Brussels")
    last = {"first_day": date(2027, 3, 22), "last_day": date(2027, 3, 27)}
    assert [one.item for one in march(flight, **last)] == ["flight-home"]


def test_a_zone_or_a_date_that_is_not_known_changes_no_clock() -> None:
    """Neither crashes anything."""
    nowhere = (HOME, replace(HOST, zone="Nowhere/Land"))
    assert not found("S506", towns=nowhere)
    assert not found("S506", first_day=None)
    assert not found("S506", first_day=date.min, last_day=date.max)
    assert changes("", MONDAY, SUNDAY) == ()


def test_changes_are_found_wherever_clocks_change() -> None:
    """In Europe, around Ramadan, on the other side of the world, by half an hour, and not in Benin."""
    year = (date(2026, 1, 1), date(2026, 12, 31))
    assert changes("Europe/Brussels", *year) == (
        Change(day=date(2026, 3, 29), minutes=60),
        Change(day=date(2026, 10, 25), minutes=-60),
    )
    assert [one.day for one in changes("Africa/Casablanca", *year)] == [date(2026, 2, 15), date(2026, 3, 22)]
    assert [one.day for one in changes("America/Santiago", *year)] == [date(2026, 4, 5), date(2026, 9, 6)]
    assert [one.minutes for one in changes("Australia/Lord_Howe", *year)] == [-30, 30]
    assert changes("Africa/Porto-Novo", *year) == ()


@pytest.mark.parametrize("region", ["Europe/", "Africa/"])
def test_where_no_change_is_expected_the_zone_database_knows_none(region: str) -> None:
    """The zone database is left alone for most visits, and that never hides a change."""
    for zone in sorted(one for one in available_timezones() if one.startswith(region)):
        for year in (2024, 2027, 2032, 2037):
            first, last = date(year, 1, 1), date(year, 12, 31)
            before = offset_of(zone, first, NOON)
            for n in range(1, (last - first).days + 1):
                day = first + timedelta(days=n)
                now = offset_of(zone, day, NOON)
                if now != before:
                    assert may_change(zone, day - timedelta(days=1), day), (zone, day)
                before = now


def test_a_visit_in_which_no_clock_can_change_loads_no_zone_database() -> None:
    """`check` of a visit in May stays as quick as it was."""
    asked = (
        "import json, sys\nfrom datetime import date\n"
        "from tests.unit.build import TODAY, book, item, programme\n"
        "from visitplanner.checks import findings\n"
        "assert findings(book(), programme(item()), TODAY)\n"
        "print(json.dumps(sorted(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", asked],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert not {"zoneinfo", "dateutil", "holidays"} & set(json.loads(done.stdout))
