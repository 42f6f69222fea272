"""B301 and B302: the centre of gravity stays with capacity building, and both sides learn."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.unit.build import MONDAY, TODAY, TUESDAY, WEDNESDAY, book, goal, item, programme, visit
from visitplanner.checks import findings
from visitplanner.domain.agenda import Item, ItemKind, Status
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
    whole, day = found(WORK, item("Bus", "10:00-11:01", kind=ItemKind.LOGISTICS))
    assert (whole.level, whole.subject) == (Level.WARNING, "visit-1")
    assert (day.level, day.subject, day.day) == (Level.ADVICE, "2027-05-11", TUESDAY)
    assert said(whole) == (
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


def test_a_day_that_reaches_the_floor_once_its_activities_name_a_goal_is_not_judged() -> None:
    """After an import every row asks for its goal; that each day lacks capacity building says nothing new."""
    bus = item("Bus", "10:00-11:01", kind=ItemKind.LOGISTICS)
    unlinked = item("Workshop", "09:00-10:00")
    assert [one.day for one in found(unlinked, bus)] == [None, TUESDAY]
    assert [one.day for one in found(unlinked, bus, floor=49)] == [None]
    assert [one.day for one in found(unlinked, item("Talk", "14:00-14:05"), bus)] == [None]


def test_estimated_time_and_activities_without_a_goal_are_said() -> None:
    """The reader learns that the share is rough and how much time could still be linked to a goal."""
    whole = found(item("Courtesy call", "morning", kind=ItemKind.FORMAL))[0]
    assert said(whole) == (
        "Capacity building takes about 0 % of the programme time (some times are estimated); the "
        "partnership’s floor is 50 %. Another 100 % goes to activities that name no goal yet."
    )


def outing(at: str = "14:00-16:00") -> Item:
    return item("Beach", at, kind=ItemKind.CULTURE, serves_relationship=True)


def test_a_day_of_outings_is_told_once() -> None:
    """That all of a day serves the relationship says more than its share of nought."""
    codes = {one.code for one in findings(book(), programme(outing()), TODAY) if one.day == TUESDAY}
    assert "G105" in codes
    assert "B301" not in codes
    day = [one for one in found(outing(), item("Call", "09:00-10:00", kind=ItemKind.FORMAL)) if one.day]
    assert len(day) == 1


BOTH = goal("1.1", learners=frozenset({"oudermeer", "kpassa"}))
THEIRS = goal("1.2", learners=frozenset({"kpassa"}))
OURS = goal("1.3", learners=frozenset({"oudermeer"}))
UNSAID = goal("1.4")


def one_way(*items: Item, **more: Any) -> list[Finding]:
    """What B302 sees of a visit with goals for both sides, for one of them, and without learners."""
    held = book(goals=(BOTH, THEIRS, OURS, UNSAID))
    seen = findings(held, programme(*items, visit=visit(**more)), TODAY)
    return [one for one in seen if one.code == "B302"]


def work(goal_id: str, *, day: date | None = TUESDAY, at: str = "09:00-10:00", **more: Any) -> Item:
    return item(f"Work on {goal_id} {at}", at, goals=[goal_id], day=day, **more)


def test_a_visit_by_which_one_side_learns_is_a_warning_that_names_both() -> None:
    """Whoever only teaches is a donor again (C2, C7)."""
    [finding] = one_way(work("g1.2"), work("g1.2", day=None))
    assert (finding.level, finding.subject, finding.day) == (Level.WARNING, "visit-1", None)
    assert said(finding) == (
        "All goals that this visit serves let Kpassa learn; for Oudermeer there is nothing to learn."
    )
    [finding] = one_way(work("g1.3"), first_day=date(2025, 3, 3), last_day=date(2025, 3, 9))
    assert finding.level is Level.WARNING
    assert "let Oudermeer learn; for Kpassa" in said(finding)


@pytest.mark.parametrize("other", ["g1.1", "g1.3"])
def test_one_activity_by_which_the_other_side_learns_is_enough(other: str) -> None:
    """In the pool too: it is planned."""
    assert not one_way(work("g1.2"), work(other, day=None))


def test_goals_that_do_not_say_who_learns_are_passed_over() -> None:
    """Nothing is concluded from what nobody wrote down, and what was called off teaches nobody."""
    assert not one_way(work("g1.4"))
    assert one_way(work("g1.2"), work("g1.4"))
    assert one_way(work("g1.2"), work("g1.3", status=Status.CANCELLED, reason="rain"))
    assert not one_way()


def test_a_whole_day_for_one_side_is_advice_where_the_visit_serves_both() -> None:
    """Two activities make a whole day, or one that takes all of it; a single hour does not."""
    both = work("g1.1", day=WEDNESDAY)
    [finding] = one_way(both, work("g1.2"), work("g1.2", at="14:00-15:00"))
    assert (finding.level, finding.subject) == (Level.ADVICE, "2027-05-11")
    assert said(finding) == (
        "Tue 11 May: all goals served let Kpassa learn; for Oudermeer there is nothing to learn."
    )
    assert one_way(both, work("g1.2", at="whole day"))
    assert not one_way(both, work("g1.2"))
    assert not one_way(both, work("g1.2"), work("g1.1", at="14:00-15:00"))


def test_a_one_way_visit_is_not_told_again_for_each_day() -> None:
    """One warning, not one more for every day of it."""
    assert [one.level for one in one_way(work("g1.2"), work("g1.2", at="whole day"))] == [Level.WARNING]


def test_where_the_visit_names_no_sides_the_municipalities_are_compared() -> None:
    """A visit that was only just begun is judged by the partnership."""
    assert one_way(work("g1.2"), visiting=())
    assert not one_way(work("g1.1"), visiting=())
    assert not one_way(work("g1.2"), visiting=("oudermeer", "kpassa"), hosting=("kpassa",))
