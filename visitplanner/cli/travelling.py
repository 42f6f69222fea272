"""Commands on who travels and who receives: joining a visit, and leaving it."""

from __future__ import annotations

from visitplanner.cli.context import Context
from visitplanner.cli.output import line
from visitplanner.cli.telling import tell_conflicts, tell_remarks
from visitplanner.domain.errors import InputError
from visitplanner.domain.words import N_
from visitplanner.planning import delegation
from visitplanner.planning.lookup import person_of


def join(context: Context) -> int:
    """Take people into the delegation, or note them as hosts; prints their names."""
    options = context.options
    desk = context.desk()
    book = desk.book()
    people = {one.id: one.name for one in (person_of(book, name) for name in options.people)}
    if options.host:
        if options.arrives or options.leaves or options.groups:
            raise InputError(N_("Hosts have no days and no groups of their own."))
        done = delegation.add_hosts(desk, options.visit, people)
    else:
        done = delegation.join(
            desk,
            options.visit,
            people,
            arrives=options.arrives,
            leaves=options.leaves,
            groups=options.groups,
        )
    for name in people.values():
        line(name)
    tell_remarks(context, done.remarks)
    tell_conflicts(context, done.receipt)
    return 0


def leave(context: Context) -> int:
    """Take somebody out of the delegation or the hosts; prints the name, and what still bears it."""
    options = context.options
    desk = context.desk()
    person = person_of(desk.book(), options.person)
    receives = person.id in desk.programme(options.visit).visit.hosts
    take_out = delegation.remove_host if receives else delegation.leave
    done = take_out(desk, options.visit, person.id)
    line(person.name)
    tell_remarks(context, done.remarks)
    tell_conflicts(context, done.receipt)
    return 0
