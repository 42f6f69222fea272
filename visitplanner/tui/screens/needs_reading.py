"""All concrete needs of the partnership as they are read; what changes them is in needs.py (C13)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.containers import Container, Vertical, VerticalScroll

from visitplanner.domain.changes import BOOK
from visitplanner.domain.needs_over import Meeting, NeedOver, by_route, needs_over
from visitplanner.domain.workspace import Book, Programme
from visitplanner.locale import tr, trn
from visitplanner.tui import marks
from visitplanner.tui.main_screen import MainScreen
from visitplanner.tui.need_rows import matching
from visitplanner.tui.text import cut, fit, width
from visitplanner.tui.widgets.lines import Lines
from visitplanner.tui.widgets.meeting_list import MeetingList
from visitplanner.tui.widgets.need_list import NeedList
from visitplanner.tui.widgets.need_panel import NeedPanel

if TYPE_CHECKING:
    from visitplanner.tui.elsewhere import Stood

SHORT_ROWS: Final = 18
"""Below so many rows of screen what is typed takes the place of the need."""


class NeedsReading(MainScreen[None]):
    """The needs at the left or above; the one under the cursor, with its history, beside or below."""

    AUTO_FOCUS: ClassVar[str | None] = "#needs"
    CSS_PATH: ClassVar[str] = "needs.tcss"
    VERTICAL_BREAKPOINTS = [(0, "-short"), (SHORT_ROWS, "-tall")]

    def __init__(self, slug: str | None = None) -> None:
        """`slug` is the visit that was open last: its needs are marked, and new ones are met on it."""
        super().__init__()
        self.slug = slug
        self.filter_text = ""
        self.book: Book
        self.programmes: dict[str, Programme] = {}
        """The visits that can be read, by slug."""
        self.found: tuple[NeedOver, ...] = ()

    def body(self) -> ComposeResult:
        """Head; needs and the one under the cursor; what is typed below."""
        yield Lines(id="head")
        with Container(id="work"):
            yield NeedList(id="needs")
            with VerticalScroll(id="side", can_focus=False):
                yield NeedPanel(self.desk, "", standing=True)
                yield MeetingList(id="met")
        yield Vertical(id="tray")

    def on_mount(self) -> None:
        """Begin at the first need of this visit that waits for a route, else at the first one."""
        self.read()
        here = [one for one in self.found if one.met_on(self.slug)]
        waiting = [one for one in here if not one.need.is_routed]
        first = next(iter((*waiting, *here)), None)
        self.show_needs(first.need.id if first is not None else None)

    def reload(self) -> None:
        """Take in what changed; the cursor stays on its need, and what is typed stays."""
        self.read()
        self.show_needs()

    def on_resize(self) -> None:
        """What fits into the head changes with the width."""
        if hasattr(self, "book"):
            self.call_after_refresh(self._show_head)

    def read(self) -> None:
        """Read what stands on disk now; nothing is drawn."""
        self.book = self.desk.book()
        self.programmes = {one.visit.slug: one for one in self.desk.visits().programmes}
        self.found = needs_over(self.book, self.programmes.values())

    # What is chosen

    @property
    def here(self) -> NeedOver | None:
        """The need under the cursor."""
        current = self.query_one(NeedList).current
        return next((one for one in self.found if one.need.id == current), None)

    def stands_on(self) -> Stood | None:
        """The need under the cursor."""
        from visitplanner.tui.elsewhere import Stood

        return Stood.of(BOOK, self.here.need if self.here is not None else None)

    @property
    def seen_from(self) -> str:
        """The visit whose days and people a form knows: the one come from, else where it was met last."""
        met = [one.slug for one in self.here.meetings] if self.here is not None else []
        known = (*([self.slug] if self.slug else []), *reversed(met), *reversed(self.programmes))
        return next((slug for slug in known if slug in self.programmes), "")

    # What is shown

    def show_needs(self, current: str | None = None) -> None:
        """Show the needs that fit the search; `current` puts the cursor there."""
        shown = matching(self.found, self.book, self.filter_text)
        empty = (
            tr("No need has these words.")
            if self.filter_text
            else tr("No concrete need yet: n writes down what people ask for on the spot.")
        )
        groups = by_route(shown)
        self.query_one(NeedList).show(groups, slug=self.slug, empty=empty, current=current)
        self._show_head()
        self.show_need()

    def _show_head(self) -> None:
        waiting = sum(not one.need.is_routed for one in self.found)
        facts = (
            trn("{n} need", "{n} needs", len(self.found)),
            trn("{n} without a complete route", "{n} without a complete route", waiting) if waiting else "",
        )
        if self.filter_text:
            shown = sum(len(many) for many in self.query_one(NeedList).groups.values())
            facts = (
                tr(
                    "{n} of {total} needs with “{text}”",
                    n=shown,
                    total=len(self.found),
                    text=self.filter_text,
                ),
                tr("escape shows all"),
            )
        programme = self.programmes.get(self.slug or "")
        legend = f"{marks.MARKED} {programme.visit.title}" if programme is not None else ""
        head = self.query_one("#head", Lines)
        begin = f" {tr('Needs')} {marks.BEYOND} "
        said = " · ".join(filter(None, facts))
        room = head.columns - width(begin) - 1
        left = room - width(said) - 2
        legend = cut(legend, left) if left > 8 else ""  # noqa: PLR2004 - a title of a few letters tells nothing
        head.put([((begin, "muted"), (fit(said, room - width(legend)), "strong"), (legend, "muted"))])

    def show_need(self) -> None:
        """Show the need under the cursor, with its history."""
        here, side = self.here, self.query_one("#side", VerticalScroll)
        self.query_one(NeedPanel).look_at(here.need if here else None, self.seen_from)
        met = self.query_one(MeetingList)
        side.set_class(here is None, "-none")
        if here is not None:
            met.show(here.meetings, title=here.need.title, today=self.desk.today)

    @on(NeedList.Moved)
    def _moved(self, event: NeedList.Moved) -> None:
        event.stop()
        self.show_need()
        self.query_one("#side", VerticalScroll).scroll_home(animate=False)

    # Walking

    def do_open(self) -> None:
        """From the need to the times it was met; from one of them to the agenda."""
        met = self.query_one(MeetingList)
        if not met.has_focus:
            met.focus()
        elif met.current is not None:
            self._jump(met.current)

    def _jump(self, meeting: Meeting) -> None:
        """Go to the agenda, and there to the row."""
        from visitplanner.tui.screens.agenda import AgendaScreen

        if self.act(partial(self.desk.programme, meeting.slug)) is None:
            return
        self.planner.roads.agenda(meeting.slug)
        agenda = self.app.screen
        if isinstance(agenda, AgendaScreen) and meeting.item is not None:
            # Behind its mounting, where it was not open before.
            agenda.call_after_refresh(agenda.come_to, meeting.item)
