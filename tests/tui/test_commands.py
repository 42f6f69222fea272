"""Commands are said once: key, footer, palette, help, why not; and what runs beside the screens."""

from __future__ import annotations

import importlib
import pkgutil
import re
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.segment import Segment
from textual.app import App
from textual.color import Color

import visitplanner.tui
from tests.tui.support import make_workspace, running, screen_text
from visitplanner.planning.desk import Desk
from visitplanner.tui import crash, environment, marks, themes
from visitplanner.tui.app import PlannerApp
from visitplanner.tui.app_commands import OFFERS as APP_OFFERS
from visitplanner.tui.commands import Command, Offering, in_reach
from visitplanner.tui.screens.agenda_offers import AGENDA_OFFERS
from visitplanner.tui.text import fit, plain, width
from visitplanner.tui.wall import Wall
from visitplanner.tui.widgets.footer import KeyLine, types


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk at a real workspace."""
    return make_workspace(tmp_path / "w")


def offering_classes() -> Iterator[type[Offering]]:
    """Every class of the application that offers commands."""
    for module in pkgutil.walk_packages(visitplanner.tui.__path__, "visitplanner.tui."):
        importlib.import_module(module.name)
    waiting = [Offering]
    while waiting:
        one = waiting.pop()
        waiting += one.__subclasses__()
        if "OFFERS" in one.__dict__ and one is not Offering:
            yield one


def test_every_command_has_an_id_a_name_a_help_and_a_method() -> None:
    """What a footer promises is there, is in the palette, is explained, and can be given another key."""
    for owner in offering_classes():
        seen: set[str] = set()
        for one in owner.OFFERS:
            assert re.fullmatch(r"[a-z]+(-[a-z]+)?\.[a-z-]+", one.id), one.id
            assert one.id not in seen, f"{one.id} twice in {owner.__name__}"
            seen.add(one.id)
            assert one.name, one.id
            assert one.help.endswith("."), one.id
            assert one.action or callable(getattr(owner, one.method, None)), (
                f"{owner.__name__} cannot {one.method}"
            )


def test_no_two_commands_of_one_owner_share_a_key_or_a_method() -> None:
    """A key does one thing; a second command behind it would never be heard of."""
    for owner in offering_classes():
        keys = [key for one in owner.OFFERS for key in one.key.split(",") if key]
        assert len(keys) == len(set(keys)), owner.__name__
        methods = [one.method for one in owner.OFFERS if not one.action]
        assert len(methods) == len(set(methods)), owner.__name__


async def test_the_footer_shows_the_keys_of_what_has_the_focus_and_only_those_that_work(desk: Desk) -> None:
    """While a line is typed the letters are letters; help stays in reach under F1."""
    async with running(desk) as pilot:
        line = pilot.app.screen.query_one(KeyLine)
        assert ("n", "need") in line.keys
        assert line.keys[-1] == ("?", "help")
        await pilot.press("n")
        await pilot.pause()
        assert line.keys == (("enter", "take it"), ("esc", "back"), ("f1", "help"))


async def test_help_and_palette_open_and_close_again(desk: Desk) -> None:
    """`?` explains and ctrl+p finds; both leave the agenda as it was."""
    async with running(desk, size=(100, 40)) as pilot:
        await pilot.press("question_mark")
        await pilot.pause()
        assert "Add a concrete need" in screen_text(pilot.app) or "concrete need" in screen_text(pilot.app)
        await pilot.press("escape", "ctrl+p")
        await pilot.pause(0.3)
        shown = screen_text(pilot.app)
        assert "Add an activity (a)" in shown
        assert "Screenshot" not in shown
        await pilot.press("escape")
        await pilot.pause()
        assert "Mon 10 May" in screen_text(pilot.app)


async def test_the_palette_says_why_a_command_cannot_be_done_now(desk: Desk) -> None:
    """A disabled command explains itself instead of being missing."""
    async with running(desk) as pilot:
        screen = pilot.app.screen
        blocked = {one.id: one.blocked(node) for node, one in in_reach(screen.focused, screen)}
        assert "not a day of this visit" in blocked["agenda.today"]
        assert blocked["agenda.move"] == ""


async def test_keys_can_be_given_to_other_commands(desk: Desk) -> None:
    """Ids stay when keys change: a keymap moves `need` to F5, and the footer follows."""
    async with running(desk) as pilot:
        pilot.app.set_keymap({"agenda.need": "f5"})
        await pilot.pause()
        assert ("f5", "need") in pilot.app.screen.query_one(KeyLine).keys
        await pilot.press("f5")
        await pilot.pause()
        assert "Concrete need" in screen_text(pilot.app)


def test_only_quitting_reaches_through_inputs() -> None:
    """A priority key fires inside every form, so there is one only."""
    assert [one.id for one in (*APP_OFFERS, *AGENDA_OFFERS) if one.priority] == ["app.quit"]


@pytest.mark.parametrize(
    ("key", "letter"), [("a", True), ("plus", True), ("f1", False), ("ctrl+q", False), ("enter", False)]
)
def test_a_key_that_types_is_told_from_one_that_does_not(key: str, letter: bool) -> None:
    """The footer leaves out the keys that would only put a letter into the line."""
    assert types(key) is letter


# Text


def test_a_fitted_text_has_its_width_whatever_letters_it_has() -> None:
    """Columns stand also where a title has wide letters."""
    for text in ("short", "a much longer title than there is room for", "漢字漢字漢字漢字", "é" * 30):
        assert width(fit(text, 11)) == 11
    assert fit("a longer title", 8) == "a longe…"


def test_text_is_literal_at_the_door() -> None:
    """Markup is letters like others, and what a terminal would act on is gone."""
    assert plain("[@click=app.quit]x[/]").plain == "[@click=app.quit]x[/]"
    assert plain("a\x1b[2Jb").plain == "ab"


def test_the_wall_lets_no_control_character_through() -> None:
    """Whatever a library puts into a line, no escape sequence reaches the terminal."""
    passed = Wall("xterm-256color", "utf-8").apply([Segment("a\x1b[2J\x9b\u202eb⚠")], Color(0, 0, 0))
    assert passed[0].text == "a [2J  b⚠"


@pytest.mark.parametrize(("term", "encoding"), [("linux", "utf-8"), ("xterm", "iso8859-1")])
def test_a_poor_terminal_gets_twins_of_the_same_width(term: str, encoding: str) -> None:
    """On the Linux console and in Latin-1 every mark is still told from every other."""
    shapes = [
        getattr(marks, name)
        for name in ("FINDING", "CONFIRMED", "CANCELLED", "PHOTOGRAPHED", "RETURNED", "MARKED")
    ]
    passed = [Wall(term, encoding).apply([Segment(one)], Color(0, 0, 0))[0].text for one in shapes]
    assert len(set(passed)) == len(shapes)
    assert all(one.isascii() and len(one) == 1 for one in passed)


# Themes and settings


@pytest.mark.parametrize(
    ("environ", "wish", "theme"),
    [
        ({}, "", themes.DARK),
        ({"NO_COLOR": "1"}, "", themes.PLAIN),
        ({"COLORFGBG": "0;15"}, "", themes.LIGHT),
        ({"NO_COLOR": "1"}, "light", themes.LIGHT),
    ],
)
def test_the_theme_follows_the_wish_then_the_terminal(environ: dict[str, str], wish: str, theme: str) -> None:
    """NO_COLOR is respected, a wish on the command line goes before it."""
    assert themes.pick(environ, wish) == theme


async def test_without_colour_the_cursor_and_the_marks_are_still_seen(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """State is never told by colour alone."""
    monkeypatch.setenv("NO_COLOR", "1")
    async with running(desk) as pilot:
        await pilot.press("right_square_bracket")
        await pilot.pause()
        shown = screen_text(pilot.app)
        assert pilot.app.theme == themes.PLAIN
        assert shown.splitlines()[2].startswith("▌Tue 11  6 ⚠  ▌")


def test_textuals_settings_are_ours_and_nobody_elses() -> None:
    """A variable sent along by a client can neither press keys nor load a driver."""
    environ = {"TEXTUAL_PRESS": "x", "TEXTUAL_DRIVER": "evil:Driver", "ESCDELAY": "700", "HOME": "/h"}
    environment.prepare(environ)
    assert environ == {
        "HOME": "/h",
        "ESCDELAY": "700",
        "TEXTUAL_ANIMATIONS": "none",
        "TEXTUAL_SMOOTH_SCROLL": "0",
    }


# When something is wrong with the planner itself


def test_textual_still_ends_in_the_method_that_is_replaced() -> None:
    """These methods are private: this is what a new version of Textual is held to."""
    for name in ("_fatal_error", "_close_messages_no_wait", "_handle_exception"):
        assert callable(getattr(App, name))
    assert "_fatal_error" in PlannerApp.__dict__


async def test_a_defect_shows_a_short_message_and_leaves_a_log_for_its_owner_alone(
    desk: Desk, own_home: Path
) -> None:
    """No traceback and no value of a variable reaches the screen; the log is mode 0600."""
    secret = "Awa's telephone number"

    def broken(number: str = secret) -> None:
        raise ZeroDivisionError(len(number) and "boom")

    async def run_into_it() -> None:
        async with running(desk) as pilot:
            pilot.app.call_later(broken)
            await pilot.pause()

    with pytest.raises(ZeroDivisionError):
        await run_into_it()
    log = crash.log_path({"XDG_STATE_HOME": str(own_home / ".local" / "state")})
    assert stat.S_IMODE(log.stat().st_mode) == 0o600
    text = log.read_text()
    assert "ZeroDivisionError" in text
    assert secret not in text


def test_a_log_that_cannot_be_written_is_not_promised(tmp_path: Path) -> None:
    """A link in the place of the log is not followed, and the message names no file."""
    (tmp_path / "crash.log").symlink_to(tmp_path / "elsewhere")
    recorded = crash.record(ValueError("x"), tmp_path / "crash.log")
    assert not recorded
    assert not (tmp_path / "elsewhere").exists()
    assert "crash.log" not in crash.message(tmp_path / "crash.log", recorded=recorded)


def test_a_command_without_a_reason_is_never_blocked() -> None:
    """Most commands can always be done."""
    assert Command(id="a.b", key="x", name="X", help="X.").blocked(object()) == ""
