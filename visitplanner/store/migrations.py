"""Formats of the files: older ones are brought up to date in memory, newer ones are refused untouched.

A file is written in the new format with its first change, after a copy of the old one went to backups/.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from visitplanner.domain.values import dataclass
from visitplanner.store import codec, troubles
from visitplanner.store.codec import Tables

Step = Callable[[Tables], Tables]
"""Gives the tables in the next format; what it gets it leaves as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """A format's number, and the steps that lead to it: `steps[n]` goes from n to n + 1."""

    version: int
    steps: Mapping[int, Step]


CURRENT: Final = Schema(version=codec.FORMAT, steps=MappingProxyType({}))


def upgraded(tables: Tables, version: int, name: str, schema: Schema) -> Tables:
    """The tables of a file in today's format.

    Raises NewerSchemaError, and DamagedError for a number that no planner ever wrote.
    """
    if version > schema.version:
        raise troubles.newer(name, version, schema.version)
    for number in range(version, schema.version):
        step = schema.steps.get(number)
        if step is None:
            raise troubles.damaged(name, "_meta.file.schema", f"{number}")
        tables = step(tables)
    return tables
