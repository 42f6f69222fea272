"""N207: after a stop that moves people comes a moment to refocus."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from tests.unit.build import (
    MONDAY,
    SUNDAY,
    TODAY,
    TUESDAY,
    WEDNESDAY,
    book,
    item,
    member,
    need,
    need_item,
    programme,
    visit,
)
from visitplanner.checks import by_item, findings
from visitplanner.domain.agenda import Gathering, Item, ItemKind, Status
from visitplanner.domain.findings import Finding, Level
from visitplanner.domain.need import Need, Sighting
from visitplanner.domain.visit import VisitStatus
from visitplanner.locale import language

STOP = need_item("School asks for a fence", "14:00-15:00", id="stop", need="need-N1")
REFOCUS = item("What did we see today?", "20:00", id="refocus", kind=ItemKind.INTERNAL)
COUNCIL = item("Council", "16:00-17:00", id="council", kind=ItemKind.FORMAL, goals=["g1.1"])


def found(*rows: Item, needs: tuple[Need, ...] = (), today: date = TODAY, **more: Any) -> list[Finding]:
    held = book(needs=needs or (need(sightings=()),))
    seen = findings(held, programme(*rows, visit=visit(**more)), today)
    return [one for one in seen if one.code == "N207"]


def said(finding: Finding) -> str:
    return language("en").saw(finding)


def test_a_stop_without_a_refocus_before_the_day_is_over_is_a_warning_in_every_phase() -> None:
    """It names the stop and the day (C13)."""
    [finding] = found(STOP)
    assert (finding.level, finding.subject, finding.item, finding.day) == (
        Level.WARNING,
        "stop",
        "stop",
        TUESDAY,
    )
    assert said(finding) == (
        "After “School asks for a fence” (Tue 11 May) there is no moment to refocus before the day is over."
    )
    [finding] = found(STOP, first_day=date(2025, 5, 5), last_day=SUNDAY)
    assert finding.level is Level.WARNING


def test_a_refocus_later_that_day_is_enough_and_one_before_or_the_day_after_is_not() -> None:
    """It follows the stop, and people sleep better for it."""
    assert not found(STOP, REFOCUS)
    assert not found(STOP, item("A quiet half hour", "evening", gathering=Gathering.REFOCUS, id="r"))
    assert found(STOP, item("Refocus", "08:00", kind=ItemKind.INTERNAL))
    assert found(STOP, item("Refocus", "08:00", kind=ItemKind.INTERNAL, day=WEDNESDAY))
    assert found(
        STOP, item("Refocus", "20:00", kind=ItemKind.INTERNAL, status=Status.CANCELLED, reason="late")
    )


def test_a_decision_between_the_stop_and_the_refocus_comes_too_soon() -> None:
    """The next formal moment is where a promise would be made; the sentence names it."""
    [finding] = found(STOP, COUNCIL, REFOCUS)
    assert said(finding) == (
        "After “School asks for a fence” (Tue 11 May) there is no moment to refocus before “Council”."
    )
    early = item("Refocus", "15:15-15:45", id="r", kind=ItemKind.INTERNAL)
    assert not found(STOP, early, COUNCIL)


@pytest.mark.parametrize(
    ("title", "kind", "enough"),
    [
        ("Debriefing among ourselves", ItemKind.INTERNAL, True),
        ("Closing discussion", ItemKind.EXCHANGE, False),
        ("Briefing for tomorrow", ItemKind.INTERNAL, False),
        ("Packing", ItemKind.INTERNAL, False),
    ],
)
def test_a_debrief_among_themselves_refocuses_too_and_other_moments_do_not(
    title: str, kind: ItemKind, *, enough: bool
) -> None:
    """With the hosts at the table nobody says what moves them."""
    goals = ["g1.1"] if kind is ItemKind.EXCHANGE else []
    held = Gathering.DEBRIEF if kind is ItemKind.EXCHANGE else None
    assert bool(found(STOP, item(title, "20:00", kind=kind, goals=goals, gathering=held))) is not enough


def test_whatever_moves_people_is_a_stop() -> None:
    """A need met during a session, or what raises expectations; a session without either is none."""
    session = item("Workshop", "14:00", id="w", goals=["g1.1"])
    assert not found(session)
    assert found(session, needs=(need(sightings=(Sighting(visit="kpassa-2027", item="w"),)),))
    assert not found(session, needs=(need(sightings=(Sighting(visit="kpassa-2026", item="w"),)),))
    raising = item("Visit to the ward", "14:00", goals=["g1.1"], raises_expectations=True)
    assert found(raising)


def test_stops_before_the_same_evening_are_one_finding_that_marks_them_all() -> None:
    """One refocus solves it, after the last of them."""
    well = need_item("A well", "15:30-16:00", id="well", need="need-N1")
    [finding] = found(STOP, well)
    assert (finding.subject, finding.item) == ("stop+well", "well")
    assert said(finding) == (
        "Tue 11 May: after School asks for a fence and A well there is no moment to refocus before the day "
        "is over."
    )
    assert set(by_item([finding], programme(STOP, well))) == {"stop", "well"}
    before, after = found(STOP, COUNCIL, need_item("A well", "17:30", id="well", need="need-N1"))
    assert (before.subject, after.subject) == ("stop", "well")


def test_many_stops_are_named_and_counted() -> None:
    """The sentence stays short, before a decision too."""
    stops = [need_item(f"Stop {n}", f"0{n}:00", id=f"s{n}", need="need-N1") for n in range(1, 8)]
    assert "after Stop 1, Stop 2, Stop 3 and Stop 4, and 3 more there is" in said(found(*stops)[0])
    assert said(found(*stops, COUNCIL)[0]).endswith("before “Council”.")


def test_the_refocus_of_another_group_is_not_theirs() -> None:
    """It counts for those who were at the stop: their group, its members by name, or everybody."""

    def group(one: Item, *names: str, attendees: tuple[str, ...] = ()) -> Item:
        fields: dict[str, Any] = {"groups": names, "attendees": attendees}
        return item(
            one.title,
            {"stop": "14:00-15:00", "council": "16:00-17:00"}.get(one.id, "20:00"),
            id=one.id,
            kind=one.kind,
            need=one.need,
            goals=one.goals,
            **fields,
        )

    team: dict[str, Any] = {"delegation": (member("awa", "A"), member("jan", "B"))}
    mine = group(STOP, "A")
    assert found(mine, group(REFOCUS, "B"), **team)
    assert not found(mine, group(REFOCUS, "a"), **team)
    assert not found(mine, REFOCUS, **team)
    assert not found(mine, group(REFOCUS, attendees=("awa",)), **team)
    assert found(mine, group(REFOCUS, attendees=("jan",)), **team)
    assert not found(mine, group(COUNCIL, "B"), REFOCUS, **team)
    assert found(mine, group(COUNCIL, "A"), REFOCUS, **team)
    assert not found(group(STOP, "Ghosts"), group(REFOCUS, "ghosts"))


def test_stops_in_the_pool_and_visits_that_are_over_are_not_judged() -> None:
    """Nobody can refocus on a day that is not there, nor after everybody went home."""
    assert not found(need_item(day=None, need="need-N1"))
    assert found(STOP, today=SUNDAY)
    assert not found(STOP, today=SUNDAY + timedelta(days=1))
    assert not found(STOP, status=VisitStatus.DONE)


def test_a_stop_that_lasts_several_days_is_judged_on_its_first() -> None:
    """One finding, not one for every day."""
    long = need_item("Stay in the village", "whole day", day=MONDAY, until_day=WEDNESDAY, need="need-N1")
    assert [one.day for one in found(long)] == [MONDAY]
    assert not found(long, item("Refocus", "20:00", kind=ItemKind.INTERNAL, day=MONDAY))
