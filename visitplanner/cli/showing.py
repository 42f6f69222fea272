"""Commands that show: visits, goals, the agenda, findings, documents."""

from __future__ import annotations

from visitplanner.cli.context import Context
from visitplanner.cli.listing import columns, print_json, readable
from visitplanner.cli.output import give, write
from visitplanner.domain.findings import Finding
from visitplanner.domain.workspace import Book, Programme
from visitplanner.planning.desk import Desk


def visits(context: Context) -> int:
    """List the visits with what is open in each."""
    desk = context.desk()
    book, (programmes, status) = desk.book(), readable(context, desk)
    found = {one.visit.slug: _findings(desk, one) for one in programmes}
    if context.options.format == "json":
        from visitplanner.exports import data

        print_json(data.visits_data(book, programmes, found))
    else:
        from visitplanner.exports import plain

        write(plain.visits_text(book, programmes, found, language=context.lang, width=columns()))
    return status


def goals(context: Context) -> int:
    """List the goals, or with `--coverage` how long each was served on which visit."""
    desk = context.desk()
    book, (programmes, status) = desk.book(), readable(context, desk)
    if context.options.coverage:
        _coverage(context, book, programmes)
    elif context.options.format == "json":
        from visitplanner.exports import data

        print_json(data.goals_data(book, programmes))
    else:
        from visitplanner.exports import plain

        write(plain.goals_text(book, programmes, language=context.lang, width=columns()))
    return status


def _coverage(context: Context, book: Book, programmes: tuple[Programme, ...]) -> None:
    from visitplanner.exports.coverage_text import coverage_data, coverage_text

    if context.options.format == "json":
        print_json(coverage_data(book, programmes))
    else:
        write(coverage_text(book, programmes, language=context.lang, width=columns()))


def show(context: Context) -> int:
    """Show a visit's agenda."""
    desk = context.desk()
    book, programme = desk.book(), desk.programme(context.options.visit)
    found = _findings(desk, programme)
    if context.options.format == "json":
        from visitplanner.exports import data

        print_json(data.agenda_data(book, programme, found))
    else:
        from visitplanner.exports import plain

        write(plain.agenda_text(book, programme, found, language=context.lang, width=columns()))
    return 0


def export(context: Context) -> int:
    """Give the agenda as markdown, on standard output or in a file whose path is printed."""
    from visitplanner.exports.audiences import Audience
    from visitplanner.exports.markdown import agenda

    options = context.options
    desk = context.desk()
    programme = desk.programme(options.visit)
    text = agenda(
        desk.book(),
        programme,
        _findings(desk, programme),
        desk.visits().programmes,
        audience=Audience(options.audience),
        language=context.lang,
        today=desk.today,
    )
    give(text, options.output)
    return 0


def _findings(desk: Desk, programme: Programme) -> tuple[Finding, ...]:
    from visitplanner.checks import findings

    return findings(desk.book(), programme, desk.today)
