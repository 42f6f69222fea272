"""The list of the people screen, without a widget: sides with their breadth, each person in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Self

from visitplanner.domain.attendance import Attends, own_programmes
from visitplanner.domain.colleagues import Breadth, Pair, Sides, breadth_of_sides, pairs, sides
from visitplanner.domain.idle import Idle, idle
from visitplanner.domain.people import Person
from visitplanner.domain.values import dataclass
from visitplanner.domain.visit import Participation
from visitplanner.domain.workspace import Book, Programme
from visitplanner.exports.cells import wrap
from visitplanner.exports.people_said import (
    breadth_said,
    known_as,
    slot_said,
)
from visitplanner.exports.people_text import groups_without_members
from visitplanner.locale import current, tr, trn
from visitplanner.tui import marks
from visitplanner.tui.text import cut, fit, width
from visitplanner.tui.widgets.lines import Line, Piece
from visitplanner.tui.widgets.row_list import Row, heading, within, wrapped

_ROOMY = 74
"""Columns from which the field of work has a column of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleSight:
    """The people as they stand now. A value: a change gives a new one."""

    book: Book
    programme: Programme | None
    sides: Sides
    breadths: tuple[Breadth, ...]
    """Of the delegation and of the hosts; none without a visit."""
    own: Mapping[str, tuple[Attends, ...]]
    idle: tuple[Idle, ...]
    pairs: tuple[Pair, ...]

    @classmethod
    def of(cls, book: Book, programme: Programme | None) -> Self:
        """Work it out. Without a visit there are people and nothing they attend."""
        if programme is None:
            return cls(
                book=book,
                programme=None,
                sides=sides(book, None),
                breadths=(),
                own={},
                idle=(),
                pairs=(),
            )
        return cls(
            book=book,
            programme=programme,
            sides=sides(book, programme),
            breadths=breadth_of_sides(book, programme),
            own=own_programmes(programme),
            idle=idle(book, programme),
            pairs=pairs(book, programme),
        )

    def stay(self, person: str) -> Participation | None:
        """How somebody takes part in the delegation; None for who does not."""
        members = () if self.programme is None else self.programme.visit.delegation
        return next((one for one in members if one.person == person), None)

    def idle_slots(self, person: str) -> tuple[Idle, ...]:
        """When somebody has nothing to go to."""
        return tuple(one for one in self.idle if person in one.people)

    def matching(self, people: Sequence[Person], text: str) -> tuple[Person, ...]:
        """Those of whom every word typed is said, in any case."""
        words = text.casefold().split()
        return tuple(one for one in people if all(word in self._said(one) for word in words))

    def _said(self, person: Person) -> str:
        stay = self.stay(person.id)
        groups = stay.groups if stay is not None else ()
        return " ".join((person.name, *known_as(person, self.book, current()), *groups)).casefold()


# The list


def people_rows(sight: PeopleSight, text: str, columns: int) -> Iterator[Row]:
    """Delegation, hosts and others, or everybody by municipality; of each side what it lacks. C4, C10."""
    if sight.programme is None:
        yield from _by_town(sight, text, columns)
        return
    parts = (
        (tr("Delegation"), sight.sides.delegation, sight.breadths[0]),
        (tr("Hosts"), sight.sides.hosts, sight.breadths[1]),
        (tr("Others"), sight.sides.others, None),
    )
    for at, (head, people, breadth) in enumerate(parts):
        shown = sight.matching(people, text)
        if text and not shown:
            continue
        yield from _head(head, len(people), breadth, columns, space=at > 0)
        if not people and breadth is not None:
            yield wrapped(tr("Nobody yet: j on a person below lets them join."), "muted", columns)
        yield from _people(sight, shown, columns)
        if at == 0 and not text:
            yield from _gaps(sight, columns)
    empty = groups_without_members(sight.programme)
    if empty and not text:
        yield heading()
        said = tr("Nobody is in: {groups}.", groups=current().list(empty))
        yield wrapped(f"{marks.FINDING} {said}", "warning", columns)


