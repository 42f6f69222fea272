"""The goals in the report: what served each and for how long, and the signs of progress that were seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplanner.domain.aftermath import seen_on
from visitplanner.domain.serving import Served, served
from visitplanner.domain.times import span
from visitplanner.domain.trajectory import code_key
from visitplanner.domain.values import replace
from visitplanner.domain.visit import VisitStatus
from visitplanner.domain.words import N_
from visitplanner.exports.blocks import chapter, part
from visitplanner.exports.escape import bold, md, md_paragraphs
from visitplanner.exports.tables import table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from visitplanner.exports.audiences import View
    from visitplanner.locale import Language


def goals_section(view: View, language: Language) -> Iterator[str]:
    """The goals served, each with who learns, by how many activities and for how long, over the whole visit.

    What was declared and not served is said. Nothing for a partnership without goals, or a cancelled visit.
    """
    visit = view.programme.visit
    if not view.book.goals or visit.status is VisitStatus.CANCELLED:
        return
    every = (_taken_place(one) for one in served(view.book, [view.programme]))
    rows = sorted((one for one in every if one.services), key=lambda one: code_key(one.goal.code))
    names = {one.goal.id for one in rows}
    missed = [goal for goal in view.book.goals_in_order() if goal.id in visit.goals and goal.id not in names]
    yield chapter(language.tr("Goals, and the time they were given"))
    if rows:
        yield _table(rows, view, language)
        yield " ".join(_counted_how(rows, language))
    else:
        yield language.tr("No activity of this visit served a goal.")
    if missed:
        yield language.tr("Declared for this visit, and not served by any activity:")
        yield "\n".join(f"- {bold(f'{goal.code} {goal.title}')}" for goal in missed)


def _taken_place(one: Served) -> Served:
    """Without what was called off, and without what never got a day."""
    services = (service for service in one.services if service.counts and service.item.day is not None)
    return replace(one, services=tuple(services))


def _table(rows: Sequence[Served], view: View, language: Language) -> str:
    town = view.book.partnership.municipality_name
    cells = [
        [
            md(f"{one.goal.code} {one.goal.title}"),
            md(language.list(sorted(map(town, one.goal.learners)))),
            str(len(one.services)),
            language.duration(one.minutes) if one.minutes else "–",
        ]
        for one in rows
    ]
    heads = [language.tr(head) for head in (N_("Goal"), N_("Who learns"), N_("Activities"), N_("Time"))]
    return table(heads, cells)


def _counted_how(rows: Sequence[Served], language: Language) -> Iterator[str]:
    """How the time was counted, as far as it matters here."""
    items = [service.item for one in rows for service in one.services]
    if len({item.id for item in items}) < len(items):
        yield language.tr("An activity that serves several goals counts in full for each.")
    spans = [span(item.moment) for item in items]
    if any(one is None or one.estimated for one in spans):
        yield language.tr("Some times are estimated.")


def progress_section(view: View, language: Language) -> Iterator[str]:
    """The signs of progress seen on this visit, by goal. They speak of people: nothing for the public."""
    if not view.by_name or not view.book.goals:
        return
    found = seen_on(view.book, view.programme.visit.slug)
    if not found:
        if view.internal:
            yield part(language.tr("Signs of progress"))
            yield language.tr("None were written down on this visit.")
        return
    yield part(language.tr("Signs of progress"))
    lines: list[str] = []
    goal = ""
    for one in found:
        if one.goal.id != goal:
            goal = one.goal.id
            lines.append(f"- {bold(f'{one.goal.code} {one.goal.title}')}")
        seen = one.observation
        sign = language.tr(
            "{day}, {expectation} “{sign}”",
            day=language.date(seen.seen_on),
            expectation=language.label(one.marker.expectation),
            sign=one.marker.text,
        )
        lines.append(f"  - {md(sign)}")
        by = f" ({md(seen.by)})" if seen.by else ""
        paragraphs = md_paragraphs(seen.text)
        lines += [f"    - {text}{by if text is paragraphs[-1] else ''}" for text in paragraphs]
    yield "\n".join(lines)
