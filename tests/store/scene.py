"""The small workspace that the store's tests act on, and how a session opens it."""

import itertools
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from pathlib import Path

from visitplanner.domain.agenda import Item
from visitplanner.domain.changes import Edit
from visitplanner.domain.partnership import Municipality, Partnership
from visitplanner.domain.times import Moment
from visitplanner.domain.visit import Visit
from visitplanner.store import Workspace, create_workspace, open_workspace
from visitplanner.store.system import SYSTEM, System

NOON = datetime(2027, 3, 1, 12, 0, tzinfo=UTC)
FIRST = date(2027, 5, 10)
EIGHT = Moment(start=time(8))


def clock() -> datetime:
    """Tell the same moment always."""
    return NOON


def ids(prefix: str) -> Callable[[], str]:
    """Make ids that nobody else makes: each session of a test has its own prefix."""
    numbers = itertools.count(1)
    return lambda: f"{prefix}-{next(numbers)}"


def partnership() -> Partnership:
    """Two invented towns."""
    towns = (
        Municipality(id="m1", name="Oudeveld", country="BE", zone="Europe/Brussels"),
        Municipality(id="m2", name="Hokovi", country="TG", zone="Africa/Lome"),
    )
    return Partnership(id="p1", name="Oudeveld–Hokovi", municipalities=towns)


def made(path: Path, *visits: str, items: int = 0) -> Workspace:
    """Make a workspace with visits of so many items each: `<slug>-<n>`."""
    workspace = create_workspace(path, partnership(), author="founder", clock=clock, new_id=ids("founder"))
    for slug in visits:
        edits = [Edit(file=slug, mine=visit(slug))]
        edits += [Edit(file=slug, mine=item(f"{slug}-{n}", order=n)) for n in range(items)]
        workspace.commit(edits, why=f"visit {slug}")
    return workspace


def visit(slug: str) -> Visit:
    """A visit of three days."""
    return Visit(
        id=f"visit-{slug}", slug=slug, title=f"Visit {slug}", first_day=FIRST, last_day=date(2027, 5, 12)
    )


def item(key: str, *, order: int = 0) -> Item:
    """An item of the first day."""
    return Item(id=key, title=f"Item {key}", day=FIRST, order=order)


def session(
    path: Path | str, author: str, *, prefix: str = "", patience: float = 30.0, system: System = SYSTEM
) -> Workspace:
    """Open the workspace as `author`; a patience that a loaded test machine does not exhaust."""
    return open_workspace(
        path, author=author, clock=clock, new_id=ids(prefix or author), patience=patience, system=system
    )


def leftovers(path: Path) -> list[str]:
    """The temporary files in a workspace, wherever they are."""
    return sorted(str(one.relative_to(path)) for one in path.rglob(".*") if one.name != ".lock")


def made_visit(path: Path, slug: str, *, items: int = 0) -> None:
    """Add a visit with so many items."""
    workspace = session(path, f"maker-of-{slug}")
    edits = [Edit(file=slug, mine=visit(slug))]
    edits += [Edit(file=slug, mine=item(f"{slug}-{n}", order=n)) for n in range(items)]
    workspace.commit(edits, why=f"visit {slug}")
    workspace.close()
