"""Accepting a finding with a reason that stays readable, and taking that back (C8)."""

from __future__ import annotations

from datetime import date

from visitplanner.checks import findings, rule
from visitplanner.domain.changes import Edit
from visitplanner.domain.errors import InputError, NotFoundError
from visitplanner.domain.text import clean
from visitplanner.domain.visit import Acknowledgement
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book
from visitplanner.planning.desk import Desk, municipality_id
from visitplanner.planning.done import Done
from visitplanner.planning.lookup import by_id
from visitplanner.planning.subjects import open_finding


def acknowledge(
    desk: Desk,
    slug: str,
    code: str,
    subject: str,
    reason: str,
    *,
    municipality: str | None = None,
    valid_until: date | None = None,
) -> Done[Acknowledgement]:
    """Accept an open finding of a visit, signed by the desk's author on the present day (C8).

    `code` is the code or name of a check, `subject` that of the finding (`subjects.finding_meant` finds the
    one that a person typed). `municipality` is an id or a name; without it the author's own, where the book
    knows a person of that name. `valid_until` None means until the next visit. One that lapsed on the same
    finding is replaced.

    Raises InputError without a reason, for a day that has passed, for an unknown municipality and where no
    such finding is open; NotFoundError for an unknown visit or check.
    """
    checked = rule(code).code
    if not clean(reason):
        raise InputError(N_("Say why it is accepted: the reason stays readable with the finding."))
    if valid_until is not None and valid_until < desk.today:
        raise InputError(N_("{day} has passed; it would not count for a single day."), day=valid_until)
    book, programme = desk.book(), desk.programme(slug)
    open_finding(book, programme, findings(book, programme, desk.today), checked, subject)
    fresh = Acknowledgement(
        id=desk.new_id(),
        code=checked,
        subject=subject,
        reason=reason,
        author=desk.author,
        municipality=_side(book, municipality, desk.author),
        made_on=desk.today,
        valid_until=valid_until,
    )
    # The finding is open, so whoever accepted it before did so for a time that is over.
    lapsed = tuple(
        Edit(file=slug, base=one)
        for one in programme.acknowledgements
        if (one.code, one.subject) == (checked, subject)
    )
    receipt = desk.commit((Edit(file=slug, mine=fresh), *lapsed), why=N_("acknowledge a finding"))
    now = by_id(desk.programme(slug).acknowledgements, fresh.id)
    return Done(value=now or fresh, receipt=receipt)


def withdraw(desk: Desk, slug: str, ack_id: str) -> Done[None]:
    """Take an acknowledgement back, by its id or the beginning of it: its finding is open again.

    History keeps it, and undo brings it back. Raises NotFoundError.
    """
    found = by_id(desk.programme(slug).acknowledgements, ack_id)
    if found is None:
        raise NotFoundError(
            N_("There is no acknowledgement “{key}” in the visit {visit}."), key=ack_id, visit=slug
        )
    receipt = desk.commit((Edit(file=slug, base=found),), why=N_("withdraw an acknowledgement"))
    return Done(value=None, receipt=receipt)


def _side(book: Book, municipality: str | None, author: str) -> str | None:
    """The municipality that accepts: the one named, else that of the person who bears the author's name."""
    if municipality is not None:
        return municipality_id(book, municipality)
    person = book.person_named(author)
    return person.municipality if person is not None else None
