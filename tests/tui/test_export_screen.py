"""Export: the preview is what is written, the path is shown, and nothing is overwritten unasked."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.tui.support import SLUG, check_golden, make_workspace, running, screen_text
from tests.unit.build import need_item
from visitplanner.domain.agenda import Item, ItemKind, Visibility
from visitplanner.domain.changes import Edit
from visitplanner.planning.desk import Desk
from visitplanner.tui.screens.export import ExportScreen
from visitplanner.tui.widgets.choice import Choice
from visitplanner.tui.widgets.field import Field
from visitplanner.tui.widgets.statusline import StatusLine

HOSTILE = "[/b] [@click=app.quit]go[/]"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_workspace(tmp_path / "ws")


async def open_export(pilot: Pilot[None], desk: Desk) -> ExportScreen:
    """The export of the visit, over its agenda."""
    screen = ExportScreen(desk, SLUG)
    await pilot.app.push_screen(screen)
    await pilot.pause()
    return screen


def told(pilot: Pilot[None]) -> str:
    """What the status line says."""
    return pilot.app.screen.query_one(StatusLine).said


async def test_what_is_written_is_what_the_preview_shows(desk: Desk, tmp_path: Path) -> None:
    """The name tells visit, audience and language; the status line shows the whole path."""
    async with running(desk) as pilot:
        screen = await open_export(pilot, desk)
        await pilot.press("f2")
        await pilot.pause()
        written = tmp_path / "ws" / "exports" / f"{SLUG}-delegation-en.md"
        assert written.read_text(encoding="utf-8") == screen.preview
        assert str(written) in told(pilot)
    assert "Fee collection" in screen.preview


async def test_the_audience_decides_what_is_in_it(tmp_path: Path) -> None:
    """What one sees before writing is what that audience will read, and the file name says for whom it is."""
    secret = Item(
        id="s", title="Budget talks", kind=ItemKind.INTERNAL, day=None, visibility=Visibility.INTERNAL
    )
    desk = make_workspace(tmp_path / "ws", extra=[secret])
    async with running(desk) as pilot:
        screen = await open_export(pilot, desk)
        assert "Budget talks" not in screen.preview
        await pilot.press("i")
        await pilot.pause()
        assert "Budget talks" in screen.preview
        assert screen.query_one("#path", Field).value.endswith(f"{SLUG}-internal-en.md")


async def test_report_and_handout_are_chosen_above_the_audience(desk: Desk, tmp_path: Path) -> None:
    """Each document has a file name of its own; the handout has no audience, and says so."""
    async with running(desk) as pilot:
        screen = await open_export(pilot, desk)
        path = screen.query_one("#path", Field)
        await pilot.press("up", "r")
        await pilot.pause()
        assert screen.preview.startswith("# Report: Working visit to Kpassa")
        assert path.value.endswith(f"{SLUG}-report-delegation-en.md")
        await pilot.press("h")
        await pilot.pause()
        assert "the handout is the same for everybody" in screen_text(pilot.app)
        await pilot.press("f2")
        await pilot.pause()
    written = (tmp_path / "ws" / "exports" / "handout-en.md").read_text(encoding="utf-8")
    assert written.startswith("# Oudermeer–Kpassa: how we work together")


async def test_a_need_that_came_back_says_so_in_agenda_and_report(desk: Desk) -> None:
    """What is read before writing tells of the visit on which the need was met first."""
    again = need_item("The fence again", id="e1", need=desk.book().needs[0].id)
    desk.commit((Edit(file=SLUG, mine=again),), why="made for a test")
    async with running(desk) as pilot:
        screen = await open_export(pilot, desk)
        title = desk.programme("kpassa-2026").visit.title
        assert f"- met 2026: {title}" in screen.preview
        await pilot.press("up", "r")
        await pilot.pause()
        assert f"- met 2026: {title}" in screen.preview


async def test_a_path_that_was_typed_stays_when_the_audience_changes(desk: Desk, tmp_path: Path) -> None:
    """A file name that was chosen by hand is never overwritten by a proposal."""
    async with running(desk) as pilot:
        screen = await open_export(pilot, desk)
        screen.query_one("#path", Field).value = str(tmp_path / "mine.md")
        screen.query_one("#audience", Choice).focus()
        await pilot.press("p")
        await pilot.pause()
        assert screen.query_one("#path", Field).value == str(tmp_path / "mine.md")


async def test_another_file_is_replaced_only_when_asked_twice(desk: Desk, tmp_path: Path) -> None:
    """No document of somebody else is lost by pressing one key."""
    other = tmp_path / "mine.md"
    other.write_text("mine", encoding="utf-8")
    async with running(desk) as pilot:
        screen = await open_export(pilot, desk)
        screen.query_one("#path", Field).value = str(other)
        await pilot.press("f2")
        await pilot.pause()
        assert other.read_text(encoding="utf-8") == "mine"
        assert "F2 once more replaces it" in told(pilot)
        await pilot.press("f2")
        await pilot.pause()
        assert other.read_text(encoding="utf-8") == screen.preview


async def test_a_folder_that_is_not_there_is_said(desk: Desk, tmp_path: Path) -> None:
    """A wrong path is told while the screen, and what was typed in it, stays."""
    async with running(desk) as pilot:
        screen = await open_export(pilot, desk)
        screen.query_one("#path", Field).value = str(tmp_path / "nowhere" / "x.md")
        await pilot.press("f2")
        await pilot.pause()
        assert pilot.app.screen is screen
        assert "folder does not exist" in told(pilot)


async def test_the_clipboard_is_told_as_sent_only(desk: Desk) -> None:
    """No terminal confirms it, so the planner does not claim it."""
    async with running(desk) as pilot:
        screen = await open_export(pilot, desk)
        await pilot.press("f6")
        await pilot.pause()
        assert pilot.app.clipboard == screen.preview
        assert told(pilot).startswith("Sent")


async def test_hostile_titles_are_read_as_text_in_the_preview(tmp_path: Path) -> None:
    """A title full of signs is shown and not obeyed."""
    odd = Item(id="odd", title=HOSTILE, kind=ItemKind.LOGISTICS, day=None)
    desk = make_workspace(tmp_path / "ws", extra=[odd])
    async with running(desk, size=(120, 120)) as pilot:
        screen = await open_export(pilot, desk)
        written = next(line for line in screen.preview.splitlines() if "click" in line)
        assert "".join(written.split()) in "".join(screen_text(pilot.app).split())


async def test_the_export_as_it_is_read(desk: Desk) -> None:
    """The choices of the export read as they were designed."""
    async with running(desk) as pilot:
        screen = await open_export(pilot, desk)
        screen.query_one("#path", Field).value = "agenda.md"
        await pilot.pause()
        # The text below the choices is that of the export, which has tests of its own.
        check_golden("export", "\n".join(screen_text(pilot.app).splitlines()[:8]) + "\n")
