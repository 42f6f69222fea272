"""What a visit has accepted of its findings, with reasons, as text and as plain values for JSON (C8)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from visitplanner.domain.findings import Finding
from visitplanner.domain.subjects import subject_said
from visitplanner.domain.values import dataclass
from visitplanner.domain.visit import Acknowledgement
from visitplanner.exports.cells import columns, wrap

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from visitplanner.domain.workspace import Book, Programme
    from visitplanner.locale import Language

Data = dict[str, Any]
_NARROWEST = 40
_ID = 8
_CODE = 4


Validity = Literal["counts", "lapsed", "unused"]
"""Whether an acknowledgement still does what it was given for.

Lapsed: its day has passed (A701). Unused: what it accepted is not there any more (A702).
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """An acknowledgement, what it is about, and the finding it is for, where that is still there."""

    given: Acknowledgement
    subject: str
    """As it is read and typed, see `domain.subjects`."""
    validity: Validity
    finding: Finding | None


def accepted(
    book: Book, programme: Programme, findings: Sequence[Finding], today: date
) -> tuple[Accepted, ...]:
    """The acknowledgements of a visit by code and day. `findings` are those of the visit today."""
    there = {(one.code, one.subject): one for one in findings}
    ordered = sorted(programme.acknowledgements, key=lambda one: (one.code, str(one.made_on or ""), one.id))
    return tuple(
        Accepted(
            given=one,
            subject=subject_said(book, programme, one.subject),
            validity=_validity(one, today, used=(one.code, one.subject) in there),
            finding=there.get((one.code, one.subject)),
        )
        for one in ordered
    )


def _validity(given: Acknowledgement, today: date, *, used: bool) -> Validity:
    if not given.valid_on(today):
        return "lapsed"
    return "counts" if used else "unused"


def accepted_text(book: Book, accepted: Sequence[Accepted], *, language: Language, width: int = 80) -> str:
    """Each acknowledgement: code, subject and id, what was seen, the reason, who, when and until when.

    No line is wider than asked, down to 40 columns.
    """
    width = max(width, _NARROWEST)
    if not accepted:
        return language.tr("Nothing has been accepted on this visit.") + "\n"
    return "".join(f"{line}\n" for one in accepted for line in _lines(book, one, language, width))


def _lines(book: Book, one: Accepted, language: Language, width: int) -> Iterator[str]:
    given = one.given
    yield from columns(
        [(given.code, _CODE), (one.subject, width - _CODE - 2 - 2 - _ID), (given.id[:_ID], _ID)]
    )
    side = book.partnership.municipality_name(given.municipality)
    by = f"{given.author} ({side})" if side else given.author
    facts = [
        language.saw(one.finding) if one.finding is not None else "",
        language.tr("Reason: {reason}", reason=given.reason),
        " · ".join(
            filter(None, (by, language.date(given.made_on) if given.made_on else "", _told(one, language)))
        ),
    ]
    for fact in filter(None, facts):
        for line in wrap(fact, width - _CODE - 2):
            yield " " * (_CODE + 2) + line


def _told(one: Accepted, language: Language) -> str:
    """Until when it counts, or that it does not."""
    until = one.given.valid_until
    day = language.date(until) if until is not None else ""
    match one.validity:
        case "lapsed":
            return language.tr("lapsed after {day}", day=day)
        case "unused":
            return language.tr("covers nothing any more")
        case "counts":
            return language.tr("until {day}", day=day) if day else language.tr("until the next visit")


def accepted_data(book: Book, accepted: Sequence[Accepted]) -> list[Data]:
    """The acknowledgements as plain values; keys and states are English and stable, none is missing."""
    return [
        {
            "id": one.given.id,
            "code": one.given.code,
            "subject": one.given.subject,
            "subject_said": one.subject,
            "reason": one.given.reason,
            "author": one.given.author,
            "municipality": book.partnership.municipality_name(one.given.municipality) or None,
            "made_on": _iso(one.given.made_on),
            "valid_until": _iso(one.given.valid_until),
            "state": one.validity,
        }
        for one in accepted
    ]


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
