"""Opening and making workspaces."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable
from datetime import datetime

from visitplanner.domain.changes import BOOK, Edit, Entity
from visitplanner.domain.errors import NotFoundError, RefusedError
from visitplanner.domain.partnership import Partnership
from visitplanner.domain.words import N_
from visitplanner.store import files, history, places
from visitplanner.store.history import History
from visitplanner.store.system import SYSTEM, System
from visitplanner.store.workspace import PATIENCE, Workspace


def open_workspace(
    path: str | os.PathLike[str],
    *,
    author: str,
    clock: Callable[[], datetime],
    new_id: Callable[[], str],
    patience: float = PATIENCE,
    system: System = SYSTEM,
    spare: str = "",
) -> Workspace:
    """Open the workspace in a folder; links to the folder are followed, links in it are not.

    `spare` is a folder of the account itself, where drafts go that the workspace does not take; "" for none.
    What a session left that died is finished, where this one may write. A damaged book opens, so that it can
    be rebuilt; it is reading it that raises. Raises NotFoundError, NewerSchemaError, and StoreError for a
    folder that cannot be entered.
    """
    root = os.path.realpath(path)
    try:
        there = stat.S_ISDIR(system.stat(root).st_mode)
        if there:
            system.stat(f"{root}/{history.NAME}")
    except FileNotFoundError:
        there = os.path.lexists(f"{root}/{places.BOOK_NAME}")  # noqa: PTH - text paths, for a start of milliseconds
    except OSError as error:
        raise files.not_read(error, root) from error
    if not there:
        raise no_workspace(root)
    workspace = Workspace(
        root, author=author, clock=clock, new_id=new_id, patience=patience, system=system, spare=spare
    )
    workspace.catch_up()
    workspace.check_format()
    return workspace


def create_workspace(  # noqa: PLR0913 - as above
    path: str | os.PathLike[str],
    partnership: Partnership,
    *,
    author: str,
    clock: Callable[[], datetime],
    new_id: Callable[[], str],
    extra: Iterable[Entity] = (),
    why: str = N_("workspace made"),
    patience: float = PATIENCE,
    system: System = SYSTEM,
) -> Workspace:
    """Make a workspace in a new or empty folder, with its partnership and whatever else its book begins with.

    Raises RefusedError when anything stands in the folder, StoreError.
    """
    root = os.path.realpath(path)
    try:
        _make_root(system, root)
        for name in places.FOLDERS:
            files.make_folder(system, f"{root}/{name}")
        History(system, root).create()
        files.sync_folder(system, root)
    except OSError as error:
        from visitplanner.store import troubles  # noqa: PLC0415 - nearly always nothing is wrong

        raise troubles.not_written(error, root) from error
    workspace = Workspace(root, author=author, clock=clock, new_id=new_id, patience=patience, system=system)
    workspace.found([Edit(file=BOOK, mine=one) for one in (partnership, *extra)], why=why)
    return workspace


def _make_root(system: System, root: str) -> None:
    os.makedirs(os.path.dirname(root), exist_ok=True)  # noqa: PTH103, PTH120 - text paths, as everywhere here
    try:
        files.make_folder(system, root)
        names = set(system.names(root))
    except FileExistsError:
        raise _taken(root) from None
    # What a session leaves that died in the midst of this very thing stands in nobody's way.
    begun = {*places.FOLDERS, history.NAME, ".lock"}
    if names <= begun and not any(_holds_something(system, f"{root}/{name}") for name in names):
        return
    raise _taken(root)


def _holds_something(system: System, path: str) -> bool:
    status = system.stat(path)
    return bool(system.names(path)) if stat.S_ISDIR(status.st_mode) else status.st_size > 0


def _taken(root: str) -> RefusedError:
    return RefusedError(
        N_("{path} is not empty, so no workspace was made there."),
        do=N_("Choose a new folder; nothing was changed."),
        path=root,
    )


def no_workspace(path: str) -> NotFoundError:
    """The error for a folder that holds no workspace."""
    return NotFoundError(
        N_("There is no workspace in {path}."),
        do=N_("Make one with `visitplanner init`, or look at the sample with `visitplanner demo`."),
        path=path,
    )
