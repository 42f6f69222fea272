"""Which language: what was asked for, what the environment says, and the one in use.

Paths are texts here: loading `pathlib` would take a tenth of the time of a command.
"""

# ruff: noqa: PTH113, PTH118, PTH120, PTH123, PTH208

from __future__ import annotations

import os
from functools import cache

from visitplanner.locale.language import Language

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Final

    from visitplanner.locale.language import Catalogue

DOMAIN: Final = "visitplanner"
SOURCE: Final = "en"
_HERE: Final = os.path.dirname(__file__)


def available(folder: str | os.PathLike[str] = _HERE) -> tuple[str, ...]:
    """Give the codes of the languages that can be chosen, English among them, in alphabetical order."""
    there = (name for name in os.listdir(folder) if os.path.isfile(_catalogue(name, folder)))
    return tuple(sorted({SOURCE, *there}))


def language(code: str | None = None, env: Mapping[str, str] | None = None) -> Language:
    """Give the language asked for ("nl", "nl_BE.UTF-8"), else the one that the environment names.

    A code that is not there is English; of the environment the first language that is there counts, read as
    gettext reads it: LANGUAGE, LC_ALL, LC_MESSAGES, LANG. The same language is made once.
    """
    wanted = [code] if code else _of_environment(os.environ if env is None else env)
    for name in wanted:
        bare = _bare(name)
        if bare == SOURCE:
            break
        # Asked of the disk by its name: only letters come this far, so no name leads out of the folder.
        if bare and os.path.isfile(_catalogue(bare)):
            return _made(bare)
    return _made(SOURCE)


def use(chosen: Language) -> Language:
    """Make a language the current one of this process, and give it back."""
    _in_use[0] = chosen
    return chosen


def current() -> Language:
    """Give the language in use; English until one was chosen."""
    return _in_use[0]


def tr(msgid: str, /, **params: object) -> str:
    """Translate into the language in use; see `Language.tr`."""
    return _in_use[0].tr(msgid, **params)


def trn(one: str, many: str, n: int, /, **params: object) -> str:
    """Translate what counts into the language in use; see `Language.trn`."""
    return _in_use[0].trn(one, many, n, **params)


def read_catalogue(path: str | os.PathLike[str]) -> Catalogue | None:
    """Read a compiled catalogue; None where it is missing or damaged, so that the texts stay English."""
    from visitplanner.locale.catalogue import Compiled  # noqa: PLC0415 - English needs none

    try:
        with open(path, "rb") as file:
            return Compiled(file.read())
    except (OSError, ValueError):
        return None


def _catalogue(code: str, folder: str | os.PathLike[str] = _HERE) -> str:
    return os.path.join(folder, code, "LC_MESSAGES", f"{DOMAIN}.mo")


def _bare(name: str) -> str:
    """Reduce "nl_BE.UTF-8@euro" to "nl"; empty for what names no language ("C", "POSIX", a path)."""
    bare = name.strip().replace("-", "_").partition(".")[0].partition("@")[0].partition("_")[0].lower()
    return bare if bare.isascii() and bare.isalpha() and 2 <= len(bare) <= 3 else ""  # noqa: PLR2004 - ISO 639


def _of_environment(env: Mapping[str, str]) -> Iterator[str]:
    locale = next((env[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if env.get(name)), "")
    # As in gettext, the list of LANGUAGE counts only where a locale was set at all.
    if _bare(locale):
        yield from filter(None, env.get("LANGUAGE", "").split(":"))
    yield locale


@cache
def _made(code: str) -> Language:
    return Language(code, None if code == SOURCE else read_catalogue(_catalogue(code)))


_in_use: Final[list[Language]] = [Language(SOURCE)]
