"""Help: what has the focus, all keys that can be pressed there, and the ideas in short.

Made from the commands themselves.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from textual.app import App, ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, VerticalScroll
from textual.dom import DOMNode
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Static

from visitplanner.domain.words import N_
from visitplanner.locale import tr
from visitplanner.tui.base import PlannerScreen
from visitplanner.tui.commands import Command, bindings, in_reach
from visitplanner.tui.help_texts import EVERYTHING, IDEAS
from visitplanner.tui.text import plain

HELP_OFFERS: Final = (
    Command(
        id="help.close",
        key="escape,question_mark,f1,q",
        label=N_("back"),
        name=N_("Close the help"),
        help=N_("Goes back to where you were; nothing there has changed."),
    ),
    Command(id="help.down", key="down", name=N_("Read on"), help=N_("Scrolls down by a line.")),
    Command(id="help.up", key="up", name=N_("Read back"), help=N_("Scrolls up by a line.")),
    Command(
        id="help.page-down",
        key="pagedown,space",
        label=N_("read on"),
        name=N_("Next page"),
        help=N_("Scrolls down."),
    ),
    Command(id="help.page-up", key="pageup", name=N_("Previous page"), help=N_("Scrolls up.")),
)


class _Line(Horizontal):
    """A key and what it does."""

    DEFAULT_CSS = """
    _Line { height: auto; }
    _Line > .key { width: 14; height: auto; color: $accent; text-style: bold; padding: 0 2 0 0; }
    _Line > .does { width: 1fr; height: auto; }
    """

    def __init__(self, key: str, does: str) -> None:
        super().__init__()
        self._key, self._does = key, does

    def compose(self) -> ComposeResult:
        """The key in a column of its own."""
        yield Static(plain(self._key), classes="key")
        yield Static(plain(self._does), classes="does")


class HelpScreen(PlannerScreen[None]):
    """Explains the widget that had the focus when it was opened."""

    CSS_PATH = "help.tcss"
    OFFERS: ClassVar[tuple[Command, ...]] = HELP_OFFERS
    BINDINGS = bindings(HELP_OFFERS)
    AUTO_FOCUS = ""

    def __init__(self, focused: Widget | None = None) -> None:
        super().__init__()
        self._focused_there = focused

    def body(self) -> ComposeResult:
        """The focused thing, the keys from the inside out, the ideas."""
        below = self._below()
        with VerticalScroll(id="help", can_focus=False):
            about = self._about(below)
            if about:
                yield Static(plain(tr(N_("Here"))), classes="heading")
                yield Static(plain(about), classes="text")
            heading = ""
            for title, command in self._commands(below):
                if title != heading:
                    heading = title
                    yield Static(plain(title), classes="heading")
                yield _Line(self._keys(command), f"{tr(command.name)}. {tr(command.help)}")
            yield Static(plain(tr(N_("The ideas, in short"))), classes="heading")
            topic = below.HELP_TOPIC if isinstance(below, PlannerScreen) else ""
            for question, answer in IDEAS.get(topic, EVERYTHING):
                yield Static(plain(tr(question)), classes="question")
                yield Static(plain(tr(answer)), classes="text")

    def _below(self) -> Screen[object]:
        stack = self.app.screen_stack
        return stack[-2] if stack[-1] is self and len(stack) > 1 else stack[-1]

    def _about(self, below: DOMNode) -> str:
        """What the focused thing, or what stands around it, says of itself."""
        for node in (self._focused_there or below).ancestors_with_self:
            explain = getattr(node, "explain", None)
            said = explain(self._focused_there) if callable(explain) else ""
            own = getattr(type(node), "HELP", "")
            if said or (isinstance(own, str) and own):
                return said or tr(own)
        return ""

    def _commands(self, below: DOMNode) -> Iterator[tuple[str, Command]]:
        for where, command in in_reach(self._focused_there, below):
            if not command.key:
                continue
            if isinstance(where, App):
                yield tr(N_("Everywhere")), command
            elif isinstance(where, Screen):
                yield tr(N_("On this screen")), command
            else:
                yield tr(N_("Keys here")), command

    def _keys(self, command: Command) -> str:
        keys = [self.app.get_key_display(Binding(key, "")) for key in command.key.split(",")]
        first = command.key_shown or keys[0]
        return " ".join(dict.fromkeys([first, *keys[1:]]))

    def do_close(self) -> None:
        """Back."""
        self.dismiss(None)

    def do_down(self) -> None:
        """A line on."""
        self.query_one("#help", VerticalScroll).scroll_down(animate=False)

    def do_up(self) -> None:
        """A line back."""
        self.query_one("#help", VerticalScroll).scroll_up(animate=False)

    def do_page_down(self) -> None:
        """A page on."""
        self.query_one("#help", VerticalScroll).scroll_page_down(animate=False)

    def do_page_up(self) -> None:
        """A page back."""
        self.query_one("#help", VerticalScroll).scroll_page_up(animate=False)
