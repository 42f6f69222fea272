"""The files as last read: each is read again only when it changed on disk."""

from __future__ import annotations

import time

from visitplanner.domain.changes import Entity
from visitplanner.domain.errors import StoreError
from visitplanner.store import files, places, reading
from visitplanner.store.codec import Plain, Tables
from visitplanner.store.files import Stamp
from visitplanner.store.reading import Snapshot
from visitplanner.store.system import System

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


HELD_OPEN: Final = 64
"""Files whose descriptor stays open, so that no new file gets their inode."""
_SURE_NS: Final = 1_000_000_000
"""A file left alone for a second cannot change again within the same tick of the file system's clock."""


class Shelf:
    """The snapshots of one workspace, by file."""

    def __init__(self, system: System, where: places.Places) -> None:
        self._system = system
        self._places = where
        self._snapshots: dict[str, Snapshot] = {}
        self._open: dict[str, None] = {}

    def load(self, file: str) -> Snapshot | None:
        """The file as it stands on disk now; None where there is none.

        Raises DamagedError, NewerSchemaError, StoreError.
        """
        path, name = self._places.path(file), self._places.name(file)
        known = self._snapshots.get(file)
        if known is not None and self.stamp(file) == known.stamp:
            return known
        try:
            held, status = files.open_regular(self._system, path, name)
        except FileNotFoundError:
            self._snapshots.pop(file, None)
            return None
        data = files.read_all(self._system, held, status.st_size, name)
        tables, meta = reading.parse(file, data, name)
        snapshot = Snapshot(tables, meta, Stamp.of(status), held, by_hand=True)
        if known is not None:
            snapshot.entities = _unchanged(known, tables)
        self.keep(file, snapshot)
        return snapshot

    def revision(self, file: str) -> int:
        """The revision of a file on disk, 0 where there is none. Raises DamagedError, NewerSchemaError."""
        snapshot = self.load(file)
        return 0 if snapshot is None else snapshot.meta.revision

    def peek(self, file: str) -> Snapshot | None:
        """The file as it was when last read or written here, whatever stands there now."""
        return self._snapshots.get(file)

    def keep(self, file: str, snapshot: Snapshot) -> None:
        """Take a state that is known to stand on disk."""
        self._snapshots[file] = snapshot
        self._open.pop(file, None)
        self._open[file] = None
        if len(self._open) > HELD_OPEN:
            self._release(next(iter(self._open)))

    def _release(self, file: str) -> None:
        """Close the descriptor of a file.

        One that changed just now is forgotten, since its stamp is not sure any more.
        """
        del self._open[file]
        snapshot = self._snapshots.get(file)
        if snapshot is None or snapshot.held is None:
            return
        snapshot.held.close()
        snapshot.held = None
        if time.time_ns() - snapshot.stamp.mtime_ns < _SURE_NS:
            del self._snapshots[file]

    def stamp(self, file: str) -> Stamp | None:
        """What the file looks like from outside; None where it cannot be seen."""
        try:
            return Stamp.of(self._system.stat(self._places.path(file)))
        except OSError:
            return None

    def slugs(self) -> tuple[str, ...]:
        """The visits' files there are, sorted, those of deleted visits included. Raises StoreError."""
        try:
            names = self._system.names(self._places.visits)
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise files.not_read(error, "visits") from error
        return tuple(sorted(slug for name in names if (slug := self._places.slug_in(name)) is not None))

    def is_gone(self, slug: str) -> bool:
        """Tell whether a visit was deleted, from the first bytes of its file.

        One that cannot be told is there.
        """
        known = self._snapshots.get(slug)
        if known is not None and self.stamp(slug) == known.stamp:
            return known.meta.gone
        try:
            held, status = files.open_regular(self._system, self._places.path(slug), self._places.name(slug))
            head = files.read_all(self._system, held, min(status.st_size, 256), self._places.name(slug))
        except (OSError, StoreError):
            return False
        return b'"gone": true' in head.partition(b"}")[0]

    def close(self) -> None:
        """Close every descriptor."""
        for snapshot in self._snapshots.values():
            if snapshot.held is not None:
                snapshot.held.close()
        self._snapshots.clear()
        self._open.clear()


def _unchanged(known: Snapshot, tables: Tables) -> dict[tuple[str, str], tuple[Plain, Entity]]:
    """The entities whose documents read the same again, under the new documents."""
    kept: dict[tuple[str, str], tuple[Plain, Entity]] = {}
    for (table, key), (document, entity) in known.entities.items():
        fresh = tables.get(table, {}).get(key)
        if fresh == document and fresh is not None:
            kept[table, key] = (fresh, entity)
    return kept
