"""What a session finds that takes the lock after another one died.

Temporary files, a torn line, files that are behind.
"""

from __future__ import annotations

import os

from visitplanner.domain.changes import BOOK, BOOK_TABLES, VISIT_TABLES, Table
from visitplanner.domain.errors import DamagedError, NewerSchemaError
from visitplanner.store import changes, codec, encoding, files, history, migrations, troubles
from visitplanner.store.files import Held
from visitplanner.store.history import Change, Entry
from visitplanner.store.places import Places
from visitplanner.store.shelf import Shelf
from visitplanner.store.system import System
from visitplanner.store.unit import Unit


def cut(system: System, where: Places, held: Held, end: int, size: int) -> None:
    """Cut what follows the last whole line of the history: it was never acknowledged.

    A line that ends and yet does not hold what was written is kept in backups/. Raises StoreError.
    """
    tail = files.read_all(system, held, size - end, history.NAME, end)
    try:
        if tail.endswith(b"\n"):
            files.make_folder(system, where.backups)
            save_copy(system, f"{where.backups}/history-cut-at-{end}.txt", tail)
        system.truncate(held.fd, end)
        system.fsync(held.fd)
    except OSError as error:
        raise troubles.not_written(error, history.NAME) from error


def redo(system: System, where: Places, shelf: Shelf, entry: Entry) -> None:
    """Sweep what the last transaction left and bring the files that are behind up to it.

    A file that cannot be read is left for its reader to complain of; the history can rebuild it.
    Raises OSError, StoreError.
    """
    for file, revision in entry.files.items():
        path = where.path(file)
        files.remove(system, files.temp_of(path))
        try:
            behind = shelf.revision(file) == revision - 1
        except (DamagedError, NewerSchemaError):
            continue
        if behind:
            _redo_one(system, path, shelf, entry, file)


def _redo_one(system: System, path: str, shelf: Shelf, entry: Entry, file: str) -> None:
    unit = Unit(shelf, entry.txn)
    for change in entry.changes:
        if change.file == file:
            do(unit, change)
    database, _ = unit.written(file, entry.files[file])
    held, _ = files.stage(system, path, encoding.dump(database.held))
    held.close()
    system.replace(files.temp_of(path), path)


def do(unit: Unit, change: Change) -> None:
    """Do one change again. Raises DamagedError for a change that no planner wrote."""
    table = table_of(change)
    document = unit.document(change.file, table, change.id)
    unit.put(
        change.file, table, change.id, changes.done(document, change.field, change.new, unit.txn, change.id)
    )


def table_of(change: Change) -> Table:
    """The table of a change. Raises DamagedError."""
    if change.table not in (BOOK_TABLES if change.file == BOOK else VISIT_TABLES):
        raise troubles.damaged(history.NAME, codec.short(change.table), "no such table in that file")
    return change.table


def check_hand(system: System, where: Places, shelf: Shelf, file: str) -> None:
    """Before a file that another hand or an older planner wrote is replaced: lose nothing of it.

    Raises DamagedError for a key that stands twice; keeps a copy of a file in an older format.
    """
    snapshot = shelf.load(file)
    if snapshot is None or not snapshot.by_hand:
        return
    name = where.name(file)
    held, status = files.open_regular(system, where.path(file), name)
    data = files.read_all(system, held, status.st_size, name)
    held.close()
    older = snapshot.meta.schema < migrations.CURRENT.version
    if data != encoding.dump(codec.load(data, name) if older else snapshot.tables):
        doubled = codec.doubled_key(data)
        if doubled is not None:
            raise troubles.damaged(name, codec.short(doubled), "the key stands twice in one object")
    if older:
        try:
            files.make_folder(system, where.backups)
            kept = f"{os.path.basename(where.path(file))}.v{snapshot.meta.schema}.r{snapshot.meta.revision}"  # noqa: PTH119
            save_copy(system, f"{where.backups}/{kept}", data)
        except OSError as error:
            raise troubles.not_written(error, f"backups/{name}") from error
    snapshot.by_hand = False


def save_copy(system: System, path: str, data: bytes) -> None:
    """Keep a copy, down to the disk, over nothing else but an earlier copy of the same. Raises OSError."""
    held, _ = files.stage(system, path, data)
    held.close()
    system.replace(files.temp_of(path), path)
    files.sync_folder(system, os.path.dirname(path))  # noqa: PTH120 - text paths, as everywhere here
