"""The clock times of a visit, each with the people it takes: what is swept for clashes and for ways."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from visitplanner.domain.agenda import Item
from visitplanner.domain.attendance import Attendance
from visitplanner.domain.balance import occurrences
from visitplanner.domain.times import MINUTES_A_DAY, minutes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


_NOBODY: Final[frozenset[str]] = frozenset()
_Expected = tuple[frozenset[str], Mapping[str, str]]
_AtIt = tuple[frozenset[str], frozenset[str], Mapping[str, str]]


class Row:
    """One start of an item and who is at it. Plain, for there are as many of them as items.

    `first` and `last` are minutes counted from year 1, the same where the end is open: one point in time.
    `named` are people by id, hosts and interpreter included, and `delegates` those of them who are with the
    delegation on that day. `groups` are those without known members, as written, by name in small letters.
    """

    __slots__ = ("day", "delegates", "everyone", "first", "groups", "item", "last", "named")

    def __init__(self, item: Item, day: date, span: tuple[int, int], people: _AtIt) -> None:
        self.item: Final = item
        self.day: Final = day
        self.first, self.last = span
        self.everyone: Final = not item.groups and not item.attendees
        self.named, self.delegates, self.groups = people


def rows_by_zone(
    items: Iterable[Item], place_of: Mapping[str, int], attendance: Attendance, zone: str
) -> dict[str, list[Row]]:
    """The rows of all items with a start, by their zone, as they begin; `zone` is that of the visit.

    Rows of different zones are not compared with each other: checks know no zone database.
    """
    zones: dict[str, list[Row]] = defaultdict(list)
    people = _People(attendance)
    for item in items:
        if item.moment.start is not None:
            zones[item.zone or zone].extend(_rows(item, people))
    for rows in zones.values():
        rows.sort(key=lambda row: (row.first, place_of[row.item.id]))
    return {one: zones[one] for one in sorted(zones)}


class _People:
    """Whom items are for and who is there; the same few groups and days come back all the time."""

    def __init__(self, attendance: Attendance) -> None:
        self._attendance = attendance
        self._expected: dict[tuple[tuple[str, ...], tuple[str, ...]], _Expected] = {}
        self._there: dict[date, frozenset[str]] = {}

    def expected(self, item: Item) -> _Expected:
        """Whom it is for by name, and its groups that nobody is known to be in."""
        key = (item.groups, item.attendees)
        found = self._expected.get(key)
        if found is None:
            unknown = {group.casefold(): group for group in self._attendance.unknown_groups(item)}
            named = frozenset(self._attendance.expected(item)) if item.groups or item.attendees else _NOBODY
            found = self._expected[key] = (named, unknown)
        return found

    def there_on(self, day: date) -> frozenset[str]:
        """The members who are there on that day."""
        found = self._there.get(day)
        if found is None:
            found = self._there[day] = frozenset(self._attendance.there_on(day))
        return found


def _rows(item: Item, people: _People) -> Iterator[Row]:
    start, end = item.moment.start, item.moment.end
    if start is None:  # pragma: no cover - only items with a start come here
        return
    first = minutes(start)
    last = first if end is None else minutes(end)
    if end is not None and last <= first:
        last += MINUTES_A_DAY
    helpers = [one for one in (*item.hosts, item.lead, item.interpreter) if one]
    named, unknown = people.expected(item)
    for day in occurrences(item) if item.until_day else (item.day,):
        if day is None:
            return
        midnight = day.toordinal() * MINUTES_A_DAY
        present = named & people.there_on(day) if named else _NOBODY
        at = present.union(item.attendees, helpers) if helpers or item.attendees else present
        yield Row(item, day, (midnight + first, midnight + last), (at, present, unknown))
