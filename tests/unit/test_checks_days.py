"""S505: how full a day is for those who live it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from tests.unit.build import SUNDAY, TODAY, TUESDAY, WEDNESDAY, book, item, member, person, programme, visit
from tests.unit.phases import levels_by_phase, same
from visitplanner.checks import findings
from visitplanner.checks.pauses import is_pause
from visitplanner.domain.agenda import Item, ItemKind, Status
from visitplanner.domain.findings import Finding, Level
from visitplanner.domain.partnership import Settings
from visitplanner.domain.visit import VisitStatus
from visitplanner.locale import language

PEOPLE = (person("Jan Maes"), person("Els Daems"), person("Tom Aerts"))
DELEGATION = (member("jan", "A"), member("els", "B"), member("tom", "B"))


def work(at: str, **more: Any) -> Item:
    return item(more.pop("title", f"Work {at}"), at, **{"kind": ItemKind.INTERNAL, **more})


def logistics(title: str, at: str = "", **more: Any) -> Item:
    return item(title, at, kind=ItemKind.LOGISTICS, **more)


def found(*items: Item, settings: Settings | None = None, **more: Any) -> list[Finding]:
    today = more.pop("today", TODAY)
    plan = programme(*items, visit=visit(**{"delegation": DELEGATION, **more}))
    seen = findings(book(people=PEOPLE, settings=settings), plan, today)
    return [one for one in seen if one.code == "S505"]


def said(finding: Finding) -> str:
    return language("en").saw(finding)


def sentences(*items: Item, **more: Any) -> list[str]:
    return [said(one) for one in found(*items, **more)]


# The length of a day


def test_a_day_that_is_longer_than_the_limit_is_told_once_for_everybody() -> None:
    """From the first item to the last; what is between does not matter to tired people."""
    [finding] = found(work("08:00-10:00"), work("19:00-21:00"))
    assert said(finding) == (
        "On Tue 11 May the programme lasts from 08:00 to 21:00: longer than your limit of 12 hours."
    )
    assert (finding.level, finding.day, finding.item) == (Level.WARNING, TUESDAY, None)


def test_a_day_of_just_the_limit_is_no_longer_than_that() -> None:
    """Twelve hours are twelve hours, and another limit is the partnership's choice."""
    assert not found(work("08:00-10:00"), work("19:00-20:00"))
    assert found(work("08:00-10:00"), work("19:00-20:01"))
    rows = (work("08:00-10:00"), work("19:00-20:30"))
    assert not found(*rows, settings=Settings(longest_day_minutes=750))
    assert sentences(*rows, settings=Settings(longest_day_minutes=690)) == [
        "On Tue 11 May the programme lasts from 08:00 to 20:30: longer than your limit of 11:30 hours."
    ]


def test_meals_and_free_time_at_either_end_are_no_part_of_the_day() -> None:
    """Breakfast and a free evening tire nobody; a formal dinner is work."""
    rows = (work("09:00-10:00"), work("16:00-17:00"))
    assert not found(logistics("Breakfast", "06:30-07:00"), *rows, logistics("Dinner", "19:00-22:00"))
    assert found(*rows, work("19:00-22:00", title="Dinner of the council", kind=ItemKind.FORMAL))


def test_an_end_that_is_not_known_makes_no_day_longer() -> None:
    """A dinner that begins at eight may end at nine."""
    assert not found(work("08:00-10:00"), work("20:00"))
    assert not found(work("08:00-10:00"), work("evening"), work(""))


def test_a_night_in_the_train_is_no_longer_day_and_a_feast_is() -> None:
    """People sleep while they travel, and not while they dance."""
    assert not found(work("12:00-14:00"), logistics("Night train", "22:00-06:00"))
    assert found(work("12:00-14:00"), work("22:00-02:00", title="Feast"))


def test_a_day_of_travel_and_meals_is_not_judged() -> None:
    """Nobody can make the flight shorter."""
    journey = (
        logistics("Bus", "04:00-06:00"),
        logistics("Flight", "10:00-18:00"),
        logistics("Taxi", "20:00-21:00"),
    )
    assert not found(*journey)
    assert found(*journey, work("21:00-21:30"))


def test_rows_in_the_zone_of_another_place_are_not_added_up() -> None:
    """Ten in the morning in Brussels is not ten in the morning in Kpassa."""
    rows = (work("08:00-09:00", zone="Europe/Brussels"), work("20:00-21:00"))
    assert not found(*rows)
    assert found(replace(rows[0], zone="Africa/Porto-Novo"), rows[1])


def test_whoever_has_the_long_day_is_named() -> None:
    """A group that ends early has no long day."""
    rows = (work("08:00-10:00"), work("19:00-21:00", groups=("B",)))
    [sentence] = sentences(*rows)
    assert sentence == (
        "On Tue 11 May the programme of Els Daems and Tom Aerts lasts longer than your limit of 12 hours: "
        "from 08:00 to 21:00 at the longest."
    )
    both = (*rows, work("19:30-21:30", groups=("A",)))
    assert sentences(*both) == [
        "On Tue 11 May the programme lasts from 08:00 to 21:30: longer than your limit of 12 hours."
    ]


def test_who_is_not_there_has_no_long_day() -> None:
    """The day is that of those who live it."""
    late = (member("jan", "A"), member("els", "B", arrives=WEDNESDAY))
    assert not found(work("08:00-10:00", groups=("A",)), work("19:00-21:00", groups=("B",)), delegation=late)
    rows = (work("08:00-10:00"), work("19:00-21:00", groups=("B",)))
    assert not found(*rows, delegation=late)


