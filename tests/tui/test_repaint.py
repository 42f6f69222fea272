"""Only what differs is written to the terminal; what stands there is what Textual would have drawn."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pyte
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.color import ColorSystem
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual._compositor import ChopsUpdate, LayoutUpdate
from textual.app import App
from textual.geometry import Region, Size
from textual.strip import Strip

from tests.tui.support import make_workspace, running, screen_text, type_text
from visitplanner.tui import app as application
from visitplanner.tui.app import PlannerApp
from visitplanner.tui.repaint import Shown
from visitplanner.tui.wall import size_of_terminal

WIDTH, HEIGHT = 24, 3
COLOURS = ColorSystem.EIGHT_BIT


class Glass:
    """A terminal, and what it shows cell by cell, as an eye sees it."""

    def __init__(self, width: int = WIDTH, height: int = HEIGHT) -> None:
        self.screen = pyte.Screen(width, height)
        self._stream = pyte.Stream(self.screen)
        self._stream.feed("\x1b[?7l")

    def feed(self, written: str) -> None:
        """Take what is written."""
        self._stream.feed(written)

    def seen(self, lines: Iterable[int] = range(HEIGHT)) -> list[list[Any]]:
        """Each cell's letter and looks in those lines; of a blank only what is seen of it."""
        columns = range(self.screen.columns)
        return [[_seen(self.screen.buffer[y][x]) for x in columns] for y in sorted(lines)]


def _seen(one: Any) -> tuple[Any, ...]:
    lines = (one.underscore, one.strikethrough, one.reverse)
    if one.data == " " and not any(lines):
        return (" ", one.bg)
    return (one.data, one.bg, one.fg, *lines, *(() if one.data == " " else (one.bold, one.italics)))


def whole(*rows: list[Segment]) -> LayoutUpdate:
    """A frame of the whole screen."""
    strips: list[Any] = [[Strip(row).adjust_cell_length(WIDTH)] for row in rows]
    strips += [[Strip.blank(WIDTH)] for _ in range(HEIGHT - len(rows))]
    return LayoutUpdate(strips, Region(0, 0, WIDTH, HEIGHT))


def write(shown: Shown, update: LayoutUpdate | ChopsUpdate) -> str:
    """What is written for a frame."""
    return shown.write(update, COLOURS)


def console() -> Console:
    """One of 256 colours."""
    return Console(color_system="256", force_terminal=True)


RED, GREEN, BAR = Style(color="color(1)"), Style(color="color(2)"), Style(bgcolor="color(236)")
BOLD = RED + Style(bold=True)


def test_what_stays_as_it_is_is_not_written_again() -> None:
    """Nothing for a frame that changes nothing; a letter and the way to it where one changed."""
    shown = Shown()
    write(shown, whole([Segment("the well is dry")]))
    assert write(shown, whole([Segment("the well is dry")])) == ""
    assert write(shown, whole([Segment("the well is dug")])) == "\x1b[1;14Hug"


def test_a_look_that_goes_on_is_not_said_again_and_none_is_left_set() -> None:
    """Two pieces in one look are one; the next look says only what is new of it."""
    shown = Shown()
    write(shown, whole())
    row = [Segment("ab", RED), Segment("cd", RED), Segment("ef", BOLD), Segment("gh", GREEN)]
    assert write(shown, whole(row)) == "\x1b[1H\x1b[31mabcd\x1b[1mef\x1b[0;32mgh\x1b[0m"


def test_a_blank_has_no_colour_of_its_own() -> None:
    """Between two words of one colour it needs none, and one that only changes it is no change."""
    shown = Shown()
    write(shown, whole([Segment("  ", RED)]))
    assert write(shown, whole([Segment("  ", BOLD)])) == ""
    words = write(shown, whole([Segment("a", RED), Segment(" "), Segment("b", RED)]))
    assert words == "\x1b[1H\x1b[31ma b\x1b[0m"
    assert write(shown, whole([Segment("a", RED), Segment(" ", BAR), Segment("b", RED)])) == (
        "\x1b[1;2H\x1b[48;5;236m \x1b[0m"
    )


def test_few_letters_that_stay_are_cheaper_written_than_passed_over() -> None:
    """The way over them is as long as they are; over more of them the cursor is taken to the right."""
    shown = Shown()
    write(shown, whole([Segment("a..b............c")]))
    assert write(shown, whole([Segment("x..y............z")])) == "\x1b[1Hx..y\x1b[12Cz"


def test_after_something_else_wrote_on_the_terminal_all_is_written() -> None:
    """Nothing is taken as known then."""
    shown = Shown()
    first = write(shown, whole([Segment("the well is dry")]))
    shown.forget()
    assert write(shown, whole([Segment("the well is dry")])) == first


def test_another_size_is_another_screen() -> None:
    """What a terminal does with what stands on it when it is resized differs from one to the next."""
    shown = Shown()
    write(shown, whole([Segment("dry")]))
    small = LayoutUpdate([[Strip([Segment("dry")])]], Region(0, 0, 3, 1))
    assert write(shown, small) == "\x1b[1Hdry"


def test_a_letter_of_two_columns_is_followed_by_where_the_next_one_stands() -> None:
    """Terminals do not agree how wide it is, so the row is written whole and the column said again."""
    shown = Shown()
    write(shown, whole([Segment("費"), Segment(" fee")]))
    assert write(shown, whole([Segment("費"), Segment(" few")])).startswith("\x1b[1H費\x1b[1;3H few")


