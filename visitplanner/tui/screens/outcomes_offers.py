"""What can be done on the screen of outcomes, and why not when it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from visitplanner.domain.visit import ActionStatus
from visitplanner.domain.words import N_
from visitplanner.locale import tr
from visitplanner.tui.commands import Command
from visitplanner.tui.main_screen import MAIN_OFFERS
from visitplanner.tui.outcome_sight import Kind

if TYPE_CHECKING:
    from visitplanner.tui.screens.outcomes import OutcomesScreen

_ACTIONS: Final = frozenset({Kind.ACTION, Kind.EARLIER})


def no_row(screen: OutcomesScreen) -> str:
    """Needs a row under the cursor."""
    return "" if screen.row is not None else tr("There is nothing here yet: the agenda is empty.")


def no_deed(screen: OutcomesScreen) -> str:
    """Needs items or an open action point."""
    action = screen.after.action(screen.row)
    if screen.chosen or (action is not None and action.status is ActionStatus.OPEN):
        return ""
    if action is not None:
        return tr("It is not open any more; r opens it again.")
    return tr("Go to an activity or an action point for that.")


def no_going_back(screen: OutcomesScreen) -> str:
    """Needs an action point that is done or dropped."""
    action = screen.after.action(screen.row)
    if action is not None and action.status is not ActionStatus.OPEN:
        return ""
    return tr("Only an action point that is done or dropped can be opened again.")


def no_goal(screen: OutcomesScreen) -> str:
    """Needs goals that can have been served."""
    if screen.goals:
        return ""
    return tr("It serves no goal, so there is no sign of progress to see; g on the agenda links one.")


def not_earlier(screen: OutcomesScreen) -> str:
    """Needs an action point of an earlier visit that is not on the agenda yet."""
    found = screen.after.left_open(screen.row)
    if found is None:
        return tr("Go to an action point that an earlier visit left open.")
    return tr("It is on this visit's agenda already.") if found.taken_up else ""


def no_item(screen: OutcomesScreen) -> str:
    """Needs an activity."""
    return (
        "" if screen.row is not None and screen.row.kind is Kind.ITEM else tr("Only activities are marked.")
    )


def _word_for_done(screen: OutcomesScreen) -> str:
    row = screen.row
    return N_("done") if row is not None and row.kind in _ACTIONS and not screen.marked else ""


def _word_for_off(screen: OutcomesScreen) -> str:
    return N_("drop") if screen.row is not None and screen.row.kind in _ACTIONS else ""


OUTCOMES_OFFERS: Final = (
    Command(
        id="outcomes.write",
        key="enter,e",
        label=N_("write"),
        name=N_("Write down what came of it"),
        help=N_(
            "Opens the lines of what is under the cursor: an activity, a sign of progress, an action point,"
            " or a text of the look back."
        ),
        why_not=no_row,
    ),
    Command(
        id="outcomes.done",
        key="y",
        label=N_("as planned"),
        label_of=_word_for_done,
        name=N_("Done, as planned"),
        help=N_("Says of the activity, or of all marked ones, that it took place; of an action point, done."),
        why_not=no_deed,
    ),
    Command(
        id="outcomes.add",
        key="a",
        label=N_("action point"),
        name=N_("Add an action point"),
        help=N_("What was agreed, who does it, by when, and which councils agreed; from the activity here."),
    ),
    Command(
        id="outcomes.observe",
        key="o",
        label=N_("progress"),
        name=N_("Write down a sign of progress"),
        help=N_("What was seen on this visit of the goals that the activity serves."),
        why_not=no_goal,
    ),
    Command(
        id="outcomes.cancel",
        key="d",
        label=N_("called off"),
        label_of=_word_for_off,
        name=N_("It did not take place, or is dropped"),
        help=N_("Asks why the activity was cancelled; an action point is dropped, and stays readable."),
        why_not=no_deed,
    ),
    Command(
        id="outcomes.take-up",
        key="i",
        label=N_("into the agenda"),
        name=N_("Put the action point on this visit's agenda"),
        help=N_("Takes up what an earlier visit left open: it stands in the pool until it has a day."),
        why_not=not_earlier,
    ),
    Command(
        id="outcomes.export",
        key="x",
        label=N_("report"),
        name=N_("Export the report"),
        help=N_("Shows the report of the visit as each audience will read it, and writes it."),
    ),
    Command(
        id="outcomes.mark",
        key="space",
        key_shown="space",
        label=N_("mark"),
        name=N_("Mark several"),
        help=N_("Marks the activity, so that y is for all that are marked."),
        why_not=no_item,
    ),
    Command(
        id="outcomes.mark-all",
        key="asterisk",
        key_shown="*",
        name=N_("Mark all activities of the day"),
        help=N_("Marks all activities of the day, or unmarks them."),
        why_not=no_item,
    ),
    Command(
        id="outcomes.reopen",
        key="r",
        name=N_("Open the action point again"),
        help=N_("What was done or dropped is open again."),
        why_not=no_going_back,
    ),
    Command(
        id="outcomes.previous",
        key="left_square_bracket,left",
        key_shown="[",
        name=N_("Previous section"),
        help=N_("Goes to the day or section before."),
    ),
    Command(
        id="outcomes.next",
        key="right_square_bracket,right",
        key_shown="]",
        label=N_("next section"),
        name=N_("Next section"),
        help=N_("Goes to the next day, then to signs of progress, action points and the look back."),
    ),
    Command(
        id="outcomes.back",
        key="escape",
        name=N_("Back"),
        help=N_("Closes what is open, unmarks; then goes back to the agenda."),
    ),
    *(one for one in MAIN_OFFERS if one.id != "main.outcomes"),
)
