"""The words of the field: goals, items, needs and their routes, visits, acknowledgements."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from visitplanner.domain.agenda import GoalLink, Item, ItemKind, Status
from visitplanner.domain.changes import TABLES, Edit
from visitplanner.domain.errors import InputError, PlannerError
from visitplanner.domain.need import Embedding, Need, Part, Route, Sighting
from visitplanner.domain.partnership import Municipality, Partnership
from visitplanner.domain.people import Person
from visitplanner.domain.times import UNTIMED, Moment
from visitplanner.domain.trajectory import Goal, GoalStatus, Phase, PhaseName, Trajectory, code_key
from visitplanner.domain.visit import Acknowledgement, Participation, Visit
from visitplanner.domain.workspace import Book, Programme

LINKED = (GoalLink(goal="g1"),)
WHOLE = Embedding(
    goal="g1",
    choice_by="the market committee",
    choice_on=date(2027, 5, 12),
    capacity="the service learns to plan upkeep",
    visiting_colleague="head of works",
    host_colleague="chef des travaux",
)


def need(**changes: object) -> Need:
    """Make a need with the fields that a test cares about."""
    return replace(Need(id="n1", code="N1", title="A fence for the school"), **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "asked"),
    [
        (ItemKind.EXCHANGE, True),
        (ItemKind.FORMAL, True),
        (ItemKind.CITIZENS, True),
        (ItemKind.CULTURE, True),
        (ItemKind.NEED, False),
        (ItemKind.INTERNAL, False),
        (ItemKind.LOGISTICS, False),
    ],
)
def test_what_serves_the_partnership_names_a_goal_and_a_bus_does_not(kind: ItemKind, asked: bool) -> None:
    """Each activity is asked for its goal; a lunch is not forced to invent one."""
    item = Item(id="i1", title="x", kind=kind)
    assert item.must_name_goal is asked
    assert not replace(item, goals=LINKED).must_name_goal
    assert not replace(item, status=Status.CANCELLED).must_name_goal


def test_only_culture_may_answer_that_it_serves_the_relationship() -> None:
    """The explicit answer counts for a festival and is no way out for a working session."""
    festival = Item(id="i1", title="x", kind=ItemKind.CULTURE, serves_relationship=True)
    assert not festival.must_name_goal
    assert not festival.builds_capacity
    assert replace(festival, kind=ItemKind.EXCHANGE).must_name_goal


def test_each_missing_part_of_the_embedding_test_is_named() -> None:
    """Goal, local choice, capacity, exchange: what is missing is said, in the concept's order (C15)."""
    assert Embedding().missing() == (Part.TRAJECTORY, Part.LOCAL_CHOICE, Part.CAPACITY, Part.EXCHANGE)
    assert WHOLE.missing() == ()
    assert replace(WHOLE, choice_on=None).missing() == (Part.LOCAL_CHOICE,)
    assert replace(WHOLE, choice_by="").missing() == (Part.LOCAL_CHOICE,)
    assert replace(WHOLE, host_colleague="").missing() == (Part.EXCHANGE,)
    assert replace(WHOLE, visiting_colleague="").missing() == (Part.EXCHANGE,)
    assert replace(WHOLE, capacity="").missing() == (Part.CAPACITY,)
    assert replace(WHOLE, goal=None).missing() == (Part.TRAJECTORY,)


@pytest.mark.parametrize(
    ("half", "whole"),
    [
        ({"route": Route.EMBEDDED, "embedding": replace(WHOLE, capacity="")}, {"embedding": WHOLE}),
        ({"route": Route.HANDED_ON, "initiative": "f1"}, {"no_promise": "The town promises nothing."}),
        ({"route": Route.HANDED_ON, "no_promise": "The town promises nothing."}, {"initiative": "f1"}),
        ({"route": Route.NOTED}, {"words_given": "We heard you."}),
        ({"route": Route.DECLINED}, {"words_given": "Not in this partnership."}),
    ],
)
def test_a_need_is_routed_only_when_its_route_is_complete(
    half: dict[str, object], whole: dict[str, object]
) -> None:
    """The warning stays until every answer that the route asks for is there."""
    begun = need(**half)
    assert not begun.is_routed
    assert replace(begun, **whole).is_routed  # type: ignore[arg-type]
    assert not need().is_routed


