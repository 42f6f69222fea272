"""Lines that place the ones below them: a day, a daypart, a section, the end of the programme."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import Final

from visitplanner.domain.times import Daypart
from visitplanner.domain.values import dataclass
from visitplanner.domain.written import WrittenDay, days_in, read_day, read_moment
from visitplanner.domain.written_words import DASHES, MONTHS, fold, word_set
from visitplanner.imports.lines import Line, Shape

LONGEST: Final = 90
"""Characters of a line that can still be a heading without a mark that makes it one."""
SHORT: Final = 45

_PREFIX = re.compile(
    r"(?:(?:dag)?programm?[ae]?(?:[ ](?:for|voor|du|de|del|van|für|vom|op|on|of))?|tagesprogramm"
    r"|agenda(?:[ ](?:voor|van|del|du|for))?|itinerary(?:[ ]for)?|schedule(?:[ ]for)?|op|on|am|the"
    r"|ca\.|circa|approx\.|around|about|±)[ :]{1,3}",
    re.IGNORECASE,
)
_DATE_LABEL = re.compile(r"(?:dat(?:e|um|a)|fecha|day|dag)[ ]{0,2}:[ ]{0,2}(?=\S)", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_UNDATED = re.compile(
    r"no date|undated|without (?:a )?date|date (?:unknown|to be|tb[acd]|open|not)|dates? (?:a |inconnue|non )"
    r"|tb[acd]\b|to be (?:decided|confirmed|scheduled|fixed)|unscheduled|geen datum|zonder datum"
    r"|datum (?:onbekend|volgt|nog|offen|unbekannt)|nog te (?:bepalen|plannen)|sans date"
    r"|a (?:fixer|determiner|definir|preciser|confirmer)|sin fecha|fecha por|por definir"
    r"|por confirmar"
    r"|ohne datum|noch offen|noch (?:festzulegen|unbestimmt)|planned|gepland|prevu|previsto|geplant"
    r"|unknown day"
)
_PERIOD: Final = word_set(
    "week weekend semaine semana woche wochenende days dagen jours dias tage day dag jour dia tag early mid "
    "late begin beginning end eind einde debut fin principios finales anfang ende unknown onbekend inconnu "
    "desconocido other andere autres otros later earlier before after"
)
_ASIDE: Final = word_set(
    "participants participant deelnemers deelnemerslijst participantes teilnehmer teilnehmerliste "
    "teilnehmende delegation delegatie delegacion contact contacts contacten contactgegevens contactos "
    "kontakt kontakte ansprechpartner practical praktisch praktische pratique pratiques practica practicas "
    "praktische hinweise budget kosten costs couts presupuesto goals goal objectives objective doelstelling "
    "doelstellingen doelen doel objectif objectifs objetivo objetivos ziele ziel notes note opmerkingen "
    "opmerking remarques observaciones bemerkungen hinweise emergency noodnummers annex annexes bijlage "
    "bijlagen annexe anexo anlage evaluation evaluatie conclusions conclusies conclusiones besluit "
    "accommodation verblijf hebergement alojamiento unterkunft abbreviations afkortingen context achtergrond "
    "background contexte antecedentes hintergrund informations information info infos informatie informacion "
    "informationen useful nuttige utiles deelnemende aanwezigen presents aanwezig legend legende"
)
_JOINING: Final = word_set("van of de from aus fur for voor pour para del der des du und en et and y the")
_FURNITURE = re.compile(
    r"(?:page|pagina|página|seite|p\.)[ ]?\d{1,3}(?:[ ]?(?:/|of|van|de|sur|von)[ ]?\d{1,3})?$", re.IGNORECASE
)


class Sort(Enum):
    """How a line says its day."""

    PURE = auto()
    """Nothing but the day, or the day and a daypart."""
    LABELLED = auto()
    """The day, a mark, and words: a heading with a theme, or a row."""
    TIMED = auto()
    """The day and a time: a row."""
    LOOSE = auto()
    """A date and words with nothing between them: "11 November commemoration"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLine:
    """A line that begins with a day."""

    written: WrittenDay
    sort: Sort
    rest: str = ""
    daypart: Daypart | None = None
    label: str = ""
    """What a heading says beside its day, the theme of the day perhaps; it goes with the rows."""


