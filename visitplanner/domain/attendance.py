"""Who attends what on a visit, and who has nothing to go to: one answer for checks, screens and exports.

Who attends, so that everybody who says so means the same:

* An item that names neither groups nor attendees is for the whole delegation. One that names some is for the
  members of these groups and for these people, and for nobody else.
* A member is there from the day they arrive until the day they leave, both included; without such a day, from
  the beginning or until the end. Who is not there attends nothing, whoever names them (S503 tells).
* Hosts, the lead and the interpreter are at the item that names them; who is no member is there always.
* An item on several days is attended by whoever is there on one of them; one in the pool, by all it is for.

One's own programme is narrower: what was cancelled or failed asks nothing of anybody, and an item in the pool
that names nobody is nobody's own yet (`waiting_for`).

Who is idle while others walk in parallel groups stands in `domain.idle`; breadth and pairs of colleagues in
`domain.colleagues`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum

from visitplanner.domain.agenda import Item
from visitplanner.domain.balance import occurrences
from visitplanner.domain.values import dataclass
from visitplanner.domain.visit import Participation, Visit
from visitplanner.domain.workspace import Programme


class Way(StrEnum):
    """As what somebody is at an item; one person may be there in several ways."""

    LEAD = "lead"
    HOST = "host"
    INTERPRETER = "interpreter"
    MEMBER = "member"
    """As one of the delegation, or as an attendee that is named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attends:
    """An item that somebody attends."""

    item: Item
    days: tuple[date, ...]
    """The days on which it begins and they are there; none in the pool."""
    ways: tuple[Way, ...]
    """At least one, in the order of `Way`."""


class Attendance:
    """Who of a delegation is there, in which groups, and at which items. Built once per visit, O(members)."""

    def __init__(self, visit: Visit) -> None:
        self.members: Mapping[str, Participation] = {one.person: one for one in visit.delegation}
        """The delegation by person id, in its order."""
        groups: dict[str, list[str]] = defaultdict(list)
        for one in visit.delegation:
            for group in dict.fromkeys(name.casefold() for name in one.groups):
                groups[group].append(one.person)
        self.groups: Mapping[str, tuple[str, ...]] = {name: tuple(who) for name, who in groups.items()}
        """The members of each parallel group, by its name in small letters."""

    def is_there(self, person: str, day: date) -> bool:
        """Tell whether a member is with the delegation on that day; False for who is no member."""
        one = self.members.get(person)
        return one is not None and _there(one, day)

    def there_on(self, day: date) -> tuple[str, ...]:
        """The members who are there on that day, in the order of the delegation."""
        return tuple(person for person, one in self.members.items() if _there(one, day))

    def leading_on(self, day: date) -> tuple[str, ...]:
        """Who leads the delegation on that day and is there (P405).

        Somebody leads from `leads_from` until `leads_to`; one of them alone leaves the other side open, and
        who has neither leads on no day.
        """
        return tuple(
            person
            for person, one in self.members.items()
            if (one.leads_from is not None or one.leads_to is not None)
            and (one.leads_from is None or one.leads_from <= day)
            and (one.leads_to is None or day <= one.leads_to)
            and _there(one, day)
        )

    def expected(self, item: Item) -> tuple[str, ...]:
        """Whom the item is for: ids of members and of attendees named beside them, there or not."""
        if not item.groups and not item.attendees:
            return tuple(self.members)
        walking = (one for name in item.groups for one in self.groups.get(name.casefold(), ()))
        return tuple(dict.fromkeys((*walking, *item.attendees)))

    def visiting(self, item: Item, day: date | None = None) -> tuple[str, ...]:
        """The members of the delegation who attend it, on that day or on any of its days.

        The lead and the interpreter count when they are members; hosts do not.
        """
        helpers = (one for one in (item.lead, item.interpreter) if one)
        days = tuple(occurrences(item)) if day is None else (day,)
        return tuple(
            one
            for one in dict.fromkeys((*self.expected(item), *helpers))
            if one in self.members and (not days or any(self.is_there(one, that) for that in days))
        )

    def unknown_groups(self, item: Item) -> tuple[str, ...]:
        """The groups that the item names and nobody is in: who attends it is not known."""
        return tuple(name for name in item.groups if name.casefold() not in self.groups)

    def everybody(self, item: Item) -> Iterator[tuple[str, Attends]]:
        """Each person who attends the item, by id, with the days and ways."""
        ways: dict[str, list[Way]] = defaultdict(list)
        if item.lead:
            ways[item.lead].append(Way.LEAD)
        for one in dict.fromkeys(item.hosts):
            ways[one].append(Way.HOST)
        if item.interpreter:
            ways[item.interpreter].append(Way.INTERPRETER)
        for one in self.expected(item):
            ways[one].append(Way.MEMBER)
        days = tuple(occurrences(item))
        for person, found in ways.items():
            member = self.members.get(person)
            there = days if member is None else tuple(day for day in days if _there(member, day))
            if there or not days:
                yield person, Attends(item=item, days=there, ways=tuple(found))


def _there(one: Participation, day: date) -> bool:
    return (one.arrives is None or one.arrives <= day) and (one.leaves is None or day <= one.leaves)


def own_programmes(programme: Programme) -> dict[str, tuple[Attends, ...]]:
    """What everybody attends, by person id, in the order of the programme, the pool last.

    Only what happens, and of the pool only what names the person or a group of theirs. O(items × people at
    each).
    """
    attendance = Attendance(programme.visit)
    found: dict[str, list[Attends]] = defaultdict(list)
    for item in programme.in_order():
        if not item.happens:
            continue
        for person, one in attendance.everybody(item):
            if one.ways != (Way.MEMBER,) or not _waits_for_all(item):
                found[person].append(one)
    return {person: tuple(many) for person, many in found.items()}


def own_programme(programme: Programme, person: str) -> tuple[Attends, ...]:
    """What one person attends, see `own_programmes`."""
    return own_programmes(programme).get(person, ())


def waiting_for(programme: Programme, person: str) -> tuple[Item, ...]:
    """The items without a day that may still come for a member, as one of the whole delegation.

    In the order of the pool; none for who does not travel, and none that stands in their own programme.
    """
    if all(one.person != person for one in programme.visit.delegation):
        return ()
    return tuple(
        item
        for item in programme.pool
        if item.happens and _waits_for_all(item) and person not in {item.lead, item.interpreter, *item.hosts}
    )


def _waits_for_all(item: Item) -> bool:
    return item.in_pool and not item.groups and not item.attendees


def hosts_of(visit: Visit, items: Iterable[Item]) -> tuple[str, ...]:
    """Ids of all who receive the delegation: the visit's own hosts, then those that items name.

    Items that were cancelled or failed name nobody.
    """
    named = (host for item in items if item.happens for host in item.hosts)
    return tuple(dict.fromkeys((*visit.hosts, *named)))
