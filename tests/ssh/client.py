"""Somebody who logged in with ssh on a terminal: keys, the screen, all that was written."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pexpect
import pyte

from tests.ssh.server import PATIENCE, Server


class Client:
    """The system's ssh on a pseudo-terminal, whose screen a terminal emulator keeps."""

    def __init__(
        self,
        server: Server,
        *extra: str,
        key: str = "awa",
        size: tuple[int, int] = (100, 30),
        term: str = "xterm-256color",
        sent: dict[str, str] | None = None,
    ) -> None:
        """Log in with a terminal of `size` columns and lines; `sent` is the client's environment."""
        columns, lines = size
        [program, *words] = server.words("-t", *extra, key=key)
        env = {"TERM": term, "LANG": "C.UTF-8", "PATH": os.environ["PATH"], **(sent or {})}
        self.child = pexpect.spawn(
            program, [*words, server.account], env=cast("os._Environ[str]", env), dimensions=(lines, columns)
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


def planners(workspace: Path) -> list[int]:
    """The processes that have this workspace on their command line, whoever started them (Linux)."""
    found = []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdecimal():
            continue
        try:
            words = (entry / "cmdline").read_bytes().split(b"\0")
            state = (
                (entry / "stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[0]
            )
        except OSError:
            continue  # gone meanwhile
        if os.fsencode(workspace) in words and b"visitplanner" in words and state != "Z":
            found.append(int(entry.name))
    return found


def wait_until(true: Callable[[], object], *, seconds: float = PATIENCE) -> float:
    """Wait for something outside the terminal; give the seconds it took. Fails after so many."""
    begun = time.monotonic()
    while not true():
        assert time.monotonic() - begun < seconds, f"it did not come within {seconds} seconds"
        time.sleep(0.01)
    return time.monotonic() - begun
