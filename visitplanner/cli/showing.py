"""Commands that show: visits, goals, the agenda, findings, documents."""

from __future__ import annotations

import os
import sys
from typing import Final

from visitplanner.cli.context import Context
from visitplanner.cli.findings import finding_line
from visitplanner.cli.output import line, say, write
from visitplanner.domain.findings import Finding
from visitplanner.domain.workspace import Programme
from visitplanner.planning.desk import Desk

COULD_NOT_READ: Final = 2
WIDTH: Final = 100
"""Columns of text where there is no terminal to measure."""


def visits(context: Context) -> int:
    """List the visits with what is open in each."""
    from visitplanner.exports import data, plain

    desk = context.desk()
    book, (programmes, status) = desk.book(), _readable(context, desk)
    found = {one.visit.slug: _findings(desk, one) for one in programmes}
    if context.options.format == "json":
        _json(data.visits_data(book, programmes, found))
    else:
        write(plain.visits_text(book, programmes, found, language=context.lang, width=_width()))
    return status


def goals(context: Context) -> int:
    """List the goals."""
    from visitplanner.exports import data, plain

    desk = context.desk()
    book, (programmes, status) = desk.book(), _readable(context, desk)
    if context.options.format == "json":
        _json(data.goals_data(book, programmes))
    else:
        write(plain.goals_text(book, programmes, language=context.lang, width=_width()))
    return status


def show(context: Context) -> int:
    """Show a visit's agenda."""
    from visitplanner.exports import data, plain

    desk = context.desk()
    book, programme = desk.book(), desk.programme(context.options.visit)
    found = _findings(desk, programme)
    if context.options.format == "json":
        _json(data.agenda_data(book, programme, found))
    else:
        write(plain.agenda_text(book, programme, found, language=context.lang, width=_width()))
    return 0


def check(context: Context) -> int:
    """Print the findings of one visit or of all; 1 when one of them is open."""
    desk = context.desk()
    slug = context.options.visit
    programmes, status = _readable(context, desk) if slug is None else ((desk.programme(slug),), 0)
    found = {one.visit.slug: _findings(desk, one) for one in programmes}
    if context.options.format == "json":
        from visitplanner.exports import data

        _json(
            [
                {"visit": one, **entry}
                for one, many in found.items()
                for entry in data.findings_data(many, language=context.lang)
            ]
        )
    else:
        _print_findings(context, programmes, found)
    return status or int(any(one.is_open for many in found.values() for one in many))


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
        audience=Audience(options.audience),
        language=context.lang,
        today=desk.today,
    )
    if options.output == "-":
        write(text)
        return 0
    from pathlib import Path

    from visitplanner.exports.files import write_text

    line(write_text(Path(options.output).expanduser(), text))
    return 0


def _print_findings(
    context: Context, programmes: tuple[Programme, ...], found: dict[str, tuple[Finding, ...]]
) -> None:
    several = len(programmes) > 1
    solved: set[str] = set()
    for programme in programmes:
        many = found[programme.visit.slug]
        if several and many:
            line(f"{programme.visit.slug} · {programme.visit.title}")
        for one in many:
            # How to solve it stands once for each code: a first import has thirty of the same.
            told = finding_line(one, context.lang, remedy=one.code not in solved)
            line(f"  {told}" if several else told)
            if one.is_open:
                solved.add(one.code)
    still_open = sum(one.is_open for many in found.values() for one in many)
    if still_open:
        line(context.lang.trn("{n} finding is open.", "{n} findings are open.", still_open))
    else:
        line(context.lang.tr("No finding is open."))


def _readable(context: Context, desk: Desk) -> tuple[tuple[Programme, ...], int]:
    """The visits that can be read, and the exit status; what is the matter with the others is said."""
    visits = desk.visits()
    for _, error in visits.unreadable:
        say(context.lang.say(error))
    return visits.programmes, COULD_NOT_READ if visits.unreadable else 0


def _findings(desk: Desk, programme: Programme) -> tuple[Finding, ...]:
    from visitplanner.checks import findings

    return findings(desk.book(), programme, desk.today)


def _json(data: object) -> None:
    import json

    write(json.dumps(data, ensure_ascii=False, indent=2) + "\n")


def _width() -> int:
    """Columns of the terminal, where there is one."""
    if sys.stdout is None or not sys.stdout.isatty():
        return WIDTH
    try:
        return max(40, os.get_terminal_size(sys.stdout.fileno()).columns)
    except (OSError, ValueError):
        return WIDTH
