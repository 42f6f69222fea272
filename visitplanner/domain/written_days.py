"""Days as people write them.

`Thu 27 Oct`, `vrijdag 16/10/2015`, `du 5 au 9 novembre`, `Sat 15 - Sun 16 Jun`, `Day 2`.

Numbers alone are read day first, as in Europe, except ISO dates and where that is impossible (10/16/2015) or
the written weekday only fits the other way. Strict: what is not plainly a day is not read.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from visitplanner.domain.written_date import JOINING, DatePart, date_part, year_at
from visitplanner.domain.written_day import WrittenDay
from visitplanner.domain.written_times import read_moment
from visitplanner.domain.written_tokens import Token, tokens
from visitplanner.domain.written_words import DASHES, LONG_WEEKDAYS, WEEKDAYS, WORDS_TOO, fold, word_set

__all__ = ["WrittenDay", "days_in", "read_day", "weekday_of"]

LOOK_AHEAD: Final = 160
SEARCHED: Final = 600
"""Characters of a title or a line of an introduction that are searched for dates."""

_SUM_WORDS: Final = word_set("en and et y und & / ,")
_DAY_WORDS: Final = frozenset({"day", "dag", "jour", "dia", "tag", "journee", "jornada"})
_ORDINALS: Final = {
    word: number
    for number, words in enumerate(
        (
            "first eerste premier premiere primer primero erster",
            "second tweede deuxieme segundo zweiter",
            "third derde troisieme tercer tercero dritter",
            "fourth vierde quatrieme cuarto vierter",
            "fifth vijfde cinquieme quinto funfter",
            "sixth zesde sixieme sexto sechster",
            "seventh zevende septieme septimo siebter",
        ),
        start=1,
    )
    for word in words.split()
}
_SEPARATORS: Final = " \t:|•·»›,;*_" + DASHES
_OPENERS: Final = " \t([*_"


def weekday_of(word: str) -> int | None:
    """The weekday that the word names in en, nl, fr, es or de, long or short: 0 for Monday.

    None for no weekday.
    """
    folded = fold(word.strip().rstrip("."))
    if folded in WEEKDAYS:
        return WEEKDAYS[folded]
    # English plurals and German adverbs (montags) name the same day.
    return WEEKDAYS.get(folded[:-1]) if folded.endswith("s") and folded[:-1] in LONG_WEEKDAYS else None


def read_day(text: str, *, year: int | None = None) -> WrittenDay | None:
    """The day or range of days that `text` begins with; None where it begins with none.

    `year` fills in where none is written. A short weekday that is also a word ("do", "sun") counts only
    before a date, a time, a mark or the end. "October 2010, Friday" gives what it says and no day.
    """
    head = text[:LOOK_AHEAD].replace("\u00a0", " ").replace("\u202f", " ")
    words = tokens(head, start=len(head) - len(head.lstrip(_OPENERS)))
    number = _numbered(words)
    at = 0 if number is None else _past_marks(words, 2)
    found = _range(words, at, text)
    if (
        found is not None
        and number is not None
        and found[0].dom is None
        and not _marked(words, found[1], text)
    ):
        found = None  # "Day 1: Monday market"
    if found is None:
        return None if number is None else WrittenDay(number=number, rest=_rest(text, words[1].last))
    day, last = found
    if number is None:
        # "Monday 12 May - Day 1": the number behind a date says the same again.
        behind = _past_marks(words, last)
        number = _numbered(words[behind : behind + 2])
        last = last if number is None else behind + 2
    return replace(day, number=number, rest=_rest(text, words[last - 1].last)).in_year(year)


def days_in(text: str, *, year: int | None = None) -> tuple[WrittenDay, ...]:
    """Every dated day or range anywhere in `text` (a title, a preface); weekdays alone are not among them."""
    text = text[:SEARCHED]
    words = tokens(text, start=0)
    days: list[WrittenDay] = []
    at = 0
    while at < len(words):
        found = (_range(words, at, text) or _month(words, at)) if words[at].may_begin_date else None
        if found is None or (found[0].dom is None and found[0].month is None):
            at += 1
            continue
        days.append(_with_earlier(words, at, found[0]).in_year(year))
        at = max(found[1], at + 1)
    return tuple(days)


def _month(words: list[Token], at: int) -> tuple[WrittenDay, int] | None:
    """A month with its year, which inside a text says something whatever follows: Oct 2008 and Oct 2010."""
    part = date_part(words, at)
    return (
        None if part is None or part.month is None or part.year is None else (_value(part, None), part.last)
    )


def _with_earlier(words: list[Token], at: int, day: WrittenDay) -> WrittenDay:
    """A list of days from its first one on: 13 / 14 / 15 September, 12, 13 and 14 May."""
    first = day.dom
    while first is not None and at >= 2 and words[at - 1].text in {"/", ",", "-"} | _SUM_WORDS:  # noqa: PLR2004 - a pair
        earlier = words[at - 2]
        if not earlier.is_plain_number or earlier.number is None or not 1 <= earlier.number < first:
            break
        first, at = earlier.number, at - 2
    if first == day.dom or day.weekday is not None:
        return day
    last = (day.until_dom, day.until_month) if day.until_dom is not None else (day.dom, day.month)
    return replace(
        day, dom=first, until_dom=last[0], until_month=last[1], until_year=day.until_year or day.year
    )


def _numbered(words: list[Token]) -> int | None:
    """The number of "Day 1", "Dag 2", "Jour 3:", "2nd day", "derde dag"."""
    if len(words) > 1 and words[1].folded in _DAY_WORDS:
        return words[0].number if words[0].ordinal else _ORDINALS.get(words[0].folded)
    if len(words) < 2 or words[0].folded not in _DAY_WORDS or not words[1].is_plain_number:  # noqa: PLR2004 - a pair
        return None
    return words[1].number if words[1].number is not None and 1 <= words[1].number <= 31 else None  # noqa: PLR2004


def _past_marks(words: list[Token], at: int) -> int:
    while at < len(words) and words[at].is_mark:
        at += 1
    return at


def _rest(text: str, last: int) -> str:
    rest = text[last:]
    rest = rest.lstrip(_SEPARATORS + ".)]") if rest[:1] in ".)]" else rest.lstrip(_SEPARATORS)
    return rest.rstrip("*_ \t") if rest.strip("*_ \t") else ""


def _range(words: list[Token], at: int, text: str) -> tuple[WrittenDay, int] | None:
    first = date_part(words, at)
    if first is None:
        return None
    between = first.last
    while between < len(words) and words[between].text in {")", "]", "."}:
        between += 1
    joined = between < len(words) and (words[between].is_dash or words[between].folded in JOINING)
    # "Wednesday 7, Thursday 8 March"
    joined |= (
        between + 1 < len(words) and words[between].text == "," and words[between + 1].weekday is not None
    )
    second = date_part(words, between + 1) if joined else None
    if second is not None and first.month_before and second.month is None:
        # "June 14-19, 2002": the year stands behind the last day.
        year, last = year_at(words, second.last)
        second = replace(second, year=year, last=last)
    if second is not None and _follows(first, second, words, text):
        several = words[between].folded in _SUM_WORDS
        return replace(_value(first, second), several=several), second.last
    standing = _standing(first, words, text)
    return None if standing is None else (_value(standing, None), standing.last)


def _standing(part: DatePart, words: list[Token], text: str) -> DatePart | None:
    """As much of a part as says a day by itself: all, the weekday alone, or nothing."""
    if part.dom is not None and part.month is not None:
        return part
    if part.dom is not None:
        # "Monday 12", but not "tue 9-10:30 Workshop" and not "Fri 3 schools".
        number = words[part.last - 1]
        timed = read_moment(text[number.first : number.first + LOOK_AHEAD]) is not None
        if part.weekday is None:
            return None
        if not timed and _marked(words, part.last, text):
            return part
        part = DatePart(first=part.first, last=part.first + 1, weekday=part.weekday)
    if part.weekday is None:
        return part if part.year is not None and _marked(words, part.last, text) else None
    if words[part.first].folded not in WORDS_TOO or _day_context(words, part, text):
        return part
    return None


def _day_context(words: list[Token], part: DatePart, text: str) -> bool:
    if part.month is not None or _marked(words, part.last, text):
        return True
    rest = text[words[part.last - 1].last :].lstrip(_SEPARATORS + ".")
    if read_moment(rest) is not None:
        return True
    word = words[part.first].text
    return word[:1].islower() and rest[:1].isupper()


def _marked(words: list[Token], last: int, text: str) -> bool:
    """Tell whether a mark, a time or nothing follows."""
    if last >= len(words):
        return True
    following = words[last]
    if following.is_mark or following.is_dash:
        return following.text != "." or last + 1 >= len(words)
    return read_moment(text[following.first : following.first + LOOK_AHEAD]) is not None


def _follows(first: DatePart, second: DatePart, words: list[Token], text: str) -> bool:
    """Tell whether two parts are one range: 15-16 June, Sat 15 - Sun 16 Jun, Monday to Friday."""
    if second.dom is None:
        return first.dom is None and first.weekday is not None and second.weekday is not None
    if first.dom is None:
        return False
    if (first.month or second.month) is None:
        return first.weekday is not None and second.weekday is not None
    if (
        second.month is None
        and first.month is not None
        and second.weekday is None
        and not second.month_before
    ):
        # "15 June - 9 schools" is no range; "June 15-16" is.
        if not first.month_before:
            return False
        return read_moment(text[words[second.first].first : words[second.first].first + LOOK_AHEAD]) is None
    return True


def _value(first: DatePart, second: DatePart | None) -> WrittenDay:
    if second is None:
        return WrittenDay(
            weekday=first.weekday,
            dom=first.dom,
            month=first.month,
            year=first.year,
            month_first=first.month_first,
            turnable=first.turnable,
        )
    month = first.month or second.month
    last_month = second.month or first.month
    year, last_year = first.year, second.year
    if year is None and last_year is not None:
        later = month is not None and last_month is not None and month > last_month
        year = last_year - 1 if later else last_year
    return WrittenDay(
        weekday=first.weekday,
        dom=first.dom,
        month=month,
        year=year,
        until_dom=second.dom,
        until_month=last_month,
        until_year=last_year,
        until_weekday=second.weekday,
        month_first=first.month_first or second.month_first,
    )
