"""Rows of plain text that end in an id: as much of it as a command needs, in a column where there is room."""

from __future__ import annotations

from collections.abc import Sequence

from visitplanner.exports.cells import columns, wrap

ID_CELLS = 8
"""Letters of an id: more than enough to tell it from others."""
_NARROWEST_TITLE = 24
"""Cells for titles below which the id leaves its column and follows the title."""


def row_with_id(cells: Sequence[tuple[str, int]], title: str, key: str, width: int) -> list[str]:
    """Cells, the title in what room they leave of `width`, and the beginning of the id."""
    room = width - sum(wide + 2 for _, wide in cells) - 2
    short = key[:ID_CELLS]
    if room - 2 - ID_CELLS < _NARROWEST_TITLE:
        return columns([*cells, (f"{title} · {short}", room)], indent=2)
    return columns([*cells, (title, room - 2 - ID_CELLS), (short, ID_CELLS)], indent=2)


def under(text: str, indent: int, width: int) -> list[str]:
    """What is told below a row, from so many cells on."""
    return [" " * indent + line for line in wrap(text, width - indent)]
