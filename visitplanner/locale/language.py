"""One language: texts from its catalogue, dates and lists its own way, and all that the domain has to say.

English is the language of the source: its texts are the message ids, and it is what stays when a translation
is missing, damaged, or names a value that is not there. Nothing here raises because of a text.
"""

from __future__ import annotations

import datetime as dt
from enum import Enum

from visitplanner.domain.text import clean
from visitplanner.domain.times import Moment
from visitplanner.domain.words import Phrase
from visitplanner.locale.calendars import Calendar, calendar_of, written
from visitplanner.locale.labels import LABELS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Final, Literal, Protocol

    from visitplanner.domain.errors import PlannerError
    from visitplanner.domain.findings import Finding

    class Catalogue(Protocol):
        """Translations, as they stand in a compiled catalogue."""

        def gettext(self, message: str) -> str:
            """Give the translation, or the text itself."""
            ...

        def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
            """Give the translation for so many, or one of the texts."""
            ...

    DateStyle = Literal["short", "medium", "long", "weekday"]


_DAY: Final = "E d MMM"
_WEEKDAY: Final = "E d"
_HOUR: Final = 60
_NEAR: Final = dt.timedelta(days=120)
"""How far a day may lie from another and still be said without its year."""


class Language:
    """A language with its catalogue and calendar; cheap to make, read-only, safe to share."""

    def __init__(self, code: str, catalogue: Catalogue | None = None) -> None:
        self.code = code
        self._catalogue = catalogue

    def __repr__(self) -> str:
        return f"Language({self.code!r})"

    # Texts

    def tr(self, msgid: str, /, **params: object) -> str:
        """Translate a text and fill its `{names}`.

        A translation that cannot be filled gives way to the English text, and that one, where a value is
        missing, stands with its `{names}` as they are.
        """
        if not msgid:
            return ""
        said = msgid if self._catalogue is None else self._catalogue.gettext(msgid)
        return _filled((said, msgid), params)

    def trn(self, one: str, many: str, n: int, /, **params: object) -> str:
        """Translate a text that counts: `one` for a single thing, `many` otherwise; `{n}` is the number."""
        english = one if n == 1 else many
        if not english:
            return ""
        said = english if self._catalogue is None else self._catalogue.ngettext(one, many, n)
        return _filled((said, english), {"n": n, **params})

    # Dates, times, lists

    @property
    def _calendar(self) -> Calendar:
        return calendar_of(self.code)

    def date(self, day: dt.date, style: DateStyle = "medium") -> str:
        """Give "12/10/2027" (short), "12 Oct 2027", "12 October 2027" (long), "Tuesday 12 October 2027"."""
        return written(day, getattr(self._calendar, style), self._calendar)

    def day(self, day: dt.date) -> str:
        """Give a day as in a heading of a programme: "Tue 12 May"."""
        return written(day, _DAY, self._calendar)

    def day_near(self, day: dt.date, other: dt.date | None) -> str:
        """Give "Tue 12 May" beside a day of the same year not far from it; else its year too: "12 May 2027".

        Whoever reads a day without its year takes the one that is nearest to what it stands beside.
        """
        return self.day(day) if _is_near(day, other) else self.date(day)

    def weekday(self, day: dt.date) -> str:
        """Give a day as in a narrow column: "Tue 12"."""
        return written(day, _WEEKDAY, self._calendar)

    def month(self, number: int) -> str:
        """Give a month by its number, 1 to 12: "October"."""
        return self._calendar.months[number - 1]

    def time(self, clock: dt.time) -> str:
        """Give a clock time: "08:30"."""
        return f"{clock.hour:02}:{clock.minute:02}"

    def datetime(self, moment: dt.datetime) -> str:
        """Give a date and its clock time, in the zone it carries: "12 May 2027, 08:30"."""
        return self.tr("{date}, {time}", date=self.date(moment), time=self.time(moment.time()))

    def moment(self, moment: Moment) -> str:
        """Give "08:30–10:00", "14:00–" with an open end, "morning", or nothing where no time is known."""
        if moment.start is not None:
            return f"{self.time(moment.start)}–{self.time(moment.end) if moment.end is not None else ''}"
        return self.label(moment.daypart) if moment.daypart is not None else ""

    def duration(self, minutes: int) -> str:
        """Give a length of time: "45 min", "2 h", "2 h 15"."""
        hours, rest = divmod(minutes, _HOUR)
        if not hours:
            return self.tr("{minutes} min", minutes=rest)
        if not rest:
            return self.tr("{hours} h", hours=hours)
        return self.tr("{hours} h {minutes}", hours=hours, minutes=f"{rest:02}")

    def days(self, first: dt.date | None, last: dt.date | None) -> str:
        """Give a range as short as can be: "10–16 May 2027"; one day, or nothing, where no more is known."""
        if first is None or last is None or first == last:
            known = last if first is None else first
            return "" if known is None else self.date(known)
        calendar = self._calendar
        if (first.year, first.month) == (last.year, last.month):
            begin, end = calendar.same_month
        elif first.year == last.year:
            begin, end = calendar.same_year
        else:
            begin, end = calendar.other_years
        return written(first, begin, calendar) + written(last, end, calendar)

    def list(self, parts: Iterable[object]) -> str:
        """Join parts as a sentence does: "a, b and c"."""
        words = [self.render(part) for part in parts]
        if len(words) < 2:  # noqa: PLR2004 - nothing to join
            return "".join(words)
        calendar = self._calendar
        if len(words) == 2:  # noqa: PLR2004 - a pair
            return _joined(calendar.pair, words[0], words[1])
        text = _joined(calendar.last, words[-2], words[-1])
        for word in reversed(words[1:-2]):
            text = _joined(calendar.middle, word, text)
        return _joined(calendar.begin, words[0], text)

    # The words of the domain

    def label(self, member: Enum | None) -> str:
        """Give the word for a kind, status, role, route, level, …; a value without one is shown as it is."""
        if member is None:
            return ""
        msgid = LABELS.get(f"{type(member).__name__}.{member.name}")
        return self.tr(msgid) if msgid is not None else str(member.value)

    def render(self, value: object) -> str:
        """Give a value as a reader sees it: dates, times, moments, words and lists by their type."""
        rendered: str
        match value:
            case None:
                rendered = "–"
            case Enum():
                rendered = self.label(value)
            case str():
                rendered = self.tr(value) if isinstance(value, Phrase) else value
            case dt.datetime():
                rendered = self.datetime(value)
            case dt.date():
                rendered = self.day(value)
            case dt.time():
                rendered = self.time(value)
            case Moment():
                rendered = self.moment(value)
            case list() | tuple():
                rendered = self.list(value)
            case set() | frozenset():
                rendered = self.list(sorted(self.render(part) for part in value))
            case _:
                rendered = str(value)
        return rendered

    def say(self, error: PlannerError) -> str:
        """Give the sentence of an error, and what to do where it says so.

        It is clean and on one line, whatever was typed, or a file is called, that it quotes.
        """
        params = self._rendered(error.params)
        said = self.tr(error.said, **params)
        return clean(f"{said} {self.tr(error.do, **params)}" if error.do else said)

    def saw(self, finding: Finding) -> str:
        """Give the sentence of what a check saw; its days have their year where they lie far from its day."""
        params = dict(finding.params)
        days = {name: value for name, value in params.items() if type(value) is dt.date}
        if not all(_is_near(day, finding.day) for day in days.values()):
            params |= {name: self.date(day) for name, day in days.items()}
        return self.tr(finding.saw, **self._rendered(params))

    def _rendered(self, params: Mapping[str, object]) -> dict[str, object]:
        # Numbers stay numbers, so that a text may set their width.
        return {
            name: value if type(value) in {int, float} else self.render(value)
            for name, value in params.items()
        }


def _is_near(day: dt.date, other: dt.date | None) -> bool:
    return other is not None and day.year == other.year and abs(day - other) <= _NEAR


def _joined(pattern: str, first: str, second: str) -> str:
    # Not str.format: the parts are user text, and one that holds `{0}` must not be filled in its turn.
    parts = [part.split("{1}") for part in pattern.split("{0}")]
    return first.join([second.join(part) for part in parts])


def _filled(templates: tuple[str, str], params: Mapping[str, object]) -> str:
    if not params:
        # A text without values is shown as it stands, also where it holds braces of its own.
        return templates[0]
    for template in templates:
        try:
            return template.format_map(params)
        except (KeyError, ValueError, IndexError, AttributeError, TypeError):
            continue
    return templates[1]
