"""Bytes that reach the terminal at 100 by 30 with 256 colours: they are what a slow link has to carry."""

from __future__ import annotations

import statistics

from benchmarks.measured import Figure, sample_copy
from benchmarks.startup import JUDGED, agenda
from benchmarks.terminal import Terminal

OPENING, ARROW, IDLE = 80_000, 1_000, 0
IDLE_SECONDS = 10.0
DOWN, UP, LEFT, RIGHT = "\x1b[B", "\x1b[A", "\x1b[D", "\x1b[C"


def measure() -> list[Figure]:
    """Open the agenda, walk through it, and then do nothing."""
    with sample_copy() as home, Terminal(agenda(home), home) as terminal:
        terminal.wait_for(JUDGED)
        opening = terminal.settle(1.0)
        terminal.press(RIGHT)
        rows = [terminal.press(DOWN) for _ in range(2)] + [terminal.press(UP) for _ in range(2)]
        terminal.press(LEFT)
        days = [terminal.press(DOWN) for _ in range(4)]
        idle = terminal.idle(IDLE_SECONDS)
    return [
        Figure(name="opening the agenda", value=opening, unit="bytes", limit=OPENING),
        Figure(name="an arrow key over the rows, the largest", value=max(rows), unit="bytes", limit=ARROW),
        Figure(name="an arrow key over the days, the median", value=statistics.median(days), unit="bytes"),
        Figure(name=f"doing nothing for {IDLE_SECONDS:g} seconds", value=idle, unit="bytes", limit=IDLE),
    ]
