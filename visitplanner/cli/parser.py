"""Reads the arguments of a call: the language first, then the options of the one command that is meant."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from visitplanner.cli.arguments import COMMANDS, GROUPS, Fill, Words
from visitplanner.cli.usage import Parser, Version, speaking
from visitplanner.domain.errors import InputError
from visitplanner.domain.text import clean
from visitplanner.domain.words import N_
from visitplanner.locale import Language, available, language

PROGRAM: Final = "visitplanner"
LANGUAGE_VARIABLE: Final = "VISITPLANNER_LANG"

if TYPE_CHECKING:
    _Branch = argparse._SubParsersAction[Parser]  # noqa: SLF001 - argparse gives it no public name

_GLOBALS: Final = frozenset({"--workspace", "--as", "--lang"})


def language_of(argv: Sequence[str], env: Mapping[str, str]) -> Language:
    """The language asked for with `--lang`, by the variable, or of the environment."""
    asked = ""
    for place, word in enumerate(argv):
        if word == "--":
            break
        if word == "--lang" and place + 1 < len(argv):
            asked = argv[place + 1]
        elif word.startswith("--lang="):
            asked = word.removeprefix("--lang=")
    return language(asked or env.get(LANGUAGE_VARIABLE) or None, env)


def parse(argv: Sequence[str], lang: Language) -> argparse.Namespace:
    """Read the arguments. Raises InputError for what is wrong with them, Shown after help or the version."""
    options = build(lang, only=_command_in(argv)).parse_args(list(argv))
    _check_language(options.lang, lang)
    return options


def _command_in(argv: Sequence[str]) -> str | None:
    """The command that is certainly meant; None where help may be asked for, or where something is wrong."""
    words = iter(argv)
    for word in words:
        if word in _GLOBALS:
            next(words, None)
        elif not word.startswith("-"):
            return word if word in COMMANDS or word in GROUPS else None
        elif word.partition("=")[0] not in _GLOBALS:
            return None
    return None


def build(lang: Language, *, only: str | None = None) -> Parser:
    """The parser with every text in that language; with `only` just that command: all a call needs."""
    _ = Words(lang)
    parser = speaking(lang)(
        prog=PROGRAM, description=_(N_("Plan delegation visits in city-to-city partnerships."))
    )
    _globals(parser, _, default=None)
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
    _globals(parser, _, default=argparse.SUPPRESS)
    parser.set_defaults(command=full)


def _globals(parser: Parser, _: Words, *, default: str | None) -> None:
    """The options of every command; they may stand before it or behind it."""
    parser.add_argument(
        "--workspace", metavar="DIR", default=default, help=_(N_("the folder of the partnership"))
    )
    parser.add_argument(
        "--as", dest="author", metavar="NAME", default=default, help=_(N_("who signs the changes"))
    )
    parser.add_argument("--lang", metavar="LANG", default=default, help=_(N_("the language: en or nl")))


def _check_language(asked: str | None, lang: Language) -> None:
    if asked is not None and not clean(asked).lower().replace("-", "_").startswith(lang.code):
        raise InputError(
            N_("The language “{asked}” is not there; there are {codes}."),
            asked=clean(asked),
            codes=", ".join(available()),
        )
