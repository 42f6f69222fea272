"""What the people screen shows of one person: who they are, whom they meet, and their own programme."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from visitplanner.domain.attendance import Attends, waiting_for
from visitplanner.domain.people import Person
from visitplanner.domain.times import span
from visitplanner.exports.cells import wrap
from visitplanner.exports.people_said import (
    beside_said,
    known_as,
    slot_said,
    stay_said,
    waiting_said,
    ways_said,
)
from visitplanner.exports.people_text import without_colleague
from visitplanner.locale import current, tr, trn
from visitplanner.tui import marks
from visitplanner.tui.people_view import PeopleSight
from visitplanner.tui.text import fit, width
from visitplanner.tui.widgets.lines import Piece
from visitplanner.tui.widgets.row_list import Row, heading, within, wrapped

IDLE = "idle:"
"""Begins the key of a row that stands for a slot in which the person has nothing."""


def person_rows(sight: PeopleSight, person: Person, columns: int) -> Iterator[Row]:
    """What is known of a person, whom they meet, and their own programme with the slots that are empty."""
    lang = current()
    yield wrapped(person.name, "strong", columns)
    yield wrapped(" · ".join(known_as(person, sight.book, lang)), "muted", columns)
    stay = sight.stay(person.id)
    told = " · ".join(stay_said(stay, lang)) if stay is not None else ""
    if told:
        yield wrapped(told, "", columns)
    for said, style in _colleagues(sight, person):
        yield wrapped(said, style, columns)
    if sight.programme is None:
        return
    rows = list(_own(sight, person, columns))
    if not rows:
        words = (
            tr("Nothing of the programme is for them yet.")
            if person in (*sight.sides.delegation, *sight.sides.hosts)
            else tr("Takes no part in this visit: j lets them join.")
        )
        yield heading()
        yield wrapped(words, "muted", columns)
    yield from rows
    waiting = waiting_for(sight.programme, person.id)
    if waiting:
        yield heading()
        yield wrapped(waiting_said(len(waiting), lang), "muted", columns)


def _colleagues(sight: PeopleSight, person: Person) -> Iterator[tuple[str, str]]:
    names = {one.id: one.name for one in sight.book.people}
    for pair in sight.pairs:
        if person.id not in {pair.visiting, pair.host}:
            continue
        other = pair.host if pair.visiting == person.id else pair.visiting
        where = [trn("{n} exchange", "{n} exchanges", len(pair.items))] if pair.items else []
        where += [tr("need {code}", code=need.code) for need in pair.needs]
        name = names.get(other, other)
        yield tr("Colleague: {name}, {where}", name=name, where=current().list(where)), ""
    if sight.programme is not None and person in without_colleague(sight.book, sight.programme, sight.pairs):
        said = tr("Meets no colleague of the same field ({field}) yet.", field=person.field_of_work)
        yield f"{marks.FINDING} {said}", "warning"


def _own(sight: PeopleSight, person: Person, columns: int) -> Iterator[Row]:
    """The rows by day; a slot with nothing stands where it falls."""
    lang = current()
    days: dict[date | None, list[tuple[int, str, Row]]] = {}
    for attends in sight.own.get(person.id, ()):
        for day in attends.days or (None,):
            taken = span(attends.item.moment)
            rows = days.setdefault(day, [])
            # In the order of the programme, which knows where rows without a time belong.
            place = taken.first if taken is not None else (rows[-1][0] if rows else 0)
            key = attends.item.id if day is None or day == attends.days[0] else f"{attends.item.id}@{day}"
            rows.append((place, "", _own_row(attends, key, columns)))
    for slot in sight.idle_slots(person.id):
        key = f"{IDLE}{slot.items[0].id}@{slot.day}@{slot.first}"
        said = tr("nothing, while others are at {items}", items=beside_said(slot, lang))
        lines = tuple(
            ((line, "warning"),) for line in wrap(f"{slot_said(slot, lang)} {marks.FINDING} {said}", columns)
        )
        days.setdefault(slot.day, []).append((slot.first, key, Row(key=key, lines=lines)))
    for that in sorted(days, key=lambda one: (one is None, one or date.min)):
        yield heading()
        head = lang.day(that) if that is not None else tr("Not yet scheduled")
        yield wrapped(head, "accent", columns)
        rows = days[that]
        if any(key for _, key, _ in rows):
            rows = sorted(rows, key=lambda one: one[0])
        yield from (row for _, _, row in rows)


def _own_row(attends: Attends, key: str, columns: int) -> Row:
    item, lang = attends.item, current()
    when = fit(lang.moment(item.moment), 11)
    ways = ways_said(attends.ways, lang)
    right = f"  {ways}" if ways else ""
    title = max(6, columns - 13 - width(right))
    pieces: list[Piece] = [(f"{when}  ", "muted"), (fit(item.title, title), ""), (right, "accent")]
    return Row(key=key, lines=(within(pieces, columns),))


def item_behind(key: str) -> str:
    """The id of the item that a row of a person's own programme leads to."""
    return key.removeprefix(IDLE).partition("@")[0]
