"""The sample's agenda on screen, against a bare Textual application with one table: at most 1.3 times."""

from __future__ import annotations

import re
import statistics
import subprocess
import sys
from functools import partial
from pathlib import Path

from benchmarks import bare
from benchmarks.measured import PLANNED, Figure, sample_copy, side_by_side
from benchmarks.terminal import Terminal

LIMIT = 1.3
MODULES = 420
ROUNDS = 11
QUIT = "\x11"
ON_SCREEN = ("Guesthouse", "floor")
"""The last row of the first day, and the line below the agenda."""


def agenda(home: Path) -> list[str]:
    """Give the command line of the agenda."""
    return [sys.executable, "-m", "benchmarks.agenda", str(home / "sample"), PLANNED]


def measure() -> list[Figure]:
    """Start both in turn, in a real terminal, until their last text is on the screen."""
    processor: dict[str, list[float]] = {}

    def start(argv: list[str], home: Path, texts: tuple[str, ...], name: str) -> float:
        with Terminal(argv, home) as terminal:
            seconds = max(terminal.wait_for(text) for text in texts)
            processor.setdefault(name, []).append(terminal.cpu())
            return seconds

    with sample_copy() as home:
        bare_wall, agenda_wall = side_by_side(
            partial(start, [sys.executable, "-m", "benchmarks.bare"], home, (bare.LAST,), "bare"),
            partial(start, agenda(home), home, ON_SCREEN, "agenda"),
            rounds=ROUNDS,
        )
        modules = count(agenda(home), home)
    bare_cpu, agenda_cpu = (statistics.median(processor[name]) for name in ("bare", "agenda"))
    return [
        Figure(name="bare application on screen", value=bare_wall * 1000, unit="ms"),
        Figure(name="bare application, processor time", value=bare_cpu * 1000, unit="ms"),
        Figure(name="agenda on screen", value=agenda_wall * 1000, unit="ms"),
        Figure(name="agenda, processor time", value=agenda_cpu * 1000, unit="ms"),
        Figure(
            name="agenda against the bare application, on screen", value=agenda_wall / bare_wall, limit=LIMIT
        ),
        Figure(
            name="agenda against the bare application, processor time",
            value=agenda_cpu / bare_cpu,
            limit=LIMIT,
        ),
        Figure(name="modules imported with the agenda on screen", value=modules, limit=MODULES),
    ]


def count(argv: list[str], home: Path) -> int:
    """Give the number of modules that the program has when it ends, less those of Python's own start."""
    with Terminal(argv, home) as terminal:
        terminal.wait_for(ON_SCREEN[-1])
        terminal.settle()
        terminal.press(QUIT)
        terminal.wait_for("modules: ")
        terminal.settle()
        found = re.search(rb"modules: (\d+)", terminal.written)
    if found is None:
        raise RuntimeError("the agenda did not tell its modules")
    bare_start = [sys.executable, "-c", "import sys; print(len(sys.modules))"]
    return int(found[1]) - int(subprocess.run(bare_start, capture_output=True, check=True).stdout)
