"""People at work in terminals: who presses which key when, and who sees what when."""

from __future__ import annotations

import heapq
import itertools
import os
import random
import selectors
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import inf

import pyte

from benchmarks.terminal import COLUMNS, LINES, PATIENCE, Terminal

EDIT, EMPTY_FIELD, SAVE = "e", "\x15", "\x1bOQ"
IN_FORM = "Title"
"""What stands on the screen when the form is open, and not with the agenda."""
SAVED = "“{word}” is saved."
"""What the status line says when the form has gone."""
UP, DOWN = "\x1b[A", "\x1b[B"
LOOK = (2.0, 5.0)
"""Seconds between two changes of one person, the shortest and the longest."""
LETTER = (0.08, 0.25)
"""Seconds between two letters."""
REFLECT = 0.5
"""Seconds before the first letter and before saving."""
GLANCE = 1.0
"""Seconds within which a change is to be seen."""


@dataclass(kw_only=True)
class Change:
    """A new title that one person saved; seconds since some moment."""

    by: int
    word: str
    saved: float
    """When the key was pressed."""
    seen: dict[int, float] = field(default_factory=dict)
    """When it stood on each screen."""

    @property
    def shown(self) -> float | None:
        """Seconds until the one who saved it saw it in the agenda; None when something else came of it."""
        seen = self.seen.get(self.by)
        return None if seen is None else seen - self.saved


@dataclass(frozen=True, kw_only=True)
class Press:
    """Keys, some seconds after what came before; `saves` names what is saved by them."""

    after: float
    keys: str
    opens: bool = False
    """Whether a form comes before the agenda by them."""
    saves: str = ""


@dataclass(frozen=True, kw_only=True)
class Wait:
    """Nothing, until this stands on the screen."""

    text: str


@dataclass(kw_only=True)
class Person:
    """One session and who sits before it."""

    number: int
    terminal: Terminal
    opened: list[float] = field(default_factory=list)
    away: list[tuple[float, float]] = field(default_factory=list)
    """From when to when there was a form before the agenda."""
    steps: Iterator[Press | Wait] = field(default_factory=lambda: iter(()))
    awaited: str = ""
    pressed: float = 0.0

    def __post_init__(self) -> None:
        self._screen = pyte.Screen(COLUMNS, LINES)
        self._stream = pyte.ByteStream(self._screen)
        self._stream.feed(bytes(self.terminal.written))

    def read(self) -> str:
        """Read what was written; give all that stands on the screen then, nothing where nothing came.

        Of a screen that is there only what differs is written, so the bytes alone do not tell.
        """
        came = self.terminal.read(0)
        if not came:
            return ""
        self._stream.feed(came)
        return "\n".join(self._screen.display)

    def looked_until(self, since: float) -> float:
        """When a form came before the agenda; `since` itself if one was there then."""
        return min((max(begun, since) for begun, ended in self.away if ended > since), default=inf)


