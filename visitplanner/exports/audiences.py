"""Who may read what. One place decides, so that every format keeps the same secrets.

| | public | delegation | internal |
|---|---|---|---|
| items | marked public | public and delegation | all |
| people | what they do, and for which municipality | names and titles | names and titles |
| who comes to a row in the words of the programme, documents, plan B, interpreter | – | yes | yes |
| why an item or the visit was cancelled | – | yes | yes |
| concrete needs | of items they see: what, where, route | with who and the words given | also who noted it |
| achievements and conclusions of the visit | yes | yes | yes |
| in the report: outcomes of items they see, constraints, evaluation, signs of progress | – | yes | yes |
| action points | a council's, or of an item they see; no money | but those of items hidden from them | all |
| notes, costs, findings, acknowledgements, contacts, what is not linked yet | – | – | yes |

A need that is not routed yet warns every audience. Where the need itself is not theirs to read, a neutral
sentence stands for it: that something was raised, and that hearing it promises nothing (C12, C13).
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from functools import cached_property

from visitplanner.domain.agenda import Item, Visibility
from visitplanner.domain.met import need_items, needs_met
from visitplanner.domain.need import Need
from visitplanner.domain.people import Person
from visitplanner.domain.visit import ActionPoint
from visitplanner.domain.workspace import Book, Programme

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from visitplanner.locale import Language


class Audience(StrEnum):
    """For whom an export is made."""

    PUBLIC = "public"
    DELEGATION = "delegation"
    INTERNAL = "internal"


_SEEN_BY: Final[dict[Audience, frozenset[Visibility]]] = {
    Audience.PUBLIC: frozenset({Visibility.PUBLIC}),
    Audience.DELEGATION: frozenset({Visibility.PUBLIC, Visibility.DELEGATION}),
    Audience.INTERNAL: frozenset(Visibility),
}


class View:
    """A programme as one audience may see it."""

    def __init__(self, *, book: Book, programme: Programme, audience: Audience) -> None:
        self.book: Final = book
        self.programme: Final = programme
        self.audience: Final = audience

    @property
    def internal(self) -> bool:
        """Tell whether notes, findings and what is not finished may be read."""
        return self.audience is Audience.INTERNAL

    @property
    def by_name(self) -> bool:
        """Tell whether people are named, and reasons and arrangements may be read."""
        return self.audience is not Audience.PUBLIC

    def sees(self, item: Item) -> bool:
        """Tell whether the audience may read that item."""
        return item.visibility in _SEEN_BY[self.audience]

    def sees_action(self, action: ActionPoint) -> bool:
        """Tell whether the audience may read that action point: what a council agreed to is no secret.

        One that came from nowhere in the programme is the delegation's own.
        """
        item = self.programme.item(action.item)
        if self.internal or action.agreed_by:
            return True
        return self.by_name if item is None else self.sees(item)

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """The items that may be read, in the order of the programme, the pool last."""
        return tuple(item for item in self.programme.in_order() if self.sees(item))

    @cached_property
    def needs(self) -> tuple[Need, ...]:
        """The needs of this visit that may be read.

        The public reads those met at an item it sees; the delegation all but those met only where it may not
        look.
        """
        rows = need_items(self.programme)
        places = {item.id: item for item in self.programme.items}

        def met_at(need: Need) -> tuple[Item, ...]:
            sighted = (places.get(one.item or "") for one in need.sightings)
            return (*rows.get(need.id, ()), *(item for item in sighted if item is not None))

        met = needs_met(self.book, self.programme)
        if self.internal:
            return met
        return tuple(
            need
            for need in met
            if any(self.sees(item) for item in met_at(need)) or (self.by_name and not met_at(need))
        )

    @cached_property
    def unrouted_out_of_sight(self) -> bool:
        """Tell whether a need without a complete route exists that this audience does not read of."""
        seen = {need.id for need in self.needs}
        return any(
            not need.is_routed and need.id not in seen for need in needs_met(self.book, self.programme)
        )

    def person(self, person: Person, language: Language) -> str:
        """Name a person as the audience may know them: with title, or by what they do and for whom."""
        if self.by_name:
            return f"{person.name} ({person.local_title})" if person.local_title else person.name
        does = person.local_title or language.label(person.role)
        town = self.book.partnership.municipality_name(person.municipality)
        return f"{does}, {town}" if town else does

    def people(self, ids: Iterable[str], language: Language) -> tuple[str, ...]:
        """Name several people by id. Ids that nobody has are left out; the public gets each function once."""
        known = {person.id: person for person in self.book.people}
        found = (known.get(one) for one in ids)
        return tuple(dict.fromkeys(self.person(one, language) for one in found if one is not None))
