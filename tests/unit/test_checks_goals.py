"""G101 to G105: activities and the goals they serve."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.build import MONDAY, SUNDAY, TODAY, TUESDAY, book, goal, item, need_item, programme, visit
from visitplanner.checks import findings
from visitplanner.domain.agenda import GoalLink, Item, ItemKind, Status
from visitplanner.domain.findings import Finding, Level
from visitplanner.domain.trajectory import GoalStatus, PhaseName
from visitplanner.domain.values import replace
from visitplanner.domain.visit import Visit
from visitplanner.domain.workspace import Book
from visitplanner.locale import language


def found(code: str, *items: Item, held: Book | None = None, on: Visit | None = None) -> list[Finding]:
    """The findings of one rule on a visit with these items."""
    seen = findings(held or book(), programme(*items, visit=on), TODAY)
    return [one for one in seen if one.code == code]


def said(finding: Finding) -> str:
    """The English sentence of a finding."""
    return language("en").saw(finding)


@pytest.mark.parametrize("kind", [ItemKind.EXCHANGE, ItemKind.FORMAL, ItemKind.CITIZENS, ItemKind.CULTURE])
def test_an_activity_that_names_no_goal_is_an_error_in_every_phase(kind: ItemKind) -> None:
    """It says which activity, on which day, at what time."""
    [finding] = found("G101", item("Market visit", "10:30-12:00", kind=kind, id="m1"))
    assert (finding.level, finding.subject, finding.item) == (Level.ERROR, "m1", "m1")
    assert said(finding) == "“Market visit” (Tue 11 May, 10:30–12:00) names no goal."
    for first in (date(2025, 3, 3), date(2030, 3, 4)):
        early = visit(first_day=first, last_day=first)
        [finding] = found("G101", item("Market visit", kind=kind, day=first), on=early)
        assert finding.level is Level.ERROR


@pytest.mark.parametrize(
    "fine",
    [
        item("Bus", kind=ItemKind.LOGISTICS),
        item("Refocus", kind=ItemKind.INTERNAL),
        need_item("Fence"),
        item("Workshop", goals=["g1.1"]),
        item("Dance evening", kind=ItemKind.CULTURE, serves_relationship=True),
        item("Workshop", status=Status.CANCELLED, reason="The mayor was called away"),
        item("Workshop", status=Status.FAILED),
    ],
    ids=lambda one: f"{one.kind.value}-{one.status.value}",
)
def test_what_need_not_name_a_goal_or_will_not_happen_is_left_alone(fine: Item) -> None:
    """A bus, a festival or a cancelled workshop is not forced to invent a goal."""
    assert not found("G101", fine)


def test_serving_the_relationship_is_an_answer_for_culture_only() -> None:
    """A working session cannot be waved through with it."""
    assert found("G101", item("Workshop", serves_relationship=True))


def test_an_activity_without_time_or_day_is_named_without_them() -> None:
    """The sentence reads well for rows that have no hour or no day yet."""
    assert said(found("G101", item("Signing", ""))[0]) == "“Signing” (Tue 11 May) names no goal."
    assert said(found("G101", item("Signing", "", day=None))[0]) == ("“Signing” (no day yet) names no goal.")


def test_an_activity_for_a_goal_that_is_closed_before_it_is_a_warning() -> None:
    """The day the goal is closed on may be that of the activity itself: the closing discussion."""
    for closed_on, fires in ((date(2027, 5, 10), True), (TUESDAY, False), (date(2027, 6, 1), False)):
        held = book(goals=(goal("1.1", status=GoalStatus.REACHED, closed_on=closed_on, reason="done"),))
        assert bool(found("G102", item("Workshop", goals=["g1.1"]), held=held)) is fires


def test_a_closed_goal_says_whether_it_was_reached_or_dropped_or_is_of_another_trajectory() -> None:
    """Each link that no longer makes sense is named with its own reason."""
    held = book(
        goals=(
            goal("1.1", "Open fees", status=GoalStatus.REACHED, closed_on=MONDAY),
            goal("1.2", "Old plan", status=GoalStatus.DROPPED, closed_on=MONDAY),
            goal("9.1", "Elsewhere", trajectory="other"),
            goal("1.3", "Still open"),
        )
    )
    seen = found("G102", item("Work", id="w", goals=["g1.1", "g1.2", "g9.1", "g1.3", "gone"]), held=held)
    assert {(one.subject, one.level) for one in seen} == {
        (f"w+{key}", Level.WARNING) for key in ("g1.1", "g1.2", "g9.1", "gone")
    }
    assert sorted(said(one) for one in seen) == [
        "“Work” is planned for goal 1.1 “Open fees”, which is reached already.",
        "“Work” is planned for goal 1.2 “Old plan”, which was dropped.",
        "“Work” is planned for goal 9.1 “Elsewhere”, which belongs to another trajectory.",
        "“Work” names a goal that is not in the book any more.",
    ]


def test_a_goal_closed_without_a_date_counts_for_what_is_still_to_come() -> None:
    """What was done in the past is not held against a goal that was dropped later."""
    held = book(goals=(goal("1.1", status=GoalStatus.DROPPED),))
    past = visit(first_day=date(2026, 5, 4), last_day=date(2026, 5, 8))
    assert found("G102", item(goals=["g1.1"]), held=held)
    assert not found("G102", item(goals=["g1.1"], day=date(2026, 5, 5)), held=held, on=past)


def test_a_goal_without_a_trajectory_of_its_own_belongs_to_any() -> None:
    """A goal that stands in no trajectory may be linked in any visit."""
    assert not found("G102", item(goals=["g1.1"]), held=book(goals=(goal("1.1", trajectory=None),)))


def test_a_declared_goal_that_nothing_serves_is_a_warning() -> None:
    """Served means: named by an item that counts, in the pool or on a day."""
    declares = visit(goals=("g1.1", "g1.2"))
    [finding] = found("G103", item(goals=["g1.1"]), on=declares)
    assert (finding.level, finding.subject, finding.item) == (Level.WARNING, "g1.2", None)
    assert said(finding) == (
        "The visit declares goal 1.2 “Market women sit on the fee committee”, and no activity serves it."
    )
    assert not found("G103", item(goals=["g1.1", "g1.2"], day=None), on=declares)


def test_a_cancelled_activity_serves_nothing() -> None:
    """A goal of the visit counts as served only by what will really take place."""
    cancelled = item(goals=["g1.1"], status=Status.CANCELLED, reason="rain")
    assert found("G103", cancelled, on=visit(goals=("g1.1",)))


def test_goals_that_are_closed_or_gone_or_not_declared_are_not_missed() -> None:
    """Nobody is asked to plan for a goal that is over or that the visit never aimed at."""
    held = book(goals=(goal("1.1", status=GoalStatus.REACHED, closed_on=MONDAY), goal("1.2")))
    assert not found("G103", held=held, on=visit(goals=("g1.1", "never-heard-of")))


def test_the_phase_names_are_all_given_a_level() -> None:
    """A trajectory in any phase can be checked."""
    starts = {
        PhaseName.START: date(2025, 2, 3),
        PhaseName.BUILD: date(2026, 2, 2),
        PhaseName.ANCHOR: date(2029, 2, 5),
    }
    for day in starts.values():
        assert found("G101", item(day=day), on=visit(first_day=day, last_day=day))


def linked(*links: tuple[str, str], **more: object) -> Item:
    """An item whose links to goals have these lines on how."""
    ways = [GoalLink(goal=key, how=how) for key, how in links]
    return item("Workshop", id="w", goals=ways, **more)  # type: ignore[arg-type]  # the arguments of item


def test_a_link_without_a_line_on_how_is_advice_in_every_phase() -> None:
    """It names the activity, its day and the goal; a link with a line beside it is left alone."""
    [finding] = found("G104", linked(("g1.1", ""), ("g1.2", "Both towns compare their books")))
    assert (finding.level, finding.subject, finding.item) == (Level.ADVICE, "w+g1.1", "w")
    assert said(finding) == (
        "“Workshop” (Tue 11 May) names goal 1.1 “Fees are collected openly”, but not how it serves it."
    )
    first = date(2025, 3, 3)
    [finding] = found("G104", linked(("g1.1", ""), day=first), on=visit(first_day=first, last_day=first))
    assert finding.level is Level.ADVICE


def test_a_link_in_the_pool_is_named_without_a_day() -> None:
    """The sentence reads well before the activity has its day."""
    [finding] = found("G104", linked(("g1.1", ""), day=None))
    assert said(finding).startswith("“Workshop” (no day yet) names goal 1.1")


def test_a_goal_linked_twice_is_explained_by_either_line() -> None:
    """Two links to one goal are one question, and one answer is enough."""
    assert not found("G104", linked(("g1.1", ""), ("g1.1", "In practice")))
    assert len(found("G104", linked(("g1.1", ""), ("g1.1", "")))) == 1


def test_a_link_to_a_goal_that_is_gone_is_not_asked_for_its_how() -> None:
    """That is told once, by the check on closed goals."""
    assert not found("G104", linked(("gone", "")))


def dance(title: str = "Dance evening", at: str = "10:00", **more: object) -> Item:
    """An outing that serves the relationship."""
    return item(title, at, kind=ItemKind.CULTURE, serves_relationship=True, **more)  # type: ignore[arg-type]


def test_a_day_whose_activities_all_serve_the_relationship_is_pointed_out() -> None:
    """The day and its activities are named, as advice (C16); meals and travel do not count."""
    meal = item("Lunch", "12:00", kind=ItemKind.LOGISTICS)
    [finding] = found("G105", dance("Beach"), dance("Dance evening", "20:00"), meal)
    assert (finding.level, finding.subject, finding.day) == (Level.ADVICE, "2027-05-11", TUESDAY)
    assert said(finding) == (
        "Tue 11 May: all activities serve the relationship and none a capacity goal (Beach and Dance "
        "evening)."
    )


def test_one_activity_for_a_goal_or_one_that_has_not_answered_makes_it_another_day() -> None:
    """A working session saves the day, and what has no goal yet is asked for one first."""
    assert not found("G105", dance(), item("Workshop", goals=["g1.1"]))
    assert not found("G105", dance(), item("Courtesy call", kind=ItemKind.FORMAL))
    assert not found("G105", dance(goals=["g1.1"]))
    assert not found("G105", item("Lunch", kind=ItemKind.LOGISTICS))


def test_the_days_of_arrival_and_departure_may_be_for_the_welcome_alone() -> None:
    """Nobody works on the evening of a long flight; without travel the first day is a day as others."""
    flight = item("Flight", kind=ItemKind.LOGISTICS, day=MONDAY)
    assert not found("G105", dance(day=MONDAY), flight)
    assert not found("G105", dance(day=SUNDAY), replace(flight, day=SUNDAY))
    assert found("G105", dance(day=MONDAY))
    assert found("G105", dance(day=TUESDAY), replace(flight, day=TUESDAY))


def test_many_outings_of_a_day_are_named_and_counted() -> None:
    """The sentence stays short."""
    [finding] = found("G105", *(dance(f"Outing {n}", id=f"o{n}") for n in range(7)))
    assert "(Outing 0, Outing 1, Outing 2 and Outing 3, and 3 more)" in said(finding)
