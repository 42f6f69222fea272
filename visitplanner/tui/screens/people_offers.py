"""What can be done on the people screen."""

from __future__ import annotations

from typing import Any, Final

from visitplanner.domain.words import N_
from visitplanner.locale import tr
from visitplanner.tui.commands import Command
from visitplanner.tui.main_screen import MAIN_OFFERS


def _nobody(screen: Any) -> str:  # noqa: ANN401 - the screen knows this module, not the other way round
    return "" if screen.person is not None else tr(N_("Nobody is chosen; a adds somebody."))


def _no_visit(screen: Any) -> str:  # noqa: ANN401 - as above
    if screen.slug is None:
        return tr(N_("Open the agenda of a visit first; then 5 shows its people."))
    return _nobody(screen)


def _not_in(screen: Any) -> str:  # noqa: ANN401 - as above
    return _no_visit(screen) or (
        "" if screen.takes_part else tr(N_("{name} takes no part in this visit."), name=screen.person.name)
    )


def _in_already(screen: Any) -> str:  # noqa: ANN401 - as above
    why = _no_visit(screen)
    if not why and screen.takes_part:
        return tr(N_("{name} takes part already; s sets days and groups."), name=screen.person.name)
    return why


def _nothing_attended(screen: Any) -> str:  # noqa: ANN401 - as above
    return _no_visit(screen) or (
        "" if screen.own_items else tr(N_("Nothing of the programme is for {name}."), name=screen.person.name)
    )


PEOPLE_OFFERS: Final = (
    Command(
        id="people.open",
        key="enter",
        label=N_("programme"),
        name=N_("Show the programme of the person"),
        help=N_("Goes to the programme of the person; enter there goes to the agenda at that item."),
        why_not=_nothing_attended,
    ),
    Command(
        id="people.add",
        key="a",
        label=N_("add"),
        name=N_("Add a person"),
        help=N_("Name, role and work. No party, passport, health or diet data is stored of anybody."),
    ),
    Command(
        id="people.edit",
        key="e",
        label=N_("edit"),
        name=N_("Edit the person"),
        help=N_("Changes name, municipality, role, title, field and languages."),
        why_not=_nobody,
    ),
    Command(
        id="people.join",
        key="j",
        label=N_("join"),
        name=N_("Let the person join the visit"),
        help=N_("Who comes from the hosts' side joins the hosts, everybody else the delegation."),
        why_not=_in_already,
    ),
    Command(
        id="people.stay",
        key="s",
        label=N_("stay"),
        name=N_("Set days, groups and leading"),
        help=N_("When the person arrives and leaves, in which groups they walk, on which days they lead."),
        why_not=_no_visit,
    ),
    Command(
        id="people.leave",
        key="d",
        label=N_("take out"),
        name=N_("Take the person out of the visit"),
        help=N_("They stay among the people of the partnership. Items that name them are listed."),
        why_not=_not_in,
    ),
    Command(
        id="people.export",
        key="x",
        label=N_("export"),
        name=N_("Export the programme of the person"),
        help=N_("Writes what this person attends to a file, as the delegation may read it."),
        why_not=_nothing_attended,
    ),
    Command(
        id="people.filter",
        key="slash",
        key_shown="/",
        label=N_("find"),
        name=N_("Find people"),
        help=N_("Shows those of whom the words are said, while you type. Escape shows all again."),
    ),
    Command(
        id="people.back",
        key="escape",
        name=N_("Back"),
        help=N_("Closes what is open, goes back to the people, then to the agenda."),
    ),
    *(one for one in MAIN_OFFERS if one.id != "main.people"),
)
