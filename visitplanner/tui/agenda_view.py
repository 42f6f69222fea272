"""What the agenda shows, worked out without a widget: the visit, its findings, each row in words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Self

from visitplanner.domain.agenda import Item, ItemKind, Status
from visitplanner.domain.balance import Balance, Share, by_day, together
from visitplanner.domain.need import Need
from visitplanner.domain.times import offset_between, span
from visitplanner.domain.values import dataclass, field
from visitplanner.domain.workspace import Book, Programme
from visitplanner.locale import Language, tr
from visitplanner.planning.desk import Desk
from visitplanner.tui import marks

if TYPE_CHECKING:
    from visitplanner.checks.incremental import Lint
    from visitplanner.domain.findings import Finding, Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """A visit as it stands now, with what the checks say of it. A value: a change gives a new one."""

    book: Book
    programme: Programme
    findings: tuple[Finding, ...]
    by_item: dict[str, tuple[Finding, ...]]
    balance: Balance
    by_day: dict[date, Balance] = field(default_factory=dict)
    judged: bool = True
    """False for the first glance: what is planned stands there, and the checks have not looked yet."""

    @classmethod
    def glance(cls, desk: Desk, slug: str) -> Self:
        """Read the visit and let no check look at it yet. Raises what the store raises."""
        book, programme = desk.book(), desk.programme(slug)
        days = by_day(programme.items)
        return cls(
            book=book,
            programme=programme,
            findings=(),
            by_item={},
            balance=together(days.values()),
            by_day=days,
            judged=False,
        )

    @classmethod
    def of(cls, desk: Desk, slug: str, lint: Lint | None = None) -> Self:
        """Read it. Raises what the store raises.

        Who comes back after each change keeps one `lint` for the visit, which looks at what changed only.
        """
        from visitplanner.checks import by_item
        from visitplanner.checks.incremental import Lint

        book, programme = desk.book(), desk.programme(slug)
        kept = Lint() if lint is None else lint
        found = tuple(one for one in kept.look(book, programme, desk.today) if one.is_open)
        return cls(
            book=book,
            programme=programme,
            findings=found,
            by_item=by_item(found, programme),
            balance=together(kept.balances.values()),
            by_day=dict(kept.balances),
        )

    def about(self, item: Item) -> tuple[Finding, ...]:
        """The open findings that touch an item, the gravest first."""
        return tuple(sorted(self.by_item.get(item.id, ()), key=lambda one: -one.level))

    def count(self, level: Level) -> int:
        """How many open findings there are of that level."""
        return sum(one.level is level for one in self.findings)

    @property
    def open_needs(self) -> tuple[Need, ...]:
        """The concrete needs of this visit whose route is not complete."""
        slug = self.programme.visit.slug
        items = {item.need for item in self.programme.items if item.need and item.happens}
        return tuple(
            need
            for need in self.book.needs
            if (need.id in items or need.seen_on_visit(slug)) and not need.is_routed
        )

    def rows_of(self, day: date | None) -> tuple[Item, ...]:
        """The rows of a day, or of the pool."""
        return self.programme.pool if day is None else self.programme.on(day)

    def matching(self, text: str) -> tuple[Item, ...]:
        """The rows of the whole visit in which every word typed occurs, in any case."""
        words = text.casefold().split()
        return tuple(
            item for item in self.programme.in_order() if all(word in self._said(item) for word in words)
        )

    def _said(self, item: Item) -> str:
        need = self.book.need(item.need)
        said = [item.title, item.place, item.people_note, *item.groups, item.note, item.kind.value]
        said += [goal.code + " " + goal.title for link in item.goals if (goal := self.book.goal(link.goal))]
        said += [one.name for who in (*item.attendees, *item.hosts) if (one := self.book.person(who))]
        if need is not None:
            said += [need.code, need.title]
        return " ".join(said).casefold()

    def day_has_finding(self, day: date | None) -> bool:
        """Tell whether a finding that is more than advice touches a row of that day, or the day itself."""
        if any(one.is_grave for item in self.rows_of(day) for one in self.by_item.get(item.id, ())):
            return True
        return any(one.is_grave and one.day == day and one.item is None for one in self.findings if day)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One item as a row: every cell as text, and what it is for the eye."""

    id: str
    when: str
    title: str
    place: str
    right: str
    """Marks and goal codes."""
    warns: bool = False
    off: bool = False
    """Cancelled or failed: it stays readable, struck through."""
    groups: tuple[str, ...] = ()
    first: int = -1
    """First minute of the day, and the last: whether groups walk side by side."""
    last: int = -1


