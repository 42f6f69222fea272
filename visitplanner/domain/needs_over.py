"""The concrete needs of a partnership over its visits: when each was met, which route it goes (C13)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from visitplanner.domain.agenda import Item, ItemKind
from visitplanner.domain.need import Need, Route
from visitplanner.domain.values import dataclass
from visitplanner.domain.workspace import Book, Programme


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One time that a need was met: on which visit, when, where, and at which item."""

    slug: str
    visit: str
    """Title of the visit; its slug where it cannot be read."""
    day: date | None = None
    """The day; the visit's first where no better one is known."""
    dated: bool = True
    """Whether the day itself is known, and not only the visit."""
    place: str = ""
    item: Item | None = None
    """None where the item is gone, or none was named."""

    @property
    def counts(self) -> bool:
        """Tell whether somebody was there: an item that was cancelled or failed met nobody."""
        return self.item is None or self.item.happens

    def is_ahead(self, today: date) -> bool:
        """Tell whether it is still to come: what is only planned was not met yet."""
        return self.day is not None and self.day > today


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedOver:
    """A need with all the times it was met, the earliest first."""

    need: Need
    meetings: tuple[Meeting, ...] = ()

    @property
    def years(self) -> tuple[int, ...]:
        """The years in which it was met, each once."""
        return tuple(sorted({one.day.year for one in self.meetings if one.counts and one.day}))

    def asked_until(self, day: date) -> tuple[int, ...]:
        """The years in which it was met up to that day, without those that are only planned."""
        return tuple(
            sorted(
                {one.day.year for one in self.meetings if one.counts and one.day and not one.is_ahead(day)}
            )
        )

    @property
    def returned(self) -> bool:
        """Tell whether it was met on more than one visit."""
        return len({one.slug for one in self.meetings if one.counts}) > 1

    def met_on(self, slug: str | None) -> bool:
        """Tell whether it was met on that visit, or is planned to be."""
        return any(one.slug == slug and one.counts for one in self.meetings)


def needs_over(book: Book, programmes: Iterable[Programme]) -> tuple[NeedOver, ...]:
    """All needs by route; within a route those that are not complete come first, then by code."""
    known = {one.visit.slug: one for one in programmes}
    rows: dict[str, list[tuple[str, Item]]] = defaultdict(list)
    for slug, programme in known.items():
        for item in programme.in_order():
            if item.kind is ItemKind.NEED and item.need:
                rows[item.need].append((slug, item))
    routes = list(Route)
    ordered = sorted(book.needs, key=lambda one: (routes.index(one.route), one.is_routed, *need_order(one)))
    return tuple(NeedOver(need=one, meetings=_meetings(one, known, rows[one.id])) for one in ordered)


def by_route(found: Iterable[NeedOver]) -> Mapping[Route, tuple[NeedOver, ...]]:
    """The needs of each route that has any, in the order of the routes and as they come.

    A need stands under the route that was chosen for it, also while that is not complete: a warning beside it
    tells what is missing. Documents, lists and screens all group like this.
    """
    groups: dict[Route, list[NeedOver]] = {route: [] for route in Route}
    for one in found:
        groups[one.need.route].append(one)
    return {route: tuple(needs) for route, needs in groups.items() if needs}


def need_order(need: Need) -> tuple[int, str, str]:
    """Sort key by code, N10 after N9."""
    digits = "".join(letter for letter in need.code if letter in "0123456789")
    return (int(digits) if digits else 0, need.code, need.id)


def _meetings(
    need: Need, known: Mapping[str, Programme], rows: Iterable[tuple[str, Item]]
) -> tuple[Meeting, ...]:
    """Its sightings, and the items about it that no sighting names: a row may be linked to a need later."""
    met: list[Meeting] = []
    told: set[tuple[str, str]] = set()
    for sighting in need.sightings:
        if sighting.visit is None:
            continue
        programme = known.get(sighting.visit)
        item = None
        if programme is not None and sighting.item:
            item = next((one for one in programme.items if one.id == sighting.item), None)
            told.add((sighting.visit, sighting.item))
        met.append(_meeting(sighting.visit, programme, item, sighting.seen_on, sighting.place))
    met += [_meeting(slug, known[slug], item, None, "") for slug, item in rows if (slug, item.id) not in told]
    return tuple(sorted(met, key=lambda one: (one.day or date.max, one.slug)))


def _meeting(
    slug: str, programme: Programme | None, item: Item | None, seen_on: date | None, place: str
) -> Meeting:
    visit = programme.visit if programme is not None else None
    # Where an item was moved, it tells the day better than the line that was typed first.
    day = (item.day if item is not None else None) or seen_on
    return Meeting(
        slug=slug,
        visit=visit.title if visit is not None else slug,
        day=day or (visit.first_day if visit is not None else None),
        dated=day is not None,
        place=place or (item.place if item is not None else ""),
        item=item,
    )
