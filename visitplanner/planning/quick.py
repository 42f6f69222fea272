r"""One typed line as an activity or a need: the same grammar in the application and on the command line.

`tue 9:00-10:30 Fee collection workshop @town hall #1.2 +Awa +Jan !exchange` and
`n: school asks again for a fence @Hoko`. First a day and a time, both optional. The signs `@` place, `#`
goal, `+` person, `&` group and `!` kind count at the beginning of a word only, so that an e-mail address,
`C#` and `50+` stay text. A place, person or group runs to the next sign, or stands in double quotes; a goal
and a kind are one word. A backslash keeps a word as it is: `\#5`, `\Mon repos`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from typing import Final

from visitplanner.domain.agenda import ItemKind
from visitplanner.domain.errors import InputError
from visitplanner.domain.text import LINE_LIMIT, clean, too_long
from visitplanner.domain.times import UNTIMED, Moment
from visitplanner.domain.values import dataclass
from visitplanner.domain.words import N_
from visitplanner.domain.written import read_moment
from visitplanner.planning.done import Remark
from visitplanner.planning.quick_days import Leading, leading_day

_KIND_WORDS: Final[dict[ItemKind, tuple[str, ...]]] = {
    ItemKind.EXCHANGE: ("exchange", "uitwisseling", "echange", "intercambio", "austausch"),
    ItemKind.FORMAL: ("formal", "formeel", "formel", "offiziell"),
    ItemKind.CITIZENS: ("citizens", "burgers", "citoyens", "ciudadanos", "burger"),
    ItemKind.CULTURE: ("culture", "cultuur", "cultura", "kultur"),
    ItemKind.NEED: ("need", "nood", "besoin", "necesidad"),
    ItemKind.INTERNAL: ("internal", "intern", "interne", "interno"),
    ItemKind.LOGISTICS: ("logistics", "logistiek", "logistique", "logistica", "logistik"),
}
_RELATIONSHIP: Final = ("relationship", "relatie", "relation", "relacion")

_NEED_PREFIX = re.compile(r"n:\s*", re.IGNORECASE)
# A sign counts at a word's start and with something behind it that it can name: a phone number is no person.
_SIGN = re.compile(r'@(?=[\w"(])|#(?=\w)|\+(?=[^\W\d_]|")|!(?=[^\W\d_])|&(?=[\w"])')
_KEPT = re.compile(r"\\(?=[@#+!&])")
_ONE_WORD: Final = frozenset("#!")
_LOOSE: Final = ".,;:)"
_JOINT = re.compile(r"^[-–—:,;.|]+\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickLine:
    """What a line says. `goals` are codes, `people` names as typed: the caller knows what there is."""

    title: str
    kind: ItemKind | None = None
    day: date | None = None
    until_day: date | None = None
    moment: Moment = UNTIMED
    place: str = ""
    goals: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    is_need: bool = False
    serves_relationship: bool = False
    remarks: tuple[Remark, ...] = ()


def read_line(text: str, *, days: Sequence[date] = (), default_day: date | None = None) -> QuickLine:
    """Read one line. `days` are the visit's days.

    `default_day` is taken where the line names no day; None there is the pool.
    Raises InputError for a line without a title, a day that the visit does not have, an unknown kind.
    """
    if too_long(text):
        raise InputError(
            N_("That line is longer than {limit} characters; put the rest into the note."), limit=LINE_LIMIT
        )
    line = clean(text)
    need = _NEED_PREFIX.match(line)
    if need:
        line = line[need.end() :]
    head = _head(line, days=days, default_day=default_day)
    signs = _signs(head.rest)
    title = " ".join(signs[""])
    # "Wed afternoon @market": the daypart is all that is said, so it names the thing too.
    title = title or head.daypart
    if not title:
        raise InputError(N_("The line has no title."), do=N_("Say in a few words what happens."))
    kind, relationship = _kind(signs["!"])
    return QuickLine(
        title=title,
        kind=ItemKind.NEED if need else kind,
        day=head.day,
        until_day=head.until,
        moment=head.moment,
        place=", ".join(signs["@"]),
        goals=tuple(dict.fromkeys(signs["#"])),
        people=tuple(dict.fromkeys(signs["+"])),
        groups=tuple(dict.fromkeys(signs["&"])),
        is_need=bool(need) or kind is ItemKind.NEED,
        serves_relationship=relationship,
        remarks=head.remarks,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Head:
    """The day and time that lead a line; `daypart` as it was written, where there is no clock time."""

    day: date | None
    until: date | None = None
    moment: Moment = UNTIMED
    rest: str = ""
    daypart: str = ""
    remarks: tuple[Remark, ...] = ()


def _head(line: str, *, days: Sequence[date], default_day: date | None) -> _Head:
    found: Leading | None = None if line.startswith("\\") else leading_day(line, days=days, near=default_day)
    rest = line if found is None else found.rest
    moment, daypart = UNTIMED, ""
    timed = None if rest.startswith("\\") else read_moment(rest)
    if timed is not None:
        moment, after = timed
        daypart = "" if moment.start is not None else rest[: len(rest) - len(after)].strip(" -–—:,;.|")
        rest = after
    if found is not None or timed is not None:
        rest = _JOINT.sub("", rest.strip())
    if rest.startswith("\\") and not _KEPT.match(rest):
        rest = rest[1:]
    return _Head(
        day=default_day if found is None else found.day,
        until=None if found is None else found.until,
        moment=moment,
        rest=rest,
        daypart=daypart,
        remarks=() if found is None else found.remarks,
    )


def _signs(text: str) -> dict[str, list[str]]:
    """The values after each sign, and under "" the words that belong to none, in the order they stand."""
    found: dict[str, list[str]] = {sign: [] for sign in ("", "@", "#", "+", "&", "!")}
    words = text.split()
    value: list[str] | None = None  # the words of the place, person or group that is being read
    at = 0
    while at < len(words):
        word = words[at]
        at += 1
        mark = _SIGN.match(word)
        if mark is None:
            (found[""] if value is None else value).append(_KEPT.sub("", word, count=1))
            continue
        sign, rest = mark[0], word[1:]
        _close(found, value)
        value = None
        if sign in _ONE_WORD:
            found[sign] += [part for one in rest.split(",") if (part := one.lstrip(sign).strip(_LOOSE))]
        elif rest.startswith('"') and (last := _closing(words, at - 1)) is not None:
            quoted, _, after = " ".join((rest[1:], *words[at : last + 1])).rpartition('"')
            found[sign].append(quoted.strip())
            found[""] += [after] if after.strip(_LOOSE) else []
            at = last + 1
        else:
            value = [sign, rest]
    _close(found, value)
    return found


def _close(found: dict[str, list[str]], value: list[str] | None) -> None:
    if value is not None:
        sign, *words = value
        found[sign].append(" ".join(words).rstrip(" ,;"))


def _closing(words: Sequence[str], first: int) -> int | None:
    """The word that ends the quotation begun after the sign of the first word; None where it never ends."""
    for at in range(first, len(words)):
        word = words[at][2:] if at == first else words[at]
        if word.rstrip(_LOOSE).endswith('"'):
            return at
    return None


def _kind(written: Sequence[str]) -> tuple[ItemKind | None, bool]:
    """The kind that was named, and whether the answer was that it serves the relationship (culture only)."""
    kinds: list[ItemKind] = []
    relationship = False
    for word in written:
        plain = _plain(word)
        if len(plain) > 2 and any(one.startswith(plain) for one in _RELATIONSHIP):  # noqa: PLR2004
            relationship = True
            kinds.append(ItemKind.CULTURE)
            continue
        near = [kind for kind, names in _KIND_WORDS.items() if any(one.startswith(plain) for one in names)]
        if len(near) != 1:
            raise InputError(
                N_("“!{word}” is no kind of activity; the kinds are {kinds}."),
                do=N_("To keep it as text, write \\!{word}."),
                word=word,
                kinds=", ".join(kind.value for kind in ItemKind),
            )
        kinds += near
    if len(set(kinds)) > 1:
        raise InputError(
            N_("The line names two kinds, {kinds}; keep one."), kinds=", ".join(dict.fromkeys(kinds))
        )
    return (kinds[0] if kinds else None), relationship


def _plain(word: str) -> str:
    """Lower case without accents."""
    apart = unicodedata.normalize("NFD", word.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
