"""Which goals a picker offers, in which order, and what it suggests. No widgets."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from visitplanner.domain.agenda import GoalLink
from visitplanner.domain.trajectory import Goal, code_key
from visitplanner.domain.workspace import Book, Programme


def offered(book: Book, typed: str, *, last: Goal | None) -> tuple[Goal, ...]:
    """The open goals that fit what was typed, the one used last at the top.

    Spaces, case and accents do not count, so that the space bar stays free. A code that begins as typed comes
    before a title that only contains it; otherwise the order is that of the codes.
    """
    wanted = folded(typed).removeprefix("#")
    found = [
        goal
        for goal in book.goals_in_order()
        if goal.is_open and wanted in folded(f"{goal.code} {goal.title}")
    ]

    def rank(goal: Goal) -> tuple[bool, bool]:
        begins = folded(goal.code).startswith(wanted)
        is_last = last is not None and goal.id == last.id
        return (not (is_last and not wanted), not begins)

    return tuple(sorted(found, key=lambda goal: (*rank(goal), last is None or goal.id != last.id)))


def folded(text: str) -> str:
    """The text without case, accents and spaces."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not letter.isspace() and not unicodedata.combining(letter))


def how_before(programmes: Iterable[Programme], goal: str) -> str:
    """How an item served that goal the last time that somebody said so; empty where nobody did."""
    found = ""
    for programme in programmes:
        for item in programme.in_order():
            for link in item.goals:
                if link.goal == goal and link.how:
                    found = link.how
    return found


def next_code(goals: Iterable[Goal]) -> str:
    """A code for a new goal: the one after the last in order, as in 2.2 after 2.1; 1.1 for the first."""
    taken = {goal.code for goal in goals}
    if not taken:
        return "1.1"
    last = max(taken, key=code_key)
    head, dot, tail = last.rpartition(".")
    if not (tail.isascii() and tail.isdecimal()):
        head, dot, tail = last, ".", "0"
    number = int(tail) + 1
    while f"{head}{dot}{number}" in taken:  # pragma: no cover - the last in order has none after it
        number += 1
    return f"{head}{dot}{number}"


def linked(before: Iterable[GoalLink], goals: Iterable[str], how: str) -> tuple[GoalLink, ...]:
    """The links with these goals added.

    A goal that was linked keeps its place and takes the new how, if there is one.
    """
    links = {link.goal: link for link in before}
    for goal in goals:
        if goal not in links or how:
            links[goal] = GoalLink(goal=goal, how=how)
    return tuple(links.values())
