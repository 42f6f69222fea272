"""What another session did to what one looks at, in words: who took a row away, who brought one back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Final, Self

from visitplanner.domain.changes import BOOK, Conflict, Entity, FieldChange, Receipt
from visitplanner.domain.errors import PlannerError
from visitplanner.domain.values import dataclass
from visitplanner.domain.words import N_
from visitplanner.locale import current, tr, trn
from visitplanner.tui.text import cut

if TYPE_CHECKING:
    from visitplanner.domain.changes import Transaction
    from visitplanner.planning.desk import Desk

_MOST_NAMED: Final = 30
"""Columns of a title behind a few words on what was done to it."""
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


def unmarked(gone: int, left: int) -> str:
    """That marked rows went, and how many are still marked: what is done next is done to these."""
    if not gone:
        return ""
    said = trn("{n} marked row is gone", "{n} marked rows are gone", gone)
    rest = trn("{n} is still marked", "{n} are still marked", left) if left else tr(N_("none is marked now"))
    return f"{said}, {rest}."


def what_of(desk: Desk, done: Transaction) -> str:
    """What a transaction did, in the word that history has for it, and to what: “title” and how many more."""
    why = tr(done.why)
    # What takes a change back has its parts the other way round.
    parts = done.changes[::-1] if done.undoes else done.changes
    changes = {(one.file, one.id): one for one in parts}
    names = [name for one in changes.values() if (name := _called(desk, one))]
    if not names:
        return why
    first = f"“{cut(names[0], _MOST_NAMED)}”"
    more = len(changes) - 1
    return f"{why}, {first} +{more}" if more else f"{why}, {first}"


def _called(desk: Desk, change: FieldChange) -> str:
    """The name of the thing that was changed: as it stands now, else as the change has it; "" for none."""
    from visitplanner.tui.conflicts import entity_now
    from visitplanner.tui.conflicts import name_of as title_of

    about = Conflict(file=change.file, table=change.table, id=change.id, field="")
    try:
        return title_of(entity_now(desk, about))
    except PlannerError:
        whole = change.new or change.old
        kept = whole if isinstance(whole, Mapping) and not change.field else {}
        return next((str(kept[name]) for name in ("title", "name", "what") if kept.get(name)), "")


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
