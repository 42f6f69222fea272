"""The text of a file and of a line of the history, as written. Only who writes loads this, and `msgspec`."""

from __future__ import annotations

from collections.abc import Mapping
from zlib import crc32

import msgspec

from visitplanner.domain.values import fields
from visitplanner.store.history import CHANGE, SUM, Entry


def dump(tables: Mapping[str, object]) -> bytes:
    """Write canonically: sorted keys, one field a line, so that people and git can read and merge it."""
    return msgspec.json.format(msgspec.json.encode(tables, order="sorted"), indent=1) + b"\n"


def to_line(entry: Entry) -> bytes:
    """The entry as one line, with its checksum and the newline; a field that is as by default is left out."""
    given = ((one.name, getattr(entry, one.name), one.default) for one in fields(entry))
    said = {name: value for name, value, usual in given if value != usual}
    said["changes"] = [[getattr(one, name) for name in CHANGE] for one in entry.changes]
    body = msgspec.json.encode(said)[1:]
    return b'%s%08x",%s\n' % (SUM, crc32(body), body)
