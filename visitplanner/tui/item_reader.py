"""What the fields of the item form are taken to mean.

Said while a person types and once more when they confirm.

A field whose text was not touched keeps the item's value as it is, so that opening and saving a form never
rewords anything.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from typing import Any

from visitplanner.domain.agenda import Item, ItemKind, Status, Visibility
from visitplanner.domain.text import clean, too_long
from visitplanner.domain.times import Moment, span
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book, Programme
from visitplanner.domain.written import read_moment
from visitplanner.locale import current, tr
from visitplanner.tui.form_days import is_pool, read_a_day, read_days
from visitplanner.tui.item_sheet import FIELD_OF, PLAIN, YES, YES_NO, Names, Sheet, Understood


def understand(sheet: Sheet, *, at_first: Sheet, base: Item, book: Book, programme: Programme) -> Understood:
    """Say what the fields mean. `at_first` is the sheet as it was opened on `base`."""
    reader = _Reader(sheet, at_first, base, book, programme)
    return reader.read()


class _Reader:
    """Reads a sheet field by field."""

    def __init__(self, sheet: Sheet, at_first: Sheet, base: Item, book: Book, programme: Programme) -> None:
        self.sheet = sheet
        self.at_first = at_first
        self.base = base
        self.book = book
        self.programme = programme
        self.names = Names(book, programme)
        self.values: dict[str, Any] = {}
        self.remarks: dict[str, str] = {}
        self.problems: dict[str, str] = {}

    def read(self) -> Understood:
        steps: dict[str, Callable[[str], None]] = {
            "title": self._title,
            "kind": lambda text: self._one_of("kind", ItemKind, text),
            "day": self._day,
            "until": self._until,
            "moment": self._moment,
            "who": self._who,
            "hosts": self._hosts,
            "lead": lambda text: self._person("lead", text),
            "interpreter": lambda text: self._person("interpreter", text),
            "languages": self._languages,
            "visibility": lambda text: self._one_of("visibility", Visibility, text),
            "status": lambda text: self._one_of("status", Status, text),
            "note": lambda text: self._text("note", text, lines=True),
        }
        for name, text in self.sheet.texts.items():
            if name in steps:
                steps[name](text)
            elif name in YES_NO:
                self.values[YES_NO[name]] = text == YES
            elif name in PLAIN:
                self._text(PLAIN[name], text)
        item = replace(
            self.base,
            **{name: value for name, value in self.values.items() if not self._untouched(name)},
            goals=self.sheet.goals,
            serves_relationship=self.sheet.serves_relationship,
        )
        self._goals(item)
        self._status(item)
        return Understood(item=item, remarks=self.remarks, problems=self.problems)

    def _untouched(self, attribute: str) -> bool:
        names = ("until", "day") if attribute == "until_day" else (FIELD_OF.get(attribute, attribute),)
        return all(self.sheet.texts.get(name) == self.at_first.texts.get(name) for name in names)

    def _text(self, attribute: str, text: str, *, lines: bool = False) -> None:
        if too_long(text, lines=lines):
            self.problems[FIELD_OF.get(attribute, attribute)] = tr(
                N_("This text is too long to keep; please shorten it.")
            )
        self.values[attribute] = text

    def _title(self, text: str) -> None:
        self._text("title", text)
        if not clean(text):
            self.problems["title"] = tr(N_("An item needs a title: what will happen?"))

    def _one_of(self, name: str, kind: type[StrEnum], text: str) -> None:
        # A draft may come from another version of the planner: what it does not know stays as it was.
        if text in set(kind):
            self.values[name] = kind(text)

    def _day(self, text: str) -> None:
        if is_pool(text):
            self.values["day"] = None
            self.remarks["day"] = tr(N_("waits in the pool"))
            return
        found = read_days(text, self.programme)
        if found is None:
            self.problems["day"] = tr(
                N_("This is not read as a day. Try “Tue 12 May” or 2027-05-12, or “pool”.")
            )
            return
        self.values["day"] = found.day
        self.values["until_day"] = found.until
        said = current().date(found.day, style="weekday")
        if found.until is not None:
            said = current().days(found.day, found.until)
        if self.programme.visit.days and found.day not in self.programme.visit.days:
            said = tr(N_("{day}, outside the visit"), day=said)
        self.remarks["day"] = said

    def _until(self, text: str) -> None:
        if not text.strip():
            return  # a range in the day's field says it, or nothing does
        day = read_a_day(text, self.programme)
        first = self.values.get("day")
        if day is None:
            self.problems["until"] = tr(
                N_("This is not read as a day. Leave it empty for an item of one day.")
            )
        elif first is not None and day < first:
            self.problems["until"] = tr(N_("The last day lies before the first."))
        else:
            self.values["until_day"] = day if day != first else None
            self.remarks["until"] = current().date(day, style="weekday")

    def _moment(self, text: str) -> None:
        if not text.strip():
            self.values["moment"] = Moment()
            self.remarks["moment"] = tr(N_("no time yet"))
            return
        found = read_moment(text)
        if found is None or found[1].strip(" ,.;:"):
            self.problems["moment"] = tr(
                N_(
                    "This is not read as a time. Try 9:00-10:30, 14:00-, or a part of the day such as"
                    " morning."
                )
            )
            return
        self.values["moment"] = found[0]
        said = current().moment(found[0])
        taken = span(found[0])
        length = current().duration(taken.minutes) if taken is not None and not taken.estimated else ""
        # What was typed in just this way need not be said twice.
        self.remarks["moment"] = " · ".join(filter(None, [said if said != text.strip() else "", length]))

    def _who(self, text: str) -> None:
        groups: list[str] = []
        people: list[str] = []
        written: list[str] = []
        for part in _parts(text):
            bare = part.removeprefix("&").strip()
            group = self.names.groups.get(bare.casefold())
            person = None if part.startswith("&") else self.book.person_named(part)
            if part.startswith("&") or (group is not None and person is None):
                groups.append(group or bare)
            elif person is not None:
                people.append(person.id)
            else:
                written.append(part)
        self.values["groups"] = tuple(dict.fromkeys(one for one in groups if one))
        self.values["attendees"] = tuple(dict.fromkeys(people))
        self.values["people_note"] = ", ".join(written)
        said = []
        if groups:
            said.append(tr(N_("group {names}"), names=current().list(groups)))
        if people:
            said.append(current().list([self.names.name(key) for key in people]))
        if written:
            said.append(tr(N_("as written: {names}"), names=", ".join(written)))
        words = " · ".join(said) or tr(N_("the whole delegation"))
        self.remarks["who"] = words if words != clean(text) else ""

    def _hosts(self, text: str) -> None:
        known, unknown = self._known(text)
        self.values["hosts"] = known
        if unknown:
            self.problems["hosts"] = _nobody(unknown)

    def _person(self, name: str, text: str) -> None:
        known, unknown = self._known(text)
        self.values[name] = known[0] if known else None
        if unknown:
            self.problems[name] = _nobody(unknown)
        elif len(known) > 1:
            self.problems[name] = tr(N_("One person at a time here."))

    def _known(self, text: str) -> tuple[tuple[str, ...], list[str]]:
        known: list[str] = []
        unknown: list[str] = []
        for part in _parts(text):
            person = self.book.person_named(part)
            if person is None:
                unknown.append(part)
            else:
                known.append(person.id)
        return tuple(dict.fromkeys(known)), unknown

    def _languages(self, text: str) -> None:
        self.values["languages"] = tuple(part.casefold() for part in _parts(text))

    def _goals(self, item: Item) -> None:
        if item.must_name_goal:
            self.problems["goals"] = (
                tr(
                    N_(
                        "Which goal does it serve? F3 picks one; or answer with r that it serves the"
                        " relationship."
                    )
                )
                if item.kind is ItemKind.CULTURE
                else tr(N_("Which goal does it serve? It cannot be saved without one; F3 picks it."))
            )

    def _status(self, item: Item) -> None:
        if item.status is Status.CANCELLED and not item.reason:
            self.problems["reason"] = tr(
                N_("A cancelled item keeps its reason, so that it stays readable. Why?")
            )


def _parts(text: str) -> list[str]:
    return [part for part in (clean(piece) for piece in text.split(",")) if part]


def _nobody(names: list[str]) -> str:
    return tr(
        N_("Nobody here is called {names}. Write the name under Who, or add the person first: 5, then a."),
        names=current().list([f"“{name}”" for name in names]),
    )
