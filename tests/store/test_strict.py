"""Reading is strict: it takes and refuses the same documents as the library that writes them."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from enum import Enum
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.store import scene
from visitplanner.domain.agenda import Status
from visitplanner.domain.changes import TABLES
from visitplanner.domain.errors import DamagedError
from visitplanner.domain.values import MISSING, dataclass, fields
from visitplanner.store import strict
from visitplanner.store.history import Entry
from visitplanner.store.reading import Meta

KINDS = (*TABLES.values(), Meta, Entry)

CLOCKS = st.from_regex(
    r"[0-2]\d:[0-5]\d:[0-6]\d(\.\d{0,9})?([Zz]|[+-][0-2]\d:?[0-5]\d)?",
    fullmatch=True,
    alphabet="0123456789:.Zz+-",
)
DAYS = st.from_regex(r"(000\d|20\d\d|9999)-(0\d|1[0-3])-[0-3]\d", fullmatch=True, alphabet="0129345678-")
SEPARATORS = st.sampled_from(["T", "t", " ", "_", ""])
ODD = st.sampled_from(
    [
        "2027-W01-1",
        "20270510",
        "2027-05-10T09:00:00",
        "24:00:00",
        "09:00",
        "12:34+01",
        "9999-12-31T23:59:59.9999999Z",
        "2027-05-10T24:00:00",
        "２０２７-05-10",
        "٠٩:00:00",
        "12:34:5Z",
        "09:00:00 ",
        "09:00:00\n",
        "23:59:59.9999995",
    ]
)
TEXTS = st.one_of(
    st.text(max_size=8),
    DAYS,
    CLOCKS,
    ODD,
    st.tuples(DAYS, SEPARATORS, CLOCKS).map("".join),
)
NUMBERS = st.one_of(st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.just(10**400))
ANYTHING = st.recursive(
    st.one_of(st.none(), st.booleans(), NUMBERS, TEXTS),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=5,
)


@cache
def fitting(kind: Any) -> st.SearchStrategy[Any]:
    """Plain values that an annotation lets in, now and then with something else in their midst."""
    return st.one_of(_fitting(kind), _fitting(kind), _fitting(kind), _fitting(kind), ANYTHING)


@cache
def _fitting(kind: Any) -> st.SearchStrategy[Any]:
    simple: dict[Any, st.SearchStrategy[Any]] = {
        str: TEXTS,
        int: st.integers(),
        bool: st.booleans(),
        object: ANYTHING,
        date: st.dates().map(str),
        time: st.one_of(st.times().map(str), CLOCKS),
        datetime: st.one_of(st.datetimes().map(datetime.isoformat), st.tuples(DAYS, CLOCKS).map("T".join)),
        NoneType: st.none(),
    }
    origin, parts = get_origin(kind), get_args(kind)
    if origin is UnionType:
        found = st.one_of(*(_fitting(part) for part in parts))
    elif origin is dict:
        found = st.dictionaries(st.text(max_size=4), fitting(parts[1]), max_size=3)
    elif origin is not None:
        found = st.lists(fitting(parts[0]), max_size=3)
    elif kind in simple:
        found = simple[kind]
    elif issubclass(kind, Enum):
        found = st.sampled_from([one.value for one in kind])
    else:
        found = documents(kind)
    return found


@cache
def documents(kind: type) -> st.SearchStrategy[dict[str, Any]]:
    """Documents of a kind: mostly whole, some lacking a field, some with one that nobody knows."""
    hints = get_type_hints(kind)
    each = {one.name: fitting(hints[one.name]) for one in fields(kind)}
    most = {one.name: each[one.name] for one in fields(kind) if one.default is one.default_factory is MISSING}
    rest = {name: one for name, one in each.items() if name not in most}
    whole = st.fixed_dictionaries(most, optional={**rest, "of a sister program": ANYTHING})
    return st.one_of(whole, whole, whole, st.fixed_dictionaries({}, optional=each))


def taken(read: Callable[[], object]) -> tuple[str, str]:
    """What came of it: the value in full, or where it was refused and why."""
    try:
        return "taken", repr(read())
    except msgspec.ValidationError as error:
        problem, _, place = str(error).partition(" - at `$")
        return place.removesuffix("`"), problem
    except strict.WrongError as error:
        return error.place, str(error)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_a_document_is_read_as_the_library_that_writes_it_would_read_it(
    kind: type, data: st.DataObject
) -> None:
    """The same is taken with the same value; the same is refused, with the same place and the same words."""
    document = data.draw(documents(kind))
    expected = taken(lambda: msgspec.convert(document, kind))
    assert taken(lambda: strict.read(kind, document)) == expected


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """One field of each simple kind."""

    text: str = ""
    number: int = 0
    truth: bool = False
    day: date = date(2027, 5, 10)
    clock: time = time(9)
    moment: datetime = datetime(2027, 5, 10, tzinfo=UTC)
    status: Status = Status.PLANNED
    some_text: str | None = None
    some_number: int | None = None
    some_day: date | None = None
    some_clock: time | None = None
    some_moment: datetime | None = None
    some_status: Status | None = None


ALIKE: st.SearchStrategy[Any] = st.one_of(
    st.sampled_from(
        [None, True, False, 0, 1, 1.0, 0.0, -0.0, 10**400, "", "1", "true", "planned", "Planned", [], {}]
    ),
    st.integers(-3, 3),
    st.integers(-3, 3).map(float),
)


@pytest.mark.parametrize("name", [one.name for one in fields(Leaf)])
@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_a_value_is_taken_for_what_it_is_and_for_nothing_else(name: str, data: st.DataObject) -> None:
    """No number is a truth value, no text a number, no week a day; nothing stands only where it may."""
    written = {"day": DAYS, "clock": CLOCKS, "moment": st.tuples(DAYS, SEPARATORS, CLOCKS).map("".join)}
    value = data.draw(
        st.one_of(ALIKE, ODD, *(written.get(name.removeprefix("some_"), ALIKE) for _ in range(3)))
    )
    expected = taken(lambda: msgspec.convert({name: value}, Leaf))
    assert taken(lambda: strict.read(Leaf, {name: value})) == expected


HOSTILE = {
    "nothing": b"",
    "a blank": b" ",
    "cut": b'{"a": 1',
    "a list": b"[]",
    "a number": b"3",
    "null": b"null",
    "too deep lists": b'{"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "too deep objects": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "open lists": b'{"a":' + b"[" * 100_000,
    "a huge number": b'{"a": ' + b"9" * 5_000 + b"}",
    "too large a float": b'{"a": 1e999}',
    "too small a float": b'{"a": -1e999}',
    "the first float that is too large": b'{"a": 1.7976931348623159e308}',
    "NaN": b'{"a": NaN}',
    "Infinity": b'{"a": Infinity}',
    "-Infinity": b'{"a": -Infinity}',
    "half a surrogate pair": b'{"a": "\\ud83d"}',
    "the other half": b'{"a": "\\uDE00"}',
    "a pair the wrong way round": b'{"a": "\\ude00\\ud83d"}',
    "half a pair in a key": b'{"\\ud83d": 1}',
    "a surrogate in UTF-8": b'{"a": "\xed\xa0\xbd"}',
    "no UTF-8": b'{"a": "\xff"}',
    "no UTF-8 behind it": b'{"a": 1}\xff',
    "UTF-16": '{"a": 1}'.encode("utf-16"),
    "a byte order mark": b'\xef\xbb\xbf{"a": 1}',
    "zeroes": b"\0" * 64,
    "something behind it": b'{"a": 1} x',
    "a comma too many": b'{"a": 1,}',
    "single quotes": b"{'a': 1}",
    "a raw control character": b'{"a": "\x1b"}',
    "no escape": b'{"a": "\\x41"}',
    "a leading zero": b'{"a": 01}',
    "a leading plus": b'{"a": +1}',
    "a number cut": b'{"a": 1.}',
    "a form feed": b'\x0c{"a": 1}',
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_told_in_a_sentence(tmp_path: Path, name: str) -> None:
    """A visit's file that is no JSON, or more than JSON, is damaged; it stays, the book is read."""
    scene.made(tmp_path / "w", "spring")
    file = tmp_path / "w" / "visits" / "spring.json"
    file.write_bytes(HOSTILE[name])
    session = scene.session(tmp_path / "w", "jan")
    with pytest.raises(DamagedError) as caught:
        session.programme("spring")
    assert caught.value.params["place"] == "the whole file"
    assert file.read_bytes() == HOSTILE[name]
    assert session.book().partnership.id == "p1"


