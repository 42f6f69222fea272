"""From the bytes of a file to typed values, strictly: what does not fit is refused with its place.

`msgspec` could do it and is what writes, but loading it takes longer than reading and showing a whole
programme; whoever only reads does without. Nothing is made to fit: no text becomes a number, no number a
text, and a day or a time is written in full (RFC 3339).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import Enum
from functools import cache
from math import inf
from types import NoneType, UnionType

from visitplanner.domain.values import MISSING, fields

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final, NoReturn, TypeVar

    _T = TypeVar("_T")
    _Kind = Any
    """A class, or what an annotation makes of one."""
    _Reader = Callable[[Any], Any]
    """Gives a plain value as what it should be. Raises WrongError."""

_NAMES: Final = {NoneType: "null", list: "array", tuple: "array", dict: "object"}
_CLOCK: Final = r"(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:[Zz]|([+-])(\d\d):?(\d\d))?"
_DIGITS: Final = frozenset("0123456789")
_USUAL: Final = frozenset({"00:00:00", "00:00:00Z", "00:00:00+00:00", "00:00:00-00:00"})
"""How nearly all moments stand in the files, each digit as 0; others are compiled for."""
_HALF_SURROGATE: Final = r"\\u[dD][89a-fA-F]"


class WrongError(ValueError):
    """What stands there is not what it should be: `str()` says how, `place` where, as `.goals[0].how`."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.place = ""

    def under(self, step: str) -> WrongError:
        """The same, seen from one step further out."""
        self.place = step + self.place
        return self


def decode(data: bytes) -> object:
    """Read JSON in UTF-8 into plain values. Raises WrongError, for numbers that cannot be kept too."""
    try:
        text = data.decode()
        value: object = _decoder.decode(text)
        if "\\u" in text and re.search(_HALF_SURROGATE, text):
            # A pair is one letter. Half a pair is none, and nobody could write it again.
            json.dumps(value, ensure_ascii=False).encode()
    except WrongError:
        raise
    except RecursionError:
        raise WrongError("it is nested too deeply") from None
    except (json.JSONDecodeError, UnicodeError) as error:
        raise WrongError(str(error)) from error
    except ValueError:
        raise WrongError("a number is out of range") from None
    return value


def _finite(text: str) -> float:
    number = float(text)
    if number in {inf, -inf}:
        raise ValueError
    return number


def _no_number(text: str) -> NoReturn:
    raise WrongError(f"{text} is no number")


_decoder: Final = json.JSONDecoder(parse_float=_finite, parse_constant=_no_number)


def read(kind: type[_T], value: object) -> _T:
    """The plain value as that kind. Raises WrongError.

    `kind` is a value as the domain's are, of texts, whole numbers, truth values, days, times, enumerations
    and such kinds again; or `| None`, `tuple[x, ...]`, `list[x]`, `frozenset[x]` and `dict[str, x]` of
    them, where `object` is whatever stands there. Fields it does not know are passed over.
    """
    wanted: _Kind = kind
    made: _T = _reader(wanted)(value)
    return made


@cache
def _reader(kind: _Kind) -> _Reader:
    parts: tuple[_Kind, ...] = getattr(kind, "__args__", ())
    if type(kind) is UnionType:
        (some,) = (one for one in parts if one is not NoneType)
        read_some = _simple(some, " | null")
        if read_some is not None:
            return read_some
        inner = _reader(some)
        return lambda value: None if value is None else inner(value)
    origin: Any = getattr(kind, "__origin__", None)
    if origin is not None:
        return _mapping(_reader(parts[1])) if origin is dict else _row(_reader(parts[0]), origin)
    return _simple(kind, "") or _value(kind)


def _simple(kind: _Kind, or_null: str) -> _Reader | None:
    """The reader of what has no parts; with `or_null`, the words for a complaint, of that or nothing."""
    if kind is object:
        return lambda value: value
    if kind in {str, int, bool}:
        return _same(kind, or_null)
    if kind in _WRITTEN:
        return _written(kind, or_null)
    return _member(kind, or_null) if issubclass(kind, Enum) else None


def _unexpected(wanted: str, value: object) -> WrongError:
    kind = type(value)
    return WrongError(f"Expected `{wanted}`, got `{_NAMES.get(kind, kind.__name__)}`")


def _same(kind: type, or_null: str) -> _Reader:
    def read_same(value: object) -> object:
        if type(value) is not kind and not (or_null and value is None):
            raise _unexpected(kind.__name__ + or_null, value)
        return value

    return read_same


