"""What a row says beside its time: its title, and the place and people where they can be told apart.

"Signing, Council chamber (Mayor; two aldermen)". When it is not plain what a part is, it stays in the title.
"""

from __future__ import annotations

import re
from typing import Final

from visitplanner.domain.values import dataclass
from visitplanner.domain.written import days_in, read_moment
from visitplanner.domain.written_words import fold, word_set

PLACE_WORDS: Final = 7
PLACE_LENGTH: Final = 70
BRACKET_LENGTH: Final = 160
TITLE_LEAST: Final = 3

_PEOPLE: Final = word_set(
    "mayor mayors burgemeester burgemeesters maire maires bourgmestre alcalde alcaldesa alcaldes "
    "burgermeister burgermeisterin oberburgermeister alderman aldermen schepen schepenen wethouder "
    "wethouders echevin echevins echevine adjoint adjointe concejal concejala concejales regidor regidora "
    "stadtrat stadtratin councillor councillors raadslid raadsleden conseiller conseillere conseillers "
    "gemeinderat governor gouverneur gobernador prefect prefet minister ministre ministro ambassador "
    "ambassadeur embajador director directeur directrice directora direktor manager secretary secretaris "
    "secretaire secretario officer officers official officials ambtenaar ambtenaren agents agent funcionario "
    "funcionarios team teams delegation delegatie delegacion delegates group groups groep groepen groupe "
    "groupes grupo gruppe guests gasten invites invitados gaste partner partners partenaires host hosts "
    "family families gastgezinnen gastfamilien colleague colleagues collega's collega collegues colegas "
    "kollegen teacher teachers leraren leerkrachten enseignants docentes pupils students leerlingen eleves "
    "etudiants alumnos estudiantes studenten youth jongeren jeunes jovenes jugend women vrouwen femmes "
    "mujeres frauen children kinderen enfants ninos members leden membres miembros mitglieder people "
    "personen personnes personas teilnehmer participants deelnemers participantes all iedereen tous todos "
    "alle everyone committee comite commission commissie comision ausschuss council raad conseil college "
    "leads lead chief chef jefe leiter leiterin head hoofd responsible verantwoordelijke responsable "
    "president voorzitter presidente vorsitzender vereniging association verein asociacion stichting "
    "foundation fundacion stiftung interpreter tolk interprete dolmetscher expert experts deskundigen "
    "farmers boeren staff personeel board bestuur mr mrs ms dr dhr mevr mme m. sr sra herr frau dirk "
    "citizens inhabitants bewoners habitants residents vecinos burger"
)
_PLACE: Final = word_set(
    "hall stadhuis gemeentehuis townhall hotel restaurant cafe school centre center centrum centro museum "
    "church kerk eglise iglesia kirche room zaal salle sala saal raum square plein place plaza platz street "
    "straat rue calle strasse park parc parque airport luchthaven aeroport aeropuerto flughafen station gare "
    "bahnhof estacion office kantoor bureau oficina mairie rathaus ayuntamiento alcaldia hospital ziekenhuis "
    "hopital krankenhaus library bibliotheek bibliotheque biblioteca bibliothek university universiteit "
    "universite universidad chamber site building gebouw market markt marche mercado theatre theater teatro "
    "stadium stadion stade campus lodge quay haven port puerto hafen lobby garden tuin jardin foyer raadzaal "
    "ontmoetingscentrum sporthal palais palacio paleis abbey castle kasteel chateau castillo schloss"
)
_NO_PEOPLE: Final = word_set(
    "optional optioneel facultatief facultatif facultative opcional fakultativ tbc tbd tba tentative "
    "voorlopig cancelled canceled geannuleerd annule cancelado abgesagt part deel partie parte teil phase "
    "fase day dag jour dia tag english french dutch spanish german nederlands engels frans francais espanol "
    "englisch deutsch free vrij libre frei gratis indoor outdoor if indien als si wenn incl inclusief "
    "including inclus with met avec con mit without zonder sans sin by per via in on at op bij te to the see "
    "zie voir siehe confirmed bevestigd planned gepland continued vervolg suite ab from vanaf desde hier "
    "here approx ca circa about walking bus train trein minutes min km see photo plan b about voir"
)
_CONNECTIVES: Final = word_set(
    "and en et y und or of ou o with met avec con mit by door par por von for voor pour para fur including "
    "incl inclusief followed gevolgd suivi then daarna puis luego dann where waar or the a an who die qui "
    "que but maar mais pero aber as als comme in op to from van de du"
)
_WITH: Final = word_set("with met avec con mit by door par por between tussen entre zwischen")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """A row's words, told apart where that is safe."""

    title: str
    place: str = ""
    people: str = ""


