"""What visits, agenda and goals have in common: the way to each other, undo and redo."""

from __future__ import annotations

from typing import ClassVar, Final

from textual.screen import ScreenResultType

from visitplanner.domain.changes import Receipt
from visitplanner.domain.words import N_
from visitplanner.locale import tr
from visitplanner.tui.base import PlannerScreen
from visitplanner.tui.commands import Command


def no_agenda(screen: MainScreen[None]) -> str:
    """There is no agenda to go to until one was opened."""
    return "" if screen.planner.roads.visit else tr("Choose a visit first; enter opens its agenda.")


MAIN_OFFERS: Final = (
    Command(
        id="main.undo",
        key="u",
        label=N_("undo"),
        name=N_("Undo"),
        help=N_("Takes back your own last change. Says so when somebody changed the same since."),
    ),
    Command(id="main.redo", key="U", name=N_("Redo"), help=N_("Does your last undone change again.")),
    Command(
        id="main.visits",
        key="1",
        label=N_("visits"),
        name=N_("Show the visits"),
        help=N_("Lists all visits."),
    ),
    Command(
        id="main.agenda",
        key="2",
        label=N_("agenda"),
        name=N_("Show the agenda"),
        help=N_("Goes to the agenda that was open last."),
        why_not=no_agenda,
    ),
    Command(
        id="main.trajectory",
        key="3",
        label=N_("goals"),
        name=N_("Show the trajectory and its goals"),
        help=N_("Shows the phases and goals, who learns, and what served them."),
    ),
)
"""For the `OFFERS` of a main screen, behind its own."""


class MainScreen(PlannerScreen[ScreenResultType]):
    """A screen one comes to with a digit."""

    OFFERS: ClassVar[tuple[Command, ...]] = MAIN_OFFERS

    def do_undo(self) -> None:
        """Take back the last change of one's own."""
        self.act(self.desk.store.undo, said=lambda receipt: _told(N_("Taken back: {what}."), receipt))

    def do_redo(self) -> None:
        """Do it again."""
        self.act(self.desk.store.redo, said=lambda receipt: _told(N_("Done again: {what}."), receipt))

    def do_visits(self) -> None:
        """To the visits."""
        self.planner.roads.visits()

    def do_agenda(self) -> None:
        """To the agenda that was open last."""
        self.planner.roads.agenda(self.planner.roads.visit or "")

    def do_trajectory(self) -> None:
        """To the goals."""
        self.planner.roads.goals()


def _told(said: str, receipt: Receipt) -> str:
    """What was taken back or done again, in the word that history has for it."""
    return tr(said, what="–" if receipt.transaction is None else tr(receipt.transaction.why))
