"""What can be done on the agenda, and why not when it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from visitplanner.domain.agenda import ItemKind
from visitplanner.domain.words import N_
from visitplanner.locale import tr
from visitplanner.tui.commands import Command
from visitplanner.tui.main_screen import MAIN_OFFERS

if TYPE_CHECKING:
    from visitplanner.tui.screens.agenda import AgendaScreen


def no_row(screen: AgendaScreen) -> str:
    """Needs an item under the cursor or marked ones."""
    return "" if screen.chosen else tr("There is no row here yet: a adds an activity, n a concrete need.")


def no_need(screen: AgendaScreen) -> str:
    """Needs a row about a concrete need."""
    item = screen.item
    if item is not None and item.kind is ItemKind.NEED and item.need:
        return ""
    return tr("This row is not about a concrete need; n adds one.")


def nothing_today(screen: AgendaScreen) -> str:
    """Needs a visit that is going on."""
    days = screen.sight.programme.days
    return "" if screen.desk.today in days else tr("Today is not a day of this visit.")


AGENDA_OFFERS: Final = (
    Command(
        id="agenda.activity",
        key="a",
        label=N_("activity"),
        name=N_("Add an activity"),
        help=N_("Opens the form for a new activity on this day."),
    ),
    Command(
        id="agenda.need",
        key="n",
        label=N_("need"),
        name=N_("Add a concrete need"),
        help=N_("One line and enter. What the concept asks of it, and what is missing, shows at once."),
    ),
    Command(
        id="agenda.edit",
        key="e",
        label=N_("edit"),
        name=N_("Edit the item"),
        help=N_("Opens the form of the item under the cursor."),
        why_not=no_row,
    ),
    Command(
        id="agenda.goals",
        key="g",
        label=N_("goals"),
        name=N_("Link goals"),
        help=N_(
            "Says which capacity goals the item serves, or all marked ones at once."
            " g and then enter takes the goal used last."
        ),
        why_not=no_row,
    ),
    Command(
        id="agenda.move",
        key="m",
        label=N_("move"),
        name=N_("Move"),
        help=N_("Gives the item, or all marked ones, another day or time; offers to shift what comes later."),
        why_not=no_row,
    ),
    Command(
        id="agenda.findings",
        key="w",
        label=N_("findings"),
        name=N_("Show the findings"),
        help=N_("Lists what the checks see in this visit; enter jumps to it."),
    ),
    Command(
        id="agenda.export",
        key="x",
        label=N_("export"),
        name=N_("Export the agenda"),
        help=N_("Writes the agenda for the public, the delegation or the coordinators, after a preview."),
    ),
    Command(
        id="agenda.quick",
        key="plus,colon",
        key_shown="+",
        label=N_("line"),
        name=N_("Add by one line"),
        help=N_("Day, time, title, @place, #goal, +person, &group and !kind on one line."),
    ),
    Command(
        id="agenda.cancel",
        key="d",
        label=N_("cancel"),
        name=N_("Cancel with a reason"),
        help=N_("The item stays readable, with the reason, and takes no time any more."),
        why_not=no_row,
    ),
    Command(
        id="agenda.copy",
        key="c",
        label=N_("copy"),
        name=N_("Copy"),
        help=N_("Puts a copy on another day; goals and place go along."),
        why_not=no_row,
    ),
    Command(
        id="agenda.mark",
        key="space",
        key_shown="space",
        label=N_("mark"),
        name=N_("Mark several"),
        help=N_("Marks the row, so that the next command is for all that are marked."),
        why_not=no_row,
    ),
    Command(
        id="agenda.mark-all",
        key="asterisk",
        key_shown="*",
        name=N_("Mark all rows shown"),
        help=N_("Marks all rows of the day, or all that were found; once more unmarks them."),
        why_not=no_row,
    ),
    Command(
        id="agenda.filter",
        key="slash",
        key_shown="/",
        label=N_("find"),
        name=N_("Find in the visit"),
        help=N_(
            "Shows the rows of all days in which the words occur, while you type. Escape shows all again."
        ),
    ),
    Command(
        id="agenda.today",
        key="t",
        label=N_("today"),
        name=N_("Go to now"),
        help=N_("Goes to what is going on now, or comes next."),
        why_not=nothing_today,
    ),
    Command(
        id="agenda.previous",
        key="left_square_bracket",
        key_shown="[",
        name=N_("Previous day"),
        help=N_("Goes to the day before; so does the left arrow, over the list of days."),
    ),
    Command(
        id="agenda.next",
        key="right_square_bracket",
        key_shown="]",
        name=N_("Next day"),
        help=N_("Goes to the day after."),
    ),
    Command(
        id="agenda.left",
        key="left",
        name=N_("To the days"),
        help=N_("Goes to the group at the left, or to the days."),
    ),
    Command(
        id="agenda.right",
        key="right",
        name=N_("To the rows"),
        help=N_("Goes to the rows, or to the group at the right."),
    ),
    Command(
        id="agenda.open",
        key="enter",
        name=N_("Open the item"),
        help=N_("Shows all of the item; once more, and the form opens."),
        why_not=no_row,
    ),
    Command(
        id="agenda.link",
        key="l",
        name=N_("Link the need to the trajectory"),
        help=N_("Opens the four parts of the test that ties a concrete need to the trajectory."),
        why_not=no_need,
    ),
    Command(
        id="agenda.route",
        name=N_("Give the need a route"),
        help=N_("Opens the need: what the concept asks of it, what is missing, and the four routes."),
        why_not=no_need,
    ),
    Command(
        id="agenda.hand-on",
        key="h",
        name=N_("Hand the need on"),
        help=N_("Hands the need on to a fourth-pillar initiative, without a promise by the municipality."),
        why_not=no_need,
    ),
    Command(
        id="agenda.back",
        key="escape",
        name=N_("Back"),
        help=N_("Closes what is open, ends the search, unmarks; then goes back to the visits."),
    ),
    *MAIN_OFFERS,
)

REMEDIES: Final = {
    "G101": ("agenda.goals",),
    "G102": ("agenda.goals",),
    "G104": ("agenda.goals",),
    "N": ("agenda.link", "agenda.hand-on"),
    "S": ("agenda.move",),
}
"""Which commands help with a finding, by its code or the first letter of it."""


def remedies(code: str) -> tuple[Command, ...]:
    """The commands that help with such a finding."""
    wanted = REMEDIES.get(code) or REMEDIES.get(code[:1], ())
    return tuple(one for one in AGENDA_OFFERS if one.id in wanted)


REMEDY_WORDS: Final = {"agenda.link": N_("link"), "agenda.hand-on": N_("hand on")}
"""The word on the finding line for commands that the footer does not show."""
