"""Exports as files: the old one or the whole new one, in the folder that was named and nowhere else."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from pathlib import Path
from typing import Final

from visitplanner.domain.errors import StoreError
from visitplanner.domain.text import clean
from visitplanner.domain.words import N_

FILE_MODE: Final = 0o660
"""Owner and group: colleagues on a shared host can read and replace what one of them exported."""

_OPEN_FOLDER: Final = os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC
_OPEN_NEW: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC

_REASONS: Final = {
    errno.ENOENT: N_("“{path}” cannot be written: its folder does not exist."),
    errno.ENOTDIR: N_("“{path}” cannot be written: its folder does not exist."),
    errno.EACCES: N_("“{path}” cannot be written: you may not write in that folder."),
    errno.EPERM: N_("“{path}” cannot be written: you may not write in that folder."),
    errno.EROFS: N_("“{path}” cannot be written: that folder is read-only."),
    errno.ENOSPC: N_("“{path}” cannot be written: the disk is full."),
    errno.EDQUOT: N_("“{path}” cannot be written: your disk quota is used up."),
    errno.ENAMETOOLONG: N_("“{path}” cannot be written: the name is too long."),
}


def write_text(path: Path, text: str) -> Path:
    """Write a file in UTF-8, readable for owner and group, and give its path back.

    The text goes to a new file beside it that takes its name when every byte is on disk: a reader finds the
    old text or the new one. A symbolic link of that name is never followed or replaced, nor is a folder or a
    device. Raises StoreError with a plain sentence; then nothing was changed.
    """
    path = Path(path)
    try:
        folder = os.open(path.parent, _OPEN_FOLDER)
    except (OSError, ValueError) as error:
        raise _refusal(path, error) from error
    try:
        _refuse_all_but_files(path, folder)
        _replace(path.name, text.encode("utf-8", "replace"), folder)
    except (OSError, ValueError) as error:
        raise _refusal(path, error) from error
    finally:
        os.close(folder)
    return path


def _refuse_all_but_files(path: Path, folder: int) -> None:
    if not path.name:
        raise StoreError(N_("“{path}” is a folder; name a file in it."), path=_shown(path))
    try:
        mode = os.stat(path.name, dir_fd=folder, follow_symlinks=False).st_mode
    except FileNotFoundError:
        return
    if stat.S_ISLNK(mode):
        raise StoreError(
            N_("“{path}” is a link to another place; it was left as it is."),
            do=N_("Name the file itself."),
            path=_shown(path),
        )
    if stat.S_ISDIR(mode):
        raise StoreError(N_("“{path}” is a folder; name a file in it."), path=_shown(path))
    if not stat.S_ISREG(mode):
        raise StoreError(N_("“{path}” is not an ordinary file; it was left as it is."), path=_shown(path))


def _replace(name: str, data: bytes, folder: int) -> None:
    stage = f".visitplanner-{os.urandom(8).hex()}"
    file = os.open(stage, _OPEN_NEW, FILE_MODE, dir_fd=folder)
    try:
        try:
            # The umask of whoever writes must not lock their colleagues out; some file systems have no modes.
            with contextlib.suppress(OSError):
                os.fchmod(file, FILE_MODE)
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(file, rest) :]
            os.fsync(file)
        finally:
            os.close(file)
        os.rename(stage, name, src_dir_fd=folder, dst_dir_fd=folder)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(stage, dir_fd=folder)
        raise
    # The new file stands; a file system that cannot sync folders takes nothing from that.
    with contextlib.suppress(OSError):
        os.fsync(folder)


def _refusal(path: Path, error: OSError | ValueError) -> StoreError:
    number = error.errno if isinstance(error, OSError) else None
    said = _REASONS.get(number) if number is not None else None
    if said is not None:
        return StoreError(said, path=_shown(path))
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return StoreError(N_("“{path}” cannot be written: {reason}."), path=_shown(path), reason=clean(reason))


def _shown(path: Path) -> str:
    """The path without control characters: a folder may have any name, a message may not."""
    return clean(str(path))
