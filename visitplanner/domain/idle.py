"""Members who have nothing to go to while others of the delegation walk in parallel groups (P404).

What counts, so that what is said is worth saying:

* A slot is the time of an item for one group or more. Items for people named one by one make a slot where two
  of them run at once. A bus, a meal or free time makes none: nobody is left out of it.
* Dayparts take their nominal hours, a start without an end an hour. An item without a time makes no slot.
* Who has anything that shares time with the slot is not idle: an item for everybody, a host's or an
  interpreter's task, free time that is planned as such. Nor is who has a row of their own that day without a
  time, for it may be then.
* An item for a group that nobody is known to be in leaves nobody idle: it may be anyone's.
* Interpreters go where they are asked for. On the day somebody arrives or leaves the hour is not known: they
  are not idle on it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from visitplanner.domain.agenda import Item, ItemKind
from visitplanner.domain.attendance import Attendance
from visitplanner.domain.balance import occurrences
from visitplanner.domain.people import Role
from visitplanner.domain.times import Span, span
from visitplanner.domain.values import dataclass
from visitplanner.domain.workspace import Book, Programme


@dataclass(frozen=True, slots=True, kw_only=True)
class Idle:
    """Members with nothing to go to in a slot."""

    day: date
    first: int
    """First minute of the slot, since midnight."""
    last: int
    people: tuple[str, ...]
    """Ids of the idle members, in the order of the delegation."""
    items: tuple[Item, ...]
    """What the others are at: the items of the slot, the first to begin in front."""


def idle(book: Book, programme: Programme) -> tuple[Idle, ...]:
    """Everybody's idle slots, by day and time. O(n log n) in the items for a delegation of a given size.

    Slots that overlap and leave the same people idle are one. Cancelled and failed items and the pool keep
    nobody busy.
    """
    attendance = Attendance(programme.visit)
    helpers = {one.id for one in book.people if one.role is Role.INTERPRETER}
    rows: dict[date, list[Item]] = defaultdict(list)
    for item in programme.items:
        if item.happens:
            for day in occurrences(item):
                rows[day].append(item)
    found = [one for day, items in rows.items() for one in _on(day, items, attendance, helpers)]
    return tuple(sorted(found, key=lambda one: (one.day, one.first, one.last, one.people)))


def _on(day: date, items: Sequence[Item], attendance: Attendance, helpers: set[str]) -> Iterator[Idle]:
    timed = [(taken, item) for item in items if (taken := span(item.moment)) is not None]
    slots = _slots(timed)
    if not slots:
        return
    waiting = [one for one in _settled(attendance, day) if one not in helpers]
    busy, anybody = _busy(timed, attendance)
    somewhere = {
        one for item in items if not item.moment and _is_part(item) for one in attendance.visiting(item, day)
    }
    open_: dict[tuple[str, ...], Idle] = {}
    for taken, item in slots:
        bits = _bits(taken)
        if anybody & bits:
            continue
        left = tuple(one for one in waiting if one not in somewhere and not busy[one] & bits)
        if not left:
            continue
        before = open_.get(left)
        if before is not None and taken.first < before.last:
            open_[left] = Idle(
                day=day,
                first=before.first,
                last=max(before.last, taken.last),
                people=left,
                items=(*before.items, item),
            )
            continue
        if before is not None:
            yield before
        open_[left] = Idle(day=day, first=taken.first, last=taken.last, people=left, items=(item,))
    yield from open_.values()


def _is_part(item: Item) -> bool:
    return bool(item.groups or item.attendees)


def _slots(timed: Sequence[tuple[Span, Item]]) -> list[tuple[Span, Item]]:
    """The items whose time is a slot, by their start."""
    parts = [one for one in timed if _is_part(one[1]) and one[1].kind is not ItemKind.LOGISTICS]
    parts.sort(key=lambda one: (one[0].first, one[0].last, one[1].order, one[1].id))
    meeting: set[str] = set()
    longest: tuple[Span, Item] | None = None
    for taken, item in parts:
        if longest is not None and taken.first < longest[0].last:
            meeting |= {item.id, longest[1].id}
        if longest is None or taken.last > longest[0].last:
            longest = (taken, item)
    return [one for one in parts if one[1].groups or one[1].id in meeting]


def _settled(attendance: Attendance, day: date) -> Iterator[str]:
    """The members who are there all day."""
    for person in attendance.there_on(day):
        one = attendance.members[person]
        if day not in {one.arrives, one.leaves}:
            yield person


def _busy(timed: Sequence[tuple[Span, Item]], attendance: Attendance) -> tuple[dict[str, int], int]:
    """The minutes that each member has something, and those in which anybody may have; as bits."""
    busy: dict[str, int] = defaultdict(int)
    anybody = 0
    for taken, item in timed:
        bits = _bits(taken)
        if not _is_part(item) or attendance.unknown_groups(item):
            anybody |= bits
            continue
        for one in (*attendance.expected(item), *item.hosts, item.lead, item.interpreter):
            if one:
                busy[one] |= bits
    return busy, anybody


def _bits(taken: Span) -> int:
    return ((1 << taken.minutes) - 1) << taken.first
