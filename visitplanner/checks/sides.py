"""Who of the two sides comes to an item, as far as the plan says so (C3).

A programme that was imported names no host, hardly any attendee and no language; a rule that asks who meets
whom has to tell "nobody" from "nobody said". So a company is `certain` only where everybody in it is known.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from visitplanner.domain.agenda import Item
from visitplanner.domain.attendance import Attendance
from visitplanner.domain.balance import occurrences
from visitplanner.domain.people import Person, Role
from visitplanner.domain.visit import Visit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


NO_COLLEAGUES: Final = frozenset({Role.INTERPRETER, Role.PRESS})
"""Roles that are at an exchange for something else than exchanging."""


class Company:
    """Who comes to an item. Plain, for there are nearly as many of them as items.

    `visiting` and `hosting` are the colleagues of each side by id, without interpreters and press. `named`:
    the item says itself who of the delegation comes, else it is for all of them. `certain`: nobody comes
    whose side is not known, nor a group of unknown members, nor people in words only. `helped`: an
    interpreter comes along.
    """

    __slots__ = ("certain", "helped", "hosting", "named", "visiting")

    def __init__(
        self,
        visiting: tuple[str, ...],
        hosting: tuple[str, ...],
        *,
        named: bool,
        certain: bool,
        helped: bool,
    ) -> None:
        self.visiting: Final = visiting
        self.hosting: Final = hosting
        self.named: Final = named
        self.certain: Final = certain
        self.helped: Final = helped


class Sides:
    """The sides of one visit, and who of them comes to its items. Each item is worked out once."""

    def __init__(self, visit: Visit, people: Mapping[str, Person], attendance: Attendance) -> None:
        self._visit = visit
        self._people = people
        self._attendance = attendance
        self._known: dict[str, Company] = {}
        self._delegation: dict[date | None, dict[str, None]] = {}
        self._helpers = frozenset(one.id for one in people.values() if one.role is Role.INTERPRETER)
        self._others = frozenset(one.id for one in people.values() if one.role in NO_COLLEAGUES)

    def is_visiting(self, person: str) -> bool | None:
        """Tell whether somebody is of the visiting side; None where that is not known.

        The delegation travels and the visit's hosts receive, wherever they come from; others go by their
        municipality.
        """
        visit = self._visit
        if person in self._attendance.members:
            return True
        if person in visit.hosts:
            return False
        known = self._people.get(person)
        home = known.municipality if known is not None else None
        if home in visit.visiting:
            return None if home in visit.hosting else True
        return False if home in visit.hosting else None

    def at(self, item: Item) -> Company:
        """Who comes to the item on any of its days."""
        found = self._known.get(item.id)
        if found is None:
            found = self._known[item.id] = self._company(item)
        return found

    def _company(self, item: Item) -> Company:
        visiting: dict[str, None] = {}
        hosting = dict.fromkeys(item.hosts)
        certain = not item.people_note
        named = bool(item.groups or item.attendees)
        for one in (*item.attendees, item.lead):
            if one and one not in hosting:
                side = self.is_visiting(one)
                if side is None:
                    certain = certain and one in self._others
                elif side:
                    visiting[one] = None
                else:
                    hosting[one] = None
        there = self._there(item) if item.groups or not named else {}
        for group in item.groups:
            members = self._attendance.groups.get(group.casefold())
            if members is None:
                certain = False
            else:
                visiting.update(dict.fromkeys([one for one in members if one in there]))
        if not named:
            visiting.update(there)
        helped = item.interpreter is not None
        if self._helpers and not helped:
            helped = not self._helpers.isdisjoint(visiting) or not self._helpers.isdisjoint(hosting)
            helped = helped or not self._helpers.isdisjoint(item.attendees)
        return Company(
            visiting=tuple([one for one in visiting if one not in self._others]),
            hosting=tuple([one for one in hosting if one not in self._others]),
            named=named,
            certain=certain,
            helped=helped,
        )

    def _there(self, item: Item) -> dict[str, None]:
        """The delegation as it is there on one of the item's days, in its order."""
        if item.until_day is not None:
            return {one: None for day in occurrences(item) for one in self._on(day)}
        return self._on(item.day)

    def _on(self, day: date | None) -> dict[str, None]:
        found = self._delegation.get(day)
        if found is None:
            members = self._attendance.members if day is None else self._attendance.there_on(day)
            found = self._delegation[day] = dict.fromkeys(members)
        return found
