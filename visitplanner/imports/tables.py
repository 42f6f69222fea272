"""Tables: what their columns hold, from header words in five languages.

And comma- or semicolon-separated files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Final

from visitplanner.domain.text import clean
from visitplanner.domain.values import dataclass
from visitplanner.domain.written import WrittenDay, read_day, read_moment
from visitplanner.domain.written_words import EMPTY_MARKS, fold
from visitplanner.imports.lines import Line, Shape, plain, raw_lines

JOINED_LINES: Final = 40
"""Lines that one quoted cell may take; a stray quotation mark must not swallow the file."""
SNIFFED: Final = 30
"""Lines with content that are looked at to tell a separated file."""


class Column(StrEnum):
    """What a column holds."""

    DAY = "day"
    START = "start"
    END = "end"
    TOPIC = "topic"
    PLACE = "place"
    PEOPLE = "people"
    NOTE = "note"
    NUMBER = "number"
    OTHER = "other"


_HEADERS: Final = {
    Column.DAY: "day dag date datum jour fecha dia tag dates dagen datums",
    Column.START: "begin start van from debut inicio beginn anfang aanvang startuur beginuur starttijd von "
    "desde time times uur heure heures hora horas horario zeit uhrzeit tijd tijdstip horaire horaires timing "
    "hour hours wanneer when quand cuando wann moment uren tijden timeslot slot",
    Column.END: "einde end tot fin to until ende bis hasta final einduur eindtijd eind till jusqu'a "
    "jusque finish",
    Column.TOPIC: "topic onderwerp activiteit activiteiten activity activities programme program programma "
    "programm activite activites actividad actividades item what wat quoi que was inhoud content description "
    "omschrijving onderdeel programmaonderdeel thema theme sujet tema event agendapunt title titel titre "
    "titulo aktivitat aktivitaten programmpunkt session sessie beschrijving contenu objet evenement subject "
    "punt agenda descripcion detalle veranstaltung inhalt intitule designation programa bezoek visit visite "
    "visita",
    Column.PLACE: "place plaats locatie location lieu lugar ort where waar ou donde wo venue adres address "
    "adresse direccion zaal room salle sala raum endroit sitio lieux",
    Column.PEOPLE: "who wie people qui quien quienes wer deelnemers participants participantes teilnehmer "
    "personen persons aanwezigen aanwezig speaker speakers spreker sprekers intervenants intervenant "
    "responsable responsables responsible verantwoordelijke contact contactpersoon host hosts gastheer "
    "organisator organiser organizer met with avec con mit partner counterpart delegation delegatie "
    "ansprechpartner lead participant acteurs asistentes teilnehmende",
    Column.NOTE: "note notes remark remarks opmerking opmerkingen notas nota observaciones bemerkung "
    "bemerkungen remarques remarque info details transport vervoer doel goal purpose objectif objectifs "
    "objetivo objetivos comments comment observations logistics logistiek ziel",
    Column.NUMBER: "nr no # num nummer number numero n n°",
}
_BY_WORD: Final = {word: column for column, words in _HEADERS.items() for word in words.split()}
_CELL_WORD = re.compile(r"#|[^\W_]+(?:'[^\W_]+)?")
_JOINING: Final = frozenset({"and", "en", "et", "y", "und", "of", "or", "ou"})
HEADER_WORDS: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The columns of a table, with the words that named them."""

    columns: tuple[Column, ...]
    names: tuple[str, ...]
    days: tuple[WrittenDay | None, ...]
    """For a grid with a column per day: that day."""
    with_time: bool = False
    """True where a column holds day and time together."""

    @property
    def is_grid(self) -> bool:
        """Tell whether columns are days."""
        return any(day is not None for day in self.days)


def column_of(name: str) -> Column | None:
    """The column that a header word or two name; None where no word is known."""
    for word in _CELL_WORD.findall(fold(name))[:HEADER_WORDS]:
        if word in _BY_WORD:
            return _BY_WORD[word]
    return None


def header_of(cells: Sequence[str], *, ruled: bool) -> Header | None:
    """The header that these cells are; None for a row.

    `ruled` tells that a rule stands under it, which makes it one.
    """
    filled = [cell for cell in cells if cell]
    if not filled or any(_is_time(cell) for cell in filled):
        return None
    days = tuple(_heading_day(cell) for cell in cells)
    known = tuple(column_of(cell) if len(cell.split()) <= HEADER_WORDS else None for cell in cells)
    grid = sum(day is not None for day in days)
    grid = grid if grid >= len(filled) - 1 else 0
    named = sum(_nothing_else(cell) for cell in filled)
    if not ruled and grid < 2 and (named < 2 or named < len(filled) / 2):  # noqa: PLR2004 - one word may be chance
        return None
    if ruled and not any(known) and not grid:
        return None
    columns = tuple(column or Column.OTHER for column in known)
    if Column.TOPIC not in columns and not grid:
        columns = _with_topic(columns, cells)
    together = any(_day_and_time(cell) for cell in cells)
    return Header(
        columns=columns, names=tuple(cells), days=days if grid else (None,) * len(cells), with_time=together
    )


