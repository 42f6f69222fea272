"""The lines of a person: name, role and work, and nothing of what is not stored."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from textual.widget import Widget

from visitplanner.domain.errors import InputError
from visitplanner.domain.people import Person, Role
from visitplanner.domain.text import clean
from visitplanner.domain.values import replace
from visitplanner.domain.visit import Visit
from visitplanner.domain.words import N_
from visitplanner.exports.people_said import NOT_STORED
from visitplanner.locale import current, tr
from visitplanner.planning.delegation import Part
from visitplanner.planning.desk import Desk
from visitplanner.planning.done import Done
from visitplanner.planning.people import add_person, edit_person
from visitplanner.tui.widgets.choice import Choice
from visitplanner.tui.widgets.field import Field, NamesSuggester
from visitplanner.tui.widgets.guided import GuidedForm

NOWHERE: Final = "-"


PARTS: Final = {
    Part.MEMBER: N_("in the delegation"),
    Part.HOST: N_("among the hosts"),
    Part.NONE: N_("not in this visit"),
}


def side_of(visit: Visit, municipality: str | None) -> Part:
    """Where somebody of that municipality belongs by nature: who comes from the hosts' side receives."""
    if municipality in visit.hosting and municipality not in visit.visiting:
        return Part.HOST
    return Part.MEMBER


def read_codes(text: str) -> tuple[str, ...]:
    """Languages as one types them: "nl, fr" or "nl/fr"; each once, in small letters."""
    return tuple(dict.fromkeys(one.casefold() for one in re.split(r"[,;/+|\s]+", clean(text)) if one))


class PersonFields(GuidedForm):
    """A new person, or one that is known; a new one may join the visit at once."""

    DEFAULT_CSS = """
    PersonFields { max-height: 14; }
    """

    def __init__(self, desk: Desk, person: Person | None = None, *, visit: Visit | None = None) -> None:
        super().__init__(desk, f"person:{person.id if person else 'new'}")
        self.person = person
        """Who is edited; None for a new one."""
        self._visit = visit if person is None else None
        self._offered = Part.NONE

    def lines(self) -> Iterable[tuple[str, Widget]]:
        """The name first; the role has an answer that is true of anybody."""
        one, lang, book = self.person, current(), self.desk.book()
        towns = [(town.id, town.name) for town in book.partnership.municipalities]
        fields = dict.fromkeys(other.field_of_work for other in book.people if other.field_of_work)
        yield tr(N_("Name")), Field(one.name if one else "", id="name")
        yield (
            tr(N_("Municipality")),
            Choice(
                [*towns, (NOWHERE, tr(N_("none of them")))],
                value=(one.municipality or NOWHERE) if one else towns[0][0],
                id="municipality",
            ),
        )
        yield (
            tr(N_("Role")),
            Choice(
                [(role.value, lang.label(role)) for role in Role],
                value=(one.role if one else Role.OFFICIAL).value,
                id="role",
            ),
        )
        yield (
            tr(N_("Title")),
            Field(
                one.local_title if one else "",
                placeholder=tr(N_("as the person bears it: schepen, échevin, alderman")),
                id="local_title",
            ),
        )
        yield (
            tr(N_("Field of work")),
            Field(
                one.field_of_work if one else "",
                suggester=NamesSuggester(lambda: fields),
                placeholder=tr(N_("in the same words as their colleague's: civil registry, waste")),
                id="field_of_work",
            ),
        )
        yield (
            tr(N_("Languages")),
            Field(
                ", ".join(one.languages) if one else "",
                placeholder=tr(N_("codes: nl, fr, en")),
                id="languages",
            ),
        )
        if self._visit is not None:
            parts = [(part.value, tr(words)) for part, words in PARTS.items()]
            yield tr(N_("In this visit")), Choice(parts, id="part")

    def ready(self) -> None:
        """Offer the side of the visit that the municipality is on."""
        self.typed()

    def typed(self) -> None:
        """The part in the visit follows the municipality until somebody chooses another."""
        if self._visit is None:
            return
        part = self.query_one("#part", Choice)
        if not self._offered or part.value == self._offered or self._offered is Part.NONE:
            self._offered = side_of(self._visit, self._town())
            part.value = self._offered.value

    def _town(self) -> str | None:
        chosen = self.query_one("#municipality", Choice).value
        return None if chosen == NOWHERE else chosen

    def hint(self) -> str:
        """What is not stored of anybody."""
        return tr(NOT_STORED)

    def save(self) -> Done[Person]:
        """Add or change the person, and let a new one join. Raises PlannerError."""
        name = self.text("name")
        if not name:
            self.go_to("name")
            raise InputError(N_("A person has a name."))
        role = Role(self.query_one("#role", Choice).value)
        title, field = self.text("local_title"), self.text("field_of_work")
        languages = read_codes(self.text("languages"))
        if self.person is not None:
            mine = replace(
                self.person,
                name=name,
                municipality=self._town(),
                role=role,
                local_title=title,
                field_of_work=field,
                languages=languages,
            )
            return edit_person(self.desk, self.person, mine)
        part = Part.NONE if self._visit is None else Part(self.query_one("#part", Choice).value)
        return add_person(
            self.desk,
            name=name,
            municipality=self._town(),
            role=role,
            local_title=title,
            field_of_work=field,
            languages=languages,
            joins=(self._visit.slug, part) if self._visit is not None and part is not Part.NONE else None,
        )
