"""What a person was typing when an earlier session ended, told in a sentence; newest first, without widgets.

A draft names its place by its key, which whoever keeps it makes: `line:<visit>:need`, `item:<visit>:<id>:…`.
What cannot be gone to any more, since its visit, need or person is gone, or since another version of the
planner kept it, is told behind the rest, and can be read.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from visitplanner.domain.errors import NotFoundError, PlannerError
from visitplanner.domain.text import clean
from visitplanner.domain.values import dataclass
from visitplanner.domain.words import N_
from visitplanner.locale import tr, trn
from visitplanner.planning.desk import Desk
from visitplanner.tui.begun_about import TELLERS
from visitplanner.tui.text import cut

KEY: Final = "F9"
LONGEST: Final = 40
"""Columns of what was typed; enough to know it again."""
BESIDE: Final = "+"
"""The names of what is kept beside the words begin so."""
LABELS: Final = f"{BESIDE}labels"
"""In a draft: what the fields were called on the screen, by name."""
_CHOSEN: Final = frozenset({"host", "goal"})
"""Names of what is chosen by its id, not typed."""
_NO_TEXTS: Final = ("goals", "mine")
"""What was typed too and stands beside the texts of a draft: how goals are served, one's side of a choice."""
_ID_DIGITS: Final = 32

_GONE: Final = N_("You typed “{text}”; what it was about is not there any more.")
_UNREAD: Final = N_("You typed “{text}”; what it was about cannot be read now.")
_FOREIGN: Final = N_("You typed “{text}” in another version of the planner.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """One draft: its key, the kind and the parts of the key, and the sentence that tells of it."""

    key: str
    kind: str
    """ "" for what cannot be gone to; it can be read."""
    parts: tuple[str, ...]
    said: str


def begun(desk: Desk) -> tuple[Begun, ...]:
    """All that can be gone on with, then all that can only be read; the newest first.

    Raises what the store raises.
    """
    return tuple(_found(desk, desk.store.drafts()))


def offer(found: tuple[Begun, ...]) -> str:
    """The sentence for the status line, with the key that goes on; "" for nothing."""
    if not found:
        return ""
    others = len(found) - 1
    if not found[0].kind:
        return f"{found[0].said} {_shows(others)}"
    on = (
        trn(
            "{key} goes on with it; {n} more is kept.",
            "{key} goes on with it; {n} more are kept.",
            others,
            key=KEY,
        )
        if others
        else tr(N_("{key} goes on with it."), key=KEY)
    )
    return f"{found[0].said} {on}"


def _shows(others: int) -> str:
    if not others:
        return tr(N_("{key} shows all of it."), key=KEY)
    return trn(
        "{key} shows all of it; {n} more is kept.",
        "{key} shows all of it; {n} more are kept.",
        others,
        key=KEY,
    )


def _found(desk: Desk, drafts: dict[str, str]) -> Iterator[Begun]:
    astray: list[Begun] = []
    for key, text in reversed(drafts.items()):
        typed = cut(_typed(text), LONGEST)
        if not typed:
            continue
        kind, *parts = key.split(":")
        said, why = _told(desk, kind, parts, typed)
        if said:
            yield Begun(key=key, kind=kind, parts=tuple(parts), said=said)
        else:
            astray.append(Begun(key=key, kind="", parts=(), said=tr(why, text=typed)))
    yield from astray


def _told(desk: Desk, kind: str, parts: list[str], typed: str) -> tuple[str, str]:
    """The sentence; or "", and the one that says why it cannot be gone to."""
    tell = TELLERS.get(kind)
    if tell is None:
        return "", _FOREIGN
    try:
        return tell(desk, parts, typed), _GONE
    except NotFoundError:
        return "", _GONE
    except PlannerError:
        return "", _UNREAD
    except (ValueError, LookupError):
        return "", _FOREIGN


def words_of(text: str) -> str:
    """All the words of a draft, to be read: as they were typed, or each behind what its field is called."""
    try:
        kept: Any = json.loads(text)
    except ValueError:
        return text
    if not isinstance(kept, Mapping):
        return text
    labels = kept.get(LABELS)
    called = labels if isinstance(labels, Mapping) else {}
    texts = kept.get("texts")
    fields = {**{name: kept.get(name) for name in _NO_TEXTS}, **texts} if isinstance(texts, Mapping) else kept
    return "\n\n".join(_behind(called.get(name), said) for name, said in _named(fields)) or text


def _behind(label: object, said: str) -> str:
    """The words behind their label; alone where a draft has none for them, for its names are no words."""
    if not isinstance(label, str) or not label:
        return said
    return f"{clean(label)}:\n{said}" if "\n" in said else f"{clean(label)}: {said}"


def _named(kept: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in kept.items():
        if isinstance(value, Mapping) and not name.startswith(BESIDE):
            yield from _named(value)
        elif isinstance(value, str) and value and name not in _CHOSEN and not _is_id(value):
            yield name, value
        elif isinstance(value, list):
            # Goals, each with how it is served.
            pairs = [one for one in value if isinstance(one, list) and len(one) == len(("goal", "how"))]
            yield from ((name, how) for _, how in pairs if isinstance(how, str) and how)


def _typed(text: str) -> str:
    """What to call it: the title where there is one, else the longest of the texts; "" for mere choices."""
    try:
        kept: Any = json.loads(text)
    except ValueError:
        return clean(text)
    if not isinstance(kept, Mapping):
        return clean(text)
    inner = kept.get("texts")
    fields = inner if isinstance(inner, Mapping) else kept
    texts = [
        one
        for name, one in fields.items()
        if isinstance(one, str) and name not in _CHOSEN and not _is_id(one)
    ]
    if not texts and fields is kept:
        # Another version may have it deeper.
        texts = [said for _, said in _named(kept)]
    title = fields.get("title")
    return clean(title if isinstance(title, str) and title else max(texts, key=len, default=""))


def _is_id(text: str) -> bool:
    """Tell whether it is something chosen: ids, 32 hexadecimal digits each, with commas between them."""
    return all(len(one) == _ID_DIGITS and not one.strip("0123456789abcdef") for one in text.split(","))
