"""The way in: a text to a reading."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from visitplanner.domain.words import N_
from visitplanner.imports.calendar import FROM_DAYS, Calendar, Frame, frame_of
from visitplanner.imports.lines import Line, lines_of
from visitplanner.imports.outline import Outline, holds, outline_of
from visitplanner.imports.reader import Reader
from visitplanner.imports.reading import Reading, Remark, Row, Weight
from visitplanner.imports.state import Ledger
from visitplanner.imports.tables import separated

FIRST_YEAR = 1900
LAST_YEAR = 2100
PREFACE_LINES = 60
"""Lines before the first day that are searched for the visit's dates."""


def read_programme(text: str, *, name: str = "", year: int | None = None) -> Reading:
    """Read a programme as people write them: text, markdown, tables, tab-separated or CSV.

    `name` is the name of the file: its ending tells CSV, its digits may tell the year. `year` is for days
    that have none and wins over any year found elsewhere. Never raises; no line with content is lost: it is a
    row, part of one, a heading or an aside, and what cannot be placed has no day.
    """
    lines = separated_or_lines(text, name=name)
    outline = outline_of(lines)
    title = outline.lines[outline.title].text if outline.title is not None else ""
    given = year if year is not None and FIRST_YEAR <= year <= LAST_YEAR else None
    frame = frame_of(
        title=title,
        name=name,
        preface=[line.text for line in outline.lines[: min(outline.start, PREFACE_LINES)] if holds(line)],
        dated=[found.written for found in outline.days if found is not None],
        year=given,
    )
    calendar = Calendar(frame)
    ledger = Reader(outline, calendar).read()
    rows = tuple(draft.row() for draft in ledger.rows)
    first, last = _ends(rows, frame)
    return Reading(
        title=title,
        first_day=first,
        last_day=last,
        year=calendar.year_used,
        year_source=(frame.years.said or FROM_DAYS) if calendar.year_used is not None else "",
        year_missing=ledger.needs_year,
        rows=rows,
        remarks=_remarks(ledger, calendar, rows, outline),
        preamble=tuple(ledger.asides),
        headings=tuple(ledger.headings),
        continuations=tuple(ledger.continuations),
        lines=sum(holds(line) for line in outline.lines),
    )


def separated_or_lines(text: str, *, name: str) -> Sequence[Line]:
    """The lines of a separated file, or those of a text."""
    return separated(text, name=name) or lines_of(text)


def _ends(rows: Sequence[Row], frame: Frame) -> tuple[date | None, date | None]:
    """The first and last day.

    Those of the rows, widened by the dates of the title when they belong together.
    """
    days = [row.day for row in rows if row.day is not None]
    days += [row.until_day for row in rows if row.until_day is not None]
    if not days:
        return (frame.first, frame.last) if frame.first is not None else (frame.single, frame.single)
    first, last = min(days), max(days)
    if frame.first is not None and frame.last is not None and frame.first <= last and first <= frame.last:
        return min(first, frame.first), max(last, frame.last)
    return first, last


def _remarks(ledger: Ledger, calendar: Calendar, rows: Sequence[Row], outline: Outline) -> tuple[Remark, ...]:
    whole: list[Remark] = []
    if calendar.year_used is not None:
        said = calendar.frame.years.said or FROM_DAYS
        whole.append(
            Remark(level=Weight.NOTE, line_no=0, said=said, params={"year": str(calendar.year_used)})
        )
    loose = sum(row.day is None and not row.day_heading for row in rows)
    if loose:
        said = N_("Rows without a day, which go to the pool: {count}.")
        whole.append(Remark(level=Weight.WARNING, line_no=0, said=said, params={"count": loose}))
    asides = len(ledger.asides) - (outline.title is not None)
    if asides > 0:
        said = N_("Lines read as introduction or information and not as activities: {count}.")
        whole.append(Remark(level=Weight.NOTE, line_no=0, said=said, params={"count": asides}))
    outside = _outside(rows, calendar.frame)
    return (*whole, *ledger.remarks, *outside)


def _outside(rows: Sequence[Row], frame: Frame) -> tuple[Remark, ...]:
    """A warning for each day that lies outside the dates of the title."""
    if frame.first is None or frame.last is None:
        return ()
    told: dict[date, Remark] = {}
    for row in rows:
        day = row.day
        if day is not None and not frame.first <= day <= frame.last and day not in told:
            told[day] = Remark(
                level=Weight.WARNING,
                line_no=row.line_no,
                said=N_("{day} lies outside the dates of the title."),
                params={"day": day},
            )
    return tuple(told.values())
