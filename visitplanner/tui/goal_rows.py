"""What the goals screen says of each goal and of what served it, as cells and lines. No widgets."""

from __future__ import annotations

from datetime import date

from rich.text import Text

from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book
from visitplanner.locale import current, tr, trn
from visitplanner.tui.marks import DASH, FINDING, MARKED
from visitplanner.tui.text import cell, cut
from visitplanner.tui.trajectory_view import Served, Service, years

_LEARNERS = 22
_WHEN = 29
"""Columns that day and time of an activity take, with the space around them."""


def heads(*, wide: bool) -> list[Text]:
    """The heads of the columns of `goal_row`."""
    names = [N_("Goal"), "", N_("Who learns"), *([N_("Builds")] if wide else []), N_("Served by")]
    return [cell(tr(one) if one else "") for one in names]


def goal_row(one: Served, book: Book, columns: int, *, wide: bool) -> list[Text]:
    """Code, title, who learns, what it builds where there is room, and what served it or that nobody does."""
    goal, lang = one.goal, current()
    style = "" if goal.is_open else "dim"
    room = max(12, columns - (76 if wide else 53))
    learners = " + ".join(sorted(book.partnership.municipality_name(key) for key in goal.learners)) or DASH
    row = [
        cell(goal.code, "bold"),
        cell(cut(goal.title, room).ljust(room), style),
        cell(cut(learners, _LEARNERS), style),
    ]
    if wide:
        row.append(cell(lang.label(goal.purpose), style))
    return [*row, cell(_served_by(one), style)]


def _served_by(one: Served) -> str:
    lang = current()
    if not one.goal.is_open:
        return lang.label(one.goal.status)
    if one.neglected:
        nobody = tr(N_("nobody serves it"))
        return f"{FINDING} {nobody}"
    count = trn("{n} activity", "{n} activities", len(one.services))
    return f"{count}, {lang.duration(one.minutes)}" if one.minutes else count


def about(one: Served, columns: int) -> str:
    """Some lines on a goal: what it is, what will be different, what became of it, what was seen of it."""
    goal, lang = one.goal, current()
    visits = trn("{n} visit", "{n} visits", one.visits) if one.services else ""
    actors = lang.list(sorted(lang.label(actor) for actor in goal.actors))
    facts = (lang.label(goal.purpose), actors, lang.label(goal.level), visits)
    lines = [f"{goal.code} {goal.title}", " · ".join(filter(None, facts))]
    if goal.difference:
        lines.append(tr(N_("Will be different: {text}"), text=goal.difference.replace("\n", " ")))
    if not goal.is_open:
        when = lang.date(goal.closed_on) if goal.closed_on else ""
        lines.append(f"{lang.label(goal.status)} {when}: {goal.reason}")
    if one.neglected:
        nothing = tr(N_("No activity serves it: link one, or close the goal."))
        lines.append(f"{FINDING} {nothing}")
    seen = [f"{marker.text} ({len(marker.observations)})" for marker in goal.markers]
    if seen:
        sentence = N_("Signs of progress, with how often they were seen: {signs}")
        lines.append(tr(sentence, signs=lang.list(seen)))
    return "\n".join(cut(line, max(20, columns - 3)) for line in lines)


def use_row(one: Service, columns: int) -> list[Text]:
    """Day, time, title and how, in so many columns."""
    lang, item = current(), one.item
    rest = max(30, columns - _WHEN)
    title = min(40, rest * 3 // 5)
    how = one.how or tr(N_("(how is not said)"))
    return [
        cell(lang.date(item.day, style="short") if item.day else tr(N_("pool"))),
        cell(lang.moment(item.moment)),
        cell(cut(item.title, title), "" if item.happens else "strike"),
        cell(cut(how, rest - title - 4), "dim"),
    ]


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
