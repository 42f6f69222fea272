"""A real workspace on disk with something of a history, and the desks of the two who work in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import cast

from tests.unit import build
from visitplanner.domain.agenda import Item
from visitplanner.domain.changes import Edit
from visitplanner.domain.records import Record
from visitplanner.domain.values import replace
from visitplanner.planning.desk import Desk
from visitplanner.planning.history import Reader
from visitplanner.store import Workspace, create_workspace, open_workspace

SLUG = "kpassa-2027"
NOON = datetime(2027, 3, 1, 12, 0, tzinfo=UTC)


def _ids(author: str) -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"{author.casefold()}{next(numbers):04d}-of-a-history"


def made(folder: Path) -> Desk:
    """Awa's desk at a new workspace: the partnership, a visit, and on it the item `fees`."""
    store = create_workspace(
        folder,
        build.book().partnership,
        author="Awa",
        clock=lambda: NOON,
        new_id=_ids("made"),
        extra=(
            build.trajectory(),
            build.goal("1.1"),
            build.person("Awa Kossou"),
            build.person("Jan Peeters"),
        ),
    )
    store.commit([Edit(file=SLUG, mine=build.visit())], why="add a visit")
    store.close()
    desk = desk_of("Awa", folder)
    fees = build.item("Fees", id="fees", place="Town hall", goals=["g1.1"])
    desk.commit([Edit(file=SLUG, mine=fees)], why="add an activity")
    return desk


def desk_of(author: str, folder: Path) -> Desk:
    """The desk of somebody at that workspace; each of their changes is a minute after the one before."""
    minutes = count(1)

    def clock() -> datetime:
        return NOON + timedelta(minutes=next(minutes))

    new_id = _ids(author)
    store = open_workspace(folder, author=author, clock=clock, new_id=new_id)
    return Desk(store=store, clock=clock, new_id=new_id)


def store_of(desk: Desk) -> Workspace:
    """The workspace itself."""
    return cast("Workspace", desk.store)


def item(desk: Desk, key: str = "fees") -> Item:
    """An item as it stands on disk."""
    found = desk.programme(SLUG).item(key)
    assert found is not None
    return found


def change(desk: Desk, key: str = "fees", why: str = "edit an activity", **fields: object) -> None:
    """Change fields of an item, as its reader sees it now."""
    base = item(desk, key)
    mine = replace(base, **fields)  # type: ignore[arg-type]  # whichever fields the test names
    desk.commit([Edit(file=SLUG, base=base, mine=mine)], why=why)


def delete(desk: Desk, key: str = "fees") -> None:
    """Delete an item."""
    desk.commit([Edit(file=SLUG, base=item(desk, key))], why="delete")


def newest(desk: Desk, file: str | None = None) -> Record:
    """The newest record."""
    return Reader(desk, file).more(1)[0]
