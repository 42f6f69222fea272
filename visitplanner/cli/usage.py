"""argparse, in the reader's language: help, and one sentence for what was typed wrong."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Iterable, Sequence

from visitplanner.cli.output import Shown, write
from visitplanner.domain.errors import InputError
from visitplanner.domain.text import clean
from visitplanner.domain.words import N_
from visitplanner.locale import Language

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final, NoReturn


# argparse would look through the disk for a catalogue of its own at each of its words. It has to keep to
# English: none of them is shown as it is, and below they are known by it.
vars(argparse)["_"] = str

# What argparse says in English, and how the planner says it. Groups of a pattern fill the names of the text.
_SENTENCES: Final[tuple[tuple[str, str], ...]] = (
    (r"the following arguments are required: (?P<names>.*)", N_("This is missing: {names}.")),
    (r"one of the arguments (?P<names>.*) is required", N_("This is missing: {names}.")),
    (r"unrecognized arguments: (?P<names>.*)", N_("This was not understood: {names}.")),
    (r"argument (?P<name>.*?): expected .*argument.*", N_("{name} wants a value.")),
    (
        r"argument (?P<name>.*?): invalid choice: '?(?P<value>.*?)'? \(choose from (?P<choices>.*)\)",
        N_("{name} cannot be “{value}”; it can be {choices}."),
    ),
    (r"argument (?P<name>.*?): not allowed with .*", N_("{name} cannot stand here.")),
)


_HELP_COLUMNS: Final = 80


class Parser(argparse.ArgumentParser):
    """A parser that raises an InputError instead of leaving the process."""

    lang: Language
    formatter: type[argparse.HelpFormatter]

    def __init__(self, **settings: Any) -> None:  # noqa: ANN401 - they are argparse's
        lang = self.lang
        super().__init__(
            add_help=False,
            allow_abbrev=False,
            formatter_class=self.formatter,
            **settings,
        )
        self._positionals.title = lang.tr("what to give")
        self._optionals.title = lang.tr("options")
        self.add_argument(
            "-h", "--help", action=_Help, nargs=0, help=lang.tr("show this help and do nothing else")
        )

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with what was typed."""
        for pattern, said in _SENTENCES:
            found = re.fullmatch(pattern, message, re.DOTALL)
            if found:
                values = {name: clean(value).replace("'", "") for name, value in found.groupdict().items()}
                raise InputError(said, do=N_("See “{program} --help”."), program=self.prog, **values)
        raise InputError(
            N_("{message}."), do=N_("See “{program} --help”."), program=self.prog, message=clean(message)
        )


def speaking(lang: Language) -> type[Parser]:
    """A kind of parser that speaks that language, and whose commands do."""
    return type("SpeakingParser", (Parser,), {"lang": lang, "formatter": _formatter(lang)})


class _Help(argparse.Action):
    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        del namespace, values, option_string
        write(parser.format_help())
        raise Shown


class Version(argparse.Action):
    """Prints the version."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        """Print it and stop."""
        del parser, namespace, values, option_string
        from visitplanner import __version__

        write(f"visitplanner {__version__}\n")
        raise Shown


def _formatter(lang: Language) -> type[argparse.HelpFormatter]:
    columns = _columns()

    class Formatter(argparse.RawDescriptionHelpFormatter):
        def __init__(self, prog: str) -> None:
            # argparse makes one for every argument, and would each time ask for the size of the terminal.
            super().__init__(prog, width=columns - 2)

        def add_usage(
            self,
            usage: str | None,
            actions: Iterable[argparse.Action],
            groups: Iterable[Any],
            prefix: str | None = None,
        ) -> None:
            said = lang.tr("usage: ") if prefix is None else prefix
            super().add_usage(usage, actions, groups, said)

    return Formatter


def _columns() -> int:
    """The width that help may have."""
    try:
        asked = int(os.environ.get("COLUMNS", "")) or _HELP_COLUMNS
    except ValueError:
        asked = _HELP_COLUMNS
    return max(40, min(asked, 100))
