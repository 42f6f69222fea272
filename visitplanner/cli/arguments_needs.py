"""What the commands about concrete needs and about coverage take, and when a line routes a need."""

from __future__ import annotations

from collections.abc import Sequence

from visitplanner.cli.typed import iso_date
from visitplanner.domain.words import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from visitplanner.cli.arguments import Words
    from visitplanner.cli.usage import Parser

EMBED: Final = "embed"
HAND_ON: Final = "hand-on"
NOTE: Final = "note"
DECLINE: Final = "decline"
REOPEN: Final = "reopen"
ROUTES: Final = (EMBED, HAND_ON, NOTE, DECLINE, REOPEN)
ROUTE_COMMAND: Final = "need route"

OPTIONS: Final[dict[str, tuple[str, ...]]] = {
    EMBED: ("goal", "choice_by", "choice_on", "capacity", "visiting", "host"),
    HAND_ON: ("initiative", "carrier", "words"),
    NOTE: ("words",),
    DECLINE: ("words",),
    REOPEN: (),
}
"""Which options go with which route, by the name under which argparse keeps them."""

_GLOBALS: Final = frozenset({"--workspace", "--as", "--lang"})
_PLACE: Final = 4
"""Where the route stands among the words: need route CODE ROUTE."""


def meant(argv: Sequence[str]) -> list[str]:
    """The words of a call, with `need route CODE embed …` made one command; all others as they are.

    A visit may be called "route", and `need route 'the school asks for a wall'` notes a need on it as on any
    other. So a need is routed only where a code and one of the routes stand behind `need route` as words of
    their own, or where help is asked for.
    """
    words = list(argv)
    places: list[int] = []
    at = 0
    while at < len(words) and len(places) < _PLACE:
        if words[at] in _GLOBALS:
            at += 1
        elif not words[at].startswith("-"):
            places.append(at)
        elif words[at].partition("=")[0] not in _GLOBALS:
            break
        at += 1
    said = [words[place] for place in places]
    if said[:2] != ["need", "route"]:
        return words
    helped = len(said) == 2 and any(word in {"-h", "--help"} for word in words[at:])  # noqa: PLR2004 - no code
    if not helped and (len(said) < _PLACE or said[-1] not in ROUTES):
        return words
    words[places[0]] = ROUTE_COMMAND
    del words[places[1]]
    return words


def fill_needs(parser: Parser, _: Words) -> None:
    """`needs`: text or JSON, all or those that still wait."""
    _format(parser, _)
    parser.add_argument(
        "--open", dest="only_open", action="store_true", help=_(N_("only those without a complete route"))
    )


def fill_goals(parser: Parser, _: Words) -> None:
    """`goals`: text or JSON, and with time and visits where that is asked."""
    _format(parser, _)
    parser.add_argument(
        "--coverage", action="store_true", help=_(N_("with the visits and the time that served each"))
    )


def fill_route(parser: Parser, _: Words) -> None:
    """`need route`: the need, its route, and what goes with that route."""
    parser.add_argument("code", metavar="CODE", help=_(N_("the code of the need, such as N2")))
    parser.add_argument("route", choices=ROUTES, help=_(N_("which way it goes")))
    to = parser.add_argument_group(_(N_("embed: part of the trajectory")))
    to.add_argument("--goal", metavar="CODE", help=_(N_("the goal that it serves")))
    to.add_argument("--choice-by", metavar="WHO", help=_(N_("who at the partner chose it")))
    to.add_argument("--choice-on", metavar="DAY", type=iso_date, help=_(N_("when they chose it")))
    to.add_argument("--capacity", metavar="TEXT", help=_(N_("one line on how it builds capacity")))
    to.add_argument("--visiting", metavar="WHO", help=_(N_("the visiting colleague")))
    to.add_argument("--host", metavar="WHO", help=_(N_("the host colleague")))
    on = parser.add_argument_group(_(N_("hand-on: to a fourth-pillar initiative")))
    on.add_argument("--initiative", metavar="NAME", help=_(N_("the initiative that takes it up")))
    on.add_argument(
        "--carrier", metavar="WHO", help=_(N_("who carries it; adds an initiative that is not known yet"))
    )
    told = parser.add_argument_group(_(N_("hand-on, note and decline")))
    told.add_argument(
        "--words",
        metavar="TEXT",
        help=_(N_("the words given to the partner; handing on has a proposal that promises nothing")),
    )


def _format(parser: Parser, _: Words) -> None:
    parser.add_argument(
        "--format",
        choices=("text", "json"),
        default="text",
        help=_(N_("text to read, or JSON for programs")),
    )
