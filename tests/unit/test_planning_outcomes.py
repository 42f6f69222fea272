"""What came of an item, and how both sides look back on a visit."""

from datetime import date

import pytest

from tests.fakes import memory_desk
from visitplanner.domain.agenda import Item, Status
from visitplanner.domain.errors import InputError, NotFoundError
from visitplanner.domain.values import replace
from visitplanner.domain.visit import Evaluation
from visitplanner.planning.agenda import add_item, set_status
from visitplanner.planning.desk import Desk
from visitplanner.planning.outcomes import look_back, set_outcome
from visitplanner.planning.visits import add_visit, set_visit


@pytest.fixture
def desk() -> Desk:
    desk = memory_desk()
    add_visit(desk, slug="tovako", title="Visit", first_day=date(2027, 5, 10), last_day=date(2027, 5, 11))
    add_item(desk, "tovako", Item(id="workshop", title="Workshop", day=date(2027, 5, 10)))
    return desk


def row(desk: Desk) -> Item:
    """Give the only item."""
    (item,) = desk.programme("tovako").items
    return item


def test_what_came_of_it_is_written_down_beside_the_plan(desk: Desk) -> None:
    """The row keeps what was planned; the outcome may have several lines, and can be taken away again."""
    set_outcome(desk, "tovako", "work", "Two forms become one.\nThe clerk tries it in June.")
    assert row(desk) == Item(
        id="workshop",
        title="Workshop",
        day=date(2027, 5, 10),
        outcome="Two forms become one.\nThe clerk tries it in June.",
    )
    set_outcome(desk, "tovako", "workshop", "")
    assert row(desk).outcome == ""


def test_the_status_can_be_told_in_the_same_step(desk: Desk) -> None:
    """One sentence and one undo for what came of an item and whether it took place."""
    set_outcome(desk, "tovako", "workshop", "Agreed on a form.", status=Status.DONE)
    assert (row(desk).status, row(desk).outcome) == (Status.DONE, "Agreed on a form.")
    desk.store.undo()
    assert (row(desk).status, row(desk).outcome) == (Status.PLANNED, "")


@pytest.mark.parametrize("status", [Status.CANCELLED, Status.MOVED])
def test_cancelled_and_moved_are_told_with_their_reason(desk: Desk, status: Status) -> None:
    """Who reads the report learns why it did not take place as planned."""
    with pytest.raises(InputError, match=f"Say why it (is|was) {status.value}"):
        set_outcome(desk, "tovako", "workshop", "The guests waited.", status=status, reason=" ")
    assert row(desk).status is Status.PLANNED
    done = set_outcome(desk, "tovako", "workshop", "", status=status, reason="The bridge was flooded.").value
    assert (done.status, done.reason) == (status, "The bridge was flooded.")


def test_what_failed_says_why_in_either_place(desk: Desk) -> None:
    """The outcome of what failed is often its reason; saying nothing at all is not enough."""
    with pytest.raises(InputError, match="Say why it failed"):
        set_outcome(desk, "tovako", "workshop", " ", status=Status.FAILED)
    set_outcome(desk, "tovako", "workshop", "Nobody had the key.", status=Status.FAILED)
    assert (row(desk).status, row(desk).reason) == (Status.FAILED, "")


def test_a_reason_that_was_given_stays_while_the_status_does(desk: Desk) -> None:
    """Adding what came of a cancelled row does not ask again why; a row that is done has no such reason."""
    set_status(desk, "tovako", ["workshop"], Status.CANCELLED, "Rain")
    set_outcome(desk, "tovako", "workshop", "The two clerks spoke by telephone.")
    assert (row(desk).status, row(desk).reason) == (Status.CANCELLED, "Rain")
    set_outcome(desk, "tovako", "workshop", "By telephone.", status=Status.CANCELLED)
    assert row(desk).reason == "Rain"
    set_outcome(desk, "tovako", "workshop", "It took place after all.", status=Status.DONE)
    assert (row(desk).status, row(desk).reason) == (Status.DONE, "")


def test_a_row_moved_without_a_reason_can_still_get_its_outcome(desk: Desk) -> None:
    """What an imported programme left out stops nobody from writing down what came of it."""
    set_status(desk, "tovako", ["workshop"], Status.MOVED)
    set_outcome(desk, "tovako", "workshop", "It took place on Tuesday.")
    assert row(desk).outcome == "It took place on Tuesday."


def test_an_item_that_is_not_there_is_told(desk: Desk) -> None:
    """A slip in an id writes nothing anywhere."""
    with pytest.raises(NotFoundError, match="no item “lunch”"):
        set_outcome(desk, "tovako", "lunch", "Tasty.")


def test_looking_back_saves_its_four_texts_and_nothing_else(desk: Desk) -> None:
    """A form for looking back cannot change title or days, and what others changed meanwhile stays."""
    base = desk.programme("tovako").visit
    set_visit(desk, "tovako", base, replace(base, purpose="Fees"))
    mine = replace(
        base,
        title="Another title",
        achievements="One form for both towns",
        constraints="Two days of rain",
        conclusions="Go on with fees",
        evaluation=Evaluation(preparation="Too late", division_of_tasks="Clear"),
    )
    now = look_back(desk, "tovako", base, mine).value
    assert now == replace(mine, title="Visit", purpose="Fees")
    desk.store.undo()
    assert desk.programme("tovako").visit == replace(base, purpose="Fees")
