"""The last good state of a damaged file, from the history: every change since the first day stands there."""

from __future__ import annotations

from visitplanner.domain.changes import BOOK
from visitplanner.domain.errors import NotFoundError
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book, Programme
from visitplanner.store import changes, files, history, migrations, reading, troubles
from visitplanner.store.codec import META, META_ID
from visitplanner.store.database import Database
from visitplanner.store.files import Stamp
from visitplanner.store.history import History
from visitplanner.store.places import Places
from visitplanner.store.reading import Meta, Snapshot
from visitplanner.store.recovery import table_of
from visitplanner.store.system import System

_NOWHERE = Stamp(inode=0, mtime_ns=0, size=0)


def replayed(log: History, file: str) -> Snapshot:
    """The file as the history says it should stand. What another hand wrote into it meanwhile is not there.

    Raises NotFoundError when the history never heard of it, DamagedError when the history is damaged too.
    """
    tables: dict[str, dict[str, dict[str, object]]] = {}
    revision, txn = 0, ""
    for entry in log.oldest_first():
        if file not in entry.files:
            continue
        if entry.schema != migrations.CURRENT.version:
            raise troubles.damaged(history.NAME, entry.txn, "it was written in another format")
        revision, txn = entry.files[file], entry.txn
        for change in entry.changes:
            if change.file == file:
                table = tables.setdefault(table_of(change), {})
                before = table.get(change.id)
                table[change.id] = changes.done(before, change.field, change.new, txn, change.id)
    if not revision:
        raise NotFoundError(
            N_("The history holds nothing of {file}."),
            do=N_("Look for a copy of the file; nothing was changed."),
            file=Places.name(file),
        )
    meta = Meta(schema=migrations.CURRENT.version, revision=revision, txn=txn)
    return Snapshot(tables, meta, _NOWHERE, None, by_hand=False)


def last_good(log: History, file: str) -> Book | Programme:
    """The book or the visit as the history has it, to look at; nothing is written. Raises as `replayed`."""
    snapshot = replayed(log, file)
    if file == BOOK:
        return reading.book_of(snapshot, Places.name(file))
    programme = reading.programme_of(snapshot, file, Places.name(file))
    if programme is None:
        raise NotFoundError(N_("The visit “{slug}” was deleted."), slug=file)
    return programme


def set_aside(system: System, where: Places, file: str, txn: str) -> None:
    """Move what stands under the file's name to backups/, whatever it is. Raises OSError."""
    files.make_folder(system, where.backups)
    name = f"{where.name(file).rpartition('/')[2]}.damaged-{txn}"
    try:
        system.stat(where.path(file))
    except FileNotFoundError:
        return
    system.replace(where.path(file), f"{where.backups}/{name}")
    files.sync_folder(system, where.backups)


def database_of(snapshot: Snapshot, txn: str, revision: int) -> Database:
    """The tables to write, one revision on, so that nobody's session takes them for older ones."""
    database = Database(snapshot.tables)
    said: dict[str, object] = {"schema": snapshot.meta.schema, "revision": revision, "txn": txn}
    database.put(META, {META_ID: said})
    return database
