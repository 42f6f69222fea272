"""Help says what the keys do where one is, from the same commands that do it."""

from pathlib import Path

import pytest

from tests.tui.support import SLUG, check_golden, make_workspace, running, screen_text, type_text
from visitplanner.planning.desk import Desk
from visitplanner.tui.commands import in_reach
from visitplanner.tui.screens.help import HelpScreen
from visitplanner.tui.screens.item_form import ItemForm
from visitplanner.tui.widgets.goal_picker import GoalPicker


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_workspace(tmp_path / "ws")


async def test_help_lists_every_command_that_has_a_key_here(desk: Desk) -> None:
    """It is made from the commands: none can be forgotten."""
    async with running(desk, size=(120, 200)) as pilot:
        wanted = [one for _, one in in_reach(pilot.app.focused, pilot.app.screen) if one.key]
        await pilot.press("question_mark")
        await pilot.pause()
        assert isinstance(pilot.app.screen, HelpScreen)
        text = " ".join(screen_text(pilot.app).split())
    assert len(wanted) > 15
    assert [one.name for one in wanted if one.name not in text] == []


async def test_help_explains_the_thing_in_focus(desk: Desk) -> None:
    """F1 speaks about the question one is stuck on."""
    async with running(desk) as pilot:
        await pilot.app.push_screen(ItemForm(desk, SLUG, None, None))
        await pilot.pause()
        await pilot.press("f3")
        await pilot.pause()
        assert pilot.app.screen.query(GoalPicker)
        await pilot.press("f1")
        await pilot.pause()
        assert "Every activity says which capacity goal it serves" in screen_text(pilot.app)
        check_golden("help-goals", screen_text(pilot.app))


async def test_help_tells_the_ideas_and_closes_on_the_key_that_opened_it(desk: Desk) -> None:
    """The ideas behind the planner are one key away, and the same key leads back."""
    async with running(desk, size=(80, 200)) as pilot:
        before = pilot.app.screen
        await pilot.press("question_mark")
        await pilot.pause()
        text = " ".join(screen_text(pilot.app).split())
        assert "What is a concrete need?" in text
        assert "Why does an activity name a goal?" in text
        await pilot.press("question_mark")
        await pilot.pause()
        assert pilot.app.screen is before


async def test_what_was_typed_is_still_there_after_the_help(desk: Desk) -> None:
    """Asking for help in the middle of a form costs nothing."""
    async with running(desk) as pilot:
        await pilot.app.push_screen(ItemForm(desk, SLUG, None, None))
        await pilot.pause()
        await type_text(pilot, "Peer visit")
        await pilot.press("f1")
        await pilot.pause()
        await pilot.press("escape")
        await pilot.pause()
        assert "Peer visit" in screen_text(pilot.app)


async def test_help_can_be_read_to_its_end_with_keys(desk: Desk) -> None:
    """No part of the help is out of reach without a mouse."""
    async with running(desk) as pilot:
        await pilot.press("question_mark")
        await pilot.pause()
        for _ in range(12):
            await pilot.press("pagedown")
        await pilot.pause()
        assert "Different fields both land." in " ".join(screen_text(pilot.app).split())
