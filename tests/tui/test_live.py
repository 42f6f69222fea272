"""Several at once: a change elsewhere shows at once and moves nothing that one looks at or types in."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.tui.agenda_support import agenda, at, said, stored, table
from tests.tui.live_support import (
    in_book,
    item,
    look,
    make_full,
    new_visit,
    press,
    row,
    stand,
    to_book,
    town,
    visit,
)
from tests.tui.support import SLUG, WEDNESDAY, another_desk, running, screen_text
from tests.unit import build
from visitplanner.domain.changes import BOOK, Edit
from visitplanner.domain.values import replace
from visitplanner.planning.agenda import delete_items
from visitplanner.planning.desk import Desk

SAID = "Said by Jan"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk of Awa's, with many rows of every kind."""
    return make_full(tmp_path / "w")


@pytest.fixture
def jan(desk: Desk, tmp_path: Path) -> Desk:
    """Another session on the same workspace; `desk` comes first, since it makes it."""
    del desk
    return another_desk(tmp_path / "w")


TUESDAYS = "right_square_bracket "
SCREENS: dict[str, tuple[str, Callable[[Desk], object]]] = {
    "visits": ("1 down*20", visit("visit-20", title=SAID)),
    "visits, a new one typed": ("1 n 'Autumn' left", visit("visit-12", title=SAID)),
    "agenda": (TUESDAYS + "down*18", item("i-20", title=SAID)),
    "agenda, another day's": (TUESDAYS + "down*18 left", item("i-20", title=SAID)),
    "agenda, a need typed": (TUESDAYS + "down*3 n 'the well is' left*4", item("i-11", title=SAID)),
    "agenda, a line typed": (TUESDAYS + "down*3 plus 'wed talk' left*4", item("i-11", title=SAID)),
    "agenda, why cancelled": (TUESDAYS + "down*3 d 'rain' left*2", item("i-11", title=SAID)),
    "agenda, moving": (TUESDAYS + "down*3 m 'thu' left", item("i-11", title=SAID)),
    "agenda, a goal sought": (TUESDAYS + "down*3 g '3.1' left", item("i-11", title=SAID)),
    "agenda, rows sought": ("slash 'row 1' left", item("i-12", title=f"{SAID}: row 1")),
    "agenda, a need's goal": (TUESDAYS + "end up l '2.1' left", item("i-33", title=SAID)),
    "agenda, its findings": (TUESDAYS + "w down*5", item("i-11", title=SAID)),
    "goals": ("3 down*16", in_book("goal", "3.22", title=SAID)),
    "goals, in one": ("3 enter", in_book("goal", "1.3", title=SAID)),
    "goals, one edited": ("3 down*2 e 'more' left*2", in_book("goal", "1.2", title=SAID)),
    "needs": ("4 down*18", in_book("need", "N25", title=SAID)),
    "needs, sought": ("4 slash 'need 1' left", in_book("need", "N12", title=f"{SAID} need 1")),
    "needs, one answered": ("4 down*2 l 'coll' left", in_book("need", "N10", title=SAID)),
    "people": ("5 down*18", in_book("person", "p-22", name=f"Person 22 {SAID}")),
    "people, one edited": ("5 down*4 e 'more' left", in_book("person", "p-10", name=f"Person 10 {SAID}")),
    "findings": ("6 down*14", item("i-20", title=SAID)),
    "findings, acknowledging": ("6 down*4 k 'because' left*2", item("i-11", title=SAID)),
    "outcomes": ("7 down*16", item("i-20", title=SAID)),
    "outcomes, one written": ("7 down*3 enter 'went well' left*2", item("i-12", title=SAID)),
    "balance": ("b down end", town(SAID)),
    "partnership": ("p down*18", in_book("initiative", "f-12", name=SAID)),
    "partnership, edited": ("p down*18 e 'more' left*2", in_book("initiative", "f-11", name=SAID)),
    "export": ("x pagedown down*4", item("i-11", title=SAID)),
}


@pytest.mark.parametrize("place", SCREENS)
async def test_a_change_elsewhere_shows_and_nothing_moves(desk: Desk, jan: Desk, place: str) -> None:
    """Cursor, scroll, focus, what is typed and the caret in it are as they were; the other's row is new."""
    keys, change = SCREENS[place]
    async with running(desk, size=(100, 30)) as pilot:
        await press(pilot, keys)
        await look(pilot)
        assert SAID not in screen_text(pilot.app)
        before = stand(pilot.app.screen)
        change(jan)
        await look(pilot)
        assert SAID in screen_text(pilot.app)
        assert stand(pilot.app.screen) == before


