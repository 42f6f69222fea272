"""The history as text and as plain values: the twin of its screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from visitplanner.domain.changes import BOOK
from visitplanner.domain.records import Deed, Fate, Record, Thing
from visitplanner.domain.words import N_
from visitplanner.exports.cells import cut, wrap
from visitplanner.exports.cells import width as cells_of
from visitplanner.exports.change_said import told
from visitplanner.exports.field_labels import thing_said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from visitplanner.exports.change_said import Told
    from visitplanner.exports.value_said import Sayer
    from visitplanner.locale import Language

ID_SHOWN: Final = 8
"""Letters of a change's id that are shown: enough to name it by."""
_NARROWEST: Final = 40
_CLOCK: Final = len("08:30  ")
_DEEDS: Final = {Deed.ADDED: N_("added"), Deed.CHANGED: "", Deed.DELETED: N_("deleted")}
_FATES: Final = {
    Fate.STANDS: "",
    Fate.UNDONE: N_("taken back since"),
    Fate.REDONE: N_("taken back and done again since"),
}


def what_said(record: Record, language: Language) -> str:
    """What somebody did, in the words of the history."""
    what = language.tr(record.why) if record.why else "–"
    if record.undoes is not None:
        return language.tr("taken back: {what}", what=what)
    return language.tr("done again: {what}", what=what) if record.redoes is not None else what


def fate_said(record: Record, language: Language) -> str:
    """What became of it; "" where it stands."""
    return language.tr(_FATES[record.fate])


def deed_said(thing: Thing, language: Language) -> str:
    """Whether a thing was added or deleted; "" where it was changed."""
    return language.tr(_DEEDS[thing.deed])


def change_said(one: Told, language: Language) -> str:
    """A field with what stood there and what stands there then."""
    values = " → ".join(filter(None, (one.before, one.after)))
    return language.tr("{label}: {value}", label=one.label, value=values.replace("\n", " / "))


def history_text(records: Sequence[Record], sayer: Sayer, *, more: bool = False, width: int = 80) -> str:
    """The records as given, day by day: time, who, what, and below it each thing with what was changed.

    `more` tells that there are older ones. No line is wider than asked, down to 40 columns.
    """
    language, width = sayer.language, max(width, _NARROWEST)
    blocks: list[list[str]] = []
    day = None
    for record in records:
        if record.at.date() != day:
            day = record.at.date()
            blocks.append([cut(language.date(day, "weekday"), width)])
        blocks[-1].extend(_record(record, sayer, width))
    if not records:
        blocks.append(wrap(language.tr("The history holds nothing of that."), width))
    elif more:
        blocks.append(wrap(language.tr("There are older changes; --newest shows more of them."), width))
    return "\n\n".join("\n".join(lines) for lines in blocks) + "\n"


def _record(record: Record, sayer: Sayer, width: int) -> Iterator[str]:
    language = sayer.language
    said = [record.by, what_said(record, language), *(where_said(one, sayer) for one in record.files)]
    if fate := fate_said(record, language):
        said.append(f"({fate})")
    key = record.id[:ID_SHOWN]
    room = width - _CLOCK - len(key) - 2
    first, *rest = wrap(" · ".join(said), room)
    yield f"{language.time(record.at.time())}  {first}{' ' * (room - cells_of(first) + 2)}{key}"
    yield from (" " * _CLOCK + line for line in rest)
    for thing in record.things:
        kind, deed = thing_said(thing.table, language), deed_said(thing, language)
        head = " ".join(filter(None, [kind, f"“{thing.name}”", deed]))
        yield from _set(head, width, _CLOCK)
        for one in told(thing, sayer):
            yield from _set(change_said(one, language), width, _CLOCK + 2)


def _set(text: str, width: int, indent: int) -> Iterator[str]:
    for at, line in enumerate(wrap(text, width - indent - 2)):
        yield " " * (indent + (2 if at else 0)) + line


def where_said(file: str, sayer: Sayer) -> str:
    """The visit that a file holds, or the partnership."""
    return sayer.language.tr("the partnership") if file == BOOK else sayer.visit(file)


def history_data(records: Iterable[Record]) -> list[dict[str, Any]]:
    """The records as given. Keys are English and stable; values stand as stored, unknown ones null."""
    return [
        {
            "id": record.id,
            "at": record.at.isoformat(),
            "by": record.by,
            "why": record.why,
            "undoes": record.undoes,
            "redoes": record.redoes,
            "state": record.fate.value,
            "things": [
                {
                    "visit": thing.file or None,
                    "kind": thing.table,
                    "id": thing.id,
                    "name": thing.name,
                    "deed": thing.deed.value,
                    "changes": [
                        {"field": one.field or None, "before": one.old, "after": one.new}
                        for one in thing.changes
                    ],
                }
                for thing in record.things
            ],
        }
        for record in records
    ]
