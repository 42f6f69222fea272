"""What a person was typing when the connection broke: kept per author, never half written, for their eyes."""

from __future__ import annotations

import json
import os
from typing import Final

from visitplanner.domain.errors import StoreError
from visitplanner.domain.text import clean
from visitplanner.domain.values import dataclass
from visitplanner.store import files, history, strict, troubles
from visitplanner.store.system import System

MODE: Final = 0o600
"""Unfinished words are nobody else's."""
FOLDER_MODE: Final = 0o700
"""Of the folder beside the workspace."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Draft:
    author: str
    key: str
    text: str


class Drafts:
    """The drafts of one author in one folder, and beside it where that folder takes none.

    They take no lock: they are saved while a terminal goes away.
    """

    def __init__(self, system: System, folder: str, author: str, *, spare: str = "") -> None:
        """`spare` is a folder of the account, for a workspace that is full or was taken away; "" for none."""
        self._system = system
        self._folder = folder
        self._spare = spare
        self._author = author

    @property
    def _aside(self) -> str:
        """The folder beside the workspace: another one for each workspace."""
        return f"{self._spare}/{_digest(self._folder)}"

    def save(self, key: str, text: str) -> None:
        """Keep a text under a key. Raises StoreError where neither folder takes it."""
        sound = text.encode(errors="ignore").decode()
        draft = {"author": self._author, "key": key, "text": sound}
        # The standard library writes it: nothing is to be loaded while a terminal goes away.
        data = json.dumps(draft, ensure_ascii=False, separators=(",", ":")).encode()
        name = self._name(key)
        try:
            self._make_folder()
            self._put(self._folder, name, data)
        except OSError as error:
            if not self._put_aside(name, data):
                raise troubles.not_written(error, "drafts") from error
        else:
            self._forget_aside(name)

    def _make_folder(self) -> None:
        """Make the folder where somebody took it away; not below a workspace that went itself."""
        try:
            self._system.stat(self._folder)
        except FileNotFoundError:
            # What is put in the empty place of a disk that was taken off is hidden when it is back.
            self._system.stat(f"{os.path.dirname(self._folder)}/{history.NAME}")  # noqa: PTH120 - text paths, as everywhere here
            files.make_folder(self._system, self._folder)

    def _put(self, folder: str, name: str, data: bytes) -> None:
        temp = f"{folder}/.{os.getpid()}-{name}"
        files.remove(self._system, files.temp_of(temp))
        held, _ = files.stage(self._system, temp, data, MODE)
        held.close()
        self._system.replace(files.temp_of(temp), f"{folder}/{name}")
        files.sync_folder(self._system, folder)

    def _put_aside(self, name: str, data: bytes) -> bool:
        if not self._spare:
            return False
        folder = self._aside
        try:
            self._make_spare(folder)
            self._put(folder, name, data)
        except OSError:
            return False
        return True

    def _make_spare(self, folder: str) -> None:
        """Make the folder and those above it, for the account alone. Raises OSError."""
        try:
            self._system.mkdir(folder)
        except FileExistsError:
            return
        except FileNotFoundError:
            self._make_spare(os.path.dirname(folder))  # noqa: PTH120 - text paths, as everywhere here
            self._system.mkdir(folder)
        self._system.chmod(folder, FOLDER_MODE)

    def _forget_aside(self, name: str) -> None:
        if self._spare:
            files.remove(self._system, f"{self._aside}/{name}")

    def all(self) -> dict[str, str]:
        """This author's drafts by key, cleaned, the newest last. One that cannot be read is left alone."""
        listed = [(self._folder, name) for name in self._names()]
        if self._spare and self._names_aside(self._spare):
            listed += [(self._aside, name) for name in self._names_aside(self._aside)]
        if not listed:
            return {}
        mine = _digest(self._author)
        found: list[tuple[int, str, str]] = []
        for folder, name in listed:
            if name.startswith(f"{mine}-") and name.endswith(".json"):
                when, draft = self._read(f"{folder}/{name}")
                if draft is not None and draft.author == self._author:
                    found.append((when, clean(draft.key), clean(draft.text, lines=True)))
            elif name.startswith(".") and f"-{mine}-" in name:
                self._sweep(folder, name)
        kept: dict[str, str] = {}
        for _, key, text in sorted(found):
            kept.pop(key, None)
            kept[key] = text
        return kept

    def drop(self, key: str) -> None:
        """Forget a draft; no complaint where there is none. Raises StoreError."""
        name = self._name(key)
        self._forget_aside(name)
        try:
            self._system.unlink(f"{self._folder}/{name}")
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

    def _names_aside(self, folder: str) -> list[str]:
        try:
            return sorted(self._system.names(folder))
        except OSError:
            return []

    def _read(self, path: str) -> tuple[int, _Draft | None]:
        """When it was saved, in nanoseconds, and the draft; None for what is none."""
        try:
            held, status = files.open_regular(self._system, path, "drafts")
            data = files.read_all(self._system, held, status.st_size, "drafts")
            return status.st_mtime_ns, strict.read(_Draft, strict.decode(data))
        except (OSError, StoreError, strict.WrongError):
            return 0, None

    def _sweep(self, folder: str, name: str) -> None:
        """Take away what a session left that died while saving a draft; one that lives still needs it."""
        number = name.lstrip(".").split("-", 1)[0]
        if number.isdecimal() and not os.path.exists(f"/proc/{int(number)}"):  # noqa: PTH110 - text paths, as everywhere here
            files.remove(self._system, f"{folder}/{name}")

    def _name(self, key: str) -> str:
        return f"{_digest(self._author)}-{_digest(key)}.json"


def _digest(text: str) -> str:
    """A name for a file from any text at all."""
    from hashlib import blake2b  # noqa: PLC0415 - only who has drafts pays for it

    return blake2b(text.encode(errors="surrogatepass"), digest_size=10).hexdigest()
