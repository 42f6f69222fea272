"""A backup: one file that holds the workspace as it was at one moment, its whole history with it.

Plans are text, and every change stands in the history: a copy that is not of one moment would hold an answer
without its question. So the files are read while nobody can save, and written out after that.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import tarfile
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Final

from visitplanner.domain.changes import BOOK
from visitplanner.domain.errors import RefusedError
from visitplanner.domain.values import dataclass
from visitplanner.domain.words import N_
from visitplanner.store import files, history, migrations, troubles
from visitplanner.store.history import History
from visitplanner.store.places import Places
from visitplanner.store.shelf import Shelf
from visitplanner.store.system import SYSTEM, System
from visitplanner.store.workspace import PATIENCE
from visitplanner.store.writer import Writer

MANIFEST: Final = "backup.json"
FORMAT: Final = 1
"""The number of this arrangement of a backup; a newer one is refused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A backup that was written."""

    path: str
    files: int
    size: int
    """Bytes of the file."""


def back_up(
    root: str | os.PathLike[str],
    target: str = "",
    *,
    author: str,
    clock: Callable[[], datetime],
    patience: float = PATIENCE,
    system: System = SYSTEM,
) -> Backup:
    """Write the workspace to one compressed archive: a new file, or in a folder one named by the time.

    Without a target that is the workspace's own folder backups/. Drafts, exports and who is here are not in
    it: they are one person's, can be made again, or are over. Raises BusyError, ReadOnlyError, DamagedError,
    StoreError, RefusedError where the target is there already or has no folder to stand in.
    """
    where = Places(os.path.realpath(root))
    at = clock()
    path = _path(system, where, target, at)
    held = _read_all(system, where, patience)
    archive = _archive(held, _manifest(held, author, at), int(at.timestamp()))
    try:
        _write(system, path, archive)
    except FileExistsError as error:
        raise RefusedError(
            N_("{path} is there already, and a backup never replaces one."),
            do=N_("Name another file; nothing was changed."),
            path=path,
        ) from error
    except OSError as error:
        raise troubles.not_written(error, path) from error
    return Backup(path=path, files=len(held), size=len(archive))


def _path(system: System, where: Places, target: str, at: datetime) -> str:
    """The file to make. Raises RefusedError where its folder is missing, StoreError."""
    # With the workspace's name, for backups of several lie in one folder sooner or later.
    name = f"{os.path.basename(where.root)}-{at:%Y-%m-%d-%H%M%S}.tar.gz"  # noqa: PTH119 - texts are paths here
    if not target:
        try:
            files.make_folder(system, where.backups)
        except FileExistsError as error:
            raise troubles.not_a_file("backups") from error
        except OSError as error:
            raise troubles.not_written(error, "backups") from error
        return f"{where.backups}/{name}"
    whole = os.path.abspath(target)  # noqa: PTH100 - as above
    if os.path.isdir(whole):  # noqa: PTH112 - as above
        return f"{whole}/{name}"
    folder = whole if target.endswith("/") else os.path.dirname(whole)  # noqa: PTH120 - as above
    if not os.path.isdir(folder):  # noqa: PTH112 - as above
        raise RefusedError(
            N_("There is no folder {folder}."),
            do=N_("Make it first, or name another one; nothing was changed."),
            folder=folder,
        )
    return whole


def _read_all(system: System, where: Places, patience: float) -> dict[str, bytes]:
    """Every file as it stands between two changes, by its name in the workspace."""
    shelf = Shelf(system, where)
    found: dict[str, bytes] = {}
    try:
        with Writer(system, where, shelf, patience=patience).session():
            for file in (BOOK, *shelf.slugs()):
                found[where.name(file)] = _bytes(system, where.path(file), where.name(file))
            found[history.NAME] = _bytes(system, History(system, where.root).path, history.NAME)
    finally:
        shelf.close()
    return found


def _bytes(system: System, path: str, name: str) -> bytes:
    try:
        held, status = files.open_regular(system, path, name)
    except FileNotFoundError as error:
        raise troubles.not_read(error, name) from error
    try:
        return files.read_all(system, held, status.st_size, name)
    finally:
        held.close()


def _manifest(held: Mapping[str, bytes], author: str, at: datetime) -> bytes:
    said = {
        "format": FORMAT,
        "schema": migrations.CURRENT.version,
        "made_at": at.isoformat(),
        "made_by": author,
        "files": {
            name: {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
            for name, data in sorted(held.items())
        },
    }
    return json.dumps(said, ensure_ascii=False, indent=1).encode() + b"\n"


def _archive(held: Mapping[str, bytes], manifest: bytes, mtime: int) -> bytes:
    """The archive, its table of contents first; without owners, for those of another host mean nothing."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz", format=tarfile.PAX_FORMAT) as tar:
        for name, data in _in_order(held, manifest):
            one = tarfile.TarInfo(name)
            one.size, one.mtime, one.mode = len(data), mtime, files.FILE_MODE
            tar.addfile(one, io.BytesIO(data))
    return out.getvalue()


def _in_order(held: Mapping[str, bytes], manifest: bytes) -> Iterable[tuple[str, bytes]]:
    return ((MANIFEST, manifest), *sorted(held.items()))


def _write(system: System, path: str, data: bytes) -> None:
    """Write a new file, over nothing. Raises OSError, FileExistsError."""
    # The name is taken first, so that of two backups in one second one is refused; and what stands under it
    # is either empty or whole, for whoever copies backups elsewhere meanwhile, or after a power cut.
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
    files.Held(system, system.open(path, flags, files.FILE_MODE)).close()
    try:
        held, _ = files.stage(system, path, data)
        held.close()
        system.replace(files.temp_of(path), path)
    except OSError:
        files.remove(system, files.temp_of(path))
        files.remove(system, path)
        raise
    files.sync_folder(system, os.path.dirname(path))  # noqa: PTH120 - as above
