"""The trajectory on one screen: who learns, what served each goal, what nobody serves, and the way there."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.tui.support import NOON, SLUG, check_golden, make_workspace, running, screen_text, type_text
from visitplanner.domain.changes import BOOK, Edit
from visitplanner.domain.serving import served
from visitplanner.domain.trajectory import Expectation, GoalStatus, Phase, PhaseName, Trajectory
from visitplanner.planning.desk import Desk
from visitplanner.planning.goals import add_goal
from visitplanner.planning.observations import add_marker, observe
from visitplanner.tui.screens.agenda import AgendaScreen
from visitplanner.tui.screens.goals import GoalsScreen
from visitplanner.tui.trajectory_view import years
from visitplanner.tui.widgets.statusline import StatusLine

HOSTILE = "[/b] [@click=app.quit]go[/] [A-1]"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_workspace(tmp_path / "ws")


async def open_goals(pilot: Pilot[None]) -> GoalsScreen:
    """The goals, come to from the agenda."""
    pilot.app.roads.goals()  # type: ignore[attr-defined]  # the planner's own
    await pilot.pause()
    await pilot.pause()
    screen = pilot.app.screen
    assert isinstance(screen, GoalsScreen)
    return screen


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_goals_as_they_are_read(desk: Desk, size: tuple[int, int]) -> None:
    """On a small and on a large terminal the goals read as they were designed."""
    add_goal(desk, code="3.1", title="Citizens see the accounts")
    async with running(desk, size=size) as pilot:
        await open_goals(pilot)
        check_golden(f"goals-{size[0]}x{size[1]}", screen_text(pilot.app))


async def test_a_goal_nobody_serves_stands_out_in_words(desk: Desk) -> None:
    """A forgotten goal is noticed without relying on colour."""
    add_goal(desk, code="3.1", title="Citizens see the accounts")
    async with running(desk) as pilot:
        await open_goals(pilot)
        row = next(line for line in screen_text(pilot.app).splitlines() if "3.1" in line)
        assert "⚠ nobody serves it" in row


async def test_enter_leads_to_the_activities_and_from_there_to_the_agenda(desk: Desk) -> None:
    """From a goal one comes to the very row that works on it."""
    async with running(desk) as pilot:
        await open_goals(pilot)
        await pilot.press("down", "enter")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        await pilot.pause()
        agenda = pilot.app.screen
        assert isinstance(agenda, AgendaScreen)
        assert agenda.item is not None
        assert agenda.item.id == "i-market"


async def test_a_goal_is_added_and_the_cursor_goes_to_it(desk: Desk) -> None:
    """A new goal needs a title and one key, and is then the one in view."""
    async with running(desk) as pilot:
        screen = await open_goals(pilot)
        await pilot.press("a")
        await pilot.pause()
        await type_text(pilot, "Citizens see the accounts")
        await pilot.press("f2")
        await pilot.pause()
        assert screen.served_here is not None
        assert screen.served_here.goal.title == "Citizens see the accounts"
    assert desk.book().goal("2.2") is not None


async def test_a_code_that_is_taken_keeps_the_form_open(desk: Desk) -> None:
    """A number that exists is told, and the title need not be typed again."""
    async with running(desk) as pilot:
        await open_goals(pilot)
        await pilot.press("a")
        await pilot.pause()
        await type_text(pilot, "Again")
        await pilot.press("enter", "backspace", "backspace", "backspace")
        await type_text(pilot, "1.2")
        await pilot.press("f2")
        await pilot.pause()
        assert "The code 1.2 is taken by" in screen_text(pilot.app)
        assert "Again" in screen_text(pilot.app)


async def test_editing_changes_only_what_was_touched(desk: Desk) -> None:
    """A text of several lines survives a change to the title beside it."""
    before = add_goal(desk, code="3.1", title="Citizens see the accounts", difference="one\ntwo").value
    async with running(desk) as pilot:
        await open_goals(pilot)
        await pilot.press("down", "down", "down", "e")
        await pilot.pause()
        await pilot.press("end")
        await type_text(pilot, " twice a year")
        await pilot.press("f2")
        await pilot.pause()
    after = desk.book().goal("3.1")
    assert after == replace(before, title="Citizens see the accounts twice a year")


async def test_a_goal_that_nobody_learns_from_is_not_saved_again(desk: Desk) -> None:
    """An older goal without learners says so when it is edited, and goes there."""
    async with running(desk) as pilot:
        await open_goals(pilot)
        await pilot.press("e", "f2")
        await pilot.pause()
        assert "Who learns? Tick one side at least." in screen_text(pilot.app)
        await pilot.press("space", "f2")
        await pilot.pause()
    after = desk.book().goal("1.2")
    assert after is not None
    assert after.learners == {"oudermeer"}


async def test_closing_a_goal_asks_why_and_says_what_still_names_it(desk: Desk) -> None:
    """A goal is not closed without a reason, nor without knowing which plans lean on it."""
    async with running(desk) as pilot:
        await open_goals(pilot)
        await pilot.press("c")
        await pilot.pause()
        assert "Fee collection" in " ".join(screen_text(pilot.app).split())
        await pilot.press("f2")
        await pilot.pause()
        assert "Say why the goal is closed" in screen_text(pilot.app)
        await pilot.press("down")
        await type_text(pilot, "adopted by both councils")
        await pilot.press("f2")
        await pilot.pause()
        assert "activities to come still name it" in pilot.app.screen.query_one(StatusLine).said
    closed = desk.book().goal("1.2")
    assert closed is not None
    assert (closed.status, closed.reason) == (GoalStatus.REACHED, "adopted by both councils")


async def test_escape_from_a_form_keeps_what_was_typed(desk: Desk) -> None:
    """Half a thought about a goal is there again when the form is reopened."""
    async with running(desk) as pilot:
        await open_goals(pilot)
        await pilot.press("a")
        await pilot.pause()
        await type_text(pilot, "Half a thou")
        await pilot.press("escape")
        await pilot.pause()
        await pilot.press("a")
        await pilot.pause()
        assert "Half a thou" in screen_text(pilot.app)


async def test_a_marker_is_named_and_what_was_seen_of_it_is_written_down(desk: Desk) -> None:
    """From the goal, a names a progress marker and o says what was seen, from which visit and when (C9)."""
    async with running(desk) as pilot:
        await open_goals(pilot)
        await pilot.press("enter", "a")
        await pilot.pause()
        await type_text(pilot, "Traders sit in on the count")
        await pilot.press("enter", "right", "f2")
        await pilot.pause()
        assert "like to see: Traders sit in on the count" in screen_text(pilot.app)
        await pilot.press("o")
        await pilot.pause()
        await type_text(pilot, "Two came")
        await pilot.press("enter", "right", "f2")
        await pilot.pause()
        assert "Two came (First working visit to Kpassa" in screen_text(pilot.app)
    found = desk.book().goal("1.2")
    assert found is not None
    (marker,) = found.markers
    assert marker.expectation is Expectation.LIKE
    (seen,) = marker.observations
    assert (seen.text, seen.visit, seen.seen_on, seen.by) == (
        "Two came",
        "kpassa-2026",
        date(2026, 5, 15),
        "Awa",
    )


async def test_a_marker_is_edited_without_losing_what_was_seen(desk: Desk) -> None:
    """From the list of goals, o goes straight to the only marker; escape and e change its words."""
    add_marker(desk, "1.2", "Traders sit in", Expectation.EXPECT)
    observe(desk, "1.2", "1", "Two came")
    async with running(desk) as pilot:
        await open_goals(pilot)
        await pilot.press("o")
        await pilot.pause()
        assert "What was seen" in screen_text(pilot.app)
        await pilot.press("escape")
        await pilot.pause()
        await pilot.press("e")
        await pilot.pause()
        await pilot.press("end")
        await type_text(pilot, " on the count")
        await pilot.press("f2")
        await pilot.pause()
    found = desk.book().goal("1.2")
    assert found is not None
    assert [(one.text, len(one.observations)) for one in found.markers] == [
        ("Traders sit in on the count", 1)
    ]


async def test_a_goal_that_has_no_marker_says_how_to_name_one(desk: Desk) -> None:
    """O tells the way instead of opening nothing."""
    async with running(desk) as pilot:
        await open_goals(pilot)
        await pilot.press("o")
        await pilot.pause()
        assert "No progress marker is named yet" in pilot.app.screen.query_one(StatusLine).said


async def test_every_part_of_a_goal_can_be_reached_on_a_small_terminal(desk: Desk) -> None:
    """At 40 by 12 one still comes to the last activity, and nothing breaks."""
    async with running(desk, size=(40, 12)) as pilot:
        await open_goals(pilot)
        await pilot.press("enter", "end")
        await pilot.pause()
        assert "Tue 11 May" in screen_text(pilot.app)
        await pilot.press("enter")
        await pilot.pause()
        await pilot.pause()
        assert isinstance(pilot.app.screen, AgendaScreen)


async def test_hostile_titles_stand_in_the_table_as_they_are(desk: Desk) -> None:
    """A goal titled with markup is shown as it was typed."""
    add_goal(desk, code="3.1", title=HOSTILE)
    async with running(desk, size=(120, 40)) as pilot:
        await open_goals(pilot)
        assert HOSTILE in screen_text(pilot.app)


async def test_a_workspace_without_goals_says_how_to_add_one(desk: Desk) -> None:
    """Nothing to edit or close is said too, instead of nothing happening."""
    desk.commit([Edit(file=BOOK, base=goal) for goal in desk.book().goals], why="test")
    async with running(desk) as pilot:
        await open_goals(pilot)
        assert "No goals yet" in screen_text(pilot.app)
        await pilot.press("e")
        await pilot.pause()
        assert "There is no goal yet; a adds one." in screen_text(pilot.app)


def test_time_counts_for_what_happened_or_will(desk: Desk) -> None:
    """Three items serve two goals; an item that serves both counts for both."""
    found = {one.goal.code: one for one in served(desk.book(), [desk.programme(SLUG)])}
    assert (found["1.2"].minutes, found["1.3"].minutes, found["1.2"].visits) == (180, 90, 1)
    assert not found["2.1"].neglected


def test_the_line_of_years_fits_its_columns_and_marks_today() -> None:
    """One sees at a glance in which phase of the years together one stands (C9)."""
    trajectory = Trajectory(
        id="t",
        title="",
        starts_on=date(2025, 1, 1),
        ends_on=date(2030, 12, 31),
        phases=(
            Phase(name=PhaseName.START, starts_on=date(2025, 1, 1)),
            Phase(name=PhaseName.BUILD, starts_on=date(2026, 1, 1)),
            Phase(name=PhaseName.HAND_OVER, starts_on=date(2030, 1, 1)),
        ),
    )
    line, below = years(trajectory, NOON.date(), 78)
    assert len(line) <= 78
    assert len(below) <= 78
    assert line.index("build") < line.index("◆") < line.index("hand over")
    for word, year in (("start", "2025"), ("build", "2026"), ("hand over", "2030")):
        assert below.startswith(year, line.index(word))
    assert below.split() == ["2025", "2026", "2030"]
    longer = replace(trajectory, ends_on=date(2031, 12, 31))
    assert years(longer, NOON.date(), 78)[1].split() == ["2025", "2026", "2030", "2031"]


def test_without_phases_there_is_no_line() -> None:
    """Who keeps no phases sees no empty drawing."""
    assert years(Trajectory(id="t", title="x"), NOON.date(), 78) == ("", "")
