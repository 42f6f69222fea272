"""Columns of plain text: how many cells of a terminal it takes; cut and wrapped by cells."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import zip_longest
from unicodedata import category, east_asian_width

ELLIPSIS = "…"


def width(text: str) -> int:
    """Cells that a text takes: two for wide letters, none for marks that stand on another letter."""
    if text.isascii():
        return len(text)
    return sum(map(_cells, text))


@cache
def _cells(letter: str) -> int:
    if category(letter) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if east_asian_width(letter) in {"W", "F"} else 1


def pad(text: str, cells: int) -> str:
    """Fill up with spaces to so many cells; a longer text stays as it is."""
    return text + " " * (cells - width(text))


def cut(text: str, cells: int) -> str:
    """Cut to so many cells, with an ellipsis for what is missing."""
    if width(text) <= cells:
        return text
    return _head(text, cells - 1)[0].rstrip() + ELLIPSIS if cells > 0 else ""


def wrap(text: str, cells: int) -> list[str]:
    """Break into lines of at most so many cells, between words where it can be; never empty."""
    cells = max(cells, 2)
    lines: list[str] = []
    line, taken = "", 0
    for word in text.split():
        wide = width(word)
        if line and taken + 1 + wide <= cells:
            line, taken = f"{line} {word}", taken + 1 + wide
            continue
        if line:
            lines.append(line)
        line, taken = word, wide
        while taken > cells:
            head, line = _head(line, cells)
            lines.append(head)
            taken = width(line)
    return [*lines, line] if line or not lines else lines


def _head(text: str, cells: int) -> tuple[str, str]:
    """As much of the text as fits, marks of its last letter included, and the rest."""
    used = 0
    for place, letter in enumerate(text):
        used += _cells(letter)
        if used > cells:
            return text[:place], text[place:]
    return text, ""


def columns(cells: Sequence[tuple[str, int]], *, indent: int = 0) -> list[str]:
    """Set texts side by side, each wrapped to its width, two spaces between; no line ends in spaces."""
    wrapped = [wrap(text, cells_wide) for text, cells_wide in cells]
    lines = []
    for parts in zip_longest(*wrapped, fillvalue=""):
        line = (" " * 2).join(pad(part, wide) for part, (_, wide) in zip(parts, cells, strict=True))
        lines.append((" " * indent + line).rstrip())
    return lines
