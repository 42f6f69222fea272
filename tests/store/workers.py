"""What the other processes of the battery do; what they report goes through pipes, which outlive them."""

import errno
import hashlib
import json
import os
import signal
import time
from collections.abc import Callable
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import msgspec

from tests.store import scene
from visitplanner.domain.changes import BOOK, Edit
from visitplanner.store import backup, unpacking
from visitplanner.store.lock import locked
from visitplanner.store.system import SYSTEM, System

# What a session loads late is loaded here, before a worker becomes another user.
LATE = (hashlib, json, msgspec)

CALLS = (
    "open",
    "close",
    "read",
    "write",
    "fsync",
    "truncate",
    "stat",
    "fstat",
    "fchmod",
    "chmod",
    "replace",
    "unlink",
    "mkdir",
    "names",
    "flock",
)


class Watched(System):
    """The real system calls, with something happening before each of them."""

    def __init__(self, before: Callable[[str, tuple[Any, ...]], None]) -> None:
        self.before = before
        for name in CALLS:
            setattr(self, name, self._watched(name))

    def _watched(self, name: str) -> Callable[..., Any]:
        real = getattr(SYSTEM, name)

        def call(*given: Any) -> Any:
            self.before(name, given)
            return real(*given)

        return call


class Failing(Watched):
    """The nth call of one kind fails, or every one from the nth on."""

    def __init__(self, name: str, nth: int, code: int, *, for_good: bool = False) -> None:
        super().__init__(self._fail)
        self.name, self.nth, self.code, self.for_good = name, nth, code, for_good
        self.seen = 0
        self.failed = 0
        self.armed = False

    def _fail(self, name: str, given: tuple[Any, ...]) -> None:
        if not self.armed or name != self.name:
            return
        self.seen += 1
        if self.seen == self.nth or (self.for_good and self.seen > self.nth):
            self.failed += 1
            if name == "write" and self.code == errno.ENOSPC:
                SYSTEM.write(given[0], bytes(given[1])[: len(given[1]) // 2])
            if name == "close":
                SYSTEM.close(given[0])
            raise OSError(self.code, os.strerror(self.code))


class Crashing(Watched):
    """The process is killed at the nth system call; a write is cut off half way."""

    def __init__(self, nth: int) -> None:
        super().__init__(self._crash)
        self.nth = nth
        self.seen = 0
        self.armed = False

    def _crash(self, name: str, given: tuple[Any, ...]) -> None:
        if not self.armed:
            return
        self.seen += 1
        if self.seen == self.nth:
            if name == "write":
                SYSTEM.write(given[0], bytes(given[1])[: len(given[1]) // 2])
            os.kill(os.getpid(), signal.SIGKILL)


def say(pipe: Connection | None, number: int) -> None:
    """Report a number; it is in the pipe before this returns."""
    if pipe is not None:
        pipe.send_bytes(number.to_bytes(4, "big"))


def insert(path: str, slug: str, name: str, count: int, pipe: Connection | None = None) -> None:
    """Insert items `<name>-0`, `<name>-1` and so on, each in a commit of its own."""
    workspace = scene.session(path, name)
    for number in range(count):
        workspace.commit([Edit(file=slug, mine=scene.item(f"{name}-{number}"))], why="insert")
        say(pipe, number)


def edit(path: str, slug: str, name: str, count: int, pipe: Connection | None = None) -> None:
    """Write 1, 2, 3 and so on into the order of the item `<slug>-0`."""
    workspace = scene.session(path, name)
    base = workspace.programme(slug).item(f"{slug}-0")
    assert base is not None
    for number in range(base.order + 1, base.order + 1 + count):
        mine = replace(base, order=number)
        workspace.commit([Edit(file=slug, base=base, mine=mine)], why="edit")
        base = mine
        say(pipe, number)


def delete(path: str, slug: str, name: str, count: int, pipe: Connection | None = None) -> None:
    """Delete the visit's items in their order, at most so many."""
    workspace = scene.session(path, name)
    rest = sorted(workspace.programme(slug).items, key=lambda one: one.order)
    for one in rest[:count]:
        workspace.commit([Edit(file=slug, base=one)], why="delete")
        say(pipe, one.order)


def move(path: str, slug: str, name: str, count: int, pipe: Connection | None = None) -> None:
    """Move the item `<slug>-0` to the visit `other` and back, counting in its order."""
    workspace = scene.session(path, name)
    for _ in range(count):
        places = [one for one in (slug, "other") if workspace.programme(one).item(f"{slug}-0") is not None]
        here, there = (slug, "other") if places[0] == slug else ("other", slug)
        base = workspace.programme(here).item(f"{slug}-0")
        assert base is not None
        mine = replace(base, order=base.order + 1)
        workspace.commit([Edit(file=here, base=base), Edit(file=there, mine=mine)], why="move")
        say(pipe, mine.order)


def increment(path: str, slug: str, name: str, count: int) -> None:
    """Add one to the item's order so many times, as a person who looks again after a conflict."""
    workspace = scene.session(path, name)
    done = 0
    while done < count:
        base = workspace.programme(slug).item(f"{slug}-0")
        assert base is not None
        receipt = workspace.commit(
            [Edit(file=slug, base=base, mine=replace(base, order=base.order + 1))], why="one more"
        )
        done += receipt.transaction is not None and not receipt.conflicts


def crash(path: str, name: str, nth: int, pipe: Connection) -> None:
    """Move an item between two visits and be killed at the nth system call of it; say 1 if it was not."""
    system = Crashing(nth)
    workspace = scene.session(path, name, system=system)
    places = [one for one in ("spring", "other") if workspace.programme(one).item("spring-0") is not None]
    here, there = ("spring", "other") if places[0] == "spring" else ("other", "spring")
    base = workspace.programme(here).item("spring-0")
    assert base is not None
    mine = replace(base, order=base.order + 1)
    system.armed = True
    workspace.commit([Edit(file=here, base=base), Edit(file=there, mine=mine)], why="move")
    system.armed = False
    say(pipe, 1)


def hold_and_stop(path: str, pipe: Connection) -> None:
    """Take the lock and stop, as a session in a terminal that somebody suspended."""
    with locked(SYSTEM, f"{path}/.lock", 10):
        say(pipe, 1)
        os.kill(os.getpid(), signal.SIGSTOP)


def wait_times(path: str, slug: str, name: str, count: int, pipe: Connection) -> None:
    """Edit an item of one's own so many times and say how long each took, in microseconds."""
    workspace = scene.session(path, name)
    base = workspace.programme(slug).item(f"{slug}-{int(name[1:])}")
    assert base is not None
    for _ in range(count):
        mine = replace(base, order=base.order + 1)
        start = time.perf_counter()
        workspace.commit([Edit(file=slug, base=base, mine=mine)], why="edit")
        say(pipe, round((time.perf_counter() - start) * 1e6))
        base = mine


def read_on(path: str, slug: str, seconds: float, pipe: Connection) -> None:
    """Read the visit while others write; say what was wrong how often, how many reads and how many states."""
    workspace = scene.session(path, "reader")
    wrong = reads = states = 0
    last: dict[str, int] = {}
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        seen = {one.id: one.order for one in workspace.programme(slug).items}
        workspace.book()
        reads += 1
        states += seen != last
        wrong += len(seen) != len(last or seen)
        wrong += sum(seen.get(key, -1) < order for key, order in last.items())
        last = seen
    for number in (wrong, reads, states):
        say(pipe, number)


def as_user(path: str, name: str, user: int, groups: list[int], umask: int, pipe: Connection) -> None:
    """Become that Unix user and save; say 1, or 2 when the planner refused, 3 for anything else."""
    from visitplanner.domain.errors import StoreError  # noqa: PLC0415 - of this worker only

    os.setgroups(groups)
    os.setgid(groups[0])
    os.setuid(user)
    os.umask(umask)
    try:
        workspace = scene.session(path, name)
        slug = f"visit-{name}"
        workspace.commit([Edit(file=slug, mine=scene.visit(slug))], why="my own visit")
        workspace.commit(
            [Edit(file="spring", mine=scene.item(f"of-{name}"))], why="an item in the visit of all"
        )
        book = workspace.book().partnership
        workspace.commit([Edit(file=BOOK, base=book, mine=replace(book, name=f"{book.name}+"))], why="name")
        workspace.save_draft("form", "half a sentence")
        say(pipe, 1 if workspace.drafts() == {"form": "half a sentence"} else 3)
    except StoreError:
        say(pipe, 2)
    except BaseException:  # noqa: BLE001 - whatever it is, the test has to hear of it
        say(pipe, 3)


def make_as(path: str, user: int, groups: list[int], umask: int) -> None:
    """Become that Unix user and make the workspace."""
    os.setgroups(groups)
    os.setgid(groups[0])
    os.setuid(user)
    os.umask(umask)
    scene.made(Path(path), "spring", items=1)


def be_here(path: str, name: str, pipe: Connection) -> None:
    """Have the workspace open until killed; say so once the others can see it."""
    scene.session(path, name).here("agenda", visit="dogbo")
    say(pipe, 1)
    signal.pause()


def back_up(path: str, target: str, nth: int, pipe: Connection) -> None:
    """Make a backup and be killed at the nth system call; say so where it came to its end."""
    system = Crashing(nth)
    system.armed = True
    backup.back_up(path, target, author="Awa", clock=scene.clock, system=system)
    say(pipe, 1)


def restore(archive: str, target: str, nth: int, pipe: Connection) -> None:
    """Restore a backup and be killed at the nth system call; say so where it came to its end."""
    system = Crashing(nth)
    system.armed = True
    unpacking.restore(archive, target, system=system)
    say(pipe, 1)
