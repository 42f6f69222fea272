"""The lines of the partnership's profile as rows, and which chapter each belongs to. No widgets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from visitplanner.exports.cells import wrap
from visitplanner.exports.profile_said import FORMS, Chapter, Entry
from visitplanner.locale import current, tr
from visitplanner.tui import marks
from visitplanner.tui.text import fit, width
from visitplanner.tui.widgets.lines import Line, Piece
from visitplanner.tui.widgets.row_list import Row, heading

_LONGEST_LABEL = 30
_NARROW = 56
"""Columns below which what is told stands under its label."""


def profile_rows(entries: Sequence[Entry], columns: int) -> Iterator[Row]:
    """Chapter by chapter: a heading, and under it its lines; what is still to be said carries a sign."""
    for chapter in Chapter:
        mine = [one for one in entries if one.chapter is chapter]
        if chapter is not Chapter.PARTNERSHIP:
            yield heading()
        yield Row(lines=tuple(((line, "strong"),) for line in wrap(current().label(chapter), columns)))
        widest = max(width(one.label) + (2 if one.open else 0) for one in mine)
        label = min(widest + 2, _LONGEST_LABEL, columns * 2 // 5)
        for one in mine:
            yield Row(key=one.key, lines=tuple(_lines(one, label, columns)))


def _lines(one: Entry, label: int, columns: int) -> Iterator[Line]:
    """A line with its label at the left and what is told at the right; below it where room is little."""
    told = [*_told(one, columns - label if columns >= _NARROW else columns - 2)]
    mark = f"{marks.FINDING} " if one.open else ""
    style = "warning" if one.open else ""
    if not told:
        yield from (((line, "muted"),) for line in wrap(one.label, columns))
        return
    if columns < _NARROW:
        yield ((fit(mark + one.label, columns), style or "accent"),)
        yield from ((("  ", ""), piece) for piece in told)
        return
    names = wrap(mark + one.label, label - 2)
    for at in range(max(len(names), len(told))):
        name = names[at] if at < len(names) else ""
        yield ((fit(name, label), style or "muted"), *([told[at]] if at < len(told) else []))


def _told(one: Entry, columns: int) -> Iterator[Piece]:
    columns = max(8, columns)
    if one.value:
        for paragraph in one.value.split("\n"):
            yield from ((line, "muted" if one.open else "") for line in wrap(paragraph, columns))
    if one.note and (one.open or one.chapter is not Chapter.ASSESSMENT):
        yield from ((line, "muted") for line in wrap(one.note, columns))
    if one.key == "form":
        for form, meaning in FORMS.items():
            word = current().label(form)
            if word != one.value:
                said = tr("Another form: {form}. {meaning}", form=word, meaning=tr(meaning))
                yield from ((line, "muted") for line in wrap(said, columns))


def chapter_of(entries: Sequence[Entry], key: str) -> Chapter:
    """The chapter that a row belongs to; the first one where there is no such row."""
    return next((one.chapter for one in entries if one.key == key), Chapter.PARTNERSHIP)


def neighbour(entries: Sequence[Entry], key: str, by: int) -> str:
    """The first row of the chapter after or before the one that a row belongs to."""
    chapters = list(Chapter)
    at = chapters.index(chapter_of(entries, key)) + by
    wanted = chapters[max(0, min(len(chapters) - 1, at))]
    return next(one.key for one in entries if one.chapter is wanted)
