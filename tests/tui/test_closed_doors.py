"""No way out of the planner: programs, pictures and files of Textual's are closed; one place for exports."""

from __future__ import annotations

import asyncio
import os
import signal
import stat
from collections.abc import Callable
from io import BytesIO, StringIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from textual.app import App, SuspendNotSupported
from textual.driver import Driver
from textual.pilot import Pilot
from textual.widgets import Input

from tests.tui.support import SLUG, make_workspace, running, screen_text
from visitplanner.domain.errors import StoreError
from visitplanner.exports.files import write_new
from visitplanner.planning.desk import Desk
from visitplanner.tui import signals
from visitplanner.tui.app import PlannerApp
from visitplanner.tui.palette import Commands
from visitplanner.tui.screens.export import ExportScreen
from visitplanner.tui.screens.people import PeopleScreen
from visitplanner.tui.widgets.choice import Choice
from visitplanner.tui.widgets.field import Field
from visitplanner.tui.widgets.row_list import RowList
from visitplanner.tui.widgets.statusline import StatusLine


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk at a real workspace."""
    return make_workspace(tmp_path / "w")


@pytest.fixture
def inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to run in; whatever is written somewhere relative is found there."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def told(pilot: Pilot[None]) -> str:
    """What the status line says."""
    return pilot.app.screen.query_one(StatusLine).said


def planner(pilot: Pilot[None]) -> PlannerApp:
    """The application by its own type."""
    assert isinstance(pilot.app, PlannerApp)
    return pilot.app


def files_under(*folders: Path) -> set[Path]:
    """All files there are."""
    return {one for folder in folders for one in folder.rglob("*") if one.is_file()}


# Pictures and files

WRITERS: dict[str, Callable[[PlannerApp, str], Any]] = {
    "action_screenshot": lambda app, folder: app.action_screenshot("plan.svg", folder),
    "save_screenshot": lambda app, folder: app.save_screenshot("plan.svg", folder),
    "deliver_screenshot": lambda app, folder: app.deliver_screenshot("plan.svg", folder),
    "deliver_text": lambda app, folder: app.deliver_text(
        StringIO("x"), save_directory=folder, save_filename="plan.txt"
    ),
    "deliver_binary": lambda app, folder: app.deliver_binary(
        BytesIO(b"x"), save_directory=folder, save_filename="plan.bin"
    ),
}


@pytest.mark.parametrize("restricted", [True, False], ids=["restricted", "at home"])
@pytest.mark.parametrize("way", WRITERS)
async def test_textual_writes_no_file(
    desk: Desk, inside: Path, own_home: Path, way: str, *, restricted: bool
) -> None:
    """No action, however it was called for, overwrites a plan with a picture of it."""
    async with running(desk, restricted=restricted) as pilot:
        before = files_under(inside, own_home)
        WRITERS[way](planner(pilot), str(inside))
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert files_under(inside, own_home) == before
        assert told(pilot) == "That cannot be done here."


async def test_the_action_in_a_text_would_find_the_door_closed(desk: Desk, inside: Path) -> None:
    """`[@click=app.screenshot('x', '/…')]` is shown as letters; even if it ran, nothing would be written."""
    async with running(desk, restricted=True) as pilot:
        await pilot.app.run_action(f"app.screenshot('plan.svg', '{inside}')")
        await pilot.pause()
    assert files_under(inside) == set()


# Programs


@pytest.fixture
def browsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that a driver would have opened in a browser."""
    opened: list[str] = []
    monkeypatch.setattr(Driver, "open_url", lambda _, url, __=True: opened.append(url))
    return opened


@pytest.mark.parametrize(
    ("options", "opens"),
    [({"restricted": True}, False), ({"slow": True}, False), ({}, True)],
    ids=["restricted", "over SSH", "at home"],
)
async def test_an_address_is_shown_where_a_browser_would_be_another_machine_s(
    desk: Desk, browsed: list[str], options: dict[str, Any], *, opens: bool
) -> None:
    """$BROWSER or w3m would be a way to a shell, and on a server nobody sees the browser anyway."""
    async with running(desk, **options) as pilot:
        pilot.app.open_url("https://example.org/goals")
        await pilot.pause()
        assert browsed == (["https://example.org/goals"] if opens else [])
        assert (told(pilot) == "https://example.org/goals") is not opens


