"""Reading a backup back: all of it is checked before the first file is made; nothing is ever replaced."""

from __future__ import annotations

import contextlib
import errno
import gzip
import hashlib
import io
import os
import tarfile
import zlib
from collections.abc import Mapping
from typing import Final

from visitplanner.domain.errors import DamagedError, NotFoundError, RefusedError, StoreError
from visitplanner.domain.values import dataclass
from visitplanner.domain.words import N_
from visitplanner.store import files, history, migrations, places, strict, troubles
from visitplanner.store.backup import FORMAT, MANIFEST
from visitplanner.store.system import SYSTEM, System

_LARGEST: Final = 1 << 31
"""Bytes that the files of one backup may have together."""
_SMALL: Final = 1 << 26
_RATIO: Final = 50
"""A small archive can unfold to fill a memory and a disk: above `_SMALL` bytes, no more than so many times
its own size comes out of it. A plan comes to 5 times, and to 16 with one item changed thousands of times."""
_AT_ONCE: Final = 1 << 20
_BLOCK: Final = tarfile.BLOCKSIZE
_PLACELESS: Final = frozenset({errno.ENOENT, errno.ENOTDIR, errno.EEXIST, errno.ELOOP, errno.ENAMETOOLONG})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    sha256: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Contents:
    format: int
    schema: int
    made_at: str
    made_by: str
    files: dict[str, _Known]


def unpack(path: str, *, system: System = SYSTEM) -> dict[str, bytes]:
    """The files of a backup by their names in a workspace, each as it was written.

    Raises NotFoundError, DamagedError for what is no backup or not whole any more, StoreError for what
    cannot be read.
    """
    try:
        held, status = files.open_regular(system, path, path)
    except FileNotFoundError as error:
        raise NotFoundError(
            N_("There is no file {path}."),
            do=N_("Look at how it is written; nothing was changed."),
            path=path,
        ) from error
    data = files.read_all(system, held, status.st_size, path)
    held.close()
    try:
        found = _members(_unfolded(data))
    except (tarfile.TarError, EOFError, OSError, zlib.error, UnicodeError, ValueError) as error:
        raise _damaged(path, "the archive is cut or is none") from error
    contents = _contents(path, found.pop(MANIFEST, b""))
    for name in sorted({*found, *contents.files}):
        known = contents.files.get(name)
        if known is None or name not in found or not _may_stand(name):
            raise _damaged(path, f"{name[:80]!a} is missing or does not belong to it")
        if len(found[name]) != known.size or hashlib.sha256(found[name]).hexdigest() != known.sha256:
            raise _damaged(path, f"{name[:80]!a} is not what was written")
    if history.NAME not in found or places.BOOK_NAME not in found:
        raise _damaged(path, "the partnership or its history is missing")
    return found


def restore(path: str, target: str | os.PathLike[str], *, system: System = SYSTEM) -> str:
    """Make a workspace of a backup in a new or empty folder; gives the folder.

    Whatever fails, no half of one is left. Raises RefusedError when anything stands there or no folder can,
    NotFoundError, DamagedError, StoreError.
    """
    found = unpack(path, system=system)
    root = os.path.realpath(target)
    made: list[str] = []
    try:
        _make_root(system, root, made)
        _fill(system, root, found, made)
    except OSError as error:
        _take_away(made)
        if not made and error.errno in _PLACELESS:
            raise RefusedError(
                N_("There can be no folder {path} ({reason})."),
                do=N_("Choose another place; nothing was changed."),
                path=root,
                reason=troubles.reason(error),
            ) from error
        raise troubles.not_written(error, root) from error
    return root


def _make_root(system: System, root: str, made: list[str]) -> None:
    """Make the folder and those above it, or see that it is empty. Raises RefusedError, OSError."""
    above: list[str] = []
    while not os.path.lexists(folder := os.path.dirname(above[-1] if above else root)):  # noqa: PTH120 - texts
        above.append(folder)
    for folder in reversed(above):
        os.mkdir(folder)  # noqa: PTH102 - they are the person's own, with the permissions that these are made with
        made.append(folder)
    there = os.path.lexists(root)
    try:
        files.make_folder(system, root)
        empty = not system.names(root)
    except FileExistsError:
        empty = False
    if not empty:
        raise RefusedError(
            N_("{path} is not empty, so nothing was restored there."),
            do=N_("Choose a new folder; nothing was changed."),
            path=root,
        )
    if not there:
        made.append(root)


