"""The agenda as a coordinator uses it: by keyboard, on a real workspace."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import pytest
from textual.widgets import Input

from tests.tui.agenda_support import agenda, at, said, table
from tests.tui.support import (
    NOON,
    SLUG,
    TUESDAY,
    WEDNESDAY,
    another_desk,
    check_golden,
    make_workspace,
    running,
    screen_text,
    type_text,
)
from tests.unit import build
from visitplanner.domain.times import Moment
from visitplanner.planning.agenda import edit_item
from visitplanner.planning.desk import Desk
from visitplanner.tui.widgets.day_list import DayList
from visitplanner.tui.widgets.item_table import ItemTable


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk at a real workspace with the sample visit."""
    return make_workspace(tmp_path / "w")


# What it looks like


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_agenda_reads_as_it_is_meant_to(desk: Desk, size: tuple[int, int]) -> None:
    """Days, rows, goal codes, marks, finding and balance; and from 120 columns on the item beside them."""
    async with running(desk, size=size) as pilot:
        await pilot.press("right_square_bracket", "down", "down")
        await pilot.pause()
        check_golden(f"agenda_{size[0]}x{size[1]}", screen_text(pilot.app))


async def test_on_a_narrow_terminal_enter_shows_the_item_in_the_place_of_the_rows(desk: Desk) -> None:
    """At 80 columns nothing of an item is out of reach; escape leads back to the same row."""
    async with running(desk) as pilot:
        await at(pilot, "i-fees")
        await pilot.press("enter")
        await pilot.pause()
        shown = screen_text(pilot.app)
        assert "with: Awa Kossou" in shown
        assert "Council archive" not in shown
        await pilot.press("escape")
        await pilot.pause()
        assert "Council archive" in screen_text(pilot.app)
        assert table(pilot).current == "i-fees"


async def test_parallel_groups_stand_side_by_side_where_there_is_room_and_are_marked_rows_elsewhere(
    desk: Desk,
) -> None:
    """Who plans for two groups sees at once what happens at the same time; arrows walk between them."""
    async with running(desk, size=(120, 30)) as pilot:
        await at(pilot, "i-market")
        line = next(line for line in screen_text(pilot.app).splitlines() if "10:30–12:00  " in line)
        assert "[A] Market" in line
        assert "[B] Council archive" in line
        await pilot.press("right")
        assert table(pilot).current == "i-archive"
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        lines = screen_text(pilot.app).splitlines()
        assert sum("[A] Market" in one or "[B] Council" in one for one in lines) == 2
        assert table(pilot).current == "i-archive"


async def test_a_window_that_grows_while_an_item_is_open_shows_its_rows_again(desk: Desk) -> None:
    """Whoever opened an item in a small window and makes it wide sees the day beside the item."""
    async with running(desk, size=(60, 20)) as pilot:
        await at(pilot, "i-fees")
        await pilot.press("enter")
        assert not table(pilot).display or table(pilot).size.width == 0
        await pilot.resize_terminal(130, 40)
        await pilot.pause()
        assert table(pilot).display
        assert table(pilot).size.width > 40


@pytest.mark.parametrize("size", [(40, 12), (20, 5), (200, 60), (60, 24)])
async def test_any_size_shows_something_and_nothing_breaks(desk: Desk, size: tuple[int, int]) -> None:
    """A window dragged small in the middle of typing keeps the line and the plan."""
    async with running(desk, size=(120, 40)) as pilot:
        await pilot.press("right_square_bracket", "n")
        await type_text(pilot, "a well")
        await pilot.resize_terminal(*size)
        await pilot.pause()
        assert cast("Input", pilot.app.focused).value == "a well"
        await pilot.press("escape", "enter", "escape", "w", "escape")
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert "Tue 11 May" in screen_text(pilot.app)


HOSTILE = ("[/]", "[@click=app.quit]x[/]", "[b]bold[/b]", "{curly} %s", "[A-1] $name", "漢字の題名 ✗ ⚠️")


@pytest.mark.parametrize("title", HOSTILE)
async def test_titles_are_shown_literally_whatever_they_hold(tmp_path: Path, title: str) -> None:
    """A colleague's title can neither crash the planner nor become a button in it."""
    odd = build.item(title, "07:00", id="i-odd", place=title, note=f"{title}\n{title}", people_note=title)
    desk = make_workspace(tmp_path / "w", extra=[odd])
    async with running(desk, size=(120, 40)) as pilot:
        await at(pilot, "i-odd")
        shown = screen_text(pilot.app)
        assert shown.count(title) >= 2
        await pilot.press("slash")
        await type_text(pilot, "x")
        await pilot.press("escape", "w", "escape", "m", "escape", "d", "escape")
        await pilot.pause()
        assert pilot.app.is_running


