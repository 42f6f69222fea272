"""Where the time of a visit goes, as bars with words, and over the visits of the trajectory."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.tui.support import SLUG, WEDNESDAY, check_golden, make_workspace, running, screen_text
from tests.unit import build
from visitplanner.domain.agenda import ItemKind
from visitplanner.domain.changes import BOOK, Edit
from visitplanner.domain.partnership import Settings
from visitplanner.planning.desk import Desk
from visitplanner.tui.balance_view import BalanceSight, rows
from visitplanner.tui.screens.agenda import AgendaScreen
from visitplanner.tui.screens.balance import BalanceScreen
from visitplanner.tui.screens.findings import FindingsScreen
from visitplanner.tui.widgets.footer import KeyLine
from visitplanner.tui.widgets.statusline import StatusLine

EARLIER = "kpassa-2026"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A visit with an earlier one beside it; goals that both sides, or one, learn by."""
    desk = make_workspace(tmp_path / "ws")
    book = desk.book()
    edits = [
        Edit(file=BOOK, base=goal, mine=replace(goal, learners=frozenset(learners)))
        for goal, learners in zip(
            book.goals_in_order(), [("oudermeer", "kpassa"), ("kpassa",), ("kpassa",)], strict=True
        )
    ]
    before = build.item("Fees: a first look", "09:00-12:00", id="e1", day=date(2026, 5, 12), goals=["g1.2"])
    dinner = build.item("Dinner", "18:00-21:00", id="e2", day=date(2026, 5, 12), kind=ItemKind.LOGISTICS)
    edits += [Edit(file=EARLIER, mine=one) for one in (before, dinner)]
    desk.commit(edits, why="made for a test")
    return desk


async def open_balance(pilot: Pilot[None]) -> BalanceScreen:
    """The balance, come to from the agenda."""
    await pilot.press("b")
    await pilot.pause()
    screen = pilot.app.screen
    assert isinstance(screen, BalanceScreen)
    return screen


def lines(sight: BalanceSight, columns: int) -> list[str]:
    """The rows as plain text."""
    return ["".join(text for text, _ in (*row.line, *row.aside)).rstrip() for row in rows(sight, columns)]


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_balance_as_it_is_read(desk: Desk, size: tuple[int, int]) -> None:
    """Shares with their floor, days, who learns, photographs, kinds, and the visits one under the other."""
    async with running(desk, size=size) as pilot:
        await open_balance(pilot)
        check_golden(f"balance-{size[0]}x{size[1]}", screen_text(pilot.app))


async def test_a_day_leads_to_the_agenda_and_a_visit_to_its_own_balance(desk: Desk) -> None:
    """From a day that is out of balance one comes to its rows; the footer says where enter leads."""
    async with running(desk) as pilot:
        screen = await open_balance(pilot)
        await pilot.press("down", "down")
        await pilot.pause()
        assert screen.list.here is not None
        assert screen.list.here.day == WEDNESDAY
        await pilot.press("enter")
        await pilot.pause()
        await pilot.pause()
        agenda = pilot.app.screen
        assert isinstance(agenda, AgendaScreen)
        assert agenda.day == WEDNESDAY
        screen = await open_balance(pilot)
        await pilot.press("down")
        await pilot.pause()
        assert dict(screen.query_one(KeyLine).keys)["enter"] == "the visit"
        await pilot.press("enter")
        await pilot.pause()
        await pilot.pause()
        other = pilot.app.screen
        assert isinstance(other, BalanceScreen)
        assert other.slug == EARLIER


async def test_what_breaks_floor_or_ceiling_is_said_in_words_and_leads_to_the_findings(desk: Desk) -> None:
    """Nobody has to compare two numbers; w shows what the checks say of it."""
    partnership = desk.book().partnership
    strict = replace(partnership, settings=Settings(capacity_floor=90, photo_ceiling=10))
    desk.commit([Edit(file=BOOK, base=partnership, mine=strict)], why="made for a test")
    async with running(desk) as pilot:
        screen = await open_balance(pilot)
        standing = "".join(text for text, _ in screen.query_one(StatusLine).standing)
        assert standing == "⚠ capacity below the floor · photographs above the ceiling"
        await pilot.press("w")
        await pilot.pause()
        await pilot.pause()
        findings = pilot.app.screen
        assert isinstance(findings, FindingsScreen)
        assert findings.here is not None
        assert findings.here.code.startswith("B30")


async def test_a_change_shows_when_one_comes_back(desk: Desk) -> None:
    """The bars are those of the plan as it stands now."""
    async with running(desk, size=(120, 40)) as pilot:
        await open_balance(pilot)
        before = screen_text(pilot.app)
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(pilot.app.screen, AgendaScreen)
        long = build.item("Budget workshop", "08:00-18:00", id="i-long", day=WEDNESDAY, goals=["g2.1"])
        desk.commit([Edit(file=SLUG, mine=long)], why="made for a test")
        await pilot.press("b")
        await pilot.pause()
        assert screen_text(pilot.app) != before
        assert "83 %" in next(line for line in screen_text(pilot.app).splitlines() if "Wed 12" in line)


def test_the_figures_on_the_screen_are_those_of_the_plan(desk: Desk) -> None:
    """Who learns and what is photographed are told with the time and the count behind the share."""
    told = "\n".join(lines(BalanceSight.of(desk, SLUG), 78))
    assert "Who learns  of 4 h of building capacity" in told
    assert "photographed" in told
    assert "1 of 5 activities" in told
    assert "Over the visits  capacity" in told


@pytest.mark.parametrize("columns", [20, 38, 58, 78, 98, 118, 158])
def test_no_line_is_wider_than_the_screen(desk: Desk, columns: int) -> None:
    """On any terminal every line stands in one piece; floor and share are never pushed out."""
    told = lines(BalanceSight.of(desk, SLUG), columns)
    assert all(len(line) <= columns for line in told)
    if columns >= 38:
        assert any("floor 50 %" in line for line in told)


def test_an_empty_visit_says_so_and_still_shows_the_others(tmp_path: Path) -> None:
    """A plan that begins has no shares, and no bar pretends that it has."""
    desk = make_workspace(tmp_path / "ws")
    told = lines(BalanceSight.of(desk, EARLIER), 78)
    assert told[0].startswith(" Nothing has a day yet")
    assert "░" not in "".join(told)


async def test_a_tiny_terminal_shows_the_shares(desk: Desk) -> None:
    """Forty columns by twelve show the figures, and scroll."""
    async with running(desk, size=(40, 12)) as pilot:
        await open_balance(pilot)
        assert "capacity" in screen_text(pilot.app)
        await pilot.press("end")
        await pilot.pause()
        assert "Who learns, over the visits" in screen_text(pilot.app)
