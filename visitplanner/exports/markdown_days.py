"""The programme in the document: a table for each day, and under it what a table has no room for."""

from __future__ import annotations

from visitplanner.domain.agenda import Item, ItemKind, Status
from visitplanner.domain.serving import goal_links
from visitplanner.exports.blocks import part
from visitplanner.exports.escape import bold, md, md_paragraphs, struck
from visitplanner.exports.sentences import days_with_rows, need_warning, status_said, zone_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from visitplanner.exports.audiences import View
    from visitplanner.locale import Language

NO_TITLE = "–"
_ALWAYS = 2
"""Columns that stand even where they are empty: time and title."""


def days(view: View, language: Language) -> Iterator[str]:
    """Heading, table and particulars of each day; a day without rows says so."""
    for day, items in days_with_rows(view).items():
        yield part(language.date(day, "weekday"))
        if items:
            yield _table(items, view, language, day)
            yield from _particulars(items, view, language)
        else:
            yield language.tr("Nothing planned.")


def pool(view: View, language: Language) -> Iterator[str]:
    """The items without a day, in the order they came."""
    seen = {item.id for item in view.items}
    items = [item for item in view.programme.pool if item.id in seen]
    if items:
        yield part(language.tr("Not yet scheduled"))
        yield _table(items, view, language, None)
        yield from _particulars(items, view, language)


def _table(items: Sequence[Item], view: View, language: Language, day: date | None) -> str:
    """A table with time and title, and of the other columns those that hold anything that day."""
    columns = [
        (language.tr("Time"), [_time(item, view, language) for item in items]),
        (language.tr("What"), [_title(item, view, language, day) for item in items]),
        (language.tr("Where"), [md(item.place) for item in items]),
        (language.tr("For whom"), [_for_whom(item, view, language) for item in items]),
        (language.tr("Goals"), [_goals(item, view, language) for item in items]),
        (language.tr("With"), [_people(item, view, language) for item in items]),
    ]
    kept = [(name, cells) for place, (name, cells) in enumerate(columns) if place < _ALWAYS or any(cells)]
    rows = [[name for name, _ in kept], ["---"] * len(kept)]
    rows += [list(row) for row in zip(*(cells for _, cells in kept), strict=True)]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _time(item: Item, view: View, language: Language) -> str:
    time = md(language.moment(item.moment))
    if item.zone and item.zone != zone_of(view.book, view.programme.visit):
        return f"{time} ({md(item.zone)})".strip()
    return time


def _title(item: Item, view: View, language: Language, day: date | None) -> str:
    """The title with what became of the item: struck through, and in words, what does not take place."""
    said = status_said(item, language, with_reason=view.by_name)
    if not item.happens:
        return f"{struck(item.title) or NO_TITLE} {md(said)}"
    title = md(item.title) or NO_TITLE
    if item.kind is ItemKind.NEED and need_warning(view.book.need(item.need), view, language):
        title = f"⚠ {title}"
    if item.day is not None and item.until_day is not None and item.until_day > item.day:
        if day == item.day:
            title += " " + language.tr("(until {day})", day=language.day(item.until_day))
        else:
            title += " " + language.tr("(continued)")
    if item.status is Status.CONFIRMED:
        return f"{title} ✓"
    return f"{title} ({md(said)})" if said else title


def _for_whom(item: Item, view: View, language: Language) -> str:
    """The parallel groups or people it is for; nothing where it is for everybody."""
    groups = [language.trn("group {groups}", "groups {groups}", 1, groups=group) for group in item.groups]
    return md(language.list([*groups, *view.people(item.attendees, language)]))


def _goals(item: Item, view: View, language: Language) -> str:
    if item.kind is ItemKind.NEED:
        need = view.book.need(item.need)
        return md(need.code) if need is not None and view.by_name else language.tr("concrete need")
    goals = [goal for link in item.goals if (goal := view.book.goal(link.goal)) is not None]
    if goals:
        return md(", ".join(dict.fromkeys(goal.code for goal in goals)))
    if item.kind is ItemKind.CULTURE and item.serves_relationship:
        return language.tr("relationship")
    return "⚠ " + language.tr("no goal yet") if item.must_name_goal and view.internal else ""


def _people(item: Item, view: View, language: Language) -> str:
    """The host colleagues and who leads; the public reads functions and no names."""
    hosts = md(language.list(view.people(item.hosts, language)))
    led = view.people([item.lead] if item.lead else [], language)
    parts = [hosts, language.tr("led by {person}", person=md(led[0])) if led else ""]
    if view.by_name:
        parts.insert(1, md(item.people_note))
    return "; ".join(part for part in parts if part)


def _particulars(items: Sequence[Item], view: View, language: Language) -> Iterator[str]:
    """How the items serve their goals, and what else one has to know, as a list of lists."""
    lines: list[str] = []
    for item in items:
        told = list(_told(item, view, language))
        if told:
            start = item.moment.start
            when = language.moment(item.moment) if start is None else language.time(start)
            lines.append(f"- {bold(' · '.join(part for part in (when, item.title or NO_TITLE) if part))}")
            lines += [f"  - {part}" for part in told]
    if lines:
        yield "\n".join(lines)


def _told(item: Item, view: View, language: Language) -> Iterator[str]:
    if item.happens:
        yield from _how(item, view, language)
        if item.kind is ItemKind.NEED:
            warning = need_warning(view.book.need(item.need), view, language)
            if warning:
                yield f"⚠ {md(warning)}"
        if item.promise:
            yield language.tr("What is and is not promised: {promise}", promise=md(item.promise))
        if view.by_name:
            yield from _arrangements(item, view, language)
    if view.internal:
        yield from _for_coordinators(item, language)


def _how(item: Item, view: View, language: Language) -> Iterator[str]:
    for link in goal_links(view.book, item):
        goal = view.book.goal(link.goal)
        if goal is not None and link.how:
            yield language.tr("How it serves {code}: {how}", code=md(goal.code), how=md(link.how))


def _arrangements(item: Item, view: View, language: Language) -> Iterator[str]:
    if item.plan_b:
        yield language.tr("Plan B: {plan}", plan=md(item.plan_b))
    elif item.weather_dependent:
        yield language.tr("Depends on the weather; there is no plan B.")
    if item.interpreter and (names := view.people([item.interpreter], language)):
        yield language.tr("Interpreter: {person}", person=md(names[0]))
    if item.languages:
        yield language.tr("Languages: {languages}", languages=md(language.list(item.languages)))
    if item.organiser:
        yield language.tr("Organised by {organiser}", organiser=md(item.organiser))
    for paper in item.documents:
        if paper.ready_by is None:
            yield language.tr("Document: {title}", title=md(paper.title))
        else:
            day = language.day_near(paper.ready_by, item.day or view.programme.visit.first_day)
            yield language.tr("Document: {title} (ready by {day})", title=md(paper.title), day=day)


def _for_coordinators(item: Item, language: Language) -> Iterator[str]:
    for paragraph in md_paragraphs(item.note):
        yield language.tr("Note: {note}", note=paragraph)
    for paragraph in md_paragraphs(item.outcome):
        yield language.tr("Outcome: {outcome}", outcome=paragraph)