async def test_a_restricted_session_cannot_be_suspended(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither by ctrl+z, nor by the action behind it, nor to give the terminal to another program."""
    stopped: list[int] = []
    monkeypatch.setattr(os, "kill", lambda _, number: stopped.append(number))
    monkeypatch.setattr(Driver, "can_suspend", True)
    async with running(desk, restricted=True) as pilot:
        await pilot.press("ctrl+z")
        await pilot.app.run_action("app.suspend_process")
        await pilot.pause()
        with pytest.raises(SuspendNotSupported), pilot.app.suspend():
            pytest.fail("another program would have the terminal now")
        assert told(pilot) == "That cannot be done here."
    assert stopped == []


async def test_at_home_it_can_be_suspended(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The counterpart: it is the mode that closes it."""
    stopped: list[int] = []
    monkeypatch.setattr(os, "kill", lambda _, number: stopped.append(number))
    monkeypatch.setattr(Driver, "can_suspend", True)
    async with running(desk) as pilot:
        await pilot.app.run_action("app.suspend_process")
        await pilot.pause()
    assert stopped == [signal.SIGTSTP]


def test_the_signal_that_stops_is_ignored_where_it_must_be(monkeypatch: pytest.MonkeyPatch) -> None:
    """Textual's driver listens to it and stops the process for good; a restricted one takes that back."""
    heard: dict[int, Any] = {}
    loop = SimpleNamespace(add_signal_handler=lambda *_: None)
    monkeypatch.setattr(asyncio, "get_running_loop", lambda: loop)
    monkeypatch.setattr(signal, "signal", heard.__setitem__)
    signals.install(lambda _: None)
    assert heard == {}
    signals.install(lambda _: None, stays=True)
    assert heard == {signal.SIGTSTP: signal.SIG_IGN}


# What a defect leaves


@pytest.mark.parametrize("restricted", [True, False], ids=["restricted", "at home"])
async def test_a_defect_shows_and_logs_nothing_of_the_plan(
    desk: Desk, own_home: Path, capsys: pytest.CaptureFixture[str], *, restricted: bool
) -> None:
    """The log is in the home of the account, for its owner alone, with calls and kinds of errors only.

    What is told on the terminal names it; whoever came in over a key of the host cannot fetch and send it.
    """

    secret = "Fee collection"

    def broken() -> None:
        try:
            dict[str, str]()[secret]
        except KeyError as error:
            error.add_note(secret)
            raise ExceptionGroup(
                secret, [ValueError(f"no time in “{secret}”"), OSError(28, secret)]
            ) from error

    async def run_into_it() -> None:
        async with running(desk, restricted=restricted) as pilot:
            pilot.app.call_later(broken)
            await pilot.pause()

    with pytest.raises(ExceptionGroup, match=secret):
        await run_into_it()
    log = own_home / ".local" / "state" / "visitplanner" / "crash.log"
    assert stat.S_IMODE(log.stat().st_mode) == 0o600
    assert stat.S_IMODE(log.parent.stat().st_mode) == 0o700
    kinds = [line for line in log.read_text().splitlines() if line and not line.startswith(" ")]
    assert kinds == [
        "KeyError",
        "which led to",
        "ExceptionGroup",
        "in it",
        "ValueError",
        "in it",
        "OSError",
        "No space left on device",
    ]
    told = " ".join(capsys.readouterr().err.split())
    for text in (told, log.read_text()):
        assert secret not in text
    # Without the blanks: a long path is broken where the terminal ends.
    assert f"isin{log}{'onthishost' if restricted else ';'}" in told.replace(" ", "")
    assert "Traceback" not in told


# What Textual offers of itself


@pytest.mark.parametrize("restricted", [True, False], ids=["restricted", "at home"])
async def test_the_palette_has_the_planner_s_commands_only(desk: Desk, *, restricted: bool) -> None:
    """No screenshot, no list of all keys, no themes of Textual's: each entry is one of ours."""
    async with running(desk, restricted=restricted, size=(100, 60)) as pilot:
        assert list(pilot.app.get_system_commands(pilot.app.screen)) == []
        assert [provider() for provider in pilot.app.COMMANDS] == [Commands]  # type: ignore[call-arg]
        await pilot.press("ctrl+p")
        await pilot.pause(0.3)
        shown = screen_text(pilot.app)
        assert "Add an activity (a)" in shown
        assert not [word for word in ("Screenshot", "Maximize", "Theme\n") if word in shown]


async def test_what_textual_would_put_into_a_toast_stands_on_the_status_line(desk: Desk) -> None:
    """A toast costs 13 kB, covers what one reads, and goes away by repainting."""
    async with running(desk) as pilot:
        pilot.app.notify("[b]saved[/] somewhere", title="x", severity="error")
        await pilot.pause()
        assert told(pilot) == "[b]saved[/] somewhere"
        assert len(pilot.app._notifications) == 0


# Exports


async def open_export(pilot: Pilot[None], desk: Desk) -> ExportScreen:
    """The export of the visit, over its agenda."""
    screen = ExportScreen(desk, SLUG)
    await pilot.app.push_screen(screen)
    await pilot.pause()
    return screen


async def test_a_restricted_export_names_no_path_and_replaces_nothing(desk: Desk, tmp_path: Path) -> None:
    """It goes into the workspace's exports under a name that is given, and the next one beside it."""
    async with running(desk, restricted=True) as pilot:
        screen = await open_export(pilot, desk)
        assert not screen.query(Input), "there is no line to type a path in"
        assert f"exports/{SLUG}-delegation-en.md" in screen_text(pilot.app)
        await pilot.press("f2")
        await pilot.pause()
        first = screen.preview
        await pilot.press("i", "f2", "f2")
        await pilot.pause()
        assert f"{SLUG}-internal-en-2.md" in told(pilot)
    exports = tmp_path / "w" / "exports"
    assert {one.name for one in exports.iterdir()} == {
        f"{SLUG}-delegation-en.md",
        f"{SLUG}-internal-en.md",
        f"{SLUG}-internal-en-2.md",
    }
    assert (exports / f"{SLUG}-delegation-en.md").read_text(encoding="utf-8") == first


async def test_at_home_a_path_can_be_typed(desk: Desk) -> None:
    """The counterpart: it is the mode that takes the line away."""
    async with running(desk) as pilot:
        assert (await open_export(pilot, desk)).query_one("#path", Field).value


async def test_a_restricted_export_follows_no_link(desk: Desk, tmp_path: Path) -> None:
    """A link that somebody put there leads to no file elsewhere, neither in the folder nor instead of it."""
    exports, elsewhere = tmp_path / "w" / "exports", tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "secret").write_text("mine")
    (exports / f"{SLUG}-delegation-en.md").symlink_to(elsewhere / "secret")
    async with running(desk, restricted=True) as pilot:
        await open_export(pilot, desk)
        await pilot.press("f2")
        await pilot.pause()
        assert f"{SLUG}-delegation-en-2.md" in told(pilot)
    exports.rename(tmp_path / "w" / "old")
    exports.symlink_to(elsewhere)
    async with running(desk, restricted=True) as pilot:
        await open_export(pilot, desk)
        await pilot.press("f2")
        await pilot.pause()
        assert "is a link to another place" in told(pilot)
    assert {one.name for one in elsewhere.iterdir()} == {"secret"}
    assert (elsewhere / "secret").read_text() == "mine"


