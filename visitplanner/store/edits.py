"""What persons want changed, merged into what stands on disk."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final, cast

from visitplanner.domain.changes import BOOK, BOOK_TABLES, VISIT_TABLES, Conflict, Edit, Entity, Table
from visitplanner.domain.errors import DamagedError, RefusedError
from visitplanner.domain.merge import Merged, merge
from visitplanner.domain.need import Need
from visitplanner.domain.visit import Visit
from visitplanner.domain.words import N_
from visitplanner.store import changes, codec, places
from visitplanner.store.codec import Plain
from visitplanner.store.unit import Unit

_CODE: Final = re.compile(r"N([0-9]{1,9})")


class Outcome:
    """What came of the edits, beside the documents in the unit."""

    def __init__(self) -> None:
        self.conflicts: list[Conflict] = []
        self.revived: list[str] = []
        self.codes: dict[str, str] = {}


def take_in(unit: Unit, edits: Sequence[Edit], *, founding: bool = False) -> Outcome:
    """Merge the edits into the unit's documents.

    Raises RefusedError (slug taken, moved meanwhile, visit still in use), NotFoundError, DamagedError, and
    ValueError for an edit of a table that its file does not have.
    """
    outcome = Outcome()
    moves = _moves(edits)
    # A new visit's own document comes first and a deleted one's last: the rest of its file goes with it.
    for edit in sorted(edits, key=_turn):
        _check(unit, edit, founding=founding)
        if edit.mine is None and (edit.table, edit.id) in moves:
            continue
        source = moves.get((edit.table, edit.id)) if edit.base is None else None
        if source is None:
            _one(unit, edit, outcome)
        else:
            _move(unit, source, edit, outcome)
    for edit in edits:
        if edit.table == "visit" and edit.mine is None:
            refuse_if_used(unit, edit.file)
    return outcome


def _turn(edit: Edit) -> int:
    if edit.table in {"partnership", "visit"}:
        return 2 if edit.mine is None else 0
    return 1


def _moves(edits: Sequence[Edit]) -> dict[tuple[Table, str], Edit]:
    """The deletions whose document is new in another file of the same commit."""
    arriving = {(one.table, one.id): one.file for one in edits if one.base is None}
    return {
        (one.table, one.id): one
        for one in edits
        if one.mine is None and arriving.get((one.table, one.id), one.file) != one.file
    }


def _check(unit: Unit, edit: Edit, *, founding: bool) -> None:
    if (edit.table in BOOK_TABLES) != (edit.file == BOOK):
        msg = f"{edit.table} are not kept in {places.Places.name(edit.file)}"
        raise ValueError(msg)
    if edit.table == "partnership" and not founding and (edit.base is None or edit.mine is None):
        msg = "a workspace has one partnership, from its first day to its last"
        raise ValueError(msg)
    if edit.file == BOOK:
        return
    if not places.is_slug(edit.file):
        if edit.table == "visit" and edit.base is None:
            raise RefusedError(
                N_("“{slug}” cannot name a visit."),
                do=N_("Take small letters, digits, - and _, beginning with a letter or digit; 64 at most."),
                slug=edit.file[:80],
            )
        raise places.no_visit(edit.file)
    visit = edit.mine if edit.mine is not None else edit.base
    if isinstance(visit, Visit):
        if visit.slug != edit.file:
            msg = "a visit keeps its slug, and its file has that name"
            raise ValueError(msg)
        if edit.base is None and _living_visits(unit, edit.file) - {edit.id}:
            raise RefusedError(
                N_("There is a visit “{slug}” already."),
                do=N_("Choose another short name; nothing was changed."),
                slug=edit.file,
            )
    elif not _living_visits(unit, edit.file):
        raise places.no_visit(edit.file)


def _living_visits(unit: Unit, slug: str) -> set[str]:
    return {key for key, document in unit.documents(slug, "visit") if codec.is_live(document)}


def refuse_if_used(unit: Unit, slug: str) -> None:
    """A visit goes only when nothing else is left in its file.

    What others put there must not vanish with it.
    """
    if _living_visits(unit, slug):
        return
    if any(codec.is_live(one) for table in VISIT_TABLES for _, one in unit.documents(slug, table)):
        raise RefusedError(
            N_("The visit “{slug}” still has items, so it was not taken away."),
            do=N_("Cancel it instead: a cancelled visit stays readable."),
            slug=slug,
        )


def _one(unit: Unit, edit: Edit, outcome: Outcome) -> None:
    stored = unit.document(edit.file, edit.table, edit.id)
    base, mine = _plain(edit.base), _plain(edit.mine)
    if mine is not None and isinstance(edit.mine, Need) and not edit.mine.code:
        mine["code"] = _code_for(unit, edit, stored)
        outcome.codes[edit.id] = cast("str", mine["code"])
    theirs = changes.alive(stored)
    merged = _merged(edit, base, mine, theirs)
    if merged.revived and theirs is None and stored is not None:
        # The tombstone still holds what others had changed before they deleted it.
        merged = _merged(edit, base, mine, changes.content(stored))
        merged = Merged(value=merged.value, conflicts=merged.conflicts, revived=True)
    _take(unit, edit, stored, merged, outcome)


def _move(unit: Unit, source: Edit, target: Edit, outcome: Outcome) -> None:
    """A document leaves one file and arrives in another, with what others changed in it meanwhile."""
    there = changes.alive(unit.document(source.file, source.table, source.id))
    if there is None:
        raise RefusedError(
            N_("“{title}” was moved or deleted by somebody else meanwhile."),
            do=N_("Look where it is now; nothing was changed."),
            title=getattr(target.mine, "title", source.id),
        )
    merged = _merged(target, _plain(source.base), _plain(target.mine), there)
    tombstone = changes.done(there, "", None, unit.txn, source.id)
    unit.put(source.file, source.table, source.id, tombstone)
    _take(unit, target, unit.document(target.file, target.table, target.id), merged, outcome)


def _merged(
    edit: Edit, base: Plain | None, mine: Plain | None, theirs: Mapping[str, object] | None
) -> Merged:
    """The merge, whole fields at a time where the parts of both do not make a valid document."""
    merged = merge(base, mine, theirs)
    if merged.value is None:
        return merged
    try:
        return _valid(edit, merged)
    except DamagedError:
        return _valid(edit, merge(base, mine, theirs, coarse=True))


def _valid(edit: Edit, merged: Merged) -> Merged:
    value = cast("Mapping[str, object]", merged.value)
    entity = codec.entity(edit.table, value, places.Places.name(edit.file))
    return Merged(value=codec.canonical(entity, value), conflicts=merged.conflicts, revived=merged.revived)


def _take(unit: Unit, edit: Edit, stored: Plain | None, merged: Merged, outcome: Outcome) -> None:
    if merged.value is not None:
        unit.put(edit.file, edit.table, edit.id, dict(merged.value))
    elif stored is not None:
        unit.put(edit.file, edit.table, edit.id, changes.done(stored, "", None, unit.txn, edit.id))
    if merged.revived:
        outcome.revived.append(edit.id)
    outcome.conflicts += [
        Conflict(
            file=edit.file,
            table=edit.table,
            id=edit.id,
            field=one.field,
            base=one.base,
            mine=one.mine,
            theirs=one.theirs,
        )
        for one in merged.conflicts
    ]


def _code_for(unit: Unit, edit: Edit, stored: Plain | None) -> str:
    """The need's own code where it has one, else the next that nobody ever had."""
    had = (stored or {}).get("code")
    if isinstance(had, str) and had:
        return had
    taken = (
        _CODE.fullmatch(str(document.get("code", ""))) for _, document in unit.documents(edit.file, "needs")
    )
    return f"N{max((int(one[1]) for one in taken if one), default=0) + 1}"


def _plain(entity: Entity | None) -> Plain | None:
    return None if entity is None else codec.plain(entity)
