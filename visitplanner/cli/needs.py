"""Commands about the concrete needs of the partnership: all of them over the visits, and the route of one."""

from __future__ import annotations

from visitplanner.cli import arguments_needs as routes
from visitplanner.cli.context import Context
from visitplanner.cli.listing import columns, print_json, readable
from visitplanner.cli.output import line, say, write
from visitplanner.domain.errors import InputError, NotFoundError
from visitplanner.domain.need import Need
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book
from visitplanner.planning import needs as planning
from visitplanner.planning.desk import Desk, need_of
from visitplanner.planning.done import Done


def needs(context: Context) -> int:
    """List the needs by route, with what is missing and when each was met."""
    from visitplanner.exports.needs_text import needs_data, needs_text

    options = context.options
    desk = context.desk()
    book, (programmes, status) = desk.book(), readable(context, desk)
    if options.format == "json":
        print_json(needs_data(book, programmes, only_open=options.only_open))
    else:
        text = needs_text(
            book, programmes, desk.today, language=context.lang, width=columns(), only_open=options.only_open
        )
        write(text)
    return status


def route(context: Context) -> int:
    """Route a need; prints its code, and on standard error what its route still lacks."""
    options = context.options
    _refuse_strangers(context)
    desk = context.desk()
    need = _need(desk, options.code)
    match options.route:
        case routes.EMBED:
            done = _embed(context, desk, need)
        case routes.HAND_ON:
            done = _hand_on(context, desk, need)
        case routes.NOTE:
            done = planning.note(desk, need.id, options.words or "")
        case routes.DECLINE:
            done = planning.decline(desk, need.id, options.words or "")
        case _:
            done = planning.reopen(desk, need.id)
    line(done.value.code)
    if done.receipt.conflicts:
        say(context.lang.tr("Somebody changed the same just now; theirs was kept."))
    missing = done.value.missing()
    if missing:
        parts = context.lang.list([context.lang.label(part) for part in missing])
        say(context.lang.tr("Not answered yet: {parts}.", parts=parts))
    return 0


def _need(desk: Desk, code: str) -> Need:
    """The need. Raises NotFoundError, which tells the other reading where a visit bears the name "route"."""
    try:
        return need_of(desk.book(), code)
    except NotFoundError:
        if "route" not in desk.store.slugs():
            raise
        raise NotFoundError(
            N_("There is no need “{key}”."),
            do=N_("To note a need on the visit “route”, put its text between quotation marks."),
            key=code,
        ) from None


def _refuse_strangers(context: Context) -> None:
    """Refuse options that belong to another route: what is typed is never left aside."""
    options = context.options
    fitting = routes.OPTIONS[options.route]
    for name in dict.fromkeys(name for many in routes.OPTIONS.values() for name in many):
        if getattr(options, name) is not None and name not in fitting:
            raise InputError(
                N_("{option} does not go with {route}."),
                option="--" + name.replace("_", "-"),
                route=options.route,
            )


def _embed(context: Context, desk: Desk, need: Need) -> Done[Need]:
    options = context.options
    if all(getattr(options, name) is None for name in routes.OPTIONS[routes.EMBED]):
        raise InputError(
            N_("Give at least one of the four answers: {options}."),
            options="--goal, --choice-by --choice-on, --capacity, --visiting --host",
        )
    book = desk.book()
    return planning.embed(
        desk,
        need.id,
        goal=options.goal,
        choice_by=options.choice_by,
        choice_on=options.choice_on,
        capacity=options.capacity,
        visiting_colleague=_who(book, options.visiting),
        host_colleague=_who(book, options.host),
        seen=need,
    )


def _who(book: Book, typed: str | None) -> str | None:
    """The id of the one person a name points at, else the words: a function will do."""
    person = book.person_named(typed) if typed else None
    return person.id if person is not None else typed


def _hand_on(context: Context, desk: Desk, need: Need) -> Done[Need]:
    from visitplanner.domain.handing_on import NO_PROMISE

    options = context.options
    book = desk.book()
    if not options.initiative:
        raise InputError(N_("Say with --initiative which one takes it up."))
    known = book.initiative(options.initiative)
    if known is None and not options.carrier:
        raise InputError(
            N_("There is no initiative “{key}”; known are {names}."),
            do=N_("Say with --carrier who carries it, and it is added."),
            key=options.initiative,
            names=", ".join(one.name for one in book.initiatives) or "–",
        )
    if known is not None and options.carrier:
        raise InputError(
            N_("“{initiative}” is known already."), do=N_("Leave --carrier out."), initiative=known.name
        )
    words = options.words
    if words is None:
        name = known.name if known is not None else options.initiative
        words = context.lang.tr(NO_PROMISE, initiative=name)
    if not words.strip():
        raise InputError(N_("Keep the words that say the municipality promises nothing."))
    if known is None:
        known = planning.add_initiative(desk, name=options.initiative, carrier=options.carrier).value
    return planning.hand_on(desk, need.id, initiative=known.id, no_promise=words, seen=need)
