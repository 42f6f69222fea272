"""What a person was typing when an earlier session ended, told in a sentence; newest first, without widgets.

A draft names its place by its key, which whoever keeps it makes: `line:<visit>:need`, `item:<visit>:<id>:…`.
What cannot be gone to any more, since its visit, need or person is gone, is not told; it stays kept.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from visitplanner.domain.errors import PlannerError
from visitplanner.domain.text import clean
from visitplanner.domain.values import dataclass
from visitplanner.domain.words import N_
from visitplanner.locale import tr, trn
from visitplanner.planning.desk import Desk
from visitplanner.tui.text import cut

NEW: Final = "new"
KEY: Final = "F9"
LONGEST: Final = 40
"""Columns of what was typed; enough to know it again."""
_ID_DIGITS: Final = 32

_LINES: Final = {
    "need": N_("You were writing a need in “{visit}”: “{text}”."),
    "quick": N_("You were adding an activity to “{visit}”: “{text}”."),
    "cancel": N_("You were writing why something in “{visit}” is cancelled: “{text}”."),
}
_PARTNERSHIP: Final = N_("You were writing about the partnership: “{text}”.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """One draft: its key, the kind and the parts of the key, and the sentence that tells of it."""

    key: str
    kind: str
    parts: tuple[str, ...]
    said: str


def begun(desk: Desk) -> tuple[Begun, ...]:
    """All that can be gone on with, the newest first. Raises what the store raises."""
    return tuple(_found(desk, desk.store.drafts()))


def offer(found: tuple[Begun, ...]) -> str:
    """The sentence for the status line, with the key that goes on; "" for nothing."""
    if not found:
        return ""
    others = len(found) - 1
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


def _found(desk: Desk, drafts: dict[str, str]) -> Iterator[Begun]:
    for key, text in reversed(drafts.items()):
        kind, *parts = key.split(":")
        tell = _TELLERS.get(kind)
        typed = cut(_typed(text), LONGEST)
        if tell is None or not typed:
            continue
        try:
            said = tell(desk, parts, typed)
        except (PlannerError, ValueError):
            # Its visit is gone or cannot be read, or the key is another version's.
            continue
        if said:
            yield Begun(key=key, kind=kind, parts=tuple(parts), said=said)


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
        one for name, one in fields.items() if isinstance(one, str) and name != "host" and not _is_id(one)
    ]
    title = fields.get("title")
    return clean(title if isinstance(title, str) and title else max(texts, key=len, default=""))


def _is_id(text: str) -> bool:
    """Tell whether it is something chosen: ids, 32 hexadecimal digits each, with commas between them."""
    return all(len(one) == _ID_DIGITS and not one.strip("0123456789abcdef") for one in text.split(","))


# A sentence for each kind of draft; "" where there is nothing to go to.


def _visit(desk: Desk, slug: str) -> str:
    visit = desk.programme(slug).visit
    return visit.title or visit.slug


def _line(desk: Desk, parts: list[str], text: str) -> str:
    slug, kind = parts
    return tr(_LINES[kind], visit=_visit(desk, slug), text=text) if kind in _LINES else ""


def _item(desk: Desk, parts: list[str], text: str) -> str:
    slug, item, _ = parts
    visit = _visit(desk, slug)
    if item == NEW:
        return tr(_LINES["quick"], visit=visit, text=text)
    known = desk.programme(slug).item(item)
    said = N_("You were changing “{title}” in “{visit}”: “{text}”.")
    return tr(said, title=known.title, visit=visit, text=text) if known is not None else ""


def _finding(desk: Desk, parts: list[str], text: str) -> str:
    said = N_("You were answering a finding of “{visit}”: “{text}”.")
    return tr(said, visit=_visit(desk, parts[0]), text=text)


def _outcome(desk: Desk, parts: list[str], text: str) -> str:
    return tr(
        N_("You were writing what came of “{visit}”: “{text}”."), visit=_visit(desk, parts[0]), text=text
    )


def _new_visit(desk: Desk, parts: list[str], text: str) -> str:
    del desk, parts
    return tr(N_("You were planning a visit: “{text}”."), text=text)


def _need(desk: Desk, parts: list[str], text: str) -> str:
    need = desk.book().need(parts[0])
    said = N_("You were writing about the need {code}: “{text}”.")
    return tr(said, code=need.code, text=text) if need is not None else ""


def _goal(desk: Desk, parts: list[str], text: str) -> str:
    if parts[0] == NEW:
        return tr(N_("You were writing a new goal: “{text}”."), text=text)
    goal = desk.book().goal(parts[0])
    said = N_("You were writing about the goal {code}: “{text}”.")
    return tr(said, code=goal.code, text=text) if goal is not None else ""


def _person(desk: Desk, parts: list[str], text: str) -> str:
    if parts[-1] == NEW:
        return tr(N_("You were adding a person: “{text}”."), text=text)
    person = desk.book().person(parts[-1])
    said = N_("You were writing about {name}: “{text}”.")
    return tr(said, name=person.name, text=text) if person is not None else ""


def _profile(desk: Desk, parts: list[str], text: str) -> str:
    del desk, parts
    return tr(_PARTNERSHIP, text=text)


def _conflict(desk: Desk, parts: list[str], text: str) -> str:
    from visitplanner.tui.conflict_drafts import still_there

    thing = still_there(desk, parts)
    said = N_("You and somebody else changed “{title}”; yours is still to be chosen: “{text}”.")
    return tr(said, title=thing, text=text) if thing else ""


_TELLERS: Final[dict[str, Callable[[Desk, list[str], str], str]]] = {
    "line": _line,
    "item": _item,
    "lint": _finding,
    "acknowledge": _finding,
    "sign": _outcome,
    "action": _outcome,
    "outcome": _outcome,
    "thought": _outcome,
    "visit": _new_visit,
    "need": _need,
    "goal": _goal,
    "close": _goal,
    "marker": _goal,
    "seen": _goal,
    "person": _person,
    "stay": _person,
    "profile": _profile,
    "conflict": _conflict,
}
