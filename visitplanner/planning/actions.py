"""Action points: what was agreed, who does it and when, and what of it the next visit takes up (K604)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from visitplanner.domain.aftermath import left_open
from visitplanner.domain.agenda import GoalLink, Item, ItemKind
from visitplanner.domain.changes import Edit
from visitplanner.domain.errors import InputError, NotFoundError, RefusedError
from visitplanner.domain.values import dataclass, replace
from visitplanner.domain.visit import ActionPoint, ActionStatus
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book, Programme
from visitplanner.planning.agenda import next_order
from visitplanner.planning.desk import Desk, item_of, municipality_id
from visitplanner.planning.done import Done
from visitplanner.planning.lookup import by_id


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenAction:
    """An open action point of an earlier visit."""

    slug: str
    visit_title: str
    action: ActionPoint
    taken_up: str | None = None
    """Id of the item that takes it up on the visit that was asked about, where one does."""


def add_action(  # noqa: PLR0913 - the fields of an action point
    desk: Desk,
    slug: str,
    *,
    what: str,
    owner: str = "",
    due: date | None = None,
    budget_note: str = "",
    agreed_by: Iterable[str] = (),
    item: str | None = None,
) -> Done[ActionPoint]:
    """Add an action point to a visit.

    `owner` is a person or a role, as text; `agreed_by` are municipalities whose councils agreed, by id or
    name; `item` is the item it came from, by id or the beginning of it. Raises InputError without a text or
    for an unknown municipality, NotFoundError for an unknown item or visit.
    """
    book, programme = desk.book(), desk.programme(slug)
    fresh = _checked(
        book,
        programme,
        ActionPoint(
            id=desk.new_id(),
            what=what,
            owner=owner,
            due=due,
            budget_note=budget_note,
            agreed_by=tuple(agreed_by),
            item=item,
        ),
    )
    receipt = desk.commit((Edit(file=slug, mine=fresh),), why=N_("add an action point"))
    return Done(value=_now(desk, slug, fresh), receipt=receipt)


def edit_action(desk: Desk, slug: str, base: ActionPoint, mine: ActionPoint) -> Done[ActionPoint]:
    """Save an action point as the person wants it; only the fields that differ from `base` are meant.

    Raises InputError and NotFoundError as `add_action` does.
    """
    if base.id != mine.id:
        msg = "an edit keeps the id"
        raise ValueError(msg)
    # An item that was deleted since is no reason to refuse another change.
    named = None if mine.item == base.item else mine.item
    wanted = _checked(desk.book(), desk.programme(slug), replace(mine, item=named))
    if mine.item == base.item:
        wanted = replace(wanted, item=base.item)
    receipt = desk.commit((Edit(file=slug, base=base, mine=wanted),), why=N_("edit an action point"))
    return Done(value=_now(desk, slug, wanted), receipt=receipt)


def set_action(
    desk: Desk, slug: str, action_id: str, status: ActionStatus, *, seen: ActionPoint | None = None
) -> Done[ActionPoint]:
    """Say what became of an action point, by its id or the beginning of it. Raises NotFoundError.

    `seen` is the point as the person saw it.
    """
    action = seen if seen is not None else action_of(desk.programme(slug), action_id)
    mine = replace(action, status=status)
    receipt = desk.commit((Edit(file=slug, base=action, mine=mine),), why=N_("set an action point"))
    return Done(value=_now(desk, slug, mine), receipt=receipt)


def open_before(desk: Desk, slug: str) -> tuple[OpenAction, ...]:
    """The open points of visits that end before this one begins: what to offer when it is planned.

    In the order of the visits, the oldest first, then by due day, those without one last. A visit without a
    first day yet begins today. Damaged visits are passed over. Raises NotFoundError.
    """
    here = desk.programme(slug)
    taken = {item.action: item.id for item in here.items if item.action and item.happens}
    return tuple(
        OpenAction(
            slug=programme.visit.slug,
            visit_title=programme.visit.title,
            action=action,
            taken_up=taken.get(action.id),
        )
        for programme, action in left_open(desk.visits().programmes, here.visit, desk.today)
    )


def take_up(desk: Desk, slug: str, from_slug: str, action_id: str) -> Done[Item]:
    """Put an action point, of this visit or an earlier one, into the pool of a visit as an exchange.

    Goals that the item it came from serves and that are still open go along. The point itself stays open
    until somebody says what became of it. Raises NotFoundError for an unknown visit or point, RefusedError
    where the visit has taken it up already.
    """
    programme, source = desk.programme(slug), desk.programme(from_slug)
    action = action_of(source, action_id)
    there = next((one for one in programme.items if one.action == action.id and one.happens), None)
    if there is not None:
        raise RefusedError(N_("“{title}” takes it up on this visit already."), title=there.title)
    fresh = Item(
        id=desk.new_id(),
        title=action.what,
        kind=ItemKind.EXCHANGE,
        order=next_order(programme),
        goals=_goals(desk.book(), source, action),
        action=action.id,
    )
    receipt = desk.commit((Edit(file=slug, mine=fresh),), why=N_("take up an action point"))
    return Done(value=desk.programme(slug).item(fresh.id) or fresh, receipt=receipt)


def action_of(programme: Programme, key: str) -> ActionPoint:
    """The action point with that id, or the only one whose id begins so. Raises NotFoundError."""
    found = by_id(programme.actions, key)
    if found is None:
        raise NotFoundError(
            N_("There is no action point “{key}” in the visit {visit}."), key=key, visit=programme.visit.slug
        )
    return found


def _checked(book: Book, programme: Programme, action: ActionPoint) -> ActionPoint:
    """The point with municipalities and item by their ids."""
    if not action.what:
        raise InputError(N_("An action point says what is to be done."))
    councils = tuple(dict.fromkeys(municipality_id(book, one) for one in action.agreed_by))
    item = None if action.item is None else item_of(programme, action.item).id
    return replace(action, agreed_by=councils, item=item)


def _goals(book: Book, source: Programme, action: ActionPoint) -> tuple[GoalLink, ...]:
    origin = source.item(action.item)
    if origin is None:
        return ()
    goals = (book.goal(link.goal) for link in origin.goals)
    # How it serves the goal is another matter this time, and is asked for again.
    return tuple(GoalLink(goal=goal.id) for goal in goals if goal is not None and goal.is_open)


def _now(desk: Desk, slug: str, action: ActionPoint) -> ActionPoint:
    return by_id(desk.programme(slug).actions, action.id) or action
