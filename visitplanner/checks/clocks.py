"""The change of clocks during a visit, on either side (S506)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta

from visitplanner.checks.catalogue import Rule, Seen, always, rule_of
from visitplanner.checks.context import Context
from visitplanner.domain.agenda import Item
from visitplanner.domain.balance import occurrences
from visitplanner.domain.findings import Level
from visitplanner.domain.times import offset_of
from visitplanner.domain.values import dataclass
from visitplanner.domain.words import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


_NOON: Final = time(12)
_EUROPE: Final = "Europe/"
_AFRICA: Final = "Africa/"
_CHANGING: Final = frozenset({"Africa/Cairo", "Africa/Casablanca", "Africa/Ceuta", "Africa/El_Aaiun"})
"""The zones of Africa whose clocks change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A change of clocks: the first day after it, and the minutes that clocks go forward (back: negative)."""

    day: date
    minutes: int


def may_change(zone: str, first: date, last: date) -> bool:
    """Tell, without the zone database, whether the clocks of a zone may change between two days.

    Loading the database takes longer than all other checks of a usual visit. In Europe clocks change in the
    last week of March and of October, in nearly all of Africa never; of all other zones nothing is taken for
    granted. A test holds this to the zone database.
    """
    if zone.startswith(_EUROPE):
        return any(
            date(year, month, 24) <= last and first <= date(year, month, 31) + timedelta(days=1)
            for year in range(first.year, last.year + 1)
            for month in (3, 10)
        )
    return not zone.startswith(_AFRICA) or zone in _CHANGING


def changes(zone: str, first: date, last: date) -> tuple[Change, ...]:
    """Every change of a zone's clocks after noon of the first day and before noon of the last."""
    if not zone or last <= first or not may_change(zone, first, last):
        return ()
    found: list[Change] = []
    before = offset_of(zone, first, _NOON)
    for ordinal in range(first.toordinal() + 1, last.toordinal() + 1):
        day = date.fromordinal(ordinal)
        now = offset_of(zone, day, _NOON)
        if before is not None and now is not None and now != before:
            found.append(Change(day=day, minutes=now - before))
        before = now
    return tuple(found)


@rule_of(
    Rule(
        code="S506",
        name="clock-change",
        serves=(),
        levels=always(Level.WARNING),
        saw={
            "forward": N_("In the night before {day} the clocks in {place} go forward by {minutes} minutes."),
            "back": N_("In the night before {day} the clocks in {place} go back by {minutes} minutes."),
            "home": N_(
                "From {day} on the difference between {place} and {home} is another than on the first day: "
                "the clocks in {home} have changed by {minutes} minutes."
            ),
            "item_forward": N_(
                "“{title}” ({when}) runs through the night before {day}, in which the clocks go forward: it "
                "takes {minutes} minutes less than it seems."
            ),
            "item_back": N_(
                "“{title}” ({when}) runs through the night before {day}, in which the clocks go back: it "
                "takes {minutes} minutes more than it seems."
            ),
        },
        why=N_(
            "Somebody misses a bus or calls home in the middle of a meeting, and tickets are read an hour "
            "wrong."
        ),
        remedy=N_(
            "Check the times of departures and calls around that night, and tell everybody beforehand."
        ),
        fine_when=N_("When the times have been checked and everybody has been told."),
        reads=frozenset({"visit", "items", "partnership", "today"}),
    )
)
def clock_change(plan: Context) -> Iterator[Seen]:
    """Clocks change in a night of the visit, at the host's or at home, or while an item is under way.

    Where both sides change alike it is one finding. Items are looked at from the day before the visit until
    the day after it: flights leave then.
    """
    days = plan.visit_days
    if plan.is_over or not days or days[0] == date.min or days[-1] == date.max:
        return
    first, last = days[0], days[-1]
    hosts = tuple(plan.book.partnership.municipality_name(one) for one in plan.visit.hosting)
    here = changes(plan.zone, first, last)
    for change in here:
        yield Seen(
            subject=change.day.isoformat(),
            variant="forward" if change.minutes > 0 else "back",
            params={"day": change.day, "place": hosts or (plan.zone,), "minutes": abs(change.minutes)},
            day=change.day,
        )
    for home in dict.fromkeys(plan.visit.visiting):
        town = plan.book.municipality(home)
        for change in changes(town.zone, first, last) if town is not None else ():
            if town is not None and change not in here:
                yield Seen(
                    subject=f"{change.day.isoformat()}+{town.id}",
                    variant="home",
                    params={
                        "day": change.day,
                        "place": hosts or (plan.zone,),
                        "home": town.name,
                        "minutes": abs(change.minutes),
                    },
                    day=change.day,
                )
    yield from _under_way(plan, first - timedelta(days=1), last + timedelta(days=1))


def _under_way(plan: Context, first: date, last: date) -> Iterator[Seen]:
    """Items of known length that begin before a change of clocks and end after it."""
    known: dict[str, dict[date, Change]] = {}
    for item in plan.items:
        if item.day is None or item.moment.end is None:
            continue
        zone = item.zone or plan.zone
        if zone not in known:
            known[zone] = {
                day: change
                for change in changes(zone, first, last)
                for day in (change.day - timedelta(days=1), change.day)
            }
        if not known[zone]:
            continue
        for day in occurrences(item):
            change = known[zone].get(day)
            if change is not None and _runs_through(item, day, zone):
                yield Seen(
                    subject=f"{item.id}+{change.day.isoformat()}",
                    variant="item_forward" if change.minutes > 0 else "item_back",
                    params={
                        "title": item.title,
                        "when": item.moment,
                        "day": change.day,
                        "minutes": abs(change.minutes),
                    },
                    item=item.id,
                    day=day,
                )


def _runs_through(item: Item, day: date, zone: str) -> bool:
    start, end = item.moment.start, item.moment.end
    if start is None or end is None:  # pragma: no cover - only items with both come here
        return False
    ends_on = day if end > start else day + timedelta(days=1)
    return offset_of(zone, day, start) != offset_of(zone, ends_on, end)
