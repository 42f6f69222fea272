"""Nothing typed is lost: kept while one types, told once when it cannot be, offered at the next start."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from textual import events
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from tests.tui.support import SLUG, another_desk, counting, make_workspace, running, screen_text, type_text
from visitplanner.domain.errors import StoreError
from visitplanner.domain.trajectory import Expectation
from visitplanner.planning.desk import Desk
from visitplanner.planning.observations import add_marker
from visitplanner.store import open_workspace
from visitplanner.store.drafts import Drafts
from visitplanner.tui import keeping
from visitplanner.tui.app import PlannerApp
from visitplanner.tui.begun import KEY, begun, offer
from visitplanner.tui.main_screen import MainScreen
from visitplanner.tui.screens.agenda import AgendaScreen
from visitplanner.tui.screens.kept_words import KeptWords
from visitplanner.tui.screens.visits import VisitsScreen
from visitplanner.tui.widgets.line_input import LineInput
from visitplanner.tui.widgets.statusline import StatusLine

WORDS = "dry well"
FLIGHT = "“Flight, and welcome at the town hall” in “Working visit to Kpassa”: “{}”."

WAYS: dict[str, tuple[list[str], str]] = {
    "a need": (["n"], "You were writing a need in “Working visit to Kpassa”: “{}”."),
    "a quick line": (["plus"], "You were adding an activity to “Working visit to Kpassa”: “{}”."),
    "an activity": (["a"], "You were adding an activity to “Working visit to Kpassa”: “{}”."),
    "why it is cancelled": (
        ["d"],
        f"You were writing the reason for cancelling {FLIGHT}",
    ),
    "a move": (
        ["m"],
        "You were moving “Flight, and welcome at the town hall” in “Working visit to Kpassa”: “{}”.",
    ),
    "a copy": (
        ["c"],
        "You were copying “Flight, and welcome at the town hall” in “Working visit to Kpassa”: “{}”.",
    ),
    "how it serves a goal": (
        ["g", "down", "tab"],
        f"You were writing how a goal is served by {FLIGHT}",
    ),
    "a need's route": (["4", "l", "enter"], "You were writing about the need N1: “{}”."),
    "the words of a need": (["4", "e"], "You were writing about the need N1: “{}”."),
    "a goal": (["3", "a"], "You were writing a new goal: “{}”."),
    "why a goal is closed": (["3", "c", "enter"], "You were writing about the goal 1.2: “{}”."),
    "a progress marker": (["3", "enter", "a"], "You were writing about the goal 1.2: “{}”."),
    "what was seen": (["3", "escape", "o"], "You were writing about the goal 1.2: “{}”."),
    "a person": (["5", "a"], "You were adding a person: “{}”."),
    "an outcome": (["7", "enter"], "You were writing what came of “Working visit to Kpassa”: “{}”."),
    "an action point": (["7", "a"], "You were writing what came of “Working visit to Kpassa”: “{}”."),
    "a sign of progress": (
        ["7", "down", "o"],
        "You were writing what came of “Working visit to Kpassa”: “{}”.",
    ),
    "the partnership": (["p", "e", "ctrl+u"], "You were writing about the partnership: “{}”."),
    "a visit": (["1", "n"], "You were planning a visit: “{}”."),
    "an acknowledgement": (["6", "k"], "You were answering a finding of “Working visit to Kpassa”: “{}”."),
}
"""The keys from the agenda to where words are typed, and what is told of them afterwards."""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk at a real workspace."""
    return make_workspace(tmp_path / "w")


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Words are kept at once and not after a second, and tried again at once."""
    monkeypatch.setattr(keeping, "SECONDS", 0.001)
    monkeypatch.setattr(keeping, "AGAIN_SECONDS", 0.05)


def told(pilot: Pilot[None]) -> str:
    """What the status line says."""
    return pilot.app.screen.query_one(StatusLine).said


async def until(pilot: Pilot[None], there: Any) -> bool:
    """Let the application work until something is so; False when it does not become so."""
    for _ in range(300):
        if there():
            return True
        await pilot.pause(0.01)
    return False


async def go_and_type(pilot: Pilot[None], keys: list[str], words: str = WORDS) -> None:
    """Press the keys one by one, then type where one comes to."""
    for key in keys:
        await pilot.press(key)
        await pilot.pause()
        assert await until(pilot, lambda: pilot.app.screen.focused is not None)
    assert await until(pilot, lambda: isinstance(pilot.app.focused, Input | TextArea))
    # The first letter is typed; the rest comes at once, as from a terminal that pastes.
    await type_text(pilot, words[0])
    pilot.app.post_message(events.Paste(words[1:]))
    await pilot.pause()


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


# Where the disk takes nothing


@contextmanager
def full(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """A disk that takes no drafts while the block lasts; what was tried."""
    tried: list[str] = []

    def refuse(_: Drafts, __: str, text: str) -> None:
        tried.append(text)
        raise StoreError("The disk is full, so {file} was not saved.", file="drafts")

    with monkeypatch.context() as patch:
        patch.setattr(Drafts, "save", refuse)
        yield tried


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("way", ["a need", "a goal", "an activity"])
async def test_a_full_disk_is_told_once_and_tried_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    """Typing goes on, the sentence does not come back with every letter, in the end the words are kept."""
    sentences: list[str] = []
    usual = StatusLine.say

    def heard(self: StatusLine, sentence: str, *, tone: str = "") -> None:
        sentences.append(sentence)
        usual(self, sentence, tone=tone)

    monkeypatch.setattr(StatusLine, "say", heard)
    async with running(desk) as pilot:
        with full(monkeypatch) as tried:
            await go_and_type(pilot, WAYS[way][0])
            assert await until(pilot, lambda: len(tried) > 3)
            assert [one for one in sentences if "disk is full" in one] == [
                "The disk is full, so drafts was not saved. Go on typing: it stays here, and is tried again."
            ]
        assert await until(pilot, lambda: any(WORDS in one for one in desk.store.drafts().values()))
        assert told(pilot) == "What you are typing is kept again."


async def test_a_line_that_cannot_be_kept_stays_open(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Escape throws nothing away: it says why the line is still there, each time."""
    async with running(desk) as pilot:
        with full(monkeypatch):
            await go_and_type(pilot, ["n"])
            for _ in range(2):
                await pilot.press("escape")
                await pilot.pause()
                assert "disk is full" in told(pilot)
                assert pilot.app.screen.query_one(LineInput).text == WORDS
        await pilot.press("escape")
        await pilot.pause()
        assert not pilot.app.screen.query(LineInput)
    assert desk.store.drafts() == {f"line:{SLUG}:need": WORDS}


