"""The phases of a trajectory on a line of years. No widgets."""

from __future__ import annotations

from datetime import date

from visitplanner.domain.trajectory import Phase, Trajectory
from visitplanner.locale import current
from visitplanner.tui.marks import MARKED
from visitplanner.tui.text import cut, width


def years(trajectory: Trajectory, today: date, columns: int) -> tuple[str, str]:
    """Two lines: the phases as stretches of a line with a mark at today, and the year in which each begins.

    A phase takes room by its length, and as much as its name needs; without phases the lines are empty. The
    year in which the last one ends stands behind, unless it begins in that year.
    """
    phases = sorted(trajectory.phases, key=lambda one: one.starts_on)
    if not phases:
        return "", ""
    last = trajectory.ends_on or max(today, phases[-1].starts_on.replace(year=phases[-1].starts_on.year + 1))
    ends = [*(one.starts_on for one in phases[1:]), last]
    lengths = _rooms(phases, ends, columns - 6)
    line = marks = ""
    for phase, end, room in zip(phases, ends, lengths, strict=True):
        name = current().label(phase.name)
        stretch = f"{name} " + "─" * max(1, room - width(name) - 2) + " "
        if phase.starts_on <= today < end:
            stretch = _marked(stretch, width(name) + 1, phase.starts_on, end, today)
        marks += cut(str(phase.starts_on.year), room).ljust(width(stretch))
        line += stretch
    if last.year != phases[-1].starts_on.year:
        marks += str(last.year)
    return line.rstrip(), marks.rstrip()


def _rooms(phases: list[Phase], ends: list[date], columns: int) -> list[int]:
    days = [max(1, (end - phase.starts_on).days) for phase, end in zip(phases, ends, strict=True)]
    least = [width(current().label(phase.name)) + 6 for phase in phases]
    spare = max(0, columns - sum(least))
    return [low + spare * one // sum(days) for low, one in zip(least, days, strict=True)]


def _marked(stretch: str, begin: int, first: date, end: date, today: date) -> str:
    room = len(stretch) - 1 - begin
    at = begin + min(room - 1, room * (today - first).days // max(1, (end - first).days))
    return stretch[:at] + MARKED + stretch[at + 1 :]
