"""Interpreters: nobody without one who needs one, and none who works for too long (P406)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from visitplanner.checks.catalogue import Rule, Scope, Seen, also, always, rule_of
from visitplanner.checks.context import Context
from visitplanner.domain.agenda import Item, ItemKind
from visitplanner.domain.findings import Level
from visitplanner.domain.people import Role
from visitplanner.domain.times import Moment, clock, span
from visitplanner.domain.words import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


PAUSE: Final = 15
"""Minutes between two items that let an interpreter breathe, as their profession asks every hour or two."""

_SPOKEN: Final = frozenset({ItemKind.EXCHANGE, ItemKind.FORMAL, ItemKind.CITIZENS, ItemKind.NEED})
"""Kinds of items that are nothing without talking."""

_Stretch = list[tuple[int, int, Item]]
"""First and last minute of items that follow each other without a pause."""


@rule_of(
    Rule(
        code="P406",
        name="interpreter-overloaded",
        serves=(),
        levels=always(Level.WARNING),
        saw={
            "long": N_(
                "“{title}” ({day}, {when}) has one interpreter, {person}, for {minutes} minutes; your limit "
                "is {limit} minutes without relief or pause."
            ),
            "row": N_(
                "{person} interprets for {minutes} minutes without a pause on {day}, {when}: {items}. Your "
                "limit is {limit} minutes."
            ),
            "no_language": N_(
                "“{title}” has no interpreter, and no language in common: {guests} on one side, {hosts} on "
                "the other."
            ),
            "guests": N_(
                "“{title}” is held in {languages}, which nobody of the delegation speaks, and has no "
                "interpreter."
            ),
            "hosts": N_(
                "“{title}” is held in {languages}, which nobody of the hosts speaks, and has no interpreter."
            ),
        },
        why=N_(
            "After an hour and a half an interpreter begins to leave things out, and nobody notices what. "
            "Without one, people nod."
        ),
        remedy=N_(
            "Name an interpreter, or a second one at the item; put a pause of a quarter of an hour between "
            "two items; or split the item."
        ),
        fine_when=N_(
            "When much of the time is spent walking and looking, or when somebody at the table can take over."
        ),
        scope=Scope.DAY,
        reads=frozenset({"visit", "items", "people", "partnership", "today"}),
    )
)
def interpreter_overloaded(plan: Context) -> Iterator[Seen]:
    """One interpreter works for longer than the partnership's limit without a pause.

    Counted over items whose end is known. Another interpreter at the item is relief, travel and meals are
    pauses.
    """
    if plan.is_over:
        return
    for day, items in plan.days.items():
        busy: dict[str, _Stretch] = defaultdict(list)
        for item in items:
            if item.interpreter is not None and item.kind is not ItemKind.LOGISTICS and item.moment.end:
                taken = span(item.moment)
                if taken is not None and not _relieved(item, plan):
                    busy[item.interpreter].append((taken.first, taken.last, item))
        for interpreter, rows in busy.items():
            for stretch in _stretches(rows):
                worked = max(last for _, last, _ in stretch) - stretch[0][0]
                if worked > plan.settings.interpreter_minutes:
                    yield _overloaded(interpreter, day, stretch, worked, plan)


def _relieved(item: Item, plan: Context) -> bool:
    return any(
        one != item.interpreter and one in plan.people and plan.people[one].role is Role.INTERPRETER
        for one in (*item.attendees, *item.hosts, item.lead)
        if one
    )


def _stretches(rows: _Stretch) -> Iterator[_Stretch]:
    rows.sort(key=lambda row: (row[0], row[1], row[2].order, row[2].id))
    stretch: _Stretch = []
    last = 0
    for row in rows:
        if stretch and row[0] - last >= PAUSE:
            yield stretch
            stretch = []
        last = max(last, row[1]) if stretch else row[1]
        stretch.append(row)
    if stretch:
        yield stretch


def _overloaded(interpreter: str, day: date, stretch: _Stretch, worked: int, plan: Context) -> Seen:
    first, last = stretch[0][0], max(last for _, last, _ in stretch)
    item = stretch[0][2]
    return Seen(
        subject=f"{item.id}+{interpreter}+{day.isoformat()}",
        variant="row" if len(stretch) > 1 else "long",
        params={
            "title": item.title,
            "items": tuple(f"“{row[2].title}”" for row in stretch),
            "person": plan.name_of(interpreter),
            "day": day,
            "when": Moment(start=clock(first), end=clock(last)),
            "minutes": worked,
            "limit": plan.settings.interpreter_minutes,
        },
        item=item.id,
        day=day,
    )


@also("P406", Scope.ITEM)
def no_common_language(plan: Context) -> Iterator[Seen]:
    """An item whose two sides share no language, or that is held in one that a side does not speak.

    Said only where the languages of everybody who comes are known. What municipalities speak officially does
    not count: it is people who meet.
    """
    if plan.is_over:
        return
    known: dict[tuple[str, ...], frozenset[str] | None] = {}
    for item in plan.items:
        if (
            item.kind not in _SPOKEN
            or item.interpreter is not None
            or item.people_note
            or not (item.hosts or item.languages)
        ):
            continue
        who = plan.sides.at(item)
        if who.helped or not who.certain:
            continue
        guests, hosts = _spoken(who.visiting, known, plan), _spoken(who.hosting, known, plan)
        variant = _silence(guests, hosts, frozenset(map(str.casefold, item.languages)))
        if variant:
            yield Seen(
                subject=item.id,
                variant=variant,
                params={
                    "title": item.title,
                    "guests": _written(who.visiting, plan),
                    "hosts": _written(who.hosting, plan),
                    "languages": item.languages,
                },
                item=item.id,
                day=item.day,
            )


def _silence(
    guests: frozenset[str] | None, hosts: frozenset[str] | None, held_in: frozenset[str]
) -> str | None:
    if held_in:
        if guests is not None and guests.isdisjoint(held_in):
            return "guests"
        return "hosts" if hosts is not None and hosts.isdisjoint(held_in) else None
    if guests is not None and hosts is not None and guests.isdisjoint(hosts):
        return "no_language"
    return None


def _spoken(
    people: tuple[str, ...], known: dict[tuple[str, ...], frozenset[str] | None], plan: Context
) -> frozenset[str] | None:
    """What somebody of them speaks; None where there is nobody, or somebody of whom it is not known."""
    if people not in known:
        each = [plan.people[one].languages if one in plan.people else () for one in people]
        spoken = frozenset(language.casefold() for languages in each for language in languages)
        known[people] = spoken if each and all(each) else None
    return known[people]


def _written(people: Iterable[str], plan: Context) -> tuple[str, ...]:
    """The languages of these people, as they were written."""
    written = (language for one in people if one in plan.people for language in plan.people[one].languages)
    return tuple(dict.fromkeys(written))
