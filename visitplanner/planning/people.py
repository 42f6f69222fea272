"""Adding and changing the people of a partnership."""

from __future__ import annotations

from collections.abc import Iterable

from visitplanner.domain.changes import BOOK, Edit
from visitplanner.domain.errors import InputError
from visitplanner.domain.people import Person, Role
from visitplanner.domain.values import replace
from visitplanner.domain.visit import Participation
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book
from visitplanner.planning.delegation import Part, seated
from visitplanner.planning.desk import Desk, municipality_id
from visitplanner.planning.done import Done


def add_person(  # noqa: PLR0913 - the fields of a person
    desk: Desk,
    *,
    name: str,
    municipality: str | None = None,
    role: Role = Role.OTHER,
    local_title: str = "",
    field_of_work: str = "",
    languages: Iterable[str] = (),
    joins: tuple[str, Part] | None = None,
) -> Done[Person]:
    """Add a person. `municipality` is an id or a name; `joins` a visit and as what they take part in it.

    All of it is one change, which one undo takes back. Raises InputError without a name, or when somebody
    bears it already; NotFoundError for an unknown visit. Party names, passport, health and diet data have no
    field: they are not stored.
    """
    book = desk.book()
    fresh = Person(
        id=desk.new_id(),
        name=name,
        municipality=None if municipality is None else municipality_id(book, municipality),
        role=role,
        local_title=local_title,
        field_of_work=field_of_work,
        languages=tuple(languages),
    )
    _check_name(book, fresh)
    edits = [Edit(file=BOOK, mine=fresh)]
    if joins is not None:
        slug, part = joins
        visit = desk.programme(slug).visit
        mine = seated(visit, Participation(person=fresh.id), part)
        edits.append(Edit(file=slug, base=visit, mine=mine))
    receipt = desk.commit(edits, why=N_("add a person"))
    return Done(value=desk.book().person(fresh.id) or fresh, receipt=receipt)


def edit_person(desk: Desk, base: Person, mine: Person) -> Done[Person]:
    """Save a person as somebody wants it; only the fields that differ from `base` are meant.

    `mine.municipality` is an id or a name. Raises InputError without a name, for a name that somebody else
    bears, and for an unknown municipality.
    """
    if base.id != mine.id:
        msg = "an edit keeps the id"
        raise ValueError(msg)
    book = desk.book()
    if mine.name != base.name:
        _check_name(book, mine)
    wanted = mine
    if mine.municipality != base.municipality and mine.municipality is not None:
        wanted = replace(mine, municipality=municipality_id(book, mine.municipality))
    receipt = desk.commit((Edit(file=BOOK, base=base, mine=wanted),), why=N_("edit a person"))
    return Done(value=desk.book().person(mine.id) or wanted, receipt=receipt)


def _check_name(book: Book, person: Person) -> None:
    """A person has a name, and nobody else bears it: rows and lines find people by it."""
    if not person.name:
        raise InputError(N_("A person has a name."))
    folded = person.name.casefold()
    if any(one.id != person.id and one.name.casefold() == folded for one in book.people):
        raise InputError(
            N_("There is somebody called “{name}” already; add what tells them apart."), name=person.name
        )
