"""The form of one item: the fields that make a programme first, the others folded away.

The goal picker is part of it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual import on
from textual.widgets import Static

from visitplanner.domain.agenda import Item
from visitplanner.domain.errors import PlannerError
from visitplanner.domain.words import N_
from visitplanner.locale import current, tr
from visitplanner.planning.agenda import add_item, edit_item
from visitplanner.planning.done import Done
from visitplanner.tui.base import PlannerScreen
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.goal_choice import linked
from visitplanner.tui.item_commands import OFFERS
from visitplanner.tui.item_sheet import MORE, Sheet
from visitplanner.tui.item_words import LABELS
from visitplanner.tui.keeping import meanwhile
from visitplanner.tui.messages import Changed, Closed
from visitplanner.tui.screens.item_typing import ItemTyping
from visitplanner.tui.text import tell
from visitplanner.tui.widgets.goal_links import GoalLinks
from visitplanner.tui.widgets.goal_picker import GoalPicker
from visitplanner.tui.widgets.row import Row


class ItemForm(ItemTyping):
    """Gives the item as it was saved, or None when the person left. What they typed is never lost."""

    CSS_PATH = "item_form.tcss"
    OFFERS: ClassVar[tuple[Command, ...]] = OFFERS
    BINDINGS = bindings(OFFERS)
    HELP_TOPIC: ClassVar[str] = "item"

    # Goals

    @on(GoalLinks.Asked)
    def _asked(self, event: GoalLinks.Asked) -> None:
        event.stop()
        self.do_goals()

    @on(GoalLinks.Dropped)
    def _dropped(self, event: GoalLinks.Dropped) -> None:
        event.stop()
        goals = tuple(link for link in self._sheet.goals if link.goal != event.goal)
        self._relink(Sheet(texts=self._sheet.texts, goals=goals))

    @on(GoalLinks.Relationship)
    def _relationship(self, event: GoalLinks.Relationship) -> None:
        event.stop()
        self._relink(Sheet(texts=self._sheet.texts, serves_relationship=True))
        self.say("")

    @on(GoalPicker.Picked)
    def _picked(self, event: GoalPicker.Picked) -> None:
        event.stop()
        goals = linked(self._sheet.goals, event.goals, event.how)
        self._book = self._desk.book()
        self._relink(Sheet(texts=self._sheet.texts, goals=goals))
        event.picker.done()
        self.say("")

    def _relink(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._touched()

    @on(Closed)
    async def _picker_closed(self, event: Closed) -> None:
        event.stop()
        await self.query(GoalPicker).remove()
        self.remove_class("-picking")
        self._widgets["goals"].focus()

    def do_goals(self) -> None:
        """Open the goals."""
        if not self.query(GoalPicker):
            self.add_class("-picking")
            about = self._sheet.texts["title"].strip()
            picked = [link.goal for link in self._sheet.goals]
            draft = f"serves:{self._slug}:{'new' if self._new else self._base.id}"
            picker = GoalPicker(self._desk, self._slug, about=about, linked=picked, draft=draft)
            self.mount(picker, before="#hint")

    # Drafts

    def on_mount(self) -> None:
        """Offer a draft that was kept."""
        self.drafts.look()
        self._offer()

    def _offer(self) -> None:
        line = self.query_one("#offer", Static)
        offered = self.drafts.offered
        line.display = bool(offered)
        if offered:
            sentence = N_("Typed before and not saved: “{title}”. F5 takes it up, F8 forgets it.")
            line.update(tell(sentence, title=offered[0].title))

    def do_take_up(self) -> None:
        """Put the draft that is offered back into the fields."""
        draft = self.drafts.take_up()
        theirs = self._at_first.texts
        both = () if self._new else draft.overtaken(self._at_first)
        told = [meanwhile(tr(LABELS[one]), theirs[one]) for one in both]
        self._kind_chosen = True
        self._fill(draft.over(self._collected()))
        self._offer()
        self._touched()
        back = tr(N_("What you typed before is back in the fields."))
        self.say(" ".join([back, *told]), tone="warning" if told else "")

    def do_forget(self) -> None:
        """Forget the draft that is offered, when asked twice: it cannot be brought back."""
        self._forgetting = not self._forgetting
        if self._forgetting:
            self.say(tr(N_("F8 once more forgets it for good.")), tone="warning")
        elif not self._refused(self.drafts.forget):
            self._offer()
            self.say(tr(N_("The draft is forgotten.")))

    def _save_draft(self) -> None:
        """Keep what is typed. Raises StoreError."""
        if not self._over:
            self.drafts.save(self._sheet, self._at_first)

    def _refused(self, do: Callable[[], None]) -> bool:
        try:
            do()
        except PlannerError as error:
            self.say(current().say(error), tone="warning")
            return True
        return False

    def keep(self) -> bool:
        """Keep what is typed, whatever ends the application."""
        kept = super().keep()
        if not self._widgets:
            return kept
        self._sheet = self._collected()
        return self._keeper.now() and kept

    def on_unmount(self) -> None:
        """The last chance, when the screen goes without being asked."""
        self.keep()

    # The end

    def do_leave(self) -> None:
        """Leave. What was typed is kept as a draft, and that is said; nothing is asked."""
        self._sheet = self._collected()
        if not self._sheet.changed_from(self._at_first):
            self._finish(None)
        elif self._keeper.now(aloud=True):
            self._finish(
                None, said=tr(N_("Not saved. What you typed is kept: open the form again to take it up."))
            )

    def do_save(self) -> None:
        """Save, or say what is missing and go there."""
        self._sheet = self._collected()
        known = self._understand()
        problem = known.first_problem()
        if problem is not None:
            self._go_to(*problem)
            return
        if not self._new and known.item == self._base:
            self._finish(None)
            return
        try:
            done = self._commit(known.item)
        except PlannerError as error:
            self._keeper.now()
            kept = tr(N_("What you typed stays here; F2 tries again."))
            self.say(f"{current().say(error)} {kept}", tone="warning")
            return
        self._over = True
        self._keeper.rest()
        self.drafts.drop()
        self._finish(done)

    def do_enter(self) -> None:
        """Save; on a line there is nothing else that enter could mean."""
        self.do_save()

    def _commit(self, item: Item) -> Done[Item]:
        if self._new:
            return add_item(self._desk, self._slug, item)
        return edit_item(self._desk, self._slug, self._base, item)

    def _go_to(self, name: str, sentence: str) -> None:
        if name in MORE and not self.has_class("-more"):
            self.add_class("-more")
            self._fold()
        self.query_one(f"#row-{name}", Row).set_class(True, "-problem")  # noqa: FBT003 - Textual's own signature
        self._widgets[name].focus()
        self.say(sentence, tone="warning")

    def _finish(self, done: Done[Item] | None, *, said: str = "") -> None:
        below = self.app.screen_stack[-2]
        if done is not None:
            saved = tr(N_("“{title}” is saved."), title=done.value.title)
            below.post_message(Changed(done.receipt, saved))
        elif said and isinstance(below, PlannerScreen):
            below.say(said)
        self.dismiss(done.value if done is not None else None)
