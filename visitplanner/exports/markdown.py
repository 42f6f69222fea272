"""The agenda as one markdown document (CommonMark with GFM tables) for people outside the terminal."""

from __future__ import annotations

from visitplanner.domain.agenda import Item, ItemKind
from visitplanner.domain.balance import balance
from visitplanner.domain.visit import VisitStatus
from visitplanner.exports.audiences import Audience, View
from visitplanner.exports.balance_sentence import learning_said
from visitplanner.exports.blocks import chapter, part
from visitplanner.exports.escape import md
from visitplanner.exports.markdown_days import days, pool
from visitplanner.exports.markdown_findings import findings_section
from visitplanner.exports.markdown_head import head
from visitplanner.exports.markdown_needs import needs_section
from visitplanner.exports.sentences import balance_said, made_for

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from visitplanner.domain.findings import Finding
    from visitplanner.domain.workspace import Book, Programme
    from visitplanner.locale import Language


def agenda(
    book: Book,
    programme: Programme,
    findings: Sequence[Finding],
    visits: Sequence[Programme] = (),
    *,
    audience: Audience,
    language: Language,
    today: date,
) -> str:
    """Write the agenda of a visit for one audience; ends with a newline. User text in it is never markup.

    `findings` are printed for the internal audience only. `visits` are all visits of the partnership: a need
    that stands on several tells of them. See `audiences` for who reads what.
    """
    view = View(book=book, programme=programme, audience=audience)
    blocks = [
        *head(view, language),
        *_programme(view, language),
        *needs_section(view, visits, language, today),
        *(findings_section(findings, view, language) if view.internal else ()),
        *_closing(view, language, today),
    ]
    return "\n\n".join(blocks) + "\n"


def _programme(view: View, language: Language) -> Iterator[str]:
    yield chapter(language.tr("Programme"))
    if view.items:
        yield from days(view, language)
        yield from pool(view, language)
    elif view.programme.items:
        yield language.tr("Nothing of the programme is for this audience yet.")
    else:
        yield language.tr("Nothing has been planned yet.")
    if view.programme.visit.status is not VisitStatus.CANCELLED:
        yield from _balance(view, language)


def _balance(view: View, language: Language) -> Iterator[str]:
    """Where the time goes: of the whole programme, also where the audience reads only part of it."""
    said = balance_said(balance(view.programme.items), language, internal=view.internal)
    if not said:
        return
    kept = [md(said)]
    learns = learning_said(view.book, view.programme.items, language)
    if learns:
        kept.append(md(learns))
    relationship = sum(1 for item in view.programme.items if _for_the_relationship(item))
    if relationship:
        kept.append(
            language.trn(
                "{n} item serves the relationship and no capacity goal.",
                "{n} items serve the relationship and no capacity goal.",
                relationship,
            )
        )
    if view.internal:
        floor = view.book.partnership.settings.capacity_floor
        kept.append(
            language.tr("The partnership wants at least {floor} % for building capacity.", floor=floor)
        )
    yield part(language.tr("Where the time goes"))
    yield " ".join(kept)


def _for_the_relationship(item: Item) -> bool:
    return item.happens and item.kind is ItemKind.CULTURE and item.serves_relationship and not item.goals


def _closing(view: View, language: Language, today: date) -> Iterator[str]:
    yield "---"
    marks = language.tr("⚠ asks for attention · ✓ confirmed · struck through: does not take place")
    yield f"{made_for(view.audience, language, today)} {marks}."
