"""Two people changed the same field: both are shown, and one of three texts stands afterwards."""

from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.tui.support import (
    SLUG,
    another_desk,
    check_golden,
    make_workspace,
    running,
    screen_text,
    type_text,
)
from visitplanner.domain.agenda import GoalLink, Item
from visitplanner.domain.times import Moment
from visitplanner.planning.agenda import delete_items, edit_item
from visitplanner.planning.desk import Desk
from visitplanner.tui.conflicts import shown, takes_text
from visitplanner.tui.screens.agenda import AgendaScreen
from visitplanner.tui.screens.conflict import ConflictPanel
from visitplanner.tui.widgets.field import Field
from visitplanner.tui.widgets.footer import KeyLine

HOSTILE = "[/b] [@click=app.quit]go[/] [A-1]"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_workspace(tmp_path / "ws")


@pytest.fixture
def jan(desk: Desk, tmp_path: Path) -> Desk:
    del desk  # it made the workspace
    return another_desk(tmp_path / "ws")


def item(desk: Desk) -> Item:
    """The item both work on."""
    found = desk.programme(SLUG).item("i-fees")
    assert found is not None
    return found


async def both_change(pilot: Pilot[None], desk: Desk, jan: Desk, *, mine: Item, theirs: Item) -> None:
    """Jan is first; then this session saves what it had begun before."""
    base = item(desk)
    edit_item(jan, SLUG, base, theirs)
    agenda = pilot.app.screen
    assert isinstance(agenda, AgendaScreen)
    agenda.act(lambda: edit_item(desk, SLUG, base, mine))
    await pilot.pause()
    await pilot.pause()


async def test_both_texts_are_shown_and_who_was_first(desk: Desk, jan: Desk) -> None:
    """Whoever meets a colleague's change reads what it was, both new texts and the colleague's name."""
    async with running(desk) as pilot:
        base = item(desk)
        await both_change(
            pilot, desk, jan, mine=replace(base, place="My hall"), theirs=replace(base, place=HOSTILE)
        )
        assert isinstance(pilot.app.screen, ConflictPanel)
        text = screen_text(pilot.app)
        assert "Town hall" in text
        assert "My hall" in text
        assert HOSTILE in text
        assert "Jan changed this too" in text


@pytest.mark.parametrize(("key", "place"), [("m", "My hall"), ("t", "Their hall")])
async def test_one_key_chooses(desk: Desk, jan: Desk, key: str, place: str) -> None:
    """Mine or theirs is one key, and the chosen text is what is stored."""
    async with running(desk) as pilot:
        base = item(desk)
        await both_change(
            pilot, desk, jan, mine=replace(base, place="My hall"), theirs=replace(base, place="Their hall")
        )
        await pilot.press(key)
        await pilot.pause()
        assert isinstance(pilot.app.screen, AgendaScreen)
    assert item(desk).place == place


async def test_a_third_text_takes_the_place_of_both(desk: Desk, jan: Desk) -> None:
    """When neither text is right a better one can be written on the spot."""
    async with running(desk) as pilot:
        base = item(desk)
        await both_change(
            pilot, desk, jan, mine=replace(base, place="My hall"), theirs=replace(base, place="Their hall")
        )
        await pilot.press("e")
        await pilot.pause()
        await type_text(pilot, " and mats")
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(pilot.app.screen, AgendaScreen)
    assert item(desk).place == "My hall and mats"


async def test_letters_are_text_while_the_third_is_written(desk: Desk, jan: Desk) -> None:
    """m and t choose nothing then; escape leaves the line, and the choice stays open."""
    async with running(desk) as pilot:
        base = item(desk)
        await both_change(
            pilot, desk, jan, mine=replace(base, place="My hall"), theirs=replace(base, place="Their hall")
        )
        await pilot.press("e")
        await pilot.pause()
        await type_text(pilot, "mt")
        assert pilot.app.screen.query_one("#third", Field).value == "My hallmt"
        keys = dict(pilot.app.screen.query_one(KeyLine).keys)
        assert (keys["enter"], keys["esc"]) == ("take it", "back")
        assert "m" not in keys
        await pilot.press("escape", "escape")
        await pilot.pause()
        assert isinstance(pilot.app.screen, ConflictPanel)
        await pilot.press("m")
        await pilot.pause()
    assert item(desk).place == "My hall"


