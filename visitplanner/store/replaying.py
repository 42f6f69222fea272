"""Every change since the first day, done again, and the files of a workspace held against that."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from visitplanner.domain.errors import PlannerError, StoreError
from visitplanner.domain.values import dataclass
from visitplanner.domain.words import N_
from visitplanner.store import changes, codec, migrations
from visitplanner.store.codec import Plain
from visitplanner.store.history import Entry
from visitplanner.store.places import Places
from visitplanner.store.recovery import table_of

Documents = dict[str, dict[str, Plain]]
"""The documents of one file by table and id, without what the file says of itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Observed:
    """One thing that was noticed. `wrong`: something is lost or unreadable; else it is good to know."""

    wrong: bool
    error: PlannerError


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A file as it stands on disk."""

    revision: int
    documents: Documents


class Replay:
    """The files as the history has them."""

    def __init__(self) -> None:
        self.count = 0
        """Transactions so far."""
        self._documents: dict[str, Documents] = {}
        self._revisions: dict[str, int] = {}
        self._older: set[str] = set()
        """Files that an older version wrote in: its changes cannot be done again here."""
        self._last: Entry | None = None

    def take(self, entry: Entry) -> Iterator[Observed]:
        """Do one transaction; give what is odd about it. Raises DamagedError."""
        self.count += 1
        self._last = entry
        for file, revision in entry.files.items():
            if revision != self._revisions.get(file, 0) + 1:
                yield noted(_JUMP, file=Places.name(file), txn=codec.short(entry.txn))
            self._revisions[file] = revision
        if entry.schema != migrations.CURRENT.version:
            self._older.update(entry.files)
            return
        for change in entry.changes:
            table = self._documents.setdefault(change.file, {}).setdefault(table_of(change), {})
            before = table.get(change.id)
            table[change.id] = changes.done(before, change.field, change.new, entry.txn, change.id)

    def against(self, standing: Mapping[str, Standing], unread: set[str]) -> Iterator[Observed]:
        """Hold the files against it; those that could not be read have been told of."""
        for file in sorted({*self._revisions, *standing} - self._older - unread):
            found = standing.get(file)
            if self._is_unfinished(file, 0 if found is None else found.revision):
                yield noted(_UNFINISHED, file=Places.name(file))
            elif found is not None:
                yield from self._compared(file, found)
            elif any(codec.is_live(one) for many in self._replayed(file).values() for one in many.values()):
                yield wrong(_MISSING, do=_REBUILD, file=Places.name(file))

    def _is_unfinished(self, file: str, revision: int) -> bool:
        """Tell whether a session died after its change was acknowledged and before the file had it."""
        last = self._last
        return last is not None and last.files.get(file) == revision + 1

    def _compared(self, file: str, found: Standing) -> Iterator[Observed]:
        known, name = self._revisions.get(file, 0), Places.name(file)
        if found.revision < known:
            yield wrong(_OLD, do=_REBUILD, file=name, missing=str(known - found.revision))
        elif found.documents != self._replayed(file):
            if found.revision > known:
                yield wrong(_AHEAD, do=_KEEP, file=name)
            else:
                yield noted(_BY_HAND, file=name)

    def _replayed(self, file: str) -> Documents:
        return {table: many for table, many in self._documents.get(file, {}).items() if many}


def noted(said: str, **params: str) -> Observed:
    """Something that is good to know."""
    return Observed(wrong=False, error=StoreError(said, **params))


def wrong(said: str, *, do: str, **params: str) -> Observed:
    """Something that is lost."""
    return Observed(wrong=True, error=StoreError(said, do=do, **params))


_JUMP: Final = N_("{file} skips a revision in the history, at {txn}.")
_UNFINISHED: Final = N_("The last change is not in {file} yet; the next session brings it there.")
_BY_HAND: Final = N_("{file} holds what another hand than the planner’s wrote; the history does not have it.")
_OLD: Final = N_("{file} is an old copy; later changes ({missing}) stand in the history only.")
_AHEAD: Final = N_("{file} holds changes that are missing in the history.")
_MISSING: Final = N_("{file} is missing, and the history has it.")
_REBUILD: Final = N_("Bring it back with `visitplanner rebuild`.")
_KEEP: Final = N_("Look for the whole history in a backup; the file itself can be used.")
