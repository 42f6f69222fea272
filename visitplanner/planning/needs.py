"""Concrete needs: caught in one line, routed in small steps, met again years later (C13, C15, C18)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from visitplanner.domain.agenda import Item, ItemKind, Visibility
from visitplanner.domain.changes import BOOK, Edit
from visitplanner.domain.errors import InputError
from visitplanner.domain.need import Embedding, Need, Route, Sighting
from visitplanner.domain.needs_over import need_order
from visitplanner.domain.partnership import Initiative
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book
from visitplanner.planning.agenda import item_from, next_order
from visitplanner.planning.alike import resembling as resembling  # noqa: PLC0414 - handed on, as is the next
from visitplanner.planning.alike import sight_again as sight_again  # noqa: PLC0414
from visitplanner.planning.desk import Desk, goal_of, municipality_id, need_of
from visitplanner.planning.done import Done
from visitplanner.planning.quick import QuickLine, read_line


def add_need(
    desk: Desk,
    slug: str,
    text: str,
    *,
    default_day: date | None = None,
    visible: Visibility = Visibility.DELEGATION,
) -> Done[Need]:
    """Catch a need from one line (`quick.read_line`): the need and its item on the visit, in one commit.

    The store gives the need's code; `+` names who raised it, `#` a goal it might serve. Raises InputError.
    """
    line = read_line(text, days=desk.programme(slug).visit.days, default_day=default_day)
    return add_need_line(desk, slug, line, visible=visible)


def add_need_line(
    desk: Desk, slug: str, line: QuickLine, *, visible: Visibility = Visibility.DELEGATION
) -> Done[Need]:
    """As `add_need`, from a line that was read. A title that is a known need's code means that need again."""
    book = desk.book()
    known = next(
        (one for one in book.needs if one.code and one.code.casefold() == line.title.casefold()), None
    )
    item, remarks = item_from(book, line, id=desk.new_id())
    programme = desk.programme(slug)
    sighting = Sighting(
        visit=slug, item=item.id, seen_on=line.day, place=line.place or (known.place if known else "")
    )
    if known is not None:
        need = replace(known, sightings=(*known.sightings, sighting))
    else:
        goal = item.goals[0].goal if item.goals else None
        need = Need(
            id=desk.new_id(),
            code="",
            title=line.title,
            place=line.place,
            raised_by=item.people_note,
            noted_by=desk.author,
            noted_on=desk.today,
            sightings=(sighting,),
            route=Route.EMBEDDED if goal else Route.OPEN,
            embedding=Embedding(goal=goal),
        )
    stop = replace(
        item,
        title=need.title,
        place=sighting.place,
        kind=ItemKind.NEED,
        need=need.id,
        order=next_order(programme),
        visibility=visible,
    )
    receipt = desk.commit(
        (Edit(file=BOOK, base=known, mine=need), Edit(file=slug, mine=stop)), why=N_("add a concrete need")
    )
    now = _now(desk, need)
    return Done(
        value=now if now.code else replace(now, code=receipt.codes.get(need.id, "")),
        receipt=receipt,
        remarks=remarks if known is not None else line.remarks,
    )


def embed(  # noqa: PLR0913 - the four parts of the test, each by its name
    desk: Desk,
    need_id: str,
    *,
    goal: str | None = None,
    choice_by: str | None = None,
    choice_on: date | None = None,
    capacity: str | None = None,
    visiting_colleague: str | None = None,
    host_colleague: str | None = None,
    seen: Need | None = None,
) -> Done[Need]:
    """Tie a need to the trajectory (C15 a-d). What is given is answered, the rest stays and may be missing.

    `goal` is an id or a code. `seen` is the need as the person saw it. Raises InputError for an unknown goal.
    """
    book = desk.book()
    need = seen if seen is not None else need_of(book, need_id)
    given = {
        "goal": None if goal is None else goal_of(book, goal).id,
        "choice_by": choice_by,
        "choice_on": choice_on,
        "capacity": capacity,
        "visiting_colleague": visiting_colleague,
        "host_colleague": host_colleague,
    }
    answers: Mapping[str, object] = {name: value for name, value in given.items() if value is not None}
    embedding = replace(need.embedding, **answers)  # type: ignore[arg-type]  # as named above
    return _route(desk, need, replace(need, embedding=embedding), Route.EMBEDDED)


