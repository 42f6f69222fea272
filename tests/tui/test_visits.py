"""The list of visits: what one sees first, and the way into an agenda."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import cast

import pytest
from textual.widgets import Input

from tests.tui.support import (
    MONDAY,
    NOON,
    SLUG,
    check_golden,
    make_workspace,
    running,
    screen_text,
    type_text,
)
from visitplanner.domain.agenda import Document
from visitplanner.domain.changes import Edit
from visitplanner.planning.desk import Desk
from visitplanner.tui.screens.agenda import AgendaScreen
from visitplanner.tui.screens.visits import VisitsScreen, next_deadline


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk at a real workspace with two visits."""
    return make_workspace(tmp_path / "w")


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_visits_read_as_they_are_meant_to(desk: Desk, size: tuple[int, int]) -> None:
    """When, who to whom, how far, what is open, share of capacity time, what is due next."""
    async with running(desk, visit=None, size=size) as pilot:
        check_golden(f"visits_{size[0]}x{size[1]}", screen_text(pilot.app))


async def test_the_planner_begins_at_the_visit_that_comes_next_and_enter_opens_its_agenda(desk: Desk) -> None:
    """Two keys from the shell to the plan; 1 leads back and 2 to the agenda again."""
    async with running(desk, visit=None) as pilot:
        assert cast("VisitsScreen", pilot.app.screen).current == SLUG
        await pilot.press("enter")
        await pilot.pause()
        assert cast("AgendaScreen", pilot.app.screen).slug == SLUG
        await pilot.press("1")
        await pilot.pause()
        assert type(pilot.app.screen) is VisitsScreen
        await pilot.press("up", "2")
        await pilot.pause()
        assert cast("AgendaScreen", pilot.app.screen).slug == SLUG


async def test_a_damaged_visit_is_told_in_its_row_and_stops_nobody(desk: Desk, tmp_path: Path) -> None:
    """A file that was broken by hand is named on the first screen; the other visits open as ever."""
    (tmp_path / "w" / "visits" / f"{SLUG}.json").write_text("{")
    async with running(desk, visit=None, size=(100, 30)) as pilot:
        screen = cast("VisitsScreen", pilot.app.screen)
        shown = screen_text(pilot.app)
        assert "damaged" in shown
        assert f"visits/{SLUG}.json" in shown
        await pilot.press("end", "enter")
        await pilot.pause()
        assert pilot.app.screen is screen
        await pilot.press("home", "enter")
        await pilot.pause()
        assert cast("AgendaScreen", pilot.app.screen).slug != SLUG


async def test_a_new_visit_needs_a_title_and_two_days(desk: Desk) -> None:
    """The small form names the visit by its title, and says what it cannot read without losing it."""
    async with running(desk, visit=None) as pilot:
        await pilot.press("n")
        await type_text(pilot, "Return visit")
        await pilot.press("tab")
        await type_text(pilot, "soon")
        await pilot.press("enter")
        await pilot.pause()
        assert "is no day" in screen_text(pilot.app)
        field = cast("Input", pilot.app.focused)
        field.value = "4 Oct 2027"
        await pilot.press("tab")
        await type_text(pilot, "8 Oct 2027")
        await pilot.press("enter")
        await pilot.pause()
        visit = desk.programme("return-visit").visit
        assert (visit.title, visit.first_day, visit.last_day) == (
            "Return visit",
            date(2027, 10, 4),
            date(2027, 10, 8),
        )
        assert cast("VisitsScreen", pilot.app.screen).current == "return-visit"


async def test_leaving_the_form_keeps_the_title(desk: Desk) -> None:
    """Escape loses nothing that was typed."""
    async with running(desk, visit=None) as pilot:
        await pilot.press("n")
        await type_text(pilot, "Return")
        await pilot.press("escape")
        await pilot.pause()
        await pilot.press("n")
        await pilot.pause()
        assert cast("Input", pilot.app.focused).value == "Return"


def test_the_next_deadline_is_the_earliest_of_pool_documents_and_actions(desk: Desk) -> None:
    """Rows without a day fall due two weeks before the visit; a document's date may come earlier."""
    book, programme = desk.book(), desk.programme(SLUG)
    assert next_deadline(book, programme) == (date(2027, 4, 26), "pool")
    item = programme.item("i-fees")
    assert item is not None
    paper = Document(title="Register of fees", ready_by=date(2027, 4, 20))
    desk.commit([Edit(file=SLUG, base=item, mine=replace(item, documents=(paper,)))], why="a paper")
    assert next_deadline(book, desk.programme(SLUG)) == (date(2027, 4, 20), "document")
    assert date(2027, 4, 26) < MONDAY


async def test_a_deadline_of_long_ago_has_its_year(tmp_path: Path) -> None:
    """In November nobody wonders whether "26 Apr" was or will be."""
    late = make_workspace(tmp_path / "late", now=NOON.replace(year=2027, month=11, day=23))
    async with running(late, visit=None, size=(120, 40)) as pilot:
        assert "⚠ 26 Apr 2027 pool" in screen_text(pilot.app)


async def test_a_deadline_that_has_passed_carries_a_mark(tmp_path: Path) -> None:
    """What should have been done last week does not look like what is still to come."""
    late = make_workspace(tmp_path / "late", now=NOON.replace(year=2027, month=4, day=27))
    async with running(late, visit=None, size=(80, 24)) as pilot:
        assert "⚠ Mon 26 Apr pool" in screen_text(pilot.app)