LINED = [Style(reverse=True), Style(strike=True), Style(underline=True, italic=True)]
LOOKS = st.sampled_from([None, RED, GREEN, BAR, BOLD, BAR + BOLD, *LINED, *(GREEN + one for one in LINED)])
TEXTS = st.text(st.sampled_from("ab  –é費用⚠"), min_size=1, max_size=9)
ROWS = st.lists(st.builds(Segment, TEXTS, LOOKS, st.none()), max_size=5)
FRAMES = st.lists(st.lists(ROWS, min_size=HEIGHT, max_size=HEIGHT), min_size=1, max_size=5)


@settings(max_examples=150, deadline=None)
@given(frames=FRAMES, lines=st.sets(st.integers(0, HEIGHT - 1), min_size=1), cut=st.integers(1, WIDTH - 1))
def test_what_stands_there_is_what_textual_would_have_drawn(
    frames: list[list[list[Segment]]], lines: set[int], cut: int
) -> None:
    """Whatever texts and colours follow each other, on the whole screen or on parts of it."""
    shown, lean, plain = Shown(), Glass(), Glass()
    for at, rows in enumerate(frames):
        update: LayoutUpdate | ChopsUpdate = whole(*rows)
        if at % 2:
            strips = [Strip(row).adjust_cell_length(WIDTH) for row in rows]
            chops = [dict(zip((0, cut), strip.divide([cut, WIDTH]), strict=True)) for strip in strips]
            spans = [(y, 0 if y % 2 else cut, WIDTH) for y in sorted(lines)]
            update = ChopsUpdate(chops, spans, [[cut, WIDTH]] * HEIGHT)
        plain.feed("\x1b[0m" + update.render_segments(console()))
        lean.feed(write(shown, update))
        assert lean.seen() == plain.seen()


@pytest.fixture
def both(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Every frame of the application goes to two terminals, and they are compared after each."""
    frames = [0]
    glasses: dict[str, Any] = {}

    def draw(app: App[None], screen: Any, renderable: Any) -> None:
        if not isinstance(renderable, LayoutUpdate | ChopsUpdate):
            return
        size = screen.app.size
        if glasses.get("size") != size:
            glasses.update(size=size, lean=Glass(*size), plain=Glass(*size))
        assert isinstance(app, PlannerApp)
        glasses["plain"].feed(renderable.render_segments(console()))
        glasses["lean"].feed(app.shown.news(renderable).render_segments(console()))
        touched = glasses["lean"].screen.dirty | glasses["plain"].screen.dirty
        assert glasses["lean"].seen(touched) == glasses["plain"].seen(touched)
        glasses["lean"].screen.dirty.clear()
        glasses["plain"].screen.dirty.clear()
        frames[0] += 1

    monkeypatch.setattr(PlannerApp, "_display", draw)

    def enough() -> None:
        assert frames[0] > 30

    return enough


async def test_no_screen_is_shown_otherwise_than_textual_draws_it(
    tmp_path: Path, both: Callable[[], None]
) -> None:
    """Main screens, each down to 40 × 12 and back to what it was; forms, typing, the palette, help."""
    async with running(make_workspace(tmp_path / "w"), size=(100, 30)) as pilot:
        for key in "34567bp912":
            await pilot.press(key)
            await pilot.pause()
            before = screen_text(pilot.app)
            for size in ((40, 12), (100, 30)):
                await pilot.resize_terminal(*size)
                await pilot.pause()
            assert screen_text(pilot.app) == before, key
            await pilot.press("down")
        for key in ("a", "n", "e"):
            await pilot.press(key)
            await type_text(pilot, "fee")
            await pilot.press("backspace", "tab", "escape")
            await pilot.pause()
        await pilot.press("ctrl+l", "ctrl+p", "escape", "question_mark", "pagedown", "escape")
        await pilot.pause()
    both()


async def test_of_two_sizes_at_one_stroke_the_one_that_holds_is_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last may be heard of first. The terminal is asked again then: no small picture stays in it."""
    async with running(make_workspace(tmp_path / "w"), size=(100, 30)) as pilot:
        app = pilot.app
        before = screen_text(app)
        monkeypatch.setattr(Shown, "knows", True)
        monkeypatch.setattr(PlannerApp, "is_headless", property(lambda _: False))
        monkeypatch.setattr(application, "size_of_terminal", lambda: Size(100, 30))
        app.post_message(events.Resize(Size(100, 30), Size(100, 30)))
        app.post_message(events.Resize(Size(40, 12), Size(40, 12)))
        for _ in range(200):
            await pilot.pause(0.01)
            if app.size == (100, 30) and screen_text(app) == before:
                break
        monkeypatch.undo()
        assert app.screen.size == (100, 30)
        assert screen_text(app) == before


def test_a_terminal_that_is_gone_or_does_not_know_its_size_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is drawn for it, and nothing ends by it."""

    def gone(_: int) -> os.terminal_size:
        raise OSError(errno.EIO, "gone")

    monkeypatch.setattr(os, "get_terminal_size", gone)
    assert size_of_terminal() is None
    monkeypatch.setattr(os, "get_terminal_size", lambda _: os.terminal_size((0, 0)))
    assert size_of_terminal() is None
    monkeypatch.setattr(os, "get_terminal_size", lambda _: os.terminal_size((90, 25)))
    assert size_of_terminal() == (90, 25)
