"""All concrete needs on one screen: by route, with their history, and what can be done about each."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.tui.support import SLUG, check_golden, make_workspace, running, screen_text, type_text
from visitplanner.domain.changes import BOOK, Edit
from visitplanner.domain.need import Need, Route
from visitplanner.planning.desk import Desk
from visitplanner.planning.needs import add_need, embed, note
from visitplanner.tui.screens.agenda import AgendaScreen
from visitplanner.tui.screens.needs import NeedsScreen
from visitplanner.tui.widgets.statusline import StatusLine

HOSTILE = "[/b] [@click=app.quit]go[/] [A-1]"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """The fence of 2026, open; a well that is half embedded; a lorry that was noted."""
    desk = make_workspace(tmp_path / "ws")
    add_need(desk, SLUG, "tue afternoon a cover for the well @Hoko #1.2")
    embed(desk, "N2", capacity="the committee plans its own works")
    add_need(desk, SLUG, "wed a lorry for the fire brigade @Barracks")
    note(desk, "N3", "We saw it, and promised nothing.")
    return desk


def need(desk: Desk, code: str) -> Need:
    """A need as it stands on disk."""
    found = desk.book().need(code)
    assert found is not None
    return found


def told(pilot: Pilot[None]) -> str:
    """What the status line says."""
    return pilot.app.screen.query_one(StatusLine).said


async def open_needs(pilot: Pilot[None]) -> NeedsScreen:
    """The needs, come to by their key."""
    await pilot.press("4")
    await pilot.pause()
    await pilot.pause()
    screen = pilot.app.screen
    assert isinstance(screen, NeedsScreen)
    return screen


def here(screen: NeedsScreen) -> str:
    """The code of the need under the cursor."""
    assert screen.here is not None
    return screen.here.need.code


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_needs_as_they_are_read(desk: Desk, size: tuple[int, int]) -> None:
    """On a small and on a large terminal: routes, what is missing, years, and the need with its history."""
    async with running(desk, size=size) as pilot:
        await open_needs(pilot)
        check_golden(f"needs-{size[0]}x{size[1]}", screen_text(pilot.app))


async def test_a_need_is_captured_and_joined_to_the_one_it_is(desk: Desk) -> None:
    """One line, enter; it is said which one it looks like, and j offers that one first (C13)."""
    async with running(desk) as pilot:
        screen = await open_needs(pilot)
        await pilot.press("n")
        await pilot.pause()
        await type_text(pilot, "thu fence for the school @Hoko")
        await pilot.press("enter")
        await pilot.pause()
        await pilot.pause()
        assert here(screen) == "N4"
        assert "looks like N1 “A fence for the school” (asked in 2026): j joins it" in told(pilot)
        await pilot.press("j")
        await pilot.pause()
        assert "N4 “fence for the school” is the same need as …" in screen_text(pilot.app)
        await pilot.press("enter")
        await pilot.pause()
        await pilot.pause()
        assert here(screen) == "N1"
        assert "↻ 2026 2027" in screen_text(pilot.app)
        assert "N4 is N1 again" in told(pilot)
        await pilot.press("u")
        await pilot.pause()
    assert {one.code for one in desk.book().needs} == {"N1", "N2", "N3", "N4"}


async def test_handing_on_returns_to_the_list_where_the_need_stands_under_its_new_route(desk: Desk) -> None:
    """The words are proposed and can be changed; the cursor goes along with the need (C18)."""
    async with running(desk) as pilot:
        screen = await open_needs(pilot)
        await pilot.press("home", "h")
        await pilot.pause()
        await pilot.pause()
        assert "It is not the municipality" in " ".join(screen_text(pilot.app).split())
        await pilot.press("f2")
        await pilot.pause()
        await pilot.pause()
        assert here(screen) == "N1"
        assert pilot.app.focused is not None
        assert pilot.app.focused.id == "needs"
        text = screen_text(pilot.app)
        assert text.index("handed on  1") < text.index("✓ N1")
        assert "First working visit to Kpassa" in text, "the history stands there again"
    assert need(desk, "N1").route is Route.HANDED_ON


async def test_linking_half_and_opening_again(desk: Desk) -> None:
    """What is missing is said in the list; r takes the route back, and says when there is none."""
    async with running(desk) as pilot:
        screen = await open_needs(pilot)
        await pilot.press("home", "r")
        await pilot.pause()
        assert "It is open already." in told(pilot)
        await pilot.press("l")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        await pilot.pause()
        await type_text(pilot, "council of Kpassa")
        await pilot.press("f2")
        await pilot.pause()
        await pilot.pause()
        assert here(screen) == "N1"
        assert need(desk, "N1").embedding.choice_by == "council of Kpassa"
        assert "still missing: the partner's own choice" in screen_text(pilot.app)
        await pilot.press("r")
        await pilot.pause()
        await pilot.pause()
    assert need(desk, "N1").route is Route.OPEN


async def test_enter_leads_to_where_it_was_met_and_on_to_the_agenda(desk: Desk) -> None:
    """From a need one comes to the very row at which it was met."""
    async with running(desk) as pilot:
        screen = await open_needs(pilot)
        await pilot.press("slash")
        await pilot.pause()
        await type_text(pilot, "lorry")
        await pilot.press("enter")
        await pilot.pause()
        assert here(screen) == "N3"
        assert "1 of 3 needs with “lorry”" in screen_text(pilot.app)
        await pilot.press("enter", "enter")
        await pilot.pause()
        await pilot.pause()
        agenda = pilot.app.screen
        assert isinstance(agenda, AgendaScreen)
        assert agenda.item is not None
        assert agenda.item.need == need(desk, "N3").id


async def test_without_a_visit_that_was_open_n_says_why_not(desk: Desk) -> None:
    """A need is met somewhere: the way to an agenda is told."""
    async with running(desk, visit=None) as pilot:
        await open_needs(pilot)
        await pilot.press("n")
        await pilot.pause()
        assert "A need is met on a visit" in told(pilot)
    assert len(desk.book().needs) == 3


async def test_the_words_of_a_need_are_edited(desk: Desk) -> None:
    """Who raised it, and what stands behind it, can be said later."""
    async with running(desk) as pilot:
        await open_needs(pilot)
        await pilot.press("home", "e")
        await pilot.pause()
        await type_text(pilot, "Hoko")
        await pilot.press("enter")
        await type_text(pilot, "the teachers")
        await pilot.press("f2")
        await pilot.pause()
        await pilot.pause()
        assert "raised by the teachers" in screen_text(pilot.app)
    found = need(desk, "N1")
    assert (found.title, found.place, found.raised_by) == ("A fence for the school", "Hoko", "the teachers")


async def test_a_need_that_stands_on_no_agenda_says_which_way_it_can_be_joined(desk: Desk) -> None:
    """Enter and j tell why they can do nothing here, instead of doing nothing."""
    async with running(desk) as pilot:
        screen = await open_needs(pilot)
        await pilot.press("home", "j")
        await pilot.pause()
        assert here(screen) == "N1"
        assert "join that one to this" in told(pilot)


async def test_a_half_typed_need_stands_there_again_on_the_agenda(desk: Desk) -> None:
    """What was begun on one screen goes on on the other."""
    async with running(desk) as pilot:
        await open_needs(pilot)
        await pilot.press("n")
        await pilot.pause()
        await type_text(pilot, "half a wi")
        await pilot.press("escape")
        await pilot.pause()
        await pilot.press("2")
        await pilot.pause()
        await pilot.pause()
        await pilot.press("n")
        await pilot.pause()
        assert "half a wi" in screen_text(pilot.app)


async def test_hostile_words_a_tiny_terminal_and_a_workspace_without_needs(desk: Desk) -> None:
    """Whatever a need says and however small the window, the screen stands."""
    add_need(desk, SLUG, f"mon {HOSTILE}")
    async with running(desk, size=(40, 12)) as pilot:
        await open_needs(pilot)
        await pilot.press("end", "home", "down")
        await pilot.resize_terminal(120, 40)
        await pilot.pause()
        assert HOSTILE in screen_text(pilot.app)
        desk.commit([Edit(file=BOOK, base=one) for one in desk.book().needs], why="test")
        pilot.app.screen.reload()  # type: ignore[attr-defined]  # as when another session changes it
        await pilot.pause()
        assert "No concrete need yet" in screen_text(pilot.app)
        await pilot.press("h")
        await pilot.pause()
        assert "There is no concrete need here" in told(pilot)
