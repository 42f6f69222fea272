"""User text in markdown: it reads as it was typed and can become no markup.

Holds for CommonMark, for GFM (tables, strikethrough, footnotes, task lists, bare addresses), for the guesses
of "linkify" readers, and for the formulas and front matter that hosting sites add. Escaping is sparing where
a sign can do nothing, for the raw text is read too.
"""

from __future__ import annotations

import re
from typing import Final

from visitplanner.domain.text import clean

JOINER: Final = "&#8288;"
"""A word joiner, invisible, as an entity: GFM links mail addresses through a backslash, but not past this.

The domain never lets one in, so a reader who takes it out again has the text as it was typed.
"""

# What means something anywhere in a line.
_ANYWHERE = re.compile(r"[\\`*_\[\]<>|~#$]")
_ENTITY = re.compile(r"&(?=#?\w)")
# What means something where a block begins: lists, quotations, rules, headings by underlining, definitions.
_BULLET = re.compile(r"^[-+=:]")
_NUMBER = re.compile(r"^(\d{1,9})([.)])(?=\s|$)")
_SLASHES = re.compile(r"(?<=/)/")
_DOMAIN = re.compile(r"(?<=\w)\.(?=[^\W\d_])|(?<=[wW]{3})\.")
_MAIL = re.compile(r"(?<=\S)@(?=\S)")


def md(text: str) -> str:
    """Escape a text of one line; rendered it is the same, less control characters and double spaces."""
    text = clean(text)
    number = _NUMBER.match(text)
    text = _ANYWHERE.sub(r"\\\g<0>", text)
    text = _ENTITY.sub(r"\\&", text)
    text = _SLASHES.sub(r"\\/", text)
    text = _DOMAIN.sub(r"\\.", text)
    text = _MAIL.sub(f"{JOINER}@", text)
    if number is not None:
        end = number.end(1)
        return f"{text[:end]}\\{text[end:]}"
    return _BULLET.sub(r"\\\g<0>", text)


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
