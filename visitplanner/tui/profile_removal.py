"""Lines of the profile by their keys: whether there is one, and what takes it away. No widgets."""

from __future__ import annotations

from typing import Any, Final

from visitplanner.domain.errors import NotFoundError
from visitplanner.domain.values import replace
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book
from visitplanner.planning.desk import Desk
from visitplanner.planning.done import Done
from visitplanner.planning.profile import edit_partnership, edit_trajectory, set_travel

NEW: Final = "new"
"""Stands in the key of what is not there yet."""


def has_line(book: Book, key: str) -> bool:
    """Tell whether what a line is about is there, or would be new."""
    kind, _, of = key.partition(":")
    here = book.partnership
    match kind:
        case "municipality":
            return of == NEW or here.municipality(of) is not None
        case "initiative":
            return of == NEW or book.initiative(of) is not None
        case "trajectory" | "phase":
            return book.trajectory(of.partition(":")[0]) is not None
        case "travel":
            return of == NEW or any(one.id == of for one in here.travel)
    return True


def take_away(desk: Desk, book: Book, key: str) -> Done[Any]:
    """Take away a municipality, a council's decision, a phase or a travel time, by the key of its line.

    `book` is what the person saw. Raises NotFoundError for any other line, and what the use case raises: a
    municipality that something names stays.
    """
    kind, _, of = key.partition(":")
    here = book.partnership
    if kind == "municipality":
        towns = tuple(one for one in here.municipalities if one.id != of)
        return edit_partnership(desk, here, replace(here, municipalities=towns))
    if kind == "approval":
        left = tuple(one for one in here.agreement.approvals if one.municipality != of)
        return edit_partnership(desk, here, replace(here, agreement=replace(here.agreement, approvals=left)))
    path = book.trajectory(of.partition(":")[0]) if kind == "phase" else None
    if path is not None:
        phases = tuple(one for one in path.phases if one.name.value != of.partition(":")[2])
        return edit_trajectory(desk, path, replace(path, phases=phases))
    pair = next((one for one in here.travel if kind == "travel" and one.id == of), None)
    if pair is None:
        raise NotFoundError(N_("There is nothing to take away here."))
    return set_travel(desk, pair.place, pair.other, None)
