"""What a person reads of the history: each transaction by the things it changed, as they were called then."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Final

from visitplanner.domain.changes import FieldChange, Table, Transaction
from visitplanner.domain.values import dataclass, replace

Place = tuple[str, Table, str]
"""Where a document is kept: file, table and id."""

NAMED_BY: Final[Mapping[str, tuple[str, ...]]] = {
    "partnership": ("name",),
    "trajectories": ("title",),
    "goals": ("code", "title"),
    "people": ("name",),
    "initiatives": ("name",),
    "needs": ("code", "title"),
    "visit": ("title",),
    "items": ("title",),
    "actions": ("what",),
    "releases": ("name",),
    "acknowledgements": ("code",),
}
"""The fields by which people know the documents of a table."""

_ID_SHOWN: Final = 8


class Deed(StrEnum):
    """What a change did to a thing."""

    ADDED = "added"
    CHANGED = "changed"
    DELETED = "deleted"


class Fate(StrEnum):
    """What became of a change later: whoever made it took it back, or did it again after that."""

    STANDS = "stands"
    UNDONE = "undone"
    REDONE = "redone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """One document as a change found it: its name then, and what was done to it."""

    file: str
    table: Table
    id: str
    name: str
    changes: tuple[FieldChange, ...]

    @property
    def place(self) -> Place:
        """Where it is kept."""
        return self.file, self.table, self.id

    @property
    def deed(self) -> Deed:
        """Whether the change added, changed or deleted it."""
        whole = next((one for one in self.changes if not one.field), None)
        if whole is None:
            return Deed.CHANGED
        return Deed.DELETED if whole.new is None else Deed.ADDED


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One line of the history: who, when, what (a message id), and the things that were changed."""

    id: str
    at: datetime
    by: str
    why: str
    things: tuple[Thing, ...]
    undoes: str | None = None
    redoes: str | None = None
    fate: Fate = Fate.STANDS

    @property
    def files(self) -> tuple[str, ...]:
        """The files it touched, each once."""
        return tuple(dict.fromkeys(one.file for one in self.things))


Names = Callable[[Place], Mapping[str, object]]
"""Gives the fields that name a document as it stands now; nothing for one that is gone."""


class Telling:
    """Makes records of transactions, which come to it from the newest back.

    On the way it notes which of the older ones were taken back, and what each thing was called before it was
    given another name.
    """

    def __init__(self, now: Names) -> None:
        self._now = now
        self._called: dict[Place, Mapping[str, object]] = {}
        self.fates: dict[str, Fate] = {}
        """What became of the transactions that those seen so far took back or did again, by id."""

    def record(self, transaction: Transaction) -> Record:
        """The transaction as a record."""
        if transaction.undoes is not None:
            self.fates.setdefault(transaction.undoes, Fate.UNDONE)
        if transaction.redoes is not None:
            self.fates.setdefault(transaction.redoes, Fate.REDONE)
        changed: dict[Place, list[FieldChange]] = {}
        for one in transaction.changes:
            changed.setdefault((one.file, one.table, one.id), []).append(one)
        return Record(
            id=transaction.id,
            at=transaction.at,
            by=transaction.by,
            why=transaction.why,
            things=tuple(self._thing(place, tuple(changes)) for place, changes in changed.items()),
            undoes=transaction.undoes,
            redoes=transaction.redoes,
            fate=self.fates.get(transaction.id, Fate.STANDS),
        )

    def after(self, newer: Telling) -> None:
        """Go on with what another one knows that saw the newer transactions meanwhile."""
        self.fates.update(newer.fates)
        for place, names in newer._called.items():
            self._called.setdefault(place, names)

    def _thing(self, place: Place, changes: tuple[FieldChange, ...]) -> Thing:
        file, table, key = place
        return Thing(file=file, table=table, id=key, name=self._name(place, changes), changes=changes)

    def _name(self, place: Place, changes: tuple[FieldChange, ...]) -> str:
        """What the thing was called once it was changed; what it was called before is kept for older ones."""
        names = NAMED_BY.get(place[1], ())
        whole = next((one for one in changes if not one.field), None)
        if whole is not None:
            document = whole.old if whole.new is None else whole.new
            after = document if isinstance(document, Mapping) else {}
            before = after
        else:
            known = self._called.get(place)
            after = dict(self._now(place) if known is None else known)
            before = dict(after)
            for one in changes:
                if one.field in names:
                    after[one.field], before[one.field] = one.new, one.old
        self._called[place] = {name: before.get(name) for name in names}
        said = (after.get(name) for name in names)
        # A tombstone that only the history of another visit could explain still goes by something.
        return " ".join(one for one in said if isinstance(one, str) and one) or place[2][:_ID_SHOWN]


def with_fates(records: list[Record], fates: Mapping[str, Fate]) -> list[Record]:
    """The records with what became of them by now."""
    return [
        replace(one, fate=fates[one.id]) if fates.get(one.id, one.fate) is not one.fate else one
        for one in records
    ]
