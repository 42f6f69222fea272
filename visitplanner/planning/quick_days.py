"""The day that leads a typed line: `tue`, `12/5`, `12 may`, `2027-05-12`, `day 2`, `Fri 14 - Sun 16 May`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from visitplanner.domain.errors import InputError
from visitplanner.domain.values import dataclass
from visitplanner.domain.words import N_
from visitplanner.domain.written import WrittenDay, read_day, read_moment, weekday_of
from visitplanner.planning.done import Remark

# Short weekdays that are words as well. A programme is not read by them alone, but people type them; those of
# two letters only before a capital: `di Markt`, not `do the tour`.
_TYPED: Final = frozenset(
    {"mon", "sat", "sun", "maa", "din", "zat", "zon", "lun", "jeu", "ven", "sam", "dim"}
)
_BEFORE_A_CAPITAL: Final = frozenset({"ma", "di", "wo", "do", "vr", "za", "zo", "lu", "me", "je", "ve", "sa"})
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})(?:\s*[-–—]\s*(\d{1,2})/(\d{1,2}))?(?=[\s,:;]|$)[,:;]?\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Leading:
    """A day found at the beginning of a line, and the rest of the line."""

    day: date
    until: date | None = None
    rest: str = ""
    remarks: tuple[Remark, ...] = ()


def leading_day(line: str, *, days: Sequence[date], near: date | None) -> Leading | None:
    """The day that the line begins with, or None.

    `days` are the visit's; a weekday is looked for among them, from `near` on where it comes twice. Raises
    InputError where the visit has no such day.
    """
    slashed = _slashed(line, days)
    if slashed is not None:
        return slashed
    written = _weekday_and_time(line, days) or read_day(line) or _typed_weekday(line, days)
    if written is None:
        return None
    words = line[: len(line) - len(written.rest)].rstrip(" ,:;-–—") if written.rest else line
    if written.dom is not None and written.month is not None:
        return _dated(written, words, days)
    if written.weekday is not None:
        return _on_weekday(written, words, days, near)
    if written.number is not None:
        return _numbered(written, days)
    return None


def _slashed(line: str, days: Sequence[date]) -> Leading | None:
    """`12/5` or `14/5-16/5`, day first, where the visit has that day or a time follows: `24/7` is none."""
    found = _SLASHED.match(line)
    if found is None or not days:
        return None
    rest = line[found.end() :]
    dom, month = int(found[1]), int(found[2])
    day = _nearest(month, dom, days)
    if day is None or (day not in days and read_moment(rest) is None):
        return None
    until = _nearest(int(found[4]), int(found[3]), days) if found[3] else None
    return Leading(day=day, until=_later(day, until), rest=rest)


def _weekday_and_time(line: str, days: Sequence[date]) -> WrittenDay | None:
    """`wed 9.30` is a time, unless the visit has a Wednesday 9 of the month in numbers."""
    word, _, rest = line.partition(" ")
    weekday = weekday_of(word.rstrip(".,:"))
    timed = None if weekday is None else read_moment(rest)
    if timed is None or timed[0].start is None:
        return None
    dated = read_day(line)
    if dated is not None and dated.month is not None and dated.dom is not None:
        day = _nearest(dated.month, dated.dom, days) if days else None
        if dated.year is not None or (day is not None and day in days):
            return None
    return WrittenDay(weekday=weekday, rest=rest.strip())


def _typed_weekday(line: str, days: Sequence[date]) -> WrittenDay | None:
    word, _, rest = line.partition(" ")
    bare = word.rstrip(".,:")
    typed = bare in _TYPED or (bare in _BEFORE_A_CAPITAL and rest[:1].isupper())
    weekday = weekday_of(bare) if typed else None
    if weekday is None or all(day.weekday() != weekday for day in days):
        return None
    return WrittenDay(weekday=weekday, rest=rest.strip())


def _dated(written: WrittenDay, words: str, days: Sequence[date]) -> Leading:
    assert written.dom is not None  # noqa: S101 - the caller saw to both
    assert written.month is not None  # noqa: S101
    whole = written
    if written.day is None:
        if not days:
            raise InputError(
                N_("“{words}” names no year, and the visit has no days yet; write the year too."), words=words
            )
        near = _nearest(written.month, written.dom, days)
        whole = written.in_year(near.year if near is not None else None)
    if whole.day is None:
        raise InputError(N_("There is no such day as “{words}”."), words=words)
    remarks: tuple[Remark, ...] = ()
    if whole.contradiction:
        said = N_("“{words}”: the weekday contradicts the date; the date was taken.")
        remarks = (Remark(said=said, params={"words": words}),)
    _refuse_several(whole, whole.day, whole.until)
    return Leading(day=whole.day, until=_later(whole.day, whole.until), rest=whole.rest, remarks=remarks)


def _on_weekday(written: WrittenDay, words: str, days: Sequence[date], near: date | None) -> Leading:
    same = [one for one in days if one.weekday() == written.weekday]
    if not same:
        raise InputError(
            N_("“{words}” is no day of this visit."),
            do=N_("Write the date, or begin the line with a backslash to keep the word."),
            words=words,
        )
    day = next((one for one in same if near is None or one >= near), same[0])
    until = None
    if written.until_weekday is not None:
        until = day + timedelta(days=(written.until_weekday - day.weekday()) % 7)
    _refuse_several(written, day, until)
    remarks: tuple[Remark, ...] = ()
    if len(same) > 1 and (near is None or near.weekday() != written.weekday):
        said = N_("The visit has “{words}” {count} times; {day} was taken. Write the date for another.")
        remarks = (Remark(said=said, params={"words": words, "count": len(same), "day": day}),)
    return Leading(day=day, until=_later(day, until), rest=written.rest, remarks=remarks)


def _numbered(written: WrittenDay, days: Sequence[date]) -> Leading:
    assert written.number is not None  # noqa: S101 - the caller saw to it
    if not 1 <= written.number <= len(days):
        raise InputError(
            N_("There is no day {number}: the visit has {count} days."),
            do=N_("To keep it as text, begin the line with a backslash."),
            number=written.number,
            count=len(days),
        )
    return Leading(day=days[written.number - 1], rest=written.rest)


def _refuse_several(written: WrittenDay, day: date, until: date | None) -> None:
    """Days joined by "and" that are no neighbours are two activities."""
    if written.several and until is not None and until - day > timedelta(days=1):
        raise InputError(N_("The line names two days; write one line for each."))


def _later(day: date, until: date | None) -> date | None:
    return until if until is not None and until > day else None


def _nearest(month: int, dom: int, days: Sequence[date]) -> date | None:
    """That day of the year in which the visit has it, else in the year of its first day."""
    years = dict.fromkeys(one.year for one in (*days, days[0]))
    possible = [found for year in years if (found := _date(year, month, dom)) is not None]
    return next((one for one in possible if one in days), possible[0] if possible else None)


def _date(year: int, month: int, dom: int) -> date | None:
    try:
        return date(year, month, dom)
    except ValueError:
        return None
