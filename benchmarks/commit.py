"""What one edit costs, against its own bytes written, fsynced and renamed, and among 1,000 other visits.

`python -m benchmarks.commit [--json]`. Edit and baselines take turns, so that all see the same machine. An
edit makes two things durable: the line of the history (written, fsynced) and the visit's file (written,
fsynced, renamed, its folder fsynced). The same bytes in the same steps, with nothing of ours, are the
baseline of the promise; the visit's file alone is shown for information.
"""

from __future__ import annotations

import itertools
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measured import Figure, side_by_side
from visitplanner.domain.agenda import Item
from visitplanner.domain.changes import Edit
from visitplanner.domain.partnership import Municipality, Partnership
from visitplanner.domain.visit import Visit
from visitplanner.store import Workspace, create_workspace

LIMIT = 2.0
GROWTH = 1.3
ITEMS = 40
"""Items in the visit that is edited: a week's programme."""
OTHERS = 1_000
ROUNDS = 400


def workspace(folder: Path, others: int) -> Workspace:
    """Make a workspace with one full visit and so many small ones."""
    numbers = itertools.count()
    towns = (
        Municipality(id="m1", name="Oudeveld", country="BE", zone="Europe/Brussels"),
        Municipality(id="m2", name="Hokovi", country="TG", zone="Africa/Lome"),
    )
    made = create_workspace(
        folder,
        Partnership(id="p", name="Oudeveld–Hokovi", municipalities=towns),
        author="awa",
        clock=lambda: datetime(2027, 3, 1, 12, tzinfo=UTC),
        new_id=lambda: f"{next(numbers):026d}",
    )
    for slug in ("spring", *(f"visit-{number}" for number in range(others))):
        edits = [Edit(file=slug, mine=Visit(id=slug, slug=slug, title=f"Visit {slug}"))]
        edits += [Edit(file=slug, mine=item(slug, n)) for n in range(ITEMS if slug == "spring" else 2)]
        made.commit(edits, why="visit")
    return made


def item(slug: str, number: int) -> Item:
    """An item as they are on average."""
    day = date(2027, 5, 10)
    return Item(id=f"{slug}-{number}", title=f"Working session {number}", day=day, place="Town hall")


def write_file(path: Path, data: bytes) -> None:
    """Write, fsync and rename: the least that a safe save can do."""
    temp = path.with_suffix(".tmp")
    fd = os.open(temp, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o660)
    os.write(fd, data)
    os.fsync(fd)
    os.close(fd)
    temp.replace(path)


def write_both(path: Path, data: bytes, log: Path, line: bytes) -> None:
    """The same for all the bytes of an edit: the history's line, the visit's file, its name in the folder."""
    fd = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o660)
    os.write(fd, line)
    os.fsync(fd)
    os.close(fd)
    write_file(path, data)
    fd = os.open(path.parent, os.O_RDONLY)
    os.fsync(fd)
    os.close(fd)


def timed(action: Callable[[], object]) -> float:
    """Seconds that it takes."""
    began = time.perf_counter()
    action()
    return time.perf_counter() - began


def medians(folder: Path, others: int) -> list[float]:
    """Seconds of an edit, of the same bytes, and of the visit's file alone, among so many other visits."""
    folder.mkdir()
    made = workspace(folder / "workspace", others)
    bare = folder / "bare"
    bare.mkdir()
    data = (folder / "workspace" / "visits" / "spring.json").read_bytes()
    line = b"x" * 240 + b"\n"
    numbers = itertools.count()

    def edit() -> float:
        number = next(numbers)
        base = made.programme("spring").items[number % ITEMS]
        change = Edit(file="spring", base=base, mine=replace(base, place=f"Room {number}"))
        return timed(lambda: made.commit([change], why="place"))

    found = side_by_side(
        edit,
        lambda: timed(lambda: write_both(bare / "both", data, bare / "log", line)),
        lambda: timed(lambda: write_file(bare / "alone", data)),
        rounds=ROUNDS,
    )
    made.close()
    return found


def measure() -> list[Figure]:
    """Measure alone and among many visits."""
    figures: list[Figure] = []
    ratios: list[float] = []
    with TemporaryDirectory(prefix="visitplanner-") as folder:
        for others in (0, OTHERS):
            edit, both, alone = medians(Path(folder, str(others)), others)
            where = f"among {others:,} other visits" if others else "alone"
            ratios.append(edit / both)
            figures += [
                Figure(name=f"one edit, {where}", value=edit * 1000, unit="ms"),
                Figure(name=f"its bytes, {where}", value=both * 1000, unit="ms"),
                Figure(name=f"one edit against its bytes, {where}", value=edit / both, limit=LIMIT),
                Figure(name=f"one edit against the visit's file alone, {where}", value=edit / alone),
            ]
    name = f"growth of that with {OTHERS:,} other visits"
    return [*figures, Figure(name=name, value=ratios[1] / ratios[0], limit=GROWTH)]


def main(argv: Sequence[str] | None = None) -> int:
    """Print the figures, with `--json` as data; 1 when one is over its limit."""
    figures = measure()
    if "--json" in (sys.argv[1:] if argv is None else argv):
        print(
            json.dumps(
                {one.name: {"value": one.value, "limit": one.limit, "unit": one.unit} for one in figures}
            )
        )
    else:
        print(*figures, sep="\n")
    return 0 if all(one.holds for one in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
