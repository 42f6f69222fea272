"""What can be done on the screen of goals, and why not when it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from visitplanner.domain.words import N_
from visitplanner.locale import tr
from visitplanner.tui.commands import Command
from visitplanner.tui.main_screen import MAIN_OFFERS

if TYPE_CHECKING:
    from visitplanner.tui.screens.goals import GoalsScreen


def no_goal(screen: GoalsScreen) -> str:
    """Needs a goal under the cursor."""
    return "" if screen.served_here is not None else tr("There is no goal yet; a adds one.")


def no_marker(screen: GoalsScreen) -> str:
    """Needs a goal with a progress marker."""
    here = screen.served_here
    if here is None or here.goal.markers:
        return no_goal(screen)
    return tr("No progress marker is named yet: enter goes to the goal, and a names one there.")


GOALS_OFFERS: Final = (
    Command(
        id="trajectory.open",
        key="enter",
        label=N_("read"),
        name=N_("Go into the goal"),
        help=N_("Goes to its progress markers and its activities; enter there goes on to the agenda."),
        why_not=no_goal,
    ),
    Command(
        id="trajectory.add",
        key="a",
        label=N_("add"),
        name=N_("Add a goal"),
        help=N_("A goal says what will be different, for whom, and who learns."),
    ),
    Command(
        id="trajectory.edit",
        key="e",
        label=N_("edit"),
        name=N_("Edit the goal"),
        help=N_("Changes title, code and the rest; the activities stay linked."),
        why_not=no_goal,
    ),
    Command(
        id="trajectory.observe",
        key="o",
        label=N_("seen"),
        name=N_("Write down what was seen of the goal"),
        help=N_("Goes to the progress markers; where there is only one, straight to its form."),
        why_not=no_marker,
    ),
    Command(
        id="trajectory.close",
        key="c",
        label=N_("close"),
        name=N_("Close the goal, or open it again"),
        help=N_(
            "As reached or dropped, with the reason. Goals are never removed; what still names it is said."
        ),
        why_not=no_goal,
    ),
    Command(
        id="trajectory.back",
        key="escape",
        label=N_("back"),
        name=N_("Back to the goals"),
        help=N_("From the goal back to all goals, from there to the agenda."),
    ),
    *(one for one in MAIN_OFFERS if one.id != "main.trajectory"),
)
