"""What has to be set before Textual is imported, since it reads these once; imports nothing slow itself.

The defaults are for SSH: no animations and no smooth scrolling, which only cost bytes; time enough for the
bytes of an arrow key to arrive together, or else it is taken for Escape and some letters. On a slow line a
frame is drawn less often, so that what changes at once travels at once.
"""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from typing import Final

ESCAPE_DELAY: Final = 400
"""Milliseconds that an Escape waits for the rest of a key."""
FRAMES: Final = 20
"""Frames a second on a slow line; Textual's own are 60."""

DEFAULTS: Final = {
    "TEXTUAL_ANIMATIONS": "none",
    "TEXTUAL_SMOOTH_SCROLL": "0",
    "ESCDELAY": str(ESCAPE_DELAY),
}

ALLOWED: Final = frozenset(
    {
        "COLORFGBG",
        "COLORTERM",
        "LANG",
        "LANGUAGE",
        "LC_ALL",
        "LC_CTYPE",
        "LC_MESSAGES",
        "LC_TIME",
        "NO_COLOR",
        "SSH_CONNECTION",
        "SSH_TTY",
        "TERM",
        "TZ",
    }
)
"""What a restricted session may know of the environment: how the terminal is, and the language."""


def over_a_line(environ: Mapping[str, str]) -> bool:
    """Tell whether somebody logged in over SSH, so that every byte travels."""
    return bool(environ.get("SSH_CONNECTION") or environ.get("SSH_TTY"))


def prepare(environ: MutableMapping[str, str], *, slow: bool = False, restricted: bool = False) -> None:
    """Take Textual's own variables out of the environment and put the planner's in.

    ESCDELAY stays if set; where the line is `slow` it is never shorter than ours. `restricted` leaves
    nothing but what is `ALLOWED`: a variable that a client sent along could otherwise load a driver, write
    logs, press keys, or say who one is. NO_COLOR is put in for a terminal without colours.
    """
    for name in list(environ):
        if name.startswith("TEXTUAL") or (restricted and name not in ALLOWED):
            del environ[name]
    for name, value in DEFAULTS.items():
        environ.setdefault(name, value)
    if colourless(environ.get("TERM", "")):
        environ["NO_COLOR"] = "1"
    if slow:
        environ["TEXTUAL_FPS"] = str(FRAMES)
        asked = environ["ESCDELAY"]
        if not (asked.isdecimal() and int(asked) >= ESCAPE_DELAY):
            environ["ESCDELAY"] = str(ESCAPE_DELAY)


def colourless(term: str) -> bool:
    """Tell whether terminals of that name have no colours.

    vt100 and its like; and xterm-mono, which who wants none can say where NO_COLOR does not come through.
    """
    return term.endswith(("-m", "-mono")) or (term.startswith("vt") and term[2:3].isdecimal())


def usable(environ: Mapping[str, str], *, stdin_tty: bool, stdout_tty: bool) -> bool:
    """Tell whether there is a terminal that the application can run in."""
    return stdin_tty and stdout_tty and environ.get("TERM", "dumb") not in {"", "dumb", "unknown"}
