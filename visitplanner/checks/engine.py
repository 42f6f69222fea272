"""Runs the rules over a visit. Pure: the same book, programme and day give the same findings in one order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from types import MappingProxyType

from visitplanner.checks.catalogue import Look, Rule, Scope, looks
from visitplanner.checks.context import Context
from visitplanner.domain.agenda import ItemKind
from visitplanner.domain.findings import Finding
from visitplanner.domain.values import replace
from visitplanner.domain.visit import Acknowledgement, VisitStatus
from visitplanner.domain.workspace import Book, Programme


def findings(book: Book, programme: Programme, today: date) -> tuple[Finding, ...]:
    """Everything the rules see in a visit: errors first, then by code and by the order of the programme.

    A cancelled visit has none: nothing of it will happen, and it stays as it was. Cancelled and failed items
    are passed over. Acknowledged findings are among the others, with who accepted them and why. O(n log n) in
    the items. Who looks at the same visit again and again keeps a `Lint`, which gives the same.
    """
    if programme.visit.status is VisitStatus.CANCELLED:
        return ()
    plan = Context(book=book, programme=programme, today=today)
    found: list[Finding] = []
    for rule, scope, look in looks():
        if scope is Scope.DAY:
            found += first_of_each(seen_by(rule, look, plan))
        elif scope is not Scope.LAST:
            found += seen_by(rule, look, plan)
    return arranged([*found, *seen_last(found, plan)], plan)


def seen_last(found: Iterable[Finding], plan: Context) -> list[Finding]:
    """What the rules see that look at what the others saw, in the order of their codes."""
    plan.found = frozenset([(one.code, one.subject) for one in found])
    seen: list[Finding] = []
    for rule, scope, look in looks():
        if scope is Scope.LAST:
            more = list(seen_by(rule, look, plan))
            plan.found = plan.found.union([(one.code, one.subject) for one in more])
            seen += more
    return seen


def seen_by(rule: Rule, look: Look, plan: Context) -> Iterator[Finding]:
    """What one function sees in a visit, or in the part of it that the plan holds."""
    level = rule.level_in(plan.phase)
    if level is None:
        return
    for seen in look(plan):
        yield Finding(
            code=rule.code,
            name=rule.name,
            level=seen.level or rule.own_levels.get(seen.variant, level),
            subject=seen.subject,
            saw=rule.saw[seen.variant],
            params=MappingProxyType(dict(seen.params)),
            serves=rule.serves,
            remedy=rule.remedy,
            item=seen.item,
            day=seen.day,
        )


def first_of_each(found: Iterable[Finding]) -> list[Finding]:
    """Each subject once, on the first of the days that it was seen on."""
    first: dict[str, Finding] = {}
    for one in found:
        other = first.setdefault(one.subject, one)
        if other is not one and _day(one) < _day(other):
            first[one.subject] = one
    return list(first.values())


def _day(finding: Finding) -> date:
    return finding.day or date.max


def arranged(found: Sequence[Finding], plan: Context) -> tuple[Finding, ...]:
    """Findings in the order they are read in, each with the acknowledgement that covers it."""
    place = plan.place_of

    def order(one: Finding) -> tuple[int, str, date, int, str]:
        where = -1 if one.item is None else place.get(one.item, -1)
        return (-one.level, one.code, one.day or date.max, where, one.subject)

    ordered = sorted(found, key=order)
    accepted = _acknowledged(plan.programme.acknowledgements, plan.today)
    if accepted:
        return tuple([_with(accepted.get((one.code, one.subject)), one) for one in ordered])
    return tuple(ordered)


def _with(covered: Acknowledgement | None, finding: Finding) -> Finding:
    return finding if covered is None else replace(finding, acknowledged=covered)


def _acknowledged(given: Sequence[Acknowledgement], today: date) -> dict[tuple[str, str], Acknowledgement]:
    """The acknowledgements that still count, by code and subject; of several the latest."""
    valid = [one for one in given if one.valid_on(today)]
    valid.sort(key=lambda one: (one.made_on or date.min, one.id))
    return {(one.code, one.subject): one for one in valid}


def by_item(found: Iterable[Finding], programme: Programme) -> dict[str, tuple[Finding, ...]]:
    """The findings that touch each item, by item id, so that every row concerned can carry a mark.

    A need that is met at two items is one finding and marks both; so does a clash of two items.
    """
    need_rows: dict[str, list[str]] = defaultdict(list)
    for item in programme.items:
        if item.kind is ItemKind.NEED and item.need and item.happens:
            need_rows[item.need].append(item.id)
    ids = {item.id for item in programme.items}
    marks: dict[str, list[Finding]] = defaultdict(list)
    for finding in found:
        touched = [finding.item, *need_rows.get(finding.subject, ()), *finding.subject.split("+")]
        for one in dict.fromkeys(touched):
            if one is not None and one in ids:
                marks[one].append(finding)
    return {one: tuple(many) for one, many in marks.items()}
