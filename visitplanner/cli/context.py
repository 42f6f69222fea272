"""What a command stands on: its options, its language, and the workspace it works in.

Paths are texts here, as in the store: `pathlib` alone would take a tenth of the time of a command.
"""

# ruff: noqa: PTH111

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import ExitStack
from datetime import datetime
from types import SimpleNamespace

from visitplanner.domain.errors import InputError
from visitplanner.domain.text import clean
from visitplanner.domain.values import dataclass, field
from visitplanner.domain.words import N_
from visitplanner.locale import Language

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from visitplanner.planning.desk import Desk

WORKSPACE_VARIABLE: Final = "VISITPLANNER_WORKSPACE"
BOOK_FILE: Final = "partnership.json"
_HISTORY_FILE: Final = "history.jsonl"


def now() -> datetime:
    """The present moment with the zone of this machine: here the clock enters."""
    return datetime.now().astimezone()  # noqa: TID251 - everything further in is given it


def new_id() -> str:
    """A fresh id: 32 hexadecimal digits, random (UUID version 4), so that four of them tell items apart."""
    drawn = bytearray(os.urandom(16))
    drawn[6] = drawn[6] & 0x0F | 0x40
    drawn[8] = drawn[8] & 0x3F | 0x80
    return drawn.hex()


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """One call of a command."""

    options: SimpleNamespace
    lang: Language
    env: Mapping[str, str]
    closing: ExitStack = field(default_factory=ExitStack)

    @property
    def author(self) -> str:
        """Who signs: `--as`, else the user's name. Raises InputError where there is none.

        In restricted mode the environment has no say in it.
        """
        asked: str | None = self.options.author
        if asked is not None:
            name = clean(asked)
        elif self.options.restricted:
            name = clean(_login_name())
        else:
            name = clean(self.env.get("USER") or self.env.get("LOGNAME") or _login_name())
        if not name:
            raise InputError(N_("Say who you are with --as NAME."))
        return name

    @property
    def workspace(self) -> str:
        """The folder: `--workspace`, else the variable, else here if this is one, else ~/visitplanner."""
        asked = self.options.workspace or self.env.get(WORKSPACE_VARIABLE)
        if asked:
            return os.path.expanduser(asked)
        return "." if is_workspace(".") else os.path.expanduser("~/visitplanner")

    def has_workspace(self) -> bool:
        """Tell whether there is a workspace to open. Raises StoreError for whoever is shut out of it."""
        path = self.workspace
        if is_workspace(path):
            return True
        try:
            # Who is not let in sees nothing there, which is another thing than that there is nothing.
            os.lstat(f"{path}/{BOOK_FILE}")
        except PermissionError as error:
            from visitplanner.store.troubles import not_read

            raise not_read(error, path) from error
        except OSError:
            pass
        return False

    def desk(self) -> Desk:
        """Open the workspace. Raises NotFoundError that says how to come to one, or a StoreError."""
        return self.open(self.workspace)

    def open(self, path: str) -> Desk:
        """Open the workspace in that folder; it is closed when the command ends. Raises a StoreError."""
        from visitplanner.planning.desk import Desk
        from visitplanner.store import open_workspace

        spare = f"{state_folder(self.env)}/drafts"
        store = open_workspace(path, author=self.author, clock=now, new_id=new_id, spare=spare)
        self.closing.callback(store.close)
        return Desk(store=store, clock=now, new_id=new_id)

    def close(self) -> None:
        """Close whatever was opened."""
        self.closing.close()


def is_workspace(path: str) -> bool:
    """Tell whether the folder holds a workspace, or the history from which one can be brought back."""
    return any(os.path.lexists(f"{path}/{name}") for name in (BOOK_FILE, _HISTORY_FILE))


def state_folder(env: Mapping[str, str]) -> str:
    """Where the account keeps what a session leaves: XDG_STATE_HOME/visitplanner, or under ~/.local/state."""
    state = env.get("XDG_STATE_HOME", "")
    return f"{state if state.startswith('/') else os.path.expanduser('~/.local/state')}/visitplanner"


def _login_name() -> str:
    import pwd

    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return ""
