"""An item as a form holds it: what stands in each field, as typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from visitplanner.domain.agenda import GoalLink, Item
from visitplanner.domain.workspace import Book, Programme
from visitplanner.locale import current
from visitplanner.tui.form_days import day_text

YES: Final = "yes"
NO: Final = "no"

COMMON: Final = ("title", "kind", "day", "moment", "place", "goals", "who")
"""The fields that a programme is made of; the others are folded away."""

MORE: Final = (
    "plan_b",
    "hosts",
    "lead",
    "organiser",
    "interpreter",
    "languages",
    "visibility",
    "raises",
    "photo",
    "promise",
    "status",
    "reason",
    "weather",
    "until",
    "note",
)

PLAIN: Final = {
    "place": "place",
    "plan_b": "plan_b",
    "organiser": "organiser",
    "promise": "promise",
    "reason": "reason",
}
YES_NO: Final = {"raises": "raises_expectations", "photo": "photographed", "weather": "weather_dependent"}


FIELD_OF: Final = {
    **{attribute: name for name, attribute in {**PLAIN, **YES_NO}.items()},
    "until_day": "until",
    "groups": "who",
    "attendees": "who",
    "people_note": "who",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What stands in the fields. `texts` is by field name; choices hold the stable value of their enum."""

    texts: Mapping[str, str]
    goals: tuple[GoalLink, ...] = ()
    serves_relationship: bool = False

    def with_text(self, name: str, text: str) -> Sheet:
        """The sheet after typing in one field."""
        return replace(self, texts={**self.texts, name: text})

    def changed_from(self, other: Sheet) -> bool:
        """Tell whether anything differs."""
        return (
            dict(self.texts) != dict(other.texts)
            or self.goals != other.goals
            or self.serves_relationship != other.serves_relationship
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What the fields are taken to mean.

    Remarks and problems by field, in words, and the item where none is wrong.
    """

    item: Item
    remarks: Mapping[str, str] = field(default_factory=dict)
    problems: Mapping[str, str] = field(default_factory=dict)

    def first_problem(self) -> tuple[str, str] | None:
        """The field to go to and what is the matter there, in the order of the form.

        None where it can be saved.
        """
        for name in (*COMMON, *MORE):
            if name in self.problems:
                return name, self.problems[name]
        return None


def sheet_of(item: Item, book: Book, programme: Programme) -> Sheet:
    """Write an item into the fields, in the words of the language in use."""
    names = Names(book, programme)
    texts = {
        "title": item.title,
        "kind": item.kind.value,
        "day": day_text(item.day, programme),
        "until": day_text(item.until_day, programme) if item.until_day else "",
        "moment": current().moment(item.moment),
        "who": ", ".join(
            [f"&{group}" for group in item.groups]
            + [names.name(key) for key in item.attendees]
            + ([item.people_note] if item.people_note else [])
        ),
        "hosts": ", ".join(names.name(key) for key in item.hosts),
        "lead": names.name(item.lead),
        "interpreter": names.name(item.interpreter),
        "languages": ", ".join(item.languages),
        "visibility": item.visibility.value,
        "status": item.status.value,
        "note": item.note,
    }
    texts.update({name: getattr(item, at) for name, at in PLAIN.items()})
    texts.update({name: YES if getattr(item, at) else NO for name, at in YES_NO.items()})
    return Sheet(texts=texts, goals=item.goals, serves_relationship=item.serves_relationship)


class Names:
    """The people and groups that can be named."""

    def __init__(self, book: Book, programme: Programme) -> None:
        self.book = book
        used = [group for item in programme.items for group in item.groups]
        self.groups = {group.casefold(): group for group in (*programme.visit.groups, *used)}

    def name(self, key: str | None) -> str:
        """The name of a person by id; the id itself where nobody has it."""
        person = self.book.person(key)
        return person.name if person is not None else (key or "")
