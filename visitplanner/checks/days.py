"""How full a day is for those who live it (S505).

* Clock times count. A day begins with its first item and ends with its last; meals and free time at either
  end are none of it, and a row without an end ends when it begins, for nobody knows more.
* Travel that runs past midnight ends the day when it leaves: people sleep in it.
* A pause is a gap, or a meal, a coffee or free time in the programme, and never the bus. Behind an item
  without an end there may be one until the next item, and an excursion of half a day has its own.
* A day of travel and meals only is not judged, and neither are rows in the zone of another place.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, time
from itertools import islice

from visitplanner.checks.catalogue import Rule, Scope, Seen, always, rule_of
from visitplanner.checks.context import Context
from visitplanner.checks.naming import some_of
from visitplanner.checks.pauses import is_pause
from visitplanner.domain.agenda import Item, ItemKind
from visitplanner.domain.findings import Level
from visitplanner.domain.times import MINUTES_A_DAY, clock, minutes
from visitplanner.domain.values import dataclass
from visitplanner.domain.words import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


LONG_WITHOUT_PAUSE: Final = 6 * 60
"""Minutes of a day that may go without a pause; a longer one has one."""

OWN_PAUSES: Final = 4 * 60
"""Minutes of one item from which on it is taken to have pauses of its own."""

MOST_COMPANIES: Final = 24
"""Ways of living one day that are judged; a delegation that splits up further is a slip of the pen."""

_Company = tuple[str, ...]
"""Names of people or groups who live the same day; none for the whole delegation."""


class _Part:
    """One item of a day, in minutes since midnight. Plain, for there are as many of them as items."""

    __slots__ = ("first", "item", "last", "pause")

    def __init__(self, item: Item, start: time) -> None:
        end = item.moment.end
        self.item: Final = item
        self.first: Final = minutes(start)
        self.last = self.first if end is None else minutes(end)
        if end is not None and self.last <= self.first:
            self.last = self.first if item.kind is ItemKind.LOGISTICS else self.last + MINUTES_A_DAY
        self.pause: Final = is_pause(item)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Day:
    """The day of some people, in minutes since midnight."""

    first: int
    last: int
    without_pause: bool

    @property
    def length(self) -> int:
        """How long it takes."""
        return self.last - self.first


@rule_of(
    Rule(
        code="S505",
        name="day-overfull",
        serves=(),
        levels=always(Level.WARNING),
        saw={
            "long": N_(
                "On {day} the programme lasts from {first} to {last}: longer than your limit of {limit} "
                "hours."
            ),
            "long_some": N_(
                "On {day} the programme of {people} lasts longer than your limit of {limit} hours: from "
                "{first} to {last} at the longest."
            ),
            "long_many": N_(
                "On {day} the programme of {people} and {more} others lasts longer than your limit of "
                "{limit} hours: from {first} to {last} at the longest."
            ),
            "break": N_("On {day} there is no pause of {pause} minutes between {first} and {last}."),
            "break_some": N_(
                "On {day} {people} have no pause of {pause} minutes between {first} and {last}."
            ),
            "break_many": N_(
                "On {day} {people} and {more} others have no pause of {pause} minutes between {first} and "
                "{last}."
            ),
        },
        why=N_(
            "Heat, another language and new faces tire more than a day at the office. What is said in the "
            "last hours of a full day is forgotten, and so is the colleague one would have talked to in a "
            "pause."
        ),
        remedy=N_(
            "Leave something out, move it to another day or to a smaller group, or put in a real lunch. "
            "Meals and free time count as a pause; a bus does not."
        ),
        fine_when=N_("When the long day is a feast or a journey, and the next morning begins late."),
        scope=Scope.DAY,
        reads=frozenset({"visit", "items", "people", "partnership", "today"}),
    )
)
def day_overfull(plan: Context) -> Iterator[Seen]:
    """The day of some of the delegation is longer than the limit, or has no pause; once each a day."""
    if plan.is_over:
        return
    limit = plan.settings.longest_day_minutes
    for day, items in plan.days.items():
        parts = _parts(items, plan)
        if _length(parts) <= min(limit, LONG_WITHOUT_PAUSE):
            continue
        judged = {
            company: found
            for company, mine in _companies(day, parts, plan)
            if (found := _judged(mine, items, plan)) is not None
        }
        long = {company: found for company, found in judged.items() if found.length > limit}
        tight = {company: found for company, found in judged.items() if found.without_pause}
        for variant, those in (("long", long), ("break", tight)):
            if those:
                yield _seen(variant, day, those, shared=len(those) == len(judged), plan=plan)


def _seen(variant: str, day: date, found: Mapping[_Company, _Day], *, shared: bool, plan: Context) -> Seen:
    names, more = some_of(sorted({one for company in found for one in company}, key=str.casefold))
    longest = max(found.values(), key=lambda one: (one.length, -one.first))
    everyone = shared or not names
    hours, rest = divmod(plan.settings.longest_day_minutes, 60)
    return Seen(
        subject=f"{day.isoformat()}+{variant}",
        variant=variant + ("" if everyone else "_many" if more else "_some"),
        params={
            "day": day,
            "people": names,
            "more": more,
            "first": clock(longest.first),
            "last": clock(longest.last),
            "limit": f"{hours}:{rest:02}" if rest else hours,
            "pause": plan.settings.break_minutes,
        },
        day=day,
    )


def _parts(items: Iterable[Item], plan: Context) -> list[_Part]:
    """The items of a day that have a start, as they begin."""
    zone = plan.zone
    parts: list[_Part] = []
    for item in items:
        start = item.moment.start
        if start is not None and (item.zone is None or item.zone == zone):
            parts.append(_Part(item, start))
    parts.sort(key=lambda part: (part.first, part.last))
    return parts


def _length(parts: Sequence[_Part]) -> int:
    return max(part.last for part in parts) - parts[0].first if parts else 0


def _companies(day: date, parts: Sequence[_Part], plan: Context) -> Iterator[tuple[_Company, list[_Part]]]:
    """Those who live the same day, with their part of it; members who attend the same are taken together."""
    common = [place for place, part in enumerate(parts) if not part.item.groups and not part.item.attendees]
    alike: dict[tuple[int, ...], list[str]] = defaultdict(list)
    for name, places in _ways_through(day, parts, plan):
        alike[tuple(sorted(set(places)))].append(name)
    for ways, people in islice((alike or {(): []}).items(), MOST_COMPANIES):
        yield tuple(people), [parts[place] for place in sorted([*common, *ways])]


def _ways_through(day: date, parts: Sequence[_Part], plan: Context) -> Iterator[tuple[str, list[int]]]:
    """Each member who is there, and each group that nobody is known to be in, with the items for them."""
    members: dict[str, list[int]] = {one: [] for one in plan.attendance.there_on(day)}
    groups: dict[str, list[int]] = defaultdict(list)
    alike: dict[tuple[tuple[str, ...], tuple[str, ...]], list[int]] = defaultdict(list)
    for place, part in enumerate(parts):
        if part.item.groups or part.item.attendees:
            alike[part.item.groups, part.item.attendees].append(place)
    for places in alike.values():
        item = parts[places[0]].item
        for one in plan.attendance.expected(item):
            if one in members:
                members[one] += places
        for group in plan.attendance.unknown_groups(item):
            groups[group] += places
    for one, places in members.items():
        yield plan.name_of(one), places
    yield from groups.items()


def _judged(parts: list[_Part], items: Sequence[Item], plan: Context) -> _Day | None:
    """The day of some people; None where it is not judged."""
    while parts and parts[0].pause:
        parts = parts[1:]
    while parts and parts[-1].pause:
        parts = parts[:-1]
    if not any(part.item.kind is not ItemKind.LOGISTICS for part in parts):
        return None
    first, last = parts[0].first, max(part.last for part in parts)
    tight = last - first > LONG_WITHOUT_PAUSE and _is_tight(parts, plan.settings.break_minutes)
    # A lunch without a clock time is a lunch.
    tight = tight and not any(item.moment.start is None and is_pause(item) for item in items)
    return _Day(first=first, last=last, without_pause=tight)


def _is_tight(parts: Sequence[_Part], pause: int) -> bool:
    reach = parts[0].first
    for part in parts:
        if part.last - part.first >= OWN_PAUSES or part.first - reach >= pause:
            return False
        # A coffee is as long a pause as it is, with what is free before and after.
        reach = reach if part.pause else max(reach, part.last)
    return True
