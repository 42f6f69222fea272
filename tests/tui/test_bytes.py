"""What travels over the line, counted on a real terminal of 100 × 30 with 256 colours; and what is loaded.

Bytes, not times: the same on every machine.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pexpect
import pyte
import pytest
from rich.color import ColorSystem
from rich.style import Style
from textual._compositor import ChopsUpdate, LayoutUpdate
from textual.strip import Strip

from tests.tui.support import SLUG, another_desk, make_workspace, running
from visitplanner.domain.agenda import GoalLink, Status
from visitplanner.domain.changes import Edit
from visitplanner.domain.values import replace
from visitplanner.tui import repaint
from visitplanner.tui.app import PlannerApp

ROOT = Path(__file__).parents[2]
LONGEST = "2027-sevidji"
AROUND = "\x1b[?2026h\x1b[1;1H\x1b[?2026l"
"""What stands around a frame on a terminal that can show all of it at once."""
PATIENCE = 60.0
"""Seconds that something may take where others work as well."""

OPEN = """
import json, os, sys
from datetime import UTC, datetime
from itertools import count
from visitplanner.tui import environment
environment.prepare(os.environ)
from visitplanner.planning.desk import Desk
from visitplanner.store import open_workspace
from visitplanner.tui.app import Options, make_app, run_app
now = datetime(2027, 4, 10, 12, 0, tzinfo=UTC)
numbers = count(1)
new_id = lambda: f"awa-{next(numbers)}-{os.getpid()}"
store = open_workspace(sys.argv[1], author="Awa", clock=lambda: now, new_id=new_id)
app = make_app(Desk(store=store, clock=lambda: now, new_id=new_id), Options(visit=sys.argv[2]))
if len(sys.argv) > 3:
    from visitplanner.tui.screens.agenda_reading import AgendaReading
    judge = AgendaReading._judge
    def report(screen):
        # The plan stands on the screen, and the checks are about to look.
        with open(sys.argv[3], "w") as file:
            json.dump(sorted(sys.modules), file)
        judge(screen)
        app.exit()
    AgendaReading._judge = report
run_app(app)
"""


class Terminal:
    """The planner on a pseudo-terminal."""

    def __init__(self, workspace: Path, *extra: str, **sets: str) -> None:
        """Open it with more arguments, and with variables of the environment."""
        usual = {"COLORTERM", "NO_COLOR", "LC_ALL", "LC_CTYPE", "ESCDELAY"}
        environ = {name: value for name, value in os.environ.items() if name not in usual}
        self.screen = pyte.Screen(100, 30)
        self._stream = pyte.ByteStream(self.screen)
        if not sets.get("LANG", "UTF-8").endswith("UTF-8"):
            self._stream.select_other_charset("@")
        self.written = b""
        self.child = pexpect.spawn(
            sys.executable,
            ["-X", "utf8", "-c", OPEN, str(workspace), SLUG, *extra],
            dimensions=(30, 100),
            env={**environ, "TERM": "xterm-256color", "LANG": "C.UTF-8", **sets},
            cwd=str(ROOT),
            timeout=20,
        )

    def shown(self) -> str:
        """What stands on the terminal."""
        return "\n".join(self.screen.display)

    def read(self, *, quiet: float = 0.7, until: str = "", seconds: float = 20) -> bytes:
        """Everything written until the terminal has been quiet for so long, and shows `until`."""
        got: bytes = b""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                came = cast("bytes", self.child.read_nonblocking(65536, timeout=quiet))
                self._stream.feed(came)
                self.written += came
                got += came
            except pexpect.TIMEOUT:
                if until in self.shown():
                    break
            except pexpect.EOF:
                break
        return got

    def press(self, keys: str) -> bytes:
        """Send keys; give what was written in answer."""
        self.child.send(keys)
        return self.read()

    def until(self, there: Callable[[str], bool] | str) -> None:
        """Read until a text stands there, or what stands there passes a look. Fails if it never does."""
        look: Callable[[str], bool] = (lambda shown: there in shown) if isinstance(there, str) else there
        end = time.monotonic() + PATIENCE
        while not look(self.shown()):
            assert time.monotonic() < end, f"{there!r} did not come:\n{self.shown()}"
            assert self.child.isalive(), f"it ended before {there!r}:\n{self.shown()}"
            self.read(quiet=0.05, seconds=0.3)

    def resize(self, columns: int, lines: int) -> None:
        """Drag the window to another size; what stood there is cut off, or is gone as well."""
        self.screen.resize(lines, columns)
        self.screen.reset()
        self.child.setwinsize(lines, columns)


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A real workspace on disk."""
    make_workspace(tmp_path / "w")
    return tmp_path / "w"


