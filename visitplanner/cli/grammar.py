"""The whole grammar of the command line, as argparse reads it and tells it."""

from __future__ import annotations

import argparse

from visitplanner.cli.arguments import COMMANDS, GROUPS, Words
from visitplanner.cli.everywhere import fill_everywhere, fill_session
from visitplanner.cli.usage import Parser, Version, speaking
from visitplanner.domain.words import N_
from visitplanner.locale import Language

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from visitplanner.cli.arguments import Fill

    _Branch = argparse._SubParsersAction[Parser]  # noqa: SLF001 - argparse gives it no public name

PROGRAM: Final = "visitplanner"


def build(lang: Language, *, only: str | None = None) -> Parser:
    """The parser with every text in that language; with `only` just that command: all a call needs."""
    _ = Words(lang)
    parser = speaking(lang)(
        prog=PROGRAM, description=_(N_("Plan delegation visits in city-to-city partnerships."))
    )
    fill_everywhere(parser, _, default=None)
    fill_session(parser, _)
    parser.add_argument("--version", action=Version, nargs=0, help=_(N_("show the version")))
    parser.set_defaults(command="")
    commands = parser.add_subparsers(
        title=_(N_("commands")),
        metavar=_(N_("command")),
        description=_(N_("Without a command the planner opens on the terminal.")),
        parser_class=speaking(lang),
        prog=PROGRAM,
    )
    for name, (about, fill) in COMMANDS.items():
        if only in {None, name}:
            _command(commands, name, name, about, fill, _)
    for group, (about, members) in GROUPS.items():
        if only not in {None, group}:
            continue
        branch = commands.add_parser(group, help=_(about), description=_(about))
        inner = branch.add_subparsers(
            title=_(N_("commands")),
            metavar=_(N_("command")),
            required=True,
            dest="_member",
            prog=f"{PROGRAM} {group}",
            parser_class=speaking(lang),
        )
        for name, (told, fill) in members.items():
            _command(inner, name, f"{group} {name}", told, fill, _)
    return parser


def _command(into: _Branch, name: str, full: str, about: str, fill: Fill, _: Words) -> None:
    parser = into.add_parser(name, help=_(about), description=_(about))
    fill(parser, _)
    fill_everywhere(parser, _, default=argparse.SUPPRESS)
    parser.set_defaults(command=full)
