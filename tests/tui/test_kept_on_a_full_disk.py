"""A disk that takes nothing: told once, typing goes on, and no end claims more than was kept."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import pytest

from tests.tui.kept_support import WAYS, WORDS, go_and_type, keep_at_once, told, until
from tests.tui.support import SLUG, counting, make_workspace, running
from visitplanner.domain.errors import StoreError
from visitplanner.planning.desk import Desk
from visitplanner.store import open_workspace
from visitplanner.store.drafts import Drafts
from visitplanner.tui.app import PlannerApp
from visitplanner.tui.begun import begun, offer
from visitplanner.tui.screens.visits import VisitsScreen
from visitplanner.tui.widgets.goal_fields import GoalFields
from visitplanner.tui.widgets.line_input import LineInput
from visitplanner.tui.widgets.statusline import StatusLine


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk at a real workspace."""
    return make_workspace(tmp_path / "w")


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Words are kept without delay."""
    keep_at_once(monkeypatch)


@contextmanager
def full(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """A disk that takes no drafts while the block lasts; what was tried."""
    tried: list[str] = []

    def refuse(_: Drafts, __: str, text: str) -> None:
        tried.append(text)
        raise StoreError("The disk is full, so {file} was not saved.", file="drafts")

    with monkeypatch.context() as patch:
        patch.setattr(Drafts, "save", refuse)
        yield tried


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("way", ["a need", "a goal", "an activity"])
async def test_a_full_disk_is_told_once_and_tried_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    """Typing goes on, the sentence does not come back with every letter, in the end the words are kept."""
    sentences: list[str] = []
    usual = StatusLine.say

    def heard(self: StatusLine, sentence: str, *, tone: str = "") -> None:
        sentences.append(sentence)
        usual(self, sentence, tone=tone)

    monkeypatch.setattr(StatusLine, "say", heard)
    async with running(desk) as pilot:
        with full(monkeypatch) as tried:
            await go_and_type(pilot, WAYS[way][0])
            assert await until(pilot, lambda: len(tried) > 3)
            assert [one for one in sentences if "disk is full" in one] == [
                "The disk is full, so drafts was not saved. Go on typing: it stays here, and is tried again."
            ]
        assert await until(pilot, lambda: any(WORDS in one for one in desk.store.drafts().values()))
        assert told(pilot) == "What you are typing is kept again."


async def test_a_line_that_cannot_be_kept_stays_open(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Escape throws nothing away: it says why the line is still there, each time."""
    async with running(desk) as pilot:
        with full(monkeypatch):
            await go_and_type(pilot, ["n"])
            for _ in range(2):
                await pilot.press("escape")
                await pilot.pause()
                assert "disk is full" in told(pilot)
                assert pilot.app.screen.query_one(LineInput).text == WORDS
        await pilot.press("escape")
        await pilot.pause()
        assert not pilot.app.screen.query(LineInput)
    assert desk.store.drafts() == {f"line:{SLUG}:need": WORDS}


async def test_a_form_that_cannot_be_kept_stays_open(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a line does: escape leaves no form behind whose words stand nowhere."""
    async with running(desk) as pilot:
        with full(monkeypatch):
            await go_and_type(pilot, WAYS["a goal"][0])
            await pilot.press("escape")
            await pilot.pause()
            assert "disk is full" in told(pilot)
            assert pilot.app.screen.query_one(GoalFields).text("title") == WORDS
        await pilot.press("escape")
        await pilot.pause()
        assert not pilot.app.screen.query(GoalFields)
    assert WORDS in "".join(desk.store.drafts().values())


@pytest.mark.parametrize(
    ("way", "takes"), [("a need", False), ("a goal", False), ("an activity", False), ("a need", True)]
)
async def test_a_session_that_ends_says_what_became_of_the_words(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, way: str, takes: bool
) -> None:
    """That they are kept is only said where a disk took them."""
    async with running(desk) as pilot:
        await go_and_type(pilot, WAYS[way][0])
        app = pilot.app
        assert isinstance(app, PlannerApp)
        with nullcontext() if takes else full(monkeypatch):
            app.end_from_outside(signal.SIGTERM)
        [said] = map(str, app._exit_renderables)
        await pilot.pause()
    became = "is kept and offered" if takes else "could not be kept: no disk took it."
    assert said.startswith(f"The planner was ended from outside. What you were typing {became}")


async def test_a_workspace_that_vanished_costs_nobody_their_words(tmp_path: Path) -> None:
    """The disk was taken off while somebody typed, and the connection broke: back on it, they are offered."""
    folder, state = tmp_path / "w", str(tmp_path / "state")
    made = make_workspace(folder)
    made.store.close()  # type: ignore[attr-defined]

    def opened() -> Desk:
        ids = counting("later")
        store = open_workspace(folder, author="Awa", clock=made.clock, new_id=ids, spare=state)
        return Desk(store=store, clock=made.clock, new_id=ids)

    async with running(opened()) as pilot:
        await go_and_type(pilot, ["n"])
        folder.rename(tmp_path / "away")
        assert isinstance(pilot.app, PlannerApp)
        pilot.app.end()
        await pilot.pause()
    (tmp_path / "away").rename(folder)
    assert offer(begun(opened())).startswith("You were writing a need")


async def test_what_one_screen_cannot_keep_costs_no_other_its_words(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A defect in one place does not spread to the end of everything."""

    def broken(_: VisitsScreen) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(VisitsScreen, "keep", broken)
    async with running(desk, visit=None) as pilot:
        await go_and_type(pilot, ["enter", "n"])
        assert isinstance(pilot.app, PlannerApp)
        pilot.app.end()
        await pilot.pause()
    assert WORDS in desk.store.drafts().values()
