"""The trajectory: phases on a line of years, goals with who learns and what served them, the way to that."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import DataTable, Static

from visitplanner.domain.errors import PlannerError
from visitplanner.domain.trajectory import Goal, GoalStatus
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book
from visitplanner.locale import tr
from visitplanner.planning.desk import Desk, Done
from visitplanner.planning.goals import Closed as ClosedGoal
from visitplanner.planning.goals import add_goal, edit_goal, future_uses
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.goal_rows import about, goal_row, head, heads, use_row
from visitplanner.tui.main_screen import MAIN_OFFERS, MainScreen
from visitplanner.tui.messages import Changed
from visitplanner.tui.text import plain
from visitplanner.tui.trajectory_view import Served, Service, served
from visitplanner.tui.widgets.goal_close import GoalClose, named
from visitplanner.tui.widgets.goal_fields import GoalFields
from visitplanner.tui.widgets.guided import GuidedForm
from visitplanner.tui.widgets.walk_table import WalkTable

_WIDE: Final = 110
"""From so many columns on, the table tells the purpose too."""


def _no_goal(screen: Any) -> str:  # noqa: ANN401 - a screen of this module, defined below
    return "" if screen.served_here is not None else tr(N_("There is no goal yet; a adds one."))


def _no_activity(screen: Any) -> str:  # noqa: ANN401 - as above
    here = screen.served_here
    return "" if here is not None and here.services else tr(N_("No activity serves this goal yet."))


GOALS_OFFERS: Final = (
    Command(
        id="trajectory.open",
        key="enter",
        label=N_("activities"),
        name=N_("Show the activities of the goal"),
        help=N_(
            "Goes to the activities that served the goal; enter there goes to the agenda at that activity."
        ),
        why_not=_no_activity,
    ),
    Command(
        id="trajectory.add",
        key="a",
        label=N_("add"),
        name=N_("Add a goal"),
        help=N_("A goal says what will be different, for whom, and who learns."),
    ),
    Command(
        id="trajectory.edit",
        key="e",
        label=N_("edit"),
        name=N_("Edit the goal"),
        help=N_("Changes title, code and the rest; the activities stay linked."),
        why_not=_no_goal,
    ),
    Command(
        id="trajectory.close",
        key="c",
        label=N_("close"),
        name=N_("Close the goal, or open it again"),
        help=N_(
            "As reached or dropped, with the reason. Goals are never removed; what still names it is said."
        ),
        why_not=_no_goal,
    ),
    Command(
        id="trajectory.back",
        key="escape",
        label=N_("back"),
        name=N_("Back to the goals"),
        help=N_("From the activities back to the goals, from the goals to the agenda."),
    ),
    *MAIN_OFFERS,
)


class GoalsScreen(MainScreen[None]):
    """Goals above, what is known of the one under the cursor and its activities below."""

    CSS_PATH = "goals.tcss"
    OFFERS: ClassVar[tuple[Command, ...]] = GOALS_OFFERS
    BINDINGS = bindings(GOALS_OFFERS)
    HELP_TOPIC: ClassVar[str] = "goals"

    def __init__(self, desk: Desk, slug: str | None = None) -> None:
        """`slug` is the visit that one comes from; its activities are marked."""
        super().__init__()
        self._desk = desk
        self._slug = slug
        self._book: Book = desk.book()
        self._served: tuple[Served, ...] = ()
        self._editing: Goal | None = None
        self._goals = WalkTable(cursor_type="row", id="goals", cell_padding=1)
        self._uses = WalkTable(cursor_type="row", id="uses", cell_padding=1, show_header=False)

    def body(self) -> ComposeResult:
        """Years, goals, the goal under the cursor, its activities."""
        yield Static("", id="years")
        yield self._goals
        with Vertical(id="below"):
            yield Static("", id="about")
            yield self._uses

    def on_mount(self) -> None:
        """Read and begin at the first goal."""
        self.reload()
        self._goals.focus()

    def on_resize(self) -> None:
        """Columns and the line of years follow the width."""
        if self._served or self._goals.columns:
            self.call_after_refresh(self.reload)

    def reload(self) -> None:
        """Show what stands on disk; the cursor stays on its goal."""
        here = self.served_here.goal.id if self.served_here is not None else ""
        self._book = self._desk.book()
        self._served = served(self._book, self._desk.visits().programmes)
        self.query_one("#years", Static).update(plain(head(self._book, self._desk.today, self.size.width)))
        self._show_goals(here)
        self._show_goal()

    @property
    def served_here(self) -> Served | None:
        """The goal under the cursor."""
        row = self._goals.cursor_row
        return self._served[row] if 0 <= row < len(self._served) else None

    # What is on the screen

    def _show_goals(self, here: str) -> None:
        table, columns = self._goals, self.size.width
        wide = columns >= _WIDE
        table.clear(columns=True)
        table.add_columns(*heads(wide=wide))
        for one in self._served:
            table.add_row(*goal_row(one, self._book, columns, wide=wide), key=one.goal.id)
        if here and here in table.rows:
            table.move_cursor(row=table.get_row_index(here), animate=False)

    @on(DataTable.RowHighlighted, "#goals")
    def _moved(self, event: DataTable.RowHighlighted) -> None:
        event.stop()
        self._show_goal()

    def _show_goal(self) -> None:
        line = self.query_one("#about", Static)
        self._uses.clear(columns=True)
        here = self.served_here
        if here is None:
            words = N_(
                "No goals yet. A goal says what will be different, for whom, and who learns: a adds one."
            )
            line.update(plain(tr(words)))
            return
        line.update(plain(about(here, self.size.width)))
        for _ in range(4):
            self._uses.add_column("")
        for number, one in enumerate(here.services):
            self._uses.add_row(*use_row(one, self.size.width), key=str(number))

    # What can be done

    def do_open(self) -> None:
        """From a goal to its activities; from an activity to the agenda."""
        here, row = self.served_here, self._uses.cursor_row
        if not self._uses.has_focus:
            self._uses.focus()
        elif here is not None and row < len(here.services):
            self._jump(here.services[row])

    @on(DataTable.RowSelected)
    def _clicked(self, event: DataTable.RowSelected) -> None:
        event.stop()
        self.do_open()

    def _jump(self, service: Service) -> None:
        """Go to the agenda, and there to the activity."""
        from visitplanner.tui.screens.agenda import AgendaScreen

        self.planner.roads.agenda(service.slug)
        agenda = self.app.screen
        if isinstance(agenda, AgendaScreen):
            # Behind its mounting, where it was not open before.
            agenda.call_after_refresh(agenda.come_to, service.item)

    async def do_back(self) -> None:
        """From a form or the activities to the goals; from the goals to where one came from."""
        if self.query(GuidedForm):
            await self._close_form()
        elif self._uses.has_focus:
            self._goals.focus()
        elif self.planner.roads.visit:
            self.do_agenda()
        else:
            self.do_visits()

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

    async def _open(self, form: GuidedForm) -> None:
        await self._close_form()
        self._editing = self.served_here.goal if self.served_here is not None and not _is_new(form) else None
        self.query_one("#below").display = False
        await self.mount(form, after="#below")

    async def _close_form(self) -> None:
        await self.query(GuidedForm).remove()
        self.query_one("#below").display = True
        self._goals.focus()

    @on(GuidedForm.Back)
    async def _back(self, event: GuidedForm.Back) -> None:
        event.stop()
        await self._close_form()

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
        await self._close_form()
        self.post_message(changed)
        self.reload()
        if goal.id in self._goals.rows:
            self._goals.move_cursor(row=self._goals.get_row_index(goal.id), animate=False)

    def _saved(self, form: GuidedForm) -> tuple[Changed, Goal]:
        if isinstance(form, GoalClose):
            return self._closed_goal(form.save())
        assert isinstance(form, GoalFields)  # noqa: S101 - the other form there is
        answers = form.answers().as_arguments()
        done: Done[Goal]
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

    def keep(self) -> None:
        """Keep what is half typed."""
        for form in self.query(GuidedForm):
            form.keep()


def _is_new(form: GuidedForm) -> bool:
    return isinstance(form, GoalFields) and form.goal is None
