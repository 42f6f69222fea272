"""What can be done on the screen of the history, and why not when it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from visitplanner.domain.records import Deed
from visitplanner.domain.words import N_
from visitplanner.locale import tr
from visitplanner.tui.commands import Command
from visitplanner.tui.main_screen import MAIN_OFFERS

if TYPE_CHECKING:
    from visitplanner.tui.screens.history import HistoryScreen


def no_record(screen: HistoryScreen) -> str:
    """Needs a change under the cursor that changed something."""
    if screen.here is None:
        return tr(N_("There is no change here."))
    return "" if screen.here.things else tr(N_("This line tells of a whole file; nothing single is in it."))


def no_before(screen: HistoryScreen) -> str:
    """Needs something that was there before the change."""
    why = no_record(screen)
    if not why and all(one.deed is Deed.ADDED for one in screen.wanted):
        return tr(N_("Before this change it was not there, and nothing is deleted from here."))
    return why


def no_visit(screen: HistoryScreen) -> str:
    """Needs a visit to look at alone."""
    return "" if screen.slug is not None else tr(N_("Open the agenda of a visit first; 9 comes back here."))


def restore_word(screen: HistoryScreen) -> str:
    """What the key would do with what is under the cursor."""
    deleted = bool(screen.wanted) and all(one.deed is Deed.DELETED for one in screen.wanted)
    return N_("bring back") if deleted else N_("as before")


def scope_word(screen: HistoryScreen) -> str:
    """What the key would show."""
    return N_("all visits") if screen.alone else N_("this visit")


HISTORY_OFFERS: Final = (
    Command(
        id="history.open",
        key="enter",
        label=N_("go there"),
        name=N_("Go to what was changed"),
        help=N_(
            "Goes to the activity, goal, need or person where it stands now. Of a change to several, it goes"
            " to the list of them first; enter there goes to one."
        ),
        why_not=no_record,
    ),
    Command(
        id="history.restore",
        key="r",
        label=N_("as before"),
        label_of=restore_word,
        name=N_("Bring back what was before this change"),
        help=N_(
            "What was deleted comes back; a field gets the value it had before the change. It is a new change"
            " of yours, and u takes it back. Where somebody changed the same field since, you see both and"
            " choose. On a single line of the change only that one is meant."
        ),
        why_not=no_before,
    ),
    Command(
        id="history.restore-after",
        key="R",
        name=N_("Bring back what was after this change"),
        help=N_("As r, with the values that this change put there, when others came in their place since."),
        why_not=no_record,
    ),
    Command(
        id="history.closer",
        key="right",
        key_shown="→",
        label=N_("closer"),
        name=N_("Look closer at the change"),
        help=N_("Goes to the things and fields that were changed, one line each; ← comes back."),
        why_not=no_record,
    ),
    Command(
        id="history.away",
        key="left",
        name=N_("Back to the list of changes"),
        help=N_("Leaves the single lines of the change."),
    ),
    Command(
        id="history.scope",
        key="v",
        label=N_("all visits"),
        label_of=scope_word,
        name=N_("Show this visit alone, or everything"),
        help=N_("The changes of the visit that was open last, or those of all visits and the partnership."),
        why_not=no_visit,
    ),
    Command(
        id="history.filter",
        key="slash",
        key_shown="/",
        label=N_("find"),
        name=N_("Find by words or by who did it"),
        help=N_("Shows the changes in which the words occur, while you type: a name, a title, a value."),
    ),
    Command(
        id="history.back",
        key="escape",
        name=N_("Back"),
        help=N_("Closes what is open, ends the search; then goes back to the agenda or the visits."),
    ),
    *(one for one in MAIN_OFFERS if one.id != "main.history"),
)
