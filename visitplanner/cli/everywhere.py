"""What every call can say: where, who and in which language; and how the application is to open."""

from __future__ import annotations

from visitplanner.cli.typed import whole_number
from visitplanner.domain.words import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from visitplanner.cli.arguments import Words
    from visitplanner.cli.usage import Parser


def fill_everywhere(parser: Parser, _: Words, *, default: str | None) -> None:
    """The options of every command; they may stand before it or behind it."""
    parser.add_argument(
        "--workspace", metavar="DIR", default=default, help=_(N_("the folder of the partnership"))
    )
    parser.add_argument(
        "--as", dest="author", metavar="NAME", default=default, help=_(N_("who signs the changes"))
    )
    parser.add_argument("--lang", metavar="LANG", default=default, help=_(N_("the language: en or nl")))


def fill_session(parser: Parser, _: Words) -> None:
    """The options of the application on the terminal."""
    parser.add_argument("--mouse", action="store_true", help=_(N_("use the mouse, which costs bytes")))
    parser.add_argument(
        "--low-bandwidth", action="store_true", help=_(N_("spare a slow line; over SSH it is done anyway"))
    )
    parser.add_argument(
        "--idle-minutes",
        metavar="N",
        type=whole_number,
        help=_(N_("end after so many minutes without a key; 0 for never")),
    )
    parser.add_argument(
        "--restricted",
        action="store_true",
        help=_(N_("only this workspace, as this person: for a key of an SSH server")),
    )
