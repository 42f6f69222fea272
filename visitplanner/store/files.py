"""Files that hold the old state or the new one, never between, and that everybody in the group can write."""

from __future__ import annotations

import contextlib
import os
import stat

from visitplanner.domain.errors import StoreError
from visitplanner.domain.values import dataclass
from visitplanner.store.system import System

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


FILE_MODE: Final = 0o660
FOLDER_MODE: Final = 0o2770
SIZE_LIMIT: Final = 1 << 28
"""Bytes of the largest file that is read: many times the largest plan, and less than a machine's memory."""

_READ: Final = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK
_STAGE: Final = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """What tells one state of a file from another without reading it."""

    inode: int
    mtime_ns: int
    size: int

    @classmethod
    def of(cls, status: os.stat_result) -> Stamp:
        """The stamp in a file's status."""
        return cls(inode=status.st_ino, mtime_ns=status.st_mtime_ns, size=status.st_size)


class Held:
    """An open descriptor that closes with its last owner.

    While it is open, no new file can get the same inode.
    """

    __slots__ = ("_system", "fd")

    def __init__(self, system: System, fd: int) -> None:
        self.fd = fd
        self._system = system

    def close(self) -> None:
        """Close it; a second time does nothing."""
        fd, self.fd = self.fd, -1
        if fd >= 0:
            try:
                self._system.close(fd)
            except OSError:
                # The descriptor is gone either way.
                return

    def __del__(self) -> None:
        self.close()


def open_regular(system: System, path: str, name: str, flags: int = _READ) -> tuple[Held, os.stat_result]:
    """Open a plain file, following no link and waiting for no pipe.

    Raises FileNotFoundError, DamagedError for anything but a plain file, StoreError for the rest.
    """
    try:
        held = Held(system, system.open(path, flags))
        status = system.fstat(held.fd)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise not_read(error, name) from error
    if not stat.S_ISREG(status.st_mode) or status.st_size > SIZE_LIMIT:
        from visitplanner.store import troubles  # noqa: PLC0415 - as below

        raise troubles.not_a_file(name)
    return held, status


def not_read(error: OSError, name: str) -> StoreError:
    """The error for a file that could not be read."""
    from visitplanner.store import troubles  # noqa: PLC0415 - nearly always nothing is wrong

    return troubles.not_read(error, name)


def read_all(system: System, held: Held, size: int, name: str, offset: int = 0) -> bytes:
    """Read `size` bytes from `offset` on, or what there is of them."""
    parts: list[bytes] = []
    try:
        while size > 0:
            part = system.read(held.fd, size, offset)
            if not part:
                break
            parts.append(part)
            size -= len(part)
            offset += len(part)
    except OSError as error:
        raise not_read(error, name) from error
    return parts[0] if len(parts) == 1 else b"".join(parts)


def temp_of(path: str) -> str:
    """The one name that a new state of this file is written under: beside it, so that the rename is one step.

    One name only, because one session at a time holds the lock. So what a killed session left is found
    without looking through the folder: it has the name of a file of the last transaction.
    """
    folder, name = os.path.split(path)
    return os.path.join(folder, f".{name}.tmp")  # noqa: PTH118 - text paths, for a commit of a millisecond


def stage(system: System, path: str, data: bytes, mode: int = FILE_MODE) -> tuple[Held, Stamp]:
    """Write a file's new state beside it, down to the disk.

    Raises OSError; a half-written one is taken away.
    """
    temp = temp_of(path)
    held = Held(system, _create(system, temp))
    try:
        system.fchmod(held.fd, mode)
        write_all(system, held.fd, data)
        system.fsync(held.fd)
        return held, Stamp.of(system.fstat(held.fd))
    except OSError:
        remove(system, temp)
        raise


def _create(system: System, temp: str) -> int:
    try:
        return system.open(temp, _STAGE, FILE_MODE)
    except FileExistsError:
        # Whoever made it is dead: we hold the lock.
        system.unlink(temp)
        return system.open(temp, _STAGE, FILE_MODE)


def write_all(system: System, fd: int, data: bytes) -> None:
    """Write all of it, in as many calls as it takes. Raises OSError."""
    written = system.write(fd, data)
    if written < len(data):
        rest = memoryview(data)[written:]
        while rest:
            rest = rest[system.write(fd, rest) :]


def remove(system: System, path: str) -> None:
    """Take a temporary file away; no complaint where there is none, or where the disk refuses."""
    with contextlib.suppress(OSError):
        system.unlink(path)


def sync_folder(system: System, folder: str) -> None:
    """Wait until the disk knows the names in a folder. Raises OSError."""
    held = Held(system, system.open(folder, os.O_RDONLY | os.O_DIRECTORY))
    try:
        system.fsync(held.fd)
    finally:
        held.close()


def make_folder(system: System, path: str) -> None:
    """Make a folder that the whole group can write in, whatever the umask; one that is there stays as it is.

    Raises OSError.
    """
    try:
        system.mkdir(path)
    except FileExistsError:
        if not stat.S_ISDIR(system.stat(path).st_mode):
            raise
        return
    system.chmod(path, FOLDER_MODE)
