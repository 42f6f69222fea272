"""The lines of the balance screen, with a cursor on those from which enter leads somewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import BindingType
from textual.message import Message

from visitplanner.domain.words import N_
from visitplanner.tui import marks
from visitplanner.tui.balance_view import Row
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.widgets.lines import Line, Lines


class BalanceList(Lines, can_focus=True):
    """Shows rows; the cursor walks over days and visits, and the rest scrolls along."""

    OFFERS: ClassVar[tuple[Command, ...]] = (
        Command(id="shares.up", key="up", name=N_("Line above"), help=N_("Goes to the day or visit above.")),
        Command(
            id="shares.down", key="down", name=N_("Line below"), help=N_("Goes to the day or visit below.")
        ),
        Command(id="shares.page-up", key="pageup", name=N_("Page up"), help=N_("Scrolls up.")),
        Command(id="shares.page-down", key="pagedown,space", name=N_("Page down"), help=N_("Scrolls down.")),
        Command(id="shares.first", key="home", name=N_("To the top"), help=N_("Scrolls to the top.")),
        Command(id="shares.last", key="end", name=N_("To the end"), help=N_("Scrolls to the end.")),
    )
    BINDINGS: ClassVar[list[BindingType]] = bindings(OFFERS)
    HELP = N_(
        "A bar is a share of programme time; the upright line in it is the floor, or the ceiling, that the"
        " partnership set. Logistics and moments among yourselves count in the whole, so the shares add up to"
        " the week that people travel for. A day or a visit under the cursor opens with enter."
    )

    class Moved(Message):
        """The cursor is on another row."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.rows: tuple[Row, ...] = ()
        self._at = 0
        """Which of the rows that lead somewhere the cursor is on."""

    def show(self, rows: Sequence[Row]) -> None:
        """Show these; the cursor stays on its day or visit."""
        here, stood = self.here, self._stops()
        was = stood[self._at] if self._at < len(stood) else None
        self.rows = tuple(rows)
        stops = self._stops()
        same = [
            at
            for at, y in enumerate(stops)
            if here is not None and (self.rows[y].day, self.rows[y].slug) == (here.day, here.slug)
        ]
        self._at = same[0] if same else max(0, min(self._at, len(stops) - 1))
        self._draw()
        if same:
            self.settle(was, stops[self._at])

    @property
    def here(self) -> Row | None:
        """The row under the cursor; None where no row leads anywhere."""
        stops = self._stops()
        return self.rows[stops[self._at]] if self._at < len(stops) else None

    def _stops(self) -> list[int]:
        return [y for y, row in enumerate(self.rows) if row.leads]

    def watch_has_focus(self, value: bool) -> None:  # noqa: FBT001 - as in Textual
        """Show whether the cursor answers to the arrows."""
        super().watch_has_focus(value)
        self._draw()

    def _draw(self) -> None:
        here = self.here
        self.put([self._line(row, at_cursor=row is here) for row in self.rows])

    def _line(self, row: Row, *, at_cursor: bool) -> Line:
        if not at_cursor or not row.line:
            return (*row.line, *row.aside)
        style = "cursor" if self.has_focus else "away"
        (first, look), *rest = row.line
        pieces = [(marks.CURSOR, f"accent {style}"), (first[1:], f"{look} {style}")]
        pieces += [(text, f"{look} {style}") for text, look in rest]
        return (*pieces, *row.aside, ("", ""))

    def _walk(self, by: int) -> None:
        stops = self._stops()
        wanted = self._at + by
        if not stops or wanted < 0:
            self.scroll_to(y=0, animate=False)
        elif wanted >= len(stops):
            self.do_last()
        else:
            self._at = wanted
            self._draw()
            self.look_at(stops[wanted])
            self.post_message(self.Moved())

    def do_up(self) -> None:
        """One day or visit up; above the first, to the top."""
        self._walk(-1)

    def do_down(self) -> None:
        """One day or visit down; below the last, to the end."""
        self._walk(1)

    def do_page_up(self) -> None:
        """Scroll up."""
        self.scroll_page_up(animate=False)

    def do_page_down(self) -> None:
        """Scroll down."""
        self.scroll_page_down(animate=False)

    def do_first(self) -> None:
        """To the top."""
        self.scroll_to(y=0, animate=False)

    def do_last(self) -> None:
        """To the end."""
        self.scroll_to(y=len(self.rows), animate=False)
