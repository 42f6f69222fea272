"""A stop that moves people, and the moment to refocus that follows it (C13)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from operator import itemgetter

from visitplanner.checks.catalogue import Rule, Scope, Seen, always, rule_of
from visitplanner.checks.context import Context
from visitplanner.checks.naming import some_of
from visitplanner.domain.agenda import Gathering, Item, ItemKind
from visitplanner.domain.findings import Level
from visitplanner.domain.gatherings import gathering_of
from visitplanner.domain.words import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


_END: Final = ""
"""Stands for the end of the day where no decision comes before it."""
_Next = tuple[int, str | None]


@rule_of(
    Rule(
        code="N207",
        name="stop-without-refocus",
        serves=("C13",),
        levels=always(Level.WARNING),
        saw={
            "before": N_("After “{title}” ({day}) there is no moment to refocus before “{next}”."),
            "end": N_("After “{title}” ({day}) there is no moment to refocus before the day is over."),
            "before_some": N_("{day}: after {titles} there is no moment to refocus before “{next}”."),
            "end_some": N_("{day}: after {titles} there is no moment to refocus before the day is over."),
            "before_many": N_(
                "{day}: after {titles}, and {count} more there is no moment to refocus before “{next}”."
            ),
            "end_many": N_(
                "{day}: after {titles}, and {count} more there is no moment to refocus before the day is "
                "over."
            ),
        },
        why=N_(
            "Who has just seen a need up close wants to help, at once. Half an hour among yourselves – what "
            "did we see, what is ours to do and what is not – keeps the next handshake from turning into a "
            "promise."
        ),
        remedy=N_(
            "Plan a short moment to refocus after it, before anything is decided and before the day ends."
        ),
        fine_when=N_("When you talk it over on the way back: write down who begins."),
        scope=Scope.DAY,
        reads=frozenset({"items", "needs", "visit", "today"}),
    )
)
def stop_without_refocus(plan: Context) -> Iterator[Seen]:
    """No refocus between a stop that moves people and the next formal item, or else the end of that day.

    Such a stop is an item about a need, one at which a need was sighted, or one that raises expectations. A
    debrief that the delegation holds among itself is a refocus too. Stops before the same decision, or before
    the same evening, are one finding: one refocus solves it. Each counts for those who are there. Stops in
    the pool, and those of a visit that is over, are not judged.
    """
    if plan.is_over:
        return
    here = plan.visit.slug
    sighted = {one.item for need in plan.book.needs for one in need.sightings if one.visit == here}
    for day, rows in plan.days.items():
        if not any(_moves(item, sighted) for item in rows):
            continue
        titles = {item.id: item.title for item in rows}
        for before, stops in _waiting(day, rows, sighted, plan).items():
            yield _seen(stops, titles.get(before))


def _waiting(
    day: date, rows: Sequence[Item], sighted: set[str | None], plan: Context
) -> dict[str, list[Item]]:
    """The stops of a day that no refocus follows, by the id of the decision that does, `_END` for none.

    Walks back through the day and remembers, for everybody and for each person, what comes next: the place
    of the next refocus or decision, and the id of a decision.
    """
    anybody: _Next = (len(rows), _END)
    everybody = anybody
    one_by_one: dict[str, _Next] = {}
    found: dict[str, list[Item]] = defaultdict(list)
    for place, item in reversed(tuple(enumerate(rows))):
        stop = item.day == day and _moves(item, sighted)
        refocus = _refocuses(item)
        if not (stop or refocus or item.kind is ItemKind.FORMAL):
            continue
        who = _who(item, plan)
        if stop:
            known = (one_by_one[one] for one in who or () if one in one_by_one)
            _, comes = anybody if who is None else min((everybody, *known), key=itemgetter(0))
            if comes is not None:
                found[comes].append(item)
        if refocus or item.kind is ItemKind.FORMAL:
            anybody = (place, None if refocus else item.id)
            if who is None:
                everybody = anybody
            else:
                one_by_one.update(dict.fromkeys(who, anybody))
    return {comes: stops[::-1] for comes, stops in found.items()}


def _moves(item: Item, sighted: set[str | None]) -> bool:
    return item.kind is ItemKind.NEED or item.raises_expectations or item.id in sighted


def _refocuses(item: Item) -> bool:
    if item.gathering is None and item.kind is not ItemKind.INTERNAL:
        return False
    held = gathering_of(item)
    return held is Gathering.REFOCUS or (held is Gathering.DEBRIEF and item.kind is ItemKind.INTERNAL)


def _who(item: Item, plan: Context) -> frozenset[str] | None:
    """Who is there: ids of people, and groups whose members nobody knows; None for everybody."""
    if not item.groups and not item.attendees:
        return None
    named = set(item.attendees)
    for group in item.groups:
        named.update(plan.members.get(group.casefold(), (f"&{group.casefold()}",)))
    return frozenset(named)


def _seen(stops: Sequence[Item], decision: str | None) -> Seen:
    last = stops[-1]
    titles, more = some_of(item.title for item in stops)
    variant = "end" if decision is None else "before"
    if len(stops) > 1:
        variant += "_many" if more else "_some"
    return Seen(
        subject="+".join(item.id for item in stops),
        variant=variant,
        params={
            "title": last.title,
            "titles": titles,
            "count": more,
            "next": decision or "",
            "day": last.day,
        },
        item=last.id,
        day=last.day,
    )
