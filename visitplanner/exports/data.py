"""The plan as plain values for JSON: the stable contract of `--format json`.

Keys and the words of kinds, states and levels are English and never change; dates are ISO, times `HH:MM`.
What is not known is null, never missing.
"""

from __future__ import annotations

from visitplanner.domain.balance import Share, balance
from visitplanner.domain.findings import Level
from visitplanner.domain.met import needs_met
from visitplanner.exports.plain import activities_by_goal
from visitplanner.exports.sentences import zone_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date, time
    from typing import Any

    from visitplanner.domain.agenda import Item
    from visitplanner.domain.findings import Finding
    from visitplanner.domain.need import Need
    from visitplanner.domain.visit import Visit
    from visitplanner.domain.workspace import Book, Programme
    from visitplanner.locale import Language

    Data = dict[str, Any]
else:
    Data = dict


def agenda_data(book: Book, programme: Programme, findings: Sequence[Finding]) -> Data:
    """A visit with its items in the order of the programme, its needs, its balance and its findings."""
    return {
        "visit": _visit(book, programme.visit),
        "items": [_item(book, item) for item in programme.in_order()],
        "needs": [_need(book, need) for need in needs_met(book, programme)],
        "balance": _balance(programme),
        "findings": [_finding(one) for one in findings],
    }


def visits_data(
    book: Book, programmes: Iterable[Programme], found: Mapping[str, Sequence[Finding]]
) -> list[Data]:
    """The visits by slug, with what is open in each. `found` holds the findings by slug."""
    return [
        {
            **_visit(book, programme.visit),
            "items": len(programme.items),
            "open": _levels(found.get(programme.visit.slug, ())),
            "open_needs": sum(1 for need in needs_met(book, programme) if not need.is_routed),
            "capacity_percent": _balance(programme)["percent"][Share.CAPACITY.value],
        }
        for programme in sorted(programmes, key=lambda one: one.visit.slug)
    ]


def goals_data(book: Book, programmes: Iterable[Programme]) -> list[Data]:
    """The goals by code, with how many activities serve each."""
    served = activities_by_goal(book, programmes)
    town = book.partnership.municipality_name
    return [
        {
            "id": goal.id,
            "code": goal.code,
            "title": goal.title,
            "trajectory": goal.trajectory,
            "difference": goal.difference,
            "purpose": goal.purpose.value,
            "actors": sorted(actor.value for actor in goal.actors),
            "level": goal.level.value,
            "learners": sorted(town(one) for one in goal.learners),
            "status": goal.status.value,
            "closed_on": _iso(goal.closed_on),
            "reason": goal.reason,
            "activities": served[goal.id],
        }
        for goal in book.goals_in_order()
    ]


def findings_data(findings: Iterable[Finding], *, language: Language) -> list[Data]:
    """The findings, each with its sentence and its remedy in the reader's language."""
    return [
        {**_finding(one), "message": language.saw(one), "remedy": language.tr(one.remedy)} for one in findings
    ]


def _finding(one: Finding) -> Data:
    given = one.acknowledged
    return {
        "code": one.code,
        "name": one.name,
        "level": one.level.word,
        "subject": one.subject,
        "item": one.item,
        "day": _iso(one.day),
        "serves": list(one.serves),
        "open": one.is_open,
        "acknowledged": None
        if given is None
        else {
            "reason": given.reason,
            "author": given.author,
            "municipality": given.municipality,
            "made_on": _iso(given.made_on),
            "valid_until": _iso(given.valid_until),
        },
    }


def _visit(book: Book, visit: Visit) -> Data:
    name = book.partnership.municipality_name
    codes = {goal.id: goal.code for goal in book.goals}
    return {
        "id": visit.id,
        "slug": visit.slug,
        "title": visit.title,
        "status": visit.status.value,
        "reason": visit.reason,
        "first_day": _iso(visit.first_day),
        "last_day": _iso(visit.last_day),
        "zone": zone_of(book, visit),
        "visiting": [name(one) for one in visit.visiting],
        "hosting": [name(one) for one in visit.hosting],
        "purpose": visit.purpose,
        "goals": [codes[one] for one in visit.goals if one in codes],
    }


def _item(book: Book, item: Item) -> Data:
    codes = {goal.id: goal.code for goal in book.goals}
    names = {person.id: person.name for person in book.people}
    need = book.need(item.need)
    moment = item.moment
    return {
        "id": item.id,
        "title": item.title,
        "kind": item.kind.value,
        "day": _iso(item.day),
        "until_day": _iso(item.until_day),
        "start": _clock(moment.start),
        "end": _clock(moment.end),
        "daypart": moment.daypart.value if moment.daypart else None,
        "zone": item.zone,
        "place": item.place,
        "status": item.status.value,
        "reason": item.reason,
        "goals": [codes.get(link.goal, link.goal) for link in item.goals],
        "how": [{"goal": codes.get(link.goal, link.goal), "how": link.how} for link in item.goals],
        "serves_relationship": item.serves_relationship,
        "need": need.code if need else None,
        "groups": list(item.groups),
        "attendees": [names.get(one, one) for one in item.attendees],
        "hosts": [names.get(one, one) for one in item.hosts],
        "people_note": item.people_note,
        "visibility": item.visibility.value,
    }


def _need(book: Book, need: Need) -> Data:
    goal = book.goal(need.embedding.goal)
    initiative = book.initiative(need.initiative)
    return {
        "id": need.id,
        "code": need.code,
        "title": need.title,
        "place": need.place,
        "raised_by": need.raised_by,
        "route": need.route.value,
        "complete": need.is_routed,
        "missing": [part.value for part in need.missing()],
        "goal": goal.code if goal else None,
        "initiative": initiative.name if initiative else None,
        "returned": need.returned,
    }


def _balance(programme: Programme) -> Data:
    shared = balance(programme.items)
    return {
        "minutes": {share.value: shared.minutes[share] for share in Share},
        "percent": {share.value: percent for share, percent in shared.percents().items()},
        "estimated": shared.estimated,
    }


def _levels(findings: Iterable[Finding]) -> dict[str, int]:
    count = {level.word: 0 for level in sorted(Level, reverse=True)}
    for one in findings:
        if one.is_open:
            count[one.level.word] += 1
    return count


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _clock(clock: time | None) -> str | None:
    return clock.strftime("%H:%M") if clock else None
