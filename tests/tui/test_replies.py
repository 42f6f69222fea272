"""What a terminal answers by itself presses no key, whole or in parts, at once or late. Keys stay keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest
from textual import events
from textual.message import Message

from tests.tui.test_commands import offering_classes
from visitplanner.tui.replies import Sifting

REPLIES = {
    "attributes": "\x1b[?62;1;4;22c",
    "short attributes": "\x1b[?6c",
    "second attributes": "\x1b[>41;354;0c",
    "third attributes": "\x1bP!|7E565445\x1b\\",
    "fine": "\x1b[0n",
    "cursor": "\x1b[12;40R",
    "cursor and page": "\x1b[?12;40;1R",
    "a mode": "\x1b[?2026;2$y",
    "an old mode": "\x1b[4;1$y",
    "name": "\x1bP>|XTerm(379)\x1b\\",
    "name of another": "\x1bP>|iTerm2 3.5 [quit]\x1b\\",
    "keyboard": "\x1b[?31u",
    "colour": "\x1b]11;rgb:1c1c/1c1c/1c1c\x1b\\",
    "colour with a bell": "\x1b]10;rgb:d0d0/d0d0/d0d0\x07",
    "a colour of the table": "\x1b]4;1;rgb:cdcd/0000/0000\x1b\\",
    "clipboard": "\x1b]52;c;cXVpdA==\x07",
    "setting": "\x1bP1$r0;1m\x1b\\",
    "no such setting": "\x1bP0$r\x1b\\",
    "capability": "\x1bP1+r544E=787465726D\x1b\\",
    "picture": "\x1b_Gi=31;OK\x1b\\",
    "size": "\x1b[8;30;100t",
    "light or dark": "\x1b[?997;1n",
}
"""What terminals answer, by what they were asked."""

KEYS = {
    "\x1b[A": "up",
    "\x1bOB": "down",
    "\x1b[1;5C": "ctrl+right",
    "\x1b[15~": "f5",
    "\x1b[[A": "f1",
    "\x1b[Z": "shift+tab",
    "\x1b[97;5u": "ctrl+a",
    "\x1b[3~": "delete",
}


SIGNS = {"[": "left_square_bracket", "]": "right_square_bracket", "_": "underscore", "P": "alt+shift+p"}
"""The key that Escape and such a sign are, where nothing follows."""


class Line:
    """A terminal line into the parser; by hand, time passes on it."""

    def __init__(self) -> None:
        self.now = 0.0
        self.parser = Sifting(clock=lambda: self.now)
        self.keys: list[str] = []
        self.pasted: list[str] = []

    def send(self, *parts: str, late: bool = False) -> list[str]:
        """Send parts, one read each, and give the keys; `late`: each time too late for the one before."""
        before = len(self.keys)
        for part in parts:
            self._take(self.parser.feed(part))
            if late:
                self.wait()
        return self.keys[before:]

    def wait(self) -> list[str]:
        """Let so much time pass that a lone Escape is one."""
        before = len(self.keys)
        if self.parser._parser._timeout_time is not None:
            self.parser._parser._timeout_time = 0.0
        self._take(self.parser.tick())
        return self.keys[before:]

    def _take(self, messages: Iterable[Message]) -> None:
        for one in messages:
            if isinstance(one, events.Key):
                self.keys.append(one.key)
            elif isinstance(one, events.Paste):
                self.pasted.append(one.text)


def splits(text: str) -> Iterator[tuple[str, str]]:
    """Every way to cut it in two."""
    return ((text[:at], text[at:]) for at in range(1, len(text)))


@pytest.mark.parametrize("reply", REPLIES.values(), ids=REPLIES)
def test_a_reply_presses_no_key_wherever_it_is_cut(reply: str) -> None:
    """In one read, in two cut at any byte, byte by byte; what is typed before and behind arrives."""
    for parts in ((reply,), *splits(reply), tuple(reply)):
        line = Line()
        assert line.send("a", *parts, "b") == ["a", "b"], parts
        assert line.wait() == []
        assert line.send("x" + parts[0], *parts[1:-1], *[f"{parts[-1]}y"] * (len(parts) > 1))[0] == "x"


@pytest.mark.parametrize("reply", REPLIES.values(), ids=REPLIES)
def test_a_reply_whose_second_part_comes_late_presses_no_command(reply: str) -> None:
    """Escape, where no more than that came in time; or the sign behind it. All the rest is no key."""
    for first, second in splits(reply):
        line = Line()
        keys = line.send(first, second, late=True)
        assert keys == {1: ["escape"], 2: [SIGNS[reply[1]]]}.get(len(first), []), (first, second)
        assert line.send("b") == ["b"]


def test_what_half_a_reply_can_press_destroys_nothing() -> None:
    """The signs go to another day, or are no command; of Escape see `test_kept_words`."""
    commands = [one for owner in offering_classes() for one in owner.OFFERS]
    pressed = {one.id for one in commands if set(one.key.split(",")) & {*SIGNS.values()}}
    assert pressed == {"agenda.next", "agenda.previous", "outcomes.next", "outcomes.previous"}


@pytest.mark.parametrize(("sequence", "key"), KEYS.items())
def test_keys_stay_keys_wherever_they_are_cut(sequence: str, key: str) -> None:
    """In parts as well, and no part of them is typed."""
    for parts in ((sequence,), *splits(sequence), tuple(sequence)):
        assert Line().send(*parts) == [key], parts


@pytest.mark.parametrize(("sequence", "key"), KEYS.items())
def test_of_a_key_that_comes_late_no_letter_is_typed(sequence: str, key: str) -> None:
    """Where no more than Escape came in time it is Escape, and then the key."""
    for first, second in splits(sequence):
        if len(second) > 1:
            assert Line().send(first, second, late=True)[-1] == key, first
            assert len(Line().send(first, second, late=True)) <= 2


def test_escape_is_escape_and_the_letter_after_it_a_letter() -> None:
    """Somebody leaves a form and goes to another day: both keys act, neither waits for the other."""
    for letter, key in {
        "[": "left_square_bracket",
        "]": "right_square_bracket",
        "P": "P",
        "?": "question_mark",
    }.items():
        line = Line()
        assert line.send("\x1b") == []
        assert line.wait() == ["escape"]
        assert line.send(letter, "1", "?") == [key, "1", "question_mark"]


@pytest.mark.parametrize("letter", [*"abefnqwx?/+149U", "é", "\r", " "])
def test_escape_and_a_letter_right_behind_it_are_two_keys(letter: str) -> None:
    """Whoever leaves a form and goes on at once loses neither, nor who typed ahead while the line stood."""
    [alone] = Line().send(letter)
    assert Line().send("\x1b", letter, "z") == ["escape", alone, "z"]
    if letter not in "bf":
        assert Line().send(f"\x1b{letter}z") == ["escape", alone, "z"]
        assert Line().send(f"a\x1b{letter}\x1b{letter}") == ["a", "escape", alone, "escape", alone]


@pytest.mark.parametrize(("sequence", "key"), {"\x1bb": "ctrl+left", "\x1bf": "ctrl+right"}.items())
def test_a_key_that_some_terminals_send_with_escape_and_a_letter_stays_one(sequence: str, key: str) -> None:
    """A word to the left or right, as a Mac sends it: at one stroke."""
    assert Line().send(sequence) == [key]


@pytest.mark.parametrize(
    ("text", "kept"),
    {
        "one\x1b4 two": "one4 two",
        "one\x1bd two": "oned two",
        "one\x1b\x1b two": "one two",
        "one\x1b[A two": "one two",
        "one\x1b[31mred\x1b[0m two": "onered two",
        "one\x1b[200~ two": "one two",
        "one\x1b]0;title\x07 two": "one two",
        "one\x1b[ two": "one",
    }.items(),
)
def test_no_key_is_pressed_by_what_is_pasted(text: str, kept: str) -> None:
    """Whatever sequence stands in it, and wherever it is cut: its letters are commands to nobody."""
    pasted = f"\x1b[200~{text}\x1b[201~"
    for parts in ((pasted,), *splits(pasted), tuple(pasted)):
        line = Line()
        assert line.send(*parts, "x") == ["x"], parts
        assert line.pasted[0].startswith(kept), parts
        assert "\x1b" not in line.pasted[0]


def test_half_a_reply_swallows_no_more_than_it_must() -> None:
    """The rest never comes: what is typed then arrives, the text of a string reply after a while."""
    line = Line()
    assert line.send("\x1b[?62;", "é", "x") == ["é", "x"]
    assert line.send("\x1b[?62;", "\x1b[A", "x") == ["up", "x"]
    assert line.send("\x1b]11;rgb:1c1c", "q") == []
    line.now += 31
    assert line.send("q") == ["q"]


def test_a_paste_with_half_a_reply_in_it_ends_all_the_same() -> None:
    """And gives what was text in it."""
    line = Line()
    for cut in range(1, 35):
        pasted = "\x1b[200~the well\x1b]11;rgb is dry\x1b[201~"
        keys = line.send(pasted[:cut], pasted[cut:], "x")
        assert keys[-1:] == ["x"], cut
        assert "the well" in line.pasted[-1]
