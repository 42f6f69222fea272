"""How a change reaches the disk: history first, then every file beside its old state, then the rename.

A change is acknowledged once the history has it on disk. If a file cannot be written after that, the line is
taken back, so that "not saved" is the truth. If even that fails, or some file has its new state already, the
change stands: it is reported as done, because the next session that takes the lock finishes it.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from visitplanner.domain.errors import ReadOnlyError, StoreError
from visitplanner.domain.words import N_
from visitplanner.store import encoding, files, history, recovery, restoring, troubles
from visitplanner.store.codec import Tables
from visitplanner.store.files import Held
from visitplanner.store.history import Entry, History
from visitplanner.store.lock import locked
from visitplanner.store.places import Places
from visitplanner.store.reading import Meta, Snapshot
from visitplanner.store.shelf import Shelf
from visitplanner.store.system import System
from visitplanner.store.unit import Unit


class Log(NamedTuple):
    """The history while the lock is held, and where its last whole line ends."""

    held: Held
    inode: int
    size: int


class _Staged(NamedTuple):
    file: str
    path: str
    snapshot: Snapshot


class _Line(Enum):
    """What became of a line of the history that was to be taken back."""

    GONE = 1
    STANDS = 2
    UNCERTAIN = 3
    """Gone for whoever reads the file, and yet a power cut may bring it back."""


class Writer:
    """Writes the files of one workspace, one transaction at a time."""

    def __init__(self, system: System, where: Places, shelf: Shelf, *, patience: float) -> None:
        self._system = system
        self._places = where
        self._shelf = shelf
        self._patience = patience
        self._history = History(system, where.root)
        self._known: tuple[int, int] | None = None
        """Inode and size of the history when every file was seen to have all of it."""
        self._unsynced: set[str] = set()
        self._checked = False

    @contextlib.contextmanager
    def session(self) -> Iterator[Log]:
        """Hold the lock, over files that have all that the history holds.

        Raises BusyError, ReadOnlyError, StoreError.
        """
        self._check_folders()
        with locked(self._system, self._places.lock, self._patience):
            held, status = self._open_history()
            try:
                yield self._recovered(held, status)
            finally:
                held.close()

    def save(self, log: Log, unit: Unit, entry: Entry) -> None:
        """Acknowledge the entry and bring it to the files. Raises StoreError when nothing of it is kept."""
        name = Places.name(next(iter(entry.files)))
        for file in entry.files:
            recovery.check_hand(self._system, self._places, self._shelf, file)
        prepared = [self._prepared(unit, file, revision) for file, revision in entry.files.items()]
        line = encoding.to_line(entry)
        self._known = None
        self._append(log, line, name)
        staged: list[_Staged] = []
        replaced = 0
        try:
            for file, data, tables, meta in prepared:
                path = self._places.path(file)
                held, stamp = files.stage(self._system, path, data)
                staged.append(_Staged(file, path, Snapshot(tables, meta, stamp, held, by_hand=False)))
            for one in staged:
                self._system.replace(files.temp_of(one.path), one.path)
                replaced += 1
                self._take(one)
            self._sync(entry)
        except OSError as error:
            if replaced:
                return
            for one in staged:
                files.remove(self._system, files.temp_of(one.path))
            line_is = self._take_back(log)
            if line_is is _Line.STANDS:
                return
            if line_is is _Line.UNCERTAIN:
                raise _not_certain(error, name) from error
            raise troubles.not_written(error, name) from error
        self._known = (log.inode, log.size + len(line))

    def restore(self, log: Log, snapshot: Snapshot, entry: Entry) -> None:
        """Put a state from the history in the place of a damaged file, set aside. Raises StoreError."""
        ((file, revision),) = entry.files.items()
        database = restoring.database_of(snapshot, entry.txn, revision)
        path = self._places.path(file)
        self._known = None
        try:
            held, _ = files.stage(self._system, path, encoding.dump(database.held))
            held.close()
            restoring.set_aside(self._system, self._places, file, entry.txn)
            self._system.replace(files.temp_of(path), path)
            self._sync(entry)
        except OSError as error:
            files.remove(self._system, files.temp_of(path))
            raise troubles.not_written(error, Places.name(file)) from error
        self._append(log, encoding.to_line(entry), Places.name(file))

    @staticmethod
    def _prepared(unit: Unit, file: str, revision: int) -> tuple[str, bytes, Tables, Meta]:
        database, meta = unit.written(file, revision)
        return file, encoding.dump(database.held), database.held, meta

    def _take(self, one: _Staged) -> None:
        before = self._shelf.peek(one.file)
        if before is not None:
            one.snapshot.entities = before.entities
        self._shelf.keep(one.file, one.snapshot)

    def _append(self, log: Log, line: bytes, name: str) -> None:
        written = False
        try:
            files.write_all(self._system, log.held.fd, line)
            written = True
            self._system.fsync(log.held.fd)
        except OSError as error:
            if self._take_back(log) is not _Line.GONE and written:
                raise _not_certain(error, name) from error
            raise troubles.not_written(error, name) from error

    def _take_back(self, log: Log) -> _Line:
        try:
            self._system.truncate(log.held.fd, log.size)
        except OSError:
            return _Line.STANDS
        try:
            self._system.fsync(log.held.fd)
        except OSError:
            return _Line.UNCERTAIN
        return _Line.GONE

    def _sync(self, entry: Entry) -> None:
        folders = dict.fromkeys(self._places.folder(file) for file in entry.files)
        self._unsynced.update(folders)
        for folder in folders:
            files.sync_folder(self._system, folder)
        self._unsynced.difference_update(folders)

    def _open_history(self) -> tuple[Held, os.stat_result]:
        path = self._history.path
        try:
            try:
                held = Held(self._system, self._system.open(path, history.APPEND))
            except FileNotFoundError:
                self._history.create()
                files.sync_folder(self._system, self._places.root)
                held = Held(self._system, self._system.open(path, history.APPEND))
            status = self._system.fstat(held.fd)
        except OSError as error:
            raise troubles.not_written(error, history.NAME) from error
        if not stat.S_ISREG(status.st_mode):
            raise troubles.not_a_file(history.NAME)
        return held, status

    def _recovered(self, held: Held, status: os.stat_result) -> Log:
        if self._known == (status.st_ino, status.st_size) and not self._unsynced:
            return Log(held, status.st_ino, status.st_size)
        entry, end = self._history.last(held, status.st_size)
        if end < status.st_size:
            recovery.cut(self._system, self._places, held, end, status.st_size)
        if entry is not None:
            try:
                recovery.redo(self._system, self._places, self._shelf, entry)
                self._sync(entry)
            except OSError as error:
                raise troubles.not_written(error, Places.name(next(iter(entry.files), ""))) from error
        self._known = (status.st_ino, end)
        return Log(held, status.st_ino, end)

    def _check_folders(self) -> None:
        """A sticky folder lets nobody rename over another's file, and a link leads who knows where."""
        if self._checked:
            return
        for folder, name in ((self._places.root, "."), (self._places.visits, "visits")):
            try:
                mode = self._system.stat(folder).st_mode
            except FileNotFoundError:
                self._make(folder, name)
                continue
            except OSError as error:
                raise troubles.not_written(error, name) from error
            if not stat.S_ISDIR(mode):
                raise troubles.not_a_file(name)
            if mode & stat.S_ISVTX:
                raise ReadOnlyError(
                    N_("The folder {file} is sticky: only the owner of a file could save it there."),
                    do=N_("Take the sticky bit away (chmod -t) or move the workspace; reading goes on."),
                    file=name,
                )
        self._checked = True

    def _make(self, folder: str, name: str) -> None:
        try:
            files.make_folder(self._system, folder)
        except OSError as error:
            raise troubles.not_written(error, name) from error


def _not_certain(error: OSError, name: str) -> StoreError:
    return StoreError(
        N_("The disk failed on {file} ({reason}); it is not certain whether it was saved."),
        do=N_("Look at it again before you type it anew, and tell whoever hosts the workspace."),
        file=name,
        reason=troubles.reason(error),
    )
