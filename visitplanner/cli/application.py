"""Opening the application, with the workspace, a fresh sample, or the questions of a beginning."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Final

from visitplanner.cli.context import Context, is_workspace, new_id, now
from visitplanner.cli.output import line
from visitplanner.domain.errors import PlannerError, StoreError
from visitplanner.domain.values import dataclass
from visitplanner.domain.words import N_

if TYPE_CHECKING:
    from visitplanner.planning.desk import Desk

_FOLDER_MODE: Final = 0o2770
_FILE_MODE: Final = 0o660
_NOT_COPIED: Final = frozenset({".lock", "presence", "drafts", "exports"})


def run(context: Context) -> int:
    """Open the application; where there is no workspace, with the start screen."""
    restricted = context.options.restricted
    _refuse_without_terminal(restricted=restricted)
    if restricted:
        from visitplanner.cli.restricted import harden, not_there

        harden(sys.argv[1:])
        if not context.has_workspace():
            raise not_there(context.workspace)
    desk = context.desk() if context.has_workspace() else None
    if desk is not None:
        # What every screen rests on: a damaged book is told here, while the terminal is the person's own.
        desk.book()
    return _open(context, desk)


def demo(context: Context) -> int:
    """Make a fresh copy of the sample workspace, print where it is, and open it."""
    folder = copy_sample(context)
    line(folder)
    sys.stdout.flush()
    _refuse_without_terminal()
    return _open(context, context.open(str(folder)))


def _refuse_without_terminal(*, restricted: bool = False) -> None:
    from visitplanner.tui.environment import usable

    # The application draws on the stream for errors.
    streams = (sys.stdin, sys.stdout, sys.stderr)
    stdin, stdout, drawn = (one is not None and not one.closed and one.isatty() for one in streams)
    if not usable(os.environ, stdin_tty=stdin, stdout_tty=stdout and drawn):
        raise PlannerError(
            N_("The planner opens on a terminal only, and there is none that can show it."),
            do=(
                N_("Log in with a terminal: “ssh -t”, and no command.")
                if restricted
                else N_(
                    "Use “visitplanner show VISIT” and the other commands; “visitplanner --help” lists them."
                )
            ),
        )


def _open(context: Context, desk: Desk | None) -> int:
    from visitplanner.tui.environment import over_a_line, prepare

    given = context.options
    slow = given.low_bandwidth or over_a_line(os.environ)
    prepare(os.environ, slow=slow, restricted=given.restricted)
    from visitplanner import locale
    from visitplanner.tui.app import Options, make_app, run_app

    before = locale.current()
    locale.use(context.lang)
    try:
        options = Options(
            beginnings=None if given.restricted else _Beginnings(context=context),
            mouse=given.mouse,
            restricted=given.restricted,
            slow=slow,
            idle_minutes=_idle_minutes(given),
        )
        return run_app(make_app(desk, options))
    finally:
        locale.use(before)


def _idle_minutes(given: SimpleNamespace) -> int:
    """Minutes without a key after which the session ends; 0 for never."""
    if given.idle_minutes is not None:
        return int(given.idle_minutes)
    if not given.restricted:
        return 0
    from visitplanner.cli.restricted import IDLE_MINUTES

    return IDLE_MINUTES


@dataclass(frozen=True, slots=True, kw_only=True)
class _Beginnings:
    """Ways to a first workspace, for the start screen."""

    context: Context

    def sample(self) -> Desk:
        """Open a fresh copy of the sample workspace."""
        return self.context.open(str(copy_sample(self.context)))

    def found(self, *, name: str, home: str, partner: str) -> Desk:
        """Found a partnership where the workspace was looked for."""
        from visitplanner.planning.partnership import first_trajectory, found
        from visitplanner.store import create_workspace

        today = now().date()
        partnership = found(name, (home, partner), today=today, new_id=new_id)
        folder = self.context.workspace
        create_workspace(
            folder,
            partnership,
            author=self.context.author,
            clock=now,
            new_id=new_id,
            extra=(first_trajectory(partnership, today=today, new_id=new_id),),
        ).close()
        return self.context.open(str(folder))


def copy_sample(context: Context) -> Path:
    """Copy the sample workspace into a new folder of the person's own data; gives the folder.

    Raises StoreError where the sample is missing or cannot be copied.
    """
    source = _sample()
    data = context.env.get("XDG_DATA_HOME", "")
    base = Path(data) if data.startswith("/") else Path("~/.local/share").expanduser()
    try:
        target = _new_folder(base / "visitplanner")
        _copy(source, target)
    except OSError as error:
        raise StoreError(
            N_("The sample could not be copied into {path}: {reason}."),
            path=base / "visitplanner",
            reason=error.strerror or error,
        ) from error
    return target


def _sample() -> Path:
    """The sample workspace: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).parents[1]
    for place in (package / "sample_data", package.parent / "sample_data"):
        if is_workspace(str(place / "workspace")):
            return place / "workspace"
    raise StoreError(N_("The sample workspace is not part of this installation."))


def _new_folder(base: Path) -> Path:
    """Make `demo`, or `demo-2`, `demo-3`, … where it is there already."""
    base.mkdir(parents=True, exist_ok=True, mode=0o700)
    number = 1
    while True:
        folder = base / ("demo" if number == 1 else f"demo-{number}")
        try:
            folder.mkdir()
        except FileExistsError:
            number += 1
        else:
            return folder


def _copy(source: Path, target: Path) -> None:
    """Copy files and folders with the modes that a workspace has, whatever those of the sample are."""
    target.chmod(_FOLDER_MODE)
    for one in sorted(source.iterdir()):
        if one.name in _NOT_COPIED or one.is_symlink():
            continue
        into = target / one.name
        if one.is_dir():
            into.mkdir()
            _copy(one, into)
        else:
            into.write_bytes(one.read_bytes())
            into.chmod(_FILE_MODE)