async def test_times_are_shown_as_times_and_a_third_is_read(desk: Desk, jan: Desk) -> None:
    """Hours are chosen and typed as hours; one that is not understood is asked again."""
    async with running(desk) as pilot:
        base = item(desk)
        await both_change(
            pilot,
            desk,
            jan,
            mine=replace(base, moment=Moment(start=time(9), end=time(11))),
            theirs=replace(base, moment=Moment(start=time(10))),
        )
        text = screen_text(pilot.app)
        assert "09:00–11:00" in text
        assert "10:00–" in text
        await pilot.press("e")
        await pilot.pause()
        pilot.app.screen.query_one("#third", Field).value = "nonsense"
        await pilot.press("enter")
        await pilot.pause()
        assert "not read as a time" in screen_text(pilot.app)
        pilot.app.screen.query_one("#third", Field).value = "9h30-11h"
        await pilot.press("enter")
        await pilot.pause()
    assert item(desk).moment == Moment(start=time(9, 30), end=time(11))


async def test_several_conflicts_are_gone_through_one_by_one(desk: Desk, jan: Desk) -> None:
    """One question at a time, with how many there are, and each answer is stored."""
    async with running(desk) as pilot:
        base = item(desk)
        await both_change(
            pilot,
            desk,
            jan,
            mine=replace(base, place="My hall", title="My title"),
            theirs=replace(base, place="Their hall", title="Their title"),
        )
        assert "1 of 2" in screen_text(pilot.app)
        await pilot.press("m")
        await pilot.pause()
        assert "2 of 2" in screen_text(pilot.app)
        await pilot.press("m")
        await pilot.pause()
    assert (item(desk).place, item(desk).title) == ("My hall", "My title")


async def test_how_a_goal_is_served_is_chosen_inside_its_link(desk: Desk, jan: Desk) -> None:
    """Two sentences about one goal are a choice between sentences; the link itself stays."""
    base = item(desk)
    goal = base.goals[0].goal
    async with running(desk) as pilot:
        await both_change(
            pilot,
            desk,
            jan,
            mine=replace(base, goals=(GoalLink(goal=goal, how="my how"),)),
            theirs=replace(base, goals=(GoalLink(goal=goal, how="their how"),)),
        )
        await pilot.press("m")
        await pilot.pause()
    assert item(desk).goals == (GoalLink(goal=goal, how="my how"),)


async def test_what_i_deleted_and_they_changed_stays_until_i_say_so(desk: Desk, jan: Desk) -> None:
    """An edit wins over a deletion; taking mine deletes it after all."""
    base = item(desk)
    seen = desk.programme(SLUG)
    async with running(desk) as pilot:
        edit_item(jan, SLUG, base, replace(base, place="Their hall"))
        agenda = pilot.app.screen
        assert isinstance(agenda, AgendaScreen)
        agenda.act(lambda: delete_items(desk, SLUG, [base.id], seen=seen))
        await pilot.pause()
        await pilot.pause()
        text = screen_text(pilot.app)
        assert "deleted" in text
        assert item(desk).place == "Their hall"
        await pilot.press("m")
        await pilot.pause()
    assert desk.programme(SLUG).item("i-fees") is None


async def test_the_choice_as_it_is_read(desk: Desk, jan: Desk) -> None:
    """The whole panel reads as it was designed."""
    async with running(desk) as pilot:
        base = item(desk)
        await both_change(
            pilot, desk, jan, mine=replace(base, place="My hall"), theirs=replace(base, place="Their hall")
        )
        check_golden("conflict", screen_text(pilot.app))


def test_lists_and_answers_take_no_third_text(desk: Desk, jan: Desk) -> None:
    """Only what is a text, a day or a time can be written anew; ids are shown as names."""
    base = item(desk)
    people = [person.id for person in desk.book().people]
    edit_item(jan, SLUG, base, replace(base, lead=people[0]))
    receipt = edit_item(desk, SLUG, base, replace(base, lead=people[1])).receipt
    (conflict,) = receipt.conflicts
    assert conflict.field == "lead"
    assert {shown(desk, conflict).mine, shown(desk, conflict).theirs} == {"Awa Kossou", "Jan Peeters"}
    assert not takes_text(conflict)
