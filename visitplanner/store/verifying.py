"""Is the workspace whole? Every file and the history are read to the end and held against each other.

Nothing is changed. What is wrong and what is merely worth knowing are told apart: a plan that another hand
edited is no damage.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from visitplanner.domain.changes import BOOK
from visitplanner.domain.errors import StoreError
from visitplanner.domain.values import dataclass, field
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book, Programme
from visitplanner.store import codec, files, history, places, reading, troubles
from visitplanner.store.files import Stamp
from visitplanner.store.history import History
from visitplanner.store.lock import locked
from visitplanner.store.places import Places
from visitplanner.store.reading import Snapshot
from visitplanner.store.replaying import Observed, Replay, Standing, noted, wrong
from visitplanner.store.system import SYSTEM, System
from visitplanner.store.workspace import PATIENCE

__all__ = ["Observed", "Verdict", "verify"]

_NOWHERE: Final = Stamp(inode=0, mtime_ns=0, size=0)
_FILE_GROUP: Final = stat.S_IRGRP | stat.S_IWGRP
_FOLDER_GROUP: Final = stat.S_ISGID | stat.S_IRWXG
_NAMED: Final = 3
"""Names in one sentence; more of them are only counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What came of looking through a workspace."""

    observed: tuple[Observed, ...]
    visits: int
    items: int
    transactions: int

    @property
    def whole(self) -> bool:
        """Tell whether nothing is wrong."""
        return not any(one.wrong for one in self.observed)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    """What was read, as it stood at one moment."""

    data: dict[str, bytes] = field(default_factory=dict)
    unread: set[str] = field(default_factory=set)
    shut: list[str] = field(default_factory=list)
    """Names of files that the group of the folder cannot use."""
    observed: list[Observed] = field(default_factory=list)
    history: list[int] = field(default_factory=list)
    """The size of the history; empty where there is none."""


def verify(root: str | os.PathLike[str], *, patience: float = PATIENCE, system: System = SYSTEM) -> Verdict:
    """Look through the workspace in a folder; raises StoreError where it cannot be entered."""
    where = Places(os.path.realpath(root))
    observed = list(_folders(system, where))
    seen = _read(system, where, patience)
    observed += seen.observed
    if seen.shut:
        observed.append(noted(_SHUT, files=_few(seen.shut)))
    if not seen.history and seen.data:
        observed.append(wrong(_NO_HISTORY, do=_FROM_BACKUP, file=history.NAME))
    standing: dict[str, Standing] = {}
    things: list[Book | Programme] = []
    for file, data in seen.data.items():
        try:
            standing[file], thing = _understood(file, data)
        except StoreError as error:
            observed.append(Observed(wrong=True, error=error))
            continue
        if thing is not None:
            things.append(thing)
    observed += _names_of_nothing(things)
    transactions = 0
    if seen.history:
        unread = {*seen.unread, *(file for file in seen.data if file not in standing)}
        transactions, more = _against_history(History(system, where.root), seen.history[0], standing, unread)
        observed += more
    programmes = [one for one in things if isinstance(one, Programme)]
    return Verdict(
        observed=tuple(observed),
        visits=len(programmes),
        items=sum(len(one.items) for one in programmes),
        transactions=transactions,
    )


def _folders(system: System, where: Places) -> Iterator[Observed]:
    """Folders that colleagues cannot work in. Raises StoreError where the workspace cannot be entered."""
    try:
        group = system.stat(where.root).st_gid
    except OSError as error:
        raise troubles.not_read(error, where.root) from error
    closed = []
    for name in (".", *places.FOLDERS):
        try:
            status = system.stat(f"{where.root}/{name}")
        except OSError:
            # It is made when it is needed; and what cannot be entered is told of by its reader.
            continue
        shown = where.root if name == "." else name
        if status.st_mode & stat.S_ISVTX:
            yield noted(_STICKY, folder=shown)
        if status.st_mode & _FOLDER_GROUP != _FOLDER_GROUP or status.st_gid != group:
            closed.append(shown)
    if closed:
        yield noted(_CLOSED, folders=", ".join(closed))


def _read(system: System, where: Places, patience: float) -> _Seen:
    """Every file's bytes between two changes; where the lock cannot be had, as they stand."""
    seen = _Seen()
    with contextlib.ExitStack() as lock:
        try:
            lock.enter_context(locked(system, where.lock, patience))
        except StoreError as error:
            # A plan that may only be read can be looked through as well, and one that nobody lets go of.
            seen.observed.append(Observed(wrong=False, error=error))
        group = system.stat(where.root).st_gid
        opened = History(system, where.root).opened()
        if opened is not None:
            held, size = opened
            seen.history.append(size)
            _look(seen, history.NAME, system.fstat(held.fd), group)
            held.close()
        for file, path in _paths(system, where, seen.observed):
            name = Places.name(file)
            try:
                held, status = files.open_regular(system, path, name)
                seen.data[file] = files.read_all(system, held, status.st_size, name)
                held.close()
            except FileNotFoundError:
                # The history knows whether it should be there.
                continue
            except StoreError as error:
                seen.unread.add(file)
                seen.observed.append(Observed(wrong=True, error=error))
            else:
                _look(seen, name, status, group)
    return seen


