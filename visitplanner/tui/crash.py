"""What happens when the planner itself has a defect: a short message for the person, the rest in a file.

A traceback on the screen helps nobody who plans a visit, and Textual's prints the values of local variables,
which are people's data. The log holds the calls and the kind of error, without values, readable by its owner
alone.
"""

from __future__ import annotations

import os
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import Final

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
    report = "".join(traceback.format_exception(type(error), error, error.__traceback__, chain=True))
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


def message(path: Path, *, recorded: bool) -> str:
    """What the person reads after the screen was restored."""
    said = tr("The planner stopped because of a defect of its own. All changes that it confirmed are saved.")
    where = tr("What went wrong is in {path}; please send it to whoever looks after the planner.", path=path)
    return f"{said}\n{where}" if recorded else said
