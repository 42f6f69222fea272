"""Who learns, what for, what is photographed, and how it stands over the visits of a trajectory."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.build import MONDAY, TUESDAY, book, goal, item, need_item, programme, visit
from visitplanner.domain.agenda import Item, ItemKind, Status
from visitplanner.domain.balance import Share, balance
from visitplanner.domain.balance_over import (
    Photos,
    by_kind,
    by_purpose,
    learning,
    learnt_over,
    photos,
    stations,
)
from visitplanner.domain.trajectory import PhaseName, Purpose
from visitplanner.domain.visit import VisitStatus
from visitplanner.domain.workspace import Book

BOTH = frozenset({"oudermeer", "kpassa"})


def learners() -> Book:
    """A book whose goals are learnt by both sides, by one, and by nobody who is named."""
    return book(
        goals=(
            goal("1.1", learners=BOTH, purpose=Purpose.PUBLIC_SERVICES),
            goal("1.2", learners=frozenset({"kpassa"}), purpose=Purpose.LOCAL_DEMOCRACY),
            goal("1.3", learners=frozenset()),
        )
    )


KINDS = st.sampled_from(list(ItemKind))
GOALS = st.sets(st.sampled_from(["g1.1", "g1.2", "g1.3"]), max_size=3)
TIMES = st.sampled_from(["", "08:00-09:00", "09:30-11:45", "14:00", "morning", "evening", "whole day"])
ITEMS = st.builds(
    lambda number, kind, at, goals, day, photographed: item(
        f"Row {number}", at, kind=kind, goals=sorted(goals), day=day, photographed=photographed
    ),
    st.integers(0, 10_000),
    KINDS,
    TIMES,
    GOALS,
    st.sampled_from([MONDAY, TUESDAY, None]),
    st.booleans(),
)


def test_time_counts_whole_for_each_side_that_learns() -> None:
    """Two sides that learn together both have all of the hour; one that only teaches has none (C2)."""
    plan = [item("Both", "09:00-10:00", goals=["g1.1"]), item("One", "10:00-13:00", goals=["g1.2"])]
    found = learning(learners(), plan)
    assert found.minutes == {"oudermeer": 60, "kpassa": 240}
    assert (found.total, found.together, found.unsaid) == (240, 60, 0)
    assert (found.percent("oudermeer"), found.percent("kpassa")) == (25, 100)
    assert found.one_sided is None


def test_an_activity_of_two_goals_is_learnt_by_the_sides_of_both_and_counted_once() -> None:
    """Naming a second goal does not make the hour longer."""
    found = learning(learners(), [item("Two", "09:00-10:00", goals=["g1.1", "g1.2"])])
    assert found.minutes == {"oudermeer": 60, "kpassa": 60}
    assert found.total == 60


def test_one_way_learning_is_named_and_a_goal_that_names_nobody_is_told_apart() -> None:
    """Who reads the figures can tell a one-sided visit from one that was not filled in."""
    found = learning(
        learners(), [item("One", "09:00-10:00", goals=["g1.2"]), item("Who?", "11:00-11:30", goals=["g1.3"])]
    )
    assert found.one_sided == "kpassa"
    assert found.unsaid == 30


def test_nothing_is_learnt_where_nothing_builds_capacity() -> None:
    """A visit of lunches has no share, and none is made up."""
    found = learning(learners(), [item("Lunch", "midday", kind=ItemKind.LOGISTICS)])
    assert (found.total, found.percent("kpassa"), found.one_sided) == (0, 0, None)


def test_what_is_photographed_counts_among_what_the_two_sides_do_together() -> None:
    """A week of buses and briefings does not hide its ribbons (C11)."""
    found = photos(
        [
            item("Ribbon", photographed=True),
            item("Workshop", "11:00-12:00"),
            need_item("Fence"),
            item("Bus", kind=ItemKind.LOGISTICS, photographed=True),
            item("Briefing", kind=ItemKind.INTERNAL),
            item("Called off", photographed=True, status=Status.CANCELLED),
            item("Some day", day=None, photographed=True),
        ]
    )
    assert (found.shown, found.total) == (1, 3)
    assert found.percent == 34


@given(st.integers(0, 60), st.integers(0, 60), st.integers(0, 100))
def test_the_printed_share_and_the_ceiling_never_contradict_each_other(
    shown: int, others: int, ceiling: int
) -> None:
    """What reads as above the ceiling is above it, and the other way round."""
    found = Photos(shown=shown, total=shown + others)
    assert (found.percent > ceiling) == found.above(ceiling)


@given(st.lists(ITEMS, max_size=12, unique_by=lambda one: one.id))
def test_kinds_purposes_and_learning_share_out_the_same_time_as_the_balance(plan: list[Item]) -> None:
    """Every figure on the screen is a part of one and the same whole."""
    shared = balance(plan)
    capacity = shared.minutes[Share.CAPACITY]
    assert sum(by_kind(plan).values()) == shared.total
    assert abs(sum(by_purpose(learners(), plan).values()) - capacity) <= len(Purpose)
    found = learning(learners(), plan)
    assert found.total == capacity
    assert all(0 <= taken <= capacity for taken in found.minutes.values())
    assert found.together <= capacity


def test_the_purposes_share_an_activity_of_two_goals() -> None:
    """An hour for services and democracy is half an hour of each (C5)."""
    found = by_purpose(learners(), [item("Two", "09:00-10:00", goals=["g1.1", "g1.2"])])
    assert found[Purpose.PUBLIC_SERVICES] == found[Purpose.LOCAL_DEMOCRACY] == 30


def test_the_stations_of_a_trajectory_stand_in_time_with_their_phase() -> None:
    """Years read from left to right; a visit that never took place is no station (C9)."""
    work = item("Work", "09:00-10:00", goals=["g1.1"])
    later = programme(work, visit=visit(slug="b", title="Second", first_day=date(2027, 5, 10)))
    first = programme(work, visit=visit(slug="a", title="First", first_day=date(2025, 3, 1)))
    undated = programme(work, visit=visit(slug="c", title="Third", first_day=None, last_day=None))
    off = programme(work, visit=visit(slug="d", status=VisitStatus.CANCELLED))
    other = programme(work, visit=visit(slug="e", trajectory="another"))
    found = stations(learners(), (undated, later, off, other, first), trajectory="path")
    assert [one.slug for one in found] == ["a", "b", "c"]
    assert [one.phase for one in found] == [PhaseName.START, PhaseName.BUILD, PhaseName.START]
    assert learnt_over(found).minutes == {"oudermeer": 180, "kpassa": 180}
