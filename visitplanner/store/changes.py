"""What changed between two states of a document, and how a change is done, or done again, to one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast

from visitplanner.domain.changes import Table
from visitplanner.domain.merge import TOGETHER
from visitplanner.store.codec import DELETED, Plain
from visitplanner.store.history import Change


def differences(file: str, table: Table, key: str, old: Plain | None, new: Plain | None) -> Iterator[Change]:
    """The changes that lead from one state to the other; None and a tombstone are: not there.

    Objects are compared per field, so that two people's changes of one setting each can be taken back apart.
    """
    before, after = alive(old), alive(new)
    if before is None or after is None:
        if before is not None or after is not None:
            yield Change(file=file, table=table, id=key, field="", old=before, new=after)
        return
    for path, was, now in _fields("", before, after):
        yield Change(file=file, table=table, id=key, field=path, old=was, new=now)


def _fields(
    path: str, old: Mapping[str, object], new: Mapping[str, object]
) -> Iterator[tuple[str, object, object]]:
    for name in sorted({*old, *new}):
        was, now = old.get(name), new.get(name)
        if was == now:
            continue
        below = f"{path}.{name}" if path else name
        if name not in TOGETHER and _may_open(was) and _may_open(now) and (was or now):
            yield from _fields(below, cast("Plain", was or {}), cast("Plain", now or {}))
        else:
            yield below, was, now


def _may_open(value: object) -> bool:
    # A name with a dot in it, by another hand, would not be found again by its path.
    return value is None or (isinstance(value, dict) and not any("." in name for name in value))


def alive(document: Mapping[str, object] | None) -> Plain | None:
    """The document without its mark; None for a tombstone."""
    return None if document is None or DELETED in document else dict(document)


def content(document: Mapping[str, object]) -> Plain:
    """What a tombstone, or a living document, holds."""
    return {name: value for name, value in document.items() if name != DELETED}


def value_at(document: Mapping[str, object] | None, path: str) -> object:
    """The value of a field, or the whole living document for the path ""; None where there is none."""
    living = alive(document)
    if living is None or not path:
        return living
    value: object = living
    for name in _parts(living, path):
        if not isinstance(value, dict):
            return None
        value = value.get(name)
    return value


def done(document: Mapping[str, object] | None, path: str, value: object, txn: str, key: str) -> Plain:
    """The document with that value in that field; the path "" puts or deletes the whole document."""
    if not path:
        if isinstance(value, dict):
            return dict(value)
        return {**(content(document) if document is not None else {"id": key}), DELETED: txn}
    fresh = dict(document or {"id": key})
    _set(fresh, _parts(fresh, path), value)
    return fresh


def _parts(document: Mapping[str, object], path: str) -> list[str]:
    return [path] if path in document else path.split(".")


def _set(document: Plain, names: list[str], value: object) -> None:
    name, *rest = names
    if rest:
        below = document.get(name)
        inner = dict(below) if isinstance(below, dict) else {}
        _set(inner, rest, value)
        value = inner or None
    if value is None:
        document.pop(name, None)
    else:
        document[name] = value
