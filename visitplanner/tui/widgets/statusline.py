"""One line that says what was just done, and what stays to be done. It takes the place of toasts."""

from __future__ import annotations

import textwrap
from typing import ClassVar, Final

from textual.content import Content
from textual.widget import Widget

from visitplanner.tui.text import cut, fit, parts, width

MOST_LINES: Final = 3
"""Lines that a long sentence may take above the last one."""


class StatusLine(Widget):
    """Left: the last thing said. Right: what stands, such as the open findings. Repaints on change only.

    What stands is never pushed away: a sentence too long to stand beside it gets lines of its own above.
    """

    DEFAULT_CSS: ClassVar[str] = """
    StatusLine { height: 1; padding: 0 1; color: $foreground; }
    """

    def __init__(self) -> None:
        super().__init__()
        self.said = ""
        self.tone = ""
        self.standing: tuple[tuple[str, str], ...] = ()

    def say(self, sentence: str, *, tone: str = "") -> None:
        """Show a sentence instead of the last one; `tone` "warning" gives it colour and weight."""
        if (sentence, tone) != (self.said, self.tone):
            self.said, self.tone = sentence, tone
            self._show()

    def stand(self, pieces: tuple[tuple[str, str], ...]) -> None:
        """Show on the right what stays until it is solved: pieces of text, each with a style."""
        if pieces != self.standing:
            self.standing = pieces
            self._show()

    def on_resize(self) -> None:
        """What fits beside each other changes with the width."""
        self._show()

    def _show(self) -> None:
        height = len(self._above()) + 1
        if self.styles.height is None or self.styles.height.value != height:
            self.styles.height = height
        self.refresh()

    @property
    def _room(self) -> int:
        return max(1, self.size.width)

    def _above(self) -> list[str]:
        """The lines above the last one: the sentence, where it is too long to stand beside the rest."""
        standing = sum(width(text) for text, _ in self.standing)
        if not self.said or width(self.said) + (standing + 2 if standing else 0) <= self._room:
            return []
        lines = textwrap.wrap(self.said, self._room)
        if len(lines) > MOST_LINES:
            lines = [*lines[: MOST_LINES - 1], cut(" ".join(lines[MOST_LINES - 1 :]), self._room)]
        return lines

    def render(self) -> Content:
        """The sentence and what stands."""
        above = self._above()
        style = "bold $warning" if self.tone == "warning" else ""
        standing = sum(width(text) for text, _ in self.standing)
        said = "" if above else self.said
        gap = max(0, self._room - standing - width(said))
        last = parts((said, style), (fit("", gap), ""), *self.standing)
        return Content("\n").join([*(parts((line, style)) for line in above), last])
