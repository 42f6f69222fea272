"""Taking a programme that was read from a file into a visit: every row, in one commit, none dropped."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from visitplanner.domain.agenda import Item, ItemKind
from visitplanner.domain.changes import Edit
from visitplanner.domain.errors import InputError
from visitplanner.domain.times import Moment
from visitplanner.domain.values import dataclass
from visitplanner.domain.visit import Visit
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Programme
from visitplanner.planning.agenda import next_order
from visitplanner.planning.desk import Desk
from visitplanner.planning.done import Done
from visitplanner.planning.visits import LONGEST_VISIT_DAYS, new_visit


class ReadRow(Protocol):
    """One row of a programme as `imports` gives it."""

    @property
    def day(self) -> date | None: ...  # noqa: D102 - the same words as in Item
    @property
    def until_day(self) -> date | None: ...  # noqa: D102
    @property
    def moment(self) -> Moment: ...  # noqa: D102
    @property
    def title(self) -> str: ...  # noqa: D102
    @property
    def place(self) -> str: ...  # noqa: D102
    @property
    def people(self) -> str: ...  # noqa: D102
    @property
    def note(self) -> str: ...  # noqa: D102
    @property
    def kind(self) -> ItemKind: ...  # noqa: D102
    @property
    def source(self) -> str: ...  # noqa: D102


class ReadProgramme(Protocol):
    """A programme as `imports` gives it."""

    @property
    def title(self) -> str: ...  # noqa: D102
    @property
    def first_day(self) -> date | None: ...  # noqa: D102
    @property
    def last_day(self) -> date | None: ...  # noqa: D102
    @property
    def rows(self) -> Sequence[ReadRow]: ...  # noqa: D102


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """What an import put where."""

    visit: Visit
    items: tuple[Item, ...]
    created: bool
    """Whether the visit was made by it."""

    @property
    def pool(self) -> tuple[Item, ...]:
        """The items that wait for a day."""
        return tuple(item for item in self.items if item.in_pool)


def plan_in(
    desk: Desk, slug: str, reading: ReadProgramme, *, title: str = "", host: str | None = None
) -> TakenIn:
    """What `take_in` would do; nothing is saved. Raises InputError for a programme without rows."""
    if not reading.rows:
        raise InputError(N_("Nothing in that file looks like a row of a programme."))
    programme: Programme | None = desk.programme(slug) if slug in desk.store.slugs() else None
    if programme is None:
        first, last = visit_days(reading)
        visit = new_visit(
            desk, slug=slug, title=title or reading.title or slug, first_day=first, last_day=last, host=host
        )
        order = 0
    else:
        visit, order = programme.visit, next_order(programme)
    items = tuple(_item(row, id=desk.new_id(), order=order + n) for n, row in enumerate(reading.rows))
    return TakenIn(visit=visit, items=items, created=programme is None)


def take_in(
    desk: Desk, slug: str, reading: ReadProgramme, *, title: str = "", host: str | None = None
) -> Done[TakenIn]:
    """Put every row into the visit, which is made where it is not there; items arrive without goals (G101).

    Without `host` the partner is taken for the host, as in `visits.add_visit`.
    """
    taken = plan_in(desk, slug, reading, title=title, host=host)
    edits = tuple(Edit(file=slug, mine=one) for one in taken.items)
    if taken.created:
        edits = (Edit(file=slug, mine=taken.visit), *edits)
    receipt = desk.commit(edits, why=N_("import a programme"))
    return Done(value=taken, receipt=receipt)


def visit_days(reading: ReadProgramme) -> tuple[date | None, date | None]:
    """First and last day: as the programme's head says, widened by its rows.

    None where it has no days at all, or where they lie more than a year apart.
    """
    found = [day for day in (reading.first_day, reading.last_day) if day is not None]
    found += [day for row in reading.rows for day in (row.day, row.until_day) if day is not None]
    if not found or (max(found) - min(found)).days >= LONGEST_VISIT_DAYS:
        return None, None
    return min(found), max(found)


def _item(row: ReadRow, *, id: str, order: int) -> Item:  # noqa: A002 - its name
    several = row.day is not None and row.until_day is not None and row.until_day > row.day
    return Item(
        id=id,
        title=row.title,
        kind=row.kind,
        day=row.day,
        until_day=row.until_day if several else None,
        moment=row.moment,
        order=order,
        place=row.place,
        people_note=row.people,
        note=row.note,
        source=row.source,
    )
