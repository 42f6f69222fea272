"""How long nobody pressed a key. It looks at a clock and draws nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

MINUTE: Final = 60.0


class Idle:
    """Counts from the last key on; without a limit it never ends anything."""

    def __init__(self, minutes: int, clock: Callable[[], float]) -> None:
        """`clock` gives seconds that only ever go up."""
        self.minutes = minutes
        self._clock = clock
        self._last = clock()

    def touched(self) -> None:
        """A key was pressed."""
        self._last = self._clock()

    @property
    def left(self) -> float:
        """Seconds until the session ends; none left, or fewer, when it should."""
        return self.minutes * MINUTE - (self._clock() - self._last)
