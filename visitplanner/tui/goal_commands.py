"""The commands of the goal picker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from visitplanner.domain.words import N_
from visitplanner.locale import tr
from visitplanner.tui.commands import Command

if TYPE_CHECKING:
    from visitplanner.tui.widgets.goal_picker import GoalPicker


def no_how(picker: GoalPicker) -> str:
    """A need's goal is tied to it by other answers."""
    return "" if picker.asks_how else tr(N_("How it builds capacity is asked next."))


PICKER_OFFERS: Final = (
    Command(
        id="goals.pick",
        key="enter",
        label=N_("link"),
        name=N_("Link the goal"),
        help=N_("Links the goal under the cursor, or all that are marked. The goal used last stands first."),
    ),
    Command(
        id="goals.mark",
        key="space",
        label=N_("mark"),
        name=N_("Mark several goals"),
        help=N_(
            "Marks the goal under the cursor, to link several at once. After typing, press an arrow first."
        ),
    ),
    Command(
        id="goals.how",
        key="tab",
        label=N_("how"),
        name=N_("Say how it serves the goal"),
        help=N_("Goes to the line that says how. The right arrow takes the words used last with this goal."),
        why_not=no_how,
    ),
    Command(
        id="goals.leave",
        key="escape",
        label=N_("back"),
        name=N_("Leave the goals"),
        help=N_("Goes back without linking anything. What you typed on how it serves the goal is kept."),
    ),
    Command(id="goals.up", key="up", name=N_("Previous goal"), help=N_("Goes to the goal above.")),
    Command(id="goals.down", key="down", name=N_("Next goal"), help=N_("Goes to the goal below.")),
)
