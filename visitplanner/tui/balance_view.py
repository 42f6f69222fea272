"""What the balance screen shows, line by line: shares, who learns, what is photographed. No widgets."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import zip_longest
from typing import Final, Self

from visitplanner.domain import balance_over
from visitplanner.domain.agenda import ItemKind
from visitplanner.domain.balance import Balance, Share, by_day
from visitplanner.domain.balance_over import Learning, Station
from visitplanner.domain.trajectory import Purpose
from visitplanner.domain.values import dataclass
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book, Programme
from visitplanner.locale import current, tr, trn
from visitplanner.planning.desk import Desk
from visitplanner.tui.bars import Piece, bar, bar_room, fitting, labelled, spark
from visitplanner.tui.marks import FINDING
from visitplanner.tui.text import cut, fit, width

TWO_COLUMNS: Final = 110
"""From so many columns on, the sections stand in two columns."""
_GAP: Final = 3
_DAY: Final = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the screen, what stands beside it at the right, and where enter leads from it."""

    line: tuple[Piece, ...] = ()
    aside: tuple[Piece, ...] = ()
    day: date | None = None
    """To that day of the agenda."""
    slug: str = ""
    """To the balance of that visit."""

    @property
    def leads(self) -> bool:
        """Tell whether enter leads somewhere from here."""
        return self.day is not None or bool(self.slug)


@dataclass(frozen=True, slots=True, kw_only=True)
class BalanceSight:
    """A visit's balance as it stands now, and that of the other stations of its trajectory."""

    book: Book
    programme: Programme
    here: Station
    days: dict[date, Balance]
    kinds: dict[ItemKind, int]
    purposes: dict[Purpose, int]
    stations: tuple[Station, ...]

    @classmethod
    def of(cls, desk: Desk, slug: str) -> Self:
        """Read it. Raises what the store raises; other visits that cannot be read are left out."""
        book, programme = desk.book(), desk.programme(slug)
        return cls(
            book=book,
            programme=programme,
            here=balance_over.station(book, programme),
            days=by_day(programme.items),
            kinds=balance_over.by_kind(programme.items),
            purposes=balance_over.by_purpose(book, programme.items),
            stations=balance_over.stations(
                book, desk.visits().programmes, trajectory=programme.visit.trajectory
            ),
        )

    @property
    def floor(self) -> int:
        """The partnership's floor for capacity, in per cent."""
        return self.book.partnership.settings.capacity_floor

    @property
    def ceiling(self) -> int:
        """The partnership's ceiling for photographed moments, in per cent."""
        return self.book.partnership.settings.photo_ceiling


def rows(sight: BalanceSight, columns: int) -> tuple[Row, ...]:
    """All of it in so many columns: one section below the other, or in two columns where there is room."""
    if not sight.here.balance.total:
        empty = tr(N_("Nothing has a day yet, so there is no time to share out: a in the agenda adds it."))
        nothing = (Row(line=((" " + cut(empty, columns - 1), "muted"),)), Row())
        return (*nothing, *_over(sight, columns)) if len(sight.stations) > 1 else nothing[:1]
    if columns < TWO_COLUMNS:
        found = (*_shares(sight, columns), *_days(sight, columns))
        return (*found, *_around(sight, columns), *_over(sight, columns))
    room = (columns - _GAP) * 11 // 20
    left = (*_shares(sight, room), *_days(sight, room), *_over(sight, room))
    right = tuple(_around(sight, columns - _GAP - room))
    return tuple(_beside(one, other, room) for one, other in zip_longest(left, right, fillvalue=Row()))


def _around(sight: BalanceSight, columns: int) -> Iterator[Row]:
    yield from _learners(sight, columns)
    yield from _photos(sight, columns)
    yield from _purposes(sight, columns)
    yield from _kinds(sight, columns)


def _beside(one: Row, other: Row, room: int) -> Row:
    rest = room + _GAP - sum(width(text) for text, _ in one.line)
    return Row(line=one.line, aside=((" " * rest, ""), *other.line), day=one.day, slug=one.slug)


