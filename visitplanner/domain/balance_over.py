"""What the shares of time alone do not tell: who learns, what for, what is photographed, and over the visits.

* Learning (C2): the time of an activity that builds capacity counts whole for each municipality that learns
  by one of its goals, so two sides that always learn together each have all of it.
* What for (C5): here the time of an activity is split evenly over its goals, so the purposes add up.
* Photographed moments (C11): counted, not timed, for a ribbon is cut in a minute. The base is what the two
  sides do together: activities and stops on a day that take place, without travel, meals and moments among
  themselves.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from visitplanner.domain.agenda import Item, ItemKind
from visitplanner.domain.balance import Balance, balance, times
from visitplanner.domain.trajectory import Goal, PhaseName, Purpose
from visitplanner.domain.values import dataclass
from visitplanner.domain.visit import VisitStatus
from visitplanner.domain.workspace import Book, Programme

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


_AMONG_THEMSELVES: Final = frozenset({ItemKind.LOGISTICS, ItemKind.INTERNAL})


@dataclass(frozen=True, slots=True, kw_only=True)
class Photos:
    """How many of the activities are photographed or made to be seen, and of how many."""

    shown: int
    total: int

    @property
    def percent(self) -> int:
        """The share in whole per cent, rounded up: one above the ceiling never reads as if it kept to it."""
        return -(-100 * self.shown // self.total) if self.total else 0

    def above(self, ceiling: int) -> bool:
        """Tell whether the share is larger than so many per cent (B303)."""
        return self.shown * 100 > ceiling * self.total


@dataclass(frozen=True, slots=True, kw_only=True)
class Learning:
    """For how many of the `total` minutes of capacity building each municipality learns (C2)."""

    minutes: Mapping[str, int]
    """By the municipality's id, in the order of the partnership; those that learn nothing have 0."""
    together: int
    """Minutes in which more than one of them learns."""
    unsaid: int
    """Minutes of activities whose goals do not say who learns."""
    total: int

    def percent(self, municipality: str) -> int:
        """The share of the capacity time in which it learns, in whole per cent, rounded down."""
        return 100 * self.minutes.get(municipality, 0) // self.total if self.total else 0

    @property
    def one_sided(self) -> str | None:
        """The id of the only municipality that learns, where all others learn nothing (B302)."""
        learners = [one for one, taken in self.minutes.items() if taken]
        return learners[0] if len(learners) == 1 and len(self.minutes) > 1 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Station:
    """A visit as a station on its trajectory (C9): its phase, its shares of time, who learns, the photos."""

    slug: str
    title: str
    first_day: date | None
    phase: PhaseName
    balance: Balance
    learning: Learning
    photos: Photos


def photos(items: Iterable[Item]) -> Photos:
    """Count the photographed moments among what the two sides do together."""
    shown = total = 0
    for item in items:
        if item.happens and not item.in_pool and item.kind not in _AMONG_THEMSELVES:
            total += 1
            shown += item.photographed
    return Photos(shown=shown, total=total)


def by_kind(items: Iterable[Item]) -> dict[ItemKind, int]:
    """Minutes of programme time of each kind of item; every kind is there."""
    found = dict.fromkeys(ItemKind, 0)
    for _, item, taken in times(items):
        found[item.kind] += taken
    return found


def by_purpose(book: Book, items: Iterable[Item]) -> dict[Purpose, int]:
    """Minutes of capacity building for each of the three purposes; together all of it (C5).

    Links to goals that the book does not know are passed over.
    """
    goals = {goal.id: goal for goal in book.goals}
    exact: dict[Purpose, float] = dict.fromkeys(Purpose, 0.0)
    for _, item, taken in times(items):
        if item.builds_capacity:
            known = _goals_of(item, goals)
            for goal in known:
                exact[goal.purpose] += taken / len(known)
    return {purpose: round(minutes) for purpose, minutes in exact.items()}


def learning(book: Book, items: Iterable[Item]) -> Learning:
    """How the capacity time is learnt from, side by side. O(n log n)."""
    goals = {goal.id: goal for goal in book.goals}
    found = {one.id: 0 for one in book.partnership.municipalities}
    together = unsaid = total = 0
    for _, item, taken in times(items):
        if not item.builds_capacity:
            continue
        total += taken
        learners = {one for goal in _goals_of(item, goals) for one in goal.learners if one in found}
        for one in learners:
            found[one] += taken
        together += taken if len(learners) > 1 else 0
        unsaid += 0 if learners else taken
    return Learning(minutes=found, together=together, unsaid=unsaid, total=total)


def _goals_of(item: Item, goals: Mapping[str, Goal]) -> tuple[Goal, ...]:
    return tuple(goals[link.goal] for link in item.goals if link.goal in goals)


def station(book: Book, programme: Programme) -> Station:
    """One visit on its trajectory."""
    visit = programme.visit
    return Station(
        slug=visit.slug,
        title=visit.title or visit.slug,
        first_day=visit.first_day,
        phase=book.phase_of(visit),
        balance=balance(programme.items),
        learning=learning(book, programme.items),
        photos=photos(programme.items),
    )


def stations(
    book: Book, programmes: Iterable[Programme], *, trajectory: str | None = None
) -> tuple[Station, ...]:
    """The visits of a trajectory by first day, those without one last; cancelled visits are no stations.

    `trajectory` is an id; None is the only one there is, where a visit that names none belongs to it too.
    """
    wanted = book.trajectory(trajectory)
    found = [
        station(book, one)
        for one in programmes
        if one.visit.status is not VisitStatus.CANCELLED and book.trajectory(one.visit.trajectory) == wanted
    ]
    return tuple(sorted(found, key=lambda one: (one.first_day or date.max, one.slug)))


def learnt_over(stations: Iterable[Station]) -> Learning:
    """The learning of several visits taken together."""
    minutes: dict[str, int] = defaultdict(int)
    together = unsaid = total = 0
    for one in stations:
        for municipality, taken in one.learning.minutes.items():
            minutes[municipality] += taken
        together += one.learning.together
        unsaid += one.learning.unsaid
        total += one.learning.total
    return Learning(minutes=dict(minutes), together=together, unsaid=unsaid, total=total)
