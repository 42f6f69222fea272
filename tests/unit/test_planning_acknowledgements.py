"""Accepting a finding: with a reason, for a time, on behalf of a side, and taken back."""

from datetime import date

import pytest

from tests.fakes import DAMWIJK, TOVAKO, MemoryStore, memory_desk
from visitplanner.checks import findings
from visitplanner.domain.agenda import Item
from visitplanner.domain.changes import Edit
from visitplanner.domain.errors import InputError, NotFoundError
from visitplanner.domain.findings import Finding
from visitplanner.domain.people import Person
from visitplanner.domain.visit import Acknowledgement
from visitplanner.planning.acknowledgements import acknowledge, withdraw
from visitplanner.planning.agenda import add_item
from visitplanner.planning.desk import Desk
from visitplanner.planning.visits import add_visit

TODAY = date(2027, 4, 20)
REASON = "The goal follows once the councils have met."


@pytest.fixture
def desk() -> Desk:
    awa = Person(id="awa", name="Awa Dossou", municipality=TOVAKO.id)
    desk = memory_desk(awa, author="Awa Dossou")
    add_visit(desk, slug="tovako", title="Visit", first_day=date(2027, 5, 10), last_day=date(2027, 5, 11))
    add_item(desk, "tovako", Item(id="workshop", title="Workshop", day=date(2027, 5, 10)))
    add_item(desk, "tovako", Item(id="council", title="Council", day=date(2027, 5, 11)))
    return desk


def found(desk: Desk, code: str, subject: str) -> Finding:
    """Give the finding of that code about that subject."""
    (one,) = (
        one
        for one in findings(desk.book(), desk.programme("tovako"), desk.today)
        if (one.code, one.subject) == (code, subject)
    )
    return one


def test_an_accepted_finding_stays_with_who_when_and_why(desk: Desk) -> None:
    """Everybody who reads the finding later reads who accepted it, for which town, and the reason (C8)."""
    given = acknowledge(desk, "tovako", "G101", "workshop", f"  {REASON} ").value
    assert given == Acknowledgement(
        id=given.id,
        code="G101",
        subject="workshop",
        reason=REASON,
        author="Awa Dossou",
        municipality=TOVAKO.id,
        made_on=TODAY,
    )
    assert found(desk, "G101", "workshop").acknowledged == given
    assert found(desk, "G101", "council").is_open


def test_the_name_of_a_check_is_as_good_as_its_code(desk: Desk) -> None:
    """Who remembers the name need not look the code up."""
    assert acknowledge(desk, "tovako", "activity-without-goal", "council", REASON).value.code == "G101"


def test_it_may_be_given_for_a_time_and_on_behalf_of_the_other_side(desk: Desk) -> None:
    """A day until which it counts, and the municipality that accepts, can be named."""
    until = date(2027, 5, 1)
    given = acknowledge(
        desk, "tovako", "G101", "workshop", REASON, municipality="damwijk", valid_until=until
    ).value
    assert (given.municipality, given.valid_until) == (DAMWIJK.id, until)


def test_of_an_author_whom_the_book_does_not_know_no_side_is_claimed(desk: Desk) -> None:
    """Nobody signs for a town by chance."""
    store = desk.store
    assert isinstance(store, MemoryStore)
    store.author = "Somebody"
    assert acknowledge(desk, "tovako", "G101", "workshop", REASON).value.municipality is None


@pytest.mark.parametrize("reason", ["", "   ", "\u202e"])
def test_without_a_reason_nothing_is_accepted(desk: Desk, reason: str) -> None:
    """Accepting is explaining: blanks and letters that nobody sees are no reason."""
    with pytest.raises(InputError, match="Say why"):
        acknowledge(desk, "tovako", "G101", "workshop", reason)
    assert desk.programme("tovako").acknowledgements == ()


def test_only_what_is_open_now_can_be_accepted(desk: Desk) -> None:
    """A slip in the code or the subject is told, with what there is instead."""
    with pytest.raises(InputError, match="G101 finds nothing in “nowhere”; it is open for workshop"):
        acknowledge(desk, "tovako", "G101", "nowhere", REASON)
    with pytest.raises(InputError, match=r"N203 is not open in this visit; open are .*G101"):
        acknowledge(desk, "tovako", "N203", "workshop", REASON)
    with pytest.raises(NotFoundError, match="no check called “X1”"):
        acknowledge(desk, "tovako", "X1", "workshop", REASON)
    acknowledge(desk, "tovako", "G101", "workshop", REASON)
    with pytest.raises(InputError, match=f"Awa Dossou has accepted it already: {REASON}"):
        acknowledge(desk, "tovako", "G101", "workshop", "Once more.")
    assert len(desk.programme("tovako").acknowledgements) == 1


def test_a_validity_that_is_over_is_refused(desk: Desk) -> None:
    """A year mistyped is told at once, and the present day still counts."""
    with pytest.raises(InputError, match="has passed"):
        acknowledge(desk, "tovako", "G101", "workshop", REASON, valid_until=date(2027, 4, 19))
    acknowledge(desk, "tovako", "G101", "workshop", REASON, valid_until=TODAY)


def test_a_new_one_takes_the_place_of_the_one_that_lapsed(desk: Desk) -> None:
    """Accepting again leaves one reason to read, and no old one that complains of having lapsed."""
    old = Acknowledgement(
        id="old",
        code="G101",
        subject="workshop",
        reason="Until March.",
        author="Jan",
        valid_until=date(2027, 3, 31),
    )
    other = Acknowledgement(id="other", code="G101", subject="council", reason="Later.", author="Jan")
    desk.commit([Edit(file="tovako", mine=old), Edit(file="tovako", mine=other)], why="earlier")
    given = acknowledge(desk, "tovako", "G101", "workshop", REASON).value
    assert set(desk.programme("tovako").acknowledgements) == {other, given}
    desk.store.undo()
    assert set(desk.programme("tovako").acknowledgements) == {old, other}


def test_taking_it_back_opens_the_finding_again(desk: Desk) -> None:
    """By the id or the beginning of it; undo brings the acknowledgement back."""
    given = acknowledge(desk, "tovako", "G101", "workshop", REASON).value
    withdraw(desk, "tovako", given.id[:5])
    assert found(desk, "G101", "workshop").is_open
    desk.store.undo()
    assert desk.programme("tovako").acknowledgements == (given,)
    with pytest.raises(NotFoundError, match="no acknowledgement “nothing” in the visit tovako"):
        withdraw(desk, "tovako", "nothing")
