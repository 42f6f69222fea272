"""What a coordinator changes from the agenda: adding, goals, moving, copying, cancelling; all by keyboard."""

from __future__ import annotations

from datetime import time
from pathlib import Path
from typing import cast

import pytest
from textual.widgets import Input

from tests.tui.agenda_support import agenda, at, enter, said, stored, table
from tests.tui.support import (
    MONDAY,
    SLUG,
    TUESDAY,
    WEDNESDAY,
    make_workspace,
    running,
    screen_text,
    type_text,
)
from visitplanner.domain.agenda import Status
from visitplanner.domain.need import Route
from visitplanner.domain.times import Moment
from visitplanner.planning.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk at a real workspace with the sample visit."""
    return make_workspace(tmp_path / "w")


# Adding


async def test_a_concrete_need_warns_the_moment_it_is_added_and_everywhere_until_it_has_a_route(
    desk: Desk,
) -> None:
    """One key, one line, enter: the panel opens; row, day, counts and status line warn (C13)."""
    async with running(desk) as pilot:
        await pilot.press("right_square_bracket", "right_square_bracket", "n")
        await enter(pilot, "school asks for a fence @Hoko")
        need = desk.book().need("N2")
        assert need is not None
        assert need.route is Route.OPEN
        shown = screen_text(pilot.app)
        assert "Does it belong to the trajectory?" in shown
        row = next(line for line in shown.splitlines() if "school asks" in line and "Hoko" in line)
        assert "⚠ need N2" in row
        day = next(line for line in shown.splitlines() if line.startswith("▌Wed 12"))
        assert "⚠" in day[:13]
        assert "1 need open" in shown
        assert "N2 has no route yet" in said(pilot)
        await pilot.press("escape")
        await pilot.pause()
        assert pilot.app.focused is table(pilot)
        assert "⚠ N201" in screen_text(pilot.app)
        assert "l link  h hand on" in screen_text(pilot.app)


async def test_one_line_adds_an_activity_with_all_that_belongs_to_it(desk: Desk) -> None:
    """Day, time, place and goal in one go; the new row is selected on its day."""
    async with running(desk) as pilot:
        await pilot.press("plus")
        await enter(pilot, "thu 9:00-10:30 Budget in the open @town hall #2.1")
        assert agenda(pilot).day == MONDAY.replace(day=13)
        item = agenda(pilot).item
        assert item is not None
        assert (item.title, item.place) == ("Budget in the open", "town hall")
        assert item.moment == Moment(start=time(9), end=time(10, 30))
        assert [link.goal for link in item.goals] == ["g2.1"]


async def test_a_line_that_cannot_be_read_stays_to_be_corrected(desk: Desk) -> None:
    """An unknown goal costs a correction, never the words."""
    async with running(desk) as pilot:
        await pilot.press("colon")
        await enter(pilot, "Budget #9.9")
        assert cast("Input", pilot.app.focused).value == "Budget #9.9"
        assert "9.9" in said(pilot)
        assert len(desk.programme(SLUG).items) == 9


async def test_escape_keeps_what_was_typed_for_the_next_time(desk: Desk) -> None:
    """An arrow key torn apart by a slow line looks like escape; a sentence must survive that."""
    async with running(desk) as pilot:
        await pilot.press("n")
        await type_text(pilot, "the well is")
        await pilot.press("escape")
        await pilot.pause()
        assert pilot.app.focused is table(pilot)
    async with running(desk) as pilot:
        await pilot.press("n")
        await pilot.pause()
        assert cast("Input", pilot.app.focused).value == "the well is"
        await enter(pilot, " broken")
        assert desk.store.drafts() == {}


# Goals


async def test_bulk_linking_takes_marked_rows_of_any_day_and_two_more_keys(desk: Desk) -> None:
    """Imported rows get their goal together: mark, g, enter takes the goal used last; the errors are gone."""
    async with running(desk) as pilot:
        await at(pilot, "i-archive")
        await pilot.press("space")
        await at(pilot, "i-pool")
        await pilot.press("space")
        assert "2 marked" in screen_text(pilot.app)
        await pilot.press("g")
        await pilot.pause()
        assert "Which goal do these 2 items serve?" in screen_text(pilot.app)
        await pilot.press("enter")
        await pilot.pause()
        for item in ("i-archive", "i-pool"):
            assert [link.goal for link in stored(desk, item).goals] == ["g2.1"]
        assert not table(pilot).marked
        assert "error" not in said(pilot)


async def test_all_rows_that_were_found_are_marked_at_once(desk: Desk) -> None:
    """Twenty imported rows with the same words are one find, one star, one goal."""
    async with running(desk) as pilot:
        await pilot.press("slash")
        await type_text(pilot, "council")
        await pilot.press("enter", "asterisk")
        await pilot.pause()
        assert table(pilot).marked == {"i-archive", "i-sign"}
        await pilot.press("asterisk")
        assert not table(pilot).marked


async def test_the_goal_used_last_costs_two_keys(desk: Desk) -> None:
    """Naming the goal of an activity is new to practice, so it must cost next to nothing."""
    async with running(desk) as pilot:
        await at(pilot, "i-archive")
        assert "G101" in screen_text(pilot.app)
        await pilot.press("g", "enter")
        await pilot.pause()
        assert [link.goal for link in stored(desk, "i-archive").goals] == ["g2.1"]
        assert "G101" not in screen_text(pilot.app)
        assert pilot.app.focused is table(pilot)


# Changing


async def test_moving_offers_to_shift_what_comes_later(desk: Desk) -> None:
    """A delay in the morning moves the rest of the day in one step, and u takes all of it back."""
    async with running(desk) as pilot:
        await at(pilot, "i-fees")
        await pilot.press("m")
        await enter(pilot, "+30")
        assert "Shift the 3 later items" in screen_text(pilot.app)
        await pilot.press("y")
        await pilot.pause()
        assert stored(desk, "i-fees").moment == Moment(start=time(9), end=time(10, 30))
        assert stored(desk, "i-sign").moment == Moment(start=time(14, 30))
        await pilot.press("u")
        await pilot.pause()
        assert stored(desk, "i-fees").moment == Moment(start=time(8, 30), end=time(10))
        assert stored(desk, "i-sign").moment == Moment(start=time(14))
        assert "Taken back: move, “Fee collection: how both town…” +3." in said(pilot)
        await pilot.press("U")
        await pilot.pause()
        assert "Done again: move, “Fee collection: how both town…” +3." in said(pilot)
        assert stored(desk, "i-sign").moment == Moment(start=time(14, 30))


async def test_moving_only_this_leaves_the_later_ones(desk: Desk) -> None:
    """The offer is one; no is as short as yes."""
    async with running(desk) as pilot:
        await at(pilot, "i-fees")
        await pilot.press("m")
        await enter(pilot, "9:00")
        await pilot.press("n")
        await pilot.pause()
        assert stored(desk, "i-fees").moment == Moment(start=time(9), end=time(10, 30))
        assert stored(desk, "i-sign").moment == Moment(start=time(14))


async def test_several_marked_rows_move_together_to_another_day_or_to_the_pool(desk: Desk) -> None:
    """Rain cancels an afternoon: mark, m, the other day."""
    async with running(desk) as pilot:
        await at(pilot, "i-market")
        await pilot.press("space", "space", "m")
        await enter(pilot, "pool")
        assert stored(desk, "i-market").day is None
        assert stored(desk, "i-archive").day is None
        assert agenda(pilot).day is None
        await pilot.press("m")
        await enter(pilot, "wed afternoon")
        assert agenda(pilot).day == WEDNESDAY


async def test_a_copy_goes_to_another_day_with_place_and_goals(desk: Desk) -> None:
    """What works on Tuesday can be repeated on Friday."""
    async with running(desk) as pilot:
        await at(pilot, "i-fees")
        await pilot.press("c")
        await enter(pilot, "fri")
        copy = agenda(pilot).item
        assert copy is not None
        assert copy.id != "i-fees"
        assert (copy.day, copy.place) == (MONDAY.replace(day=14), "Town hall")
        assert copy.goals == stored(desk, "i-fees").goals
        assert stored(desk, "i-fees").day == TUESDAY


async def test_cancelling_asks_why_and_keeps_the_row_readable(desk: Desk) -> None:
    """A cancelled item stays, with its reason, and takes no time any more."""
    async with running(desk) as pilot:
        await at(pilot, "i-sign")
        await pilot.press("d")
        await enter(pilot, "the minister came")
        item = stored(desk, "i-sign")
        assert (item.status, item.reason) == (Status.CANCELLED, "the minister came")
        row = next(line for line in screen_text(pilot.app).splitlines() if "Council: signing" in line)
        assert "✗" in row
        await pilot.press("u")
        await pilot.pause()
        assert stored(desk, "i-sign").status is Status.PLANNED
