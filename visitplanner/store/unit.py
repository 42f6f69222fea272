"""One change in the making, while the lock is held: documents as they stand, and as they shall stand."""

from __future__ import annotations

from collections.abc import Iterator

from visitplanner.domain.changes import BOOK, BOOK_TABLES, VISIT_TABLES, Table
from visitplanner.domain.errors import DamagedError
from visitplanner.store import changes, codec, migrations, places
from visitplanner.store.codec import META, META_ID, Plain
from visitplanner.store.database import Database
from visitplanner.store.history import Change
from visitplanner.store.reading import Meta, Snapshot
from visitplanner.store.shelf import Shelf

_Shelved = tuple[str, Table]


class Unit:
    """The documents of a transaction. `txn` is the id it will have."""

    def __init__(self, shelf: Shelf, txn: str) -> None:
        self.txn = txn
        self._shelf = shelf
        self._snapshots: dict[str, Snapshot | None] = {}
        self._old: dict[_Shelved, dict[str, Plain | None]] = {}
        self._new: dict[_Shelved, dict[str, Plain]] = {}

    def snapshot(self, file: str) -> Snapshot | None:
        """The file as it stands on disk while the lock is held; None where there is none.

        Raises StoreError.
        """
        if file not in self._snapshots:
            self._snapshots[file] = self._shelf.load(file)
        return self._snapshots[file]

    def document(self, file: str, table: Table, key: str) -> Plain | None:
        """The document as this transaction has it so far, in canonical form; a tombstone has its mark.

        Raises DamagedError.
        """
        fresh = self._new.get((file, table), {}).get(key)
        return self._before(file, table, key) if fresh is None else fresh

    def documents(self, file: str, table: Table) -> list[tuple[str, Plain]]:
        """All documents of a table by id, as stored, tombstones included."""
        snapshot = self.snapshot(file)
        stored = {} if snapshot is None else snapshot.tables.get(table, {})
        return list({**stored, **self._new.get((file, table), {})}.items())

    def living(self) -> Iterator[Plain]:
        """Every living document of the workspace, as stored or as this transaction will have it."""
        for file in (BOOK, *self._shelf.slugs()):
            for table in BOOK_TABLES if file == BOOK else VISIT_TABLES:
                yield from (one for _, one in self.documents(file, table) if codec.is_live(one))

    def put(self, file: str, table: Table, key: str, document: Plain) -> None:
        """Let the document stand so from now on."""
        self._before(file, table, key)
        self._new.setdefault((file, table), {})[key] = document

    def changes(self) -> list[Change]:
        """What differs, file by file."""
        found: list[Change] = []
        for (file, table), documents in self._new.items():
            for key, document in documents.items():
                found += changes.differences(file, table, key, self._old[file, table][key], document)
        return found

    def revisions(self, touched: list[Change]) -> dict[str, int]:
        """The revision that each touched file will have."""
        files = dict.fromkeys(one.file for one in touched)
        return {file: _revision(self.snapshot(file)) + 1 for file in files}

    def written(self, file: str, revision: int) -> tuple[Database, Meta]:
        """The file's documents as they shall stand, with what the file says of itself."""
        snapshot = self.snapshot(file)
        database = Database({} if snapshot is None else snapshot.tables)
        for (place, table), documents in self._new.items():
            if place == file:
                database.put(table, documents)
        visits = database.held.get("visit", {})
        gone = file != BOOK and not any(codec.is_live(one) for one in visits.values())
        said: Plain = {"schema": migrations.CURRENT.version, "revision": revision, "txn": self.txn}
        database.put(META, {META_ID: {**said, "gone": True} if gone else said})
        meta = Meta(schema=migrations.CURRENT.version, revision=revision, txn=self.txn, gone=gone)
        return database, meta

    def _before(self, file: str, table: Table, key: str) -> Plain | None:
        old = self._old.setdefault((file, table), {})
        if key not in old:
            old[key] = self._read(file, table, key)
        return old[key]

    def _read(self, file: str, table: Table, key: str) -> Plain | None:
        snapshot = self.snapshot(file)
        raw = None if snapshot is None else snapshot.tables.get(table, {}).get(key)
        if snapshot is None or raw is None:
            return None
        known = snapshot.entities.get((table, key))
        if known is not None and known[0] is raw:
            return codec.canonical(known[1], raw)
        living = changes.content(raw)
        try:
            entity = codec.entity(table, living, places.Places.name(file))
        except DamagedError:
            if codec.is_live(raw):
                raise
            return raw
        document = codec.canonical(entity, living)
        return document if codec.is_live(raw) else {**document, codec.DELETED: raw[codec.DELETED]}


def _revision(snapshot: Snapshot | None) -> int:
    return 0 if snapshot is None else snapshot.meta.revision
