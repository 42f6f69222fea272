"""Undo and redo: inverse changes from the history, one's own only, never over somebody else's change."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from visitplanner.domain.changes import BOOK
from visitplanner.domain.errors import RefusedError
from visitplanner.domain.values import replace
from visitplanner.domain.words import N_, Phrase
from visitplanner.store import changes, codec, edits, migrations, places
from visitplanner.store.history import Change, Entry, History
from visitplanner.store.recovery import table_of
from visitplanner.store.unit import Unit

LOOK_BACK = 2_000
"""Transactions looked through for who made a change: further back nobody remembers either."""


def to_undo(history: History, author: str) -> Entry:
    """The author's last change that is not undone. Raises RefusedError when there is none."""
    undone: set[str] = set()
    done_again: set[str] = set()
    wanted: str | None = None
    for entry in history.newest_first():
        if wanted is not None:
            if entry.txn == wanted:
                return entry
            continue
        if entry.by != author:
            continue
        if entry.undoes is not None:
            if entry.undoes not in done_again:
                undone.add(entry.undoes)
        elif entry.redoes is not None:
            if entry.redoes not in undone and entry.redoes not in done_again:
                wanted = entry.redoes
            done_again.add(entry.redoes)
        elif entry.txn not in undone and entry.changes and not _founds(entry):
            return entry
    raise RefusedError(N_("There is nothing of yours to take back."))


def to_redo(history: History, author: str) -> Entry:
    """The author's last undone change, unless they changed something else since. Raises RefusedError."""
    redone: set[str] = set()
    wanted: str | None = None
    for entry in history.newest_first():
        if wanted is not None:
            if entry.txn == wanted:
                return entry
            continue
        if entry.by != author:
            continue
        if entry.redoes is not None:
            redone.add(entry.redoes)
        elif entry.undoes is not None:
            if entry.undoes not in redone:
                wanted = entry.undoes
        elif entry.changes:
            break
    raise RefusedError(N_("There is nothing of yours to do again."))


def _founds(entry: Entry) -> bool:
    return any(one.table == "partnership" and not one.field for one in entry.changes)


def inverse(entry: Entry) -> list[Change]:
    """The changes that take the entry back, last first."""
    return [replace(one, old=one.new, new=one.old) for one in reversed(entry.changes)]


def carry_out(unit: Unit, wanted: Iterable[Change], entry: Entry, history: History) -> None:
    """Do the changes, each from the value it knows.

    Raises RefusedError with who and when, where a value is another by now.
    """
    if entry.schema != migrations.CURRENT.version:
        raise RefusedError(
            N_("“{why}” was done by an older version of the planner and cannot be taken back."),
            do=N_("Change it by hand; nothing was changed."),
            why=Phrase(codec.short(entry.why)),
        )
    visits: dict[str, None] = {}
    deleted: list[str] = []
    for change in wanted:
        table = table_of(change)
        document = unit.document(change.file, table, change.id)
        if changes.value_at(document, change.field) != change.old:
            raise _changed_since(change, entry, history)
        if change.new is None and not change.field and change.file == BOOK:
            deleted.append(change.id)
        fresh = changes.done(document, change.field, change.new, unit.txn, change.id)
        living = changes.alive(fresh)
        if living is not None:
            entity = codec.entity(table, living, places.Places.name(change.file))
            fresh = codec.canonical(entity, living)
        unit.put(change.file, table, change.id, fresh)
        if change.file != BOOK:
            visits[change.file] = None
    for slug in visits:
        edits.refuse_if_used(unit, slug)
    if deleted:
        _refuse_in_use(unit, frozenset(deleted))


def _changed_since(change: Change, entry: Entry, history: History) -> RefusedError:
    other = last_change(history, change.file, change.table, change.id, change.field, until=entry.txn)
    if other is None:
        return RefusedError(
            N_("What you changed in “{why}” has been changed since, by another hand than the planner's."),
            do=N_("Look at it and change it as you want it; nothing was changed."),
            why=Phrase(codec.short(entry.why)),
        )
    return RefusedError(
        N_("{by} changed the same on {day} at {time} (“{what}”), so “{why}” was not touched."),
        do=N_("Speak with them or change it as you want it; nothing was changed."),
        by=codec.short(other.by),
        day=datetime.fromisoformat(other.at).date(),
        time=datetime.fromisoformat(other.at).time().replace(second=0, microsecond=0),
        what=Phrase(codec.short(other.why)),
        why=Phrase(codec.short(entry.why)),
    )


def last_change(
    history: History, file: str, table: str, key: str, field: str, *, until: str = "", but: str = ""
) -> Entry | None:
    """The newest entry that changed that field, or the document it is in.

    Looks not further back than the entry `until`, and not at the entry `but`.
    """
    for count, entry in enumerate(history.newest_first()):
        if entry.txn == until or count >= LOOK_BACK:
            return None
        if entry.txn == but:
            continue
        for one in entry.changes:
            if (one.file, one.table, one.id) == (file, table, key) and _touches(one.field, field):
                return entry
    return None


def _touches(one: str, other: str) -> bool:
    if not one or not other:
        return True
    return one == other or one.startswith(f"{other}.") or other.startswith(f"{one}.")


def _refuse_in_use(unit: Unit, deleted: frozenset[str]) -> None:
    """Taking back a new goal, person or need would leave whoever names it with a name of nothing."""
    for document in unit.living():
        if document.get("id") not in deleted and _names(document, deleted):
            raise RefusedError(
                N_("It is in use by now: “{title}” names it."),
                do=N_("Close it instead, or take the link away first; nothing was changed."),
                title=codec.short(document.get("title") or document.get("name") or document.get("id")),
            )


def _names(value: object, ids: frozenset[str]) -> bool:
    if isinstance(value, dict):
        return any(_names(one, ids) for one in value.values())
    if isinstance(value, list):
        return any(_names(one, ids) for one in value)
    return isinstance(value, str) and value in ids
