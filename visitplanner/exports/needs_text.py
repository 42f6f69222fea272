"""All concrete needs of the partnership as text and as plain values: the twin of their screen (C13-C15, C18).

What is handed on to a fourth-pillar initiative stands under the initiative's own heading, never under what
is part of the trajectory.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from visitplanner.domain.need import Need, Route
from visitplanner.domain.needs_over import NeedOver, by_route, needs_over
from visitplanner.domain.words import N_
from visitplanner.exports.cells import columns, wrap
from visitplanner.exports.cells import width as cells_of
from visitplanner.exports.sentences import meeting_said, unfinished

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from visitplanner.domain.workspace import Book, Programme
    from visitplanner.locale import Language

HEADINGS = {
    Route.OPEN: N_("Not decided yet"),
    Route.EMBEDDED: N_("Part of the trajectory"),
    Route.HANDED_ON: N_("Handed on to a fourth-pillar initiative – not the municipality"),
    Route.NOTED: N_("Noted"),
    Route.DECLINED: N_("Declined"),
}
_NARROWEST = 40


def needs_text(
    book: Book,
    programmes: Iterable[Programme],
    today: date,
    *,
    language: Language,
    width: int = 80,
    only_open: bool = False,
) -> str:
    """The needs by route, each with what its route lacks or holds, and every time it was or will be met.

    With `only_open` those alone whose route is not complete. No line is wider than asked, down to 40 columns.
    """
    width = max(width, _NARROWEST)
    every = needs_over(book, programmes)
    found = tuple(one for one in every if not (only_open and one.need.is_routed))
    code = min(max((cells_of(one.need.code) for one in found), default=0), 8)
    page = _Page(book, today, language, width, code)
    blocks = [
        [*wrap(language.tr(HEADINGS[route]), width), *(line for one in needs for line in page.lines(one))]
        for route, needs in by_route(found).items()
    ]
    blocks.append(wrap(_summary(every, found, language), width))
    return "\n\n".join("\n".join(lines) for lines in blocks) + "\n"


def _summary(every: tuple[NeedOver, ...], found: tuple[NeedOver, ...], language: Language) -> str:
    if not every:
        return language.tr("No concrete need has been written down yet.")
    lacking = sum(not one.need.is_routed for one in found)
    if not lacking:
        return language.tr("Every concrete need has a complete route.")
    return language.trn(
        "{n} concrete need has no complete route yet.",
        "{n} concrete needs have no complete route yet.",
        lacking,
    )


class _Page:
    """Sets the needs: mark, code and title in columns, and below them what is known."""

    def __init__(self, book: Book, today: date, language: Language, width: int, code: int) -> None:
        self._book, self._today, self._language = book, today, language
        self._width, self._code = width, code

    def lines(self, one: NeedOver) -> Iterator[str]:
        """One need, in as many lines as it takes."""
        need = one.need
        text = self._width - 2 - 1 - 2 - self._code - 2
        mark = " " if need.is_routed else "⚠"
        title = need.title + (f" ↻ {self._language.list(map(str, one.years))}" if one.returned else "")
        yield from columns([(mark, 1), (need.code, self._code), (title, text)], indent=2)
        for said in filter(None, self._told(one)):
            for line in wrap(said, text):
                yield " " * (self._width - text) + line

    def _told(self, one: NeedOver) -> Iterator[str]:
        need, language = one.need, self._language
        raised = language.tr("raised by {who}", who=need.raised_by) if need.raised_by else ""
        yield " · ".join(filter(None, [need.place, raised]))
        yield need.description.replace("\n", " ")
        if not need.is_routed:
            yield unfinished(need, language)
        yield from self._answers(need)
        for meeting in one.meetings:
            yield meeting_said(meeting, self._today, language)

    def _answers(self, need: Need) -> Iterator[str]:
        """What the route holds already."""
        match need.route:
            case Route.EMBEDDED:
                yield from self._embedded(need)
            case Route.HANDED_ON:
                initiative = self._book.initiative(need.initiative)
                if initiative is not None:
                    yield self._language.tr("Taken up by {initiative}", initiative=initiative.name)
                yield self._said(need.no_promise)
            case Route.NOTED | Route.DECLINED:
                yield self._said(need.words_given)

    def _embedded(self, need: Need) -> Iterator[str]:
        parts, language = need.embedding, self._language
        goal = self._book.goal(parts.goal)
        if goal is not None:
            yield language.tr("Serves goal {code} “{goal}”", code=goal.code, goal=goal.title)
        chosen = [parts.choice_by, language.date(parts.choice_on) if parts.choice_on else ""]
        if any(chosen):
            yield language.tr("Chosen there: {who_and_when}", who_and_when=", ".join(filter(None, chosen)))
        if parts.capacity:
            yield language.tr("Builds capacity: {how}", how=parts.capacity.replace("\n", " "))
        pair = [_name(one, self._book) for one in (parts.visiting_colleague, parts.host_colleague) if one]
        if pair:
            yield language.tr("Colleagues: {people}", people=language.list(pair))

    def _said(self, words: str) -> str:
        return self._language.tr("Said: “{words}”", words=words.replace("\n", " ")) if words else ""


def _name(key: str, book: Book) -> str:
    person = book.person(key)
    return person.name if person is not None else key


def needs_data(
    book: Book, programmes: Iterable[Programme], *, only_open: bool = False
) -> list[dict[str, Any]]:
    """The needs in the order of the text. Keys and words are English and stable; what is unknown is null."""
    return [
        _data(one, book) for one in needs_over(book, programmes) if not (only_open and one.need.is_routed)
    ]


def _data(one: NeedOver, book: Book) -> dict[str, Any]:
    need, parts = one.need, one.need.embedding
    goal, initiative = book.goal(parts.goal), book.initiative(need.initiative)
    return {
        "id": need.id,
        "code": need.code,
        "title": need.title,
        "description": need.description,
        "place": need.place,
        "raised_by": need.raised_by,
        "noted_by": need.noted_by,
        "noted_on": _iso(need.noted_on),
        "route": need.route.value,
        "complete": need.is_routed,
        "missing": [part.value for part in need.missing()],
        "embedding": {
            "goal": goal.code if goal else None,
            "choice_by": parts.choice_by,
            "choice_on": _iso(parts.choice_on),
            "capacity": parts.capacity,
            "visiting_colleague": _name(parts.visiting_colleague, book),
            "host_colleague": _name(parts.host_colleague, book),
        },
        "initiative": initiative.name if initiative else None,
        "no_promise": need.no_promise,
        "words_given": need.words_given,
        "routed_by": need.routed_by,
        "routed_on": _iso(need.routed_on),
        "returned": one.returned,
        "years": list(one.years),
        "met": [
            {
                "visit": meeting.slug,
                "day": _iso(meeting.day),
                "place": meeting.place,
                "item": meeting.item.id if meeting.item else None,
                "happened": meeting.counts,
            }
            for meeting in one.meetings
        ],
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
