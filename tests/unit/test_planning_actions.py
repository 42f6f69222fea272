"""Action points: agreed on one visit, offered to the next."""

from datetime import date

import pytest

from tests.fakes import DAMWIJK, TOVAKO, memory_desk
from visitplanner.domain.agenda import GoalLink, Item, ItemKind, Status
from visitplanner.domain.errors import InputError, NotFoundError, RefusedError
from visitplanner.domain.trajectory import Goal, GoalStatus
from visitplanner.domain.values import replace
from visitplanner.domain.visit import ActionPoint, ActionStatus
from visitplanner.planning.actions import (
    add_action,
    edit_action,
    open_before,
    set_action,
    take_up,
)
from visitplanner.planning.agenda import add_item, delete_items, set_status
from visitplanner.planning.desk import Desk
from visitplanner.planning.visits import add_visit


@pytest.fixture
def desk() -> Desk:
    desk = memory_desk(
        Goal(id="g1", code="1.1", title="Fees"),
        Goal(id="g2", code="1.2", title="Births", status=GoalStatus.REACHED),
    )
    for slug, first, last in (
        ("spring", date(2025, 5, 10), date(2025, 5, 16)),
        ("autumn", date(2026, 10, 10), date(2026, 10, 16)),
        ("tovako", date(2027, 5, 10), date(2027, 5, 16)),
    ):
        add_visit(desk, slug=slug, title=f"Visit in {slug}", first_day=first, last_day=last)
    links = (GoalLink(goal="g1", how="both towns tell"), GoalLink(goal="g2"), GoalLink(goal="gone"))
    add_item(desk, "spring", Item(id="closing", title="Closing discussion", goals=links))
    return desk


def test_an_agreement_is_kept_with_owner_day_budget_and_councils(desk: Desk) -> None:
    """What two towns agreed can be read back with who does it and who approved, from which row."""
    made = add_action(
        desk,
        "spring",
        what="Send the model form",
        owner="Jan",
        due=date(2025, 9, 1),
        budget_note="no cost",
        agreed_by=("damwijk", TOVAKO.id, "Damwijk"),
        item="clos",
    ).value
    assert made == ActionPoint(
        id=made.id,
        what="Send the model form",
        owner="Jan",
        due=date(2025, 9, 1),
        budget_note="no cost",
        agreed_by=(DAMWIJK.id, TOVAKO.id),
        item="closing",
    )
    assert desk.programme("spring").actions == (made,)


def test_what_an_action_point_cannot_be_is_said(desk: Desk) -> None:
    """No point without words, no council of a town that is no partner, no row that is not there."""
    with pytest.raises(InputError, match="says what is to be done"):
        add_action(desk, "spring", what="  ")
    with pytest.raises(InputError, match="“Kpassa” is no municipality"):
        add_action(desk, "spring", what="Send it", agreed_by=("Kpassa",))
    with pytest.raises(NotFoundError, match="no item “lunch”"):
        add_action(desk, "spring", what="Send it", item="lunch")
    assert desk.programme("spring").actions == ()


def test_an_edit_means_the_fields_that_differ(desk: Desk) -> None:
    """Two people who change the owner and the day of one point both find theirs."""
    base = add_action(desk, "spring", what="Send it", item="closing").value
    edit_action(desk, "spring", base, replace(base, owner="Jan"))
    edit_action(desk, "spring", base, replace(base, due=date(2025, 9, 1), agreed_by=("Tovako",)))
    (now,) = desk.programme("spring").actions
    assert now == replace(base, owner="Jan", due=date(2025, 9, 1), agreed_by=(TOVAKO.id,))
    other = add_item(desk, "spring", Item(id="lunch", title="Lunch")).value
    now = edit_action(desk, "spring", now, replace(now, item=other.id[:4])).value
    assert now.item == "lunch"
    with pytest.raises(InputError, match="says what"):
        edit_action(desk, "spring", now, replace(now, what=""))
    with pytest.raises(NotFoundError, match="no item “supper”"):
        edit_action(desk, "spring", now, replace(now, item="supper"))


def test_a_point_whose_row_was_taken_out_can_still_be_changed(desk: Desk) -> None:
    """The row it came from is a memory of the point, no condition."""
    base = add_action(desk, "spring", what="Send it", item="closing").value
    delete_items(desk, "spring", ["closing"])
    now = edit_action(desk, "spring", base, replace(base, owner="Jan")).value
    assert (now.owner, now.item) == ("Jan", "closing")


