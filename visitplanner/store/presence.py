"""Who is here: one small file a session in presence/, for the eyes of the others.

Nothing rests on it. Whatever goes wrong with it is passed over in silence: a session whose file cannot be
written is merely not seen, and what cannot be read is nobody.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from visitplanner.domain.errors import StoreError
from visitplanner.domain.presence import Presence
from visitplanner.domain.text import clean
from visitplanner.domain.values import dataclass, replace
from visitplanner.store import files, strict
from visitplanner.store.system import System

BEAT: Final = timedelta(seconds=60)
"""How often a session says that it is still here."""
GONE: Final = timedelta(seconds=200)
"""Silence after which a session counts as gone: three beats missed, on a host that was busy or asleep."""

_LARGEST: Final = 4_096
_MOST: Final = 200
"""Files looked at; more than any town hall has coordinators."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Session:
    """What stands in a file. `host` and `pid` tell on the same machine whether it still runs."""

    author: str
    host: str
    pid: int
    since: datetime
    at: datetime
    screen: str = ""
    visit: str | None = None
    item: str | None = None


class Presences:
    """The sessions in one workspace, as one of them sees the others and is seen."""

    def __init__(self, system: System, folder: str, *, author: str, clock: Callable[[], datetime]) -> None:
        self._system = system
        self._folder = folder
        self._clock = clock
        self._path = f"{folder}/{os.getpid()}-{os.urandom(6).hex()}.json"
        self._own = _Session(author=author, host=_host(), pid=os.getpid(), since=clock(), at=clock())
        self._written = False
        self._seen: tuple[files.Stamp | None, datetime, tuple[Presence, ...]] | None = None
        self._settled = False
        """Whether the folder was read once more after it changed: a file that came in the same tick of the
        disk's clock leaves no trace in its time."""

    def here(self, screen: str, visit: str | None, item: str | None) -> None:
        """Say where this session is. Writes only when that is news, or when it was silent for a beat."""
        now = self._clock()
        own = replace(self._own, screen=screen, visit=visit, item=item)
        if self._written and own == self._own and now - own.at < BEAT:
            return
        self._own = replace(own, at=now)
        try:
            self._write()
            self._written = True
        except OSError:
            # As promised above; the next beat tries again.
            self._written = True

    def others(self) -> tuple[Presence, ...]:
        """The other sessions, by author; read again only when the folder changed, or after a beat."""
        now = self._clock()
        stamp = self._stamp()
        same = self._seen is not None and self._seen[0] == stamp
        if self._seen is not None and same and self._settled and now - self._seen[1] < BEAT:
            return self._seen[2]
        self._settled = same
        found = sorted(
            (
                Presence(
                    author=one.author, since=one.since, screen=one.screen, visit=one.visit, item=one.item
                )
                for one in self._sessions(now)
            ),
            key=lambda one: (one.author.casefold(), one.since),
        )
        # The time from before the reading: what comes while it is read shows the next time.
        self._seen = (stamp, now, tuple(found))
        return self._seen[2]

    def leave(self) -> None:
        """Take the file away; no complaint where there is none."""
        if self._written:
            self._written = False
            files.remove(self._system, self._path)

    def _stamp(self) -> files.Stamp | None:
        try:
            return files.Stamp.of(self._system.stat(self._folder))
        except OSError:
            return None

    def _write(self) -> None:
        import json  # noqa: PLC0415 - a command that shows something is nowhere

        own = self._own
        said = {
            "author": own.author,
            "host": own.host,
            "pid": own.pid,
            "since": own.since.isoformat(),
            "at": own.at.isoformat(),
            "screen": own.screen,
            "visit": own.visit,
            "item": own.item,
        }
        files.make_folder(self._system, self._folder)
        temp = files.temp_of(self._path)
        files.remove(self._system, temp)
        fd = self._system.open(temp, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, files.FILE_MODE)
        held = files.Held(self._system, fd)
        try:
            # For colleagues to sweep away; never synced, for it is worth nothing after a power cut.
            self._system.fchmod(fd, files.FILE_MODE)
            files.write_all(self._system, fd, json.dumps(said).encode())
            self._system.replace(temp, self._path)
        except OSError:
            files.remove(self._system, temp)
            raise
        finally:
            held.close()

    def _sessions(self, now: datetime) -> list[_Session]:
        try:
            names = sorted(self._system.names(self._folder))[:_MOST]
        except OSError:
            return []
        found = []
        for name in names:
            path = f"{self._folder}/{name}"
            if path == self._path or name.startswith(".") or not name.endswith(".json"):
                continue
            one = self._read(path)
            if one is None:
                continue
            if _is_gone(one, now):
                files.remove(self._system, path)
            elif one.at - now < GONE:
                # A clock far ahead of this one says nothing of whether it is still here.
                found.append(one)
        return found

    def _read(self, path: str) -> _Session | None:
        try:
            held, status = files.open_regular(self._system, path, "presence")
            if status.st_size > _LARGEST:
                return None
            data = files.read_all(self._system, held, status.st_size, "presence")
            one = strict.read(_Session, strict.decode(data))
        except (OSError, StoreError, strict.WrongError):
            return None
        author = clean(one.author)
        # A time without its zone was not written here, and cannot be compared.
        whole = one.at.utcoffset() is not None and one.since.utcoffset() is not None
        return replace(one, author=author) if author and whole else None


def _is_gone(one: _Session, now: datetime) -> bool:
    """Tell whether a session ended without saying so: killed, or its machine was."""
    return now - one.at > GONE or (one.host == _host() and not _runs(one.pid))


def _runs(pid: int) -> bool:
    if pid <= 0:
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        # It belongs to somebody else, or cannot be asked after.
        return True
    return True


def _host() -> str:
    return os.uname().nodename
