"""N201 to N204 and N206: a concrete need keeps its warning until its route is complete."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.unit.build import (
    MONDAY,
    TODAY,
    TUESDAY,
    WEDNESDAY,
    book,
    embedded,
    initiative,
    item,
    need,
    need_item,
    person,
    programme,
    visit,
)
from visitplanner.checks import by_item, findings
from visitplanner.domain.agenda import Item, Status
from visitplanner.domain.findings import Finding, Level
from visitplanner.domain.need import Embedding, Need, Route, Sighting
from visitplanner.locale import language

NEED_CODES = {"N201", "N202", "N203", "N204", "N206"}


def found(*needs: Need, rows: tuple[Item, ...] = (), **more: Any) -> list[Finding]:
    """The findings about needs on a visit with these needs and items."""
    held = book(needs=needs, initiatives=(initiative(),), people=(person("Jan Maes"),))
    seen = findings(held, programme(*rows, visit=visit(**more)), TODAY)
    return [one for one in seen if one.code in NEED_CODES]


def codes(*needs: Need) -> list[str]:
    return [one.code for one in found(*needs)]


def said(finding: Finding) -> str:
    return language("en").saw(finding)


def test_an_open_need_warns_with_its_item_and_day() -> None:
    """A wish heard on the spot keeps warning, by name and day, until somebody says where it goes (C13)."""
    [finding] = found(need(sightings=()), rows=(need_item(need="need-N1", id="row"),))
    assert (finding.code, finding.subject, finding.item, finding.day) == ("N201", "need-N1", "row", TUESDAY)
    assert said(finding) == (
        "The concrete need N1 “A fence for the school” (Tue 11 May) has no route: it is not linked to the "
        "trajectory, and neither handed on, noted nor declined."
    )


def test_an_open_need_is_a_warning_in_the_start_phase_and_an_error_from_build_on() -> None:
    """Be pragmatic in the first phase (C14); the finding itself is there in every phase."""
    levels = {
        date(2025, 5, 5): Level.WARNING,
        date(2025, 12, 31): Level.WARNING,
        date(2026, 1, 1): Level.ERROR,
        date(2030, 5, 6): Level.ERROR,
    }
    for day, level in levels.items():
        [finding] = found(need(), first_day=day, last_day=day)
        assert finding.level is level


def test_a_visit_without_trajectory_or_days_counts_as_the_start() -> None:
    """As long as the phase is not known, a concrete need is judged as mildly as in the first one (C14)."""
    [finding] = found(need(), trajectory="unknown")
    assert finding.level is Level.WARNING
    [finding] = found(need(), first_day=None, last_day=None)
    assert finding.level is Level.WARNING


def test_a_need_item_that_names_no_need_says_so() -> None:
    """Whether the answer was never given or the need is gone from the book."""
    seen = found(rows=(need_item("Stop at the school", id="a"), need_item("Well", id="b", need="gone")))
    assert [(one.code, one.subject, one.item) for one in seen] == [("N201", "a", "a"), ("N201", "b", "b")]
    assert said(seen[0]) == (
        "“Stop at the school” is about a concrete need, but which need it is has not been written down."
    )


def test_a_need_met_at_two_items_is_one_finding_that_marks_both_rows() -> None:
    """The same fence asked for twice is one thing to solve, and both rows show it."""
    rows = (
        need_item("Again", id="late", need="need-N1", day=WEDNESDAY),
        need_item("First", id="early", need="need-N1"),
        item("Lunch", id="lunch", goals=["g1.1"]),
    )
    [finding] = found(need(), rows=rows)
    assert finding.item == "early"
    marks = by_item([finding], programme(*rows))
    assert set(marks) == {"early", "late"}


def test_a_need_seen_on_this_visit_warns_without_an_item() -> None:
    """A need that was met here is not forgotten when its row is gone."""
    [finding] = found(need(sightings=(Sighting(visit="kpassa-2027", seen_on=MONDAY),)))
    assert (finding.item, finding.day) == (None, None)


def test_a_sighting_points_at_its_item() -> None:
    """Met during a working session: that row gets the mark."""
    session = item("Workshop", id="w", goals=["g1.1"])
    [finding] = found(need(sightings=(Sighting(visit="kpassa-2027", item="w"),)), rows=(session,))
    assert finding.item == "w"


def test_needs_of_other_visits_and_of_cancelled_stops_are_not_this_visit_s() -> None:
    """A stop that was cancelled was not made."""
    assert not found(need(sightings=(Sighting(visit="kpassa-2026"),)))
    gone = need_item(need="need-N1", id="row", status=Status.CANCELLED, reason="road flooded")
    assert not found(need(sightings=(Sighting(visit="kpassa-2027", item="row"),)), rows=(gone,))


def test_each_complete_route_ends_the_warning() -> None:
    """Embedded, handed on, noted or declined: each full answer settles the need (C15, C18)."""
    assert not found(
        embedded("N1"),
        need("N2", route=Route.HANDED_ON, initiative="friends", no_promise="The town promises nothing."),
        need("N3", route=Route.NOTED, words_given="We heard it; we cannot answer it."),
        need("N4", route=Route.DECLINED, words_given="This is for the province."),
    )


@pytest.mark.parametrize(
    ("half", "sentence"),
    [
        (
            need(route=Route.NOTED),
            (
                "The concrete need N1 “A fence for the school” is noted, but not what was said to those who "
                "raised it."
            ),
        ),
        (
            need(route=Route.DECLINED),
            (
                "The concrete need N1 “A fence for the school” is declined, but not what was said to those "
                "who raised it."
            ),
        ),
    ],
)
def test_half_a_route_keeps_the_warning_and_says_what_is_missing(half: Need, sentence: str) -> None:
    """A need counts as settled only when its words or its initiative are written down too."""
    [finding] = found(half)
    assert (finding.code, said(finding)) == ("N201", sentence)


def test_each_missing_part_of_the_embedding_has_its_own_finding() -> None:
    """The four parts of the test, each named (C15)."""
    assert codes(need(route=Route.EMBEDDED, embedding=Embedding())) == ["N201", "N202", "N203", "N204"]
    assert codes(embedded(goal=None)) == ["N201"]
    assert codes(embedded(choice_by="", choice_on=None)) == ["N202"]
    assert codes(embedded(capacity="")) == ["N203"]
    assert codes(embedded(visiting_colleague="", host_colleague="")) == ["N204"]


def test_the_parts_of_the_embedding_are_warnings_in_every_phase() -> None:
    """Once a need is taken into the trajectory, each missing part weighs the same in every year."""
    half = need(route=Route.EMBEDDED, embedding=Embedding(goal="g1.1"))
    for day in (date(2025, 5, 5), date(2027, 5, 10)):
        assert {one.level for one in found(half, first_day=day, last_day=day)} == {Level.WARNING}


@pytest.mark.parametrize(
    ("half", "words"),
    [
        (embedded(choice_on=None), "as the choice of the market committee, but not when"),
        (embedded(choice_by=""), "chosen on 12 May 2027, but not by whom"),
        (embedded(choice_by="", choice_on=None), "who chose it, and when?"),
        (embedded(capacity=""), "not how it builds governing capacity"),
        (embedded(host_colleague=""), "with Jan Maes, but no host colleague"),
        (embedded(visiting_colleague=""), "with head of works, but no visiting colleague"),
        (embedded(visiting_colleague="", host_colleague=""), "no colleagues of both sides"),
    ],
)
def test_a_missing_half_is_named_with_the_half_that_is_there(half: Need, words: str) -> None:
    """The sentence repeats what was filled in, so that only the other half has to be asked."""
    [finding] = found(half)
    assert words in said(finding)


def test_an_open_need_is_not_told_about_parts_nobody_asked_for_yet() -> None:
    """One warning for a need without a route, not four."""
    assert codes(need()) == ["N201"]


@pytest.mark.parametrize(
    ("half", "sentence"),
    [
        (
            need(route=Route.HANDED_ON, no_promise="Nothing is promised."),
            "The concrete need N1 “A fence for the school” is handed on, but to no initiative with a name.",
        ),
        (
            need(route=Route.HANDED_ON, initiative="gone", no_promise="Nothing is promised."),
            (
                "The concrete need N1 “A fence for the school” is handed on to an initiative that is not in "
                "the book."
            ),
        ),
        (
            need(route=Route.HANDED_ON, initiative="friends"),
            (
                "The concrete need N1 “A fence for the school” is handed on to School Friends of Oudermeer, "
                "but the words that the municipality promises nothing are not written down."
            ),
        ),
        (
            need(route=Route.HANDED_ON),
            (
                "The concrete need N1 “A fence for the school” is handed on, but neither to an initiative "
                "with a name nor with the words that the municipality promises nothing."
            ),
        ),
    ],
)
def test_handing_on_wants_a_name_and_the_words_that_explain_the_difference(half: Need, sentence: str) -> None:
    """What a citizens' initiative takes up is not taken for a promise of the municipality (C18)."""
    [finding] = found(half)
    assert (finding.code, finding.subject, said(finding)) == ("N206", "need-N1", sentence)


def test_a_need_handed_on_with_name_and_words_is_settled() -> None:
    """Nothing more is asked of it."""
    whole = need(route=Route.HANDED_ON, initiative="friends", no_promise="The town promises nothing.")
    assert not found(whole)


def test_handing_on_by_halves_weighs_as_much_as_no_route() -> None:
    """Saying that somebody else will do it does not make the warning milder (C14, C18)."""
    half = need(route=Route.HANDED_ON, initiative="friends")
    for day, level in ((date(2025, 5, 5), Level.WARNING), (date(2026, 1, 1), Level.ERROR)):
        [finding] = found(half, first_day=day, last_day=day)
        assert (finding.code, finding.level) == ("N206", level)
