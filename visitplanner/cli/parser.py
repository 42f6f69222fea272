"""Reads the arguments of a call: the language first, then the options of the one command that is meant."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from types import SimpleNamespace

from visitplanner.cli import plain
from visitplanner.cli.arguments import COMMANDS, GROUPS
from visitplanner.domain.errors import InputError
from visitplanner.domain.text import clean
from visitplanner.domain.words import N_
from visitplanner.locale import Language, available, language

LANGUAGE_VARIABLE: Final = "VISITPLANNER_LANG"

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


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


def parse(argv: Sequence[str], lang: Language) -> SimpleNamespace:
    """Read the arguments. Raises InputError for what is wrong with them, Shown after help or the version."""
    words = _meant(argv)
    options = plain.read(words)
    if options is None:
        from visitplanner.cli.grammar import build

        options = build(lang, only=_command_in(words)).parse_args(words, SimpleNamespace())
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


def _check_language(asked: str | None, lang: Language) -> None:
    if asked is not None and not clean(asked).lower().replace("-", "_").startswith(lang.code):
        raise InputError(
            N_("The language “{asked}” is not there; there are {codes}."),
            asked=clean(asked),
            codes=", ".join(available()),
        )
