"""One line that says what was just done, what stays to be done, and who else is here.

It takes the place of toasts.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from typing import ClassVar, Final

from textual.content import Content
from textual.widget import Widget

from visitplanner.tui.text import cut, fit, parts, width

MOST_LINES: Final = 3
"""Lines that a long sentence may take above the last one."""
APART: Final = 3
"""Columns that part the others who are here from what stands beside them."""


class StatusLine(Widget):
    """Left: the last thing said. Right: what stands, such as the open findings. Repaints on change only.

    What stands is never pushed away, and neither is that somebody else is here: a sentence too long to stand
    beside both gets lines of its own above. Who it is stands between the two, in as many words as there is
    room for.
    """

    DEFAULT_CSS: ClassVar[str] = """
    StatusLine { height: 1; padding: 0 1; color: $foreground; }
    """

    def __init__(self) -> None:
        super().__init__()
        self.said = ""
        self.tone = ""
        self.standing: tuple[tuple[str, str], ...] = ()
        self.company: tuple[str, ...] = ()
        """The ways to say who else is here, the wordiest first."""

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

    def accompany(self, said: Sequence[str]) -> None:
        """Show who else is here: the first of these ways that fits; none where nobody is."""
        before = self.accompanied, self._above()
        self.company = tuple(said)
        if (self.accompanied, self._above()) != before:
            self._show()

    @property
    def accompanied(self) -> str:
        """Who else is here, as it is shown."""
        said = "" if self._above() else self.said
        taken = sum(width(text) + APART for text in (said, self._stands) if text)
        return next((one for one in self.company if width(one) <= self._room - taken), "")

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

    @property
    def _stands(self) -> str:
        return "".join(text for text, _ in self.standing)

    def _above(self) -> list[str]:
        """The lines above the last one: the sentence, where it is too long to stand beside the rest."""
        standing, least = width(self._stands), min(map(width, self.company), default=0)
        beside = (standing + (APART if least else 2) if standing else 0) + (least + APART if least else 0)
        if not self.said or width(self.said) + beside <= self._room:
            return []
        lines = textwrap.wrap(self.said, self._room)
        if len(lines) > MOST_LINES:
            lines = [*lines[: MOST_LINES - 1], cut(" ".join(lines[MOST_LINES - 1 :]), self._room)]
        return lines

    def render(self) -> Content:
        """The sentence and what stands."""
        above = self._above()
        style = "bold $warning" if self.tone == "warning" else ""
        said, company = "" if above else self.said, self.accompanied
        apart = " " * APART if company and self.standing else ""
        gap = max(0, self._room - width(f"{said}{company}{apart}{self._stands}"))
        last = parts((said, style), (fit("", gap), ""), (company + apart, "$muted"), *self.standing)
        return Content("\n").join([*(parts((line, style)) for line in above), last])
