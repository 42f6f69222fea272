"""What commands that list have in common: which visits can be read, JSON, and how wide text may be."""

from __future__ import annotations

import os
import sys

from visitplanner.cli.context import Context
from visitplanner.cli.output import say, write
from visitplanner.domain.workspace import Programme
from visitplanner.planning.desk import Desk

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


COULD_NOT_READ: Final = 2
WIDTH: Final = 100
"""Columns of text where there is no terminal to measure."""


def readable(context: Context, desk: Desk) -> tuple[tuple[Programme, ...], int]:
    """The visits that can be read, and the exit status; what is the matter with the others is said."""
    visits = desk.visits()
    for _, error in visits.unreadable:
        say(context.lang.say(error))
    return visits.programmes, COULD_NOT_READ if visits.unreadable else 0


def print_json(data: object) -> None:
    """Print plain values as indented JSON."""
    import json

    write(json.dumps(data, ensure_ascii=False, indent=2) + "\n")


def columns() -> int:
    """Columns of the terminal, where there is one."""
    if sys.stdout is None or not sys.stdout.isatty():
        return WIDTH
    try:
        return max(40, os.get_terminal_size(sys.stdout.fileno()).columns)
    except (OSError, ValueError):
        return WIDTH
