"""A compiled catalogue (GNU `.mo`), as quickly as a short command needs it.

The standard reader decodes each of thousands of texts and compiles the rule of the plural, of which a command
says thirty and mostly none. Here a text is looked up in the file when it is said: they stand there in order.
"""

from __future__ import annotations

from bisect import bisect_left
from struct import error as damaged
from struct import unpack_from

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Final

_MAGIC: Final = {b"\xde\x12\x04\x95": "<", b"\x95\x04\x12\xde": ">"}
_BETWEEN: Final = b"\0"
"""Stands between the singular and the plural, and between the forms of a translation."""
# The rules of the languages that are here, and of most others in Europe: which form so many take.
_RULES: Final[dict[str, Callable[[int], int]]] = {"n != 1": lambda n: n != 1, "n > 1": lambda n: n > 1}


class Compiled:
    """The translations in a compiled catalogue. Raises ValueError for what is none."""

    def __init__(self, data: bytes) -> None:
        order = _MAGIC.get(data[:4])
        if order is None:
            raise ValueError(data[:4])
        try:
            version, self._count, self._ids, self._texts = unpack_from(f"{order}4I", data, 4)
        except damaged:
            raise ValueError(data[:4]) from None
        if version >> 16 > 1:
            raise ValueError(version)
        self._data, self._pair = data, f"{order}2I"
        self._found: dict[str, bytes] = {}
        self._forms: Callable[[int], int] | None = None
        if self._count:
            # The last text has to end within the file, and so all do.
            for table in (self._ids, self._texts):
                self._cut(table, self._count - 1)

    def gettext(self, message: str) -> str:
        """Give the translation, or the text itself."""
        return self._said(message, 0) or message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Give the translation for so many, or one of the texts."""
        if self._forms is None:
            self._forms = self._rule()
        try:
            form = int(self._forms(n))
        except ArithmeticError:
            form = int(n != 1)
        return self._said(f"{msgid1}\0{msgid2}", form) or (msgid1 if n == 1 else msgid2)

    def _said(self, message: str, form: int) -> str:
        try:
            found = self._found.get(message)
            if found is None:
                found = self._found[message] = self._look_up(message.encode())
            return found.split(_BETWEEN)[form].decode()
        except (LookupError, ValueError):
            return ""

    def _look_up(self, message: bytes) -> bytes:
        """The translation, its forms one behind the other; nothing where there is none.

        A text that counts may be said without counting too, so its singular is enough to find it.
        """
        place = bisect_left(range(self._count), message, key=lambda one: self._cut(self._ids, one))
        if place == self._count:
            return b""
        there = self._cut(self._ids, place)
        if there != message and there.partition(_BETWEEN)[0] != message:
            return b""
        return self._cut(self._texts, place)

    def _cut(self, table: int, place: int) -> bytes:
        """A text by its row in a table of lengths and places. Raises ValueError for one outside the file."""
        try:
            length, begin = unpack_from(self._pair, self._data, table + 8 * place)
        except damaged:
            raise ValueError(place) from None
        if begin + length > len(self._data):
            raise ValueError(place)
        return self._data[begin : begin + length]

    def _rule(self) -> Callable[[int], int]:
        """The rule by which the language counts, from the head of the catalogue; that of English else."""
        written = self._said("", 0).partition("plural=")[2].partition(";")[0].strip("() \n")
        known = _RULES.get(written)
        if known is not None or not written:
            return known or _RULES["n != 1"]
        from gettext import c2py  # noqa: PLC0415 - for languages that count in another way

        try:
            return c2py(written)
        except ValueError:
            return _RULES["n != 1"]
