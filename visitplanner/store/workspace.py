"""A workspace on disk: what the use cases read from and commit to."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime

from visitplanner.domain.changes import BOOK, Edit, Receipt, Transaction
from visitplanner.domain.errors import NewerSchemaError, NotFoundError, StoreError
from visitplanner.domain.text import clean
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book, Programme
from visitplanner.store import history, reading
from visitplanner.store.files import Stamp
from visitplanner.store.history import History
from visitplanner.store.places import Places, no_visit
from visitplanner.store.shelf import Shelf
from visitplanner.store.system import SYSTEM, System

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from visitplanner.domain.presence import Presence
    from visitplanner.store.committing import Pen
    from visitplanner.store.drafts import Drafts
    from visitplanner.store.presence import Presences

PATIENCE: Final = 5.0
"""Seconds to wait for another session's save; a save takes milliseconds."""


class Workspace:
    """One partnership's workspace, as one author has it open. Implements the use cases' Store."""

    def __init__(
        self,
        root: str,
        *,
        author: str,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        patience: float = PATIENCE,
        system: System = SYSTEM,
        spare: str = "",
    ) -> None:
        """`spare` is a folder of the account, for drafts that the workspace does not take; "" for none."""
        self.path = root
        self._author = clean(author)
        self._clock = clock
        self._new_id = new_id
        self._patience = patience
        self._system = system
        self._spare = spare
        self._places = Places(root)
        self._shelf = Shelf(system, self._places)
        self._history = History(system, root)
        self._own_pen: Pen | None = None
        self._presences: Presences | None = None
        self._read: dict[str, Stamp | None] = {}
        self._listed: tuple[Stamp | None, frozenset[str]] | None = None
        self._told: dict[str, Stamp | None] = {}
        self._told_slugs: frozenset[str] | None = None
        self._untold: set[str] = set()
        """Files that were found changed while reading, before `stale` could tell of it."""

    @property
    def author(self) -> str:
        """Who signs the changes of this session."""
        return self._author

    def close(self) -> None:
        """Close the files it holds open, and be seen no more; it can still be used and opens them again."""
        self._shelf.close()
        if self._presences is not None:
            self._presences.leave()

    def book(self) -> Book:
        """The partnership's book as it stands on disk now.

        Raises DamagedError, NewerSchemaError, StoreError.
        """
        snapshot = self._load(BOOK)
        if snapshot is None:
            raise gone(self.path, history=os.path.lexists(self._history.path))  # noqa: PTH - text paths
        return reading.book_of(snapshot, Places.name(BOOK))

    def slugs(self) -> tuple[str, ...]:
        """The visits there are, sorted by slug. Raises StoreError."""
        stamp = self._folder_stamp()
        found = self._shelf.slugs()
        listed = frozenset(found)
        if self._listed is not None and listed != self._told_slugs:
            self._untold |= self._listed[1] ^ listed
        self._listed = (stamp, listed)
        return tuple(slug for slug in found if not self._shelf.is_gone(slug))

    def programme(self, slug: str) -> Programme:
        """A visit with its items. Raises NotFoundError, DamagedError, NewerSchemaError, StoreError."""
        snapshot = self._load(slug)
        found = None if snapshot is None else reading.programme_of(snapshot, slug, Places.name(slug))
        if found is None:
            raise no_visit(slug)
        return found

    def _load(self, file: str) -> reading.Snapshot | None:
        snapshot = self._shelf.load(file)
        stamp = None if snapshot is None else snapshot.stamp
        known = self._read.get(file, stamp)
        if stamp != known and stamp != self._told.get(file, known):
            self._untold.add(file)
        self._read[file] = stamp
        return snapshot

    def commit(self, changes: Sequence[Edit], *, why: str) -> Receipt:
        """Merge the edits into what stands on disk and acknowledge them, all or none.

        See `planning.ports.Store`.
        """
        return self._pen().commit(changes, why)

    def found(self, changes: Sequence[Edit], *, why: str) -> Receipt:
        """Commit the first edits of a workspace, the partnership's own document among them."""
        return self._pen().commit(changes, why, founding=True)

    def undo(self) -> Receipt:
        """Take back this author's last change that is not undone. Raises RefusedError with the reason."""
        return self._pen().undo()

    def redo(self) -> Receipt:
        """Do this author's last undone change again. Raises RefusedError with the reason."""
        return self._pen().redo()

    def _pen(self) -> Pen:
        if self._own_pen is None:
            # Who only reads needs neither TinyDB nor the rules of merging.
            from visitplanner.store.committing import Pen  # noqa: PLC0415

            self._own_pen = Pen(
                self._system,
                self._places,
                self._shelf,
                author=self._author,
                clock=self._clock,
                new_id=self._new_id,
                patience=self._patience,
            )
        return self._own_pen

    def history(self, *, file: str | None = None, newest: int | None = None) -> Iterable[Transaction]:
        """The transactions, newest first; of one file, and at most so many, where asked.

        Raises DamagedError.
        """
        return self._transactions(file, newest)

    def _transactions(self, file: str | None, newest: int | None) -> Iterator[Transaction]:
        if newest is not None and newest <= 0:
            return
        for count, entry in enumerate(self._history.newest_first(file), 1):
            yield history.to_transaction(entry)
            if count == newest:
                return

    def stale(self) -> frozenset[str]:
        """The files (BOOK or slugs) that changed on disk, came or went since they were last read here.

        And, once, those that somebody read here meanwhile: who shows them must not miss it for that.
        """
        changed, self._untold = self._untold, set()
        for file, read in self._read.items():
            found = self._shelf.stamp(file)
            if found != read:
                changed.add(file)
                self._told[file] = found
        stamp = self._folder_stamp()
        if self._listed is None or stamp != self._listed[0]:
            listed = frozenset(self._shelf.slugs())
            before = listed if self._listed is None else self._listed[1]
            changed |= before ^ listed
            self._told_slugs = listed
            # A save changes the folder's time as well: it need not be listed again and again for that.
            self._listed = (stamp, listed) if before == listed else self._listed
        return frozenset(changed)

    def _folder_stamp(self) -> Stamp | None:
        try:
            return Stamp.of(self._system.stat(self._places.visits))
        except OSError:
            return None

    def save_draft(self, key: str, text: str) -> None:
        """Keep what is being typed, for this author, under a key. Raises StoreError."""
        self._own_drafts().save(key, text)

    def drafts(self) -> dict[str, str]:
        """This author's drafts by key, the newest last."""
        places = (self._places.drafts, *([self._spare] if self._spare else []))
        return self._own_drafts().all() if any(map(self._holds_any, places)) else {}

    def _holds_any(self, folder: str) -> bool:
        """Tell whether something is in a folder; one that cannot be read is told by who reads it."""
        try:
            return bool(self._system.names(folder))
        except FileNotFoundError:
            return False
        except OSError:
            return True

    def drop_draft(self, key: str) -> None:
        """Forget a draft; no complaint where there is none."""
        self._own_drafts().drop(key)

    def _own_drafts(self) -> Drafts:
        from visitplanner.store.drafts import Drafts  # noqa: PLC0415 - only who types leaves any

        return Drafts(self._system, self._places.drafts, self._author, spare=self._spare)

    def here(self, screen: str, *, visit: str | None = None, item: str | None = None) -> None:
        """Tell the others where this session is; what cannot be written is passed over."""
        self._own_presences().here(screen, visit, item)

    def others(self) -> tuple[Presence, ...]:
        """Who else has this workspace open, by author; one look at a folder while nothing changed."""
        return self._own_presences().others()

    def _own_presences(self) -> Presences:
        if self._presences is None:
            # A command that runs and ends is nowhere.
            from visitplanner.store.presence import Presences  # noqa: PLC0415

            folder = self._places.presence
            self._presences = Presences(self._system, folder, author=self._author, clock=self._clock)
        return self._presences

    def catch_up(self) -> None:
        """Finish what a session that died had begun, where this one may write.

        Reading needs no permission to.
        """
        try:
            if self._is_behind():
                self._pen().recover()
        except StoreError:
            # Whoever reads or commits next meets the same trouble and is told.
            return

    def _is_behind(self) -> bool:
        """Tell, without the lock, whether the last session died before it had finished.

        One that is saving at this moment looks the same; whoever takes the lock then sees that all is well.
        """
        opened = self._history.opened()
        if opened is None:
            return False
        entry, end = self._history.last(*opened)
        if end < opened[1] or entry is None:
            return end < opened[1]
        return any(self._shelf.revision(file) == revision - 1 for file, revision in entry.files.items())

    def last_good(self, file: str) -> Book | Programme:
        """A damaged file's last good state, from the history, to look at; nothing is written.

        Raises NotFoundError, DamagedError.
        """
        from visitplanner.store import restoring  # noqa: PLC0415 - as for changes

        return restoring.last_good(self._history, file)

    def restore(self, file: str) -> None:
        """Put a file's last good state in its place, after what stands there went to backups/.

        Raises NotFoundError, DamagedError, BusyError, ReadOnlyError, StoreError.
        """
        self._pen().restore(file)

    def check_format(self) -> None:
        """Refuse a workspace that a newer planner wrote.

        Raises NewerSchemaError; other troubles wait for the reader.
        """
        try:
            self._shelf.load(BOOK)
        except NewerSchemaError:
            raise
        except StoreError:
            return


def gone(path: str, *, history: bool) -> NotFoundError:
    """The error for a workspace that is gone since it was opened, or of which only the history is left."""
    if history:
        return NotFoundError(
            N_("The partnership's own file in {path} is missing."),
            do=N_("Bring it back from the history with `visitplanner rebuild partnership`."),
            path=path,
        )
    return NotFoundError(
        N_("The workspace {path} is not there any more."),
        do=N_("Tell whoever hosts it; what you type is kept."),
        path=path,
    )
