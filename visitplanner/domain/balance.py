"""How programme time is shared between capacity building and the rest: the centre of gravity (C16, B301).

What is counted, so that everybody who quotes a share means the same:

* The base is all programme time that has a day: logistics and internal moments are in it, so the shares of a
  visit add up to the whole week that people travel for. Cancelled and failed items and the pool take no time.
* Two items at the same time count both (per item): parallel groups do twice the work, and an overlap is a
  matter for S501.
* A start without an end lasts until the next clock time of the same people that day, 60 minutes at most.
* A daypart takes what the clock times of the same people leave of its nominal hours; several rows in one
  daypart share it. A whole day takes what clock times and dayparts leave. So an estimate never swamps what is
  known.
* A row without any time counts for one open end (60 minutes); one that spans several days, for whole days.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum

from visitplanner.domain.agenda import Item, ItemKind
from visitplanner.domain.times import (
    DAYPART_MINUTES,
    MINUTES_A_DAY,
    OPEN_END_MINUTES,
    Daypart,
    minutes,
    reach,
)
from visitplanner.domain.values import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


LONGEST_ROW_DAYS: Final = 62
"""Days of a row that spans several which are counted; a longer one is a slip of the pen."""

_NEVER: Final = 2 * MINUTES_A_DAY
_ALL: Final = ("all", "")
_Lane = tuple[str, str]


class Share(StrEnum):
    """What programme time goes to."""

    CAPACITY = "capacity"
    RELATIONSHIP = "relationship"
    NEED = "need"
    LOGISTICS = "logistics"
    INTERNAL = "internal"
    OPEN = "open"
    """Activities that should name a goal and do not yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """Minutes per share. `estimated` says that dayparts, open ends or untimed rows are among them."""

    minutes: Mapping[Share, int]
    estimated: bool = False

    @property
    def total(self) -> int:
        """All programme time, in minutes."""
        return sum(self.minutes.values())

    def percent(self, share: Share) -> int:
        """The share in whole per cent; together they make 100, or 0 where there is no time at all.

        Capacity is rounded down, so that a share below the floor is never printed as if it reached it; what
        rounding leaves goes to the largest remainders of the others.
        """
        return self.percents()[share]

    def percents(self) -> dict[Share, int]:
        """All shares in whole per cent, see `percent`."""
        total = self.total
        if not total:
            return dict.fromkeys(Share, 0)
        exact = {share: self.minutes.get(share, 0) * 100 for share in Share}
        whole = {share: value // total for share, value in exact.items()}
        others = [share for share in Share if share is not Share.CAPACITY and exact[share]]
        others.sort(key=lambda share: -(exact[share] % total))
        for share in others[: 100 - sum(whole.values())]:
            whole[share] += 1
        return whole


def share_of(item: Item) -> Share:
    """The share that the item's time goes to."""
    match item.kind:
        case ItemKind.NEED:
            return Share.NEED
        case ItemKind.LOGISTICS:
            return Share.LOGISTICS
        case ItemKind.INTERNAL:
            return Share.INTERNAL
        case _ if item.builds_capacity:
            return Share.CAPACITY
        case ItemKind.CULTURE if item.serves_relationship:
            return Share.RELATIONSHIP
        case _:
            return Share.OPEN


def balance(items: Iterable[Item]) -> Balance:
    """Share out the time of a whole programme."""
    return together(by_day(items).values())


def together(days: Iterable[Balance]) -> Balance:
    """Add up the time of several days."""
    shares, estimated = dict.fromkeys(Share, 0), False
    for day in days:
        estimated = estimated or day.estimated
        for share, taken in day.minutes.items():
            shares[share] += taken
    return Balance(minutes=shares, estimated=estimated)


def by_day(items: Iterable[Item]) -> dict[date, Balance]:
    """Share out the time of each day that has items, in order of days. O(n log n)."""
    return {day: balance_of_day(rows) for day, rows in rows_by_day(items).items()}


def times(items: Iterable[Item]) -> Iterator[tuple[date, Item, int]]:
    """Each item that counts, on each day it takes place, with the minutes that `balance` counts for it."""
    for day, rows in rows_by_day(items).items():
        for item, taken, _ in _times_of_day(rows):
            yield day, item, taken


def rows_by_day(items: Iterable[Item]) -> dict[date, list[Item]]:
    """The items that count, on each day that they take place, in order of days."""
    rows: dict[date, list[Item]] = defaultdict(list)
    for item in items:
        if item.happens:
            for day in occurrences(item):
                rows[day].append(item)
    return {day: rows[day] for day in sorted(rows)}


def occurrences(item: Item) -> Sequence[date]:
    """The days on which the item starts anew: its day, and the later ones of a row that spans several.

    One that ends past midnight does not start again on its last day: a night train leaves once.
    """
    if item.day is None:
        return ()
    last = last_start(item)
    if last is None or last <= item.day:
        return (item.day,)
    first = item.day.toordinal()
    return [
        date.fromordinal(ordinal)
        for ordinal in range(first, min(last.toordinal(), first + LONGEST_ROW_DAYS - 1) + 1)
    ]


def last_start(item: Item) -> date | None:
    """The last day on which the item starts anew; None in the pool."""
    if item.day is None or item.until_day is None or item.until_day <= item.day:
        return item.day
    when = item.moment
    overnight = when.start is not None and when.end is not None and when.end <= when.start
    return item.until_day - timedelta(days=1) if overnight else item.until_day


def balance_of_day(items: Sequence[Item]) -> Balance:
    """Share out the time of one day: `items` are all that take place on it and count."""
    shares = dict.fromkeys(Share, 0)
    estimated = False
    for item, taken, guessed in _times_of_day(items):
        shares[share_of(item)] += taken
        estimated = estimated or (guessed and taken > 0)
    return Balance(minutes=shares, estimated=estimated)


def _times_of_day(items: Sequence[Item]) -> Iterator[tuple[Item, int, bool]]:
    """Each item with its minutes and whether they are an estimate.

    A set of minutes is the bits of an integer: union and difference are one operation, however many rows.
    """
    clocked = [item for item in items if item.moment.start is not None]
    rough = [(item, _daypart(item)) for item in items if item.moment.start is None]
    ends = _open_ends(clocked) if any(item.moment.end is None for item in clocked) else {}
    taken: dict[_Lane, int] = defaultdict(int)
    for position, item in enumerate(clocked):
        known = reach(item.moment)
        if known is None:  # pragma: no cover - a start always has a span
            continue
        first = known[0]
        last = ends.get(position, known[1])
        if rough:  # nobody else asks which minutes are taken
            for lane in _lanes(item):
                taken[lane] |= _bits(first, last)
        yield item, last - first, item.moment.end is None

    parts = [(item, part) for item, part in rough if part is not None and part is not Daypart.WHOLE_DAY]
    yield from _estimates(parts, taken)
    for item, named in parts:
        for lane in _lanes(item):
            taken[lane] |= _bits(*DAYPART_MINUTES[named])
    yield from _estimates(
        [(item, Daypart.WHOLE_DAY) for item, part in rough if part is Daypart.WHOLE_DAY], taken
    )
    for item, part in rough:
        if part is None:
            yield item, OPEN_END_MINUTES, True


def _daypart(item: Item) -> Daypart | None:
    several = item.until_day is not None and item.day is not None and item.until_day > item.day
    return item.moment.daypart or (Daypart.WHOLE_DAY if several else None)


def _estimates(
    rows: Sequence[tuple[Item, Daypart]], taken: Mapping[_Lane, int]
) -> Iterator[tuple[Item, int, bool]]:
    """What is left of each row's daypart for the people in it, shared by the rows they have there."""
    rivals: dict[tuple[_Lane, Daypart], int] = defaultdict(int)
    for item, part in rows:
        for lane in _lanes(item):
            rivals[lane, part] += 1
    for item, part in rows:
        lanes = _lanes(item)
        covered = taken.get(_ALL, 0)
        for lane in lanes:
            covered |= taken.get(lane, 0)
        free = (_bits(*DAYPART_MINUTES[part]) & ~covered).bit_count()
        company = max(rivals[lane, part] for lane in lanes)
        if _ALL not in lanes:
            company += rivals.get((_ALL, part), 0)
        yield item, free // company, True


def _open_ends(clocked: Sequence[Item]) -> dict[int, int]:
    """Last minute of each item that has a start only, by its place in `clocked`.

    Walks back through the day, start by start, and remembers who does something next and when.
    """
    places: dict[int, list[int]] = defaultdict(list)
    for place, item in enumerate(clocked):
        if item.moment.start is not None:
            places[minutes(item.moment.start)].append(place)
    ends: dict[int, int] = {}
    following: dict[_Lane, int] = {}
    anybody = _NEVER
    for first in sorted(places, reverse=True):
        for place in places[first]:
            if clocked[place].moment.end is None:
                lanes = _lanes(clocked[place])
                heard = (following.get(lane, _NEVER) for lane in (_ALL, *lanes))
                ends[place] = min(first + OPEN_END_MINUTES, anybody if _ALL in lanes else min(heard))
        for place in places[first]:
            following.update(dict.fromkeys(_lanes(clocked[place]), first))
        anybody = first
    return ends


def _lanes(item: Item) -> tuple[_Lane, ...]:
    """Whose time it takes: everybody's, or that of groups and single people, who go their own way."""
    if not item.groups and not item.attendees:
        return (_ALL,)
    return (
        *(("group", name.casefold()) for name in item.groups),
        *(("person", who) for who in item.attendees),
    )


def _bits(first: int, last: int) -> int:
    return ((1 << (last - first)) - 1) << first
