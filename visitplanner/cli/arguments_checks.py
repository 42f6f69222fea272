"""What `check` and `explain` take."""

from __future__ import annotations

from visitplanner.domain.findings import Level
from visitplanner.domain.words import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from visitplanner.cli.arguments import Words
    from visitplanner.cli.usage import Parser

LEVELS: Final = tuple(level.word for level in Level)


def fill_check(parser: Parser, _: Words) -> None:
    """One visit or all, in which form, and from which level on."""
    parser.add_argument(
        "visit",
        metavar="VISIT",
        nargs="?",
        help=_(N_("the short name of the visit; without it, all of them")),
    )
    parser.add_argument(
        "--format",
        choices=("text", "json", "github"),
        default="text",
        help=_(N_("text to read, JSON for programs, or remarks on a run of GitHub Actions")),
    )
    parser.add_argument(
        "--min-level",
        choices=LEVELS,
        default=LEVELS[0],
        help=_(N_("leave out findings that are milder; they do not count for the exit status either")),
    )


def fill_explain(parser: Parser, _: Words) -> None:
    """Which check, and in which form."""
    parser.add_argument("code", metavar="CODE", help=_(N_("the code or the name of a check, such as N201")))
    parser.add_argument(
        "--format",
        choices=("text", "json"),
        default="text",
        help=_(N_("text to read, or JSON for programs")),
    )