def entry(sight: Sight, item: Item, language: Language, *, with_day: bool = False) -> Entry:
    """A row in words. `with_day` puts the day before the time, for lists over several days."""
    when = language.moment(item.moment)
    if with_day:
        day = language.weekday(item.day) if item.day else tr("pool")
        when = f"{day} {language.time(item.moment.start) if item.moment.start else when}".strip()
    grave = [one for one in sight.about(item) if one.is_grave]
    taken = span(item.moment)
    return Entry(
        id=item.id,
        when=when,
        title=item.title,
        place=item.place,
        right=_right(sight, item, warns=bool(grave)),
        warns=bool(grave),
        off=not item.happens,
        groups=item.groups,
        first=taken.first if taken else -1,
        last=taken.last if taken else -1,
    )


def _right(sight: Sight, item: Item, *, warns: bool) -> str:
    need = sight.book.need(item.need)
    shapes = ""
    if not item.happens:
        shapes += marks.CANCELLED
    elif item.status in {Status.CONFIRMED, Status.DONE}:
        shapes += marks.CONFIRMED
    if item.photographed:
        shapes += marks.PHOTOGRAPHED
    if need is not None and need.returned:
        shapes += marks.RETURNED
    if warns:
        shapes += marks.FINDING
    return " ".join(part for part in (shapes, _purpose(sight, item, need)) if part)


def _purpose(sight: Sight, item: Item, need: Need | None) -> str:
    codes = " ".join(goal.code for link in item.goals if (goal := sight.book.goal(link.goal)))
    if item.kind is ItemKind.NEED:
        return " ".join(part for part in (tr("need"), need.code if need else "", codes) if part)
    if codes:
        return codes
    if item.must_name_goal:
        return tr("goal?")
    return tr("relation") if item.kind is ItemKind.CULTURE and item.serves_relationship else marks.NONE


def parallel(entries: tuple[Entry, ...]) -> tuple[tuple[Entry, ...], ...]:
    """The rows with those of different groups at the same time put together, in order."""
    slots: list[list[Entry]] = []
    for one in entries:
        slot = slots[-1] if slots else []
        if slot and _beside(slot, one):
            slot.append(one)
        else:
            slots.append([one])
    return tuple(tuple(sorted(slot, key=lambda one: one.groups)) for slot in slots)


def _beside(slot: list[Entry], one: Entry) -> bool:
    if not one.groups or one.first < 0:
        return False
    return all(
        other.groups
        and other.first >= 0
        and not set(other.groups) & set(one.groups)
        and other.first < one.last
        and one.first < other.last
        for other in slot
    )


def day_head(sight: Sight, day: date | None, language: Language) -> tuple[str, str]:
    """The line over a day's rows: what day and where, and the share of capacity time."""
    if day is None:
        return tr("Pool: not on a day yet"), ""
    visit = sight.programme.visit
    host = next((one for key in visit.hosting if (one := sight.book.municipality(key))), None)
    home = next((one for key in visit.visiting if (one := sight.book.municipality(key))), None)
    zone = visit.zone or (host.zone if host else "")
    where = f"{language.day(day)} · {host.name}" if host else language.day(day)
    # The zone database is loaded with the checks, behind the first glance.
    clock = _clock(zone, home.zone if home else zone, day) if sight.judged else ""
    shares = sight.by_day.get(day)
    share = ""
    if shares is not None and shares.total:
        share = tr("capacity {percent} % of the day", percent=shares.percents()[Share.CAPACITY])
    return f"{where} ({clock})" if clock else where, share


def _clock(zone: str, home: str, day: date) -> str:
    if not zone:
        return ""
    ahead, abroad = offset_between("UTC", zone, day), offset_between(zone, home, day)
    if ahead is None:
        return ""
    here = "UTC" + (_hours(ahead) if ahead else "")
    return tr("{zone}, home {difference}", zone=here, difference=_hours(abroad)) if abroad else here


def _hours(minutes: int) -> str:
    hours, rest = divmod(abs(minutes), 60)
    sign = "+" if minutes > 0 else "−"
    return f"{sign}{hours}:{rest:02}" if rest else f"{sign}{hours}"
