"""The trajectory: phases on a line of years, the tree of goals, who learns, what was done and seen (C9)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar, Final

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.widgets import Static

from visitplanner.domain.changes import BOOK
from visitplanner.domain.errors import PlannerError
from visitplanner.domain.goal_tree import tree
from visitplanner.domain.serving import Served, Service, served
from visitplanner.domain.trajectory import Goal, GoalStatus, ProgressMarker
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book
from visitplanner.locale import tr
from visitplanner.planning.desk import Desk
from visitplanner.planning.done import Done
from visitplanner.planning.goals import Closed as ClosedGoal
from visitplanner.planning.goals import add_goal, edit_goal, future_uses
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.goal_rows import head
from visitplanner.tui.main_screen import MainScreen
from visitplanner.tui.messages import Changed
from visitplanner.tui.screens.goals_offers import GOALS_OFFERS
from visitplanner.tui.text import plain
from visitplanner.tui.widgets.goal_close import GoalClose, named
from visitplanner.tui.widgets.goal_fields import GoalFields
from visitplanner.tui.widgets.goal_page import GoalPage
from visitplanner.tui.widgets.goal_tree import GoalTree
from visitplanner.tui.widgets.guided import GuidedForm
from visitplanner.tui.widgets.marker_forms import MarkerFields, ObservationFields

if TYPE_CHECKING:
    from visitplanner.tui.elsewhere import Stood

LOW_ROWS: Final = 16
"""From so many rows on there is room for the line of years."""
TALL_ROWS: Final = 30
"""From so many rows on, tree and goal stand whole below each other."""


class GoalsScreen(MainScreen[None]):
    """Years and goals above, all that is known of the one under the cursor below."""

    AUTO_FOCUS: ClassVar[str | None] = "#tree"
    CSS_PATH: ClassVar[str] = "goals.tcss"
    OFFERS: ClassVar[tuple[Command, ...]] = GOALS_OFFERS
    BINDINGS: ClassVar[list[BindingType]] = bindings(GOALS_OFFERS)
    HELP_TOPIC: ClassVar[str] = "goals"
    VERTICAL_BREAKPOINTS = [(0, "-short"), (LOW_ROWS, "-low"), (TALL_ROWS, "-tall")]

    def __init__(self, desk: Desk, slug: str | None = None) -> None:
        """`slug` is the visit that one comes from; what was seen is proposed to be seen on it."""
        super().__init__()
        self._desk = desk
        self._slug = slug
        self._book: Book = desk.book()
        self._visits: dict[str, str] = {}
        self._editing: Goal | None = None
        self._years = ""

    def body(self) -> ComposeResult:
        """Years, goals, the goal under the cursor."""
        yield Static("", id="years")
        yield GoalTree(id="tree")
        yield GoalPage(id="page")

    def on_mount(self) -> None:
        """Read, and begin at the first goal."""
        self.reload()

    def on_resize(self) -> None:
        """The line of years follows the width."""
        self.call_after_refresh(self._show_years)

    def _show_years(self) -> None:
        years = head(self._book, self._desk.today, self.size.width)
        if years != self._years:
            # What is the same need not be laid out anew, and all below it drawn.
            self._years = years
            self.query_one("#years", Static).update(plain(years))

    def reload(self, current: str | None = None) -> None:
        """Show what stands on disk; the cursor stays on its goal, or goes to `current`."""
        self._book = self._desk.book()
        programmes = self._desk.visits().programmes
        self._visits = {one.visit.slug: one.visit.title for one in programmes}
        branches = tree(served(self._book, programmes))
        self.query_one(GoalTree).show(branches, self._book, current)
        self._show_years()
        self._show_goal()

    @property
    def served_here(self) -> Served | None:
        """The goal under the cursor."""
        return self.query_one(GoalTree).served

    def stands_on(self) -> Stood | None:
        """The goal under the cursor."""
        from visitplanner.tui.elsewhere import Stood

        here = self.served_here
        return Stood.of(BOOK, here.goal if here is not None else None)

    @on(GoalTree.Moved)
    def _moved(self, event: GoalTree.Moved) -> None:
        event.stop()
        self._show_goal()

    def _show_goal(self) -> None:
        self.query_one(GoalPage).show(self.served_here, self._book, self._visits)

    # Walking

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Where rows are few, the goal that is read takes the room of the tree."""
        self.set_class(isinstance(event.widget, GoalPage), "-reading")

    def do_open(self) -> None:
        """Into the goal."""
        self.query_one(GoalPage).focus()

    def _jump(self, service: Service) -> None:
        """Go to the agenda, and there to the activity."""
        from visitplanner.tui.screens.agenda import AgendaScreen

        self.planner.roads.agenda(service.slug)
        agenda = self.app.screen
        if isinstance(agenda, AgendaScreen):
            # Behind its mounting, where it was not open before.
            agenda.call_after_refresh(agenda.come_to, service.item)

    async def do_back(self) -> None:
        """From a form or the goal to all goals; from the goals to where one came from."""
        if self.query(GuidedForm):
            await self._close_form()
        elif not self.query_one(GoalTree).has_focus:
            self.query_one(GoalTree).focus()
        elif self.planner.roads.visit:
            self.do_agenda()
        else:
            self.do_visits()

    # What can be done with a goal

    async def do_add(self) -> None:
        """Open the form of a new goal."""
        await self._open(GoalFields(self._desk))

    async def do_edit(self) -> None:
        """Open the form of the goal under the cursor."""
        if self.served_here is not None:
            await self._open(GoalFields(self._desk, self.served_here.goal))

    async def do_close(self) -> None:
        """Ask as what, and why."""
        if self.served_here is not None:
            goal = self.served_here.goal
            await self._open(GoalClose(self._desk, goal, future_uses(self._desk, goal.id)))

    async def do_observe(self) -> None:
        """To the progress markers, or straight to the form of the only one."""
        here, sheet = self.served_here, self.query_one(GoalPage)
        if here is None:
            return
        sheet.focus()
        sheet.go_to(here.goal.markers[0].id)
        if len(here.goal.markers) == 1:
            await self._observe(here.goal, here.goal.markers[0])

    # What can be done on its page

    @on(GoalPage.Wanted)
    async def _wanted(self, event: GoalPage.Wanted) -> None:
        event.stop()
        here, sheet = self.served_here, self.query_one(GoalPage)
        marker = sheet.marker
        if here is None:
            return
        if event.what == "add":
            await self._open(MarkerFields(self._desk, here.goal))
        elif event.what == "edit" and marker is not None:
            await self._open(MarkerFields(self._desk, here.goal, marker))
        elif marker is not None:
            await self._observe(here.goal, marker)
        elif sheet.service is not None:
            self._jump(sheet.service)

    async def write_marker(self, key: str, *, seen: bool) -> None:
        """Open the form of a progress marker of the goal under the cursor, "" for a new one.

        With `seen` it is the one of what was seen of it.
        """
        here, sheet = self.served_here, self.query_one(GoalPage)
        marker = next((one for one in here.goal.markers if one.id == key), None) if here else None
        if here is None or (seen and marker is None):
            return
        sheet.focus()
        if marker is not None:
            sheet.go_to(marker.id)
        if seen and marker is not None:
            await self._observe(here.goal, marker)
        else:
            await self._open(MarkerFields(self._desk, here.goal, marker))

    async def _observe(self, goal: Goal, marker: ProgressMarker) -> None:
        await self._open(ObservationFields(self._desk, goal, marker, self._slug))

    # Forms

    async def _open(self, form: GuidedForm) -> None:
        await self._close_form()
        self._editing = form.goal if isinstance(form, GoalFields) else None
        self.query_one(GoalPage).display = False
        self.add_class("-form")
        await self.mount(form, after="#page")

    async def _close_form(self, *, to_page: bool = False) -> None:
        await self.query(GuidedForm).remove()
        sheet = self.query_one(GoalPage)
        sheet.display = True
        self.remove_class("-form")
        (sheet if to_page else self.query_one(GoalTree)).focus()

    @on(GuidedForm.Back)
    async def _back(self, event: GuidedForm.Back) -> None:
        event.stop()
        await self._close_form(to_page=_of_page(self.query_one(GuidedForm)))

    @on(GuidedForm.Save)
    async def _save_form(self, event: GuidedForm.Save) -> None:
        event.stop()
        form = self.query_one(GuidedForm)
        try:
            changed, goal = self._saved(form)
        except PlannerError as error:
            form.show_hint(self.language.say(error))
            return
        form.forget()
        await self._close_form(to_page=_of_page(form))
        self.post_message(changed)
        self.reload(goal.id)
        if isinstance(form, MarkerFields) and form.marker is None:
            self.query_one(GoalPage).go_to(goal.markers[-1].id)

    def _saved(self, form: GuidedForm) -> tuple[Changed, Goal]:
        done: Done[Goal]
        if isinstance(form, GoalClose):
            return self._closed_goal(form.save())
        if isinstance(form, MarkerFields):
            done = form.save()
            said = tr(N_("The progress marker is saved."))
        elif isinstance(form, ObservationFields):
            done = form.save()
            said = tr(N_("Written down: what was seen of “{marker}”."), marker=form.marker.text)
        else:
            assert isinstance(form, GoalFields)  # noqa: S101 - the last form there is
            answers = form.answers().as_arguments()
            if self._editing is None:
                done = add_goal(self._desk, **answers)
                said = tr(N_("Goal {code} was added."), code=done.value.code)
            else:
                done = edit_goal(self._desk, self._editing, replace(self._editing, **answers))
                said = tr(N_("Goal {code} is saved."), code=done.value.code)
        return Changed(done.receipt, said), done.value

    def _closed_goal(self, closed: ClosedGoal) -> tuple[Changed, Goal]:
        goal = closed.value
        said = tr(N_("Goal {code}: {status}."), code=goal.code, status=self.language.label(goal.status))
        if closed.future and goal.status is not GoalStatus.OPEN:
            said = f"{said} {named(closed.future)}"
        return Changed(closed.receipt, said), goal


def _of_page(form: GuidedForm) -> bool:
    return isinstance(form, MarkerFields | ObservationFields)
