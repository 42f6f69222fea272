"""What is left of a visit when it is over: what came of each item, what was seen, what both sides conclude.

Reports, the screen of outcomes and its text all read it here, so that they count alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from visitplanner.domain.agenda import Item, ItemKind, Status
from visitplanner.domain.trajectory import Goal, Observation, ProgressMarker
from visitplanner.domain.values import dataclass, replace
from visitplanner.domain.visit import ActionPoint, ActionStatus, Visit, VisitStatus
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book, Programme

_AHEAD: Final = frozenset({Status.PLANNED, Status.CONFIRMED})
"""States in which nobody has said yet whether the item took place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A sign of progress that was seen, and of which goal it is one."""

    goal: Goal
    marker: ProgressMarker
    observation: Observation


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many items took place, how many did not, and of how many nobody has said so."""

    took_place: int
    moved: int
    """Of those that took place: at another time or place than planned."""
    called_off: int
    """Cancelled or failed."""
    unsaid: int
    """Behind us without a word."""
    to_come: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.took_place + self.called_off + self.unsaid + self.to_come


@dataclass(frozen=True, slots=True, kw_only=True)
class Thought:
    """One text of the look back, by the name of its field. `label` is a message id."""

    name: str
    label: str
    text: str


_CONCLUDED: Final = (
    ("achievements", N_("Achievements")),
    ("constraints", N_("Constraints")),
    ("conclusions", N_("Conclusions")),
)
_EVALUATED: Final = (
    ("preparation", N_("Preparation")),
    ("programme", N_("Programme")),
    ("reporting", N_("Reporting")),
    ("division_of_tasks", N_("Division of tasks")),
    ("working_method", N_("Working method")),
)


def concluded(visit: Visit) -> tuple[Thought, ...]:
    """Achievements, constraints and conclusions, in this order; texts may be empty."""
    return tuple(Thought(name=name, label=label, text=getattr(visit, name)) for name, label in _CONCLUDED)


def evaluated(visit: Visit) -> tuple[Thought, ...]:
    """The evaluation of the visit itself on its five headings, in this order; texts may be empty."""
    return tuple(
        Thought(name=name, label=label, text=getattr(visit.evaluation, name)) for name, label in _EVALUATED
    )


def with_thought(visit: Visit, name: str, text: str) -> Visit:
    """The visit with another text in that place of its look back. Raises KeyError for an unknown name."""
    if name in dict(_CONCLUDED):
        return replace(visit, **{name: text})  # type: ignore[arg-type]  # the three are texts
    if name not in dict(_EVALUATED):
        raise KeyError(name)
    changed = replace(visit.evaluation, **{name: text})
    return replace(visit, evaluation=changed)


def is_over(visit: Visit, today: date) -> bool:
    """Tell whether the visit lies behind us: it is said to be done, or its last day has passed."""
    return visit.status is VisitStatus.DONE or (visit.last_day is not None and visit.last_day < today)


def is_behind(item: Item, visit: Visit, today: date) -> bool:
    """Tell whether its day, or the last of them, has passed; never for what has no day."""
    if item.day is None:
        return False
    return visit.status is VisitStatus.DONE or (item.until_day or item.day) < today


def is_unsaid(item: Item, visit: Visit, today: date) -> bool:
    """Tell whether the item should be over and nobody has written whether it took place, or what came of it.

    Travel, meals and rest ask for no word, nor does what has no day.
    """
    asks = item.kind is not ItemKind.LOGISTICS and item.status in _AHEAD and not item.outcome
    return asks and is_behind(item, visit, today)


def unsaid(programme: Programme, today: date) -> tuple[Item, ...]:
    """The items of which nobody has said what came of them, in the order of the programme."""
    return tuple(item for item in programme.in_order() if is_unsaid(item, programme.visit, today))


def tally(items: Iterable[Item], visit: Visit, today: date) -> Tally:
    """Count what became of items that had a day, travel, meals and rest aside.

    One with an outcome took place, unless its status denies it.
    """
    counted = [item for item in items if item.day is not None and item.kind is not ItemKind.LOGISTICS]
    off = [item for item in counted if not item.happens]
    behind = [item for item in counted if item.happens and (item.outcome or is_behind(item, visit, today))]
    silent = [item for item in behind if is_unsaid(item, visit, today)]
    return Tally(
        took_place=len(behind) - len(silent),
        moved=sum(1 for item in behind if item.status is Status.MOVED),
        called_off=len(off),
        unsaid=len(silent),
        to_come=len(counted) - len(off) - len(behind),
    )


def seen_on(book: Book, slug: str) -> tuple[Seen, ...]:
    """The signs of progress seen on that visit, by the goals' codes, each goal's in order of days."""
    return tuple(
        Seen(goal=goal, marker=marker, observation=one)
        for goal in book.goals_in_order()
        for marker in goal.markers
        for one in sorted(marker.observations, key=lambda seen: seen.seen_on)
        if one.visit == slug
    )


def by_urgency(actions: Iterable[ActionPoint]) -> tuple[ActionPoint, ...]:
    """Action points, the open ones first, each group by the day it is due; those without a day last."""
    rank = {status: place for place, status in enumerate(ActionStatus)}
    return tuple(sorted(actions, key=lambda one: (rank[one.status], one.due or date.max, one.what, one.id)))


def left_open(
    programmes: Iterable[Programme], visit: Visit, today: date
) -> Iterator[tuple[Programme, ActionPoint]]:
    """The open action points of visits that end before this one begins, each with its visit (K604).

    In the order of the programmes, then by due day. A visit without a first day yet begins today.
    """
    begins = visit.first_day or today
    for programme in programmes:
        other = programme.visit
        if other.slug != visit.slug and other.last_day is not None and other.last_day < begins:
            for action in by_urgency(programme.actions):
                if action.status is ActionStatus.OPEN:
                    yield programme, action
