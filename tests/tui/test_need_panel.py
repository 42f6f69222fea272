"""A concrete need warns the moment it is added, blocks nothing, and has four honest ways."""

import asyncio
from datetime import date
from pathlib import Path

import pytest
from textual.message import Message
from textual.message_pump import MessagePump
from textual.pilot import Pilot

from tests.tui.support import SLUG, check_golden, make_workspace, running, screen_text, type_text
from visitplanner.domain.need import Need, Route
from visitplanner.planning.desk import Desk
from visitplanner.planning.needs import add_need
from visitplanner.tui.screens.agenda import AgendaScreen
from visitplanner.tui.widgets.need_facts import NeedFacts
from visitplanner.tui.widgets.need_panel import NeedPanel
from visitplanner.tui.widgets.statusline import StatusLine

HOSTILE = "[/b] [@click=app.quit]go[/] [A-1]"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_workspace(tmp_path / "ws")


async def add(pilot: Pilot[None], line: str = "school asks for a wall @Hoko") -> None:
    """One key, one line, enter."""
    await pilot.press("n")
    await pilot.pause()
    await type_text(pilot, line)
    await pilot.press("enter")
    await pilot.pause()
    await pilot.pause()


def need(desk: Desk, code: str = "N2") -> Need:
    """The need as it stands."""
    found = desk.book().need(code)
    assert found is not None
    return found


def told(pilot: Pilot[None]) -> str:
    """What the status line says."""
    return pilot.app.screen.query_one(StatusLine).said


async def test_the_panel_opens_when_a_need_is_added_and_names_the_four_parts(desk: Desk) -> None:
    """It is saved already; the panel only says what the concept asks."""
    async with running(desk) as pilot:
        await add(pilot)
        assert need(desk).route is Route.OPEN
        assert isinstance(pilot.app.focused, NeedFacts)
        text = screen_text(pilot.app)
        assert "Does it belong to the trajectory?" in text
        for part in (
            "a goal it serves",
            "the partner's own choice",
            "how it builds capacity",
            "exchange between colleagues",
        ):
            assert f"○ {part}" in text
        check_golden("need-panel", text)


async def test_later_is_one_key_and_the_warning_stays(desk: Desk) -> None:
    """In a crowd a need is written down and left; it waits with its warning (C13)."""
    async with running(desk) as pilot:
        await add(pilot)
        await pilot.press("escape")
        await pilot.pause()
        assert not pilot.app.screen.query(NeedPanel)
        assert isinstance(pilot.app.screen, AgendaScreen)
        assert "need N2" in screen_text(pilot.app)
        assert "its warning stays" in told(pilot)
    assert need(desk).route is Route.OPEN


async def test_linking_asks_for_the_goal_first_and_says_what_is_missing(desk: Desk) -> None:
    """Each answer is kept as it comes, and the panel names the ones still to be given (C15)."""
    async with running(desk) as pilot:
        await add(pilot)
        await pilot.press("l")
        await pilot.pause()
        await type_text(pilot, "1.2")
        await pilot.press("enter")
        await pilot.pause()
        await pilot.pause()
        assert "Still missing: the partner's own choice" in screen_text(pilot.app)
        await type_text(pilot, "council of Kpassa")
        await pilot.press("f2")
        await pilot.pause()
        await pilot.pause()
        text = screen_text(pilot.app)
        assert "✓ a goal it serves" in text
        assert "○ the partner's own choice" in text, "who without when is no answer yet"
    found = need(desk)
    assert (found.route, found.embedding.goal, found.embedding.choice_by) == (
        Route.EMBEDDED,
        "g1.2",
        "council of Kpassa",
    )
    assert not found.is_routed


