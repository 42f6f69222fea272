"""What a finding is about: said so that it can be typed, and found from what was typed."""

from datetime import date

import pytest

from tests.fakes import memory_desk
from visitplanner.domain.agenda import Item
from visitplanner.domain.errors import InputError
from visitplanner.domain.findings import Finding, Level
from visitplanner.domain.need import Need
from visitplanner.domain.people import Person
from visitplanner.domain.subjects import subject_said
from visitplanner.domain.trajectory import Goal
from visitplanner.domain.visit import Acknowledgement, ActionPoint, Visit
from visitplanner.domain.workspace import Book, Programme
from visitplanner.planning.subjects import finding_meant, open_finding

ITEM = "82bbd1868ebd6cb0a62bd8fc4355219b"
OTHER = "49427bc516e51f3dfe93fe0f62ccab5a"
BOOK: Book = memory_desk(
    Goal(id="goal-id", code="1.1", title="Fees"),
    Need(id="need-id", code="N7", title="Fence"),
    Need(id="uncoded-need", code="", title="Not saved yet"),
    Person(id="person-id", name="Awa Dossou"),
    Person(id="person-2", name="Jan Dossou"),
).book()
PROGRAMME = Programme(
    visit=Visit(id="visit-id", slug="tovako", title="Visit", first_day=date(2027, 5, 10)),
    items=(Item(id=ITEM, title="Fee workshop"), Item(id=OTHER, title="Council")),
    actions=(ActionPoint(id="a" * 32, what="Send it"), ActionPoint(id="a" * 31 + "b", what="Read it")),
)


def finding(code: str, subject: str, given: Acknowledgement | None = None) -> Finding:
    """Give a finding, with the item that its subject begins with."""
    item = subject.split("+", maxsplit=1)[0]
    return Finding(
        code=code,
        name="check",
        level=Level.WARNING,
        subject=subject,
        saw="Something",
        item=item if PROGRAMME.item(item) else None,
        acknowledged=given,
    )


ACCEPTED = Acknowledgement(id="x", code="N201", subject="other", reason="Later.", author="Awa")
FOUND = (
    finding("S501", f"{OTHER}+{ITEM}"),
    finding("G102", f"{ITEM}+goal-id"),
    finding("G102", f"{OTHER}+goal-id"),
    finding("N201", "need-id"),
    finding("N201", "other", ACCEPTED),
    finding("B301", "visit-id"),
    finding("B301", "2027-05-12"),
    finding("S503", f"{ITEM}+person-id"),
    finding("S503", f"{ITEM}+person-2"),
    finding("P404", "visit-id+person-id"),
    finding("P404", "visit-id+person-id+person-2"),
    finding("P401", "visit-id+visiting+official"),
    finding("P401", "visit-id+hosting+civil-society"),
)


@pytest.mark.parametrize(
    ("subject", "said"),
    [
        (ITEM, "82bbd186"),
        (f"{ITEM}+goal-id", "82bbd186+1.1"),
        (f"{ITEM}+person-id", "82bbd186+Awa Dossou"),
        ("need-id", "N7"),
        ("visit-id", "tovako"),
        ("visit-id+visiting+official", "tovako+visiting+official"),
        ("2027-05-12", "2027-05-12"),
        ("a" * 32, "a" * 32),
        ("nobody-knows-this-one", "nobody-knows-this-one"),
        ("82bbd186-is-no-item", "82bbd186-is-no-item"),
        ("uncoded-need", "uncoded-need"),
    ],
)
def test_a_subject_is_said_in_short(subject: str, said: str) -> None:
    """By codes, names and the beginnings of ids; whole where the beginning would mean two."""
    assert subject_said(BOOK, PROGRAMME, subject) == said


