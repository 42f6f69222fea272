"""The likely kind of an activity typed without one: what serves no goal must not be forced to invent one.

Only beginnings that leave no doubt decide; everything else is an exchange, which asks for its goal.
"""

from __future__ import annotations

import re
from typing import Final

from visitplanner.domain.agenda import ItemKind
from visitplanner.domain.written_words import fold

# The beginning counts: "Lunch with the market committee" is a meal, "Meeting on school lunches" is not.
# Folded, one line a language: en, nl, fr, es, de.
_BEGINNINGS: Final[dict[ItemKind, str]] = {
    ItemKind.LOGISTICS: """
        breakfast, lunch, dinner, supper, coffee break, tea break, break, rest, free time, free evening,
        flight, bus, train, transfer, departure, arrival, travel, trip to, return to, drive to,
        check-in, check-out, airport,
        ontbijt, middagmaal, lunchpauze, avondmaal, avondeten, koffiepauze, pauze, rust, vrije tijd,
        vrije avond, vrije namiddag, vlucht, vertrek, aankomst, reis naar, terugreis, rit naar, overnachting,
        luchthaven,
        petit dejeuner, petit-dejeuner, dejeuner, diner, pause, repos, temps libre, vol, depart, arrivee,
        voyage, trajet, retour, transfert, hebergement,
        desayuno, almuerzo, comida, cena, descanso, tiempo libre, vuelo, salida, llegada, viaje, traslado,
        regreso,
        fruhstuck, mittagessen, abendessen, kaffeepause, freizeit, abflug, abfahrt, anreise, abreise, ankunft
    """,
    ItemKind.INTERNAL: """
        briefing, debrief, debriefing, refocus, delegation meeting, team meeting,
        voorbespreking, nabespreking, intern overleg,
        reunion interne,
        reunion interna,
        vorbesprechung, nachbesprechung
    """,
}


def _pattern(words: str) -> re.Pattern[str]:
    parts = (re.escape(word.strip()) for word in words.split(",") if word.strip())
    return re.compile(rf"(?:{'|'.join(parts)})(?!\w)")


_PATTERNS: Final = tuple((kind, _pattern(words)) for kind, words in _BEGINNINGS.items())


def likely_kind(title: str) -> ItemKind:
    """The kind that the beginning of a title leaves no doubt about; an exchange otherwise."""
    folded = fold(title)
    return next((kind for kind, pattern in _PATTERNS if pattern.match(folded)), ItemKind.EXCHANGE)
