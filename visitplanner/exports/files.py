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

FOLDER_MODE: Final = 0o2770
MOST_OF_A_NAME: Final = 1_000
"""Files of one name that are told apart by a number."""

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


def write_new(workspace: Path, name: str, text: str) -> Path:
    """Write a file into the folder `exports` of a workspace and nowhere else; give its path.

    `name` is taken as it is where nothing has that name, else with a number behind it (`agenda-2.md`):
    nothing is replaced, no link followed, neither for the file nor for the folder, which is made where it is
    missing.
    Raises StoreError with a plain sentence; then nothing was changed.
    """
    exports = Path(workspace) / "exports"
    path = exports / name
    if name != path.name or name.startswith("."):
        raise StoreError(N_("“{path}” is not a name for an export."), path=_shown(Path(name)))
    try:
        folder = _own_folder(exports)
    except (OSError, ValueError) as error:
        raise _refusal(path, error) from error
    try:
        return exports / _add(name, text.encode("utf-8", "replace"), folder)
    except (OSError, ValueError) as error:
        raise _refusal(path, error) from error
    finally:
        os.close(folder)


def _own_folder(path: Path) -> int:
    """Open a folder that is no link; make it where it is missing. Raises OSError, StoreError for a link."""
    with contextlib.suppress(FileExistsError):
        path.mkdir()
        path.chmod(FOLDER_MODE)
    if path.is_symlink():
        raise _linked(path)
    # Should it become one just now, opening it fails.
    return os.open(path, _OPEN_FOLDER | os.O_NOFOLLOW)


def _add(name: str, data: bytes, folder: int) -> str:
    """Give a new file the first name that is free; in one step, when every byte is on disk."""
    stage = _stage(data, folder)
    try:
        stem, ending = os.path.splitext(name)  # noqa: PTH122 - a name, and no path
        for number in range(1, MOST_OF_A_NAME + 1):
            free = name if number == 1 else f"{stem}-{number}{ending}"
            with contextlib.suppress(FileExistsError):
                os.link(stage, free, src_dir_fd=folder, dst_dir_fd=folder, follow_symlinks=False)
                return free
    finally:
        with contextlib.suppress(OSError):
            os.unlink(stage, dir_fd=folder)
    raise StoreError(
        N_("There are {n} exports of that name; take some away first."), n=MOST_OF_A_NAME, path=name
    )


def _refuse_all_but_files(path: Path, folder: int) -> None:
    if not path.name:
        raise StoreError(N_("“{path}” is a folder; name a file in it."), path=_shown(path))
    try:
        mode = os.stat(path.name, dir_fd=folder, follow_symlinks=False).st_mode
    except FileNotFoundError:
        return
    if stat.S_ISLNK(mode):
        raise _linked(path)
    if stat.S_ISDIR(mode):
        raise StoreError(N_("“{path}” is a folder; name a file in it."), path=_shown(path))
    if not stat.S_ISREG(mode):
        raise StoreError(N_("“{path}” is not an ordinary file; it was left as it is."), path=_shown(path))


def _linked(path: Path) -> StoreError:
    return StoreError(
        N_("“{path}” is a link to another place; it was left as it is."),
        do=N_("Name the file itself."),
        path=_shown(path),
    )


def _replace(name: str, data: bytes, folder: int) -> None:
    stage = _stage(data, folder)
    try:
        os.rename(stage, name, src_dir_fd=folder, dst_dir_fd=folder)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(stage, dir_fd=folder)
        raise
    # The new file stands; a file system that cannot sync folders takes nothing from that.
    with contextlib.suppress(OSError):
        os.fsync(folder)


def _stage(data: bytes, folder: int) -> str:
    """Write a file under a name of its own, down to the disk; give the name. Half a one is taken away."""
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
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(stage, dir_fd=folder)
        raise
    return stage


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