@pytest.mark.parametrize("one", [one for one in FOUND if one.is_open], ids=lambda one: one.subject)
def test_what_is_said_can_be_typed(one: Finding) -> None:
    """Whatever a list shows for a finding means that finding."""
    said = subject_said(BOOK, PROGRAMME, one.subject)
    assert finding_meant(BOOK, PROGRAMME, FOUND, one.code, said.upper()) is one
    assert finding_meant(BOOK, PROGRAMME, FOUND, one.code, one.subject) is one


@pytest.mark.parametrize(
    ("code", "typed", "subject"),
    [
        ("N201", "n7", "need-id"),
        ("N201", " N7 ", "need-id"),
        ("G102", "82bb", f"{ITEM}+goal-id"),
        ("G102", "#1.1 + council", f"{OTHER}+goal-id"),
        ("S501", "fee workshop", f"{OTHER}+{ITEM}"),
        ("S503", "awa", f"{ITEM}+person-id"),
        ("S503", "jan dossou", f"{ITEM}+person-2"),
        ("P401", "official", "visit-id+visiting+official"),
        ("P401", "OFFICIAL", "visit-id+visiting+official"),
        ("P401", "Tovako+official", "visit-id+visiting+official"),
        ("G102", "council+", f"{OTHER}+goal-id"),
        ("P401", "hosting", "visit-id+hosting+civil-society"),
        ("S501", "", f"{OTHER}+{ITEM}"),
    ],
)
def test_enough_of_it_will_do(code: str, typed: str, subject: str) -> None:
    """A code, a name, a title, four letters of an id, a word: whatever leaves one finding."""
    assert finding_meant(BOOK, PROGRAMME, FOUND, code, typed).subject == subject


def test_what_could_mean_several_is_asked_for_again_with_what_to_type() -> None:
    """The candidates stand in the sentence as they are typed, with the titles of their items."""
    with pytest.raises(InputError) as refused:
        finding_meant(BOOK, PROGRAMME, FOUND, "G102", "1.1")
    assert str(refused.value) == (
        "“1.1” could mean 82bbd186+1.1 (Fee workshop), 49427bc5+1.1 (Council); write more of it."
    )
    with pytest.raises(InputError, match=r"P401 is open for tovako\+visiting\+official, tovako\+hosting"):
        finding_meant(BOOK, PROGRAMME, FOUND, "P401", "")
    many = [finding("B301", f"2027-05-{day}") for day in range(10, 22)]
    with pytest.raises(InputError, match=r"2027-05-17 … \+4;"):
        finding_meant(BOOK, PROGRAMME, many, "B301", "2027")


def test_what_is_accepted_or_not_there_is_said() -> None:
    """Nobody accepts a finding twice, or one that is none."""
    with pytest.raises(InputError, match=r"Awa has accepted it already: Later\."):
        finding_meant(BOOK, PROGRAMME, FOUND, "N201", "other")
    with pytest.raises(InputError, match=r"N201 finds nothing in “N8”; it is open for N7\."):
        finding_meant(BOOK, PROGRAMME, FOUND, "N201", "N8")
    with pytest.raises(InputError, match=r"G102 finds nothing in “1\.1\+82b”; it is open for 82bbd186\+1\.1"):
        finding_meant(BOOK, PROGRAMME, FOUND, "G102", "1.1+82b")
    with pytest.raises(InputError, match="K601 is not open in this visit; open are B301, G102, N201, P401"):
        finding_meant(BOOK, PROGRAMME, FOUND, "K601", "")
    with pytest.raises(InputError, match="No finding is open in this visit"):
        finding_meant(BOOK, PROGRAMME, [finding("N201", "other", ACCEPTED)], "K601", "")


def test_a_screen_means_exactly_the_finding_it_shows() -> None:
    """Where that one is gone meanwhile, nothing that is like it is accepted in its place."""
    assert open_finding(BOOK, PROGRAMME, FOUND, "N201", "need-id").subject == "need-id"
    with pytest.raises(InputError, match="P401 finds nothing in “visit-id”"):
        open_finding(BOOK, PROGRAMME, FOUND[:-1], "P401", "visit-id")
