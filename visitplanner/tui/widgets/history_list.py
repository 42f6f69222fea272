"""The changes, newest first: more of them come below when the end is reached."""

from __future__ import annotations

from textual.message import Message

from visitplanner.planning.history import PAGE
from visitplanner.tui.widgets.row_list import RowList

NEAR = 10
"""Rows from the last one at which it is time to read on."""
_FEW_ROWS = 5
"""So few in sight are all for changes."""


class HistoryList(RowList):
    """Asks with `Ended` for more rows when the cursor comes to the last of them."""

    class Ended(Message):
        """The cursor comes near the last row; `by` is how far a key wanted to go and could not."""

        def __init__(self, by: int) -> None:
            super().__init__()
            self.by = by

    def _see(self) -> None:
        """As in RowList; with the last row comes what stands below it, which tells how far back this is."""
        super()._see()
        keys = [row.key for row in self.rows if row.key]
        if keys and keys[-1] == self.current and self.size.height > _FEW_ROWS:
            self.look_at(len(self.lines) - 1)

    def do_last(self) -> None:
        """To the last row; from there to the last one of the page below it."""
        last = sum(1 for row in self.rows if row.key) - 1
        self._go(last + PAGE if self._at == last else last)

    def walk(self, by: int) -> None:
        """Go so many rows up or down, as far as there are rows."""
        self._go(self._at + by)

    def _go(self, at: int) -> None:
        keys = sum(1 for row in self.rows if row.key)
        super()._go(at)
        if at > keys - NEAR:
            self.post_message(self.Ended(max(0, at - keys + 1)))
