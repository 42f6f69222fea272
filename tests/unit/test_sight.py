"""What a screen knows of a visit: read once, and after each change only what it touched."""

from __future__ import annotations

from datetime import timedelta

from tests.fakes import memory_desk
from tests.unit.build import MONDAY, book, item, visit
from visitplanner.checks.incremental import Lint
from visitplanner.domain.agenda import GoalLink
from visitplanner.domain.balance import balance, by_day
from visitplanner.domain.changes import Edit
from visitplanner.domain.values import replace
from visitplanner.domain.visit import VisitStatus
from visitplanner.tui.agenda_view import Sight

ROWS = tuple(item(f"Row {n}", id=f"r{n}", day=MONDAY + timedelta(days=n)) for n in range(5))


def test_the_agenda_shows_the_same_whether_it_looks_again_or_anew() -> None:
    """A screen keeps its lint while changes come in; a cancelled visit still tells where its time went."""
    desk, slug, lint = memory_desk(*book().goals, *book().trajectories), visit().slug, Lint()
    desk.commit([Edit(file=slug, mine=visit()), *(Edit(file=slug, mine=one) for one in ROWS)], why="plan")
    for change in (
        None,
        Edit(file=slug, base=ROWS[1], mine=replace(ROWS[1], goals=(GoalLink(goal="g1.1"),))),
        Edit(file=slug, base=ROWS[2]),
        Edit(file=slug, base=visit(), mine=visit(status=VisitStatus.CANCELLED)),
        Edit(file=slug, base=visit(status=VisitStatus.CANCELLED), mine=visit()),
    ):
        if change is not None:
            desk.commit([change], why="change")
        again, anew = Sight.of(desk, slug, lint), Sight.of(desk, slug)
        assert (again.findings, again.by_item) == (anew.findings, anew.by_item)
        assert (again.balance, again.by_day) == (anew.balance, anew.by_day)
        assert again.balance == balance(again.programme.items)
        assert again.by_day == by_day(again.programme.items)
