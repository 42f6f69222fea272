"""Dayparts as people write them.

`voormiddag`, `'s avonds`, `towards noon`, `toute la journée`, `after lunch`.
"""

from __future__ import annotations

import re
from typing import Final

from visitplanner.domain.times import Daypart
from visitplanner.domain.written_words import (
    APOSTROPHES,
    BEFORE_DAYPART,
    DASHES,
    DAYPARTS,
    WEAK_DAYPARTS,
    WHOLE_DAY_PHRASES,
    fold,
    word_set,
)

_TOKEN = re.compile(r"[ ]{0,3}('s|[^\W\d_]+(?:['-][^\W\d_]+)*)\.?", re.IGNORECASE)
_WORDS: Final = 7
_BEFORE: Final = frozenset({"before", "voor", "avant", "antes", "vor"})
_AFTER: Final = frozenset({"after", "na", "apres", "despues", "nach"})
_NOON_MEAL: Final = word_set(
    "noon midi middag mittag mediodia lunch lunchtime almuerzo dejeuner mittagessen middagmaal middageten "
    "comida"
)
_EVENING_MEAL: Final = word_set("dinner supper diner avondeten avondmaal cena souper abendessen")
_ARTICLES: Final = word_set("the de het le la el del dem der l'")
_BOTH = re.compile(r"[ ]{0,2}(?:and|en|et|y|und|&|\+|/)[ ]{0,2}", re.IGNORECASE)
_MARK_AHEAD = re.compile(rf"[ ]{{0,2}}(?:$|[:|,;)\]\t/]|[{DASHES}]|[ ]{{2}})")


def daypart_at(head: str, at: int) -> tuple[Daypart, int, bool] | None:
    """The daypart written at that position, where it ends, and whether it stands apart from what follows.

    It stands apart when a mark or nothing follows, or when it is written small before its title. "Evening
    reception" is one phrase: there the daypart counts and the words stay together.
    """
    plain = APOSTROPHES.sub("'", head)
    words = _words(plain, at)
    if not words:
        return None
    found = _whole_day(words) or _around_meal(words) or _one_word(words)
    if found is None:
        return None
    part, last, core = found
    part, last = _joined(plain, part, last)
    marked = _MARK_AHEAD.match(plain, last) is not None
    if core in WEAK_DAYPARTS and not marked:
        return None
    first = plain[at:].lstrip(" '")[:1]
    return part, last, marked or (first.islower() and _room_after(plain, last))


def _room_after(plain: str, last: int) -> bool:
    return plain[last : last + 1] in {" ", ""}


def _words(plain: str, at: int) -> list[tuple[str, int]]:
    """The folded words from that position on and where each ends.

    `l'` and `d'` in front of them are left off.
    """
    words: list[tuple[str, int]] = []
    for _ in range(_WORDS):
        found = _TOKEN.match(plain, at)
        if found is None:
            break
        word = fold(found[1])
        words.append((word[2:] if word[:2] in {"l'", "d'"} else word, found.end(1)))
        at = found.end(1)
    return words


def _whole_day(words: list[tuple[str, int]]) -> tuple[Daypart, int, str] | None:
    for size in range(min(4, len(words)), 0, -1):
        phrase = " ".join(word for word, _ in words[:size])
        if phrase in WHOLE_DAY_PHRASES:
            return Daypart.WHOLE_DAY, words[size - 1][1], phrase
    return None


def _around_meal(words: list[tuple[str, int]]) -> tuple[Daypart, int, str] | None:
    if words[0][0] not in _BEFORE | _AFTER:
        return None
    for word, last in words[1:3]:
        if word in _NOON_MEAL:
            return (Daypart.MORNING if words[0][0] in _BEFORE else Daypart.AFTERNOON), last, word
        if word in _EVENING_MEAL and words[0][0] in _AFTER:
            return Daypart.EVENING, last, word
        if word not in _ARTICLES:
            return None
    return None


def _one_word(words: list[tuple[str, int]]) -> tuple[Daypart, int, str] | None:
    for word, last in words:
        if word in DAYPARTS:
            return DAYPARTS[word], last, word
        if word not in BEFORE_DAYPART:
            return None
    return None


def _joined(plain: str, part: Daypart, last: int) -> tuple[Daypart, int]:
    """Two dayparts in one breath: morning and afternoon are the whole day, else the first one counts."""
    both = _BOTH.match(plain, last)
    if both is None:
        return part, last
    second = _one_word(_words(plain, both.end())[:4])
    if second is None:
        return part, last
    whole = part is Daypart.MORNING and second[0] in {Daypart.AFTERNOON, Daypart.EVENING}
    return (Daypart.WHOLE_DAY if whole else part), second[1]
