"""The programme as it happened: what took place, what came of it, and what did not take place and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplanner.domain.aftermath import is_unsaid, tally
from visitplanner.domain.agenda import Item, ItemKind, Status
from visitplanner.domain.serving import goal_links
from visitplanner.domain.visit import VisitStatus
from visitplanner.exports.blocks import chapter, part
from visitplanner.exports.escape import bold, md, md_paragraphs, struck
from visitplanner.exports.sentences import days_with_rows, need_warning, status_said

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from visitplanner.exports.audiences import View
    from visitplanner.locale import Language

NO_TITLE = "–"


def happened(view: View, language: Language, today: date) -> Iterator[str]:
    """A count, then each day that has rows, then what never got a day."""
    visit = view.programme.visit
    off = visit.status is VisitStatus.CANCELLED
    yield chapter(
        language.tr("The programme as it was planned") if off else language.tr("The programme as it happened")
    )
    if not view.items:
        yield (
            language.tr("Nothing of the programme is for this audience yet.")
            if view.programme.items
            else language.tr("Nothing has been planned yet.")
        )
        return
    counted = "" if off else _counted(view, language, today)
    if counted:
        yield counted
    for day, items in days_with_rows(view).items():
        if items:
            yield part(language.date(day, "weekday"))
            yield _day(items, view, language, today)
    waiting = [item for item in view.items if item.in_pool]
    if waiting and view.by_name:
        yield part(language.tr("Without a day"))
        yield "\n".join(line for item in waiting for line in _told(item, view, language, today))


def _counted(view: View, language: Language, today: date) -> str:
    """How much of it took place, in a sentence or two; travel, meals and rest are not counted."""
    count = tally(view.items, view.programme.visit, today)
    if not count.total:
        return ""
    said = [
        language.trn(
            "Of {n} activity {took_place} took place.",
            "Of {n} activities {took_place} took place.",
            count.total,
            took_place=count.took_place,
        )
    ]
    if count.moved:
        said.append(language.trn("{n} of them was moved.", "{n} of them were moved.", count.moved))
    if count.called_off:
        said.append(language.trn("{n} did not take place.", "{n} did not take place.", count.called_off))
    if count.to_come:
        said.append(language.trn("{n} is still to come.", "{n} are still to come.", count.to_come))
    if count.unsaid and view.by_name:
        said.append(
            language.trn(
                "Of {n} nothing has been written down yet.",
                "Of {n} nothing has been written down yet.",
                count.unsaid,
            )
        )
    return " ".join(said)


def _day(items: Sequence[Item], view: View, language: Language, today: date) -> str:
    """The rows of a day as a list; travel and meals that went as planned share its last entry."""
    plain = [item for item in items if _goes_without_saying(item)]
    lines = [line for item in items if item not in plain for line in _told(item, view, language, today)]
    if plain:
        titles = "; ".join(md(item.title) or NO_TITLE for item in plain)
        lines.append("- " + language.tr("Travel, meals and rest: {titles}", titles=titles))
    return "\n".join(lines)


def _goes_without_saying(item: Item) -> bool:
    quiet = item.status in {Status.PLANNED, Status.CONFIRMED, Status.DONE}
    return item.kind is ItemKind.LOGISTICS and quiet and not item.outcome


def _told(item: Item, view: View, language: Language, today: date) -> Iterator[str]:
    """An entry of the list: when and what, where and for whom, and under it what came of it."""
    when = language.moment(item.moment)
    name = " ".join(one for one in (when, item.title or NO_TITLE) if one)
    facts = [struck(name) if not item.happens else bold(name), *_facts(item, view, language)]
    yield f"- {' · '.join(facts)}"
    for under in _under(item, view, language, today):
        yield f"  - {under}"


def _facts(item: Item, view: View, language: Language) -> Iterator[str]:
    if item.place:
        yield md(item.place)
    if item.groups:
        groups = language.list(item.groups)
        yield md(language.trn("group {groups}", "groups {groups}", len(item.groups), groups=groups))
    linked = (view.book.goal(link.goal) for link in goal_links(view.book, item))
    goals = [goal.code for goal in linked if goal is not None]
    if goals:
        codes = language.list(dict.fromkeys(goals))
        yield md(language.trn("goal {codes}", "goals {codes}", len(goals), codes=codes))
    elif item.kind is ItemKind.CULTURE and item.serves_relationship:
        yield language.tr("relationship")
    elif item.kind is ItemKind.NEED:
        need = view.book.need(item.need)
        yield md(need.code) if need is not None and view.by_name else language.tr("concrete need")
    hosts = view.people(item.hosts, language)
    if hosts:
        yield language.tr("with {people}", people=md(language.list(hosts)))


def _under(item: Item, view: View, language: Language, today: date) -> Iterator[str]:
    if item.status in {Status.MOVED, Status.CANCELLED, Status.FAILED}:
        yield md(status_said(item, language, with_reason=view.by_name))
    if view.by_name:
        yield from md_paragraphs(item.outcome)
    if item.kind is ItemKind.NEED and item.happens:
        warning = need_warning(view.book.need(item.need), view, language)
        if warning:
            yield f"⚠ {md(warning)}"
    if view.internal and is_unsaid(item, view.programme.visit, today):
        yield "⚠ " + language.tr("nothing has been written down yet")
