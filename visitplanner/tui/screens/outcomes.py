"""What came of a visit: of each activity, of the goals, what was agreed, and how both sides look back."""

from __future__ import annotations

from functools import partial
from typing import ClassVar, Final

from textual import on
from textual.binding import BindingType
from textual.containers import Vertical

from visitplanner.domain.agenda import Status
from visitplanner.domain.errors import PlannerError
from visitplanner.domain.visit import ActionStatus
from visitplanner.exports.documents import Document
from visitplanner.locale import tr, trn
from visitplanner.planning.actions import set_action, take_up
from visitplanner.planning.agenda import set_status
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.messages import Changed
from visitplanner.tui.screens.outcomes_offers import OUTCOMES_OFFERS
from visitplanner.tui.screens.outcomes_reading import OutcomesReading
from visitplanner.tui.text import cut
from visitplanner.tui.widgets.guided import GuidedForm
from visitplanner.tui.widgets.outcome_forms import AfterForm, OutcomeForm, ThoughtForm
from visitplanner.tui.widgets.outcome_list import OutcomeList

_BESIDE_COUNTS: Final = 22
"""Columns of a title on the status line."""


class OutcomesScreen(OutcomesReading):
    """The outcomes with all their commands."""

    OFFERS: ClassVar[tuple[Command, ...]] = OUTCOMES_OFFERS
    BINDINGS: ClassVar[list[BindingType]] = bindings(OUTCOMES_OFFERS)
    HELP_TOPIC: ClassVar[str] = "outcomes"

    # Forms

    async def do_write(self) -> None:
        """Open the form that belongs to the row."""
        form = self._form()
        if form is not None:
            await self._open(form)

    def _form(self) -> AfterForm | None:
        from visitplanner.tui.widgets.action_form import ActionForm

        row, after = self.row, self.after
        action, thought, earlier = after.action(row), after.thought(row), after.left_open(row)
        if action is not None:
            return ActionForm(self.desk, earlier.slug if earlier else self.slug, action)
        if thought is not None:
            return ThoughtForm(self.desk, after.programme.visit, thought)
        if after.sign(row) is not None:
            return self._sign_form()
        item = after.item(row)
        return None if item is None else OutcomeForm(self.desk, self.slug, item, after.programme)

    def _sign_form(self) -> AfterForm:
        from visitplanner.tui.widgets.sign_form import SignForm

        item, sign = self.after.item(self.row), self.after.sign(self.row)
        return SignForm(
            self.desk,
            self.slug,
            self.goals,
            marker=sign[1].id if sign is not None else "",
            day=item.day if item is not None else None,
        )

    async def write_sign(self, what: str) -> None:
        """Open the form of signs of progress where it was left; `what` names goals or one sign by id."""
        from visitplanner.tui.begun_about import goals_of_sign
        from visitplanner.tui.widgets.sign_form import SignForm

        goals = goals_of_sign(self.desk.book(), what)
        if goals:
            marker = what if all(one.id not in what.split(" ") for one in goals) else ""
            await self._open(SignForm(self.desk, self.slug, goals, marker=marker))

    async def do_observe(self) -> None:
        """Ask what was seen."""
        await self._open(self._sign_form())

    async def do_add(self) -> None:
        """Ask what was agreed."""
        from visitplanner.tui.widgets.action_form import ActionForm

        item = self.after.item(self.row)
        await self._open(ActionForm(self.desk, self.slug, item=item.id if item is not None else None))

    async def _open(self, form: AfterForm) -> None:
        await self._close_form()
        self.add_class("-under")
        await self.query_one("#tray", Vertical).mount(form)

    async def _close_form(self) -> None:
        await self.query_one("#tray", Vertical).remove_children()
        self.remove_class("-under")
        self.query_one(OutcomeList).focus()

    @on(GuidedForm.Back)
    async def _back(self, event: GuidedForm.Back) -> None:
        event.stop()
        await self._close_form()

    @on(GuidedForm.Save)
    async def _save(self, event: GuidedForm.Save) -> None:
        event.stop()
        form = self.query_one(AfterForm)
        try:
            done = form.save()
        except PlannerError as error:
            form.show_hint(self.language.say(error))
            return
        form.forget()
        await self._close_form()
        self.post_message(Changed(done.receipt, form.said(done)))

    # One key

    def do_done(self) -> None:
        """Say of what is chosen that it took place, or of an action point that it is done."""
        items = self.chosen
        if not items:
            self._settle(ActionStatus.DONE)
            return
        ids = [item.id for item in items]
        said = trn(
            "As planned: {title}",
            "{n} activities took place as planned.",
            len(ids),
            # As long as it stands beside the counts, the screen need not be laid out anew.
            title=cut(items[0].title, _BESIDE_COUNTS),
        )
        seen = self.after.programme
        if self.act(partial(set_status, self.desk, self.slug, ids, Status.DONE, "", seen=seen), said=said):
            self.query_one(OutcomeList).mark(frozenset())

    async def do_cancel(self) -> None:
        """Ask why an activity was called off; drop an action point."""
        item = self.after.item(self.row)
        if self.after.action(self.row) is not None:
            self._settle(ActionStatus.DROPPED)
        elif item is not None:
            seen = self.after.programme
            await self._open(OutcomeForm(self.desk, self.slug, item, seen, status=Status.CANCELLED))

    def do_reopen(self) -> None:
        """Open an action point again."""
        self._settle(ActionStatus.OPEN)

    def _settle(self, status: ActionStatus) -> None:
        action, earlier = self.after.action(self.row), self.after.left_open(self.row)
        if action is not None:
            slug = earlier.slug if earlier is not None else self.slug
            said = tr("{what}: {status}.", what=action.what, status=self.language.label(status))
            self.act(partial(set_action, self.desk, slug, action.id, status, seen=action), said=said)

    def do_take_up(self) -> None:
        """Put it on this visit's agenda."""
        found = self.after.left_open(self.row)
        if found is not None:
            said = tr("On the agenda, without a day yet: {what}.", what=found.action.what)
            self.act(partial(take_up, self.desk, self.slug, found.slug, found.action.id), said=said)

    # Marks, sections, the way out

    def do_mark(self) -> None:
        """Mark or unmark the activity, and go on to the next row."""
        rows = self.query_one(OutcomeList)
        if rows.row is not None:
            rows.mark(rows.marked ^ {rows.row.place})
            rows.do_down()

    def do_mark_all(self) -> None:
        """Mark all activities of the day, or none of them."""
        rows = self.query_one(OutcomeList)
        day = next((one.rows for one in rows.sections if rows.row in one.rows), ())
        places = frozenset(one.place for one in day)
        rows.mark(rows.marked - places if places <= rows.marked else rows.marked | places)

    def do_previous(self) -> None:
        """To the section before."""
        self.query_one(OutcomeList).section(-1)

    def do_next(self) -> None:
        """To the next section."""
        self.query_one(OutcomeList).section(1)

    def do_export(self) -> None:
        """To the export, with the report chosen."""
        from visitplanner.tui.screens.export import ExportScreen

        self.app.push_screen(ExportScreen(self.desk, self.slug, kind=Document.REPORT))

    async def do_back(self) -> None:
        """Close the form; unmark; go back to the agenda."""
        if self.query(GuidedForm):
            await self._close_form()
        elif self.marked:
            self.query_one(OutcomeList).mark(frozenset())
        else:
            self.do_agenda()
