"""Countries by name and the time zones in them, for who founds a partnership.

Loads Babel, so only when asked.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.languages import get_official_languages

from visitplanner.domain.values import dataclass

SPOKEN: Final = ("en", "nl", "fr", "es")
"""The languages of the partners, in which a country may be named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """A country: ISO 3166-1 alpha-2 code, name in the reader's language, IANA zones, official languages."""

    code: str
    name: str
    zones: tuple[str, ...]
    languages: tuple[str, ...]


@cache
def countries(language: str) -> tuple[Country, ...]:
    """All countries that have a time zone, by name in that language."""
    names = _names(language)
    zones: dict[str, list[str]] = {}
    for zone, code in get_global("zone_territories").items():
        if "/" in zone and not zone.startswith(("Etc/", "SystemV/")):
            zones.setdefault(code, []).append(zone)
    found = [
        Country(
            code=code,
            name=names.get(code, code),
            zones=tuple(sorted(of)),
            languages=tuple(get_official_languages(code)),
        )
        for code, of in zones.items()
        if len(code) == 2 and code.isalpha()  # noqa: PLR2004 - alpha-2
    ]
    return tuple(sorted(found, key=lambda one: one.name.casefold()))


def country(written: str, language: str) -> Country | None:
    """The country that a code or a name means, in the reader's language or one of the partners'.

    The beginning of a name is enough where no other country begins so; None where it is unclear.
    """
    typed = written.strip().casefold()
    if not typed:
        return None
    known = countries(language)
    for one in known:
        if typed in {one.code.casefold(), one.name.casefold()}:
            return one
    names = [_names(code) for code in dict.fromkeys((language, *SPOKEN))]
    begins = [
        one for one in known if any(name.get(one.code, "").casefold().startswith(typed) for name in names)
    ]
    return begins[0] if len(begins) == 1 else None


@cache
def _names(language: str) -> dict[str, str]:
    try:
        locale = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        locale = Locale.parse("en")
    return {str(code): str(name) for code, name in locale.territories.items()}
