"""Bringing something back from the history: what was deleted, or what a change put in the place of something.

It is a new change, signed by who does it and undone as any other. It is no undo, which is for one's own last
change and refuses where somebody built on it. Here everybody may, and of a field that was changed again since
both values are shown to choose from.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from visitplanner.domain.agenda import Item
from visitplanner.domain.changes import BOOK, BOOK_TABLES, TABLES, VISIT_TABLES, Edit, Entity, FieldChange
from visitplanner.domain.errors import InputError, NotFoundError, RefusedError
from visitplanner.domain.need import Need
from visitplanner.domain.records import Record, Thing
from visitplanner.domain.trajectory import Goal
from visitplanner.domain.values import dataclass, replace
from visitplanner.domain.visit import Visit
from visitplanner.domain.words import N_
from visitplanner.planning.agenda import check_days
from visitplanner.planning.done import Done, Remark
from visitplanner.planning.field_values import entity_of, with_values
from visitplanner.planning.goals import checked_code
from visitplanner.planning.history import entity_at
from visitplanner.planning.visits import check_visit

if TYPE_CHECKING:
    from visitplanner.domain.workspace import Book
    from visitplanner.planning.desk import Desk

WHY: Final = N_("bring back from the history")
_PREFIX: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """What a call brought back."""

    thing: Thing
    whole: bool
    """It was gone and is there again; else some of its fields are as they were."""


def bring_back(
    desk: Desk, record: Record, things: Sequence[Thing] = (), *, after: bool = False, anyway: bool = False
) -> Done[tuple[Brought, ...]]:
    """Put things of a record back as they were before that change, or `after` it; all of them unless named.

    A thing may be one of the record's with fewer changes: then only those fields are meant. Where somebody
    changed a field since, it stays and comes back as a conflict, unless it is to be put back `anyway`.
    Raises RefusedError or InputError with the reason where it cannot be, and what the store raises.
    """
    wanted = tuple(things) or record.things
    coming = frozenset(one.id for one in wanted)
    edits: list[Edit] = []
    brought: list[Brought] = []
    refused: list[RefusedError] = []
    for thing in wanted:
        _refuse_without_visit(desk, thing, wanted)
        try:
            edit = _edit(desk, thing, after=after, anyway=anyway)
        except RefusedError as error:
            refused.append(error)
            continue
        _refuse_unfit(desk, edit)
        _refuse_lost(desk, thing, edit, coming)
        edits.append(edit)
        brought.append(Brought(thing=thing, whole=edit.base is None))
    if not edits:
        if refused:
            raise refused[0]
        raise RefusedError(N_("This change holds nothing that could be brought back."))
    receipt = desk.commit(edits, why=WHY)
    stay = Remark(
        said=N_("{n} of {total} stay as they are."), params={"n": len(refused), "total": len(wanted)}
    )
    return Done(value=tuple(brought), receipt=receipt, remarks=(stay,) if refused else ())


def thing_of(record: Record, key: str) -> Thing:
    """The thing of a record with that id, the beginning of it, or words of its name.

    Raises InputError that names those there are.
    """
    folded = key.casefold()
    exact = [one for one in record.things if one.id == key or one.name.casefold() == folded]
    near = [
        one
        for one in record.things
        if (len(key) >= _PREFIX and one.id.startswith(key)) or folded in one.name.casefold()
    ]
    found = exact or near
    if len(found) == 1:
        return found[0]
    raise InputError(
        N_("“{key}” is not one thing of this change; it changed {names}."),
        key=key,
        names=[one.name for one in record.things],
    )


def part_of(thing: Thing, changes: Iterable[FieldChange]) -> Thing:
    """The thing with those of its changes alone."""
    return replace(thing, changes=tuple(changes))


def _edit(desk: Desk, thing: Thing, *, after: bool, anyway: bool) -> Edit:
    if thing.table not in (BOOK_TABLES if thing.file == BOOK else VISIT_TABLES):
        raise RefusedError(N_("This line of the history was not written by the planner."))
    now = entity_at(desk, thing.place)
    whole = next((one for one in thing.changes if not one.field), None)
    if whole is not None:
        return _again(thing, whole.new if after else whole.old, now)
    if now is None:
        raise RefusedError(
            N_("“{name}” is not there any more."),
            do=N_("Bring it back from the change that deleted it; then its fields."),
            name=thing.name,
        )
    left = {one.field: one.old if after else one.new for one in thing.changes}
    wish = {one.field: one.new if after else one.old for one in thing.changes}
    mine = with_values(now, wish)
    if mine == now:
        raise RefusedError(N_("“{name}” stands so already; nothing was changed."), name=thing.name)
    if anyway:
        return Edit(file=thing.file, base=now, mine=mine)
    return Edit(file=thing.file, base=with_values(now, left), mine=mine)


def _again(thing: Thing, document: object, now: Entity | None) -> Edit:
    """The edit that makes a whole thing be there again."""
    if document is None:
        raise RefusedError(
            N_("On that side of the change “{name}” was not there, and nothing is deleted from the history."),
            do=N_("Cancel or close it where it stands."),
            name=thing.name,
        )
    if now is not None:
        raise RefusedError(
            N_("“{name}” is there; what was changed in it since can be brought back from those changes."),
            name=thing.name,
        )
    return Edit(file=thing.file, mine=entity_of(TABLES[thing.table], document))


def _refuse_without_visit(desk: Desk, thing: Thing, wanted: Iterable[Thing]) -> None:
    """Nothing can stand in a visit that is gone, unless the visit comes back with it."""
    if thing.file == BOOK or any(one.file == thing.file and one.table == "visit" for one in wanted):
        return
    try:
        desk.programme(thing.file)
    except NotFoundError:
        raise RefusedError(
            N_("The visit “{slug}” is gone, so “{name}” has nowhere to stand."),
            do=N_("Bring the visit back first."),
            slug=thing.file,
            name=thing.name,
        ) from None


def _refuse_unfit(desk: Desk, edit: Edit) -> None:
    """What was right then may not be beside what stands there now (InputError)."""
    match edit.mine:
        case Goal(code=code, id=key):
            checked_code(desk.book(), code, but=key)
        case Item() as item:
            check_days(item)
        case Visit() as visit:
            check_visit(visit)


def _refuse_lost(desk: Desk, thing: Thing, edit: Edit, coming: frozenset[str]) -> None:
    """What comes back must not name a goal, need or person that was deleted meanwhile."""
    assert edit.mine is not None  # noqa: S101 - nothing is deleted here
    book = desk.book()
    before = set(_named(edit.base)) if edit.base is not None else set()
    for key in _named(edit.mine):
        if key not in before and key not in coming and not _knows(book, key):
            raise RefusedError(
                N_("“{name}” names a goal, need, person or initiative that was deleted since."),
                do=N_("Bring that back first; nothing was changed."),
                name=thing.name,
            )


def _named(entity: Entity) -> Iterator[str]:
    """The ids of the book that an entity cannot do without."""
    match entity:
        case Item():
            yield from (link.goal for link in entity.goals)
            yield from (*entity.attendees, *entity.hosts)
            yield from filter(None, (entity.need, entity.lead, entity.interpreter))
        case Visit():
            yield from entity.goals
            yield from (one.person for one in entity.delegation)
            yield from entity.hosts
        case Need():
            yield from filter(None, (entity.embedding.goal, entity.initiative))


def _knows(book: Book, key: str) -> bool:
    many: tuple[tuple[Entity, ...], ...] = (book.goals, book.needs, book.people, book.initiatives)
    return any(one.id == key for some in many for one in some)
