"""Who travels and who receives: the delegation of a visit, and its hosts (C4, C10)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from visitplanner.domain.changes import Edit
from visitplanner.domain.errors import InputError, NotFoundError
from visitplanner.domain.values import replace
from visitplanner.domain.visit import Participation, Visit
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book, Programme
from visitplanner.planning.desk import Desk
from visitplanner.planning.done import Done, Remark
from visitplanner.planning.lookup import person_of

FURTHEST: Final = timedelta(days=60)
"""How long before or after a visit a member may arrive, leave or lead; further off, a year is mistyped."""
_TITLES_SHOWN: Final = 3


class Part(StrEnum):
    """As what somebody takes part in a visit."""

    MEMBER = "member"
    HOST = "host"
    NONE = "none"


def join(
    desk: Desk,
    slug: str,
    person_ids: Iterable[str],
    *,
    arrives: date | None = None,
    leaves: date | None = None,
    groups: Iterable[str] = (),
) -> Done[Visit]:
    """Take people, by id or name, into the delegation of a visit, all with the same days and groups.

    None means: with the others. Of who is in it already, the days and groups that are given change, and a
    remark says so. Raises InputError for nobody, somebody unknown or a host, and for days that go backwards
    or lie far from the visit; NotFoundError for an unknown visit.
    """
    book, visit = desk.book(), desk.programme(slug).visit
    people = _people(book, person_ids)
    host = next((one for one in people if one in visit.hosts), None)
    if host is not None:
        raise InputError(
            N_("{name} receives the delegation on this visit."),
            do=N_("Take the person out of the hosts first."),
            name=_name(book, host),
        )
    given = tuple(groups)
    members = {one.person: one for one in visit.delegation}
    known = tuple(one for one in people if one in members)
    for person in people:
        was = members.get(person) or Participation(person=person)
        members[person] = _checked(
            book,
            visit,
            replace(
                was,
                arrives=was.arrives if arrives is None else arrives,
                leaves=was.leaves if leaves is None else leaves,
                groups=given or was.groups,
            ),
        )
    mine = replace(visit, delegation=tuple(members.values()))
    remarks = tuple(
        Remark(
            said=N_("{name} is in the delegation already; the days and groups given were set."),
            params={"name": _name(book, one)},
        )
        for one in known
    )
    return _saved(desk, visit, mine, why=N_("change the delegation"), remarks=remarks)


def edit_participation(desk: Desk, slug: str, base: Participation, mine: Participation) -> Done[Visit]:
    """Save how somebody takes part: arrival, departure, days of leading, groups.

    Only the fields that differ from `base` are meant. Raises InputError as `join` does, NotFoundError for who
    is not in the delegation.
    """
    if base.person != mine.person:
        msg = "an edit keeps the person"
        raise ValueError(msg)
    book, visit = desk.book(), desk.programme(slug).visit
    _member(book, visit, base.person)
    wanted = _checked(book, visit, mine)
    before = replace(visit, delegation=_with(visit, base))
    after = replace(visit, delegation=_with(visit, wanted))
    return _saved(desk, before, after, why=N_("change the delegation"))


def take_part(
    desk: Desk, slug: str, part: Part, mine: Participation, *, base: Participation | None = None
) -> Done[Visit]:
    """Give somebody their part in a visit, and no other one, in one change that one undo takes back.

    `mine` names the person by id, and tells how a member takes part. `base` is that as it was read, for who
    is a member: who stays one is edited as `edit_participation` does. Who loses a part and is still named by
    items is told of in a remark. Raises InputError for somebody unknown and for days as `join` does, and
    NotFoundError for an unknown visit.
    """
    if part is Part.MEMBER and base is not None:
        return edit_participation(desk, slug, base, mine)
    book, programme = desk.book(), desk.programme(slug)
    visit, who = programme.visit, person_of(book, mine.person).id
    after = seated(visit, _checked(book, visit, mine) if part is Part.MEMBER else mine, part)
    was_member = any(one.person == who for one in visit.delegation)
    lost = (was_member and part is not Part.MEMBER) or (who in visit.hosts and part is not Part.HOST)
    remarks = _still_named(book, programme, who) if lost else ()
    return _saved(desk, visit, after, why=N_("change who takes part"), remarks=remarks)


def seated(visit: Visit, member: Participation, part: Part) -> Visit:
    """The visit in which that person has that part and no other."""
    who = member.person
    delegation = tuple(one for one in visit.delegation if one.person != who)
    hosts = tuple(one for one in visit.hosts if one != who)
    if part is Part.MEMBER:
        known = len(delegation) < len(visit.delegation)
        delegation = _with(visit, member) if known else (*delegation, member)
    elif part is Part.HOST:
        hosts = visit.hosts if who in visit.hosts else (*hosts, who)
    return replace(visit, delegation=delegation, hosts=hosts)


def leave(desk: Desk, slug: str, person_id: str) -> Done[Visit]:
    """Take somebody, by id or name, out of the delegation.

    Items keep the name until somebody changes them; a remark says which still bear it. Raises InputError for
    somebody unknown, NotFoundError for who is not in the delegation.
    """
    book, programme = desk.book(), desk.programme(slug)
    visit = programme.visit
    gone = _member(book, visit, person_of(book, person_id).id).person
    mine = replace(visit, delegation=tuple(one for one in visit.delegation if one.person != gone))
    remarks = _still_named(book, programme, gone)
    return _saved(desk, visit, mine, why=N_("change the delegation"), remarks=remarks)


def add_hosts(desk: Desk, slug: str, person_ids: Iterable[str]) -> Done[Visit]:
    """Note people, by id or name, who receive the delegation, beside those that items name.

    Raises InputError for nobody, somebody unknown or a member of the delegation.
    """
    book, visit = desk.book(), desk.programme(slug).visit
    people = _people(book, person_ids)
    travelling = {one.person for one in visit.delegation}
    guest = next((one for one in people if one in travelling), None)
    if guest is not None:
        raise InputError(
            N_("{name} is in the delegation of this visit."),
            do=N_("Take the person out of the delegation first."),
            name=_name(book, guest),
        )
    mine = replace(visit, hosts=tuple(dict.fromkeys((*visit.hosts, *people))))
    return _saved(desk, visit, mine, why=N_("change the hosts"))


def remove_host(desk: Desk, slug: str, person_id: str) -> Done[Visit]:
    """Take somebody, by id or name, out of the hosts; items keep the name, and a remark says which.

    Raises InputError for somebody unknown, NotFoundError for who is no host of this visit.
    """
    book, programme = desk.book(), desk.programme(slug)
    visit = programme.visit
    gone = person_of(book, person_id).id
    if gone not in visit.hosts:
        raise NotFoundError(N_("{name} is not among the hosts of this visit."), name=_name(book, gone))
    mine = replace(visit, hosts=tuple(one for one in visit.hosts if one != gone))
    remarks = _still_named(book, programme, gone)
    return _saved(desk, visit, mine, why=N_("change the hosts"), remarks=remarks)


def _people(book: Book, keys: Iterable[str]) -> tuple[str, ...]:
    people = tuple(dict.fromkeys(person_of(book, key).id for key in keys))
    if not people:
        raise InputError(N_("Nobody is named."))
    return people


def _member(book: Book, visit: Visit, person: str) -> Participation:
    found = next((one for one in visit.delegation if one.person == person), None)
    if found is None:
        raise NotFoundError(N_("{name} is not in the delegation of this visit."), name=_name(book, person))
    return found


def _with(visit: Visit, member: Participation) -> tuple[Participation, ...]:
    return tuple(member if one.person == member.person else one for one in visit.delegation)


def _checked(book: Book, visit: Visit, member: Participation) -> Participation:
    """The participation as it is. Raises InputError for days that cannot be."""
    name = _name(book, member.person)
    if member.arrives is not None and member.leaves is not None and member.leaves < member.arrives:
        raise InputError(
            N_("{name} would leave on {leaves}, before arriving on {arrives}."),
            name=name,
            leaves=member.leaves,
            arrives=member.arrives,
        )
    if member.leads_from is not None and member.leads_to is not None and member.leads_to < member.leads_from:
        raise InputError(
            N_("{name} would lead until {last}, before beginning on {first}."),
            name=name,
            last=member.leads_to,
            first=member.leads_from,
        )
    if visit.first_day is None or visit.last_day is None:
        return member
    for day in (member.arrives, member.leaves, member.leads_from, member.leads_to):
        if day is not None and max(visit.first_day - day, day - visit.last_day) > FURTHEST:
            raise InputError(
                N_("{day} lies far from the visit, which is from {first} to {last}; is the date mistyped?"),
                day=day.isoformat(),
                first=visit.first_day.isoformat(),
                last=visit.last_day.isoformat(),
            )
    return member


def _still_named(book: Book, programme: Programme, person: str) -> tuple[Remark, ...]:
    """The remark that names the items at which somebody who left is still expected."""
    titles = [
        item.title
        for item in programme.in_order()
        if item.happens and person in {*item.attendees, *item.hosts, item.lead, item.interpreter}
    ]
    if not titles:
        return ()
    more = len(titles) - _TITLES_SHOWN
    shown = "; ".join(titles[:_TITLES_SHOWN])
    name = _name(book, person)
    if more > 0:
        said = N_("{name} is still named at {titles} and {more} more; look who goes there instead.")
        return (Remark(said=said, params={"name": name, "titles": shown, "more": more}),)
    said = N_("{name} is still named at {titles}; look who goes there instead.")
    return (Remark(said=said, params={"name": name, "titles": shown}),)


def _name(book: Book, person: str) -> str:
    found = book.person(person)
    return found.name if found is not None else person


def _saved(
    desk: Desk, base: Visit, mine: Visit, *, why: str, remarks: tuple[Remark, ...] = ()
) -> Done[Visit]:
    receipt = desk.commit((Edit(file=base.slug, base=base, mine=mine),), why=why)
    return Done(value=desk.programme(base.slug).visit, receipt=receipt, remarks=remarks)
