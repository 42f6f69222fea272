"""Poor and odd terminals, on a real pseudo-terminal: nothing ends the planner, nothing is garbled.

Other kinds of terminals are tested over SSH; each main screen in another size in `test_repaint`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pexpect
import pytest

from tests.tui.support import SLUG, another_desk, make_workspace
from tests.tui.test_bytes import Terminal
from visitplanner.tui.marks import TWINS
from visitplanner.tui.wall import encoding_of

HAS_COLOUR = re.compile(rb"\x1b\[[0-9;]*(?<![0-9])(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])[;m]")
PASTED = 200_000


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A real workspace on disk."""
    make_workspace(tmp_path / "w")
    return tmp_path / "w"


@pytest.fixture
def open_on(workspace: Path) -> Iterator[Callable[..., Terminal]]:
    """Opens the agenda on a terminal of such an environment; closed at the end."""
    made: list[Terminal] = []

    def opened(**sets: str) -> Terminal:
        made.append(Terminal(workspace, **sets))
        made[-1].until("Kpassa")
        made[-1].read(until="warnings")
        return made[-1]

    yield opened
    for one in made:
        one.child.close(force=True)


# What the variables of the locale say


@pytest.mark.parametrize(
    ("environ", "encoding"),
    [
        ({}, "utf-8"),
        ({"LANG": "C"}, "utf-8"),
        ({"LANG": "nl_BE.UTF-8"}, "utf-8"),
        ({"LANG": "nl_BE.utf8", "LC_ALL": ""}, "utf-8"),
        ({"LANG": "nl_BE.ISO-8859-1"}, "iso8859-1"),
        ({"LANG": "fr_BE@euro"}, "iso8859-15"),
        ({"LANG": "fr_BE.ISO-8859-15@euro"}, "iso8859-15"),
        ({"LANG": "nl_BE.UTF-8", "LC_CTYPE": "nl_BE.ISO-8859-1"}, "iso8859-1"),
        ({"LANG": "nl_BE.ISO-8859-1", "LC_CTYPE": "nl_BE.ISO-8859-1", "LC_ALL": "nl_BE.UTF-8"}, "utf-8"),
        ({"LANG": "nl_BE.ISO-8859-1", "LC_CTYPE": "C.UTF-8"}, "iso8859-1"),
        ({"LC_CTYPE": "C.UTF-8"}, "utf-8"),
        ({"LANG": "nl_BE.no-such"}, "utf-8"),
        ({"LANG": "nl_BE.utf-16"}, "utf-8"),
        ({"LANG": "nl_BE.hex"}, "utf-8"),
        ({"LANG": "nl_BE.idna"}, "utf-8"),
        ({"LANG": "nl_BE.\x00"}, "utf-8"),
    ],
)
def test_the_encoding_is_what_the_locale_says(environ: dict[str, str], encoding: str) -> None:
    """In the order in which every program looks; UTF-8 for what names none, or none that is one."""
    assert encoding_of(environ) == encoding


# One after another, on a real pseudo-terminal


def test_a_latin_1_terminal_gets_and_gives_latin_1(workspace: Path, open_on: Callable[..., Terminal]) -> None:
    """An é is one byte both ways, marks are plain letters, and what the alphabet has not is a question mark.

    Python is started with UTF-8, as it is over SSH.
    """
    terminal = open_on(LANG="nl_BE.ISO-8859-1")
    terminal.press("n")
    os.write(terminal.child.child_fd, b"caf\xe9 \xbd broken")
    terminal.until("café ½ broken")
    terminal.child.sendcontrol("q")
    terminal.child.expect(pexpect.EOF)
    assert another_desk(workspace, author="Awa").store.drafts() == {f"line:{SLUG}:need": "café ½ broken"}
    assert not set(terminal.written.decode("latin-1")) & {chr(one) for one in TWINS}
    assert b"\xc3" not in terminal.written


@pytest.mark.parametrize(("term", "no_colour"), [("linux", ""), ("vt100", ""), ("xterm-256color", "1")])
def test_every_kind_of_terminal_is_drawn_with_what_it_has(
    open_on: Callable[..., Terminal], term: str, no_colour: str
) -> None:
    """Plain letters on those without the glyphs, no colour where none is wanted; and again when resized."""
    terminal = open_on(TERM=term, **({"NO_COLOR": no_colour} if no_colour else {}))
    poor = term in {"linux", "vt100"}
    assert bool(set(terminal.shown()) & {chr(one) for one in TWINS}) is not poor
    assert bool(HAS_COLOUR.search(terminal.written)) is not (bool(no_colour) or term == "vt100")
    before = terminal.shown()
    terminal.resize(40, 12)
    terminal.until("Mon 10")
    terminal.resize(100, 30)
    terminal.until(lambda shown: shown == before)


def test_a_window_as_large_as_before_is_drawn_anew(open_on: Callable[..., Terminal]) -> None:
    """Made smaller and larger again at one stroke, it lost what stood there; ctrl+l helps for the rest."""
    terminal = open_on()
    before = terminal.shown()
    terminal.resize(40, 12)
    terminal.resize(100, 30)
    terminal.until(lambda shown: shown == before)
    terminal.screen.reset()
    assert terminal.shown() != before
    terminal.child.send("\x0c")
    terminal.until(lambda shown: shown == before)


def test_a_paste_of_200_kb_is_taken_and_the_planner_answers(open_on: Callable[..., Terminal]) -> None:
    """Into a line, where as much stays as a line may have; and onto rows, where it does nothing."""
    terminal = open_on()
    paste = "\x1b[200~" + "the well is dry " * (PASTED // 16) + "\x1b[201~"
    before = terminal.shown()
    _send(terminal, paste)
    terminal.press("n")
    terminal.until("Concrete need")
    _send(terminal, paste)
    terminal.until("the well is dry")
    terminal.press("\x1b")
    terminal.until(lambda shown: "Concrete need" not in shown)
    assert terminal.shown().splitlines()[:24] == before.splitlines()[:24]


def _send(terminal: Terminal, text: str) -> None:
    """Write it as the line takes it, while reading what comes: a full line would stop both sides."""
    data = text.encode()
    while data:
        data = data[os.write(terminal.child.child_fd, data[:1024]) :]
        terminal.read(quiet=0.001, seconds=0.001)


def test_late_replies_of_the_terminal_press_no_key(open_on: Callable[..., Terminal]) -> None:
    """In parts, as a slow line brings them: the agenda stands as it stood, and the next key acts."""
    terminal = open_on()
    before = terminal.shown()
    for part in ("\x1b[?62;1", ";4c", "\x1b]11;rgb:1c1c/1c", "1c/1c1c\x1b\\", "\x1bP>|XTerm", "(379)\x1b\\"):
        terminal.child.send(part)
        terminal.read(quiet=0.05, seconds=0.2)
    terminal.read(quiet=1.0)
    assert terminal.shown() == before
    terminal.child.send("n")
    terminal.until("Concrete need")
