"""Values as the history and conflicts hold them, in the words of a reader: ids become names, codes words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from visitplanner.domain.agenda import Gathering, ItemKind, Status, Visibility
from visitplanner.domain.need import Route
from visitplanner.domain.partnership import Form, Settings
from visitplanner.domain.people import Role
from visitplanner.domain.subjects import subject_said
from visitplanner.domain.times import Daypart, Moment
from visitplanner.domain.trajectory import (
    Actor,
    Capability,
    CapacityLevel,
    Expectation,
    GoalStatus,
    PhaseName,
    Purpose,
)
from visitplanner.domain.values import fields, replace
from visitplanner.domain.visit import ActionStatus, VisitStatus
from visitplanner.domain.words import N_

if TYPE_CHECKING:
    from visitplanner.domain.workspace import Book, Programme
    from visitplanner.locale import Language

WORDS: Final[Mapping[tuple[str, str], type[StrEnum]]] = {
    ("partnership", "form"): Form,
    ("trajectories", "phases.name"): PhaseName,
    ("goals", "purpose"): Purpose,
    ("goals", "actors"): Actor,
    ("goals", "level"): CapacityLevel,
    ("goals", "capability"): Capability,
    ("goals", "markers.expectation"): Expectation,
    ("goals", "status"): GoalStatus,
    ("people", "role"): Role,
    ("needs", "route"): Route,
    ("visit", "status"): VisitStatus,
    ("items", "kind"): ItemKind,
    ("items", "visibility"): Visibility,
    ("items", "status"): Status,
    ("items", "gathering"): Gathering,
    ("actions", "status"): ActionStatus,
}
"""The fields that hold one of a few codes, by table and path without the keys of list elements."""


class Sayer:
    """Says values of one workspace in one language.

    `programme` gives a visit by its slug, or None where it is gone: for the names of activities.
    """

    def __init__(
        self, book: Book, language: Language, programme: Callable[[str], Programme | None] = lambda _: None
    ) -> None:
        self.book = book
        self.language = language
        self._programme = programme

    def visit(self, slug: str) -> str:
        """The title of a visit, or its short name where it has none or is gone."""
        found = self._programme(slug)
        return slug if found is None else found.visit.title or slug

    def value(self, table: str, path: str, value: object, *, file: str = "") -> str:
        """A plain value in words; `file` is where its document is kept, for what is named within it."""
        words: str
        match value:
            case None | "" | [] | ():
                words = self._nothing()
            case bool():
                words = self.language.tr(N_("yes")) if value else self.language.tr(N_("no"))
            case str():
                words = self._text(table, path, value, file)
            case int():
                words = self._number(path, value)
            case Mapping():
                words = self._object(table, path, value, file)
            case list() | tuple():
                between = "; " if any(isinstance(one, Mapping) for one in value) else ", "
                words = between.join(self.value(table, path, one, file=file) for one in value)
            case _:
                words = str(value)
        return words

    def _object(self, table: str, path: str, value: Mapping[str, object], file: str) -> str:
        moment = moment_in(value)
        if moment is not None:
            return self.language.moment(moment)
        visit = value.get("visit")
        # What was met on a visit stands there, whichever file tells of it.
        file = visit if isinstance(visit, str) else file
        parts = ((name, one) for name, one in value.items() if name != "id" and one not in (None, "", [], {}))
        said = (self.value(table, f"{path}.{name}", one, file=file) for name, one in parts)
        return ", ".join(said) or self._nothing()

    def _nothing(self) -> str:
        return self.language.tr(N_("(empty)"))

    def _number(self, path: str, value: int) -> str:
        name, _, rest = path.partition(".")
        if name == "settings" and rest in {one.name for one in fields(Settings)}:
            from visitplanner.exports.profile_said import setting_said  # noqa: PLC0415 - for such a field only

            changed: Any = {rest: value}
            return setting_said(rest, replace(Settings(), **changed), self.language)
        if path.endswith("rainy_months") and 1 <= value <= 12:  # noqa: PLR2004 - the months of a year
            return self.language.month(value)
        return self.language.duration(value) if path.endswith(".minutes") else str(value)

    def _text(self, table: str, path: str, text: str, file: str) -> str:
        kind = WORDS.get((table, path)) or WORDS.get((table, _without_keys(path)))
        if kind is not None:
            member = next((one for one in kind if one.value == text), None)
            return text if member is None else self.language.label(member)
        return self._named(table, path, text, file) or _written(text, self.language) or text

    def _named(self, table: str, path: str, key: str, file: str) -> str:
        """What goes by an id; "" where nothing does."""
        last = path.rpartition(".")[2]
        if last == "visit":
            return self.visit(key)
        found = self._in_book(key)
        programme = self._programme(file) if file and last in {"item", "action", "subject"} else None
        if found or programme is None:
            return found
        if (table, last) == ("acknowledgements", "subject"):
            return _subject(self.book, programme, key)
        item = programme.item(key)
        action = next((one.what for one in programme.actions if one.id == key), "")
        return item.title if item is not None else action

    def _in_book(self, key: str) -> str:
        """The code and title, or the name, of what has exactly that id."""
        book = self.book
        goal, need = book.goal(key) if len(key) > 3 else None, book.need(key)  # noqa: PLR2004 - an id is longer
        for coded in (goal, need):
            if coded is not None and coded.id == key:
                return f"{coded.code} {coded.title}"
        for one in (book.person(key), book.municipality(key), book.initiative(key)):
            if one is not None and one.id == key:
                return one.name
        trajectory = book.trajectory(key)
        return "" if trajectory is None else trajectory.title


def _without_keys(path: str) -> str:
    """A path into an element of a list, without what tells that element apart."""
    name, _, rest = path.partition(".")
    return f"{name}.{rest.rpartition('.')[2]}"


def moment_in(value: Mapping[str, object]) -> Moment | None:
    """A time of day as it is stored; None for any other object."""
    if not value or not value.keys() <= {"start", "end", "daypart"}:
        return None
    start, end, daypart = (value.get(name) for name in ("start", "end", "daypart"))
    try:
        return Moment(
            start=time.fromisoformat(start) if isinstance(start, str) else None,
            end=time.fromisoformat(end) if isinstance(end, str) else None,
            daypart=Daypart(daypart) if isinstance(daypart, str) else None,
        )
    except ValueError:
        return None


def _written(text: str, language: Language) -> str:
    """A day, or a day with its time, as it is stored; "" for any other text."""
    try:
        if len(text) == len("2027-05-12"):
            return language.date(date.fromisoformat(text))
        if text[10:11] == "T" and len(text) < 40:  # noqa: PLR2004 - microseconds and zone included
            return language.datetime(datetime.fromisoformat(text))
    except ValueError:
        return ""
    return ""


def _subject(book: Book, programme: Programme, key: str) -> str:
    """What an accepted finding is about: titles of activities, and everything else as it is typed."""
    parts = [(part, programme.item(part)) for part in key.split("+")]
    return ", ".join(
        item.title if item is not None else subject_said(book, programme, part) for part, item in parts
    )
