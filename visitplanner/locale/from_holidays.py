"""Takes public holidays out of the `holidays` package, for the modules of `domain.holiday_tables`.

`python -m visitplanner.locale.from_holidays` writes them there, in the form that `domain.holidays` describes.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from visitplanner import domain
from visitplanner.domain.holidays import FIRST_YEAR, LAST_YEAR, YEARS, Holidays
from visitplanner.domain.holidays_package import countries, from_package

_HEAD = '''"""Public holidays, countries in {letter}. Made by `make catalogues`; not to be edited by hand."""

from __future__ import annotations

TABLES: dict[str, bytes] = {{
'''
_FIRST_ESCAPED = 0x7F
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def tables() -> dict[str, str]:
    """Give the source texts of `holiday_tables` by module: the first letter of a country's code."""
    parts: dict[str, list[str]] = {}
    for country in countries():
        found = from_package(country, YEARS)
        if found is not None:
            head = _HEAD.format(letter=country[0])
            part = parts.setdefault(country[0].lower(), [head])
            part.append(f'    "{country}": b"""{_escaped(written(found))}""",\n')
    return {letter: "".join([*part, "}\n"]) for letter, part in parts.items()}


def _escaped(text: str) -> str:
    """The text in UTF-8 as a literal of bytes shows it, which loads much faster than letters with accents."""
    return "".join(chr(one) if one < _FIRST_ESCAPED else f"\\x{one:02x}" for one in text.encode())


def written(found: Holidays) -> str:
    """Give the text of one country, which `domain.holidays.read` reads.

    Raises ValueError for a name with a mark in it that parts the fields.
    """
    lines = [" ".join(f"{year}:{''.join(map(str, sorted(days)))}" for year, days in found.weekends.items())]
    if found.worked:
        lines.append("!" + _row(found.worked))
    moves: dict[tuple[str, str], dict[bool, list[date]]] = defaultdict(lambda: defaultdict(list))
    for day, holidays in found.days.items():
        for one in holidays:
            moves[one.name, one.english][one.expected].append(day)
    for (name, english), days in sorted(moves.items()):
        if any(mark in name + english for mark in ("|", '"""', "\\", "\n")):
            msg = f"this name cannot be written: {name!r}, {english!r}"
            raise ValueError(msg)
        groups = [*_fixed_or_not(days[False]), *(["~" + _row(days[True])] if days[True] else [])]
        lines.append(f"{name}|{'' if english == name else english}|{' '.join(groups)}")
    return "\n".join(lines)


def _fixed_or_not(days: list[date]) -> list[str]:
    """The days as spans of years where they come back each year on the same date, the others in a row."""
    on_date: dict[tuple[int, int], list[date]] = defaultdict(list)
    for day in days:
        on_date[day.month, day.day].append(day)
    groups: list[str] = []
    moving: list[date] = []
    for (month, number), found in sorted(on_date.items()):
        first, last = found[0].year, found[-1].year
        if len(found) == 1 or [day.year for day in found] != list(range(first, last + 1)):
            moving += found
        else:
            whole = (first, last) == (FIRST_YEAR, LAST_YEAR)
            groups.append(f"{month:02}{number:02}" + ("" if whole else f":{first}-{last}"))
    return [*groups, *(["+" + _row(moving)] if moving else [])]


def _row(days: Iterable[date]) -> str:
    start = date(FIRST_YEAR, 1, 1)
    return "".join(_base36((day - start).days) for day in sorted(days))


def _base36(number: int) -> str:
    high, low = divmod(number, 36)
    top, middle = divmod(high, 36)
    return _DIGITS[top] + _DIGITS[middle] + _DIGITS[low]


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(domain.__path__[0], "holiday_tables")
    for letter, text in tables().items():
        (target / f"{letter}.py").write_text(text, encoding="utf-8")
