"""How many names a sentence of a check gives before it counts the rest."""

from __future__ import annotations

from collections.abc import Iterable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


NAMES_SHOWN: Final = 4
"""Names in one sentence, before the rest is counted."""


def some_of(names: Iterable[str]) -> tuple[tuple[str, ...], int]:
    """The names to give, and how many more there are. One more than the rest is named too, not counted."""
    known = tuple(names)
    if len(known) <= NAMES_SHOWN + 1:
        return known, 0
    return known[:NAMES_SHOWN], len(known) - NAMES_SHOWN
