"""Which logistics are a pause: a meal, a coffee, rest or free time, and not the bus.

Programmes call both logistics; only their titles tell them apart.
"""

from __future__ import annotations

import unicodedata

from visitplanner.domain.agenda import Item, ItemKind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


_WORDS: Final = frozenset(
    {
        # English
        *("breakfast", "brunch", "lunch", "dinner", "supper", "meal", "picnic", "buffet", "coffee", "tea"),
        *("drink", "drinks", "break", "pause", "rest", "restaurant", "free", "leisure", "siesta"),
        # Dutch
        *("ontbijt", "middagmaal", "middageten", "avondmaal", "avondeten", "maaltijd", "broodje", "broodjes"),
        *("broodjeslunch", "diner", "koffie", "koffiepauze", "thee", "pauze", "rust", "rustpauze", "vrij"),
        *("vrije", "borrel"),
        # French
        *("dejeuner", "repas", "souper", "cafe", "collation", "gouter", "repos", "libre"),
        # Spanish
        *("desayuno", "almuerzo", "comida", "cena", "merienda", "refrigerio", "pausa", "descanso"),
        # German
        *("fruhstuck", "mittagessen", "abendessen", "kaffee", "kaffeepause", "freizeit"),
    }
)
"""Whole words in small letters, accents aside: a Freetown is no free time and a vrijdag not vrij."""


def is_pause(item: Item) -> bool:
    """Tell whether the item is logistics that people rest or eat in."""
    return item.kind is ItemKind.LOGISTICS and not _WORDS.isdisjoint(words_of(item.title))


def words_of(text: str) -> list[str]:
    """The words of a text in small letters without accents, as two ways of writing the same are compared."""
    folded = text.casefold()
    if not folded.isascii():
        parts = unicodedata.normalize("NFD", folded)
        folded = "".join([one for one in parts if not unicodedata.combining(one)])
    if not folded.isalpha():
        folded = "".join([one if one.isalnum() else " " for one in folded])
    return folded.split()
