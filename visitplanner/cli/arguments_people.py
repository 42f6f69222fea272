"""What the commands on people and on the partnership take."""

from __future__ import annotations

from visitplanner.domain.words import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from visitplanner.cli.arguments import Words
    from visitplanner.cli.usage import Parser

DOCUMENTS: Final = ("text", "markdown", "json")


def people(parser: Parser, _: Words) -> None:
    """For `people [VISIT] [--format]`."""
    parser.add_argument(
        "visit",
        metavar="VISIT",
        nargs="?",
        help=_(N_("the short name of the visit; without it, everybody by municipality")),
    )
    _format(parser, _)


def programme(parser: Parser, _: Words) -> None:
    """For `programme VISIT PERSON [--format] [-o FILE]`."""
    parser.add_argument("visit", metavar="VISIT", help=_(N_("the short name of the visit")))
    parser.add_argument(
        "person", metavar="PERSON", help=_(N_("a name; the first or the last one, where only one bears it"))
    )
    parser.add_argument(
        "--format", choices=DOCUMENTS, default="text", help=_(N_("text to read, a document, or JSON"))
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        default="-",
        help=_(N_("the file to write; - is standard output")),
    )


def partnership(parser: Parser, _: Words) -> None:
    """For `partnership [--format]`."""
    _format(parser, _)


def _format(parser: Parser, _: Words) -> None:
    parser.add_argument(
        "--format",
        choices=("text", "json"),
        default="text",
        help=_(N_("text to read, or JSON for programs")),
    )