async def test_a_workspace_that_vanished_costs_nobody_their_words(tmp_path: Path) -> None:
    """The disk was taken off while somebody typed, and the connection broke: back on it, they are offered."""
    folder, state = tmp_path / "w", str(tmp_path / "state")
    made = make_workspace(folder)
    made.store.close()  # type: ignore[attr-defined]

    def opened() -> Desk:
        ids = counting("later")
        store = open_workspace(folder, author="Awa", clock=made.clock, new_id=ids, spare=state)
        return Desk(store=store, clock=made.clock, new_id=ids)

    async with running(opened()) as pilot:
        await go_and_type(pilot, ["n"])
        folder.rename(tmp_path / "away")
        assert isinstance(pilot.app, PlannerApp)
        pilot.app.end()
        await pilot.pause()
    (tmp_path / "away").rename(folder)
    assert offer(begun(opened())).startswith("You were writing a need")


async def test_what_one_screen_cannot_keep_costs_no_other_its_words(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A defect in one place does not spread to the end of everything."""

    def broken(_: VisitsScreen) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(VisitsScreen, "keep", broken)
    async with running(desk, visit=None) as pilot:
        await go_and_type(pilot, ["enter", "n"])
        assert isinstance(pilot.app, PlannerApp)
        pilot.app.end()
        await pilot.pause()
    assert WORDS in desk.store.drafts().values()


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
