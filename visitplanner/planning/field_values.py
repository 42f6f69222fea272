"""Between an entity and the single fields that the history and conflicts speak of, in plain stored values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from visitplanner.domain.changes import Entity
from visitplanner.domain.errors import InputError
from visitplanner.domain.merge import KEYS
from visitplanner.domain.words import N_

EntityT = TypeVar("EntityT", bound=Entity)


def with_values(entity: EntityT, values: Mapping[str, object]) -> EntityT:
    """The entity with other values at these paths; None is the empty value that the field has by default.

    Raises InputError where a path leads nowhere any more, or a value cannot stand there.
    """
    import msgspec  # noqa: PLC0415 - who only reads does without

    document: Any = msgspec.json.decode(msgspec.json.encode(entity))
    for path, value in values.items():
        if not _put(document, path, value):
            raise InputError(N_("This part is not there any more; open it and change it there."))
    return entity_of(type(entity), document)


def entity_of(kind: type[EntityT], document: object) -> EntityT:
    """The entity that a document in plain values holds. Raises InputError where it holds none."""
    import msgspec  # noqa: PLC0415 - as above

    try:
        return msgspec.convert(document, kind)
    except (msgspec.MsgspecError, ValueError) as error:
        raise InputError(N_("That value cannot stand there.")) from error


def _put(node: Any, path: str, value: object) -> bool:  # noqa: ANN401 - plain values of any shape
    """Set the value at a path with dots; elements of lists go by their key.

    False where the path leads nowhere.
    """
    name, _, rest = path.partition(".")
    if isinstance(node, dict):
        if not rest:
            if value is None:
                node.pop(name, None)  # the default of the field stands in its place
            else:
                node[name] = value
            return True
        return name in node and _put(node[name], rest, value)
    if isinstance(node, list):
        for number, one in enumerate(node):
            key = next((str(one[k]) for k in KEYS if k in one), "") if isinstance(one, dict) else str(one)
            if path == key:
                node[number : number + 1] = [] if value is None else [value]
                return True
            if key and path.startswith(f"{key}."):
                return _put(one, path[len(key) + 1 :], value)
        if value is not None:
            node.append(value)
            return True
    return False


def value_at(entity: Entity, path: str) -> object:
    """The plain value at a path with dots, "" for the whole; None where there is none or it is empty."""
    import msgspec  # noqa: PLC0415 - as above

    node: Any = msgspec.json.decode(msgspec.json.encode(entity))
    return _get(node, path) if path else node


def _get(node: Any, path: str) -> object:  # noqa: ANN401 - as above
    """The value at a path with dots; elements of lists go by their key."""
    if not path:
        return node
    if isinstance(node, dict):
        name, _, rest = path.partition(".")
        return _get(node.get(name), rest)
    if isinstance(node, list):
        for one in node:
            key = next((str(one[k]) for k in KEYS if k in one), "") if isinstance(one, dict) else str(one)
            if path == key:
                return one
            if key and path.startswith(f"{key}."):
                return _get(one, path[len(key) + 1 :])
    return None
