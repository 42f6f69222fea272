"""The fields of the item form that are more than a line to type in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from textual import events
from textual.message import Message
from textual.widget import Widget

from visitplanner.domain.agenda import Item, ItemKind, Status, Visibility
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book, Programme
from visitplanner.locale import current, tr
from visitplanner.tui.item_sheet import NO, YES, Sheet
from visitplanner.tui.widgets.choice import Choice
from visitplanner.tui.widgets.field import Field, NamesSuggester
from visitplanner.tui.widgets.goal_links import GoalLinks
from visitplanner.tui.widgets.words import Note

_STEPS: Final = {"<": -1, ">": 1, "‹": -1, "›": 1, "pageup": -1, "pagedown": 1}


class DayField(Field):
    """A day, typed in any form.

    Page up and page down, or < and >, which no date holds, go through the visit's days.
    """

    @dataclass
    class Stepped(Message):
        """The person wants the next or the previous day."""

        field: DayField
        by: int

    def on_key(self, event: events.Key) -> None:
        """Step instead of typing."""
        by = _STEPS.get(event.character or "") or _STEPS.get(event.key)
        if by is not None:
            event.stop()
            event.prevent_default()
            self.post_message(self.Stepped(self, by))


def people_names(book: Book, programme: Programme) -> list[str]:
    """What can be completed: groups, then people, those in the delegation first."""
    going = {one.person for one in programme.visit.delegation}
    people = sorted(book.people, key=lambda one: (one.id not in going, one.name.casefold()))
    groups = dict.fromkeys(
        (*programme.visit.groups, *(group for item in programme.items for group in item.groups))
    )
    return [*(f"&{group}" for group in groups), *(one.name for one in people)]


def make(name: str, sheet: Sheet, item: Item, known: Callable[[], tuple[Book, Programme]]) -> Widget:
    """The widget for one field of the form, with what stands in it.

    `known` gives what names are completed from.
    """
    text, field = sheet.texts.get(name, ""), f"field-{name}"
    widget: Widget
    match name:
        case "kind" | "visibility" | "status" | "raises" | "photo" | "weather":
            widget = Choice(_answers(name, item), value=text, id=field)
        case "goals":
            widget = GoalLinks(known()[0], id=field)
        case "note":
            widget = Note(text, id=field)
        case "day" | "until":
            widget = DayField(text, id=field)
        case "who" | "hosts" | "lead" | "interpreter":
            widget = Field(text, id=field, suggester=NamesSuggester(lambda: people_names(*known())))
        case _:
            widget = Field(text, id=field)
    return widget


def _answers(name: str, item: Item) -> list[tuple[str, str]]:
    # A need has a document of its own: here no item becomes one, and no need another kind.
    members: dict[str, list[StrEnum]] = {
        "kind": [one for one in ItemKind if (one is ItemKind.NEED) == (item.kind is ItemKind.NEED)],
        "visibility": list(Visibility),
        "status": list(Status),
    }
    if name in members:
        return [(one.value, current().label(one)) for one in members[name]]
    return [(NO, tr(N_("no"))), (YES, tr(N_("yes")))]
