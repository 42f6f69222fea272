"""From what the operating system answers to a sentence: what happened, what to do, what was kept."""

from __future__ import annotations

import errno
import os

from visitplanner.domain.errors import DamagedError, NewerSchemaError, ReadOnlyError, StoreError
from visitplanner.domain.words import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT})
_FORBIDDEN: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_TOO_MANY: Final = frozenset({errno.EMFILE, errno.ENFILE})


def not_written(error: OSError, name: str) -> StoreError:
    """The error for a write that did not happen; `name` is the file as a person knows it."""
    if error.errno in _FULL:
        return StoreError(
            N_("The disk is full, so {file} was not saved."),
            do=N_("Make room and save again; everything that was saved before is as it was."),
            file=name,
        )
    if error.errno in _FORBIDDEN:
        return ReadOnlyError(
            N_("You may not write {file} ({reason})."),
            do=N_(
                "Ask whoever hosts the workspace for access; everything is as it was, and can still be read."
            ),
            file=name,
            reason=reason(error),
        )
    if error.errno in _TOO_MANY:
        return StoreError(
            N_("Too many files are open on this computer, so {file} was not saved."),
            do=N_("Close something and save again; everything that was saved before is as it was."),
            file=name,
        )
    if error.errno == errno.ELOOP:
        return not_a_file(name)
    return StoreError(
        N_("The disk did not take {file} ({reason})."),
        do=N_(
            "Save again, and tell whoever hosts the workspace; everything that was saved before is as it was."
        ),
        file=name,
        reason=reason(error),
    )


def not_read(error: OSError, name: str) -> StoreError:
    """The error for a file that could not be read."""
    if error.errno in {errno.ELOOP, errno.ENXIO, errno.EISDIR, errno.ENOTDIR}:
        return not_a_file(name)
    if error.errno in {errno.EACCES, errno.EPERM}:
        return StoreError(
            N_("You have no access to {file}."),
            do=N_("Ask whoever hosts the workspace to let you in; nothing was changed."),
            file=name,
        )
    return StoreError(
        N_("{file} could not be read ({reason})."),
        do=N_("Try again, and tell whoever hosts the workspace; nothing was changed."),
        file=name,
        reason=reason(error),
    )


def not_a_file(name: str) -> DamagedError:
    """The error for a link, pipe or folder where a file of the workspace should stand."""
    return DamagedError(
        N_("{file} is not a file of its own but a link, a folder or something else."),
        do=N_("Put the file itself there; nothing was followed and nothing was changed."),
        file=name,
    )


def damaged(name: str, place: str, problem: str) -> DamagedError:
    """The error for a file that does not hold what it should; `place` is the path of the wrong field."""
    return DamagedError(
        N_("{file} does not hold what it should, at {place}: {problem}."),
        do=N_("Correct it there, or bring it back with `visitplanner rebuild`; it was left as it is."),
        file=name,
        place=place,
        problem=problem,
    )


def newer(name: str, version: int, known: int) -> NewerSchemaError:
    """The error for a file that a newer planner wrote."""
    return NewerSchemaError(
        N_("{file} was written by a newer planner (format {version}, known here up to {known})."),
        do=N_("Update the planner; the file was left as it is."),
        file=name,
        version=version,
        known=known,
    )


def reason(error: OSError) -> str:
    """What the operating system calls it."""
    return os.strerror(error.errno) if error.errno else str(error)
