"""Shares as bars of text: how much is filled, and where the floor or the ceiling stands. No widgets."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from visitplanner.tui.marks import EMPTY, FULL, RULE, STEPS
from visitplanner.tui.text import ELLIPSIS, cut, fit, width

Piece = tuple[str, str]
"""As in `widgets.lines`: a text and the names of its styles."""

LEAST: Final = 8
"""Columns below which a bar tells nothing."""
MOST: Final = 30
"""Columns of the longest bar: a longer one tells no more."""
_FRAME: Final = 9
"""Columns that stand around a bar: spaces, and the share in figures."""


def bar(percent: int, columns: int, *, mark: int | None = None, style: str = "accent") -> tuple[Piece, ...]:
    """A share as a bar of so many columns; `mark` is a floor or ceiling in per cent, an upright line in it.

    The bar reaches the line when the share does and passes it when the share is larger, whatever rounding
    says. A share that is not nothing shows, and only the whole fills the bar.
    """
    if columns < LEAST:
        return ()
    share = max(0, min(100, percent))
    room = columns if mark is None else columns - 1
    full = _filled(share, room)
    if mark is None:
        return _joined(((FULL * full, style), (EMPTY * (room - full), "muted")))
    at = round(room * max(0, min(100, mark)) / 100)
    if share < mark:
        full = min(full, max(0, at - 1))
    else:
        full = at if share == mark else min(room, max(full, at + 1))
    before, behind = min(full, at), max(0, full - at)
    return _joined(
        (
            (FULL * before, style),
            (EMPTY * (at - before), "muted"),
            (RULE, "strong"),
            (FULL * behind, style),
            (EMPTY * (room - at - behind), "muted"),
        )
    )


def _filled(share: int, room: int) -> int:
    full = round(room * share / 100)
    if 0 < share < 100:  # noqa: PLR2004 - the whole
        return max(1, min(room - 1, full))
    return full


def _joined(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    return tuple(piece for piece in pieces if piece[0])


def bar_room(columns: int, words: int, tail: int) -> int:
    """Columns for a bar on a line of so many, with words before and a tail behind it; 0 for too few."""
    room = columns - words - tail - _FRAME
    return min(MOST, room) if room >= LEAST else 0


def labelled(
    word: str, room: int, bars: tuple[Piece, ...], said: str, more: tuple[Piece, ...]
) -> tuple[Piece, ...]:
    """A line: the word in so many columns, the bar, the share in figures, and what follows."""
    return ((f" {fit(word, room)} ", ""), *bars, (f" {said:>5}", "strong"), *more)


def fitting(pieces: Iterable[Piece], columns: int) -> tuple[Piece, ...]:
    """The pieces that fit into so many columns; where some are left out at the end, an ellipsis says so."""
    kept: list[Piece] = []
    used, whole = 0, tuple(pieces)
    for at, (text, style) in enumerate(whole):
        room = columns - used - (0 if at == len(whole) - 1 else 2)
        if width(text) > room:
            return (*kept, (cut(f" {ELLIPSIS}", columns - used), "muted"))
        kept.append((text, style))
        used += width(text)
    return tuple(kept)


def spark(percents: Iterable[int]) -> str:
    """Shares one after the other, a column each, the higher the more."""
    last = len(STEPS) - 1
    return "".join(STEPS[max(0, min(last, share * len(STEPS) // 100))] for share in percents)
