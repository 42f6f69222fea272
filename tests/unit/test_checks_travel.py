"""S502: time to get from one place to the next."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.build import SUNDAY, TODAY, TUESDAY, WEDNESDAY, book, item, member, person, programme, visit
from tests.unit.phases import levels_by_phase, same
from visitplanner.checks import by_item, findings
from visitplanner.checks.travel import Ways
from visitplanner.domain.agenda import Item, ItemKind
from visitplanner.domain.findings import Finding, Level
from visitplanner.domain.partnership import Settings, TravelTime
from visitplanner.domain.visit import VisitStatus
from visitplanner.domain.workspace import Book
from visitplanner.locale import language

PEOPLE = (person("Jan Maes"), person("Els Daems"), person("Awa Kossou", municipality="kpassa"))
DELEGATION = (member("jan", "A"), member("els", "B"))


def way(place: str, other: str, minutes: int) -> TravelTime:
    return TravelTime(id=f"{place}-{other}", place=place, other=other, minutes=minutes)


TO_HOKO = way("Kpassa", "Hoko", 40)


def held(*travel: TravelTime, minutes: int = 15) -> Book:
    made = book(people=PEOPLE, settings=Settings(travel_minutes=minutes))
    return replace(made, partnership=replace(made.partnership, travel=travel))


def at(place: str, when: str, **more: Any) -> Item:
    """An item at a place; its title and id are the place and the time."""
    return item(
        more.pop("title", f"{place} {when}"), when, place=place, **{"kind": ItemKind.INTERNAL, **more}
    )


def found(*items: Item, travel: tuple[TravelTime, ...] = (), minutes: int = 15, **more: Any) -> list[Finding]:
    today = more.pop("today", TODAY)
    plan = programme(*items, visit=visit(**{"delegation": DELEGATION, **more}))
    return [one for one in findings(held(*travel, minutes=minutes), plan, today) if one.code == "S502"]


def said(finding: Finding) -> str:
    return language("en").saw(finding)


def test_less_time_than_the_way_takes_is_told_with_both_places() -> None:
    """The bus to Hoko takes forty minutes, and the plan gives it thirty."""
    rows = (at("Kpassa", "09:00-10:00", title="Fees"), at("Hoko", "10:30-12:00", title="Market"))
    [finding] = found(*rows, travel=(TO_HOKO,))
    assert said(finding) == (
        "“Fees” ends at 10:00 in Kpassa and “Market” begins at 10:30 in Hoko (Tue 11 May): 30 minutes for a "
        "way of 40."
    )
    assert (finding.level, finding.item, finding.day) == (Level.WARNING, "market", TUESDAY)
    assert set(by_item([finding], programme(*rows))) == {"fees", "market"}


def test_just_enough_time_is_enough() -> None:
    """Neither a minute more is asked, nor anything within one place."""
    start = at("Kpassa", "09:00-10:00")
    assert not found(start, at("Hoko", "10:40-12:00"), travel=(TO_HOKO,))
    assert found(start, at("Hoko", "10:39-12:00"), travel=(TO_HOKO,))
    assert not found(start, at("Kpassa", "10:00-12:00"), travel=(TO_HOKO,))


def test_the_way_back_takes_as_long() -> None:
    """A pair is set once, whichever way round."""
    assert found(at("Hoko", "09:00-10:00"), at("Kpassa", "10:30-12:00"), travel=(TO_HOKO,))


@pytest.mark.parametrize("place", ["HOKO", "hóko", "School, Hoko", "Hoko (market)"])
def test_a_place_is_known_however_it_is_written(place: str) -> None:
    """Capitals, accents and what stands beside the name make no other place of it."""
    assert found(at("Kpassa", "09:00-10:00"), at(place, "10:30-12:00"), travel=(TO_HOKO,))


def test_of_two_pairs_the_one_with_the_exact_names_counts() -> None:
    """The school may lie further than the village it belongs to, or nearer."""
    start, end = at("Kpassa", "09:00-10:00"), at("School, Hoko", "10:45-12:00")
    assert not found(start, end, travel=(TO_HOKO,))
    assert found(start, end, travel=(TO_HOKO, way("Kpassa", "School, Hoko", 50)))
    end = at("School, Hoko", "10:35-12:00")
    assert found(start, end, travel=(TO_HOKO,))
    for pairs in permutations((TO_HOKO, way("Kpassa", "School, Hoko", 30))):
        assert not found(start, end, travel=pairs)


def test_between_other_places_the_time_of_the_partnership_is_allowed_as_advice() -> None:
    """It is an estimate, so it weighs less and says so."""
    rows = (at("Town hall", "09:00-10:00", title="A"), at("Market", "10:10-11:00", title="B"))
    [finding] = found(*rows)
    assert said(finding) == (
        "“A” ends at 10:00 in Town hall and “B” begins at 10:10 in Market (Tue 11 May): 10 minutes, and you "
        "allow 15 between two places."
    )
    assert finding.level is Level.ADVICE
    assert not found(*rows, minutes=10)
    assert not found(*rows, minutes=0)


def test_a_room_is_within_its_building() -> None:
    """Going to the council room of the town hall needs no quarter of an hour."""
    assert not found(at("Town hall", "09:00-10:00"), at("Town hall, council room", "10:00-11:00"))
    assert found(at("Town hall, council room", "09:00-10:00"), at("School", "10:00-11:00"))


def test_only_ends_and_places_that_are_known_count() -> None:
    """An open end, a daypart or a row without a place says nothing about the way."""
    end = at("Hoko", "10:10-11:00")
    for start in (at("Kpassa", "09:00"), at("Kpassa", "morning"), at("", "09:00-10:00", title="x")):
        assert not found(start, end, travel=(TO_HOKO,))
    between = at("", "10:00-10:10", title="Coffee")
    assert not found(at("Kpassa", "09:00-10:00"), between, end, travel=(TO_HOKO,))
    assert found(at("Kpassa", "09:00-10:00"), at("Hoko", "10:10"), travel=(TO_HOKO,)), (
        "an end is asked of the first"
    )


def test_travel_in_the_programme_is_the_way_itself_and_a_meal_is_not() -> None:
    """Who planned the bus has thought of it; a lunch at another place has to be reached as well."""
    start, end = at("Kpassa", "09:00-10:00"), at("Hoko", "10:20-12:00")
    bus = at("Kpassa", "10:00-10:20", title="Bus to Hoko", kind=ItemKind.LOGISTICS)
    assert not found(start, bus, end, travel=(TO_HOKO,))
    assert not found(start, replace(bus, place="Hoko"), travel=(TO_HOKO,))
    lunch = at("Hoko", "10:20-12:00", title="Lunch", kind=ItemKind.LOGISTICS)
    assert found(start, lunch, travel=(TO_HOKO,))


def test_what_overlaps_is_a_clash_and_no_question_of_travel() -> None:
    """One mistake is told once."""
    assert not found(at("Kpassa", "09:00-10:00"), at("Hoko", "09:30-12:00"), travel=(TO_HOKO,))
    assert found(at("Kpassa", "09:00-10:00"), at("Hoko", "10:00-12:00"), travel=(TO_HOKO,))


def test_groups_that_nobody_shares_travel_apart() -> None:
    """Two groups at two places have no way between them; whoever changes groups has."""
    first, second = at("Kpassa", "09:00-10:00", groups=("A",)), at("Hoko", "10:10-11:00", groups=("B",))
    assert not found(first, second, travel=(TO_HOKO,))
    [finding] = found(first, replace(second, attendees=("jan",)), travel=(TO_HOKO,))
    assert said(finding).startswith("For Jan Maes, “Kpassa 09:00-10:00” ends at 10:00 in Kpassa and")


def test_a_group_comes_late_to_the_item_for_everybody_and_from_it() -> None:
    """The names are those of the group, for the others are there already."""
    everybody = at("Hoko", "10:10-11:00")
    groups = (at("Kpassa", "09:00-10:00", groups=("A",)), at("Hoko", "08:00-10:05", groups=("B",)))
    [finding] = found(*groups, everybody, travel=(TO_HOKO,))
    assert said(finding).startswith("For Jan Maes, ")
    [finding] = found(everybody, at("Kpassa", "11:10-12:00", groups=("B",)), travel=(TO_HOKO,))
    assert said(finding).startswith("For Els Daems, ")


def test_a_group_of_unknown_members_and_a_host_travel_too() -> None:
    """Groups go by their name until somebody is in them; a host cannot fly either."""
    rows = (at("Kpassa", "09:00-10:00", groups=("Roads",)), at("Hoko", "10:10-11:00", groups=("roads",)))
    [finding] = found(*rows, travel=(TO_HOKO,))
    assert said(finding).startswith("For Roads, ")
    rows = (at("Kpassa", "09:00-10:00"), at("Hoko", "10:10-11:00", groups=("Roads",)))
    [finding] = found(*rows, travel=(TO_HOKO,))
    assert said(finding).startswith("For Roads, ")
    rows = (
        at("Kpassa", "09:00-10:00", groups=("A",), hosts=("awa",)),
        at("Hoko", "10:10-11:00", groups=("B",), hosts=("awa",)),
    )
    [finding] = found(*rows, travel=(TO_HOKO,))
    assert said(finding).startswith("For Awa Kossou, ")


def test_two_rows_on_many_days_are_one_finding() -> None:
    """A course that begins too early each morning is one thing to solve, on its first day."""
    rows = (
        at("Kpassa", "09:00-10:00", until_day=WEDNESDAY),
        at("Hoko", "10:10-11:00", until_day=WEDNESDAY),
    )
    [finding] = found(*rows, travel=(TO_HOKO,))
    assert finding.day == TUESDAY


def test_a_way_that_was_mistyped_as_days_joins_no_two_days() -> None:
    """What happened the day before yesterday is never close."""
    start = at("Kpassa", "09:00-10:00")
    endless = way("Kpassa", "Hoko", 100_000)
    assert found(start, at("Hoko", "09:00-10:00", day=WEDNESDAY), travel=(endless,))
    later = at("Hoko", "08:00-10:00", day=WEDNESDAY + timedelta(days=1))
    assert not found(start, later, travel=(endless,))
    assert not found(at("Kpassa", "10:00-09:30"), later, travel=(endless,)), "until the next morning"


def test_a_coffee_within_a_workshop_does_not_hide_that_the_next_room_is_far() -> None:
    """Whoever is kept longest is the one who comes late."""
    rows = (at("Kpassa", "09:00-12:00"), at("Kpassa", "10:30-10:45"), at("Hoko", "12:10-13:00"))
    for groups in ((), ("A",)):
        parts = [replace(one, groups=groups) for one in rows]
        assert [one.item for one in found(*parts, travel=(TO_HOKO,))] == ["hoko-12:10-13:00"]


def test_once_the_visit_is_over_nobody_is_late_any_more() -> None:
    """What could be planned then cannot be planned any more."""
    rows = (at("Kpassa", "09:00-10:00"), at("Hoko", "10:10-11:00"))
    assert not found(*rows, travel=(TO_HOKO,), status=VisitStatus.DONE)
    assert not found(*rows, travel=(TO_HOKO,), today=SUNDAY + timedelta(days=1))


def test_ways_weigh_the_same_in_every_phase() -> None:
    """A bus is as slow in the first year as in the last."""
    plan = programme(at("Kpassa", "09:00-10:00"), at("Hoko", "10:10-11:00"))
    assert levels_by_phase("S502", held(TO_HOKO), plan, TODAY) == same(Level.WARNING)


_PLACES = st.text(alphabet="ab é,.", max_size=6)


@given(st.lists(st.tuples(_PLACES, _PLACES, st.integers(0, 99)), max_size=4), _PLACES, _PLACES)
def test_a_way_is_the_same_in_both_directions_and_never_longer_than_the_longest(
    pairs: list[tuple[str, str, int]], place: str, other: str
) -> None:
    """However oddly places are written, and whichever pairs are set."""
    ways = Ways((way(*one) for one in pairs), 15)
    assert ways.between(place, other) == ways.between(other, place)
    assert 0 <= ways.between(place, other).minutes <= ways.longest
    assert ways.between(place, place).minutes == 0
