"""Taking in programmes as people write them, with an account of how each row was understood."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from visitplanner.cli.context import Context
from visitplanner.cli.output import line
from visitplanner.domain.agenda import Item
from visitplanner.domain.errors import InputError
from visitplanner.domain.words import N_
from visitplanner.planning.desk import Desk
from visitplanner.planning.imported import TakenIn, plan_in
from visitplanner.planning.imported import take_in as take

if TYPE_CHECKING:
    from visitplanner.imports.reading import Reading, Remark

LARGEST: Final = 5_000_000
"""Bytes of a file that are read: a programme of a hundred pages has a tenth of it."""


def take_in(context: Context) -> int:
    """Import a programme, or show what would be imported; prints the report."""
    from visitplanner.imports import read_programme
    from visitplanner.imports.decode import decode

    options = context.options
    desk = context.desk()
    data, name = _contents(options.file)
    text, doubt = decode(data)
    reading = read_programme(text, name=name, year=options.year or _year_of(desk, options.visit))
    settings = {"title": options.title, "host": options.host}
    if options.dry_run:
        taken = plan_in(desk, options.visit, reading, **settings)
    else:
        taken = take(desk, options.visit, reading, **settings).value
    if doubt is not None:
        line(_remark(context, doubt))
    for one in _report(context, reading, taken):
        line(one)
    return 0


def _contents(given: str) -> tuple[bytes, str]:
    """The bytes of a file or of standard input, and the file's name. Raises InputError."""
    if given == "-":
        source = getattr(sys.stdin, "buffer", None)
        data = source.read(LARGEST + 1) if source is not None else sys.stdin.read(LARGEST + 1).encode()
        return _small_enough(data, given), ""
    path = Path(given).expanduser()
    try:
        # Opened without waiting: a named pipe would hang the command.
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        with open(handle, "rb") as file:  # noqa: PTH123 - opened above
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                raise InputError(N_("{path} is no file; to read from a pipe, give - as the file."), path=path)
            return _small_enough(file.read(LARGEST + 1), given), path.name
    except OSError as error:
        raise InputError(
            N_("{path} cannot be read: {reason}."), path=path, reason=error.strerror or error
        ) from error


def _small_enough(data: bytes, given: str) -> bytes:
    if len(data) > LARGEST:
        raise InputError(
            N_("{path} is larger than {limit} million bytes: that is no programme of a visit."),
            path=given,
            limit=LARGEST // 1_000_000,
        )
    return data


def _year_of(desk: Desk, slug: str) -> int | None:
    """The year of the visit, where it is there already."""
    if slug not in desk.store.slugs():
        return None
    first = desk.programme(slug).visit.first_day
    return None if first is None else first.year


def _report(context: Context, reading: Reading, taken: TakenIn) -> Iterator[str]:
    """What was read, row by row, then what is doubtful, then the counts."""
    lang, visit = context.lang, taken.visit
    yield f"{visit.slug} · {visit.title} · {lang.days(visit.first_day, visit.last_day) or '–'}"
    yield ""
    for row, item in zip(reading.rows, taken.items, strict=True):
        yield from _row(context, row.line_no, item, row.understood)
    if reading.remarks:
        yield ""
    for remark in reading.remarks:
        yield _remark(context, remark)
    yield ""
    if reading.year_missing:
        yield lang.tr("Days are written without a year; give it with --year to place them.")
    yield lang.trn(
        "{n} row: {placed} on a day, {pool} in the pool; {timed} with a clock time; goals owed: {goals}.",
        "{n} rows: {placed} on a day, {pool} in the pool; {timed} with a clock time; {goals} owe a goal.",
        len(taken.items),
        placed=len(taken.items) - len(taken.pool),
        pool=len(taken.pool),
        timed=sum(item.moment.start is not None for item in taken.items),
        goals=sum(item.must_name_goal for item in taken.items),
    )
    if context.options.dry_run:
        yield lang.tr("Nothing was changed: this was a dry run.")


def _row(context: Context, line_no: int, item: Item, understood: str) -> Iterator[str]:
    lang = context.lang
    day = lang.tr("pool") if item.day is None else lang.date(item.day)
    if item.day is not None and item.until_day is not None:
        day = lang.days(item.day, item.until_day)
    where = f" @ {item.place}" if item.place else ""
    who = f" ({item.people_note})" if item.people_note else ""
    yield (
        f"{line_no:>4}  {day:<13} {lang.moment(item.moment) or '–':<12} {item.title}{where}{who}"
        f"  [{lang.label(item.kind)}; {lang.tr(understood)}]"
    )


def _remark(context: Context, remark: Remark) -> str:
    lang = context.lang
    values = {name: lang.render(value) for name, value in remark.params.items()}
    said = lang.tr(remark.said, **values)
    if not remark.line_no:
        return f"! {said}"
    return lang.tr("! line {number}: {said}", number=remark.line_no, said=said)
