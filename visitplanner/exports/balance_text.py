"""Where the time goes, as plain text and as data: the twin of the balance screen (C2, C5, C11, C16)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from visitplanner.domain import balance_over
from visitplanner.domain.balance import Balance, Share, by_day
from visitplanner.domain.balance_over import Learning, Photos, Station
from visitplanner.exports.balance_sentence import learning_said
from visitplanner.exports.cells import columns, wrap
from visitplanner.exports.cells import width as cells_of
from visitplanner.exports.plain import NARROWEST
from visitplanner.exports.sentences import balance_said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from visitplanner.domain.workspace import Book, Programme
    from visitplanner.locale import Language

Data = dict[str, Any]
Cells = tuple[str, str, str]
"""The word of a line, its figure, and what follows it."""


def balance_text(
    book: Book, programme: Programme, programmes: Iterable[Programme], *, language: Language, width: int = 80
) -> str:
    """All of a visit: shares, days, who learns, photographs, purposes, kinds; and the visits beside it."""
    width = max(width, NARROWEST)
    here = balance_over.station(book, programme)
    blocks = [_head(here, programme, language, width)]
    said = balance_said(here.balance, language, internal=True)
    if not said:
        nothing = language.tr("Nothing has a day yet, so there is no time to share out.")
        return _joined([*blocks, wrap(nothing, width), *_over(book, programme, programmes, language, width)])
    blocks.append(wrap(f"{said} {learning_said(book, programme.items, language)}", width))
    blocks += _sections(book, programme, here, language, width)
    return _joined([*blocks, *_over(book, programme, programmes, language, width)])


def visits_balance_text(
    book: Book, programmes: Iterable[Programme], *, language: Language, width: int = 80
) -> str:
    """The visits of the trajectory one under the other, and who learns over all of them."""
    width = max(width, NARROWEST)
    blocks = _stations(book, balance_over.stations(book, programmes), language, width)
    return _joined(blocks or [[language.tr("No visit has time to share out yet.")]])


def balance_data(book: Book, programme: Programme, programmes: Iterable[Programme]) -> Data:
    """All of a visit as data; minutes and whole per cent, municipalities by name."""
    here = balance_over.station(book, programme)
    settings = book.partnership.settings
    others = balance_over.stations(book, programmes, trajectory=programme.visit.trajectory)
    return {
        **_station_data(book, here),
        "floor": settings.capacity_floor,
        "ceiling": settings.photo_ceiling,
        "days": [
            {"day": day.isoformat(), **_shares_data(shared)}
            for day, shared in by_day(programme.items).items()
        ],
        "kinds": {kind.value: minutes for kind, minutes in balance_over.by_kind(programme.items).items()},
        "purposes": {
            purpose.value: minutes
            for purpose, minutes in balance_over.by_purpose(book, programme.items).items()
        },
        "visits": [_station_data(book, one) for one in others],
    }


def visits_balance_data(book: Book, programmes: Iterable[Programme]) -> list[Data]:
    """The visits of the trajectory by first day."""
    return [_station_data(book, one) for one in balance_over.stations(book, programmes)]


# Text


def _head(here: Station, programme: Programme, language: Language, width: int) -> list[str]:
    visit = programme.visit
    phase = language.tr("phase: {phase}", phase=language.label(here.phase))
    parts = [here.title, language.days(visit.first_day, visit.last_day), phase]
    return wrap(" · ".join(filter(None, parts)), width)


def _sections(
    book: Book, programme: Programme, here: Station, language: Language, width: int
) -> Iterator[list[str]]:
    settings = book.partnership.settings
    floor = language.tr("floor {percent} %", percent=settings.capacity_floor)
    yield [language.tr("The whole visit"), *_table(_share_cells(here.balance, floor, language), width)]
    yield [language.tr("Day by day"), *_days(programme, language, width)]
    yield [language.tr("Who learns"), *_table(_learner_cells(book, here.learning, language), width)]
    ceiling = language.tr("ceiling {percent} %", percent=settings.photo_ceiling)
    shown = _table([_photo_cells(here, ceiling, language)], width)
    yield [language.tr("Moments that are photographed"), *shown]
    purposes = balance_over.by_purpose(book, programme.items)
    if any(purposes.values()):
        named = {language.label(purpose): minutes for purpose, minutes in purposes.items()}
        yield [language.tr("What capacity is built for"), *_table(_part_cells(named, language), width)]
    kinds = {language.label(kind): n for kind, n in balance_over.by_kind(programme.items).items() if n}
    yield [language.tr("By kind of item"), *_table(_part_cells(kinds, language), width)]


def _table(rows: Iterable[Cells], width: int) -> list[str]:
    """Word, figure, rest: one line each, the rest wrapped."""
    rows = list(rows)
    word = min(max((cells_of(one) for one, _, _ in rows), default=0), width // 3)
    figure = max((cells_of(one) for _, one, _ in rows), default=0)
    rest = max(8, width - word - figure - 6)
    return [
        line
        for name, said, more in rows
        for line in columns([(name, word), (said, figure), (more, rest)], indent=2)
    ]


def _percent(percent: int) -> str:
    return f"{percent} %"


def _share_cells(shared: Balance, floor: str, language: Language) -> Iterator[Cells]:
    percents = shared.percents()
    for share in Share:
        if share is Share.CAPACITY or shared.minutes[share]:
            time = language.duration(shared.minutes[share])
            more = f"{time} · {floor}" if share is Share.CAPACITY else time
            yield language.label(share), _percent(percents[share]), more


def _days(programme: Programme, language: Language, width: int) -> list[str]:
    rows: list[Cells] = []
    for day, shared in by_day(programme.items).items():
        percents = shared.percents()
        others = [one for one in Share if one is not Share.CAPACITY and percents[one]]
        others.sort(key=lambda one: -percents[one])
        rest = language.list(f"{language.label(one)} {_percent(percents[one])}" for one in others)
        capacity = f"{language.label(Share.CAPACITY)} {_percent(percents[Share.CAPACITY])}"
        rows.append((language.day(day), capacity, rest))
    return _table(rows, width)


def _learner_cells(book: Book, found: Learning, language: Language) -> Iterator[Cells]:
    for one, minutes in found.minutes.items():
        name = book.partnership.municipality_name(one)
        yield name, _percent(found.percent(one)), language.duration(minutes)
    if found.unsaid:
        yield language.tr("not said who"), "", language.duration(found.unsaid)


def _photo_cells(here: Station, ceiling: str, language: Language) -> Cells:
    count = language.trn(
        "{shown} of {n} activity", "{shown} of {n} activities", here.photos.total, shown=here.photos.shown
    )
    return language.tr("photographed"), _percent(here.photos.percent), f"{count} · {ceiling}"


def _part_cells(named: Mapping[str, int], language: Language) -> Iterator[Cells]:
    total = sum(named.values())
    for name, minutes in sorted(named.items(), key=lambda one: -one[1]):
        yield name, _percent(round(100 * minutes / total) if total else 0), language.duration(minutes)


def _over(
    book: Book, programme: Programme, programmes: Iterable[Programme], language: Language, width: int
) -> list[list[str]]:
    found = balance_over.stations(book, programmes, trajectory=programme.visit.trajectory)
    return _stations(book, found, language, width) if len(found) > 1 else []


def _stations(book: Book, found: Sequence[Station], language: Language, width: int) -> list[list[str]]:
    told = [one for one in found if one.balance.total]
    if not told:
        return []
    rows: list[Cells] = []
    for one in told:
        capacity = f"{language.label(Share.CAPACITY)} {_percent(one.balance.percent(Share.CAPACITY))}"
        learners = [f"{name} {figure}" for name, figure, _ in _learner_cells(book, one.learning, language)]
        facts = [
            one.title,
            f"{one.first_day.year if one.first_day else '–'} {language.label(one.phase)}",
            language.tr("learning: {who}", who=language.list(learners)),
            language.tr("photographed {percent} %", percent=one.photos.percent),
        ]
        rows.append((one.slug, capacity, " · ".join(facts)))
    learnt = balance_over.learnt_over(told)
    return [
        [language.tr("Over the visits"), *_table(rows, width)],
        [
            language.tr("Who learns, over the visits"),
            *_table(_learner_cells(book, learnt, language), width),
        ],
    ]


def _joined(blocks: Iterable[Sequence[str]]) -> str:
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


# Data


def _station_data(book: Book, one: Station) -> Data:
    return {
        "visit": one.slug,
        "title": one.title,
        "first_day": one.first_day.isoformat() if one.first_day else None,
        "phase": one.phase.value,
        **_shares_data(one.balance),
        "learning": _learning_data(book, one.learning),
        "photographed": _photos_data(one.photos),
    }


def _shares_data(shared: Balance) -> Data:
    return {
        "minutes": {share.value: shared.minutes[share] for share in Share},
        "percent": {share.value: percent for share, percent in shared.percents().items()},
        "estimated": shared.estimated,
    }


def _learning_data(book: Book, found: Learning) -> Data:
    name = book.partnership.municipality_name
    return {
        "capacity_minutes": found.total,
        "minutes": {name(one): minutes for one, minutes in found.minutes.items()},
        "percent": {name(one): found.percent(one) for one in found.minutes},
        "together": found.together,
        "unsaid": found.unsaid,
    }


def _photos_data(found: Photos) -> Data:
    return {"shown": found.shown, "total": found.total, "percent": found.percent}
