"""All of one row of the outcomes, wrapped to the room there is."""

from __future__ import annotations

from visitplanner.tui.outcome_detail import detail
from visitplanner.tui.outcome_sight import After, Row
from visitplanner.tui.widgets.lines import Lines


class OutcomeFull(Lines):
    """Shows a row in full."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._shown: tuple[After, Row | None] | None = None

    def show(self, after: After, row: Row | None) -> None:
        """Show this row: from its beginning, unless it was shown already."""
        before = self._shown[1] if self._shown is not None else None
        self._shown = (after, row)
        self.on_resize()
        if row is None or before is None or row.place != before.place:
            self.look_at(0)

    def on_resize(self) -> None:
        """Wrap the lines anew: the room is known after the screen was laid out."""
        if self._shown is not None:
            self.put(detail(*self._shown, self.columns))