class Crowd:
    """All of them, and the bare application beside them, in one loop."""

    def __init__(
        self, people: list[Person], *, beside: Terminal, words: Iterator[str], chance: random.Random
    ) -> None:
        self.people = people
        self.changes: list[Change] = []
        self._beside = beside
        self._arrows = itertools.cycle((DOWN, DOWN, DOWN, UP, UP, UP))
        self._words = words
        self._chance = chance
        self._due: list[tuple[float, int, Press]] = []
        self._doors = selectors.DefaultSelector()
        self._doors.register(beside.fd, selectors.EVENT_READ, None)
        for one in people:
            self._doors.register(one.terminal.fd, selectors.EVENT_READ, one)

    def watch(self, seconds: float) -> None:
        """Read what the terminals write, and press nothing."""
        until = time.perf_counter() + seconds
        while (left := until - time.perf_counter()) > 0:
            self._read(left)

    def work(self, seconds: float) -> None:
        """Let everybody edit for so many seconds, and finish what they have begun."""
        until = time.perf_counter() + seconds
        for one in self.people:
            one.steps = self._editing(one, until)
            self._next(one)
        while self._due or any(one.awaited for one in self.people):
            now = time.perf_counter()
            if self._due and self._due[0][0] <= now:
                _, number, press = heapq.heappop(self._due)
                self._press(self.people[number], press)
                continue
            self._read(self._due[0][0] - now if self._due else 1.0)
            for one in self.people:
                if one.awaited and now - one.pressed > PATIENCE:
                    last = bytes(one.terminal.written[-400:])
                    raise RuntimeError(f"{one.awaited!r} did not appear; the last bytes: {last!r}")

    def until_all_seen(self) -> int:
        """Read until all saw the last change of each; give how often that was waited for in vain."""
        last = list({change.by: change for change in self.changes if change.shown is not None}.values())
        until = time.perf_counter() + PATIENCE
        while (
            missing := sum(len(self.people) - len(one.seen) for one in last)
        ) and time.perf_counter() < until:
            self._read(1.0)
        return missing

    def delays(self) -> list[float]:
        """Seconds from the save key until another one who had the agenda in front saw the change, each.

        Who looked on for a `GLANCE` and opened a form before the change was there counts with that time;
        who did so sooner does not count.
        """
        found: list[float] = []
        for change in self.changes:
            for one in self.people if change.shown is not None else ():
                left = one.looked_until(change.saved)
                seen = min(change.seen.get(one.number, left), left) - change.saved
                if (
                    one.number != change.by
                    and left > change.saved
                    and (seen < left - change.saved or seen >= GLANCE)
                ):
                    found.append(seen)
        return found

    def _editing(self, one: Person, until: float) -> Iterator[Press | Wait]:
        while True:
            pause = self._chance.uniform(*LOOK)
            if time.perf_counter() + pause > until:
                return
            yield Press(after=pause, keys=EDIT, opens=True)
            begun = one.pressed
            yield Wait(text=IN_FORM)
            one.opened.append(time.perf_counter() - begun)
            yield Press(after=REFLECT, keys=EMPTY_FIELD)
            word = next(self._words)
            for letter in word:
                yield Press(after=self._chance.uniform(*LETTER), keys=letter)
            yield Press(after=REFLECT, keys=SAVE, saves=word)
            yield Wait(text=SAVED.format(word=word))
            one.away[-1] = (begun, time.perf_counter())

    def _next(self, one: Person) -> None:
        step = next(one.steps, None)
        if isinstance(step, Wait):
            one.awaited = step.text
        elif step is not None:
            heapq.heappush(self._due, (time.perf_counter() + step.after, one.number, step))

    def _press(self, one: Person, press: Press) -> None:
        one.pressed = time.perf_counter()
        if press.opens:
            one.away.append((one.pressed, inf))
        if press.saves:
            self.changes.append(Change(by=one.number, word=press.saves, saved=one.pressed))
        os.write(one.terminal.fd, press.keys.encode())
        if one is self.people[0]:
            os.write(self._beside.fd, next(self._arrows).encode())
        self._next(one)

    def _read(self, seconds: float) -> None:
        for key, _ in self._doors.select(max(seconds, 0)):
            one: Person | None = key.data
            if one is None:
                self._beside.read(0)
                continue
            shown = one.read()
            if not shown:
                continue
            now = time.perf_counter()
            self._notice(one, shown, now)
            if one.awaited and one.awaited in shown:
                one.awaited = ""
                self._next(one)

    def _notice(self, one: Person, shown: str, now: float) -> None:
        for change in reversed(self.changes):
            if now - change.saved > 2 * PATIENCE:
                break
            # One's own word stands in the form while it is typed; only the agenda's words tell of a change.
            sign = SAVED.format(word=change.word) if one.number == change.by else change.word
            if one.number not in change.seen and sign in shown:
                change.seen[one.number] = now
