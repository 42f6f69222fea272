"""Finding the finding that a person means by what they type of its subject."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from visitplanner.domain.errors import InputError
from visitplanner.domain.findings import Finding
from visitplanner.domain.subjects import subject_said
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book, Programme
from visitplanner.planning.lookup import SHORTEST_PREFIX

_CANDIDATES_SHOWN: Final = 8


def open_finding(
    book: Book, programme: Programme, found: Sequence[Finding], code: str, subject: str
) -> Finding:
    """The open finding of that code and exactly that subject.

    Raises InputError that tells what there is instead: who accepted it already, what this check is open for,
    or which checks are open.
    """
    meant = [one for one in found if (one.code, one.subject) == (code, subject)]
    return _only(_Asked(book, programme, found, code, subject), meant)


def finding_meant(
    book: Book, programme: Programme, found: Sequence[Finding], code: str, typed: str
) -> Finding:
    """The open finding of that code whose subject was typed by a person.

    That is: the whole subject, or what `subject_said` gives of it, or enough of its parts, joined by `+`: an
    id or the beginning of it, the code of a need or a goal, a name or a part of it, the title of an item, a
    day, the slug of the visit. Empty, it means the only one there is.

    Raises InputError as `open_finding` does, and where several could be meant.
    """
    same = [one for one in found if one.code == code]
    meant = _meant(book, programme, same, typed.strip())
    return _only(_Asked(book, programme, found, code, typed.strip()), meant)


class _Asked(NamedTuple):
    """What was looked for, to tell of it."""

    book: Book
    programme: Programme
    found: Sequence[Finding]
    code: str
    subject: str

    def listed(self, found: Sequence[Finding]) -> str:
        """Subjects to choose from, with the titles of their items."""
        shown = []
        for one in found[:_CANDIDATES_SHOWN]:
            item = self.programme.item(one.item)
            said = subject_said(self.book, self.programme, one.subject)
            shown.append(f"{said} ({item.title})" if item is not None else said)
        more = len(found) - len(shown)
        return ", ".join(shown) + (f" … +{more}" if more else "")


def _only(asked: _Asked, meant: Sequence[Finding]) -> Finding:
    """The one open finding among those that could be meant. Raises InputError."""
    code, subject = asked.code, asked.subject
    still_open = [one for one in meant if one.is_open]
    if len(still_open) == 1:
        return still_open[0]
    if still_open:
        raise InputError(
            N_("“{subject}” could mean {subjects}; write more of it.")
            if subject
            else N_("{code} is open for {subjects}; say which one is accepted."),
            code=code,
            subject=subject,
            subjects=asked.listed(still_open),
        )
    accepted = meant[0].acknowledged if meant else None
    if accepted is not None:
        raise InputError(
            N_("{author} has accepted it already: {reason}"), author=accepted.author, reason=accepted.reason
        )
    there = [one for one in asked.found if one.code == code and one.is_open]
    if there:
        raise InputError(
            N_("{code} finds nothing in “{subject}”; it is open for {subjects}."),
            code=code,
            subject=subject,
            subjects=asked.listed(there),
        )
    codes = sorted({one.code for one in asked.found if one.is_open})
    if not codes:
        raise InputError(N_("No finding is open in this visit."))
    raise InputError(
        N_("{code} is not open in this visit; open are {codes}."), code=code, codes=", ".join(codes)
    )


def _meant(book: Book, programme: Programme, same: Sequence[Finding], typed: str) -> list[Finding]:
    """What was typed means: that one as a whole, else all that have each of the parts. Nothing means all."""
    folded = typed.casefold()
    whole = [
        one
        for one in same
        if one.subject == typed or subject_said(book, programme, one.subject).casefold() == folded
    ]
    pieces = [piece for piece in map(str.strip, typed.split("+")) if piece]
    return whole or [
        one for one in same if all(_names(book, programme, piece, one.subject.split("+")) for piece in pieces)
    ]


def _names(book: Book, programme: Programme, piece: str, parts: Sequence[str]) -> bool:
    """Tell whether a piece that was typed names one of the parts of a subject."""
    folded = piece.casefold()
    need, goal = book.need(piece), book.goal(piece)
    coded = {one.id for one in (need, goal) if one is not None}
    if folded == programme.visit.slug.casefold():
        coded.add(programme.visit.id)
    for part in parts:
        if part in coded or part.casefold() == folded:
            return True
        if len(piece) >= SHORTEST_PREFIX and part.startswith(piece):
            return True
        person, item = book.person(part), programme.item(part)
        names = [] if person is None else [person.name.casefold(), *person.name.casefold().split()]
        if folded in names or (item is not None and item.title.casefold() == folded):
            return True
    return False
