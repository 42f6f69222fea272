"""Reads a plain call without argparse: loading it and telling it a grammar takes longer than showing a visit.

Plain is a known command, or none, its arguments, and known options, each with a value of its own or none. Of
everything else, and of whatever may be wrong, nothing is made here: then argparse reads the call, and has the
last word. What is made here is exactly what argparse makes of it.
"""

from __future__ import annotations

from types import SimpleNamespace

from visitplanner.cli.arguments import COMMANDS
from visitplanner.cli.everywhere import fill_everywhere, fill_session

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Final

_KNOWN: Final = frozenset({"dest", "default", "metavar", "help", "choices", "action", "nargs", "required"})
"""What is understood of an argument; one of which more is said is left to argparse."""
_COUNTS: Final = frozenset({None, "?"})
_ACTIONS: Final = frozenset({None, "store_true"})


def read(words: Sequence[str]) -> SimpleNamespace | None:
    """The options of a plain call, as argparse names them; None for any other call."""
    every = _Grammar()
    fill_everywhere(every, str, default=None)  # type: ignore[arg-type]  # it takes arguments as a parser does
    fill_session(every, str)  # type: ignore[arg-type]
    values = {"help": None, "version": None, **every.defaults}
    place = every.options(words, 0, values)
    if place == len(words):
        return SimpleNamespace(**values, command="")
    if place is None or words[place] not in COMMANDS:
        return None
    command, own = words[place], _Grammar()
    COMMANDS[command][1](own, str)  # type: ignore[arg-type]
    fill_everywhere(own, str, default=None)  # type: ignore[arg-type]
    values = {**own.defaults, **values, "command": command}
    place = own.arguments(words, place + 1, values)
    if place is None or own.options(words, place, values) != len(words) or own.lacks(values):
        return None
    return SimpleNamespace(**values)


class _Grammar:
    """The arguments that one command takes."""

    epilog = ""

    def __init__(self) -> None:
        self.defaults: dict[str, object] = {}
        self._options: dict[str, tuple[str, dict[str, Any]]] = {}
        self._places: list[tuple[str, dict[str, Any]]] = []
        self._needed: list[str] = []

    def add_argument(self, *names: str, **settings: Any) -> None:  # noqa: ANN401 - they are argparse's
        """Learn of one argument."""
        long = next((one for one in names if one.startswith("--")), names[0])
        name = settings.get("dest") or long.lstrip("-").replace("-", "_")
        flag = settings.get("action") == "store_true"
        self.defaults[name] = settings.get("default", False if flag else None)
        if names[0].startswith("-"):
            self._options.update(dict.fromkeys(names, (name, settings)))
        else:
            self._places.append((name, settings))
        if settings.get("required"):
            self._needed.append(name)

    def add_argument_group(self, *_: str) -> _Grammar:
        """Take the arguments of a group as all others: it is for the reader of the help."""
        return self

    def arguments(self, words: Sequence[str], place: int, values: dict[str, object]) -> int | None:
        """Read what stands without an option from that place on; gives the next place, or None."""
        for name, settings in self._places:
            if settings.get("nargs") not in _COUNTS:
                return None
            if place == len(words) or words[place].startswith("-"):
                if settings.get("nargs") is None:
                    return None
                continue
            if not _fits(words[place], settings):
                return None
            values[name] = words[place]
            place += 1
        return place

    def options(self, words: Sequence[str], place: int, values: dict[str, object]) -> int | None:
        """Read options and their values from that place on; gives where another word stands, or None."""
        while place < len(words) and words[place].startswith("-"):
            if words[place] not in self._options:
                return None
            name, settings = self._options[words[place]]
            place += 1
            if settings.get("action") == "store_true":
                values[name] = True
                continue
            if place == len(words) or not _fits(words[place], settings):
                return None
            values[name] = words[place]
            place += 1
        return place

    def lacks(self, values: dict[str, object]) -> bool:
        """Tell whether an option that is needed was not given."""
        return any(values[name] is None for name in self._needed)


def _fits(word: str, settings: dict[str, Any]) -> bool:
    """Tell whether a word is certainly the value that is meant."""
    if word.startswith("-") and word != "-":
        return False
    if not _KNOWN.issuperset(settings) or settings.get("action") not in _ACTIONS:
        return False
    return word in settings.get("choices", (word,))
