"""The screen of the history, without a widget: changes day by day, and one change field by field."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from visitplanner.domain.changes import BOOK
from visitplanner.domain.records import Deed, Fate, Record, Thing
from visitplanner.domain.words import N_
from visitplanner.exports.cells import wrap
from visitplanner.exports.change_said import Told, told
from visitplanner.exports.field_labels import thing_said
from visitplanner.exports.history_text import ID_SHOWN, deed_said, fate_said, what_said, where_said
from visitplanner.exports.value_said import Sayer
from visitplanner.locale import current, tr, trn
from visitplanner.planning.bringing_back import Brought, part_of
from visitplanner.tui import marks
from visitplanner.tui.text import cut, fit, width
from visitplanner.tui.widgets.lines import Line, Piece
from visitplanner.tui.widgets.row_list import Row, heading, wrapped

ROOMY = 70
"""Columns from which the visit has a column of its own."""
_LEAST_BY = 10
_LEAST_NAME = 8
_MOST_WHERE = 14
_INDENT = 2
_SHAPES = {Fate.STANDS: " ", Fate.UNDONE: marks.CANCELLED, Fate.REDONE: marks.RETURNED}


class RecordRows:
    """Rows of records, made once for each width: pages come below others that stay as they are."""

    def __init__(self, sayer: Sayer, *, all_visits: bool) -> None:
        self.sayer = sayer
        self._all = all_visits
        self._made: dict[tuple[str, Fate, int, int, str], Row] = {}
        self._said: dict[str, str] = {}

    def rows(self, records: Sequence[Record], columns: int, last: str) -> Iterator[Row]:
        """The records under the days, newest first; `last` stands below them."""
        names = _short_names(one.by for one in records)
        by = min(max(map(width, names.values()), default=0), max(_LEAST_BY, columns // 4))
        day = None
        for one in records:
            if one.at.date() != day:
                if day is not None:
                    yield heading()
                day = one.at.date()
                yield heading((cut(current().date(day, "weekday"), columns), "strong"))
            key = (one.id, one.fate, columns, by, names[one.by])
            if key not in self._made:
                self._made[key] = self._row(one, columns, fit(names[one.by], by))
            yield self._made[key]
        if records:
            yield heading()
        yield wrapped(last, "muted", columns)

    def _row(self, one: Record, columns: int, by: str) -> Row:
        style = "struck" if one.fate is Fate.UNDONE else ""
        begin: list[Piece] = [
            (f"{current().time(one.at.time())} ", "muted"),
            (_SHAPES[one.fate] + " ", "warning"),
            (by + "  ", ""),
        ]
        where = self._where(one) if self._all and columns >= ROOMY else ""
        room = columns - sum(width(text) for text, _ in begin) - (_MOST_WHERE + 2 if where else 0)
        what = cut(what_said(one, current()), room)
        left = room - width(what)
        names = cut(f" · {_names(one)}", left) if one.things and left > _LEAST_NAME else ""
        pieces = [*begin, (what, style), (names, style or "muted")]
        if where:
            gap = " " * (left - width(names) + 2)
            pieces.append((gap + fit(where, _MOST_WHERE), "muted"))
        return Row(key=one.id, lines=(tuple(pieces),))

    def _where(self, one: Record) -> str:
        return ", ".join(tr(N_("partnership")) if file == BOOK else file for file in one.files)

    def matching(self, records: Iterable[Record], text: str) -> tuple[Record, ...]:
        """Those in which every word typed occurs, whatever the case: who, what, names and values."""
        words = text.casefold().split()
        return tuple(one for one in records if all(word in self._text(one) for word in words))

    def _text(self, one: Record) -> str:
        if one.id not in self._said:
            said = [one.by, one.id, what_said(one, current())]
            said += [where_said(file, self.sayer) for file in one.files]
            for thing in one.things:
                said += [thing.name, thing_said(thing.table, current())]
                for row in told(thing, self.sayer):
                    said += [row.label, row.before, row.after]
            self._said[one.id] = " ".join(said).casefold()
        return self._said[one.id]


def _short_names(names: Iterable[str]) -> dict[str, str]:
    """Each name by its first word, where nobody else has that one."""
    whole = dict.fromkeys(names)
    first = {name: name.split(" ")[0] for name in whole}
    taken = list(first.values())
    return {name: short if taken.count(short) == 1 else name for name, short in first.items()}


def _names(one: Record) -> str:
    """What was changed, by the name of the first thing and how many more there are."""
    first, *rest = one.things
    return f"{first.name} +{len(rest)}" if rest else first.name


# One change


def detail_rows(one: Record, sayer: Sayer, columns: int) -> Iterator[Row]:
    """Who, when, what and where; below it each thing, and each of its fields before and after."""
    lang = current()
    key = one.id[:ID_SHOWN]
    who = cut(f"{lang.datetime(one.at)} · {one.by}", columns - width(key) - 2)
    yield heading((fit(who, columns - width(key)), "strong"), (key, "muted"))
    where = " · ".join(where_said(file, sayer) for file in one.files)
    said = " · ".join(filter(None, [what_said(one, lang), where]))
    yield wrapped(said, "", columns)
    if fate := fate_said(one, lang):
        yield wrapped(f"{_SHAPES[one.fate]} {fate}", "warning", columns)
    for at, thing in enumerate(one.things):
        yield heading()
        yield Row(key=str(at), lines=tuple(_thing(thing, columns)))
        for number, row in enumerate(told(thing, sayer)):
            yield Row(key=f"{at}.{number}", lines=tuple(_field(row, columns)))


def _thing(thing: Thing, columns: int) -> Iterator[Line]:
    lang = current()
    kind, deed = thing_said(thing.table, lang), deed_said(thing, lang)
    for line in wrap(" ".join(filter(None, [kind, f"“{thing.name}”", deed])), columns):
        yield ((line, "warning" if thing.deed is Deed.DELETED else "strong"),)


def _field(row: Told, columns: int) -> Iterator[Line]:
    """On one line where it fits; else the label, and below it what was and what is, each with its sign."""
    indent, room = " " * _INDENT, columns - _INDENT
    label = tr("{label}:", label=row.label)
    sides = [(row.before, "muted"), (row.after, "")]
    values = [(text.replace("\n", " "), style) for text, style in sides if text]
    arrow = f" {marks.TO} "
    taken = width(label) + 1 + sum(width(text) for text, _ in values) + width(arrow) * (len(values) - 1)
    if taken <= room:
        between: list[Piece] = [(arrow, "muted")] if len(values) > 1 else []
        pieces: list[Piece] = [(f"{indent}{label} ", "muted"), values[0], *between, *values[1:]]
        yield tuple(pieces)
        return
    yield from (((indent + line, "muted"),) for line in wrap(label, room))
    for at, (text, style) in enumerate(values):
        # What is stands behind the arrow, below what was.
        first = f"{marks.TO} " if at else "  "
        for number, line in enumerate(wrap(text, room - 4)):
            yield ((f"{indent}  {'  ' if number else first}{line}", style),)


def chosen(one: Record, key: str, sayer: Sayer) -> Thing | None:
    """What a row of the detail is about: a thing, or a thing with the one change of that row."""
    at, _, number = key.partition(".")
    if not at.isdigit() or int(at) >= len(one.things):
        return None
    thing = one.things[int(at)]
    if not number:
        return thing
    rows = told(thing, sayer)
    return part_of(thing, (rows[int(number)].change,)) if int(number) < len(rows) else thing


def brought_said(brought: Sequence[Brought], *, after: bool) -> str:
    """What was brought back, for the status line."""
    if not brought:
        return ""
    first = brought[0]
    if len(brought) > 1:
        n = len(brought)
        if after:
            return trn(
                "{n} thing is as it was after this change; u takes that back.",
                "{n} things are as they were after this change; u takes that back.",
                n,
            )
        return trn(
            "{n} thing is as it was before this change; u takes that back.",
            "{n} things are as they were before this change; u takes that back.",
            n,
        )
    if first.whole:
        return tr(N_("“{name}” is back; u takes it away again."), name=first.thing.name)
    if after:
        return tr(N_("“{name}” is as it was after this change; u takes that back."), name=first.thing.name)
    return tr(N_("“{name}” is as it was before this change; u takes that back."), name=first.thing.name)
