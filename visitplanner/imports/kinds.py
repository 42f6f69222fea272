"""A first guess at the kind of an activity, from the words of its title in five languages.

The word that comes first decides: "Lunch with the council" is a meal, "Ceremony and lunch" a ceremony. It is
a guess, and told as one; a kind that asks for a goal is the default, so that nothing slips by the question.
"""

from __future__ import annotations

import re
from typing import Final

from visitplanner.domain.agenda import ItemKind
from visitplanner.domain.written_words import fold

SEARCHED: Final = 300

_KINDS: Final = {
    ItemKind.LOGISTICS: "arrival arrive arrives arriving departure depart departs departing flight flights "
    "transfer transfers coach bus train taxi shuttle pick-up pickup airport check-in checkin check-out lunch "
    "dinner breakfast supper coffee tea break rest free hotel travel journey drive luggage picnic drink "
    "drinks aankomst vertrek vlucht vluchten busrit rit trein luchthaven middagmaal middageten avondeten "
    "avondmaal ontbijt koffie koffiepauze pauze vrij vrije rust reis verplaatsing terugreis heenreis diner "
    "broodjeslunch maaltijd overnachting inchecken arrivee depart vol navette trajet transfert aeroport "
    "dejeuner souper petit-dejeuner pause repos libre hebergement installation voyage deplacement retour "
    "repas collation llegada salida vuelo traslado aeropuerto almuerzo cena desayuno pausa descanso tiempo "
    "viaje regreso alojamiento comida receso ankunft anreise abreise abfahrt abflug ruckreise ruckflug flug "
    "fahrt mittagessen abendessen fruhstuck kaffeepause ruckfahrt hinfahrt busfahrt freizeit imbiss",
    ItemKind.FORMAL: "reception signing signature signs ceremony official council councils press welcome "
    "inauguration opening courtesy oath speeches unveiling wreath floral tribute audience mou ontvangst "
    "plechtigheid plechtige ondertekening gemeenteraad raadszitting persconferentie persmoment verwelkoming "
    "huldiging inhuldiging opening academische officiele beleefdheidsbezoek onthaal eedaflegging "
    "bloemenhulde slotceremonie accueil ceremonie officielle officiel seance conseil presse signature "
    "inauguration protocolaire courtoisie recepcion firma ceremonia acto pleno concejo prensa bienvenida "
    "inauguracion ofrenda cortesia clausura empfang unterzeichnung zeremonie begrussung festakt "
    "pressekonferenz pressegesprach einweihung eroffnung stadtratssitzung gemeinderatssitzung antrittsbesuch",
    ItemKind.CITIZENS: "residents citizens inhabitants debate townspeople neighbourhood associations "
    "community society bewoners burgers inwoners debat buurt buurtbewoners verenigingen middenveld infoavond "
    "adviesraad noord-zuidraad habitants citoyens population quartier associations societe riverains vecinos "
    "ciudadanos habitantes poblacion barrio asociaciones comunidad comunidades foro burgerinnen einwohner "
    "bevolkerung vereine zivilgesellschaft burgerdialog nachbarschaft burgergesprach",
    ItemKind.CULTURE: "museum concert festival tourist tourism sightseeing celebration party anniversary "
    "sport sports football game match dance dances music exhibition heritage excursion folklore fair "
    "carnival theatre film city-tour cultural culture church host family families fireworks parade feest "
    "feestavond concert optreden toeristisch toeristische uitstap tentoonstelling erfgoed stadswandeling "
    "wandeling rondleiding voetbal dansen muziek kermis cultuur culturele gastgezin gastgezinnen stadsbezoek "
    "viering musee fete touristique tourisme exposition patrimoine culturelle culturel danse danses musique "
    "spectacle famille familles messe museo concierto fiesta turistico turistica turismo exposicion "
    "patrimonio cultural baile bailes musica misa feria konzert fest stadtfuhrung stadtrundgang "
    "stadtrundfahrt ausstellung ausflug besichtigung feier tanz musik kulturabend gastfamilie gastfamilien "
    "gottesdienst sommerfest weihnachtsmarkt",
    ItemKind.INTERNAL: "briefing debrief debriefing internal evaluation refocus preparation wrap-up "
    "intern interne evaluatie nabespreking voorbereiding teamoverleg delegatieoverleg "
    "interne preparation bilan "
    "interna interno evaluacion preparacion preparatoria "
    "nachbesprechung vorbesprechung interne auswertung vorbereitung nachbereitung",
}
_BY_WORD: Final = {word: kind for kind, words in _KINDS.items() for word in words.split()}
# Dutch and German write in one word what others write in two.
_ENDINGS: Final = {
    "lunch": ItemKind.LOGISTICS,
    "ontbijt": ItemKind.LOGISTICS,
    "diner": ItemKind.LOGISTICS,
    "maaltijd": ItemKind.LOGISTICS,
    "essen": ItemKind.LOGISTICS,
    "pauze": ItemKind.LOGISTICS,
    "pause": ItemKind.LOGISTICS,
    "reise": ItemKind.LOGISTICS,
    "vlucht": ItemKind.LOGISTICS,
    "plechtigheid": ItemKind.FORMAL,
    "ceremonie": ItemKind.FORMAL,
    "receptie": ItemKind.FORMAL,
    "empfang": ItemKind.FORMAL,
    "konferenz": ItemKind.FORMAL,
    "conferentie": ItemKind.FORMAL,
    "sitzung": ItemKind.FORMAL,
    "feest": ItemKind.CULTURE,
    "concert": ItemKind.CULTURE,
    "konzert": ItemKind.CULTURE,
    "wandeling": ItemKind.CULTURE,
    "fuhrung": ItemKind.CULTURE,
    "museum": ItemKind.CULTURE,
    "debat": ItemKind.CITIZENS,
    "bespreking": ItemKind.EXCHANGE,
}
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def guess(title: str) -> tuple[ItemKind, str]:
    """The kind that the first telling word of a title suggests, and that word.

    (exchange, "") where none does.
    """
    for written in _WORD.findall(title[:SEARCHED]):
        word = fold(written)
        kind = _BY_WORD.get(word) or _by_ending(word)
        if kind is not None:
            return kind, written
    return ItemKind.EXCHANGE, ""


def _by_ending(word: str) -> ItemKind | None:
    return next((kind for ending, kind in _ENDINGS.items() if word.endswith(ending)), None)
