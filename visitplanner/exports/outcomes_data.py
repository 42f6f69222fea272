"""What came of a visit as plain values for JSON. Keys and codes are English and stable; none is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from visitplanner.domain.aftermath import by_urgency, concluded, evaluated, is_unsaid, seen_on
from visitplanner.domain.serving import goal_links

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from visitplanner.domain.aftermath import Seen
    from visitplanner.domain.agenda import Item
    from visitplanner.domain.visit import ActionPoint
    from visitplanner.domain.workspace import Book, Programme
    from visitplanner.exports.actions_text import Earlier

Data = dict[str, Any]


def outcomes_data(book: Book, programme: Programme, earlier: Sequence[Earlier], today: date) -> Data:
    """Items with status, reason and outcome; observations; action points, also those left open before.

    `unsaid` tells of an item that lies behind us and of which nobody has said what became of it.
    """
    visit = programme.visit
    return {
        "visit": visit.slug,
        "status": visit.status.value,
        "items": [_item(book, programme, item, today) for item in programme.in_order()],
        "observations": [_seen(one) for one in seen_on(book, visit.slug)],
        "actions": [_action(book, one) for one in by_urgency(programme.actions)],
        "earlier_actions": [{"visit": one.slug, **_action(book, one.action)} for one in earlier],
        **{one.name: one.text for one in concluded(visit)},
        "evaluation": {one.name: one.text for one in evaluated(visit)},
    }


def _item(book: Book, programme: Programme, item: Item, today: date) -> Data:
    codes = {goal.id: goal.code for goal in book.goals}
    return {
        "id": item.id,
        "title": item.title,
        "kind": item.kind.value,
        "day": _iso(item.day),
        "status": item.status.value,
        "reason": item.reason,
        "outcome": item.outcome,
        "goals": [codes.get(link.goal, link.goal) for link in goal_links(book, item)],
        "unsaid": is_unsaid(item, programme.visit, today),
        "action": item.action,
    }


def _seen(one: Seen) -> Data:
    return {
        "goal": one.goal.code,
        "marker": one.marker.text,
        "marker_id": one.marker.id,
        "expectation": one.marker.expectation.value,
        "seen_on": _iso(one.observation.seen_on),
        "text": one.observation.text,
        "by": one.observation.by,
    }


def _action(book: Book, one: ActionPoint) -> Data:
    return {
        "id": one.id,
        "what": one.what,
        "owner": one.owner,
        "due": _iso(one.due),
        "budget_note": one.budget_note,
        "agreed_by": [book.partnership.municipality_name(town) for town in one.agreed_by],
        "status": one.status.value,
        "item": one.item,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
