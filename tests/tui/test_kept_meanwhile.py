"""Words that were half typed, and a plan that went on without them: nothing of either is lost unseen."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, Static, TextArea

from tests.tui.agenda_support import at, said, stored, table
from tests.tui.live_support import item, look, press
from tests.tui.support import MONDAY, SLUG, another_desk, make_workspace, running, screen_text, type_text
from visitplanner.domain.agenda import GoalLink
from visitplanner.domain.changes import BOOK, Edit
from visitplanner.planning.acknowledgements import acknowledge
from visitplanner.planning.agenda import delete_items
from visitplanner.planning.desk import Desk
from visitplanner.planning.goals import link_goals
from visitplanner.planning.outcomes import set_outcome
from visitplanner.tui.begun import KEY, LABELS
from visitplanner.tui.messages import Sought
from visitplanner.tui.screens.agenda import AgendaScreen
from visitplanner.tui.screens.item_form import ItemForm
from visitplanner.tui.screens.kept_words import KeptWords
from visitplanner.tui.widgets.acknowledge_form import AcknowledgeForm
from visitplanner.tui.widgets.goal_picker import GoalPicker
from visitplanner.tui.widgets.line_input import LineInput
from visitplanner.tui.widgets.move_panel import MovePanel
from visitplanner.tui.widgets.outcome_forms import OutcomeForm

GONE_ON = KEY.lower()


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk of Awa's."""
    return make_workspace(tmp_path / "w")


@pytest.fixture
def jan(desk: Desk, tmp_path: Path) -> Desk:
    """Another session on the same workspace; `desk` comes first, since it makes it."""
    del desk
    return another_desk(tmp_path / "w")


async def until(pilot: Pilot[None], there: Any) -> None:
    """Let the application work until something is so; fail when it does not become so."""
    for _ in range(1_000):
        if there():
            return
        await pilot.pause(0.01)
    pytest.fail(screen_text(pilot.app))


async def opened(pilot: Pilot[None], kind: Any) -> Any:
    """The panel or form of that kind, once it is there."""
    await until(pilot, lambda: bool(pilot.app.screen.query(kind)))
    return pilot.app.screen.query_one(kind)


# What has no place any more


async def test_words_without_a_place_are_shown_whole_and_can_be_forgotten(desk: Desk, jan: Desk) -> None:
    """Told behind what can be gone on with; read, copied, and forgotten only when asked twice."""
    words = "They ask for a second well. " * 12
    desk.store.save_draft(
        "need:n-fence:fields",
        json.dumps({"title": words, "place": "Hoko", LABELS: {"place": "Place"}}),
    )
    jan.commit([Edit(file=BOOK, base=jan.book().need("n-fence"))], why="delete")
    async with running(desk, visit=None, size=(100, 30)) as pilot:
        await until(
            pilot, lambda: "what it was about is not there any more. F9 shows all of it." in said(pilot)
        )
        await press(pilot, GONE_ON)
        assert isinstance(pilot.app.screen, KeptWords)
        shown = " ".join(screen_text(pilot.app).split())
        assert words.strip() in shown
        assert "Place: Hoko" in shown
        assert "title:" not in shown, "what has no label is shown without a name of the program's own"
        await press(pilot, "d")
        assert "d once more forgets it for good." in said(pilot)
        await press(pilot, "escape f9 d")
        assert desk.store.drafts(), "asked anew, it is asked twice again"
        await press(pilot, "d")
        assert desk.store.drafts() == {}
        await press(pilot, GONE_ON)
        assert "Nothing is half typed." in said(pilot)


async def test_hostile_words_of_another_version_are_letters(desk: Desk) -> None:
    """What a newer planner kept is told in words and shown as it was typed; it is no command."""
    desk.store.save_draft("hologram:1", '{"a": {"b": "[@click=app.quit]x[/] [/b]"}, "n": 3}')
    async with running(desk, visit=None, size=(100, 30)) as pilot:
        await until(pilot, lambda: "in another version of the planner. F9 shows" in said(pilot))
        await press(pilot, GONE_ON)
        assert "[@click=app.quit]x[/] [/b]" in screen_text(pilot.app)


