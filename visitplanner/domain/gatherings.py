"""Which briefing, refocus or debrief an item is: as it says, or else as its title says (C13, C19).

Programmes in circulation name these moments in their own words; who imports one should not have to mark them
again.
"""

from __future__ import annotations

from visitplanner.domain.agenda import Gathering, Item, ItemKind
from visitplanner.domain.text import begins_word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


_WORDS: Final[dict[Gathering, tuple[str, ...]]] = {
    Gathering.REFOCUS: (
        *("refocus", "what did we see", "wat zagen we", "bezinning", "reflectie", "reflection"),
        *("réflexion", "reflexión", "recentrage", "recentrer"),
    ),
    Gathering.DEBRIEF: (
        *("debrief", "débrief", "slotbespreking", "slotgesprek", "nabespreking", "closing discussion"),
        *("closing session", "wrap-up", "restitution", "bilan", "reunión de cierre", "abschlussgespräch"),
    ),
    Gathering.BRIEFING: (
        *("briefing", "voorbereiding", "voorbespreking", "préparation", "préparatoire", "preparation"),
        *("information session", "infosessie", "sesión informativa", "vorbereitung"),
    ),
}
"""By the beginning of a word, in this order."""

_CLOSING: Final = frozenset({ItemKind.INTERNAL, ItemKind.EXCHANGE, ItemKind.FORMAL, ItemKind.CITIZENS})
"""Kinds whose title may tell a debrief: both sides hold it, so it is seldom called internal.

The other two are moments among themselves: a visit to a plant that prepares water is no briefing.
"""


def gathering_of(item: Item) -> Gathering | None:
    """What the item is said to be, else what its title tells; None for every other item."""
    if item.gathering is not None or item.kind not in _CLOSING:
        return item.gathering
    title = item.title.casefold()
    if item.kind is not ItemKind.INTERNAL:
        return Gathering.DEBRIEF if begins_word(title, _WORDS[Gathering.DEBRIEF]) else None
    return next((one for one, words in _WORDS.items() if begins_word(title, words)), None)
