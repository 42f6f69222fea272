"""What rules look at: a visit with its indexes, built once; a rule walks the items and looks up the rest."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from functools import cached_property
from itertools import chain

from visitplanner.checks.rows import Row, rows_by_zone
from visitplanner.checks.sides import Sides
from visitplanner.domain.agenda import Gathering, Item
from visitplanner.domain.attendance import Attendance
from visitplanner.domain.balance import Balance, balance_of_day, rows_by_day
from visitplanner.domain.gatherings import gathering_of
from visitplanner.domain.met import by_need, met_among
from visitplanner.domain.need import Need
from visitplanner.domain.partnership import Settings
from visitplanner.domain.people import Person
from visitplanner.domain.trajectory import Goal, PhaseName, Trajectory
from visitplanner.domain.visit import Participation, Visit, VisitStatus
from visitplanner.domain.workspace import Book, Programme

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final, TypeVar

    T = TypeVar("T")

_BALANCE: Final = "balance"
LONGEST_VISIT: Final = 366
"""Days of a visit that are looked at; a longer one is a slip of the pen."""


class Context:
    """One visit, the book it belongs to and the day it is looked at; the indexes are made on first use."""

    def __init__(
        self, *, book: Book, programme: Programme, today: date, ordered: tuple[Item, ...] | None = None
    ) -> None:
        self.book: Final = book
        self.programme: Final = programme
        self.today: Final = today
        self.ordered: Final = programme.in_order() if ordered is None else ordered
        """All items in the order of the programme, the pool last."""
        self.found: frozenset[tuple[str, str]] = frozenset()
        """Code and subject of all that was seen, for the rules that look last."""
        self._of_days: dict[str, dict[date, Any]] = {}

    def of_items(self, items: Iterable[Item]) -> Context:
        """The same visit with these of its items only, for rules that look at items or days one by one."""
        place = self.place_of
        part = Context(
            book=self.book,
            programme=self.programme,
            today=self.today,
            ordered=tuple(sorted(items, key=lambda item: place[item.id])),
        )
        part.__dict__["place_of"] = place
        return part

    def take_over(
        self,
        before: Context,
        days: Mapping[date, Sequence[Item]],
        touched: AbstractSet[date],
        *,
        items_only: bool,
    ) -> None:
        """Put in place what an earlier look knows: all days, and what was worked out of untouched ones.

        Unless only items changed, just the shares of time still hold: they rest on nothing else.
        """
        self.__dict__["days"] = days  # where a cached property looks first
        for name, known in before._of_days.items():
            if items_only or name == _BALANCE:
                self._of_days[name] = {day: one for day, one in known.items() if day not in touched}

    @property
    def visit(self) -> Visit:
        """The visit that is looked at."""
        return self.programme.visit

    @property
    def settings(self) -> Settings:
        """The partnership's floors and thresholds."""
        return self.book.partnership.settings

    @property
    def is_over(self) -> bool:
        """Tell whether nothing of the visit can be planned any more."""
        last = self.visit.last_day or self.visit.first_day
        return self.visit.status is VisitStatus.DONE or (last is not None and self.today > last)

    @cached_property
    def phase(self) -> PhaseName:
        """The phase of the trajectory in which the visit begins (C14)."""
        return self.book.phase_of(self.visit)

    @cached_property
    def trajectory(self) -> Trajectory | None:
        """The trajectory that the visit is a station of."""
        return self.book.trajectory(self.visit.trajectory)

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """The items that count, neither cancelled nor failed, in the order of the programme."""
        return tuple([item for item in self.ordered if item.happens])

    @cached_property
    def place_of(self) -> Mapping[str, int]:
        """The place of each item in the programme, by id."""
        return {item.id: place for place, item in enumerate(self.ordered)}

    @cached_property
    def days(self) -> Mapping[date, Sequence[Item]]:
        """The items that count, on each day that they take place: days and items in order."""
        return rows_by_day(self.items)

    @cached_property
    def balances(self) -> Mapping[date, Balance]:
        """How the time of each day is shared."""
        return self.each_day(_BALANCE, lambda _, rows: balance_of_day(rows))

    def each_day(self, name: str, work: Callable[[date, Sequence[Item]], T]) -> Mapping[date, T]:
        """What `work` makes of each day and its items, under a name of its own, in order of days.

        After an edit it is asked about the days that the edit touched only, so it may look at the items of
        its day and at the book and visit, and not at other days nor at `today`.
        """
        known: dict[date, T] = self._of_days.get(name, {})
        made = {day: known[day] if day in known else work(day, rows) for day, rows in self.days.items()}
        self._of_days[name] = made
        return made

    @cached_property
    def pool(self) -> tuple[Item, ...]:
        """The items that count and have no day."""
        return tuple([item for item in self.items if item.day is None])

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

    def names_of(self, municipalities: Iterable[str]) -> tuple[str, ...]:
        """The names of municipalities, by their ids, in the order of the partnership; unknown ones last."""
        order = {one.id: place for place, one in enumerate(self.book.partnership.municipalities)}
        ids = sorted(municipalities, key=lambda one: (order.get(one, len(order)), one))
        return tuple(self.book.partnership.municipality_name(one) for one in ids)

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
    def zone(self) -> str:
        """The zone of the visit: its own, else the host's; empty where neither is known."""
        hosts = (self.book.municipality(one) for one in self.visit.hosting)
        return self.visit.zone or next((host.zone for host in hosts if host is not None), "")

    @cached_property
    def visit_days(self) -> tuple[date, ...]:
        """The days of the visit; none where a date is missing, and those of a year where one is mistyped."""
        first, last = self.visit.first_day, self.visit.last_day
        if first is None or last is None:
            return ()
        ordinals = range(first.toordinal(), min(last.toordinal(), first.toordinal() + LONGEST_VISIT) + 1)
        return tuple(date.fromordinal(one) for one in ordinals)

    @cached_property
    def attendance(self) -> Attendance:
        """Who of the delegation is there, and in which groups."""
        return Attendance(self.visit)

    @cached_property
    def sides(self) -> Sides:
        """Who of the two sides comes to which item."""
        return Sides(self.visit, self.people, self.attendance)

    @cached_property
    def rows(self) -> Mapping[str, Sequence[Row]]:
        """The clock times by zone, as they begin, each with the people it takes."""
        return rows_by_zone(self.items, self.place_of, self.attendance, self.zone)

    @cached_property
    def gatherings(self) -> Mapping[Gathering, tuple[Item, ...]]:
        """The briefings, refocus moments and debriefs that count, in the order of the programme."""
        found: dict[Gathering, list[Item]] = {one: [] for one in Gathering}
        days = self.each_day("gatherings", lambda day, rows: _gatherings(first_on(day, rows)))
        for many in (*days.values(), _gatherings(self.pool)):
            for gathering, item in many:
                found[gathering].append(item)
        return {one: tuple(items) for one, items in found.items()}

    @cached_property
    def hosts(self) -> tuple[str, ...]:
        """Ids of all who receive the delegation: the visit's own hosts, then those that items name."""
        days = self.each_day("hosts", lambda day, rows: _hosts(first_on(day, rows)))
        return tuple(
            dict.fromkeys((*self.visit.hosts, *chain.from_iterable(days.values()), *_hosts(self.pool)))
        )

    @cached_property
    def served(self) -> AbstractSet[str]:
        """The ids of the goals that items name."""
        days = self.each_day("served", lambda _, rows: _served(rows))
        return _served(self.pool).union(*days.values())

    @cached_property
    def need_items(self) -> Mapping[str, tuple[Item, ...]]:
        """The items of kind `need` that count, by the id of their need, in the order of the programme."""
        days = self.each_day("needs", lambda day, rows: by_need(first_on(day, rows)))
        found: dict[str, tuple[Item, ...]] = {}
        for many in (*days.values(), by_need(self.pool)):
            for need, items in many.items():
                found[need] = (*found.get(need, ()), *items)
        return found

    @cached_property
    def needs(self) -> tuple[Need, ...]:
        """The needs met on this visit, each once."""
        slug, place = self.visit.slug, self.place_of
        at = (one.item for need in self.book.needs for one in need.sightings if one.visit == slug)
        gone = {one for one in at if one in place and not self.ordered[place[one or ""]].happens}
        return met_among(self.book.needs, slug, self.need_items, gone)


def first_on(day: date, rows: Iterable[Item]) -> list[Item]:
    """Those of the items of a day that begin on it, and do not go on from an earlier one."""
    return [item for item in rows if item.day == day]


def _hosts(items: Iterable[Item]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([host for item in items for host in item.hosts]))


def _served(items: Iterable[Item]) -> frozenset[str]:
    return frozenset([link.goal for item in items for link in item.goals])


def _gatherings(items: Iterable[Item]) -> list[tuple[Gathering, Item]]:
    return [(held, item) for item in items if (held := gathering_of(item)) is not None]