ABOVE: dict[str, tuple[str, Callable[[Desk], object]]] = {
    "visits": ("1 end", new_visit("aaa", SAID)),
    "agenda": (TUESDAYS + "end", row(SAID)),
    "findings panel": (TUESDAYS + "w down*25", row(SAID)),
    "goals": ("3 end", to_book(build.goal("1.1", SAID))),
    "needs": ("4 end", to_book(build.need("N2", SAID, id="n-2"))),
    "people": ("5 end", to_book(build.person("Aa Jan", id="p-aa"))),
    "findings": ("6 end", row(SAID)),
    "outcomes": ("7 down*24", row(SAID)),
    "partnership": ("p down*24", to_book(replace(build.initiative("Aa Jan"), id="a"))),
}


@pytest.mark.parametrize("place", ABOVE)
async def test_a_row_that_comes_above_leaves_the_cursor_on_its_line(
    desk: Desk, jan: Desk, place: str
) -> None:
    """Far down a list, what somebody adds at its top moves neither the row nor its place on the screen."""
    keys, change = ABOVE[place]
    async with running(desk, size=(100, 30)) as pilot:
        await press(pilot, keys)
        focused = pilot.app.screen.focused
        assert focused is not None
        name = next(one for one in stand(pilot.app.screen).cursors if one.startswith(type(focused).__name__))
        before, scroll = stand(pilot.app.screen).cursors[name], focused.scroll_offset.y
        assert scroll > 0
        change(jan)
        await look(pilot)
        assert stand(pilot.app.screen).cursors[name] == before
        assert focused.scroll_offset.y > scroll


async def test_from_the_top_nothing_is_scrolled_away(desk: Desk, jan: Desk) -> None:
    """Who stands at the first rows sees the new one above them; the cursor stays on its row."""
    async with running(desk, size=(100, 30)) as pilot:
        await press(pilot, TUESDAYS + "down*3")
        current = table(pilot).current
        row(SAID)(jan)
        await look(pilot)
        assert SAID in screen_text(pilot.app)
        assert (table(pilot).current, table(pilot).scroll_offset.y) == (current, 0)


async def test_it_shows_by_itself_within_a_second(desk: Desk, jan: Desk) -> None:
    """Nobody presses a key for it."""
    async with running(desk, size=(100, 30)) as pilot:
        await press(pilot, TUESDAYS)
        item("i-11", title=SAID)(jan)
        begun = time.monotonic()
        while SAID not in screen_text(pilot.app) and time.monotonic() - begun < 5:
            await pilot.pause(0.02)
        assert time.monotonic() - begun <= 1


async def test_a_change_that_a_panel_read_first_is_not_missed(desk: Desk, jan: Desk) -> None:
    """A form that opens reads what is new before the screen behind it looked; it shows all the same."""
    async with running(desk, size=(100, 30)) as pilot:
        await press(pilot, TUESDAYS)
        item("i-11", title=SAID)(jan)
        desk.programme(SLUG)
        await look(pilot)
        assert SAID in screen_text(pilot.app)


# A row that somebody takes away


async def test_a_row_deleted_under_the_cursor_is_told_with_the_name(desk: Desk, jan: Desk) -> None:
    """The cursor goes to the row that came up, and the status line says who it was."""
    async with running(desk, size=(100, 30)) as pilot:
        await at(pilot, "i-12")
        delete_items(jan, SLUG, ["i-12"])
        await look(pilot)
        assert table(pilot).current == "i-13"
        assert "Jan deleted “Row 12”." in said(pilot)


async def test_a_row_moved_from_under_the_cursor_is_told_with_its_day(desk: Desk, jan: Desk) -> None:
    """It is not gone, and one reads where it went."""
    async with running(desk, size=(100, 30)) as pilot:
        await at(pilot, "i-12")
        item("i-12", day=WEDNESDAY)(jan)
        await look(pilot)
        assert "Jan moved “Row 12” to Wed 12 May." in said(pilot)
        assert table(pilot).current == "i-13"