# Finding the way


async def test_the_filter_shows_matching_rows_of_all_days_while_one_types(desk: Desk) -> None:
    """Words in title, place, people or goal find a row wherever it is planned; escape shows the day again."""
    async with running(desk) as pilot:
        await pilot.press("slash")
        await type_text(pilot, "council")
        await pilot.pause()
        assert {one.id for one in table(pilot).entries} == {"i-archive", "i-sign"}
        await type_text(pilot, " hall sign")
        await pilot.pause()
        assert [one.id for one in table(pilot).entries] == ["i-sign"]
        await pilot.press("enter")
        await pilot.pause()
        assert table(pilot).current == "i-sign"
        await pilot.press("escape")
        await pilot.pause()
        assert [one.id for one in table(pilot).entries] == ["i-fly"]


async def test_w_lists_the_findings_and_enter_goes_there(desk: Desk) -> None:
    """From what is wrong to where it is, in one key."""
    async with running(desk) as pilot:
        await pilot.press("w")
        await pilot.pause()
        assert "G101 error" in screen_text(pilot.app)
        await pilot.press("enter")
        await pilot.pause()
        assert table(pilot).current == "i-archive"
        assert pilot.app.focused is table(pilot)


async def test_days_are_walked_with_brackets_and_arrows(desk: Desk) -> None:
    """Left goes to the days, up and down choose one, right goes back to its rows; the pool is the last."""
    async with running(desk) as pilot:
        await pilot.press("right_square_bracket")
        assert agenda(pilot).day == TUESDAY
        await pilot.press("left")
        assert agenda(pilot).query_one(DayList).has_focus
        await pilot.press("down")
        await pilot.pause()
        assert agenda(pilot).day == WEDNESDAY
        await pilot.press("end")
        await pilot.pause()
        assert agenda(pilot).day is None
        await pilot.press("right")
        assert table(pilot).has_focus
        assert table(pilot).current == "i-pool"


async def test_t_goes_to_what_is_going_on_now(tmp_path: Path) -> None:
    """In the middle of a visit the planner opens today, and t finds the present item."""
    desk = make_workspace(tmp_path / "w", now=datetime(2027, 5, 11, 10, 45, tzinfo=UTC))
    async with running(desk) as pilot:
        assert agenda(pilot).day == TUESDAY
        await pilot.press("left_square_bracket", "t")
        await pilot.pause()
        assert table(pilot).current in {"i-market", "i-archive"}


async def test_a_command_that_cannot_be_done_says_why(desk: Desk) -> None:
    """A dead key is a riddle; a sentence is help."""
    async with running(desk) as pilot:
        await pilot.press("t")
        assert "not a day of this visit" in said(pilot)
        await pilot.press("h")
        assert "not about a concrete need" in said(pilot)
        await pilot.press("end", "right_square_bracket", "right_square_bracket", "right_square_bracket", "e")
        assert "no row here yet" in said(pilot)


# Others at the same time


async def test_a_change_of_another_session_appears_without_moving_the_cursor(
    desk: Desk, tmp_path: Path
) -> None:
    """Two coordinators plan at once: the row changes where it stands, cursor and scroll stay."""
    async with running(desk) as pilot:
        await at(pilot, "i-lunch")
        other = another_desk(tmp_path / "w")
        theirs = other.programme(SLUG).item("i-fees")
        assert theirs is not None
        edit_item(other, SLUG, theirs, replace(theirs, title="Fees, once more", moment=Moment()))
        agenda(pilot).look()
        await pilot.pause()
        assert "Fees, once more" in screen_text(pilot.app)
        assert table(pilot).current == "i-lunch"


async def test_an_unchanged_workspace_is_looked_at_and_not_drawn(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Idle costs nothing on the line: looking out for others redraws nothing."""
    async with running(desk) as pilot:
        await pilot.press("right_square_bracket")
        await pilot.pause()
        drawn: list[object] = []
        rows = table(pilot)

        def refresh(*regions: object, **_: object) -> ItemTable:
            drawn.append(regions)
            return rows

        monkeypatch.setattr(rows, "refresh", refresh)
        agenda(pilot).look()
        agenda(pilot).reload()
        await pilot.pause()
        assert drawn == []
        assert desk.today == NOON.date()
