"""Styles are the dearest part of a new screen: what is mounted gets them once, not three times."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from textual.css.stylesheet import Stylesheet
from textual.dom import DOMNode
from textual.widget import Widget

from tests.tui.support import make_workspace, running, screen_text
from visitplanner.planning.desk import Desk

ONCE_AND_A_LITTLE = 1.5
"""Applications a widget: one when it is mounted; who takes the focus changes a class behind that."""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk at a real workspace."""
    return make_workspace(tmp_path / "w")


@pytest.mark.parametrize("key", ["e", "3", "5", "7", "9"])
async def test_a_screen_that_opens_gives_its_widgets_their_styles_once(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    """On a host that many share, a form opens as fast for the twentieth as it can."""
    given: Counter[int] = Counter()
    usual = Stylesheet.apply

    def counted(self: Stylesheet, node: DOMNode, **options: Any) -> None:
        if isinstance(node, Widget):
            given[id(node)] += 1
        usual(self, node, **options)

    async with running(desk, size=(100, 30)) as pilot:
        monkeypatch.setattr(Stylesheet, "apply", counted)
        await pilot.press(key)
        await pilot.pause()
        there = [*pilot.app.screen.walk_children(with_self=True)]
        times = [given[id(one)] for one in there]
    assert min(times) >= 1
    assert sum(times) <= ONCE_AND_A_LITTLE * len(there)


@pytest.mark.parametrize(
    ("columns", "width"), [(50, "-tiny"), (70, "-narrow"), (100, "-usual"), (130, "-wide")]
)
async def test_a_new_screen_knows_how_wide_it_is_from_the_first_moment(
    desk: Desk, columns: int, width: str
) -> None:
    """And follows the terminal from there on."""
    async with running(desk, size=(columns, 30)) as pilot:
        await pilot.press("e")
        assert pilot.app.screen.has_class(width)
        shown = screen_text(pilot.app)
        await pilot.resize_terminal(180, 30)
        await pilot.pause()
        assert pilot.app.screen.has_class("-huge")
        assert not pilot.app.screen.has_class(width)
        await pilot.resize_terminal(columns, 30)
        await pilot.pause()
        assert screen_text(pilot.app) == shown
