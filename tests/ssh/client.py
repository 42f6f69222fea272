"""Somebody who logged in with ssh on a terminal: keys, the screen, all that was written."""

from __future__ import annotations

import os
import select
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

import pexpect
import pyte

from tests.ssh.server import HOST, PATIENCE, PEOPLE, Server


class Client:
    """The system's ssh on a pseudo-terminal, whose screen a terminal emulator keeps."""

    def __init__(
        self,
        server: Server,
        *extra: str,
        key: str = "awa",
        account: str = "",
        size: tuple[int, int] = (100, 30),
        term: str = "xterm-256color",
        sent: dict[str, str] | None = None,
    ) -> None:
        """Log in with a terminal of `size` columns and lines; `sent` is the client's environment.

        `account` is whom one logs in as, by default the one that runs the tests.
        """
        columns, lines = size
        [program, *words] = server.words("-t", *extra, key=key)
        env = {"TERM": term, "LANG": "C.UTF-8", "PATH": os.environ["PATH"], **(sent or {})}
        self.name = PEOPLE[key]
        who = f"{account}@{HOST}" if account else server.account
        self.child = pexpect.spawn(
            program, [*words, who], env=cast("os._Environ[str]", env), dimensions=(lines, columns)
        )
        self.child.delaybeforesend = None
        self.screen = pyte.Screen(columns, lines)
        self._stream = pyte.ByteStream(self.screen)
        self.written = bytearray()
        self.ended = False

    def read(self, seconds: float) -> bytes:
        """What comes within some seconds; nothing when nothing comes, or after the end."""
        if self.ended:
            return b""
        try:
            got = cast("bytes", self.child.read_nonblocking(65536, timeout=seconds))
        except pexpect.TIMEOUT:
            return b""
        except pexpect.EOF:
            self.ended = True
            return b""
        self.written += got
        self._stream.feed(got)
        return got

    def shown(self) -> str:
        """The screen as plain text."""
        return "\n".join(line.rstrip() for line in self.screen.display)

    def until(self, there: Callable[[str], bool] | str, *, seconds: float = PATIENCE) -> float:
        """Read until the screen shows a text, or passes a look; give the seconds it took. Fails if not."""
        look: Callable[[str], bool] = (lambda shown: there in shown) if isinstance(there, str) else there
        begun = time.monotonic()
        while not look(self.shown()):
            assert time.monotonic() - begun < seconds, f"{there!r} did not come:\n{self.shown()}"
            assert not self.ended, f"the session ended before {there!r}:\n{bytes(self.written[-3000:])!r}"
            self.read(0.05)
        return time.monotonic() - begun

    @property
    def pid(self) -> int:
        """The process of the ssh client."""
        assert self.child.pid is not None
        return self.child.pid

    def planner(self, workspace: Path) -> int:
        """The planner that the key of this client opened there."""
        [found] = [one for one in planners(workspace) if os.fsencode(self.name) in _words(one)]
        return found

    def door(self, workspace: Path) -> int:
        """The server's process that serves this client."""
        pid = self.planner(workspace)
        while not _words(pid)[0].startswith(b"sshd:"):
            pid = above(pid)
        return pid

    def settle(self, quiet: float = 0.5) -> None:
        """Read until nothing comes for a while."""
        while self.read(quiet):
            pass

    def press(self, keys: str | bytes, then: Callable[[str], bool] | str) -> float:
        """Send keys and read until the screen shows what they should lead to; gives the seconds it took."""
        self.child.send(keys)
        return self.until(then)

    def resize(self, columns: int, lines: int) -> None:
        """Drag the window to another size: the emulator's screen is emptied, as everything is drawn anew."""
        self.screen.resize(lines, columns)
        self.screen.reset()
        self.child.setwinsize(lines, columns)

    def wait(self) -> int:
        """Read to the end of the session; give the exit status."""
        end = time.monotonic() + PATIENCE
        while not self.ended:
            assert time.monotonic() < end, f"the session did not end:\n{self.shown()}"
            self.read(0.2)
        self.child.close()
        return self.child.exitstatus if self.child.exitstatus is not None else -1

    def close(self) -> None:
        """Hang up, if it is there still."""
        self.child.close(force=True)


def together(
    clients: Sequence[Client],
    there: Callable[[Client], bool],
    *,
    since: float,
    seconds: float = PATIENCE,
) -> dict[Client, float]:
    """Read all of them at once until each shows what it should; give the seconds from `since` to each.

    Fails where one does not.
    """
    seen: dict[Client, float] = {}
    while True:
        now = time.monotonic()
        for one in clients:
            if one not in seen and there(one):
                seen[one] = now - since
        left = {one.child.child_fd: one for one in clients if one not in seen}
        if not left:
            return seen
        for one in left.values():
            assert not one.ended, f"a session ended:\n{bytes(one.written[-3000:])!r}"
        assert now - since < seconds, "it did not come:\n" + next(iter(left.values())).shown()
        for ready in select.select(list(left), [], [], 0.05)[0]:
            left[ready].read(0)


def quiet(clients: Sequence[Client], seconds: float) -> int:
    """Listen to all of them at once for so long, to the end; give the bytes that came."""
    before = sum(len(one.written) for one in clients)
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        for ready in select.select([one.child.child_fd for one in clients], [], [], left)[0]:
            next(one for one in clients if one.child.child_fd == ready).read(0)
        assert not any(one.ended for one in clients)
    return sum(len(one.written) for one in clients) - before


def planners(workspace: Path) -> list[int]:
    """The processes that have this workspace on their command line, whoever started them (Linux)."""
    found = []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdecimal():
            continue
        words = _words(int(entry.name))
        if os.fsencode(workspace) in words and b"visitplanner" in words and _runs(int(entry.name)):
            found.append(int(entry.name))
    return found


def _words(pid: int) -> list[bytes]:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    except OSError:
        return []  # gone meanwhile


def above(pid: int) -> int:
    """The process that started that one (Linux); 0 where it is gone."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return 0
    return int(stat.rpartition(")")[2].split()[1])


def below(pid: int) -> list[int]:
    """The processes that a process started, those that they started, and so on; no zombies."""
    pids = [int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdecimal()]
    parents = {one: above(one) for one in pids if _runs(one)}
    found, more = list[int](), {pid}
    while more := {one for one, parent in parents.items() if parent in more}:
        found += more
    return found


def _runs(pid: int) -> bool:
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False  # gone meanwhile
    return stat.rpartition(")")[2].split()[0] != "Z"


def wait_until(true: Callable[[], object], *, seconds: float = PATIENCE) -> float:
    """Wait for something outside the terminal; give the seconds it took. Fails after so many."""
    begun = time.monotonic()
    while not true():
        assert time.monotonic() - begun < seconds, f"it did not come within {seconds} seconds"
        time.sleep(0.01)
    return time.monotonic() - begun
