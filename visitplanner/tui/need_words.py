"""What is said of a concrete need: what the concept asks, what is missing, which known one it looks like."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from visitplanner.domain.need import Need, Part, Route
from visitplanner.domain.words import N_
from visitplanner.locale import current, tr
from visitplanner.tui.text import cut, width

ASKS: Final = N_(
    "A need met on the spot moves people, and a promise is soon made. It has its place when it is part of the"
    " trajectory; otherwise pass it on, or say honestly what will not happen."
)
OPEN_PARTS: Final = {
    Part.TRAJECTORY: N_("none yet"),
    Part.LOCAL_CHOICE: N_("who chose it, and when?"),
    Part.CAPACITY: N_("one line"),
    Part.EXCHANGE: N_("who with whom?"),
}
_SHORTEST_TITLE: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """One earlier time that a need was met."""

    when: date | None
    visit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Like:
    """A known need that this one may be, and the years in which that one was met."""

    need: Need
    years: tuple[int, ...] = ()


def looks_like(like: Like, room: int) -> str:
    """The offer to join, on one line where it can be: a long title gives way to the key."""
    years = current().list(map(str, like.years))
    offer = (
        N_("looks like {code} “{title}” (asked in {years}): j joins it")
        if years
        else N_("looks like {code} “{title}”: j joins it")
    )
    whole = tr(offer, code=like.need.code, title=like.need.title, years=years)
    left = width(like.need.title) - max(0, width(whole) - room)
    return tr(offer, code=like.need.code, title=cut(like.need.title, max(_SHORTEST_TITLE, left)), years=years)


def met_before(need: Need, before: tuple[Met, ...]) -> str:
    """When it was met before, and what was answered."""
    lang = current()
    seen = [lang.date(one.when) if one.when else one.visit for one in before]
    answer = lang.label(need.route) if need.is_routed else tr(N_("not answered"))
    return tr(N_("Met before: {when} ({answer})"), when=lang.list(seen), answer=answer)


def missing(need: Need) -> str:
    """What its route lacks, in a few words; "" where nothing does."""
    if need.is_routed:
        return ""
    lang = current()
    match need.route:
        case Route.OPEN:
            return tr(N_("no route yet"))
        case Route.EMBEDDED:
            parts = lang.list([lang.label(part) for part in need.missing()])
            return tr(N_("still missing: {parts}"), parts=parts)
        case Route.HANDED_ON if not need.initiative:
            return tr(N_("to no initiative with a name"))
    return tr(N_("the words that go with it are missing"))
