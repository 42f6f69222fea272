"""The panel that opens the moment a concrete need is added.

What the concept asks, what is missing, the honest routes, and the known need that it may be.

It stands beside or below the agenda and blocks nothing. `open(need, item)` shows a need and takes the focus;
`Closed` says that the person is done or decides later. What is saved is announced by `Changed`. Beside a
list of needs it is `standing`: it shows the one under the cursor (`look_at`) and hands the focus back.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical

from visitplanner.domain.agenda import Item
from visitplanner.domain.errors import NotFoundError, PlannerError
from visitplanner.domain.need import Need, Route
from visitplanner.domain.needs_over import needs_over
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Programme
from visitplanner.locale import current, tr
from visitplanner.planning import needs
from visitplanner.planning.desk import Desk
from visitplanner.planning.done import Done
from visitplanner.tui.commands import say
from visitplanner.tui.messages import Changed, Closed
from visitplanner.tui.need_words import Like, Met
from visitplanner.tui.widgets.goal_picker import GoalPicker
from visitplanner.tui.widgets.need_facts import NeedFacts
from visitplanner.tui.widgets.need_routes import HandOnForm, LinkForm, RouteForm, WordsForm, goal_begun

MOST_MEETINGS: Final = 3
"""Earlier meetings that are shown, the latest ones."""


class NeedPanel(Vertical):
    """Hidden until `open`, unless it is standing; docked by the screen it stands on."""

    DEFAULT_CSS = """
    NeedPanel { display: none; height: auto; max-height: 16; padding: 0 1; background: $panel; }
    NeedPanel Field, NeedPanel Choice, NeedPanel Words { background: $background; }
    NeedPanel.-open { display: block; }
    """

    def __init__(
        self,
        desk: Desk,
        slug: str,
        *,
        standing: bool = False,
        id: str | None = None,  # noqa: A002 - Textual's name
    ) -> None:
        super().__init__(id=id)
        self._desk = desk
        self._slug = slug
        self._standing = standing
        self._need: Need | None = None
        self._item: Item | None = None
        self._route = ""
        self._goal: str | None = None

    def compose(self) -> ComposeResult:
        """The facts; forms come and go."""
        facts = NeedFacts()
        if self._standing:
            facts.can_focus, facts.asks = False, False
        yield facts

    @property
    def need(self) -> Need | None:
        """The need that is shown; None while the panel is closed."""
        return self._need

    @property
    def busy(self) -> bool:
        """Tell whether something is being filled in."""
        return bool(self.query("RouteForm, GoalPicker"))

    async def open(self, need: Need, item: Item | None = None) -> None:
        """Show a need and the item it is on, and take the focus."""
        await self._drop_forms()
        self._need, self._item = need, item
        self.add_class("-open")
        self._show()
        self.query_one(NeedFacts).focus()

    def look_at(self, need: Need | None, slug: str) -> None:
        """Show a need, its forms seen from a visit; what is being filled in stays. For a standing panel."""
        if not self.busy:
            self._need, self._slug = need, slug
            self.set_class(need is not None, "-open")
            self._show()

    async def close(self) -> None:
        """Hide; what is half typed in a form is kept by the form."""
        await self._drop_forms()
        self._need = None
        self.remove_class("-open")

    def reload(self) -> None:
        """Show the need as it stands now; a form that is open stays as it is."""
        if self._need is not None:
            book, about = self._desk.book(), self._need.id
            if self._item is not None:
                self._item = self._programme().item(self._item.id) or self._item
                # Joining and its undo give the item another need.
                about = self._item.need or about
            self._need = book.need(about) or self._need
            self._show()

    def _programme(self) -> Programme:
        return self._desk.programme(self._slug)

    def _show(self) -> None:
        if self._need is not None:
            book = self._desk.book()
            # A list of needs has the whole history beside it, and its own way to join two.
            before = () if self._standing else self._met_before(self._need)
            self.query_one(NeedFacts).show(self._need, self._item, book, before, self._like(self._need))

    def _like(self, need: Need) -> Like | None:
        """The known need that one captured here, and not answered yet, resembles most."""
        fresh = need.route is Route.OPEN and len(need.sightings) < 2  # noqa: PLR2004 - met here for the first time
        if self._standing or self._item is None or not fresh:
            return None
        alike = needs.resembling(self._desk.book(), need.title, need.place, but=need.id)
        if not alike:
            return None
        over = needs_over(self._desk.book(), self._desk.visits().programmes)
        known = next((one for one in over if one.need.id == alike[0].id), None)
        years = known.asked_until(self._desk.today) if known is not None else ()
        return Like(need=alike[0], years=years)

    def _met_before(self, need: Need) -> tuple[Met, ...]:
        """Other visits on which the need was met, up to this one's sighting."""
        met: dict[str, Met] = {}
        for sighting in need.sightings:
            if sighting.visit and sighting.visit != self._slug:
                when = sighting.seen_on
                if when is None:
                    try:
                        when = self._desk.programme(sighting.visit).visit.first_day
                    except NotFoundError:
                        when = None
                met[sighting.visit] = Met(when=when, visit=sighting.visit)
        return tuple(met.values())[-MOST_MEETINGS:]

    # Choosing a route

    @on(NeedFacts.Chosen)
    async def _chosen(self, event: NeedFacts.Chosen) -> None:
        event.stop()
        await self.take(event.route)

    async def take(self, route: str) -> None:
        """Take a route with the need that is shown: save what needs no words, else open its form."""
        need = self._need
        if need is None:
            return
        self._route = route
        match route:
            case "later":
                await self._later(need)
            case "reopen":
                self._save(lambda: needs.reopen(self._desk, need.id, seen=need))
            case "join":
                self._join(need)
            case "link" if not need.embedding.goal and not goal_begun(self._desk, need):
                await self._pick_goal(need)
            case _:
                await self._form()

    async def _later(self, need: Need) -> None:
        if not need.is_routed:
            say(
                self,
                tr(N_("Need {code} has no complete route yet; its warning stays."), code=need.code),
                tone="",
            )
        await self.close()
        self.post_message(Closed())

    def _join(self, need: Need) -> None:
        like, item = self.query_one(NeedFacts).like, self._item
        if like is not None and item is not None:
            words = N_("{code} is {known} again: the two are one. u takes it back.")
            said = tr(words, code=need.code, known=like.need.code)
            self._save(lambda: needs.sight_again(self._desk, self._slug, like.need.id, item.id), said=said)

    async def _pick_goal(self, need: Need) -> None:
        self.query_one(NeedFacts).display = False
        await self.mount(GoalPicker(self._desk, self._slug, about=need.title))

    @on(GoalPicker.Picked)
    def _picked(self, event: GoalPicker.Picked) -> None:
        event.stop()
        self._goal = event.goals[0]
        event.picker.done()

    @on(Closed)
    async def _picker_left(self, event: Closed) -> None:
        pickers = self.query(GoalPicker)
        if not pickers:
            return  # the panel's own, on its way to the screen
        event.stop()
        await pickers.remove()
        if self._goal is not None:
            await self._form()
        else:
            self._back_to_facts()

    async def _form(self) -> None:
        assert self._need is not None  # noqa: S101 - only an open panel has forms
        form: RouteForm
        match self._route:
            case "link":
                form = LinkForm(self._desk, self._need, self._slug, self._goal)
                self._goal = None
            case "hand-on":
                form = HandOnForm(self._desk, self._need)
            case route:
                form = WordsForm(self._desk, self._need, decline=route == "decline")
        self.query_one(NeedFacts).display = False
        await self.mount(form)

    @on(RouteForm.Back)
    async def _back(self, event: RouteForm.Back) -> None:
        event.stop()
        await self._drop_forms()
        self._back_to_facts()

    @on(RouteForm.Save)
    async def _save_form(self, event: RouteForm.Save) -> None:
        event.stop()
        form = self.query_one(RouteForm)
        if self._save(form.save, form):
            form.forget()
            await self._drop_forms()
            self._back_to_facts()
            if self._need is not None and self._need.is_routed and not self._standing:
                await self.close()
                self.post_message(Closed())

    def _save(self, do: Callable[[], Done[Need]], form: RouteForm | None = None, *, said: str = "") -> bool:
        try:
            done = do()
        except PlannerError as error:
            if form is not None:
                form.show_hint(current().say(error))
            else:
                say(self, current().say(error))
            return False
        self._need = done.value
        self._show()
        self.post_message(Changed(done.receipt, said or self._said(done.value)))
        return True

    def _said(self, need: Need) -> str:
        if need.route is Route.EMBEDDED and not need.is_routed:
            lang = current()
            missing = lang.list([lang.label(part) for part in need.missing()])
            return tr(N_("Need {code} is linked; still missing: {parts}."), code=need.code, parts=missing)
        return tr(N_("Need {code}: {route}."), code=need.code, route=current().label(need.route))

    def _back_to_facts(self) -> None:
        facts = self.query_one(NeedFacts)
        facts.display = True
        if self._standing:
            self.post_message(Closed())
        else:
            facts.focus()

    async def _drop_forms(self) -> None:
        await self.query("RouteForm, GoalPicker").remove()
        self.query_one(NeedFacts).display = True