def _member(kind: type[Enum], or_null: str) -> _Reader:
    members = {one.value: one for one in kind}

    def read_member(value: object) -> Enum | None:
        if type(value) is not str:
            if or_null and value is None:
                return None
            raise _unexpected(f"str{or_null}", value)
        member = members.get(value)
        if member is None:
            raise WrongError(f"Invalid enum value {value!r}")
        return member

    return read_member


def _written(kind: type, or_null: str) -> _Reader:
    parse, name = _WRITTEN[kind], kind.__name__

    def read_written(value: object) -> object:
        if type(value) is not str:
            if or_null and value is None:
                return None
            raise _unexpected(name + or_null, value)
        try:
            return parse(value)
        except (ValueError, OverflowError):
            raise WrongError(f"Invalid RFC3339 encoded {name}") from None

    return read_written


def _day(text: str) -> date:
    # Python takes weeks and days without dashes too, and those have their dashes elsewhere.
    if len(text) != 10 or text[4] != "-" or text[7] != "-":  # noqa: PLR2004 - 2027-05-10
        raise ValueError
    return date.fromisoformat(text)


def _time(text: str) -> time:
    # The usual form, and not midnight as 24:00, which later Pythons take.
    if len(text) == 8 and text[2] == text[5] == ":" and text[:2] < "24":  # noqa: PLR2004 - 09:30:00
        return time.fromisoformat(text)
    return _on(date(2000, 1, 1), text).timetz()


def _moment(text: str) -> datetime:
    if text[10:11] not in {"T", "t", " "}:
        raise ValueError
    return _on(_day(text[:10]), text[11:])


def _on(day: date, text: str) -> datetime:
    shape = "".join(["0" if one in _DIGITS else one for one in text])
    if shape in _USUAL and text < "24" and text[-2] < "6":
        return datetime.combine(day, time.fromisoformat(text))
    found = re.fullmatch(_CLOCK, text, re.ASCII)
    if found is None:
        raise ValueError
    hours, minutes, seconds, fraction, sign, *off = found.groups()
    zone = None
    if sign:
        ahead = time(int(off[0]), int(off[1]))
        away = timedelta(hours=ahead.hour, minutes=ahead.minute)
        zone = timezone(away if sign == "+" else -away)
    elif text[-1] in "Zz":
        zone = UTC
    whole = datetime.combine(day, time(int(hours), int(minutes), int(seconds), tzinfo=zone))
    # The seventh digit rounds, the rest says nothing.
    return whole + timedelta(microseconds=(int(f"{fraction or ''}0000000"[:7]) + 5) // 10)


_WRITTEN: Final[dict[type, Callable[[str], object]]] = {date: _day, time: _time, datetime: _moment}


def _row(inner: _Reader, made: Callable[[list[object]], object]) -> _Reader:
    def read_row(value: object) -> object:
        if not isinstance(value, (list, tuple)):
            raise _unexpected("array", value)
        out: list[object] = []
        try:
            for one in value:
                out.append(inner(one))  # noqa: PERF401 - its length is the place of what is wrong
        except WrongError as wrong:
            raise wrong.under(f"[{len(out)}]")  # noqa: B904 - it is the same error
        return made(out)

    return read_row


def _mapping(inner: _Reader) -> _Reader:
    def read_mapping(value: object) -> object:
        if not isinstance(value, dict):
            raise _unexpected("object", value)
        try:
            return {key: inner(one) for key, one in value.items()}
        except WrongError as wrong:
            raise wrong.under("[...]")  # noqa: B904 - it is the same error

    return read_mapping


def _value(kind: _Kind) -> _Reader:
    known = fields(kind)
    types: dict[str, _Kind] = {one.name: one.type for one in known}
    if any(type(one) is str for one in types.values()):
        from typing import get_type_hints  # noqa: PLC0415 - what every command reads is annotated with types

        types = get_type_hints(kind)
    readers = {one.name: _reader(types[one.name]) for one in known}
    needed = [one.name for one in known if one.default is MISSING and one.default_factory is MISSING]

    def read_value(value: object) -> object:
        if not isinstance(value, dict):
            raise _unexpected("object", value)
        given: dict[str, object] = {}
        name = ""
        try:
            for name, part in value.items():
                inner = readers.get(name)
                if inner is not None:
                    given[name] = inner(part)
        except WrongError as wrong:
            raise wrong.under(f".{name}")  # noqa: B904 - it is the same error
        for name in needed:
            if name not in given:
                raise WrongError(f"Object missing required field `{name}`")
        try:
            return kind(**given)
        except (ValueError, TypeError, OverflowError) as error:
            raise WrongError(str(error)) from error

    return read_value