def mutated(data: st.DataObject, text: bytes) -> bytes:
    """The text with some bytes lost, and others come."""
    where = data.draw(st.integers(0, len(text)))
    lost = data.draw(st.integers(0, 3))
    come = data.draw(
        st.one_of(st.binary(max_size=3), st.sampled_from([b"\\ud83d", b"\\ude00", b"-0", b"1e5", b'"']))
    )
    return text[:where] + come + text[where + lost :]


@settings(max_examples=500, deadline=None)
@given(data=st.data(), value=st.dictionaries(st.text(max_size=5), ANYTHING, max_size=4))
def test_a_text_is_json_for_both_or_for_neither(data: st.DataObject, value: dict[str, Any]) -> None:
    """Bytes lost, changed and put in: what one takes for JSON the other does, with the same values."""
    text = json.dumps(value, ensure_ascii=data.draw(st.booleans())).encode(errors="replace")
    for _ in range(data.draw(st.integers(0, 2))):
        text = mutated(data, text)
    try:
        expected = repr(msgspec.json.decode(text))
    except (msgspec.MsgspecError, UnicodeDecodeError):
        with pytest.raises(strict.WrongError):
            strict.decode(text)
    else:
        assert repr(strict.decode(text)) == expected


@pytest.mark.parametrize(
    "text", [b'{"a": "\\\\ud83d"}', b'{"a": "\\ud83d\\ude00"}', b'{"a": -0.0, "b": 1E+5}']
)
def test_what_only_looks_wrong_is_read(text: bytes) -> None:
    """A backslash before a u that is no escape, a whole pair, numbers written in their other ways."""
    assert repr(strict.decode(text)) == repr(msgspec.json.decode(text))
