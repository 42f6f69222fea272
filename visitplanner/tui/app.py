"""The application: it wires desk, themes, commands and screens, and does nothing else."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Final, Protocol

from rich.text import Text
from textual import events
from textual._compositor import ChopsUpdate, LayoutUpdate
from textual.app import App
from textual.binding import Binding, BindingType
from textual.command import CommandPalette
from textual.driver import Driver
from textual.filter import LineFilter
from textual.theme import BUILTIN_THEMES

from visitplanner.domain.changes import Receipt
from visitplanner.domain.errors import PlannerError
from visitplanner.domain.values import dataclass
from visitplanner.domain.words import N_
from visitplanner.locale import current, tr, trn
from visitplanner.planning.desk import Desk
from visitplanner.tui import navigation
from visitplanner.tui.app_commands import OFFERS, AppCommands, palette
from visitplanner.tui.base import PlannerScreen
from visitplanner.tui.closed import ClosedDoors
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.in_order import InOrder
from visitplanner.tui.repaint import Shown
from visitplanner.tui.themes import PLAIN, THEMES, pick
from visitplanner.tui.wall import Wall, encoding_of, size_of_terminal, speak
from visitplanner.tui.widgets.statusline import StatusLine

if TYPE_CHECKING:
    from signal import Signals

    from textual.screen import Screen

    from visitplanner.tui.idle import Idle

KEPT: Final = N_("What you were typing is kept and offered when you come back.")
NOT_KEPT: Final = N_("What you were typing could not be kept: no disk took it.")
RESIZE_SECONDS: Final = 1 / 30
"""How long Textual may wait for the last of several sizes."""
KEY_WORDS: Final = {"enter": "enter", "tab": "tab", "space": "space"}


class Beginnings(Protocol):
    """Ways to a first workspace, for the start screen; each may raise a PlannerError."""

    def sample(self) -> Desk:
        """Open a fresh copy of the sample workspace."""
        ...

    def found(self, *, name: str, home: str, partner: str) -> Desk:
        """Found a partnership; home and partner as in `init`: 'Name,CC,Zone,langs'."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How to open: what first, in which colours, with a mouse, and how to begin without a workspace.

    `visit` names the agenda to open, None opens the visits. `theme` is dark, light, plain, or "" for what the
    terminal tells.
    """

    visit: str | None = None
    theme: str = ""
    mouse: bool = False
    beginnings: Beginnings | None = None
    restricted: bool = False
    """Whether the person must not get any further than this workspace."""
    slow: bool = False
    """Whether every byte travels over a line to another machine."""
    idle_minutes: int = 0
    """Minutes without a key after which the session ends; 0 for never."""
    clock: Callable[[], float] = time.monotonic
    """Seconds that only go up, for the limit above."""


class PlannerApp(AppCommands, InOrder, ClosedDoors):
    """The planner on a terminal. Without a desk it opens the start screen."""

    TITLE = "visitplanner"
    DEFAULT_MODE = navigation.BEGIN
    COMMANDS: ClassVar[set[Any]] = {palette}
    OFFERS: ClassVar[tuple[Command, ...]] = OFFERS
    BINDINGS: ClassVar[list[BindingType]] = bindings(OFFERS)

    def __init__(self, desk: Desk | None, options: Options) -> None:
        wanted = pick(os.environ, options.theme)
        first = navigation.first_mode(options.visit, has_desk=desk is not None)
        # Theme and first style sheet are known before Textual reads its styles, or else it would read all of
        # them once more. And only here it looks at how to meet NO_COLOR: later, default colours become black.
        BUILTIN_THEMES.update({theme.name: theme for theme in THEMES})
        self.set_reactive(App.theme, wanted)
        super().__init__(
            css_path=["planner.tcss", navigation.style_of(first)],
            ansi_color=True if wanted == PLAIN else None,
        )
        self._desk = desk
        self.options = options
        self.idle: Idle | None = None
        if options.idle_minutes:
            from visitplanner.tui.idle import Idle

            self.idle = Idle(options.idle_minutes, options.clock)
        self.wall = Wall(os.environ.get("TERM", ""), encoding_of(os.environ))
        self.shown = Shown()
        self.roads = navigation.Roads(self, first)
        self.resumed: set[str] = set()
        """Keys of the drafts that were gone on with."""

    @property
    def front(self) -> PlannerScreen[Any] | None:
        """The screen of ours in front; the palette over it does not count."""
        ours = (screen for screen in reversed(self.screen_stack) if isinstance(screen, PlannerScreen))
        return next(ours, None)

    @property
    def has_desk(self) -> bool:
        """Tell whether a workspace is open."""
        return self._desk is not None

    @property
    def desk(self) -> Desk:
        """The desk that use cases work at; only the start screen lives without one."""
        assert self._desk is not None  # noqa: S101 - the start screen asks for none
        return self._desk

    def adopt(self, desk: Desk) -> None:
        """Take the workspace that the start screen opened, and show its visits."""
        self._desk = desk
        self.roads.visits()

    def on_mount(self) -> None:
        """End in order when the connection or the host ends."""
        self.call_after_refresh(self._collect_from_now)
        self.call_after_refresh(self.offer_begun)
        if not self.is_headless:
            from visitplanner.tui import signals

            signals.install(self.end_from_outside, stays=self.options.restricted)
        if self.idle is not None:
            self.set_timer(self.idle.left, self.end_when_idle)
        self.app_resume_signal.subscribe(self, lambda _: self.draw_anew())

    def _collect_from_now(self) -> None:
        """Collect garbage, but never look at what the start made: it stays until the end."""
        if not self.is_headless:
            gc.freeze()
        gc.enable()

    def offer_begun(self) -> None:
        """Tell what was being typed when an earlier session ended; the screen's own words come first."""
        screen = self.front
        if self._desk is None or screen is None:
            return
        if not screen.is_mounted:
            # Somebody typed ahead, and is on the way to another screen: its status line is not there yet.
            screen.call_after_refresh(self.offer_begun)
            return
        if any(line.said for line in screen.query(StatusLine)):
            return
        try:
            if not self._desk.store.drafts():
                return
            from visitplanner.tui.begun import begun, offer

            screen.say(offer(begun(self._desk)))
        except PlannerError as error:
            screen.say(current().say(error), tone="warning")

    def end(self, said: str = "") -> None:
        """Keep what is being typed, then leave; `said` and what became of it stand on the terminal then."""
        screens = {screen for stack in self._screen_stacks.values() for screen in stack}
        kept = [self._keep(screen) for screen in screens if isinstance(screen, PlannerScreen)]
        self.exit(message=Text(f"{said} {tr(KEPT if all(kept) else NOT_KEPT)}") if said else None)

    def end_from_outside(self, number: Signals) -> None:
        """Leave because the host or the connection ends; where a terminal is left, it says why."""
        from signal import SIGHUP

        self.end("" if number == SIGHUP else tr(N_("The planner was ended from outside.")))

    @staticmethod
    def _keep(screen: PlannerScreen[Any]) -> bool:
        try:
            return screen.keep()
        except Exception as error:  # noqa: BLE001 - what one screen cannot keep must not cost what another can
            from visitplanner.tui import crash

            crash.record(error, crash.log_path(os.environ))
            return False

    async def on_event(self, event: events.Event) -> None:
        """Notice that somebody is there, then do as Textual does."""
        pressed = events.Key | events.Paste | events.MouseDown | events.MouseScrollDown
        if self.idle is not None and isinstance(event, pressed):
            self.idle.touched()
        if isinstance(event, events.Resize):
            self._take_size()
        await super().on_event(event)

    def _take_size(self) -> None:
        """Take nothing on the terminal as known: it cut off what did not fit, however short that was."""
        if self.shown.knows:
            self.shown.forget()
            # Smaller and soon as large as before: Textual sees no change then, and draws nothing.
            self.set_timer(RESIZE_SECONDS, self._fill)

    def _fill(self) -> None:
        """Draw the screen as large as the terminal is now; what is known to stand there is not written."""
        now = self.size if self.is_headless else size_of_terminal() or self.size
        if now == self.size:
            self.screen.refresh()
        else:
            # Told of two sizes at one stroke, Textual may hear of the last one first.
            self.post_message(events.Resize(now, now))

    def end_when_idle(self) -> None:
        """End where nobody pressed a key for too long, or look again when that could be."""
        if self.idle is None:
            return
        if self.idle.left > 0:
            self.set_timer(self.idle.left, self.end_when_idle)
            return
        count = self.idle.minutes
        gone = trn(
            "The planner ended: no key was pressed for {n} minute.",
            "The planner ended: no key was pressed for {n} minutes.",
            count,
        )
        self.end(gone)

    def get_driver_class(self) -> type[Driver]:
        """Textual's driver, made to understand this terminal, and to survive bytes that are no text."""
        speak(encoding_of(os.environ))
        return super().get_driver_class()

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Textual's filters, and the wall behind them."""
        return [*super().get_line_filters(), self.wall]

    def _display(self, screen: Screen[Any], renderable: Any) -> None:  # noqa: ANN401 - a frame, by Rich's names
        """Write what differs from what the terminal shows."""
        if isinstance(renderable, LayoutUpdate | ChopsUpdate):
            renderable = self.shown.news(renderable)
        super()._display(screen, renderable)

    def draw_anew(self) -> None:
        """Write the whole screen, whatever the terminal is thought to show."""
        self.shown.forget()
        self._fill()

    def get_key_display(self, binding: Binding) -> str:
        """Words for keys where Textual has a sign that not every terminal has."""
        return binding.key_display or KEY_WORDS.get(binding.key) or super().get_key_display(binding)

    def action_command_palette(self) -> None:
        """Open the palette, with its question in the person's language."""
        if not isinstance(self.screen, CommandPalette):
            from visitplanner.tui.palette import CalmPalette

            self.push_screen(CalmPalette(placeholder=tr("Find a command …"), id="--command-palette"))

    def show_conflicts(self, receipt: Receipt) -> None:
        """Show both sides of the fields that somebody else changed as well."""
        from visitplanner.tui.screens.conflict import ConflictPanel

        self.push_screen(ConflictPanel(receipt))

    def panic(self, *renderables: object) -> None:  # noqa: ARG002 - they are tracebacks
        """End with a short message instead of what Textual would print."""
        self._fatal_error()

    def _fatal_error(self) -> None:
        from visitplanner.tui import crash

        path = crash.log_path(os.environ)
        recorded = self._exception is not None and crash.record(self._exception, path)
        said = crash.message(path, recorded=recorded, restricted=self.options.restricted)
        self._exit_renderables.append(Text(said))
        self._close_messages_no_wait()


def make_app(desk: Desk | None, options: Options | None = None) -> PlannerApp:
    """The application, for the command line and the tests alike; `run_app` starts it on the terminal."""
    return PlannerApp(desk, options or Options())


def run_app(app: PlannerApp) -> int:
    """Run it until the person leaves; give the exit code. No garbage is collected before the first frame."""
    gc.disable()
    try:
        app.run(mouse=app.options.mouse)
    finally:
        gc.enable()
    return app.return_code or 0
