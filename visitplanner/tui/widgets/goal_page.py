"""One goal with its progress markers and its activities, to read and to walk through."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.message import Message

from visitplanner.domain.serving import Served, Service
from visitplanner.domain.trajectory import ProgressMarker
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book
from visitplanner.locale import tr
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.goal_page import Block, drawn, page
from visitplanner.tui.widgets.lines import Line, Lines


def _no_marker(page: GoalPage) -> str:
    return "" if page.marker is not None else tr("The cursor stands on no progress marker; a names one.")


def _no_stop(page: GoalPage) -> str:
    return "" if page.stops else tr("There is nothing to go to yet; a names a progress marker.")


class GoalPage(Lines, can_focus=True):
    """Shows blocks; the cursor stops at progress markers and activities. It never saves anything itself."""

    OFFERS: ClassVar[tuple[Command, ...]] = (
        Command(
            id="page.open",
            key="enter",
            label=N_("open"),
            name=N_("Go to the activity, or say what was seen"),
            help=N_("From an activity to its row on the agenda; on a progress marker, what was seen of it."),
            why_not=_no_stop,
        ),
        Command(
            id="page.observe",
            key="o",
            label=N_("seen"),
            name=N_("Write down what was seen"),
            help=N_("What was seen of the progress marker, on which day and from which visit."),
            why_not=_no_marker,
        ),
        Command(
            id="page.add",
            key="a",
            label=N_("add a marker"),
            name=N_("Name a progress marker"),
            help=N_("A change that one expects, would like or would love to see."),
        ),
        Command(
            id="page.edit",
            key="e",
            label=N_("edit"),
            name=N_("Edit the progress marker"),
            help=N_("Changes its words, or how sure one is to see it; what was seen of it stays."),
            why_not=_no_marker,
        ),
        Command(id="page.up", key="up", name=N_("Above"), help=N_("Goes to the marker or activity above.")),
        Command(
            id="page.down", key="down", name=N_("Below"), help=N_("Goes to the marker or activity below.")
        ),
        Command(id="page.first", key="home", name=N_("To the top"), help=N_("Shows the goal from the top.")),
        Command(id="page.last", key="end", name=N_("To the end"), help=N_("Goes to the last activity.")),
    )
    BINDINGS: ClassVar[list[BindingType]] = bindings(OFFERS)

    class Wanted(Message):
        """Something is to be done: open, observe, add or edit."""

        def __init__(self, what: str) -> None:
            super().__init__()
            self.what = what

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.blocks: tuple[Block, ...] = ()
        self._about: tuple[Served, Book, Mapping[str, str]] | None = None
        self._key = ""

    @property
    def stops(self) -> tuple[Block, ...]:
        """Where the cursor can stop."""
        return tuple(one for one in self.blocks if one.is_stop)

    @property
    def _at(self) -> int:
        return next((at for at, one in enumerate(self.stops) if one.key == self._key), 0)

    @property
    def here(self) -> Block | None:
        """Where the cursor stands."""
        return self.stops[self._at] if self.stops else None

    @property
    def marker(self) -> ProgressMarker | None:
        """The progress marker under the cursor."""
        return self.here.marker if self.here is not None else None

    @property
    def service(self) -> Service | None:
        """The activity under the cursor."""
        return self.here.service if self.here is not None else None

    def show(self, one: Served | None, book: Book, visits: Mapping[str, str]) -> None:
        """Show a goal, the titles of visits given by slug; None for none.

        The cursor stays at its stop, or goes to the top when it is another goal.
        """
        before, at = self._about[0].goal.id if self._about is not None else "", self._at
        was, here = self._line_of_cursor(), self.here
        if self.has_focus and here is not None:
            self._key = here.key
        self._about = (one, book, visits) if one is not None else None
        another = one is None or one.goal.id != before
        if another:
            self._key = ""
        self._lay_out()
        stops = self.stops
        gone = bool(self._key) and all(stop.key != self._key for stop in stops)
        if gone:
            self._key = stops[min(at, len(stops) - 1)].key if stops else ""
            self._draw()
        if another:
            self.look_at(0)
        elif self.has_focus and gone:
            self._see()
        elif self._key:
            self.settle(was, self._line_of_cursor())

    def on_resize(self) -> None:
        """Wrap anew."""
        self._lay_out()
        self._see()

    def _lay_out(self) -> None:
        columns = max(20, self.columns - 3)
        self.blocks = page(*self._about, columns) if self._about is not None else ()
        self._draw()

    def go_to(self, marker: str) -> None:
        """Put the cursor on the progress marker with that id."""
        self._key = f"marker {marker}"
        self._draw()
        self._see()

    def watch_has_focus(self, value: bool) -> None:  # noqa: FBT001 - as in Textual
        """Show whether the cursor answers to the arrows."""
        super().watch_has_focus(value)
        self._draw()
        self._see()

    def _draw(self) -> None:
        here = self.here
        lines: list[Line] = []
        for one in self.blocks:
            lines += drawn(one, here=self.has_focus and one is here, focused=True)
        self.put(lines)

    def _line_of_cursor(self) -> int | None:
        top = 0
        for one in self.blocks:
            if one is self.here:
                return top
            top += len(one.lines)
        return None

    def _see(self) -> None:
        """Scroll to the cursor; while somebody only passes, the page stands at its top, where the goal is."""
        here, top = self.here, self._line_of_cursor()
        if self.has_focus and here is not None and top is not None:
            self.look_at(top, height=min(len(here.lines), self.size.height))
        elif not self._key:
            self.look_at(0)

    def do_up(self) -> None:
        """One stop up."""
        self._walk(-1)

    def do_down(self) -> None:
        """One stop down."""
        self._walk(1)

    def do_first(self) -> None:
        """To the first stop, and to the top."""
        self._walk(-len(self.stops))
        self.look_at(0)

    def do_last(self) -> None:
        """To the last stop."""
        self._walk(len(self.stops))

    def _walk(self, by: int) -> None:
        stops = self.stops
        if stops:
            self._key = stops[max(0, min(len(stops) - 1, self._at + by))].key
            self._draw()
            self._see()
        else:
            self.look_at(max(0, self.scroll_offset.y + by))

    def on_click(self, event: events.Click) -> None:
        """Put the cursor where the mouse points."""
        y = event.y + self.scroll_offset.y
        for one in self.blocks:
            if y < len(one.lines):
                if one.is_stop:
                    self._key = one.key
                    self._draw()
                return
            y -= len(one.lines)

    def do_open(self) -> None:
        """Open what the cursor stands on."""
        self.post_message(self.Wanted("open"))

    def do_observe(self) -> None:
        """Write down what was seen."""
        self.post_message(self.Wanted("observe"))

    def do_add(self) -> None:
        """Name a progress marker."""
        self.post_message(self.Wanted("add"))

    def do_edit(self) -> None:
        """Edit the progress marker."""
        self.post_message(self.Wanted("edit"))
