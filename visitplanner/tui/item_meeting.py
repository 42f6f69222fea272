"""An item that changes on disk while its form is open: what is taken over, and what stays as it was typed.

Fields that were not touched here take the other's value. Those that were stay as they are, and keep the value
they were based on, so that saving sees where both meant something else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from visitplanner.domain.agenda import Item
from visitplanner.domain.workspace import Book, Programme
from visitplanner.tui.item_sheet import COMMON, MORE, PLAIN, YES_NO, Sheet, sheet_of

GOALS: Final = "goals"
"""The name of the field that holds the goals, and whether the item serves the relationship instead."""

_ATTRIBUTES: Final[Mapping[str, tuple[str, ...]]] = {
    **{name: (attribute,) for name, attribute in {**PLAIN, **YES_NO}.items()},
    "day": ("day", "until_day"),
    "until": ("until_day",),
    "who": ("groups", "attendees", "people_note"),
    GOALS: ("goals", "serves_relationship"),
}
"""What a field of the form holds of an item, where that is not what its name says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """The form after the other's change came in.

    `base` and `at_first` are what saving starts from, `sheet` is what stands in the fields.
    """

    base: Item
    at_first: Sheet
    sheet: Sheet
    taken: tuple[str, ...] = ()
    """The fields that show the other's value now."""
    both: tuple[str, ...] = ()
    """The fields that both changed to something else: saving will ask."""


def meet(
    theirs: Item, *, before: Item, base: Item, at_first: Sheet, sheet: Sheet, book: Book, programme: Programme
) -> Met:
    """Bring an item as it stands on disk now into a form that was opened on `base`.

    `before` is the item as it stood there when this was done last: what is told is what changed since.
    """
    fresh = sheet_of(theirs, book, programme)
    touched = {name for name, text in sheet.texts.items() if text != at_first.texts.get(name)}
    if _goals(sheet) != _goals(at_first):
        touched.add(GOALS)
    changed = {
        name
        for name in (*sheet.texts, GOALS)
        if _values(theirs, name) != _values(before, name) and not _same(name, sheet, fresh)
    }
    keeps: dict[str, Any] = {
        attribute: getattr(base, attribute) for name in touched for attribute in attributes_of(name)
    }
    goals = (at_first if GOALS in touched else fresh).goals
    serves = (at_first if GOALS in touched else fresh).serves_relationship
    return Met(
        base=replace(theirs, **keeps),
        at_first=Sheet(
            texts={name: (at_first if name in touched else fresh).texts[name] for name in sheet.texts},
            goals=goals,
            serves_relationship=serves,
        ),
        sheet=Sheet(
            texts={name: (sheet if name in touched else fresh).texts[name] for name in sheet.texts},
            goals=sheet.goals if GOALS in touched else goals,
            serves_relationship=sheet.serves_relationship if GOALS in touched else serves,
        ),
        taken=tuple(name for name in (*COMMON, *MORE) if name in changed - touched),
        both=tuple(
            name
            for name in (*COMMON, *MORE)
            if name in changed & touched and _values(theirs, name) != _values(base, name)
        ),
    )


def attributes_of(name: str) -> tuple[str, ...]:
    """The attributes of an item that a field of the form holds."""
    return _ATTRIBUTES.get(name, (name,))


def _goals(sheet: Sheet) -> tuple[object, bool]:
    return sheet.goals, sheet.serves_relationship


def _values(item: Item, name: str) -> tuple[object, ...]:
    return tuple(getattr(item, attribute) for attribute in attributes_of(name))


def _same(name: str, sheet: Sheet, fresh: Sheet) -> bool:
    """Tell whether the form says already what the other wrote."""
    return _goals(sheet) == _goals(fresh) if name == GOALS else sheet.texts[name] == fresh.texts.get(name)
