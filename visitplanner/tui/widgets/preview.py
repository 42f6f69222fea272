"""A text as it will be written, wrapped to the room there is; where it changes, those lines are drawn."""

from __future__ import annotations

from visitplanner.tui.text import plain
from visitplanner.tui.widgets.lines import Lines


class Preview(Lines):
    """Shows a text; the scroll stays where it is while the text changes."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._text = ""

    def show(self, text: str) -> None:
        """Show this text instead."""
        self._text = text
        self._draw()

    def on_resize(self) -> None:
        """Wrap anew."""
        self._draw()

    def _draw(self) -> None:
        if self.columns > 0:
            self.put([((line.plain, ""),) for line in plain(self._text).wrap(self.columns)])