def _head(title: str, note: str, columns: int) -> Row:
    rest = cut("  " + note, max(0, columns - width(title) - 1)) if note else ""
    return Row(line=((cut(f" {title}", columns), "strong"), (rest, "muted")))


# Sections


def _shares(sight: BalanceSight, columns: int) -> Iterator[Row]:
    lang, shared = current(), sight.here.balance
    note = lang.duration(shared.total)
    if shared.estimated:
        note = tr(N_("{time}, some times are estimated"), time=note)
    yield _head(tr(N_("The whole visit")), note, columns)
    percents = shared.percents()
    told = [one for one in Share if one is Share.CAPACITY or shared.minutes[one]]
    words = max(width(lang.label(one)) for one in told)
    bars = bar_room(columns, words, 24)
    for share in told:
        percent, time = percents[share], f"  {fit(lang.duration(shared.minutes[share]), 8)}"
        more: tuple[Piece, ...] = ((time, "muted"),)
        if share is Share.CAPACITY:
            low = percent < sight.floor
            drawn = bar(percent, bars, mark=sight.floor, style="warning" if low else "accent")
            floor = _limit(N_("floor {percent} %"), sight.floor, broken=low)
            more = (*more, floor) if drawn else (floor, *more)
        else:
            drawn = bar(percent, bars, style="warning" if share is Share.OPEN else "muted")
        yield Row(line=fitting(labelled(lang.label(share), words, drawn, f"{percent} %", more), columns))
    yield Row()


def _limit(text: str, percent: int, *, broken: bool) -> Piece:
    said = tr(text, percent=percent)
    return (f"  {FINDING} {said}", "warning") if broken else (f"  {said}", "muted")


def _days(sight: BalanceSight, columns: int) -> Iterator[Row]:
    lang = current()
    note = tr(N_("capacity, with its floor of {percent} %; then the rest"), percent=sight.floor)
    yield _head(tr(N_("Day by day")), note, columns)
    bars = bar_room(columns, _DAY, 34)
    for day, shared in sight.days.items():
        percents = shared.percents()
        percent = percents[Share.CAPACITY]
        drawn = bar(percent, bars, mark=sight.floor)
        rest = [
            (f"  {lang.label(one)} {percents[one]}", "warning" if one is Share.OPEN else "muted")
            for one in sorted(Share, key=lambda one: -percents[one])
            if one is not Share.CAPACITY and percents[one]
        ]
        line = labelled(lang.weekday(day), _DAY, drawn, f"{percent} %", tuple(rest))
        yield Row(line=fitting(line, columns), day=day)
    yield Row()


def _learners(sight: BalanceSight, columns: int) -> Iterator[Row]:
    found = sight.here.learning
    yield _head(tr(N_("Who learns")), _of_capacity(found), columns)
    yield from _learning_bars(sight, found, columns)
    names = {one: sight.book.partnership.municipality_name(one) for one in found.minutes}
    for said, style in _about_learning(found, names):
        yield Row(line=((" " + cut(said, columns - 1), style),))
    yield Row()


def _of_capacity(found: Learning) -> str:
    return tr(N_("of {time} of building capacity"), time=current().duration(found.total))


