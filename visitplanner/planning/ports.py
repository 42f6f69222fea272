"""What the use cases need from outside: a store, a clock, fresh ids."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Protocol

from visitplanner.domain.changes import Edit, Receipt, Transaction
from visitplanner.domain.presence import Presence
from visitplanner.domain.workspace import Book, Programme


class Clock(Protocol):
    """Tells the time, with its zone."""

    def __call__(self) -> datetime:
        """Give the present moment, aware of its zone."""
        ...


class Store(Protocol):
    """Where a workspace is kept. Every method may raise a `StoreError`; none leaves a file half written."""

    @property
    def author(self) -> str:
        """Who signs the changes of this session."""
        ...

    def book(self) -> Book:
        """The partnership's book as it stands on disk now (cached while the file is unchanged)."""
        ...

    def slugs(self) -> tuple[str, ...]:
        """The visits there are, sorted by slug."""
        ...

    def programme(self, slug: str) -> Programme:
        """A visit with its items. Raises NotFoundError."""
        ...

    def commit(self, edits: Sequence[Edit], *, why: str) -> Receipt:
        """Merge the edits into what stands on disk and acknowledge them, all or none.

        Fields that somebody else changed too stay theirs and come back as conflicts; everything else lands.
        Raises RefusedError when a new visit's slug is taken, BusyError, ReadOnlyError, DamagedError.
        """
        ...

    def undo(self) -> Receipt:
        """Take back this author's last change that is not undone. Raises RefusedError with the reason."""
        ...

    def redo(self) -> Receipt:
        """Do this author's last undone change again. Raises RefusedError with the reason."""
        ...

    def history(self, *, file: str | None = None, newest: int | None = None) -> Iterable[Transaction]:
        """The transactions, newest first; of one file, and at most so many, where asked."""
        ...

    def stale(self) -> frozenset[str]:
        """The files (BOOK or slugs) that changed, came or went since they were last read here. Only stats.

        And, once each, those whose change was met in reading before this was asked.
        """
        ...

    def save_draft(self, key: str, text: str) -> None:
        """Keep what is being typed, for this author, under a key."""
        ...

    def drafts(self) -> dict[str, str]:
        """This author's drafts by key, the newest last."""
        ...

    def drop_draft(self, key: str) -> None:
        """Forget a draft; no complaint where there is none."""
        ...

    def here(self, screen: str, *, visit: str | None = None, item: str | None = None) -> None:
        """Tell the other sessions where this one is: screen, a visit's slug, an item's id. Never fails."""
        ...

    def others(self) -> tuple[Presence, ...]:
        """Who else has the workspace open, by author; cheap while nothing changed. Never fails."""
        ...
