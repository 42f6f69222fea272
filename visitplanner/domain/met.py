"""Which concrete needs a visit met: one answer for checks, exports and screens (C13)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping

from visitplanner.domain.agenda import Item, ItemKind
from visitplanner.domain.need import Need
from visitplanner.domain.workspace import Book, Programme


def need_items(programme: Programme) -> Mapping[str, tuple[Item, ...]]:
    """The items of kind `need` that count, by the id of their need, in the order of the programme."""
    return by_need(programme.in_order())


def by_need(items: Iterable[Item]) -> Mapping[str, tuple[Item, ...]]:
    """Those of the items that are of kind `need` and count, by the id of their need, in the order given."""
    found: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        if item.kind is ItemKind.NEED and item.need and item.happens:
            found[item.need].append(item)
    return {need: tuple(items) for need, items in found.items()}


def needs_met(book: Book, programme: Programme) -> tuple[Need, ...]:
    """The needs met on this visit, each once, in the order of the book: named by an item, or sighted here.

    A sighting at an item that was cancelled or failed does not count: nobody was there.
    """
    gone = {item.id for item in programme.items if not item.happens}
    return met_among(book.needs, programme.visit.slug, by_need(programme.items), gone)


def met_among(
    needs: Iterable[Need], visit: str, named: Container[str], gone: Container[str | None]
) -> tuple[Need, ...]:
    """Those of the needs that a visit met: `named` by its items, or sighted on it not at one that is `gone`.

    `visit` is its slug.
    """
    return tuple(
        need
        for need in needs
        if need.id in named or any(one.visit == visit and one.item not in gone for one in need.sightings)
    )