def test_a_need_met_on_two_visits_has_returned() -> None:
    """The same fence asked for two years running is one need with two sightings."""
    seen_twice = (Sighting(visit="2025-dogba"), Sighting(visit="2026-dogba"))
    assert need(sightings=seen_twice).returned
    assert not need(sightings=(seen_twice[0], seen_twice[0])).returned
    assert need(sightings=seen_twice).seen_on_visit("2025-dogba")
    assert not need(sightings=seen_twice).seen_on_visit("2027-dogba")


def test_a_phase_lasts_until_the_next_one_begins() -> None:
    """How mild a remark is depends on the phase of the day, whatever order the phases were typed in (C14)."""
    trajectory = Trajectory(
        id="t1",
        title="2024-2030",
        phases=(
            Phase(name=PhaseName.BUILD, starts_on=date(2026, 1, 1)),
            Phase(name=PhaseName.START, starts_on=date(2024, 1, 1)),
        ),
    )
    assert trajectory.phase_on(date(2025, 12, 31)) is PhaseName.START
    assert trajectory.phase_on(date(2026, 1, 1)) is PhaseName.BUILD
    assert trajectory.phase_on(None) is PhaseName.START
    assert Trajectory(id="t2", title="none").phase_on(date(2026, 1, 1)) is PhaseName.START


def test_a_goal_names_whose_capacity_it_builds() -> None:
    """A goal for nobody is not a goal (C4)."""
    with pytest.raises(ValueError, match="whose capacity"):
        Goal(id="g1", code="1.1", title="x", actors=frozenset())


def test_codes_sort_as_people_count() -> None:
    """1.10 comes after 1.9, and G2 after G1."""
    assert sorted(["1.10", "2", "1.9", "G2", "G1", "1"], key=code_key) == [
        "1",
        "1.9",
        "1.10",
        "2",
        "G1",
        "G2",
    ]


def test_a_partnership_has_two_sides() -> None:
    """One municipality alone is no partnership (C1, C2)."""
    one = Municipality(id="m1", name="Leie", country="BE", zone="Europe/Brussels")
    with pytest.raises(ValueError, match="at least two"):
        Partnership.between(id="p1", name="alone", municipalities=(one,))


def test_things_are_found_by_what_people_call_them() -> None:
    """A goal by its code with or without the G, a need by its code, a person by a name only one bears."""
    book = Book(
        partnership=Partnership(id="p1", name="x"),
        goals=(Goal(id="g1", code="G1.2", title="Fees"), Goal(id="g2", code="2.1", title="Registry")),
        people=(
            Person(id="a", name="Awa Dossou"),
            Person(id="b", name="Jan Maes"),
            Person(id="c", name="Jan Peeters"),
        ),
        needs=(need(code="N7"),),
    )
    written = ("1.2", "g1.2", "#2.1", "g1", "9", "")
    assert [goal.id if (goal := book.goal(key)) else None for key in written] == [
        "g1", "g1", "g2", "g1", None, None,
    ]  # fmt: skip
    assert book.need("n7") is book.needs[0]
    assert book.person_named("awa") is book.people[0]
    assert book.person_named("Maes") is book.people[1]
    assert book.person_named("Jan") is None
    assert book.person_named("jan peeters") is book.people[2]


def test_a_row_over_two_days_stands_on_both_and_the_pool_on_none() -> None:
    """A weekend programme is seen on Saturday and on Sunday; what has no day waits in the pool."""
    saturday, sunday = date(2027, 6, 15), date(2027, 6, 16)
    weekend = Item(id="i1", title="x", day=saturday, until_day=sunday)
    waiting = Item(id="i2", title="y")
    programme = Programme(
        visit=Visit(id="v1", slug="v", title="v", first_day=saturday, last_day=sunday),
        items=(waiting, weekend),
    )
    assert programme.on(saturday) == programme.on(sunday) == (weekend,)
    assert programme.pool == (waiting,)
    assert programme.days == (saturday, sunday)
    assert programme.in_order() == (weekend, waiting)


