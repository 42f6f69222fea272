"""Closing a goal with its reason.

A goal in use is never removed, and what is still planned for it is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual.widget import Widget

from visitplanner.domain.trajectory import Goal, GoalStatus
from visitplanner.domain.words import N_
from visitplanner.locale import current, tr, trn
from visitplanner.planning.desk import Desk
from visitplanner.planning.goals import Closed, Use, close_goal
from visitplanner.tui.widgets.choice import Choice
from visitplanner.tui.widgets.field import Field
from visitplanner.tui.widgets.guided import GuidedForm

_MOST_NAMED = 3


class GoalClose(GuidedForm):
    """Reached or dropped, or open again; and why."""

    def __init__(self, desk: Desk, goal: Goal, future: Sequence[Use]) -> None:
        super().__init__(desk, f"close:{goal.id}")
        self._goal = goal
        self._future = tuple(future)

    def lines(self) -> Iterable[tuple[str, Widget]]:
        """The new state and the reason."""
        states = [
            one
            for one in (GoalStatus.REACHED, GoalStatus.DROPPED, GoalStatus.OPEN)
            if one is not self._goal.status
        ]
        yield (
            tr(N_("The goal is")),
            Choice([(one.value, current().label(one)) for one in states], id="status"),
        )
        yield tr(N_("Because")), Field(id="reason")

    def hint(self) -> str:
        """What still names it."""
        return named(self._future) if self._future else tr(N_("No activity to come names it."))

    def save(self) -> Closed:
        """Close it. Raises PlannerError without a reason."""
        status = GoalStatus(self.query_one("#status", Choice).value)
        return close_goal(self.desk, self._goal.id, status, self.text("reason"), seen=self._goal)


def named(future: Sequence[Use]) -> str:
    """Say which activities to come name the goal; a few by their titles."""
    lang = current()
    pool = tr(N_("pool"))
    titles = [
        f"“{use.item.title}” ({lang.day(use.item.day) if use.item.day else pool})"
        for use in future[:_MOST_NAMED]
    ]
    if len(future) > _MOST_NAMED:
        rest = len(future) - _MOST_NAMED
        titles.append(trn("{n} more", "{n} more", rest))
    return trn(
        "{n} activity to come still names it: {titles}.",
        "{n} activities to come still name it: {titles}.",
        len(future),
        titles=lang.list(titles),
    )
