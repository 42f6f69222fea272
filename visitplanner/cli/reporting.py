"""Commands that tell what came of a visit, and what the partnership is about: outcomes, report, handout."""

from __future__ import annotations

from visitplanner.cli.context import Context
from visitplanner.cli.output import give, write


def report(context: Context) -> int:
    """Give the report of a visit as markdown, on standard output or in a file whose path is printed."""
    from visitplanner.checks import findings
    from visitplanner.exports.audiences import Audience
    from visitplanner.exports.report import report as written

    options = context.options
    desk = context.desk()
    book, programme = desk.book(), desk.programme(options.visit)
    text = written(
        book,
        programme,
        findings(book, programme, desk.today),
        desk.visits().programmes,
        audience=Audience(options.audience),
        language=context.lang,
        today=desk.today,
    )
    give(text, options.output)
    return 0


def handout(context: Context) -> int:
    """Give the handout as markdown, on standard output or in a file whose path is printed."""
    from visitplanner.exports.handout import handout as written

    desk = context.desk()
    give(written(desk.book(), language=context.lang, today=desk.today), context.options.output)
    return 0


def outcomes(context: Context) -> int:
    """Show what came of each item, the action points and what both sides conclude."""
    from visitplanner.cli.listing import columns, print_json
    from visitplanner.planning.actions import open_before

    slug = context.options.visit
    desk = context.desk()
    book, programme, earlier = desk.book(), desk.programme(slug), open_before(desk, slug)
    if context.options.format == "json":
        from visitplanner.exports.outcomes_data import outcomes_data

        print_json(outcomes_data(book, programme, earlier, desk.today))
    else:
        from visitplanner.exports.outcomes_text import outcomes_text

        write(
            outcomes_text(book, programme, earlier, language=context.lang, today=desk.today, width=columns())
        )
    return 0
