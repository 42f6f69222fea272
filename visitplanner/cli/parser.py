"""Reads the arguments of a call: the language first, then the options of the one command that is meant."""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from visitplanner.cli.arguments import COMMANDS, GROUPS, Fill, Words
from visitplanner.cli.usage import Parser, Version, speaking, whole_number
from visitplanner.domain.errors import InputError
from visitplanner.domain.text import clean
from visitplanner.domain.words import N_
from visitplanner.locale import Language, available, language

PROGRAM: Final = "visitplanner"
LANGUAGE_VARIABLE: Final = "VISITPLANNER_LANG"

if TYPE_CHECKING:
    _Branch = argparse._SubParsersAction[Parser]  # noqa: SLF001 - argparse gives it no public name

_GLOBALS: Final = frozenset({"--workspace", "--as", "--lang", "--idle-minutes"})
_FLAGS: Final = frozenset({"--restricted", "--low-bandwidth", "--mouse"})
_PATHS: Final = frozenset({"workspace", "file", "folder", "output", "backup"})
"""Options that name files: taken as they are, for a file may be called anything."""


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
    words = _meant(argv)
    options = build(lang, only=_command_in(words)).parse_args(words)
    _check_language(options.lang, lang)
    if options.restricted:
        from visitplanner.cli.restricted import check

        check(options, words)
    for name, value in vars(options).items():
        if name not in _PATHS:
            # As what it is compared with was cleaned: an é may be typed as two letters.
            setattr(options, name, _cleaned(value))
        elif value is not None and not _is_path(value):
            raise InputError(N_("“{path}” cannot be the name of a file."), path=value)
    return options


def _cleaned(value: object) -> object:
    """A text, or several, as the planner keeps them; anything else as it is."""
    if isinstance(value, str):
        return clean(value, lines=True)
    return [_cleaned(one) for one in value] if isinstance(value, list) else value


def _is_path(text: str) -> bool:
    """Tell whether a disk can know a file by that name."""
    try:
        return b"\0" not in os.fsencode(text)
    except UnicodeEncodeError:
        return False


def _meant(argv: Sequence[str]) -> list[str]:
    """The words with `need route` as one command, where that is meant."""
    if "route" not in argv:
        return list(argv)
    from visitplanner.cli.arguments_needs import meant

    return meant(argv)


def _command_in(argv: Sequence[str]) -> str | None:
    """The command that is certainly meant, "" for the application; None where it may be something else.

    Help may be asked for, or something may be wrong.
    """
    words = iter(argv)
    for word in words:
        if word in _GLOBALS:
            next(words, None)
        elif not word.startswith("-"):
            return word if word in COMMANDS or word in GROUPS else None
        elif word not in _FLAGS and word.partition("=")[0] not in _GLOBALS:
            return None
    return ""


def build(lang: Language, *, only: str | None = None) -> Parser:
    """The parser with every text in that language; with `only` just that command: all a call needs."""
    _ = Words(lang)
    parser = speaking(lang)(
        prog=PROGRAM, description=_(N_("Plan delegation visits in city-to-city partnerships."))
    )
    _globals(parser, _, default=None)
    _session(parser, _)
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


def _session(parser: Parser, _: Words) -> None:
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


def _check_language(asked: str | None, lang: Language) -> None:
    if asked is not None and not clean(asked).lower().replace("-", "_").startswith(lang.code):
        raise InputError(
            N_("The language “{asked}” is not there; there are {codes}."),
            asked=clean(asked),
            codes=", ".join(available()),
        )
