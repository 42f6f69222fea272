"""What served each goal, on which visit and how long: for the trajectory, coverage and reports (C9)."""

from __future__ import annotations

from collections.abc import Iterable

from visitplanner.domain.agenda import GoalLink, Item, ItemKind
from visitplanner.domain.balance import occurrences
from visitplanner.domain.need import Route
from visitplanner.domain.times import span
from visitplanner.domain.trajectory import Goal
from visitplanner.domain.values import dataclass
from visitplanner.domain.visit import VisitStatus
from visitplanner.domain.workspace import Book, Programme


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """An item that serves a goal, on which visit, and how."""

    slug: str
    visit: str
    item: Item
    how: str
    counts: bool = True
    """Whether it took place or will: False for what was cancelled or failed, and for a cancelled visit."""

    @property
    def minutes(self) -> int:
        """Its length over all its days, nominal for a daypart; 0 where it has no time or does not count."""
        taken = span(self.item.moment) if self.counts else None
        if taken is None:
            return 0
        return taken.minutes * max(1, sum(1 for _ in occurrences(self.item)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Station:
    """A visit on which a goal was served: how many activities that count, and for how many minutes."""

    slug: str
    visit: str
    activities: int
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """A goal with all that serves it. An item that serves two goals counts its whole time for both."""

    goal: Goal
    services: tuple[Service, ...]

    @property
    def visits(self) -> int:
        """On how many visits."""
        return len({one.slug for one in self.services if one.counts})

    @property
    def minutes(self) -> int:
        """How long altogether."""
        return sum(one.minutes for one in self.services)

    @property
    def stations(self) -> tuple[Station, ...]:
        """The visits on which it was or will be served, in the order of the services."""
        by_visit: dict[str, list[Service]] = {}
        for one in self.services:
            if one.counts:
                by_visit.setdefault(one.slug, []).append(one)
        return tuple(
            Station(
                slug=slug,
                visit=many[0].visit,
                activities=len(many),
                minutes=sum(one.minutes for one in many),
            )
            for slug, many in by_visit.items()
        )

    @property
    def neglected(self) -> bool:
        """Tell whether nobody serves it although it is open."""
        return self.goal.is_open and not any(one.counts for one in self.services)


def served(book: Book, programmes: Iterable[Programme]) -> tuple[Served, ...]:
    """The goals by code, those that are open first, each with its services in order of the visits."""
    services: dict[str, list[Service]] = {goal.id: [] for goal in book.goals}
    for programme in programmes:
        visit = programme.visit
        takes_place = visit.status is not VisitStatus.CANCELLED
        for item in programme.in_order():
            for link in goal_links(book, item):
                if link.goal in services:
                    service = Service(
                        slug=visit.slug,
                        visit=visit.title,
                        item=item,
                        how=link.how,
                        counts=takes_place and item.happens,
                    )
                    services[link.goal].append(service)
    ordered = sorted(book.goals_in_order(), key=lambda goal: not goal.is_open)
    return tuple(Served(goal=goal, services=tuple(services[goal.id])) for goal in ordered)


def goal_links(book: Book, item: Item) -> tuple[GoalLink, ...]:
    """The goals that an item serves.

    A stop about a concrete need serves one only while the need is tied to the trajectory: what was handed on
    to an initiative, noted or declined is no part of the partnership's own work, whatever goal it was
    captured with (C15, C18).
    """
    if item.kind is not ItemKind.NEED:
        return item.goals
    need = book.need(item.need)
    return item.goals if need is not None and need.route is Route.EMBEDDED else ()
