"""The share of programme time: what counts, what is estimated, and that no estimate swamps what is known."""

from __future__ import annotations

import sys
from datetime import date, timedelta
from types import FrameType
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.build import MONDAY, TUESDAY, WEDNESDAY, item, need_item
from visitplanner.domain.agenda import Item, ItemKind, Status
from visitplanner.domain.balance import Balance, Share, balance, by_day, occurrences, share_of
from visitplanner.domain.times import OPEN_END_MINUTES

HOURS = 60


def minutes(*items: Item) -> dict[Share, int]:
    """The shares that have any time."""
    return {share: value for share, value in balance(items).minutes.items() if value}


def test_each_kind_of_time_has_its_own_share() -> None:
    """A reader sees apart what builds capacity, serves the relationship, met a need, moved or fed people."""
    shared = minutes(
        item("Workshop", "09:00-10:30", goals=["g1.1"]),
        item("Dance evening", "19:00-21:00", kind=ItemKind.CULTURE, serves_relationship=True),
        need_item("Fence", "14:00-14:30"),
        item("Bus", "08:00-09:00", kind=ItemKind.LOGISTICS),
        item("Refocus", "17:00-17:45", kind=ItemKind.INTERNAL),
        item("Courtesy call", "11:00-12:00", kind=ItemKind.FORMAL),
    )
    assert shared == {
        Share.CAPACITY: 90,
        Share.RELATIONSHIP: 120,
        Share.NEED: 30,
        Share.LOGISTICS: 60,
        Share.INTERNAL: 45,
        Share.OPEN: 60,
    }


def test_culture_that_names_a_goal_builds_capacity_even_when_it_serves_the_relationship_too() -> None:
    """A goal counts; the explicit answer is for culture that names none."""
    both = item("Heritage walk", kind=ItemKind.CULTURE, goals=["g1.1"], serves_relationship=True)
    assert share_of(both) is Share.CAPACITY


def test_cancelled_failed_and_unscheduled_items_take_no_time() -> None:
    """Only what is going to happen, on a day, counts."""
    gone = item("Gone", "09:00-10:00", status=Status.CANCELLED, reason="rain")
    failed = item("Failed", "10:00-11:00", status=Status.FAILED)
    pool = item("Some day", "11:00-12:00", day=None)
    assert balance([gone, failed, pool]).total == 0


def test_an_open_end_lasts_until_the_next_clock_time_of_the_same_people() -> None:
    """A start followed 45 minutes later counts 45; with nothing after it, 60 at most."""
    assert minutes(
        item("Talk", "09:00", goals=["g1.1"]), item("Coffee", "09:45", kind=ItemKind.LOGISTICS)
    ) == {Share.CAPACITY: 45, Share.LOGISTICS: OPEN_END_MINUTES}
    assert minutes(
        item("Talk", "09:00", goals=["g1.1"]), item("Lunch", "13:00-14:00", kind=ItemKind.LOGISTICS)
    ) == {Share.CAPACITY: OPEN_END_MINUTES, Share.LOGISTICS: 60}


def test_an_open_end_is_not_cut_by_another_group_and_is_cut_by_everybody() -> None:
    """What group B does says nothing of group A; what all do ends it."""
    talk = item("Talk", "09:00", goals=["g1.1"], groups=("A",))
    assert minutes(talk, item("Market", "09:20-09:40", groups=("B",), kind=ItemKind.LOGISTICS)) == {
        Share.CAPACITY: 60,
        Share.LOGISTICS: 20,
    }
    assert minutes(talk, item("Coffee", "09:20-09:40", kind=ItemKind.LOGISTICS)) == {
        Share.CAPACITY: 20,
        Share.LOGISTICS: 20,
    }
    everybody = item("Welcome", "09:00", goals=["g1.1"])
    assert minutes(everybody, item("Market", "09:20-09:40", groups=("B",), kind=ItemKind.LOGISTICS)) == {
        Share.CAPACITY: 20,
        Share.LOGISTICS: 20,
    }


def test_two_open_starts_in_the_same_minute_do_not_cut_each_other_to_nothing() -> None:
    """They run side by side until the next start."""
    assert minutes(
        item("Talk", "09:00", goals=["g1.1"]),
        item("Other talk", "09:00", goals=["g1.1"]),
        item("Lunch", "09:30", kind=ItemKind.LOGISTICS),
    ) == {Share.CAPACITY: 60, Share.LOGISTICS: 60}


