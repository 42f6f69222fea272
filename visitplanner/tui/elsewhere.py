"""What another session did to what one looks at, in words: who took a row away, who brought one back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Final, Self

from visitplanner.domain.changes import BOOK, Entity, FieldChange, Receipt
from visitplanner.domain.errors import PlannerError
from visitplanner.domain.values import dataclass
from visitplanner.domain.words import N_
from visitplanner.locale import current, tr

if TYPE_CHECKING:
    from visitplanner.domain.changes import Transaction
    from visitplanner.planning.desk import Desk

LOOK_BACK: Final = 50
"""Transactions looked through for who did it; it was a moment ago."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stood:
    """The thing under the cursor: its file (`BOOK` or a slug), its id, and what it is called.

    Without an id it is the visit of that file.
    """

    file: str
    id: str
    title: str

    @classmethod
    def of(cls, file: str, entity: Entity | None) -> Self | None:
        """A document; None for none."""
        if entity is None:
            return None
        named = (getattr(entity, name, "") for name in ("title", "name", "what"))
        return cls(file=file, id=entity.id, title=next(filter(None, named), entity.id))


def gone(desk: Desk, stood: Stood) -> str:
    """Why a row went from under the cursor, in a sentence; "" where it was this session, or nobody knows."""
    touched = _touched(desk, stood.file, stood.id)
    if touched is None:
        return ""
    done, changes = touched
    who = name_of(desk, done.by)
    if any(not one.field and one.new is None for one in changes):
        return tr(N_("{who} deleted “{title}”."), who=who, title=stood.title)
    for one in changes:
        if one.field == "day":
            day = current().day(date.fromisoformat(one.new)) if isinstance(one.new, str) else tr("pool")
            return tr(N_("{who} moved “{title}” to {day}."), who=who, title=stood.title, day=day)
    return tr(N_("{who} changed “{title}”: it is not among these rows any more."), who=who, title=stood.title)


def name_of(desk: Desk, author: str) -> str:
    """Who did it; one's own second session by what it is."""
    return tr(N_("Your other session")) if author == desk.author else author


def last_hand(desk: Desk, file: str, key: str) -> str:
    """Who changed a document last, in words; somebody where history does not know."""
    touched = _touched(desk, file, key)
    return tr(N_("Somebody else")) if touched is None else name_of(desk, touched[0].by)


def brought_back(desk: Desk, receipt: Receipt) -> str:
    """Say what somebody deleted and this change brought back; "" where it brought nothing back."""
    told: list[str] = []
    # Where it is this one that deleted, the panel for such conflicts says so.
    asked = {one.id for one in receipt.conflicts if not one.field}
    for key in (one for one in receipt.revived if one not in asked):
        file = _file_of(receipt, key)
        deleted = _deleted(desk, file, key)
        who = tr(N_("Somebody else")) if deleted is None else name_of(desk, deleted.by)
        told.append(
            tr(
                N_("{who} had deleted “{title}” meanwhile; your change brought it back."),
                who=who,
                title=_title(desk, file, key),
            )
        )
    return " ".join(told)


def _file_of(receipt: Receipt, key: str) -> str:
    changes: Iterable[FieldChange] = receipt.transaction.changes if receipt.transaction is not None else ()
    return next((one.file for one in changes if one.id == key), BOOK)


def _touched(desk: Desk, file: str, key: str) -> tuple[Transaction, list[FieldChange]] | None:
    """The newest transaction that changed the document, and what it did to it."""
    try:
        for done in desk.store.history(file=file, newest=LOOK_BACK):
            changes = [
                one
                for one in done.changes
                if one.file == file and (one.id == key or (not key and one.table == "visit"))
            ]
            if changes:
                return done, changes
    except PlannerError:
        # Only a sentence is lost by it; what is wrong with the history is told by whoever needs it.
        return None
    return None


def _deleted(desk: Desk, file: str, key: str) -> Transaction | None:
    """The newest transaction that deleted the document."""
    try:
        for done in desk.store.history(file=file, newest=LOOK_BACK):
            if any(one.id == key and not one.field and one.new is None for one in done.changes):
                return done
    except PlannerError:
        return None  # as above
    return None


def _title(desk: Desk, file: str, key: str) -> str:
    try:
        book = desk.book()
        known: object = book.need(key) or book.goal(key) or book.person(key)
        if file != BOOK:
            known = desk.programme(file).item(key)
    except PlannerError:
        known = None
    return next((str(found) for name in ("title", "name") if (found := getattr(known, name, ""))), key)