async def test_the_words_for_an_activity_that_is_gone_are_called_as_in_its_form(
    desk: Desk, jan: Desk
) -> None:
    """All of them, how it serves a goal too, behind their labels; nothing that only the program needs."""
    async with running(desk, size=(100, 40)) as pilot:
        await press(pilot, "end e")
        form = pilot.app.screen
        assert isinstance(form, ItemForm)
        slug, gone = form.place()
        await type_text(pilot, " and its choir")
        form._widgets["place"].value = "Hoko"  # type: ignore[attr-defined]
        form.keep()
    assert slug == SLUG
    assert gone is not None
    [[key, text]] = desk.store.drafts().items()
    kept = json.loads(text)
    title, was = kept["texts"]["title"], kept["was"]["title"]
    desk.store.save_draft(key, json.dumps({**kept, "goals": [["g1.3", "they chair it"]], "had": ["g1.2"]}))
    delete_items(jan, SLUG, [gone])
    async with running(desk, visit=None, size=(100, 30)) as pilot:
        await until(pilot, lambda: "is not there any more. F9 shows" in said(pilot))
        await press(pilot, GONE_ON)
        await until(pilot, lambda: isinstance(pilot.app.screen, KeptWords))
        words = str(pilot.app.screen.query_one("#words Static", Static).content)
    assert set(words.split("\n\n")) == {f"Title: {title}", "Place: Hoko", "Goals: they chair it"}
    assert was not in words.split(": ")


async def test_a_finding_that_somebody_acknowledged_meanwhile_is_left_alone(desk: Desk, jan: Desk) -> None:
    """The same key would take the other's acknowledgement back; the words are shown instead."""
    code, subject = "G101", "i-archive"
    desk.store.save_draft(f"acknowledge:{SLUG}:{code}:{subject}", '{"reason": "It is a courtesy."}')
    acknowledge(jan, SLUG, code, subject, "we know")
    given = jan.programme(SLUG).visit
    async with running(desk, visit=None, size=(100, 40)) as pilot:
        await press(pilot, GONE_ON)
        await until(pilot, lambda: isinstance(pilot.app.screen, KeptWords))
        assert "It is a courtesy." in screen_text(pilot.app)
        assert "is not open any more" in screen_text(pilot.app)
        assert not pilot.app.screen.query(AcknowledgeForm)
    assert desk.programme(SLUG).visit == given
    assert len(desk.programme(SLUG).acknowledgements) == 1


async def test_a_line_about_a_finding_that_was_solved_is_shown(desk: Desk, jan: Desk) -> None:
    """How an activity serves a goal: somebody else said it meanwhile."""
    desk.store.save_draft(f"lint:{SLUG}:how:i-market+g1.3", "they tell what they would ask")
    link_goals(jan, SLUG, ["i-market"], ["1.3"], how="they chair it")
    async with running(desk, visit=None, size=(100, 40)) as pilot:
        await press(pilot, GONE_ON)
        await until(pilot, lambda: isinstance(pilot.app.screen, KeptWords))
        assert "they tell what they would ask" in screen_text(pilot.app)
    assert [link.how for link in stored(desk, "i-market").goals if link.goal == "g1.3"] == ["they chair it"]


async def test_who_is_led_to_a_row_that_is_gone_begins_nothing_on_another_one(desk: Desk, jan: Desk) -> None:
    """The cursor stands on some row: what was meant for the one that went must not happen to it."""
    async with running(desk, size=(100, 30)) as pilot:
        await at(pilot, "i-fees")
        delete_items(jan, SLUG, ["i-sign"])
        await look(pilot)
        pilot.app.screen.post_message(Sought(item="i-sign", then="cancel"))
        await press(pilot, "")
        assert not pilot.app.screen.query(LineInput)
        assert "What you were led to is not there any more." in said(pilot)


