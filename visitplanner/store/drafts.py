"""What a person was typing when the connection broke: kept per author, never half written, for their eyes."""

from __future__ import annotations

import os
from typing import Final

import msgspec

from visitplanner.domain.errors import DamagedError, StoreError
from visitplanner.domain.text import clean
from visitplanner.store import files, troubles
from visitplanner.store.system import System

MODE: Final = 0o600
"""Unfinished words are nobody else's."""


class _Draft(msgspec.Struct, frozen=True):
    author: str
    key: str
    text: str


class Drafts:
    """The drafts of one author in one folder.

    They take no lock: they are saved while a terminal goes away.
    """

    def __init__(self, system: System, folder: str, author: str) -> None:
        self._system = system
        self._folder = folder
        self._author = author

    def save(self, key: str, text: str) -> None:
        """Keep a text under a key. Raises StoreError."""
        data = msgspec.json.encode(_Draft(self._author, key, text.encode(errors="replace").decode()))
        path = self._path(key)
        temp = f"{self._folder}/.{os.getpid()}-{os.path.basename(path)}"  # noqa: PTH119 - text paths, as everywhere here
        try:
            files.make_folder(self._system, self._folder)
            files.remove(self._system, files.temp_of(temp))
            held, _ = files.stage(self._system, temp, data, MODE)
            held.close()
            self._system.replace(files.temp_of(temp), path)
            files.sync_folder(self._system, self._folder)
        except OSError as error:
            raise troubles.not_written(error, "drafts") from error

    def all(self) -> dict[str, str]:
        """This author's drafts by key, cleaned. One that cannot be read is left where it is."""
        mine = _digest(self._author)
        found: dict[str, str] = {}
        for name in self._names():
            if name.startswith(f"{mine}-") and name.endswith(".json"):
                draft = self._read(f"{self._folder}/{name}")
                if draft is not None and draft.author == self._author:
                    found[clean(draft.key)] = clean(draft.text, lines=True)
            elif name.startswith(".") and f"-{mine}-" in name:
                self._sweep(name)
        return found

    def drop(self, key: str) -> None:
        """Forget a draft; no complaint where there is none. Raises StoreError."""
        try:
            self._system.unlink(self._path(key))
        except FileNotFoundError:
            return
        except OSError as error:
            raise troubles.not_written(error, "drafts") from error

    def _names(self) -> list[str]:
        try:
            return sorted(self._system.names(self._folder))
        except FileNotFoundError:
            return []
        except OSError as error:
            raise troubles.not_read(error, "drafts") from error

    def _read(self, path: str) -> _Draft | None:
        try:
            held, status = files.open_regular(self._system, path, "drafts")
            return msgspec.json.decode(
                files.read_all(self._system, held, status.st_size, "drafts"), type=_Draft
            )
        except (OSError, StoreError, DamagedError, msgspec.MsgspecError, ValueError, RecursionError):
            return None

    def _sweep(self, name: str) -> None:
        """Take away what a session left that died while saving a draft; one that lives still needs it."""
        number = name.lstrip(".").split("-", 1)[0]
        if number.isdecimal() and not os.path.exists(f"/proc/{int(number)}"):  # noqa: PTH110 - text paths, as everywhere here
            files.remove(self._system, f"{self._folder}/{name}")

    def _path(self, key: str) -> str:
        return f"{self._folder}/{_digest(self._author)}-{_digest(key)}.json"


def _digest(text: str) -> str:
    """A name for a file from any text at all."""
    from hashlib import blake2b  # noqa: PLC0415 - only who has drafts pays for it

    return blake2b(text.encode(errors="surrogatepass"), digest_size=10).hexdigest()
