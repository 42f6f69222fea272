"""The way around an agenda: days, rows, what opens beside or below them, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.containers import Vertical
from textual.widget import Widget

from visitplanner.domain.times import span
from visitplanner.domain.words import N_
from visitplanner.locale import tr
from visitplanner.tui.messages import Closed, Sought
from visitplanner.tui.screens.agenda_reading import AgendaReading
from visitplanner.tui.widgets.day_list import DayList
from visitplanner.tui.widgets.item_detail import ItemDetail
from visitplanner.tui.widgets.item_table import ItemTable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from visitplanner.domain.agenda import Item
    from visitplanner.tui.widgets.findings_panel import FindingsPanel


class AgendaWalking(AgendaReading):
    """Everything that changes what is in sight, and nothing that changes the visit."""

    going_on = ""
    """The key of the draft that is gone on with by what opens now: of its rows some may be gone."""

    @on(DayList.Chosen)
    def _day_chosen(self, event: DayList.Chosen) -> None:
        event.stop()
        self.go_to_day(event.day)

    def go_to_day(self, day: date | None) -> None:
        """Show the rows of a day, or of the pool."""
        if day != self.day or self.filter_text:
            self.day, self.filter_text = day, ""
            self._close_in_place()
            self._show_days()
            self._show_rows(current="")
            self._show_item()

    @on(Sought)
    async def _sought(self, event: Sought) -> None:
        """Come from another screen to an item or a day, and begin there what was asked for."""
        event.stop()
        await self.close_panel()
        self._close_in_place()
        item = self.sight.programme.item(event.item)
        if event.item is not None and item is None:
            # What begins there would be about another row.
            self.say(tr(N_("What you were led to is not there any more.")), tone="warning")
            return
        if item is not None:
            self.come_to(item)
        elif event.day in self.sight.programme.days:
            self.go_to_day(event.day)
        if event.then:
            if item is not None:
                # Rows that were marked for something else are not meant.
                self.mark(frozenset(event.marked))
            self.going_on = event.draft
            await self.action_offer(f"agenda.{event.then}")
            self.going_on = ""

    # Panels below, and what stands in the place of the rows

    async def open_panel(self, panel: Widget, *, beside: bool = False, about: Sequence[Item] = ()) -> None:
        """Open a panel under the rows, or `beside` them where there is room; one that is open gives way.

        The panel takes the focus itself. `about` is what it will change, wherever the cursor is by then.
        """
        await self._clear_panels()
        self.about = tuple(about)
        if beside and self.wide:
            side = self.query_one("#side", Vertical)
            side.add_class("-taken")
            panel.add_class("panel")
            await side.mount(panel)
        else:
            self.add_class("-under")
            await self.query_one("#tray", Vertical).mount(panel)
        self.add_class("-busy")

    async def close_panel(self) -> None:
        """Close what is open beside or under the rows and go back to them."""
        await self._clear_panels()
        self.remove_class("-busy")
        self._focus_rows()

    async def _clear_panels(self) -> None:
        await self.query("#tray > *, #side > .panel").remove()
        self.query_one("#side", Vertical).remove_class("-taken")
        self.remove_class("-under")
        self.about = ()

    def _focus_rows(self) -> None:
        places = self.query("FindingsPanel")
        (places.first() if places else self.query_one(ItemTable)).focus()

    @on(Closed)
    async def _panel_closed(self, event: Closed) -> None:
        event.stop()
        if self.has_class("-busy"):
            await self.close_panel()
        else:
            self._close_in_place()
            self.query_one(ItemTable).focus()

    def _close_in_place(self) -> None:
        self.query("FindingsPanel").remove()
        self.remove_class("-in-place", "-detail")

    def do_findings(self) -> None:
        """List the findings in the place of the rows."""
        from visitplanner.tui.widgets.findings_panel import FindingsPanel

        if not self.query(FindingsPanel):
            self._close_in_place()
            panel = FindingsPanel(id="findings")
            self.query_one("#middle").mount(panel)
            self.add_class("-in-place")
            panel.show(self.sight.findings)
            panel.focus()

    def on_findings_panel_all_wanted(self, event: FindingsPanel.AllWanted) -> None:
        """Go to the screen of the findings, there at this one."""
        one = event.finding
        self.planner.roads.findings(Sought(code=one.code, subject=one.subject, then=event.then))

    def on_findings_panel_opened(self, event: FindingsPanel.Opened) -> None:
        """Go to what the finding is about."""
        finding = event.finding
        self._close_in_place()
        self.query_one(ItemTable).focus()
        item = self.sight.programme.item(finding.item)
        if item is not None:
            self.come_to(item)
        elif finding.day in self.sight.programme.days:
            self.go_to_day(finding.day)

    def do_open(self) -> None:
        """Show all of the item; where it is shown already, open the form."""
        if self.wide or self.has_class("-detail"):
            self.do_edit()
        else:
            self.add_class("-in-place", "-detail")
            self.query_one(ItemDetail).show(self.sight, self.item)

    def do_edit(self) -> None:
        """Open the form."""
        raise NotImplementedError

    async def do_back(self) -> None:
        """Close the nearest thing that is open; at last, go back to the visits."""
        table = self.query_one(ItemTable)
        if self.has_class("-busy"):
            await self.close_panel()
        elif self.has_class("-in-place"):
            self._close_in_place()
            table.focus()
        elif self.filter_text:
            self.look_for("")
        elif table.marked:
            self.unmark()
        elif not table.has_focus:
            table.focus()
        else:
            self.do_visits()

    # Days

    def do_previous(self) -> None:
        """One day back."""
        self._step(-1)

    def do_next(self) -> None:
        """One day on; after the last one, the pool."""
        self._step(1)

    def _step(self, by: int) -> None:
        days: list[date | None] = [*self.sight.programme.days, None]
        at = days.index(self.day) if self.day in days else 0
        self.go_to_day(days[max(0, min(len(days) - 1, at + by))])

    def do_left(self) -> None:
        """To the group at the left, else to the days; where these are hidden, one day back."""
        days, table = self.query_one(DayList), self.query_one(ItemTable)
        if table.has_focus and not table.sideways(-1):
            if days.display:
                days.focus()
            else:
                self._step(-1)

    def do_right(self) -> None:
        """To the rows, or to the group at the right."""
        table = self.query_one(ItemTable)
        if not table.has_focus:
            self._focus_rows()
        elif not table.sideways(1) and not self.query_one(DayList).display:
            self._step(1)

    def do_today(self) -> None:
        """To what is going on now, or comes next."""
        now = self.desk.clock()
        self.go_to_day(now.date())
        at = now.hour * 60 + now.minute
        rows = self.sight.rows_of(now.date())
        coming = [item for item in rows if (taken := span(item.moment)) is not None and taken.last > at]
        if coming:
            self.query_one(ItemTable).goto(coming[0].id)

    def do_mark(self) -> None:
        """Mark or unmark the row, and go on to the next."""
        table = self.query_one(ItemTable)
        if table.current is not None:
            self.mark(table.marked ^ {table.current})
            table.do_down()

    def do_mark_all(self) -> None:
        """Mark all rows in sight; once more, and none of them is."""
        table = self.query_one(ItemTable)
        shown = frozenset(one.id for one in table.entries)
        self.mark(table.marked - shown if shown <= table.marked else table.marked | shown)

    def do_export(self) -> None:
        """Open the export of this visit."""
        from visitplanner.tui.screens.export import ExportScreen

        self.app.push_screen(ExportScreen(self.desk, self.slug))
