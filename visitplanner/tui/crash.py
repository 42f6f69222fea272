"""What happens when the planner itself has a defect: a short message for the person, the rest in a file.

A traceback on the screen helps nobody who plans a visit, and Textual's prints the values of local variables,
which are people's data. The log holds the calls and the kinds of errors, readable by its owner alone: no
values, and not what an error says, in which the text that it was about is often quoted.

It stands in the account that runs the planner, not in the workspace. So on a host that is shared with
`visitplanner-ssh` it is for whoever looks after that host, and no session can read it.
"""

from __future__ import annotations

import os
import traceback
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from visitplanner.domain.words import N_
from visitplanner.locale import tr

LOG_NAME: Final = "crash.log"
LARGEST_LOG: Final = 1_000_000


def log_path(environ: Mapping[str, str]) -> Path:
    """Where the log stands: XDG_STATE_HOME/visitplanner/crash.log, by default under ~/.local/state."""
    state = environ.get("XDG_STATE_HOME", "")
    base = Path(state) if state.startswith("/") else Path.home() / ".local" / "state"
    return base / "visitplanner" / LOG_NAME


def record(error: BaseException, path: Path) -> bool:
    """Append the error to the log, mode 0600, never through a link. False where that cannot be done."""
    report = "\n".join(_told(error))
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_NOFOLLOW
        handle = os.open(path, flags, 0o600)
        try:
            os.fchmod(handle, 0o600)
            if os.fstat(handle).st_size > LARGEST_LOG:
                os.ftruncate(handle, 0)
            os.write(handle, f"{report}\n".encode(errors="replace"))
        finally:
            os.close(handle)
    except OSError:
        return False
    return True


def _told(error: BaseException) -> Iterator[str]:
    """The calls that led to an error, and its kind; before it the one that it came from."""
    earlier = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if earlier is not None:
        yield from _told(earlier)
        yield "which led to"
    yield "".join(traceback.format_tb(error.__traceback__)) + type(error).__qualname__
    if isinstance(error, OSError) and error.errno is not None:
        yield os.strerror(error.errno)
    if isinstance(error, BaseExceptionGroup):
        for one in error.exceptions:
            yield "in it"
            yield from _told(one)


def message(path: Path, *, recorded: bool, restricted: bool = False) -> str:
    """What the person reads after the screen was restored; in `restricted` mode they reach no file."""
    said = tr("The planner stopped because of a defect of its own. All changes that it confirmed are saved.")
    if not recorded:
        return said
    return f"{said}\n{tr(where(restricted=restricted), path=path)}"


def where(*, restricted: bool) -> str:
    """The words that name the `path` of the log, and who can do something with it; untranslated."""
    if restricted:
        return N_("What went wrong is in {path} on this host; please tell whoever looks after it.")
    return N_("What went wrong is in {path}; please send it to whoever looks after the planner.")
