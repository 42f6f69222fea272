"""The plan lint of a visit: all findings, what solves each with one key, what was acknowledged and why."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final, cast

from textual import on
from textual.binding import BindingType

from visitplanner.domain.agenda import Gathering, GoalLink, Item
from visitplanner.domain.errors import PlannerError
from visitplanner.domain.findings import Finding
from visitplanner.domain.values import replace
from visitplanner.domain.words import N_
from visitplanner.locale import tr, trn
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.messages import Changed, Sought
from visitplanner.tui.remedies import Remedy, Way
from visitplanner.tui.screens.findings_offers import FINDINGS_OFFERS
from visitplanner.tui.screens.findings_reading import FindingsReading
from visitplanner.tui.widgets.guided import GuidedForm

if TYPE_CHECKING:
    from visitplanner.domain.visit import Acknowledgement
    from visitplanner.tui.widgets.acknowledge_form import AcknowledgeForm
    from visitplanner.tui.widgets.goal_picker import GoalPicker
    from visitplanner.tui.widgets.line_input import LineInput
    from visitplanner.tui.widgets.remedy_lines import RemedyLine

_TITLES: Final = {
    Gathering.BRIEFING: N_("Briefing: what this visit is for, and what it is not"),
    Gathering.REFOCUS: N_("Refocus: what did we see, what not?"),
    Gathering.DEBRIEF: N_("Debrief with both sides: what was agreed, by whom, when"),
}


class FindingsScreen(FindingsReading):
    """The findings with all their commands."""

    OFFERS: ClassVar[tuple[Command, ...]] = FINDINGS_OFFERS
    BINDINGS: ClassVar[list[BindingType]] = bindings(FINDINGS_OFFERS)
    HELP_TOPIC: ClassVar[str] = "findings"

    def __init__(self, slug: str) -> None:
        super().__init__(slug)
        self._about: Finding | None = None
        """The finding that an open panel is about; the cursor may come to another one meanwhile."""
        self._seen_item: Item | None = None
        """The item that an open goal picker is about, as it stood when that was opened."""
        self._relinks = False
        """Whether the goal that is picked takes the place of a closed one."""
        self._line: RemedyLine | None = None
        """What an open line asks for."""

    def place(self) -> tuple[str | None, str | None]:
        """This visit, and the item of the finding that a panel is about."""
        about = self._about if self.has_class("-under") else None
        return self.slug, about.item if about is not None else None

    @on(Sought)
    async def _sought(self, event: Sought) -> None:
        """Come to a finding, and begin what was asked for."""
        event.stop()
        await self.close_panel()
        self.show_all()
        found = self.list.goto(event.code, event.subject)
        acknowledged = self.here is not None and self.here.acknowledged is not None
        # What somebody acknowledged meanwhile the same command would take back.
        if found and event.then and not (event.then == "acknowledge" and acknowledged):
            await self.action_offer(f"findings.{event.then}")

    # One key

    async def do_fix(self) -> None:
        """Do what solves the finding under the cursor, or open the place where that is done."""
        here, found = self.here, self.remedy
        if here is None or found is None:
            return
        self._about = here
        match found.way:
            case Way.LINK | Way.RELINK:
                await self._pick_goal(found)
            case Way.HOW | Way.PROMISE | Way.PLAN_B | Way.CITIZENS:
                await self._ask(found, here)
            case Way.GATHER:
                self._gather(here, found)
            case Way.ACTIVITY:
                self._plan(here.subject)
            case Way.RENEW | Way.WITHDRAW:
                await self._old(here, found)
            case Way.AGENDA:
                self.planner.roads.agenda(self.slug, Sought(item=here.item, day=here.day, then=found.then))
            case Way.PLACE:
                self.planner.roads.visit = self.slug
                getattr(self, found.then)()

    def _gather(self, here: Finding, found: Remedy) -> None:
        from visitplanner.planning.gathering import add_gathering

        gathering = found.gathering
        assert gathering is not None  # noqa: S101 - remedies of this way name one
        add = partial(
            add_gathering,
            after=here.item,
            latecomer=here.subject,
            with_whom=tr(N_("the coordinators of both sides, with their people")),
        )
        done = self.act(partial(add, self.desk, self.slug, gathering, tr(_TITLES[gathering])))
        if done is not None:
            self.say(self._placed(done.value))

    def _placed(self, item: Item) -> str:
        """Where a new moment was put."""
        lang = self.language
        day = lang.day(item.day) if item.day else tr("pool")
        when = f"{day} {lang.moment(item.moment)}".rstrip()
        return tr(N_("Added “{title}”, {when}; u takes it back."), title=item.title, when=when)

    # Goals

    def _plan(self, goal: str) -> None:
        """Open the form of a new activity that serves that goal; its day is still to be said."""
        from visitplanner.tui.screens.item_form import ItemForm

        self.app.push_screen(ItemForm(self.desk, self.slug, goal=goal))

    async def do_goals(self) -> None:
        """Open the goal picker for the item of the finding."""
        self._about = self.here
        await self._pick_goal(Remedy(way=Way.LINK, label=""))

    async def _pick_goal(self, found: Remedy) -> None:
        from visitplanner.tui.widgets.goal_picker import GoalPicker

        item = self._seen_item = self.item
        if item is not None:
            self._relinks = found.way is Way.RELINK
            picker = GoalPicker(
                self.desk,
                self.slug,
                about=item.title,
                linked=[link.goal for link in item.goals],
                draft=f"serves:{self.slug}:{item.id}",
            )
            await self.open_panel(picker)

    def on_goal_picker_picked(self, event: GoalPicker.Picked) -> None:
        """Link the goals, or put them in the place of the one that is closed."""
        from visitplanner.planning.agenda import edit_item
        from visitplanner.planning.goals import link_goals

        programme, item = self.sight.programme, self._seen_item
        if item is None or self._about is None:
            return
        now = programme.item(item.id)
        # Where somebody deleted it meanwhile, the link brings it back, and that is said.
        item, seen = now or item, programme if now else replace(programme, items=(*programme.items, item))
        codes = ", ".join(goal.code for key in event.goals if (goal := self.desk.book().goal(key)))
        said = trn(
            "{title} serves {codes}.", "{n} items serve {codes}.", 1, title=f"“{item.title}”", codes=codes
        )
        closed = set(self._about.subject.split("+"))
        kept = [link for link in item.goals if link.goal not in closed and link.goal not in event.goals]
        fresh = [GoalLink(goal=goal, how=event.how) for goal in event.goals]
        mine = replace(item, goals=(*kept, *fresh))
        link = partial(link_goals, self.desk, self.slug, [item.id], event.goals, how=event.how, seen=seen)
        relink = partial(edit_item, self.desk, self.slug, item, mine)
        if self.act(relink if self._relinks else link, said=said) is not None:
            event.picker.done()

    # One line

    async def _ask(self, found: Remedy, here: Finding) -> None:
        from visitplanner.tui.keeping import kept, put
        from visitplanner.tui.widgets.line_input import LineInput
        from visitplanner.tui.widgets.remedy_lines import RemedyLine

        line = RemedyLine(way=found.way, finding=here, book=self.sight.book, programme=self.sight.programme)
        self._line = line
        store = self.desk.store
        text = kept(store, line.draft) or line.there
        await self.open_panel(LineInput(line.asking(), text, keep=partial(put, store, line.draft)))

    async def on_line_input_entered(self, event: LineInput.Entered) -> None:
        """Save what the line says; it stays open where that could not be done."""
        line, text = self._line, event.text.strip()
        if event.kind == "filter" or line is None or not text:
            await self.close_panel()
        elif self.act(partial(line.save, self.desk, text), said=tr(N_("It is written down."))) is not None:
            await self.close_panel()
            self.act(partial(self.desk.store.drop_draft, line.draft))

    async def on_line_input_left(self, event: LineInput.Left) -> None:
        """Keep what was typed, and go back; the search ends. What cannot be kept stays where it is."""
        if event.kind == "filter":
            self.look_for("")
        elif not self.keep():
            return
        await self.close_panel()

    # Acknowledging

    async def do_acknowledge(self) -> None:
        """Ask for the reason; on a finding that is acknowledged, take that back."""
        here = self.here
        if here is None:
            return
        if here.acknowledged is not None:
            self._withdraw(here.acknowledged)
        else:
            await self._acknowledge(here, self.sight.lapsed(here))

    async def _acknowledge(self, finding: Finding, before: Acknowledgement | None) -> None:
        from visitplanner.tui.widgets.acknowledge_form import AcknowledgeForm

        await self.open_panel(AcknowledgeForm(self.desk, self.slug, finding, before))

    def _withdraw(self, given: Acknowledgement) -> None:
        from visitplanner.planning.acknowledgements import withdraw

        said = tr(N_("The acknowledgement of {code} is withdrawn; u brings it back."), code=given.code)
        self.act(partial(withdraw, self.desk, self.slug, given.id), said=said)

    async def _old(self, here: Finding, found: Remedy) -> None:
        """A finding about an acknowledgement itself: lapsed, or covering nothing any more."""
        given, back = self.sight.given(here), self.sight.renewable(here)
        if given is not None and found.way is Way.WITHDRAW:
            self._withdraw(given)
        elif back is not None:
            await self._acknowledge(back, given)

    @on(GuidedForm.Back)
    async def _back(self, event: GuidedForm.Back) -> None:
        event.stop()
        await self.close_panel()

    @on(GuidedForm.Save)
    async def _save_form(self, event: GuidedForm.Save) -> None:
        event.stop()
        form = cast("AcknowledgeForm", self.query_one(GuidedForm))
        try:
            done = form.save()
        except PlannerError as error:
            form.show_hint(self.language.say(error))
            return
        said = form.said(done.value)
        form.forget()
        await self.close_panel()
        self.post_message(Changed(done.receipt, said))

    # The form

    def do_edit(self) -> None:
        """Open the form of the item."""
        from visitplanner.tui.screens.item_form import ItemForm

        if self.item is not None:
            self.app.push_screen(ItemForm(self.desk, self.slug, self.item, self.item.day))
