"""The rows of an agenda: one line an item, or one line for parallel groups that stand side by side."""

from __future__ import annotations

from typing import ClassVar, Final

from textual import events
from textual.binding import BindingType
from textual.message import Message

from visitplanner.domain.words import N_
from visitplanner.tui import marks
from visitplanner.tui.agenda_view import Entry, parallel
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.text import cut, fit, width
from visitplanner.tui.widgets.lines import Line, Lines, Piece

LANE_COLUMNS: Final = 24
"""Least width at which groups stand side by side."""

ROOMY_SCREEN: Final = 100
"""Columns of the screen from which groups stand side by side; below, each has a line with its goal codes."""

ROOMY_LANE: Final = 34
"""Width from which a lane shows goal codes; a narrower one shows only that something is open."""

GUTTER: Final = 3
"""Columns for the cursor's bar, a mark, and a space."""

LEAST_FOR_PLACE: Final = 36
"""Columns that title and place need together; with less, only the title is shown."""


class ItemTable(Lines, can_focus=True):
    """Shows entries, keeps the cursor on its item whatever changes around it, knows which are marked."""

    OFFERS: ClassVar[tuple[Command, ...]] = (
        Command(id="rows.up", key="up", name=N_("Row above"), help=N_("Goes to the row above.")),
        Command(id="rows.down", key="down", name=N_("Row below"), help=N_("Goes to the row below.")),
        Command(id="rows.first", key="home", name=N_("First row"), help=N_("Goes to the first row.")),
        Command(id="rows.last", key="end", name=N_("Last row"), help=N_("Goes to the last row.")),
        Command(id="rows.page-up", key="pageup", name=N_("Page up"), help=N_("Goes a page up.")),
        Command(id="rows.page-down", key="pagedown", name=N_("Page down"), help=N_("Goes a page down.")),
    )
    BINDINGS: ClassVar[list[BindingType]] = bindings(OFFERS)

    class Moved(Message):
        """The cursor stands on another item (None: there are no rows)."""

        def __init__(self, item: str | None) -> None:
            super().__init__()
            self.item = item

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.entries: tuple[Entry, ...] = ()
        self.current: str | None = None
        """Id of the item under the cursor."""
        self.marked: frozenset[str] = frozenset()
        self.empty = ""
        """What stands there when there are no rows."""
        self._slots: tuple[tuple[Entry, ...], ...] = ()
        self._widths = (0, 0, 0)

    # What is shown

    def show(self, entries: tuple[Entry, ...], *, empty: str = "", current: str | None = None) -> None:
        """Show these rows; the cursor stays on its item, or, where that is gone, on the same line."""
        line = self._line_of(self.current)
        before = self.current
        self.entries, self.empty = entries, empty
        self._arrange()
        wish = current if current is not None else self.current
        if self._line_of(wish) is None:
            slot = self._slots[min(line or 0, len(self._slots) - 1)] if self._slots else ()
            wish = slot[0].id if slot else None
        self.current = wish
        self._draw()
        if wish != before:
            self._see()
            self.post_message(self.Moved(wish))
        else:
            self.settle(line, self._line_of(wish))

    def mark(self, ids: frozenset[str]) -> None:
        """Mark these rows and no others."""
        if ids != self.marked:
            self.marked = ids
            self._draw()

    def goto(self, item: str) -> bool:
        """Put the cursor on an item; False where it is not among the rows."""
        if self._line_of(item) is None:
            return False
        if item != self.current:
            self.current = item
            self._draw()
            self._see()
            self.post_message(self.Moved(item))
        return True

    def on_resize(self) -> None:
        """Lay out the columns anew."""
        self._arrange()
        self._draw()
        self._see()

    def watch_has_focus(self, value: bool) -> None:  # noqa: FBT001 - as in Textual
        """Show whether the cursor answers to the arrows."""
        super().watch_has_focus(value)
        self._draw()

    def _arrange(self) -> None:
        slots = parallel(self.entries)
        when = min(max((width(one.when) for one in self.entries), default=5), 18)
        right = min(max((width(one.right) for one in self.entries), default=1), 16)
        room = self.columns - GUTTER - when - 2
        most = max((len(slot) for slot in slots), default=1)
        if room // most < LANE_COLUMNS or self.app.size.width < ROOMY_SCREEN:
            slots = tuple((one,) for slot in slots for one in slot)
        self._slots = slots
        places = max((width(one.place) for one in self.entries), default=0)
        place = min(places, max(8, room // 4)) if room - right > LEAST_FOR_PLACE else 0
        self._widths = (when, place, right)

    def _draw(self) -> None:
        if not self.entries:
            self.put([((" " + cut(self.empty, self.columns - 1), "muted"),)] if self.empty else [])
            return
        self.put([self._alone(slot[0]) if len(slot) == 1 else self._beside(slot) for slot in self._slots])

    def _alone(self, one: Entry) -> Line:
        when, place, right = self._widths
        title = max(4, self.columns - GUTTER - when - 2 - (place + 2 if place else 0) - right - 1)
        here = one.id == self.current
        row = self._row_style(here=here)
        name = f"[{' '.join(one.groups)}] {one.title}" if one.groups else one.title
        body = "struck" if one.off else ""
        pieces: list[Piece] = [
            *self._gutter(one, here=here),
            (fit(one.when, when) + "  ", f"muted {row}"),
            (fit(name, title), f"{body} {row}"),
        ]
        if place:
            pieces.append(("  " + fit(one.place, place), f"muted {row}"))
        pieces.append((" " + _to_right(one.right, right), f"{'warning' if one.warns else 'muted'} {row}"))
        return tuple(pieces)

    def _beside(self, slot: tuple[Entry, ...]) -> Line:
        when = self._widths[0]
        first = slot[0]
        pieces: list[Piece] = []
        room = self.columns - GUTTER - when - 2
        each, over = divmod(room, len(slot))
        for at, one in enumerate(slot):
            here = one.id == self.current
            row = self._row_style(here=here)
            if at == 0:
                pieces += [*self._gutter(one, here=here), (fit(one.when, when) + "  ", f"muted {row}")]
            else:
                bar = marks.MARKED if one.id in self.marked else marks.CURSOR if here else marks.RULE
                pieces.append((bar + " ", f"{'accent' if here or one.id in self.marked else 'muted'} {row}"))
            lane = each + (over if at == len(slot) - 1 else 0) - (2 if at else 0)
            time = f"{one.when} " if one.when != first.when else ""
            right = cut(one.right, lane // 2) if lane >= ROOMY_LANE else marks.FINDING if one.warns else ""
            space = " " if at < len(slot) - 1 else ""
            text = fit(f"[{' '.join(one.groups)}] {time}{one.title}", lane - width(right) - 1 - len(space))
            pieces.append((f"{text} ", f"{'struck' if one.off else ''} {row}"))
            pieces.append((right + space, f"{'warning' if one.warns else 'muted'} {row}"))
        return tuple(pieces)

    def _gutter(self, one: Entry, *, here: bool) -> tuple[Piece, Piece]:
        row = self._row_style(here=here)
        bar = marks.CURSOR if here else " "
        mark = marks.MARKED if one.id in self.marked else " "
        return (bar, f"{'accent' if self.has_focus else 'muted'} {row}"), (mark + " ", f"accent {row}")

    def _row_style(self, *, here: bool) -> str:
        return ("cursor" if self.has_focus else "away") if here else ""

    # Where the cursor is

    def _line_of(self, item: str | None) -> int | None:
        if item is None:
            return None
        return next((y for y, slot in enumerate(self._slots) if any(one.id == item for one in slot)), None)

    def _see(self) -> None:
        line = self._line_of(self.current)
        if line is not None:
            self.look_at(line)

    def _walk(self, by: int) -> None:
        line = self._line_of(self.current)
        if line is None:
            return
        lane = next(at for at, one in enumerate(self._slots[line]) if one.id == self.current)
        slot = self._slots[max(0, min(len(self._slots) - 1, line + by))]
        self.goto(slot[min(lane, len(slot) - 1)].id)

    def sideways(self, by: int) -> bool:
        """Go to the group at that side; False where there is none."""
        line = self._line_of(self.current)
        if line is None:
            return False
        slot = self._slots[line]
        lane = next(at for at, one in enumerate(slot) if one.id == self.current) + by
        return 0 <= lane < len(slot) and self.goto(slot[lane].id)

    def do_up(self) -> None:
        """One row up."""
        self._walk(-1)

    def do_down(self) -> None:
        """One row down."""
        self._walk(1)

    def do_first(self) -> None:
        """To the first row."""
        self._walk(-len(self._slots))

    def do_last(self) -> None:
        """To the last row."""
        self._walk(len(self._slots))

    def do_page_up(self) -> None:
        """As many rows up as are in sight."""
        self._walk(-max(1, self.size.height - 1))

    def do_page_down(self) -> None:
        """As many rows down as are in sight."""
        self._walk(max(1, self.size.height - 1))

    def on_click(self, event: events.Click) -> None:
        """Put the cursor where the mouse points."""
        y = event.y + self.scroll_offset.y
        if not 0 <= y < len(self._slots):
            return
        slot = self._slots[y]
        start = GUTTER + 2 + self._widths[0]
        each = max(1, (self.columns - start) // len(slot))
        self.goto(slot[max(0, min(len(slot) - 1, (event.x - start) // each))].id)


def _to_right(text: str, columns: int) -> str:
    text = cut(text, columns)
    return " " * (columns - width(text)) + text
