"""Words typed in every place that takes them, and the ways there."""

from __future__ import annotations

from typing import Any

import pytest
from textual import events
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from tests.tui.support import type_text
from visitplanner.tui import keeping
from visitplanner.tui.widgets.statusline import StatusLine

WORDS = "dry well"
FLIGHT = "“Flight, and welcome at the town hall” in “Working visit to Kpassa”: “{}”."

WAYS: dict[str, tuple[list[str], str]] = {
    "a need": (["n"], "You were writing a need in “Working visit to Kpassa”: “{}”."),
    "a quick line": (["plus"], "You were adding an activity to “Working visit to Kpassa”: “{}”."),
    "an activity": (["a"], "You were adding an activity to “Working visit to Kpassa”: “{}”."),
    "why it is cancelled": (
        ["d"],
        f"You were writing the reason for cancelling {FLIGHT}",
    ),
    "a move": (
        ["m"],
        "You were moving “Flight, and welcome at the town hall” in “Working visit to Kpassa”: “{}”.",
    ),
    "a copy": (
        ["c"],
        "You were copying “Flight, and welcome at the town hall” in “Working visit to Kpassa”: “{}”.",
    ),
    "how it serves a goal": (
        ["g", "down", "tab"],
        f"You were writing how a goal is served by {FLIGHT}",
    ),
    "a need's route": (["4", "l", "enter"], "You were writing about the need N1: “{}”."),
    "the words of a need": (["4", "e"], "You were writing about the need N1: “{}”."),
    "a goal": (["3", "a"], "You were writing a new goal: “{}”."),
    "why a goal is closed": (["3", "c", "enter"], "You were writing about the goal 1.2: “{}”."),
    "a progress marker": (["3", "enter", "a"], "You were writing about the goal 1.2: “{}”."),
    "what was seen": (["3", "escape", "o"], "You were writing about the goal 1.2: “{}”."),
    "a person": (["5", "a"], "You were adding a person: “{}”."),
    "an outcome": (["7", "enter"], "You were writing what came of “Working visit to Kpassa”: “{}”."),
    "an action point": (["7", "a"], "You were writing what came of “Working visit to Kpassa”: “{}”."),
    "a sign of progress": (
        ["7", "down", "o"],
        "You were writing what came of “Working visit to Kpassa”: “{}”.",
    ),
    "the partnership": (["p", "e", "ctrl+u"], "You were writing about the partnership: “{}”."),
    "a visit": (["1", "n"], "You were planning a visit: “{}”."),
    "an acknowledgement": (["6", "k"], "You were answering a finding of “Working visit to Kpassa”: “{}”."),
}
"""The keys from the agenda to where words are typed, and what is told of them afterwards."""


def keep_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have words kept at once and not after a second, and tried again at once."""
    monkeypatch.setattr(keeping, "SECONDS", 0.001)
    monkeypatch.setattr(keeping, "AGAIN_SECONDS", 0.05)


def told(pilot: Pilot[None]) -> str:
    """What the status line says."""
    return pilot.app.screen.query_one(StatusLine).said


async def until(pilot: Pilot[None], there: Any) -> bool:
    """Let the application work until something is so; False when it does not become so."""
    for _ in range(300):
        if there():
            return True
        await pilot.pause(0.01)
    return False


async def go_and_type(pilot: Pilot[None], keys: list[str], words: str = WORDS) -> None:
    """Press the keys one by one, then type where one comes to."""
    for key in keys:
        await pilot.press(key)
        await pilot.pause()
        assert await until(pilot, lambda: pilot.app.screen.focused is not None)
    assert await until(pilot, lambda: isinstance(pilot.app.focused, Input | TextArea))
    # The first letter is typed; the rest comes at once, as from a terminal that pastes.
    await type_text(pilot, words[0])
    pilot.app.post_message(events.Paste(words[1:]))
    await pilot.pause()
