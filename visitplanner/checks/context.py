"""What rules look at: a visit with its indexes, built once; a rule walks the items and looks up the rest."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Final

from visitplanner.domain.agenda import Item
from visitplanner.domain.met import need_items, needs_met
from visitplanner.domain.need import Need
from visitplanner.domain.partnership import Settings
from visitplanner.domain.people import Person
from visitplanner.domain.trajectory import Goal, PhaseName, Trajectory
from visitplanner.domain.visit import Participation, Visit
from visitplanner.domain.workspace import Book, Programme


class Context:
    """One visit, the book it belongs to and the day it is looked at; the indexes are made on first use."""

    def __init__(self, *, book: Book, programme: Programme, today: date) -> None:
        self.book: Final = book
        self.programme: Final = programme
        self.today: Final = today

    @property
    def visit(self) -> Visit:
        """The visit that is looked at."""
        return self.programme.visit

    @property
    def settings(self) -> Settings:
        """The partnership's floors and thresholds."""
        return self.book.partnership.settings

    @cached_property
    def phase(self) -> PhaseName:
        """The phase of the trajectory in which the visit begins (C14)."""
        return self.book.phase_of(self.visit)

    @cached_property
    def trajectory(self) -> Trajectory | None:
        """The trajectory that the visit is a station of."""
        return self.book.trajectory(self.visit.trajectory)

    @cached_property
    def ordered(self) -> tuple[Item, ...]:
        """All items in the order of the programme, the pool last."""
        return self.programme.in_order()

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """The items that count, neither cancelled nor failed, in the order of the programme."""
        return tuple(item for item in self.ordered if item.happens)

    @cached_property
    def place_of(self) -> Mapping[str, int]:
        """The place of each item in the programme, by id."""
        return {item.id: place for place, item in enumerate(self.ordered)}

    @cached_property
    def goals(self) -> Mapping[str, Goal]:
        """The goals by id."""
        return {goal.id: goal for goal in self.book.goals}

    @cached_property
    def people(self) -> Mapping[str, Person]:
        """The people by id."""
        return {person.id: person for person in self.book.people}

    def name_of(self, person: str) -> str:
        """The name to show for a person's id; the id itself where it is not known."""
        found = self.people.get(person)
        return found.name if found else person

    @cached_property
    def delegates(self) -> Mapping[str, Participation]:
        """The delegation by person id."""
        return {one.person: one for one in self.visit.delegation}

    @cached_property
    def members(self) -> Mapping[str, tuple[str, ...]]:
        """The people of each parallel group, by its name in small letters."""
        found: dict[str, list[str]] = defaultdict(list)
        for one in self.visit.delegation:
            for group in dict.fromkeys(name.casefold() for name in one.groups):
                found[group].append(one.person)
        return {group: tuple(people) for group, people in found.items()}

    @cached_property
    def need_items(self) -> Mapping[str, tuple[Item, ...]]:
        """The items of kind `need` that count, by the id of their need, in the order of the programme."""
        return need_items(self.programme)

    @cached_property
    def needs(self) -> tuple[Need, ...]:
        """The needs met on this visit, each once."""
        return needs_met(self.book, self.programme)
