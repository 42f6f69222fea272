"""The one lock of a workspace: held over a whole read, change and write, never over a dialog."""

from __future__ import annotations

import errno
import fcntl
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from visitplanner.domain.errors import BusyError, ReadOnlyError, StoreError
from visitplanner.domain.words import N_
from visitplanner.store import troubles
from visitplanner.store.system import System

_OPEN: Final = os.O_RDWR | os.O_NOFOLLOW | os.O_NONBLOCK


@contextmanager
def locked(system: System, path: str, patience: float) -> Iterator[None]:
    """Hold the lock for the time of the block.

    Raises BusyError after `patience` seconds, ReadOnlyError where the file may not be opened or the file
    system has no `flock`: without a lock nothing is written.
    """
    fd = _acquire(system, path, patience)
    try:
        yield
    finally:
        # Closing the only descriptor of this open file is what unlocks.
        _close(system, fd)


def _acquire(system: System, path: str, patience: float) -> int:
    for _ in range(3):
        fd = _open(system, path)
        try:
            _flock(system, fd, patience)
        except OSError as error:
            _close(system, fd)
            raise _no_lock(error) from error
        if _still_there(system, fd, path):
            return fd
        _close(system, fd)
    raise _busy(patience)


def _open(system: System, path: str) -> int:
    try:
        try:
            return system.open(path, _OPEN)
        except FileNotFoundError:
            fd = system.open(path, _OPEN | os.O_CREAT)
            system.fchmod(fd, 0o660)
            return fd
    except OSError as error:
        raise troubles.not_written(error, ".lock") from error


def _flock(system: System, fd: int, patience: float) -> None:
    try:
        system.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno not in {errno.EWOULDBLOCK, errno.EACCES, errno.EINTR}:
            raise
        _wait(system, fd, patience)


def _wait(system: System, fd: int, patience: float) -> None:
    """Wait in the kernel's queue, which is fair and wakes at once, in a thread, so that the wait can end.

    The one who gives up leaves the thread behind: it closes the descriptor when the lock comes to it at last.
    """
    import _thread  # noqa: PLC0415 - only who has to wait pays for it

    answered = _thread.allocate_lock()
    answered.acquire()
    verdict = _thread.allocate_lock()
    outcome: list[OSError | None] = []
    given_up: list[bool] = []

    def block() -> None:
        failure: OSError | None = None
        try:
            system.flock(fd, fcntl.LOCK_EX)
        except OSError as error:
            failure = error
        with verdict:
            outcome.append(failure)
            if given_up:
                _close(system, fd)
        answered.release()

    _thread.start_new_thread(block, ())
    answered.acquire(timeout=patience)
    with verdict:
        if not outcome:
            given_up.append(True)
            raise _busy(patience)
    if outcome[0] is not None:
        raise outcome[0]


def _still_there(system: System, fd: int, path: str) -> bool:
    """Tell whether the locked file is the one that others lock, and not one that was removed meanwhile.

    Raises StoreError, and the lock is let go.
    """
    try:
        return _same(system, fd, path)
    except OSError as error:
        _close(system, fd)
        raise troubles.not_written(error, ".lock") from error
    except StoreError:
        _close(system, fd)
        raise


def _same(system: System, fd: int, path: str) -> bool:
    ours = system.fstat(fd)
    if not stat.S_ISREG(ours.st_mode):
        raise troubles.not_a_file(".lock")
    try:
        named = system.stat(path)
    except FileNotFoundError:
        return False
    return (ours.st_dev, ours.st_ino) == (named.st_dev, named.st_ino)


def _close(system: System, fd: int) -> None:
    try:
        system.close(fd)
    except OSError:
        # The descriptor is gone either way, and the lock with it.
        return


def _busy(patience: float) -> BusyError:
    return BusyError(
        N_("Another session has been saving for {seconds} seconds."),
        do=N_("Try again in a moment; nothing was changed, and what you typed is kept."),
        seconds=round(patience),
    )


def _no_lock(error: OSError) -> ReadOnlyError:
    return ReadOnlyError(
        N_("This folder's file system cannot lock files ({reason}), so saving would not be safe."),
        do=N_("Keep the workspace on a local disk of the host; reading goes on."),
        reason=troubles.reason(error),
    )
