"""What has to be set before Textual is imported, since it reads these once; imports nothing slow itself.

The defaults are for SSH: no animations and no smooth scrolling, which only cost bytes; time enough for the
bytes of an arrow key to arrive together, or else it is taken for Escape and some letters.
"""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Final

DEFAULTS: Final = {
    "TEXTUAL_ANIMATIONS": "none",
    "TEXTUAL_SMOOTH_SCROLL": "0",
    "ESCDELAY": "400",
}


def prepare(environ: MutableMapping[str, str]) -> None:
    """Take Textual's own variables out of the environment and put the planner's in; ESCDELAY stays if set.

    A variable that a client sent along could otherwise load a driver, write logs, or press keys.
    """
    for name in [name for name in environ if name.startswith("TEXTUAL")]:
        del environ[name]
    for name, value in DEFAULTS.items():
        environ.setdefault(name, value)


def usable(environ: MutableMapping[str, str], *, stdin_tty: bool, stdout_tty: bool) -> bool:
    """Tell whether there is a terminal that the application can run in."""
    return stdin_tty and stdout_tty and environ.get("TERM", "dumb") not in {"", "dumb", "unknown"}