def day_line(line: Line) -> DayLine | None:
    """The day a line begins with; None for a line that begins with none."""
    text = _text(line)
    if not text:
        return None
    text = _DATE_LABEL.sub("", text, count=1) if _DATE_LABEL.match(text) else text
    written = read_day(text)
    if written is None:
        prefix = _PREFIX.match(text)
        written = read_day(text[prefix.end() :]) if prefix is not None else None
        if written is not None and written.rest and not _marked(text, written.rest):
            written = None  # "On Friday 16 October we visit": a sentence
    if written is None:
        return _inside(text) if line.shape is Shape.HEADING else None
    return _sorted(line, text, written)


def _text(line: Line) -> str:
    if line.shape is Shape.CELLS:
        filled = [cell for cell in line.cells if cell]
        return filled[0] if len(filled) == 1 else ""
    return line.text if line.shape in {Shape.PLAIN, Shape.HEADING, Shape.BULLET} else ""


def _inside(text: str) -> DayLine | None:
    """A heading with one day somewhere in it: "Programme of the second day, Tuesday 13 May"."""
    found = [one for one in days_in(text) if one.dom is not None]
    return DayLine(written=found[0], sort=Sort.LABELLED, rest=text) if len(found) == 1 else None


def _sorted(line: Line, text: str, written: WrittenDay) -> DayLine | None:
    rest = written.rest
    bracketed = rest.startswith(("(", "[")) and rest.endswith((")", "]"))
    inner = rest[1:-1].strip() if bracketed else rest
    moment = read_moment(inner) if inner else None
    whole = (written.dom is not None and written.weekday is not None) or written.number is not None
    if not rest.strip("()[]?!. "):
        sort = Sort.PURE
    elif moment is not None and moment[0].start is None and not moment[1]:
        return DayLine(written=written, sort=Sort.PURE, daypart=moment[0].daypart)
    elif bracketed and moment is not None and not moment[1]:
        return DayLine(written=written, sort=Sort.TIMED, rest=inner)
    elif bracketed:
        return DayLine(written=written, sort=Sort.PURE, label=inner)
    elif moment is not None and (moment[0].start is not None or written.dom is not None or moment[1] != rest):
        sort = Sort.TIMED
    elif _marked(text, rest) or whole or line.shape is Shape.HEADING:
        sort = Sort.LABELLED
    elif written.dom is not None:
        sort = Sort.LOOSE
    else:
        return None
    return DayLine(written=written, sort=sort, rest=rest)


def _marked(text: str, rest: str) -> bool:
    before = text[: len(text) - len(rest)].rstrip()
    return bool(before) and (before[-1] in ":|,;)]" or before[-1] in DASHES)


def undated(text: str) -> bool:
    """Tell whether a heading says that what follows has no day, or only about when."""
    folded = fold(text[:LONGEST])
    if _UNDATED.search(folded) is not None or folded.strip(" ()[]") in {"?", "??", "date"}:
        return True
    words = _WORD.findall(folded)
    return len(text) <= SHORT and any(word in _PERIOD or word in MONTHS for word in words)


def no_date(text: str) -> bool:
    """Tell whether a line says in so many words that there is no date."""
    return _UNDATED.search(fold(text[:LONGEST])) is not None


def begins_aside(text: str) -> bool:
    """Tell whether a heading ends the programme: participants, practical notes, goals."""
    words = _WORD.findall(fold(text[:LONGEST]))
    if not words or len(words) > 6 or words[0] not in _ASIDE:  # noqa: PLR2004 - a heading, no sentence
        return False
    return all(word in _ASIDE or word in _JOINING for word in words[:2])


def is_furniture(text: str) -> bool:
    """Tell whether a line is a page number."""
    return len(text) <= SHORT and _FURNITURE.match(text) is not None
