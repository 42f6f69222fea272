"""Nothing typed is lost: kept while one types, told once when it cannot be, offered at the next start."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.tui.kept_support import WAYS, WORDS, go_and_type, keep_at_once, told, until
from tests.tui.support import SLUG, another_desk, make_workspace, running, screen_text, type_text
from visitplanner.domain.trajectory import Expectation
from visitplanner.planning.desk import Desk
from visitplanner.planning.observations import add_marker
from visitplanner.store.drafts import Drafts
from visitplanner.tui import keeping
from visitplanner.tui.begun import KEY, begun, offer
from visitplanner.tui.main_screen import MainScreen
from visitplanner.tui.screens.agenda import AgendaScreen
from visitplanner.tui.screens.kept_words import KeptWords
from visitplanner.tui.widgets.line_input import LineInput


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk at a real workspace."""
    return make_workspace(tmp_path / "w")


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Words are kept without delay."""
    keep_at_once(monkeypatch)


# While one types


@pytest.mark.usefixtures("quick")
async def test_what_is_typed_anywhere_is_on_disk_at_once_and_gone_on_with_later(
    desk: Desk, tmp_path: Path
) -> None:
    """Killed without warning, a session loses a second of typing at most: nothing has to be done at the end.

    The next one tells of all that was half typed, and goes to each with one key, into the same words.
    """
    later = another_desk(tmp_path / "w", author="Awa")
    add_marker(desk, "1.2", "The fees hang out at the market", Expectation.EXPECT)
    async with running(desk, size=(100, 40)) as pilot:
        for number, (keys, _) in enumerate(WAYS.values()):
            words = f"{WORDS} {number}"
            await go_and_type(pilot, keys, words)
            kept = f"after {list(WAYS)[number]}"
            assert await until(pilot, lambda words=words: words in "".join(later.store.drafts().values())), (
                kept
            )
            await pilot.press("escape")
            await pilot.pause()
            await back_to_the_agenda(pilot)
    told_of = [said.format(f"{WORDS} {number}") for number, (_, said) in enumerate(WAYS.values())]
    assert [one.said for one in begun(later)] == told_of[::-1]
    async with running(later, visit=None, size=(100, 40)) as pilot:
        assert await until(pilot, lambda: told(pilot))
        assert told(pilot) == f"{told_of[-1]} {KEY} goes on with it; {len(WAYS) - 1} more are kept."
        for number in reversed(range(len(WAYS))):
            await pilot.press(KEY.lower())
            words = f"{WORDS} {number}"
            there = await until(pilot, lambda words=words: words in screen_text(pilot.app))
            assert there, (list(WAYS)[number], screen_text(pilot.app))
            assert not isinstance(pilot.app.screen, KeptWords)
            if not isinstance(pilot.app.screen, MainScreen):
                await pilot.press("escape")
                await pilot.pause()


async def back_to_the_agenda(pilot: Pilot[None]) -> None:
    """From wherever one is, to the agenda."""
    if not isinstance(pilot.app.screen, AgendaScreen):
        await pilot.press("2")
    assert await until(pilot, lambda: isinstance(pilot.app.screen, AgendaScreen))


async def test_one_save_is_enough_for_many_letters(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk is asked once in so long, not once a letter."""
    saves: list[str] = []
    monkeypatch.setattr(Drafts, "save", lambda _, __, text: saves.append(text))
    monkeypatch.setattr(keeping, "SECONDS", 30)
    async with running(desk) as pilot:
        await go_and_type(pilot, ["n"])
        assert saves == []
        line = pilot.app.screen.query_one(LineInput)
        timer = line._keeper._timer
        await type_text(pilot, " still")
        assert line._keeper._timer is timer, "it is not put off by typing on"
        assert line.keep()
        assert line.keep()
    assert saves == [f"{WORDS} still"]


