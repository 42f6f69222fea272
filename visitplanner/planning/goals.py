"""Goals and the links that tie activities to them (C2, C4, C5, C6, C9)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from visitplanner.domain.agenda import GoalLink, Item, ItemKind
from visitplanner.domain.changes import BOOK, Edit, FieldChange, Receipt
from visitplanner.domain.errors import InputError
from visitplanner.domain.trajectory import Actor, Capability, CapacityLevel, Goal, GoalStatus, Purpose
from visitplanner.domain.values import dataclass, replace
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book, Programme
from visitplanner.planning.desk import Desk, goal_of, items_of, municipality_id
from visitplanner.planning.done import Done

_LOOK_BACK = 40
"""Transactions that are searched for the goal used last: more would cost, and what is older is not "last"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """An item that names a goal."""

    slug: str
    item: Item


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """A goal that was closed, and the activities still to come that name it."""

    value: Goal
    receipt: Receipt
    future: tuple[Use, ...]


def add_goal(  # noqa: PLR0913 - the fields of a goal
    desk: Desk,
    *,
    code: str,
    title: str,
    difference: str = "",
    purpose: Purpose = Purpose.GOVERNING_CAPACITY,
    actors: Iterable[Actor] = (Actor.OFFICIALS,),
    level: CapacityLevel = CapacityLevel.ORGANISATION,
    learners: Iterable[str] = (),
    trajectory: str | None = None,
    capability: Capability | None = None,
) -> Done[Goal]:
    """Add a goal. `learners` are municipalities by id or name; none given means that all of them learn (C2).

    Without `trajectory` it belongs to the only one there is. Raises InputError for a code that is taken,
    empty or more than one word, for no title, no actor, an unknown municipality or trajectory.
    """
    book = desk.book()
    fresh = Goal(
        id=desk.new_id(),
        code=checked_code(book, code),
        title=title,
        trajectory=_trajectory_id(book, trajectory),
        difference=difference,
        purpose=purpose,
        actors=_checked_actors(actors),
        level=level,
        learners=frozenset(municipality_id(book, one) for one in learners)
        or frozenset(one.id for one in book.partnership.municipalities),
        capability=capability,
    )
    if not fresh.title:
        raise InputError(N_("A goal has a title."))
    receipt = desk.commit((Edit(file=BOOK, mine=fresh),), why=N_("add a goal"))
    return Done(value=_now(desk, fresh), receipt=receipt)


def checked_code(book: Book, code: str, *, but: str | None = None) -> str:
    """The code without `#`, when it is one word and free; `but` is the id of the goal that may bear it."""
    bare = code.strip().lstrip("#")
    if not bare or len(bare.split()) != 1:
        raise InputError(N_("The code of a goal is one short word, such as 1.2; “{code}” is not."), code=code)
    taken = book.goal(bare)
    if taken is not None and taken.id != but:
        raise InputError(N_("The code {code} is taken by “{title}”."), code=taken.code, title=taken.title)
    return bare


def edit_goal(desk: Desk, base: Goal, mine: Goal) -> Done[Goal]:
    """Save a goal as the person wants it; only the fields that differ from `base` are meant.

    Raises InputError without a title and for a code that is taken or none.
    """
    if base.id != mine.id:
        msg = "an edit keeps the id"
        raise ValueError(msg)
    if not mine.title:
        raise InputError(N_("A goal has a title."))
    if mine.code != base.code:
        checked_code(desk.book(), mine.code, but=mine.id)
    receipt = desk.commit((Edit(file=BOOK, base=base, mine=mine),), why=N_("edit a goal"))
    return Done(value=_now(desk, mine), receipt=receipt)


def close_goal(
    desk: Desk, goal_id: str, status: GoalStatus, reason: str, *, seen: Goal | None = None
) -> Closed:
    """Close a goal as reached or dropped, with the reason; says which activities to come still name it.

    `seen` is the goal as the person saw it. Raises InputError without a reason. With `open` it is opened
    again.
    """
    goal = seen if seen is not None else goal_of(desk.book(), goal_id)
    if status is GoalStatus.OPEN:
        mine = replace(goal, status=status, closed_on=None, reason="")
    else:
        if not reason.strip():
            raise InputError(N_("Say why the goal is closed: the reason stays with it."))
        mine = replace(goal, status=status, closed_on=desk.today, reason=reason)
    receipt = desk.commit((Edit(file=BOOK, base=goal, mine=mine),), why=N_("close a goal"))
    return Closed(value=_now(desk, mine), receipt=receipt, future=future_uses(desk, goal.id))


def future_uses(desk: Desk, goal_id: str) -> tuple[Use, ...]:
    """The items from today on, and in the pool of visits that are not over, that name the goal."""
    today = desk.today
    return tuple(
        Use(slug=programme.visit.slug, item=item)
        for programme in desk.visits().programmes
        for item in programme.in_order()
        if item.happens
        and any(link.goal == goal_id for link in item.goals)
        and (item.day or programme.visit.last_day or today) >= today
    )


