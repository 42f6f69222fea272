"""Rows of one line or more under headings, with a cursor that stays on its row whatever changes around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar, Final

from textual.binding import BindingType
from textual.message import Message

from visitplanner.domain.values import dataclass
from visitplanner.domain.words import N_
from visitplanner.exports.cells import wrap
from visitplanner.tui import marks
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.text import cut, width
from visitplanner.tui.widgets.lines import Line, Lines, Piece

GUTTER: Final = 2
"""Columns for the cursor's bar and a space, in front of every row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Some lines that belong together. Without a key they are a heading, which the cursor passes over."""

    lines: tuple[Line, ...]
    key: str = ""


def heading(*pieces: Piece) -> Row:
    """A heading of one line."""
    return Row(lines=(pieces,))


def within(pieces: Sequence[Piece], columns: int) -> Line:
    """As much of the pieces as there is room for."""
    kept: list[Piece] = []
    room = columns
    for text, style in pieces:
        kept.append((cut(text, room), style))
        room -= width(kept[-1][0])
    return tuple(kept)


def wrapped(text: str, style: str, columns: int) -> Row:
    """A heading of as many lines as the text takes."""
    return Row(lines=tuple(((line, style),) for line in wrap(text, columns)))


class RowList(Lines, can_focus=True, inherit_bindings=False):
    """Shows rows laid out for its width. The arrows to the sides are left to the screen."""

    OFFERS: ClassVar[tuple[Command, ...]] = (
        Command(id="list.up", key="up", name=N_("Line above"), help=N_("Goes to the line above.")),
        Command(id="list.down", key="down", name=N_("Line below"), help=N_("Goes to the line below.")),
        Command(id="list.page-up", key="pageup", name=N_("Page up"), help=N_("Goes up by a page.")),
        Command(id="list.page-down", key="pagedown", name=N_("Page down"), help=N_("Goes down by a page.")),
        Command(id="list.first", key="home", name=N_("First line"), help=N_("Goes to the first line.")),
        Command(id="list.last", key="end", name=N_("Last line"), help=N_("Goes to the last line.")),
    )
    BINDINGS: ClassVar[list[BindingType]] = bindings(OFFERS)

    class Moved(Message):
        """The cursor stands on another row."""

        def __init__(self, rows: RowList) -> None:
            super().__init__()
            self.rows = rows

        @property
        def control(self) -> RowList:
            """The list, so that handlers can select by its id."""
            return self.rows

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.rows: tuple[Row, ...] = ()
        self.current = ""
        """The key of the row under the cursor; "" where no row has one."""
        self._make: Callable[[int], Sequence[Row]] = lambda _: ()

    def show(self, make: Callable[[int], Sequence[Row]], *, current: str = "") -> None:
        """Show the rows that `make` gives for so many columns.

        The cursor goes to `current`, or stays on its row; where that is gone, to the one that came up.
        """
        before, at, was = self.current, self._at, self._line_of(self.current)
        self._make = make
        self._arrange()
        keys = [row.key for row in self.rows if row.key]
        wish = current or before
        if wish not in keys:
            wish = keys[min(at, len(keys) - 1)] if keys else ""
        self.current = wish
        self._draw()
        if wish != before:
            self._see()
            self.post_message(self.Moved(self))
        else:
            self.settle(was, self._line_of(wish))

    def goto(self, key: str, *, top: bool = False) -> None:
        """Put the cursor on a row, where it is there; with `top` its heading comes to the top of the list."""
        if key != self.current and any(row.key == key for row in self.rows):
            self.current = key
            self._draw()
            if top:
                self.scroll_to(y=self._heading_above(), animate=False)
            self._see()
            self.post_message(self.Moved(self))

    def _line_of(self, key: str) -> int | None:
        """The first line of a row; None where there is none with that key."""
        top = 0
        for row in self.rows:
            if row.key and row.key == key:
                return top
            top += len(row.lines)
        return None

    def _heading_above(self) -> int:
        """The line of the heading that stands right above the current row."""
        top = above = 0
        for row in self.rows:
            if row.key == self.current:
                break
            top, above = top + len(row.lines), top
        return above

    def on_resize(self) -> None:
        """Lay out anew."""
        self._arrange()
        self._draw()
        self._see()

    def watch_has_focus(self, value: bool) -> None:  # noqa: FBT001 - as in Textual
        """Show whether the cursor answers to the arrows."""
        super().watch_has_focus(value)
        self._draw()

    @property
    def _at(self) -> int:
        """The place of the current row among those with a key."""
        keys = [row.key for row in self.rows if row.key]
        return keys.index(self.current) if self.current in keys else 0

    def _arrange(self) -> None:
        self.rows = tuple(self._make(max(8, self.columns - GUTTER)))

    def _draw(self) -> None:
        lines: list[Line] = []
        for row in self.rows:
            if row.key and row.key == self.current:
                lines += [self._under_cursor(line) for line in row.lines]
            else:
                lines += [((" " * (GUTTER if row.key else 1), ""), *line) for line in row.lines]
        self.put(lines)

    def _under_cursor(self, line: Line) -> Line:
        ground = "cursor" if self.has_focus else "away"
        bar = (marks.CURSOR + " ", f"{'accent' if self.has_focus else 'muted'} {ground}")
        rest = max(0, self.columns - GUTTER - sum(width(text) for text, _ in line))
        return (bar, *((text, f"{style} {ground}".strip()) for text, style in line), (" " * rest, ground))

    def _see(self) -> None:
        """Scroll as little as needed; with the first row, whatever stands above it comes into sight."""
        top = 0
        first = True
        for row in self.rows:
            if row.key and row.key == self.current:
                self.look_at(0 if first else top, height=1 if first else len(row.lines))
                if first and top + len(row.lines) > self.size.height > 0:
                    self.look_at(top, height=len(row.lines))
                return
            first = first and not row.key
            top += len(row.lines)

    def _go(self, at: int) -> None:
        keys = [row.key for row in self.rows if row.key]
        if keys:
            self.goto(keys[max(0, min(len(keys) - 1, at))])

    def do_up(self) -> None:
        """One row up; from the first one, to what stands above it."""
        if self._at == 0:
            self.scroll_to(y=0, animate=False)
        self._go(self._at - 1)

    def do_down(self) -> None:
        """One row down."""
        self._go(self._at + 1)

    def do_page_up(self) -> None:
        """Up by what fits on the screen."""
        self._go(self._at - max(1, self.size.height - 1))

    def do_page_down(self) -> None:
        """Down by what fits on the screen."""
        self._go(self._at + max(1, self.size.height - 1))

    def do_first(self) -> None:
        """To the first row, and what stands above it."""
        self.scroll_to(y=0, animate=False)
        self._go(0)

    def do_last(self) -> None:
        """To the last row."""
        self._go(len(self.rows))
