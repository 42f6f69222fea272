"""A finding is acknowledged with a reason, which stays in sight, lapses, and can be taken back (C8)."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from textual.geometry import Region

from tests.tui.findings_support import MARKET, STOP, codes, footer, open_findings
from tests.tui.support import (
    NOON,
    SLUG,
    another_desk,
    make_workspace,
    running,
    screen_text,
)
from tests.tui.support import type_text as type_
from visitplanner.domain.visit import Acknowledgement
from visitplanner.planning.acknowledgements import acknowledge
from visitplanner.planning.desk import Desk
from visitplanner.tui.screens.findings import FindingsScreen
from visitplanner.tui.widgets.words import Words


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_workspace(tmp_path / "ws", extra=(MARKET, STOP))


async def test_acknowledging_asks_for_a_reason_and_keeps_it_in_sight(desk: Desk) -> None:
    """Without a reason nothing is acknowledged; with one it stays in the list, with who gave it (C8)."""
    async with running(desk) as pilot:
        screen = await open_findings(pilot, "B304")
        await pilot.press("k")
        await pilot.pause()
        await pilot.press("f2")
        await pilot.pause()
        assert "Say why it is accepted" in screen_text(pilot.app)
        await type_(pilot, "The mayor says it himself.")
        await pilot.press("f2")
        await pilot.pause()
        await pilot.pause()
        assert "B304" not in {code for code, _ in codes(screen)}
        assert screen.here is not None
        assert screen.here.code != "B304"
        [given] = desk.programme(SLUG).acknowledgements
        assert (given.code, given.subject, given.reason) == ("B304", "i-walk", "The mayor says it himself.")
        assert (given.author, given.municipality, given.valid_until) == ("Awa", "oudermeer", None)
        await pilot.press("end")
        await pilot.pause()
        assert "Acknowledged by Awa (Oudermeer) on 10 Apr 2027: The mayor says it" in screen_text(pilot.app)


async def test_it_counts_until_a_day_where_one_is_named(desk: Desk) -> None:
    """A day is read as people write it; one that cannot be read keeps the form open."""
    async with running(desk) as pilot:
        await open_findings(pilot, "B304")
        await pilot.press("k")
        await pilot.pause()
        await type_(pilot, "For now.")
        await pilot.press("enter", "enter", "right", "enter")
        await type_(pilot, "soon")
        await pilot.press("f2")
        await pilot.pause()
        assert "is not read as a day" in " ".join(screen_text(pilot.app).split())
        await pilot.press("backspace", "backspace", "backspace", "backspace")
        await type_(pilot, "1 may 2027")
        await pilot.press("f2")
        await pilot.pause()
    [given] = desk.programme(SLUG).acknowledgements
    assert str(given.valid_until) == "2027-05-01"


async def test_the_same_key_takes_an_acknowledgement_back(desk: Desk) -> None:
    """What was accepted too soon is open again, and undo would accept it once more."""
    acknowledge(desk, SLUG, "B304", "i-walk", "For now.")
    async with running(desk) as pilot:
        screen = await open_findings(pilot)
        await pilot.press("end")
        await pilot.pause()
        assert footer(pilot)["k"] == "withdraw"
        await pilot.press("k")
        await pilot.pause()
        assert ("B304", "i-walk") in codes(screen)
        await pilot.press("u")
        await pilot.pause()
        assert ("B304", "i-walk") not in codes(screen)


async def test_what_lapsed_comes_back_and_is_acknowledged_anew_with_its_reason(tmp_path: Path) -> None:
    """After its day the finding is open, says what it was accepted for, and one key begins again (A701)."""
    desk = make_workspace(tmp_path / "ws", extra=(MARKET,))
    acknowledge(desk, SLUG, "B304", "i-walk", "Until Awa asks.", valid_until=desk.today)
    later = another_desk(tmp_path / "ws", now=NOON + timedelta(days=3), author="Jan")
    async with running(later) as pilot:
        screen = await open_findings(pilot, "A701")
        assert ("B304", "i-walk") in codes(screen)
        await pilot.press("f")
        await pilot.pause()
        assert "Until Awa asks." in screen_text(pilot.app)
        await pilot.press("f2")
        await pilot.pause()
        await pilot.pause()
        assert not {"A701", "B304"} & {code for code, _ in codes(screen)}
    [given] = later.programme(SLUG).acknowledgements
    assert isinstance(given, Acknowledgement)
    assert (given.author, given.reason) == ("Jan", "Until Awa asks.")


async def test_the_panel_in_the_agenda_leads_to_the_finding_and_to_acknowledging(desk: Desk) -> None:
    """From w one key acknowledges the very finding that is under the cursor there."""
    async with running(desk) as pilot:
        await pilot.press("w")
        await pilot.pause()
        await pilot.press("down", "k")
        await pilot.pause()
        await pilot.pause()
        screen = pilot.app.screen
        assert isinstance(screen, FindingsScreen)
        second = [one for one in screen.sight.findings if one.is_open][1]
        assert screen.here == second
        await type_(pilot, "Seen.")
        await pilot.press("f2")
        await pilot.pause()
    assert [one.subject for one in desk.programme(SLUG).acknowledgements] == [second.subject]


async def test_a_frame_after_the_form_has_gone_ends_nothing(desk: Desk) -> None:
    """Over a slow link a frame may fall between closing a form and laying out the rest."""
    async with running(desk) as pilot:
        screen = await open_findings(pilot, "B304")
        await pilot.press("k")
        await pilot.pause()
        words = screen.query_one(Words)
        await pilot.press("escape")
        await pilot.pause()
        assert not words.is_attached
        assert [strip.cell_length for strip in words.render_lines(Region(0, 0, 20, 2))] == [20, 20]
