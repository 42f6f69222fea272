"""What kind of programme a text is, seen whole.

Its title, where the activities begin, which lines name days.
"""

from __future__ import annotations

from collections.abc import Sequence

from visitplanner.domain.values import dataclass
from visitplanner.domain.written import read_moment
from visitplanner.imports.headings import SHORT, DayLine, Sort, begins_aside, day_line, undated
from visitplanner.imports.lines import Line, Shape
from visitplanner.imports.tables import Column, header_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """The lines with what is known of them before they are read one by one."""

    lines: tuple[Line, ...]
    days: tuple[DayLine | None, ...]
    """For each line the day it begins with."""
    title: int | None
    """Index of the title."""
    start: int
    """Index of the first line that belongs to the activities."""
    headed: bool
    """True when days stand on lines of their own: a date in front of other words is then part of a title."""
    listed: bool
    """True when activities are list lines or table rows, so that plain lines between them may be headings."""

    def following(self, at: int) -> int | None:
        """The index of the next line with content."""
        return next((n for n in range(at + 1, min(at + 12, len(self.lines))) if holds(self.lines[n])), None)


def holds(line: Line) -> bool:
    """Tell whether a line has content."""
    return line.shape not in {Shape.BLANK, Shape.RULE}


def starts_with_clock(line: Line) -> bool:
    """Tell whether a line is plainly an activity: it begins with a clock time."""
    if line.shape is Shape.CELLS:
        return any(_clock(cell) for cell in line.cells[:3])
    return holds(line) and _clock(line.text)


def _clock(text: str) -> bool:
    found = read_moment(text)
    return found is not None and found[0].start is not None


def outline_of(lines: Sequence[Line]) -> Outline:
    """The outline of a programme."""
    content = [at for at, line in enumerate(lines) if holds(line)]
    days = [day_line(line) for line in lines]
    title = _title(lines, days, content)
    if title is not None:
        days[title] = None
    _without_frame(days, content)
    pure = [
        at for at in content if (found := days[at]) is not None and found.sort in {Sort.PURE, Sort.LABELLED}
    ]
    headed = any(lines[at].shape is not Shape.BULLET for at in pure)
    for at in content:
        found = days[at]
        if found is not None and found.sort is Sort.LOOSE and headed:
            days[at] = None
    start = _start(lines, days, content, title)
    body = [lines[at] for at in content if at >= start]
    marked = sum(line.shape in {Shape.BULLET, Shape.CELLS} for line in body)
    return Outline(
        lines=tuple(lines),
        days=tuple(days),
        title=title,
        start=start,
        headed=headed,
        listed=marked * 2 >= len(body),
    )


def _title(lines: Sequence[Line], days: Sequence[DayLine | None], content: Sequence[int]) -> int | None:
    """The first line, unless it is a day itself or already an activity."""
    if not content:
        return None
    at = content[0]
    first = lines[at]
    if first.shape in {Shape.BULLET, Shape.CELLS}:
        return next((n for n in content[:5] if lines[n].shape is Shape.HEADING and days[n] is None), None)
    day = days[at]
    if day is None:
        alone = len(content) == 1
        return None if alone or starts_with_clock(first) else at
    later = [n for n in content[1:] if days[n] is not None]
    if first.shape is Shape.HEADING and day.rest == first.text:
        return at  # "Programme, week of 12 May": the day stands inside
    if first.shape is Shape.HEADING and any(
        lines[n].shape is Shape.HEADING and lines[n].level > first.level for n in later
    ):
        return at
    spans = day.written.until_dom is not None or day.written.dom is None
    followed = len(content) > 1 and (days[content[1]] is not None)
    return at if spans and followed and later else None


def _without_frame(days: list[DayLine | None], content: Sequence[int]) -> None:
    """A range right above the first day ("From 3 to 6 March 2014") speaks of the visit and heads nothing."""
    first = next((n for n, at in enumerate(content) if days[at] is not None), None)
    if first is None or first + 1 >= len(content):
        return
    found = days[content[first]]
    if found is not None and found.written.until_dom is not None and days[content[first + 1]] is not None:
        days[content[first]] = None


def _start(
    lines: Sequence[Line], days: Sequence[DayLine | None], content: Sequence[int], title: int | None
) -> int:
    """Where the activities begin.

    The first day, the first clock time, the first table with a column of days.
    """
    for at in content:
        if title is not None and at <= title:
            continue
        if days[at] is not None or starts_with_clock(lines[at]):
            return _with_header(lines, at)
        if _heads_undated(lines, at):
            return at
        if lines[at].shape is Shape.CELLS:
            ruled = at + 1 < len(lines) and lines[at + 1].shape is Shape.RULE
            header = header_of(lines[at].cells, ruled=ruled)
            if header is not None and (header.is_grid or {Column.DAY, Column.START} & set(header.columns)):
                return at
    return len(lines) if not content else (content[0] if title is None else title + 1)


def _heads_undated(lines: Sequence[Line], at: int) -> bool:
    """Tell whether a line heads activities without a day: "Week 1" above a list."""
    line = lines[at]
    below = next((one for one in lines[at + 1 : at + 4] if holds(one)), None)
    if line.shape not in {Shape.HEADING, Shape.PLAIN} or below is None or below.shape is not Shape.BULLET:
        return False
    return len(line.text) <= SHORT and undated(line.text) and not begins_aside(line.text)


def _with_header(lines: Sequence[Line], at: int) -> int:
    """Back to the header of the table whose first timed row stands at `at`."""
    back = at
    while lines[at].shape is Shape.CELLS and back > 0 and lines[back - 1].shape in {Shape.CELLS, Shape.RULE}:
        back -= 1
    return back
