"""Finding one thing by what a person types of it: its id, or enough of the beginning."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Protocol, TypeVar

from visitplanner.domain.errors import InputError
from visitplanner.domain.people import Person
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book

SHORTEST_PREFIX: Final = 4
"""Letters of an id that are taken as one: fewer are chance."""


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=_HasId)


def by_id(things: Iterable[T], key: str) -> T | None:
    """The one with that id, or the only one whose id begins so (four letters at least); else None."""
    known = tuple(things)
    exact = next((one for one in known if one.id == key), None)
    if exact is not None or len(key) < SHORTEST_PREFIX:
        return exact
    near = [one for one in known if one.id.startswith(key)]
    return near[0] if len(near) == 1 else None


def person_of(book: Book, key: str) -> Person:
    """The person with that id, that name, or a part of a name that only one bears.

    Raises InputError that names those who could be meant.
    """
    found = book.person_named(key)
    if found is not None:
        return found
    folded = key.casefold()
    bearers = sorted(one.name for one in book.people if folded in one.name.casefold().split())
    if bearers:
        raise InputError(
            N_("“{name}” could be {bearers}; write the whole name."), name=key, bearers=", ".join(bearers)
        )
    raise InputError(N_("Nobody called “{name}” is known."), do=N_("Add the person first."), name=key)