async def test_with_all_four_answers_the_warning_ends(desk: Desk) -> None:
    """Enter goes from line to line and saves behind the last one; people known are kept by id."""
    async with running(desk) as pilot:
        await add(pilot)
        await pilot.press("l")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        await pilot.pause()
        for line in ("council of Kpassa", "3 May 2027", "school boards learn to budget", "Jan", "Awa Kossou"):
            await type_text(pilot, line)
            await pilot.press("enter")
            await pilot.pause()
        await pilot.pause()
        assert not pilot.app.screen.query(NeedPanel)
    found = need(desk)
    assert found.is_routed
    assert found.embedding.choice_on == date(2027, 5, 3)
    people = {person.name: person.id for person in desk.book().people}
    assert found.embedding.visiting_colleague == people["Jan Peeters"]
    assert found.embedding.host_colleague == people["Awa Kossou"]


async def test_a_day_that_is_none_is_said_and_nothing_is_lost(desk: Desk) -> None:
    """A mistyped day is pointed out, and the other answers stay on the screen."""
    async with running(desk) as pilot:
        await add(pilot)
        await pilot.press("l")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        await pilot.pause()
        await type_text(pilot, "council")
        await pilot.press("enter")
        await type_text(pilot, "soon")
        await pilot.press("f2")
        await pilot.pause()
        assert "“soon” is not read as a day" in screen_text(pilot.app)
        assert "council" in screen_text(pilot.app)
    assert need(desk).route is Route.OPEN


async def test_handing_on_proposes_words_that_explain_the_difference(desk: Desk) -> None:
    """The words that the town promises nothing are ready to be agreed to (C18)."""
    async with running(desk) as pilot:
        await add(pilot)
        await pilot.press("h")
        await pilot.pause()
        await pilot.pause()
        assert "It is not the municipality" in " ".join(screen_text(pilot.app).split())
        await pilot.press("f2")
        await pilot.pause()
        await pilot.pause()
        assert not pilot.app.screen.query(NeedPanel)
    found = need(desk)
    assert found.is_routed
    assert found.route is Route.HANDED_ON
    assert "the municipality promises nothing here" in found.no_promise


async def test_a_need_can_go_to_an_initiative_that_is_new(desk: Desk) -> None:
    """An association that nobody entered before can take a need up on the spot."""
    async with running(desk) as pilot:
        await add(pilot)
        await pilot.press("h")
        await pilot.pause()
        await pilot.pause()
        await pilot.press("end", "enter")
        await pilot.pause()
        await type_text(pilot, "Bricks for Hoko")
        await pilot.press("f2")
        await pilot.pause()
        await pilot.pause()
    found = need(desk)
    made = desk.book().initiative("Bricks for Hoko")
    assert made is not None
    assert found.initiative == made.id
    assert "Bricks for Hoko" in found.no_promise


@pytest.mark.parametrize("key", "lhod")
async def test_a_panel_that_nobody_touches_does_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    """It stands there without taking the processor from everybody else on the host."""
    told: list[Message] = []
    dispatch = MessagePump._dispatch_message

    async def count(pump: MessagePump, message: Message) -> None:
        told.append(message)
        await dispatch(pump, message)

    async with running(desk) as pilot:
        await add(pilot)
        await pilot.press(key)
        await pilot.pause()
        await pilot.pause()
        monkeypatch.setattr(MessagePump, "_dispatch_message", count)
        for _ in range(300):
            await asyncio.sleep(0)
        assert len(told) < 10


@pytest.mark.parametrize(("key", "route"), [("o", Route.NOTED), ("d", Route.DECLINED)])
async def test_noting_and_declining_keep_the_words_given(desk: Desk, key: str, route: Route) -> None:
    """Without words neither is saved."""
    async with running(desk) as pilot:
        await add(pilot)
        await pilot.press(key)
        await pilot.pause()
        await pilot.pause()
        await pilot.press("f2")
        await pilot.pause()
        assert need(desk).route is Route.OPEN
        assert "words" in screen_text(pilot.app)
        await type_text(pilot, "We heard you")
        await pilot.press("enter")
        await pilot.pause()
        await pilot.pause()
    found = need(desk)
    assert (found.route, found.words_given) == (route, "We heard you")
    assert found.is_routed


