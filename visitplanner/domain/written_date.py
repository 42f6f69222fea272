"""One date out of words and numbers: the grammar that `written_days` joins to ranges."""

from __future__ import annotations

from typing import Final

from visitplanner.domain.values import dataclass, replace
from visitplanner.domain.written_tokens import Token
from visitplanner.domain.written_words import word_set

FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2100
JOINING: Final = word_set("to till until tot t/m tem au bis al a hasta through thru en and et y und & /")
"""What may stand between the ends of a range, or between two days."""
_ARTICLES: Final = word_set(
    "the le les la el los den dem der de het op on du del des von vom van from au al a am dia dias jour "
    "jours dag tag no"
)
_OF: Final = frozenset({"of", "de", "del", "d'", "van", "den", "."})


@dataclass(frozen=True, slots=True, kw_only=True)
class DatePart:
    """What one date says, and the tokens it takes: from `first`, up to and without `last`."""

    first: int
    last: int
    weekday: int | None = None
    dom: int | None = None
    month: int | None = None
    year: int | None = None
    month_before: bool = False
    """October 16."""
    month_first: bool = False
    """10/16/2015."""
    turnable: bool = False
    """7/4: the other way round it is a date as well."""
    range_follows: bool = False
    """The 5 of "du 5 au 9 novembre", which says a day only together with what follows."""


def date_part(words: list[Token], at: int) -> DatePart | None:
    """The date that begins at that token; None where there is none. A weekday alone counts."""
    begin = at
    at = _skip_articles(words, at)
    weekday = None
    if at < len(words) and words[at].weekday is not None and not _is_month_here(words, at):
        weekday = words[at].weekday
        begin = at
        at += 1
        if words[begin].daypart is not None:
            return DatePart(first=begin, last=at, weekday=weekday)
        after = _skip_articles(words, _skip(words, _past_second_weekday(words, at), {*".,([])", "/"}))
        dated = _dated(words, after)
        if dated is None:
            dated = _dated(words, _skip_articles(words, _skip_dash(words, at)))
            # "Monday - 3 schools": across a dash only a whole date belongs to its weekday.
            dated = dated if dated is not None and dated.month is not None else None
        if dated is None:
            return DatePart(first=begin, last=at, weekday=weekday)
        return _closed(words, replace(dated, first=begin, weekday=weekday))
    dated = _dated(words, at)
    if dated is None:
        return _month_alone(words, at)
    return _closed(words, _weekday_behind(words, replace(dated, first=begin)))


def _past_second_weekday(words: list[Token], at: int) -> int:
    """Past the Sunday of "Sat-Sun 15-16 June", where the days follow in the same order."""
    between = _skip(words, at, {"."})
    if between + 1 >= len(words) or not (words[between].is_dash or words[between].folded in JOINING):
        return at
    if words[between + 1].weekday is None:
        return at
    after = _skip_articles(words, _skip(words, between + 2, {".", ","}))
    dated = _dated(words, after)
    ranged = dated is not None and (dated.range_follows or dated.month_before)
    return after if ranged else at


def _weekday_behind(words: list[Token], part: DatePart) -> DatePart:
    """The date with the weekday written after it: 12 May (Mon), 12 May, Monday."""
    at = part.last
    if (
        part.dom is None
        or part.month is None
        or at + 1 >= len(words)
        or words[at].text not in {",", "(", "["}
    ):
        return part
    closed = at + 2 >= len(words) or words[at + 2].is_mark
    if words[at + 1].weekday is None or not closed:
        return part
    bracket = at + 2 < len(words) and words[at].text in {"(", "["} and words[at + 2].text in {")", "]"}
    return replace(part, weekday=words[at + 1].weekday, last=at + 2 + bracket)


def _is_month_here(words: list[Token], at: int) -> bool:
    """`mar 3`, `Mar 3, 2015`: March and mardi share a form; before a full date it is the weekday."""
    if words[at].month is None:
        return False
    following = _dated(words, _skip_articles(words, _skip(words, at + 1, {".", ","})))
    return following is None or following.month is None


