"""The command that runs the plan lint, for people, for programs and for a forge."""

from __future__ import annotations

from visitplanner.checks import findings
from visitplanner.cli.context import Context
from visitplanner.cli.findings import finding_line
from visitplanner.cli.listing import print_json, readable
from visitplanner.cli.output import line
from visitplanner.domain.findings import Finding, Level
from visitplanner.domain.workspace import Programme
from visitplanner.locale import Language

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


_Found = dict[str, tuple[Finding, ...]]
"""The findings of each visit by its slug."""

_WORDS: Final = {Level.ADVICE: "notice", Level.WARNING: "warning", Level.ERROR: "error"}
"""What GitHub calls the levels."""


def check(context: Context) -> int:
    """Print the findings of one visit or of all; 1 when one of them is open, 2 when a visit is unreadable.

    With `--min-level` milder ones are left out and count for nothing.
    """
    options, desk = context.options, context.desk()
    programmes, status = (
        readable(context, desk) if options.visit is None else ((desk.programme(options.visit),), 0)
    )
    book, today, least = desk.book(), desk.today, Level[options.min_level.upper()]
    found: _Found = {
        one.visit.slug: tuple(seen for seen in findings(book, one, today) if seen.level >= least)
        for one in programmes
    }
    if options.format == "json":
        _print_data(context, found)
    elif options.format == "github":
        _print_remarks(context, found)
    else:
        _print_text(context, programmes, found)
    return status or int(any(one.is_open for many in found.values() for one in many))


def _print_data(context: Context, found: _Found) -> None:
    from visitplanner.exports import data

    print_json(
        [
            {"visit": slug, **entry}
            for slug, many in found.items()
            for entry in data.findings_data(many, language=context.lang)
        ]
    )


def _print_text(context: Context, programmes: tuple[Programme, ...], found: _Found) -> None:
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


def _print_remarks(context: Context, found: _Found) -> None:
    for slug, many in found.items():
        for one in many:
            if one.is_open:
                line(remark(slug, one, context.lang))


def remark(slug: str, finding: Finding, lang: Language) -> str:
    """An open finding as a command that a workflow of GitHub Actions reads from the output of a step.

    `::error title=G101::2027-dogbo: …`, with what would end the value or the line escaped.
    """
    said = f"{slug}: {lang.saw(finding)} {lang.tr(finding.remedy)}".rstrip()
    return f"::{_WORDS[finding.level]} title={_property(finding.code)}::{_message(said)}"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
