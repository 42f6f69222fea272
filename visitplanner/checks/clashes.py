"""Who would be at two items at once: one sweep over the clock times of a visit (S501).

For everybody who can be double-booked the sweep remembers the item that keeps them longest. Each item meets
that one only, so of many items at once every later one is reported, once per person, and the work stays O(n
log n) for a delegation of a given size. Rows in different zones are not compared: checks know no zone
database.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from visitplanner.checks.context import Context
from visitplanner.checks.rows import Row
from visitplanner.domain.agenda import Item
from visitplanner.domain.values import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


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


def clashes(plan: Context) -> Iterator[Clash]:
    """Every pair of items found by the sweep, once a day, in the order of the second one's start."""
    reported: set[tuple[str, str, date]] = set()
    for rows in plan.rows.values():
        for clash in _sweep(rows):
            one, other = sorted((clash.first.id, clash.second.id))
            if (one, other, clash.day) not in reported:
                reported.add((one, other, clash.day))
                yield clash


class _Shared:
    """What two rows were found to share."""

    def __init__(self, row: Row) -> None:
        self.row = row
        self.everyone = False
        self.people: set[str] = set()
        self.groups: set[str] = set()


def _sweep(rows: Iterable[Row]) -> Iterator[Clash]:
    busy: dict[_Who, Row] = {}
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


def _tracks(row: Row, *, looking: bool) -> Iterator[_Who]:
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


def _collide(earlier: Row, later: Row) -> bool:
    return earlier.first == later.first or later.first < earlier.last


def _note(shared: _Shared, who: _Who, row: Row) -> None:
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
