"""What a person can do, said once: its key, footer, palette and help, and why it cannot be done now.

A screen or widget lists its commands in `OFFERS` and turns them into Textual's bindings with `BINDINGS =
bindings(OFFERS)`. Each binding carries the command's id, so that keys can be remapped; each runs the method
`do_<last part of the id>`.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator
from typing import Any, ClassVar, cast

from textual.binding import Binding, BindingType
from textual.dom import DOMNode
from textual.widget import Widget

from visitplanner.domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One thing a person can do. `label`, `name` and `help` are message ids."""

    id: str
    """"agenda.move": where it belongs, and the method `do_move` that does it. Stable: a keymap names it."""
    key: str = ""
    """Textual's name of the key; of several, with commas, the first is the one shown. None: palette only."""
    label: str = ""
    """The word in the footer; empty for what the footer need not say (arrows)."""
    label_of: Callable[[Any], str] | None = None
    """The word in the footer, a message id, where it follows what is under the cursor; "" leaves `label`.

    Whoever offers such a command calls `refresh_bindings` when the cursor comes to something else.
    """
    name: str
    """The entry in the palette, a verb first."""
    help: str
    """One or two sentences for the help screen."""
    key_shown: str = ""
    """How the first key is written where Textual's own way is clumsy."""
    why_not: Callable[[Any], str] | None = None
    """Tells of a screen or widget, in a translated sentence, why it cannot be done now; "" when it can."""
    priority: bool = False
    """Also inside inputs and dialogs; for quitting only."""
    action: str = ""
    """An action of Textual's own that does it, where there is one; else the method does."""

    @property
    def method(self) -> str:
        """The name of the method that does it."""
        return "do_" + self.id.rpartition(".")[2].replace("-", "_")

    def blocked(self, where: object) -> str:
        """Why it cannot be done at that screen or widget now; "" when it can."""
        return self.why_not(where) if self.why_not is not None else ""


def bindings(offers: Iterable[Command]) -> list[BindingType]:
    """Textual's bindings for commands; those with a word for it show in the footer."""
    return [
        Binding(
            key.strip(),
            one.action or f"offer('{one.id}')",
            one.label or one.name,
            show=bool(one.label),
            key_display=(one.key_shown or None) if at == 0 else None,
            priority=one.priority,
            id=one.id,
        )
        for one in offers
        if one.key
        for at, key in enumerate(one.key.split(","))
    ]


class Offering:
    """Mixin of whatever has commands: app, screens, widgets."""

    OFFERS: ClassVar[tuple[Command, ...]] = ()

    async def action_offer(self, command: str) -> None:
        """Do a command by its id, or say why it cannot be done now."""
        for one in self.OFFERS:
            if one.id == command:
                await self.carry_out(one)
                return

    async def carry_out(self, command: Command) -> None:
        """Do a command of this one's own, or say why it cannot be done now."""
        node = cast("Widget", self)
        if command.label:
            # What was said about the last command is over once the next one begins; walking is no command.
            say(node, "", tone="")
        if why := command.blocked(self):
            say(node, why)
        elif command.action:
            await node.run_action(command.action)
        else:
            done = getattr(self, command.method)()
            if inspect.isawaitable(done):
                await done


def offers_of(node: DOMNode) -> tuple[Command, ...]:
    """The commands that a widget, screen or app has of its own."""
    return node.OFFERS if isinstance(node, Offering) else ()


def in_reach(focused: DOMNode | None, screen: DOMNode) -> Iterator[tuple[Offering, Command]]:
    """All commands that can be called from where the focus is: its own first, then outwards to the app's."""
    seen: set[str] = set()
    for node in (focused or screen).ancestors_with_self:
        if isinstance(node, Offering):
            for one in node.OFFERS:
                if one.id not in seen:
                    seen.add(one.id)
                    yield node, one


def say(node: DOMNode, sentence: str, *, tone: str = "warning") -> None:
    """Put a sentence on the status line of the screen that `node` stands on."""
    from textual.app import App

    from visitplanner.tui.base import PlannerScreen

    screen = node.screen if isinstance(node, App) or not isinstance(node, PlannerScreen) else node
    if isinstance(screen, PlannerScreen):
        screen.say(sentence, tone=tone)
