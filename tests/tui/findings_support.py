"""Words for tests of the findings: the screen, its footer, what is said and open, what stands on disk."""

from __future__ import annotations

from textual.pilot import Pilot

from tests.tui.support import (
    SLUG,
)
from tests.unit import build
from visitplanner.domain.agenda import Item
from visitplanner.planning.desk import Desk
from visitplanner.tui.screens.findings import FindingsScreen
from visitplanner.tui.widgets.footer import KeyLine
from visitplanner.tui.widgets.statusline import StatusLine

MARKET = build.item(
    "Walk over the new market",
    "16:00-17:00",
    id="i-walk",
    goals=["g1.2"],
    raises_expectations=True,
    place="Market",
)
"""Raises expectations with nothing promised; its goal has no how; only the evening's refocus follows."""
STOP = build.need_item("The school's fence", "17:00-17:30", id="i-stop", need="n-fence")


async def open_findings(pilot: Pilot[None], code: str = "", subject: str = "") -> FindingsScreen:
    """The findings, come to from the agenda, with the cursor on the first of that code."""
    await pilot.press("6")
    await pilot.pause()
    screen = pilot.app.screen
    assert isinstance(screen, FindingsScreen)
    if code:
        assert screen.list.goto(code, subject)
        await pilot.pause()
    return screen


def footer(pilot: Pilot[None]) -> dict[str, str]:
    """The words of the keys in the footer."""
    return dict(pilot.app.screen.query_one(KeyLine).keys)


def told(pilot: Pilot[None]) -> str:
    """What the status line says."""
    return pilot.app.screen.query_one(StatusLine).said


def stored(desk: Desk, item: str) -> Item:
    """An item as it stands on disk."""
    found = desk.programme(SLUG).item(item)
    assert found is not None
    return found


def codes(screen: FindingsScreen) -> list[tuple[str, str]]:
    """What is open, by code and subject."""
    return [(one.code, one.subject) for one in screen.sight.findings if one.is_open]
