"""From the text of a file to a book or a programme, strictly: whatever does not fit is named by its path."""

# Without postponed annotations, as in `history`.

from visitplanner.domain.agenda import Item
from visitplanner.domain.changes import BOOK, BOOK_TABLES, VISIT_TABLES, Entity, Table
from visitplanner.domain.need import Need
from visitplanner.domain.partnership import Initiative, Partnership
from visitplanner.domain.people import Person
from visitplanner.domain.trajectory import Goal, Trajectory
from visitplanner.domain.values import dataclass
from visitplanner.domain.visit import Acknowledgement, ActionPoint, Release, Visit
from visitplanner.domain.workspace import Book, Programme
from visitplanner.store import codec, strict
from visitplanner.store.codec import META, META_ID, Plain, Tables
from visitplanner.store.files import Held, Stamp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeVar

    _EntityT = TypeVar("_EntityT", bound=Entity)
else:
    _EntityT = Entity

_REVISIONS = 1 << 53
"""More than any file will ever see, and as much as every JSON reader counts exactly."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meta:
    """What a file says of itself.

    `gone` is true for a visit that was deleted: only tombstones are left in it.
    """

    schema: int
    revision: int
    txn: str
    gone: bool = False


class Snapshot:
    """One state of one file. Nobody changes its tables."""

    __slots__ = ("by_hand", "entities", "held", "meta", "stamp", "tables", "thing")

    def __init__(self, tables: Tables, meta: Meta, stamp: Stamp, held: Held | None, *, by_hand: bool) -> None:
        self.tables = tables
        self.meta = meta
        self.stamp = stamp
        self.held = held
        self.by_hand = by_hand
        """True until it is known that the file is as the planner writes it: another hand can double a key."""
        self.entities: dict[tuple[str, str], tuple[Plain, Entity]] = {}
        self.thing: Book | Programme | None = None

    def live(self, table: Table, kind: type[_EntityT], name: str) -> tuple[_EntityT, ...]:
        """The entities of a table by id, without the deleted ones. Raises DamagedError."""
        found: list[_EntityT] = []
        documents = self.tables.get(table, {})
        for key in sorted(documents):
            document = documents[key]
            if not codec.is_live(document):
                continue
            known = self.entities.get((table, key))
            if known is not None and known[0] is document:
                found.append(known[1])  # type: ignore[arg-type]  # a table holds one kind
                continue
            entity = codec.typed(kind, table, document, name)
            if entity.id != key:
                raise codec.damaged(name, f"{table}.{codec.short(key)}.id", "the id is another than the key")
            self.entities[table, key] = (document, entity)
            found.append(entity)
        return tuple(found)


def parse(file: str, data: bytes, name: str) -> tuple[Tables, Meta]:
    """The tables of a file in today's format, and what it says of itself.

    Raises DamagedError, NewerSchemaError.
    """
    whole = codec.load(data, name)
    own = whole.get(META)
    try:
        meta = strict.read(Meta, own.get(META_ID) if isinstance(own, dict) else None)
    except strict.WrongError as error:
        raise codec.damaged(name, f"{META}.{META_ID}{error.place}", codec.short(str(error))) from error
    if meta.schema < 0 or not 0 <= meta.revision < _REVISIONS:
        raise codec.damaged(name, f"{META}.{META_ID}", "the number cannot be")
    for table in BOOK_TABLES if file == BOOK else VISIT_TABLES:
        documents = whole.get(table, {})
        if not isinstance(documents, dict):
            raise codec.damaged(name, table, "a table is an object with documents by id")
        for key, document in documents.items():
            if not isinstance(document, dict):
                raise codec.damaged(
                    name, f"{table}.{codec.short(key)}", "a document is an object with fields"
                )
    tables: Tables = whole  # type: ignore[assignment]  # as was just seen
    if meta.schema != codec.FORMAT:
        from visitplanner.store import migrations  # noqa: PLC0415 - only for a file of another version

        tables = migrations.upgraded(tables, meta.schema, name, migrations.CURRENT)
    return tables, meta


def book_of(snapshot: Snapshot, name: str) -> Book:
    """The book that a file holds. Raises DamagedError."""
    if isinstance(snapshot.thing, Book):
        return snapshot.thing
    partnerships = snapshot.live("partnership", Partnership, name)
    if len(partnerships) != 1:
        raise codec.damaged(name, "partnership", "there is exactly one partnership")
    book = Book(
        partnership=partnerships[0],
        trajectories=snapshot.live("trajectories", Trajectory, name),
        goals=snapshot.live("goals", Goal, name),
        people=snapshot.live("people", Person, name),
        initiatives=snapshot.live("initiatives", Initiative, name),
        needs=snapshot.live("needs", Need, name),
    )
    snapshot.thing = book
    return book


def programme_of(snapshot: Snapshot, slug: str, name: str) -> Programme | None:
    """The visit that a file holds; None where it was deleted. Raises DamagedError."""
    if isinstance(snapshot.thing, Programme):
        return snapshot.thing
    visits = snapshot.live("visit", Visit, name)
    if not visits and snapshot.tables.get("visit"):
        return None
    if len(visits) != 1:
        raise codec.damaged(name, "visit", "there is exactly one visit")
    if visits[0].slug != slug:
        raise codec.damaged(
            name, f"visit.{codec.short(visits[0].id)}.slug", "the slug is another than the file's"
        )
    programme = Programme(
        visit=visits[0],
        items=snapshot.live("items", Item, name),
        actions=snapshot.live("actions", ActionPoint, name),
        releases=snapshot.live("releases", Release, name),
        acknowledgements=snapshot.live("acknowledgements", Acknowledgement, name),
    )
    snapshot.thing = programme
    return programme
