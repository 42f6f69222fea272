"""Naming a goal costs two keystrokes; several at once, how it serves, and a goal that is not there yet."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.tui.support import SLUG, make_workspace, running, screen_text, type_text
from visitplanner.domain.agenda import GoalLink
from visitplanner.domain.trajectory import Actor, Goal, GoalStatus
from visitplanner.planning.desk import Desk
from visitplanner.planning.goals import add_goal, close_goal, link_goals
from visitplanner.tui.goal_choice import linked, next_code, offered
from visitplanner.tui.screens.agenda import AgendaScreen
from visitplanner.tui.widgets.field import Field
from visitplanner.tui.widgets.goal_fields import GoalFields
from visitplanner.tui.widgets.goal_picker import GoalPicker

HOSTILE = "[/b] [@click=app.quit]go[/] [A-1]"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_workspace(tmp_path / "ws")


async def at_archive(pilot: Pilot[None], desk: Desk) -> None:
    """The agenda with the cursor on an exchange that has no goal."""
    agenda = pilot.app.screen
    assert isinstance(agenda, AgendaScreen)
    agenda.come_to(desk.programme(SLUG).item("i-archive"))
    await pilot.pause()


def goals_of(desk: Desk, item: str = "i-archive") -> tuple[GoalLink, ...]:
    """What an item is linked to."""
    found = desk.programme(SLUG).item(item)
    assert found is not None
    return found.goals


async def test_g_and_enter_link_the_goal_used_last(desk: Desk) -> None:
    """Two keystrokes, and the picker is gone."""
    link_goals(desk, SLUG, ["i-fees"], ["1.3"])
    async with running(desk) as pilot:
        await at_archive(pilot, desk)
        await pilot.press("g")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert not pilot.app.screen.query(GoalPicker)
    assert goals_of(desk) == (GoalLink(goal="g1.3"),)


async def test_typing_filters_over_code_and_title(desk: Desk) -> None:
    """A few letters of a goal and enter are enough to link it."""
    async with running(desk) as pilot:
        await at_archive(pilot, desk)
        await pilot.press("g")
        await pilot.pause()
        await type_text(pilot, "market")
        await pilot.pause()
        assert "Fees are collected openly" not in screen_text(pilot.app)
        await pilot.press("enter")
        await pilot.pause()
    assert goals_of(desk) == (GoalLink(goal="g1.3"),)


async def test_space_marks_several_and_how_goes_with_them(desk: Desk) -> None:
    """An activity that serves two goals is linked in one go, with one line that says how."""
    async with running(desk) as pilot:
        await at_archive(pilot, desk)
        await pilot.press("g")
        await pilot.pause()
        await pilot.press("space", "down", "space", "tab")
        await type_text(pilot, "reads the minutes")
        await pilot.press("enter")
        await pilot.pause()
    assert [link.how for link in goals_of(desk)] == ["reads the minutes"] * 2


async def test_how_offers_the_words_used_before_with_that_goal(desk: Desk) -> None:
    """The right arrow takes them; nothing is said for a person who does not ask."""
    async with running(desk) as pilot:
        await at_archive(pilot, desk)
        await pilot.press("g")
        await pilot.pause()
        await type_text(pilot, "1.2")
        await pilot.pause()
        assert "as before: both towns lay their fee registers side by side" in screen_text(pilot.app)
        await pilot.press("tab", "right", "enter")
        await pilot.pause()
    assert goals_of(desk) == (GoalLink(goal="g1.2", how="both towns lay their fee registers side by side"),)


async def test_after_typing_an_arrow_makes_space_mark_again(desk: Desk) -> None:
    """Behind a word, space is a space; once one walks, it marks, and what is marked is counted."""
    async with running(desk) as pilot:
        await at_archive(pilot, desk)
        await pilot.press("g")
        await pilot.pause()
        await type_text(pilot, "market women")
        assert pilot.app.screen.query_one("#goal-filter", Field).value == "market women"
        await pilot.press("down", "up", "space")
        await pilot.pause()
        assert "1 marked" in screen_text(pilot.app)
        await pilot.press("enter")
        await pilot.pause()
    assert goals_of(desk) == (GoalLink(goal="g1.3"),)


async def test_escape_links_nothing(desk: Desk) -> None:
    """Looking at the goals and leaving changes nothing."""
    async with running(desk) as pilot:
        await at_archive(pilot, desk)
        await pilot.press("g")
        await pilot.pause()
        await pilot.press("escape")
        await pilot.pause()
        assert not pilot.app.screen.query(GoalPicker)
    assert goals_of(desk) == ()


async def test_a_goal_that_is_not_there_is_proposed_from_the_picker(desk: Desk) -> None:
    """What was typed becomes the title, the next code is suggested, and enter links the new goal."""
    async with running(desk) as pilot:
        await at_archive(pilot, desk)
        await pilot.press("g")
        await pilot.pause()
        await type_text(pilot, "Archives are open")
        await pilot.press("enter")
        await pilot.pause()
        fields = pilot.app.screen.query_one(GoalFields)
        assert fields.text("title") == "Archives are open"
        assert fields.text("code") == "2.2"
        await pilot.press("f2")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
    added = desk.book().goal("2.2")
    assert added is not None
    assert (added.title, added.actors) == ("Archives are open", frozenset({Actor.OFFICIALS}))
    assert added.learners == {one.id for one in desk.book().partnership.municipalities}
    assert goals_of(desk) == (GoalLink(goal=added.id),)


async def test_a_proposed_goal_without_a_title_is_not_added(desk: Desk) -> None:
    """The form says what is missing; escape leads back to the goals."""
    async with running(desk) as pilot:
        await at_archive(pilot, desk)
        await pilot.press("g")
        await pilot.pause()
        await pilot.press("down", "down", "down", "enter")
        await pilot.pause()
        await pilot.press("f2")
        await pilot.pause()
        assert "It needs a title" in screen_text(pilot.app)
        await pilot.press("escape")
        await pilot.pause()
        assert not pilot.app.screen.query(GoalFields)
        assert pilot.app.screen.query(GoalPicker)
    assert len(desk.book().goals) == 3


async def test_closed_goals_are_not_offered(desk: Desk) -> None:
    """Nobody links new work to a goal that was reached."""
    close_goal(desk, "g1.3", GoalStatus.REACHED, "the council adopted it")
    async with running(desk) as pilot:
        await at_archive(pilot, desk)
        await pilot.press("g")
        await pilot.pause()
        assert "Market women" not in "\n".join(
            line for line in screen_text(pilot.app).splitlines() if "1.3" in line
        )
        assert "propose a new goal" in screen_text(pilot.app)


async def test_hostile_titles_stand_in_the_list_as_they_are(desk: Desk) -> None:
    """A goal titled with markup is shown as it was typed."""
    add_goal(desk, code="3.1", title=HOSTILE)
    async with running(desk) as pilot:
        await at_archive(pilot, desk)
        await pilot.press("g")
        await pilot.pause()
        assert HOSTILE in screen_text(pilot.app)


def test_the_goal_used_last_comes_first_until_something_is_typed(desk: Desk) -> None:
    """The next activity of the same goal costs two keys; once one searches, codes give the order."""
    book = desk.book()
    last = book.goal("2.1")
    assert [goal.code for goal in offered(book, "", last=last)] == ["2.1", "1.2", "1.3"]
    assert [goal.code for goal in offered(book, "1", last=last)] == ["1.2", "1.3", "2.1"]


def test_case_accents_and_spaces_do_not_count(desk: Desk) -> None:
    """A goal is found on a keyboard without accents."""
    add_goal(desk, code="3.1", title="Égalité des chances")
    found = offered(desk.book(), "egalitedesch", last=None)
    assert [goal.code for goal in found] == ["3.1"]


@pytest.mark.parametrize(
    ("codes", "code"), [((), "1.1"), (("1.9", "1.10"), "1.11"), (("2.1", "1.4"), "2.2"), (("A",), "A.1")]
)
def test_the_code_suggested_follows_the_last_one(codes: tuple[str, ...], code: str) -> None:
    """A new goal has its number filled in as one would have counted on."""
    assert next_code([Goal(id=one, code=one, title=one) for one in codes]) == code


def test_linking_again_keeps_the_place_and_takes_a_new_how_only() -> None:
    """Choosing a linked goal again loses neither its line nor its order."""
    before = (GoalLink(goal="a", how="old"), GoalLink(goal="b"))
    assert linked(before, ["a", "c"], "") == (*before, GoalLink(goal="c"))
    assert linked(before, ["a"], "new")[0] == GoalLink(goal="a", how="new")
