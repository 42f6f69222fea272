"""What was closed is gone: a session that is open all day does not grow with every form."""

from __future__ import annotations

import gc
import time
from pathlib import Path

from tests.tui.support import SLUG, make_workspace, running
from visitplanner.tui.screens.help import HelpScreen
from visitplanner.tui.screens.item_form import ItemForm
from visitplanner.tui.widgets.words import Note

PATIENCE = 20.0


def held() -> list[object]:
    """The forms, their fields and the help screens that are still in memory."""
    gc.collect()
    return [one for one in gc.get_objects() if isinstance(one, ItemForm | Note | HelpScreen)]


async def test_forms_that_were_closed_leave_nothing_behind(tmp_path: Path) -> None:
    """Neither the form nor its fields are held by anything soon after they are off the screen.

    Not at once: the event loop keeps a timer that was called off, and with it where it was set, until it
    would have been due.
    """
    async with running(make_workspace(tmp_path / "ws"), visit=SLUG) as pilot:
        for key, opened in (("e", ItemForm), ("question_mark", HelpScreen), ("a", ItemForm)):
            await pilot.press(key)
            await pilot.pause()
            assert isinstance(pilot.app.screen, opened)
            await pilot.press("escape")
            await pilot.pause()
        end = time.monotonic() + PATIENCE
        while held() and time.monotonic() < end:
            await pilot.pause(0.1)
        assert held() == []
