"""The goals as lines of a tree: who learns, on how many visits and how long each was served. No widgets."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from visitplanner.domain.goal_tree import Branch
from visitplanner.domain.serving import Served
from visitplanner.domain.trajectory import GoalStatus
from visitplanner.domain.values import dataclass
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book
from visitplanner.locale import current, tr, trn
from visitplanner.tui.marks import CANCELLED, CONFIRMED, CURSOR, DASH, FINDING, MARKED
from visitplanner.tui.text import cut, fit, width
from visitplanner.tui.trajectory_view import years

Line = tuple[tuple[str, str], ...]

ROOMY = 110
"""Columns from which the tree tells the purpose too."""
_NARROW = 60
"""Columns below which who learns is left to the page of the goal."""
_INDENT = 2
_MOST_LEARNERS = 22
_LEAST_TITLE = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Widths:
    """Columns of code, title, who learns, purpose and what served it; 0 leaves one out."""

    code: int
    title: int
    learners: int
    purpose: int
    served: int


def widths(branches: Iterable[Branch], book: Book, columns: int) -> Widths:
    """What each column takes, so that the title has all the rest."""
    rows = tuple(branches)
    goals = [one.served for one in rows if one.served is not None]
    code = max((_INDENT * one.depth + width(one.code) for one in rows), default=0)
    served = max((width(served_by(one)) for one in goals), default=0)
    learners = max((width(who_learns(one, book)) for one in goals), default=0)
    learners = min(learners, _MOST_LEARNERS) if columns >= _NARROW else 0
    purpose = max((width(current().label(one.goal.purpose)) for one in goals), default=0)
    purpose = purpose if columns >= ROOMY else 0
    taken = 2 + sum(one + 2 for one in (code, learners, purpose, served) if one)
    return Widths(
        code=code,
        title=max(_LEAST_TITLE, columns - taken - 1),
        learners=learners,
        purpose=purpose,
        served=served,
    )


def tree_line(one: Branch, book: Book, room: Widths, *, here: bool, focused: bool) -> Line:
    """One line of the tree: a goal, or a heading with what is below it."""
    row = ("cursor" if focused else "away") if here else ""
    begin = ((CURSOR if here else " ") + " ", f"{'accent' if focused else 'muted'} {row}")
    code = fit(" " * _INDENT * one.depth + one.code, room.code) + "  "
    if one.served is None:
        minutes = sum(goal.minutes for goal in one.below)
        said = [trn("{n} goal", "{n} goals", len(one.below)), current().duration(minutes) if minutes else ""]
        return (begin, (code, "muted"), (" · ".join(filter(None, said)), "muted"))
    goal = one.served.goal
    style = "" if goal.is_open else "muted"
    pieces = [
        begin,
        (code, f"{'strong' if goal.is_open else 'muted'} {row}"),
        (fit(goal.title, room.title) + "  ", f"{'strong' if here and goal.is_open else style} {row}"),
    ]
    if room.learners:
        pieces.append((fit(who_learns(one.served, book), room.learners) + "  ", f"{style} {row}"))
    if room.purpose:
        pieces.append((fit(current().label(goal.purpose), room.purpose) + "  ", f"muted {row}"))
    tone = "warning" if one.served.neglected else style
    return (*pieces, (fit(served_by(one.served), room.served), f"{tone} {row}"))


def heads(room: Widths) -> Line:
    """The heads of the columns."""
    cells = [
        (tr(N_("Goal")), room.code + 2 + room.title),
        (tr(N_("Who learns")), room.learners),
        (tr(N_("Builds")), room.purpose),
        (tr(N_("Served on")), room.served),
    ]
    return (("  " + "".join(fit(word, columns) + "  " for word, columns in cells if columns), "muted"),)


def who_learns(one: Served, book: Book) -> str:
    """The municipalities that learn."""
    return " + ".join(sorted(book.partnership.municipality_name(key) for key in one.goal.learners)) or DASH


def served_by(one: Served) -> str:
    """On how many visits and how long, that nobody does, or what became of the goal."""
    lang, goal = current(), one.goal
    if not goal.is_open:
        return f"{CONFIRMED if goal.status is GoalStatus.REACHED else CANCELLED} {lang.label(goal.status)}"
    if one.neglected:
        nobody = tr(N_("nobody serves it"))
        return f"{FINDING} {nobody}"
    return time_served(one)


def time_served(one: Served) -> str:
    """On how many visits, and how long altogether."""
    count = trn("{n} visit", "{n} visits", one.visits)
    return f"{count}, {current().duration(one.minutes)}" if one.minutes else count


def head(book: Book, today: date, columns: int) -> str:
    """The trajectory's title over its line of years."""
    trajectory = book.trajectory(None) or next(iter(book.trajectories), None)
    if trajectory is None:
        return tr(N_("There is no trajectory yet."))
    stretch, below = years(trajectory, today, columns - 2)
    title = cut(trajectory.title, max(10, columns - 16))
    if stretch:
        title = " · ".join((title, tr(N_("{mark} today"), mark=MARKED)))
    return "\n".join(one for one in (title, stretch, below) if one)
