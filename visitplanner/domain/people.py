"""The people of a partnership: delegation and hosts. No party, passport, health or diet data is stored."""

import unicodedata
from collections.abc import Container, Iterable
from enum import StrEnum

from visitplanner.domain.text import Cleaned
from visitplanner.domain.values import dataclass


class Role(StrEnum):
    """In which role a person takes part; breadth counts (C4, C10)."""

    POLITICIAN_MAJORITY = "politician-majority"
    POLITICIAN_OPPOSITION = "politician-opposition"
    OFFICIAL = "official"
    CIVIL_SOCIETY = "civil-society"
    INTERPRETER = "interpreter"
    PRESS = "press"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Cleaned):
    """A member of a delegation or a host.

    `local_title` is printed as the person bears it: schepen, échevin and alderman are not the same.
    """

    id: str
    name: str
    municipality: str | None = None
    role: Role = Role.OTHER
    local_title: str = ""
    field_of_work: str = ""
    languages: tuple[str, ...] = ()


_WEIGHT = {role: place for place, role in enumerate(Role)}


def in_order(people: Iterable[Person], leading: Container[str] = ()) -> tuple[Person, ...]:
    """People as a list names them: who leads first (their ids are `leading`), then by role, then by name."""
    return tuple(
        sorted(people, key=lambda one: (one.id not in leading, _WEIGHT[one.role], _by_name(one), one.id))
    )


def _by_name(person: Person) -> str:
    # Accents aside, so that "É" stands among the names with an E and not behind Z.
    apart = unicodedata.normalize("NFD", person.name.casefold())
    return "".join([letter for letter in apart if not unicodedata.combining(letter)])
