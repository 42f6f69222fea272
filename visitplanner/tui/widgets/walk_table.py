"""A table to walk through; enter is left to the screen, so that the footer can say what it does there."""

from __future__ import annotations

from rich.text import Text
from textual.binding import Binding
from textual.widgets import DataTable


class WalkTable(DataTable[Text], inherit_bindings=False):
    """Rows under a cursor. A key press draws two rows again, and nothing else."""

    BINDINGS = [one for one in DataTable.BINDINGS if isinstance(one, Binding) and one.key != "enter"]