# What is typed about some rows is about these rows


async def test_a_reason_that_was_not_saved_stands_at_its_own_rows_only(desk: Desk) -> None:
    """“rain” was meant for the market, and must not be proposed for the council."""
    async with running(desk, size=(100, 30)) as pilot:
        await at(pilot, "i-market")
        await press(pilot, "d 'rain' escape")
        await at(pilot, "i-sign")
        await press(pilot, "d")
        assert (await opened(pilot, LineInput)).text == ""
        await press(pilot, "escape")
        await at(pilot, "i-market")
        await press(pilot, "d")
        assert (await opened(pilot, LineInput)).text == "rain"


@pytest.mark.parametrize(("keys", "kind"), [("d", LineInput), ("m", MovePanel)])
async def test_what_was_typed_about_several_rows_comes_back_with_all_of_them(
    desk: Desk, keys: str, kind: type[Any]
) -> None:
    """Also where other rows were marked since, and one of them is gone."""
    async with running(desk, size=(100, 40)) as pilot:
        await at(pilot, "i-fees")
        await press(pilot, f"space space space {keys} 'thu' escape escape")
    assert set(desk.store.drafts()) != set()
    delete_items(desk, SLUG, ["i-market"])
    async with running(desk, size=(100, 40)) as pilot:
        await at(pilot, "i-sign")
        await press(pilot, f"space {GONE_ON}")
        panel = await opened(pilot, kind)
        assert "thu" in [one.value for one in panel.query(Input)]
        assert table(pilot).marked == {"i-fees", "i-lunch"}
        assert isinstance(pilot.app.screen, AgendaScreen)
        assert [one.id for one in pilot.app.screen.meant] == ["i-fees", "i-lunch"]


async def test_the_goal_that_how_is_about_is_under_the_cursor_again(desk: Desk) -> None:
    """With the goals that were marked: else the words would be linked to another goal."""
    async with running(desk, size=(100, 40)) as pilot:
        await at(pilot, "i-archive")
        await press(pilot, "g down space down tab 'they read it out' escape")
        assert "Kept as a draft" in said(pilot)
    async with running(desk, visit=None, size=(100, 40)) as pilot:
        await press(pilot, GONE_ON)
        picker = await opened(pilot, GoalPicker)
        assert (picker.highlighted, [*picker._marked]) == ("g1.3", ["g1.2"])
        await press(pilot, "enter")
    assert stored(desk, "i-archive").goals == (GoalLink(goal="g1.2", how="they read it out"),)
    assert desk.store.drafts() == {}


async def test_a_move_that_is_made_leaves_no_draft(desk: Desk) -> None:
    """Nor does one that asks about the later rows first."""
    async with running(desk, size=(100, 40)) as pilot:
        await at(pilot, "i-fees")
        await press(pilot, "m 'mon' escape m")
        panel = await opened(pilot, MovePanel)
        assert panel._field.value == "mon"
        assert "Mon 10 May" in screen_text(pilot.app), "what the line means is said again"
        await press(pilot, "enter")
        assert stored(desk, "i-fees").day == MONDAY
    assert desk.store.drafts() == {}


async def test_a_new_goal_that_is_named_while_seeking_outlives_the_session(desk: Desk) -> None:
    """Its title was typed into another line than the form's, and is a draft all the same."""
    async with running(desk, size=(100, 40)) as pilot:
        await at(pilot, "i-archive")
        await press(pilot, "g 'zoning' enter")
        await until(pilot, lambda: bool(pilot.app.screen.query("GoalFields")))
        pilot.app.end()  # type: ignore[attr-defined]  # the planner's own
        await pilot.pause()
    assert json.loads(desk.store.drafts()["goal:new"])["title"] == "zoning"


