"""The history on one screen: reading back page by page, finding, going there, bringing back, live."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual import events
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
from tests.unit import build
from visitplanner.domain.agenda import Item
from visitplanner.domain.changes import BOOK, Edit
from visitplanner.domain.values import replace
from visitplanner.planning.agenda import delete_items, edit_item
from visitplanner.planning.desk import Desk
from visitplanner.planning.goals import link_goals
from visitplanner.planning.needs import add_need
from visitplanner.tui.screens.agenda import AgendaScreen
from visitplanner.tui.screens.conflict import ConflictPanel
from visitplanner.tui.screens.history import HistoryScreen
from visitplanner.tui.screens.needs import NeedsScreen
from visitplanner.tui.widgets.footer import KeyLine
from visitplanner.tui.widgets.history_list import HistoryList
from visitplanner.tui.widgets.row_list import RowList
from visitplanner.tui.widgets.statusline import StatusLine

HOSTILE = "[/b] [@click=app.quit]go[/] [A-1]"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_workspace(tmp_path / "ws")


@pytest.fixture
def jan(desk: Desk, tmp_path: Path) -> Desk:
    del desk  # it made the workspace
    return another_desk(tmp_path / "ws")


def item(desk: Desk, key: str = "i-fees") -> Item:
    """An item as it stands on disk."""
    found = desk.programme(SLUG).item(key)
    assert found is not None
    return found


def place(desk: Desk, where: str, key: str = "i-fees") -> None:
    """Put an item somewhere else."""
    base = item(desk, key)
    edit_item(desk, SLUG, base, replace(base, place=where))


async def open_history(pilot: Pilot[None]) -> HistoryScreen:
    """The history, come to from where one is."""
    await pilot.press("9")
    await pilot.pause()
    await pilot.pause()
    screen = pilot.app.screen
    assert isinstance(screen, HistoryScreen)
    return screen


def said(pilot: Pilot[None]) -> str:
    """What the status line says."""
    return pilot.app.screen.query_one(StatusLine).said


def changes_in_sight(pilot: Pilot[None]) -> list[str]:
    """The screen without its scroll bars."""
    return [line[:-1] if line[79:] else line for line in screen_text(pilot.app).splitlines()]


async def other_session_seen(pilot: Pilot[None], screen: HistoryScreen) -> None:
    """Let the screen look for what others did, as it does twice a second."""
    screen.look()
    await pilot.pause()
    await pilot.pause()


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_history_as_it_is_read(desk: Desk, jan: Desk, size: tuple[int, int]) -> None:
    """Days, who, what; beside or below it the change under the cursor, before and after."""
    place(desk, "Market hall")
    base = item(jan, "i-market")
    edit_item(jan, SLUG, base, replace(base, title="Market visit with the women", note="Bring the board."))
    add_need(desk, SLUG, "tue school asks for a fence @Hoko")
    desk.store.undo()
    link_goals(jan, SLUG, ["i-archive"], ["2.1"], how="how both keep their papers")
    async with running(desk, size=size) as pilot:
        screen = await open_history(pilot)
        screen.query_one(HistoryList).walk(3)
        await pilot.pause()
        check_golden(f"history-{size[0]}x{size[1]}", screen_text(pilot.app))


async def test_what_was_deleted_comes_back_with_one_key_and_goes_with_another(desk: Desk, jan: Desk) -> None:
    """Somebody's slip is made good by whoever sees it, in their own name."""
    before = item(desk)
    delete_items(jan, SLUG, ["i-fees"])
    async with running(desk) as pilot:
        await open_history(pilot)
        assert ("r", "bring back") in pilot.app.screen.query_one(KeyLine).keys
        await pilot.press("r")
        await pilot.pause()
        assert item(desk) == before
        assert said(pilot) == "“Fee collection: how both towns do it” is back; u takes it away again."
        assert "bring back from the history" in screen_text(pilot.app)
        await pilot.press("u")
        await pilot.pause()
        assert desk.programme(SLUG).item("i-fees") is None


async def test_on_a_single_line_of_the_change_that_line_is_meant(desk: Desk) -> None:
    """→ goes to the fields, and r there leaves the others as they are."""
    base = item(desk)
    edit_item(desk, SLUG, base, replace(base, place="Market", note="Bring the forms."))
    async with running(desk) as pilot:
        screen = await open_history(pilot)
        await pilot.press("right", "down")
        await pilot.pause()
        assert "Place" in screen_text(pilot.app)
        assert [one.field for thing in screen.wanted for one in thing.changes] == ["place"]
        await pilot.press("r")
        await pilot.pause()
        assert (item(desk).place, item(desk).note) == ("Town hall", "Bring the forms.")
        await pilot.press("R")
        await pilot.pause()
        assert item(desk).place == "Market"
        await pilot.press("left")
        await pilot.pause()
        assert pilot.app.focused is screen.query_one(HistoryList)