def test_time_in_parallel_groups_counts_for_each_group() -> None:
    """Two groups at work for an hour are two hours of work."""
    assert minutes(
        item("Registry", "09:00-10:00", goals=["g1.1"], groups=("A",)),
        item("Market", "09:00-10:00", goals=["g1.2"], groups=("B",)),
    ) == {Share.CAPACITY: 120}


def test_a_daypart_takes_what_the_clock_leaves_of_it() -> None:
    """A morning beside a workshop from 9:00 to 11:00 is the hour that is left, marked as an estimate."""
    shared = balance(
        [item("Workshop", "09:00-11:00", goals=["g1.1"]), item("Museum", "morning", kind=ItemKind.LOGISTICS)]
    )
    assert (shared.minutes[Share.CAPACITY], shared.minutes[Share.LOGISTICS]) == (120, 60)
    assert shared.estimated


def test_rows_in_one_daypart_share_it() -> None:
    """Three rows of one afternoon make one afternoon together."""
    rows = [item(f"Row {n}", "afternoon", goals=["g1.1"]) for n in range(3)]
    assert minutes(*rows) == {Share.CAPACITY: 210}


def test_a_whole_day_row_takes_only_what_is_left_of_the_day() -> None:
    """ "Whole day: field trip" above exact rows must not swamp them."""
    shared = minutes(
        item("Field trip", "whole day", kind=ItemKind.LOGISTICS),
        item("Workshop", "09:00-12:00", goals=["g1.1"]),
        item("Market", "afternoon", goals=["g1.2"]),
    )
    # Nine to five is eight hours: three are the workshop's, the afternoon begins at two; two are left.
    assert shared == {Share.CAPACITY: 180 + 210, Share.LOGISTICS: 120}


def test_what_a_group_does_by_the_clock_leaves_the_daypart_of_others_whole() -> None:
    """Group A's session takes nothing from group B's morning, and a session of all takes from both."""
    free = item("Market", "morning", groups=("B",), kind=ItemKind.LOGISTICS)
    assert (
        minutes(item("Registry", "09:00-11:00", goals=["g1.1"], groups=("A",)), free)[Share.LOGISTICS] == 180
    )
    assert minutes(item("Welcome", "09:00-11:00", goals=["g1.1"]), free)[Share.LOGISTICS] == 60


def test_a_row_without_any_time_counts_as_an_open_end() -> None:
    """Real programmes have many; without them the share of a whole visit would depend on three rows."""
    shared = balance([item("Signing", "", goals=["g1.1"])])
    assert shared.minutes[Share.CAPACITY] == OPEN_END_MINUTES
    assert shared.estimated


def test_a_late_dinner_runs_past_midnight() -> None:
    """An evening that ends the next morning counts its three hours, not minus twenty-one."""
    assert minutes(item("Dinner", "22:00-01:00", kind=ItemKind.LOGISTICS)) == {Share.LOGISTICS: 180}


def test_exact_times_are_no_estimate() -> None:
    """Shares are called estimated only when a length had to be guessed."""
    assert not balance([item("Workshop", "09:00-10:00", goals=["g1.1"])]).estimated


def test_a_row_over_several_days_counts_on_each_of_them() -> None:
    """Saturday to Sunday without a time is two whole days."""
    days = by_day([item("Excursion", "", day=MONDAY, until_day=TUESDAY, kind=ItemKind.LOGISTICS)])
    assert {day: one.minutes[Share.LOGISTICS] for day, one in days.items()} == {MONDAY: 480, TUESDAY: 480}


def test_a_night_train_leaves_once() -> None:
    """From 20:00 until 06:00 on the next day is one journey of ten hours."""
    train = item("Night train", "20:00-06:00", day=MONDAY, until_day=TUESDAY, kind=ItemKind.LOGISTICS)
    assert list(occurrences(train)) == [MONDAY]
    assert balance([train]).total == 10 * HOURS


