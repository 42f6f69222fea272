"""User text in markdown: it reads as it was typed and can become no markup.

Holds for CommonMark, for GFM (tables, strikethrough, footnotes, task lists, bare addresses), for the guesses
of "linkify" readers, and for the formulas and front matter that hosting sites add. Escaping is sparing where
a sign can do nothing, for the raw text is read too.
"""

from __future__ import annotations

import re

from visitplanner.domain.text import clean

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


JOINER: Final = "&#8288;"
"""A word joiner, invisible, as an entity: GFM links mail addresses through a backslash, but not past this.

The domain never lets one in, so a reader who takes it out again has the text as it was typed.
"""

# Patterns are texts that `re` compiles on first need: most texts hold nothing that any of them looks for.
# What means something anywhere in a line.
_ANYWHERE: Final = r"[\\`*_\[\]<>|~#$]"
_ENTITY: Final = r"&(?=#?\w)"
# What means something where a block begins: lists, quotations, rules, headings by underlining, definitions.
_NUMBER: Final = r"^(\d{1,9})([.)])(?=\s|$)"
_SLASHES: Final = r"(?<=/)/"
_DOMAIN: Final = r"(?<=\w)\.(?=[^\W\d_])|(?<=[wW]{3})\."
_MAIL: Final = r"(?<=\S)@(?=\S)"
_SIGNS: Final = frozenset("\\`*_[]<>|~#$")
_BULLETS: Final = frozenset("-+=:")


def md(text: str) -> str:
    """Escape a text of one line; rendered it is the same, less control characters and double spaces."""
    text = clean(text)
    first = text[:1]
    number = re.match(_NUMBER, text) if first.isdecimal() and ("." in text[:10] or ")" in text[:10]) else None
    if not _SIGNS.isdisjoint(text):
        text = re.sub(_ANYWHERE, r"\\\g<0>", text)
    if "&" in text:
        text = re.sub(_ENTITY, r"\\&", text)
    if "//" in text:
        text = re.sub(_SLASHES, r"\\/", text)
    if "." in text:
        text = re.sub(_DOMAIN, r"\\.", text)
    if "@" in text:
        text = re.sub(_MAIL, f"{JOINER}@", text)
    if number is not None:
        end = number.end(1)
        return f"{text[:end]}\\{text[end:]}"
    return f"\\{text}" if first in _BULLETS else text


def md_paragraphs(text: str) -> tuple[str, ...]:
    """Escape a text of several lines: each line that holds something becomes a paragraph of its own."""
    return tuple(md(line) for line in clean(text, lines=True).split("\n") if line.strip())


def bold(text: str) -> str:
    """Escape a text and make it bold; nothing stays nothing."""
    escaped = md(text)
    return f"**{escaped}**" if escaped else ""


def struck(text: str) -> str:
    """Escape a text and strike it through; nothing stays nothing."""
    escaped = md(text)
    return f"~~{escaped}~~" if escaped else ""
