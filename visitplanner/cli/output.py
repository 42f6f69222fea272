"""What commands print: never a control byte, and never a crash because a terminal lacks a letter."""

from __future__ import annotations

import re
import sys

from visitplanner.domain.text import ACTING, clean

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO


class Shown(Exception):  # noqa: N818 - no error: help or the version was asked for and printed
    """What was asked for is on the screen; there is nothing more to do."""


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


def give(text: str, output: str) -> None:
    """Print a document, or write it to the file named and print its path; "-" stands for printing.

    Raises StoreError where the file cannot be written.
    """
    if output == "-":
        write(text)
        return
    from pathlib import Path

    from visitplanner.exports.files import write_text

    line(write_text(Path(output).expanduser(), text))


def _put(stream: TextIO | None, text: str) -> None:
    if stream is None:  # started without it
        return
    # Values are clean when they enter the domain; an argument that is echoed, or a path, is not. The pattern
    # is compiled on first need: what is printable, as nearly everything is, cannot act.
    safe = text if text.replace("\n", "").isprintable() else re.sub(ACTING, "", text)
    try:
        stream.write(safe)
    except UnicodeEncodeError:
        encoding = stream.encoding or "ascii"
        stream.write(safe.encode(encoding, "replace").decode(encoding))
