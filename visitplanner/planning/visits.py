"""Making and changing the visits themselves."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from typing import Final

from visitplanner.domain.changes import Edit
from visitplanner.domain.errors import InputError
from visitplanner.domain.visit import Visit
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book
from visitplanner.planning.desk import Desk, municipality_id
from visitplanner.planning.done import Done

SLUG_LENGTH: Final = 60
LONGEST_VISIT_DAYS: Final = 366
"""A longer one is a slip in a year, and would fill the screen with days."""

_SLUG = re.compile(r"[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?")
_LETTERS: Final = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ð": "d", "þ": "th", "ł": "l", "đ": "d"}
)


def slug_of(text: str) -> str:
    """A file-safe name made of a title: `Visit to Dogbo, May 2027` becomes `visit-to-dogbo-may-2027`.

    Empty where the title has no letter or digit of the Latin alphabet.
    """
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return re.sub(r"[^a-z0-9]+", "-", plain)[:SLUG_LENGTH].strip("-")


def free_slug(desk: Desk, text: str) -> str:
    """A slug made of a title that no visit has: a number follows where the plain one is taken."""
    taken = set(desk.store.slugs())
    plain = slug_of(text) or "visit"
    number = 2
    slug = plain
    while slug in taken:
        slug = f"{plain[: SLUG_LENGTH - 4]}-{number}"
        number += 1
    return slug


def checked_slug(slug: str) -> str:
    """The slug as it is. Raises InputError that proposes one where it is none."""
    if _SLUG.fullmatch(slug):
        return slug
    proposal = slug_of(slug)
    raise InputError(
        N_("“{slug}” cannot name a visit: small letters, digits, hyphens and underscores can."),
        do=N_("Try “{proposal}”.") if proposal else "",
        slug=slug,
        proposal=proposal,
    )


def add_visit(  # noqa: PLR0913 - the fields of a visit
    desk: Desk,
    *,
    slug: str,
    title: str,
    first_day: date | None,
    last_day: date | None,
    host: str | None = None,
    visiting: Iterable[str] = (),
    zone: str = "",
    purpose: str = "",
) -> Done[Visit]:
    """Add a visit. `host` and `visiting` are municipalities by id or name.

    Without `host` the partner hosts, which is the second municipality; without `visiting` all others visit.
    Raises InputError for a bad slug, an empty title, days that go backwards; RefusedError for a taken slug.
    """
    fresh = new_visit(
        desk,
        slug=slug,
        title=title,
        first_day=first_day,
        last_day=last_day,
        host=host,
        visiting=visiting,
        zone=zone,
        purpose=purpose,
    )
    receipt = desk.commit((Edit(file=fresh.slug, mine=fresh),), why=N_("add a visit"))
    return Done(value=desk.programme(fresh.slug).visit, receipt=receipt)


def new_visit(  # noqa: PLR0913 - the fields of a visit
    desk: Desk,
    *,
    slug: str,
    title: str,
    first_day: date | None,
    last_day: date | None,
    host: str | None = None,
    visiting: Iterable[str] = (),
    zone: str = "",
    purpose: str = "",
) -> Visit:
    """The visit that `add_visit` would add; nothing is saved."""
    book = desk.book()
    hosting = _host(book, host)
    guests = tuple(dict.fromkeys(municipality_id(book, one) for one in visiting)) or tuple(
        one.id for one in book.partnership.municipalities if one.id not in hosting
    )
    trajectory = book.trajectory(None)
    visit = Visit(
        id=desk.new_id(),
        slug=checked_slug(slug),
        title=title,
        visiting=guests,
        hosting=hosting,
        first_day=first_day,
        last_day=last_day,
        zone=zone,
        trajectory=None if trajectory is None else trajectory.id,
        purpose=purpose,
    )
    check_visit(visit)
    return visit


def set_visit(desk: Desk, slug: str, base: Visit, mine: Visit) -> Done[Visit]:
    """Save a visit as the person wants it; only fields that differ from `base` are meant. The slug stays."""
    if base.id != mine.id or base.slug != mine.slug:
        msg = "an edit keeps the id and the slug"
        raise ValueError(msg)
    check_visit(mine)
    receipt = desk.commit((Edit(file=slug, base=base, mine=mine),), why=N_("edit the visit"))
    return Done(value=desk.programme(slug).visit, receipt=receipt)


def check_visit(visit: Visit) -> None:
    """Refuse a visit without a title or with impossible days (InputError)."""
    if not visit.title:
        raise InputError(N_("A visit has a title."))
    if visit.first_day is None or visit.last_day is None:
        return
    if visit.last_day < visit.first_day:
        raise InputError(
            N_("The last day, {last}, lies before the first, {first}."),
            first=visit.first_day,
            last=visit.last_day,
        )
    if (visit.last_day - visit.first_day).days >= LONGEST_VISIT_DAYS:
        raise InputError(
            N_("From {first} to {last} is more than a year; is a year mistyped?"),
            first=visit.first_day,
            last=visit.last_day,
        )


def _host(book: Book, host: str | None) -> tuple[str, ...]:
    if host is not None:
        return (municipality_id(book, host),)
    return tuple(one.id for one in book.partnership.municipalities[1:2])