async def test_whatever_is_deleted_under_the_cursor_the_nearest_row_has_it(desk: Desk, jan: Desk) -> None:
    """Not the first of the list, which may be far away; and on every list it is told who it was."""
    gone = (
        ("1 home down*9", "visit-17", jan.programme("visit-17").visit, "Visit 17", "Visit 18"),
        ("3 home down*8", BOOK, jan.book().goal("g3.15"), "Goal 15", "Goal 16"),
        ("4 home down*8", BOOK, jan.book().need("n-17"), "Need 17", "Need 18"),
        ("5 home down*8", BOOK, jan.book().person("p-16"), "Person 16", "Person 17"),
        ("7 home down*14", SLUG, jan.programme(SLUG).item("i-20"), "Row 20", "Row 21"),
    )
    async with running(desk, size=(100, 30)) as pilot:
        for keys, file, entity, title, now in gone:
            await press(pilot, keys)
            name = f"{type(pilot.app.screen.focused).__name__}#{getattr(pilot.app.screen.focused, 'id', '')}"
            assert title in stand(pilot.app.screen).cursors[name][0]
            jan.commit([Edit(file=file, base=entity)], why="delete")
            await look(pilot)
            assert now in stand(pilot.app.screen).cursors[name][0]
            assert f"Jan deleted “{title}”." in said(pilot)


async def test_the_panel_still_means_the_rows_it_was_opened_for(desk: Desk, jan: Desk) -> None:
    """Where its row is deleted the cursor goes on, and the panel must not take the next row instead."""
    async with running(desk, size=(100, 30)) as pilot:
        await at(pilot, "i-12")
        await press(pilot, "m 'thu'")
        delete_items(jan, SLUG, ["i-12"])
        await look(pilot)
        assert table(pilot).current == "i-13"
        await press(pilot, "enter")
        assert stored(desk, "i-13").day == build.TUESDAY
        assert stored(desk, "i-12").day == build.WEDNESDAY + (build.WEDNESDAY - build.TUESDAY)
        assert "Jan had deleted “Row 12” meanwhile; your change brought it back." in said(pilot)


async def test_the_reason_and_the_goals_go_to_the_rows_they_were_opened_for(desk: Desk, jan: Desk) -> None:
    """What is typed beside a row is about that row, wherever the cursor had to go meanwhile."""
    async with running(desk, size=(100, 30)) as pilot:
        for key, after, keys in (("i-12", "i-13", "d 'rain'"), ("i-20", "i-21", "g '2.1'")):
            await at(pilot, key)
            await press(pilot, keys)
            delete_items(jan, SLUG, [key])
            await look(pilot)
            assert table(pilot).current == after
            await press(pilot, "enter")
        assert (stored(desk, "i-12").reason, stored(desk, "i-13").reason) == ("rain", "")
        assert [link.goal for link in stored(desk, "i-20").goals] == ["g2.1"]
        assert stored(desk, "i-21").goals == ()


async def test_two_needs_are_joined_as_they_were_asked_for_or_not_at_all(desk: Desk, jan: Desk) -> None:
    """Where one of them was deleted while one chose, the need that the cursor came to is left alone."""
    async with running(desk, size=(100, 30)) as pilot:
        await press(pilot, "4 home")
        before = [need.id for need in desk.book().needs]
        assert "N1 " in next(iter(stand(pilot.app.screen).cursors.values()))[0]
        await press(pilot, "j")
        jan.commit([Edit(file=BOOK, base=jan.book().need("N1"))], why="delete")
        await look(pilot)
        await press(pilot, "enter")
        assert "One of the two is not there any more." in said(pilot)
    assert [need.id for need in desk.book().needs] == [one for one in before if one != "n-fence"]


async def test_a_workspace_that_comes_back_is_not_said_to_be_gone(desk: Desk, tmp_path: Path) -> None:
    """A network disk that was away for a moment: what stood there stays, and the word about it goes."""
    folder, away = str(tmp_path / "w"), str(tmp_path / "away")
    async with running(desk, visit=SLUG) as pilot:
        stood = screen_text(pilot.app).splitlines()[:12]
        os.rename(folder, away)  # noqa: PTH104 - a test may wait for a disk
        agenda(pilot).look()
        await pilot.pause()
        assert "is not there any more" in said(pilot)
        assert screen_text(pilot.app).splitlines()[:12] == stood
        os.rename(away, folder)  # noqa: PTH104 - as above
        agenda(pilot).look()
        await pilot.pause()
        assert "is not there any more" not in said(pilot)
