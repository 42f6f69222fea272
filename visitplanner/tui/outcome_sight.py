"""What the screen of outcomes looks at: a visit with what came of it, and the thing behind each row."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Self

from visitplanner.domain.aftermath import Thought, concluded, evaluated, seen_on
from visitplanner.domain.agenda import Item
from visitplanner.domain.serving import goal_links
from visitplanner.domain.trajectory import Goal, ProgressMarker
from visitplanner.domain.values import dataclass
from visitplanner.domain.visit import ActionPoint
from visitplanner.domain.workspace import Book, Programme
from visitplanner.planning.actions import OpenAction, open_before
from visitplanner.planning.desk import Desk


class Kind(StrEnum):
    """What a row is about."""

    ITEM = "item"
    SIGN = "sign"
    ACTION = "action"
    EARLIER = "earlier"
    THOUGHT = "thought"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row: a mark, when, what, and what came of it, each as text."""

    kind: Kind
    key: str
    """Id of the item, marker or action point; name of the thought."""
    mark: str
    when: str = ""
    title: str
    told: str = ""
    warns: bool = False
    off: bool = False

    @property
    def place(self) -> str:
        """What tells it apart from every other row."""
        return f"{self.kind.value} {self.key}"


@dataclass(frozen=True, slots=True, kw_only=True)
class After:
    """A visit with what came of it, as it stands now."""

    book: Book
    programme: Programme
    earlier: tuple[OpenAction, ...]
    today: date

    @classmethod
    def of(cls, desk: Desk, slug: str) -> Self:
        """Read it. Raises what the store raises."""
        return cls(
            book=desk.book(),
            programme=desk.programme(slug),
            earlier=open_before(desk, slug),
            today=desk.today,
        )

    # The things behind the rows

    def item(self, row: Row | None) -> Item | None:
        """The item of a row; for an action point of this visit the item that it came from."""
        if row is None:
            return None
        if row.kind is Kind.ACTION:
            action = self.action(row)
            return self.programme.item(action.item) if action is not None else None
        return self.programme.item(row.key) if row.kind is Kind.ITEM else None

    def action(self, row: Row | None) -> ActionPoint | None:
        """The action point of a row, of this visit or an earlier one."""
        found = self.left_open(row)
        if found is not None:
            return found.action
        if row is None or row.kind is not Kind.ACTION:
            return None
        return next((one for one in self.programme.actions if one.id == row.key), None)

    def left_open(self, row: Row | None) -> OpenAction | None:
        """What an earlier visit left open."""
        if row is None or row.kind is not Kind.EARLIER:
            return None
        return next((one for one in self.earlier if one.action.id == row.key), None)

    def sign(self, row: Row | None) -> tuple[Goal, ProgressMarker] | None:
        """The sign of progress of a row, with its goal."""
        if row is None or row.kind is not Kind.SIGN:
            return None
        return next(
            ((goal, one) for goal in self.book.goals for one in goal.markers if one.id == row.key), None
        )

    def thought(self, row: Row | None) -> Thought | None:
        """The text of the look back."""
        if row is None or row.kind is not Kind.THOUGHT:
            return None
        visit = self.programme.visit
        return next((one for one in (*concluded(visit), *evaluated(visit)) if one.name == row.key), None)

    def goals(self, item: Item | None = None) -> tuple[Goal, ...]:
        """The goals an item serves; of the visit, those it declares or serves, or that were seen on it."""
        if item is not None:
            linked = {link.goal for link in goal_links(self.book, item)}
        else:
            linked = {one for each in self.programme.items for one in self._links(each)}
            linked |= set(self.programme.visit.goals)
            linked |= {one.goal.id for one in seen_on(self.book, self.programme.visit.slug)}
        return tuple(goal for goal in self.book.goals_in_order() if goal.id in linked)

    def _links(self, item: Item) -> Iterator[str]:
        return (link.goal for link in goal_links(self.book, item)) if item.happens else iter(())
