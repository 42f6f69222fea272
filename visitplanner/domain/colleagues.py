"""The breadth of delegation and hosts, and who is whose colleague on a visit (C3, C4, C10, C15d)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

from visitplanner.domain.agenda import Item, ItemKind
from visitplanner.domain.attendance import Attendance, hosts_of
from visitplanner.domain.met import needs_met
from visitplanner.domain.need import Need, Route
from visitplanner.domain.people import Person, Role, in_order
from visitplanner.domain.values import dataclass
from visitplanner.domain.workspace import Book, Programme

BREADTH: Final = (
    Role.OFFICIAL,
    Role.POLITICIAN_MAJORITY,
    Role.POLITICIAN_OPPOSITION,
    Role.CIVIL_SOCIETY,
)
"""The roles that a side wants among its people: whose capacity is built (C4), and broad support (C10)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Breadth:
    """The people of one side by the four roles that make it broad."""

    people: Mapping[Role, tuple[str, ...]]
    """Ids by role, each of `BREADTH`; other roles and people whom nobody knows are left out."""

    @property
    def missing(self) -> tuple[Role, ...]:
        """The roles that nobody of this side has, in the order of `BREADTH`."""
        return tuple(role for role in BREADTH if not self.people[role])


def breadth(people: Mapping[str, Person], ids: Iterable[str]) -> Breadth:
    """How broad a side is; `people` are those of the book by id, `ids` those of the side."""
    found: dict[Role, list[str]] = {role: [] for role in BREADTH}
    for one in dict.fromkeys(ids):
        person = people.get(one)
        if person is not None and person.role in found:
            found[person.role].append(one)
    return Breadth(people={role: tuple(who) for role, who in found.items()})


def breadth_of_sides(book: Book, programme: Programme) -> tuple[Breadth, Breadth]:
    """The breadth of the delegation, then of the hosts: the visit's own and those that items name (P401)."""
    people = {one.id: one for one in book.people}
    visit = programme.visit
    return (
        breadth(people, (one.person for one in visit.delegation)),
        breadth(people, hosts_of(visit, programme.items)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A visiting colleague and a host colleague, and where they meet."""

    visiting: str
    """Id of a person; for a need also the words of a role, as they were written."""
    host: str
    field_of_work: str = ""
    """The field that both work in, as the host's is written; empty where only a need names the pair."""
    items: tuple[Item, ...] = ()
    """The exchanges in which they sit together, in the order of the programme."""
    needs: tuple[Need, ...] = ()
    """The embedded needs that name them as the ones who exchange."""


def pairs(book: Book, programme: Programme) -> tuple[Pair, ...]:
    """Who meets a colleague of their own field, the pairs that meet first in front, those of needs last.

    At an exchange every member who attends is paired with every host it names whose field reads the same,
    capitals and spaces aside. A need that is embedded adds the pair it names. O(items × hosts × members of
    the host's field).
    """
    people = {one.id: one for one in book.people}
    attendance = Attendance(programme.visit)
    by_field: dict[str, list[str]] = defaultdict(list)
    for one in attendance.members:
        if one in people and people[one].field_of_work:
            by_field[same_field(people[one].field_of_work)].append(one)
    items: dict[tuple[str, str], list[Item]] = defaultdict(list)
    for item in programme.in_order():
        if item.kind is not ItemKind.EXCHANGE or not item.happens:
            continue
        hosts = [people[one] for one in item.hosts if one in people and people[one].field_of_work]
        there = set(attendance.visiting(item)) if hosts else set()
        for host in hosts:
            for guest in by_field.get(same_field(host.field_of_work), ()):
                if guest in there and guest != host.id:
                    items[guest, host.id].append(item)
    needs = _pairs_of_needs(book, programme)
    return tuple(
        Pair(
            visiting=guest,
            host=host,
            field_of_work=people[host].field_of_work if (guest, host) in items else "",
            items=tuple(items.get((guest, host), ())),
            needs=tuple(needs.get((guest, host), ())),
        )
        for guest, host in dict.fromkeys((*items, *needs))
    )


def same_field(field_of_work: str) -> str:
    """What two fields of work have alike when they are the same one (P403)."""
    return " ".join(field_of_work.casefold().split())


def _pairs_of_needs(book: Book, programme: Programme) -> dict[tuple[str, str], list[Need]]:
    named = {one.name.casefold(): one.id for one in reversed(book.people)}
    found: dict[tuple[str, str], list[Need]] = defaultdict(list)
    for need in needs_met(book, programme):
        guest, host = need.embedding.visiting_colleague, need.embedding.host_colleague
        if need.route is Route.EMBEDDED and guest and host:
            found[named.get(guest.casefold(), guest), named.get(host.casefold(), host)].append(need)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """The people of a partnership as a visit has them; each person once, ordered by `people.in_order`."""

    delegation: tuple[Person, ...] = ()
    """Who leads on some day comes first."""
    hosts: tuple[Person, ...] = ()
    """The visit's own hosts, and those that items name."""
    others: tuple[Person, ...] = ()
    """Who takes no part, or only interprets or leads for the hosts; town by town."""


def sides(book: Book, programme: Programme | None) -> Sides:
    """Who travels, who receives, who neither. Without a visit everybody is among the others."""
    if programme is None:
        return Sides(others=_by_town(book, book.people))
    people = {one.id: one for one in book.people}
    visit = programme.visit
    going = dict.fromkeys(one.person for one in visit.delegation)
    leading = {
        one.person for one in visit.delegation if one.leads_from is not None or one.leads_to is not None
    }
    hosts = [one for one in hosts_of(visit, programme.items) if one not in going]
    taken = {*going, *hosts}
    return Sides(
        delegation=in_order((people[one] for one in going if one in people), leading),
        hosts=in_order(people[one] for one in hosts if one in people),
        others=_by_town(book, (one for one in book.people if one.id not in taken)),
    )


def _by_town(book: Book, people: Iterable[Person]) -> tuple[Person, ...]:
    """Town by town as the partnership names them, who has none at the end."""
    towns = [one.id for one in book.partnership.municipalities]
    place = {town: at for at, town in enumerate(towns)}
    return tuple(sorted(in_order(people), key=lambda one: place.get(one.municipality or "", len(towns))))
