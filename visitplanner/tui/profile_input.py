"""What is typed into the profile, read: dates with their year, lengths of time, months. No widgets."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from visitplanner.domain.errors import InputError
from visitplanner.domain.text import clean
from visitplanner.domain.words import N_
from visitplanner.domain.written import read_day
from visitplanner.locale import current

_HOUR: Final = 60
_MONTHS: Final = 12
_LENGTH: Final = re.compile(
    r"(?:(?P<hours>\d{1,3})\s*(?:h|u|hours?|uur|:)\s*(?P<rest>\d{1,2})?|(?P<minutes>\d{1,5}))"
    r"\s*(?:m|min|minutes?|minuten)?\.?",
    re.IGNORECASE,
)


def date_text(day: date | None) -> str:
    """A date as it is written in the reader's language, which `read_date` reads back; "" for none."""
    return "" if day is None else current().date(day)


def read_date(text: str) -> date | None:
    """A date with its year as people write it; None for nothing typed. Raises InputError."""
    line = clean(text)
    if not line:
        return None
    written = read_day(line)
    if written is None or written.day is None or written.rest.strip(" ."):
        raise InputError(
            N_("“{text}” is no date with a year."), do=N_("Write it as 2 Feb 2024 or 2024-02-02."), text=line
        )
    return written.day


def read_number(text: str) -> int:
    """A whole number. Raises InputError for anything else."""
    line = clean(text).removesuffix("%").strip()
    if not (line.isascii() and line.isdigit() and len(line) < 6):  # noqa: PLR2004 - more is a slip
        raise InputError(N_("“{text}” is no whole number."), text=clean(text))
    return int(line)


def read_length(text: str) -> int:
    """A length of time in minutes: "90", "90 min", "1 h 30", "1:30", "2 h". Raises InputError."""
    found = _LENGTH.fullmatch(clean(text))
    if found is None:
        raise InputError(
            N_("“{text}” is no length of time."),
            do=N_("Write minutes, or hours as 1 h 30."),
            text=clean(text),
        )
    if found["minutes"]:
        return int(found["minutes"])
    return int(found["hours"]) * _HOUR + int(found["rest"] or 0)


def months_text(months: tuple[int, ...]) -> str:
    """Months as numbers, with a stroke between the ends of a run: "4-7, 9"."""
    runs: list[list[int]] = []
    for month in sorted(set(months)):
        if runs and month == runs[-1][-1] + 1:
            runs[-1].append(month)
        else:
            runs.append([month])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)


def read_months(text: str) -> tuple[int, ...]:
    """Months as numbers and runs of them, which may go over the new year: "4-7, 9", "11-2".

    Raises InputError.
    """
    months: set[int] = set()
    for part in re.split(r"[,;\s]+", re.sub(r"\s*[-–]\s*", "-", clean(text))):
        if not part:
            continue
        found = re.fullmatch(r"(\d{1,2})(?:-(\d{1,2}))?", part)
        ends = [int(one) for one in found.groups() if one] if found is not None else []
        if not ends or not all(1 <= one <= _MONTHS for one in ends):
            raise InputError(
                N_("“{text}” is no month."),
                do=N_("Write numbers from 1 to 12, such as 4-7, 9-10."),
                text=part,
            )
        length = (ends[-1] - ends[0]) % _MONTHS
        months |= {(ends[0] - 1 + step) % _MONTHS + 1 for step in range(length + 1)}
    return tuple(sorted(months))