@pytest.fixture
def terminal(workspace: Path) -> Iterator[Terminal]:
    """The agenda of the sample visit on a terminal."""
    one = Terminal(workspace)
    yield one
    one.child.close(force=True)


def test_opening_walking_and_idling_cost_little(terminal: Terminal) -> None:
    """Opening at most 60 kB, an arrow key at most 600 bytes, nothing while nobody does anything."""
    opened = terminal.read(until="Kpassa")
    assert "Kpassa" in terminal.shown()
    assert len(opened) <= 60_000
    terminal.press("]")
    for arrow in ("\x1b[B", "\x1b[B", "\x1b[B", "\x1b[A", "\x1b[B"):
        assert 0 < len(terminal.press(arrow)) <= 600
    assert terminal.read(quiet=10) == b""


async def test_no_row_of_the_sample_costs_more_than_600_bytes_to_go_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On every day of its longest visit; on other screens at most 5 kB, where a long list scrolls."""
    counted = [0]

    def count(app: PlannerApp, _: object, frame: object) -> None:
        if isinstance(frame, LayoutUpdate | ChopsUpdate):
            counted[0] += len(app.shown.write(frame, ColorSystem.EIGHT_BIT).encode()) + len(AROUND)

    def look(style: Style | None, colours: ColorSystem) -> str:
        # A style keeps the numbers of its first terminal; another test's may have had other colours.
        return "" if style is None else Strip.render_ansi(style, colours)

    monkeypatch.setattr(repaint, "_look", look)
    monkeypatch.setattr(PlannerApp, "_display", count)
    shutil.copytree(ROOT / "sample_data" / "workspace", tmp_path / "w")
    async with running(another_desk(tmp_path / "w"), visit=LONGEST, size=(100, 30)) as pilot:

        async def cost(key: str) -> int:
            counted[0] = 0
            await pilot.press(key)
            await pilot.pause()
            return counted[0]

        async def walk() -> list[int]:
            await cost("home")
            return [await cost("down") for _ in range(8)]

        arrows: list[int] = []
        for _ in range(7):
            # Twice, and the smaller of both: a frame of something else may fall into one of them.
            arrows += map(min, await walk(), await walk())
            await cost("right_square_bracket")
        assert sum(map(bool, arrows)) > 20
        assert max(arrows) <= 600
        for screen in "34567bp9":
            assert await cost(screen) <= 10_000, screen
            assert max([await cost("down") for _ in range(4)]) <= 5_000, screen


def test_forms_and_typing_in_them_cost_little(terminal: Terminal) -> None:
    """A form at most 25 kB to open and as much to leave, a letter at most 900 bytes, in lines as well."""
    terminal.read(until="Kpassa")
    terminal.press("]")
    for opens in ("a", "n"):
        assert 0 < len(terminal.press(opens)) <= 25_000
        for letter in "bad":
            assert 0 < len(terminal.press(letter)) <= 900
        assert 0 < len(terminal.press("\x1b")) <= 25_000


def test_going_to_another_screen_costs_little(terminal: Terminal) -> None:
    """At most 35 kB, the first time, when everything of it is new."""
    terminal.read(until="Kpassa")
    for screen in "34567bp1?":
        assert 0 < len(terminal.press(screen)) <= 35_000, screen


def test_the_change_of_somebody_else_costs_a_row(workspace: Path, terminal: Terminal) -> None:
    """At most 1.5 kB for one row of the day that one looks at, with all that it changes around it.

    A title; a goal, which changes marks, shares, counts and the balance; a row that is called off.
    """
    terminal.read(until="Kpassa")
    terminal.press("]")
    desk = another_desk(workspace)
    for key, seen, fields in (
        ("i-lunch", "everybody", {"title": "Lunch with everybody"}),
        ("i-archive", "balance", {"goals": (GoalLink(goal="g1.2"),), "title": "Archive and balance"}),
        ("i-fees", "✗", {"status": Status.CANCELLED, "reason": "rain"}),
    ):
        base = desk.programme(SLUG).item(key)
        assert base is not None
        desk.store.commit([Edit(file=SLUG, base=base, mine=replace(base, **fields))], why="edit")
        told = terminal.read(until=seen)
        assert seen in terminal.shown()
        assert 0 < len(told) <= 1_500, key


def test_who_else_is_here_costs_a_line(workspace: Path, terminal: Terminal) -> None:
    """At most 400 bytes when somebody comes, goes elsewhere and leaves; none while they only sit there."""
    terminal.read(until="Kpassa")
    jan = another_desk(workspace).store
    for do, seen in (
        (lambda: jan.here("goals"), "Jan: goals"),
        (lambda: jan.here("agenda", visit=SLUG), "Jan: this visit"),
        (jan.close, "warnings"),  # type: ignore[attr-defined]  # the store's own, on disk
    ):
        do()
        told = terminal.read(until=seen)
        assert seen in terminal.shown()
        assert 0 < len(told) <= 400
        assert terminal.read(quiet=1.5) == b""


def test_ctrl_q_ends_and_gives_the_terminal_back(terminal: Terminal) -> None:
    """The shell is there again, without a trace of the planner."""
    terminal.read(until="Kpassa")
    left = terminal.press("\x11")
    terminal.child.wait()
    assert terminal.child.exitstatus == 0
    assert b"\x1b[?1049l" in left


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGTERM])
def test_the_end_of_the_connection_keeps_the_line_and_ends_within_two_seconds(
    workspace: Path, terminal: Terminal, number: signal.Signals
) -> None:
    """What was half typed stands in the drafts, and no process stays behind."""
    terminal.read(until="Kpassa")
    terminal.press("n")
    terminal.press("the well is dr")
    begun = time.monotonic()
    os.kill(int(terminal.child.pid or 0), number)
    while terminal.child.isalive() and time.monotonic() - begun < 5:
        terminal.read(quiet=0.05)
    assert time.monotonic() - begun < 2.5
    kept = subprocess.run(
        [sys.executable, "-c", OPEN.partition("app = ")[0] + "print(store.drafts())", str(workspace), SLUG],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert "the well is dr" in kept


def test_a_byte_that_is_no_text_does_not_end_the_planner(terminal: Terminal) -> None:
    """A Latin-1 terminal sends such bytes for an é."""
    terminal.read(until="Kpassa")
    terminal.press("n")
    os.write(terminal.child.child_fd, b"caf\xe9 broken")
    terminal.until("broken")
    assert terminal.child.isalive()


def test_little_is_loaded_to_show_an_agenda(workspace: Path, tmp_path: Path) -> None:
    """Screens, forms, palette, imports, exports and languages wait until somebody asks for them."""
    report = tmp_path / "modules.json"
    one = Terminal(workspace, str(report))
    one.read(quiet=1.5)
    one.child.wait()
    loaded = json.loads(report.read_text())
    ours = [name for name in loaded if name.partition(".")[0] == "visitplanner"]
    begun = json.loads(
        subprocess.check_output(
            [sys.executable, "-c", "import sys; a = list(sys.modules); import json; print(json.dumps(a))"]
        )
    )
    # What Python itself begins with is not counted; a bare application with one table has 356 by then.
    assert len(set(loaded) - set(begun)) <= 420
    assert not [name for name in ours if name.startswith("visitplanner.checks")]
    late = ("export", "imports", "goals_screen", "item_form", "palette", "help", "line_input", "written")
    assert not [name for name in ours if name.rpartition(".")[2].startswith(late)]
    assert not {name.partition(".")[0] for name in loaded} & {"babel", "dateutil", "msgspec", "tinydb"}
