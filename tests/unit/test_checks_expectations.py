"""B303 and B304: what is made to be seen, and what is hoped for because of it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.unit.build import TODAY, book, item, need_item, programme, visit
from visitplanner.checks import findings
from visitplanner.domain.agenda import Item, ItemKind, Status
from visitplanner.domain.findings import Finding, Level
from visitplanner.domain.partnership import Settings
from visitplanner.locale import language


def found(code: str, *rows: Item, ceiling: int = 30, **more: Any) -> list[Finding]:
    held = book(settings=Settings(photo_ceiling=ceiling))
    return [one for one in findings(held, programme(*rows, visit=visit(**more)), TODAY) if one.code == code]


def said(finding: Finding) -> str:
    return language("en").saw(finding)


def activities(shown: int, total: int) -> list[Item]:
    return [item(f"Activity {n}", id=f"a{n}", goals=["g1.1"], photographed=n < shown) for n in range(total)]


def test_more_photographed_activities_than_the_ceiling_is_a_warning_in_every_phase() -> None:
    """It counts them, names them, and tells the ceiling that the partners set (C11)."""
    [finding] = found("B303", *activities(4, 10))
    assert (finding.level, finding.subject) == (Level.WARNING, "visit-1")
    assert said(finding) == (
        "4 of 10 activities (40 %) are photographed or made to be seen, and the partnership’s ceiling is 30 "
        "%: Activity 0, Activity 1, Activity 2 and Activity 3."
    )
    early: dict[str, Any] = {"first_day": date(2025, 3, 3), "last_day": date(2025, 3, 9)}
    assert found("B303", *activities(4, 10), **early)[0].level is Level.WARNING


def test_exactly_the_ceiling_is_allowed() -> None:
    """Three of ten keep to thirty per cent; one row less and they do not."""
    assert not found("B303", *activities(3, 10))
    [finding] = found("B303", *activities(3, 9))
    assert "(34 %)" in said(finding), "33.3 per cent is above 33"
    assert not found("B303", *activities(4, 10), ceiling=40)
    assert found("B303", *activities(1, 10), ceiling=0)


def test_meals_travel_moments_among_themselves_and_what_is_off_are_no_activities() -> None:
    """A ceiling is not kept to by writing down more bus rides, nor passed by a ceremony called off."""
    rides = [item(f"Ride {n}", id=f"r{n}", kind=ItemKind.LOGISTICS) for n in range(20)]
    assert found("B303", *activities(4, 10), *rides)
    off = item("Ribbon", photographed=True, goals=["g1.1"], status=Status.CANCELLED, reason="rain")
    assert not found("B303", *activities(3, 10), off)
    assert not found("B303")


def test_many_photographed_activities_are_named_and_counted() -> None:
    """The sentence stays short."""
    [finding] = found("B303", *activities(9, 9))
    assert said(finding).endswith("Activity 3, and 5 more.")


def hopeful(**more: Any) -> Item:
    return item("Visit to the ward", id="w", goals=["g1.1"], **{"raises_expectations": True, **more})


def test_an_activity_that_raises_expectations_without_words_is_a_warning_in_every_phase() -> None:
    """It names the activity and its day (C12)."""
    [finding] = found("B304", hopeful())
    assert (finding.level, finding.subject, finding.item) == (Level.WARNING, "w", "w")
    assert said(finding) == (
        "“Visit to the ward” (Tue 11 May) raises expectations, and what is promised there and what is not is "
        "not written down."
    )
    assert "“Visit to the ward” (no day yet) raises" in said(found("B304", hopeful(day=None))[0])
    first = date(2025, 3, 3)
    [finding] = found("B304", hopeful(day=first), first_day=first, last_day=first)
    assert finding.level is Level.WARNING


def test_one_sentence_on_what_is_promised_is_enough() -> None:
    """And an activity that raises none, or was called off, needs none."""
    assert not found("B304", hopeful(promise="We promise to listen, and nothing else."))
    assert not found("B304", hopeful(raises_expectations=False))
    assert not found("B304", hopeful(status=Status.CANCELLED, reason="rain"))


@pytest.mark.parametrize(
    "title",
    [
        "Handover of computers",
        "Plechtige inhuldiging van de pomp",
        "Remise de dons",
        "Entrega de libros",
        "Einweihung",
    ],
)
def test_a_handing_over_with_photographs_raises_expectations_by_itself(title: str) -> None:
    """Whatever language the programme is in; without a camera, or with words, it is left alone."""
    [finding] = found("B304", item(title, goals=["g1.1"], photographed=True))
    assert said(finding).startswith(f"At “{title}” something seems to be handed over in front of cameras")
    assert not found("B304", item(title, goals=["g1.1"]))
    assert not found("B304", item(title, goals=["g1.1"], photographed=True, promise="Nothing more."))


def test_a_photographed_stop_about_a_need_is_one_and_a_photographed_workshop_is_not() -> None:
    """Colleagues at work may be photographed; words within other words are no handing over."""
    [finding] = found("B304", need_item(photographed=True))
    assert said(finding).startswith("“School asks for a fence” is about a concrete need and is photographed")
    for title in ("Workshop", "Remission of fees", "A donkey market", "Vergiftiging voorkomen"):
        assert not found("B304", item(title, goals=["g1.1"], photographed=True)), title
