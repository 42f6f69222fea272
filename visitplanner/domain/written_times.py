"""Moments as people write them: times, ranges with any dash or word, dayparts in five languages, open ends.

No general date parser stands behind this: what is not plainly a time stays text.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from visitplanner.domain.times import Daypart, Moment
from visitplanner.domain.written_clock import (
    EARLIEST_BARE,
    NOON,
    SHORTEST_DAY_HOUR,
    Clock,
    clock_at,
    title_follows,
    with_part_of_day,
    word_clock_at,
)
from visitplanner.domain.written_dayparts import daypart_at
from visitplanner.domain.written_words import APOSTROPHES, DASHES

LOOK_AHEAD: Final = 160
"""Characters in which a leading time has to stand; the rest is never looked at."""
SENTENCE: Final = 400
"""Characters of a title that are searched for a time inside it."""

_SINCE: Final = (
    "vanaf|from|starting at|starts? at|start|ab|à partir de(?: ?s| las)?|a partir de(?: las)?|à compter de"
    "|dès|desde(?: las?)?|om|at|à|um|a las?|las?|a|kl\\.?"
)
_ABOUT: Final = (
    "rond(?:om)?|omstreeks|around|about|approx\\.?|approximately|vers|environ|ca\\.?|circa|c\\.|tegen|gegen|etwa"
    "|hacia(?: las?)?|sobre(?: las?)?|alrededor de las?|±|\\+/-|~|≈"
)
_LEAD = re.compile(
    rf"(?:(?P<between>tussen|between|entre|zwischen)|(?P<range_only>de|des|del|van|von|das)|(?:{_SINCE})"
    rf"|(?:{_ABOUT}))"
    r"[ ]{0,2}(?:(?:ca\.?|circa|rond|vers|±|de|las)[ ]{1,2})?(?=[\dnmNM])",
    re.IGNORECASE,
)
_TO = re.compile(
    rf"""[ \t]{{0,3}}(?:
      (?P<dash>[{DASHES}]{{1,2}}|->|→|➔|>|/)
    | (?:tot[ ]en[ ]met|tot|t\.?e\.?m\.?|t/m|to|till?|until|à|a|as|bis|au|jusqu['’ ]?[àa]|hasta)
      (?:[ ]las?)?(?!\w)
    | (?P<sum>and|en|et|y|und)(?:[ ]las?)?(?!\w)
    )[ \t]{{0,3}}(?:(?:ca\.?|circa|rond|around|vers|about|±|~)[ ]{{1,2}})?""",
    re.VERBOSE | re.IGNORECASE,
)
_HALVES: Final = {"am": Daypart.MORNING, "pm": Daypart.AFTERNOON}
_UNIT_AHEAD = re.compile(
    r"[ ]?(?:pers|people|pax|personen|personnes|participants|deelnemers|min|dag|day|jour|an[os]?)\b",
    re.IGNORECASE,
)
_MARKS = " \t:|•·»›,;*_" + DASHES
_TRAILING_BRACKET = re.compile(r"[(\[]([^()\[\]]{1,40})[)\]][ .]{0,3}$")
_TRAILING = re.compile(r"(?:[,;|\t]|[ ]{2,5}|[ ][-–—])[ ]{0,3}([^,;|\t]{1,40})$")
_UNTIL = re.compile(
    r"(?<!\w)(?:tot|until|till?|bis|hasta(?: las)?|jusqu['’ ][àa]|before|by|voor|vor|avant|antes de(?: las)?)"
    r"[ ](?:ca\. )?$",
    re.IGNORECASE,
)
_INSIDE = re.compile(
    r"(?<![\w.,:/#-])(?P<lead>(?:vanaf|from|starting at|starts at|à partir de|a partir de las|dès|desde las?"
    r"|om|at|à|um|ab|a las|rond|around|vers|ca\.?|tegen|gegen|hacia las|van|de|von|départ|arrivée"
    r"|depart(?:ure)?s?|dep\.|arriv(?:al|es?)|arr\.|vertrek|aankomst|salida|llegada|abfahrt|ankunft|abflug)"
    r"[ :]{1,2})?"
    r"(?=\d{1,2}[ ]?[:.hHuU0-9apAP])",
    re.IGNORECASE,
)


def read_moment(text: str) -> tuple[Moment, str] | None:
    """The time, range or daypart that `text` begins with, and the text after it.

    None where it begins with none.

    A range without an end keeps its start (`14:00–`); "around" keeps the time. A daypart that belongs to its
    phrase ("Evening reception") gives the daypart and the whole phrase. "until 12:00" has no start and is not
    taken.
    """
    half = _HALVES.get(text[:8].strip(" .").lower().replace(".", ""))
    if half is not None:
        return Moment(daypart=half), ""
    head = text[:LOOK_AHEAD].replace("\u00a0", " ").replace("\u202f", " ")
    at = len(head) - len(head.lstrip(" \t*_"))
    opened = head[at : at + 1] in {"(", "["}
    at += opened
    found = _timed(head, at)
    if found is not None:
        moment, last = found
        if opened and head[last : last + 1] in {")", "]"}:
            last += 1
        return moment, _after(text, last)
    part = daypart_at(head, at)
    if part is None:
        return None
    daypart, last, marked = part
    if opened and head[last : last + 1] in {")", "]"}:
        last += 1
    if not marked:
        return Moment(daypart=daypart), text.strip()
    rest = _after(text, last)
    clock = _timed(rest[:LOOK_AHEAD], 0)
    if clock is not None:  # "Morning: 9.30 Visit": the clock says more
        return clock[0], _after(rest, clock[1])
    return Moment(daypart=daypart), rest


def read_cell(text: str) -> Moment | None:
    """The moment that a whole cell of a time column holds; there an hour alone is a time as well."""
    text = text.strip(" \t*_")
    found = read_moment(text)
    if found is not None:
        return found[0] if not found[1] or found[0].daypart is not None else None
    clock = clock_at(text, 0)
    if clock is not None and clock.last == len(text):
        return Moment(start=clock.time)
    return None


def moment_inside(text: str) -> tuple[Moment, str] | None:
    """A time that stands at the end of `text` or plainly inside its sentence.

    At the end it is cut off: "Reception (10.00–11.30)" gives "Reception". "Reception at 10:30 in the town
    hall" stays as it is.
    """
    if len(text) > SENTENCE:
        inside = _in_sentence(text[:SENTENCE])
        return None if inside is None else (inside[0], text)
    for pattern in (_TRAILING_BRACKET, _TRAILING):
        ending = pattern.search(text)
        if ending is None:
            continue
        found = read_moment(ending[1])
        if found is not None and found[0].start is not None and not found[1]:
            return found[0], text[: ending.start()].rstrip(" ,;|-–—\t")
    return _in_sentence(text)


def _in_sentence(text: str) -> tuple[Moment, str] | None:
    plain: list[Moment] = []
    last = 0
    for place in _INSIDE.finditer(text):
        if place.end() < last or _UNTIL.search(text, max(0, place.start() - 20), place.start()):
            continue
        found, clock = _timed(text, place.end()), clock_at(text, place.end())
        if found is None or clock is None or not (clock.sure or place["lead"]):
            continue
        if place["lead"] and place["lead"].strip().lower() not in {"de", "van", "von"}:
            return found[0], text
        plain.append(found[0])
        last = found[1]
    return (plain[0], text) if len(plain) == 1 else None


def _timed(head: str, at: int) -> tuple[Moment, int] | None:
    lead = _LEAD.match(head, at)
    if lead is not None:
        at = lead.end()
    start = clock_at(head, at)
    if start is None:
        start = word_clock_at(head, at)
        if start is None or _end(head, start, lead) is None:
            return None
    else:
        start = with_part_of_day(head, start)
    return _ranged(head, start, lead)


def _ranged(head: str, start: Clock, lead: re.Match[str] | None) -> tuple[Moment, int] | None:
    end = _end(head, start, lead)
    if end is not None:
        start, end = _halves(start, end)
        return Moment(start=start.time, end=end.time), end.last
    if lead is not None and (lead["range_only"] or lead["between"]):
        return None
    if start.bare and not _leading_zero(head, start):
        return None
    if lead is None and start.sure and not start.half and _could_last(head, start):
        return None
    return Moment(start=start.time), start.last


def _leading_zero(head: str, start: Clock) -> bool:
    """`0930 Welcome`: four digits with a zero in front are seldom anything but a time."""
    return start.four and head[start.last - 4] == "0" and title_follows(head, start.last)


def _could_last(head: str, start: Clock) -> bool:
    """`2h`, `1 uur`: without minutes, at an hour when nobody meets, it is a length of time."""
    written = head[max(0, start.last - 6) : start.last]
    return 0 < start.hour < SHORTEST_DAY_HOUR and not re.search(r"\d\D+\d\d|\d{3}", written)


def _end(head: str, start: Clock, lead: re.Match[str] | None) -> Clock | None:
    to = _TO.match(head, start.last)
    if to is None or (to["sum"] and not (lead is not None and lead["between"])):
        return None
    end = word_clock_at(head, to.end()) or clock_at(head, to.end())
    if end is None:
        return None
    end = with_part_of_day(head, end)
    return end if _belong(head, start, end, to=to, led=lead is not None) else None


def _belong(head: str, start: Clock, end: Clock, *, to: re.Match[str], led: bool) -> bool:
    """Tell whether two written numbers are a range of times and not of days, people or years."""
    if re.match(rf"[{DASHES}/.]\d", head[end.last : end.last + 2]):
        return False
    if not start.bare and not end.bare:
        return True
    if "/" in to[0] or _UNIT_AHEAD.match(head, end.last):
        return False
    if not end.bare:
        return True
    if start.four or end.four:
        return not start.bare or (
            start.four and end.four and "0" in {head[start.last - 4], head[end.last - 4]}
        )
    likely = EARLIEST_BARE <= start.hour < end.hour if start.bare else " " not in to[0]
    return (led or likely) and title_follows(head, end.last)


def _halves(start: Clock, end: Clock) -> tuple[Clock, Clock]:
    """Both ends with their half of the day: `2-4 PM`, `11:30-1:00 PM`, `9:00 - 10:30 am`."""
    if end.half and not start.half and start.hour <= NOON:
        same = replace(start, half=end.half)
        if same.time < end.time:
            return same, end
        other = replace(start, half="a" if end.half == "p" else "p")
        return (other if other.time < end.time else same), end
    if start.half and not end.half and end.hour <= NOON:
        same = replace(end, half=start.half)
        return start, same if same.time > start.time else replace(end, half="p")
    return start, end


def _after(text: str, last: int) -> str:
    """What stands behind a moment, without the marks between them.

    The open end of `14:00–` is one of them.
    """
    rest = text[last:].lstrip(_MARKS)
    if rest.startswith(("->", "→", ". ", ") ")):
        rest = rest.lstrip("->→.) ")
    return APOSTROPHES.sub(lambda mark: mark[0], rest).strip() if rest else ""


def daypart_of(text: str) -> Daypart | None:
    """The daypart that is all of `text`, as a heading or a cell has it; None for anything else."""
    found = read_moment(text)
    return None if found is None or found[1] else found[0].daypart
