"""Who would be at two items at once: one sweep over the clock times of a visit (S501).

For everybody who can be double-booked the sweep remembers the item that keeps them longest. Each item meets
that one only, so of many items at once every later one is reported, once per person, and the work stays O(n
log n) for a delegation of a given size. Rows in different zones are not compared: checks know no zone
database.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from visitplanner.checks.context import Context
from visitplanner.domain.agenda import Item
from visitplanner.domain.balance import occurrences
from visitplanner.domain.times import MINUTES_A_DAY, span
from visitplanner.domain.values import dataclass

_ALL: Final = ("delegation", "all")
_ANY: Final = ("delegation", "any")
_Who = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """Two items that share time and people. `first` starts first; `day` is that of the second one's start."""

    first: Item
    second: Item
    day: date
    everyone: bool
    """Both are for the whole delegation."""
    people: frozenset[str]
    """Ids of those who would be at both, where they are known by id."""
    groups: frozenset[str]
    """Parallel groups that would be at both and whose members are not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """One start of an item: minutes counted from year 1, and who is at it."""

    item: Item
    day: date
    first: int
    last: int
    """As `first` where the end is open: one point in time."""
    everyone: bool
    named: frozenset[str]
    """People by id, hosts and interpreter included."""
    delegates: frozenset[str]
    """Those of `named` who are with the delegation on that day."""
    groups: dict[str, str]
    """Groups without known members, as written, by name in small letters."""


def clashes(plan: Context) -> Iterator[Clash]:
    """Every pair of items found by the sweep, once, in the order of the second one's start."""
    zones: dict[str, list[_Row]] = defaultdict(list)
    for item in plan.items:
        if item.moment.start is not None:
            zones[item.zone or plan.visit.zone].extend(_rows(item, plan))
    reported: set[frozenset[str]] = set()
    for zone in sorted(zones):
        for clash in _sweep(zones[zone], plan):
            pair = frozenset((clash.first.id, clash.second.id))
            if pair not in reported:
                reported.add(pair)
                yield clash


def _rows(item: Item, plan: Context) -> Iterator[_Row]:
    taken = span(item.moment)
    if taken is None:  # pragma: no cover - only items with a start come here
        return
    everyone = not item.groups and not item.attendees
    members = [plan.members.get(group.casefold(), ()) for group in item.groups]
    named = {*item.attendees, *(one for group in members for one in group)}
    helpers = {one for one in (*item.hosts, item.lead, item.interpreter) if one}
    unknown = {group.casefold(): group for group in item.groups if group.casefold() not in plan.members}
    for day in occurrences(item):
        start = day.toordinal() * MINUTES_A_DAY
        present = frozenset(one for one in named if _present(one, day, plan))
        absent_members = {
            one for group in members for one in group if one not in item.attendees and one not in present
        }
        yield _Row(
            item=item,
            day=day,
            first=start + taken.first,
            last=start + (taken.first if item.moment.end is None else taken.last),
            everyone=everyone,
            named=frozenset((named | helpers) - absent_members),
            delegates=present,
            groups=unknown,
        )


def _present(person: str, day: date, plan: Context) -> bool:
    one = plan.delegates.get(person)
    if one is None:
        return False
    return (one.arrives is None or one.arrives <= day) and (one.leaves is None or day <= one.leaves)


class _Shared:
    """What two rows were found to share."""

    def __init__(self, row: _Row) -> None:
        self.row = row
        self.everyone = False
        self.people: set[str] = set()
        self.groups: set[str] = set()


def _sweep(rows: list[_Row], plan: Context) -> Iterator[Clash]:
    rows.sort(key=lambda row: (row.first, plan.place_of[row.item.id]))
    busy: dict[_Who, _Row] = {}
    for row in rows:
        met: dict[str, _Shared] = {}
        for who in _tracks(row, looking=True):
            other = busy.get(who)
            if other is not None and other.item.id != row.item.id and _collide(other, row):
                _note(met.setdefault(other.item.id, _Shared(other)), who, row)
        for shared in met.values():
            yield Clash(
                first=shared.row.item,
                second=row.item,
                day=row.day,
                everyone=shared.everyone,
                people=frozenset(shared.people),
                groups=frozenset(shared.groups),
            )
        for who in _tracks(row, looking=False):
            longest = busy.get(who)
            # Of two that end together the later start stays: one point in time can then still meet another.
            if longest is None or row.last >= longest.last:
                busy[who] = row


def _tracks(row: _Row, *, looking: bool) -> Iterator[_Who]:
    """Whom the row keeps busy; when looking, where it has to look for an earlier row.

    A row for everyone meets any row that keeps somebody of the delegation; a row for some meets those for
    everyone.
    """
    for one in row.named:
        yield ("person", one)
    for group in row.groups:
        yield ("group", group)
    counts = row.everyone or bool(row.delegates) or bool(row.groups)
    if counts:
        yield _ANY if row.everyone or not looking else _ALL
    if row.everyone and not looking:
        yield _ALL


def _collide(earlier: _Row, later: _Row) -> bool:
    return earlier.first == later.first or later.first < earlier.last


def _note(shared: _Shared, who: _Who, row: _Row) -> None:
    kind, name = who
    match kind:
        case "person":
            shared.people.add(name)
        case "group":
            shared.groups.add(row.groups[name])
        case _ if row.everyone and shared.row.everyone:
            shared.everyone = True
        case _:
            some = shared.row if row.everyone else row
            shared.people |= some.delegates
            shared.groups |= set(some.groups.values())


def in_order(names: Iterable[str]) -> tuple[str, ...]:
    """Names as a sentence lists them."""
    return tuple(sorted(names, key=lambda name: (name.casefold(), name)))
