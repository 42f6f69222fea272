"""How an author's wishes become a transaction: commit, undo, redo, restore, each under one lock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from visitplanner.domain.changes import Conflict, Edit, Receipt, Transaction
from visitplanner.domain.text import clean
from visitplanner.domain.words import N_
from visitplanner.store import edits, history, migrations, restoring, undoing
from visitplanner.store.history import Change, Entry, History
from visitplanner.store.places import Places
from visitplanner.store.shelf import Shelf
from visitplanner.store.system import System
from visitplanner.store.unit import Unit
from visitplanner.store.writer import Log, Writer


class Pen:
    """Writes for one author."""

    def __init__(
        self,
        system: System,
        where: Places,
        shelf: Shelf,
        *,
        author: str,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        patience: float,
    ) -> None:
        self._shelf = shelf
        self._author = author
        self._clock = clock
        self._new_id = new_id
        self._writer = Writer(system, where, shelf, patience=patience)
        self._history = History(system, where.root)

    def commit(self, changes: Sequence[Edit], why: str, *, founding: bool = False) -> Receipt:
        """Merge the edits into what stands on disk and acknowledge them, all or none."""
        with self._writer.session() as log:
            unit = Unit(self._shelf, self._new_id())
            outcome = edits.take_in(unit, changes, founding=founding)
            transaction = self._save(log, unit, self._entry(unit.txn, why))
        return Receipt(
            transaction=transaction,
            conflicts=tuple(self._signed(one, unit.txn) for one in outcome.conflicts),
            revived=tuple(outcome.revived),
            codes=outcome.codes,
        )

    def undo(self) -> Receipt:
        """Take back the author's last change that is not undone. Raises RefusedError with the reason."""
        with self._writer.session() as log:
            entry = undoing.to_undo(self._history, self._author)
            return self._again(log, entry, undoing.inverse(entry), undoes=entry.txn)

    def redo(self) -> Receipt:
        """Do the author's last undone change again. Raises RefusedError with the reason."""
        with self._writer.session() as log:
            entry = undoing.to_redo(self._history, self._author)
            return self._again(log, entry, entry.changes, redoes=entry.txn)

    def recover(self) -> None:
        """Finish what a session that died had begun: taking the lock does it."""
        with self._writer.session():
            pass

    def restore(self, file: str) -> None:
        """Put a file's last good state in its place, after what stands there went to backups/."""
        with self._writer.session() as log:
            restoring.last_good(self._history, file)
            snapshot = restoring.replayed(self._history, file)
            entry = self._entry(self._new_id(), N_("file rebuilt from the history"))
            entry.files[file] = snapshot.meta.revision + 1
            self._writer.restore(log, snapshot, entry)

    def _again(
        self,
        log: Log,
        entry: Entry,
        wanted: list[Change],
        *,
        undoes: str | None = None,
        redoes: str | None = None,
    ) -> Receipt:
        unit = Unit(self._shelf, self._new_id())
        undoing.carry_out(unit, wanted, entry, self._history)
        fresh = self._entry(unit.txn, entry.why, undoes=undoes, redoes=redoes)
        return Receipt(transaction=self._save(log, unit, fresh))

    def _entry(self, txn: str, why: str, *, undoes: str | None = None, redoes: str | None = None) -> Entry:
        return Entry(
            txn=txn,
            at=self._clock().isoformat(),
            by=self._author,
            why=clean(why),
            schema=migrations.CURRENT.version,
            files={},
            changes=[],
            undoes=undoes,
            redoes=redoes,
        )

    def _save(self, log: Log, unit: Unit, entry: Entry) -> Transaction | None:
        entry.changes.extend(unit.changes())
        if not entry.changes:
            return None
        entry.files.update(unit.revisions(entry.changes))
        self._writer.save(log, unit, entry)
        return history.to_transaction(entry)

    def _signed(self, conflict: Conflict, txn: str) -> Conflict:
        """The conflict with the name of who made the other change."""
        place = (conflict.file, conflict.table, conflict.id, conflict.field)
        other = undoing.last_change(self._history, *place, but=txn)
        return conflict if other is None else replace(conflict, by=clean(other.by))
