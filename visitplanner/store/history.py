"""history.jsonl: written ahead of every file and kept for good. What stands in it is acknowledged.

One transaction a line, its checksum first. A line that the end of the file cuts off was never acknowledged.
"""

# Without postponed annotations: what is read is needed as a type, and to make one of a text takes time.
import os
from collections.abc import Iterator
from datetime import datetime
from zlib import crc32

from visitplanner.domain.changes import BOOK, FieldChange, Transaction
from visitplanner.domain.text import clean
from visitplanner.domain.values import dataclass, fields
from visitplanner.store import codec, files, places, strict
from visitplanner.store.system import System

NAME = "history.jsonl"

_READ = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK
APPEND = os.O_RDWR | os.O_APPEND | os.O_NOFOLLOW | os.O_NONBLOCK
SUM = b'{"sum":"'
_HEAD = len(SUM) + 8 + 2
_BLOCK = 1 << 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One field of one document: file, table, id, path of the field ("" is all of it), before and after.

    In the file it is a row of these six.
    """

    file: str
    table: str
    id: str
    field: str
    old: object
    new: object


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One transaction. `files` gives the revision that each touched file has with it."""

    txn: str
    at: str
    by: str
    why: str
    schema: int
    files: dict[str, int]
    changes: list[Change]
    undoes: str | None = None
    redoes: str | None = None


CHANGE = tuple(one.name for one in fields(Change))
"""What the places of such a row are."""


def from_line(line: bytes) -> Entry:
    """The entry of a line without its newline. Raises ValueError when it is not what was written."""
    body = line[_HEAD:]
    if not line.startswith(SUM) or line[len(SUM) : _HEAD] != b'%08x",' % crc32(body):
        msg = "the checksum does not fit"
        raise ValueError(msg)
    try:
        given = strict.read(dict[str, object], strict.decode(b"{" + body))
        rows = strict.read(list[list[object]], given.get("changes"))
        named = [dict(zip(CHANGE, row, strict=False)) for row in rows]
        entry = strict.read(Entry, {**given, "changes": named})
    except strict.WrongError as error:
        raise ValueError(f"{error} {error.place}".rstrip()) from error
    datetime.fromisoformat(entry.at)
    for file in (*entry.files, *(one.file for one in entry.changes)):
        if file != BOOK and not places.is_slug(file):
            msg = "a file that can be no visit's"
            raise ValueError(msg)
    return entry


def to_transaction(entry: Entry) -> Transaction:
    """The entry as the domain knows it, its texts cleaned: another hand may have written in the file."""
    return Transaction(
        id=clean(entry.txn),
        at=datetime.fromisoformat(entry.at),
        by=clean(entry.by),
        why=clean(entry.why),
        changes=tuple(to_change(one) for one in entry.changes),
        undoes=entry.undoes and clean(entry.undoes),
        redoes=entry.redoes and clean(entry.redoes),
    )


def to_change(change: Change) -> FieldChange:
    """A change as the domain knows it, cleaned."""
    return FieldChange(
        file=clean(change.file),
        table=clean(change.table),  # type: ignore[arg-type]  # whatever stands there is shown
        id=clean(change.id),
        field=clean(change.field),
        old=cleaned(change.old),
        new=cleaned(change.new),
    )


def cleaned(value: object) -> object:
    """Plain values with every text in them clean."""
    if isinstance(value, str):
        return clean(value, lines=True)
    if isinstance(value, list):
        return [cleaned(one) for one in value]
    if isinstance(value, dict):
        return {clean(str(key)): cleaned(one) for key, one in value.items()}
    return value


class History:
    """The history of one workspace."""

    def __init__(self, system: System, root: str) -> None:
        self._system = system
        self.path = os.path.join(root, NAME)  # noqa: PTH118 - text paths, for a commit of a millisecond

    def create(self) -> None:
        """Make it, empty; no complaint where it is. Raises OSError."""
        fd = self._system.open(self.path, APPEND | os.O_CREAT, files.FILE_MODE)
        held = files.Held(self._system, fd)
        self._system.fchmod(fd, files.FILE_MODE)
        held.close()

    def open(self) -> tuple[files.Held, os.stat_result]:
        """Open it for reading and appending. Raises StoreError."""
        try:
            return files.open_regular(self._system, self.path, NAME, APPEND)
        except FileNotFoundError as error:
            raise files.not_read(error, NAME) from error

    def last(self, held: files.Held, size: int) -> tuple[Entry | None, int]:
        """The last whole entry, and where it ends: what comes after is torn.

        Raises DamagedError where more than one line at the end is not what was written: a crash tears one.
        """
        torn: int | None = None
        for line, start in self._lines_back(held, size):
            try:
                return from_line(line), start + len(line) + 1
            except ValueError as error:
                if torn is not None:
                    raise codec.damaged(NAME, f"byte {start}", str(error)) from error
                torn = start
        return None, 0

    def newest_first(self, file: str | None = None) -> Iterator[Entry]:
        """The entries from the newest on, read from the end: the rest of the file is not touched.

        With `file` those alone that touched it. Raises DamagedError when a line in the midst does not hold
        what was written.
        """
        opened = self.opened()
        if opened is None:
            return
        held, size = opened
        torn = True
        # As its revision stands in a line. To look for it is a hundred times cheaper than to read the line.
        mark = b"" if file is None else b'"%s":' % file.encode()
        for line, start in self._lines_back(held, size):
            if not torn and mark not in line:
                continue
            try:
                entry = from_line(line)
            except ValueError as error:
                if torn:
                    continue
                raise codec.damaged(NAME, f"byte {start}", str(error)) from error
            torn = False
            if file is None or file in entry.files:
                yield entry

    def oldest_first(self, until: int | None = None) -> Iterator[Entry]:
        """The entries from the first on; with `until` those in so many bytes. Raises DamagedError."""
        opened = self.opened()
        if opened is None:
            return
        held, size = opened
        size = size if until is None else min(size, until)
        start, rest = 0, b""
        while start < size:
            block = files.read_all(
                self._system, held, min(max(_BLOCK, 2 * len(rest)), size - start), NAME, start
            )
            if not block:
                return
            start += len(block)
            *lines, rest = (rest + block).split(b"\n")
            for number, line in enumerate(lines):
                try:
                    yield from_line(line)
                except ValueError as error:
                    if start >= size and number == len(lines) - 1 and not rest:
                        return
                    raise codec.damaged(
                        NAME, codec.short(line[:60].decode(errors="replace")), str(error)
                    ) from error

    def opened(self) -> tuple[files.Held, int] | None:
        """The file open for reading, and its size; None where there is none. Raises StoreError."""
        try:
            held, status = files.open_regular(self._system, self.path, NAME, _READ)
        except FileNotFoundError:
            return None
        return held, status.st_size

    def _lines_back(self, held: files.Held, size: int) -> Iterator[tuple[bytes, int]]:
        """The lines from the last whole one to the first, each with where it starts."""
        tail, at = b"", size
        complete = False
        # Small first: a commit by another session looks for one line only.
        step = 1 << 12
        while at > 0:
            step = min(step, at)
            block = files.read_all(self._system, held, step, NAME, at - step)
            if len(block) < step:
                return
            at -= step
            first, *rest = (block + tail).split(b"\n")
            # Twice as much where one line is that long: no line is joined block by block.
            step = _BLOCK if rest else max(_BLOCK, 2 * len(first))
            if rest:
                position = at + len(block) + len(tail)
                for line in reversed(rest):
                    position -= len(line)
                    if complete:
                        yield line, position
                    complete = True
                    position -= 1
            tail = first
        if complete and tail:
            yield tail, 0
