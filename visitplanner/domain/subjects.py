"""What a finding or an acknowledgement is about, in the words of a person: to read it, and to type it."""

from __future__ import annotations

from typing import Final

from visitplanner.domain.workspace import Book, Programme

_ID_SHOWN: Final = 8


def subject_said(book: Book, programme: Programme, subject: str) -> str:
    """A subject as short as it can be typed: codes of needs and goals, names, the visit's slug, days.

    Items, action points and acknowledgements go by the beginning of their ids; parts stay joined by `+`.
    """
    return "+".join(_part_said(book, programme, part) for part in subject.split("+"))


def _part_said(book: Book, programme: Programme, part: str) -> str:
    if part == programme.visit.id:
        return programme.visit.slug
    need, goal, person = book.need(part), book.goal(part), book.person(part)
    if need is not None and need.code:
        return need.code
    if goal is not None:
        return goal.code
    if person is not None:
        return person.name
    ids = [one.id for one in programme.items]
    ids += [one.id for one in programme.actions]
    ids += [one.id for one in programme.acknowledgements]
    beginning = part[:_ID_SHOWN]
    alone = part in ids and sum(one.startswith(beginning) for one in ids) == 1
    return beginning if alone else part
