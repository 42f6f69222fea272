"""Restricted mode: one workspace as one person, and no way out of the planner.

It is for a key that somebody else holds (`command="…"` of an SSH server). Nothing that comes with the
connection decides anything: not the command that was asked for, not the environment.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterable, Sequence
from types import SimpleNamespace
from typing import Final

from visitplanner.domain.errors import InputError, NotFoundError
from visitplanner.domain.words import N_
from visitplanner.tui import environment

IDLE_MINUTES: Final = 60
"""Minutes without a key after which a restricted session ends, unless said otherwise."""

IGNORED: Final = (signal.SIGTSTP, signal.SIGQUIT)
"""What a terminal sends for ctrl+z and ctrl+\\ while the application does not read the keys itself."""

_ONCE: Final = ("--as", "--workspace", "--idle-minutes")


def check(options: SimpleNamespace, argv: Sequence[str]) -> None:
    """Refuse what a restricted session cannot be started with. Raises InputError."""
    for name in _ONCE:
        if _times(name, argv) > 1:
            raise InputError(
                N_("{name} stands here twice; with --restricted it is said once and stays so."), name=name
            )
    if options.command:
        raise InputError(
            N_("With --restricted the planner only opens on the terminal; “{command}” cannot be used."),
            command=options.command,
        )
    if not (options.workspace or "").startswith("/"):
        raise InputError(N_("With --restricted, name the workspace with its whole path: --workspace /…"))


def _times(name: str, argv: Iterable[str]) -> int:
    return sum(word == name or word.startswith(f"{name}=") for word in argv)


def not_there(path: str) -> NotFoundError:
    """The error where the workspace is not: founding one is not for who comes in this way."""
    return NotFoundError(
        N_("There is no workspace in {path}."), do=N_("Tell whoever looks after this host."), path=path
    )


def harden(argv: Sequence[str]) -> None:
    """Leave nothing of the environment that could act, no way to stop into a shell, and no dump of memory.

    Python itself obeys variables before a line of ours runs; so unless it was started isolated, as by
    `visitplanner-ssh`, this process becomes one that is.
    """
    import resource

    environment.prepare(os.environ, restricted=True)
    if not sys.flags.isolated:
        own = [sys.executable, "-I", "-X", "utf8", "-m", "visitplanner"]
        os.execve(sys.executable, [*own, *argv], os.environ)  # noqa: S606 - it becomes itself
    for number in IGNORED:
        signal.signal(number, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
