"""A change as a value: what a person meant to change, what came of it, and what history keeps of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from visitplanner.domain.agenda import Item
from visitplanner.domain.need import Need
from visitplanner.domain.partnership import Initiative, Partnership
from visitplanner.domain.people import Person
from visitplanner.domain.trajectory import Goal, Trajectory
from visitplanner.domain.values import dataclass, field
from visitplanner.domain.visit import Acknowledgement, ActionPoint, Release, Visit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final, Literal

    Table = Literal[
        "partnership",
        "trajectories",
        "goals",
        "people",
        "initiatives",
        "needs",
        "visit",
        "items",
        "actions",
        "releases",
        "acknowledgements",
    ]
else:
    Table = str

BOOK: Final = ""
"""The name of the partnership's own file in an `Edit`; a visit's file goes by its slug."""

Entity = (
    Partnership
    | Trajectory
    | Goal
    | Person
    | Initiative
    | Need
    | Visit
    | Item
    | ActionPoint
    | Release
    | Acknowledgement
)
"""Whatever is saved as one document with an id of its own."""

TABLES: Final[dict[Table, type[Entity]]] = {
    "partnership": Partnership,
    "trajectories": Trajectory,
    "goals": Goal,
    "people": Person,
    "initiatives": Initiative,
    "needs": Need,
    "visit": Visit,
    "items": Item,
    "actions": ActionPoint,
    "releases": Release,
    "acknowledgements": Acknowledgement,
}
"""Each table and what its documents are. The first six live in the book, the others in a visit's file."""

BOOK_TABLES: Final[tuple[Table, ...]] = (
    "partnership",
    "trajectories",
    "goals",
    "people",
    "initiatives",
    "needs",
)
VISIT_TABLES: Final[tuple[Table, ...]] = ("visit", "items", "actions", "releases", "acknowledgements")


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One document as it was when the person began (`base`) and as they want it (`mine`).

    No base: it is new. No mine: it is to be deleted. Only the fields in which the two differ are meant.
    """

    file: str
    """`BOOK` or the slug of a visit."""
    base: Entity | None = None
    mine: Entity | None = None

    def __post_init__(self) -> None:
        if self.base is None and self.mine is None:
            msg = "an edit has a base, a wish, or both"
            raise ValueError(msg)

    @property
    def id(self) -> str:
        """The document's id."""
        entity = self.mine if self.mine is not None else self.base
        assert entity is not None  # noqa: S101 - __post_init__ saw to it
        return entity.id

    @property
    def table(self) -> Table:
        """The table that such documents are kept in."""
        return _TABLE_OF[type(self.mine if self.mine is not None else self.base)]


_TABLE_OF: Final[dict[type, Table]] = {kind: table for table, kind in TABLES.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One field of one document before and after, in plain stored values.

    `field` is "" for the whole document.
    """

    file: str
    table: Table
    id: str
    field: str
    old: object = None
    new: object = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A field that two people changed: theirs stands on disk, mine is kept here to choose from."""

    file: str
    table: Table
    id: str
    field: str
    base: object = None
    mine: object = None
    theirs: object = None
    by: str = ""
    """Who made the other change, where history knows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Transaction:
    """What history keeps of one commit."""

    id: str
    at: datetime
    by: str
    why: str
    changes: tuple[FieldChange, ...] = ()
    undoes: str | None = None
    redoes: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What came of a commit: acknowledged means on disk, whatever happens next.

    `transaction` is None when nothing differed. `revived` lists ids that somebody deleted meanwhile and the
    edit brought back.
    """

    transaction: Transaction | None = None
    conflicts: tuple[Conflict, ...] = ()
    revived: tuple[str, ...] = ()
    codes: Mapping[str, str] = field(default_factory=dict)
    """Codes given at commit, by document id: needs get theirs here, so that no two sessions give the same."""
