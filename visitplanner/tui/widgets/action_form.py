"""An action point: what was agreed, who does it, by when, with what money, and which councils agreed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from textual.widget import Widget

from visitplanner.domain.errors import InputError
from visitplanner.domain.values import replace
from visitplanner.domain.visit import ActionPoint
from visitplanner.domain.words import N_
from visitplanner.locale import current, tr
from visitplanner.planning.actions import add_action, edit_action
from visitplanner.planning.desk import Desk
from visitplanner.planning.done import Done
from visitplanner.tui.form_days import read_a_day
from visitplanner.tui.marks import DASH
from visitplanner.tui.text import cut
from visitplanner.tui.widgets.choice import Choice
from visitplanner.tui.widgets.field import Field, NamesSuggester
from visitplanner.tui.widgets.outcome_forms import AfterForm
from visitplanner.tui.widgets.ticks import Ticks

_BESIDE: Final = 28
"""Columns that label, angles and margins take from the title of an item."""


class ActionForm(AfterForm):
    """Adds an action point to a visit, or changes one."""

    HELP = N_(
        "An agreement without a name and a day is soon forgotten. What a council still has to approve is no"
        " agreement yet: tick a council once it has agreed. Open points are offered to the next visit."
    )
    DEFAULT_CSS = """
    ActionForm { max-height: 14; }
    """

    def __init__(
        self, desk: Desk, slug: str, action: ActionPoint | None = None, *, item: str | None = None
    ) -> None:
        """`item` is the id of the item that a new one comes from."""
        super().__init__(desk, f"action:{slug}:{action.id if action else 'new'}")
        self._slug, self._action = slug, action
        self._item = action.item if action else item
        self._programme, self._book = desk.programme(slug), desk.book()

    def lines(self) -> Iterable[tuple[str, Widget]]:
        """What, who, when, money, councils, and where it comes from."""
        one = self._action
        people = sorted(person.name for person in self._book.people)
        towns = [(town.id, town.name) for town in self._book.partnership.municipalities]
        room = self.app.size.width - _BESIDE
        items = [(item.id, cut(item.title, room)) for item in self._programme.in_order()]
        due = one.due.isoformat() if one and one.due else ""
        yield tr(N_("What")), Field(one.what if one else "", id="what")
        yield (
            tr(N_("Who")),
            Field(
                one.owner if one else "",
                id="owner",
                suggester=NamesSuggester(lambda: people),
                placeholder=tr(N_("one person or service")),
            ),
        )
        yield tr(N_("By when")), Field(due, id="due", placeholder=tr(N_("a day, as you write it")))
        yield (
            tr(N_("Budget")),
            Field(
                one.budget_note if one else "",
                id="budget_note",
                placeholder=tr(N_("what it costs, and whom")),
            ),
        )
        yield tr(N_("Council agreed")), Ticks(towns, ticked=one.agreed_by if one else (), id="agreed_by")
        yield tr(N_("From")), Choice([("", DASH), *items], value=self._item or "", id="item")

    def _due(self) -> date | None:
        typed = self.text("due")
        return read_a_day(typed, self._programme) if typed else None

    def hint(self) -> str:
        """Which day was understood, or what is missing for it to be done."""
        due = self._due()
        if due is not None:
            return tr(N_("Due on {day}."), day=current().date(due, "weekday"))
        return tr(N_("Who does it, and by when? Without both it will wait for somebody else."))

    def save(self) -> Done[ActionPoint]:
        """Add it, or save what was changed."""
        what, due = self.text("what"), self._due()
        if not what:
            self.go_to("what")
            raise InputError(N_("An action point says what is to be done."))
        if self.text("due") and due is None:
            self.go_to("due")
            raise InputError(
                N_("“{day}” is not read as a day. Try 12 May 2027, or leave it for later."),
                day=self.text("due"),
            )
        councils = self.query_one("#agreed_by", Ticks).values
        wish = ActionPoint(
            id=self._action.id if self._action else "",
            what=what,
            owner=self.text("owner"),
            due=due,
            budget_note=self.text("budget_note"),
            agreed_by=tuple(town.id for town in self._book.partnership.municipalities if town.id in councils),
            item=self.query_one("#item", Choice).value or None,
        )
        if self._action is not None:
            mine = replace(wish, status=self._action.status)
            return edit_action(self.desk, self._slug, self._action, mine)
        return add_action(
            self.desk,
            self._slug,
            what=wish.what,
            owner=wish.owner,
            due=wish.due,
            budget_note=wish.budget_note,
            agreed_by=wish.agreed_by,
            item=wish.item,
        )

    def said(self, done: Done[ActionPoint]) -> str:
        """Name it."""
        if self._action is None:
            return tr(N_("Action point added: {what}."), what=done.value.what)
        return tr(N_("Action point saved: {what}."), what=done.value.what)
