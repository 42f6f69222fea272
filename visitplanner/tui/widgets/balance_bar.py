"""How the visit's time is shared, on one line: the centre of gravity and its floor (C16)."""

from __future__ import annotations

from typing import Final

from visitplanner.domain.balance import Balance, Share
from visitplanner.locale import current, tr
from visitplanner.tui import marks
from visitplanner.tui.text import width
from visitplanner.tui.widgets.lines import Line, Lines, Piece

BAR_COLUMNS: Final = 16
SMALL_BAR_COLUMNS: Final = 8
_OTHERS: Final = (Share.OPEN, Share.RELATIONSHIP, Share.NEED, Share.LOGISTICS, Share.INTERNAL)


class BalanceBar(Lines):
    """One line; what does not fit is left out from the end, the floor excepted."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._balance: Balance | None = None
        self._floor = 0

    def show(self, balance: Balance, floor: int) -> None:
        """Show the shares and the partnership's floor, in per cent."""
        self._balance, self._floor = balance, floor
        self._draw()

    def on_resize(self) -> None:
        """What fits changes with the width."""
        self._draw()

    def _draw(self) -> None:
        if self._balance is not None:
            self.put([self._line(self._balance)])

    def _line(self, balance: Balance) -> Line:
        shares = balance.percents()
        capacity = shares[Share.CAPACITY]
        low = bool(balance.total) and capacity < self._floor
        bar = BAR_COLUMNS if self.columns >= 80 else SMALL_BAR_COLUMNS  # noqa: PLR2004 - the usual terminal
        full = round(bar * capacity / 100)
        floor: Piece = (
            f"  {marks.FINDING + ' ' if low else ''}" + tr("floor {percent} %", percent=self._floor),
            "warning" if low else "muted",
        )
        line: list[Piece] = [
            (" " + current().label(Share.CAPACITY) + " ", ""),
            (marks.FULL * full, "warning" if low else "accent"),
            (marks.EMPTY * (bar - full), "muted"),
            (f" {capacity} %", "strong"),
        ]
        room = self.columns - sum(width(text) for text, _ in line) - width(floor[0])
        for share in _OTHERS:
            if not shares[share]:
                continue
            text = f"  {current().label(share)} {shares[share]}"
            room -= width(text)
            if room < 0:
                break
            line.append((text, "warning" if share is Share.OPEN else "muted"))
        return (*line, floor)
