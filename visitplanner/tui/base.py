"""What every full screen has: desk, status line, footer, a way to do something, a way to notice others."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar, Final, TypeVar, cast

from textual import events
from textual.app import ComposeResult
from textual.geometry import Size
from textual.reactive import Reactive
from textual.screen import Screen, ScreenResultType
from textual.widget import Widget

from visitplanner.domain.changes import Receipt
from visitplanner.domain.errors import PlannerError
from visitplanner.locale import Language, current, tr
from visitplanner.planning.desk import Desk
from visitplanner.tui.commands import Offering
from visitplanner.tui.messages import Changed
from visitplanner.tui.widgets.footer import KeyLine
from visitplanner.tui.widgets.statusline import StatusLine

if TYPE_CHECKING:
    from visitplanner.domain.presence import Presence
    from visitplanner.tui.app import PlannerApp
    from visitplanner.tui.company import Place
    from visitplanner.tui.elsewhere import Stood

T = TypeVar("T")

LOOK_SECONDS: Final = 0.5
"""How often the files are looked at for changes of others: stats only, a tenth of a per cent of a core."""

WIDTHS: Final = [(0, "-tiny"), (60, "-narrow"), (80, "-usual"), (120, "-wide"), (160, "-huge")]
"""Classes of a screen by its columns: tiny below 60, narrow below 80, usual below 120, wide below 160."""


class PlannerScreen(Offering, Screen[ScreenResultType]):
    """A full screen. Subclasses give `body()`, and `reload()` to show what stands on disk now.

    `reload` must touch only what differs: it runs after each change here or elsewhere and whenever the screen
    comes back.
    """

    HORIZONTAL_BREAKPOINTS = WIDTHS
    focused: Reactive[Widget | None] = Reactive(None, repaint=False)
    """As in Textual, whose own paints the whole screen anew whenever the focus moves: 6 kB instead of 1."""
    HELP_TOPIC: ClassVar[str] = ""
    """Name of the help page of this screen, for the help screen."""
    _was_away = False
    _unread = ""
    """Why what stands on disk could not be read when it was last tried."""
    _company: tuple[Place, tuple[Presence, ...]] | None = None

    def compose(self) -> ComposeResult:
        """The body, then the status line and the footer."""
        # Behind the widgets, as Textual does it, all of them would get their styles once more.
        columns, rows = self.app.size
        self.add_class(
            *self._get_breakpoint_classes(columns, WIDTHS),
            *self._get_breakpoint_classes(rows, self.VERTICAL_BREAKPOINTS or []),
        )
        yield from self.body()
        yield StatusLine()
        yield KeyLine()

    def body(self) -> ComposeResult:
        """The widgets of the screen itself."""
        raise NotImplementedError

    def reload(self) -> None:
        """Show what stands on disk now; by default there is nothing to show."""

    def keep(self) -> bool:
        """Put what is being typed aside as a draft; called before the application ends, whatever ends it.

        False where some of it could not be kept.
        """
        from visitplanner.tui.keeping import keep_below

        return keep_below(self)

    def place(self) -> tuple[str | None, str | None]:
        """The slug of the visit that is open here, and the id of the item that a form or panel is about."""
        return None, None

    def stands_on(self) -> Stood | None:
        """What the cursor stands on, where another session could delete it."""
        return None

    def marked_rows(self) -> frozenset[str]:
        """The ids of the rows that are marked."""
        return frozenset()

    @property
    def planner(self) -> PlannerApp:
        """The application, by its own type."""
        return cast("PlannerApp", self.app)

    @property
    def desk(self) -> Desk:
        """The desk that use cases work at."""
        return self.planner.desk

    @property
    def language(self) -> Language:
        """The language the person reads."""
        return current()

    def _refresh_layout(self, size: Size | None = None, scroll: bool = False) -> None:  # noqa: FBT001, FBT002 - as in Textual
        """As in Textual; and each widget is told of its size, also where that was worked out before.

        Behind a scroll, whoever asks for the place of a widget has the whole screen arranged there and then.
        The layout that follows finds nothing new in that, and what was just mounted would stay drawn for
        the width it had before: none.
        """
        places = self._compositor._full_map  # noqa: SLF001 - Textual's own; nothing public knows who was told
        for widget in [one for one, place in places.items() if one._size != place.region.size]:  # noqa: SLF001
            del places[widget]
        super()._refresh_layout(size, scroll)
        # A bar that went while its list was scrolled came back where it stood, with the list at its top.
        for one in self._compositor._full_map:  # noqa: SLF001 - as above
            if one.show_vertical_scrollbar:
                one.vertical_scrollbar.position = one.scroll_y

    def say(self, sentence: str, *, tone: str = "") -> None:
        """Put a sentence on the status line; it stays until the next one. `tone` is "" or "warning"."""
        for line in self.query(StatusLine):
            line.say(sentence, tone=tone)

    def act(self, do: Callable[[], T], *, said: str | Callable[[Receipt], str] = "") -> T | None:
        """Run a use case and give what it gives; None when it could not be done: the status line says why.

        Nothing that was typed is touched in either case: who calls closes its form only when something came
        back. A result with a receipt is announced by `Changed`, with `said` for the status line:
        translated words, or what makes them of the receipt.
        """
        try:
            result = do()
        except PlannerError as error:
            self.say(self.language.say(error), tone="warning")
            return None
        # Of a `Done`; a plain receipt, or whatever else was given, has neither.
        receipt, remarks = getattr(result, "receipt", result), getattr(result, "remarks", ())
        if isinstance(receipt, Receipt):
            told = said if isinstance(said, str) else said(receipt)
            sentence = " ".join([told, *(tr(one.said, **one.params) for one in remarks)]).strip()
            self.post_message(Changed(receipt, sentence))
        return result

    def on_mount(self) -> None:
        """Begin to look out for changes of others."""
        self.set_interval(LOOK_SECONDS, self.look, name="look")

    def look(self) -> None:
        """Reload when another session changed a file; without a change nothing is drawn."""
        if self.planner.front is not self or not self.planner.has_desk:
            # Textual counts a screen below another as current too, and what changed is told only once.
            return
        if self.desk.store.stale():
            self.take_in()
        self.look_around()

    def take_in(self) -> None:
        """Show what others changed; who took the row under the cursor, or marked ones, away is said."""
        stood, marked = self.stands_on(), self.marked_rows()
        self.try_reload()
        now, left = self.stands_on(), self.marked_rows()
        moved = stood is not None and (now is None or (now.file, now.id) != (stood.file, stood.id))
        if moved or left < marked:
            from visitplanner.tui.elsewhere import gone, unmarked

            told = gone(self.desk, stood) if stood is not None and moved else ""
            also = unmarked(len(marked) - len(left), len(left))
            if said := " ".join(filter(None, [told, also])):
                self.say(said, tone="warning")

    def look_around(self) -> None:
        """Tell the others where this session is, and show who else is here."""
        visit, item = self.place()
        store = self.desk.store
        store.here(self.HELP_TOPIC, visit=visit, item=item)
        others = store.others()
        if not others and self._company is None:
            return
        from visitplanner.tui.company import Place, titles_at, ways

        place = Place(screen=self.HELP_TOPIC, visit=visit, item=item)
        if (place, others) == self._company:
            return
        self._company = (place, others)
        said = ways(others, author=store.author, here=place, titles=titles_at(self.desk))
        for line in self.query(StatusLine):
            line.accompany(said)

    def try_reload(self) -> None:
        """Reload, or say why what stands on disk cannot be read; then the screen stays as it was."""
        try:
            self.reload()
        except PlannerError as error:
            self._unread = self.language.say(error)
            self.say(self._unread, tone="warning")
        else:
            if self._unread and any(line.said == self._unread for line in self.query(StatusLine)):
                # It can be read again: what was said of it is true no longer.
                self.say("")
            self._unread = ""

    def on_screen_suspend(self) -> None:
        """Another screen comes to the front."""
        self._was_away = True

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        """Show what changed while another screen was in front."""
        # What was mounted just now has its styles. Textual gives them once more, which takes as long again.
        event.refresh_styles = event.refresh_styles and self._was_away
        if self._was_away and self.planner.has_desk:
            self._was_away = False
            self.try_reload()

    def on_changed(self, event: Changed) -> None:
        """Say what was done, show it, and let the person choose where somebody else changed the same."""
        event.stop()
        self.try_reload()
        if event.said:
            self.say(event.said)
        if event.receipt.revived:
            from visitplanner.tui.elsewhere import brought_back

            if back := brought_back(self.desk, event.receipt):
                self.say(f"{event.said} {back}".strip(), tone="warning")
        if event.receipt.conflicts:
            self.planner.show_conflicts(event.receipt)
