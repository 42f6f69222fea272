"""Between entities and what stands on disk: plain values, read strictly and put into one canonical form.

A field that is empty, and empty by default, is left out. Fields this version does not know are kept as they
stand: a file written by hand or by a sister program loses nothing when it is saved here.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from enum import Enum

from visitplanner.domain.changes import TABLES, Entity, Table
from visitplanner.domain.errors import DamagedError
from visitplanner.domain.values import MISSING, fields
from visitplanner.store import strict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final, TypeVar

    _EntityT = TypeVar("_EntityT", bound=Entity)

Plain = dict[str, object]
"""One document in plain values."""
Tables = dict[str, dict[str, Plain]]
"""One file: documents by table and id."""

FORMAT: Final = 1
"""The number of today's format of the files; how older ones come to it stands in `migrations`."""
META: Final = "_meta"
META_ID: Final = "file"
"""Table and id of the document in which a file speaks of itself."""
DELETED: Final = "_deleted"
"""The field that makes a document a tombstone; it holds the id of the transaction that deleted it."""

_plans: dict[type, tuple[tuple[tuple[str, object], ...], frozenset[str]]] = {}


def damaged(file: str, place: str, problem: str) -> DamagedError:
    """The error for a file that does not hold what it should at that place."""
    from visitplanner.store import troubles  # noqa: PLC0415 - nearly always nothing is wrong

    return troubles.damaged(file, place, problem)


def plain(entity: Entity) -> Plain:
    """The entity in plain values, without the fields that are empty by default."""
    return _object(entity, {})


def canonical(entity: Entity, raw: Mapping[str, object]) -> Plain:
    """The entity in plain values, with whatever `raw`, which it was read from, holds beyond it."""
    return _object(entity, raw)


def entity(table: Table, document: Mapping[str, object], file: str) -> Entity:
    """The entity that a document holds; `file` is the name to complain with.

    Raises DamagedError with the path of the wrong field.
    """
    return typed(TABLES[table], table, document, file)


def typed(kind: type[_EntityT], table: Table, document: Mapping[str, object], file: str) -> _EntityT:
    """As `entity`, for a caller that knows the kind."""
    try:
        return strict.read(kind, document)
    except strict.WrongError as error:
        known = document.get("id")
        place = f"{table}.{short(known)}{short(error.place) if error.place else ''}"
        raise damaged(file, place, short(str(error))) from error


def is_live(document: Mapping[str, object]) -> bool:
    """Tell whether it is more than a tombstone."""
    return DELETED not in document


def load(data: bytes, file: str) -> Plain:
    """Read a JSON object. Raises DamagedError."""
    try:
        return strict.read(dict[str, object], strict.decode(data))
    except strict.WrongError as error:
        raise damaged(file, "the whole file", short(str(error))) from error


def doubled_key(data: bytes) -> str | None:
    """The first key that stands twice in one object, which a decoder would take the last of.

    None where there is none.
    """
    import json  # noqa: PLC0415 - only for a file that another hand wrote

    found: list[str] = []

    def look(pairs: list[tuple[str, object]]) -> None:
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                found.append(key)
            seen.add(key)

    try:
        json.loads(data, object_pairs_hook=look)
    except (ValueError, RecursionError):
        return None
    return found[0] if found else None


def short(value: object) -> str:
    """A value of a file in a complaint: clean, on one line and not too long."""
    from visitplanner.domain.text import clean  # noqa: PLC0415 - for complaints only

    return clean(value if isinstance(value, str) else repr(value))[:80]


def _plan(kind: type) -> tuple[tuple[tuple[str, object], ...], frozenset[str]]:
    """The fields of an entity and their names.

    Each with the empty value that is left out; MISSING for a field that is always written.
    """
    plan = _plans.get(kind)
    if plan is None:
        pairs = tuple((one.name, one.default if _is_empty(one.default) else MISSING) for one in fields(kind))
        plan = _plans[kind] = (pairs, frozenset(name for name, _ in pairs))
    return plan


def _is_empty(value: object) -> bool:
    return value is None or value in ("", (), frozenset()) or (type(value) in {bool, int} and not value)


def _object(value: object, raw: Mapping[str, object]) -> Plain:
    plan, names = _plan(type(value))
    out: Plain = {}
    for name, empty in plan:
        part = getattr(value, name)
        if part is empty or part == empty:
            continue
        kind = type(part)
        if kind is str or kind is int or kind is bool:
            out[name] = part
        else:
            written = _plain(part, raw.get(name))
            # An object whose fields are all empty says nothing.
            if written is not None and written != {}:
                out[name] = written
    if raw and not names.issuperset(raw):
        out.update((name, kept) for name, kept in raw.items() if name not in names)
    return out


def _plain(value: object, raw: object) -> object:
    if value is None or type(value) in {str, int, bool}:
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        known = raw if isinstance(raw, list) and len(raw) == len(value) else [None] * len(value)
        return [_plain(one, before) for one, before in zip(value, known, strict=True)]
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted(str(_plain(one, None)) for one in value)
    return _object(value, raw if isinstance(raw, Mapping) else {})
