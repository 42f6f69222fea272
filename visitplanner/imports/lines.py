"""A text cut into lines, each with the shape it has on the page: heading, list line, cells, rule, plain.

Cleaning happens here, line by line, before anything is understood.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from visitplanner.domain.text import clean
from visitplanner.domain.values import dataclass
from visitplanner.domain.written import read_cell, read_day

_BREAK = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_WIDE = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000]|&nbsp;")
_LINE_TAG = re.compile(r"[ ]{0,9}<br[ ]{0,3}/?>[ ]{0,9}", re.IGNORECASE)
_HEADING = re.compile(r"(#{1,6})[ \t]{1,9}(?=\S)")
_RULE = re.compile(r"[-=_*~ \t|:+`#]+$")
_BULLET = re.compile(
    r"(?:[-*+–—·→][ \t]{1,9}(?=\S)|[•▪◦‣●○■□➢►❖✓][ \t]{0,9}|-(?=[^\W\d_])|(?P<number>\d{1,3})(?P<close>[.)])"
    r"[ \t]{1,9}(?=\S)|[a-z]\)[ \t]{1,9}(?=\S))"
)
_WIDE_GAP = re.compile(r"[ ]{3,}")
_CHECKBOX = re.compile(r"\[[ xX]\][ \t]{1,9}")
_LINK = re.compile(r"\[([^\[\]]{1,200})\]\([^()\s]{1,400}\)")
_PAIRED = re.compile(r"(?<![\w*])(\*|_)(?=\S)([^*_]{1,300})(?<=\S)\1(?![\w*])")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!|-])")
TAB: Final = 4
"""Columns that a leading tab counts for."""


class Shape(StrEnum):
    """What a line looks like."""

    BLANK = "blank"
    RULE = "rule"
    HEADING = "heading"
    BULLET = "bullet"
    CELLS = "cells"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line: its number from 1, what it looks like.

    And its text without marks of list, heading and emphasis.
    """

    no: int
    shape: Shape
    text: str = ""
    source: str = ""
    indent: int = 0
    level: int = 0
    """Depth of a heading, 1 for the highest."""
    cells: tuple[str, ...] = ()
    piped: bool = False
    """True for cells between bars, which keep their positions; tabs are also used to align."""


def lines_of(text: str) -> tuple[Line, ...]:
    """The lines of `text` with their shapes."""
    raw = raw_lines(text)
    ruled = any(line.lstrip().startswith("|") or _is_separator(line) for line in raw)
    tabbed = sum("\t" in line.strip(" \t") for line in raw) > 1
    found = [_line(no, line, bars=ruled, tabbed=tabbed) for no, line in enumerate(raw, start=1)]
    return tuple(_underlined(found, raw))


def raw_lines(text: str) -> list[str]:
    """The cleaned lines of `text`, indentation and tabs kept."""
    return [_unmarked(line) for line in _BREAK.split(text)]


def plain(text: str) -> str:
    """The text without the marks of emphasis and links; what they enclosed stays."""
    if "[" in text:
        text = _LINK.sub(r"\1", text)
    if "**" in text or "__" in text or "`" in text:
        text = text.replace("**", "").replace("`", "")
        text = re.sub(r"(?<!\w)__|__(?!\w)", "", text)
    if "*" in text or "_" in text:
        text = _PAIRED.sub(r"\2", text)
    if "\\" in text:
        text = _ESCAPED.sub(r"\1", text)
    return clean(text)


def _unmarked(line: str) -> str:
    line = _WIDE.sub(" ", line)
    line = clean(line, lines=True) if line.strip() else ""
    return line.replace("&amp;", "&")


def _is_separator(line: str) -> bool:
    return "|" in line and "---" in line and _RULE.match(line.strip()) is not None


