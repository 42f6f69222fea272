"""The goals as a tree by code; the cursor stays on its goal and passes over the headings.

Lines and not a table: a change elsewhere draws the rows that differ and no other, and a heading is no row of
cells.
"""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.message import Message

from visitplanner.domain.goal_tree import Branch
from visitplanner.domain.serving import Served
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book
from visitplanner.locale import tr
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.goal_rows import heads, tree_line, widths
from visitplanner.tui.widgets.lines import Line, Lines


class GoalTree(Lines, can_focus=True):
    """Shows branches, the heads of the columns above them."""

    OFFERS: ClassVar[tuple[Command, ...]] = (
        Command(id="tree.up", key="up", name=N_("Goal above"), help=N_("Goes to the goal above.")),
        Command(id="tree.down", key="down", name=N_("Goal below"), help=N_("Goes to the goal below.")),
        Command(id="tree.first", key="home", name=N_("First goal"), help=N_("Goes to the first goal.")),
        Command(id="tree.last", key="end", name=N_("Last goal"), help=N_("Goes to the last goal.")),
    )
    BINDINGS: ClassVar[list[BindingType]] = bindings(OFFERS)
    DEFAULT_CSS: ClassVar[str] = """
    GoalTree { height: auto; }
    """

    class Moved(Message):
        """The cursor stands on another goal."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.branches: tuple[Branch, ...] = ()
        self.current: str | None = None
        self._book: Book | None = None

    @property
    def served(self) -> Served | None:
        """The goal under the cursor."""
        return next((one for one in self._goals if one.goal.id == self.current), None)

    @property
    def _goals(self) -> tuple[Served, ...]:
        return tuple(one.served for one in self.branches if one.served is not None)

    def show(self, branches: tuple[Branch, ...], book: Book, current: str | None = None) -> None:
        """Show these; `current` puts the cursor there, else it stays on its goal or near where that was."""
        before, was, ids = self.current, self._line_of_cursor(), [one.goal.id for one in self._goals]
        at = ids.index(before) if before in ids else 0
        self.branches, self._book = branches, book
        self.current = current or self.current
        ids = [one.goal.id for one in self._goals]
        if self.current not in ids:
            self.current = ids[min(at, len(ids) - 1)] if ids else None
        self._draw()
        if self.current != before:
            self._see()
        else:
            self.settle(was, self._line_of_cursor())

    def on_resize(self) -> None:
        """Lay out the columns anew."""
        self._draw()
        self._see()

    def watch_has_focus(self, value: bool) -> None:  # noqa: FBT001 - as in Textual
        """Show whether the cursor answers to the arrows."""
        super().watch_has_focus(value)
        self._draw()

    def _draw(self) -> None:
        if self._book is None:
            return
        if not self.branches:
            words = N_("No goals yet. A goal says what will be different, and who learns: a adds one.")
            self._put([((f" {tr(words)}", "muted"),)])
            return
        room = widths(self.branches, self._book, self.columns)
        lines: list[Line] = [heads(room)]
        for one in self.branches:
            here = one.served is not None and one.served.goal.id == self.current
            lines.append(tree_line(one, self._book, room, here=here, focused=self.has_focus))
        self._put(lines)

    def _line_of_cursor(self) -> int | None:
        found = (
            at for at, one in enumerate(self.branches, 1) if one.served and one.served.goal.id == self.current
        )
        return next(found, None)

    def _see(self) -> None:
        """Scroll to the cursor; the heads come along with the first goal, a heading with the one below."""
        at = self._line_of_cursor() or 0
        self.look_at(max(0, at - 2 if at <= 2 else at - 1), height=2)  # noqa: PLR2004

    def _put(self, lines: list[Line]) -> None:
        self.put(lines)
        if self.is_shown and (self.styles.height is None or self.styles.height.value != len(lines)):
            self.styles.height = len(lines)

    def do_up(self) -> None:
        """One goal up."""
        self._walk(-1)

    def do_down(self) -> None:
        """One goal down."""
        self._walk(1)

    def do_first(self) -> None:
        """To the first one."""
        self._walk(-len(self.branches))

    def do_last(self) -> None:
        """To the last one."""
        self._walk(len(self.branches))

    def _walk(self, by: int) -> None:
        ids = [one.goal.id for one in self._goals]
        if ids:
            at = ids.index(self.current) if self.current in ids else 0
            self._go_to(ids[max(0, min(len(ids) - 1, at + by))])

    def _go_to(self, goal: str) -> None:
        if goal != self.current:
            self.current = goal
            self._draw()
            self._see()
            self.post_message(self.Moved())

    def on_click(self, event: events.Click) -> None:
        """Put the cursor where the mouse points."""
        at = event.y + self.scroll_offset.y - 1
        if 0 <= at < len(self.branches):
            served = self.branches[at].served
            if served is not None:
                self._go_to(served.goal.id)
