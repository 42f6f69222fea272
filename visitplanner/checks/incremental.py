"""Looks at a visit again after an edit, and only at what the edit touches.

A `Lint` keeps what each rule saw and asks it again by its scope: about the items that changed, the days they
stand on, or the whole visit where something changed that the rule reads. What comes out is what `findings`
gives, finding by finding and in the same order; random edits of every kind hold it to that.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import chain

from visitplanner.checks.catalogue import BOOK_PARTS, PROGRAMME_PARTS, Scope, looks
from visitplanner.checks.context import Context
from visitplanner.checks.engine import arranged, first_of_each, seen_by, seen_last
from visitplanner.domain.agenda import Item, in_order
from visitplanner.domain.balance import Balance, occurrences, rows_by_day
from visitplanner.domain.findings import Finding
from visitplanner.domain.values import dataclass
from visitplanner.domain.visit import VisitStatus
from visitplanner.domain.workspace import Book, Programme

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from visitplanner.checks.catalogue import Part


_ITEMS: Final[frozenset[Part]] = frozenset({"items"})
_Seen = Mapping[object, Sequence[Finding]]
"""What one function saw: of each item by its id, of each day, or of the whole visit under None."""
_Rows = Mapping[date, tuple[Item, ...]]
"""Items by their first day, in order; those of the pool under the last date there is."""


class Lint:
    """The findings of one visit, kept up to date. Whoever shows a visit keeps one of them beside it."""

    def __init__(self) -> None:
        self._last: _Look | None = None

    def look(self, book: Book, programme: Programme, today: date) -> tuple[Finding, ...]:
        """What `findings` gives for the same three; findings that stay are the same objects as before."""
        items = {item.id: item for item in programme.items}
        whole = len(items) == len(programme.items)
        last = self._last
        if last is not None and whole and last.may_be_followed_by(book, programme):
            self._last = _again(last, book, programme, today, items)
        else:
            self._last = _anew(Context(book=book, programme=programme, today=today), items, whole=whole)
        return self._last.found

    @property
    def balances(self) -> Mapping[date, Balance]:
        """How the time of each day is shared in the visit as it was last looked at, in order of days."""
        return {} if self._last is None else self._last.plan.balances


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    """One look at a visit, with all that the next one can take over."""

    plan: Context
    found: tuple[Finding, ...]
    seen: Mapping[tuple[str, Scope], _Seen]
    items: Mapping[str, Item]
    rows: _Rows
    whole: bool
    """False where nothing can be taken over: of a cancelled visit, or where two items share an id."""

    def may_be_followed_by(self, book: Book, programme: Programme) -> bool:
        """Tell whether the next look can rest on this one: levels follow the phase, so that one stays."""
        gone = programme.visit.status is VisitStatus.CANCELLED
        return self.whole and not gone and self.plan.phase is book.phase_of(programme.visit)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Change:
    """What differs from the visit as it was looked at before."""

    parts: frozenset[Part]
    ids: frozenset[str] = frozenset()
    """Ids of the items that are new, other or gone."""
    first_days: frozenset[date] = frozenset()
    """The first days of these items, now and before, as `_Rows` has them."""
    days: frozenset[date] = frozenset()
    """All days on which one of them takes place, or did."""


def _anew(plan: Context, items: Mapping[str, Item], *, whole: bool) -> _Look:
    rows = _by_first_day(plan.ordered)
    if plan.visit.status is VisitStatus.CANCELLED:
        return _Look(plan=plan, found=(), seen={}, items=items, rows=rows, whole=False)
    seen: dict[tuple[str, Scope], _Seen] = {
        (rule.code, scope): _grouped(scope, seen_by(rule, look, plan))
        for rule, scope, look in looks()
        if scope is not Scope.LAST
    }
    return _Look(plan=plan, found=_found(seen, plan), seen=seen, items=items, rows=rows, whole=whole)


def _again(last: _Look, book: Book, programme: Programme, today: date, items: Mapping[str, Item]) -> _Look:
    change = _change(last, book, programme, today, items)
    if not change.parts:
        return last
    rows = _rows_again(last.rows, items, change) if change.ids else last.rows
    ordered = tuple(chain.from_iterable(rows.values()))
    plan = Context(book=book, programme=programme, today=today, ordered=ordered)
    near = _near(_near(change.days))
    around = plan.of_items(_on(near, rows))
    days = _days_again(last.plan.days, around, change.days)
    plan.take_over(last.plan, days, change.days, items_only=change.parts == _ITEMS)
    edited = plan.of_items(items[one] for one in change.ids if one in items)
    seen: dict[tuple[str, Scope], _Seen] = {}
    for rule, scope, look in looks():
        if scope is Scope.LAST:
            continue
        before = last.seen[rule.code, scope]
        read = rule.reads & change.parts
        if not read:
            seen[rule.code, scope] = before
        elif scope is Scope.VISIT or read != _ITEMS:
            seen[rule.code, scope] = _grouped(scope, seen_by(rule, look, plan))
        elif scope is Scope.ITEM:
            seen[rule.code, scope] = _renewed(before, change.ids, seen_by(rule, look, edited), scope)
        else:
            seen[rule.code, scope] = _renewed(before, _near(change.days), seen_by(rule, look, around), scope)
    return _Look(plan=plan, found=_found(seen, plan), seen=seen, items=items, rows=rows, whole=True)


def _change(last: _Look, book: Book, programme: Programme, today: date, items: Mapping[str, Item]) -> _Change:
    """What differs between the last look and now. Whatever is not the same object is compared."""
    before = last.plan
    around = [part for part in PROGRAMME_PARTS if part != "items"]
    pairs: list[tuple[Part, object, object]] = [
        *((part, getattr(before.book, part), getattr(book, part)) for part in BOOK_PARTS),
        *((part, getattr(before.programme, part), getattr(programme, part)) for part in around),
        ("today", before.today, today),
    ]
    parts = {part for part, old, new in pairs if old is not new and old != new}
    old = last.items
    other = [one for one, item in items.items() if (was := old.get(one)) is not item and was != item]
    ids = frozenset([*other, *(one for one in old if one not in items)])
    touched = [held[one] for held in (old, items) for one in ids if one in held]
    return _Change(
        parts=frozenset(parts | _ITEMS if ids else parts),
        ids=ids,
        first_days=frozenset([item.day or date.max for item in touched]),
        days=frozenset([day for item in touched for day in occurrences(item)]),
    )


def _by_first_day(ordered: Iterable[Item]) -> _Rows:
    rows: dict[date, list[Item]] = defaultdict(list)
    for item in ordered:
        rows[item.day or date.max].append(item)
    return {day: tuple(many) for day, many in rows.items()}


def _rows_again(rows: _Rows, items: Mapping[str, Item], change: _Change) -> _Rows:
    """The rows with those days put in order anew on which an item came, went or changed."""
    fresh: dict[date, list[Item]] = {day: [] for day in change.first_days}
    for day in change.first_days:
        fresh[day] += [item for item in rows.get(day, ()) if item.id not in change.ids]
    for one in change.ids:
        if one in items:
            fresh[items[one].day or date.max].append(items[one])
    kept = {day: many for day, many in rows.items() if day not in fresh}
    made = {day: in_order(many) for day, many in fresh.items() if many}
    return dict(sorted({**kept, **made}.items()))


def _on(days: frozenset[date], rows: _Rows) -> Iterator[Item]:
    """The items that take place on one of the days, and may be a few more."""
    for first, many in rows.items():
        if first in days:
            yield from many
        elif days:
            yield from (item for item in many if item.until_day and not days.isdisjoint(occurrences(item)))


def _near(days: frozenset[date]) -> frozenset[date]:
    """The days, with the two before and the two after each.

    Two, because a row may last into the next day, and the way from it into the one behind.
    """
    ordinals = {day.toordinal() + by for day in days for by in range(-2, 3)}
    first, last = date.min.toordinal(), date.max.toordinal()
    return frozenset([date.fromordinal(one) for one in ordinals if first <= one <= last])


def _days_again(
    before: Mapping[date, Sequence[Item]], around: Context, touched: frozenset[date]
) -> Mapping[date, Sequence[Item]]:
    """What takes place on each day, with the touched days looked up anew."""
    fresh = {day: many for day, many in rows_by_day(around.items).items() if day in touched}
    kept = {day: many for day, many in before.items() if day not in touched}
    return dict(sorted({**kept, **fresh}.items()))


def _grouped(scope: Scope, found: Iterable[Finding]) -> _Seen:
    groups: dict[object, list[Finding]] = defaultdict(list)
    for one in found:
        groups[one.item if scope is Scope.ITEM else one.day if scope is Scope.DAY else None].append(one)
    return groups


def _renewed(before: _Seen, stale: frozenset[object], fresh: Iterable[Finding], scope: Scope) -> _Seen:
    """What was seen, with what is seen now in the place of what is stale."""
    kept = {key: many for key, many in before.items() if key not in stale}
    kept.update((key, many) for key, many in _grouped(scope, fresh).items() if key in stale)
    return kept


def _found(seen: Mapping[tuple[str, Scope], _Seen], plan: Context) -> tuple[Finding, ...]:
    """All that was seen, and what the rules see in it that look last."""
    found: list[Finding] = []
    for (_, scope), groups in seen.items():
        many = chain.from_iterable(groups.values())
        found += first_of_each(many) if scope is Scope.DAY else many
    return arranged([*found, *seen_last(found, plan)], plan)
