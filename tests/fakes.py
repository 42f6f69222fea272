"""A store in memory: small, and true to `planning.ports.Store` where one person works alone.

It merges field by field and never reports a conflict; who tests conflicts takes the real store.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from itertools import count
from typing import Any

from visitplanner.domain.changes import (
    BOOK,
    BOOK_TABLES,
    Edit,
    Entity,
    FieldChange,
    Receipt,
    Table,
    Transaction,
)
from visitplanner.domain.errors import NotFoundError, RefusedError
from visitplanner.domain.need import Need
from visitplanner.domain.partnership import Municipality, Partnership
from visitplanner.domain.presence import Presence
from visitplanner.domain.visit import Visit
from visitplanner.domain.workspace import Book, Programme
from visitplanner.planning.desk import Desk

NOON = datetime(2027, 4, 20, 12, 0, tzinfo=UTC)
Key = tuple[str, Table, str]


def counting_ids(prefix: str = "id") -> Callable[[], str]:
    """Give ids in a row: id0001, id0002, …."""
    numbers = count(1)
    return lambda: f"{prefix}{next(numbers):04d}"


class MemoryStore:
    """Documents by file, table and id, and the transactions that made them."""

    def __init__(self, partnership: Partnership, *extra: Entity, author: str = "Awa") -> None:
        self.author = author
        self._documents: dict[Key, Entity] = {}
        self._history: list[Transaction] = []
        self._before: list[dict[Key, Entity]] = []
        self._undone: list[tuple[Transaction, dict[Key, Entity]]] = []
        self._drafts: dict[str, str] = {}
        self._numbers = count(1)
        for entity in (partnership, *extra):
            self._documents[BOOK, Edit(file=BOOK, mine=entity).table, entity.id] = entity

    def _all(self, file: str, table: Table) -> tuple[Any, ...]:
        return tuple(one for (at, kind, _), one in self._documents.items() if at == file and kind == table)

    def book(self) -> Book:
        """Give the book as it stands."""
        return Book(
            partnership=self._all(BOOK, "partnership")[0],
            trajectories=self._all(BOOK, "trajectories"),
            goals=self._all(BOOK, "goals"),
            people=self._all(BOOK, "people"),
            initiatives=self._all(BOOK, "initiatives"),
            needs=self._all(BOOK, "needs"),
        )

    def slugs(self) -> tuple[str, ...]:
        """Give the slugs of the visits, sorted."""
        return tuple(sorted(at for at, kind, _ in self._documents if kind == "visit"))

    def programme(self, slug: str) -> Programme:
        """Give a visit with its items."""
        if slug not in self.slugs():
            raise NotFoundError("There is no visit “{slug}”.", slug=slug)
        return Programme(
            visit=self._all(slug, "visit")[0],
            items=self._all(slug, "items"),
            actions=self._all(slug, "actions"),
            releases=self._all(slug, "releases"),
            acknowledgements=self._all(slug, "acknowledgements"),
        )

    def commit(self, edits: Sequence[Edit], *, why: str) -> Receipt:
        """Merge the edits, all or none."""
        documents = dict(self._documents)
        changes: list[FieldChange] = []
        codes: dict[str, str] = {}
        for edit in edits:
            key: Key = (edit.file, edit.table, edit.id)
            _refuse_misplaced(edit)
            if isinstance(edit.mine, Visit) and edit.base is None and edit.file in self.slugs():
                raise RefusedError("There is a visit “{slug}” already.", slug=edit.file)
            theirs = documents.get(key)
            mine = edit.mine
            if isinstance(mine, Need) and not mine.code:
                numbers = (one.code[1:] for one in documents.values() if isinstance(one, Need))
                mine = replace(mine, code=f"N{max((int(one) for one in numbers if one), default=0) + 1}")
                codes[mine.id] = mine.code
            if mine is None:
                documents.pop(key, None)
                changes.append(
                    FieldChange(file=edit.file, table=edit.table, id=edit.id, field="", old=_plain(theirs))
                )
                continue
            now = mine if theirs is None or edit.base is None else _merged(edit.base, mine, theirs)
            changes += _changes(edit, theirs, now)
            documents[key] = now
        if not changes:
            return Receipt()
        transaction = self._transaction(why, tuple(changes))
        self._before.append(self._documents)
        self._documents = documents
        self._history.append(transaction)
        self._undone.clear()
        return Receipt(transaction=transaction, codes=codes)

    def _transaction(
        self, why: str, changes: tuple[FieldChange, ...], undoes: str | None = None
    ) -> Transaction:
        return Transaction(
            id=f"t{next(self._numbers)}", at=NOON, by=self.author, why=why, changes=changes, undoes=undoes
        )

    def undo(self) -> Receipt:
        """Put back what stood before the last change."""
        if not self._before:
            raise RefusedError("There is nothing to undo.")
        last = self._history.pop()
        self._undone.append((last, self._documents))
        self._documents = self._before.pop()
        return Receipt(transaction=self._transaction(last.why, (), undoes=last.id))

    def redo(self) -> Receipt:
        """Do the last undone change again."""
        if not self._undone:
            raise RefusedError("There is nothing to redo.")
        transaction, documents = self._undone.pop()
        self._before.append(self._documents)
        self._documents = documents
        self._history.append(transaction)
        return Receipt(transaction=transaction)

    def history(self, *, file: str | None = None, newest: int | None = None) -> Iterable[Transaction]:
        """Give the transactions, newest first."""
        found = [
            one
            for one in reversed(self._history)
            if file is None or any(change.file == file for change in one.changes)
        ]
        return found[:newest]

    def stale(self) -> frozenset[str]:
        """Nobody else writes here."""
        return frozenset()

    def save_draft(self, key: str, text: str) -> None:
        """Keep a draft, the newest last."""
        self._drafts.pop(key, None)
        self._drafts[key] = text

    def drafts(self) -> dict[str, str]:
        """Give the drafts."""
        return dict(self._drafts)

    def drop_draft(self, key: str) -> None:
        """Forget a draft."""
        self._drafts.pop(key, None)

    def here(self, screen: str, *, visit: str | None = None, item: str | None = None) -> None:
        """Nobody else is there to see it."""

    def others(self) -> tuple[Presence, ...]:
        """Nobody else is here."""
        return ()


def _refuse_misplaced(edit: Edit) -> None:
    assert (edit.table in BOOK_TABLES) == (edit.file == BOOK), (
        f"{edit.table} does not belong in {edit.file!r}"
    )


def _merged(base: Entity, mine: Entity, theirs: Entity) -> Entity:
    meant = {
        one.name: getattr(mine, one.name)
        for one in fields(mine)
        if getattr(mine, one.name) != getattr(base, one.name)
    }
    return replace(theirs, **meant)


def _changes(edit: Edit, old: Entity | None, new: Entity) -> list[FieldChange]:
    if old is None:
        return [FieldChange(file=edit.file, table=edit.table, id=edit.id, field="", new=_plain(new))]
    return [
        FieldChange(
            file=edit.file,
            table=edit.table,
            id=edit.id,
            field=one.name,
            old=_plain(getattr(old, one.name)),
            new=_plain(getattr(new, one.name)),
        )
        for one in fields(new)
        if getattr(old, one.name) != getattr(new, one.name)
    ]


def _plain(value: Any) -> Any:
    """Give the value as a file would hold it."""
    if hasattr(value, "__dataclass_fields__"):
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, tuple | frozenset):
        return [_plain(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value


DAMWIJK = Municipality(
    id="m-damwijk", name="Damwijk", country="BE", zone="Europe/Brussels", languages=("nl",)
)
TOVAKO = Municipality(id="m-tovako", name="Tovako", country="BJ", zone="Africa/Porto-Novo", languages=("fr",))


def memory_desk(*extra: Entity, author: str = "Awa") -> Desk:
    """Give a desk over an invented partnership in memory, on 20 April 2027."""
    partnership = Partnership(id="p1", name="Damwijk – Tovako", municipalities=(DAMWIJK, TOVAKO))
    return Desk(
        store=MemoryStore(partnership, *extra, author=author), clock=lambda: NOON, new_id=counting_ids()
    )
