"""What widgets and screens tell each other."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

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


class Sought(Message):
    """Said to a screen that one comes to from another: show this, and begin what was asked for.

    `item` is an item's id and `day` a day of the visit, for an agenda; `code` and `subject` are those of a
    finding. `then` names the command that begins there: "move", "need", "edit", "acknowledge", … It is about
    the item; where it is about several, `marked` has the ids of all of them. `draft` is the key of what was
    half typed there.
    """

    def __init__(
        self,
        *,
        item: str | None = None,
        day: date | None = None,
        code: str = "",
        subject: str = "",
        then: str = "",
        marked: Sequence[str] = (),
        draft: str = "",
    ) -> None:
        super().__init__()
        self.item, self.day = item, day
        self.code, self.subject = code, subject
        self.then = then
        self.marked = tuple(marked)
        self.draft = draft
