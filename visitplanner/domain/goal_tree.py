"""The goals as the tree that their codes make: 1.1 and 1.2 stand below 1 (C9)."""

from __future__ import annotations

from collections.abc import Iterable

from visitplanner.domain.serving import Served
from visitplanner.domain.trajectory import code_key
from visitplanner.domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """One line of the tree: a goal, or a heading where no goal bears the code that others stand below."""

    code: str
    depth: int
    served: Served | None = None
    """None: a heading."""
    below: tuple[Served, ...] = ()
    """All goals below it, at whatever depth."""


def tree(found: Iterable[Served]) -> tuple[Branch, ...]:
    """The goals by code, each behind the one it stands below.

    A code of two parts or more asks for its parent, which becomes a heading where no goal bears it; further
    up nothing is invented. Codes are compared in any case.
    """
    goals = sorted(found, key=lambda one: (code_key(one.goal.code), one.goal.id))
    codes = {one.goal.code.casefold() for one in goals}
    headings: dict[str, str] = {}
    for one in goals:
        above = parent(one.goal.code)
        if above and above.casefold() not in codes:
            headings.setdefault(above.casefold(), above)
    there = codes | headings.keys()
    entries: list[tuple[str, Served | None]] = [(one.goal.code, one) for one in goals]
    entries += [(code, None) for code in headings.values()]
    # A goal comes before what stands below it, also where its own code is written in another case.
    entries.sort(key=lambda entry: code_key(entry[0]))
    return tuple(
        Branch(
            code=code,
            depth=sum(1 for above in ancestors(code) if above.casefold() in there),
            served=one,
            below=tuple(other for other in goals if _is_below(other.goal.code, code)),
        )
        for code, one in entries
    )


def _is_below(code: str, other: str) -> bool:
    return other.casefold() in {above.casefold() for above in ancestors(code)}


def parent(code: str) -> str:
    """The code that another stands below: "1.2" of "1.2.3"; "" for one of a single part."""
    cut = max(code.rfind("."), code.rfind("-"))
    return code[:cut] if cut > 0 else ""


def ancestors(code: str) -> tuple[str, ...]:
    """The codes above another, the nearest first: "1.2" and "1" of "1.2.3"."""
    found: list[str] = []
    while code := parent(code):
        found.append(code)
    return tuple(found)
