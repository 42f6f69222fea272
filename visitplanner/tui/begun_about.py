"""What each kind of draft is about, in a sentence; "" where that is not there any more. No widgets.

They raise NotFoundError and other PlannerErrors where a visit is gone or cannot be read, ValueError and
LookupError for a key that another version of the planner made.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from visitplanner.domain.words import N_
from visitplanner.locale import tr, trn
from visitplanner.planning.desk import Desk

if TYPE_CHECKING:
    from visitplanner.domain.agenda import Item
    from visitplanner.domain.trajectory import Goal
    from visitplanner.domain.workspace import Book

NEW: Final = "new"
"""Stands in a key for what is not there yet."""

_LINES: Final = {
    "need": N_("You were writing a need in “{visit}”: “{text}”."),
    "quick": N_("You were adding an activity to “{visit}”: “{text}”."),
    "cancel": N_("You were writing the reason for cancelling {what} in “{visit}”: “{text}”."),
    "move": N_("You were moving {what} in “{visit}”: “{text}”."),
    "copy": N_("You were copying {what} in “{visit}”: “{text}”."),
    "serves": N_("You were writing how a goal is served by {what} in “{visit}”: “{text}”."),
}
_PARTNERSHIP: Final = N_("You were writing about the partnership: “{text}”.")


def _visit(desk: Desk, slug: str) -> str:
    visit = desk.programme(slug).visit
    return visit.title or visit.slug


def _line(desk: Desk, parts: list[str], text: str) -> str:
    slug, kind, *named = parts
    if kind == "cancel":
        return _about(desk, kind, slug, named[0], text)
    return tr(_LINES[kind], visit=_visit(desk, slug), text=text)


def _about(desk: Desk, kind: str, slug: str, named: str, text: str) -> str:
    """Of a line about rows of a visit, which the key names; "" where all of them are gone."""
    items = still_there(desk, slug, named)
    if not items:
        return ""
    what = f"“{items[0].title}”" if len(items) == 1 else trn("{n} item", "{n} items", len(items))
    return tr(_LINES[kind], what=what, visit=_visit(desk, slug), text=text)


def still_there(desk: Desk, slug: str, named: str) -> tuple[Item, ...]:
    """The rows that a key names by their ids, as far as there are any. Raises NotFoundError."""
    programme = desk.programme(slug)
    return tuple(item for one in named.split("+") if (item := programme.item(one)) is not None)


def _moved(desk: Desk, parts: list[str], text: str) -> str:
    slug, named = parts
    return _about(desk, "move", slug, named, text)


def _copied(desk: Desk, parts: list[str], text: str) -> str:
    slug, named = parts
    return _about(desk, "copy", slug, named, text)


def _serves(desk: Desk, parts: list[str], text: str) -> str:
    slug, named = parts
    if named == NEW:
        return tr(_LINES["quick"], visit=_visit(desk, slug), text=text)
    return _about(desk, "serves", slug, named, text)


def _item(desk: Desk, parts: list[str], text: str) -> str:
    slug, item, _ = parts
    visit = _visit(desk, slug)
    if item == NEW:
        return tr(_LINES["quick"], visit=visit, text=text)
    known = desk.programme(slug).item(item)
    said = N_("You were changing “{title}” in “{visit}”: “{text}”.")
    return tr(said, title=known.title, visit=visit, text=text) if known is not None else ""


def _finding(desk: Desk, parts: list[str], text: str) -> str:
    said = N_("You were answering a finding of “{visit}”: “{text}”.")
    return tr(said, visit=_visit(desk, parts[0]), text=text)


def _thought(desk: Desk, parts: list[str], text: str) -> str:
    return tr(
        N_("You were writing what came of “{visit}”: “{text}”."), visit=_visit(desk, parts[0]), text=text
    )


def _outcome(desk: Desk, parts: list[str], text: str) -> str:
    slug, item = parts
    return _thought(desk, parts, text) if desk.programme(slug).item(item) is not None else ""


def _action(desk: Desk, parts: list[str], text: str) -> str:
    slug, action = parts
    known = action == NEW or any(one.id == action for one in desk.programme(slug).actions)
    return _thought(desk, parts, text) if known else ""


def _sign(desk: Desk, parts: list[str], text: str) -> str:
    slug, what = parts
    return _thought(desk, [slug], text) if goals_of_sign(desk.book(), what) else ""


def goals_of_sign(book: Book, what: str) -> tuple[Goal, ...]:
    """The goals that a draft about signs of progress names: by their ids, or by the id of a sign."""
    named = what.split(" ")
    return tuple(
        goal
        for goal in book.goals_in_order()
        if goal.id in named or any(one.id == what for one in goal.markers)
    )


def _new_visit(desk: Desk, parts: list[str], text: str) -> str:
    del desk, parts
    return tr(N_("You were planning a visit: “{text}”."), text=text)


def _need(desk: Desk, parts: list[str], text: str) -> str:
    need = desk.book().need(parts[0])
    said = N_("You were writing about the need {code}: “{text}”.")
    return tr(said, code=need.code, text=text) if need is not None else ""


def _goal(desk: Desk, parts: list[str], text: str) -> str:
    if parts[0] == NEW:
        return tr(N_("You were writing a new goal: “{text}”."), text=text)
    goal = desk.book().goal(parts[0])
    said = N_("You were writing about the goal {code}: “{text}”.")
    return tr(said, code=goal.code, text=text) if goal is not None else ""


def _marker(desk: Desk, parts: list[str], text: str) -> str:
    key, marker = parts
    goal = desk.book().goal(key)
    known = goal is not None and (marker == NEW or any(one.id == marker for one in goal.markers))
    return _goal(desk, parts, text) if known else ""


def _person(desk: Desk, parts: list[str], text: str) -> str:
    if parts[-1] == NEW:
        return tr(N_("You were adding a person: “{text}”."), text=text)
    person = desk.book().person(parts[-1])
    said = N_("You were writing about {name}: “{text}”.")
    return tr(said, name=person.name, text=text) if person is not None else ""


def _stay(desk: Desk, parts: list[str], text: str) -> str:
    slug, _ = parts
    return _person(desk, parts, text) if _visit(desk, slug) else ""


def _profile(desk: Desk, parts: list[str], text: str) -> str:
    from visitplanner.tui.profile_removal import has_line

    return tr(_PARTNERSHIP, text=text) if has_line(desk.book(), ":".join(parts)) else ""


def _conflict(desk: Desk, parts: list[str], text: str) -> str:
    from visitplanner.tui.conflict_drafts import still_there

    thing = still_there(desk, parts)
    said = N_("You and somebody else changed “{title}”; yours is still to be chosen: “{text}”.")
    return tr(said, title=thing, text=text) if thing else ""


TELLERS: Final[dict[str, Callable[[Desk, list[str], str], str]]] = {
    "line": _line,
    "item": _item,
    "lint": _finding,
    "acknowledge": _finding,
    "sign": _sign,
    "action": _action,
    "outcome": _outcome,
    "thought": _thought,
    "move": _moved,
    "copy": _copied,
    "serves": _serves,
    "visit": _new_visit,
    "need": _need,
    "goal": _goal,
    "close": _goal,
    "marker": _marker,
    "seen": _marker,
    "person": _person,
    "stay": _stay,
    "profile": _profile,
    "conflict": _conflict,
}
