"""A compiled catalogue (GNU `.mo`), as quickly as a short command needs it.

The standard reader decodes each of a thousand texts and compiles the rule of the plural, of which a command
says thirty and mostly none. Here the file is only cut up, and a text is decoded when it is said.
"""

from __future__ import annotations

from struct import error as damaged
from struct import unpack_from
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

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
            version, count, ids, texts = unpack_from(f"{order}4I", data, 4)
            entries = zip(_cut(data, order, ids, count), _cut(data, order, texts, count), strict=True)
        except damaged:
            raise ValueError(data[:4]) from None
        if version >> 16 > 1:
            raise ValueError(version)
        self._texts = dict(entries)
        self._forms: Callable[[int], int] | None = None
        for both in [one for one in self._texts if _BETWEEN in one]:
            # A text that counts may be said without counting too.
            self._texts.setdefault(both.partition(_BETWEEN)[0], self._texts[both].partition(_BETWEEN)[0])

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
            return self._texts[message.encode()].split(_BETWEEN)[form].decode()
        except (LookupError, UnicodeError):
            return ""

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


def _cut(data: bytes, order: str, at: int, count: int) -> list[bytes]:
    """The texts that a table of lengths and places tells of; the last one ends within the file."""
    if at + 8 * count > len(data):
        raise ValueError(count)
    table = unpack_from(f"{order}{2 * count}I", data, at)
    if sum(table[-2:]) > len(data):
        raise ValueError(count)
    return [data[place : place + length] for length, place in zip(table[::2], table[1::2], strict=True)]
