"""Goals: made, linked, closed, and the one used last."""

from datetime import date

import pytest

from tests.fakes import DAMWIJK, TOVAKO, MemoryStore, memory_desk
from visitplanner.domain.agenda import GoalLink
from visitplanner.domain.errors import InputError
from visitplanner.domain.trajectory import Actor, Goal, GoalStatus, Trajectory
from visitplanner.planning.desk import Desk
from visitplanner.planning.goals import (
    add_goal,
    close_goal,
    last_goal,
    link_goals,
    serve_relationship,
    unlink_goal,
)
from visitplanner.planning.lines import add_line
from visitplanner.planning.visits import add_visit


@pytest.fixture
def desk() -> Desk:
    desk = memory_desk(
        Goal(id="g1", code="1.1", title="Fees"),
        Goal(id="g2", code="G1.2", title="Market"),
        Trajectory(id="t", title="2026–2031"),
    )
    add_visit(desk, slug="tovako", title="Visit", first_day=date(2027, 5, 10), last_day=date(2027, 5, 16))
    return desk


def links(desk: Desk) -> dict[str, tuple[GoalLink, ...]]:
    return {one.title: one.goals for one in desk.programme("tovako").in_order()}


def test_a_goal_belongs_to_the_only_trajectory_and_all_learn_unless_said_otherwise(desk: Desk) -> None:
    """A new goal starts from both sides learning, without a question about the obvious (C2)."""
    goal = add_goal(desk, code="#2.1", title="Council questions").value
    assert (goal.code, goal.trajectory) == ("2.1", "t")
    assert goal.learners == {DAMWIJK.id, TOVAKO.id}
    one = add_goal(desk, code="2.2", title="Registry", learners=["tovako"], actors=[Actor.POLITICIANS]).value
    assert one.learners == {TOVAKO.id}
    assert one.actors == {Actor.POLITICIANS}


@pytest.mark.parametrize("code", ["", "two words", "1.1", "g1.1", "1.2"])
def test_a_code_is_one_word_and_free(desk: Desk, code: str) -> None:
    """`1.2` and `G1.2` are the same code to whoever says it."""
    with pytest.raises(InputError):
        add_goal(desk, code=code, title="Another")


def test_an_unknown_learner_is_refused_with_the_names(desk: Desk) -> None:
    """A mistyped town is answered with the towns there are."""
    with pytest.raises(InputError, match="Damwijk, Tovako"):
        add_goal(desk, code="3", title="Another", learners=["Elsewhere"])


def test_linking_several_items_is_one_step_and_keeps_what_is_there(desk: Desk) -> None:
    """Many rows get their goals at once, and one undo takes just that back."""
    ids = [add_line(desk, "tovako", line).value.id for line in ("tue One #1.1", "tue Two")]
    done = link_goals(desk, "tovako", ids, ["1.1", "1.2"], how="both towns tell")
    assert links(desk) == {
        "One": (GoalLink(goal="g1", how="both towns tell"), GoalLink(goal="g2", how="both towns tell")),
        "Two": (GoalLink(goal="g1", how="both towns tell"), GoalLink(goal="g2", how="both towns tell")),
    }
    assert done.receipt.transaction is not None
    desk.store.undo()
    assert links(desk) == {"One": (GoalLink(goal="g1"),), "Two": ()}


def test_linking_without_a_line_keeps_the_line_that_was_there(desk: Desk) -> None:
    """Choosing a goal again does not wipe out how it was said to be served."""
    item = add_line(desk, "tovako", "tue One").value
    link_goals(desk, "tovako", [item.id], ["1.1"], how="by doing")
    link_goals(desk, "tovako", [item.id], ["1.1"])
    assert links(desk)["One"] == (GoalLink(goal="g1", how="by doing"),)


