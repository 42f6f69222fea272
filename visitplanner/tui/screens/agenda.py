"""The agenda of a visit: what changes it. Each command asks what it must, does it, and says what it did."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from visitplanner.domain.agenda import Item, ItemKind, Status
from visitplanner.domain.need import Need
from visitplanner.locale import tr, trn
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.screens.agenda_offers import AGENDA_OFFERS
from visitplanner.tui.screens.agenda_walking import AgendaWalking

if TYPE_CHECKING:
    from visitplanner.tui.widgets.goal_picker import GoalPicker
    from visitplanner.tui.widgets.line_input import Asking, LineInput
    from visitplanner.tui.widgets.move_panel import MovePanel


class AgendaScreen(AgendaWalking):
    """The agenda with all its commands."""

    OFFERS: ClassVar[tuple[Command, ...]] = AGENDA_OFFERS
    BINDINGS: ClassVar[list[BindingType]] = bindings(AGENDA_OFFERS)
    HELP_TOPIC: ClassVar[str] = "agenda"
    _line_key = ""
    """Where the line that is open is kept."""

    # One line

    async def do_need(self) -> None:
        """Ask for a concrete need."""
        from visitplanner.tui.widgets.line_input import need_line

        await self._ask(need_line())

    async def do_quick(self) -> None:
        """Ask for a whole activity on one line."""
        from visitplanner.tui.widgets.line_input import quick_line

        await self._ask(quick_line())

    async def do_cancel(self) -> None:
        """Ask why."""
        from visitplanner.tui.widgets.line_input import reason_line

        await self._ask(reason_line(self._named(self.chosen)), about=self.chosen)

    async def do_filter(self) -> None:
        """Ask what to look for."""
        from visitplanner.tui.widgets.line_input import filter_line

        await self._ask(filter_line(), self.filter_text)

    async def _ask(self, asking: Asking, text: str | None = None, *, about: Sequence[Item] = ()) -> None:
        from visitplanner.tui.keeping import kept, put
        from visitplanner.tui.widgets.line_input import LineInput

        if text is not None:
            await self.open_panel(LineInput(asking, text))
            return
        store, key = self.desk.store, self._draft(f"line:{self.slug}:{asking.kind}", about)
        self._line_key = key
        line = LineInput(asking, kept(store, key), keep=partial(put, store, key))
        await self.open_panel(line, about=about)

    def _draft(self, begin: str, about: Sequence[Item]) -> str:
        """The key of a draft; what is typed about some rows is offered with these rows only."""
        if self.going_on.startswith(f"{begin}:"):
            return self.going_on
        return ":".join([begin, *(["+".join(one.id for one in about)] if about else [])])

    def on_line_input_typed(self, event: LineInput.Typed) -> None:
        """Search while it is being typed."""
        if event.kind == "filter":
            self.look_for(event.text)

    async def on_line_input_left(self, event: LineInput.Left) -> None:
        """Keep what was typed, and go back; the search ends. What cannot be kept stays where it is."""
        if event.kind == "filter":
            self.look_for("")
        elif not self.keep():
            return
        elif event.text.strip():
            self.say(tr("Kept as a draft: it stands there again next time."))
        await self.close_panel()

    async def on_line_input_entered(self, event: LineInput.Entered) -> None:
        """Do what the line says; it stays open where that could not be done."""
        if event.kind == "filter":
            await self.close_panel()
            return
        if not event.text.strip():
            await self.close_panel()
            return
        do = {"need": self._add_need, "quick": self._add_line, "cancel": self._cancel}[event.kind]
        key = self._line_key
        if await do(event.text):
            self.act(partial(self.desk.store.drop_draft, key))

    async def _add_need(self, text: str) -> bool:
        from visitplanner.planning.needs import add_need

        done = self.act(partial(add_need, self.desk, self.slug, text, default_day=self.day))
        if done is None:
            return False
        await self.close_panel()
        need = done.value
        about = [one for one in self.desk.programme(self.slug).in_order() if one.need == need.id]
        self.come_to(about[-1] if about else None)
        await self.open_need(need, about[-1] if about else None)
        if not need.is_routed:
            self.say(
                tr("{code} has no route yet: its warning stays until it has one.", code=need.code),
                tone="warning",
            )
        return True

    async def _add_line(self, text: str) -> bool:
        from visitplanner.planning.lines import add_line

        done = self.act(partial(add_line, self.desk, self.slug, text, default_day=self.day))
        if done is None:
            return False
        await self.close_panel()
        item = done.value
        self.come_to(item)
        if item.kind is ItemKind.NEED and item.need:
            await self.open_need(self.desk.book().need(item.need), item)
        else:
            self.say(tr("Added “{title}”.", title=item.title))
        return True

    async def _cancel(self, reason: str) -> bool:
        from visitplanner.planning.agenda import set_status

        ids = [item.id for item in self.meant]
        said = trn(
            "Cancelled {title}; u takes it back.",
            "Cancelled {n} items; u takes it back.",
            len(ids),
            title=self._named(self.meant),
        )
        done = self.act(
            partial(set_status, self.desk, self.slug, ids, Status.CANCELLED, reason, seen=self.seen),
            said=said,
        )
        if done is None:
            return False
        self.unmark()
        await self.close_panel()
        return True

    # Day and time

    async def do_move(self) -> None:
        """Ask where to."""
        await self._to(copy=False)

    async def do_copy(self) -> None:
        """Ask to which day."""
        await self._to(copy=True)

    async def _to(self, *, copy: bool) -> None:
        from visitplanner.planning.agenda import later_items
        from visitplanner.tui.widgets.move_panel import MovePanel

        programme, items = self.sight.programme, self.chosen
        draft = self._draft(f"{'copy' if copy else 'move'}:{self.slug}", items)
        panel = MovePanel(
            items,
            days=programme.days,
            later=partial(later_items, programme),
            copy=copy,
            store=self.desk.store,
            draft=draft,
        )
        await self.open_panel(panel, about=items)

    async def on_move_panel_wanted(self, event: MovePanel.Wanted) -> None:
        """Move or copy, and go along."""
        from visitplanner.planning.agenda import copy_items, move_items

        ids, seen = [item.id for item in self.meant], self.seen
        title = self._named(self.meant)
        if event.copy:
            day = event.when.day
            done = self.act(
                partial(copy_items, self.desk, self.slug, ids, day=day, seen=seen),
                said=trn("Copied {title}.", "Copied {n} items.", len(ids), title=title),
            )
        else:
            done = self.act(
                partial(
                    move_items,
                    self.desk,
                    self.slug,
                    ids,
                    day=event.when.day,
                    moment=event.when.moment,
                    shift_later=event.shift,
                    seen=seen,
                ),
                said=trn(
                    "Moved {title}; u takes it back.",
                    "Moved {n} items; u takes it back.",
                    len(ids),
                    title=title,
                ),
            )
        if done is not None:
            event.panel.forget()
            self.unmark()
            await self.close_panel()
            self.come_to(done.value[0] if done.value else None)

    # Goals and needs

    async def do_goals(self) -> None:
        """Open the goal picker for what is chosen."""
        from visitplanner.tui.widgets.goal_picker import GoalPicker

        items = self.chosen
        linked = set.intersection(*({link.goal for link in item.goals} for item in items))
        picker = GoalPicker(
            self.desk,
            self.slug,
            about=items[0].title,
            many=len(items),
            linked=linked,
            draft=self._draft(f"serves:{self.slug}", items),
        )
        await self.open_panel(picker, about=items)

    def on_goal_picker_picked(self, event: GoalPicker.Picked) -> None:
        """Link the goals to all that is chosen, in one step."""
        from visitplanner.planning.goals import link_goals

        ids = [item.id for item in self.meant]
        codes = ", ".join(goal.code for key in event.goals if (goal := self.desk.book().goal(key)))
        done = self.act(
            partial(link_goals, self.desk, self.slug, ids, event.goals, how=event.how, seen=self.seen),
            said=trn(
                "{title} serves {codes}.",
                "{n} items serve {codes}.",
                len(ids),
                codes=codes,
                title=self._named(self.meant),
            ),
        )
        if done is not None:
            event.picker.done()
            self.unmark()

    async def do_link(self) -> None:
        """Open the need under the cursor at its four parts."""
        await self._need_of_row("link")

    async def do_route(self) -> None:
        """Open the need under the cursor."""
        await self._need_of_row("")

    async def do_hand_on(self) -> None:
        """Open the need under the cursor at handing it on."""
        await self._need_of_row("hand-on")

    async def _need_of_row(self, route: str) -> None:
        if self.item is not None and self.item.need:
            await self.open_need(self.desk.book().need(self.item.need), self.item, route=route)

    async def open_need(self, need: Need | None, item: Item | None, *, route: str = "") -> None:
        """Open the panel of a need, at one of its routes where that was asked for."""
        from visitplanner.tui.widgets.need_facts import NeedFacts
        from visitplanner.tui.widgets.need_panel import NeedPanel

        if need is None:
            return
        panel = NeedPanel(self.desk, self.slug)
        await self.open_panel(panel, beside=True, about=() if item is None else (item,))
        await panel.open(need, item)
        if route:
            facts = panel.query_one(NeedFacts)
            facts.post_message(NeedFacts.Chosen(route))

    # The form

    def do_activity(self) -> None:
        """Open the form for a new activity."""
        self._form(None)

    def do_edit(self) -> None:
        """Open the form of the item under the cursor."""
        self._form(self.item)

    def _form(self, item: Item | None) -> None:
        from visitplanner.tui.screens.item_form import ItemForm

        self.app.push_screen(ItemForm(self.desk, self.slug, item, self.day), self._formed)

    def _formed(self, item: Item | None) -> None:
        if item is not None:
            self.come_to(item)

    @staticmethod
    def _named(items: Sequence[Item]) -> str:
        if len(items) == 1:
            return f"“{items[0].title}”"
        return trn("{n} item", "{n} items", len(items))
