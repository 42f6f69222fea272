"""What a change did to a thing, field by field, in the words of a reader."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Final

from visitplanner.domain.changes import TABLES, FieldChange
from visitplanner.domain.merge import KEYS
from visitplanner.domain.records import NAMED_BY, Deed, Thing
from visitplanner.domain.values import dataclass, fields
from visitplanner.domain.words import N_
from visitplanner.exports.field_labels import field_said
from visitplanner.exports.value_said import moment_in

if TYPE_CHECKING:
    from visitplanner.exports.value_said import Sayer

NOT_TOLD: Final = frozenset({"id", "order", "source", "slug"})
"""What says nothing to a person about a thing that was added or deleted whole; nor does what it is called."""

LONG: Final = 160
"""Letters from which only the part of a text is told in which it differs."""
_AROUND: Final = 40

_List = list[object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One field of a change in words. `before` or `after` is empty where something was added or taken out."""

    label: str
    before: str
    after: str
    change: FieldChange
    """What of the history it tells, or tells a part of."""


def told(thing: Thing, sayer: Sayer) -> tuple[Told, ...]:
    """What was done to a thing, field by field; of one that was added or deleted, what it held."""
    if thing.deed is Deed.CHANGED:
        names = _names_in_order(thing.table)
        changes = sorted(thing.changes, key=lambda one: _turn(one.field, names))
        return tuple(row for one in changes for row in _field(thing, one, sayer))
    whole = next(one for one in thing.changes if not one.field)
    gone = thing.deed is Deed.DELETED
    rows: list[Told] = []
    for path, value in _laid_open(thing.table, whole.old if gone else whole.new):
        said = sayer.value(thing.table, path, value, file=thing.file)
        label = field_said(thing.table, path, sayer.language)
        before, after = (said, "") if gone else ("", said)
        rows.append(Told(label=label, before=before, after=after, change=whole))
    return tuple(rows)


def _field(thing: Thing, change: FieldChange, sayer: Sayer) -> Iterator[Told]:
    label = field_said(thing.table, change.field, sayer.language)
    said = partial(sayer.value, thing.table, change.field, file=thing.file)
    old, new = change.old, change.new
    if old and new and isinstance(old, list) and isinstance(new, list):
        rows = tuple(_list(label, said, change, sayer))
        if rows:
            yield from rows
            return
    before, after = differing(said(old), said(new))
    yield Told(label=label, before=before, after=after, change=change)


def _list(label: str, said: Callable[[object], str], change: FieldChange, sayer: Sayer) -> Iterator[Told]:
    """Of two lists what came, what went, and what changed within one that stayed; nothing for the order."""
    tr = sayer.language.tr
    before, after = _by_key(change.old, change.new)
    gone = [one for key, one in before.items() if key not in after]
    come = [one for key, one in after.items() if key not in before]
    if gone:
        words = tr(N_("{label}, taken out"), label=label)
        yield Told(label=words, before=said(gone), after="", change=change)
    if come:
        words = tr(N_("{label}, added"), label=label)
        yield Told(label=words, before="", after=said(come), change=change)
    for key, one in before.items():
        other = after.get(key)
        if isinstance(one, Mapping) and isinstance(other, Mapping) and one != other:
            names = [name for name in {**one, **other} if one.get(name) != other.get(name)]
            inner = ({name: side.get(name) for name in names} for side in (one, other))
            was, now = differing(*map(said, inner))
            yield Told(label=f"{label}, {_title(one, said)}", before=was, after=now, change=change)


def _by_key(old: object, new: object) -> tuple[dict[str, object], dict[str, object]]:
    """The elements of two lists by what tells them apart: a key that each has for itself, or all of it."""
    sides = [side if isinstance(side, list) else [] for side in (old, new)]
    for name in KEYS:
        if all(isinstance(one, Mapping) and name in one for side in sides for one in side):
            keyed = [{str(one[name]): one for one in side} for side in sides]
            if all(len(by_key) == len(side) for by_key, side in zip(keyed, sides, strict=True)):
                return keyed[0], keyed[1]
    whole = [{repr(one): one for one in side} for side in sides]
    return whole[0], whole[1]


def _title(element: Mapping[str, object], said: Callable[[object], str]) -> str:
    """What an object of a list goes by for people: the goal of a link, the person of a stay, two places."""
    for name in ("goal", "person", "municipality", "name", "title", "text"):
        if element.get(name):
            return said(element[name])
    return " – ".join(said(element[name]) for name in ("place", "other") if element.get(name))


def differing(before: str, after: str) -> tuple[str, str]:
    """Two texts, long ones cut down to where they differ and a little around it, with … for the rest."""
    if max(len(before), len(after)) < LONG:
        return before, after
    first = 0
    shortest = min(len(before), len(after))
    while first < shortest and before[first] == after[first]:
        first += 1
    last = 0
    while last < shortest - first and before[-1 - last] == after[-1 - last]:
        last += 1
    first, last = max(0, first - _AROUND), max(0, last - _AROUND)
    return _within(before, first, last), _within(after, first, last)


def _within(text: str, first: int, last: int) -> str:
    begin, end = "… " if first else "", " …" if last else ""
    return begin + text[first : len(text) - last].strip() + end


def _names_in_order(table: str) -> list[str]:
    """The fields of what a table holds, in the order in which they were thought up."""
    kind = TABLES.get(table)  # type: ignore[call-overload]  # another hand may have written any name
    return [one.name for one in fields(kind)] if kind is not None else []


def _turn(path: str, names: list[str]) -> int:
    name = path.partition(".")[0]
    return names.index(name) if name in names else len(names)


def _laid_open(table: str, document: object) -> Iterator[tuple[str, object]]:
    """The fields of a whole document that say something, in the order in which they were thought up."""
    if not isinstance(document, Mapping):
        return
    left_out, names = {*NOT_TOLD, *NAMED_BY.get(table, ())}, _names_in_order(table)
    for name in sorted(document, key=lambda one: _turn(one, names)):
        value = document[name]
        if name in left_out or value in (None, "", [], {}, False):
            continue
        if isinstance(value, Mapping) and moment_in(value) is None:
            yield from ((f"{name}.{below}", one) for below, one in value.items())
        else:
            yield name, value
