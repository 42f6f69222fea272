"""The history as it is read: changes day by day, the one under the cursor field by field, the way around."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical

from visitplanner.domain.changes import BOOK
from visitplanner.domain.errors import PlannerError
from visitplanner.domain.records import Record, Thing
from visitplanner.domain.words import N_
from visitplanner.exports.value_said import Sayer
from visitplanner.locale import tr
from visitplanner.planning.history import Reader, programme_at
from visitplanner.tui import marks
from visitplanner.tui.history_rows import RecordRows, chosen, detail_rows
from visitplanner.tui.main_screen import MainScreen
from visitplanner.tui.text import cut, fit, width
from visitplanner.tui.widgets.history_list import HistoryList
from visitplanner.tui.widgets.lines import Lines
from visitplanner.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from visitplanner.tui.widgets.line_input import LineInput

AT_ONCE: Final = 10
"""Pages that are looked through at most for one key, where a search finds little."""
A_LETTER: Final = 2
"""The same for a letter that is typed: the next one should not have to wait."""


class HistoryReading(MainScreen[None]):
    """Reads the history page by page; what brings something back from it is in `HistoryScreen`."""

    AUTO_FOCUS: ClassVar[str | None] = "#history"
    CSS_PATH: ClassVar[str] = "history.tcss"
    VERTICAL_BREAKPOINTS = [(0, "-short"), (18, "-tall"), (32, "-high")]

    def __init__(self, slug: str | None) -> None:
        """`slug` is the visit that was open last, which is shown alone at first; None shows everything."""
        super().__init__()
        self.slug = slug
        self.alone = slug is not None
        self.filter_text = ""
        self._reader: Reader | None = None
        self._rows: RecordRows | None = None
        self._shown: tuple[Record, ...] = ()

    def body(self) -> ComposeResult:
        """Head, changes beside or above the one under the cursor, and room for a line to type."""
        yield Lines(id="head")
        with Horizontal(id="work"):
            yield HistoryList(id="history")
            yield RowList(id="change")
        yield Vertical(id="tray")

    def on_mount(self) -> None:
        """Begin at the newest change."""
        self.try_reload()

    def on_resize(self) -> None:
        """The head follows the width."""
        self.call_after_refresh(self._show_head)

    def place(self) -> tuple[str | None, str | None]:
        """The visit whose history is shown, where it is one visit's."""
        return self.slug if self.alone else None, None

    def look(self) -> None:
        """As everywhere; what others do to files that this session did not read is a line here too."""
        super().look()
        if self.planner.front is self and (self._reader is None or self._reader.behind()):
            self.try_reload()

    def reload(self) -> None:
        """Take in what was done since, above the cursor, which stays on its change."""
        if self._reader is None:
            self._begin()
            return
        self._catch_up_files()
        self._reader.catch_up()
        self._make_rows()
        self._show()

    def _catch_up_files(self) -> None:
        """Read again what others wrote: names and values come from there."""
        for file in self.desk.store.stale():
            if file == BOOK:
                self.desk.book()
            else:
                programme_at(self.desk, file)
        self.desk.store.slugs()

    # What is read

    def _begin(self) -> None:
        """Read the newest page of what is to be shown."""
        self._reader = Reader(self.desk, self.slug if self.alone else None)
        self._make_rows()
        self._read_on(0)
        self.query_one(HistoryList).current = ""
        self._show()

    def _make_rows(self) -> None:
        sayer = Sayer(self.desk.book(), self.language, partial(programme_at, self.desk))
        self._rows = RecordRows(sayer, all_visits=not self.alone)

    def _read_on(self, more: int, pages: int = AT_ONCE) -> None:
        """Read older pages until there are so many more rows, or a screen full, or so many were looked at."""
        reader, rows = self._reader, self._rows
        assert reader is not None and rows is not None  # noqa: S101, PT018 - nothing is read before
        wanted = max(self.size.height, len(rows.matching(reader.records, self.filter_text)) + more)
        while not reader.ended and pages > 0:
            if reader.records and len(rows.matching(reader.records, self.filter_text)) >= wanted:
                return
            try:
                reader.more()
            except PlannerError as error:
                self.say(self.language.say(error), tone="warning")
                return
            pages -= 1

    # What is chosen

    @property
    def here(self) -> Record | None:
        """The change under the cursor."""
        current = self.query_one(HistoryList).current
        return next((one for one in self._shown if one.id == current), None)

    @property
    def wanted(self) -> tuple[Thing, ...]:
        """What is meant: all that the change is about, or what the cursor stands on within it."""
        here, change = self.here, self.query_one("#change", RowList)
        if here is None or self._rows is None:
            return ()
        one = chosen(here, change.current, self._rows.sayer) if change.has_focus else None
        return here.things if one is None else (one,)

    # What is shown

    def _show(self) -> None:
        """Show what fits the search."""
        reader, rows = self._reader, self._rows
        if reader is None or rows is None:
            return
        self._shown = rows.matching(reader.records, self.filter_text)
        last = self._last_words(reader)
        shown = self._shown
        self.query_one(HistoryList).show(lambda columns: tuple(rows.rows(shown, columns, last)))
        self._show_head()
        self._show_change()

    def _last_words(self, reader: Reader) -> str:
        """What stands below the last change: how far back was looked, or that it was the first of all."""
        if reader.ended:
            if self._shown:
                return tr(N_("Here the history begins."))
            return (
                tr(N_("No change has these words."))
                if self.filter_text
                else tr(N_("Nothing has been changed yet."))
            )
        day = self.language.date(reader.records[-1].at.date()) if reader.records else ""
        if self.query_one("#tray", Vertical).children:
            return tr(N_("Looked back to {day}; enter looks further."), day=day)
        return tr(N_("Looked back to {day}; ↓ at the last line looks further."), day=day)

    def _show_head(self) -> None:
        if self._rows is None:
            return
        head = self.query_one("#head", Lines)
        lead = f" {tr('History')} {marks.BEYOND} "
        if self.alone and self.slug is not None:
            what = self._rows.sayer.visit(self.slug)
        else:
            what = tr(N_("all visits and the partnership"))
        find = " " + tr(N_("with “{text}”"), text=self.filter_text) if self.filter_text else ""
        find = cut(find, head.columns // 2)
        room = head.columns - width(lead) - width(find) - 1
        head.put([((lead, "muted"), (fit(what, room), "strong"), (find, "accent"))])

    def _show_change(self) -> None:
        """Show the change under the cursor, field by field."""
        here, rows = self.here, self._rows
        change = self.query_one("#change", RowList)
        if here is None or rows is None:
            change.show(lambda _: ())
        else:
            change.show(lambda columns: tuple(detail_rows(here, rows.sayer, columns)))
        self.refresh_bindings()

    @on(RowList.Moved, "#history")
    def _moved(self, event: RowList.Moved) -> None:
        event.stop()
        change = self.query_one("#change", RowList)
        change.current = ""
        self._show_change()
        change.scroll_to(y=0, animate=False)

    @on(RowList.Moved, "#change")
    def _moved_within(self, event: RowList.Moved) -> None:
        event.stop()
        self.refresh_bindings()

    @on(HistoryList.Ended)
    def _ended(self, event: HistoryList.Ended) -> None:
        """Read on, and go where the key wanted to go."""
        event.stop()
        if self._reader is None or self._reader.ended:
            return
        before = len(self._reader.records)
        self._read_on(max(1, event.by))
        if len(self._reader.records) != before:
            self._show()
            if event.by:
                self.query_one(HistoryList).walk(event.by)

    # The way around

    def do_closer(self) -> None:
        """To the single lines of the change."""
        self.query_one("#change", RowList).focus()

    def do_away(self) -> None:
        """Back to the changes."""
        self.query_one(HistoryList).focus()

    def do_scope(self) -> None:
        """Show this visit alone, or everything; the cursor stays on its change where it is there."""
        here = self.here
        self.alone = not self.alone
        self.act(self._begin)
        if here is not None:
            self.query_one(HistoryList).goto(here.id)

    async def do_filter(self) -> None:
        """Ask for the words."""
        from visitplanner.tui.widgets.line_input import Asking, LineInput

        asking = Asking(kind="filter", prompt=tr(N_("Find")), example=tr(N_("a name, a title, who did it")))
        tray = self.query_one("#tray", Vertical)
        await tray.remove_children()
        self.add_class("-under")
        await tray.mount(LineInput(asking, self.filter_text))

    def on_line_input_typed(self, event: LineInput.Typed) -> None:
        """Search while it is being typed."""
        self._look_for(event.text)

    async def on_line_input_entered(self) -> None:
        """Keep what was found, and look further back where it is little."""
        self._read_on(0)
        await self._close_tray()
        self._show()

    async def on_line_input_left(self) -> None:
        """The search ends."""
        self._look_for("")
        await self._close_tray()

    def _look_for(self, text: str) -> None:
        if text.strip() != self.filter_text:
            self.filter_text = text.strip()
            self._read_on(0, A_LETTER)
            self._show()

    async def _close_tray(self) -> None:
        await self.query_one("#tray", Vertical).remove_children()
        self.remove_class("-under")
        self.query_one(HistoryList).focus()

    async def do_back(self) -> None:
        """Close the nearest thing that is open; at last, go back to the agenda or the visits."""
        if self.query_one("#tray").children:
            await self._close_tray()
        elif not self.query_one(HistoryList).has_focus:
            self.do_away()
        elif self.filter_text:
            self._look_for("")
        elif self.planner.roads.visit:
            self.do_agenda()
        else:
            self.do_visits()
