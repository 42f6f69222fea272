"""A choice between two changes that is not made yet, kept as a draft: what one wrote outlives the session.

What the other wrote stands on disk. What this person wrote stands nowhere else until they chose, so it is
kept from the moment that the two are shown, with the third text as far as it is typed.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final, cast

from visitplanner.domain.changes import TABLES, Conflict, Entity, Table
from visitplanner.domain.errors import InputError, NotFoundError
from visitplanner.domain.text import clean
from visitplanner.domain.values import replace
from visitplanner.planning.desk import Desk
from visitplanner.planning.field_values import value_at, with_values
from visitplanner.tui.conflicts import entity_now, name_of

KIND: Final = "conflict"
_PARTS: Final = 4


def key_of(conflict: Conflict) -> str:
    """The key of the draft."""
    return f"{KIND}:{conflict.file}:{conflict.table}:{conflict.id}:{conflict.field}"


def written(conflict: Conflict, words: str, third: str = "") -> str:
    """The draft: what one wrote, as a value and in `words`, and the third text as far as it is typed."""
    kept = {
        "base": conflict.base,
        "mine": conflict.mine,
        "theirs": conflict.theirs,
        "by": conflict.by,
        "texts": {"third": third} if third else {"mine": words},
    }
    return json.dumps(kept, ensure_ascii=False, sort_keys=True)


def third_of(text: str) -> str:
    """The third text as far as it was typed; "" where the draft holds none."""
    try:
        return clean(str(json.loads(text)["texts"]["third"]), lines=True)
    except (ValueError, KeyError, TypeError):
        return ""


def read(desk: Desk, parts: Sequence[str], text: str) -> Conflict | None:
    """The choice as it is today; `parts` are those of the key behind its kind.

    None where there is nothing to choose any more. Raises what the store raises.
    """
    if len(parts) < _PARTS or parts[1] not in TABLES:
        return None
    file, table, key = parts[:3]
    try:
        kept = json.loads(text)
        conflict = Conflict(
            file=file,
            table=cast("Table", table),
            id=key,
            field=":".join(parts[3:]),
            base=kept["base"],
            mine=kept["mine"],
            theirs=kept["theirs"],
            by=clean(str(kept["by"])),
        )
    except (ValueError, KeyError, TypeError):
        return None
    return as_it_is(desk, conflict)


def still_there(desk: Desk, parts: Sequence[str]) -> str:
    """What the thing is called that the choice is about; "" where it is gone.

    Raises what the store raises.
    """
    if len(parts) < _PARTS or parts[1] not in TABLES:
        return ""
    file, table, key = parts[:3]
    about = Conflict(file=file, table=cast("Table", table), id=key, field=":".join(parts[3:]))
    try:
        return name_of(entity_now(desk, about))
    except NotFoundError:
        return ""


def as_it_is(desk: Desk, conflict: Conflict) -> Conflict | None:
    """The choice with what stands there by now; None where it is gone, or reads as one wanted it.

    Raises what the store raises.
    """
    try:
        entity = entity_now(desk, conflict)
    except NotFoundError:
        return None
    if not conflict.field:
        return conflict
    if _stands(entity, conflict.field, conflict.mine):
        return None
    if _stands(entity, conflict.field, conflict.theirs):
        return conflict
    return replace(conflict, theirs=value_at(entity, conflict.field))


def _stands(entity: Entity, field: str, value: object) -> bool:
    """Tell whether that value stands there, whichever way it is written."""
    try:
        return with_values(entity, {field: value}) == entity
    except InputError:
        return False
