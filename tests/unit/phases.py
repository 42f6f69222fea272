"""What a check says of one plan in each phase of a trajectory."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.unit.build import trajectory
from visitplanner.checks import findings
from visitplanner.domain.findings import Level
from visitplanner.domain.trajectory import Phase, PhaseName
from visitplanner.domain.workspace import Book, Programme


def levels_by_phase(code: str, held: Book, plan: Programme, today: date) -> dict[PhaseName, set[Level]]:
    """The levels of a check's findings where all years of the trajectory are of one phase."""
    found: dict[PhaseName, set[Level]] = {}
    for phase in PhaseName:
        path = trajectory(phases=(Phase(name=phase, starts_on=date(2000, 1, 1)),))
        seen = findings(replace(held, trajectories=(path,)), plan, today)
        found[phase] = {one.level for one in seen if one.code == code}
    return found


def same(level: Level) -> dict[PhaseName, set[Level]]:
    """That level in every phase."""
    return {phase: {level} for phase in PhaseName}