async def test_half_typed_words_stand_there_again(desk: Desk) -> None:
    """Leaving the form keeps them; saving drops the draft."""
    async with running(desk) as pilot:
        await add(pilot)
        await pilot.press("d")
        await pilot.pause()
        await pilot.pause()
        await type_text(pilot, "We cannot")
        await pilot.press("escape")
        await pilot.pause()
        await pilot.pause()
        await pilot.press("d")
        await pilot.pause()
        await pilot.pause()
        assert "We cannot" in screen_text(pilot.app)
        await pilot.press("f2")
        await pilot.pause()
        await pilot.pause()
    assert need(desk).words_given == "We cannot"
    assert not [key for key in desk.store.drafts() if key.startswith("need:")]


async def test_the_end_of_the_connection_keeps_half_typed_words(desk: Desk) -> None:
    """When the line drops, the sentence about the need is still there afterwards."""
    async with running(desk) as pilot:
        await add(pilot)
        await pilot.press("d")
        await pilot.pause()
        await pilot.pause()
        await type_text(pilot, "We cannot")
        await pilot.pause()
        pilot.app.end()  # type: ignore[attr-defined]  # as on SIGHUP
        await pilot.pause()
    assert any("We cannot" in text for key, text in desk.store.drafts().items() if key.startswith("need:"))


async def test_a_need_met_before_says_when_and_that_it_was_not_answered(desk: Desk) -> None:
    """The fence of an earlier visit comes back; typing its code means that need again."""
    async with running(desk) as pilot:
        await add(pilot, "N1")
        assert "Met before: 11 May 2026 (not answered)" in screen_text(pilot.app)
    assert need(desk, "N1").returned


async def test_a_need_that_looks_like_a_known_one_is_joined_by_one_key(desk: Desk) -> None:
    """The fence that is asked for again gets its history at once, and one undo parts them (C13)."""
    async with running(desk) as pilot:
        await add(pilot, "they ask a fence for the school @Hoko")
        assert "looks like N1 “A fence for the school” (asked in 2026): j joins it" in screen_text(pilot.app)
        fresh = need(desk)
        await pilot.press("j")
        await pilot.pause()
        await pilot.pause()
        text = screen_text(pilot.app)
        assert "A fence for the school" in text
        assert "Met before: 11 May 2026 (not answered)" in text
        assert "N2 is N1 again" in told(pilot)
        assert [one.code for one in desk.book().needs] == ["N1"]
        assert {one.need for one in desk.programme(SLUG).items if one.need} == {need(desk, "N1").id}
        await pilot.press("u")
        await pilot.pause()
        await pilot.pause()
        assert "looks like N1" in screen_text(pilot.app), "the panel follows the row to its own need again"
    assert need(desk).id == fresh.id


async def test_a_need_like_no_other_has_nothing_to_join(desk: Desk) -> None:
    """Another wish at the same school is another need; j says where any two can be joined."""
    async with running(desk) as pilot:
        await add(pilot, "a well for the school @Hoko")
        assert "looks like" not in screen_text(pilot.app)
        await pilot.press("j")
        await pilot.pause()
        assert "No known need resembles it" in told(pilot)
    assert len(desk.book().needs) == 2


async def test_hostile_words_of_a_need_are_shown_literally(desk: Desk) -> None:
    """A need described with markup is shown as it was typed."""
    made = add_need(desk, SLUG, f"{HOSTILE} wall").value
    async with running(desk) as pilot:
        agenda = pilot.app.screen
        assert isinstance(agenda, AgendaScreen)
        await agenda.open_need(made, None)
        await pilot.pause()
        assert f"{HOSTILE} wall" in screen_text(pilot.app)
        await pilot.press("l")
        await pilot.pause()
        assert HOSTILE in screen_text(pilot.app)
