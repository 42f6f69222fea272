"""Reading the history: a page at a time from its end, so that of fifty thousand changes fifty are read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from visitplanner.domain.changes import BOOK, BOOK_TABLES, VISIT_TABLES, Entity
from visitplanner.domain.errors import InputError, NotFoundError, StoreError
from visitplanner.domain.records import NAMED_BY, Fate, Place, Record, Telling, with_fates
from visitplanner.domain.words import N_

if TYPE_CHECKING:
    from visitplanner.domain.changes import Transaction
    from visitplanner.domain.workspace import Book, Programme
    from visitplanner.planning.desk import Desk

PAGE: Final = 50
"""Transactions read at once: about two screens full."""
SHORTEST: Final = 8
"""Letters of a transaction's id that are enough to name it; the whole id always is."""


class Reader:
    """The records of one visit, or of everything, as far back as they were read.

    Holds the history open between two pages: what others append meanwhile does not move what comes next.
    """

    def __init__(self, desk: Desk, file: str | None = None) -> None:
        """`file` is `BOOK` or a visit's slug; None reads of everything. Nothing is read yet."""
        self._desk = desk
        self.file = file
        self.records: list[Record] = []
        """Newest first."""
        self.ended = False
        """Whether the first change of all was read."""
        self._telling = Telling(lambda place: named(desk, place))
        self._newest = self._last()
        self._older: Iterator[Transaction] = iter(desk.store.history(file=file))

    def more(self, count: int = PAGE) -> Sequence[Record]:
        """Read so many older ones, and give them. Raises DamagedError, StoreError; the next call goes on."""
        at = len(self.records)
        try:
            for transaction in self._older:
                self.records.append(self._telling.record(transaction))
                if len(self.records) == at + count:
                    return self.records[at:]
        except StoreError:
            # A generator that failed is over: what lies behind the damage cannot be reached.
            self.ended = True
            raise
        self.ended = True
        return self.records[at:]

    def catch_up(self) -> int:
        """Take in what was done since, at the top; gives how many records came. Raises as `more`."""
        places = {one.id: at for at, one in enumerate(self.records)}
        telling = Telling(lambda place: named(self._desk, place))
        fresh: list[Record] = []
        newest, kept = self._newest, 0
        for at, transaction in enumerate(self._desk.store.history()):
            if at == 0:
                self._newest = transaction.id
            if transaction.id == newest or transaction.id in places:
                kept = places.get(transaction.id, 0)
                break
            if self._concerns(transaction):
                fresh.append(telling.record(transaction))
        # One that was seen and is not there any more could not be saved after all: it was never acknowledged.
        self.records = [*fresh, *with_fates(self.records[kept:], telling.fates)]
        self._telling.after(telling)
        return len(fresh)

    def behind(self) -> bool:
        """Tell whether something was done since, by a look at the end of the history; False in trouble."""
        try:
            return self._last() != self._newest
        except StoreError:
            # Whoever reads on is told.
            return False

    def _last(self) -> str | None:
        """The id of the newest transaction of all."""
        return next((one.id for one in self._desk.store.history(newest=1)), None)

    def _concerns(self, transaction: Transaction) -> bool:
        # A file that was rebuilt has no single changes; that is worth a line whichever file it was.
        if self.file is None or not transaction.changes:
            return True
        return any(one.file == self.file for one in transaction.changes)


def named(desk: Desk, place: Place) -> Mapping[str, object]:
    """The fields that name a document as it stands now; nothing where it is gone or cannot be read."""
    entity = entity_at(desk, place)
    return {} if entity is None else {name: getattr(entity, name) for name in NAMED_BY[place[1]]}


def entity_at(desk: Desk, place: Place) -> Entity | None:
    """The document that is kept there now; None where it is gone or its file cannot be read."""
    file, table, key = place
    if table not in (BOOK_TABLES if file == BOOK else VISIT_TABLES):
        return None
    container: Book | Programme | None = _book(desk) if file == BOOK else programme_at(desk, file)
    if container is None:
        return None
    found: object = getattr(container, table)
    many: tuple[Entity, ...] = found if isinstance(found, tuple) else (found,)
    return next((one for one in many if one.id == key), None)


def programme_at(desk: Desk, slug: str) -> Programme | None:
    """A visit with its items; None where it is gone or cannot be read."""
    try:
        return desk.programme(slug)
    except (NotFoundError, StoreError):
        return None


def _book(desk: Desk) -> Book | None:
    try:
        return desk.book()
    except StoreError:
        return None


def record_of(desk: Desk, key: str) -> Record:
    """The record with that id, or whose id begins so (eight letters at least).

    Raises InputError for less, NotFoundError where there is none, DamagedError.
    """
    fates: dict[str, Fate] = {}
    for transaction in desk.store.history():
        if transaction.undoes is not None:
            fates.setdefault(transaction.undoes, Fate.UNDONE)
        if transaction.redoes is not None:
            fates.setdefault(transaction.redoes, Fate.REDONE)
        if transaction.id == key or (len(key) >= SHORTEST and transaction.id.startswith(key)):
            record = Telling(lambda place: named(desk, place)).record(transaction)
            return with_fates([record], fates)[0]
    if len(key) < SHORTEST:
        raise InputError(
            N_("“{key}” is too short for a change; write the eight letters that the history shows."), key=key
        )
    raise NotFoundError(
        N_("There is no change “{key}”."), do=N_("The changes are listed by `visitplanner history`."), key=key
    )
