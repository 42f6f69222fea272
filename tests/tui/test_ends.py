"""Every end that a session can meet, on the real program: what was typed is offered to its author alone."""

from __future__ import annotations

import fcntl
import os
import pty
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pexpect
import pytest

from tests.tui.support import NOON, counting, make_workspace
from visitplanner.store import open_workspace

ROOT = Path(__file__).parents[2]
PATIENCE = 60
"""Seconds for a machine that has much else to do; none of it is waited for without need."""
WORDS = "the well is dry"
OFFERED = f"You were planning a visit: “{WORDS}”. F9 goes on with it."


class Session:
    """The program on a pseudo-terminal, as its author starts it: at the visits."""

    def __init__(self, workspace: Path, author: str, state: Path) -> None:
        environ = {name: value for name, value in os.environ.items() if name not in {"COLORTERM", "NO_COLOR"}}
        self.child = pexpect.spawn(
            sys.executable,
            ["-m", "visitplanner", "--workspace", str(workspace), "--as", author, "--lang", "en"],
            dimensions=(30, 110),
            env={**environ, "TERM": "xterm-256color", "LANG": "C.UTF-8", "XDG_STATE_HOME": str(state)},
            cwd=str(ROOT),
            timeout=PATIENCE,
            encoding="utf-8",
            codec_errors="replace",
        )
        self.child.delaybeforesend = None

    def sees(self, text: str) -> None:
        """Wait until that is written to the terminal."""
        self.child.expect_exact(text)

    def type(self, text: str) -> None:
        """Type letter by letter, as fast as they are shown."""
        for letter in text:
            self.child.send(letter)
            self.sees(letter)

    def new_visit(self, before: Callable[[], object] = lambda: None) -> None:
        """Begin a visit, and type its title but do not save it; `before` runs when the visits stand there."""
        self.sees("Kpassa")
        before()
        self.child.send("n")
        self.sees("Title")
        self.type(WORDS)

    @property
    def alive(self) -> bool:
        """Whether the process still runs; what it writes is read, so that it can end."""
        with suppress(pexpect.TIMEOUT, pexpect.EOF, ValueError, OSError):
            self.child.read_nonblocking(65536, timeout=0)
        done, _ = os.waitpid(int(self.child.pid or 0), os.WNOHANG) if not self.child.terminated else (1, 0)
        if done:
            self.child.terminated = True
        return not done

    def ends(self) -> None:
        """Wait until there is no process any more."""
        until(lambda: not self.alive)

    def close(self) -> None:
        """End it in any case."""
        if self.alive:
            os.kill(int(self.child.pid or 0), signal.SIGKILL)
            self.ends()
        if not self.child.closed:
            os.close(self.child.child_fd)
            self.child.closed = True


def until(there: Callable[[], bool]) -> None:
    """Wait until something is so."""
    end = time.monotonic() + PATIENCE
    while not there():
        assert time.monotonic() < end, "it did not become so"
        time.sleep(0.01)


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A real workspace on disk."""
    make_workspace(tmp_path / "w").store.close()  # type: ignore[attr-defined]  # the store's own, on disk
    return tmp_path / "w"


Open = Callable[..., Session]


@pytest.fixture
def opens(workspace: Path, tmp_path: Path) -> Iterator[Open]:
    """Starts the program for somebody; all of them are ended afterwards."""
    sessions: list[Session] = []

    def start(author: str = "Awa", *, at: Path = workspace, state: Path = tmp_path / "state") -> Session:
        sessions.append(Session(at, author, state))
        return sessions[-1]

    yield start
    for one in sessions:
        one.close()


def drafts(workspace: Path, author: str, state: Path) -> str:
    """All that is kept of somebody's words, in one text."""
    spare = str(state / "visitplanner" / "drafts")
    store = open_workspace(workspace, author=author, clock=lambda: NOON, new_id=counting("x"), spare=spare)
    try:
        return " ".join(store.drafts().values())
    finally:
        store.close()


def hang_up(one: Session) -> None:
    """The terminal goes: the window was closed, or the connection broke."""
    os.close(one.child.child_fd)
    one.child.closed = True


def send(number: signal.Signals) -> Callable[[Session], None]:
    """Send a signal."""
    return lambda one: os.kill(int(one.child.pid or 0), number)


ENDS: dict[str, Callable[[Session], None]] = {
    "hang-up": hang_up,
    "SIGHUP": send(signal.SIGHUP),
    "SIGTERM": send(signal.SIGTERM),
    "kill -9": send(signal.SIGKILL),
}


@pytest.mark.parametrize("end", ENDS)
def test_whatever_ends_a_session_its_author_is_offered_the_words(
    workspace: Path, tmp_path: Path, opens: Open, end: str
) -> None:
    """Hung up, ended by a signal at the last letter, killed when it was a second old; and nobody else is."""
    awa, state = opens(), tmp_path / "state"
    awa.new_visit()
    if end == "kill -9":
        until(lambda: WORDS in drafts(workspace, "Awa", state))
    ENDS[end](awa)
    awa.ends()
    assert WORDS in drafts(workspace, "Awa", state)
    assert drafts(workspace, "Jan", state) == ""
    again = opens()
    again.sees(OFFERED)
    again.child.send("\x1b[20~")
    again.sees(WORDS)


