"""Bytes of a file into text: UTF-8 first, then what Western offices still write."""

from __future__ import annotations

import codecs
from typing import Final

from visitplanner.domain.words import N_
from visitplanner.imports.reading import Remark, Weight

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decode(data: bytes) -> tuple[str, Remark | None]:
    """The text of `data`, and a remark when it was not UTF-8. Never raises: any bytes are some text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace"), None
    try:
        return data.decode("utf-8"), None
    except UnicodeDecodeError:
        said = N_("The file is not UTF-8; it was read as Windows-1252. Check its accents.")
        return data.decode("cp1252", errors="replace"), Remark(level=Weight.NOTE, line_no=0, said=said)
