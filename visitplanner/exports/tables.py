"""Tables of the documents: their cells are written already."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], *, keep: int = 1) -> str:
    """A GFM table of cells without line breaks; of columns that hold nothing only the first `keep` stay."""
    kept = [place for place in range(len(heads)) if place < keep or any(row[place] for row in rows)]
    lines = [[heads[place] for place in kept], ["---"] * len(kept)]
    lines += [[row[place] for place in kept] for row in rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
