"""The desk at which a coordinator works: a store, a clock and fresh ids."""

from __future__ import annotations

from datetime import date

from visitplanner.domain.agenda import Item
from visitplanner.domain.errors import InputError, NotFoundError, StoreError
from visitplanner.domain.need import Need
from visitplanner.domain.trajectory import Goal
from visitplanner.domain.values import dataclass
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book, Programme

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from visitplanner.domain.changes import Edit, Receipt
    from visitplanner.planning.ports import Clock, Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Visits:
    """The visits of a workspace."""

    programmes: tuple[Programme, ...]
    """By first day, those without a day last, then by slug."""
    unreadable: tuple[tuple[str, StoreError], ...] = ()
    """The slug of each damaged visit, and what is the matter with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Everything a use case needs from outside. Methods raise what the store raises."""

    store: Store
    clock: Clock
    new_id: Callable[[], str]

    @property
    def today(self) -> date:
        """The present day where the planner runs."""
        return self.clock().date()

    @property
    def author(self) -> str:
        """Who signs the changes."""
        return self.store.author

    def book(self) -> Book:
        """The partnership's book as it stands."""
        return self.store.book()

    def programme(self, slug: str) -> Programme:
        """A visit with its items. Raises NotFoundError."""
        return self.store.programme(slug)

    def visits(self) -> Visits:
        """All visits with their items, and those that cannot be read: one damaged file hides no other."""
        found: list[Programme] = []
        unreadable: list[tuple[str, StoreError]] = []
        for slug in self.store.slugs():
            try:
                found.append(self.store.programme(slug))
            except StoreError as error:
                unreadable.append((slug, error))
        found.sort(key=lambda one: (one.visit.first_day or date.max, one.visit.slug))
        return Visits(programmes=tuple(found), unreadable=tuple(unreadable))

    def commit(self, edits: Sequence[Edit], *, why: str) -> Receipt:
        """Hand the edits to the store. `why` is a message id without parameters: history is translated."""
        return self.store.commit(edits, why=why)


def item_of(programme: Programme, key: str) -> Item:
    """The item with that id or unique prefix of at least four characters. Raises NotFoundError."""
    found = programme.item(key)
    if found is not None:
        return found
    near = sum(1 for one in programme.items if key and one.id.startswith(key))
    if near:
        raise NotFoundError(
            N_("“{key}” is the beginning of {count} ids; write more of it, four characters at least."),
            key=key,
            count=near,
        )
    raise NotFoundError(
        N_("There is no item “{key}” in the visit {visit}."), key=key, visit=programme.visit.slug
    )


def items_of(desk: Desk, slug: str, ids: Iterable[str], seen: Programme | None = None) -> tuple[Item, ...]:
    """The items with these ids in programme order, as the person saw them or else as they stand.

    Raises NotFoundError for an unknown one, InputError when none is named.
    """
    programme = seen if seen is not None else desk.programme(slug)
    wanted = {item_of(programme, one).id for one in ids}
    if not wanted:
        raise InputError(N_("No item is chosen."))
    return tuple(item for item in programme.in_order() if item.id in wanted)


def goal_of(book: Book, key: str) -> Goal:
    """The goal with that id or code. Raises InputError that names the codes there are."""
    goal = book.goal(key)
    if goal is not None:
        return goal
    codes = ", ".join(one.code for one in book.goals_in_order() if one.is_open)
    if not codes:
        raise InputError(
            N_("There is no goal “{key}”; this partnership has no open goals yet."),
            do=N_("Add one first, or leave the code out."),
            key=key.lstrip("#"),
        )
    raise InputError(
        N_("There is no goal “{key}”; the open goals are {codes}."), key=key.lstrip("#"), codes=codes
    )


def need_of(book: Book, key: str) -> Need:
    """The need with that id or code. Raises NotFoundError."""
    need = book.need(key)
    if need is None:
        raise NotFoundError(N_("There is no need “{key}”."), key=key)
    return need


def municipality_id(book: Book, key: str) -> str:
    """The id of the municipality with that id or name. Raises InputError that names those there are."""
    found = book.municipality(key)
    if found is None:
        raise InputError(
            N_("“{key}” is no municipality of this partnership; it has {names}."),
            key=key,
            names=", ".join(one.name for one in book.partnership.municipalities),
        )
    return found.id
