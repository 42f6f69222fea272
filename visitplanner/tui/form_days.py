"""Days as a form holds them: typed in any written form, shown so that they are read back as the same day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from visitplanner.domain.errors import InputError
from visitplanner.domain.text import clean
from visitplanner.domain.workspace import Programme
from visitplanner.locale import current, tr
from visitplanner.planning.quick_days import Leading, leading_day

POOL: Final = "pool"


def day_text(day: date | None, programme: Programme) -> str:
    """Write a day so that it can be read back: "Tue 12 May".

    The ISO date where that would mean another day.
    """
    if day is None:
        return tr(POOL)
    text = current().day(day)
    return text if read_a_day(text, programme) == day else day.isoformat()


def read_a_day(text: str, programme: Programme) -> date | None:
    """Read a day as people write it: a date, a weekday of this visit, "day 2". None where it is none."""
    found = read_days(text, programme)
    return found.day if found is not None else None


def read_day_among(text: str, days: Sequence[date]) -> date | None:
    """Read a day as people write it, of a visit with these days or of none; None where it is none."""
    found = _leading(text, days)
    return found.day if found is not None else None


def read_days(text: str, programme: Programme) -> Leading | None:
    """A day or a range of days that the whole text names; None where it does not."""
    return _leading(text, programme.days)


def _leading(text: str, days: Sequence[date]) -> Leading | None:
    line = clean(text)
    try:
        return Leading(day=date.fromisoformat(line), until=None, rest="")
    except ValueError:
        pass
    try:
        found = leading_day(line, days=days, near=None)
    except InputError:
        return None
    return None if found is None or found.rest.strip(" ,.;:") else found


def stepped(day: date | None, programme: Programme, by: int) -> date | None:
    """The next or previous day of the visit.

    Before the first one and after the last one lies the pool (None).
    """
    ring: tuple[date | None, ...] = (None, *programme.days)
    if day not in ring:
        return next((one for one in programme.days if day is None or one >= day), None)
    return ring[(ring.index(day) + by) % len(ring)]


def is_pool(text: str) -> bool:
    """Tell whether the day's field says that the item waits for a day."""
    return text.strip().casefold() in {"", POOL, tr(POOL).casefold(), "-", "–"}
