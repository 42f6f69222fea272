"""Commands on the history: who changed what and when, and bringing something back from it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from visitplanner.cli.context import Context
from visitplanner.cli.listing import columns, print_json
from visitplanner.cli.output import line, say, write
from visitplanner.cli.telling import tell_remarks
from visitplanner.domain.errors import RefusedError
from visitplanner.domain.words import N_

if TYPE_CHECKING:
    from visitplanner.domain.records import Record
    from visitplanner.planning.desk import Desk


def history(context: Context) -> int:
    """List the newest changes, of one visit or of everything."""
    from visitplanner.exports.history_text import history_data, history_text

    desk = context.desk()
    records, more = _newest(context, desk)
    if context.options.format == "json":
        print_json(history_data(records))
        return 0
    from visitplanner.exports.value_said import Sayer
    from visitplanner.planning.history import programme_at

    sayer = Sayer(desk.book(), context.lang, partial(programme_at, desk))
    write(history_text(records, sayer, more=more, width=columns()))
    return 0


def _newest(context: Context, desk: Desk) -> tuple[list[Record], bool]:
    """So many as are asked for, and whether there are more."""
    from visitplanner.planning.history import Reader

    options = context.options
    reader = Reader(desk, options.visit)
    by = (options.by or "").casefold()
    found: list[Record] = []
    while len(found) <= options.newest and not reader.ended:
        # One more than is shown tells whether there is more.
        fresh = reader.more(options.newest + 1)
        found += [one for one in fresh if by in one.by.casefold()]
    if options.visit is not None and not reader.records:
        # One that was deleted still has a history; one that never was has none.
        desk.programme(options.visit)
    return found[: options.newest], len(found) > options.newest


def bring_back(context: Context) -> int:
    """Bring something back from the history; prints what."""
    from visitplanner.planning import bringing_back as planning
    from visitplanner.planning.history import record_of

    options, desk, lang = context.options, context.desk(), context.lang
    record = record_of(desk, options.change)
    things = () if options.what is None else (planning.thing_of(record, options.what),)
    done = planning.bring_back(desk, record, things, after=options.after, anyway=options.anyway)
    if done.receipt.transaction is None:
        raise RefusedError(
            N_("Somebody changed the same since; theirs was kept."),
            do=N_("Look at it with `visitplanner history`; --anyway puts the earlier value in its place."),
        )
    for one in done.value:
        if one.whole:
            line(lang.tr("“{name}” is back.", name=one.thing.name))
        elif options.after:
            line(lang.tr("“{name}” is as it was after that change.", name=one.thing.name))
        else:
            line(lang.tr("“{name}” is as it was before that change.", name=one.thing.name))
    if done.receipt.conflicts:
        say(lang.tr("Part of it was changed by somebody since, and stays; --anyway puts that back too."))
    tell_remarks(context, done.remarks)
    return 0
