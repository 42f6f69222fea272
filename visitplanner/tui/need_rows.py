"""The needs of a partnership as lines: by route, what is missing, when each was met. No widgets."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from visitplanner.domain.need import Route
from visitplanner.domain.needs_over import Meeting, NeedOver
from visitplanner.domain.values import dataclass
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book
from visitplanner.locale import current, tr
from visitplanner.tui import marks
from visitplanner.tui.need_words import missing
from visitplanner.tui.text import cut, fit, width

Line = tuple[tuple[str, str], ...]

ROOMY = 70
"""Columns from which a meeting stands on one line."""
_INDENT = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Some lines that belong together, and the id of the need they are about; "" for a heading."""

    id: str
    lines: tuple[Line, ...]


def heading(route: Route, count: int) -> Block:
    """The line over the needs of a route."""
    words = current().label(route)
    return Block(id="", lines=(((f" {words}", "accent strong"), (f"  {count}", "muted")),))


def need_block(one: NeedOver, slug: str | None, columns: int, *, here: bool, focused: bool) -> Block:
    """A need: mark, code, title, and the years; below it what its route lacks."""
    need = one.need
    row = ("cursor" if focused else "away") if here else ""
    cursor = (marks.CURSOR if here else " ", f"{'accent' if focused else 'muted'} {row}")
    sign = marks.CONFIRMED if need.is_routed else marks.FINDING
    code = fit(need.code, max(3, width(need.code))) + " "
    when = years(one) + (f" {marks.MARKED}" if one.met_on(slug) else "  ")
    room = columns - 1 - 2 - width(code) - width(when) - 1
    first: Line = (
        cursor,
        (f"{sign} ", f"{'muted' if need.is_routed else 'warning'} {row}"),
        (code, f"strong {row}"),
        (fit(need.title, room) + " ", f"{'strong' if here else ''} {row}"),
        (when, f"{'warning' if one.returned else 'muted'} {row}"),
    )
    lacks = missing(need)
    if not lacks:
        return Block(id=need.id, lines=(first,))
    begin = " " * (2 + width(code))
    below: Line = (cursor, (begin, row), (cut(lacks, columns - 1 - len(begin)), f"warning {row}"))
    return Block(id=need.id, lines=(first, below))


def years(one: NeedOver) -> str:
    """The years in which it was met, with a mark where it returned."""
    said = " ".join(map(str, one.years))
    return f"{marks.RETURNED} {said}" if one.returned else said


def meeting_lines(one: Meeting, columns: int, today: date, *, title: str) -> tuple[str, ...]:
    """When, on which visit, where and at which item; on one line where there is room, else on two.

    `title` is the need's own: an item that bears it is not told again.
    """
    lang = current()
    when = tr(N_("no day")) if one.day is None else lang.date(one.day) if one.dated else str(one.day.year)
    if one.is_ahead(today):
        when = tr(N_("{when} (planned)"), when=when)
    at = [one.place] if one.place else []
    if one.item is not None:
        at += [one.item.title] if one.item.title != title else []
        at += [] if one.counts else [lang.label(one.item.status)]
    if columns >= ROOMY:
        return (cut(" · ".join([f"{when}  {one.visit}", *at]), columns),)
    first = cut(f"{when}  {one.visit}", columns)
    return (first, cut("  " + " · ".join(at), columns)) if at else (first,)


def matching(found: Iterable[NeedOver], book: Book, text: str) -> tuple[NeedOver, ...]:
    """The needs in which every word typed occurs, whatever the case: what, where, by whom, which way."""
    words = text.casefold().split()
    return tuple(one for one in found if all(word in _said(one, book) for word in words))


def _said(one: NeedOver, book: Book) -> str:
    need, initiative, goal = (
        one.need,
        book.initiative(one.need.initiative),
        book.goal(one.need.embedding.goal),
    )
    said = [need.code, need.title, need.description, need.place, need.raised_by, need.noted_by]
    said += [current().label(need.route), *map(str, one.years)]
    said += [part for meeting in one.meetings for part in (meeting.visit, meeting.place)]
    said += [initiative.name] if initiative else []
    said += [f"{goal.code} {goal.title}"] if goal else []
    return " ".join(said).casefold()