async def test_keeping_sends_nothing_to_the_terminal(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a slow line only what one sees costs anything."""
    async with running(desk) as pilot:
        await go_and_type(pilot, ["n"])
        await pilot.pause(0.2)
        sent: list[str] = []
        driver = pilot.app._driver
        assert driver is not None
        monkeypatch.setattr(driver, "write", sent.append)
        assert pilot.app.screen.query_one(LineInput).keep()
        await pilot.pause(0.2)
        assert sent == []
    assert desk.store.drafts() == {f"line:{SLUG}:need": WORDS}


@pytest.mark.usefixtures("quick")
async def test_what_is_wiped_out_again_is_not_kept(desk: Desk) -> None:
    """Nobody is offered words that they took back."""
    async with running(desk) as pilot:
        await go_and_type(pilot, ["3", "a"], "Fees")
        assert await until(pilot, desk.store.drafts)
        for _ in "Fees":
            await pilot.press("backspace")
        assert await until(pilot, lambda: not desk.store.drafts())


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("keys", [["n"], ["plus"], ["4", "n"]], ids=["agenda", "quick", "needs"])
async def test_what_is_saved_is_a_draft_no_more(desk: Desk, keys: list[str]) -> None:
    """Also when the words had been kept just before."""
    async with running(desk) as pilot:
        await go_and_type(pilot, keys)
        assert await until(pilot, desk.store.drafts)
        await pilot.press("enter")
        assert await until(pilot, lambda: not desk.store.drafts())
        await pilot.pause(0.1)
    assert desk.store.drafts() == {}


# At the next start


async def test_nobody_else_is_offered_them(desk: Desk, tmp_path: Path) -> None:
    """Unfinished words are their author's."""
    desk.store.save_draft(f"line:{SLUG}:need", WORDS)
    async with running(another_desk(tmp_path / "w"), visit=None) as pilot:
        await pilot.pause(0.1)
        assert told(pilot) == ""
        await pilot.press(KEY.lower())
        await pilot.pause()
        assert told(pilot) == "Nothing is half typed."


async def test_several_are_counted_and_come_one_after_another(desk: Desk) -> None:
    """The newest first; the same key goes to the next, and at last begins again."""
    desk.store.save_draft(f"line:{SLUG}:quick", "tue 9:00 Fees")
    desk.store.save_draft(f"line:{SLUG}:need", WORDS)
    async with running(desk, visit=None, size=(120, 40)) as pilot:
        assert await until(pilot, lambda: told(pilot))
        assert told(pilot).endswith(f"{KEY} goes on with it; 1 more is kept.")
        for words in (WORDS, "tue 9:00 Fees", WORDS):
            await pilot.press(KEY.lower())
            assert await until(pilot, lambda words=words: words in screen_text(pilot.app))


async def test_a_line_that_solves_a_finding_opens_at_that_finding(desk: Desk) -> None:
    """Of several findings about one activity, the one that was being answered."""
    desk.store.save_draft(f"lint:{SLUG}:how:i-market+g1.3", WORDS)
    async with running(desk, visit=None, size=(100, 40)) as pilot:
        await pilot.press(KEY.lower())
        assert await until(pilot, lambda: bool(pilot.app.screen.query(LineInput)))
        line = pilot.app.screen.query_one(LineInput)
        assert (line.asking.prompt, line.text) == ("How it serves 1.3", WORDS)


async def test_it_is_in_the_palette_and_says_when_it_cannot_be_done(desk: Desk) -> None:
    """Over a form one is asked to finish first: its words would otherwise stand behind another screen."""
    desk.store.save_draft(f"line:{SLUG}:need", WORDS)
    async with running(desk, size=(100, 60)) as pilot:
        await pilot.press("ctrl+p")
        await type_text(pilot, "were typing")
        assert await until(pilot, lambda: "Go on with what you were typing (f9)" in screen_text(pilot.app))
        await pilot.press("escape")
        await pilot.pause()
        await pilot.press("a")
        await pilot.pause()
        form = pilot.app.screen
        await pilot.press(KEY.lower())
        await pilot.pause()
        assert pilot.app.screen is form
        assert told(pilot) == "Finish or leave this first."


def test_what_cannot_be_gone_to_is_told_behind_the_rest(desk: Desk) -> None:
    """A visit that is gone, a key of another version, what is no text at all; only mere choices are not."""
    for key, text in {
        "line:elsewhere:need": WORDS,
        f"item:{SLUG}:gone:1": '{"texts": {"title": "Lunch"}}',
        "goal:gone": '{"title": "Fees"}',
        "need:gone:fields": '{"title": "Fence"}',
        "person:gone": '{"name": "Awa"}',
        "later:kind": '{"deep": {"words": "of another version"}}',
        f"line:{SLUG}": WORDS,
        f"item:{SLUG}:new": '{"texts": {"title": "Lunch"}}',
        f"outcome:{SLUG}:i-fees": '{"status": "0123456789abcdef0123456789abcdef"}',
        f"line:{SLUG}:quick": "[1, 2",
    }.items():
        desk.store.save_draft(key, text)
    gone, foreign = "what it was about is not there any more.", "in another version of the planner."
    assert [one.said for one in begun(desk)] == [
        "You were adding an activity to “Working visit to Kpassa”: “[1, 2”.",
        f"You typed “Lunch” {foreign}",
        f"You typed “{WORDS}” {foreign}",
        f"You typed “of another version” {foreign}",
        f"You typed “Awa”; {gone}",
        f"You typed “Fence”; {gone}",
        f"You typed “Fees”; {gone}",
        f"You typed “Lunch”; {gone}",
        f"You typed “{WORDS}”; {gone}",
    ]
    assert len(desk.store.drafts()) == 10


def test_what_is_told_is_short_and_shown_as_it_was_typed(desk: Desk) -> None:
    """Enough to know it again; signs are signs."""
    desk.store.save_draft(f"line:{SLUG}:need", "[b]{key}[/] " + "long " * 40)
    sentence = offer(begun(desk))
    assert "“[b]{key}[/] long" in sentence
    assert len(sentence) < 150


async def test_what_the_first_screen_says_itself_comes_first(desk: Desk, tmp_path: Path) -> None:
    """A damaged visit is told; the words are still a key away."""
    desk.store.save_draft(f"line:{SLUG}:need", WORDS)
    (tmp_path / "w" / "visits" / "kpassa-2026.json").write_text("{", encoding="utf-8")
    async with running(another_desk(tmp_path / "w", author="Awa"), visit=None) as pilot:
        await pilot.pause(0.1)
        assert "kpassa-2026" in told(pilot)
        await pilot.press(KEY.lower())
        assert await until(pilot, lambda: WORDS in screen_text(pilot.app))
