"""A slow or broken line: how it is told, what is spared on it, how a session that nobody uses ends."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pexpect
import pytest
from textual.widgets import Input

import visitplanner
from tests.tui.support import SLUG, make_workspace, running, type_text
from visitplanner.cli import application
from visitplanner.cli.context import Context
from visitplanner.cli.parser import parse
from visitplanner.locale import language
from visitplanner.planning.desk import Desk
from visitplanner.tui import app as tui_app
from visitplanner.tui import environment
from visitplanner.tui.app import Options, PlannerApp, make_app, run_app
from visitplanner.tui.idle import Idle
from visitplanner.tui.widgets.field import Field
from visitplanner.tui.widgets.words import Note

ROOT = Path(__file__).parents[2]
ENGLISH = language("en", {})


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk at a real workspace."""
    return make_workspace(tmp_path / "w")


class Hand:
    """A clock that one turns by hand."""

    def __init__(self) -> None:
        self.seconds = 1_000.0

    def __call__(self) -> float:
        return self.seconds

    def turn(self, *, minutes: float) -> None:
        """Let time go by."""
        self.seconds += minutes * 60


# How a slow line is told, and what is done then


@pytest.mark.parametrize(
    ("environ", "told"),
    [
        ({}, False),
        ({"SSH_CONNECTION": "192.0.2.7 50022 192.0.2.1 22"}, True),
        ({"SSH_TTY": "/dev/pts/3"}, True),
        ({"SSH_TTY": ""}, False),
    ],
)
def test_a_login_over_ssh_is_told_by_what_its_server_sets(environ: dict[str, str], *, told: bool) -> None:
    """Nobody has to know an option to be spared."""
    assert environment.over_a_line(environ) is told


@pytest.mark.parametrize(("asked", "delay"), [(None, "400"), ("25", "400"), ("700", "700"), ("soon", "400")])
def test_on_a_slow_line_escape_waits_for_the_rest_of_a_key(asked: str | None, delay: str) -> None:
    """A short delay that suits a local editor would split arrow keys on a slow line."""
    environ = {"ESCDELAY": asked} if asked is not None else {}
    environment.prepare(environ, slow=True)
    assert environ["ESCDELAY"] == delay


@pytest.mark.parametrize(
    ("term", "none"),
    [
        ("xterm-256color", False),
        ("vte-256color", False),
        ("vt100", True),
        ("vt220", True),
        ("xterm-mono", True),
        ("", False),
    ],
)
def test_a_terminal_without_colours_is_sent_none(term: str, *, none: bool) -> None:
    """NO_COLOR does not come over SSH; the name of the terminal does."""
    environ = {"TERM": term}
    environment.prepare(environ, restricted=True)
    assert ("NO_COLOR" in environ) is none


@pytest.mark.parametrize(("slow", "frames"), [(True, 20), (False, 60)])
def test_textual_reads_what_was_prepared(*, slow: bool, frames: int) -> None:
    """Fewer frames on a slow line; no animation and no smooth scrolling anywhere; time for an arrow key."""
    code = (
        "import os; from visitplanner.tui import environment\n"
        f"environment.prepare(os.environ, slow={slow})\n"
        "from textual import constants as c\n"
        "print(c.MAX_FPS, c.TEXTUAL_ANIMATIONS, c.SMOOTH_SCROLL, c.ESCAPE_DELAY)"
    )
    env = {**os.environ, "TEXTUAL_FPS": "1", "TEXTUAL_ANIMATIONS": "full"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, text=True, check=True
    )
    assert done.stdout == f"{frames} none False 0.4\n"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Options]:
    """What the application is opened with by a command line, in an environment."""

    def open_with(*argv: str, env: dict[str, str] | None = None) -> Options:
        caught: list[Options] = []

        def run(app: PlannerApp) -> int:
            caught.append(app.options)
            return 0

        monkeypatch.setattr(os, "environ", {"TERM": "xterm", **(env or {})})
        monkeypatch.setattr(tui_app, "run_app", run)
        application._open(Context(options=parse(argv, ENGLISH), lang=ENGLISH, env=os.environ), None)
        return caught[0]

    return open_with


def test_low_bandwidth_can_be_asked_for_and_is_not_taken_back_by_the_mouse(
    opened: Callable[..., Options],
) -> None:
    """A line can be slow without SSH; who wants the mouse on it says so."""
    plain, asked = opened(), opened("--low-bandwidth", "--mouse")
    assert (plain.slow, plain.mouse) == (False, False)
    assert (asked.slow, asked.mouse) == (True, True)
    assert opened(env={"SSH_CONNECTION": "192.0.2.7 50022 192.0.2.1 22"}).slow


def test_a_restricted_session_is_opened_with_all_that_this_means(opened: Callable[..., Options]) -> None:
    """Neither founding nor the sample, an end when nobody is there, and no variable of the client's."""
    options = opened("--restricted", "--workspace", "/w", "--as", "Awa", env={"BROWSER": "evil"})
    assert (options.restricted, options.beginnings, options.idle_minutes) == (True, None, 60)
    assert "BROWSER" not in os.environ
    assert opened().beginnings is not None


@pytest.mark.parametrize("mouse", [True, False])
def test_the_mouse_is_off_unless_asked_for(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, *, mouse: bool
) -> None:
    """Each row that it passes over would cost 12 kB."""
    asked: list[Any] = []
    monkeypatch.setattr(PlannerApp, "run", lambda _, **how: asked.append(how["mouse"]))
    run_app(make_app(desk, Options(mouse=mouse)))
    assert asked == [mouse]