def _fill(system: System, root: str, found: Mapping[str, bytes], made: list[str]) -> None:
    """Write every file; what is made stands in `made`, oldest first. Raises OSError."""
    for name in places.FOLDERS:
        made.append(f"{root}/{name}")
        files.make_folder(system, made[-1])
    # All of them beside their names first. A session that opens the folder meanwhile, or after a power cut,
    # finds no workspace until the history has its name, and a whole one once the book has.
    order = sorted(found, key=lambda one: (one == places.BOOK_NAME, one == history.NAME, one))
    for name in order:
        made.append(files.temp_of(f"{root}/{name}"))
        files.stage(system, f"{root}/{name}", found[name])[0].close()
    for name in order:
        made.append(f"{root}/{name}")
        system.replace(files.temp_of(made[-1]), made[-1])
    files.sync_folder(system, f"{root}/visits")
    files.sync_folder(system, root)


def _take_away(made: list[str]) -> None:
    """Remove what was made, the newest first; what is not there any more, or refuses, is passed over."""
    for path in reversed(made):
        with contextlib.suppress(OSError):
            if os.path.isdir(path):  # noqa: PTH112 - texts are paths here
                os.rmdir(path)  # noqa: PTH106 - as above
            else:
                os.unlink(path)  # noqa: PTH108 - as above


def _unfolded(data: bytes) -> bytes:
    """What a compressed archive holds. Raises ValueError where that is more than a backup comes to."""
    room = min(_LARGEST, max(_SMALL, _RATIO * len(data)))
    parts: list[bytes] = []
    with gzip.GzipFile(fileobj=io.BytesIO(data)) as packed:
        while part := packed.read(_AT_ONCE):
            parts.append(part)
            room -= len(part)
            if room < 0:
                msg = "more than a backup comes to"
                raise ValueError(msg)
    return b"".join(parts)


def _members(data: bytes) -> dict[str, bytes]:
    """The files of an archive, by name: plain ones only, each once, each wholly there.

    A header is read by itself. The archives of others may hold extensions, sizes below nothing and headers in
    headers, over which the library's own walk runs out of memory or comes to no end.
    """
    found: dict[str, bytes] = {}
    at = 0
    while (header := data[at : at + _BLOCK]) != bytes(_BLOCK):
        one = tarfile.TarInfo.frombuf(header, "utf-8", "strict")
        at += _BLOCK
        # A size below nothing leads back to a header that was there, and its name stands twice.
        if one.type not in {tarfile.REGTYPE, tarfile.AREGTYPE} or one.name in found:
            msg = "what no backup holds"
            raise ValueError(msg)
        found[one.name] = data[at : at + one.size]
        at += -(-one.size // _BLOCK) * _BLOCK
    return found


def _contents(path: str, data: bytes) -> _Contents:
    try:
        contents = strict.read(_Contents, strict.decode(data))
    except strict.WrongError as error:
        raise _damaged(path, "its table of contents cannot be read") from error
    if contents.format > FORMAT or contents.schema > migrations.CURRENT.version:
        raise troubles.newer(path, contents.schema, migrations.CURRENT.version)
    return contents


def _may_stand(name: str) -> bool:
    """Tell whether a workspace has a file of that name: no path leads out of it."""
    if name in {places.BOOK_NAME, history.NAME}:
        return True
    folder, _, last = name.partition("/")
    return folder == "visits" and places.Places.slug_in(last) is not None


def _damaged(path: str, problem: str) -> StoreError:
    return DamagedError(
        N_("{path} is no backup that can be used: {problem}."),
        do=N_("Use an older one; nothing was changed."),
        path=path,
        problem=problem,
    )
