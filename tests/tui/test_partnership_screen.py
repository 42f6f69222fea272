"""The partnership on one screen: read chapter by chapter, and each line edited where it stands."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.tui.support import another_desk, check_golden, make_workspace, running, screen_text, type_text
from visitplanner.domain.errors import InputError, NotFoundError
from visitplanner.domain.partnership import Form
from visitplanner.domain.trajectory import PhaseName
from visitplanner.domain.values import replace
from visitplanner.exports.profile_said import profile
from visitplanner.locale import language
from visitplanner.planning.desk import Desk
from visitplanner.planning.profile import edit_partnership, set_travel
from visitplanner.tui.profile_removal import take_away
from visitplanner.tui.profile_rows import neighbour, profile_rows
from visitplanner.tui.screens.partnership import PartnershipScreen
from visitplanner.tui.widgets.guided import GuidedForm
from visitplanner.tui.widgets.profile_more_forms import known_places
from visitplanner.tui.widgets.row_list import RowList
from visitplanner.tui.widgets.statusline import StatusLine

EN = language("en")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_workspace(tmp_path / "ws")


async def open_profile(pilot: Pilot[None], key: str = "name") -> PartnershipScreen:
    """The partnership, come to from the agenda, with the cursor on a line."""
    await pilot.press("p")
    await pilot.pause()
    await pilot.pause()
    screen = pilot.app.screen
    assert isinstance(screen, PartnershipScreen)
    screen.query_one(RowList).goto(key)
    await pilot.pause()
    return screen


def said(pilot: Pilot[None]) -> str:
    """What the status line says."""
    return pilot.app.screen.query_one(StatusLine).said


# In words


@pytest.mark.parametrize("columns", [12, 38, 78, 140])
def test_no_line_of_the_profile_is_wider_than_there_is_room(desk: Desk, columns: int) -> None:
    """On any terminal a line ends where the screen does."""
    for row in profile_rows(profile(desk.book(), EN), columns):
        for line in row.lines:
            assert sum(len(text) for text, _ in line) <= columns, line


def test_the_side_arrows_go_to_the_first_line_of_each_chapter_and_stop_at_the_ends(desk: Desk) -> None:
    """Seven chapters are six key presses from end to end."""
    entries = profile(desk.book(), EN)
    key, seen = "name", []
    for _ in range(7):
        seen.append(key)
        key = neighbour(entries, key, 1)
    assert key == seen[-1]
    assert [one.partition(":")[0] for one in seen] == [
        *("name", "signed", "assessment", "initiative", "trajectory", "setting", "none")
    ]
    assert neighbour(entries, "form", -1) == "name"


def test_what_can_be_taken_away_is_and_what_is_in_use_stays(desk: Desk) -> None:
    """A phase and a travel time go; a municipality that a visit names does not."""
    set_travel(desk, "Town hall", "Market", 20)
    travel = desk.book().partnership.travel[0]
    take_away(desk, desk.book(), f"travel:{travel.id}")
    assert desk.book().partnership.travel == ()
    take_away(desk, desk.book(), "phase:path:anchor")
    assert [one.name for one in desk.book().trajectories[0].phases] == [PhaseName.START, PhaseName.BUILD]
    with pytest.raises(InputError):
        take_away(desk, desk.book(), "municipality:kpassa")
    with pytest.raises(NotFoundError):
        take_away(desk, desk.book(), "setting:travel_minutes")
    assert len(desk.book().partnership.municipalities) == 2


def test_places_are_completed_from_those_that_items_have(desk: Desk) -> None:
    """A travel time is of use only for places written as in the agenda."""
    assert known_places(desk) == ("Council hall", "Guesthouse", "Market", "Town hall")


# On the screen


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_partnership_as_it_is_read(desk: Desk, size: tuple[int, int]) -> None:
    """On a small and on a large terminal the profile reads as it was designed."""
    async with running(desk, size=size) as pilot:
        await open_profile(pilot)
        check_golden(f"partnership-{size[0]}x{size[1]}", screen_text(pilot.app))


async def test_a_setting_is_edited_as_it_stands_with_its_meaning_beside_it(desk: Desk) -> None:
    """An hour and a half may be typed as such; nonsense is told, and the form stays open."""
    async with running(desk) as pilot:
        await open_profile(pilot, "setting:interpreter_minutes")
        await pilot.press("e")
        await pilot.pause()
        assert "Default: 1 h 30." in screen_text(pilot.app)
        await pilot.press(*["backspace"] * 10)
        await type_text(pilot, "soon")
        await pilot.press("f2")
        await pilot.pause()
        assert "is no length of time" in screen_text(pilot.app)
        await pilot.press(*["backspace"] * 4)
        await type_text(pilot, "1:15")
        await pilot.press("f2")
        await pilot.pause()
        assert desk.book().partnership.settings.interpreter_minutes == 75
        assert not pilot.app.screen.query(GuidedForm)


async def test_a_council_decides_in_its_own_word(desk: Desk) -> None:
    """What a council calls its decision is kept as it says it, with the day."""
    async with running(desk) as pilot:
        screen = await open_profile(pilot, "approval:kpassa")
        await pilot.press("e")
        await pilot.pause()
        await type_text(pilot, "prise d acte")
        await pilot.press("enter")
        await type_text(pilot, "16/1/2024")
        await pilot.press("enter")
        await pilot.pause()
        (given,) = desk.book().partnership.agreement.approvals
        assert (given.municipality, given.decision, given.approved_on) == (
            "kpassa",
            "prise d acte",
            date(2024, 1, 16),
        )
        assert screen.current == "approval:kpassa"


async def test_a_travel_time_is_added_where_travel_times_stand(desk: Desk) -> None:
    """`a` adds what the chapter is about, and the cursor goes to it."""
    set_travel(desk, "Town hall", "Market", 20)
    known = desk.book().partnership.travel[0]
    async with running(desk) as pilot:
        screen = await open_profile(pilot, f"travel:{known.id}")
        await pilot.press("a")
        await pilot.pause()
        await type_text(pilot, "Market")
        await pilot.press("enter")
        await type_text(pilot, "Hoko")
        await pilot.press("enter")
        await type_text(pilot, "40")
        await pilot.press("enter")
        await pilot.pause()
        _, travel = desk.book().partnership.travel
        assert (travel.place, travel.other, travel.minutes) == ("Market", "Hoko", 40)
        assert screen.current == f"travel:{travel.id}"


async def test_the_form_of_the_partnership_is_chosen_with_its_meaning(desk: Desk) -> None:
    """What another form means is read while choosing it."""
    async with running(desk) as pilot:
        await open_profile(pilot, "form")
        await pilot.press("e")
        await pilot.pause()
        await pilot.pause()
        await pilot.press("right", "right")
        await pilot.pause()
        assert "Several municipalities learn together" in screen_text(pilot.app)
        await pilot.press("f2")
        await pilot.pause()
        assert desk.book().partnership.form is Form.MULTILATERAL_NETWORK


async def test_lines_that_are_fixed_say_so(desk: Desk) -> None:
    """A key that has nothing to do here tells why."""
    async with running(desk) as pilot:
        await open_profile(pilot, "assessment:threats")
        await pilot.press("a")
        await pilot.pause()
        assert said(pilot) == "These lines are fixed: e edits the one under the cursor."
        await pilot.press("d")
        await pilot.pause()
        assert said(pilot) == "This stays; e edits it."


@pytest.mark.parametrize("size", [(40, 12), (200, 60)])
async def test_the_partnership_opens_on_any_terminal(desk: Desk, size: tuple[int, int]) -> None:
    """A small window shows less, and crashes nothing."""
    async with running(desk, size=size) as pilot:
        await open_profile(pilot, "signed")
        await pilot.press("right", "e", "escape")
        await pilot.pause()
        assert pilot.app.screen.query_one(RowList).has_focus


async def test_two_coordinators_who_set_one_threshold_are_shown_its_name_and_both_values(
    desk: Desk, tmp_path: Path
) -> None:
    """A conflict names the setting in words, and nobody's value is dropped silently."""
    async with running(desk) as pilot:
        await open_profile(pilot, "setting:travel_minutes")
        await pilot.press("e")
        await pilot.pause()
        jan = another_desk(tmp_path / "ws")
        theirs = jan.book().partnership
        settings = replace(theirs.settings, travel_minutes=25)
        edit_partnership(jan, theirs, replace(theirs, settings=settings))
        await pilot.press(*["backspace"] * 6)
        await type_text(pilot, "40")
        await pilot.press("f2")
        await pilot.pause()
        await pilot.pause()
        text = screen_text(pilot.app)
        for words in ("Time between two places", "25", "40"):
            assert words in text
