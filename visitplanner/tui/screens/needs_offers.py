"""What can be done on the screen of all needs, and why not when it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from visitplanner.domain.need import Route
from visitplanner.domain.words import N_
from visitplanner.locale import tr
from visitplanner.tui.commands import Command
from visitplanner.tui.main_screen import MAIN_OFFERS

if TYPE_CHECKING:
    from visitplanner.tui.screens.needs import NeedsScreen


def no_need(screen: NeedsScreen) -> str:
    """Needs a need under the cursor."""
    return "" if screen.here is not None else tr("There is no concrete need here; n writes one down.")


def no_visit(screen: NeedsScreen) -> str:
    """A need is met on a visit: one has to be open."""
    if screen.slug is not None:
        return ""
    return tr("A need is met on a visit: open its agenda first (1, then enter), and come back with 4.")


def no_link(screen: NeedsScreen) -> str:
    """Linking takes its people and days from a visit."""
    return no_need(screen) or ("" if screen.seen_from else tr("There is no visit yet on which it was met."))


def no_meeting(screen: NeedsScreen) -> str:
    """Needs a time that it was met."""
    if screen.here is None or screen.here.meetings:
        return no_need(screen)
    return tr("It stands on no agenda: there is nowhere to go.")


def not_closed(screen: NeedsScreen) -> str:
    """Needs a need that has a route."""
    if screen.here is None or screen.here.need.route is not Route.OPEN:
        return no_need(screen)
    return tr("It is open already.")


def nothing_to_join(screen: NeedsScreen) -> str:
    """Needs a row that the need stands on, and another need."""
    here = screen.here
    if here is None:
        return no_need(screen)
    if len(screen.found) == 1:
        return tr("There is no other need.")
    if not any(one.item for one in here.meetings):
        return tr("It stands on no agenda. Go to the other need, and join that one to this.")
    return ""


NEEDS_OFFERS: Final = (
    Command(
        id="needs.open",
        key="enter",
        label=N_("history"),
        name=N_("Go to where it was met"),
        help=N_("Goes to the times that the need was met; enter there goes to the agenda at that row."),
        why_not=no_meeting,
    ),
    Command(
        id="needs.need",
        key="n",
        label=N_("need"),
        name=N_("Write down a concrete need"),
        help=N_("One line and enter, on the visit that was open last: today, when it is going on."),
        why_not=no_visit,
    ),
    Command(
        id="needs.link",
        key="l",
        label=N_("link"),
        name=N_("Link the need to the trajectory"),
        help=N_("Opens the four parts of the test. What is missing is said, and may come later."),
        why_not=no_link,
    ),
    Command(
        id="needs.hand-on",
        key="h",
        label=N_("hand on"),
        name=N_("Hand the need on to a fourth-pillar initiative"),
        help=N_("Proposes words that explain the difference and promise nothing; make them your own."),
        why_not=no_need,
    ),
    Command(
        id="needs.note",
        key="o",
        label=N_("note"),
        name=N_("Note the need, with the words given"),
        help=N_("Keeps what was said to the partner, without a route and without a promise."),
        why_not=no_need,
    ),
    Command(
        id="needs.decline",
        key="d",
        label=N_("decline"),
        name=N_("Decline the need, with the words given"),
        help=N_("An honest no, with the words in which it was said."),
        why_not=no_need,
    ),
    Command(
        id="needs.join",
        key="j",
        label=N_("join"),
        name=N_("Join the need to one that it is"),
        help=N_(
            "The same need asked again: the two become one with its whole history. Alike ones stand first."
        ),
        why_not=nothing_to_join,
    ),
    Command(
        id="needs.edit",
        key="e",
        label=N_("edit"),
        name=N_("Edit the words of the need"),
        help=N_("What is asked, where, by whom, and a description."),
        why_not=no_need,
    ),
    Command(
        id="needs.filter",
        key="slash",
        key_shown="/",
        label=N_("find"),
        name=N_("Find among the needs"),
        help=N_("Shows the needs in which the words occur, while you type. Escape shows all again."),
    ),
    Command(
        id="needs.reopen",
        key="r",
        name=N_("Open the need again"),
        help=N_("Takes the route back; the answers stay with it."),
        why_not=not_closed,
    ),
    Command(
        id="needs.back",
        key="escape",
        name=N_("Back"),
        help=N_("Closes what is open, ends the search; then goes back to the agenda or the visits."),
    ),
    *(one for one in MAIN_OFFERS if one.id != "main.needs"),
)
