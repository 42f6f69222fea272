"""The system calls of the store, in one object: whoever tests the store puts a failing disk in its place."""

from __future__ import annotations

import fcntl
import os


class System:
    """What the operating system is asked for.

    Every method may raise OSError; nothing here decides anything.
    """

    def open(self, path: str, flags: int, mode: int = 0o660) -> int:
        """Open a file, never inherited by a child process; give its descriptor."""
        return os.open(path, flags | os.O_CLOEXEC, mode)

    def close(self, fd: int) -> None:
        """Close a descriptor."""
        os.close(fd)

    def read(self, fd: int, size: int, offset: int) -> bytes:
        """Read at most `size` bytes from `offset` on."""
        return os.pread(fd, size, offset)

    def write(self, fd: int, data: bytes | memoryview) -> int:
        """Write; give how many bytes were taken."""
        return os.write(fd, data)

    def fsync(self, fd: int) -> None:
        """Wait until the disk has it."""
        os.fsync(fd)

    def truncate(self, fd: int, size: int) -> None:
        """Cut an open file."""
        os.ftruncate(fd, size)

    def stat(self, path: str) -> os.stat_result:
        """Look at what stands under that name; a link is seen as a link."""
        return os.lstat(path)

    def fstat(self, fd: int) -> os.stat_result:
        """Look at an open file."""
        return os.fstat(fd)

    def fchmod(self, fd: int, mode: int) -> None:
        """Set the permissions of an open file, whatever the umask is."""
        os.fchmod(fd, mode)

    def chmod(self, path: str, mode: int) -> None:
        """Set the permissions of a folder."""
        os.chmod(path, mode)  # noqa: PTH101 - one system call, by its name

    def replace(self, source: str, target: str) -> None:
        """Give a file another name, in one step, over whatever had it."""
        os.replace(source, target)  # noqa: PTH105 - one system call, by its name

    def unlink(self, path: str) -> None:
        """Take a name away."""
        os.unlink(path)  # noqa: PTH108 - as above

    def mkdir(self, path: str) -> None:
        """Make one folder."""
        os.mkdir(path, 0o770)  # noqa: PTH102 - as above

    def names(self, path: str) -> list[str]:
        """List a folder."""
        return os.listdir(path)  # noqa: PTH208 - as above

    def flock(self, fd: int, operation: int) -> None:
        """Lock or unlock an open file."""
        fcntl.flock(fd, operation)


SYSTEM = System()
"""The real one."""
