"""How far the visits serve the trajectory: time and visits for each goal, as text and as values (C2, C9)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from visitplanner.domain.goal_tree import Branch, tree
from visitplanner.domain.serving import Served, served
from visitplanner.exports.cells import columns, wrap
from visitplanner.exports.cells import width as cells_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from visitplanner.domain.workspace import Book, Programme
    from visitplanner.locale import Language

_NARROWEST = 40
_INDENT = 2


def coverage_text(book: Book, programmes: Iterable[Programme], *, language: Language, width: int = 80) -> str:
    """The goals as a tree by code: who learns, on which visits, how long; at the end the neglected ones.

    No line is wider than asked, down to 40 columns.
    """
    width = max(width, _NARROWEST)
    branches = tree(served(book, programmes))
    if not branches:
        return language.tr("There are no goals yet.") + "\n"
    code = min(max(cells_of(one.code) + _INDENT * one.depth for one in branches), width // 3)
    slug = max((len(at.slug) for one in branches if one.served for at in one.served.stations), default=0)
    lines: list[str] = []
    for one in branches:
        lines += _branch(one, book, language, code, min(slug, width // 3), width)
    return "\n".join(lines) + "\n\n" + "\n".join(wrap(neglected_said(branches, language), width)) + "\n"


def _branch(one: Branch, book: Book, language: Language, code: int, slug: int, width: int) -> Iterator[str]:
    text = width - code - 2
    title = one.served.goal.title if one.served else _below(one, language)
    deep = _INDENT * one.depth
    yield from columns([(one.code, code - deep), (title, text)], indent=deep)
    if one.served is None:
        return
    yield from columns([("", code), (" · ".join(_state(one.served, book, language)), text)])
    for at in one.served.stations:
        time = language.trn("{n} activity", "{n} activities", at.activities)
        if at.minutes:
            time = f"{time}, {language.duration(at.minutes)}"
        yield from columns([("", code), (at.slug, slug), (time, text - slug - 2)])


def _below(one: Branch, language: Language) -> str:
    count = language.trn("{n} goal", "{n} goals", len(one.below))
    minutes = sum(goal.minutes for goal in one.below)
    return f"{count}, {language.duration(minutes)}" if minutes else count


def _state(one: Served, book: Book, language: Language) -> Iterator[str]:
    goal = one.goal
    if not goal.is_open:
        said = language.label(goal.status)
        yield language.tr("{status}: {reason}", status=said, reason=goal.reason) if goal.reason else said
    if goal.learners:
        who = language.list(sorted(map(book.partnership.municipality_name, goal.learners)))
        yield language.trn("{who} learns", "{who} learn", len(goal.learners), who=who)
    if one.neglected:
        yield "⚠ " + language.tr("nobody serves it")
    elif one.visits:
        visits = language.trn("{n} visit", "{n} visits", one.visits)
        yield f"{visits}, {language.duration(one.minutes)}" if one.minutes else visits


def neglected_said(branches: Iterable[Branch], language: Language) -> str:
    """Name the open goals that nobody serves, or say that there are none."""
    names = [
        f"{one.served.goal.code} “{one.served.goal.title}”"
        for one in branches
        if one.served is not None and one.served.neglected
    ]
    if not names:
        return language.tr("Every open goal is served by an activity.")
    return language.tr("No activity serves {goals}.", goals=language.list(names))


def coverage_data(book: Book, programmes: Iterable[Programme]) -> dict[str, Any]:
    """Time in minutes and visits of each goal, and the codes of the open goals that nobody serves.

    An activity that serves two goals counts its whole time for both.
    """
    town = book.partnership.municipality_name
    found = [one.served for one in tree(served(book, programmes)) if one.served is not None]
    return {
        "goals": [
            {
                "code": one.goal.code,
                "title": one.goal.title,
                "status": one.goal.status.value,
                "learners": sorted(town(who) for who in one.goal.learners),
                "minutes": one.minutes,
                "visits": [
                    {"visit": at.slug, "activities": at.activities, "minutes": at.minutes}
                    for at in one.stations
                ],
                "neglected": one.neglected,
            }
            for one in found
        ],
        "neglected": [one.goal.code for one in found if one.neglected],
    }
