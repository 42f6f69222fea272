"""Who learns and what the camera gets: one sentence behind the one on where the time goes (C2, C11)."""

from __future__ import annotations

from collections.abc import Iterable

from visitplanner.domain.balance_over import Learning, learning, photos

TYPE_CHECKING = False
if TYPE_CHECKING:
    from visitplanner.domain.agenda import Item
    from visitplanner.domain.workspace import Book
    from visitplanner.locale import Language


def learning_said(book: Book, items: Iterable[Item], language: Language) -> str:
    """Say in one sentence in how much of the capacity time each side learns, and what the camera gets.

    "" where nothing builds capacity and nothing is photographed. All audiences read the same: that one side
    learns less is no secret of the coordinators.
    """
    items = tuple(items)
    said = _learns(book, learning(book, items), language)
    seen = photos(items)
    shown = ""
    if seen.shown:
        shown = language.trn(
            "moments for the camera: {shown} of {n} activity",
            "moments for the camera: {shown} of {n} activities",
            seen.total,
            shown=seen.shown,
        )
    parts = [part for part in (said, shown) if part]
    if not parts:
        return ""
    sentence = "; ".join(parts)
    return f"{sentence[0].upper()}{sentence[1:]}."


def _learns(book: Book, found: Learning, language: Language) -> str:
    if not found.total or found.unsaid == found.total:
        return ""
    name = book.partnership.municipality_name
    if found.one_sided is not None:
        return language.tr(
            "of the time for building capacity, only {name} learns", name=name(found.one_sided)
        )
    parts = [
        language.tr("{name} learns in {percent} %", name=name(one), percent=found.percent(one))
        for one in found.minutes
    ]
    if found.unsaid:
        percent = -(-100 * found.unsaid // found.total)
        parts.append(language.tr("in {percent} % it is not said who learns", percent=percent))
    return language.tr("of the time for building capacity, {parts}", parts=language.list(parts))
