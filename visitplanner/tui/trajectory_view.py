"""The trajectory as it is shown: phases on a line of years, and what served each goal, how long.

No widgets.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from visitplanner.domain.agenda import Item
from visitplanner.domain.times import span
from visitplanner.domain.trajectory import Goal, Phase, Trajectory
from visitplanner.domain.workspace import Book, Programme
from visitplanner.locale import current
from visitplanner.tui.marks import MARKED
from visitplanner.tui.text import cut, width


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """An item that serves a goal, on which visit, and how."""

    slug: str
    visit: str
    item: Item
    how: str

    @property
    def minutes(self) -> int:
        """Its length, nominal for a daypart; 0 where it has no time or did not happen."""
        taken = span(self.item.moment) if self.item.happens else None
        return taken.minutes if taken is not None else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """A goal with all that serves it. An item that serves two goals counts its whole time for both."""

    goal: Goal
    services: tuple[Service, ...]

    @property
    def visits(self) -> int:
        """On how many visits."""
        return len({one.slug for one in self.services})

    @property
    def minutes(self) -> int:
        """How long altogether."""
        return sum(one.minutes for one in self.services)

    @property
    def neglected(self) -> bool:
        """Tell whether nobody serves it although it is open."""
        return self.goal.is_open and not any(one.item.happens for one in self.services)


def served(book: Book, programmes: Iterable[Programme]) -> tuple[Served, ...]:
    """The goals by code, each with its services in order of the visits."""
    services: dict[str, list[Service]] = {goal.id: [] for goal in book.goals}
    for programme in programmes:
        for item in programme.in_order():
            for link in item.goals:
                if link.goal in services:
                    visit = programme.visit
                    services[link.goal].append(
                        Service(slug=visit.slug, visit=visit.title, item=item, how=link.how)
                    )
    ordered = sorted(book.goals_in_order(), key=lambda goal: not goal.is_open)
    return tuple(Served(goal=goal, services=tuple(services[goal.id])) for goal in ordered)


def years(trajectory: Trajectory, today: date, columns: int) -> tuple[str, str]:
    """Two lines: the phases as stretches of a line with a mark at today, and the year in which each begins.

    A phase takes room by its length, and as much as its name needs; without phases the lines are empty.
    """
    phases = sorted(trajectory.phases, key=lambda one: one.starts_on)
    if not phases:
        return "", ""
    last = trajectory.ends_on or max(today, phases[-1].starts_on.replace(year=phases[-1].starts_on.year + 1))
    ends = [*(one.starts_on for one in phases[1:]), last]
    lengths = _rooms(phases, ends, columns - 6)
    line = marks = ""
    for phase, end, room in zip(phases, ends, lengths, strict=True):
        name = current().label(phase.name)
        stretch = f"{name} " + "─" * max(1, room - width(name) - 2) + " "
        if phase.starts_on <= today < end:
            stretch = _marked(stretch, width(name) + 1, phase.starts_on, end, today)
        marks += cut(str(phase.starts_on.year), room).ljust(width(stretch))
        line += stretch
    return line.rstrip(), marks + str(last.year)


def _rooms(phases: list[Phase], ends: list[date], columns: int) -> list[int]:
    days = [max(1, (end - phase.starts_on).days) for phase, end in zip(phases, ends, strict=True)]
    least = [width(current().label(phase.name)) + 6 for phase in phases]
    spare = max(0, columns - sum(least))
    return [low + spare * one // sum(days) for low, one in zip(least, days, strict=True)]


def _marked(stretch: str, begin: int, first: date, end: date, today: date) -> str:
    room = len(stretch) - 1 - begin
    at = begin + min(room - 1, room * (today - first).days // max(1, (end - first).days))
    return stretch[:at] + MARKED + stretch[at + 1 :]
