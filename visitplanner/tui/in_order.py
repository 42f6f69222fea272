"""Keys act one after another, however fast they come.

Textual hands a letter to the field at once, and a key that is a command (backspace, tab, F2) only after it
went up through all that holds the field. Where several keys arrive together, as from a slow line that
stutters or at a host that is busy, letters overtake commands: “abc⌫d” becomes “abc”, what follows a tab
lands before it, and what follows the key that opens a form lands on the screen below. So each key waits here
until the one before it was carried out.
"""

from __future__ import annotations

import time
from collections import deque
from typing import Any, Final

from textual import events
from textual.app import App, ScreenStackError
from textual.message import Message
from textual.timer import Timer
from textual.widget import Widget

PATIENCE: Final = 1.0
"""Seconds after which the next key acts although nothing was heard of the last."""
LOOK: Final = 0.05
"""Seconds after which it is looked whether its field is still there, while other keys wait."""

Typed = events.Key | events.Paste


class InOrder(App[None]):
    """An application that carries out one key at a time."""

    class Passed(Message):
        """Follows a key on its way up: when it arrives, the key has been everywhere before it.

        Behind a command a second one follows what the command said, such as that a panel is to be closed.
        """

        def __init__(self, turn: int, *, again: bool = False) -> None:
            super().__init__()
            self.turn = turn
            self.again = again

    def __init__(self, *given: Any, **named: Any) -> None:  # noqa: ANN401 - they are Textual's
        self._typed: deque[Typed] = deque()
        self._turn = 0
        """Counts the keys, so that what is heard of a key too late is told from what is heard of this one."""
        self._acting = False
        self._was_command = False
        self._patience: Timer | None = None
        self._target: Widget | None = None
        """What the key was for that acts now."""
        super().__init__(*given, **named)

    async def on_event(self, event: events.Event) -> None:
        """Let a key wait while another one acts."""
        if not isinstance(event, Typed):
            await super().on_event(event)
        elif event.is_forwarded:
            # It came up again, so no field took it.
            self._was_command = True
            await super().on_event(event)
        else:
            self._typed.append(event)
            if self._acting:
                self._await(self._turn)
            else:
                await self._give()

    async def _give(self) -> None:
        """Give the next key to whatever has the focus now."""
        event = self._typed.popleft()
        self._acting = True
        self._turn += 1
        if self._typed:
            self._await(self._turn)
        self._target = self.focused or self.screen
        await super().on_event(event)
        # A command that stands above all fields was carried out just now.
        self._was_command = not event.is_forwarded
        self._follow(self.Passed(self._turn))

    async def on_in_order_passed(self, event: Passed) -> None:
        """The key has acted; where it was a command, what it opened is waited for."""
        event.stop()
        if not self._was_command:
            await self._heard(event.turn)
        elif event.again or event.turn != self._turn:
            self._settle(event.turn)
        else:
            self._follow(self.Passed(event.turn, again=True))

    def _follow(self, passed: Passed) -> None:
        if self._target is None or not self._target.post_message(passed):
            self._settle(passed.turn)

    def _await(self, turn: int) -> None:
        """Wait no longer than `PATIENCE` for a key behind which others stand, nor where its field is gone."""
        if self._patience is None:
            until = time.monotonic() + PATIENCE
            self._patience = self.set_interval(LOOK, lambda: self._look(turn, until))

    async def _look(self, turn: int, until: float) -> None:
        if time.monotonic() >= until:
            await self._heard(turn)
        elif self._target is not None and not self._target.is_attached:
            # What followed the key went with its field, and so did what the key was for.
            self._settle(turn)

    def _settle(self, turn: int) -> None:
        """Go on when the screen has what it is to have, and the focus is where it is to be."""
        # The screen waits for what is mounted in it before it answers; to move the focus is asked of the
        # application by then, in whose queue the last step comes after it.
        try:
            screen = self.screen
        except ScreenStackError:
            # The application ends, and no key acts any more.
            return
        if not screen.call_later(lambda: self.call_later(self._heard, turn)):
            self.call_later(self._heard, turn)

    async def _heard(self, turn: int) -> None:
        """Give the next key, unless that was done already."""
        if turn != self._turn or not self._acting:
            return
        self._acting = False
        if self._patience is not None:
            self._patience.stop()
            self._patience = None
        if self._typed:
            await self._give()
