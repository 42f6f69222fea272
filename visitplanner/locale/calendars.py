"""What a calendar is in one language: names, patterns and the words of a list.

They come from Babel (Unicode CLDR). Loading Babel costs twice the processor time of starting Python, which a
command as short as `visits` cannot afford; so what is needed of it stands ready in `calendar_tables`, made by
`from_babel`. A language without a table asks Babel itself.
"""

from __future__ import annotations

from functools import cache
from itertools import groupby

from visitplanner.domain.values import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """Names and CLDR patterns of one language. Months run from January, days from Monday."""

    months: tuple[str, ...]
    months_short: tuple[str, ...]
    weekdays: tuple[str, ...]
    weekdays_short: tuple[str, ...]
    short: str
    """Pattern of a date in figures, with four digits of the year."""
    medium: str
    long: str
    weekday: str
    """Pattern of a long date with the name of the day."""
    same_month: tuple[str, str]
    """Patterns of the first and the last day of a range within one month."""
    same_year: tuple[str, str]
    other_years: tuple[str, str]
    pair: str
    """The pattern that joins two parts of a list, with `{0}` and `{1}`."""
    begin: str
    middle: str
    last: str


@cache
def calendar_of(code: str) -> Calendar:
    """Give the calendar of a language by its two-letter code; English for one that nobody knows."""
    from visitplanner.locale.calendar_tables import TABLES  # noqa: PLC0415 - only who shows a date needs them

    table = TABLES.get(code)
    if table is not None:
        return table
    from visitplanner.locale.from_babel import from_babel  # noqa: PLC0415 - Babel is heavy, see above

    return from_babel(code) or TABLES["en"]


def written(day: date, pattern: str, calendar: Calendar) -> str:
    """Write a day after a CLDR pattern: "EEEE d MMMM y" is "Tuesday 12 May 2027"."""
    month, weekday = day.month - 1, day.weekday()
    fields = {
        **dict.fromkeys(("E", "EE", "EEE"), calendar.weekdays_short[weekday]),
        "EEEE": calendar.weekdays[weekday],
        "MMMM": calendar.months[month],
        "MMM": calendar.months_short[month],
        "MM": f"{day.month:02}",
        "M": str(day.month),
        "dd": f"{day.day:02}",
        "d": str(day.day),
        "y": str(day.year),
    }

    out: list[str] = []
    # What stands between two quotes is itself, nothing between two of them is one; of the rest a run of one
    # letter is a field.
    for place, part in enumerate(pattern.split("'")):
        if place % 2:
            out.append(part or "'")
        else:
            out += [fields.get(run, run) for run in ("".join(same) for _, same in groupby(part))]
    return "".join(out)
