"""What commands print: never a control byte, and never a crash because a terminal lacks a letter."""

from __future__ import annotations

import re
import sys
from typing import Final, TextIO

from visitplanner.domain.text import clean

# Values are clean when they enter the domain; an argument that is echoed, or a path, is not.
# Compiled on first need: what is printable, as nearly everything is, cannot act.
_ACTING: Final = "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"


def write(text: str) -> None:
    """Print to standard output as it is, but for what could act on a terminal."""
    _put(sys.stdout, text)


def line(text: object) -> None:
    """Print one line to standard output."""
    write(f"{text}\n")


def say(text: object) -> None:
    """Print one line to standard error; where nobody listens, nothing happens."""
    try:
        _put(sys.stderr, f"{clean(str(text), lines=True)}\n")
    except (OSError, ValueError):
        return


def _put(stream: TextIO | None, text: str) -> None:
    if stream is None:  # started without it
        return
    safe = text if text.replace("\n", "").isprintable() else re.sub(_ACTING, "", text)
    try:
        stream.write(safe)
    except UnicodeEncodeError:
        encoding = stream.encoding or "ascii"
        stream.write(safe.encode(encoding, "replace").decode(encoding))
