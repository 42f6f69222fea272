"""A program in a real pseudo-terminal, as it is over SSH: its bytes, its time, its processor time."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

COLUMNS, LINES = 100, 30
PATIENCE = 20.0
"""Seconds to wait for a text before giving up."""
QUIET = 0.3
"""Seconds without a byte after which the program counts as done."""


def environment(home: Path) -> dict[str, str]:
    """Give what a program sees over SSH: 256 colours, no COLORTERM, a language, and a home of its own."""
    kept = {name: os.environ[name] for name in ("PATH", "VIRTUAL_ENV") if name in os.environ}
    return {**kept, "HOME": str(home), "TERM": "xterm-256color", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}


@dataclass
class Terminal:
    """A program that runs in a pseudo-terminal; end it by leaving the `with` block."""

    argv: list[str]
    home: Path
    extra: Mapping[str, str] = field(default_factory=dict)
    """Variables beside those of `environment`."""
    pid: int = 0
    fd: int = -1
    cwd: Path = Path(__file__).parents[1]
    written: bytearray = field(default_factory=bytearray)
    """Every byte it wrote so far."""
    started: float = 0.0

    def __enter__(self) -> Self:
        self.started = time.perf_counter()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            size = struct.pack("HHHH", LINES, COLUMNS, 0, 0)
            fcntl.ioctl(sys.stdout.fileno(), termios.TIOCSWINSZ, size)
            os.chdir(self.cwd)
            os.execve(self.argv[0], self.argv, {**environment(self.home), **self.extra})  # noqa: S606 - no shell
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.fd)

    def read(self, seconds: float) -> bytes:
        """Read what comes within some seconds; empty when nothing does or the program has ended."""
        ready, _, _ = select.select([self.fd], [], [], seconds)
        if not ready:
            return b""
        try:
            data = os.read(self.fd, 65536)
        except OSError:
            return b""
        self.written += data
        return data

    def wait_for(self, text: str) -> float:
        """Read until a text was written; give the seconds since the start. Raises RuntimeError without it."""
        wanted, since = text.encode(), time.perf_counter()
        while wanted not in self.written:
            if not self.read(1.0) and time.perf_counter() - since > PATIENCE:
                raise RuntimeError(f"{text!r} did not appear; the last bytes: {bytes(self.written[-400:])!r}")
        return time.perf_counter() - self.started

    def settle(self, quiet: float = QUIET) -> int:
        """Read until nothing comes for a while; give the number of bytes written so far."""
        while self.read(quiet):
            pass
        return len(self.written)

    def press(self, keys: str) -> int:
        """Press keys; give the number of bytes that they led to."""
        before = len(self.written)
        os.write(self.fd, keys.encode())
        return self.settle() - before

    def idle(self, seconds: float) -> int:
        """Do nothing for some seconds; give the number of bytes written meanwhile."""
        before, until = len(self.written), time.perf_counter() + seconds
        while (left := until - time.perf_counter()) > 0:
            self.read(left)
        return len(self.written) - before

    def cpu(self) -> float:
        """Give the seconds of processor time that all its threads took so far (Linux)."""
        tasks = Path(f"/proc/{self.pid}/task").iterdir()
        return sum(int(task.joinpath("schedstat").read_text().split()[0]) for task in tasks) / 1e9
