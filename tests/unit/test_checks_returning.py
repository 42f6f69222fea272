"""N205 and B305: concrete needs over the visits."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.unit.build import TODAY, book, embedded, initiative, need, need_item, programme, trajectory, visit
from visitplanner.checks import findings
from visitplanner.domain.agenda import Item
from visitplanner.domain.findings import Finding, Level
from visitplanner.domain.need import Need, Route, Sighting
from visitplanner.domain.values import replace
from visitplanner.locale import language

HERE = Sighting(visit="kpassa-2027", seen_on=date(2027, 5, 12))
LAST_YEAR = Sighting(visit="kpassa-2026", seen_on=date(2026, 5, 6))
YEAR_BEFORE = Sighting(visit="kpassa-2025", seen_on=date(2025, 5, 7))


def found(code: str, *needs: Need, rows: tuple[Item, ...] = (), **more: Any) -> list[Finding]:
    held = book(needs=needs, initiatives=(initiative(),))
    seen = findings(held, programme(*rows, visit=visit(**more)), TODAY)
    return [one for one in seen if one.code == code]


def said(finding: Finding) -> str:
    return language("en").saw(finding)


def test_a_need_met_again_without_an_answer_tells_when_it_was_met() -> None:
    """The fence that was asked for twice: who asks again was not heard (C8, C9)."""
    outside = Sighting(seen_on=date(2024, 1, 9))
    [finding] = found("N205", need(sightings=(outside, LAST_YEAR, HERE)))
    assert (finding.level, finding.subject, finding.item) == (Level.WARNING, "need-N1", None)
    assert said(finding) == (
        "The concrete need N1 “A fence for the school” was met on an earlier visit already, in 2026, and has "
        "no final answer yet."
    )


def test_met_on_several_earlier_visits_it_counts_them() -> None:
    """And tells the first."""
    again = Sighting(visit="kpassa-2026", seen_on=date(2026, 5, 8))
    [finding] = found("N205", need(sightings=(YEAR_BEFORE, LAST_YEAR, again, HERE)))
    assert "was met on 2 earlier visits already, first in 2025, and" in said(finding)


def test_it_is_a_warning_in_every_phase() -> None:
    """A visit of the start phase may meet a need of the visit before."""
    before = Sighting(visit="scouting", seen_on=date(2025, 2, 3))
    here = replace(HERE, seen_on=date(2025, 11, 5))
    [finding] = found(
        "N205", need(sightings=(before, here)), first_day=date(2025, 11, 3), last_day=date(2025, 11, 9)
    )
    assert finding.level is Level.WARNING


def test_without_dates_the_order_in_which_it_was_noted_tells_and_the_visit_is_named() -> None:
    """An old sighting that nobody dated is still one."""
    undated = replace(LAST_YEAR, seen_on=None)
    [finding] = found("N205", need(sightings=(undated, HERE)))
    assert "was met on an earlier visit already (kpassa-2026), and" in said(finding)
    assert not found("N205", need(sightings=(HERE, undated)))
    [finding] = found("N205", need(sightings=(undated, replace(YEAR_BEFORE, seen_on=None), HERE)))
    assert "was met on 2 earlier visits already (kpassa-2026 and kpassa-2025), and" in said(finding)


def test_a_need_named_by_an_item_of_this_visit_returns_too() -> None:
    """The row is marked, also where the sighting was not written down."""
    row = need_item(need="need-N1", id="row")
    [finding] = found("N205", need(sightings=(LAST_YEAR,)), rows=(row,))
    assert finding.item == "row"


@pytest.mark.parametrize(
    "sightings",
    [
        (HERE, HERE),
        (HERE, Sighting(visit="kpassa-2028", seen_on=date(2028, 5, 3))),
        (Sighting(seen_on=date(2026, 1, 1)), HERE),
        (LAST_YEAR,),
    ],
    ids=["twice on this visit", "later", "outside visits", "not on this visit"],
)
def test_met_twice_on_one_visit_or_later_or_elsewhere_is_no_return(sightings: tuple[Sighting, ...]) -> None:
    """Only an earlier visit of which this one is the next counts."""
    assert not found("N205", need(sightings=sightings))


def test_a_complete_route_is_a_final_answer_and_half_a_one_is_not() -> None:
    """Answered is answered, whatever the answer was."""
    both = (LAST_YEAR, HERE)
    for answered in (
        need(sightings=both, route=Route.NOTED, words_given="We heard it."),
        need(sightings=both, route=Route.HANDED_ON, initiative="friends", no_promise="Nothing."),
        replace(embedded(), sightings=both),
    ):
        assert not found("N205", answered)
    for open_still in (
        need(sightings=both, route=Route.DECLINED),
        replace(embedded(capacity=""), sightings=both),
    ):
        assert found("N205", open_still)


def met(code: str, when: Sighting, *, taken_up: bool) -> Need:
    """A need first met then, embedded or noted with the words given."""
    if taken_up:
        return replace(embedded(code, f"Pump {code}"), sightings=(when,))
    return need(code, f"Pump {code}", sightings=(when,), route=Route.NOTED, words_given="Heard.")


START = (met("N1", YEAR_BEFORE, taken_up=True), met("N2", YEAR_BEFORE, taken_up=False))


def test_quick_results_that_grow_in_share_after_the_start_are_advice() -> None:
    """One of two then, two of three since: both shares are told, and the needs of this visit (C9, C14)."""
    since = (
        met("N3", LAST_YEAR, taken_up=True),
        met("N4", LAST_YEAR, taken_up=False),
        met("N5", HERE, taken_up=True),
    )
    [finding] = found("B305", *START, *since)
    assert (finding.level, finding.subject) == (Level.ADVICE, "visit-1")
    assert said(finding) == (
        "Short-term results grow in share: in the start phase 1 of 2 concrete needs were taken into the "
        "trajectory, since then 2 of 3, N5 Pump N5 on this visit."
    )


def test_the_same_share_as_in_the_start_phase_is_no_growth() -> None:
    """One of two then and one of two now: nothing has shifted."""
    assert not found("B305", *START, met("N3", LAST_YEAR, taken_up=False), met("N5", HERE, taken_up=True))


def test_in_the_start_phase_quick_results_draw_no_remark() -> None:
    """They may motivate, above all then (C14)."""
    early = replace(YEAR_BEFORE, seen_on=date(2025, 1, 8))
    here = replace(HERE, seen_on=date(2025, 12, 31))
    needs = (met("N1", early, taken_up=False), met("N5", here, taken_up=True))
    days: dict[str, Any] = {"first_day": date(2025, 12, 31), "last_day": date(2025, 12, 31)}
    assert not found("B305", *needs, **days)
    build: dict[str, Any] = {"first_day": date(2026, 1, 1), "last_day": date(2026, 1, 3)}
    assert found("B305", needs[0], met("N5", replace(here, seen_on=date(2026, 1, 1)), taken_up=True), **build)


def test_it_speaks_on_the_visit_that_takes_a_need_up_and_where_there_is_something_to_compare() -> None:
    """Other visits are not blamed, and without needs of the start phase no share can have grown."""
    grown = met("N3", LAST_YEAR, taken_up=True)
    assert not found("B305", *START, grown)
    assert not found("B305", met("N5", HERE, taken_up=True))
    assert found("B305", *START, grown, met("N5", HERE, taken_up=True))


def test_a_need_first_met_in_the_start_phase_belongs_to_it_and_a_later_visit_changes_nothing() -> None:
    """Each need counts once; what a visit is told stays the same when the next one has been."""
    returned = replace(met("N5", HERE, taken_up=True), sightings=(YEAR_BEFORE, HERE))
    assert not found("B305", met("N2", YEAR_BEFORE, taken_up=False), returned)
    later = Sighting(visit="kpassa-2028", seen_on=date(2028, 5, 3))
    before = found("B305", *START, met("N5", HERE, taken_up=True))
    assert found("B305", *START, met("N5", HERE, taken_up=True), met("N6", later, taken_up=True)) == before


def test_without_a_trajectory_no_phase_can_be_told_apart() -> None:
    """Nothing is compared, and nothing breaks."""
    held = book(needs=(*START, met("N5", HERE, taken_up=True)), trajectories=(trajectory(), trajectory()))
    seen = findings(held, programme(visit=visit(trajectory=None)), TODAY)
    assert not [one for one in seen if one.code == "B305"]
