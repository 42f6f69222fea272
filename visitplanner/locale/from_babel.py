"""Takes calendars out of Babel; `python -m visitplanner.locale.from_babel` writes `calendar_tables.py`.

English is that of Great Britain, for days come before months wherever these partnerships are. Clock times are
written `08:30` in every language: they stand in columns, and an evening read as morning is a missed meeting.
"""

from __future__ import annotations

import pprint
import re
import sys
from pathlib import Path

from babel import Locale, UnknownLocaleError

from visitplanner.domain.values import fields
from visitplanner.locale.calendars import Calendar

TABLED = ("en", "es", "fr", "nl")
_REGIONS = {"en": "en_GB"}
_THIN = dict.fromkeys(map(ord, "\u2009\u202f\u00a0"), " ")

_HEAD = '''"""Calendars as Babel knows them. Made by `make catalogues`; not to be edited by hand."""

from __future__ import annotations

from visitplanner.locale.calendars import Calendar

TABLES: dict[str, Calendar] = {
'''


def from_babel(code: str) -> Calendar | None:
    """Give a language's calendar from Babel; None where Babel does not know the language.

    Thin and unbreakable spaces become plain ones, since terminals and search boxes know no others.
    """
    try:
        locale = Locale.parse(_REGIONS.get(code, code))
    except (UnknownLocaleError, ValueError, TypeError):
        return None
    months, days = locale.months["format"], locale.days["format"]
    spans = locale.interval_formats["yMMMd"]
    lists = locale.list_patterns["standard"]
    long = str(locale.date_formats["long"].pattern)

    def names(of: dict[int, str]) -> tuple[str, ...]:
        return tuple(of[number] for number in sorted(of))

    def span(unit: str) -> tuple[str, str]:
        first, last = spans[unit]
        return first.translate(_THIN), last.translate(_THIN)

    return Calendar(
        months=names(months["wide"]),
        months_short=names(months["abbreviated"]),
        weekdays=names(days["wide"]),
        weekdays_short=names(days["abbreviated"]),
        short=re.sub(r"\byy\b", "y", str(locale.date_formats["short"].pattern)),
        medium=str(locale.date_formats["medium"].pattern),
        long=long,
        weekday=f"EEEE {long}",
        same_month=span("d"),
        same_year=span("M"),
        other_years=span("y"),
        pair=lists["2"],
        begin=lists["start"],
        middle=lists["middle"],
        last=lists["end"],
    )


def tables() -> str:
    """Give the source text of `calendar_tables`."""
    parts = [_HEAD]
    for code in TABLED:
        calendar = from_babel(code)
        if calendar is None:  # pragma: no cover - Babel knows these four
            continue
        parts.append(f'    "{code}": Calendar(\n')
        for name in (one.name for one in fields(calendar)):
            value = getattr(calendar, name)
            written = pprint.pformat(value, width=96, compact=True).replace("\n", "\n" + " " * 12)
            parts.append(f"        {name}={written},\n")
        parts.append("    ),\n")
    parts.append("}\n")
    return "".join(parts)


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).with_name("calendar_tables.py")
    target.write_text(tables(), encoding="utf-8")