def _skip(words: list[Token], at: int, marks: set[str]) -> int:
    while at < len(words) and words[at].text in marks:
        at += 1
    return at


def _skip_articles(words: list[Token], at: int) -> int:
    for _ in range(2):
        if at < len(words) - 1 and words[at].folded in _ARTICLES:
            at += 1
    return at


def _skip_dash(words: list[Token], at: int) -> int:
    at = _skip(words, at, {".", ","})
    return at + 1 if at < len(words) and words[at].is_dash else at


def _closed(words: list[Token], part: DatePart) -> DatePart:
    """The part with the bracket that was opened between its weekday and its date."""
    opened = any(word.text in {"(", "["} for word in words[part.first : part.last])
    if opened and part.last < len(words) and words[part.last].text in {")", "]"}:
        return replace(part, last=part.last + 1)
    return part


def _dated(words: list[Token], at: int) -> DatePart | None:
    if at >= len(words):
        return None
    if words[at].numeric:
        return _numeric(words, at)
    if words[at].month is not None:
        return _month_then_day(words, at)
    if words[at].number is not None:
        return _day_then_month(words, at)
    return None


def _day_then_month(words: list[Token], at: int) -> DatePart | None:
    dom = words[at].number
    if dom is None or not 1 <= dom <= 31:  # noqa: PLR2004 - days of a month
        return None
    next_ = at + 1
    if next_ < len(words) and words[next_].text == "." and words[next_].first == words[at].last:
        next_ += 1
    if (numbers := _month_in_numbers(words, at)) is not None:
        return numbers
    month_at = next_ + 1 if next_ < len(words) and words[next_].folded in _OF else next_
    if (
        month_at < len(words)
        and words[month_at].text in {"-", "/"}
        and words[month_at].first == words[at].last
    ):
        month_at += 1
    if month_at < len(words) and (month := words[month_at].month) is not None:
        year, last = year_at(words, month_at + 1)
        return DatePart(first=at, last=last, dom=dom, month=month, year=year)
    return DatePart(first=at, last=next_, dom=dom, range_follows=_range_follows(words, next_))


def _month_in_numbers(words: list[Token], at: int) -> DatePart | None:
    """12. 5. 2014, and 12-5 where a weekday leads and nothing follows."""
    following = words[at + 1 : at + 4]
    if len(following) < 2 or (month := following[1].number) is None or not 1 <= month <= 12:  # noqa: PLR2004
        return None
    dotted = [word.text for word in following[::2]] == [".", "."]
    dashed = (
        following[0].text == "-" and len(words) == at + 3 and at > 0 and words[at - 1].weekday is not None
    )
    if not (dotted or dashed) or not following[1].is_plain_number:
        return None
    year, last = year_at(words, at + (4 if dotted else 3))
    return DatePart(first=at, last=last, dom=words[at].number, month=month, year=year)


def _range_follows(words: list[Token], at: int) -> bool:
    """Tell whether a dash or "to" and a date with a month follow within a few words."""
    if at >= len(words) or not (words[at].is_dash or words[at].folded in JOINING):
        return False
    at = _skip_articles(words, at + 1)
    if at < len(words) and words[at].weekday is not None:
        at = _skip(words, at + 1, {".", ","})
    following = _dated(words, at) if at < len(words) and words[at].month is None else None
    return following is not None and following.month is not None


def _month_then_day(words: list[Token], at: int) -> DatePart | None:
    month, next_ = words[at].month, _skip(words, at + 1, {"."})
    if next_ < len(words) and words[next_].folded == "the":
        next_ += 1
    if next_ >= len(words) or (dom := words[next_].number) is None or not 1 <= dom <= 31:  # noqa: PLR2004 - days
        return None
    year, last = year_at(words, next_ + 1)
    return DatePart(first=at, last=last, dom=dom, month=month, year=year, month_before=True)


