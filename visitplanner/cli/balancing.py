"""The command that shows where the time goes."""

from __future__ import annotations

from visitplanner.cli.context import Context
from visitplanner.cli.listing import columns, print_json, readable
from visitplanner.cli.output import write


def balance(context: Context) -> int:
    """Show the balance of one visit, or of all visits of the trajectory one under the other."""
    from visitplanner.exports import balance_text as told

    desk, slug = context.desk(), context.options.visit
    programme = desk.programme(slug) if slug is not None else None
    book, (programmes, status) = desk.book(), readable(context, desk)
    if context.options.format == "json":
        if programme is None:
            print_json(told.visits_balance_data(book, programmes))
        else:
            print_json(told.balance_data(book, programme, programmes))
    elif programme is None:
        write(told.visits_balance_text(book, programmes, language=context.lang, width=columns()))
    else:
        write(told.balance_text(book, programme, programmes, language=context.lang, width=columns()))
    return status
