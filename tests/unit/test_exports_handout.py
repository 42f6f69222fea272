"""The handout: for everybody, so it names nobody; with this partnership's own road, goals and initiatives."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.unit.build import book, goal, initiative, need, trajectory
from tests.unit.golden.world import BOOK, PEOPLE, TODAY
from tests.unit.test_exports_markdown import MARKUP_OF_OURS, NASTY, filled, kinds_of, markup
from visitplanner.domain.partnership import Agreement, Form
from visitplanner.domain.trajectory import GoalStatus
from visitplanner.domain.workspace import Book
from visitplanner.exports.handout import handout
from visitplanner.locale import language

GOLDEN = Path(__file__).parent / "golden" / "handout.md"


def written(held: Book = BOOK, *, code: str = "en", today: date = TODAY) -> str:
    return handout(held, language=language(code), today=today)


def in_form(form: Form) -> Book:
    """The partnership in another form."""
    return replace(BOOK, partnership=replace(BOOK.partnership, form=form))


def test_the_handout_is_the_one_that_was_agreed() -> None:
    """The golden file is read by people: a change in it is a change that readers see.

    To write it anew after a wished change: UPDATE_GOLDEN=1.
    """
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.write_text(written(), encoding="utf-8")
    assert written() == GOLDEN.read_text(encoding="utf-8")


@pytest.mark.parametrize("code", ["en", "nl"])
@pytest.mark.parametrize("form", Form)
def test_it_parses_as_gfm_with_no_markup_but_ours(form: Form, code: str) -> None:
    """In each form of partnership and language it shows well wherever markdown is read."""
    kinds = kinds_of(written(in_form(form), code=code))
    assert kinds - {"inline", "text", "text_special", "softbreak"} <= MARKUP_OF_OURS | {"em"}
    assert {"table", "heading", "ordered_list"} <= kinds


def test_hostile_text_in_every_field_stays_text() -> None:
    """The same handout as with a harmless word in every field: not one link, tag, row or list more."""
    wild, tame = written(filled(BOOK, NASTY)), written(filled(BOOK, "word"))
    assert len(wild) > len(tame) + 500
    assert markup(wild) == markup(tame)


def test_it_names_no_person_no_contact_and_no_single_need() -> None:
    """It is copied and passed on: nobody finds their name, telephone or school in it."""
    held = replace(BOOK, needs=(need("N9", "A roof for Saint Rita"),))
    text = written(held)
    for hidden in (*(one.name for one in PEOPLE), "friends&#8288;@", "vzw", "Saint Rita", "€"):
        assert hidden not in text


def test_every_open_goal_says_what_will_be_different_and_who_learns() -> None:
    """A reader finds the partnership's own goals, not those of partnerships in general (C2, C4)."""
    text = written()
    assert "- **1.1 Fees are collected openly**\n  - Every stall holder can read what is asked" in text
    assert "  - Who learns: officials of Kpassa and Oudermeer" in text


def test_reached_goals_are_a_reason_to_be_proud_and_dropped_ones_are_left_out() -> None:
    """What was achieved stands apart; what was given up confuses nobody."""
    held = book(
        goals=(
            goal("1.1", "Fees", status=GoalStatus.REACHED),
            goal("1.2", "Bins", status=GoalStatus.DROPPED),
            goal("1.3", "Counter"),
        )
    )
    text = written(held)
    assert "Reached already:\n\n- 1.1 Fees ✓" in text
    assert "Bins" not in text
    assert text.index("1.3 Counter") < text.index("1.1 Fees")


def test_a_partnership_without_goals_invites_to_choose_them() -> None:
    """In the first information session there may be none yet; the handout does not pretend."""
    assert "We are still choosing our goals." in written(book(goals=()))


@pytest.mark.parametrize(
    ("today", "phase"),
    [(date(2025, 6, 1), "start"), (date(2027, 6, 1), "build"), (date(2031, 1, 1), "anchor")],
)
def test_the_road_shows_where_we_are(today: date, phase: str) -> None:
    """The phase of that day, and no other, is marked."""
    here = [line for line in written(today=today).splitlines() if "we are here" in line]
    assert len(here) == 1
    assert here[0].startswith(f"  - **{phase}: ")


def test_before_and_after_the_road_nobody_is_on_it() -> None:
    """A trajectory that ended, or has yet to begin, marks no phase as the present one."""
    path = trajectory(starts_on=date(2025, 1, 1), ends_on=date(2030, 12, 31))
    held = book(trajectories=(path,))
    for today in (date(2024, 6, 1), date(2031, 6, 1)):
        assert "we are here" not in written(held, today=today)


def test_citizens_initiatives_are_named_with_what_they_do_and_apart_from_the_towns() -> None:
    """The difference comes first, then the names; without any, that is said too (C18)."""
    text = written(book(initiatives=(initiative(does="Benches for schools."),)))
    apart = text.partition("## The towns and citizens’ own initiatives")[2].partition("\n## ")[0]
    assert apart.index("| **Who decides** |") < apart.index("- **School Friends of Oudermeer**\n  - Benches")
    assert "no such initiative is known" in written(book())


@pytest.mark.parametrize(
    ("form", "words"),
    [
        (Form.CITY_TO_CITY, "work together as towns"),
        (Form.OTHER_BILATERAL, "work together as local governments"),
        (Form.MULTILATERAL_NETWORK, "belong to a network"),
    ],
)
def test_another_form_is_not_called_a_city_to_city_partnership(form: Form, words: str) -> None:
    """Networks and other bilateral forms find themselves in the words (C20)."""
    assert f"Oudermeer and Kpassa {words}" in written(in_form(form))


def test_the_day_of_the_agreement_is_told_once_it_is_signed() -> None:
    """An agreement that is still being prepared is not announced."""
    signed = replace(BOOK.partnership, agreement=Agreement(signed_on=date(2025, 2, 3)))
    assert "signed on 3 February 2025" in written(replace(BOOK, partnership=signed))
    assert "signed on" not in written()


def test_each_town_has_room_for_who_to_ask() -> None:
    """The planner keeps no telephone numbers; a line to write on stands there for each town."""
    lines = written().partition("## Where to ask")[2].splitlines()
    assert [line.partition(":")[0] for line in lines if line.startswith("- ")] == [
        "- **Oudermeer**",
        "- **Kpassa**",
    ]


def test_it_stays_within_what_people_read() -> None:
    """Two pages: about thirteen hundred words with six goals, of which those of the goals are their own."""
    assert 700 < len(written(book(goals=())).split()) < 1200
