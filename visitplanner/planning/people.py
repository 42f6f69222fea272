"""Adding and changing the people of a partnership."""

from __future__ import annotations

from collections.abc import Iterable

from visitplanner.domain.changes import BOOK, Edit
from visitplanner.domain.errors import InputError
from visitplanner.domain.people import Person, Role
from visitplanner.domain.words import N_
from visitplanner.planning.desk import Desk, Done, municipality_id


def add_person(
    desk: Desk,
    *,
    name: str,
    municipality: str | None = None,
    role: Role = Role.OTHER,
    local_title: str = "",
    field_of_work: str = "",
    languages: Iterable[str] = (),
) -> Done[Person]:
    """Add a person. `municipality` is an id or a name.

    Raises InputError without a name, or when somebody bears it already. Party names, passport, health
    and diet data have no field: they are not stored.
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
    if not fresh.name:
        raise InputError(N_("A person has a name."))
    if book.person(fresh.name) is not None:
        raise InputError(
            N_("There is somebody called “{name}” already; add what tells them apart."), name=fresh.name
        )
    receipt = desk.commit((Edit(file=BOOK, mine=fresh),), why=N_("add a person"))
    return Done(value=desk.book().person(fresh.id) or fresh, receipt=receipt)


def edit_person(desk: Desk, base: Person, mine: Person) -> Done[Person]:
    """Save a person as somebody wants it; only the fields that differ from `base` are meant."""
    if base.id != mine.id:
        msg = "an edit keeps the id"
        raise ValueError(msg)
    receipt = desk.commit((Edit(file=BOOK, base=base, mine=mine),), why=N_("edit a person"))
    return Done(value=desk.book().person(mine.id) or mine, receipt=receipt)