def _learning_bars(sight: BalanceSight, found: Learning, columns: int) -> Iterator[Row]:
    names = {one: sight.book.partnership.municipality_name(one) for one in found.minutes}
    words = min(max(map(width, names.values()), default=0), columns // 3)
    bars = bar_room(columns, words, 10)
    for one, name in names.items():
        percent = found.percent(one)
        time = (f"  {current().duration(found.minutes[one])}", "muted")
        line = labelled(cut(name, words), words, bar(percent, bars), f"{percent} %", (time,))
        yield Row(line=fitting(line, columns))


def _about_learning(found: Learning, names: dict[str, str]) -> Iterator[Piece]:
    if found.one_sided is not None:
        said = tr(N_("Only {name} learns on this visit."), name=names[found.one_sided])
        yield f"{FINDING} {said}", "warning"
    elif found.together:
        yield tr(N_("Together: {time}"), time=current().duration(found.together)), "muted"
    if found.unsaid:
        said = tr(N_("Goals that do not say who learns: {time}"), time=current().duration(found.unsaid))
        yield f"{FINDING} {said}", "warning"


def _photos(sight: BalanceSight, columns: int) -> Iterator[Row]:
    found = sight.here.photos
    count = trn("{shown} of {n} activity", "{shown} of {n} activities", found.total, shown=found.shown)
    yield _head(tr(N_("Moments that are photographed")), count, columns)
    above = found.above(sight.ceiling)
    word = tr(N_("photographed"))
    drawn = bar(
        found.percent,
        bar_room(columns, width(word), 18),
        mark=sight.ceiling,
        style="warning" if above else "accent",
    )
    limit = _limit(N_("ceiling {percent} %"), sight.ceiling, broken=above)
    yield Row(line=fitting(labelled(word, width(word), drawn, f"{found.percent} %", (limit,)), columns))
    yield Row()


def _purposes(sight: BalanceSight, columns: int) -> Iterator[Row]:
    total = sum(sight.purposes.values())
    if not total:
        return
    yield _head(tr(N_("What capacity is built for")), "", columns)
    named = {current().label(purpose): minutes for purpose, minutes in sight.purposes.items()}
    yield from _parts(named, total, columns)
    yield Row()


def _kinds(sight: BalanceSight, columns: int) -> Iterator[Row]:
    yield _head(tr(N_("By kind of item")), "", columns)
    named = {current().label(kind): minutes for kind, minutes in sight.kinds.items() if minutes}
    yield from _parts(named, sum(named.values()), columns)
    yield Row()


def _parts(named: dict[str, int], total: int, columns: int) -> Iterator[Row]:
    words = max(map(width, named), default=0)
    bars = bar_room(columns, words, 10)
    for name, minutes in sorted(named.items(), key=lambda one: -one[1]):
        percent = round(100 * minutes / total) if total else 0
        time = (f"  {current().duration(minutes)}", "muted")
        line = labelled(name, words, bar(percent, bars, style="muted"), f"{percent} %", (time,))
        yield Row(line=fitting(line, columns))


def _over(sight: BalanceSight, columns: int) -> Iterator[Row]:
    """The stations of the trajectory, each with its year and phase: the centre of gravity over the years."""
    told = [one for one in sight.stations if one.balance.total]
    if len(told) < 2:  # noqa: PLR2004 - one is no line
        return
    shares = [one.balance.percents()[Share.CAPACITY] for one in told]
    yield _head(tr(N_("Over the visits")), f"{tr(N_('capacity'))} {spark(shares)}", columns)
    years = [str(one.first_day.year) if one.first_day else "" for one in told]
    phases = [current().label(one.phase) for one in told]
    stage = max(width(f"{year} {phase}") for year, phase in zip(years, phases, strict=True))
    title = min(max(width(one.title) for one in told), max(8, columns // 3))
    bars = bar_room(columns, stage + title + 1, 6)
    before: int | None = None
    for one, year, phase, percent in zip(told, years, phases, shares, strict=True):
        low = percent < sight.floor
        drawn = bar(percent, bars, mark=sight.floor, style="warning" if low else "accent")
        change = "" if before is None else f"  {percent - before:+d}".replace("-", "−")
        here = "strong" if one.slug == sight.here.slug else ""
        line = (
            (f" {fit(f'{year} {phase}', stage)} ", "muted"),
            (fit(one.title, title) + " ", here),
            *drawn,
            (f" {percent:>3} %", "strong"),
            (change, "muted"),
        )
        slug = "" if one.slug == sight.here.slug else one.slug
        yield Row(line=fitting(line, columns), slug=slug)
        before = percent
    yield Row()
    learnt = balance_over.learnt_over(told)
    if learnt.total:
        yield _head(tr(N_("Who learns, over the visits")), _of_capacity(learnt), columns)
        yield from _learning_bars(sight, learnt, columns)
        yield Row()
