"""What stands between terminal and planner: no control character passes out, no odd byte ends it.

User text is cleaned where it enters and again in `tui.text`; this is a second wall, for whatever a library
may put out.
"""

from __future__ import annotations

import codecs
import sys
from functools import partial
from typing import Final

from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from visitplanner.tui.marks import TWINS

_CONTROLS: Final = dict.fromkeys((*range(32), *range(127, 160), *range(8234, 8239), *range(8294, 8298)), " ")
_CONTROLS_SET: Final = frozenset(map(chr, _CONTROLS))
_POOR_FONTS: Final = ("linux", "vt", "ansi")


class Wall(LineFilter):
    """Replaces control characters by spaces; for poor terminals, shapes by ASCII of the same width too."""

    def __init__(self, term: str, encoding: str | None = None) -> None:
        super().__init__()
        self.encoding = (
            (encoding or getattr(sys.__stderr__, "encoding", None) or "utf-8").lower().replace("_", "-")
        )
        self.rich_encoding = self.encoding.startswith("utf")
        self.twins = not self.rich_encoding or term.startswith(_POOR_FONTS)
        self._table = {**TWINS, **_CONTROLS} if self.twins else _CONTROLS

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002
        """The segments with safe text, unchanged where nothing has to be replaced."""
        if not self.twins and not any(not _CONTROLS_SET.isdisjoint(text) for text, _, _ in segments):
            return segments
        return [Segment(self._safe(text), style, control) for text, style, control in segments]

    def _safe(self, text: str) -> str:
        text = text.translate(self._table)
        if self.rich_encoding:
            return text
        return "".join(self._in_encoding(letter) for letter in text)

    def _in_encoding(self, letter: str) -> str:
        try:
            letter.encode(self.encoding)
        except UnicodeEncodeError:
            return "?" * cell_len(letter)
        return letter


def tolerant_input() -> None:
    """Have the terminal's bytes read with replacement: one that is no UTF-8 would end the planner.

    Textual's driver makes its decoder with this one name; there is no setting for it.
    """
    from textual.drivers import linux_driver

    def decoder(encoding: str) -> partial[codecs.IncrementalDecoder]:
        return partial(codecs.getincrementaldecoder(encoding), "replace")

    linux_driver.getincrementaldecoder = decoder  # type: ignore[assignment,attr-defined]
