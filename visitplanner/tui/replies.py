"""What a terminal answers by itself is no key: replies are taken out of what is typed, however they arrive.

A program that ran before, or Textual itself, asked the terminal what it is, which colours it has, where the
cursor stands. On a slow line the answer comes late and in parts, and would be read as Escape and some
letters, each of them a command. A reply, or a part that can be nothing else, never gets as far as Textual's
parser. What could still be a person (Escape, or Escape and a bracket) is let through at once, and remembered:
the rest is no key then.

Escape and then a letter are two keys, however soon the second comes: no command has alt, and on a slow line
both may arrive at one stroke. Textual would take them for one key that nobody has.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from functools import cache
from typing import Final

from textual import _xterm_parser as xterm
from textual._ansi_sequences import ANSI_SEQUENCES_KEYS
from textual.message import Message

_ESC: Final = "\x1b"
_STRING_SECONDS: Final = 30.0
"""How long the rest of a text reply is waited for; what comes later was typed."""
_MOST: Final = 4096
"""Letters that a reply may have."""

_END: Final = r"(?:\x07|\x9c|\x1b\\)"
_BODY: Final = r"[^\x07\x18\x1a\x1b\x9c]"
_WHOLE: Final = (
    r"\x1b(?:"
    r"\[\[[A-E]"  # a function key of the Linux console
    r"|\[(?:[378]|2[34])\$(?!y)"  # keys of rxvt with shift
    r"|\[M[^\x1b]{3}"  # the mouse, as it told in old times
    r"|O[A-Za-z]"
    r"|\[(?![\[M])[0-?]{0,64}[ -/]{0,4}[@-~]"
    rf"|(?:\]\d{{1,4}};|P[>!0-9;]*[|$+]|_G){_BODY}{{0,{_MOST}}}{_END}"
    r")"
)
"""A sequence from its beginning to its end: a key, a report, or the reply of a terminal."""
_PART: Final = (
    r"\x1b(?:"
    r"\[\["
    r"|\[M[^\x1b]{0,2}"
    r"|\[[0-?]{1,64}[ -/]{0,4}"
    rf"|\]\d{{1,4}}(?:;{_BODY}{{0,{_MOST}}}\x1b?)?"
    rf"|P[>!0-9;]+(?:[|$+]{_BODY}{{0,{_MOST}}}\x1b?)?"
    rf"|P[|$+]{_BODY}{{0,{_MOST}}}\x1b?"
    rf"|_G{_BODY}{{0,{_MOST}}}\x1b?"
    r")\Z"
)
"""The beginning of one that can be no single key, up to where the bytes end for now."""
_BEGINS: Final = frozenset({_ESC, *(_ESC + one for one in "[]P_O")})
"""What may be keys, or the beginning of a sequence."""
_INTRODUCE: Final = frozenset("[]P_O" + _ESC)
"""What may begin a sequence behind Escape."""
_NOTHING: Final = xterm.BRACKETED_PASTE_END
"""What Textual takes without a word outside a paste; an Escape before it is one."""
_CURSOR: Final = r"\x1b\[\d+;\d+R"
"""Where the cursor stands, which nobody asked."""


@cache
def _pattern(source: str) -> re.Pattern[str]:
    # At the first sequence, since compiling them takes its time, and the planner is just starting.
    return re.compile(source)


def _match(data: str, at: int = 0) -> re.Match[str] | None:
    return _pattern(_WHOLE).match(data, at)


def _is_part(data: str, at: int = 0) -> bool:
    return _pattern(_PART).match(data, at) is not None


class Sifting:
    """Textual's parser of what comes from the terminal, which gets no replies to see."""

    def __init__(self, debug: bool = False, clock: Callable[[], float] = time.monotonic) -> None:  # noqa: FBT001, FBT002 - called so by the driver
        self._parser = xterm.XTermParser(debug)
        self._clock = clock
        self._held = ""
        """The beginning of a sequence that is kept back."""
        self._held_at = 0.0
        self._let_through = ""
        """The beginning of one that the parser has already."""
        self._pasting = False

    def feed(self, data: str) -> Iterator[Message]:
        """Take what was read; give the keys and other events in it."""
        if not data:
            yield from self._parser.feed(data)
            return
        if passed := self._sift(data):
            yield from self._parser.feed(passed)

    def tick(self) -> Iterator[Message]:
        """Give what was waited for long enough, such as Escape."""
        yield from self._parser.tick()

    def _sift(self, data: str) -> str:
        begun, self._let_through = self._let_through, ""
        if self._held:
            data = self._go_on(data)
        elif begun and self._parser._timeout_time is not None:  # noqa: SLF001 - whether it waits is not told
            if begun == _ESC and data[0] not in _INTRODUCE:
                return _NOTHING + self._typed(data)
            # The parser still waits for more. What it has is ended by something else, and begun anew.
            list(self._parser.feed(_ESC + xterm.FOCUSIN))
            data = begun + data
        elif begun:
            # That was taken for a key by now. The rest of a sequence is told by coming at one stroke.
            whole = begun + data
            if len(data) > 1 and (_match(whole) or _is_part(whole)):
                data = whole
            elif whole in _BEGINS:
                self._let_through = whole
                return data
        return self._typed(data)

    def _go_on(self, data: str) -> str:
        """What was kept back with what came now; only this, where they do not belong together."""
        held, self._held = self._held, ""
        whole = held + data
        if self._pasting:
            return whole
        stale = held[1] in "]P_" and self._clock() - self._held_at > _STRING_SECONDS
        if not stale and (_match(whole) or _is_part(whole)):
            return whole
        return (_ESC if held.endswith(_ESC) else "") + data

    def _typed(self, data: str) -> str:
        """What of it was typed; the beginning of a sequence at its end is kept back, or noted."""
        typed: list[str] = []
        at = 0
        while (begin := data.find(_ESC, at)) >= 0:
            typed.append(data[at:begin])
            if found := _match(data, begin):
                typed.append(self._passed(found[0]))
                at = found.end()
            elif _is_part(data, begin) or (self._pasting and data[begin:] in _BEGINS):
                self._held, self._held_at = data[begin:], self._clock()
                return "".join(typed)
            elif data[begin:] in _BEGINS:
                self._let_through = data[begin:]
                return "".join([*typed, data[begin:]])
            else:
                at = begin + 1
                typed.append(self._lone(data[begin : begin + 2]))
        typed.append(data[at:])
        return "".join(typed)

    def _passed(self, sequence: str) -> str:
        """A whole sequence, where Textual is to see it: in a paste only the end of it.

        Textual knows no other there, and takes what is behind it for keys.
        """
        if sequence == xterm.BRACKETED_PASTE_END or not self._pasting:
            self._pasting = sequence == xterm.BRACKETED_PASTE_START
            return sequence if _is_for_textual(sequence) else ""
        return ""

    def _lone(self, sequence: str) -> str:
        """An Escape that begins nothing, with what is behind it: a key; in a paste it is no text."""
        if self._pasting:
            return ""
        return _ESC + _NOTHING if _are_two_keys(sequence) else _ESC


def _are_two_keys(sequence: str) -> bool:
    """Whether Escape and what is behind it are a key each: no sequence begins so, and no key is sent so."""
    return sequence[1] not in _INTRODUCE and not isinstance(ANSI_SEQUENCES_KEYS.get(sequence), tuple)


def _is_for_textual(sequence: str) -> bool:
    """Whether Textual knows what it is: a key, a paste, the focus, the mouse, a size, a mode it asked for."""
    if _pattern(_CURSOR).fullmatch(sequence):
        return False
    return (
        sequence in ANSI_SEQUENCES_KEYS
        or sequence in xterm.SPECIAL_SEQUENCES
        or any(
            known.fullmatch(sequence)
            for known in (
                xterm._re_mouse_event,  # noqa: SLF001 - as below: they are its grammar
                xterm._re_terminal_mode_response,  # noqa: SLF001
                xterm._re_in_band_window_resize,  # noqa: SLF001
                xterm._re_extended_key,  # noqa: SLF001
            )
        )
    )