def hand_on(
    desk: Desk, need_id: str, *, initiative: str, no_promise: str, seen: Need | None = None
) -> Done[Need]:
    """Hand a need on to a fourth-pillar initiative (id or name), with words that promise nothing (C18).

    Raises InputError for an unknown initiative or without those words.
    """
    book = desk.book()
    found = book.initiative(initiative)
    if found is None:
        names = ", ".join(one.name for one in book.initiatives)
        if not names:
            raise InputError(N_("No fourth-pillar initiative is known yet; add one first."))
        raise InputError(
            N_("There is no initiative “{key}”; known are {names}."), key=initiative, names=names
        )
    if not no_promise.strip():
        raise InputError(N_("Keep the words that say the municipality promises nothing."))
    need = seen if seen is not None else need_of(book, need_id)
    return _route(desk, need, replace(need, initiative=found.id, no_promise=no_promise), Route.HANDED_ON)


def note(desk: Desk, need_id: str, words: str, *, seen: Need | None = None) -> Done[Need]:
    """Note a need, with the words given to the partner. Raises InputError without them."""
    return _answered(desk, need_id, words, Route.NOTED, seen)


def decline(desk: Desk, need_id: str, words: str, *, seen: Need | None = None) -> Done[Need]:
    """Decline a need, with the words given to the partner. Raises InputError without them."""
    return _answered(desk, need_id, words, Route.DECLINED, seen)


def reopen(desk: Desk, need_id: str, *, seen: Need | None = None) -> Done[Need]:
    """Open a need again; every answer that was given stays with it."""
    need = seen if seen is not None else need_of(desk.book(), need_id)
    mine = replace(need, route=Route.OPEN, routed_on=None, routed_by="")
    return _saved(desk, need, mine, why=N_("reopen a need"))


def edit_need(desk: Desk, base: Need, mine: Need) -> Done[Need]:
    """Save a need as the person wants it; only the fields that differ from `base` are meant."""
    return _saved(desk, base, mine, why=N_("edit a need"))


def add_initiative(
    desk: Desk,
    *,
    name: str,
    carrier: str = "",
    contact: str = "",
    does: str = "",
    municipality: str | None = None,
) -> Done[Initiative]:
    """Add a fourth-pillar initiative (C18). Raises InputError without a name or when it is known already."""
    book = desk.book()
    fresh = Initiative(
        id=desk.new_id(),
        name=name,
        carrier=carrier,
        contact=contact,
        does=does,
        municipality=None if municipality is None else municipality_id(book, municipality),
    )
    if not fresh.name:
        raise InputError(N_("An initiative has a name."))
    if book.initiative(fresh.name) is not None:
        raise InputError(N_("There is an initiative “{name}” already."), name=fresh.name)
    receipt = desk.commit((Edit(file=BOOK, mine=fresh),), why=N_("add an initiative"))
    return Done(value=desk.book().initiative(fresh.id) or fresh, receipt=receipt)


def needs_of(book: Book, slug: str) -> tuple[Need, ...]:
    """The needs met on a visit, by the number in their code."""
    return tuple(sorted((need for need in book.needs if need.seen_on_visit(slug)), key=need_order))


def items_about(desk: Desk, slug: str, need_id: str) -> tuple[Item, ...]:
    """The items of a visit that are about a need, in programme order."""
    return tuple(item for item in desk.programme(slug).in_order() if item.need == need_id)


def _answered(desk: Desk, need_id: str, words: str, route: Route, seen: Need | None) -> Done[Need]:
    if not words.strip():
        raise InputError(N_("Write down the words that were given to the partner."))
    need = seen if seen is not None else need_of(desk.book(), need_id)
    return _route(desk, need, replace(need, words_given=words), route)


def _route(desk: Desk, base: Need, mine: Need, route: Route) -> Done[Need]:
    routed = replace(mine, route=route, routed_on=desk.today, routed_by=desk.author)
    return _saved(desk, base, routed, why=N_("route a need"))


def _saved(desk: Desk, base: Need, mine: Need, *, why: str) -> Done[Need]:
    if base.id != mine.id:
        msg = "an edit keeps the id"
        raise ValueError(msg)
    receipt = desk.commit((Edit(file=BOOK, base=base, mine=mine),), why=why)
    return Done(value=_now(desk, mine), receipt=receipt)


def _now(desk: Desk, need: Need) -> Need:
    return desk.book().need(need.id) or need
