"""Which function runs which command; the family of a command is imported when it runs."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from visitplanner.cli.context import Context

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


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
    "need route": _in("needs", "route"),
    "needs": _in("needs", "needs"),
    "link": _in("planning", "link"),
    "join": _in("travelling", "join"),
    "leave": _in("travelling", "leave"),
    "ack": _in("accepting", "ack"),
    "outcome": _in("after", "outcome"),
    "action add": _in("after", "action_add"),
    "action list": _in("after", "action_list"),
    "action done": _in("after", "action_done"),
    "action drop": _in("after", "action_drop"),
    "action reopen": _in("after", "action_reopen"),
    "action take": _in("after", "action_take"),
    "observe": _in("after", "observe"),
    "goal marker": _in("after", "goal_marker"),
    "rebuild": _in("mending", "rebuild"),
    "backup": _in("keeping", "backup"),
    "verify": _in("keeping", "verify"),
    "restore": _in("keeping", "restore"),
    "history": _in("history", "history"),
    "bring-back": _in("history", "bring_back"),
    "undo": _in("planning", "undo"),
    "redo": _in("planning", "redo"),
    "visits": _in("showing", "visits"),
    "goals": _in("showing", "goals"),
    "show": _in("showing", "show"),
    "check": _in("checking", "check"),
    "explain": _in("explaining", "explain"),
    "export": _in("showing", "export"),
    "balance": _in("balancing", "balance"),
    "outcomes": _in("reporting", "outcomes"),
    "report": _in("reporting", "report"),
    "handout": _in("reporting", "handout"),
    "people": _in("people", "people"),
    "programme": _in("people", "programme"),
    "partnership": _in("people", "partnership"),
    "import": _in("importing", "take_in"),
}
