"""Commands that load no Textual, against `python -c pass`: at most five times its processor time."""

from __future__ import annotations

import sys
from functools import partial

from benchmarks.measured import PLANNED, Figure, cpu_of, planner, sample_copy, side_by_side

LIMIT = 5.0
ROUNDS = 15
COMMANDS = {
    "visits": ("visits",),
    "show": ("show", PLANNED),
    "check": ("check", PLANNED),
    "export": ("export", PLANNED, "--format", "markdown"),
    "export in Dutch": ("--lang", "nl", "export", PLANNED, "--format", "markdown"),
}


def measure() -> list[Figure]:
    """Run all commands beside the bare interpreter."""
    with sample_copy() as home:
        runs = [partial(cpu_of, [sys.executable, "-c", "pass"], home)]
        runs += [partial(cpu_of, planner(home, *words), home) for words in COMMANDS.values()]
        bare, *taken = side_by_side(*runs, rounds=ROUNDS)
    figures = [Figure(name="python -c pass, processor time", value=bare * 1000, unit="ms")]
    for name, seconds in zip(COMMANDS, taken, strict=True):
        figures.append(Figure(name=f"{name}, processor time", value=seconds * 1000, unit="ms"))
        figures.append(Figure(name=f"{name} against the bare interpreter", value=seconds / bare, limit=LIMIT))
    return figures