async def test_where_somebody_changed_the_same_since_one_chooses(desk: Desk, jan: Desk) -> None:
    """Both values are shown; nothing is said to be done before one has chosen."""
    place(desk, "Market")
    async with running(desk) as pilot:
        screen = await open_history(pilot)
        place(jan, "Council hall")
        await other_session_seen(pilot, screen)
        await pilot.press("r")
        await pilot.pause()
        await pilot.pause()
        assert isinstance(pilot.app.screen, ConflictPanel)
        shown = screen_text(pilot.app)
        assert "Jan changed this too" in shown
        assert "Council hall" in shown
        assert item(desk).place == "Council hall"
        assert "as it was" not in screen.query_one(StatusLine).said
        await pilot.press("m")
        await pilot.pause()
        await pilot.pause()
        assert item(desk).place == "Town hall"
        assert pilot.app.screen_stack[-1] is screen


async def test_what_makes_no_sense_is_said_and_changes_nothing(desk: Desk) -> None:
    """Before it was added it was not there; and what is gone cannot be gone to."""
    desk.commit([Edit(file=SLUG, mine=build.item("Talk", id="i-talk"))], why="add an activity")
    async with running(desk) as pilot:
        screen = await open_history(pilot)
        await pilot.press("r")
        await pilot.pause()
        assert "nothing is deleted from here" in said(pilot)
        delete_items(desk, SLUG, ["i-talk"])
        await other_session_seen(pilot, screen)
        await pilot.press("enter")
        await pilot.pause()
        assert said(pilot) == "“Talk” is not there any more."
        assert pilot.app.screen is screen
        await pilot.press("R")
        await pilot.pause()
        assert item(desk, "i-talk").title == "Talk"


async def test_what_others_do_comes_in_above_and_the_cursor_stays(desk: Desk, jan: Desk) -> None:
    """Also what they do to a visit that this session never opened; without news nothing is drawn."""
    for number in range(40):
        place(desk, f"room {number}")
    async with running(desk) as pilot:
        screen = await open_history(pilot)
        changes = screen.query_one(HistoryList)
        changes.walk(30)
        changes.walk(-3)
        await pilot.pause()
        current, top = changes.current, changes.scroll_offset.y
        before = changes_in_sight(pilot)
        assert top > 0
        place(jan, "Council hall")
        await other_session_seen(pilot, screen)
        assert changes.current == current
        assert changes.scroll_offset.y == top + 1
        assert changes_in_sight(pilot) == before
        drawn: list[object] = []
        changes.put = lambda *given: drawn.append(given)  # type: ignore[method-assign]  # it draws
        await other_session_seen(pilot, screen)
        assert drawn == []