async def test_a_person_s_programme_goes_to_the_same_place(desk: Desk, tmp_path: Path) -> None:
    """Restricted, a second export of the same person stands beside the first."""
    exports = tmp_path / "w" / "exports"
    async with running(desk, restricted=True) as pilot:
        pilot.app.push_screen(PeopleScreen(SLUG))
        await pilot.pause()
        pilot.app.screen.query_one("#people", RowList).goto(
            next(one.id for one in desk.book().people if one.name == "Awa Kossou")
        )
        await pilot.pause()
        for _ in range(2):
            await pilot.press("x")
            await pilot.pause()
    assert {one.name for one in exports.iterdir()} == {f"{SLUG}-awa-kossou.md", f"{SLUG}-awa-kossou-2.md"}


@pytest.mark.parametrize("name", ["../plan.md", "/etc/plan.md", "a/b.md", "..", ".hidden", ""])
def test_a_name_that_is_a_way_is_refused(tmp_path: Path, name: str) -> None:
    """Names come from the program; should one ever hold a way, it leads nowhere."""
    with pytest.raises(StoreError, match="not a name for an export"):
        write_new(tmp_path, name, "text")
    assert list(tmp_path.iterdir()) == []


def test_an_exports_folder_that_is_missing_is_made_for_the_group(tmp_path: Path) -> None:
    """A colleague finds the document; the umask of who wrote it does not matter."""
    before = os.umask(0o077)
    try:
        path = write_new(tmp_path, "agenda.md", "text")
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o2770
    assert stat.S_IMODE(path.stat().st_mode) == 0o660
    assert [one.name for one in path.parent.iterdir()] == ["agenda.md"]


def test_a_full_disk_leaves_nothing_of_a_new_export(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Half a document is no document."""

    def full(_file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreError, match="the disk is full"):
        write_new(tmp_path, "agenda.md", "text")
    assert list((tmp_path / "exports").iterdir()) == []


async def test_the_clipboard_of_one_s_own_terminal_stays_open(desk: Desk) -> None:
    """It carries what the screen shows to the machine of the person who reads it, and starts nothing."""
    async with running(desk, restricted=True) as pilot:
        screen = await open_export(pilot, desk)
        screen.query_one("#audience", Choice).focus()
        await pilot.press("f6")
        await pilot.pause()
        assert pilot.app.clipboard == screen.preview


def test_textual_still_has_the_doors_that_are_closed() -> None:
    """A door that a new version of Textual gave another name would stand open: this names them."""
    doors = {name for name in dir(App) if name.startswith(("deliver_", "save_", "open_", "suspend"))}
    doors |= {name for name in dir(App) if "screenshot" in name or name == "action_suspend_process"}
    writes_nothing = {"export_screenshot"}
    assert doors - writes_nothing <= {
        *WRITERS,
        "open_url",
        "suspend",
        "action_suspend_process",
    }
