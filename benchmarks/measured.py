"""What a measurement gives, and how it is shown."""

from __future__ import annotations

import os
import resource
import shutil
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "sample_data" / "workspace"
PLANNED = "2027-sevidji"
"""The visit of the sample that is in planning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure with the most that it may be."""

    name: str
    value: float
    limit: float | None = None
    """None: shown for information."""
    unit: str = ""

    @property
    def holds(self) -> bool:
        """Tell whether it keeps within its limit."""
        return self.limit is None or self.value <= self.limit

    def __str__(self) -> str:
        value = f"{self.value:,.2f}" if self.value % 1 else f"{self.value:,.0f}"
        limit = "" if self.limit is None else f"at most {self.limit:,g}"
        mark = "" if self.limit is None else ("ok" if self.holds else "TOO MUCH")
        return f"{self.name:<58} {value:>10} {self.unit:<6} {limit:<16} {mark}"


@contextmanager
def sample_copy() -> Iterator[Path]:
    """Give a fresh home with a copy of the sample workspace in `sample`; gone afterwards."""
    with TemporaryDirectory() as home:
        shutil.copytree(SAMPLE, Path(home) / "sample")
        yield Path(home)


def planner(home: Path, *words: str) -> list[str]:
    """Give the command line that runs the planner on the sample in `home`."""
    return [sys.executable, "-m", "visitplanner", "--workspace", str(home / "sample"), "--as", "Awa", *words]


def cpu_of(argv: Sequence[str], home: Path) -> float:
    """Run a program to its end; give the seconds of processor time it took. Findings of a check are fine."""
    before = _children()
    done = subprocess.run(
        argv,
        cwd=ROOT,
        env={**os.environ, "HOME": str(home), "LC_ALL": "C.UTF-8"},
        capture_output=True,
        check=False,
    )
    if done.returncode not in {0, 1}:
        raise RuntimeError(f"{' '.join(argv)} ended with {done.returncode}: {done.stderr.decode()[-400:]}")
    return _children() - before


def _children() -> float:
    # Not os.times(): it counts in hundredths of a second, which is the whole of the baseline.
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def side_by_side(*runs: Callable[[], float], rounds: int) -> list[float]:
    """Run each in turn, so many rounds; give the median of each. What else goes on meets all alike."""
    for run in runs:
        run()  # once for the caches of the disk and the bytecode
    results = [[run() for run in runs] for _ in range(rounds)]
    return [statistics.median(column) for column in zip(*results, strict=True)]
