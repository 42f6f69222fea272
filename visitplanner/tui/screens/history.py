"""Who changed what and when; what was deleted or changed can be brought back from here, as a new change."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType

from visitplanner.domain.changes import Receipt
from visitplanner.domain.records import Thing
from visitplanner.domain.visit import Acknowledgement
from visitplanner.domain.words import N_
from visitplanner.locale import tr
from visitplanner.planning.bringing_back import Brought, bring_back
from visitplanner.planning.done import Done
from visitplanner.planning.history import entity_at
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.history_rows import brought_said
from visitplanner.tui.messages import Sought
from visitplanner.tui.screens.history_offers import HISTORY_OFFERS
from visitplanner.tui.screens.history_reading import HistoryReading
from visitplanner.tui.widgets.row_list import RowList


class HistoryScreen(HistoryReading):
    """The history with what can be done about it."""

    OFFERS: ClassVar[tuple[Command, ...]] = HISTORY_OFFERS
    BINDINGS: ClassVar[list[BindingType]] = bindings(HISTORY_OFFERS)
    HELP_TOPIC: ClassVar[str] = "history"

    def do_restore(self) -> None:
        """Bring back what was before the change."""
        self._bring(after=False)

    def do_restore_after(self) -> None:
        """Bring back what was after the change."""
        self._bring(after=True)

    def _bring(self, *, after: bool) -> None:
        here, things = self.here, self.wanted
        if here is None:
            return
        brought: list[Brought] = []

        def bring() -> Done[tuple[Brought, ...]]:
            done = bring_back(self.desk, here, things, after=after)
            brought.extend(done.value)
            return done

        def said(receipt: Receipt) -> str:
            # Where nothing landed, the panel that opens asks what is to stand.
            return brought_said(brought, after=after) if receipt.transaction is not None else ""

        self.act(bring, said=said)

    # Going there

    def do_open(self) -> None:
        """Go to the one thing that was changed; of several, to the list of them first."""
        things = self.wanted
        if len(things) == 1:
            self._jump(things[0])
        else:
            self.query_one("#change", RowList).focus()

    def _jump(self, thing: Thing) -> None:
        """Go where it stands now, or say that it stands nowhere."""
        now = entity_at(self.desk, thing.place)
        if now is None:
            self.say(tr(N_("“{name}” is not there any more."), name=thing.name), tone="warning")
            return
        roads = self.planner.roads
        match thing.table:
            case "items":
                roads.agenda(thing.file, Sought(item=thing.id))
            case "visit" | "releases":
                roads.agenda(thing.file)
            case "acknowledgements" if isinstance(now, Acknowledgement):
                roads.visit = thing.file
                roads.findings(Sought(code=now.code, subject=now.subject))
            case "actions":
                roads.visit = thing.file
                roads.outcomes()
                self._come_to_action(thing.id)
            case "goals":
                roads.goals()
                self._come_to_goal(thing.id)
            case "needs":
                roads.needs()
                self._come_to_need(thing.id)
            case "people":
                roads.people()
                self._come_to_person(thing.id)
            case _:
                roads.partnership()

    # The cursor is put there behind the mounting, where the screen was not open before.

    def _come_to_action(self, key: str) -> None:
        from visitplanner.tui.widgets.outcome_list import OutcomeList

        screen = self.app.screen
        screen.call_after_refresh(lambda: screen.query_one(OutcomeList).goto(f"action {key}"))

    def _come_to_goal(self, key: str) -> None:
        from visitplanner.tui.screens.goals import GoalsScreen

        screen = self.app.screen
        if isinstance(screen, GoalsScreen):
            screen.call_after_refresh(screen.reload, key)

    def _come_to_need(self, key: str) -> None:
        from visitplanner.tui.screens.needs import NeedsScreen

        screen = self.app.screen
        if isinstance(screen, NeedsScreen):
            screen.call_after_refresh(screen.show_needs, key)

    def _come_to_person(self, key: str) -> None:
        from visitplanner.tui.screens.people import PeopleScreen

        screen = self.app.screen
        if isinstance(screen, PeopleScreen):
            screen.call_after_refresh(screen.show_people, key)