def parts_of(text: str) -> Parts:
    """Title, place and people of one row's text."""
    title, place, people = text, "", ""
    head, inside = _trailing_bracket(title)
    if head:
        if _is_people(inside):
            title, people = head, inside
        elif _is_place(inside) and _words(inside) & _PLACE:
            title, place = head, inside
    if not place:
        title, place = _after_last_comma(title)
    return Parts(title=title, place=place, people=people)


def names_people(text: str) -> bool:
    """Tell whether a cell speaks of people more than of a place."""
    words = _words(text)
    return bool(words & _PEOPLE) and not words & _PLACE


def _words(text: str) -> set[str]:
    return set(_WORD.findall(fold(text[:BRACKET_LENGTH])))


def _trailing_bracket(text: str) -> tuple[str, str]:
    """What stands before and inside the bracket at the end; ("", "") where there is none.

    Or nothing before it.
    """
    bare = text.rstrip(" .;")
    if not bare.endswith(")"):
        return "", ""
    depth = 0
    for at in range(len(bare) - 1, max(-1, len(bare) - BRACKET_LENGTH - 2), -1):
        depth += {")": 1, "(": -1}.get(bare[at], 0)
        if depth == 0:
            head = bare[:at].rstrip(" ,;-–")
            return (head, bare[at + 1 : -1].strip()) if len(head) >= TITLE_LEAST else ("", "")
    return "", ""


def _is_people(inside: str) -> bool:
    first = _WORD.search(inside)
    if first is None or inside[:1] in "'\"‘“«" or read_moment(inside) is not None or days_in(inside):
        return False
    words = _words(inside)
    if words & _PLACE and not words & _PEOPLE:
        return False
    if fold(first[0]) in _NO_PEOPLE:
        return False
    if words & _PEOPLE:
        return True
    digits = any(letter.isdigit() for letter in inside)
    return inside[0].isupper() and not digits and not inside.isupper() and len(inside.split()) <= PLACE_WORDS


def _after_last_comma(text: str) -> tuple[str, str]:
    at = _last_comma(text)
    if at < 0:
        at_sign = text.rfind(" @ ")
        if at_sign >= TITLE_LEAST and _is_place(text[at_sign + 3 :].strip()):
            return text[:at_sign].rstrip(), text[at_sign + 3 :].strip()
        return text, ""
    title, place = text[:at].rstrip(), text[at + 1 :].strip().rstrip(".")
    return (
        (title, place)
        if len(title) >= TITLE_LEAST and _is_place(place) and not _is_list(title)
        else (text, "")
    )


def _last_comma(text: str) -> int:
    """The last comma outside brackets that is no decimal one."""
    depth = 0
    for at in range(len(text) - 1, max(-1, len(text) - 4 * PLACE_LENGTH), -1):
        letter = text[at]
        depth += {")": 1, "]": 1, "(": -1, "[": -1}.get(letter, 0)
        if letter == "," and depth == 0 and not text[at + 1 : at + 2].isdigit():
            return at
    return -1


def _is_place(place: str) -> bool:
    """Tell whether words after a comma are a place: short, written as a name or with a word for a place."""
    if not place or len(place) > PLACE_LENGTH or len(place.split()) > PLACE_WORDS:
        return False
    first = _WORD.match(place)
    if first is None or fold(first[0]) in _CONNECTIVES or any(mark in place for mark in ':;?!"[]'):
        return False
    words = _words(place)
    if words & _PEOPLE and not words & _PLACE:
        return False
    if read_moment(place) is not None or days_in(place):
        return False
    return place[0].isupper() or bool(words & _PLACE)


def _is_list(title: str) -> bool:
    """Tell whether the words before the last comma are a list of names, whose last one is no place."""
    segments = [segment.strip() for segment in title.split(",")]
    if len(segments) > 1 and _words(segments[0]) & _WITH:
        return True
    if len(segments) < 3:  # noqa: PLR2004 - "Lunch, Lagon Lodge, Loumbila" is none
        return False
    return all(segment[:1].isupper() and len(segment.split()) <= 2 for segment in segments[1:])  # noqa: PLR2004