async def test_what_others_do_to_files_that_this_session_did_not_read_is_seen_too(
    desk: Desk, jan: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The history of everything grows by whatever anybody does; it looks for that itself."""
    async with running(desk) as pilot:
        screen = await open_history(pilot)
        await pilot.press("v")
        monkeypatch.setattr(desk.store, "stale", frozenset)
        place(jan, "Council hall")
        await other_session_seen(pilot, screen)
        assert "Jan  edit an activity" in screen_text(pilot.app)


async def test_at_the_top_of_the_list_news_push_the_rest_down(desk: Desk, jan: Desk) -> None:
    """Who looks at the newest sees what comes, and stays on the line chosen."""
    async with running(desk) as pilot:
        screen = await open_history(pilot)
        current = screen.query_one(HistoryList).current
        place(jan, "Council hall")
        await other_session_seen(pilot, screen)
        assert "Jan  edit an activity" in screen_text(pilot.app)
        assert screen.query_one(HistoryList).current == current


async def test_older_changes_are_read_when_the_end_is_reached(desk: Desk) -> None:
    """Never all at once; at last it says where the history begins."""
    for number in range(70):
        place(desk, f"room {number}")
    async with running(desk) as pilot:
        screen = await open_history(pilot)
        changes = screen.query_one(HistoryList)
        assert sum(1 for row in changes.rows if row.key) == 50
        for _ in range(2):
            await pilot.press("end")
            await pilot.pause()
        assert sum(1 for row in changes.rows if row.key) == 71
        assert "Here the history begins." in screen_text(pilot.app)


async def test_a_search_finds_who_did_it_and_what_it_was_about(desk: Desk, jan: Desk) -> None:
    """While one types; further back than was read, and escape shows all again."""
    place(jan, "Council hall")
    for number in range(60):
        place(desk, f"room {number}")
    async with running(desk) as pilot:
        screen = await open_history(pilot)
        await pilot.press("slash")
        await pilot.pause()
        await type_text(pilot, "jan council")
        await pilot.pause()
        keys = [row.key for row in screen.query_one(HistoryList).rows if row.key]
        assert len(keys) == 1
        assert "Looked back" not in screen_text(pilot.app), "all of it was read"
        await pilot.press("enter")
        await pilot.pause()
        assert "with “jan council”" in screen_text(pilot.app)
        assert "Town hall → Council hall" in screen_text(pilot.app)
        await pilot.press("escape")
        await pilot.pause()
        assert sum(1 for row in screen.query_one(HistoryList).rows if row.key) > 50
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(pilot.app.screen, AgendaScreen)


async def test_while_one_types_it_says_which_key_looks_further_back(desk: Desk) -> None:
    """In the line it is enter, and in the list the arrow; what a letter did not reach, enter does."""
    place(desk, "Weavers' yard")
    for number in range(260):
        place(desk, f"room {number}")
    async with running(desk) as pilot:
        await open_history(pilot)
        await pilot.press("slash")
        await pilot.pause()
        pilot.app.post_message(events.Paste("weavers"))
        await pilot.pause()
        assert "enter looks further." in screen_text(pilot.app)
        await pilot.press("enter")
        await pilot.pause()
        assert "Weavers' yard → room 0" in screen_text(pilot.app)
        assert "enter looks further." not in screen_text(pilot.app)


async def test_enter_goes_to_what_was_changed_where_it_stands_now(desk: Desk) -> None:
    """Of one thing at once; of several, to the list of them first."""
    add_need(desk, SLUG, "wed school asks for a well @Hoko")
    add_need(desk, SLUG, "wed market asks for a roof")
    place(desk, "Market", "i-archive")
    async with running(desk) as pilot:
        screen = await open_history(pilot)
        await pilot.press("enter")
        await pilot.pause()
        await pilot.pause()
        agenda = pilot.app.screen
        assert isinstance(agenda, AgendaScreen)
        assert agenda.item is not None
        assert agenda.item.id == "i-archive"
        await pilot.press("9", "down", "enter")
        await pilot.pause()
        change = screen.query_one("#change", RowList)
        assert change.has_focus
        things = [thing.table for thing in screen.here.things] if screen.here else []
        change.goto(str(things.index("needs")))
        await pilot.press("enter")
        await pilot.pause()
        await pilot.pause()
        needs = pilot.app.screen
        assert isinstance(needs, NeedsScreen)
        assert needs.here is not None
        assert needs.here.need.title == "market asks for a roof"


async def test_the_history_of_everything_is_a_key_away(desk: Desk) -> None:
    """Without a visit it is what one sees at first; then the key says what to do for one."""
    desk.commit([Edit(file=BOOK, mine=build.goal("3.1", "Waste"))], why="add a goal")
    async with running(desk) as pilot:
        await open_history(pilot)
        assert "3.1 Waste" not in screen_text(pilot.app)
        await pilot.press("v")
        await pilot.pause()
        assert "3.1 Waste" in screen_text(pilot.app)
        assert "all visits and the partnership" in screen_text(pilot.app)
    async with running(desk, visit=None) as pilot:
        await open_history(pilot)
        assert "3.1 Waste" in screen_text(pilot.app)
        await pilot.press("v")
        await pilot.pause()
        assert "Open the agenda of a visit first" in said(pilot)


async def test_hostile_words_are_letters_and_the_smallest_terminal_holds_them(desk: Desk, jan: Desk) -> None:
    """Nothing of what others write acts, in the list, in the detail or in the status line."""
    base = item(jan)
    edit_item(jan, SLUG, base, replace(base, title=HOSTILE, place="\x1b[31m" + HOSTILE))
    async with running(desk, size=(120, 40)) as pilot:
        await open_history(pilot)
        assert HOSTILE in screen_text(pilot.app)
        await pilot.press("r")
        await pilot.pause()
        assert HOSTILE in said(pilot)
        assert item(desk).place == "Town hall"
        await pilot.resize_terminal(40, 12)
        await pilot.pause()
        await pilot.press("down", "right", "down", "slash", "x", "escape")
        await pilot.pause()
        assert isinstance(pilot.app.screen, HistoryScreen)


async def test_a_history_that_cannot_be_opened_is_told_and_comes_when_it_can(
    desk: Desk, tmp_path: Path
) -> None:
    """Somebody who sets up the host makes a slip; nobody's session ends because of it."""
    path = tmp_path / "ws" / "history.jsonl"
    async with running(desk) as pilot:
        path.rename(tmp_path / "aside")
        path.mkdir()
        screen = await open_history(pilot)
        assert "history.jsonl" in said(pilot)
        await pilot.press("v", "r", "down", "enter", "right", "v")
        await pilot.pause()
        assert pilot.app.screen is screen
        path.rmdir()
        (tmp_path / "aside").rename(path)
        place(desk, "Market")
        await other_session_seen(pilot, screen)
        assert "edit an activity" in screen_text(pilot.app)


async def test_a_damaged_history_is_told_and_ends_nothing(desk: Desk, tmp_path: Path) -> None:
    """What can be read is shown, with a sentence on the rest."""
    for number in range(3):
        place(desk, f"room {number}")
    path = tmp_path / "ws" / "history.jsonl"
    lines = path.read_bytes().splitlines(keepends=True)
    lines[-2] = lines[-2].replace(b"room 1", b"room X")
    path.write_bytes(b"".join(lines))
    async with running(desk) as pilot:
        screen = await open_history(pilot)
        assert sum(1 for row in screen.query_one(HistoryList).rows if row.key) == 1
        assert "history.jsonl" in said(pilot)
