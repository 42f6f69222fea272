"""All concrete needs of the partnership: capturing, routing, joining and wording them (C13, C15, C18)."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.containers import Vertical
from textual.widget import Widget

from visitplanner.domain.need import Need
from visitplanner.locale import tr
from visitplanner.planning.needs import add_need, resembling, sight_again
from visitplanner.tui import marks
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.keeping import kept, put
from visitplanner.tui.messages import Closed
from visitplanner.tui.need_words import Like, looks_like
from visitplanner.tui.screens.needs_offers import NEEDS_OFFERS
from visitplanner.tui.screens.needs_reading import NeedsReading
from visitplanner.tui.widgets.line_input import Asking, LineInput, need_line
from visitplanner.tui.widgets.need_choice import NeedChoice
from visitplanner.tui.widgets.need_fields import NeedFields
from visitplanner.tui.widgets.need_list import NeedList
from visitplanner.tui.widgets.need_panel import NeedPanel


class NeedsScreen(NeedsReading):
    """The needs with all that can be done about them."""

    OFFERS: ClassVar[tuple[Command, ...]] = NEEDS_OFFERS
    BINDINGS: ClassVar[list[BindingType]] = bindings(NEEDS_OFFERS)
    HELP_TOPIC: ClassVar[str] = "needs"

    async def do_back(self) -> None:
        """Close the nearest thing that is open; at last, go back to where one came from."""
        needs = self.query_one(NeedList)
        if self.query_one("#tray", Vertical).children:
            await self._close_tray()
        elif not needs.has_focus:
            needs.focus()
        elif self.filter_text:
            self._look_for("")
        elif self.planner.roads.visit:
            self.do_agenda()
        else:
            self.do_visits()

    # The route

    async def do_link(self) -> None:
        """Open the four parts."""
        await self._take("link")

    async def do_hand_on(self) -> None:
        """Open the form that hands it on."""
        await self._take("hand-on")

    async def do_note(self) -> None:
        """Ask for the words."""
        await self._take("note")

    async def do_decline(self) -> None:
        """Ask for the words."""
        await self._take("decline")

    async def do_reopen(self) -> None:
        """Take the route back."""
        await self._take("reopen")

    async def _take(self, route: str) -> None:
        panel = self.query_one(NeedPanel)
        if not panel.busy:
            await self._close_tray()
            self.show_need()
            await panel.take(route)
            self.set_class(panel.busy, "-filling")

    @on(Closed)
    async def _panel_closed(self, event: Closed) -> None:
        """A form beside the list, or what was open below it, has done its work."""
        event.stop()
        self.remove_class("-filling")
        await self._close_tray()
        self.show_need()

    # What opens below

    async def _open(self, widget: Widget) -> None:
        await self._close_tray()
        self.add_class("-under")
        self.set_class(not isinstance(widget, LineInput), "-form")
        await self.query_one("#tray", Vertical).mount(widget)

    async def _close_tray(self) -> None:
        await self.query_one("#tray", Vertical).remove_children()
        self.remove_class("-under", "-form")
        self.query_one(NeedList).focus()

    async def do_need(self) -> None:
        """Ask for a need on one line."""
        store, key = self.desk.store, self._draft
        await self._open(LineInput(need_line(), kept(store, key), keep=partial(put, store, key)))

    async def do_filter(self) -> None:
        """Ask what to look for."""
        asking = Asking(kind="filter", prompt=tr("Find"), example=tr("words in title, place, route, year"))
        await self._open(LineInput(asking, self.filter_text))

    @property
    def _draft(self) -> str:
        # The agenda's own: what was begun there goes on here.
        return f"line:{self.slug}:need"

    def on_line_input_typed(self, event: LineInput.Typed) -> None:
        """Search while it is being typed."""
        if event.kind == "filter":
            self._look_for(event.text)

    def _look_for(self, text: str) -> None:
        if text.strip() != self.filter_text:
            self.filter_text = text.strip()
            self.show_needs()

    async def on_line_input_left(self, event: LineInput.Left) -> None:
        """Keep what was typed, and go back; the search ends. What cannot be kept stays where it is."""
        if event.kind == "filter":
            self._look_for("")
        elif not self.query_one(LineInput).keep():
            return
        elif event.text.strip():
            self.say(tr("Kept as a draft: it stands there again next time."))
        await self._close_tray()

    async def on_line_input_entered(self, event: LineInput.Entered) -> None:
        """Do what the line says; it stays open where that could not be done."""
        if event.kind == "filter" or not event.text.strip():
            await self._close_tray()
        elif await self._capture(event.text):
            self.act(partial(self.desk.store.drop_draft, self._draft))

    async def _capture(self, text: str) -> bool:
        slug = self.slug or ""
        today = self.desk.today if self.desk.today in self.programmes[slug].days else None
        done = self.act(partial(add_need, self.desk, slug, text, default_day=today))
        if done is None:
            return False
        await self._close_tray()
        self.filter_text = ""
        self.read()
        self.show_needs(done.value.id)
        self._say_captured(done.value)
        return True

    def _say_captured(self, need: Need) -> None:
        said = tr("{code} has no route yet: its warning stays until it has one.", code=need.code)
        alike = resembling(self.book, need.title, need.place, but=need.id)
        over = next((one for one in self.found if alike and one.need.id == alike[0].id), None)
        if over is not None and len(need.sightings) == 1:
            offer = looks_like(
                Like(need=over.need, years=over.asked_until(self.desk.today)), self.size.width - 2
            )
            self.say(f"{marks.RETURNED} {offer}", tone="warning")
        elif not need.is_routed:
            self.say(said, tone="warning")

    async def do_edit(self) -> None:
        """Open the form of its words."""
        if self.here is not None:
            await self._open(NeedFields(self.desk, self.here.need))

    @on(NeedFields.Back)
    async def _left(self, event: NeedFields.Back) -> None:
        event.stop()
        await self._close_tray()

    @on(NeedFields.Save)
    async def _save_words(self, event: NeedFields.Save) -> None:
        event.stop()
        form = self.query_one(NeedFields)
        if self.act(form.save, said=tr("Need {code} is saved.", code=form.need.code)) is not None:
            form.forget()
            await self._done()

    async def do_join(self) -> None:
        """Ask which one it is; those that look like it first."""
        here = self.here
        if here is not None:
            alike = resembling(self.book, here.need.title, here.need.place, but=here.need.id)
            ids = [one.id for one in alike]
            others = [one for one in self.found if one.need.id not in {here.need.id, *ids}]
            first = sorted(
                (one for one in self.found if one.need.id in ids), key=lambda one: ids.index(one.need.id)
            )
            await self._open(NeedChoice(here, first, others))

    async def on_need_choice_picked(self, event: NeedChoice.Picked) -> None:
        """Join the two; the cursor may be elsewhere by now, where somebody else took a need away."""
        here = next((one for one in self.found if one.need.id == event.about), None)
        known = self.book.need(event.need)
        row = next((one for one in here.meetings if one.item is not None), None) if here else None
        if here is None or known is None or row is None or row.item is None:
            self.say(tr("One of the two is not there any more."), tone="warning")
            await self._close_tray()
            return
        join = partial(sight_again, self.desk, row.slug, known.id, row.item.id)
        said = tr(
            "{code} is {known} again: the two are one. u takes it back.",
            code=here.need.code,
            known=known.code,
        )
        if self.act(join, said=said) is not None:
            await self._done(known.id)

    async def _done(self, current: str | None = None) -> None:
        await self._close_tray()
        self.read()
        self.show_needs(current)
