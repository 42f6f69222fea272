"""Keys that arrive together, as from a slow line that stutters, act in the order in which they were typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual import events
from textual.app import App, ScreenStackError
from textual.keys import _character_to_key
from textual.pilot import Pilot

from tests.tui.support import SLUG, make_workspace, running, screen_text
from visitplanner.planning.desk import Desk
from visitplanner.tui import in_order
from visitplanner.tui.screens.agenda import AgendaScreen
from visitplanner.tui.screens.item_form import ItemForm
from visitplanner.tui.screens.needs import NeedsScreen
from visitplanner.tui.widgets.field import Field


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_workspace(tmp_path / "ws")


async def at_once(pilot: Pilot[None], *keys: str) -> None:
    """Let keys arrive in one packet: names of keys as they are, texts of more letters letter by letter."""
    for name in keys:
        for key in [name] if name.startswith(("<", "paste:")) else list(name):
            pilot.app.post_message(typed(key))
    await pilot.pause()
    await pilot.pause()


def typed(key: str) -> events.Event:
    """The event of “<tab>”, of “x”, or of “paste:some text”."""
    if key.startswith("paste:"):
        return events.Paste(key.removeprefix("paste:"))
    if key.startswith("<"):
        return events.Key(key.strip("<>"), None)
    return events.Key(_character_to_key(key), key)


def field(app: App[None], name: str) -> str:
    """What stands in a field of the form in front."""
    assert isinstance(app.screen, ItemForm)
    return app.screen.query_one(f"#field-{name}", Field).value


async def test_what_is_corrected_while_typing_fast_is_what_was_meant(desk: Desk) -> None:
    """Backspace, arrows, tab and pasted text among letters: each acts on what stood there then."""
    async with running(desk, visit=SLUG) as pilot:
        await at_once(pilot, "a", "abx", "<backspace>", "cd", "<left>", "<left>", "-", "<end>", "!", "<tab>")
        await at_once(
            pilot, "<tab>", "<tab>", "<tab>", "10:0x", "<backspace>", "0", "<tab>", "paste:Hall", " 2"
        )
        assert field(pilot.app, "title") == "ab-cd!"
        assert field(pilot.app, "moment") == "10:00"
        assert field(pilot.app, "place") == "Hall 2"


async def test_what_is_typed_ahead_of_a_form_lands_in_the_form(desk: Desk) -> None:
    """None of its letters is taken for a command of the screen below, and the last key saves it."""
    async with running(desk, visit=SLUG) as pilot:
        before = len(desk.programme(SLUG).items)
        await at_once(pilot, "+", "tue 16:00 dance, with wandering drums !culture", "<enter>")
        assert isinstance(pilot.app.screen, AgendaScreen)
        titles = [one.title for one in desk.programme(SLUG).items]
        assert len(titles) == before + 1
        assert "dance, with wandering drums" in titles
        await at_once(pilot, "n", "the well is dry", "<enter>")
        assert "the well is dry" in [one.title for one in desk.programme(SLUG).items]


async def test_a_whole_edit_in_one_packet_is_saved(desk: Desk) -> None:
    """Open, empty the line, type, save, and go on below: as if each key had been waited for."""
    async with running(desk, visit=SLUG) as pilot:
        await at_once(
            pilot, "]", "e", "<ctrl+u>", "Renamed", "<f2>", "<down>", "e", "<ctrl+u>", "Too", "<f2>"
        )
        titles = [one.title for one in desk.programme(SLUG).items]
        assert {"Renamed", "Too"} <= set(titles)
        assert "Renamed" in screen_text(pilot.app)


@pytest.mark.parametrize(
    ("way", "line"), {"a need": "n", "an activity": "plus", "a filter": "slash", "a move": "m"}.items()
)
async def test_what_is_typed_behind_escape_is_typed_no_more_into_the_line_that_is_left(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, way: str, line: str
) -> None:
    """Escape and the number of a screen, in one packet: the words stay as they were, and the screen comes."""
    # Nothing may be waited for in vain.
    monkeypatch.setattr(in_order, "PATIENCE", 3_600)
    async with running(desk) as pilot:
        await pilot.press(line)
        await pilot.pause()
        await at_once(pilot, "Fees", "<escape>", "4")
        for _ in range(1_000):
            if isinstance(pilot.app.screen, NeedsScreen):
                break
            await pilot.pause(0.01)
        assert isinstance(pilot.app.screen, NeedsScreen), way
    assert not [text for text in desk.store.drafts().values() if "4" in text], way


async def test_a_key_whose_field_is_gone_holds_nobody_up(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is heard of it any more; the next key acts all the same."""
    monkeypatch.setattr(in_order, "PATIENCE", 0.05)
    async with running(desk, visit=SLUG) as pilot:

        def swallow(turn: int) -> None:
            del turn

        monkeypatch.setattr(pilot.app, "_settle", swallow)
        await at_once(pilot, "]", "[", "]", "e")
        for _ in range(100):
            if isinstance(pilot.app.screen, ItemForm):
                break
            await pilot.pause(0.02)
        assert isinstance(pilot.app.screen, ItemForm)


async def test_a_key_that_is_heard_of_behind_the_end_is_no_defect(desk: Desk) -> None:
    """Somebody leaves while keys are still on their way: it ends as it does without them."""
    async with running(desk) as pilot:
        app = pilot.app
    assert isinstance(app, in_order.InOrder)
    with pytest.raises(ScreenStackError):
        _ = app.screen
    app._settle(app._turn)
    assert app._exception is None
