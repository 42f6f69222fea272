"""What widgets and screens tell each other."""

from __future__ import annotations

from textual.message import Message

from visitplanner.domain.changes import Receipt


class Changed(Message):
    """A change of this session stands on disk. `said` is the sentence for the status line, translated."""

    def __init__(self, receipt: Receipt, said: str = "") -> None:
        super().__init__()
        self.receipt = receipt
        self.said = said


class Closed(Message):
    """A panel has done its work and can go; the focus returns to the screen's main widget."""
