"""The plan as plain text, for `show`, `visits` and `goals`: a twin of the screens without any drawing.

No line is wider than asked, down to 40 columns. User text stands as it is: clean since it entered the domain.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from visitplanner.domain.agenda import Item, ItemKind, Status
from visitplanner.domain.balance import Share, balance
from visitplanner.domain.findings import Level
from visitplanner.domain.met import needs_met
from visitplanner.domain.serving import goal_links
from visitplanner.domain.visit import VisitStatus
from visitplanner.exports.audiences import Audience, View
from visitplanner.exports.balance_sentence import learning_said
from visitplanner.exports.cells import columns, wrap
from visitplanner.exports.cells import width as cells_of
from visitplanner.exports.sentences import (
    balance_said,
    days_with_rows,
    need_warning,
    status_said,
    times_are_local,
    who_visits,
    zone_of,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from visitplanner.domain.findings import Finding
    from visitplanner.domain.trajectory import Goal
    from visitplanner.domain.workspace import Book, Programme
    from visitplanner.locale import Language

NARROWEST = 40
NARROWEST_TITLE = 24
"""Cells for titles below which goals and ids leave their columns and follow the title."""
SHORTEST_ID = 4
"""Letters of an id that a command takes at least."""


def agenda_text(
    book: Book, programme: Programme, findings: Sequence[Finding], *, language: Language, width: int = 80
) -> str:
    """A visit's agenda as its coordinators see it: days, rows with goals and id, pool, balance, findings."""
    width = max(width, NARROWEST)
    view = View(book=book, programme=programme, audience=Audience.INTERNAL)
    blocks = [_head(book, programme, language, width)]
    rows = _Rows(view, findings, language, width)
    nothing = "  " + language.tr("Nothing planned.")
    for day, items in days_with_rows(view).items():
        lines = [language.date(day, "weekday")]
        lines += [line for item in items for line in rows.lines(item)] or [nothing]
        blocks.append(lines)
    if programme.pool:
        lines = [line for item in programme.pool for line in rows.lines(item)]
        blocks.append([language.tr("Not yet scheduled"), *lines])
    if not programme.items:
        blocks.append([language.tr("Nothing has been planned yet.")])
    said = balance_said(balance(programme.items), language, internal=True)
    learns = learning_said(book, programme.items, language)
    blocks.append(wrap(" ".join(filter(None, [said, learns])), width) if said else [])
    blocks.append(findings_text(findings, language=language, width=width).splitlines())
    return _joined(blocks)


def _head(book: Book, programme: Programme, language: Language, width: int) -> list[str]:
    visit = programme.visit
    days = language.days(visit.first_day, visit.last_day) or language.tr("no dates yet")
    status = language.label(visit.status)
    if visit.reason:
        status = language.tr("{status}: {reason}", status=status, reason=visit.reason)
    title = visit.title or visit.slug
    if visit.status is VisitStatus.CANCELLED:
        title = language.tr("CANCELLED: {title}", title=title)
    lines = wrap(title, width)
    parts = [who_visits(book, visit, language), days, status]
    lines += wrap(" · ".join(part for part in parts if part), width)
    local = times_are_local(book, visit, language)
    return lines + (wrap(local, width) if local else [])


class _Rows:
    """Sets the rows of an agenda: time, title and place, goals, and as much of the id as commands need."""

    def __init__(self, view: View, findings: Sequence[Finding], language: Language, width: int) -> None:
        self._view = view
        self._language = language
        open_ones = [one for one in findings if one.is_open and one.is_grave]
        self._marked = {one for found in open_ones for one in (found.item, found.subject) if one}
        ids = sorted(item.id for item in view.programme.items)
        self._id = _shortest(ids)
        times = [cells_of(language.moment(item.moment)) for item in view.items]
        self._time = min(max(times, default=0), 12)
        self._goals = min(max((cells_of(self._served(item)) for item in view.items), default=0), 14)
        beside = 2 + self._time + 2 + self._goals + 2 + self._id + 2
        self._wide = width - beside >= NARROWEST_TITLE
        self._text = width - beside if self._wide else width - 2 - self._time - 2

    def lines(self, item: Item) -> list[str]:
        """One row, in as many lines as it takes; warnings about a need stand under it."""
        language = self._language
        mark = "⚠ " if item.id in self._marked or item.need in self._marked else ""
        said = status_said(item, language, with_reason=True)
        title = f"{mark}{item.title}"
        if item.status is Status.CONFIRMED:
            title += " ✓"
        elif said:
            title += f" ({said})"
        if item.place:
            title += f" @ {item.place}"
        if item.groups:
            groups = language.list(item.groups)
            title += " · " + language.trn(
                "group {groups}", "groups {groups}", len(item.groups), groups=groups
            )
        if item.zone and item.zone != zone_of(self._view.book, self._view.programme.visit):
            title += f" ({item.zone})"
        served, short = self._served(item), item.id[: self._id]
        if self._wide:
            cells = [(title, self._text), (served, self._goals), (short, self._id)]
        else:
            cells = [(f"{title} · {served} · {short}", self._text)]
        cells.insert(0, (language.moment(item.moment), self._time))
        lines = columns(cells, indent=2)
        if item.kind is ItemKind.NEED and item.happens:
            warning = need_warning(self._view.book.need(item.need), self._view, language)
            indent = 2 + self._time + 2
            lines += [" " * indent + line for line in wrap(f"⚠ {warning}", self._text)] if warning else []
        return lines

    def _served(self, item: Item) -> str:
        book = self._view.book
        if item.kind is ItemKind.NEED:
            need = book.need(item.need)
            return need.code if need else "–"
        goals = [goal.code for link in item.goals if (goal := book.goal(link.goal))]
        if goals:
            return " ".join(goals)
        if item.kind is ItemKind.CULTURE and item.serves_relationship:
            return self._language.label(Share.RELATIONSHIP)
        return "–" if item.must_name_goal else "·"


