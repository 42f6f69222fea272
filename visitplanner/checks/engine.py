"""Runs the rules over a visit. Pure: the same book, programme and day give the same findings in one order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType

from visitplanner.checks.catalogue import Rule, Seen, looks
from visitplanner.checks.context import Context
from visitplanner.domain.agenda import ItemKind
from visitplanner.domain.findings import Finding
from visitplanner.domain.visit import Acknowledgement, VisitStatus
from visitplanner.domain.workspace import Book, Programme


def findings(book: Book, programme: Programme, today: date) -> tuple[Finding, ...]:
    """Everything the rules see in a visit: errors first, then by code and by the order of the programme.

    A cancelled visit has none: nothing of it will happen, and it stays as it was. Cancelled and failed items
    are passed over. Acknowledged findings are among the others, with who accepted them and why. O(n log n) in
    the items.
    """
    if programme.visit.status is VisitStatus.CANCELLED:
        return ()
    plan = Context(book=book, programme=programme, today=today)
    accepted = _acknowledged(programme.acknowledgements, today)
    found = [_finding(rule, seen, plan, accepted) for rule, look in looks() for seen in look(plan)]
    return tuple(sorted(found, key=lambda one: _order(one, plan)))


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


def _finding(
    rule: Rule, seen: Seen, plan: Context, accepted: Mapping[tuple[str, str], Acknowledgement]
) -> Finding:
    return Finding(
        code=rule.code,
        name=rule.name,
        level=rule.levels[plan.phase] if seen.level is None else seen.level,
        subject=seen.subject,
        saw=rule.saw[seen.variant],
        params=MappingProxyType(dict(seen.params)),
        serves=rule.serves,
        remedy=rule.remedy,
        item=seen.item,
        day=seen.day,
        acknowledged=accepted.get((rule.code, seen.subject)),
    )


def _acknowledged(given: Sequence[Acknowledgement], today: date) -> dict[tuple[str, str], Acknowledgement]:
    """The acknowledgements that still count, by code and subject; of several the latest."""
    valid = [one for one in given if one.valid_on(today)]
    valid.sort(key=lambda one: (one.made_on or date.min, one.id))
    return {(one.code, one.subject): one for one in valid}


def _order(finding: Finding, plan: Context) -> tuple[int, str, date, int, str]:
    return (
        -finding.level,
        finding.code,
        finding.day or date.max,
        -1 if finding.item is None else plan.place_of.get(finding.item, -1),
        finding.subject,
    )
