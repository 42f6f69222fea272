"""The fence that is asked for again: needs that are one, found and joined."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import memory_desk
from visitplanner.domain.agenda import Item, ItemKind
from visitplanner.domain.errors import InputError, NotFoundError
from visitplanner.domain.need import Embedding, Need, Route, Sighting
from visitplanner.domain.partnership import Partnership
from visitplanner.domain.trajectory import Goal
from visitplanner.domain.values import replace
from visitplanner.domain.workspace import Book
from visitplanner.planning.agenda import add_item, edit_item
from visitplanner.planning.desk import Desk
from visitplanner.planning.needs import (
    add_initiative,
    add_need,
    edit_need,
    embed,
    hand_on,
    note,
    resembling,
    sight_again,
)
from visitplanner.planning.visits import add_visit

PARTNERSHIP = Partnership(id="p1", name="Damwijk – Tovako")


def need(code: str, title: str, place: str = "", *seen: Sighting) -> Need:
    return Need(id=f"need-{code}", code=code, title=title, place=place, sightings=seen)


def alike(title: str, place: str, *known: Need) -> list[str]:
    """Give the codes of the needs that it may be."""
    return [one.code for one in resembling(Book(partnership=PARTNERSHIP, needs=known), title, place)]


FENCE = need("N2", "A fence around the school of Zankodji", "École de Zankodji")


@pytest.mark.parametrize(
    ("title", "place"),
    [
        ("School asks again for a fence", "École de Zankodji"),
        ("FENCE!", "ecole de zankodji"),
        ("A fence", "École de Zankodji, behind the new building"),
        ("School asks again for a fence", ""),
        ("Fences for the school", "Zankodji"),
        ("The teachers of Zankodji want a fence around their school", ""),
        ("Around the school: a fence", ""),
    ],
)
def test_a_need_of_the_same_place_in_other_words_is_found_again(title: str, place: str) -> None:
    """However somebody writes the fence down this year, the one of two years ago is offered (C9)."""
    assert alike(title, place, FENCE) == ["N2"]


@pytest.mark.parametrize(
    ("title", "place"),
    [
        ("School asks for a fence", "Tovako centre"),
        ("School asks for toilets", "École de Zankodji"),
        ("The school of Zankodji needs a well", ""),
        ("A fence for the market", "Zankodji"),
        ("A fence", ""),
        ("The school asks again", "École de Zankodji"),
        ("A fence around the school of Zankodji", "Hill quarter"),
        ("Zankodji", "Zankodji"),
        ("", "École de Zankodji"),
        ("", ""),
        ("again for the", ""),
    ],
)
def test_another_place_or_another_wish_is_another_need(title: str, place: str) -> None:
    """A fence elsewhere, or toilets at the same school, are not taken for what is known."""
    assert alike(title, place, FENCE) == []


@pytest.mark.parametrize(
    ("new", "known"),
    [
        ("L'école demande encore des clôtures", "Clôture pour l’école"),
        ("De markt vraagt opnieuw waterpompen", "Nieuwe waterpomp op de markt"),
        ("Lights in the streets again", "street light"),
    ],
)
def test_number_accents_and_little_words_of_three_languages_do_not_matter(new: str, known: str) -> None:
    """One and many, and the words around what is asked, tell no need from another."""
    assert alike(new, "Hill quarter", need("N1", known, "hill quarter")) == ["N1"]


@pytest.mark.parametrize(
    ("new", "known", "there"),
    [
        ("School fence", "Fence", True),
        ("Fence", "School fence", True),
        ("The school asks again", "School", True),
        ("The school asks again", "The market", False),
        ("The hill", "The school", False),
    ],
)
def test_who_asks_need_not_be_said_twice(new: str, known: str, there: bool) -> None:
    """At one place the school may be named or not; where nothing else is said, it is all to go by."""
    assert alike(new, "Hill school", need("N1", known, "Hill school")) == (["N1"] if there else [])


def test_the_most_alike_comes_first_and_of_equals_the_one_met_last() -> None:
    """What stands first is the one that a single key joins."""
    here = "Hill school"
    old = Sighting(visit="a", item="i", seen_on=date(2024, 5, 1), place=here)
    late = replace(old, visit="b", seen_on=date(2026, 5, 1))
    known = (
        need("N1", "Roof and water tank", here),
        need("N2", "Water tank", here, old),
        need("N3", "Water tank", here, late),
        need("N4", "Water tank at the hill school", ""),
        need("N5", "A roof", here),
    )
    assert alike("The water tank leaks", here, *known) == ["N3", "N2", "N1", "N4"]


def test_a_place_where_it_was_met_later_counts_too() -> None:
    """A need noted without a place is known by where it was met again."""
    seen = Sighting(visit="a", item="i", place="Hill school")
    dated = replace(seen, item="j", seen_on=date(2027, 5, 12), place="")
    assert alike("Fence", "Hill school", need("N1", "Fence and gate", "", seen, dated)) == ["N1"]


def test_a_need_does_not_resemble_itself() -> None:
    """The need that was caught this moment is not offered as the known one."""
    book = Book(partnership=PARTNERSHIP, needs=(FENCE,))
    assert resembling(book, FENCE.title, FENCE.place) == (FENCE,)
    assert resembling(book, FENCE.title, FENCE.place, but=FENCE.id) == ()


WORDS = st.lists(
    st.sampled_from(["fence", "tank", "school", "market", "the", "clôture", "Hoko", "学校", "’s"]), max_size=5
)
SAID = st.one_of(WORDS.map(" ".join), st.text(max_size=20))


@given(title=SAID, place=SAID, other=SAID, elsewhere=SAID)
def test_it_does_not_matter_which_of_two_needs_came_first(
    title: str, place: str, other: str, elsewhere: str
) -> None:
    """Whatever is written, in any script: if one is like the other, the other is like the one."""
    there = alike(title, place, need("N1", other, elsewhere))
    assert alike(other, elsewhere, need("N1", title, place)) == there


@given(words=WORDS, place=SAID)
def test_the_order_of_words_does_not_matter(words: list[str], place: str) -> None:
    """The same words in another order are as good as the same words."""
    known = need("N1", "A fence and a tank for the school", place)
    assert alike(" ".join(words), place, known) == alike(" ".join(reversed(words)), place, known)


# Joining


@pytest.fixture
def desk() -> Desk:
    desk = memory_desk(Goal(id="g1", code="1.1", title="Fees"))
    add_visit(desk, slug="first", title="First", first_day=date(2025, 5, 12), last_day=date(2025, 5, 16))
    add_visit(desk, slug="tovako", title="Visit", first_day=date(2027, 5, 10), last_day=date(2027, 5, 16))
    return desk


@pytest.fixture
def known(desk: Desk) -> Need:
    return add_need(desk, "first", "tue afternoon School asks for a fence @Hill school +teachers").value


def row(desk: Desk, slug: str = "tovako") -> Item:
    """Give the only item of a visit."""
    (item,) = desk.programme(slug).items
    return item


def test_joining_makes_one_need_of_two_in_one_step(desk: Desk, known: Need) -> None:
    """The fresh need goes, its row is about the known one, and one undo parts them again."""
    fresh = add_need(desk, "tovako", "thu morning School asks again for a fence @Hill school +parents").value
    before = desk.book().needs
    joined = sight_again(desk, "tovako", known.code, row(desk).id).value
    assert desk.book().needs == (joined,)
    assert (joined.id, joined.code, joined.returned) == (known.id, "N1", True)
    assert joined.sightings == (*known.sightings, *fresh.sightings)
    assert joined.raised_by == "teachers; parents"
    assert (row(desk).need, row(desk).title) == (known.id, "School asks again for a fence")
    desk.store.undo()
    assert desk.book().needs == before
    assert row(desk).need == fresh.id


def test_what_the_fresh_need_holds_is_not_lost(desk: Desk, known: Need) -> None:
    """Whatever was written between catching and joining comes along, and no answer is overwritten."""
    embed(desk, known.id, capacity="the council learns to plan upkeep")
    edit_need(desk, known, replace(known, description="Goats cross the yard.", route=Route.OPEN))
    fresh = add_need(desk, "tovako", "The fence again #1.1").value
    edit_need(desk, fresh, replace(fresh, description="Now the gate is gone too."))
    embed(desk, fresh.id, capacity="something else", choice_by="the market committee")
    before = desk.book().need(known.id)
    assert before is not None
    edit_need(desk, before, replace(before, route=Route.OPEN, routed_by="", routed_on=None))
    joined = sight_again(desk, "tovako", known.id, row(desk).id).value
    assert joined.description == "Goats cross the yard.\nNow the gate is gone too."
    assert joined.embedding == Embedding(
        goal="g1", capacity="the council learns to plan upkeep", choice_by="the market committee"
    )
    assert (joined.route, joined.routed_by) == (Route.EMBEDDED, "Awa")


@pytest.mark.parametrize(
    ("before", "now", "together"),
    [
        ("teachers", "", "teachers"),
        ("", "parents", "parents"),
        ("teachers and Parents", "parents", "teachers and Parents"),
        ("teachers", "parents", "teachers; parents"),
    ],
)
def test_all_who_raised_it_are_named_once(
    desk: Desk, known: Need, before: str, now: str, together: str
) -> None:
    """Whoever asked the first time and whoever asked again stand side by side."""
    edit_need(desk, known, replace(known, raised_by=before))
    add_need(desk, "tovako", f"Fence +{now}" if now else "Fence")
    assert sight_again(desk, "tovako", known.id, row(desk).id).value.raised_by == together


def test_a_fresh_need_that_was_answered_brings_its_answer(desk: Desk, known: Need) -> None:
    """Handed on or noted before anybody saw that it was the same: the words that were given are kept."""
    add_initiative(desk, name="Friends of Hill school")
    fresh = add_need(desk, "tovako", "Fence").value
    note(desk, fresh.id, "We heard it.")
    hand_on(desk, fresh.id, initiative="Friends of Hill school", no_promise="The town promises nothing.")
    joined = sight_again(desk, "tovako", known.id, row(desk).id).value
    assert (joined.route, joined.no_promise, joined.words_given) == (
        Route.HANDED_ON,
        "The town promises nothing.",
        "We heard it.",
    )
    assert joined.is_routed


def test_each_row_is_one_time_that_it_was_met(desk: Desk, known: Need) -> None:
    """A need that came without a sighting gets that of its row, and no row counts twice."""
    fresh = add_need(desk, "tovako", "thu Fence @Hill school").value
    seen = fresh.sightings
    edit_need(desk, fresh, replace(fresh, sightings=()))
    joined = sight_again(desk, "tovako", known.id, row(desk).id).value
    assert joined.sightings == (*known.sightings, *seen)
    desk.store.undo()
    edit_need(desk, known, replace(known, sightings=(*known.sightings, *seen)))
    assert sight_again(desk, "tovako", known.id, row(desk).id).value.sightings == joined.sightings


def test_a_row_that_is_no_longer_called_a_need_is_still_about_it(desk: Desk, known: Need) -> None:
    """The tie to the need counts, whichever kind the row was given since."""
    add_need(desk, "tovako", "Fence")
    item = row(desk)
    edit_item(desk, "tovako", item, replace(item, kind=ItemKind.CITIZENS))
    assert sight_again(desk, "tovako", known.id, item.id).value.returned


def test_an_answer_that_was_given_stays_the_answer(desk: Desk, known: Need) -> None:
    """A need that was declined with words stays so when it is met again; who meets it decides anew."""
    edit_need(desk, known, replace(known, route=Route.DECLINED, words_given="This is for the ministry."))
    add_need(desk, "tovako", "A fence #1.1")
    joined = sight_again(desk, "tovako", known.id, row(desk).id).value
    assert (joined.route, joined.words_given) == (Route.DECLINED, "This is for the ministry.")


def test_every_row_about_the_fresh_need_follows(desk: Desk, known: Need) -> None:
    """Two stops at the same school, on two visits, are both about the one need afterwards."""
    fresh = add_need(desk, "tovako", "Fence").value
    add_need(desk, "tovako", f"wed {fresh.code}")
    first = desk.programme("first").items
    add_need(desk, "first", f"wed {fresh.code}")
    one, other = (item.id for item in desk.programme("tovako").items)
    sight_again(desk, "tovako", known.id, other)
    items = (*desk.programme("tovako").items, *desk.programme("first").items)
    assert {item.need for item in items} == {known.id}
    (joined,) = desk.book().needs
    assert [(sighting.visit, sighting.item) for sighting in joined.sightings[1:3]] == [
        ("tovako", one),
        ("tovako", other),
    ]
    assert len(joined.sightings) == len(first) + 3


def test_a_stop_without_a_need_gets_the_known_one(desk: Desk, known: Need) -> None:
    """A row that was imported as a need is tied to the one that is known."""
    stop = Item(id="stop", title="School", kind=ItemKind.NEED, day=date(2027, 5, 12), place="Hill school")
    add_item(desk, "tovako", stop)
    joined = sight_again(desk, "tovako", known.id, "stop").value
    assert row(desk).need == known.id
    assert joined.sightings[-1] == Sighting(
        visit="tovako", item="stop", seen_on=date(2027, 5, 12), place="Hill school"
    )


def test_what_cannot_be_joined_is_said(desk: Desk, known: Need) -> None:
    """A workshop is no need, a need is not joined to itself, and an unknown code is told."""
    add_item(desk, "tovako", Item(id="work", title="Workshop"))
    with pytest.raises(InputError, match="“Workshop” is not about a concrete need"):
        sight_again(desk, "tovako", known.id, "work")
    with pytest.raises(InputError, match="about N1 already"):
        sight_again(desk, "first", known.id, row(desk, "first").id)
    with pytest.raises(NotFoundError, match="N9"):
        sight_again(desk, "tovako", "N9", "work")
