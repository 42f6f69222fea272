"""B301: the centre of gravity stays with capacity building."""

from __future__ import annotations

import pytest

from tests.unit.build import MONDAY, TODAY, TUESDAY, book, item, programme
from visitplanner.checks import findings
from visitplanner.domain.agenda import Item, ItemKind
from visitplanner.domain.findings import Finding, Level
from visitplanner.domain.partnership import Settings
from visitplanner.locale import language


def found(*items: Item, floor: int = 50) -> list[Finding]:
    seen = findings(book(settings=Settings(capacity_floor=floor)), programme(*items), TODAY)
    return [one for one in seen if one.code == "B301"]


def said(finding: Finding) -> str:
    return language("en").saw(finding)


WORK = item("Workshop", "09:00-10:00", goals=["g1.1"])


def test_a_share_below_the_floor_is_a_warning_for_the_visit_and_advice_for_the_day() -> None:
    """Too little capacity building weighs on the whole visit; one lighter day is only pointed out (C16)."""
    visit, day = found(WORK, item("Bus", "10:00-11:01", kind=ItemKind.LOGISTICS))
    assert (visit.level, visit.subject) == (Level.WARNING, "visit-1")
    assert (day.level, day.subject, day.day) == (Level.ADVICE, "2027-05-11", TUESDAY)
    assert said(visit) == (
        "Capacity building takes 49 % of the programme time; the partnership’s floor is 50 %."
    )
    assert (
        said(day) == "Tue 11 May: capacity building takes 49 % of the day; the partnership’s floor is 50 %."
    )


def test_exactly_the_floor_is_enough() -> None:
    """Whoever reaches the share that was agreed is not nagged about it."""
    assert not found(WORK, item("Bus", "10:00-11:00", kind=ItemKind.LOGISTICS))


def test_the_floor_is_the_partnership_s_choice() -> None:
    """The partners set their own floor, and with a floor of nought the check is silent."""
    rows = (WORK, item("Bus", "10:00-13:00", kind=ItemKind.LOGISTICS))
    assert not found(*rows, floor=25)
    assert found(*rows, floor=26)
    assert not found(item("Bus", kind=ItemKind.LOGISTICS), floor=0)


def test_an_empty_programme_is_not_judged() -> None:
    """Nobody is told about proportions before a first activity has a day."""
    assert not found()
    assert not found(item("Some day", day=None))


@pytest.mark.parametrize("kind", [ItemKind.LOGISTICS, ItemKind.INTERNAL])
def test_a_day_of_travel_is_not_judged_by_itself(kind: ItemKind) -> None:
    """It counts in the visit, where the week of a delegation is weighed."""
    long = item("Workshop", "09:00-17:00", goals=["g1.1"])
    assert not found(long, item("Flight", "09:00-14:00", day=MONDAY, kind=kind))


def test_estimated_time_and_activities_without_a_goal_are_said() -> None:
    """The reader learns that the share is rough and how much time could still be linked to a goal."""
    visit = found(item("Courtesy call", "morning", kind=ItemKind.FORMAL))[0]
    assert said(visit) == (
        "Capacity building takes about 0 % of the programme time (some times are estimated); the "
        "partnership’s floor is 50 %. Another 100 % goes to activities that name no goal yet."
    )
