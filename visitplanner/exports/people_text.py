"""The people of a visit or of the whole partnership as plain text and plain values: twin of their screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from visitplanner.domain.attendance import own_programmes
from visitplanner.domain.colleagues import Breadth, breadth_of_sides, pairs, same_field, sides
from visitplanner.domain.idle import idle
from visitplanner.domain.people import Role
from visitplanner.domain.times import clock
from visitplanner.exports.cells import columns, wrap
from visitplanner.exports.cells import width as cells_of
from visitplanner.exports.people_said import (
    beside_said,
    breadth_said,
    known_as,
    pair_said,
    slot_said,
    stay_said,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from visitplanner.domain.attendance import Attends
    from visitplanner.domain.colleagues import Pair
    from visitplanner.domain.people import Person
    from visitplanner.domain.workspace import Book, Programme
    from visitplanner.locale import Language

NARROWEST = 40
_LONGEST_NAME = 28


def people_text(book: Book, programme: Programme | None, *, language: Language, width: int = 80) -> str:
    """Delegation and hosts with their breadth, the others, pairs of colleagues, who has nothing to go to.

    Without a visit, the people by municipality. No line is wider than asked, down to 40 columns.
    """
    page = _Page(book, programme, language, max(width, NARROWEST))
    blocks = list(page.of_visit(programme) if programme is not None else page.of_partnership())
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


class _Page:
    def __init__(self, book: Book, programme: Programme | None, language: Language, width: int) -> None:
        self._book, self._language, self._width = book, language, width
        self._names = {one.id: one.name for one in book.people}
        self._name = min(max((cells_of(one.name) for one in book.people), default=0), _LONGEST_NAME)
        self._own: Mapping[str, Sequence[Attends]] = {} if programme is None else own_programmes(programme)
        delegation = () if programme is None else programme.visit.delegation
        self._stay = {one.person: list(stay_said(one, language)) for one in delegation}

    def of_partnership(self) -> Iterator[list[str]]:
        book, tr = self._book, self._language.tr
        if not book.people:
            yield [tr("Nobody has been added yet.")]
        everybody = sides(book, None).others
        towns = [*(one.id for one in book.partnership.municipalities), None]
        for town in towns:
            people = [one for one in everybody if one.municipality == town]
            head = book.partnership.municipality_name(town) or tr("Without a municipality")
            yield self._people(head, people) if people else []

    def of_visit(self, programme: Programme) -> Iterator[list[str]]:
        book, language = self._book, self._language
        tr, visit = language.tr, programme.visit
        when = language.days(visit.first_day, visit.last_day)
        yield wrap(" · ".join(one for one in (visit.title, when) if one), self._width)
        found = sides(book, programme)
        for head, people, breadth in zip(
            (tr("Delegation"), tr("Hosts")),
            (found.delegation, found.hosts),
            breadth_of_sides(book, programme),
            strict=True,
        ):
            yield self._people(head, people, breadth)
        yield self._people(tr("Others"), found.others) if found.others else []
        yield from self._pairs(programme)
        yield from self._gaps(programme)

    def _people(self, head: str, people: Sequence[Person], breadth: Breadth | None = None) -> list[str]:
        language = self._language
        there, missing = breadth_said(breadth, language) if breadth is not None else ("", "")
        title = f"{head} ({len(people)})"
        lines = wrap(f"{title}: {there}" if there else title, self._width)
        if missing and people:
            lines += columns([("⚠", 1), (language.tr("There is {roles}.", roles=missing), self._width - 3)])
        for person in people:
            known = " · ".join(one for one in known_as(person, self._book, language) if one != head)
            lines += columns([(person.name, self._name), (known, self._width - self._name - 4)], indent=2)
            more = " · ".join([*self._stay.get(person.id, ()), *self._count(person)])
            if more:
                lines += columns([("", self._name), (more, self._width - self._name - 4)], indent=2)
        return lines

    def _count(self, person: Person) -> Iterator[str]:
        items = sum(one.item.happens for one in self._own.get(person.id, ()))
        if items:
            yield self._language.trn("{n} item", "{n} items", items)

    def _pairs(self, programme: Programme) -> Iterator[list[str]]:
        language, book = self._language, self._book
        found = pairs(book, programme)
        if found:
            lines = [language.tr("Colleagues")]
            for one in found:
                said = pair_said(one, lambda key: self._names.get(key, key), language)
                lines += columns([(said, self._width - 2)], indent=2)
            yield lines
        alone = [f"{one.name} ({one.field_of_work})" for one in without_colleague(book, programme, found)]
        if alone:
            said = language.tr(
                "Without a colleague of their own field: {people}.", people=language.list(alone)
            )
            yield wrap(said, self._width)

    def _gaps(self, programme: Programme) -> Iterator[list[str]]:
        language = self._language
        slots = idle(self._book, programme)
        if slots:
            lines = wrap(language.tr("Nothing to go to while others walk in groups"), self._width)
            for one in slots:
                who = language.list(self._names.get(person, person) for person in one.people)
                said = language.tr(
                    "{people}; others are at {items}", people=who, items=beside_said(one, language)
                )
                when = f"{language.weekday(one.day)} {slot_said(one, language)}"
                lines += columns([("⚠", 1), (f"{when}  {said}", self._width - 5)], indent=2)
            yield lines
        empty = groups_without_members(programme)
        if empty:
            said = language.tr("Nobody is in: {groups}.", groups=language.list(empty))
            yield columns([("⚠", 1), (said, self._width - 3)])


def without_colleague(book: Book, programme: Programme, found: Sequence[Pair]) -> tuple[Person, ...]:
    """The officials of the delegation with a field of work who meet no colleague of it at any exchange."""
    paired = {one.visiting for one in found}
    return tuple(
        one
        for one in sides(book, programme).delegation
        if one.role is Role.OFFICIAL and same_field(one.field_of_work) and one.id not in paired
    )


def groups_without_members(programme: Programme) -> tuple[str, ...]:
    """The groups that items name and nobody of the delegation is in, in the order they appear."""
    known = {name.casefold() for name in programme.visit.groups}
    named = (name for item in programme.in_order() if item.happens for name in item.groups)
    return tuple(dict.fromkeys(name for name in named if name.casefold() not in known))


def people_data(book: Book, programme: Programme | None) -> dict[str, Any]:
    """The same as plain values for JSON: keys and words are English and stable, what is not known is null."""
    found = sides(book, programme)
    if programme is None:
        return {"visit": None, "people": [_person(book, one) for one in found.others]}
    names = {one.id: one.name for one in book.people}
    own = own_programmes(programme)
    stays = {one.person: one for one in programme.visit.delegation}

    def with_stay(one: Person) -> dict[str, Any]:
        stay = stays.get(one.id)
        days = {
            name: day.isoformat() if stay is not None and (day := getattr(stay, name)) else None
            for name in ("arrives", "leaves", "leads_from", "leads_to")
        }
        groups = list(stay.groups) if stay is not None else []
        items = [one.item.id for one in own.get(one.id, ())]
        return {**_person(book, one), **days, "groups": groups, "items": items}

    delegation, hosts = breadth_of_sides(book, programme)
    return {
        "visit": programme.visit.slug,
        "delegation": [with_stay(one) for one in found.delegation],
        "hosts": [with_stay(one) for one in found.hosts],
        "others": [with_stay(one) for one in found.others],
        "breadth": {"delegation": _breadth(delegation, names), "hosts": _breadth(hosts, names)},
        "colleagues": [
            {
                "visiting": names.get(one.visiting, one.visiting),
                "host": names.get(one.host, one.host),
                "field": one.field_of_work,
                "items": [item.id for item in one.items],
                "needs": [need.code for need in one.needs],
            }
            for one in pairs(book, programme)
        ],
        "idle": [
            {
                "day": one.day.isoformat(),
                "start": clock(one.first).strftime("%H:%M"),
                "end": clock(one.last).strftime("%H:%M"),
                "people": [names.get(person, person) for person in one.people],
                "others_at": [item.id for item in one.items],
            }
            for one in idle(book, programme)
        ],
        "groups_without_members": list(groups_without_members(programme)),
    }


def _person(book: Book, one: Person) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.name,
        "municipality": book.partnership.municipality_name(one.municipality) or None,
        "role": one.role.value,
        "local_title": one.local_title,
        "field_of_work": one.field_of_work,
        "languages": list(one.languages),
    }


def _breadth(found: Breadth, names: Mapping[str, str]) -> dict[str, Any]:
    return {
        **{role.value: [names[one] for one in who] for role, who in found.people.items()},
        "missing": [role.value for role in found.missing],
    }
