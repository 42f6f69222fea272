"""What can be done in the item form, beside typing."""

from __future__ import annotations

from typing import Any, Final

from visitplanner.domain.words import N_
from visitplanner.locale import tr
from visitplanner.tui.commands import Command


def _no_draft(form: Any) -> str:  # noqa: ANN401 - the form knows this module, not the other way round
    return "" if form.drafts.offered else tr(N_("There is no draft to take up."))


OFFERS: Final = (
    Command(
        id="item.save",
        key="f2,ctrl+o",
        key_shown="F2",
        label=N_("save"),
        name=N_("Save the item"),
        help=N_(
            "Saves and goes back. Enter does the same on any line but the note. An activity that must name"
            " a goal is"
            " saved with one only: without it, the form goes to the goals."
        ),
    ),
    Command(
        id="item.goals",
        key="f3,ctrl+g",
        key_shown="F3",
        label=N_("goals"),
        name=N_("Pick a goal for the item"),
        help=N_("Opens the goals from any field; enter there links the one used last."),
    ),
    Command(
        id="item.more",
        key="f4,ctrl+t",
        key_shown="F4",
        label=N_("more fields"),
        name=N_("Show the other fields"),
        help=N_("Folds out plan B, hosts, interpreter, promise, status and note, or folds them away again."),
    ),
    Command(
        id="item.leave",
        key="escape",
        label=N_("back"),
        name=N_("Leave without saving"),
        help=N_("Goes back. What you typed is kept as a draft and offered when the form is opened again."),
    ),
    Command(
        id="item.enter",
        key="enter",
        name=N_("Save the item (enter)"),
        help=N_("Saves, as F2 does."),
    ),
    Command(
        id="item.take-up",
        key="f5",
        key_shown="F5",
        name=N_("Take up the draft"),
        help=N_("Puts what you typed before, and did not save, back into the fields."),
        why_not=_no_draft,
    ),
    Command(
        id="item.forget",
        key="f8",
        key_shown="F8",
        name=N_("Forget the draft"),
        help=N_("Forgets the draft that is offered; it asks once more first."),
        why_not=_no_draft,
    ),
    Command(
        id="item.next", key="down", name=N_("Next field"), help=N_("Goes to the next field, as tab does.")
    ),
    Command(id="item.previous", key="up", name=N_("Previous field"), help=N_("Goes to the field before.")),
)
