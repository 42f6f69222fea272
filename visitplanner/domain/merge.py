"""One three-way merge on plain values: (base, mine, theirs) to merged, conflicts.

Used for two sessions on one host and for two hosts that meet later. Plain values are what JSON holds; a field
that is absent, None or empty means the same. Where both sides changed the same thing, theirs stands and mine
is handed back as a conflict: nothing is dropped silently. Swapping the sides gives the same value but for the
fields in conflict.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from visitplanner.domain.values import dataclass

_Key = tuple[str, str]

TOGETHER: Final = frozenset({"moment"})
"""Fields whose parts mean something only together.

A start of one person and a daypart of another make no moment.
"""

KEYS: Final = ("id", "goal", "person", "municipality", "name", "title")
"""What tells the objects of a list apart, the first that all of them have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldConflict:
    """A place that both sides changed.

    `field` is a path with dots; "" is the whole document, deleted on one side.
    """

    field: str
    base: object = None
    mine: object = None
    theirs: object = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """What came of it: None is deleted.

    `revived` tells that an edit stood against a deletion, and the edit won.
    """

    value: Mapping[str, object] | None
    conflicts: tuple[FieldConflict, ...] = ()
    revived: bool = False


def merge(
    base: Mapping[str, object] | None,
    mine: Mapping[str, object] | None,
    theirs: Mapping[str, object] | None,
    *,
    coarse: bool = False,
) -> Merged:
    """Merge two descendants of a document. None stands for: not there.

    Fields that only one side changed take that side. Lists of scalars merge as sets, lists of objects by
    their key, objects per field. With `coarse` no field is merged inside: what both changed is a conflict
    (for values that are only valid whole).
    """
    if mine is None:
        if theirs is None or base is None or theirs == base:
            return Merged(value=theirs if base is None else None)
        return Merged(
            value=theirs, conflicts=(FieldConflict(field="", base=base, theirs=theirs),), revived=True
        )
    if theirs is None:
        if base is None or mine != base:
            return Merged(value=mine, revived=base is not None)
        return Merged(value=None)
    conflicts: list[FieldConflict] = []
    value = _objects("", base or {}, mine, theirs, conflicts, coarse=coarse)
    return Merged(value=value, conflicts=tuple(conflicts))


def _objects(
    path: str,
    base: Mapping[str, object],
    mine: Mapping[str, object],
    theirs: Mapping[str, object],
    conflicts: list[FieldConflict],
    *,
    coarse: bool = False,
) -> dict[str, object]:
    merged: dict[str, object] = {}
    for name in dict.fromkeys((*theirs, *mine)):
        below = f"{path}.{name}" if path else name
        whole = coarse or name in TOGETHER
        value = _values(below, base.get(name), mine.get(name), theirs.get(name), conflicts, whole=whole)
        if value is not None:
            merged[name] = value
    return merged


def _values(
    path: str,
    base: object,
    mine: object,
    theirs: object,
    conflicts: list[FieldConflict],
    *,
    whole: bool = False,
) -> object:
    if mine in (theirs, base):
        return theirs
    if theirs == base:
        return mine
    if not whole:
        sides = (base, mine, theirs)
        if all(side is None or isinstance(side, Mapping) for side in sides):
            objects = [side if isinstance(side, Mapping) else {} for side in sides]
            return _objects(path, objects[0], objects[1], objects[2], conflicts)
        if all(side is None or isinstance(side, (list, tuple)) for side in sides):
            lists = [side if isinstance(side, (list, tuple)) else () for side in sides]
            # An empty list stays: where nobody may be left, that is for the document's own rule to say.
            return _lists(path, lists[0], lists[1], lists[2], conflicts)
    conflicts.append(FieldConflict(field=path, base=base, mine=mine, theirs=theirs))
    return theirs


def _lists(
    path: str,
    base: Sequence[object],
    mine: Sequence[object],
    theirs: Sequence[object],
    conflicts: list[FieldConflict],
) -> list[object]:
    name = _key_of(base, mine, theirs)
    before, ours, others = (_by_key(side, name) for side in (base, mine, theirs))
    merged: dict[_Key, object] = {}
    for key in (*before, *others, *ours):
        if key in merged:
            continue
        value = _element(f"{path}.{key[1]}", before.get(key), ours.get(key), others.get(key), conflicts)
        if value is not None:
            merged[key] = value
    order, agreed = _order(tuple(before), tuple(ours), tuple(others), merged)
    if not agreed:
        conflicts.append(FieldConflict(field=path, base=list(base), mine=list(mine), theirs=list(theirs)))
    return [merged[key] for key in order]


def _element(path: str, base: object, mine: object, theirs: object, conflicts: list[FieldConflict]) -> object:
    """One element of a list: added, removed or changed on either side.

    Changed against removed, the change wins.
    """
    if base is not None and (mine is None) != (theirs is None):
        kept = theirs if mine is None else mine
        if kept == base:
            return None
        conflicts.append(FieldConflict(field=path, base=base, mine=mine, theirs=theirs))
        return kept
    if mine is None or theirs is None:
        return theirs if mine is None else mine
    return _values(path, base, mine, theirs, conflicts)


def _order(
    base: tuple[_Key, ...],
    mine: tuple[_Key, ...],
    theirs: tuple[_Key, ...],
    merged: Mapping[_Key, object],
) -> tuple[list[_Key], bool]:
    """The order of the merged elements, and whether both sides agree to it.

    The side that moved something decides; what is new comes after, mine and theirs in one order that does not
    depend on who came first.
    """
    ours, others = _moved(base, mine), _moved(base, theirs)
    agreed = not (ours and others) or _kept(mine, theirs) == _kept(theirs, mine)
    spine = mine if ours and not others else theirs if others else base
    before = set(base)
    order = [key for key in spine if key in merged and key in before]
    # What the deciding side removed and the other changed stays: it goes behind those that never left.
    placed = set(order)
    order += [key for key in base if key in merged and key not in placed]
    order += sorted(key for key in merged if key not in before)
    return order, agreed


def _moved(base: tuple[_Key, ...], side: tuple[_Key, ...]) -> bool:
    return _kept(base, side) != _kept(side, base)


def _kept(these: Iterable[_Key], among: Sequence[_Key]) -> list[_Key]:
    there = set(among)
    return [key for key in these if key in there]


def _key_of(*sides: Sequence[object]) -> str | None:
    """The field that tells the objects of these lists apart.

    None for scalars and for objects that have none.
    """
    elements = [one for side in sides for one in side]
    if not all(isinstance(one, Mapping) for one in elements):
        return None
    for name in KEYS:
        if all(isinstance(one, Mapping) and isinstance(one.get(name), str) for one in elements) and all(
            len({one[name] for one in side if isinstance(one, Mapping)}) == len(side) for side in sides
        ):
            return name
    return None


def _by_key(side: Sequence[object], name: str | None) -> dict[_Key, object]:
    """The elements by what tells them apart; without a field for it, the value itself does."""
    if name is None:
        return {(type(one).__name__, _text(one)): one for one in side}
    return {("", str(one[name])): one for one in side if isinstance(one, Mapping)}


def _text(value: object) -> str:
    """One text for equal values, whatever the order of their fields."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key!r}: {_text(value[key])}" for key in sorted(value)) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(_text(one) for one in value) + "]"
    return value if isinstance(value, str) else repr(value)
