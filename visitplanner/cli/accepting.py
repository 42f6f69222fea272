"""The command that accepts findings with a reason, lists what is accepted, and takes it back."""

from __future__ import annotations

from visitplanner.checks import findings, rule
from visitplanner.cli.context import Context
from visitplanner.cli.findings import finding_line
from visitplanner.cli.listing import columns, print_json
from visitplanner.cli.output import line, say, write
from visitplanner.cli.telling import tell_conflicts
from visitplanner.domain.errors import InputError
from visitplanner.domain.words import N_
from visitplanner.planning import acknowledgements
from visitplanner.planning.desk import Desk
from visitplanner.planning.lookup import by_id
from visitplanner.planning.subjects import finding_meant


def ack(context: Context) -> int:
    """Accept a finding, take an acknowledgement back, or list what a visit has accepted."""
    options = context.options
    desk = context.desk()
    if options.withdraw is not None:
        if options.code is not None or options.reason is not None:
            raise InputError(N_("Withdraw one, or accept one: not both at once."))
        return _withdraw(context, desk)
    if options.code is None:
        if options.reason is not None:
            raise InputError(N_("Say which check it is, such as N201, and what it is about."))
        return _list(context, desk)
    return _accept(context, desk)


def _accept(context: Context, desk: Desk) -> int:
    """Prints the id of the acknowledgement, and on standard error what was accepted with it."""
    options = context.options
    slug, code = options.visit, rule(options.code).code
    book, programme = desk.book(), desk.programme(slug)
    finding = finding_meant(book, programme, findings(book, programme, desk.today), code, options.subject)
    done = acknowledgements.acknowledge(
        desk,
        slug,
        code,
        finding.subject,
        options.reason or "",
        municipality=options.municipality,
        valid_until=options.until,
    )
    line(done.value.id)
    for one in findings(desk.book(), desk.programme(slug), desk.today):
        if (one.code, one.subject) == (code, finding.subject):
            say(finding_line(one, context.lang))
    tell_conflicts(context, done.receipt)
    return 0


def _withdraw(context: Context, desk: Desk) -> int:
    """Prints what is open again."""
    options = context.options
    given = by_id(desk.programme(options.visit).acknowledgements, options.withdraw)
    acknowledgements.withdraw(desk, options.visit, options.withdraw)
    for one in findings(desk.book(), desk.programme(options.visit), desk.today):
        if given is not None and one.is_open and (one.code, one.subject) == (given.code, given.subject):
            say(finding_line(one, context.lang))
    return 0


def _list(context: Context, desk: Desk) -> int:
    from visitplanner.exports import accepted_text

    slug = context.options.visit
    book, programme = desk.book(), desk.programme(slug)
    accepted = accepted_text.accepted(book, programme, findings(book, programme, desk.today), desk.today)
    if context.options.format == "json":
        print_json(accepted_text.accepted_data(book, accepted))
    else:
        write(accepted_text.accepted_text(book, accepted, language=context.lang, width=columns()))
    return 0