def test_an_imported_row_without_a_time_keeps_its_place() -> None:
    """What a programme lists between two hours is read between them; a row added by hand comes last."""
    day = date(2008, 10, 24)

    def row(name: str, order: int, moment: Moment = UNTIMED, *, source: str = "as written") -> Item:
        return Item(id=name, title=name, day=day, order=order, moment=moment, source=source)

    rows = (
        row("tour", 0),
        row("town hall", 1, Moment(start=time(9))),
        row("council approves", 2),
        row("closing", 3, Moment(start=time(15))),
        row("added", 4, source=""),
        row("earlier", 5, Moment(start=time(8)), source=""),
    )
    programme = Programme(visit=Visit(id="v1", slug="v", title="v"), items=rows[::-1])
    lived = ["tour", "earlier", "town hall", "council approves", "closing", "added"]
    assert [item.id for item in programme.in_order()] == lived


def test_an_item_is_found_by_the_beginning_of_its_id_when_only_one_begins_so() -> None:
    """Four letters of an id are enough on the command line, unless two items share them."""
    programme = Programme(
        visit=Visit(id="v1", slug="v", title="v"),
        items=(Item(id="abcd1", title="x"), Item(id="abcd2", title="y"), Item(id="bcde1", title="z")),
    )
    assert programme.item("bcde") is programme.items[2]
    assert programme.item("abcd") is None
    assert programme.item("abcd1") is programme.items[0]
    assert programme.item("bcd") is None


def test_the_groups_of_a_visit_are_those_of_its_delegation() -> None:
    """Groups are named where people are put into them, once each, in the order they appear."""
    visit = Visit(
        id="v1",
        slug="v",
        title="v",
        delegation=(Participation(person="a", groups=("A",)), Participation(person="b", groups=("B", "A"))),
    )
    assert visit.groups == ("A", "B")


def test_an_acknowledgement_gives_its_reason_and_lapses() -> None:
    """Nothing is waved through without a reason, and not for ever (C8)."""
    with pytest.raises(ValueError, match="reason"):
        Acknowledgement(id="a", code="G101", subject="i1", reason="  ", author="Awa")
    known = Acknowledgement(
        id="a",
        code="G101",
        subject="i1",
        reason="agreed by phone",
        author="Awa",
        valid_until=date(2027, 5, 1),
    )
    assert known.valid_on(date(2027, 5, 1))
    assert not known.valid_on(date(2027, 5, 2))
    assert replace(known, valid_until=None).valid_on(date(2099, 1, 1))


def test_a_closed_goal_is_not_open() -> None:
    """Reached and dropped goals stay readable and take no new activities."""
    goal = Goal(id="g1", code="1", title="x")
    assert goal.is_open
    assert not replace(goal, status=GoalStatus.REACHED).is_open
    assert not replace(goal, status=GoalStatus.DROPPED).is_open


def test_every_document_knows_its_table() -> None:
    """Whatever is saved lands in the table of its kind, and an edit of nothing is no edit."""
    assert Edit(file="v", mine=Item(id="i1", title="x")).table == "items"
    assert Edit(file="", base=need()).id == "n1"
    assert len(set(TABLES.values())) == len(TABLES)
    with pytest.raises(ValueError, match="a base, a wish, or both"):
        Edit(file="v")


def test_an_error_is_a_plain_sentence_with_what_to_do() -> None:
    """What went wrong comes first, then what to do; names are filled in, and braces in names do no harm."""
    error = InputError("There is no goal {code}.", do="Known are {known}.", code="{9}", known="1.1 and 1.2")
    assert str(error) == "There is no goal {9}. Known are 1.1 and 1.2."
    assert isinstance(error, PlannerError)
