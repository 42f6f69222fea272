"""A short text cut into words, numbers and marks, so that days can be read without long patterns."""

from __future__ import annotations

import re
from typing import Final

from visitplanner.domain.times import Daypart
from visitplanner.domain.values import dataclass
from visitplanner.domain.written_words import (
    APOSTROPHES,
    DASHES,
    DAYPARTS,
    LONG_WEEKDAYS,
    MONTHS,
    WEEKDAYS,
    fold,
)

LIMIT: Final = 200
"""Tokens looked at in one text."""

_TOKEN = re.compile(
    r"(?P<numeric>(?:\d{1,2}(?P<cut>[/.-])\d{1,2}(?P=cut)\d{2,4}|\d{4}(?P<iso>[/.-])\d{1,2}(?P=iso)\d{1,2}"
    r"|\d{1,2}[/.]\d{1,2}\.?)(?![\d]))"
    r"|(?P<number>\d{1,4}(?!\d))(?P<ordinal>st|nd|rd|th|ste|de|er|ère|ª|º|°|e)?(?!\w)"
    r"|(?P<year>['’]\d\d(?!\d))"
    r"|(?P<word>t/m|[^\W\d_]+(?:['’][^\W\d_]+)*)"
    r"|(?P<mark>\S)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A word, number or mark, and where it stands in its text."""

    text: str
    folded: str
    first: int
    last: int
    number: int | None = None
    numeric: bool = False
    """A date in numbers: 16/10/2015, 16.10., 2015-10-16."""
    weekday: int | None = None
    month: int | None = None
    daypart: Daypart | None = None
    """The daypart glued to a weekday: maandagvoormiddag."""
    ordinal: bool = False
    short_year: int | None = None

    @property
    def is_mark(self) -> bool:
        """Tell whether it is punctuation."""
        return not self.text[0].isalnum() and self.short_year is None

    @property
    def is_dash(self) -> bool:
        """Tell whether it is a dash of any length."""
        return self.text in DASHES

    @property
    def is_plain_number(self) -> bool:
        """Tell whether it is a number without an ordinal ending."""
        return self.number is not None and not self.ordinal

    @property
    def may_begin_date(self) -> bool:
        """Tell whether a date can begin with it."""
        return self.numeric or self.number is not None or self.weekday is not None or self.month is not None


def tokens(text: str, *, start: int) -> list[Token]:
    """The tokens of `text` from that position on, at most `LIMIT`."""
    found: list[Token] = []
    while len(found) < LIMIT:
        match = _TOKEN.search(text, start)
        if match is None:
            break
        token = _token(match)
        if token.month is not None and found and found[-1].numeric and "/" in found[-1].text:
            found[-1:] = _apart(found[-1])
        found.append(token)
        start = token.last
    return found


def _apart(token: Token) -> list[Token]:
    """The 5, the stroke and the 6 of "5/6 November"."""
    return [
        Token(
            text=piece[0],
            folded=piece[0],
            first=token.first + piece.start(),
            last=token.first + piece.end(),
            number=int(piece[0]) if piece[0].isdigit() else None,
        )
        for piece in re.finditer(r"\d+|/", token.text)
    ]


def _token(match: re.Match[str]) -> Token:
    written, first, last = match[0], match.start(), match.end()
    if match["numeric"]:
        return Token(text=written, folded=written, first=first, last=last, numeric=True)
    if match["number"]:
        ordinal = match["ordinal"] is not None
        return Token(
            text=written, folded=written, first=first, last=last, number=int(match["number"]), ordinal=ordinal
        )
    if match["year"]:
        two = int(match["year"][1:])
        full = two + (1900 if two >= 70 else 2000)  # noqa: PLR2004 - no programme is older than the moped
        return Token(text=written, folded=written, first=first, last=last, short_year=full)
    if match["word"]:
        return _word(written, first, last)
    return Token(text=written, folded=written, first=first, last=last)


def _word(written: str, first: int, last: int) -> Token:
    folded = fold(APOSTROPHES.sub("'", written))
    bare = folded[2:] if folded[:2] in {"l'", "d'"} else folded
    weekday, month = WEEKDAYS.get(bare), MONTHS.get(bare)
    if weekday is None and bare.endswith("s") and bare[:-1] in LONG_WEEKDAYS:
        weekday = WEEKDAYS[bare[:-1]]
    if weekday is None and month is None:
        for size in range(len(bare) - 2, 4, -1) if len(bare) < 30 else ():  # noqa: PLR2004 - no weekday is longer
            if bare[:size] in LONG_WEEKDAYS and bare[size:] in DAYPARTS:
                # The day ends where the daypart begins: what follows is read as a time.
                cut = first + len(written) - (len(bare) - size)
                return Token(
                    text=written[: cut - first],
                    folded=bare[:size],
                    first=first,
                    last=cut,
                    weekday=WEEKDAYS[bare[:size]],
                    daypart=DAYPARTS[bare[size:]],
                )
    return Token(text=written, folded=bare, first=first, last=last, weekday=weekday, month=month)
