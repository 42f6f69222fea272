"""Moments among themselves where a visit lacks them: a briefing, a refocus, a debrief (C13, C19).

Each finds its own place in the programme, so that one key is enough; it can be moved like anything else.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from visitplanner.domain.agenda import NEEDS_A_GOAL, Gathering, Item, ItemKind, in_order
from visitplanner.domain.errors import InputError
from visitplanner.domain.times import DAYPART_MINUTES, UNTIMED, Daypart, Moment, clock, span
from visitplanner.domain.values import dataclass, replace
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Programme
from visitplanner.planning.agenda import add_item, next_order
from visitplanner.planning.desk import Desk, item_of
from visitplanner.planning.done import Done

LENGTHS: Final = {Gathering.BRIEFING: 60, Gathering.REFOCUS: 30, Gathering.DEBRIEF: 90}
"""How long each of them takes, in minutes, where there is room for it."""
SHORTEST: Final = 15
"""Minutes that a moment takes at least, where the programme is full."""

_EARLIEST, _LATEST = 7 * 60, 22 * 60
_ACTIVITIES: Final = NEEDS_A_GOAL | {ItemKind.NEED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A day and a time that are free for everybody; without a day it has to wait in the pool."""

    day: date | None
    moment: Moment


def add_gathering(
    desk: Desk,
    slug: str,
    gathering: Gathering,
    title: str,
    *,
    after: str | None = None,
    latecomer: str | None = None,
    with_whom: str = "",
) -> Done[Item]:
    """Add a briefing before the first activity, a debrief behind the last, or a refocus behind an item.

    `after` is the id of the item that moves people; a refocus needs it. `latecomer` is the id of a member who
    arrives after the briefing and gets one of their own. `with_whom` says in words who else comes, where the
    visit names no hosts by id. Raises InputError for a refocus without its item or without room on its day,
    NotFoundError for an unknown item.
    """
    programme = desk.programme(slug)
    fresh = Item(id="", title=title, kind=ItemKind.INTERNAL, gathering=gathering)
    match gathering:
        case Gathering.REFOCUS:
            stop = item_of(programme, after or "")
            slot = after_stop(programme, stop)
            if slot is None:
                raise InputError(
                    N_("There is no free quarter of an hour between “{title}” and what is decided after it."),
                    do=N_("Move what follows first; then there is room."),
                    title=stop.title,
                )
            fresh = replace(fresh, place=stop.place, groups=stop.groups, attendees=stop.attendees)
        case Gathering.BRIEFING:
            member = next((one for one in programme.visit.delegation if one.person == latecomer), None)
            slot = before_first(programme, on=member.arrives if member else None)
            fresh = replace(fresh, attendees=(member.person,) if member else ())
        case Gathering.DEBRIEF:
            slot = behind_last(programme)
            hosts = programme.visit.hosts
            fresh = replace(fresh, hosts=hosts, people_note="" if hosts else with_whom)
    return add_item(desk, slug, replace(fresh, day=slot.day, moment=slot.moment))


def after_stop(programme: Programme, stop: Item) -> Slot | None:
    """The first free time behind a stop and before anything is decided that day; None where there is none.

    A decision is a formal item (N207). A stop without a clock time is followed in its own part of the day,
    where rows stand in the order in which they were added, and one of a whole day in the evening.
    """
    if stop.day is None:
        return Slot(day=None, moment=UNTIMED)
    taken = span(stop.moment)
    if stop.moment.start is None or taken is None:
        whole = stop.moment.daypart is Daypart.WHOLE_DAY
        found: Moment | None = Moment(daypart=Daypart.EVENING) if whole else stop.moment
    else:
        others = [one for one in programme.on(stop.day) if one.id != stop.id and one.happens]
        decisions = (span(one.moment) for one in others if one.kind is ItemKind.FORMAL)
        starts = [one.first for one in decisions if one is not None and one.first >= taken.last]
        limit = min([*starts, _LATEST])
        found = _gap(_busy(others), taken.last, limit, LENGTHS[Gathering.REFOCUS])
    if found is None or not _in_time(programme, stop, found):
        return None
    return Slot(day=stop.day, moment=found)


