"""What the status line of the agenda counts: what asks for something first, advice where nothing does."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.agenda_support import agenda, said
from tests.tui.support import SLUG, make_workspace, running
from visitplanner.domain.findings import Level
from visitplanner.tui.agenda_view import Sight


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ({Level.ERROR: 1, Level.WARNING: 2, Level.ADVICE: 3}, "⚠ 1 error · 2 warnings"),
        ({Level.WARNING: 1}, "⚠ 1 warning"),
        ({Level.ADVICE: 1}, "✓ 1 piece of advice"),
        ({Level.ADVICE: 3}, "✓ 3 pieces of advice"),
        ({}, "✓ no findings"),
    ],
)
async def test_advice_is_counted_where_nothing_asks_for_attention(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, found: dict[Level, int], expected: str
) -> None:
    """A visit with nothing but advice is calm, and does not claim that there is nothing to read."""
    monkeypatch.setattr(Sight, "count", lambda _, level: found.get(level, 0))
    monkeypatch.setattr(Sight, "open_needs", ())
    async with running(make_workspace(tmp_path / "ws"), visit=SLUG) as pilot:
        agenda(pilot).reload()
        await pilot.pause()
        assert said(pilot).partition(" | ")[2] == expected
