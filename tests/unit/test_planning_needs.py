"""Concrete needs: caught in one line, routed honestly, met again."""

from datetime import date

import pytest

from tests.fakes import memory_desk
from visitplanner.domain.agenda import ItemKind
from visitplanner.domain.errors import InputError
from visitplanner.domain.need import Need, Part, Route, Sighting
from visitplanner.domain.trajectory import Goal
from visitplanner.planning.desk import Desk
from visitplanner.planning.lines import add_line
from visitplanner.planning.needs import (
    add_initiative,
    add_need,
    decline,
    embed,
    hand_on,
    needs_of,
    note,
    reopen,
)
from visitplanner.planning.visits import add_visit


@pytest.fixture
def desk() -> Desk:
    desk = memory_desk(Goal(id="g1", code="1.1", title="Fees"))
    add_visit(desk, slug="tovako", title="Visit", first_day=date(2027, 5, 10), last_day=date(2027, 5, 16))
    return desk


@pytest.fixture
def need(desk: Desk) -> Need:
    return add_need(desk, "tovako", "thu afternoon School asks for a fence @Hill school +teachers").value


def test_one_line_makes_the_need_and_its_row_in_one_step(desk: Desk, need: Need) -> None:
    """A wish heard on the road is kept, with its row, by one line, and one undo removes both (C13)."""
    (item,) = desk.programme("tovako").items
    assert (item.kind, item.need, item.title) == (ItemKind.NEED, need.id, need.title)
    assert need == Need(
        id=need.id,
        code="N1",
        title="School asks for a fence",
        place="Hill school",
        raised_by="teachers",
        noted_by="Awa",
        noted_on=date(2027, 4, 20),
        sightings=(Sighting(visit="tovako", item=item.id, seen_on=date(2027, 5, 13), place="Hill school"),),
    )
    desk.store.undo()
    assert desk.book().needs == ()
    assert desk.programme("tovako").items == ()


def test_a_new_need_is_open_and_lacks_all_four_parts(need: Need) -> None:
    """Nothing about a fresh need is taken as answered (C15)."""
    assert not need.is_routed
    assert need.missing() == tuple(Part)


@pytest.mark.parametrize("line", ["n: School asks for a fence", "School asks for a fence !need"])
def test_the_line_of_an_activity_can_be_a_need(desk: Desk, line: str) -> None:
    """One need not know another command to write a wish down."""
    item = add_line(desk, "tovako", line).value
    (need,) = desk.book().needs
    assert (item.need, item.kind) == (need.id, ItemKind.NEED)


def test_codes_count_on(desk: Desk, need: Need) -> None:
    """Each need gets a short code of its own to speak about."""
    assert need.code == "N1"
    assert add_need(desk, "tovako", "A well for the market").value.code == "N2"


def test_the_same_need_met_again_is_no_new_one(desk: Desk, need: Need) -> None:
    """Its code instead of a title adds a sighting: the need returned."""
    add_visit(desk, slug="later", title="Later", first_day=date(2028, 5, 10), last_day=date(2028, 5, 16))
    again = add_need(desk, "later", "n: n1 @Hill school").value
    assert again.id == need.id
    assert again.returned
    (item,) = desk.programme("later").items
    assert (item.title, item.need) == ("School asks for a fence", need.id)
    assert needs_of(desk.book(), "later") == (again,)


def test_the_four_parts_may_be_answered_one_by_one(desk: Desk, need: Need) -> None:
    """Answers can come in over days, and the last one settles the need with name and date."""
    now = embed(desk, need.id, goal="1.1").value
    assert (now.route, now.missing()) == (Route.EMBEDDED, tuple(Part)[1:])
    embed(desk, need.id, choice_by="the market committee", choice_on=date(2027, 5, 13))
    embed(desk, need.id, capacity="the council learns to plan upkeep")
    now = embed(desk, need.id, visiting_colleague="Jan", host_colleague="Awa").value
    assert now.is_routed
    assert (now.routed_by, now.routed_on) == ("Awa", date(2027, 4, 20))


def test_a_goal_in_the_line_answers_the_first_part(desk: Desk) -> None:
    """Who knows the goal already types it along and is not asked again."""
    now = add_need(desk, "tovako", "A ledger for the market #1.1").value
    assert (now.route, now.embedding.goal) == (Route.EMBEDDED, "g1")


def test_handing_on_needs_a_known_initiative_and_the_words(desk: Desk, need: Need) -> None:
    """A need goes to a named initiative only with the words that the town promises nothing (C18)."""
    with pytest.raises(InputError, match="No fourth-pillar initiative"):
        hand_on(desk, need.id, initiative="Friends of Hill school", no_promise="The town promises nothing.")
    add_initiative(desk, name="Friends of Hill school", municipality="Damwijk")
    with pytest.raises(InputError, match="promises nothing"):
        hand_on(desk, need.id, initiative="friends of hill school", no_promise=" ")
    now = hand_on(
        desk, need.code, initiative="friends of hill school", no_promise="The town promises nothing."
    ).value
    assert now.route is Route.HANDED_ON
    assert now.is_routed


def test_noting_and_declining_keep_the_words_that_were_given(desk: Desk, need: Need) -> None:
    """What was said to those who asked can be read back by everybody (C8)."""
    with pytest.raises(InputError, match="words"):
        note(desk, need.id, "")
    assert note(desk, need.id, "We heard it and took it home.").value.is_routed
    now = decline(desk, need.id, "This is for the ministry.").value
    assert (now.route, now.words_given) == (Route.DECLINED, "This is for the ministry.")


def test_opening_again_loses_no_answer(desk: Desk, need: Need) -> None:
    """Taking a decision back keeps what was already found out."""
    embed(desk, need.id, capacity="planning upkeep")
    now = reopen(desk, need.id).value
    assert (now.route, now.routed_by, now.embedding.capacity) == (Route.OPEN, "", "planning upkeep")
    assert not now.is_routed


def test_an_initiative_is_added_once(desk: Desk) -> None:
    """The same association does not appear twice because of a capital letter."""
    add_initiative(desk, name="Friends")
    with pytest.raises(InputError, match="already"):
        add_initiative(desk, name="friends")
