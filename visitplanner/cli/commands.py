"""Which function runs which command; the family of a command is imported when it runs."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Final

from visitplanner.cli.context import Context

Command = Callable[[Context], int]


def _in(family: str, name: str) -> Command:
    """The command by that name in a module of this package."""

    def run(context: Context) -> int:
        command: Command = getattr(import_module(f"visitplanner.cli.{family}"), name)
        return command(context)

    return run


COMMANDS: Final[dict[str, Command]] = {
    "": _in("application", "run"),
    "demo": _in("application", "demo"),
    "init": _in("founding", "init"),
    "visit add": _in("founding", "visit_add"),
    "goal add": _in("founding", "goal_add"),
    "person add": _in("founding", "person_add"),
    "add": _in("planning", "add"),
    "need": _in("planning", "need"),
    "link": _in("planning", "link"),
    "rebuild": _in("mending", "rebuild"),
    "undo": _in("planning", "undo"),
    "redo": _in("planning", "redo"),
    "visits": _in("showing", "visits"),
    "goals": _in("showing", "goals"),
    "show": _in("showing", "show"),
    "check": _in("showing", "check"),
    "export": _in("showing", "export"),
    "import": _in("importing", "take_in"),
}
