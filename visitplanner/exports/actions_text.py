"""Action points over the visits as text and as plain values for JSON (K604)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from visitplanner.domain.aftermath import by_urgency
from visitplanner.domain.values import dataclass
from visitplanner.domain.visit import ActionPoint, ActionStatus
from visitplanner.exports.cells import width as cells_of
from visitplanner.exports.cells import wrap
from visitplanner.exports.rows import ID_CELLS, row_with_id, under

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from visitplanner.domain.workspace import Book, Programme
    from visitplanner.locale import Language

Data = dict[str, Any]
_NARROWEST = 40


class Earlier(Protocol):
    """An action point of an earlier visit that is still open."""

    @property
    def slug(self) -> str:
        """The short name of that visit."""
        ...

    @property
    def visit_title(self) -> str:
        """The title of that visit."""
        ...

    @property
    def action(self) -> ActionPoint:
        """The action point."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """An action point of a visit."""

    slug: str
    visit_title: str
    action: ActionPoint
    taken_up: str | None = None
    """Id of the item that takes it up on a later visit, where that was asked about."""


def points(programmes: Iterable[Programme], *, only_open: bool = False) -> tuple[Point, ...]:
    """The action points of these visits, visit by visit, the open ones first and what is due first before."""
    return tuple(
        Point(slug=one.visit.slug, visit_title=one.visit.title, action=action)
        for one in programmes
        for action in by_urgency(one.actions)
        if not only_open or action.status is ActionStatus.OPEN
    )


def points_text(
    book: Book, found: Sequence[Point], today: date, *, language: Language, width: int = 80
) -> str:
    """The points under the titles of their visits, with state, id, owner, day, budget and councils.

    What is overdue carries a mark. No line is wider than asked, down to 40 columns.
    """
    width = max(width, _NARROWEST)
    if not found:
        return language.tr("There are no such action points.") + "\n"
    blocks: dict[str, list[str]] = {}
    for one in found:
        block = blocks.setdefault(one.slug, wrap(f"{one.visit_title} · {one.slug}", width))
        taken = language.tr("taken up in {item}", item=one.taken_up[:ID_CELLS]) if one.taken_up else ""
        block += action_lines(book, one.action, today, language, width, more=taken)
    return "\n\n".join("\n".join(block) for block in blocks.values()) + "\n"


def action_lines(
    book: Book, action: ActionPoint, today: date, language: Language, width: int, *, more: str = ""
) -> Iterator[str]:
    """An action point as every list sets it: state, what, id; below it what is known, `more` at the end."""
    state = max(cells_of(language.label(status)) for status in ActionStatus)
    what = f"⚠ {action.what}" if is_overdue(action, today) else action.what
    yield from row_with_id([(language.label(action.status), state)], what, action.id, width)
    names = language.list(map(book.partnership.municipality_name, action.agreed_by))
    facts = [
        action.owner,
        language.tr("due {day}", day=language.date(action.due)) if action.due else "",
        action.budget_note,
        language.tr("agreed by the council of {towns}", towns=names) if names else "",
        more,
    ]
    known = " · ".join(filter(None, facts))
    if known:
        yield from under(known, 2 + state + 2, width)


def points_data(book: Book, found: Sequence[Point], today: date) -> list[Data]:
    """The points as plain values; keys and states are English and stable, none is missing."""
    return [
        {
            "visit": one.slug,
            "id": one.action.id,
            "what": one.action.what,
            "owner": one.action.owner,
            "due": one.action.due.isoformat() if one.action.due else None,
            "budget_note": one.action.budget_note,
            "agreed_by": [book.partnership.municipality_name(town) for town in one.action.agreed_by],
            "status": one.action.status.value,
            "overdue": is_overdue(one.action, today),
            "item": one.action.item,
            "taken_up": one.taken_up,
        }
        for one in found
    ]


def is_overdue(action: ActionPoint, today: date) -> bool:
    """Tell whether it is open and its day has passed."""
    return action.status is ActionStatus.OPEN and action.due is not None and action.due < today