def _in_time(programme: Programme, stop: Item, moment: Moment) -> bool:
    """Tell whether a row at that time comes behind the stop, with no decision between them."""
    probe = Item(
        id="", title="", kind=ItemKind.INTERNAL, day=stop.day, moment=moment, order=next_order(programme)
    )
    between = False
    for one in in_order((*programme.items, probe)):
        if one is probe:
            return between
        if one.id == stop.id:
            between = True
        elif between and one.kind is ItemKind.FORMAL and one.happens:
            return False
    return False  # pragma: no cover - the probe is one of them


def before_first(programme: Programme, *, on: date | None = None) -> Slot:
    """The last free hour before the first activity, or before the first one `on` a day.

    Where that morning is full it is the evening before, and on a day that somebody arrives the evening of it.
    With nothing planned yet it is the first morning; without days it waits in the pool.
    """
    first = next((one for one in _activities(programme) if on in {None, one.day}), None)
    if first is None or first.day is None:
        day = on or next(iter(programme.days), None)
        part = Daypart.MORNING if on is None else Daypart.EVENING
        return Slot(day=day, moment=Moment(daypart=part) if day else UNTIMED)
    found = _before(programme, first)
    if found is not None:
        return Slot(day=first.day, moment=found)
    before = [day for day in programme.days if day < first.day]
    return Slot(day=on or (before[-1] if before else first.day), moment=Moment(daypart=Daypart.EVENING))


def _before(programme: Programme, first: Item) -> Moment | None:
    """Free time before an item on its day; None where there is none, as before one of the whole day."""
    if first.day is None or first.moment.daypart is Daypart.WHOLE_DAY:
        return None
    taken = span(first.moment)
    limit = taken.first if taken is not None else DAYPART_MINUTES[Daypart.MORNING][0]
    busy = _busy(one for one in programme.on(first.day) if one.id != first.id)
    begin = max([_EARLIEST, *(last for _, last in busy if last <= limit)])
    crossed = any(start < limit and last > begin for start, last in busy)
    if crossed or limit - begin < SHORTEST:
        return None
    length = min(LENGTHS[Gathering.BRIEFING], limit - begin)
    return _from(limit - length, length)


def behind_last(programme: Programme) -> Slot:
    """Free time behind the last activity, on its day; the evening, where the rest of that day is full."""
    last = next(iter(reversed(_activities(programme))), None)
    if last is None or last.day is None:
        day = next(reversed(programme.days), None)
        return Slot(day=day, moment=Moment(daypart=Daypart.AFTERNOON) if day else UNTIMED)
    taken = span(last.moment)
    busy = _busy(one for one in programme.on(last.day) if one.id != last.id)
    if last.moment.start is not None and taken is not None:
        free = _gap(busy, taken.last, _LATEST, LENGTHS[Gathering.DEBRIEF])
        if free is not None:
            return Slot(day=last.day, moment=free)
    return Slot(day=last.day, moment=Moment(daypart=Daypart.EVENING))


def _activities(programme: Programme) -> tuple[Item, ...]:
    """What the two sides do together on a day, in order."""
    return tuple(one for one in programme.in_order() if one.day and one.happens and one.kind in _ACTIVITIES)


def _busy(items: Iterable[Item]) -> Sequence[tuple[int, int]]:
    """First and last minutes of what has a clock time, by start; only clock times collide (S501)."""
    spans = [
        (taken.first, taken.last)
        for one in items
        if one.happens and one.moment.start is not None and (taken := span(one.moment)) is not None
    ]
    return sorted(spans)


def _gap(busy: Sequence[tuple[int, int]], begin: int, limit: int, wanted: int) -> Moment | None:
    """The first free stretch from `begin` to `limit`, as long as wanted, or else the first long enough."""
    free: list[tuple[int, int]] = []
    at = begin
    for first, last in busy:
        if first > at:
            free.append((at, min(first, limit)))
        at = max(at, last)
    free.append((at, limit))
    for least in (wanted, SHORTEST):
        for start, end in free:
            if end - start >= least:
                return _from(start, min(wanted, end - start))
    return None


def _from(start: int, length: int) -> Moment:
    return Moment(start=clock(start), end=clock(start + length))
