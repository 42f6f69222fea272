"""Who else is here, in words for the right of the status line; worked out without a widget.

Names first: where there is room, each with what they have open; where there is little, how many they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from visitplanner.domain.errors import PlannerError
from visitplanner.domain.presence import Presence
from visitplanner.domain.values import dataclass
from visitplanner.domain.words import N_
from visitplanner.locale import tr, trn
from visitplanner.tui.text import cut

if TYPE_CHECKING:
    from visitplanner.planning.desk import Desk

MOST_NAME: Final = 20
"""Columns of a name: what stands in another session's file may be of any length."""
MOST_TITLE: Final = 40
"""Columns of a title where there is much room, …"""
SHORT_TITLE: Final = 18
"""… and where there is less."""

_SCREENS: Final = {
    "visits": N_("visits"),
    "goals": N_("goals"),
    "needs": N_("needs"),
    "people": N_("people"),
    "partnership": N_("partnership"),
    "history": N_("history"),
}
"""Where somebody is who has no visit open, by the name of the screen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a session is: its screen, the slug of the visit, the id of the item that a form is about."""

    screen: str = ""
    visit: str | None = None
    item: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Titles:
    """How visits and items are called; "" for one that is not known."""

    visit: Callable[[str], str]
    item: Callable[[str, str], str]


def ways(others: Sequence[Presence], *, author: str, here: Place, titles: Titles) -> tuple[str, ...]:
    """All ways to say who else is here, the wordiest first; none where nobody is.

    `author` is who reads it, and `here` where they are. Further sessions of their own stand last.
    """
    persons: dict[str, list[Presence]] = {}
    for one in others:
        persons.setdefault(one.author, []).append(one)
    if not persons:
        return ()
    own = persons.pop(author, [])
    names = [cut(name, MOST_NAME) for name in persons]
    elsewhere = [tr(N_("you, elsewhere"))] if own else []
    found: list[str] = []
    for most in (MOST_TITLE, SHORT_TITLE):
        told = [
            _told(name, _places(many, here, titles, most))
            for name, many in zip(names, persons.values(), strict=True)
        ]
        found.append(
            " · ".join([*told, *(_told(one, _places(own, here, titles, most)) for one in elsewhere)])
        )
    found.append(" · ".join([*([_here(names)] if names else []), *elsewhere]))
    found.extend(_shorter(names, len(names) + len(elsewhere)))
    return tuple(dict.fromkeys(found))


def titles_at(desk: Desk) -> Titles:
    """The titles as they stand on disk."""

    def visit(slug: str) -> str:
        try:
            return desk.programme(slug).visit.title
        except PlannerError:
            return ""

    def item(slug: str, key: str) -> str:
        try:
            found = desk.programme(slug).item(key)
        except PlannerError:
            return ""
        return found.title if found is not None else ""

    return Titles(visit=visit, item=item)


def _here(names: Sequence[str]) -> str:
    return tr(N_("{names} here"), names=", ".join(names))


def _shorter(names: Sequence[str], count: int) -> Iterator[str]:
    for kept in range(len(names) - 1, 0, -1):
        yield tr(N_("{names} +{n} here"), names=", ".join(names[:kept]), n=count - kept)
    yield trn("{n} here", "{n} here", count)


def _told(name: str, places: Sequence[str]) -> str:
    return tr(N_("{name}: {places}"), name=name, places=", ".join(places)) if places else name


def _places(sessions: Sequence[Presence], here: Place, titles: Titles, most: int) -> list[str]:
    found = (_place(one, here, titles, most) for one in sessions)
    return list(dict.fromkeys(one for one in found if one))


def _place(one: Presence, here: Place, titles: Titles, most: int) -> str:
    if one.visit is None:
        return tr(_SCREENS[one.screen]) if one.screen in _SCREENS else ""
    if one.item is not None:
        if (one.visit, one.item) == (here.visit, here.item):
            return tr(N_("this item"))
        title = titles.item(one.visit, one.item) if one.visit == here.visit else ""
        if title:
            return f"“{cut(title, most)}”"
    if one.visit == here.visit:
        return tr(N_("this visit"))
    return cut(titles.visit(one.visit) or one.visit, most)