def test_groups_of_unknown_members_are_judged_by_their_name() -> None:
    """An imported programme names groups before anybody is in them."""
    rows = (
        work("08:00-10:00"),
        work("19:00-21:00", groups=("Roads",)),
        work("19:00-20:00", groups=("Water",)),
    )
    [sentence] = sentences(*rows, delegation=())
    assert sentence.startswith("On Tue 11 May the programme of Roads lasts longer")


# Pauses


def test_more_than_six_hours_without_a_pause_are_told() -> None:
    """Half an hour is a pause, a quarter is not."""
    rows = (work("09:00-11:00"), work("11:15-13:00"), work("13:00-15:01"))
    assert sentences(*rows) == ["On Tue 11 May there is no pause of 30 minutes between 09:00 and 15:01."]
    assert not found(*rows[:2], work("13:00-15:00")), "six hours are no more than six hours"
    assert not found(work("09:00-11:00"), work("11:30-13:00"), rows[2])
    assert found(work("09:00-11:00"), work("11:29-13:00"), rows[2])


def test_the_pause_is_as_long_as_the_partnership_says() -> None:
    """Who takes a quarter of an hour for a pause sets it so."""
    rows = (work("09:00-11:00"), work("11:15-13:00"), work("13:00-15:01"))
    assert not found(*rows, settings=Settings(break_minutes=15))


def test_a_meal_in_the_programme_is_a_pause_and_a_bus_is_none() -> None:
    """A lunch counts with its time, or without one; a coffee of ten minutes is too short."""
    rows = (work("09:00-12:00"), work("13:00-16:00"))
    assert not found(*rows, logistics("Lunch at the market", "12:00-13:00"))
    assert found(*rows, logistics("Bus to Hoko", "12:00-13:00"))
    close = (work("09:00-12:00"), work("12:10-15:30"))
    assert found(*close, logistics("Coffee", "12:00-12:10"))
    assert not found(*close, logistics("Lunch on the way"))
    assert not found(*close, logistics("Lunch on the way", "midday"))


def test_where_an_end_is_not_known_there_may_be_a_pause() -> None:
    """Nobody is told of a missing pause that may be there; nor of one within a day at the beach."""
    assert not found(work("09:00-12:00"), work("12:00"), work("12:30-16:00"))
    assert found(work("09:00-12:00"), work("12:00"), work("12:29-16:00")), "it begins too soon for a pause"
    assert not found(work("09:00-18:00"))
    assert not found(work("09:00-10:00"), work("10:00-14:00"), work("14:00-16:00"))
    assert found(work("09:00-10:00"), work("10:00-13:59"), work("14:00-16:00"))


def test_whoever_has_no_pause_is_named() -> None:
    """While one group eats, the other works on."""
    rows = (work("09:00-12:00"), work("12:00-13:00", groups=("B",)), work("13:00-16:00"))
    assert sentences(*rows) == [
        "On Tue 11 May Els Daems and Tom Aerts have no pause of 30 minutes between 09:00 and 16:00."
    ]
    crowd = tuple(member(f"p{n}", "B") for n in range(8))
    [sentence] = sentences(*rows, delegation=(member("jan", "A"), *crowd))
    assert sentence.startswith("On Tue 11 May p0, p1, p2 and p3 and 4 others have no pause")


def test_a_long_day_without_a_pause_is_two_things_to_solve() -> None:
    """Each has its own remedy, and each is acknowledged by itself."""
    rows = [work(f"{hour:02}:00-{hour + 1:02}:00") for hour in range(8, 21)]
    assert [one.subject for one in found(*rows)] == ["2027-05-11+break", "2027-05-11+long"]
    assert not found(*(replace(one, status=Status.CANCELLED, reason="rain") for one in rows[6:12]))


def test_a_row_on_many_days_fills_each_of_them() -> None:
    """One finding per day, for each day can be solved by itself."""
    rows = (work("08:00-10:00", until_day=WEDNESDAY), work("19:00-21:00", until_day=WEDNESDAY))
    assert [one.day for one in found(*rows)] == [TUESDAY, WEDNESDAY]


def test_once_the_visit_is_over_no_day_is_too_long() -> None:
    """It was, and nobody can shorten it."""
    rows = (work("08:00-10:00"), work("19:00-21:00"))
    assert not found(*rows, status=VisitStatus.DONE)
    assert not found(*rows, today=SUNDAY + timedelta(days=1))


def test_full_days_weigh_the_same_in_every_phase() -> None:
    """People tire in every year."""
    plan = programme(work("08:00-10:00"), work("19:00-21:00"))
    assert levels_by_phase("S505", book(), plan, TODAY) == same(Level.WARNING)


@pytest.mark.parametrize(
    "title",
    [
        *(
            "Lunch with the council",
            "Coffee break",
            "free evening",
            "Dîner chez l’habitant",
            "Petit-déjeuner",
        ),
        *(
            "Broodjeslunch",
            "Middagmaal",
            "Vrije avond",
            "Almuerzo",
            "café",
            "Mittagessen",
            "Rust",
            "temps libre",
        ),
    ],
)
def test_meals_and_rest_are_known_by_their_title_in_the_languages_of_programmes(title: str) -> None:
    """Nobody has to mark a lunch as a lunch."""
    assert is_pause(logistics(title))
    assert not is_pause(replace(logistics(title), kind=ItemKind.EXCHANGE))


@pytest.mark.parametrize(
    "title",
    ["Bus to Freetown", "Vertrek vrijdag", "Transfer of the team", "Arrival", "Trajet", "Restitution du bus"],
)
def test_travel_is_no_rest_however_its_words_begin(title: str) -> None:
    """A Freetown is no free time."""
    assert not is_pause(logistics(title))
