"""What the commands on the history take."""

from __future__ import annotations

from visitplanner.domain.errors import InputError
from visitplanner.domain.text import clean
from visitplanner.domain.words import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from visitplanner.cli.arguments import Words
    from visitplanner.cli.usage import Parser

NEWEST: Final = 50


def fill_history(parser: Parser, _: Words) -> None:
    """`history`: of one visit or of all, how far back, by whom."""
    parser.add_argument(
        "visit",
        metavar="VISIT",
        nargs="?",
        help=_(N_("the short name of the visit; without it, all changes")),
    )
    parser.add_argument(
        "--newest",
        metavar="N",
        type=_number,
        default=NEWEST,
        help=_(N_("how many changes, from the newest on; 50 unless told")),
    )
    parser.add_argument(
        "--by", metavar="NAME", help=_(N_("only those of somebody; a part of the name will do"))
    )
    parser.add_argument(
        "--format",
        choices=("text", "json"),
        default="text",
        help=_(N_("text to read, or JSON for programs")),
    )


def fill_bring_back(parser: Parser, _: Words) -> None:
    """`bring-back`: from which change, what of it, and which side of the change."""
    parser.add_argument(
        "change", metavar="CHANGE", help=_(N_("the eight letters with which the history names the change"))
    )
    parser.add_argument(
        "what",
        metavar="WHAT",
        nargs="?",
        help=_(N_("one thing of those it changed, by words of its name or the first letters of its id")),
    )
    parser.add_argument(
        "--after", action="store_true", help=_(N_("as it was after that change; by default as before it"))
    )
    parser.add_argument(
        "--anyway", action="store_true", help=_(N_("also where somebody changed the same field since"))
    )


def _number(text: str) -> int:
    if text.isascii() and text.isdigit() and int(text) > 0:
        return int(text)
    raise InputError(N_("“{text}” is no number of changes such as 50."), text=clean(text))
