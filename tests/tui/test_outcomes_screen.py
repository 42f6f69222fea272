"""After a day: what came of each item, signs of progress, action points, the look back, and the report."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.tui.agenda_support import said, stored
from tests.tui.support import SLUG, check_golden, make_workspace, running, screen_text, type_text
from tests.unit import build
from visitplanner.domain.agenda import Item, ItemKind, Status
from visitplanner.domain.changes import BOOK, Edit
from visitplanner.domain.trajectory import Expectation, ProgressMarker
from visitplanner.domain.values import replace
from visitplanner.domain.visit import ActionPoint, ActionStatus, VisitStatus
from visitplanner.exports.documents import Document
from visitplanner.planning.desk import Desk
from visitplanner.planning.visits import set_visit
from visitplanner.tui.screens.export import ExportScreen
from visitplanner.tui.screens.outcomes import OutcomesScreen
from visitplanner.tui.widgets.choice import Choice
from visitplanner.tui.widgets.outcome_list import OutcomeList

EVENING = datetime(2027, 5, 12, 21, 0, tzinfo=UTC)
"""Wednesday evening: Monday and Tuesday are behind."""
HOSTILE = "[/b] [@click=app.quit]go[/] [A-1]"


def desk_at(folder: Path, *extra: Item) -> Desk:
    """A workspace with a sign of progress, an action point, and another that an earlier visit left open."""
    desk = make_workspace(folder / "ws", now=EVENING, extra=extra)
    goal = desk.book().goal("1.2")
    assert goal is not None
    marker = ProgressMarker(id="m-board", text="Rates hang on a board", expectation=Expectation.EXPECT)
    points = (
        Edit(
            file=SLUG,
            mine=ActionPoint(id="a-rates", what="Print the rates", owner="Jan Peeters", item="i-fees"),
        ),
        Edit(
            file="kpassa-2026", mine=ActionPoint(id="a-old", what="Count the stalls", due=date(2027, 1, 31))
        ),
    )
    desk.commit([Edit(file=BOOK, base=goal, mine=replace(goal, markers=(marker,))), *points], why="test")
    return desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return desk_at(tmp_path)


async def open_outcomes(pilot: Pilot[None], place: str = "") -> OutcomesScreen:
    """The outcomes, come to from the agenda, with the cursor on a row ("item i-fees", "action a-rates")."""
    await pilot.press("7")
    await pilot.pause()
    await pilot.pause()
    screen = pilot.app.screen
    assert isinstance(screen, OutcomesScreen)
    if place:
        screen.query_one(OutcomeList).goto(place)
        await pilot.pause()
        assert screen.row is not None
        assert screen.row.place == place
    return screen


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_outcomes_as_they_are_read(desk: Desk, size: tuple[int, int]) -> None:
    """On a small and on a large terminal the outcomes read as they were designed."""
    async with running(desk, size=size) as pilot:
        await open_outcomes(pilot)
        check_golden(f"outcomes-{size[0]}x{size[1]}", screen_text(pilot.app))


async def test_it_begins_at_the_first_row_that_nobody_wrote_about(desk: Desk) -> None:
    """In the evening one starts where one is needed, and sees how much is still to be said."""
    async with running(desk) as pilot:
        screen = await open_outcomes(pilot)
        assert screen.row is not None
        assert screen.row.key == "i-fees"
        assert "⚠ 5 without a word · 2 action points open" in said(pilot)


async def test_what_came_of_it_is_written_in_two_steps(desk: Desk) -> None:
    """Enter, a sentence, F2: the item took place, and the sentence stands in the list."""
    async with running(desk) as pilot:
        await open_outcomes(pilot, "item i-fees")
        await pilot.press("enter")
        await pilot.pause()
        await type_text(pilot, "A tenth is lost")
        await pilot.press("f2")
        await pilot.pause()
        assert "A tenth is lost" in screen_text(pilot.app)
    now = stored(desk, "i-fees")
    assert (now.status, now.outcome) == (Status.DONE, "A tenth is lost")


async def test_what_was_called_off_wants_a_reason_and_keeps_the_form_until_there_is_one(desk: Desk) -> None:
    """The reason is asked for where it is missing, and the sentence typed before it is not lost."""
    async with running(desk) as pilot:
        await open_outcomes(pilot, "item i-sign")
        await pilot.press("d", "f2")
        await pilot.pause()
        assert "Say why it is cancelled" in screen_text(pilot.app)
        await type_text(pilot, "no quorum")
        await pilot.press("f2")
        await pilot.pause()
    now = stored(desk, "i-sign")
    assert (now.status, now.reason) == (Status.CANCELLED, "no quorum")


async def test_one_key_settles_all_marked_rows_and_one_undo_takes_it_back(desk: Desk) -> None:
    """A day that went as planned is written down in three keys."""
    async with running(desk) as pilot:
        await open_outcomes(pilot, "item i-fees")
        await pilot.press("asterisk", "y")
        await pilot.pause()
        assert "6 activities took place as planned." in said(pilot)
        day = [item for item in desk.programme(SLUG).items if item.day == build.TUESDAY]
        assert {item.status for item in day} == {Status.DONE}
        await pilot.press("u")
        await pilot.pause()
    assert stored(desk, "i-fees").status is Status.CONFIRMED


async def test_an_action_point_is_added_from_the_item_it_came_from(desk: Desk) -> None:
    """What, who, when and which council: the day is understood as it is typed, the item is known."""
    async with running(desk) as pilot:
        await open_outcomes(pilot, "item i-market")
        await pilot.press("a")
        await pilot.pause()
        for text in ("Paint the stalls", "Awa Kossou", "1 june 2027"):
            await type_text(pilot, text)
            await pilot.press("enter")
        assert "Due on Tuesday 1 June 2027." in screen_text(pilot.app)
        await pilot.press("enter", "space", "f2")
        await pilot.pause()
    added = next(one for one in desk.programme(SLUG).actions if one.what == "Paint the stalls")
    assert (added.owner, added.due, added.item) == ("Awa Kossou", date(2027, 6, 1), "i-market")
    assert added.agreed_by == ("oudermeer",)


async def test_an_action_point_is_done_dropped_and_opened_again_with_one_key(desk: Desk) -> None:
    """The list follows, the cursor stays on it, and what cannot be done says why."""
    async with running(desk) as pilot:
        await open_outcomes(pilot, "action a-rates")
        for key, status in (("y", ActionStatus.DONE), ("r", ActionStatus.OPEN), ("d", ActionStatus.DROPPED)):
            await pilot.press(key)
            await pilot.pause()
            (point,) = desk.programme(SLUG).actions
            assert point.status is status
        await pilot.press("y")
        await pilot.pause()
        assert "r opens it again" in said(pilot)


async def test_what_an_earlier_visit_left_open_is_taken_up_on_this_agenda(desk: Desk) -> None:
    """It comes to the pool of this visit, once; the point itself stays open where it was agreed."""
    async with running(desk, size=(160, 40)) as pilot:
        await open_outcomes(pilot, "earlier a-old")
        assert "i puts it on this visit's agenda." in screen_text(pilot.app)
        await pilot.press("i")
        await pilot.pause()
        assert "On this visit's agenda: Count the stalls (pool)" in screen_text(pilot.app)
        await pilot.press("i")
        await pilot.pause()
        assert "on this visit's agenda already" in said(pilot)
    taken = [item for item in desk.programme(SLUG).items if item.action == "a-old"]
    assert [(item.kind, item.day) for item in taken] == [(ItemKind.EXCHANGE, None)]


async def test_who_opens_the_next_agenda_is_told_what_was_left_open(desk: Desk) -> None:
    """Follow-up does not depend on remembering a screen; a visit that is over is left alone."""
    async with running(desk) as pilot:
        assert "1 action point of earlier visits is open: 7 shows it." in said(pilot)
    visit = desk.programme(SLUG).visit
    set_visit(desk, SLUG, visit, replace(visit, status=VisitStatus.DONE))
    async with running(desk) as pilot:
        assert "earlier visits" not in said(pilot)


async def test_a_sign_of_progress_is_seen_on_this_visit(desk: Desk) -> None:
    """From the session that serves the goal: its sign is offered, and the day of the session is there."""
    async with running(desk) as pilot:
        await open_outcomes(pilot, "item i-fees")
        await pilot.press("o")
        await pilot.pause()
        await type_text(pilot, "It hangs at the gate")
        await pilot.press("f2")
        await pilot.pause()
        assert "Seen for goal 1.2: kept." in said(pilot)
    goal = desk.book().goal("1.2")
    assert goal is not None
    (seen,) = goal.markers[0].observations
    assert (seen.text, seen.seen_on, seen.visit, seen.by) == (
        "It hangs at the gate",
        build.TUESDAY,
        SLUG,
        "Awa",
    )


async def test_a_goal_without_a_fitting_sign_gets_one_on_the_way(desk: Desk) -> None:
    """The unexpected is written down where it is seen, without going elsewhere first."""
    async with running(desk) as pilot:
        await open_outcomes(pilot, "item i-sign")
        await pilot.press("o")
        await pilot.pause()
        await type_text(pilot, "The council asks questions")
        await pilot.press("enter", "enter")
        await type_text(pilot, "Eleven of them")
        await pilot.press("f2")
        await pilot.pause()
    goal = desk.book().goal("2.1")
    assert goal is not None
    assert [(one.text, one.observations[0].text) for one in goal.markers] == [
        ("The council asks questions", "Eleven of them")
    ]


async def test_a_text_of_the_look_back_may_have_paragraphs_and_a_half_typed_one_is_kept(desk: Desk) -> None:
    """Enter begins a new line there; escape loses nothing."""
    async with running(desk) as pilot:
        await open_outcomes(pilot, "thought achievements")
        await pilot.press("e")
        await pilot.pause()
        await type_text(pilot, "One")
        await pilot.press("enter")
        await type_text(pilot, "Two")
        await pilot.press("escape")
        await pilot.pause()
        assert desk.programme(SLUG).visit.achievements == ""
        await pilot.press("e")
        await pilot.pause()
        await pilot.press("f2")
        await pilot.pause()
    assert desk.programme(SLUG).visit.achievements == "One\nTwo"


async def test_sections_are_walked_with_brackets_to_the_end_and_back(desk: Desk) -> None:
    """Five keys lead from the days to the look back, past everything between."""
    async with running(desk) as pilot:
        screen = await open_outcomes(pilot, "item i-fly")
        kinds = []
        for _ in range(8):
            assert screen.row is not None
            kinds.append(screen.row.kind.value)
            await pilot.press("right_square_bracket")
        assert kinds == ["item"] * 4 + ["sign", "action", "earlier", "thought"]
        await pilot.press("left_square_bracket")
        assert screen.row is not None
        assert screen.row.kind.value == "earlier"


async def test_x_opens_the_export_with_the_report(desk: Desk) -> None:
    """From the outcomes one comes to the report, and back again."""
    async with running(desk) as pilot:
        screen = await open_outcomes(pilot)
        await pilot.press("x")
        await pilot.pause()
        export = pilot.app.screen
        assert isinstance(export, ExportScreen)
        assert export.query_one("#kind", Choice).value == Document.REPORT
        assert export.preview.startswith("# Report: Working visit to Kpassa")
        await pilot.press("escape")
        await pilot.pause()
        assert pilot.app.screen is screen


async def test_hostile_words_stand_there_as_they_are(tmp_path: Path) -> None:
    """An outcome full of signs is shown in the list and in full, and not obeyed."""
    odd = build.item(HOSTILE, id="i-odd", outcome=HOSTILE, day=build.MONDAY)
    async with running(desk_at(tmp_path, odd), size=(160, 40)) as pilot:
        await open_outcomes(pilot, "item i-odd")
        assert screen_text(pilot.app).count(HOSTILE) >= 3


async def test_on_a_tiny_terminal_the_list_alone_is_there(desk: Desk) -> None:
    """At 40 columns and 12 rows one can still walk, write and save."""
    async with running(desk, size=(40, 12)) as pilot:
        await open_outcomes(pilot, "item i-fees")
        await pilot.press("enter")
        await pilot.pause()
        await type_text(pilot, "Short")
        await pilot.press("f2")
        await pilot.pause()
    assert stored(desk, "i-fees").outcome == "Short"
