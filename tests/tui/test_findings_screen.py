"""The findings of a visit: from each to its place, sifted, explained, and solved with one key."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest

from tests.tui.findings_support import MARKET, STOP, codes, footer, open_findings, stored, told
from tests.tui.support import (
    SLUG,
    TUESDAY,
    make_workspace,
    running,
    screen_text,
)
from tests.tui.support import type_text as type_
from tests.unit import build
from visitplanner.domain.agenda import Gathering
from visitplanner.domain.changes import BOOK, Edit
from visitplanner.domain.trajectory import GoalStatus
from visitplanner.domain.values import replace
from visitplanner.planning.agenda import delete_items
from visitplanner.planning.desk import Desk
from visitplanner.planning.goals import close_goal
from visitplanner.tui.screens.agenda import AgendaScreen
from visitplanner.tui.screens.balance import BalanceScreen
from visitplanner.tui.screens.help import HelpScreen
from visitplanner.tui.widgets.move_panel import MovePanel
from visitplanner.tui.widgets.need_panel import NeedPanel


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_workspace(tmp_path / "ws", extra=(MARKET, STOP))


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_findings_as_they_are_read(desk: Desk, size: tuple[int, int]) -> None:
    """Counts, groups by level and code, the one under the cursor in full, the key that solves it."""
    async with running(desk, size=size) as pilot:
        await open_findings(pilot)
        lines = screen_text(pilot.app).splitlines()
        assert lines[0] == " Findings › Working visit to Kpassa · 10–16 May 2027 · in planning"
        assert lines[1].startswith(" ⚠ 3 errors · ")
        assert lines[3] == " ⚠ G101 activity-without-goal · error  × 2"
        assert lines[4] == "▌  Tue 11 10:30  “Council archive” (Tue 11 May, 10:30–12:00) names no goal."
        assert lines[5].startswith(
            "   pool          “Visit to the weaving cooperative” (no day yet) names no go"
        )
        full = " “Council archive” (Tue 11 May, 10:30–12:00) names no goal."
        assert lines[lines.index(full) + 1].startswith(" → Name the goal it serves and how, in one line.")
        assert lines[-1].startswith(" enter go there  f link a goal  k acknowledge  v level  / find")
        assert all(len(line) <= size[0] for line in lines)


async def test_enter_leads_to_the_item_in_the_agenda_and_a_day_to_the_day(desk: Desk) -> None:
    """From what is wrong one comes to the row that it is about, whichever day it stands on."""
    async with running(desk) as pilot:
        await open_findings(pilot, "B304")
        await pilot.press("enter")
        await pilot.pause()
        agenda = pilot.app.screen
        assert isinstance(agenda, AgendaScreen)
        assert agenda.item is not None
        assert agenda.item.id == "i-walk"
        assert agenda.day == TUESDAY


async def test_linking_a_goal_solves_it_and_the_cursor_stays_near(desk: Desk) -> None:
    """One key, the goal, enter: the finding is gone and the next one is under the cursor (G101)."""
    async with running(desk) as pilot:
        screen = await open_findings(pilot, "G101", "i-archive")
        following = [one for group in screen.list.groups for one in group.findings][1]
        assert footer(pilot)["f"] == "link a goal"
        await pilot.press("f")
        await pilot.pause()
        await type_(pilot, "1.3")
        await pilot.press("enter")
        await pilot.pause()
        await pilot.pause()
        assert [link.goal for link in stored(desk, "i-archive").goals] == ["g1.3"]
        assert ("G101", "i-archive") not in codes(screen)
        assert screen.here is not None
        assert (screen.here.code, screen.here.subject) == (following.code, following.subject)
        assert screen.list.has_focus


async def test_a_goal_that_is_closed_gives_way_to_an_open_one(desk: Desk) -> None:
    """The activity serves something that is still open, and its other goals stay (G102)."""
    close_goal(desk, "1.2", GoalStatus.REACHED, "Done.")
    async with running(desk) as pilot:
        screen = await open_findings(pilot, "G102", "i-market+g1.2")
        assert footer(pilot)["f"] == "another goal"
        await pilot.press("f")
        await pilot.pause()
        await type_(pilot, "2.1")
        await pilot.press("enter")
        await pilot.pause()
        await pilot.pause()
        assert [link.goal for link in stored(desk, "i-market").goals] == ["g1.3", "g2.1"]
        assert ("G102", "i-market+g1.2") not in codes(screen)


async def test_an_activity_is_planned_for_the_goal_that_nobody_serves(desk: Desk) -> None:
    """The form opens with the goal in it; what is typed and left is kept with that goal (G103)."""
    visit = desk.programme(SLUG).visit
    goal = build.goal("3.1", "Citizens see the accounts")
    edits = [Edit(file=BOOK, mine=goal), Edit(file=SLUG, base=visit, mine=replace(visit, goals=(goal.id,)))]
    desk.commit(edits, why="made for a test")
    async with running(desk, size=(100, 30)) as pilot:
        screen = await open_findings(pilot, "G103", goal.id)
        assert footer(pilot)["f"] == "plan an activity"
        await pilot.press("f")
        await pilot.pause()
        assert "3.1" in screen_text(pilot.app)
        await pilot.press("escape")
        await pilot.pause()
        assert desk.store.drafts() == {}
        await pilot.press("f")
        await pilot.pause()
        await type_(pilot, "The accounts on the wall")
        await pilot.press("escape")
        await pilot.pause()
        assert goal.id in "".join(desk.store.drafts().values())
        await pilot.press("f")
        await pilot.pause()
        await pilot.press("f5", "f2")
        await pilot.pause()
        await pilot.pause()
        assert pilot.app.screen is screen
        assert ("G103", goal.id) not in codes(screen)
    (made,) = (one for one in desk.programme(SLUG).pool if one.title == "The accounts on the wall")
    assert [link.goal for link in made.goals] == [goal.id]


async def test_one_line_says_what_is_promised(desk: Desk) -> None:
    """The sentence that both sides can repeat is typed where it is missed (B304)."""
    async with running(desk) as pilot:
        screen = await open_findings(pilot, "B304")
        assert footer(pilot)["f"] == "say what is promised"
        await pilot.press("f")
        await pilot.pause()
        await type_(pilot, "We learn, and bring no money.")
        await pilot.press("enter")
        await pilot.pause()
        assert stored(desk, "i-walk").promise == "We learn, and bring no money."
        assert "B304" not in {code for code, _ in codes(screen)}


async def test_one_line_says_how_an_activity_serves_its_goal(desk: Desk) -> None:
    """The line goes to the goal that was asked about, and to no other (G104)."""
    async with running(desk) as pilot:
        screen = await open_findings(pilot, "G104", "i-walk+g1.2")
        await pilot.press("f")
        await pilot.pause()
        assert "How it serves 1.2" in screen_text(pilot.app)
        await type_(pilot, "women show their receipts")
        await pilot.press("enter")
        await pilot.pause()
        assert stored(desk, "i-walk").goals[0].how == "women show their receipts"
        assert ("G104", "i-walk+g1.2") not in codes(screen)


async def test_a_line_that_was_left_stands_there_again(desk: Desk) -> None:
    """A telephone rings; what was typed is not typed twice."""
    async with running(desk) as pilot:
        await open_findings(pilot, "B304")
        await pilot.press("f")
        await pilot.pause()
        await type_(pilot, "We learn")
        await pilot.press("escape")
        await pilot.pause()
        await pilot.press("f")
        await pilot.pause()
        assert "We learn" in screen_text(pilot.app)
    assert not stored(desk, "i-walk").promise


async def test_a_refocus_is_added_behind_the_stop(desk: Desk) -> None:
    """The key that says it adds a refocus adds one, and says where (N207)."""
    async with running(desk) as pilot:
        screen = await open_findings(pilot)
        gone = stored(desk, "i-refocus")
        delete_items(desk, SLUG, [gone.id])
        screen.reload()
        assert screen.list.goto("N207")
        await pilot.pause()
        assert footer(pilot)["f"] == "add a refocus"
        await pilot.press("f")
        await pilot.pause()
        assert "Tue 11 May 17:30–18:00" in told(pilot)
        added = [one for one in desk.programme(SLUG).items if one.gathering is Gathering.REFOCUS]
        assert len(added) == 1
        assert "N207" not in {code for code, _ in codes(screen)}


async def test_what_takes_several_answers_opens_where_they_are_given(tmp_path: Path) -> None:
    """A need opens at its routes and a clash at moving, in the agenda, on the row itself."""
    clash = build.item("Budget reading", "09:00-09:45", id="i-clash", goals=["g2.1"], attendees=("awa",))
    async with running(make_workspace(tmp_path / "ws", extra=(STOP, clash))) as pilot:
        await open_findings(pilot, "N201")
        assert footer(pilot)["f"] == "give it a route"
        await pilot.press("f")
        await pilot.pause()
        await pilot.pause()
        agenda = cast("AgendaScreen", pilot.app.screen)
        assert agenda.query_one(NeedPanel).need is not None
        await open_findings(pilot, "S501")
        await pilot.press("f")
        await pilot.pause()
        await pilot.pause()
        assert pilot.app.screen is agenda
        assert agenda.query(MovePanel)
        assert not agenda.query(NeedPanel)
        assert agenda.item is not None
        assert agenda.item.id == "i-clash"


async def test_a_level_and_words_sift_the_list_and_escape_shows_all(desk: Desk) -> None:
    """Errors alone, then by code; two escapes and one is back in the agenda."""
    async with running(desk) as pilot:
        screen = await open_findings(pilot)
        every = len(screen.list.groups)
        await pilot.press("v")
        await pilot.pause()
        assert {one.level.word for one in screen.list.groups} == {"error"}
        await pilot.press("slash")
        await pilot.pause()
        await type_(pilot, "n201")
        await pilot.press("enter")
        await pilot.pause()
        assert [one.code for one in screen.list.groups] == ["N201"]
        await pilot.press("escape")
        await pilot.pause()
        assert len(screen.list.groups) == every
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(pilot.app.screen, AgendaScreen)


async def test_the_question_mark_opens_the_page_of_the_finding(desk: Desk) -> None:
    """Why, how to solve it, when acknowledging is fine, and what it serves in words."""
    async with running(desk) as pilot:
        await open_findings(pilot, "B304")
        await pilot.press("question_mark")
        await pilot.pause()
        assert isinstance(pilot.app.screen, HelpScreen)
        text = screen_text(pilot.app)
        assert "B304 expectation-unspoken" in text
        assert "When acknowledging is fine" in text
        assert "C12" in text


async def test_a_finding_on_the_whole_visit_leads_to_its_screen(desk: Desk) -> None:
    """What no single row can solve is seen where it can be judged."""
    async with running(desk) as pilot:
        screen = await open_findings(pilot)
        one = next(
            (one for one in screen.sight.findings if one.code.startswith("B30") and one.item is None), None
        )
        assert one is not None
        assert screen.list.goto(one.code, one.subject)
        await pilot.press("f")
        await pilot.pause()
        assert isinstance(pilot.app.screen, BalanceScreen)


async def test_a_tiny_terminal_shows_findings_and_form(desk: Desk) -> None:
    """Forty columns are little, and enough to read a finding and acknowledge it."""
    async with running(desk, size=(40, 12)) as pilot:
        screen = await open_findings(pilot, "B304")
        assert "B304" in screen_text(pilot.app)
        await pilot.press("k")
        await pilot.pause()
        await type_(pilot, "Seen.")
        await pilot.press("f2")
        await pilot.pause()
        assert ("B304", "i-walk") not in codes(screen)
