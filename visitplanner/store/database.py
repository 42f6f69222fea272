"""TinyDB, fenced: it changes documents in memory, and never touches a file by itself.

As it comes, it writes in place, locks nothing between reading and writing and gives numbers for ids. Here its
storage is a value: the tables as they were read, then the tables as they are to be written.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Document, Table

from visitplanner.store.codec import Plain, Tables


class TablesStorage(Storage):
    """A file's tables in memory. What was read is never changed: other readers hold it."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables

    def read(self) -> dict[str, dict[str, Any]]:
        """Give the tables; the outer dict is the caller's own."""
        return dict(self.tables)

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Take the tables for the time being."""
        self.tables = data


class StringTable(Table):
    """A table whose documents go by our own ids, made once and the same on every host."""

    document_id_class = str  # type: ignore[assignment]  # TinyDB takes any class, its annotation only int
    default_query_cache_capacity = 0


class Database(TinyDB):
    """One file's documents."""

    table_class = StringTable

    def __init__(self, tables: Tables) -> None:
        super().__init__(tables, storage=TablesStorage)

    @property
    def held(self) -> Tables:
        """The tables as they are now."""
        return cast("TablesStorage", self.storage).tables

    def document(self, table: str, key: str) -> Plain | None:
        """The document as it stands, tombstones included; None where there is none. Not to be changed."""
        return self.held.get(table, {}).get(key)

    def put(self, table: str, documents: Mapping[str, Plain]) -> None:
        """Put whole documents in place of what had their ids."""
        held = self.table(table, cache_size=0)
        there = self.held.get(table, {})
        known = [key for key in documents if key in there]
        if known:
            held.remove(doc_ids=cast("list[int]", known))
        held.insert_multiple([Document(one, cast("int", key)) for key, one in documents.items()])
