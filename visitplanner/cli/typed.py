"""What a word of a call stands for: a day, a year, a number."""

from __future__ import annotations

import re
from datetime import date

from visitplanner.domain.errors import InputError
from visitplanner.domain.text import clean
from visitplanner.domain.words import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn


def iso_date(text: str) -> date:
    """A date written 2027-05-10. Raises InputError."""
    try:
        return (
            date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII) else _no_date(text)
        )
    except ValueError:
        _no_date(text)


def _no_date(text: str) -> NoReturn:
    raise InputError(N_("“{text}” is no date such as 2027-05-10."), text=clean(text))


def year(text: str) -> int:
    """A year of four digits. Raises InputError."""
    if re.fullmatch(r"[12]\d{3}", text, re.ASCII):
        return int(text)
    raise InputError(N_("“{text}” is no year such as 2027."), text=clean(text))


def whole_number(text: str) -> int:
    """A number of one to five digits. Raises InputError."""
    if re.fullmatch(r"\d{1,5}", text, re.ASCII):
        return int(text)
    raise InputError(N_("“{text}” is no whole number such as 30."), text=clean(text))
