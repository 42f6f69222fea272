"""A day and a time as a person types them into one line, to move something there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from visitplanner.domain.errors import InputError
from visitplanner.domain.text import clean
from visitplanner.domain.times import UNTIMED, Moment, clock, minutes, shifted, span
from visitplanner.domain.words import N_
from visitplanner.domain.written import read_moment
from visitplanner.locale import tr
from visitplanner.planning.agenda import KEEP, Keep
from visitplanner.planning.quick_days import leading_day

POOL_WORDS: Final = frozenset({"pool"})
_BY = re.compile(r"([+\-−])\s*(\d{1,3})\s*(?:m|min|')?$")
_NO_TIME: Final = frozenset({"-", "–"})


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """Where to: KEEP leaves the day or the time as it is; no day is the pool."""

    day: date | Keep | None = KEEP
    moment: Moment | Keep = KEEP


def read_when(text: str, *, days: Sequence[date], was: Moment, near: date | None) -> When:
    """Read "thu", "14:00", "thu 14-15:30", "afternoon", "pool", "+30" (minutes later), "-" (no time).

    A new start without an end keeps the length it had. Raises InputError for what cannot be read.
    """
    line = clean(text)
    if not line:
        raise InputError(N_("Say a day, a time, or both."), do=N_("For instance: thu 14:00"))
    if line.casefold() in POOL_WORDS | {tr("pool").casefold()}:
        return When(day=None)
    by = _BY.match(line)
    if by is not None:
        return When(moment=_later(was, int(by[2]) * (1 if by[1] == "+" else -1)))
    found = leading_day(line, days=days, near=near)
    day: date | Keep = KEEP if found is None else found.day
    rest = line if found is None else found.rest.strip(" ,;")
    if not rest:
        return When(day=day)
    if rest in _NO_TIME:
        return When(day=day, moment=UNTIMED)
    timed = read_moment(rest)
    if timed is None or timed[1].strip(" .,;"):
        raise InputError(N_("“{text}” is no day or time."), do=N_("For instance: thu 14:00"), text=line)
    return When(day=day, moment=_with_length(timed[0], was))


def _later(was: Moment, by: int) -> Moment:
    if was.start is None:
        raise InputError(N_("There is no clock time to count from."))
    try:
        return shifted(was, by)
    except ValueError:
        raise InputError(N_("That would start on another day; name the day as well.")) from None


def _with_length(new: Moment, was: Moment) -> Moment:
    taken = span(was)
    if new.start is None or new.end is not None or was.end is None or taken is None:
        return new
    return Moment(start=new.start, end=clock(minutes(new.start) + taken.minutes))
