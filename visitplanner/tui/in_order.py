"""Keys act one after another, however fast they come.

Textual hands a letter to the field at once, and a key that is a command (backspace, tab, F2) only after it
went up through all that holds the field. Where several keys arrive together, as from a slow line that
stutters or at a host that is busy, letters overtake commands: “abc⌫d” becomes “abc”, what follows a tab
lands before it, and what follows the key that opens a form lands on the screen below. So each key waits here
until the one before it was carried out.
"""

from __future__ import annotations

from collections import deque
from typing import Any, Final

from textual import events
from textual.app import App
from textual.message import Message
from textual.timer import Timer

PATIENCE: Final = 1.0
"""Seconds after which the next key acts although nothing was heard of the last: its field is gone."""

Typed = events.Key | events.Paste


class InOrder(App[None]):
    """An application that carries out one key at a time."""

    class Passed(Message):
        """Follows a key on its way up: when it arrives, the key has been everywhere before it."""

        def __init__(self, turn: int) -> None:
            super().__init__()
            self.turn = turn

    def __init__(self, *given: Any, **named: Any) -> None:  # noqa: ANN401 - they are Textual's
        self._typed: deque[Typed] = deque()
        self._turn = 0
        """Counts the keys, so that what is heard of a key too late is told from what is heard of this one."""
        self._acting = False
        self._was_command = False
        self._patience: Timer | None = None
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
        target = self.focused or self.screen
        await super().on_event(event)
        # A command that stands above all fields was carried out just now.
        self._was_command = not event.is_forwarded
        if not target.post_message(self.Passed(self._turn)):
            self._settle(self._turn)

    async def on_in_order_passed(self, event: Passed) -> None:
        """The key has acted; where it was a command, what it opened is waited for."""
        event.stop()
        if self._was_command:
            self._settle(event.turn)
        else:
            await self._heard(event.turn)

    def _await(self, turn: int) -> None:
        """Wait no longer than that for a key behind which others stand."""
        if self._patience is None:
            self._patience = self.set_timer(PATIENCE, lambda: self._heard(turn))

    def _settle(self, turn: int) -> None:
        """Go on when the screen has what it is to have, and the focus is where it is to be."""
        # The screen waits for what is mounted in it before it answers; to move the focus is asked of the
        # application by then, in whose queue the last step comes after it.
        if not self.screen.call_later(lambda: self.call_later(self._heard, turn)):
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
