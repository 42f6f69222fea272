"""The programme of one person, row by row; enter goes from a row to the agenda."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType
from textual.message import Message

from visitplanner.domain.words import N_
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.widgets.row_list import RowList


class OwnRows(RowList):
    """Asks with `Opened` for the item behind the row under the cursor."""

    OFFERS: ClassVar[tuple[Command, ...]] = (
        Command(
            id="own.open",
            key="enter",
            label=N_("agenda"),
            name=N_("Go to the item in the agenda"),
            help=N_("Goes to the agenda of the visit, there to this item."),
        ),
        *RowList.OFFERS,
    )
    BINDINGS: ClassVar[list[BindingType]] = bindings(OFFERS)

    class Opened(Message):
        """Enter was pressed on a row; `key` is that of the row."""

        def __init__(self, key: str) -> None:
            super().__init__()
            self.key = key

    def do_open(self) -> None:
        """Ask for the item."""
        if self.current:
            self.post_message(self.Opened(self.current))