def _shortest(ids: Sequence[str]) -> int:
    """How many letters tell all these sorted ids apart."""
    longest = SHORTEST_ID
    for one, other in pairwise(ids):
        same = next(
            (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
        )
        longest = max(longest, same + 1)
    return min(longest, max(map(len, ids), default=SHORTEST_ID))


def findings_text(findings: Sequence[Finding], *, language: Language, width: int = 80) -> str:
    """One paragraph for each finding: mark, code, level, what was seen; accepted ones with the reason."""
    width = max(width, NARROWEST)
    lines: list[str] = []
    for one in findings:
        said = f"{one.code} {language.label(one.level)}: {language.saw(one)}"
        given = one.acknowledged
        if given is not None:
            reason = language.tr("Accepted by {who}: {reason}", who=given.author, reason=given.reason)
            said = f"{said} {reason}"
        lines += columns([("⚠" if one.is_open else "·", 1), (said, width - 3)])
    return _joined([lines])


def visits_text(
    book: Book,
    programmes: Sequence[Programme],
    found: Mapping[str, Sequence[Finding]],
    *,
    language: Language,
    width: int = 80,
) -> str:
    """The visits by first day, two lines or more for each. `found` holds the findings by slug."""
    width = max(width, NARROWEST)
    slug = min(max((cells_of(one.visit.slug) for one in programmes), default=0), width // 3)
    lines: list[str] = []
    for programme in sorted(programmes, key=_by_days):
        visit = programme.visit
        days = language.days(visit.first_day, visit.last_day) or language.tr("no dates yet")
        parts = [visit.title, days, language.label(visit.status)]
        state = [
            who_visits(book, visit, language),
            *_counts(book, programme, found.get(visit.slug, ()), language),
        ]
        text = width - slug - 2
        lines += columns([(visit.slug, slug), (" · ".join(part for part in parts if part), text)])
        lines += columns([("", slug), (" · ".join(part for part in state if part), text)])
    return _joined([lines or [language.tr("There are no visits yet.")]])


def _by_days(programme: Programme) -> tuple[bool, int, str]:
    first = programme.visit.first_day
    return (first is None, first.toordinal() if first else 0, programme.visit.slug)


def _counts(
    book: Book, programme: Programme, findings: Sequence[Finding], language: Language
) -> Iterator[str]:
    count = Counter(one.level for one in findings if one.is_open)
    if count[Level.ERROR]:
        yield language.trn("{n} error", "{n} errors", count[Level.ERROR])
    if count[Level.WARNING]:
        yield language.trn("{n} warning", "{n} warnings", count[Level.WARNING])
    needs = sum(1 for need in needs_met(book, programme) if not need.is_routed)
    if needs:
        yield language.trn("⚠ {n} open need", "⚠ {n} open needs", needs)
    shared = balance(programme.items)
    if shared.total:
        yield language.tr("capacity {percent} %", percent=shared.percent(Share.CAPACITY))


def goals_text(book: Book, programmes: Iterable[Programme], *, language: Language, width: int = 80) -> str:
    """The goals by code, with who learns and how many activities serve them; unserved ones stand out."""
    width = max(width, NARROWEST)
    served = activities_by_goal(book, programmes)
    goals = book.goals_in_order()
    code = min(max((cells_of(goal.code) for goal in goals), default=0), width // 3)
    lines: list[str] = []
    for goal in goals:
        text = width - code - 2
        lines += columns([(goal.code, code), (goal.title, text)])
        state = " · ".join(_state(goal, served[goal.id], book, language))
        lines += columns([("", code), (state, text)])
    return _joined([lines or [language.tr("There are no goals yet.")]])


def _state(goal: Goal, served: int, book: Book, language: Language) -> Iterator[str]:
    if not goal.is_open:
        said = language.label(goal.status)
        yield language.tr("{status}: {reason}", status=said, reason=goal.reason) if goal.reason else said
    if goal.learners:
        who = language.list(sorted(map(book.partnership.municipality_name, goal.learners)))
        yield language.trn("{who} learns", "{who} learn", len(goal.learners), who=who)
    if served:
        yield language.trn("{n} activity serves it", "{n} activities serve it", served)
    else:
        yield (
            language.tr("no activity serves it")
            if not goal.is_open
            else "⚠ " + language.tr("no activity serves it")
        )


def activities_by_goal(book: Book, programmes: Iterable[Programme]) -> Counter[str]:
    """How many items that count name each goal, by the goal's id, over several visits."""
    return Counter(
        goal
        for programme in programmes
        for item in programme.items
        if item.happens
        for goal in {link.goal for link in goal_links(book, item)}
    )


def _joined(blocks: Iterable[Sequence[str]]) -> str:
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"
