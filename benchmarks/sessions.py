"""Several people in one workspace at once, each in a terminal of their own, editing at a human pace.

`python -m benchmarks sessions [--seconds 60] [--sessions 2,8,20] [--json]`. Everybody has the same day of the
same visit open and gives an activity of their own a new title again and again: look for a while, open the
form, type letter by letter, save. Each title is a word that stands nowhere else, so the moment another
terminal writes it is the moment its reader could see the change. Who has a form in front is not counted,
nor who opens one before the change is there.

Beside them runs a bare Textual application with one table. It is sent as many arrow keys as one person types
keys, so that what a session takes can be told from what any such application takes.
"""

from __future__ import annotations

import json
import random
import statistics
import string
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from math import inf
from pathlib import Path

from benchmarks import bare
from benchmarks.measured import ROOT, Figure, sample_copy
from benchmarks.people import Change, Crowd, Person
from benchmarks.terminal import Terminal, environment

SECONDS = 60.0
SESSIONS = (2, 8, 20)
SEEN = 1_000
"""Milliseconds within which 19 of 20 changes are seen (p95)."""
IDLE_SECONDS = 10.0
SETTLE = 2.0
VISIT = "2027-load"
DAY = "2027-09-06"
"""A Monday after all visits of the sample, so that its visit is the last of the list."""
OVER_SSH = {"SSH_CONNECTION": "192.0.2.7 50022 192.0.2.1 22"}
END, ENTER, DOWN = "\x1b[F", "\r", "\x1b[B"


@dataclass(frozen=True, kw_only=True)
class Weight:
    """What a process takes: seconds of processor time so far, and kilobytes now."""

    cpu: float
    rss: int
    pss: int

    @classmethod
    def of(cls, terminal: Terminal) -> Weight:
        """Weigh the process in a terminal (Linux)."""
        rows = Path(f"/proc/{terminal.pid}/smaps_rollup").read_text().splitlines()[1:]
        sizes = {name: int(rest.split()[0]) for name, rest in (row.split(":", 1) for row in rows)}
        return cls(cpu=terminal.cpu(), rss=sizes["Rss"], pss=sizes["Pss"])


@dataclass(kw_only=True)
class Phase:
    """What sessions and the bare application took during some seconds, mean of the sessions."""

    seconds: float = 0.0
    cpu: float = 0.0
    bare_cpu: float = 0.0
    rss: float = 0.0
    pss: float = 0.0
    bare_rss: float = 0.0
    bare_pss: float = 0.0
    written: int = 0
    """Bytes, of all sessions together."""


@dataclass(kw_only=True)
class Run:
    """One run with so many sessions."""

    count: int
    idle: Phase = field(default_factory=Phase)
    active: Phase = field(default_factory=Phase)
    changes: list[Change] = field(default_factory=list)
    delays: list[float] = field(default_factory=list)
    """Seconds from the save key to the terminal of somebody else."""
    opened: list[float] = field(default_factory=list)
    """Seconds from the key to the form."""
    unseen: int = 0
    lost: int = 0


def measure(seconds: float = SECONDS, sessions: tuple[int, ...] = SESSIONS) -> list[Figure]:
    """Let so many sessions work at once for so many seconds, and as many more as asked, one after another."""
    return [figure for count in sessions for figure in _figures(_run(count, seconds))]


def _run(count: int, seconds: float) -> Run:
    run = Run(count=count)
    with sample_copy() as home, ExitStack() as open_:
        _plan(home, count)
        beside = open_.enter_context(
            Terminal([sys.executable, "-m", "benchmarks.bare"], home, extra=OVER_SSH)
        )
        terminals = [
            open_.enter_context(Terminal(_planner(home, _name(number)), home, extra=OVER_SSH))
            for number in range(count)
        ]
        beside.wait_for(bare.LAST)
        for number, terminal in enumerate(terminals):
            _go_to_row(terminal, number, count)
        crowd = Crowd(
            [Person(number=number, terminal=one) for number, one in enumerate(terminals)],
            beside=beside,
            words=_words(),
            chance=random.Random(count),
        )
        crowd.watch(SETTLE)  # until everybody has seen who came
        with _weighed(run.idle, terminals, beside):
            crowd.watch(min(IDLE_SECONDS, seconds))
        with _weighed(run.active, terminals, beside):
            crowd.work(seconds)
        run.unseen = crowd.until_all_seen()
        run.changes = crowd.changes
        run.delays = crowd.delays()
        run.opened = [one for person in crowd.people for one in person.opened]
        run.lost = _lost(home, crowd.changes)
    return run


def _plan(home: Path, count: int) -> None:
    """Add a visit of one day to the sample, with a row for each session."""
    day = f"{DAY}"
    _call(home, "visit", "add", VISIT, "--from", day, "--to", day, "--title", "A day for all")
    for number in range(count):
        start, end = 8 * 60 + 25 * number, 8 * 60 + 25 * number + 20
        times = f"{start // 60}:{start % 60:02}-{end // 60}:{end % 60:02}"
        _call(home, "add", VISIT, f"mon {times} {_row(number)} !internal")


