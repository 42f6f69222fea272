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
BARE = "from benchmarks.bare import Bare; Bare().run()"
LAST_ROW = "Guesthouse"
"""In the last row of the first day: the agenda stands there."""
JUDGED = "floor"
"""In the line below the agenda, when the checks have looked at it."""


def agenda(home: Path) -> list[str]:
    """Give the command line of the agenda."""
    opened = "from benchmarks.agenda import main; main()"
    return [sys.executable, "-c", opened, str(home / "sample"), PLANNED]


def measure() -> list[Figure]:
    """Start both in turn, in a real terminal, until their last text is on the screen."""
    processor: dict[str, list[float]] = {}

    def start(argv: list[str], home: Path, text: str, name: str) -> float:
        with Terminal(argv, home) as terminal:
            seconds = terminal.wait_for(text)
            processor.setdefault(name, []).append(terminal.cpu())
            return seconds

    with sample_copy() as home:
        bare_wall, agenda_wall, judged_wall = side_by_side(
            partial(start, [sys.executable, "-c", BARE], home, bare.LAST, "bare"),
            partial(start, agenda(home), home, LAST_ROW, "agenda"),
            partial(start, agenda(home), home, JUDGED, "judged"),
            rounds=ROUNDS,
        )
        first, last = count(agenda(home), home)
    bare_cpu, agenda_cpu, judged_cpu = (
        statistics.median(processor[name]) for name in ("bare", "agenda", "judged")
    )
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
        Figure(name="the same until the checks have looked, on screen", value=judged_wall / bare_wall),
        Figure(name="the same until the checks have looked, processor time", value=judged_cpu / bare_cpu),
        Figure(name="modules imported with the agenda on screen", value=first, limit=MODULES),
        Figure(name="modules imported when the checks have looked", value=last),
    ]


def count(argv: list[str], home: Path) -> tuple[int, int]:
    """Give the modules that the program has when the agenda stands there, and when it ends.

    Those that Python itself begins with are not counted.
    """
    with Terminal(argv, home) as terminal:
        terminal.wait_for(JUDGED)
        terminal.settle()
        terminal.press(QUIT)
        terminal.wait_for("modules: ")
        terminal.settle()
        found = re.search(rb"modules: (\d+) and (\d+)", terminal.written)
    if found is None:
        raise RuntimeError("the agenda did not tell its modules")
    bare_start = [sys.executable, "-c", "import sys; print(len(sys.modules))"]
    begun = int(subprocess.run(bare_start, capture_output=True, check=True).stdout)
    return int(found[1]) - begun, int(found[2]) - begun