def _look(seen: _Seen, name: str, status: os.stat_result, group: int) -> None:
    if status.st_mode & _FILE_GROUP != _FILE_GROUP or status.st_gid != group:
        seen.shut.append(name)


def _paths(system: System, where: Places, observed: list[Observed]) -> Iterator[tuple[str, str]]:
    yield BOOK, where.path(BOOK)
    try:
        names = sorted(system.names(where.visits))
    except FileNotFoundError:
        return
    except OSError as error:
        raise troubles.not_read(error, "visits") from error
    for name in names:
        slug = Places.slug_in(name)
        if slug is not None:
            yield slug, where.path(slug)
        elif not name.startswith("."):
            observed.append(noted(_NO_VISIT, file=f"visits/{codec.short(name)}"))


def _understood(file: str, data: bytes) -> tuple[Standing, Book | Programme | None]:
    """What a file holds; no programme where a visit was deleted. Raises StoreError."""
    name = Places.name(file)
    doubled = codec.doubled_key(data)
    if doubled is not None:
        raise troubles.damaged(name, codec.short(doubled), "the key stands twice in one object")
    tables, meta = reading.parse(file, data, name)
    snapshot = Snapshot(tables, meta, _NOWHERE, None, by_hand=True)
    thing = reading.book_of(snapshot, name) if file == BOOK else reading.programme_of(snapshot, file, name)
    documents = {table: many for table, many in tables.items() if table != codec.META and many}
    return Standing(revision=meta.revision, documents=documents), thing


def _names_of_nothing(things: Iterable[Book | Programme]) -> Iterator[Observed]:
    """What items name that is not in the book."""
    things = tuple(things)
    for book in things:
        if isinstance(book, Book):
            known = {one.id for many in (book.goals, book.people, book.needs) for one in many}
            for programme in things:
                if isinstance(programme, Programme):
                    yield from _named(programme, known)


def _named(programme: Programme, known: set[str]) -> Iterator[Observed]:
    for item in programme.items:
        named = {
            *(link.goal for link in item.goals),
            *item.attendees,
            *item.hosts,
            *(one for one in (item.need, item.lead, item.interpreter) if one),
        }
        for one in sorted(named - known):
            yield noted(_NOTHING, visit=programme.visit.slug, title=item.title, name=codec.short(one))


def _against_history(
    log: History, size: int, standing: Mapping[str, Standing], unread: set[str]
) -> tuple[int, list[Observed]]:
    """How many transactions there are up to that byte, and what is odd about them or does not fit them."""
    replay = Replay()
    observed: list[Observed] = []
    try:
        for entry in log.oldest_first(size):
            observed.extend(replay.take(entry))
    except StoreError as error:
        return replay.count, [*observed, Observed(wrong=True, error=error)]
    return replay.count, [*observed, *replay.against(standing, unread)]


def _few(names: list[str]) -> str:
    more = len(names) - _NAMED
    return ", ".join(names[:_NAMED]) + (f" … (+{more})" if more > 0 else "")


_STICKY: Final = N_("The folder {folder} is sticky, so only the owner of a file can save it: chmod -t.")
_CLOSED: Final = N_("Colleagues cannot work in {folders}: the workspace’s group and mode 2770 are missing.")
_SHUT: Final = N_("Colleagues are shut out of {files}: the workspace’s group and mode 0660 are missing.")
_NO_HISTORY: Final = N_("{file} is missing: who changed what, and the way back.")
_FROM_BACKUP: Final = N_("Look for it in a backup; without it the planner begins a new one.")
_NO_VISIT: Final = N_("{file} is no visit’s file, so nobody sees it.")
_NOTHING: Final = N_("“{title}” ({visit}) names {name}, which is not in the partnership’s book.")
