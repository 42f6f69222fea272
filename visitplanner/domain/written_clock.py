"""Clock times as people write them: one time, and the small words that may stand around it.

`10:00`, `10.00`, `10u15`, `10u.`, `9h00`, `18 h 30`, `17.30 Uhr`, `3:49 PM`, `0930 hrs`, `12 noon`. Every
pattern has bounded repeats and is tried at one position, so that no text can make reading slow.
"""

from __future__ import annotations

import re
from datetime import time
from typing import Final

from visitplanner.domain.times import Daypart
from visitplanner.domain.values import dataclass, replace
from visitplanner.domain.written_words import APOSTROPHES, BEFORE_DAYPART, DASHES, DAYPARTS, MONTHS, fold

NOON: Final = 12
EARLIEST_BARE: Final = 6
"""A bare `5-9` is more often a number of people or days than a time before six."""
SHORTEST_DAY_HOUR: Final = 5
"""`2h` before a title is how long it takes more often than two o'clock at night."""

_CLOCK = re.compile(
    r"""
    (?P<hour>2[0-4]|[01]?\d)
    (?: [ ]{0,2} [hHuU] (?:\.[ ]?|[ ])? (?P<after_unit>[0-5]\d) (?![\d]) (?:[ ]?(?:uur|min|u|h)\b\.?)?
      | (?P<mark>[:.,]) (?P<after_mark>[0-5]\d) (?: :[0-5]\d )? (?!\d)
    )?
    (?: [ ]{0,2} (?P<unit>uur|uhr|hrs?|heures?|horas?|hs|h|u) (?!\w) (?: \.(?!\d) )? )?
    (?: [ ]{0,2} (?P<half>[ap])\.?[ ]?m(?!\w)\.? | [ ]m\.(?=[ \t:|-]|$) )?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_FOUR = re.compile(
    r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?!\d)(?P<unit>[ ]?(?:hrs?|hours|h|uur|uhr|u)(?!\w)\.?)?",
    re.IGNORECASE,
)
_NOON = re.compile(r"(?:12[ ])?(?:noon|midi|middag|mittag|mediod[ií]a|nn)(?!\w)", re.IGNORECASE)
_NOON_BEHIND = re.compile(r"[ ](?:noon|midday)(?!\w)", re.IGNORECASE)
_TWELVE_NOON = re.compile(r"12[ ]?(?:noon|nn|midi|m\.)(?!\w)", re.IGNORECASE)
_MIDNIGHT = re.compile(
    r"(?:12[ ])?(?:midnight|middernacht|minuit|medianoche|mitternacht)(?!\w)", re.IGNORECASE
)
# What makes the number before it an amount and not a time.
_AMOUNT = re.compile(
    r"[ ]{0,2}(?:€|\$|£|%|°|euros?\b|eur\b|usd\b|f?cfa\b|km|m²|m2|ha\b|kg|miles?\b|mio\b|million"
    r"|mld|milj|pct\b|meter|mètres)",
    re.IGNORECASE,
)
_LASTING = re.compile(
    r"[ ]{0,2}(?:de\b|d['’]|durend|lang\b|of\b|lasting|rijden|wandel|wandern|fahrt|fahren|drive\b|walk|trajet"
    r"|vlucht|flight|per\b|par\b|pro\b|por\b)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*|'s\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """A written time: `sure` when a unit, colon or half of the day says that it is one.

    `last` is where it ends.
    """

    hour: int
    minute: int
    half: str = ""
    """`a` or `p` where 12-hour time is written."""
    sure: bool = True
    bare: bool = False
    """An hour alone, or four digits without a unit, which count only beside something that says time."""
    four: bool = False
    """Four digits without a mark: 0930."""
    last: int = 0

    @property
    def time(self) -> time:
        """The time of day; 24:00 is midnight."""
        hour = self.hour % 24
        if self.half and 1 <= self.hour <= NOON:
            hour = self.hour % NOON + (NOON if self.half == "p" else 0)
        return time(hour, self.minute)


def clock_at(text: str, at: int) -> Clock | None:
    """The time written at that position; None where there is none.

    Bare hours are given too, marked as such.
    """
    noon = _TWELVE_NOON.match(text, at)
    if noon is not None:
        return Clock(hour=NOON, minute=0, last=noon.end())
    four = _FOUR.match(text, at)
    if four is not None and not _goes_on(text, four.end()):
        sure = four["unit"] is not None
        return Clock(
            hour=int(four["hour"]),
            minute=int(four["minute"]),
            sure=sure,
            bare=not sure,
            four=True,
            last=four.end(),
        )
    found = _CLOCK.match(text, at)
    if found is None or _goes_on(text, found.end()):
        return None
    clock = _judged(text, found)
    if clock is not None and clock.bare and re.match(r"/\d", text[clock.last : clock.last + 2]):
        return None  # 16/10 is a date, 10h/13h a range
    if clock is not None and (clock.hour, clock.minute) == (NOON, 0):
        said_twice = _NOON_BEHIND.match(text, clock.last)
        clock = clock if said_twice is None else replace(clock, last=said_twice.end(), bare=False, sure=True)
    return clock


def _judged(text: str, found: re.Match[str]) -> Clock | None:
    hour, written = int(found["hour"]), found["after_unit"] or found["after_mark"]
    minute = int(written or 0)
    half = (found["half"] or "").lower()
    if (hour == 24 and minute) or (half and hour > NOON and not written):  # noqa: PLR2004 - hours of a day
        return None
    marked = bool(found["unit"] or half or found["after_unit"])
    if found["mark"] == "," and not marked:
        return None
    if found["mark"] == "." and not marked and _AMOUNT.match(text, found.end()):
        return None
    if found["unit"] and not written and not half and _LASTING.match(text, found.end()):
        return None
    return Clock(
        hour=hour,
        minute=minute,
        half=half,
        sure=marked or found["mark"] == ":",
        bare=not marked and written is None,
        last=found.end(),
    )


def _goes_on(text: str, at: int) -> bool:
    """Tell whether a number goes on there: 10.11.2015, 10.000, 10:30:15:2, 12a."""
    following = text[at : at + 2]
    if not following:
        return False
    if following[0].isalnum() or following[0] == "_":
        return True
    return following[0] in ".:," and following[1:].isdigit()


def word_clock_at(text: str, at: int) -> Clock | None:
    """Noon or midnight written as a word, as an end or a start of a range has them."""
    for pattern, hour in ((_NOON, NOON), (_MIDNIGHT, 0)):
        found = pattern.match(text, at)
        if found is not None:
            return Clock(hour=hour, minute=0, last=found.end())
    return None


def with_part_of_day(text: str, clock: Clock) -> Clock:
    """The clock with the words behind it that say which half of the day.

    `8 uur 's avonds`, `3 de la tarde`.
    """
    if clock.half or clock.hour > NOON:
        return clock
    at = clock.last
    for small in range(4):
        gap = len(text[at : at + 3]) - len(text[at : at + 3].lstrip(" "))
        found = _WORD.match(APOSTROPHES.sub("'", text[at : at + 40]), gap)
        if found is None:
            return clock
        word = fold(found[0])
        at += found.end()
        if word in DAYPARTS and small:
            half = _half(clock, DAYPARTS[word])
            return replace(clock, half=half, bare=False, sure=True, last=at) if half else clock
        if word not in BEFORE_DAYPART:
            return clock
    return clock


def _half(clock: Clock, part: Daypart) -> str:
    if part is Daypart.MORNING and clock.hour < NOON:
        return "a"
    if part is Daypart.AFTERNOON and 1 <= clock.hour <= 6:  # noqa: PLR2004 - a plausible afternoon
        return "p"
    if part is Daypart.EVENING and 5 <= clock.hour < NOON:  # noqa: PLR2004 - a plausible evening
        return "p"
    return "p" if part is Daypart.MIDDAY and clock.hour in {NOON, 1, 2} else ""


def title_follows(text: str, at: int) -> bool:
    """Tell whether nothing, a mark or a capital stands there, and no month.

    Then a bare number may be a time.
    """
    following = text[at : at + 40].lstrip(" ")
    if not following or following[0] in ":|•·,;)]\t" or following[0] in DASHES:
        return not (len(following) > 1 and following[0] in DASHES + "," and following[1].isdigit())
    word = re.match(r"[^\W\d_]{1,30}", following)
    return word is not None and following[0].isupper() and fold(word[0]) not in MONTHS
