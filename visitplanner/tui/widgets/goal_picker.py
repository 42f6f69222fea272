"""Naming the goal that an activity serves: two keystrokes for the goal used last.

Mount it where it is wanted (`GoalPicker(desk, slug, about=…)`): it takes the focus at once. It answers with
`Picked`: whoever mounted it makes the links, says `done()` where that worked, and removes it at `Closed`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import DataTable, Static
from textual.widgets._data_table import ColumnKey

from visitplanner.domain.errors import PlannerError
from visitplanner.domain.text import clean
from visitplanner.domain.trajectory import Goal
from visitplanner.domain.words import N_
from visitplanner.locale import current, tr, trn
from visitplanner.planning import goals as planning_goals
from visitplanner.planning.desk import Desk
from visitplanner.tui.commands import Offering, bindings, say
from visitplanner.tui.goal_choice import how_before, offered
from visitplanner.tui.goal_commands import PICKER_OFFERS
from visitplanner.tui.keeping import Keeps, KeptText
from visitplanner.tui.marks import CONFIRMED
from visitplanner.tui.messages import Changed, Closed
from visitplanner.tui.text import cell, plain
from visitplanner.tui.widgets.field import Field
from visitplanner.tui.widgets.goal_fields import GoalFields
from visitplanner.tui.widgets.goal_lines import Filter, How
from visitplanner.tui.widgets.row import Row

NEW = "+new"
"""Key of the row that proposes a new goal; no id begins with a plus."""
_MOST_ROWS = 8


class GoalPicker(Vertical, Offering, Keeps):
    """A filter, the goals that fit, a line for *how*, and a way to propose a goal that is not there yet."""

    OFFERS = PICKER_OFFERS
    BINDINGS = bindings(OFFERS)
    HELP = N_(
        "Every activity says which capacity goal it serves, since a visit is a station on a trajectory and"
        " not an end in"
        " itself. Type a few letters of the code or the title, then enter. What serves no goal, like a bus"
        " or a lunch,"
        " need not invent one."
    )

    DEFAULT_CSS = """
    GoalPicker { height: auto; max-height: 16; padding: 0 1; background: $panel; }
    GoalPicker > .head { height: 1; text-style: bold; }
    GoalPicker Field, GoalPicker Choice { background: $background; }
    GoalPicker DataTable { height: auto; max-height: 9; background: $panel; overflow-x: hidden; }
    """

    @dataclass
    class Picked(Message):
        """These goals were picked, with one line on how; it may be empty."""

        picker: GoalPicker
        goals: tuple[str, ...]
        how: str

        @property
        def control(self) -> GoalPicker:
            """The picker."""
            return self.picker

    def __init__(
        self,
        desk: Desk,
        slug: str,
        *,
        about: str = "",
        many: int = 1,
        linked: Iterable[str] = (),
        draft: str = "",
        id: str | None = None,  # noqa: A002 - the name that Textual knows
    ) -> None:
        """`about` is the title of what is to be linked, `many` how many items it is.

        `linked` are ids of goals that it serves already. `draft` is where the store keeps the line
        on how; without it no such line is asked for.
        """
        super().__init__(id=id)
        self._desk = desk
        self._slug = slug
        self._about = about
        self._many = many
        self._linked = frozenset(linked)
        self._marked: dict[str, None] = {}
        self._book = desk.book()
        self._last = planning_goals.last_goal(desk, slug)
        self._goals: tuple[Goal, ...] = ()
        self._table: DataTable[object] = DataTable(show_header=False, cursor_type="row", cell_padding=1)
        self._table.can_focus = False
        self.asks_how = bool(draft)
        self._how = How(id="goal-how")
        self._kept = KeptText(self, desk.store, draft, self._typed_so_far)

    def compose(self) -> ComposeResult:
        """Filter and list; the line for how below them."""
        yield Static(self._head(), classes="head")
        yield Row(tr(N_("Find")), Filter(placeholder=tr(N_("code or title")), id="goal-filter"))
        yield self._table
        if self.asks_how:
            yield Row(tr(N_("How")), self._how)

    def _head(self) -> Content:
        if self._many > 1:
            asked = tr(N_("Which goal do these {n} items serve?"), n=self._many)
        elif self._about:
            asked = tr(N_("Which goal does “{title}” serve?"), title=self._about)
        else:
            asked = tr(N_("Which goal does it serve?"))
        count = len(self._marked)
        marked = trn("{n} marked", "{n} marked", count)
        return plain(f"{asked} · {marked}" if count else asked)

    def on_mount(self) -> None:
        """Fill the list and take the focus, so that enter links the goal used last."""
        for name, width in (("mark", 1), ("code", None), ("title", None), ("note", None)):
            self._table.add_column("", key=name, width=width)
        self._list("")
        # It keeps its height while one types: a list that shrinks moves everything else about.
        self._table.styles.height = min(len(self._goals) + 1, _MOST_ROWS)
        self._take_up()
        self.query_one("#goal-filter", Filter).focus()

    def on_unmount(self) -> None:
        """The last chance, where something else took its place."""
        self.keep()

    # What is half typed

    def _typed_so_far(self) -> str:
        """The line on how, with the goals that it is about; "" as long as nothing is said."""
        how = self._how.value.strip()
        if not how:
            return ""
        about = {"how": how, "goal": self.highlighted, "marked": [*self._marked]}
        return json.dumps(about, ensure_ascii=False, sort_keys=True)

    def _take_up(self) -> None:
        """Put back what was half typed, with the cursor and the marks on the goals that it was about."""
        try:
            begun = json.loads(self._kept.text or "{}")
        except ValueError:
            return
        if not isinstance(begun, Mapping):
            return
        ids = [goal.id for goal in self._goals]
        how, goal, marked = begun.get("how"), begun.get("goal"), begun.get("marked")
        if isinstance(how, str):
            self._how.value = clean(how)
        for key in marked if isinstance(marked, list) else ():
            if key in ids:
                self._mark(key)
        if goal in ids:
            self._table.move_cursor(row=ids.index(goal))
            self._suggest()

    def keep(self) -> bool:
        """Keep what is half typed; False where that could not be done, and then it is said."""
        return self._kept.now()

    def done(self) -> None:
        """The links are made: nothing is half typed any more, and the picker can go."""
        self._kept.forget()
        self.post_message(Closed())

    @on(Field.Changed, "#goal-filter")
    def _typed(self, event: Field.Changed) -> None:
        event.stop()
        self.query_one("#goal-filter", Filter).walking = not event.value
        self._list(event.value)

    @on(Field.Changed, "#goal-how")
    def _how_typed(self, event: Field.Changed) -> None:
        event.stop()
        self._kept.later()

    @on(Filter.Marked)
    def _space(self, event: Filter.Marked) -> None:
        event.stop()
        self.do_mark()

    def _list(self, typed: str) -> None:
        goals = offered(self._book, typed, last=self._last)
        words = (
            tr(N_("propose a new goal: “{title}”"), title=typed) if typed else tr(N_("propose a new goal"))
        )
        table = self._table
        if goals == self._goals and table.row_count:
            table.update_cell(NEW, ColumnKey("title"), cell(words))
        else:
            self._goals = goals
            table.clear()
            for goal in goals:
                table.add_row(*self._cells(goal), key=goal.id)
            table.add_row(cell(""), cell("+"), cell(words), cell(""), key=NEW)
        table.move_cursor(row=0)
        self._suggest()

    def _cells(self, goal: Goal) -> tuple[object, ...]:
        notes = []
        if goal.id in self._linked:
            notes.append(tr(N_("linked")))
        if self._last is not None and goal.id == self._last.id:
            notes.append(tr(N_("used last")))
        mark = CONFIRMED if goal.id in self._marked else ""
        return cell(mark), cell(goal.code, "bold"), cell(goal.title), cell(", ".join(notes), "dim")

    @property
    def highlighted(self) -> str:
        """Id of the goal under the cursor, or `NEW`."""
        row = self._table.cursor_row
        return self._goals[row].id if row < len(self._goals) else NEW

    def _suggest(self) -> None:
        how = self._how
        goal = self.highlighted
        before = "" if goal == NEW else how_before([self._desk.programme(self._slug)], goal)
        how.before = before
        how.placeholder = (
            tr(N_("as before: {how} (→ takes it)"), how=before)
            if before
            else tr(N_("one line; may be said later"))
        )

    def do_up(self) -> None:
        """Walk up; from the line for how back to the list."""
        self._walk(-1)

    def do_down(self) -> None:
        """Walk down."""
        self._walk(1)

    def _walk(self, by: int) -> None:
        self.query_one("#goal-filter", Filter).walking = True
        self._table.move_cursor(row=self._table.cursor_row + by)
        self._suggest()

    def do_mark(self) -> None:
        """Mark or unmark the goal under the cursor."""
        if self.highlighted != NEW:
            self._mark(self.highlighted)

    def _mark(self, goal: str) -> None:
        if goal in self._marked:
            del self._marked[goal]
        else:
            self._marked[goal] = None
        self.query_one(".head", Static).update(self._head())
        self._table.update_cell(goal, ColumnKey("mark"), cell(CONFIRMED if goal in self._marked else ""))

    def do_how(self) -> None:
        """Go from the filter to the line for how, and back."""
        how = self._how
        (self.query_one("#goal-filter", Filter) if how.has_focus else how).focus()

    def do_pick(self) -> None:
        """Link what is marked, or the goal under the cursor; on the last row, propose a new one."""
        if self.highlighted == NEW and not self._marked:
            self._new()
            return
        goals = tuple(self._marked) or (self.highlighted,)
        self.post_message(self.Picked(self, goals, self._how.value.strip()))

    def do_leave(self) -> None:
        """Leave without picking; what is half typed and cannot be kept stays where it is."""
        if self.keep():
            if self._typed_so_far():
                say(self, tr(N_("Kept as a draft: it stands there again next time.")), tone="")
            self.post_message(Closed())

    def _new(self) -> None:
        title = self.query_one("#goal-filter", Filter).value.strip()
        self._show_list(shown=False)
        self.mount(GoalFields(self._desk, title=title))

    def _show_list(self, *, shown: bool) -> None:
        for row in self.query_children(Row):
            row.display = shown
        self._table.display = shown

    @on(GoalFields.Back)
    async def _back(self, event: GoalFields.Back) -> None:
        event.stop()
        await self._to_list()

    async def _to_list(self) -> None:
        await self.query(GoalFields).remove()
        self._show_list(shown=True)
        self.query_one("#goal-filter", Filter).focus()

    @on(GoalFields.Save)
    async def _save(self, event: GoalFields.Save) -> None:
        event.stop()
        fields = self.query_one(GoalFields)
        try:
            answers = fields.answers()
            done = planning_goals.add_goal(self._desk, **answers.as_arguments())
        except PlannerError as error:
            fields.show_hint(current().say(error))
            return
        fields.forget()
        self.post_message(Changed(done.receipt, tr(N_("Goal {code} was added."), code=done.value.code)))
        self._book = self._desk.book()
        self._last = done.value
        await self._to_list()
        self.query_one("#goal-filter", Filter).value = ""
        self._list("")
