"""What reading a programme gives: rows, and an account of how every line was understood.

Values only, so that a preview, a report and the import itself show and take the same thing.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from visitplanner.domain.agenda import ItemKind
from visitplanner.domain.text import Cleaned, lines_field
from visitplanner.domain.times import UNTIMED, Moment
from visitplanner.domain.values import dataclass, field


class Weight(StrEnum):
    """How much a remark matters to who checks the import."""

    NOTE = "note"
    """A choice was made that a reader of the programme might have made otherwise."""
    WARNING = "warning"
    """The programme contradicts itself, or something could not be placed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """One thing to say about the reading.

    `said` is a message id with `{names}` that `params` fill, dates unrendered, so that each language says it
    its own way. `line_no` counts from 1; 0 speaks of the whole text.
    """

    level: Weight
    line_no: int
    said: str
    params: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))

    def __str__(self) -> str:
        """Give the English sentence."""
        return self.said.format(**self.params)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row(Cleaned):
    """One activity as the programme has it; `planning` makes an item of it.

    Without a day it goes to the pool. `source` is the line (or cells) as written, `day_heading` the heading
    it stood under, readable even where no date could be made of it.
    """

    title: str
    day: date | None = None
    until_day: date | None = None
    """Last day of a row that spans several; None for the usual one."""
    moment: Moment = UNTIMED
    place: str = ""
    people: str = ""
    """People as the programme names them."""
    note: str = field(default="", metadata=lines_field())
    """Continuation lines, cells of other columns, the heading of a section: one a line."""
    kind: ItemKind = ItemKind.EXCHANGE
    kind_word: str = ""
    """The word the kind was guessed from; empty where none was found and it stays an exchange."""
    source: str = field(default="", metadata=lines_field())
    line_no: int = 0
    day_heading: str = ""
    understood: str = ""
    """Message id of the shape it was read from: "list line", "table row"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside(Cleaned):
    """A line that is no activity: title, goals, names, practical notes before or after the programme."""

    line_no: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading(Cleaned):
    """A programme as it was understood.

    Every line with content is a row, part of one, a heading or an aside.
    """

    title: str = ""
    first_day: date | None = None
    last_day: date | None = None
    year: int | None = None
    """The year given to days that were written without one; None where none was needed or known."""
    year_source: str = ""
    """Message id of where that year came from."""
    year_missing: bool = False
    """True when days were written without a year and none could be had: ask for `--year`."""
    rows: tuple[Row, ...] = ()
    remarks: tuple[Remark, ...] = ()
    preamble: tuple[Aside, ...] = ()
    """What was read as introduction or as information after the programme."""
    headings: tuple[Aside, ...] = ()
    """Lines that say of which day, daypart or section the next ones are, and the headers of tables."""
    continuations: tuple[Aside, ...] = ()
    """Lines that were added to the row above them."""
    lines: int = 0
    """Number of lines that hold anything."""

    @property
    def placed(self) -> int:
        """Number of rows that have a day."""
        return sum(row.day is not None for row in self.rows)

    @property
    def pooled(self) -> int:
        """Number of rows that go to the pool."""
        return len(self.rows) - self.placed
