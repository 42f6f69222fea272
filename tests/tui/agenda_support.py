"""Words for tests of the agenda: the rows, what is said, where the cursor is, what stands on disk."""

from __future__ import annotations

from textual.pilot import Pilot

from tests.tui.support import (
    SLUG,
    type_text,
)
from visitplanner.domain.agenda import Item
from visitplanner.planning.desk import Desk
from visitplanner.tui.screens.agenda import AgendaScreen
from visitplanner.tui.widgets.item_table import ItemTable
from visitplanner.tui.widgets.statusline import StatusLine


def agenda(pilot: Pilot[None]) -> AgendaScreen:
    """The agenda in front."""
    assert isinstance(pilot.app.screen, AgendaScreen)
    return pilot.app.screen


def table(pilot: Pilot[None]) -> ItemTable:
    """Its rows."""
    return agenda(pilot).query_one(ItemTable)


def said(pilot: Pilot[None]) -> str:
    """What the status line says, both sides of it."""
    line = pilot.app.screen.query_one(StatusLine)
    return f"{line.said} | {''.join(text for text, _ in line.standing)}"


def stored(desk: Desk, item: str) -> Item:
    """An item as it stands on disk."""
    found = desk.programme(SLUG).item(item)
    assert found is not None
    return found


async def at(pilot: Pilot[None], item: str) -> None:
    """Put the cursor on an item of the visit, whatever its day."""
    agenda(pilot).come_to(agenda(pilot).sight.programme.item(item))
    await pilot.pause()
    assert table(pilot).current == item


async def enter(pilot: Pilot[None], text: str) -> None:
    """Type into the line that is open, and confirm."""
    await type_text(pilot, text)
    await pilot.press("enter")
    await pilot.pause()
