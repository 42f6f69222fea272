"""What a coordinator does with the items of a visit: add, edit, move, copy, cancel, take away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from enum import Enum
from typing import Final, Literal

from visitplanner.domain.agenda import GoalLink, Item, Status
from visitplanner.domain.changes import Edit
from visitplanner.domain.errors import InputError
from visitplanner.domain.times import Moment, minutes, shifted
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book, Programme
from visitplanner.planning.desk import Desk, goal_of, items_of
from visitplanner.planning.done import Done, Remark
from visitplanner.planning.kinds import likely_kind
from visitplanner.planning.quick import QuickLine


class Keep(Enum):
    """Says that something stays as it is, where None has a meaning of its own."""

    KEEP = "keep"


KEEP: Final = Keep.KEEP


def next_order(programme: Programme) -> int:
    """The position behind everything that is there."""
    return max((item.order for item in programme.items), default=-1) + 1


def add_item(desk: Desk, slug: str, item: Item) -> Done[Item]:
    """Put a new item into the visit, behind those of the same time. An empty id is filled in.

    An item of kind `need` needs its Need: `needs.add_need` makes both. Raises InputError for days
    that go backwards.
    """
    check_days(item)
    programme = desk.programme(slug)
    fresh = replace(item, id=item.id or desk.new_id(), order=item.order or next_order(programme))
    receipt = desk.commit((Edit(file=slug, mine=fresh),), why=N_("add an activity"))
    return Done(value=_now(desk, slug, fresh), receipt=receipt)


def item_from(book: Book, line: QuickLine, *, id: str) -> tuple[Item, tuple[Remark, ...]]:  # noqa: A002
    """The item that a line means, goals and people looked up, and what to remark. Raises InputError."""
    goals = tuple(dict.fromkeys(goal_of(book, code).id for code in line.goals))
    known, unknown, remarks = people_of(book, line.people)
    item = Item(
        id=id,
        title=line.title,
        kind=line.kind or likely_kind(line.title),
        day=line.day,
        until_day=line.until_day,
        moment=line.moment,
        place=line.place,
        groups=line.groups,
        attendees=known,
        people_note="; ".join(unknown),
        goals=tuple(GoalLink(goal=one) for one in goals),
        serves_relationship=line.serves_relationship,
    )
    return item, (*line.remarks, *remarks)


def people_of(
    book: Book, names: Sequence[str]
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[Remark, ...]]:
    """The ids of the people named, the names nobody bears, and a remark on each of those.

    Raises InputError for a name that several people bear.
    """
    known: list[str] = []
    unknown: list[str] = []
    for name in names:
        person = book.person_named(name)
        if person is not None:
            known.append(person.id)
            continue
        folded = name.casefold()
        bearers = [one.name for one in book.people if folded in one.name.casefold().split()]
        if bearers:
            raise InputError(
                N_("“{name}” could be {bearers}; write the whole name."),
                name=name,
                bearers=", ".join(sorted(bearers)),
            )
        unknown.append(name)
    remarks = tuple(
        Remark(said=N_("Nobody called “{name}” is known; the name was kept as text."), params={"name": name})
        for name in unknown
    )
    return tuple(dict.fromkeys(known)), tuple(unknown), remarks


def edit_item(desk: Desk, slug: str, base: Item, mine: Item) -> Done[Item]:
    """Save an item as the person wants it; only the fields that differ from `base` are meant."""
    if base.id != mine.id:
        msg = "an edit keeps the id"
        raise ValueError(msg)
    check_days(mine)
    receipt = desk.commit((Edit(file=slug, base=base, mine=mine),), why=N_("edit an activity"))
    return Done(value=_now(desk, slug, mine), receipt=receipt)


def later_items(programme: Programme, item: Item) -> tuple[Item, ...]:
    """The items of its day that start after it at a clock time and still happen: what a delay pushes on."""
    start = item.moment.start
    if item.day is None or start is None:
        return ()
    return tuple(
        other
        for other in programme.in_order()
        if other.day == item.day
        and other.id != item.id
        and other.happens
        and other.moment.start is not None
        and other.moment.start > start
    )


def move_items(
    desk: Desk,
    slug: str,
    ids: Iterable[str],
    *,
    day: date | Literal[Keep.KEEP] | None = KEEP,
    moment: Moment | Literal[Keep.KEEP] = KEEP,
    shift_later: bool = False,
    seen: Programme | None = None,
) -> Done[tuple[Item, ...]]:
    """Give items another day (None: the pool) or time, in one step.

    Of several items the first takes the new time and those with a clock time keep their distance to it. With
    `shift_later` the later items of its day move by as many minutes; that asks for a clock time before and
    after, on the same day. `seen` is the programme as the person saw it.

    Raises InputError where a start would leave its day.
    """
    programme = seen if seen is not None else desk.programme(slug)
    chosen = items_of(desk, slug, ids, programme)
    first = chosen[0]
    by = _minutes_between(first.moment, moment) if moment is not KEEP else None
    wishes: list[tuple[Item, Item]] = []
    for item in chosen:
        mine = item if day is KEEP else _on_day(item, day)
        if moment is not KEEP:
            if item is first or by is None or item.moment.start is None:
                mine = replace(mine, moment=moment if item is first or by is None else item.moment)
            else:
                mine = replace(mine, moment=_shifted(item, by))
        wishes.append((item, mine))
    if shift_later:
        if by is None or (day is not KEEP and day != first.day):
            raise InputError(
                N_("Later items can be shifted along when the clock time changes and the day does not.")
            )
        picked = {item.id for item in chosen}
        wishes += [
            (item, replace(item, moment=_shifted(item, by)))
            for item in later_items(programme, first)
            if item.id not in picked
        ]
    return _save(desk, slug, wishes, why=N_("move"), answer=len(chosen))


def copy_items(
    desk: Desk,
    slug: str,
    ids: Iterable[str],
    *,
    day: date | Literal[Keep.KEEP] | None = KEEP,
    to_slug: str | None = None,
    seen: Programme | None = None,
) -> Done[tuple[Item, ...]]:
    """Copy items to a day (None: the pool), of this visit or another: planned anew, goals kept, no outcome.

    Into another visit with the day kept, an item lands on the day with the same number.
    """
    source = desk.programme(slug)
    target_slug = to_slug or slug
    target = source if target_slug == slug else desk.programme(target_slug)
    order = next_order(target)
    copies: list[Item] = []
    for place, item in enumerate(items_of(desk, slug, ids, seen)):
        wanted = _same_day(item, source, target) if day is KEEP else day
        copies.append(
            replace(
                _on_day(item, wanted),
                id=desk.new_id(),
                order=order + place,
                status=Status.PLANNED,
                reason="",
                outcome="",
                source="",
            )
        )
    receipt = desk.commit(tuple(Edit(file=target_slug, mine=one) for one in copies), why=N_("copy"))
    return Done(value=tuple(_now(desk, target_slug, one) for one in copies), receipt=receipt)


def set_status(
    desk: Desk,
    slug: str,
    ids: Iterable[str],
    status: Status,
    reason: str = "",
    *,
    seen: Programme | None = None,
) -> Done[tuple[Item, ...]]:
    """Say what became of items. Cancelling wants a reason (InputError); a cancelled item stays readable."""
    if status is Status.CANCELLED and not reason.strip():
        raise InputError(N_("Say why it is cancelled: the reason stays with it."))
    wishes = [(item, replace(item, status=status, reason=reason)) for item in items_of(desk, slug, ids, seen)]
    why = N_("cancel") if status is Status.CANCELLED else N_("set the status")
    return _save(desk, slug, wishes, why=why)


def delete_items(
    desk: Desk, slug: str, ids: Iterable[str], *, seen: Programme | None = None
) -> Done[tuple[Item, ...]]:
    """Take items out of the visit; undo brings them back. What was planned and fell away is rather cancelled.

    A concrete need stays in the book when its item goes.
    """
    gone = items_of(desk, slug, ids, seen)
    receipt = desk.commit(tuple(Edit(file=slug, base=item) for item in gone), why=N_("delete"))
    return Done(value=gone, receipt=receipt)


def _save(
    desk: Desk, slug: str, wishes: Sequence[tuple[Item, Item]], *, why: str, answer: int | None = None
) -> Done[tuple[Item, ...]]:
    edits = tuple(Edit(file=slug, base=base, mine=mine) for base, mine in wishes)
    receipt = desk.commit(edits, why=why)
    return Done(value=tuple(_now(desk, slug, mine) for _, mine in wishes[:answer]), receipt=receipt)


def _now(desk: Desk, slug: str, item: Item) -> Item:
    """The item as it stands after the merge."""
    return desk.programme(slug).item(item.id) or item


def check_days(item: Item) -> None:
    """Refuse an item that ends before its day (InputError)."""
    if item.until_day is not None and (item.day is None or item.until_day < item.day):
        raise InputError(N_("The last day of “{title}” lies before its first."), title=item.title)


def _on_day(item: Item, day: date | None) -> Item:
    """The item on that day, as many days long as it was."""
    until = None
    if day is not None and item.day is not None and item.until_day is not None:
        until = day + (item.until_day - item.day)
    return replace(item, day=day, until_day=until)


def _same_day(item: Item, source: Programme, target: Programme) -> date | None:
    if item.day is None or source is target:
        return item.day
    if source.visit.first_day is None or target.visit.first_day is None:
        return None
    return target.visit.first_day + timedelta(days=(item.day - source.visit.first_day).days)


def _minutes_between(old: Moment, new: Moment) -> int | None:
    if old.start is None or new.start is None:
        return None
    return minutes(new.start) - minutes(old.start)


def _shifted(item: Item, by: int) -> Moment:
    try:
        return shifted(item.moment, by)
    except ValueError:
        raise InputError(
            N_("“{title}” would start on another day; move it first, or shift by less."), title=item.title
        ) from None