def link_goals(
    desk: Desk,
    slug: str,
    item_ids: Iterable[str],
    goal_ids: Sequence[str],
    *,
    how: str = "",
    seen: Programme | None = None,
) -> Done[tuple[Item, ...]]:
    """Let items serve goals (ids or codes), all in one step.

    A link that is there already gets the new `how`, if one is given. The answer "serves the relationship"
    goes when a goal comes. Raises InputError for an unknown goal.
    """
    book = desk.book()
    goals = tuple(dict.fromkeys(goal_of(book, key).id for key in goal_ids))
    if not goals:
        raise InputError(N_("No goal is chosen."))
    wishes: list[tuple[Item, Item]] = []
    for item in items_of(desk, slug, item_ids, seen):
        links = tuple(
            replace(link, how=how) if how and link.goal in goals else link for link in item.goals
        ) + tuple(
            GoalLink(goal=one, how=how) for one in goals if one not in {link.goal for link in item.goals}
        )
        wishes.append((item, replace(item, goals=links, serves_relationship=False)))
    return _save(desk, slug, wishes, why=N_("link goals"))


def unlink_goal(
    desk: Desk, slug: str, item_ids: Iterable[str], goal_id: str, *, seen: Programme | None = None
) -> Done[tuple[Item, ...]]:
    """Take a goal (id or code) from items; those that do not name it stay as they are."""
    goal = goal_of(desk.book(), goal_id)
    wishes = [
        (item, replace(item, goals=tuple(link for link in item.goals if link.goal != goal.id)))
        for item in items_of(desk, slug, item_ids, seen)
    ]
    return _save(desk, slug, wishes, why=N_("unlink a goal"))


def serve_relationship(
    desk: Desk, slug: str, item_ids: Iterable[str], *, seen: Programme | None = None
) -> Done[tuple[Item, ...]]:
    """Give culture items the explicit answer that they serve the relationship and no capacity goal.

    Raises InputError where one is of another kind.
    """
    chosen = items_of(desk, slug, item_ids, seen)
    other = next((item for item in chosen if item.kind is not ItemKind.CULTURE), None)
    if other is not None:
        raise InputError(
            N_("Only a cultural activity may serve the relationship alone; “{title}” must name a goal."),
            title=other.title,
        )
    wishes = [(item, replace(item, goals=(), serves_relationship=True)) for item in chosen]
    return _save(desk, slug, wishes, why=N_("serve the relationship"))


def last_goal(desk: Desk, slug: str) -> Goal | None:
    """The goal this author linked last, on any visit; else one the visit's latest items name; else None."""
    book = desk.book()
    for transaction in desk.store.history(newest=_LOOK_BACK):
        if transaction.by != desk.author:
            continue
        for change in reversed(transaction.changes):
            goal = next((one for key in _linked(change) if (one := book.goal(key)) and one.is_open), None)
            if goal is not None:
                return goal
    for item in reversed(desk.programme(slug).in_order()):
        for link in reversed(item.goals):
            goal = book.goal(link.goal)
            if goal is not None and goal.is_open:
                return goal
    return None


def days_served(programme: Programme, goal_id: str) -> tuple[date, ...]:
    """The days of a visit on which something serves the goal."""
    return tuple(
        sorted(
            {
                item.day
                for item in programme.items
                if item.day and item.happens and any(link.goal == goal_id for link in item.goals)
            }
        )
    )


def _linked(change: FieldChange) -> list[str]:
    """The ids of the goals that one change of history newly linked, the last one first."""
    if change.table != "items":
        return []
    old, new = change.old, change.new
    if change.field == "":
        old = old.get("goals") if isinstance(old, Mapping) else None
        new = new.get("goals") if isinstance(new, Mapping) else None
    elif change.field != "goals":
        return []
    before = set(_goal_ids(old))
    return [one for one in reversed(_goal_ids(new)) if one not in before]


def _goal_ids(stored: object) -> list[str]:
    if not isinstance(stored, Sequence) or isinstance(stored, str):
        return []
    return [str(link["goal"]) for link in stored if isinstance(link, Mapping) and "goal" in link]


def _save(desk: Desk, slug: str, wishes: Sequence[tuple[Item, Item]], *, why: str) -> Done[tuple[Item, ...]]:
    receipt = desk.commit(tuple(Edit(file=slug, base=base, mine=mine) for base, mine in wishes), why=why)
    now = desk.programme(slug)
    return Done(value=tuple(now.item(mine.id) or mine for _, mine in wishes), receipt=receipt)


def _now(desk: Desk, goal: Goal) -> Goal:
    return desk.book().goal(goal.id) or goal


def _checked_actors(actors: Iterable[Actor]) -> frozenset[Actor]:
    found = frozenset(actors)
    if not found:
        raise InputError(
            N_("A goal names whose capacity it builds: politicians, officials or civil society.")
        )
    return found


def _trajectory_id(book: Book, key: str | None) -> str | None:
    if key is not None and book.trajectory(key) is None:
        raise InputError(N_("There is no trajectory “{key}”."), key=key)
    found = book.trajectory(key)
    return None if found is None else found.id
