"""A field that two people changed: its name, what each of them wrote, and the edit that carries a choice.

Conflicts come in plain stored values; they are shown in words and go back as entities, checked like anything
that is read. No widgets.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, cast

import msgspec

from visitplanner.domain.changes import BOOK, VISIT_TABLES, Conflict, Edit, Entity
from visitplanner.domain.errors import InputError, NotFoundError
from visitplanner.domain.text import clean
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book, Programme
from visitplanner.domain.written import read_moment
from visitplanner.exports.field_labels import field_said
from visitplanner.exports.value_said import Sayer
from visitplanner.locale import current, tr
from visitplanner.planning.desk import Desk
from visitplanner.planning.field_values import with_values
from visitplanner.planning.history import programme_at
from visitplanner.tui.form_days import read_a_day

_DAYS: Final = frozenset({"day", "until_day"})
_WRITTEN: Final = _DAYS | {
    *(
        "moment",
        "title",
        "place",
        "plan_b",
        "people_note",
        "organiser",
        "promise",
        "reason",
        "note",
        "outcome",
    ),
    *("how", "text", "difference", "description", "raised_by", "no_promise", "words_given", "choice_by"),
    *("capacity", "name", "carrier", "contact", "does", "local_title", "field_of_work", "what", "owner"),
    *("budget_note", "citizens_text", "estimate", "actual_cost"),
}
"""Fields that hold what somebody wrote; the others hold an answer, an id or a list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A conflict in words."""

    thing: str
    """What it is about: a title, a name, a code."""
    label: str
    """Which field."""
    base: str
    mine: str
    theirs: str


def shown(desk: Desk, conflict: Conflict) -> Shown:
    """The conflict in words, in the language in use."""
    book = desk.book()
    entity = entity_now(desk, conflict)
    sayer = Sayer(book, current(), partial(programme_at, desk))
    said = partial(sayer.value, conflict.table, conflict.field, file=conflict.file)
    return Shown(
        thing=name_of(entity),
        label=field_said(conflict.table, conflict.field, current()),
        base=said(conflict.base),
        mine=said(conflict.mine) if conflict.field else tr(N_("deleted")),
        theirs=said(conflict.theirs) if conflict.field else tr(N_("kept, and changed")),
    )


def takes_text(conflict: Conflict) -> bool:
    """Tell whether a third text can be written.

    For texts, days and times, not for lists, names of people and answers to choose from.
    """
    return conflict.field.rpartition(".")[2] in _WRITTEN


def mine(desk: Desk, conflict: Conflict) -> Edit:
    """The edit that puts my value in the place of theirs. Raises NotFoundError, InputError.

    It is based on theirs as it was shown: what a third person put there meanwhile is one more to choose.
    """
    entity = entity_now(desk, conflict)
    if not conflict.field:
        return Edit(file=conflict.file, base=entity)
    return _edit(entity, conflict, conflict.mine)


def third(desk: Desk, conflict: Conflict, text: str) -> Edit:
    """The edit that puts a third text in the place of both.

    Raises InputError where it is not read as such a value.
    """
    value: object = clean(text, lines="\n" in text)
    last = conflict.field.rpartition(".")[2]
    if last == "moment":
        found = read_moment(text)
        if found is None or found[1].strip():
            raise InputError(N_("“{text}” is not read as a time."), text=clean(text))
        value = msgspec.to_builtins(found[0])
    elif last in _DAYS:
        programme = desk.programme(conflict.file)
        day = read_a_day(text, programme)
        if day is None:
            raise InputError(N_("“{text}” is not read as a day."), text=clean(text))
        value = day.isoformat()
    return _edit(entity_now(desk, conflict), conflict, value)


def _edit(entity: Entity, conflict: Conflict, value: object) -> Edit:
    shown_as = with_values(entity, {conflict.field: conflict.theirs})
    return Edit(file=conflict.file, base=shown_as, mine=with_values(entity, {conflict.field: value}))


def entity_now(desk: Desk, conflict: Conflict) -> Entity:
    """The entity that the conflict is in, as it stands on disk. Raises NotFoundError where it is gone."""
    book, programme = desk.book(), None
    if conflict.file != BOOK:
        programme = desk.programme(conflict.file)
    for one in _all(book, programme, conflict):
        if one.id == conflict.id:
            return one
    raise NotFoundError(N_("It is not there any more."))


def _all(book: Book, programme: Programme | None, conflict: Conflict) -> Sequence[Entity]:
    if conflict.table == "partnership":
        return (book.partnership,)
    if conflict.table == "visit":
        return (programme.visit,) if programme is not None else ()
    place: object = programme if conflict.table in VISIT_TABLES else book
    return cast("Sequence[Entity]", getattr(place, conflict.table))


def name_of(entity: Entity) -> str:
    """What a thing is called: its title, name or code."""
    for name in ("title", "name", "what", "code"):
        found = getattr(entity, name, "")
        if found:
            return str(found)
    return ""
