"""What is left of a visit: what took place, what nobody wrote about, what is concluded, what stays open."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.build import MONDAY, SUNDAY, TUESDAY, WEDNESDAY, item, programme, visit
from visitplanner.domain.aftermath import (
    by_urgency,
    concluded,
    evaluated,
    is_over,
    is_unsaid,
    left_open,
    tally,
    unsaid,
    with_thought,
)
from visitplanner.domain.agenda import Item, ItemKind, Status
from visitplanner.domain.visit import ActionPoint, ActionStatus, Evaluation, VisitStatus

EVENING = TUESDAY
"""An evening during the visit: Monday is behind, Tuesday not quite."""


def action(what: str, **more: object) -> ActionPoint:
    return ActionPoint(id=what, what=what, **more)  # type: ignore[arg-type]  # the fields, by name


def test_a_day_asks_for_a_word_once_it_has_passed() -> None:
    """In the evening nobody is chased for what is still going on; the next morning one is reminded."""
    monday, tuesday = item("One", day=MONDAY), item("Two", day=TUESDAY)
    plan = programme(monday, tuesday, item("Three", day=WEDNESDAY), item("Pool", day=None))
    assert unsaid(plan, EVENING) == (monday,)
    assert unsaid(plan, EVENING + timedelta(days=1)) == (monday, tuesday)


@pytest.mark.parametrize(
    "answered",
    [
        item(day=MONDAY, status=Status.DONE),
        item(day=MONDAY, status=Status.CANCELLED, reason="rain"),
        item(day=MONDAY, status=Status.MOVED, reason="rain"),
        item(day=MONDAY, outcome="They came."),
        item(day=MONDAY, kind=ItemKind.LOGISTICS),
        item(day=MONDAY, until_day=WEDNESDAY),
    ],
)
def test_what_was_answered_asks_no_more(answered: Item) -> None:
    """A state or a sentence is enough; buses and meals need neither, nor does what lasts until tomorrow."""
    assert not is_unsaid(answered, visit(), EVENING)


def test_when_the_visit_is_said_to_be_done_every_day_of_it_is() -> None:
    """Who closes a visit early is asked at once for what is missing."""
    assert is_unsaid(item(day=SUNDAY), visit(status=VisitStatus.DONE), EVENING)
    assert is_over(visit(status=VisitStatus.DONE), MONDAY)
    assert not is_over(visit(), SUNDAY)
    assert is_over(visit(), SUNDAY + timedelta(days=1))


@given(
    st.lists(
        st.builds(
            item,
            day=st.sampled_from([None, MONDAY, TUESDAY, SUNDAY]),
            kind=st.sampled_from(ItemKind),
            status=st.sampled_from(Status),
            outcome=st.sampled_from(["", "They came."]),
        ),
        max_size=12,
    ),
    st.sampled_from([MONDAY - timedelta(days=1), TUESDAY, SUNDAY + timedelta(days=1)]),
)
def test_the_count_is_of_every_activity_with_a_day_and_of_each_once(items: list[Item], today: date) -> None:
    """Whatever was planned: the parts add up, and those without a word are the ones that are listed."""
    count = tally(items, visit(), today)
    assert count.total == sum(one.day is not None and one.kind is not ItemKind.LOGISTICS for one in items)
    assert count.unsaid == len(unsaid(programme(*items), today))
    assert 0 <= count.moved <= count.took_place


def test_the_look_back_has_three_texts_and_five_headings_and_each_keeps_to_its_place() -> None:
    """What is written under one heading is found there again, and nowhere else."""
    texts = [*concluded(visit()), *evaluated(visit())]
    assert [one.label for one in texts] == [
        *("Achievements", "Constraints", "Conclusions"),
        *("Preparation", "Programme", "Reporting", "Division of tasks", "Working method"),
    ]
    for one in texts:
        after = with_thought(visit(), one.name, "Words.")
        found = [*concluded(after), *evaluated(after)]
        assert [each.name for each in found if each.text] == [one.name]
    with pytest.raises(KeyError):
        with_thought(visit(), "title", "Words.")


def test_one_text_of_the_look_back_leaves_the_others_as_they_are() -> None:
    """Writing on reporting does not wipe out what was said of the preparation."""
    before = visit(evaluation=Evaluation(preparation="Too late."), constraints="Rain.")
    after = with_thought(before, "reporting", "One page each evening.")
    assert after.evaluation == Evaluation(preparation="Too late.", reporting="One page each evening.")
    assert after.constraints == "Rain."


def test_open_action_points_come_first_and_those_that_are_due_soon_before_others() -> None:
    """What presses stands at the top; what is settled at the end."""
    listed = by_urgency(
        [
            action("dropped", status=ActionStatus.DROPPED, due=MONDAY),
            action("some day"),
            action("done", status=ActionStatus.DONE, due=MONDAY),
            action("later", due=SUNDAY),
            action("soon", due=TUESDAY),
        ]
    )
    assert [one.what for one in listed] == ["soon", "later", "some day", "done", "dropped"]


def test_a_visit_is_offered_what_those_before_it_left_open_and_nothing_else() -> None:
    """Follow-up does not get lost between visits, nor is a visit offered its own future."""
    before = visit(slug="before", first_day=date(2026, 5, 4), last_day=date(2026, 5, 9))
    after = visit(slug="after", first_day=date(2028, 5, 8), last_day=date(2028, 5, 13))
    undated = visit(slug="undated", first_day=None, last_day=None)
    points = (action("open"), action("done", status=ActionStatus.DONE))
    here = visit()
    plans = [programme(visit=one, actions=points) for one in (before, here, after, undated)]
    assert [(plan.visit.slug, one.what) for plan, one in left_open(plans, here, MONDAY)] == [
        ("before", "open")
    ]
    assert [plan.visit.slug for plan, _ in left_open(plans, undated, date(2030, 1, 1))] == [
        *("before", "kpassa-2027", "after"),
    ]