def test_a_session_that_the_host_ends_says_so_where_it_was(opens: Open) -> None:
    """Behind the planner's screen stands why it went and what became of the words: nobody thinks it broke."""
    awa = opens()
    awa.new_visit()
    send(signal.SIGTERM)(awa)
    awa.sees(
        "The planner was ended from outside. What you were typing is kept and offered when you come back."
    )


def test_who_is_somebody_else_is_offered_nothing(workspace: Path, tmp_path: Path, opens: Open) -> None:
    """Neither told of it at the start nor led to it by the key."""
    awa = opens()
    awa.new_visit()
    send(signal.SIGTERM)(awa)
    awa.ends()
    assert WORDS in drafts(workspace, "Awa", tmp_path / "state")
    jan = opens("Jan")
    jan.sees("Kpassa")
    jan.child.send("\x1b[20~")
    jan.sees("Nothing is half typed.")
    assert WORDS not in str(jan.child.before)


def test_a_workspace_that_vanishes_while_one_types_costs_no_word(
    workspace: Path, tmp_path: Path, opens: Open
) -> None:
    """The disk was taken off; when it is back, the words are offered from the account's own folder."""
    awa, away = opens(), tmp_path / "away"
    awa.new_visit()
    workspace.rename(away)
    awa.type("!")
    send(signal.SIGHUP)(awa)
    awa.ends()
    away.rename(workspace)
    assert f"{WORDS}!" in drafts(workspace, "Awa", tmp_path / "state")
    opens().sees(f"“{WORDS}!”. F9 goes on with it.")


@pytest.fixture
def small_disk(tmp_path: Path, require_tool: Callable[[str], str]) -> Iterator[Path]:
    """A disk of 512 KiB with a workspace on it."""
    if os.geteuid() != 0:
        pytest.skip("only root may mount a disk")
    mount, umount = require_tool("mount"), require_tool("umount")
    folder = tmp_path / "disk"
    folder.mkdir()
    done = subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=512k,mode=0770", "tmpfs", folder],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        pytest.skip(f"mounting is not allowed here: {done.stderr.strip()}")
    make_workspace(folder / "w").store.close()  # type: ignore[attr-defined]  # the store's own, on disk
    yield folder
    subprocess.run([umount, folder], check=True)


def fill(disk: Path) -> None:
    """Take all the room there is."""
    with (disk / "ballast").open("wb", buffering=0) as file:
        for size in (65_536, 4_096, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                continue


def test_a_full_disk_keeps_the_words_beside_it(small_disk: Path, tmp_path: Path, opens: Open) -> None:
    """It ends and begins on a disk without room for a byte; the words are in the account's folder."""
    state = tmp_path / "state"
    awa = opens(at=small_disk / "w")
    awa.new_visit(lambda: fill(small_disk))
    send(signal.SIGTERM)(awa)
    awa.ends()
    assert WORDS in drafts(small_disk / "w", "Awa", state)
    again = opens(at=small_disk / "w")
    again.sees(OFFERED)
    again.close()


def test_where_no_disk_takes_them_it_is_said_and_they_are_kept_once_there_is_room(
    small_disk: Path, opens: Open
) -> None:
    """The account's folder is on the same full disk: typing goes on, and the end keeps the words."""
    state = small_disk / "state"
    awa = opens(at=small_disk / "w", state=state)
    awa.new_visit(lambda: fill(small_disk))
    awa.sees("disk is full")
    assert drafts(small_disk / "w", "Awa", state) == ""
    (small_disk / "ballast").unlink()
    send(signal.SIGTERM)(awa)
    awa.ends()
    assert WORDS in drafts(small_disk / "w", "Awa", state)


def test_a_terminal_that_is_gone_ends_the_session_where_no_signal_tells(
    workspace: Path, tmp_path: Path
) -> None:
    """Begun by a program that is not its terminal's own: no process stays that asks a dead line for ever."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 110, 0, 0))
    begun = subprocess.Popen(
        [sys.executable, "-m", "visitplanner", "--workspace", str(workspace), "--as", "Awa", "--lang", "en"],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,  # and no controlling terminal: nobody is sent SIGHUP when this one closes
        cwd=ROOT,
        env={**os.environ, "TERM": "xterm-256color", "LANG": "C.UTF-8", "XDG_STATE_HOME": str(tmp_path)},
    )
    try:
        os.close(theirs)
        seen = b""
        while b"Kpassa" not in seen:
            seen += os.read(ours, 65536)
        os.close(ours)
        assert begun.wait(PATIENCE) is not None
    finally:
        begun.kill()
        begun.wait()
    assert not list((workspace / "presence").iterdir()), "it went in order"