def _call(home: Path, *words: str) -> str:
    done = subprocess.run(
        _planner(home, "Keeper", *words),
        cwd=ROOT,
        env=environment(home),
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def _planner(home: Path, author: str, *words: str) -> list[str]:
    return [sys.executable, "-m", "visitplanner", "--workspace", f"{home}/sample", "--as", author, *words]


def _name(number: int) -> str:
    return f"Person {number}"


def _row(number: int) -> str:
    return f"Row {number:02}"


def _words() -> Iterator[str]:
    """Words of seven letters that stand nowhere else, always the same ones."""
    chance = random.Random(7)
    while True:
        yield "q" + "".join(chance.choices(string.ascii_lowercase, k=6))


def _go_to_row(terminal: Terminal, number: int, count: int) -> None:
    """From the list of visits to one's own row of the agenda."""
    terminal.wait_for("A day for all")
    terminal.settle()
    terminal.press(END + ENTER)
    terminal.wait_for(_row(count - 1))
    terminal.settle()
    terminal.press(DOWN * number)


@contextmanager
def _weighed(phase: Phase, terminals: list[Terminal], beside: Terminal) -> Iterator[None]:
    before, bare_before = [Weight.of(one) for one in terminals], Weight.of(beside)
    written, since = sum(len(one.written) for one in terminals), time.perf_counter()
    yield
    after, bare_after = [Weight.of(one) for one in terminals], Weight.of(beside)
    phase.seconds = time.perf_counter() - since
    phase.cpu = statistics.fmean(b.cpu - a.cpu for a, b in zip(before, after, strict=True))
    phase.bare_cpu = bare_after.cpu - bare_before.cpu
    phase.rss = statistics.fmean(one.rss for one in after)
    phase.pss = statistics.fmean(one.pss for one in after)
    phase.bare_rss, phase.bare_pss = bare_after.rss, bare_after.pss
    phase.written = sum(len(one.written) for one in terminals) - written


def _lost(home: Path, changes: list[Change]) -> int:
    """Count saved changes that the history does not have, and rows whose last change does not stand there."""
    history = (home / "sample" / "history.jsonl").read_text(encoding="utf-8")
    items = json.loads(_call(home, "show", VISIT, "--format", "json"))["items"]
    titles = {one["title"] for one in items}
    told = [change for change in changes if change.shown is not None]
    last = {change.by: change for change in changes}.values()
    standing = sum(change.word not in titles for change in last if change.shown is not None)
    return sum(change.word not in history for change in told) + standing


def _figures(run: Run) -> list[Figure]:
    many = f"{run.count} sessions"
    idle, active = run.idle, run.active
    seen = sorted(run.delays)
    own = sorted(change.shown for change in run.changes if change.shown is not None)
    return [
        Figure(name=f"{many}: changes saved", value=len(run.changes)),
        Figure(
            name=f"{many}: titles that came out other than typed", value=len(run.changes) - len(own), limit=0
        ),
        Figure(name=f"{many}: changes lost", value=run.lost, limit=0),
        Figure(name=f"{many}: changes that somebody never saw", value=run.unseen, limit=0),
        Figure(name=f"{many}: times that another looked on", value=len(seen)),
        Figure(name=f"{many}: seen by another, median", value=1000 * _share(seen, 0.5), unit="ms"),
        Figure(name=f"{many}: seen by another, p95", value=1000 * _share(seen, 0.95), unit="ms", limit=SEEN),
        Figure(name=f"{many}: form open, p95", value=1000 * _share(sorted(run.opened), 0.95), unit="ms"),
        Figure(name=f"{many}: own change shown, p95", value=1000 * _share(own, 0.95), unit="ms"),
        Figure(name=f"{many}: idle, bytes of all", value=idle.written, unit="bytes", limit=0),
        _core(f"{many}: idle, one session", idle.cpu, idle),
        _core(f"{many}: idle, the bare application", idle.bare_cpu, idle),
        _core(f"{many}: at work, one session", active.cpu, active),
        _core(f"{many}: at work, the bare application", active.bare_cpu, active),
        Figure(
            name=f"{many}: at work, bytes a second to one", value=active.written / active.seconds / run.count
        ),
        _memory(f"{many}: idle, RSS of one", idle.rss),
        _memory(f"{many}: at work, RSS of one", active.rss),
        _memory(f"{many}: RSS of the bare application", active.bare_rss),
        _memory(f"{many}: idle, PSS of one", idle.pss),
        _memory(f"{many}: at work, PSS of one", active.pss),
        _memory(f"{many}: PSS of the bare application", active.bare_pss),
    ]


def _share(ordered: list[float], share: float) -> float:
    """The value below which that share of them lies; infinite, and over any limit, where there is none."""
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else inf


def _core(name: str, cpu: float, phase: Phase) -> Figure:
    return Figure(name=f"{name}, of a core", value=100 * cpu / phase.seconds, unit="%")


def _memory(name: str, kilobytes: float) -> Figure:
    return Figure(name=name, value=kilobytes / 1024, unit="MB")
