"""A field that two people changed: its name, what each of them wrote, and the edit that carries a choice.

Conflicts come in plain stored values; they are shown in words and go back as entities, checked like anything
that is read. No widgets.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, cast

import msgspec

from visitplanner.domain.changes import BOOK, VISIT_TABLES, Conflict, Edit, Entity
from visitplanner.domain.errors import InputError, NotFoundError
from visitplanner.domain.merge import KEYS
from visitplanner.domain.text import clean
from visitplanner.domain.times import Moment
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book, Programme
from visitplanner.domain.written import read_moment
from visitplanner.locale import current, tr
from visitplanner.planning.desk import Desk
from visitplanner.tui.form_days import read_a_day
from visitplanner.tui.item_sheet import FIELD_OF
from visitplanner.tui.item_words import LABELS

_OTHER_LABELS: Final = {
    "code": N_("Code"),
    "difference": N_("Will be different"),
    "purpose": N_("Builds"),
    "actors": N_("Of whom"),
    "learners": N_("Who learns"),
    "level": N_("Level"),
    "route": N_("Route"),
    "embedding": N_("Part of the trajectory"),
    "no_promise": N_("Words given"),
    "words_given": N_("Words given"),
    "initiative": N_("Initiative"),
    "first_day": N_("First day"),
    "last_day": N_("Last day"),
    "name": N_("Name"),
}


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
    entity = _entity(desk, conflict)
    return Shown(
        thing=_name(entity),
        label=_label(conflict.field),
        base=_words(conflict.base, book),
        mine=_words(conflict.mine, book) if conflict.field else tr(N_("deleted")),
        theirs=_words(conflict.theirs, book) if conflict.field else tr(N_("kept, and changed")),
    )


def takes_text(conflict: Conflict) -> bool:
    """Tell whether a third text can be written.

    For texts, days and times, not for lists, names of people and answers to choose from.
    """
    return conflict.field.rpartition(".")[2] in _WRITTEN


def mine(desk: Desk, conflict: Conflict) -> Edit:
    """The edit that puts my value in the place of theirs. Raises NotFoundError, InputError."""
    entity = _entity(desk, conflict)
    if not conflict.field:
        return Edit(file=conflict.file, base=entity)
    return Edit(file=conflict.file, base=entity, mine=_with(entity, conflict, conflict.mine))


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
    entity = _entity(desk, conflict)
    return Edit(file=conflict.file, base=entity, mine=_with(entity, conflict, value))


def _entity(desk: Desk, conflict: Conflict) -> Entity:
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


def _with(entity: Entity, conflict: Conflict, value: object) -> Entity:
    document: Any = msgspec.json.decode(msgspec.json.encode(entity))
    if not _put(document, conflict.field, value):
        raise InputError(N_("This part is not there any more; open it and change it there."))
    try:
        return msgspec.convert(document, type(entity))
    except (msgspec.MsgspecError, ValueError) as error:
        raise InputError(N_("That value cannot stand there.")) from error


def _put(node: Any, path: str, value: object) -> bool:  # noqa: ANN401 - plain values of any shape
    """Set the value at a path with dots; elements of lists go by their key.

    False where the path leads nowhere.
    """
    name, _, rest = path.partition(".")
    if isinstance(node, dict):
        if not rest:
            if value is None:
                node.pop(name, None)  # the default of the field stands in its place
            else:
                node[name] = value
            return True
        return name in node and _put(node[name], rest, value)
    if isinstance(node, list):
        for number, one in enumerate(node):
            key = next((str(one[k]) for k in KEYS if k in one), "") if isinstance(one, dict) else str(one)
            if path == key:
                node[number : number + 1] = [] if value is None else [value]
                return True
            if key and path.startswith(f"{key}."):
                return _put(one, path[len(key) + 1 :], value)
        if value is not None:
            node.append(value)
            return True
    return False


def _name(entity: Entity) -> str:
    for name in ("title", "name", "what", "code"):
        found = getattr(entity, name, "")
        if found:
            return str(found)
    return ""


def _label(path: str) -> str:
    name = path.partition(".")[0]
    if not name:
        return tr(N_("Deleted or kept"))
    found = LABELS.get(FIELD_OF.get(name, name)) or _OTHER_LABELS.get(name)
    return tr(found) if found else name.replace("_", " ")


def _words(value: object, book: Book) -> str:
    """A plain value as a reader sees it; ids become names."""
    words: str
    match value:
        case None | "" | [] | ():
            words = tr(N_("(empty)"))
        case bool():
            words = tr(N_("yes")) if value else tr(N_("no"))
        case str():
            words = _text(value, book)
        case Mapping() if "start" in value or "daypart" in value:
            words = current().moment(msgspec.convert(value, Moment))
        case Mapping():
            words = ", ".join(_words(one, book) for one in value.values())
        case list() | tuple():
            words = ", ".join(_words(one, book) for one in value)
        case _:
            words = str(value)
    return words


def _text(value: str, book: Book) -> str:
    goal, person = book.goal(value) if len(value) > 3 else None, book.person(value)  # noqa: PLR2004 - an id is longer
    if goal is not None and goal.id == value:
        return f"{goal.code} {goal.title}"
    if person is not None and person.id == value:
        return person.name
    place = book.municipality(value)
    if place is not None and place.id == value:
        return place.name
    try:
        return current().date(date.fromisoformat(value)) if len(value) == len("2027-05-12") else value
    except ValueError:
        return value
