"""Who else is here, on the screens: told while there is news, silent while there is none."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.tui.agenda_support import at
from tests.tui.live_support import look, press
from tests.tui.support import SLUG, another_desk, make_workspace, running, screen_text
from visitplanner.planning.desk import Desk
from visitplanner.tui.base import PlannerScreen
from visitplanner.tui.widgets.statusline import StatusLine


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk of Awa's."""
    return make_workspace(tmp_path / "w")


@pytest.fixture
def jan(desk: Desk, tmp_path: Path) -> Desk:
    """Another session on the same workspace; `desk` comes first, since it makes it."""
    del desk
    return another_desk(tmp_path / "w")


def line(pilot: Pilot[None]) -> StatusLine:
    """The status line in front."""
    return pilot.app.screen.query_one(StatusLine)


async def test_the_others_stand_on_the_status_line_until_they_leave(desk: Desk, jan: Desk) -> None:
    """With what they have open; and this session tells them the same of itself."""
    async with running(desk, size=(100, 30)) as pilot:
        await look(pilot)
        assert line(pilot).accompanied == ""
        jan.store.here("goals")
        await look(pilot)
        assert screen_text(pilot.app).splitlines()[-2].strip().startswith("Jan: goals   ")
        jan.store.here("agenda", visit=SLUG)
        await look(pilot)
        assert line(pilot).accompanied == "Jan: this visit"
        (awa,) = jan.store.others()
        assert (awa.author, awa.screen, awa.visit, awa.item) == ("Awa", "agenda", SLUG, None)
        jan.store.close()  # type: ignore[attr-defined]  # the store's own, on disk
        await look(pilot)
        assert line(pilot).accompanied == ""


MAIN_SCREENS = {
    "1": ("visits", None),
    "3": ("goals", None),
    "4": ("needs", None),
    "5": ("people", SLUG),
    "6": ("findings", SLUG),
    "7": ("outcomes", SLUG),
    "b": ("balance", SLUG),
    "p": ("partnership", None),
    "9": ("history", SLUG),
    "2": ("agenda", SLUG),
    "x": ("export", SLUG),
}
"""The key to each, one after the other, and what it tells: its name, and the visit where it is about one."""


async def test_every_screen_tells_where_one_is(desk: Desk, jan: Desk) -> None:
    """Each main screen under its name, with the visit where it is about one."""
    async with running(desk, size=(100, 30)) as pilot:
        for key, expected in MAIN_SCREENS.items():
            await press(pilot, key)
            told: list[tuple[str, str | None]] = []
            # A screen that is made just now looks around when it stands, however long that takes.
            end = time.monotonic() + 30
            while told != [expected] and time.monotonic() < end:
                await pilot.pause(0.01)
                front = pilot.app.screen
                if isinstance(front, PlannerScreen) and front.is_mounted:
                    front.look()
                told = [(one.screen, one.visit) for one in jan.store.others()]
            assert told == [expected]


@pytest.mark.parametrize("keys", ["e", "m", "g", "d", "c"])
async def test_the_item_of_a_form_or_panel_is_told_while_it_is_open(desk: Desk, jan: Desk, keys: str) -> None:
    """So that the other knows of it before they open the same."""
    async with running(desk, size=(100, 30)) as pilot:
        await at(pilot, "i-sign")
        await press(pilot, keys)
        await look(pilot)
        assert [one.item for one in jan.store.others()] == ["i-sign"]
        await press(pilot, "escape")
        await look(pilot)
        assert [one.item for one in jan.store.others()] == [None]


async def test_opening_a_form_that_somebody_else_has_open_says_so_and_forbids_nothing(
    desk: Desk, jan: Desk
) -> None:
    """In one line; the form opens all the same."""
    jan.store.here("item", visit=SLUG, item="i-sign")
    async with running(desk, size=(100, 30)) as pilot:
        await at(pilot, "i-fees")
        await press(pilot, "e")
        assert line(pilot).said == ""
        await press(pilot, "escape")
        await at(pilot, "i-sign")
        await look(pilot)
        assert line(pilot).accompanied == "Jan: “Council: signing of the work plan”"
        await press(pilot, "e")
        assert line(pilot).said == "Jan has this item open as well."
        await look(pilot)
        assert line(pilot).accompanied == "Jan: this item"
        await press(pilot, "'!'")
        assert "!" in screen_text(pilot.app)


async def test_ones_own_second_session_is_told_as_such(desk: Desk, tmp_path: Path) -> None:
    """A window left open at the office is nobody else."""
    other = another_desk(tmp_path / "w", author="Awa")
    other.store.here("goals")
    async with running(desk, size=(100, 30)) as pilot:
        await look(pilot)
        assert line(pilot).accompanied == "you, elsewhere: goals"


async def test_what_is_said_what_is_open_and_who_is_here_never_push_each_other_away(
    desk: Desk, jan: Desk
) -> None:
    """The others take what room is left, from the names down to their number; then the sentence moves up."""
    jan.store.here("agenda", visit="kpassa-2026")
    async with running(desk, size=(80, 24)) as pilot:
        await look(pilot)
        status, standing = line(pilot), line(pilot).standing
        wordy = status.accompanied
        assert wordy == "Jan: First working visit to Kpassa"
        height, shown = status.size.height, {wordy}
        for length in range(60):
            status.say("x" * length)
            await pilot.pause()
            text = screen_text(pilot.app).splitlines()[-2]
            if status.size.height == height:
                assert text.startswith(f" {'x' * length}")
            assert text.rstrip().endswith("".join(one for one, _ in standing))
            shown.add(status.accompanied)
        assert shown == {wordy, "Jan: First working vis…", "Jan here", "1 here"}
        status.say("y" * 100)
        await pilot.pause()
        jan.store.close()  # type: ignore[attr-defined]  # the store's own, on disk
        await look(pilot)
        assert status.accompanied == ""


async def test_nothing_is_drawn_while_nothing_is_new(
    desk: Desk, jan: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A colleague who only sits there costs no byte; nor does one who moves where there is no room for it."""
    jan.store.here("goals")
    async with running(desk, size=(60, 24)) as pilot:
        await look(pilot)
        line(pilot).say("x" * 20)
        await pilot.pause()
        assert line(pilot).accompanied == "Jan here"
        drawn: list[str] = []
        screen = pilot.app.screen
        assert isinstance(screen, PlannerScreen)
        monkeypatch.setattr(StatusLine, "refresh", lambda *_, **__: drawn.append("status line"))
        await look(pilot)
        jan.store.here("needs")
        await look(pilot)
        assert drawn == []
        jan.store.close()  # type: ignore[attr-defined]  # the store's own, on disk
        await look(pilot)
        assert drawn == ["status line"]
