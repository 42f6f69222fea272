"""What stands between terminal and planner: no control character passes out, no odd byte ends it.

User text is cleaned where it enters and again in `tui.text`; this is a second wall, for whatever a library
may put out.
"""

from __future__ import annotations

import codecs
import re
import sys
from functools import partial
from typing import Final

from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from visitplanner.domain.text import ACTING
from visitplanner.tui.marks import TWINS

_CONTROLS: Final = re.compile(f"[\t\n]|{ACTING}")
_REPLIES: Final = re.compile("\x1b\\[[?>=][0-9;]*[cu]|\x1b[]P][^\x07\x1b]{0,200}(?:\x07|\x1b\\\\)")
"""What a terminal answers late to whatever ran before: its attributes, keyboard, colours, version."""
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

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002
        """The segments with safe text, unchanged where nothing has to be replaced."""
        if not self.twins and not any(map(_CONTROLS.search, (text for text, _, _ in segments))):
            return segments
        return [Segment(self._safe(text), style, control) for text, style, control in segments]

    def _safe(self, text: str) -> str:
        text = _CONTROLS.sub(" ", text)
        text = text.translate(TWINS) if self.twins else text
        if self.rich_encoding:
            return text
        return "".join(self._in_encoding(letter) for letter in text)

    def _in_encoding(self, letter: str) -> str:
        try:
            letter.encode(self.encoding)
        except UnicodeEncodeError:
            return "?" * cell_len(letter)
        return letter


class _Tolerant:
    """Reads bytes with replacement, and leaves out replies that would count as keys, and so as commands."""

    def __init__(self, encoding: str) -> None:
        self._decoder = codecs.getincrementaldecoder(encoding)("replace")

    def decode(self, data: bytes, final: bool = False) -> str:  # noqa: FBT001, FBT002 - called so by the driver
        return _REPLIES.sub("", self._decoder.decode(data, final))


def tolerant_input() -> None:
    """Have the terminal's bytes read with replacement: one that is no UTF-8 would end the planner.

    Textual's driver makes its decoder with this one name; there is no setting for it.
    """
    from textual.drivers import linux_driver

    def decoder(encoding: str) -> partial[_Tolerant]:
        return partial(_Tolerant, encoding)

    linux_driver.getincrementaldecoder = decoder  # type: ignore[assignment,attr-defined]