async def test_the_goal_picked_for_a_need_is_kept_with_the_answers(desk: Desk) -> None:
    """The next start opens the answers themselves, not the choice of the goal."""
    async with running(desk, size=(100, 40)) as pilot:
        await press(pilot, "4 l down enter 'the committee' escape")
    async with running(desk, visit=None, size=(100, 40)) as pilot:
        await press(pilot, GONE_ON)
        form = await opened(pilot, "LinkForm")
        assert (form.goal, form.text("choice_by")) == ("g1.2", "the committee")


# What somebody else wrote since


async def test_what_somebody_wrote_where_one_was_typing_is_shown_when_one_comes_back(
    desk: Desk, jan: Desk
) -> None:
    """The own words stand in the form and the other's are told: saving replaces them, but not unseen."""
    async with running(desk, size=(100, 40)) as pilot:
        await press(pilot, "7")
        screen = pilot.app.screen
        await screen._open(OutcomeForm(desk, SLUG, stored(desk, "i-fees"), desk.programme(SLUG)))  # type: ignore[attr-defined]
        await press(pilot, "'went well' escape")
    set_outcome(jan, SLUG, "i-fees", "both registers were compared")
    async with running(desk, visit=None, size=(100, 40)) as pilot:
        await press(pilot, GONE_ON)
        form = await opened(pilot, OutcomeForm)
        assert form.lines_of("outcome") == "went well"
        told = (
            "Meanwhile What came of it became “both registers were compared”; saving puts yours in its place."
        )
        assert told in said(pilot)


async def test_what_nobody_touched_since_is_not_told(desk: Desk) -> None:
    """A draft over what one left as it was says nothing."""
    desk.store.save_draft(
        f"outcome:{SLUG}:i-fees", json.dumps({"outcome": "went well", "+was": {"outcome": ""}})
    )
    async with running(desk, visit=None, size=(100, 40)) as pilot:
        await press(pilot, GONE_ON)
        await opened(pilot, OutcomeForm)
        assert "Meanwhile" not in said(pilot)


async def test_a_draft_of_the_form_tells_the_others_title_and_keeps_the_others_goal(
    desk: Desk, jan: Desk
) -> None:
    """Goals that others linked since stay, and those that they took stay away."""
    async with running(desk, size=(100, 40)) as pilot:
        await at(pilot, "i-market")
        await press(pilot, "e ' of mine'")
        form = pilot.app.screen
        assert isinstance(form, ItemForm)
        links = (*form._sheet.goals, GoalLink(goal="g2.1", how="mine"))
        form._relink(dataclasses.replace(form._sheet, goals=links))
        await press(pilot, "escape")
    item("i-market", title="Theirs", goals=(GoalLink(goal="g1.3"), GoalLink(goal="g1.4")))(jan)
    async with running(desk, size=(100, 40)) as pilot:
        await at(pilot, "i-market")
        await press(pilot, "e f5")
        form = pilot.app.screen
        assert isinstance(form, ItemForm)
        assert "Meanwhile Title became “Theirs”; saving puts yours in its place." in said(pilot)
        assert form._sheet.texts["title"] == "Market visit with the fee collectors of mine"
        assert [link.goal for link in form._sheet.goals] == ["g1.3", "g2.1", "g1.4"]


# Where drafts cannot be read


async def test_one_can_type_where_no_draft_can_be_read(desk: Desk, tmp_path: Path) -> None:
    """Somebody put a file in the place of the folder: every line and form opens, and takes letters."""
    (tmp_path / "w" / "drafts").rename(tmp_path / "away")
    (tmp_path / "w" / "drafts").write_text("a file", encoding="utf-8")
    async with running(desk, size=(100, 30)) as pilot:
        await at(pilot, "i-archive")
        for keys in ("n", "m", "g", "4 n", "1 n", "6 k"):
            await press(pilot, keys)
            await until(pilot, lambda: isinstance(pilot.app.focused, Input | TextArea))
            await press(pilot, "'xyz'")
            assert "xyz" in screen_text(pilot.app), keys
            # A line that cannot be kept stays where it is until it is empty.
            await press(pilot, "backspace*3 escape")
