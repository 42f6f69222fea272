"""The two things that are read and saved as one: the partnership's book, and a visit's programme."""

from __future__ import annotations

from datetime import date

from visitplanner.domain.agenda import Item, in_order
from visitplanner.domain.need import Need
from visitplanner.domain.partnership import Initiative, Municipality, Partnership
from visitplanner.domain.people import Person
from visitplanner.domain.trajectory import Goal, PhaseName, Trajectory, code_key
from visitplanner.domain.values import dataclass
from visitplanner.domain.visit import Acknowledgement, ActionPoint, Release, Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """What the partnership holds over all its visits: trajectories, goals, people, initiatives, needs."""

    partnership: Partnership
    trajectories: tuple[Trajectory, ...] = ()
    goals: tuple[Goal, ...] = ()
    people: tuple[Person, ...] = ()
    initiatives: tuple[Initiative, ...] = ()
    needs: tuple[Need, ...] = ()

    def goal(self, key: str | None) -> Goal | None:
        """The goal with that id, or with that code, a leading `G` or `#` left aside; else None."""
        if not key:
            return None
        folded = key.casefold()
        bare = folded.removeprefix("#").removeprefix("g")
        for goal in self.goals:
            if (
                goal.id == key
                or goal.code.casefold() == folded
                or goal.code.casefold().removeprefix("g") == bare
            ):
                return goal
        return None

    def need(self, key: str | None) -> Need | None:
        """The need with that id or code."""
        if not key:
            return None
        folded = key.casefold()
        return next((need for need in self.needs if need.id == key or need.code.casefold() == folded), None)

    def person(self, key: str | None) -> Person | None:
        """The person with that id or full name in any case; None where there is none."""
        if not key:
            return None
        folded = key.casefold()
        return next((one for one in self.people if one.id == key or one.name.casefold() == folded), None)

    def person_named(self, written: str) -> Person | None:
        """The one person a written name points at: full name, else a name that only one has."""
        found = self.person(written)
        if found is not None:
            return found
        folded = written.casefold()
        candidates = [one for one in self.people if folded in one.name.casefold().split()]
        return candidates[0] if len(candidates) == 1 else None

    def initiative(self, key: str | None) -> Initiative | None:
        """The fourth-pillar initiative with that id or name."""
        if not key:
            return None
        folded = key.casefold()
        return next((one for one in self.initiatives if one.id == key or one.name.casefold() == folded), None)

    def trajectory(self, key: str | None) -> Trajectory | None:
        """The trajectory with that id; with None the only one, where there is one only."""
        if key is None:
            return self.trajectories[0] if len(self.trajectories) == 1 else None
        return next((one for one in self.trajectories if one.id == key), None)

    def phase_of(self, visit: Visit) -> PhaseName:
        """The phase of the trajectory that the visit's first day falls in (C14)."""
        trajectory = self.trajectory(visit.trajectory)
        return PhaseName.START if trajectory is None else trajectory.phase_on(visit.first_day)

    def municipality(self, key: str | None) -> Municipality | None:
        """The municipality with that id or name."""
        return self.partnership.municipality(key)

    def goals_in_order(self) -> tuple[Goal, ...]:
        """The goals by code, 1.10 after 1.9."""
        return tuple(sorted(self.goals, key=lambda goal: (code_key(goal.code), goal.id)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """A visit with everything that is saved with it."""

    visit: Visit
    items: tuple[Item, ...] = ()
    actions: tuple[ActionPoint, ...] = ()
    releases: tuple[Release, ...] = ()
    acknowledgements: tuple[Acknowledgement, ...] = ()

    def item(self, key: str | None) -> Item | None:
        """The item with that id, or with the only id that begins so (four letters at least)."""
        if not key:
            return None
        exact = next((one for one in self.items if one.id == key), None)
        if exact is not None or len(key) < 4:  # noqa: PLR2004 - shorter prefixes are chance
            return exact
        near = [one for one in self.items if one.id.startswith(key)]
        return near[0] if len(near) == 1 else None

    def in_order(self) -> tuple[Item, ...]:
        """All items by day, moment and order as written; the pool last."""
        return in_order(self.items)

    def on(self, day: date) -> tuple[Item, ...]:
        """The items of that day in order, those that began earlier and still last included."""
        return tuple(
            item
            for item in self.in_order()
            if item.day is not None and item.day <= day <= (item.until_day or item.day)
        )

    @property
    def pool(self) -> tuple[Item, ...]:
        """The items without a day, in the order they came."""
        return tuple(sorted((one for one in self.items if one.in_pool), key=lambda one: (one.order, one.id)))

    @property
    def days(self) -> tuple[date, ...]:
        """The visit's days and any other day an item stands on, in order."""
        return tuple(sorted({*self.visit.days, *(item.day for item in self.items if item.day is not None)}))
