"""What can be done on the screen of the partnership."""

from __future__ import annotations

from typing import Any, Final

from visitplanner.domain.words import N_
from visitplanner.exports.profile_said import Chapter
from visitplanner.locale import tr
from visitplanner.tui.commands import Command
from visitplanner.tui.main_screen import MAIN_OFFERS

GROWING: Final = frozenset({Chapter.PARTNERSHIP, Chapter.INITIATIVES, Chapter.TRAJECTORY, Chapter.TRAVEL})
"""Chapters to which a line can be added."""

PARTING: Final = ("municipality", "approval", "phase", "travel")
"""What can be taken away, by the beginning of its key."""


def _no_line(screen: Any) -> str:  # noqa: ANN401 - the screen knows this module, not the other way round
    if screen.current.startswith("none:"):
        return _cannot_add(screen) or tr(N_("There is nothing here yet; a adds it."))
    return ""


def _cannot_add(screen: Any) -> str:  # noqa: ANN401 - as above
    if screen.chapter not in GROWING:
        return tr(N_("These lines are fixed: e edits the one under the cursor."))
    if screen.chapter is Chapter.TRAJECTORY:
        if screen.trajectory is None:
            return tr(N_("There is no trajectory to add a phase to."))
        if screen.all_phases:
            return tr(N_("All four phases have their first day; e edits one."))
    return ""


def _stays(screen: Any) -> str:  # noqa: ANN401 - as above
    if screen.current.partition(":")[0] in PARTING:
        return ""
    return tr(N_("This stays; e edits it."))


PARTNERSHIP_OFFERS: Final = (
    Command(
        id="partnership.edit",
        key="e,enter",
        label=N_("edit"),
        name=N_("Edit the line of the profile"),
        help=N_("Opens the short form of what stands under the cursor."),
        why_not=_no_line,
    ),
    Command(
        id="partnership.add",
        key="a",
        label=N_("add"),
        name=N_("Add to the chapter"),
        help=N_("A municipality, an initiative, a phase or a travel time, by the chapter that one is in."),
        why_not=_cannot_add,
    ),
    Command(
        id="partnership.remove",
        key="d",
        label=N_("take away"),
        name=N_("Take the line away"),
        help=N_("Takes a municipality, a decision, a phase or a travel time away; u brings it back."),
        why_not=_stays,
    ),
    Command(
        id="partnership.next",
        key="right",
        key_shown="← →",
        label=N_("chapter"),
        name=N_("Next chapter"),
        help=N_("Goes to the first line of the next chapter; the left arrow to the one before."),
    ),
    Command(
        id="partnership.previous",
        key="left",
        name=N_("Previous chapter"),
        help=N_("Goes to the first line of the chapter before."),
    ),
    Command(
        id="partnership.back",
        key="escape",
        label=N_("back"),
        name=N_("Back"),
        help=N_("Closes the form, then goes back to the agenda or the visits."),
    ),
    *(one for one in MAIN_OFFERS if one.id != "main.partnership"),
)