def _by_town(sight: PeopleSight, text: str, columns: int) -> Iterator[Row]:
    towns = [*(one.id for one in sight.book.partnership.municipalities), None]
    for town in towns:
        people = [one for one in sight.sides.others if one.municipality == town]
        shown = sight.matching(people, text)
        if shown:
            name = sight.book.partnership.municipality_name(town) or tr("Without a municipality")
            yield from _head(name, len(people), None, columns, space=True)
            yield from _people(sight, shown, columns)
    if not sight.book.people:
        yield wrapped(tr("Nobody has been added yet: a adds somebody."), "muted", columns)


def _gaps(sight: PeopleSight, columns: int) -> Iterator[Row]:
    """Who of the delegation has nothing to go to, slot by slot (P404)."""
    lang = current()
    names = {one.id: one.name for one in sight.book.people}
    for slot in sight.idle:
        said = tr(
            "{day} {time}: nothing for {people}",
            day=lang.weekday(slot.day),
            time=slot_said(slot, lang),
            people=lang.list(names.get(one, one) for one in slot.people),
        )
        yield wrapped(f"{marks.FINDING} {said}", "warning", columns)


def _head(name: str, count: int, breadth: Breadth | None, columns: int, *, space: bool) -> Iterator[Row]:
    if space:
        yield heading()
    there, missing = breadth_said(breadth, current()) if breadth is not None else ("", "")
    pieces: list[Piece] = [(cut(f"{name} {count}", columns), "strong")]
    if there:
        pieces.append((f"  {there}", "muted"))
    yield Row(lines=tuple(_flowed(pieces, columns)))
    if missing and count:
        yield wrapped(f"{marks.FINDING} {tr('There is {roles}.', roles=missing)}", "warning", columns)


def _people(sight: PeopleSight, people: Sequence[Person], columns: int) -> Iterator[Row]:
    # Measured over everybody, so that the columns of all sections stand below each other.
    everybody = sight.book.people
    name = min(max((width(one.name) for one in everybody), default=0), max(12, columns // 3))
    notes = {one.id: _note(sight, one) for one in everybody}
    note = min(max((width(one) for one in notes.values()), default=0), 26)
    fields = max((width(one.field_of_work) for one in everybody), default=0)
    field = min(fields, 22) if columns >= _ROOMY else 0
    does = columns - name - note - (field + 2 if field else 0) - 4
    for one in people:
        warns = bool(sight.idle_slots(one.id))
        pieces: list[Piece] = [(fit(one.name, name) + "  ", "")]
        if does >= 8:  # noqa: PLR2004 - less says nothing
            pieces.append((fit(one.local_title or current().label(one.role), does) + "  ", "muted"))
        if field:
            pieces.append((fit(one.field_of_work, field) + "  ", "muted"))
        pieces.append((fit(notes[one.id], note), "warning" if warns else "muted"))
        yield Row(key=one.id, lines=(within(pieces, columns),))


def _note(sight: PeopleSight, person: Person) -> str:
    """Stay and groups in few letters, and a sign for who has nothing in some slot."""
    lang, stay = current(), sight.stay(person.id)
    said = [marks.FINDING] if sight.idle_slots(person.id) else []
    if stay is not None:
        if stay.leads_from is not None or stay.leads_to is not None:
            said.append(tr("leads"))
        if stay.arrives is not None:
            said.append(tr("from {day}", day=lang.weekday(stay.arrives)))
        if stay.leaves is not None:
            said.append(tr("until {day}", day=lang.weekday(stay.leaves)))
        said += stay.groups
    elif sight.own.get(person.id):
        said.append(trn("{n} item", "{n} items", len(sight.own[person.id])))
    return " ".join(said)


def _flowed(pieces: Sequence[Piece], columns: int) -> Iterator[Line]:
    """Pieces on one line where they fit, else the second one wrapped below the first."""
    if sum(width(text) for text, _ in pieces) <= columns:
        yield tuple(pieces)
        return
    yield (pieces[0],)
    for text, style in pieces[1:]:
        yield from (((line, style),) for line in wrap(text, columns))