def test_days_come_in_order_and_make_the_visit_together() -> None:
    """The day figures stand in calendar order and add up to the figure of the visit."""
    rows = [
        item("C", "09:00-10:00", day=WEDNESDAY, goals=["g1.1"]),
        item("A", "09:00-11:00", day=MONDAY, kind=ItemKind.LOGISTICS),
    ]
    days = by_day(rows)
    assert list(days) == [MONDAY, WEDNESDAY]
    assert balance(rows).total == sum(one.total for one in days.values()) == 180


def test_a_share_just_below_the_floor_is_not_printed_as_the_floor() -> None:
    """49.9 % capacity reads 49, never 50; the shares make 100 together."""
    shared = Balance(minutes={**dict.fromkeys(Share, 0), Share.CAPACITY: 499, Share.LOGISTICS: 501})
    assert shared.percent(Share.CAPACITY) == 49
    assert shared.percent(Share.LOGISTICS) == 51


def test_nothing_planned_is_zero_per_cent_of_everything() -> None:
    """An empty programme shows noughts instead of failing on a division."""
    assert set(balance([]).percents().values()) == {0}


@given(st.lists(st.integers(min_value=0, max_value=5000), min_size=6, max_size=6))
def test_whole_per_cents_always_make_a_hundred(values: list[int]) -> None:
    """The shares that are shown always add up, and none is more than one per cent from the truth."""
    shared = Balance(minutes=dict(zip(Share, values, strict=True)))
    percents = shared.percents()
    assert sum(percents.values()) == (100 if any(values) else 0)
    for share, percent in percents.items():
        assert abs(percent * shared.total - shared.minutes[share] * 100) < max(shared.total, 1)


_TIMES = [
    "",
    "morning",
    "midday",
    "afternoon",
    "evening",
    "whole day",
    "09:00",
    "09:30-11:00",
    "14:00",
    "23:00-02:00",
]
_ROWS = st.builds(
    lambda n, at, kind, groups, attendees, day, extra: item(
        f"Row {n}",
        at,
        kind=kind,
        groups=groups,
        attendees=attendees,
        day=None if day is None else MONDAY + timedelta(days=day),
        until_day=None if extra is None or day is None else MONDAY + timedelta(days=day + extra),
    ),
    st.integers(0, 99),
    st.sampled_from(_TIMES),
    st.sampled_from(ItemKind),
    st.sampled_from([(), ("A",), ("B",), ("a", "B")]),
    st.sampled_from([(), ("awa",), ("jan", "awa")]),
    st.none() | st.integers(0, 3),
    st.none() | st.integers(-2, 200),
)


@given(st.lists(_ROWS, max_size=12), st.randoms())
def test_the_order_of_the_rows_changes_nothing(rows: list[Item], chance: Any) -> None:
    """The same programme has the same balance, however its rows were stored."""
    shuffled = list(rows)
    chance.shuffle(shuffled)
    assert balance(rows) == balance(shuffled)
    assert by_day(rows) == by_day(shuffled)


@given(st.lists(_ROWS, max_size=12))
def test_estimates_of_everybody_never_exceed_the_hours_of_a_day(rows: list[Item]) -> None:
    """Dayparts and whole days of the whole delegation fit into the nominal day together."""
    common = [row for row in rows if not row.groups and not row.attendees and row.moment.daypart is not None]
    for day in by_day(common).values():
        assert day.total <= 180 + 90 + 210 + 180 + 30


def test_a_last_day_far_away_is_a_slip_and_costs_little() -> None:
    """A year typed as 9999 neither hangs nor crashes."""
    slip = item("Typo", "09:00-10:00", until_day=date.max, kind=ItemKind.LOGISTICS)
    assert balance([slip]).total == 62 * HOURS
    assert balance([item("End of time", "", day=date.max, until_day=date.max)]).total == OPEN_END_MINUTES


def test_twice_the_rows_cost_about_twice_the_steps() -> None:
    """Counted in executed lines, not in seconds: a day full of rows stays O(n log n)."""

    def steps(count: int) -> int:
        rows = [
            item(f"Row {n}", _TIMES[n % len(_TIMES)], groups=(f"g{n % 7}",) if n % 3 else ())
            for n in range(count)
        ]
        executed = 0

        def trace(_frame: FrameType, _event: str, _arg: object) -> Any:
            nonlocal executed
            executed += 1
            return trace

        sys.settrace(trace)
        try:
            balance(rows)
        finally:
            sys.settrace(None)
        return executed

    assert steps(800) < 2.3 * steps(400)
