"""Cleaning of whatever a person typed or a file held.

Control characters, escape sequences and bidirectional overrides never enter the domain: a title that
carries one could move the cursor of every colleague who reads it, or show other words than it holds.
`Cleaned` makes that an invariant of every entity instead of a habit of its callers.
"""

from __future__ import annotations

import re
import unicodedata

from visitplanner.domain.values import fields

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import ClassVar, Final


LINE_LIMIT: Final = 2_000
"""Characters kept of a text that stands on one line (titles, names, places)."""

TEXT_LIMIT: Final = 100_000
"""Characters kept of a text of several lines (notes, descriptions)."""

MARKS_PER_LETTER: Final = 4
"""Combining marks kept per letter: enough for Vietnamese and Arabic, too few to smear a screen."""

# Patterns are texts that `re` compiles on first need: most texts are plain, and compiling takes longer than
# cleaning a whole workspace.
# ESC sequences go as a whole (OSC and DCS with their payload), so that nothing readable of them stays.
_ESCAPES = (
    r"(?:\x1b\]|\x9d)[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?"
    r"|(?:\x1b[PX^_]|[\x90\x98\x9e\x9f])[^\x1b\x9c]*(?:\x1b\\|\x9c)?"
    r"|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?"
    r"|\x1b[ -/]*[0-~]?"
)
ACTING: Final = (
    # C0 but newline and tab, DEL, C1, bidirectional marks, overrides and isolates, line and paragraph
    # separators, soft hyphen, invisible operators, interlinear marks, BOM, tags, noncharacters and lone
    # surrogates. Zero-width joiner and non-joiner stay: scripts need them.
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164"
    "\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e0fff]"
)
"""Pattern of what never enters the domain, and of what the walls in front of a terminal keep in once more."""
_SUSPECT = (
    "[\x00-\x1f\x7f-\x9f\xad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061c\u064b-\u065f\u0e31-\u0e4e\u115f\u1160"
    "\u180e\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u2028-\u202f\u205f-\u206f\u20d0-\u20ff\u3164\ufe00-\ufe0f\ufe20-\ufe2f"
    "\ufeff\uffa0\ufff0-\uffff\ud800-\udfff\U000e0000-\U0010ffff]"
)
_TYPOGRAPHY = dict.fromkeys(map(ord, "–—‘’‚“”„…€•"))
"""What Western texts hold beside letters, harmless as it is."""
_FIRST_MARK = "\u0300"
"""The first combining mark; every letter before it stands for itself."""
_BREAKS = "\r\n|\r|\x85|\u2028|\u2029|\x0b|\x0c"
_SPACES = "[ \t\n\u00a0\u202f\u205f\u3000]+"


def clean(text: str, *, lines: bool = False) -> str:
    """Give `text` without anything that could act on a terminal or hide what it says.

    With `lines`, newlines and tabs stay and trailing spaces go; without, all white space folds into single
    spaces. Never raises; cleaning twice changes nothing more. Too long a text is cut at `LINE_LIMIT` or
    `TEXT_LIMIT` characters; who takes text from a person refuses it before, see `too_long`.
    """
    # Nearly all there is, told at a glance: printable ASCII without a space too many.
    if text.isascii() and text.isprintable() and "  " not in text and len(text) <= LINE_LIMIT:
        return text.strip(" ") if not lines else text.rstrip(" ")
    if not _plain(text.replace("\n", "") if lines else text) and re.search(_SUSPECT, text):
        text = re.sub(_ESCAPES, "", text)
        text = re.sub(_BREAKS, "\n", text)
        # What stood between two halves may join them to a new sequence; without ESC and C1 it is inert.
        text = re.sub(ACTING, "", text if lines else re.sub(_SPACES, " ", text))
        text = _limit_marks(unicodedata.normalize("NFC", text))
    if lines:
        if "\n" in text or "\t" in text:
            text = "\n".join(line.rstrip() for line in text.split("\n")).strip("\n")
        return text[:TEXT_LIMIT].rstrip()
    if "  " in text or "\u00a0" in text or "\u3000" in text:
        text = re.sub(_SPACES, " ", text)
    return text.strip()[:LINE_LIMIT].rstrip()


def _plain(text: str) -> bool:
    """Tell, quickly, that a text holds nothing suspect: all of it is printable, and Western."""
    if not text.isprintable():
        return False
    if text.isascii():
        return True
    if max(text) < _FIRST_MARK:
        return True
    letters = text.translate(_TYPOGRAPHY)
    return not letters or max(letters) < _FIRST_MARK


def too_long(text: str, *, lines: bool = False) -> bool:
    """Tell whether `clean` would cut `text`, so that a form can refuse it and keep the draft."""
    return len(text.strip()) > (TEXT_LIMIT if lines else LINE_LIMIT)


def begins_word(text: str, beginnings: Iterable[str]) -> bool:
    """Tell whether a word of `text` begins so. For a few dozen of them this is sooner done than compiled."""
    for one in beginnings:
        at = text.find(one)
        while at >= 0:
            if at == 0 or not (text[at - 1].isalnum() or text[at - 1] == "_"):
                return True
            at = text.find(one, at + 1)
    return False


def _limit_marks(text: str) -> str:
    kept: list[str] = []
    marks = 0
    for letter in text:
        marks = marks + 1 if unicodedata.category(letter) in {"Mn", "Me"} else 0
        if marks <= MARKS_PER_LETTER:
            kept.append(letter)
    return "".join(kept)


def lines_field() -> dict[str, bool]:
    """Metadata of a dataclass field whose text may have several lines."""
    return {"lines": True}


class Cleaned:
    """Base of the entities: every text in every field is clean, however the entity came to be.

    Covers `str`, `str | None` and tuples or frozen sets of `str`; nested entities clean themselves.
    """

    __slots__ = ()
    if TYPE_CHECKING:
        # Not an annotation for whoever reads the types of fields: at that time `ClassVar` is not there.
        _text_fields: ClassVar[tuple[tuple[str, bool], ...]]

    def __post_init__(self) -> None:
        cls = type(self)
        plan = cls.__dict__.get("_text_fields")
        if plan is None:
            plan = tuple(
                (f.name, bool(f.metadata.get("lines")))
                for f in fields(self)  # type: ignore[arg-type]  # every subclass is a dataclass
                if _holds_text(f.type)
            )
            cls._text_fields = plan
        for name, lines in plan:
            value = getattr(self, name)
            if value:  # most fields are empty
                fresh = clean(value, lines=lines) if type(value) is str else _cleaned(value, lines=lines)
                if fresh is not value:
                    object.__setattr__(self, name, fresh)


def _holds_text(kind: object) -> bool:
    """Tell whether a field's annotation, evaluated or not, is of `str` or of several."""
    return "str" in kind if isinstance(kind, str) else str in {kind, *getattr(kind, "__args__", ())}


def _cleaned(value: object, *, lines: bool) -> object:
    if type(value) is tuple and value and type(value[0]) is str:
        cleaned = tuple(clean(part, lines=lines) if isinstance(part, str) else part for part in value)
        return value if cleaned == value else cleaned
    if type(value) is frozenset and value:
        as_set = frozenset(clean(part, lines=lines) if isinstance(part, str) else part for part in value)
        return value if as_set == value else as_set
    return value
