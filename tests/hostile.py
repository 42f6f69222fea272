"""Nineteen hostile texts, and workspaces in which they stand in every field that holds text.

The fields are found by looking at the domain's classes, so that a new one is covered by itself. Each hostile
text has a tame twin: letters that nothing else here uses, one for each letter that is to be seen. What is
drawn or written of the tame one, letter by letter exchanged, is what must be drawn or written of the hostile
one.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from enum import EnumType
from functools import cache
from itertools import count
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Final, cast, get_args, get_origin, get_type_hints
from zlib import crc32

from tests.unit.build import TUESDAY, visit
from tests.unit.golden.after import BOOK as HELD
from tests.unit.golden.after import PROGRAMME
from visitplanner.domain.agenda import Status
from visitplanner.domain.changes import BOOK, TABLES, Edit, Entity, Table
from visitplanner.domain.values import fields
from visitplanner.domain.visit import ActionPoint, Release, Signature, VisitStatus
from visitplanner.planning.desk import Desk
from visitplanner.store import codec, create_workspace, history, open_workspace, strict

Plain = dict[str, Any]

SLUG: Final = "kpassa-2027"
EARLIER: Final = "kpassa-2026"
ODD: Final = "odd"
"""The visit in which even references are hostile."""
NOON: Final = datetime(2027, 5, 11, 12, 0, tzinfo=UTC)
"""The second day of the visit."""
ME: Final = "Awa"

# The texts

_ROOM: Final = 29
_STAY: Final = " .-"
"""What a line may break at, and what parts the code of a goal: it stands in the tame twin too."""


def _letters() -> Iterator[str]:
    """Small letters of one column that stand for themselves and that no text of the planner has."""
    for first, last in ((0x101, 0x24F), (0x1E01, 0x1EF9), (0x3B1, 0x3C9), (0x430, 0x45F), (0x561, 0x586)):
        for letter in map(chr, range(first, last + 1)):
            if letter.casefold() == letter.lower() == letter == unicodedata.normalize("NFKC", letter):
                yield letter


LETTERS: Final = tuple(_letters())


@dataclass(frozen=True, kw_only=True)
class Payload:
    """A hostile text, and what is to be seen of it on one line and in a field of several lines."""

    name: str
    text: str
    shown: str
    shown_lines: str
    tame: str
    """What its twin holds; a text that is nothing but long or wide is its own."""
    evil: str = ""
    """What of it must vanish."""

    def __str__(self) -> str:
        return self.name

    @property
    def is_own(self) -> bool:
        """Whether it has no twin."""
        return self.tame == self.text

    @property
    def key(self) -> str:
        """An id made of what is to be seen of it."""
        return self.shown[:_LONGEST_ID]

    @property
    def twin(self) -> Payload:
        """The tame twin, as a text like others."""
        return _own(f"tame {self.name}", self.tame, self.tame)

    def seen(self, drawn: str) -> str:
        """What was drawn of the tame twin, as it has to be for this one."""
        return drawn if self.is_own else drawn.translate(_exchange(self.tame, self.shown))


@cache
def _exchange(tame: str, shown: str) -> dict[int, str]:
    return {ord(one): seen for one, seen in zip(tame, shown, strict=True) if one != seen}


def _with_twin(name: str, text: str, shown: str, evil: str = "") -> Payload:
    letters = iter(LETTERS)
    tame = "".join(one if one in _STAY else next(letters) for one in shown)
    return Payload(name=name, text=text, shown=shown, shown_lines=shown, tame=tame, evil=evil)


def _literal(name: str, text: str) -> Payload:
    """A text that is to be seen to the letter; all are as long, so that they have one twin."""
    whole = f"{text.ljust(_ROOM, '_')} wall"
    assert text.isascii() or len(text) <= _ROOM, name
    return _with_twin(name, whole, whole)


def _inert(name: str, evil: str) -> Payload:
    """Words with something between them that must vanish."""
    begin, end = "fee", f"{'_' * (_ROOM - 3)} wall"
    return _with_twin(name, f"{begin}{evil}{end}{evil}", begin + end, evil)


def _own(name: str, text: str, shown: str, shown_lines: str = "") -> Payload:
    return Payload(name=name, text=text, shown=shown, shown_lines=shown_lines or shown, tame=text)


PAYLOADS: Final = (
    _literal("closing-markup", "[/b][/][/link][/@click]"),
    _literal("action-markup", "[@click=app.screenshot('x')]x"),
    _literal("rich-markup", "[red][link=http://e.x]:fire:"),
    _literal("brackets-that-vanish", r"[A-1][ x][B]x\[z]$name[[x]]"),
    _inert("csi", "\x1b[2J\x1b[31m\x1b[?1049h\x1b[6n\x1b[>c"),
    _inert("osc", "\x1b]52;c;cm0gLXJm\x07\x1b]0;t\x1b\\\x1b]8;;http://e.x\x1b\\"),
    _inert("dcs", "\x1bPq#0\x1b\\\x1b_Ga=T\x1b\\\x1b^x\x1b\\\x1bXx\x1b\\\x1bc\x1b(0"),
    _inert("c1", "\x9b2J\x9d52;c;eA==\x9c\x90q\x9c\x84\x8d\x9b5n"),
    _inert("c0", "\x07\x00\x08\x7f\x0e\x0f\x1a\x05"),
    _inert("bidi", "\u202e\u202d\u202a\u202b\u202c\u2066\u2067\u2068\u2069\u200e\u200f\u061c"),
    _inert("invisible", "\u200b" * 100 + "\U000e0001\U000e0067\U000e007f\ufeff\u2060\xad\u180e\u3164"),
    _own("marks", "fe" + "\u0316" * 200 + "e\u0301\u20dd wall", "fe" + "\u0316" * 4 + "é\u20dd wall"),
    _inert("surrogates", "\ud800\udfff\udc80"),
    _own(
        "breaks",
        "fee\r\nwall\tgate\x0b\x0cpath\u2028road\x85 lane\u2029",
        "fee wall gate path road lane",
        "fee\nwall\tgate\n\npath\nroad\n lane",
    ),
    _own("long", "fee" * 700, "fee" * 666 + "fe", "fee" * 700),
    _own("wide", "費用👩‍🌾🇧🇪ｆｅｅ한글❤️ wall", "費用👩‍🌾🇧🇪ｆｅｅ한글❤️ wall"),
    _literal("braces", "{0}{title}{n}%s%(x)d{{}}${a}"),
    _literal("documents", "<b>|*a*|[l](http://e.x)&amp;`"),
    _literal("names", "=-@../../etc/passwd%2e\\.json"),
)
BY_NAME: Final = {one.name: one for one in PAYLOADS}


def _bundle(name: str, *names: str) -> Payload:
    """Several of them in one text, for what takes long to open; what must vanish stands in one place."""
    many = [BY_NAME[one] for one in names]
    evil = "".join(one.evil for one in many)
    many = [*([_inert("", evil)] if evil else []), *(one for one in many if not one.evil)]
    text, shown, lines = (
        " ".join(getattr(one, which) for one in many) for which in ("text", "shown", "shown_lines")
    )
    return _own(name, text, shown, lines) if many[0].is_own else _with_twin(name, text, shown)


BUNDLES: Final = (
    _bundle("many", *(one.name for one in PAYLOADS if not one.is_own and one.name != "surrogates")),
    _bundle("shapes", "wide", "marks", "breaks"),
)
"""All that can stand in a file, but for the very long one, in two texts."""

_SPEAKS: Final = frozenset("\u200c\u200d")
"""Joiners that scripts and emoji need."""


def acting(text: str, *, allowed: str = "") -> list[str]:
    """The letters of a text that a terminal could act on, or that hide what it says."""
    return sorted(
        {
            f"U+{ord(one):04X}"
            for one in set(text)
            if unicodedata.category(one) in {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
            and one not in _SPEAKS
            and one not in allowed
        }
    )


# The documents

_LINE: Final = "Qline"
_LINES: Final = "Qtext"
_ID: Final = "Qid"
_MARK: Final = re.compile(f"{_LINE}|{_LINES}|{_ID}")
_LONGEST_ID: Final = 80
_EXAMPLES: Final[dict[type, object]] = {
    date: "2027-05-11",
    datetime: "2027-05-11T12:00:00+00:00",
    time: "10:00:00",
    int: 1,
    bool: True,
}
_ROOTS: Final[dict[Table, Plain]] = {
    "items": {"day": "2027-05-11", "moment": {"start": "10:00:00", "end": "11:00:00"}, "kind": "need"},
    "goals": {"status": "dropped", "code": f"Z{_LINE}"},
    "acknowledgements": {"code": f"Z{_LINE}"},
    "needs": {"route": "handed on", "code": f"N99{_LINE}"},
    "visit": {"slug": ODD, "first_day": "2027-11-01", "last_day": "2027-11-03"},
}
"""What a document made from nothing must say of itself to be seen, and to stand at the same place always."""


def planted(kind: type, held: Mapping[str, Any] | None, known: frozenset[str]) -> Plain:
    """A document with a hostile text in each field that holds text, references to `known` ids aside.

    Without `held` it is made from nothing: then all its fields are filled, its references with hostile ids.
    """
    hints = get_type_hints(kind)
    out: Plain = {}
    for one in fields(kind):
        hint = hints[one.name]
        value = held.get(one.name) if held is not None else None
        if held is not None and value is None and not (one.default == "" or hasattr(hint, "_plan")):
            continue
        planting = _Planting(known, lines=bool(one.metadata.get("lines")))
        out[one.name] = planting.value(hint, value)
    return out


@dataclass(frozen=True)
class _Planting:
    known: frozenset[str]
    lines: bool

    def value(self, hint: Any, value: Any) -> Any:
        """What stands in a field of that type, as a file holds it. Raises KeyError for a type unheard of."""
        if get_origin(hint) is UnionType:
            (hint,) = (one for one in get_args(hint) if one is not NoneType)
        if get_origin(hint) in {tuple, frozenset}:
            inner = get_args(hint)[0]
            return [self.value(inner, one) for one in value or [None]]
        if hint is str:
            keep = isinstance(value, str) and (value in self.known or _is_day(value))
            return value if keep else _LINES if self.lines else _LINE
        if hasattr(hint, "_plan"):
            return planted(hint, value or ({} if self.known else None), self.known)
        if value is not None:
            return value
        return _EXAMPLES[hint] if not isinstance(hint, EnumType) else next(iter(hint)).value


def _is_day(text: str) -> bool:
    return re.fullmatch(r"\d{4}-\d\d-\d\d", text) is not None


def _known(entities: list[Entity]) -> frozenset[str]:
    """The ids, codes and names of zones and countries by which the documents refer to each other."""
    found: set[str] = {SLUG, EARLIER}

    def look(value: Any) -> None:
        if isinstance(value, Mapping):
            found.update(
                value[name]
                for name in ("id", "code", "slug", "zone", "country")
                if isinstance(value.get(name), str)
            )
            for part in value.values():
                look(part)
        elif isinstance(value, list):
            for part in value:
                look(part)

    for one in entities:
        look(codec.plain(one))
    return frozenset(found)


_RELEASE: Final = Release(
    id="r1",
    name="Agreed",
    made_at=NOON,
    signatures=(Signature(municipality="oudermeer", by="Els", signed_at=NOON),),
)
_BEFORE: Final = visit(
    id="visit-0",
    slug=EARLIER,
    title="First visit",
    first_day=date(2026, 5, 11),
    last_day=date(2026, 5, 15),
    status=VisitStatus.DONE,
)


def documents() -> dict[str, list[tuple[Table, Plain]]]:
    """The documents of each file, in plain values, with a mark wherever text stands.

    Of each kind there is one whose references are hostile too.
    """
    book: list[Entity] = [
        HELD.partnership,
        *HELD.trajectories,
        *HELD.goals,
        *HELD.people,
        *HELD.initiatives,
        *HELD.needs,
    ]
    items = [
        replace(one, status=Status.PLANNED) if one.id in {"i02", "i04"} else one for one in PROGRAMME.items
    ]
    plan: list[Entity] = [
        replace(PROGRAMME.visit, status=VisitStatus.AGREED, zone="Africa/Porto-Novo"),
        *items,
        *(replace(one, id=f"act-{one.id}") for one in PROGRAMME.actions),
        *PROGRAMME.acknowledgements,
        _RELEASE,
    ]
    before: list[Entity] = [_BEFORE, ActionPoint(id="e1", what="Count the stalls", due=TUESDAY)]
    known = _known([*book, *plan, *before])
    held = {
        BOOK: [(Edit(file=BOOK, mine=one).table, one) for one in book],
        SLUG: [(Edit(file=SLUG, mine=one).table, one) for one in plan],
        EARLIER: [(Edit(file=EARLIER, mine=one).table, one) for one in before],
    }
    found = {
        file: [(table, planted(type(one), codec.plain(one), known)) for table, one in many]
        for file, many in held.items()
    }
    for table, kind in TABLES.items():
        file = {"partnership": "", "visit": ODD}.get(table, BOOK if table in _IN_BOOK else SLUG)
        if table != "partnership":  # there is but one; what is in it has hostile twins of its own
            odd = {**planted(kind, None, frozenset()), "id": f"zz-{_ID}-{table}", **_ROOTS.get(table, {})}
            found.setdefault(file, []).append((table, odd))
    _add_odd_parts(found[BOOK][0][1])
    return found


_IN_BOOK: Final = {"partnership", "trajectories", "goals", "people", "initiatives", "needs"}


def _add_odd_parts(partnership: Plain) -> None:
    """To each list in the partnership, one that is hostile in its references too."""
    odd = planted(TABLES["partnership"], None, frozenset())
    for name in ("municipalities", "travel"):
        partnership[name] = [*partnership.get(name, ()), *odd[name]]


def filled(value: Any, payload: Payload) -> Any:
    """The same plain values with that text at each mark. Ids get what is to be seen of it."""
    return _fill(value, {_LINE: payload.text, _LINES: payload.text, _ID: payload.key})


def _fill(value: Any, words: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return _MARK.sub(lambda found: words[found[0]], value)
    if isinstance(value, list):
        return [_fill(one, words) for one in value]
    if isinstance(value, dict):
        return {_fill(name, words): _fill(one, words) for name, one in value.items()}
    return value


def to_be_seen(payload: Payload) -> dict[str, dict[str, Entity]]:
    """What each file has to hold for who reads it, by id."""
    words = {_LINE: payload.shown, _LINES: payload.shown_lines, _ID: payload.key}
    found: dict[str, dict[str, Entity]] = {}
    for file, many in documents().items():
        entities = [_entity(table, _fill(one, words)) for table, one in many]
        found[file] = {one.id: one for one in entities}
    return found


# The workspaces


def _counting(prefix: str) -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"{prefix}-{next(numbers):08d}"


def _entity(table: Table, document: Plain) -> Entity:
    return strict.read(TABLES[table], document)


def desk_at(folder: Path, author: str = ME) -> Desk:
    """A session at a workspace."""
    store = open_workspace(folder, author=author, clock=lambda: NOON, new_id=_counting("new"))
    return Desk(store=store, clock=lambda: NOON, new_id=_counting("id"))


def typed(folder: Path, payload: Payload | None) -> Path:
    """A workspace into which somebody put all this through the planner; without a payload, with the marks.

    Its history holds an edit and a deletion, somebody else is in it, and a draft of one's own waits there.
    """

    def fill(value: Any) -> Any:
        return value if payload is None else filled(value, payload)

    found = {file: [(table, fill(one)) for table, one in many] for file, many in documents().items()}
    (_, partnership), *rest = found.pop(BOOK)
    made = create_workspace(
        folder,
        cast("Any", _entity("partnership", partnership)),
        author=fill(_LINE),
        clock=lambda: NOON,
        new_id=_counting("made"),
        extra=[_entity(table, one) for table, one in rest],
        why=fill(_LINE),
    )
    for file, many in found.items():
        made.commit([Edit(file=file, mine=_entity(table, one)) for table, one in many], why=fill(_LINE))
    first, second, *_ = made.programme(SLUG).items
    made.commit([Edit(file=SLUG, base=first, mine=replace(first, place="Here", note="Other"))], why="edit")
    made.undo()
    gone = replace(second, id="gone")
    made.commit([Edit(file=SLUG, mine=gone)], why=fill(_LINE))
    made.commit([Edit(file=SLUG, base=gone)], why=fill(_LINE))
    made.here("agenda", visit=SLUG, item="i03")
    here = {one: one.read_bytes() for one in (folder / "presence").iterdir()}
    made.close()
    for one, data in here.items():
        one.write_bytes(data)  # as if it were still there
    mine = open_workspace(folder, author=ME, clock=lambda: NOON, new_id=_counting("draft"))
    mine.save_draft(f"line:{SLUG}:need", fill(_LINE))
    mine.close()
    return folder


def by_hand(folder: Path, marked: Path, payload: Payload) -> Path:
    """A copy of a marked workspace in which another hand wrote the text into every file, past the planner."""
    shutil.copytree(marked, folder)
    for path in sorted(one for one in folder.rglob("*") if one.is_file()):
        if path.suffix == ".json":
            path.write_text(json.dumps(filled(json.loads(path.read_text()), payload)))
        elif path.suffix == ".jsonl":
            lines = path.read_text().splitlines()
            path.write_bytes(b"".join(_line_of_history(json.loads(one), payload) for one in lines))
    return folder


def _line_of_history(entry: Plain, payload: Payload) -> bytes:
    """A transaction with hostile texts, and with the checksum that it has to have."""
    del entry["sum"]
    body = json.dumps(filled(entry, payload)).encode()[1:]
    return b'%b%08x",%b\n' % (history.SUM, crc32(body), body)


def odd_names(folder: Path, payload: Payload) -> None:
    """Files whose names are hostile, in every folder of a workspace.

    A disk takes no slash and no NUL, and with a capital in front it is no visit's file.
    """
    name = payload.text.replace("/", "").replace("\0", "")[:60].encode(errors="surrogatepass")[:200]
    for one in ("visits", "drafts", "exports", "presence", "backups"):
        with open(os.fsencode(folder / one) + b"/Z" + name + b".json", "wb") as file:  # noqa: PTH123 - of bytes
            file.write(b"{")


def entities(desk: Desk, file: str) -> dict[str, Entity]:
    """What a file holds for who reads it, by id."""
    thing = desk.book() if file == BOOK else desk.programme(file)
    parts = [getattr(thing, one.name) for one in fields(thing)]
    return {one.id: one for part in parts for one in (part if isinstance(part, tuple) else (part,))}


def texts(value: Any) -> Iterator[str]:
    """Every text in a value of the domain, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for name, one in value.items():
            yield from texts(name)
            yield from texts(one)
    elif isinstance(value, (list, tuple, frozenset)):
        for one in value:
            yield from texts(one)
    elif hasattr(value, "_plan"):
        for field in fields(value):
            yield from texts(getattr(value, field.name))
