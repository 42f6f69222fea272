"""The words of written days and times in Dutch, English, French, Spanish and German.

Kept as word lists a native speaker can read and correct; the readers beside it hold the grammar.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from visitplanner.domain.times import Daypart


def word_set(words: str) -> frozenset[str]:
    """The words of a text as a set: lists of words stay readable."""
    return frozenset(words.split())


def fold(word: str) -> str:
    """The word in lower case without accents and with straight apostrophes: spelling habits do not matter."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word.replace("’", "'").replace("‘", "'").replace("ß", "ss"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).lower()


_WEEKDAYS: Final = (
    "monday mon maandag ma maa lundi lun lunes montag mo",
    "tuesday tue tues dinsdag di din mardi mar martes dienstag",
    "wednesday wed weds woensdag wo woe mercredi mer miercoles mie mx mittwoch mi mit",
    "thursday thu thur thurs donderdag do don jeudi jeu jueves jue donnerstag",
    "friday fri vrijdag vr vri vendredi ven viernes vie freitag fr",
    "saturday sat zaterdag za zat samedi sam sabado sab samstag sonnabend sa",
    "sunday sun zondag zo zon dimanche dim domingo dom sonntag so",
)

WEEKDAYS: Final[dict[str, int]] = {
    word: number for number, words in enumerate(_WEEKDAYS) for word in words.split()
}
"""Folded weekday, long or short, to 0 for Monday. `do` is Dutch Thursday; Spanish Sunday is written `dom`."""

LONG_WEEKDAYS: Final = frozenset(word for word in WEEKDAYS if len(word) > 4)  # noqa: PLR2004 - longer than any short form
"""Weekdays written out: they are days wherever they stand."""

WORDS_TOO: Final = word_set(
    "ma maa di din mar wo woe mer mi mit do don mie me so sa sam sat sun mon dom dim za zo zon vr fr ven vie "
    "lun jeu"
)
"""Short weekdays that are also words or names.

They count only beside something else that says day or time.
"""

_MONTHS: Final = (
    "january jan januari janvier janv enero ene januar jaenner janner",
    "february feb febr februari fevrier fevr fev febrero februar",
    "march mar maart mrt mars marzo maerz marz mrz",
    "april apr avril avr abril abr",
    "may mei mai mayo",
    "june jun juni juin junio",
    "july jul juli juillet juil julio",
    "august aug augustus aout agosto ago",
    "september sep sept septembre septiembre setiembre set",
    "october oct oktober okt octobre octubre",
    "november nov novembre noviembre",
    "december dec decembre diciembre dic dezember dez",
)

MONTHS: Final[dict[str, int]] = {
    word: number for number, words in enumerate(_MONTHS, start=1) for word in words.split()
}
"""Folded month, long or short, to 1 for January."""

_DAYPARTS: Final = {
    Daypart.MORNING: "morning mornings ochtend morgen morgens morgends voormiddag vm matin matinee manana "
    "vormittag vormittags forenoon mid-morning midmorning ochtends",
    Daypart.MIDDAY: "noon midday middag middags midi mediodia mittag mittags lunchtime noontime midday's",
    Daypart.AFTERNOON: "afternoon afternoons namiddag nm namiddags apres-midi aprem tarde nachmittag "
    "nachmittags mid-afternoon midafternoon apresmidi",
    Daypart.EVENING: "evening evenings night avond avonds nacht nachts soir soiree nuit noche abend "
    "abends tonight",
    Daypart.WHOLE_DAY: "ganztagig ganztags all-day whole-day full-day journee-entiere dagvullend",
}

DAYPARTS: Final[dict[str, Daypart]] = {
    word: part for part, words in _DAYPARTS.items() for word in words.split()
}
"""Folded daypart of one word. `middag` is noon, as in Flanders; `namiddag` is the afternoon."""

WEAK_DAYPARTS: Final = frozenset({"vm", "nm", "nacht", "nuit", "mornings", "evenings", "afternoons"})
"""Dayparts that need a mark after them: they stand in titles as well."""

WHOLE_DAY_PHRASES: Final = (
    "hele dag",
    "de hele dag",
    "heel de dag",
    "gans de dag",
    "volledige dag",
    "ganse dag",
    "all day long",
    "all day",
    "whole day",
    "full day",
    "the whole day",
    "entire day",
    "toute la journee",
    "la journee entiere",
    "journee entiere",
    "journee complete",
    "journee",
    "todo el dia",
    "dia completo",
    "dia entero",
    "jornada completa",
    "ganzer tag",
    "den ganzen tag",
    "ganzen tag",
)

BEFORE_DAYPART: Final = word_set(
    "in the de het le la les l' 's s el los las en au aux a al am im der die das den dem por dans du tegen "
    "gegen vers hacia towards toward around late early laat late vroeg vroege fin debut milieu mid op during "
    "on at tijdens sur loop van spate spater fruher fruhe spaten fruhen"
)
"""Small words that may stand before a daypart and belong to it."""

APOSTROPHES: Final = re.compile("[‘’ʼ´`]")
DASHES: Final = "-–—−‒―‐‑~"
EMPTY_MARKS: Final = frozenset(
    {"", "-", "–", "—", "?", ".", "..", "...", "…", "/", "*", "_", "x", "nvt", "n/a", "n.v.t."}
)
"""What a cell holds when it holds nothing."""
