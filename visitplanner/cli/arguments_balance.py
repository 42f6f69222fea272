"""What `balance` takes."""

from __future__ import annotations

from visitplanner.domain.words import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from visitplanner.cli.arguments import Words
    from visitplanner.cli.usage import Parser

FORMATS: Final = ("text", "json")


def fill_balance(parser: Parser, _: Words) -> None:
    """One visit, or without it all of the trajectory."""
    parser.add_argument(
        "visit",
        metavar="VISIT",
        nargs="?",
        help=_(N_("the short name of the visit; without it, all of them one under the other")),
    )
    parser.add_argument(
        "--format", choices=FORMATS, default="text", help=_(N_("text to read, or JSON for programs"))
    )
