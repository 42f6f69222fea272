"""The cells of one table row into what a row needs, with a known header or without one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from visitplanner.domain.times import UNTIMED, Moment
from visitplanner.domain.written import WrittenDay, read_cell, read_day, read_moment
from visitplanner.imports.tables import Column, Header, is_empty
from visitplanner.imports.titles import names_people


@dataclass(slots=True, kw_only=True)
class CellRow:
    """What the cells of a row say."""

    day: WrittenDay | None = None
    day_text: str = ""
    moment: Moment = UNTIMED
    title: str = ""
    place: str = ""
    people: str = ""
    notes: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    """Cells of time or day columns that hold neither; they are among the notes as well."""


def by_header(cells: Sequence[str], header: Header) -> CellRow:
    """A row read by the columns of its header; cells beyond them are kept as notes."""
    found = CellRow()
    columns = [*header.columns, *(Column.OTHER for _ in cells[len(header.columns) :])]
    filled = [
        (at, column, cells[at]) for at, column in enumerate(columns[: len(cells)]) if not is_empty(cells[at])
    ]

    def of(wanted: Column) -> list[str]:
        return [cell for _, column, cell in filled if column is wanted]

    for cell in of(Column.DAY):
        _day(found, cell)
    for cell in of(Column.START):
        _start(found, cell)
    for cell in of(Column.END):
        _end(found, cell)
    found.title = " – ".join(of(Column.TOPIC))
    found.place = ", ".join(of(Column.PLACE))
    found.people = "; ".join(of(Column.PEOPLE))
    for at, column, cell in filled:
        if column in {Column.NOTE, Column.OTHER}:
            name = header.names[at] if at < len(header.names) else ""
            found.notes.append(f"{name}: {cell}" if name else cell)
    if not found.title and found.unread and found.unread[0] in found.notes:
        # "| Free day | |": what stands alone, where a time was expected, is what happens.
        found.title = found.unread.pop(0)
        found.notes.remove(found.title)
    _time_in_title(found)
    return found


def by_content(cells: Sequence[str]) -> CellRow:
    """A row without a header: day, times, title, then place or people, in the order such rows have."""
    found = CellRow()
    for at, cell in enumerate(cells):
        if is_empty(cell) or (not found.title and _is_number(cell, cells[at + 1 :])):
            continue
        if not found.title and _leads(found, cell):
            continue
        if not found.title:
            found.title = cell
        elif not found.moment and _trailing_time(found, cell):
            continue
        elif names_people(cell) and not found.people:
            found.people = cell
        elif not found.place:
            found.place = cell
        elif not found.people:
            found.people = cell
        else:
            found.notes.append(cell)
    _time_in_title(found)
    return found


def _is_number(cell: str, others: Sequence[str]) -> bool:
    """A running number in front of a time."""
    return cell.isdigit() and any(read_moment(other) is not None for other in others[:2])


def _leads(found: CellRow, cell: str) -> bool:
    """Take a cell before the title as day, start or end; tell whether it was one."""
    if found.day is None and not found.moment:
        day = read_day(cell)
        if day is not None and (not day.rest or read_moment(day.rest) is not None):
            _day(found, cell)
            return True
    if read_cell(cell) is None or cell.isdigit():
        return False
    if not found.moment:
        whole = read_moment(cell)
        if whole is not None and whole[1]:
            return False  # "Evening reception" is a title
        _start(found, cell)
        return True
    if found.moment.start is not None and found.moment.end is None:
        _end(found, cell)
        return True
    return False


def _trailing_time(found: CellRow, cell: str) -> bool:
    moment = read_cell(cell)
    if moment is None or moment.start is None or cell.isdigit():
        return False
    found.moment = moment
    return True


def _day(found: CellRow, cell: str) -> None:
    day = read_day(cell)
    if day is None:
        found.day_text = found.day_text or cell
        found.unread.append(cell)
        return
    found.day, found.day_text = day, cell
    if not day.rest:
        return
    moment = read_moment(day.rest)
    if moment is None:
        found.notes.append(day.rest)
    else:
        found.moment = moment[0]
        if moment[1]:
            found.notes.append(moment[1])


def _start(found: CellRow, cell: str) -> None:
    moment = read_cell(cell)
    rest = ""
    if moment is None:
        leading = read_moment(cell)
        if leading is None:
            found.unread.append(cell)
            found.notes.append(cell)
            return
        moment, rest = leading
    elif moment.start is None:
        whole = read_moment(cell)
        rest = "" if whole is None else whole[1]
    if rest:
        found.notes.append(rest)
    if not found.moment or (found.moment.start is None and moment.start is not None):
        found.moment = moment
    else:
        _end(found, cell)


def _end(found: CellRow, cell: str) -> None:
    end = read_cell(cell)
    if end is None or end.start is None or found.moment.start is None or found.moment.end is not None:
        found.unread.append(cell)
        found.notes.append(cell)
        return
    found.moment = Moment(start=found.moment.start, end=end.start)


def _time_in_title(found: CellRow) -> None:
    if found.moment.start is not None or not found.title:
        return
    leading = read_moment(found.title)
    if leading is not None and leading[0].start is not None and leading[1]:
        found.moment, found.title = leading