def _nothing_else(cell: str) -> bool:
    """Tell whether every word of a cell is a header word: "Start time", but not "Visit museum"."""
    words = _CELL_WORD.findall(fold(cell))
    return (
        bool(words) and words[0] in _BY_WORD and all(word in _BY_WORD or word in _JOINING for word in words)
    )


def _with_topic(columns: tuple[Column, ...], cells: Sequence[str]) -> tuple[Column, ...]:
    for wanted in (Column.OTHER, Column.NOTE, Column.PLACE, Column.PEOPLE):
        for at, column in enumerate(columns):
            if column is wanted and (cells[at] or wanted is not Column.OTHER):
                return (*columns[:at], Column.TOPIC, *columns[at + 1 :])
    for at, column in enumerate(columns):
        if column is Column.OTHER:
            return (*columns[:at], Column.TOPIC, *columns[at + 1 :])
    return columns


def _day_and_time(cell: str) -> bool:
    found = {_BY_WORD.get(word) for word in _CELL_WORD.findall(fold(cell))[:HEADER_WORDS]}
    return Column.DAY in found and Column.START in found


def _is_time(cell: str) -> bool:
    found = read_moment(cell)
    return found is not None and found[0].start is not None


def _heading_day(cell: str) -> WrittenDay | None:
    day = read_day(cell)
    if day is None or day.rest or (day.dom is None and day.weekday is None and day.number is None):
        return None
    return day


def is_empty(cell: str) -> bool:
    """Tell whether a cell holds nothing, or a mark for it."""
    return fold(cell.strip()) in EMPTY_MARKS


def separated(text: str, *, name: str) -> tuple[Line, ...] | None:
    """The lines of a file separated by semicolons, commas or tabs; None when it is no such file."""
    text_lines = raw_lines(text)
    delimiter = _delimiter(text_lines, name=name)
    if delimiter is None:
        return None
    lines: list[Line] = []
    for no, raw, cells in _records(text_lines, delimiter):
        kept = tuple(plain(cell.replace("\n", "; ")) for cell in cells)
        filled = any(kept)
        shape = Shape.CELLS if filled else Shape.BLANK
        source = clean(raw)
        lines.append(Line(no=no, shape=shape, source=source, cells=kept, text=source, piped=True))
    return tuple(lines)


def _delimiter(text_lines: Sequence[str], *, name: str) -> str | None:
    """The separator of the file.

    Outside files named .csv or .tsv only a header and even rows show that there is one.
    """
    sample = [line for line in text_lines if line.strip()][:SNIFFED]
    named = name.lower().endswith((".csv", ".tsv"))
    best, most = None, 0
    for delimiter in (";", ",", "\t") if named else (";", ","):
        counts = [_count(line, delimiter) for line in sample]
        usual = max(set(counts), key=counts.count, default=0)
        even = usual > 0 and counts.count(usual) * 2 > len(counts)
        score = (1_000 if even and _has_header(sample[:5], delimiter) else 0) + (usual if named else 0)
        if score > most:
            best, most = delimiter, score
    return best


def _has_header(sample: Sequence[str], delimiter: str) -> bool:
    for line in sample:
        header = header_of([plain(cell) for cell in _split(line, delimiter)], ruled=False)
        if header is not None and not header.is_grid:
            return True
    return False


def _count(line: str, delimiter: str) -> int:
    return len(_split(line, delimiter)) - 1 if '"' in line else line.count(delimiter)


def _records(text_lines: Sequence[str], delimiter: str) -> Iterator[tuple[int, str, list[str]]]:
    """Line number, text and cells of each record; a quoted cell may take several lines."""
    at = 0
    while at < len(text_lines):
        raw, last = text_lines[at], at
        if raw.count('"') % 2:
            joined, size = raw, at
            while joined.count('"') % 2 and size + 1 < len(text_lines) and size - at < JOINED_LINES:
                size += 1
                joined += "\n" + text_lines[size]
            if joined.count('"') % 2 == 0:
                raw, last = joined, size
        yield at + 1, raw, _split(raw, delimiter)
        at = last + 1


def _split(record: str, delimiter: str) -> list[str]:
    """The cells of a record; doubled quotation marks inside quoted cells are one."""
    if '"' not in record:
        return record.split(delimiter)
    cells: list[str] = []
    pieces = record.split(delimiter)
    at = 0
    while at < len(pieces):
        cell = pieces[at]
        if cell.lstrip().startswith('"'):
            quotes = cell.count('"')
            parts = [cell]
            while quotes % 2 and at + 1 < len(pieces):
                at += 1
                parts.append(pieces[at])
                quotes += pieces[at].count('"')
            cell = delimiter.join(parts).strip()
            cell = cell[1:-1] if cell.endswith('"') and len(cell) > 1 else cell[1:]
            cell = cell.replace('""', '"')
        cells.append(cell)
        at += 1
    return cells
