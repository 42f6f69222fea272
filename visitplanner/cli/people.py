"""Commands on people and on the partnership: who takes part, one person's own programme, the profile."""

from __future__ import annotations

from visitplanner.cli.context import Context
from visitplanner.cli.listing import columns, print_json
from visitplanner.cli.output import give, say, write


def people(context: Context) -> int:
    """List delegation, hosts and others of a visit, or everybody."""
    from visitplanner.exports.people_text import people_data, people_text

    desk, slug = context.desk(), context.options.visit
    book = desk.book()
    visit = None if slug is None else desk.programme(slug)
    if context.options.format == "json":
        print_json(people_data(book, visit))
    else:
        write(people_text(book, visit, language=context.lang, width=columns()))
    return 0


def programme(context: Context) -> int:
    """Give one person's own programme, as far as the delegation may read it.

    What was left out because it is internal is said on standard error.
    """
    from visitplanner.exports.own_programme import own_of
    from visitplanner.planning.lookup import person_of

    options, desk = context.options, context.desk()
    book, visit = desk.book(), desk.programme(options.visit)
    own = own_of(book, visit, person_of(book, options.person))
    if options.format == "json":
        import json

        from visitplanner.exports.own_programme import programme_data

        text = json.dumps(programme_data(own), ensure_ascii=False, indent=2) + "\n"
    elif options.format == "markdown":
        from visitplanner.exports.own_programme import programme_markdown

        text = programme_markdown(own, language=context.lang, today=desk.today)
    else:
        from visitplanner.exports.own_programme import programme_text

        text = programme_text(own, language=context.lang, width=columns())
    give(text, options.output)
    if own.left_out:
        say(
            context.lang.trn(
                "{n} internal item was left out.", "{n} internal items were left out.", own.left_out
            )
        )
    return 0


def partnership(context: Context) -> int:
    """Show the profile of the partnership."""
    from visitplanner.exports.profile_text import profile_data, profile_text

    book = context.desk().book()
    if context.options.format == "json":
        print_json(profile_data(book))
    else:
        write(profile_text(book, language=context.lang, width=columns()))
    return 0
