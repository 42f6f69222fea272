"""The report of a visit as one markdown document: what came of what was planned, and what both sides agreed.

Its parts follow what partnerships report to each other and to their councils: programme, achievements,
constraints, conclusions, action points, and how the visit itself went.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplanner.domain.aftermath import concluded, evaluated, is_over
from visitplanner.domain.balance import balance
from visitplanner.domain.visit import VisitStatus
from visitplanner.exports.audiences import Audience, View
from visitplanner.exports.blocks import chapter, part
from visitplanner.exports.escape import bold, md, md_paragraphs
from visitplanner.exports.markdown_findings import accepted_section
from visitplanner.exports.markdown_head import cancelled, delegation, facts, hosts, purpose, title
from visitplanner.exports.markdown_needs import needs_section
from visitplanner.exports.report_actions import actions_section
from visitplanner.exports.report_goals import goals_section, progress_section
from visitplanner.exports.report_programme import happened
from visitplanner.exports.sentences import balance_said, made_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from visitplanner.domain.aftermath import Thought
    from visitplanner.domain.findings import Finding
    from visitplanner.domain.workspace import Book, Programme
    from visitplanner.locale import Language


def report(
    book: Book,
    programme: Programme,
    findings: Sequence[Finding],
    visits: Sequence[Programme] = (),
    *,
    audience: Audience,
    language: Language,
    today: date,
) -> str:
    """Write the report of a visit for one audience; ends with a newline. User text in it is never markup.

    `visits` are all visits of the partnership: a need that stands on several tells of them, and what earlier
    ones left open stands below the action points. The latter and the findings that were accepted are printed
    for the internal audience only; see `audiences` for who reads what. Where the coordinators still have to
    write something, the internal report says so; for others that part is left out.
    """
    view = View(book=book, programme=programme, audience=audience)
    blocks = [
        *_head(view, language, today),
        *happened(view, language, today),
        *_concluded(view, language),
        *actions_section(view, visits, language, today),
        *needs_section(view, visits, language, today),
        *goals_section(view, language),
        *progress_section(view, language),
        *_time(view, language),
        *(_evaluation(view, language) if view.by_name else ()),
        *(accepted_section(findings, view, language) if view.internal else ()),
        "---",
        made_for(audience, language, today),
    ]
    return "\n\n".join(blocks) + "\n"


def _head(view: View, language: Language, today: date) -> Iterator[str]:
    visit = view.programme.visit
    yield "# " + language.tr("Report: {title}", title=title(view, language))
    yield from cancelled(view, language)
    if visit.status is not VisitStatus.CANCELLED and not is_over(visit, today):
        yield f"> {language.tr('This visit is not over yet: the report holds what is known so far.')}"
    yield "\n".join(facts(view, language))
    yield from purpose(view, language)
    yield from delegation(view, language)
    yield from hosts(view, language)


def _time(view: View, language: Language) -> Iterator[str]:
    """Where the time of the whole programme went, also where the audience reads only part of it (C16)."""
    if view.programme.visit.status is VisitStatus.CANCELLED:
        return
    said = balance_said(balance(view.programme.items), language, internal=view.internal)
    if not said:
        return
    yield chapter(language.tr("Where the time went"))
    floor = view.book.partnership.settings.capacity_floor
    wanted = language.tr("The partnership wants at least {floor} % for building capacity.", floor=floor)
    yield f"{md(said)} {wanted}" if view.internal else md(said)


def _concluded(view: View, language: Language) -> Iterator[str]:
    """Achievements, constraints and conclusions; what hampered the work is not for the public."""
    for one in concluded(view.programme.visit):
        hidden = one.name == "constraints" and not view.by_name
        if (one.text and not hidden) or view.internal:
            yield chapter(language.tr(one.label))
            yield from md_paragraphs(one.text) or [_nothing(language)]


def _evaluation(view: View, language: Language) -> Iterator[str]:
    """How the visit itself went, on five headings; coordinators read which of them are still empty."""
    thoughts = evaluated(view.programme.visit)
    written = [one for one in thoughts if one.text]
    if not written and not view.internal:
        return
    yield chapter(language.tr("How the visit itself went"))
    for one in written:
        yield from _evaluated(one, language)
    missing = language.list(language.tr(one.label) for one in thoughts if not one.text)
    if not written:
        yield _nothing(language)
    elif missing and view.internal:
        yield language.tr("Nothing has been written down yet on: {headings}.", headings=missing)


def _evaluated(one: Thought, language: Language) -> Iterator[str]:
    yield part(language.tr(one.label))
    yield from md_paragraphs(one.text)


def _nothing(language: Language) -> str:
    return bold(language.tr("Nothing has been written down yet."))
