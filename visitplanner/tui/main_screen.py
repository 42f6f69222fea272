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
    Command(
        id="main.needs",
        key="4",
        label=N_("needs"),
        name=N_("Show the concrete needs"),
        help=N_("Lists all concrete needs of the partnership, over the visits, by their route."),
    ),
    Command(
        id="main.people",
        key="5",
        label=N_("people"),
        name=N_("Show the people"),
        help=N_("Shows delegation and hosts, who attends what, and the programme of one person."),
    ),
    Command(
        id="main.lint",
        key="6",
        label=N_("findings"),
        name=N_("Show all findings of the visit"),
        help=N_("Lists what the checks see, by level and code; from there it is solved or acknowledged."),
        why_not=no_agenda,
    ),
    Command(
        id="main.outcomes",
        key="7",
        label=N_("outcomes"),
        name=N_("Show what came of the visit"),
        help=N_(
            "Keeps what came of each item, the action points, the progress that was seen; and the report."
        ),
        why_not=no_agenda,
    ),
    Command(
        id="main.balance",
        key="b",
        name=N_("Show where the time goes"),
        help=N_("Shows the share of time of each purpose, day by day, who learns, and what is photographed."),
        why_not=no_agenda,
    ),
    Command(
        id="main.partnership",
        key="p",
        name=N_("Show the partnership"),
        help=N_("Shows its form, agreement, self-assessment, initiatives and settings."),
    ),
    Command(
        id="main.history",
        key="9",
        name=N_("Show the history"),
        help=N_("Shows who changed what and when; from there it can be brought back."),
    ),
)
"""For the `OFFERS` of a main screen, behind its own."""


class MainScreen(PlannerScreen[ScreenResultType]):
    """A screen one comes to with a digit."""

    OFFERS: ClassVar[tuple[Command, ...]] = MAIN_OFFERS

    def do_undo(self) -> None:
        """Take back the last change of one's own."""
        self.act(self.desk.store.undo, said=lambda receipt: self._told(N_("Taken back: {what}."), receipt))

    def do_redo(self) -> None:
        """Do it again."""
        self.act(self.desk.store.redo, said=lambda receipt: self._told(N_("Done again: {what}."), receipt))

    def _told(self, said: str, receipt: Receipt) -> str:
        """What was taken back or done again, and to what: it may stand on another day or screen."""
        from visitplanner.tui.elsewhere import what_of

        return tr(said, what="–" if receipt.transaction is None else what_of(self.desk, receipt.transaction))

    def do_visits(self) -> None:
        """To the visits."""
        self.planner.roads.visits()

    def do_agenda(self) -> None:
        """To the agenda that was open last."""
        self.planner.roads.agenda(self.planner.roads.visit or "")

    def do_trajectory(self) -> None:
        """To the goals."""
        self.planner.roads.goals()

    def do_needs(self) -> None:
        """To the concrete needs."""
        self.planner.roads.needs()

    def do_people(self) -> None:
        """To the people."""
        self.planner.roads.people()

    def do_lint(self) -> None:
        """To the findings of the visit that was open last."""
        self.planner.roads.findings()

    def do_outcomes(self) -> None:
        """To what came of the visit that was open last."""
        self.planner.roads.outcomes()

    def do_balance(self) -> None:
        """To where the time goes."""
        self.planner.roads.balance()

    def do_partnership(self) -> None:
        """To the partnership."""
        self.planner.roads.partnership()

    def do_history(self) -> None:
        """To who changed what."""
        self.planner.roads.history()