def year_at(words: list[Token], at: int) -> tuple[int | None, int]:
    """The year written there and the token after it; without one, the token that was given."""
    from_ = _skip(words, at, {".", ",", "[", "("})
    if from_ < len(words) and words[from_].folded in {"de", "del", "of"}:
        from_ += 1
    if from_ >= len(words):
        return None, at
    word = words[from_]
    if word.short_year is not None:
        return word.short_year, from_ + 1
    if word.is_plain_number and word.number is not None and FIRST_YEAR <= word.number <= LAST_YEAR:
        closed = from_ > at and words[from_ - 1].text in {"[", "("}
        return word.number, _skip(words, from_ + 1, {"]", ")"}) if closed else from_ + 1
    # "12 May, 2015-2016" gives a number token and a year range; the first year is meant.
    return None, _skip(words, at, {"."}) if at < len(words) and words[at].text == "." else at


def _month_alone(words: list[Token], at: int) -> DatePart | None:
    """`Oct 2010`, `Oct 2010, Fri`: a month with its year, and a weekday perhaps."""
    if at >= len(words) or words[at].month is None:
        return None
    year, last = year_at(words, at + 1)
    if year is None:
        return None
    behind = _skip(words, last, {",", "(", "["})
    if behind < len(words) and words[behind].weekday is not None:
        return DatePart(
            first=at, last=behind + 1, weekday=words[behind].weekday, month=words[at].month, year=year
        )
    return DatePart(first=at, last=last, month=words[at].month, year=year)


def _numeric(words: list[Token], at: int) -> DatePart | None:
    """16/10/2015, 16.10., 2015-10-16, 16-10-15; without a year only with slashes or a closing dot."""
    written = words[at].text
    cut = next(mark for mark in written if not mark.isdigit())
    parts = written.rstrip(".").split(cut)
    if len(parts) == 3:  # noqa: PLR2004 - day, month, year
        return _with_year(at, parts, turnable=cut == "/")
    beside_weekday = any(word.weekday is not None for word in words[max(0, at - 2) : at])
    alone = at == 0 and all(other.is_mark for other in words[1:])
    two_digits = all(len(part) == 2 for part in parts)  # noqa: PLR2004 - as in 09/05
    plain = (two_digits or alone) if cut == "/" else written.endswith(".")
    if not plain and not beside_weekday:
        return None
    return _either_way(at, int(parts[0]), int(parts[1]), None, turnable=cut == "/")


def _with_year(at: int, parts: list[str], *, turnable: bool) -> DatePart | None:
    first, second, third = (int(part) for part in parts)
    if len(parts[0]) == 4:  # noqa: PLR2004 - the year leads
        return _part(at, dom=third, month=second, year=first)
    if len(parts[2]) == 3:  # noqa: PLR2004 - no year is written so
        return None
    if len(parts[2]) == 2:  # noqa: PLR2004 - a short year
        third += 1900 if third >= 70 else 2000  # noqa: PLR2004 - no programme is older
    return _either_way(at, first, second, third, turnable=turnable)


def _either_way(at: int, first: int, second: int, year: int | None, *, turnable: bool) -> DatePart | None:
    if second <= 12:  # noqa: PLR2004 - months
        as_written = _part(at, dom=first, month=second, year=year)
        both = turnable and first <= 12  # noqa: PLR2004 - as above
        return as_written if as_written is None else replace(as_written, turnable=both)
    swapped = _part(at, dom=second, month=first, year=year)
    return None if swapped is None else replace(swapped, month_first=True)


def _part(at: int, *, dom: int, month: int, year: int | None) -> DatePart | None:
    if not (1 <= dom <= 31 and 1 <= month <= 12):  # noqa: PLR2004 - days and months
        return None
    if year is not None and not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    return DatePart(first=at, last=at + 1, dom=dom, month=month, year=year)