def _line(no: int, raw: str, *, bars: bool, tabbed: bool) -> Line:
    stripped = raw.strip(" \t")
    if not stripped:
        return Line(no=no, shape=Shape.BLANK)
    source = clean(raw)
    if _RULE.match(stripped) and not stripped[0].isalnum():
        return Line(no=no, shape=Shape.RULE, source=source)
    lead = raw[: len(raw) - len(raw.lstrip(" \t>"))]
    indent = len(lead.replace("\t", " " * TAB).replace(">", ""))
    body = raw[len(lead) :].rstrip(" \t")
    heading = _HEADING.match(body)
    if heading is not None:
        text = plain(body[heading.end() :].rstrip("# \t"))
        return Line(no=no, shape=Shape.HEADING, text=text, source=source, level=len(heading[1]))
    cells = _cells(raw, body, bars=bars, tabbed=tabbed)
    if cells is not None:
        return Line(no=no, shape=Shape.CELLS, source=source, cells=cells, piped="|" in body, text=plain(body))
    bullet = _bullet(body)
    if bullet:
        rest = body[bullet:]
        box = _CHECKBOX.match(rest)
        rest = rest[box.end() :] if box is not None else rest
        return Line(
            no=no, shape=Shape.BULLET, text=plain(_LINE_TAG.sub("; ", rest)), source=source, indent=indent
        )
    return Line(no=no, shape=Shape.PLAIN, text=plain(_LINE_TAG.sub("; ", body)), source=source, indent=indent)


def _bullet(body: str) -> int:
    """The length of the list mark in front; 0 without one. `16. Oktober` is a date, `10.

    30` no list either.
    """
    found = _BULLET.match(body)
    if found is None:
        return 0
    if found["number"] and found["close"] == ".":
        day = read_day(body)
        if day is not None and day.dom is not None:
            return 0
    return found.end()


def _cells(raw: str, body: str, *, bars: bool, tabbed: bool) -> tuple[str, ...] | None:
    """The cells of a table row, tab-separated or between bars; None for a line that has none."""
    if body.startswith("|") or " | " in body:
        cells = split_bars(body)
        first = cells[0] if cells else ""
        if body.startswith("|") or bars or read_cell(first) is not None or _is_day(first):
            return cells
    bullet = _bullet(body)
    lead = raw[: len(raw) - len(raw.lstrip(" \t"))]
    if "\t" in body[bullet:].strip():
        kept = body[bullet:] if bullet else (raw if tabbed else body)
        return tuple(plain(cell) for cell in kept.split("\t"))
    set_in = lead.count("\t") == 1 and (body[:1].islower() or body[:1] in "([")
    if tabbed and lead.startswith("\t") and not bullet and not set_in:
        return (*("",) * lead.count("\t"), plain(body))
    return _columns(body[bullet:])


def _columns(body: str) -> tuple[str, ...] | None:
    """The cells of a row set out with spaces: a time, a title and one more column.

    Or a daypart and a title.
    """
    if "   " not in body:
        return None
    cells = tuple(plain(cell) for cell in _WIDE_GAP.split(body))
    moment = read_cell(cells[0])
    if moment is None or len(cells) < 2:  # noqa: PLR2004 - time and title
        return None
    return cells if moment.start is None or len(cells) > 2 else None  # noqa: PLR2004 - as text such a row may go on


def _is_day(text: str) -> bool:
    day = read_day(text)
    return day is not None and not day.rest


def split_bars(body: str) -> tuple[str, ...]:
    r"""The cells between bars; `\|` is a bar inside a cell, `<br>` a break inside one."""
    body = body.strip(" \t")
    body = body.removeprefix("|")
    if body.endswith("|") and not body.endswith("\\|"):
        body = body[:-1]
    cells = body.replace("\\|", "\x00").split("|")
    return tuple(plain(_LINE_TAG.sub("; ", cell.replace("\x00", "|"))) for cell in cells)


def _underlined(found: list[Line], raw: list[str]) -> Iterator[Line]:
    """The lines with those underlined by `===` or `---` as the headings they are."""
    for at, line in enumerate(found):
        below = raw[at + 1].strip() if at + 1 < len(raw) else ""
        above_blank = at == 0 or found[at - 1].shape is Shape.BLANK
        if line.shape is Shape.PLAIN and above_blank and len(below) >= 3 and not below.strip("=-"):  # noqa: PLR2004
            level = 1 if below[0] == "=" else 2
            yield Line(no=line.no, shape=Shape.HEADING, text=line.text, source=line.source, level=level)
        else:
            yield line
