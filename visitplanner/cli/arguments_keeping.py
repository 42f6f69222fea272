"""What the commands for the host take: backup, verify, restore."""

from __future__ import annotations

from visitplanner.domain.words import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from visitplanner.cli.arguments import Words
    from visitplanner.cli.usage import Parser


def backup(parser: Parser, _: Words) -> None:
    """Where to."""
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help=_(
            N_("a new file, or a folder for one named by the time; by default the workspace's folder backups")
        ),
    )


def verify(parser: Parser, _: Words) -> None:
    """What of."""
    parser.add_argument(
        "backup",
        metavar="BACKUP",
        nargs="?",
        help=_(N_("a file that backup wrote; without it, the workspace itself")),
    )
    parser.add_argument(
        "-q", "--quiet", action="store_true", help=_(N_("print nothing where there is nothing to tell"))
    )


def restore(parser: Parser, _: Words) -> None:
    """From where to where."""
    parser.add_argument("backup", metavar="BACKUP", help=_(N_("a file that backup wrote")))
    parser.add_argument("folder", metavar="DIR", help=_(N_("a new or empty folder")))
