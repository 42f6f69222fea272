"""What stands between terminal and planner: no control character passes out, no odd byte ends it.

User text is cleaned where it enters and again in `tui.text`; this is a second wall, for whatever a library
may put out.
"""

from __future__ import annotations

import codecs
import io
import os
import re
import signal
import sys
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter
from textual.geometry import Size

from visitplanner.domain.text import ACTING
from visitplanner.tui.marks import TWINS

_CONTROLS: Final = re.compile(f"[\t\n]|{ACTING}")
_POOR_FONTS: Final = ("linux", "vt", "ansi")
_UTF_8: Final = "utf-8"
_PYTHONS_OWN: Final = {"C.UTF-8", "C.utf8", "UTF-8"}
_CHARSETS: Final = ("ascii", "iso8859", "cp", "koi8", "mac", "gb", "big5", "euc", "shift", "tis", _UTF_8)
"""How the names of encodings begin that a terminal can have; Python has others, for other things."""


def encoding_of(environ: Mapping[str, str]) -> str:
    """The encoding of the terminal, as its locale variables say it; UTF-8 where they say none.

    Not what Python takes: it is started with UTF-8 whatever the terminal is. And where the host has not got
    the locale that a client names, Python puts one of its own into LC_CTYPE; LANG is believed then.
    """
    order = ["LC_ALL", "LC_CTYPE", "LANG"]
    if environ.get("LC_CTYPE") in _PYTHONS_OWN and "." in environ.get("LANG", ""):
        order.remove("LC_CTYPE")
    named = next((environ[one] for one in order if environ.get(one)), "")
    _, _, charset = named.partition("@")[0].partition(".")
    try:
        codec = codecs.lookup(charset or ("iso8859-15" if named.endswith("@euro") else _UTF_8))
        fits = codec.name.startswith(_CHARSETS) and codec.encode("\x1b[ ~")[0] == b"\x1b[ ~"
    except (LookupError, ValueError):
        return _UTF_8
    return codec.name if fits and codec.name != "utf-8-sig" else _UTF_8


class Wall(LineFilter):
    """Replaces control characters by spaces; for poor terminals, shapes by ASCII of the same width too."""

    def __init__(self, term: str, encoding: str = _UTF_8) -> None:
        super().__init__()
        self.encoding = encoding
        self.rich_encoding = encoding.startswith("utf")
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


def speak(encoding: str) -> None:
    """Have what is written to the terminal, and what is typed on it, in its encoding.

    A byte that does not fit is replaced: it would end the planner. What the terminal answers by itself is no
    key. And a terminal that has nothing more to give has hung up: where no signal tells of it, Textual would
    ask again and again, as fast as it can. Its driver makes its decoder and its parser with these two names;
    there is no setting.
    """
    from textual.drivers import linux_driver

    from visitplanner.tui.replies import Sifting

    class Decoder(codecs.getincrementaldecoder(encoding)):  # type: ignore[misc]  # a class, made at run time
        def decode(self, data: bytes, final: bool = False) -> str:  # noqa: FBT001, FBT002 - as it is called
            if not data and not final:
                os.kill(os.getpid(), signal.SIGHUP)
            text: str = super().decode(data, final)
            return text

    def decoder(_: str) -> Callable[[], codecs.IncrementalDecoder]:
        return partial(Decoder, "replace")

    linux_driver.getincrementaldecoder = decoder  # type: ignore[assignment,attr-defined]
    linux_driver.XTermParser = Sifting  # type: ignore[assignment,attr-defined]
    if encoding != _UTF_8:
        for stream in (sys.__stdout__, sys.__stderr__):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(encoding=encoding, errors="replace")


def size_of_terminal() -> Size | None:
    """Columns and rows of the terminal now; None where there is none any more, or it does not know."""
    try:
        columns, rows = os.get_terminal_size(sys.__stdout__.fileno() if sys.__stdout__ else 1)
    except (OSError, ValueError):
        return None
    return Size(columns, rows) if columns and rows else None
