"""The items of an agenda, their kinds, and the goals they serve (C5, C9, C11, C12)."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from visitplanner.domain.text import Cleaned, lines_field
from visitplanner.domain.times import UNTIMED, Moment, position
from visitplanner.domain.values import dataclass, field


class ItemKind(StrEnum):
    """What sort of item it is; the kind says whether it must name a goal."""

    EXCHANGE = "exchange"
    FORMAL = "formal"
    CITIZENS = "citizens"
    CULTURE = "culture"
    NEED = "need"
    INTERNAL = "internal"
    LOGISTICS = "logistics"


NEEDS_A_GOAL = frozenset({ItemKind.EXCHANGE, ItemKind.FORMAL, ItemKind.CITIZENS, ItemKind.CULTURE})
"""Kinds that must name a goal; culture may answer that it serves the relationship instead."""


class Status(StrEnum):
    """What became of an item; cancelled ones stay readable."""

    PLANNED = "planned"
    CONFIRMED = "confirmed"
    MOVED = "moved"
    CANCELLED = "cancelled"
    DONE = "done"
    FAILED = "failed"


NOT_HAPPENING = frozenset({Status.CANCELLED, Status.FAILED})
"""States in which an item takes no time and asks for no goal."""


class Gathering(StrEnum):
    """What the delegation, or both sides, come together for among themselves (C13, C19)."""

    BRIEFING = "briefing"
    """On the concept and this visit's goals, before the first activity (K601)."""
    REFOCUS = "refocus"
    """What did we see, and what is it not: after a stop that moves people (N207)."""
    DEBRIEF = "debrief"
    """The closing discussion with both sides (K602)."""


class Visibility(StrEnum):
    """The widest audience that may read an item."""

    PUBLIC = "public"
    DELEGATION = "delegation"
    INTERNAL = "internal"


_Position = tuple[int, int, int]
_DAWN: _Position = (0, 0, 0)
"""Before everything but what takes the whole day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalLink(Cleaned):
    """A goal and one line on how the item serves it (G104)."""

    goal: str
    """Id of the goal."""
    how: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document(Cleaned):
    """A paper that an item needs, and the day by which it should be ready (K605)."""

    title: str
    ready_by: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Item(Cleaned):
    """One row of a programme. Without a day it is in the pool."""

    id: str
    title: str
    kind: ItemKind = ItemKind.EXCHANGE
    day: date | None = None
    until_day: date | None = None
    """Last day of a row that spans several; None for the usual one-day row."""
    moment: Moment = UNTIMED
    zone: str | None = None
    """IANA zone of a travel day that is not the visit's own."""
    order: int = 0
    """Position among rows with the same time: as written or added."""
    place: str = ""
    plan_b: str = ""
    weather_dependent: bool = False
    outdoors: bool = False
    """Takes place in the open air, so that the rainy season concerns it (S507)."""
    groups: tuple[str, ...] = ()
    """Parallel groups of the delegation; empty means everybody."""
    attendees: tuple[str, ...] = ()
    """Ids of people who attend; with neither group nor attendee the whole delegation does."""
    hosts: tuple[str, ...] = ()
    """Ids of the host colleagues (C3)."""
    people_note: str = ""
    """People as a programme names them, where they are not known by id: "Mayor; two aldermen"."""
    lead: str | None = None
    organiser: str = ""
    interpreter: str | None = None
    languages: tuple[str, ...] = ()
    documents: tuple[Document, ...] = ()
    visibility: Visibility = Visibility.DELEGATION
    raises_expectations: bool = False
    photographed: bool = False
    promise: str = ""
    """The sentence on what is and is not promised (C12)."""
    status: Status = Status.PLANNED
    reason: str = ""
    goals: tuple[GoalLink, ...] = ()
    serves_relationship: bool = False
    """The explicit answer of a culture item: it serves the relationship, no capacity goal."""
    gathering: Gathering | None = None
    """Which briefing, refocus or debrief it is; None where the title has to tell (`domain.gatherings`)."""
    need: str | None = None
    """Id of the concrete need of a `need` item."""
    action: str | None = None
    """Id of the action point, of this visit or an earlier one, that it follows up."""
    note: str = field(default="", metadata=lines_field())
    outcome: str = field(default="", metadata=lines_field())
    source: str = ""
    """The line of the programme it was imported from, as it was written."""

    @property
    def in_pool(self) -> bool:
        """Tell whether it waits for a day."""
        return self.day is None

    @property
    def happens(self) -> bool:
        """Tell whether it counts: neither cancelled nor failed."""
        return self.status not in NOT_HAPPENING

    @property
    def must_name_goal(self) -> bool:
        """Tell whether a goal is asked for and not answered yet (G101)."""
        if self.kind not in NEEDS_A_GOAL or not self.happens or self.goals:
            return False
        return not (self.kind is ItemKind.CULTURE and self.serves_relationship)

    @property
    def builds_capacity(self) -> bool:
        """Tell whether its time counts for the centre of gravity (C16): it names a capacity goal."""
        return bool(self.goals) and self.kind in NEEDS_A_GOAL


def in_order(items: Iterable[Item]) -> tuple[Item, ...]:
    """The items as a day is lived: by day, moment and order as written; the pool last.

    A row without a time comes last in its day, but for an imported one: it keeps its place behind the row
    that it was written under.
    """
    keyed: list[tuple[date, _Position, int, str, Item]] = []
    day: date | None = None
    above: _Position = _DAWN
    for item in sorted(items, key=lambda one: (one.day or date.max, one.order, one.id)):
        if item.day != day:
            day, above = item.day, _DAWN
        here = above if item.source and not item.moment else position(item.moment)
        above = here if item.moment else above
        keyed.append((item.day or date.max, here, item.order, item.id, item))
    keyed.sort(key=lambda entry: entry[:4])
    return tuple(entry[4] for entry in keyed)