# Cursors


def test_no_cursor_blinks_in_any_line_of_the_planner() -> None:
    """A blinking cursor sends bytes for ever: to the server a dead connection looks alive."""
    source = "\n".join(path.read_text() for path in Path(visitplanner.__file__).parent.rglob("*.py"))
    kinds = re.findall(r"^class (\w+)\((?:.*\b)?(?:Input|MaskedInput|TextArea)\b", source, re.MULTILINE)
    made = re.findall(r"(?<!\w)(?:Input|MaskedInput|TextArea)\(", source)
    assert (sorted(kinds), made) == (["Field", "Note"], []), "all other lines are made of these two"
    assert Field().cursor_blink is False
    assert Note("", id="x").cursor_blink is False


async def test_the_cursor_of_the_palette_stands_still(desk: Desk) -> None:
    """It is Textual's own line, and blinks unless told otherwise."""
    async with running(desk) as pilot:
        await pilot.press("ctrl+p")
        await pilot.pause()
        [line] = pilot.app.screen.query(Input)
        assert line.has_focus
        assert line.cursor_blink is False
        assert line._blink_timer is not None
        assert not line._blink_timer._active.is_set()


# Nobody there


def test_time_without_a_key_is_counted_from_the_last_one() -> None:
    """A key begins it anew."""
    hand = Hand()
    idle = Idle(30, hand)
    hand.turn(minutes=29)
    assert idle.left == 60
    idle.touched()
    assert idle.left == 30 * 60


async def test_a_session_that_nobody_uses_ends_and_keeps_what_was_typed(desk: Desk) -> None:
    """It says why on the terminal, so that nobody thinks it broke."""
    hand = Hand()
    async with running(desk, idle_minutes=30, clock=hand) as pilot:
        app = pilot.app
        assert isinstance(app, PlannerApp)
        await pilot.press("n")
        await type_text(pilot, "the well is dr")
        hand.turn(minutes=30)
        app.end_when_idle()
        await pilot.pause()
        assert app._exit
        [said] = map(str, app._exit_renderables)
        assert said.startswith("The planner ended: no key was pressed for 30 minutes. What you were typing")
    assert desk.store.drafts() == {f"line:{SLUG}:need": "the well is dr"}


async def test_a_key_puts_the_end_off_and_the_clock_is_asked_again_then(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One timer a limit, and none that draws."""
    hand, waits = Hand(), list[float]()
    async with running(desk, idle_minutes=30, clock=hand) as pilot:
        app = pilot.app
        assert isinstance(app, PlannerApp)
        monkeypatch.setattr(PlannerApp, "set_timer", lambda _, delay, *__, **___: waits.append(delay))
        hand.turn(minutes=20)
        await pilot.press("down")
        hand.turn(minutes=10)
        app.end_when_idle()
        assert waits == [20 * 60]
        assert not app._exit


@pytest.mark.parametrize(("minutes", "timers"), [(0, 0), (30, 1)])
async def test_without_a_limit_nothing_waits(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, minutes: int, timers: int
) -> None:
    """At home the planner may stand open for days."""
    waiting: list[Callable[..., Any]] = []
    usual = PlannerApp.set_timer

    def noted(self: PlannerApp, delay: float, callback: Any = None, **how: Any) -> Any:
        waiting.append(callback)
        return usual(self, delay, callback, **how)

    monkeypatch.setattr(PlannerApp, "set_timer", noted)
    async with running(desk, idle_minutes=minutes) as pilot:
        await pilot.pause()
        assert isinstance(pilot.app, PlannerApp)
        assert sum(one == pilot.app.end_when_idle for one in waiting) == timers


IDLE = """
import os, sys
from datetime import UTC, datetime
from visitplanner.tui import environment
environment.prepare(os.environ)
from visitplanner.planning.desk import Desk
from visitplanner.store import open_workspace
from visitplanner.tui.app import Options, make_app, run_app
now = datetime(2027, 4, 10, 12, 0, tzinfo=UTC)
store = open_workspace(sys.argv[1], author="Awa", clock=lambda: now, new_id=lambda: "x")
desk = Desk(store=store, clock=lambda: now, new_id=lambda: "x")
seconds = iter([0.0, 59.7])
sys.exit(run_app(make_app(desk, Options(idle_minutes=1, clock=lambda: next(seconds, 60.0)))))
"""


def test_on_a_real_terminal_the_reason_stands_there_when_the_screen_is_gone(
    desk: Desk, tmp_path: Path
) -> None:
    """The shell's own screen is back, with one sentence on it, and the process ended well."""
    assert desk.author
    child = pexpect.spawn(
        sys.executable,
        ["-c", IDLE, str(tmp_path / "w")],
        env={**os.environ, "TERM": "xterm-256color"},
        dimensions=(24, 100),
        cwd=str(ROOT),
        timeout=30,
        encoding="utf-8",
    )
    shown = ""
    child.expect(pexpect.EOF)
    shown = child.before or ""
    child.close()
    assert child.exitstatus == 0
    restored, sentence = shown.rpartition("\x1b[?1049l")[::2]
    assert restored
    assert "no key was pressed for 1 minute." in sentence
