"""The catalogue: every rule with its code, its levels and its texts.

A rule is one function and one block of texts, next to each other in the module of its family:

    @rule_of(Rule(code="G101", name="activity-without-goal", ...))
    def activity_without_goal(plan: Context) -> Iterator[Seen]: ...

A module that registers rules is named in `visitplanner.checks`; nothing else needs to know of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from datetime import date
from types import MappingProxyType
from typing import Final

from visitplanner.checks.context import Context
from visitplanner.domain.errors import NotFoundError
from visitplanner.domain.findings import Level
from visitplanner.domain.trajectory import PhaseName
from visitplanner.domain.values import dataclass
from visitplanner.domain.words import N_


def always(level: Level) -> Mapping[PhaseName, Level]:
    """The same level in every phase."""
    return MappingProxyType(dict.fromkeys(PhaseName, level))


def from_build(level: Level, *, start: Level) -> Mapping[PhaseName, Level]:
    """Milder in the start phase, where being pragmatic may motivate (C14)."""
    return MappingProxyType({**dict.fromkeys(PhaseName, level), PhaseName.START: start})


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What a check looks for and what it has to say. All texts are message ids.

    `saw` has one text per variant of what can be seen, with `{names}` that a `Seen` fills; the other three
    are whole texts without names. Codes are never reused, and neither are names.
    """

    code: str
    name: str
    serves: tuple[str, ...]
    """Ids of the concept's statements; empty for a rule of plain planning."""
    levels: Mapping[PhaseName, Level]
    saw: Mapping[str, str]
    why: str
    remedy: str
    fine_when: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One thing that a rule saw; the engine makes a `Finding` of it.

    `variant` picks the text in `Rule.saw`, `params` fill it. `subject` is unique among what one rule sees of
    a visit.
    """

    subject: str
    variant: str
    params: Mapping[str, object] = field(default_factory=dict)
    item: str | None = None
    day: date | None = None
    level: Level | None = None
    """A level of its own, where one rule speaks at two levels."""


Look = Callable[[Context], Iterable[Seen]]

_LOOKS: Final[dict[str, tuple[Rule, Look]]] = {}


def rule_of(rule: Rule) -> Callable[[Look], Look]:
    """Register the function that looks for what the rule describes.

    Raises ValueError for a code or name in use.
    """

    def register(look: Look) -> Look:
        if any(rule.code == other.code or rule.name == other.name for other, _ in _LOOKS.values()):
            msg = f"{rule.code} {rule.name} is taken"
            raise ValueError(msg)
        _LOOKS[rule.code] = (rule, look)
        return look

    return register


def rules() -> Mapping[str, Rule]:
    """All rules by code, in the order of their codes."""
    return {code: _LOOKS[code][0] for code in sorted(_LOOKS)}


def looks() -> tuple[tuple[Rule, Look], ...]:
    """All rules with the functions that look for them, in the order of their codes."""
    return tuple(_LOOKS[code] for code in sorted(_LOOKS))


def rule(key: str) -> Rule:
    """The rule with that code or name, in any case. Raises NotFoundError."""
    folded = key.strip().casefold()
    for one, _ in looks():
        if folded in {one.code.casefold(), one.name}:
            return one
    raise NotFoundError(
        N_("There is no check called “{code}”."),
        do=N_("The codes there are: {codes}."),
        code=key,
        codes=", ".join(rules()),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What `explain` prints: the rule, and the statements of the concept that it serves, in words."""

    rule: Rule
    statements: tuple[tuple[str, str], ...]
    """Id and message id of each statement."""

    @property
    def same_in_every_phase(self) -> bool:
        """Tell whether the level does not depend on the phase of the trajectory."""
        return len(set(self.rule.levels.values())) == 1


def page(key: str) -> Page:
    """The page of a rule, by code or name. Raises NotFoundError."""
    from visitplanner.checks.concept import STATEMENTS  # noqa: PLC0415 - only who asks for a page reads them

    found = rule(key)
    return Page(rule=found, statements=tuple((one, STATEMENTS[one]) for one in found.serves))
