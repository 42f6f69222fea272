"""What the commands take that tell what came of a visit: report, handout, outcomes."""

from __future__ import annotations

from visitplanner.domain.words import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from visitplanner.cli.arguments import Words
    from visitplanner.cli.usage import Parser

_AUDIENCES: Final = ("public", "delegation", "internal")


def fill_report(parser: Parser, _: Words) -> None:
    """`report`: the visit, who will read it, and where it goes."""
    _visit(parser, _)
    parser.add_argument(
        "--audience", choices=_AUDIENCES, default="delegation", help=_(N_("who will read it"))
    )
    _output(parser, _)


def fill_handout(parser: Parser, _: Words) -> None:
    """`handout`: where it goes; it is for everybody."""
    _output(parser, _)


def fill_outcomes(parser: Parser, _: Words) -> None:
    """`outcomes`: the visit, as text or JSON."""
    _visit(parser, _)
    parser.add_argument(
        "--format",
        choices=("text", "json"),
        default="text",
        help=_(N_("text to read, or JSON for programs")),
    )


def _visit(parser: Parser, _: Words) -> None:
    parser.add_argument("visit", metavar="VISIT", help=_(N_("the short name of the visit")))


def _output(parser: Parser, _: Words) -> None:
    parser.add_argument(
        "-o", "--output", metavar="FILE", default="-", help=_(N_("the file to write; - is standard output"))
    )
