"""What can be done about findings, and why not when it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from visitplanner.domain.words import N_
from visitplanner.locale import tr
from visitplanner.tui.commands import Command
from visitplanner.tui.main_screen import MAIN_OFFERS

if TYPE_CHECKING:
    from visitplanner.tui.screens.findings import FindingsScreen


def no_finding(screen: FindingsScreen) -> str:
    """Needs a finding under the cursor."""
    return "" if screen.here is not None else tr(N_("There is no finding here."))


def no_remedy(screen: FindingsScreen) -> str:
    """Needs a finding that one key can do something about."""
    here = screen.here
    if here is None:
        return no_finding(screen)
    if not here.is_open:
        return tr(N_("It is acknowledged; k takes that back."))
    if screen.remedy is None:
        return tr(N_("This one has to be decided by people; enter goes to what it is about."))
    return ""


def no_item(screen: FindingsScreen) -> str:
    """Needs a finding about an item."""
    if screen.here is None:
        return no_finding(screen)
    return "" if screen.item is not None else tr(N_("This finding is not about a single item."))


def fix_word(screen: FindingsScreen) -> str:
    """What the key for solving would do with the finding under the cursor."""
    return screen.remedy.label if screen.remedy is not None else ""


def acknowledge_word(screen: FindingsScreen) -> str:
    """Whether the finding under the cursor is acknowledged, or that taken back."""
    here = screen.here
    return N_("withdraw") if here is not None and not here.is_open else N_("acknowledge")


FINDINGS_OFFERS: Final = (
    Command(
        id="findings.open",
        key="enter",
        label=N_("go there"),
        name=N_("Go to what it is about"),
        help=N_("Goes to the item or day in the agenda, or to the screen that the finding belongs to."),
        why_not=no_finding,
    ),
    Command(
        id="findings.fix",
        key="f",
        label=N_("solve"),
        label_of=fix_word,
        name=N_("Do what solves it"),
        help=N_(
            "Does the one thing that solves the finding, such as linking a goal or adding a refocus; the"
            " footer says which. Where several answers are needed, it opens the place where they are given."
        ),
        why_not=no_remedy,
    ),
    Command(
        id="findings.acknowledge",
        key="k",
        label=N_("acknowledge"),
        label_of=acknowledge_word,
        name=N_("Acknowledge with a reason, or withdraw that"),
        help=N_(
            "Asks why the plan may stay as it is, and until when. The finding stays in the list with the"
            " reason; the same key takes it back."
        ),
        why_not=no_finding,
    ),
    Command(
        id="findings.level",
        key="v",
        label=N_("level"),
        name=N_("Show one level alone"),
        help=N_("All findings, errors alone, warnings, advice, acknowledged ones, and all again."),
    ),
    Command(
        id="findings.filter",
        key="slash",
        key_shown="/",
        label=N_("find"),
        name=N_("Find by words or code"),
        help=N_("Shows the findings in which the words occur, while you type: G101, a name, a place."),
    ),
    Command(
        id="findings.goals",
        key="g",
        name=N_("Link goals to the item"),
        help=N_("Says which capacity goals the item of the finding serves."),
        why_not=no_item,
    ),
    Command(
        id="findings.edit",
        key="e",
        name=N_("Edit the item"),
        help=N_("Opens the form of the item that the finding is about."),
        why_not=no_item,
    ),
    Command(
        id="findings.back",
        key="escape",
        label=N_("back"),
        name=N_("Back"),
        help=N_("Closes what is open, shows all findings again; then goes back to the agenda."),
    ),
    *MAIN_OFFERS,
)
