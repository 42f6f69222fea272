"""The baseline of `startup`: what any Textual application with one table costs, and nothing of ours."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.widgets import DataTable

ROWS, COLUMNS = 12, 4
LAST = f"row {ROWS - 1}, cell {COLUMNS - 1}"


class Bare(App[None]):
    """One table with as many rows as a day of the sample has items."""

    def compose(self) -> ComposeResult:
        """Make the table."""
        yield DataTable(cursor_type="row")

    def on_mount(self) -> None:
        """Fill it."""
        table = self.query_one(DataTable)
        table.add_columns(*(f"column {n}" for n in range(COLUMNS)))
        for row in range(ROWS):
            table.add_row(*(f"row {row}, cell {cell}" for cell in range(COLUMNS)))


if __name__ == "__main__":
    Bare().run()