def test_done_and_dropped_are_one_step_that_undo_takes_back(desk: Desk) -> None:
    """By the beginning of the id; a wrong key opens the point again."""
    made = add_action(desk, "spring", what="Send it").value
    assert set_action(desk, "spring", made.id[:4], ActionStatus.DONE).value.status is ActionStatus.DONE
    desk.store.undo()
    assert desk.programme("spring").actions == (made,)
    with pytest.raises(NotFoundError, match="no action point “nothing” in the visit spring"):
        set_action(desk, "spring", "nothing", ActionStatus.DONE)


def test_the_next_visit_is_offered_what_is_open_of_those_before(desk: Desk) -> None:
    """Follow-up is not lost between visits: what is open is offered, what is done or comes later is not."""
    old = add_action(desk, "spring", what="Old").value
    done = add_action(desk, "spring", what="Done").value
    set_action(desk, "spring", done.id, ActionStatus.DONE)
    late = add_action(desk, "autumn", what="Late", due=date(2027, 1, 1)).value
    soon = add_action(desk, "autumn", what="Soon", due=date(2026, 12, 1)).value
    dateless = add_action(desk, "autumn", what="At any time").value
    add_action(desk, "tovako", what="Its own")
    assert [(one.slug, one.visit_title, one.action) for one in open_before(desk, "tovako")] == [
        ("spring", "Visit in spring", old),
        ("autumn", "Visit in autumn", soon),
        ("autumn", "Visit in autumn", late),
        ("autumn", "Visit in autumn", dateless),
    ]
    assert [one.action for one in open_before(desk, "autumn")] == [old]
    assert open_before(desk, "spring") == ()


def test_a_visit_without_days_begins_today(desk: Desk) -> None:
    """Who sketches a visit before its days are known is offered what is open by now."""
    add_visit(desk, slug="sketch", title="Sketch", first_day=None, last_day=None)
    add_action(desk, "sketch", what="Nothing yet")
    old = add_action(desk, "autumn", what="Old").value
    add_action(desk, "tovako", what="Later")
    assert [one.action for one in open_before(desk, "sketch")] == [old]
    assert [one.action for one in open_before(desk, "tovako")] == [old]


def test_a_point_taken_up_waits_in_the_pool_with_its_open_goals(desk: Desk) -> None:
    """One key puts the agreement on the next programme; what it served and still counts goes along."""
    made = add_action(desk, "spring", what="Compare the forms", owner="Jan", item="closing").value
    item = take_up(desk, "tovako", "spring", made.id[:4]).value
    assert item == Item(
        id=item.id,
        title="Compare the forms",
        kind=ItemKind.EXCHANGE,
        goals=(GoalLink(goal="g1"),),
        action=made.id,
        order=item.order,
    )
    assert item.in_pool
    assert desk.programme("spring").actions == (made,)
    desk.store.undo()
    assert desk.programme("tovako").items == ()


def test_a_point_is_taken_up_once_while_that_row_stands(desk: Desk) -> None:
    """The offer says that it is on the programme; when that row is cancelled, it can be taken up anew."""
    made = add_action(desk, "spring", what="Compare").value
    item = take_up(desk, "tovako", "spring", made.id).value
    assert [one.taken_up for one in open_before(desk, "tovako")] == [item.id]
    with pytest.raises(RefusedError, match="“Compare” takes it up"):
        take_up(desk, "tovako", "spring", made.id)
    set_status(desk, "tovako", [item.id], Status.CANCELLED, "Rain")
    assert [one.taken_up for one in open_before(desk, "tovako")] == [None]
    take_up(desk, "tovako", "spring", made.id)
    assert len(desk.programme("tovako").items) == 2


def test_taking_up_what_is_not_there_is_told(desk: Desk) -> None:
    """A slip in the visit or the point adds nothing."""
    made = add_action(desk, "spring", what="Compare").value
    with pytest.raises(NotFoundError, match="in the visit autumn"):
        take_up(desk, "tovako", "autumn", made.id)
    with pytest.raises(NotFoundError, match="no visit"):
        take_up(desk, "winter", "spring", made.id)