def test_a_goal_can_be_taken_off(desk: Desk) -> None:
    """A link made by mistake goes, and the other goals of the row stay."""
    item = add_line(desk, "tovako", "tue One #1.1 #1.2").value
    unlink_goal(desk, "tovako", [item.id], "1.1")
    assert links(desk)["One"] == (GoalLink(goal="g2"),)


def test_only_culture_may_serve_the_relationship_alone(desk: Desk) -> None:
    """A concert may be for friendship alone; the workshop that may not is named."""
    concert = add_line(desk, "tovako", "tue Concert !culture").value
    workshop = add_line(desk, "tovako", "tue Workshop").value
    (now,) = serve_relationship(desk, "tovako", [concert.id]).value
    assert not now.must_name_goal
    with pytest.raises(InputError, match="Workshop"):
        serve_relationship(desk, "tovako", [concert.id, workshop.id])


def test_the_answer_goes_when_a_goal_comes(desk: Desk) -> None:
    """A concert that gets a goal is no longer listed as serving the relationship only."""
    concert = add_line(desk, "tovako", "tue Concert !relationship").value
    (now,) = link_goals(desk, "tovako", [concert.id], ["1.1"]).value
    assert not now.serves_relationship


def test_closing_a_goal_wants_a_reason_and_names_what_still_comes(desk: Desk) -> None:
    """On 20 April everything of the visit in May is still to come."""
    item = add_line(desk, "tovako", "tue One #1.1").value
    with pytest.raises(InputError, match="why"):
        close_goal(desk, "1.1", GoalStatus.REACHED, "")
    closed = close_goal(desk, "1.1", GoalStatus.REACHED, "both councils decided")
    assert (closed.value.status, closed.value.closed_on) == (GoalStatus.REACHED, date(2027, 4, 20))
    assert [(use.slug, use.item.id) for use in closed.future] == [("tovako", item.id)]


def test_what_is_over_does_not_count_as_a_future_use(desk: Desk) -> None:
    """Closing a goal warns of rows still to come and not of history."""
    add_visit(desk, slug="old", title="Old", first_day=date(2026, 5, 1), last_day=date(2026, 5, 3))
    add_line(desk, "old", "Done in the pool #1.1")
    add_line(desk, "old", "day 1 Done #1.1")
    assert close_goal(desk, "1.1", GoalStatus.DROPPED, "no longer wanted").future == ()


def test_the_goal_used_last_is_the_one_this_author_linked_last(desk: Desk) -> None:
    """The goal offered first is the one that the user worked with a moment ago."""
    assert last_goal(desk, "tovako") is None
    first = add_line(desk, "tovako", "tue One #1.1").value
    add_line(desk, "tovako", "tue Two #1.2")
    used = last_goal(desk, "tovako")
    assert used is not None
    assert used.id == "g2"
    unlink_goal(desk, "tovako", [first.id], "1.1")
    link_goals(desk, "tovako", [first.id], ["1.1"])
    used = last_goal(desk, "tovako")
    assert used is not None
    assert used.id == "g1"


def test_what_others_link_and_what_was_linked_before_is_not_the_goal_used_last(desk: Desk) -> None:
    """Nor is it a change of the line that says how."""
    one = add_line(desk, "tovako", "tue One #1.2").value
    add_line(desk, "tovako", "wed Two #1.1")
    link_goals(desk, "tovako", [one.id], ["1.2"], how="by doing")
    assert isinstance(desk.store, MemoryStore)
    desk.store.author = "Jan"
    add_line(desk, "tovako", "thu Three #1.2")
    desk.store.author = "Awa"
    used = last_goal(desk, "tovako")
    assert used is not None
    assert used.id == "g1"


def test_a_closed_goal_is_not_offered_as_the_one_used_last(desk: Desk) -> None:
    """Nobody links new work by habit to a goal that is over."""
    add_line(desk, "tovako", "tue One #1.1")
    close_goal(desk, "1.1", GoalStatus.REACHED, "done")
    assert last_goal(desk, "tovako") is None
