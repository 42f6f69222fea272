"""The catalogue: every rule with its code, its levels and its texts.

A rule is one function and one block of texts, next to each other in the module of its family:

    @rule_of(Rule(code="G101", name="activity-without-goal", ...))
    def activity_without_goal(plan: Context) -> Iterator[Seen]: ...

A module that registers rules is named in `visitplanner.checks`; nothing else needs to know of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from visitplanner.checks.context import Context
from visitplanner.domain.errors import NotFoundError
from visitplanner.domain.findings import Level
from visitplanner.domain.trajectory import PhaseName
from visitplanner.domain.values import dataclass, field
from visitplanner.domain.words import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final, Literal

    Part = Literal[
        "partnership",
        "trajectories",
        "goals",
        "people",
        "initiatives",
        "needs",
        "visit",
        "items",
        "actions",
        "releases",
        "acknowledgements",
        "today",
    ]
    """What a rule may read: the parts of the book and of the programme, and the day."""


def always(level: Level) -> Mapping[PhaseName, Level]:
    """The same level in every phase."""
    return MappingProxyType(dict.fromkeys(PhaseName, level))


def from_build(level: Level, *, start: Level) -> Mapping[PhaseName, Level]:
    """Milder in the start phase, where being pragmatic may motivate (C14)."""
    return MappingProxyType({**dict.fromkeys(PhaseName, level), PhaseName.START: start})


class Scope(StrEnum):
    """What one sight of a rule rests on, and so what has to change before the rule looks again.

    Beside the items every scope may read whatever the rule names in `reads`. A rule of scope ITEM or DAY
    walks `plan.items` or `plan.ordered` and nothing else that holds items, for it is shown a part of them.
    """

    ITEM = "item"
    """What it sees of an item rests on that item alone; each `Seen` names its `item`."""
    DAY = "day"
    """What it sees on a day rests on the items of that day and of the two days before and after it.

    Each `Seen` names its `day`. A subject that is seen on several days counts once, on the first of them.
    """
    VISIT = "visit"
    """It needs the whole visit. Always right, and looked at again whenever something it reads has changed."""
    LAST = "last"
    """It looks at what the other rules saw (`plan.found`)."""


BOOK_PARTS: Final[tuple[Part, ...]] = (
    "partnership",
    "trajectories",
    "goals",
    "people",
    "initiatives",
    "needs",
)
PROGRAMME_PARTS: Final[tuple[Part, ...]] = ("visit", "items", "actions", "releases", "acknowledgements")
EVERYTHING: Final[frozenset[Part]] = frozenset({*BOOK_PARTS, *PROGRAMME_PARTS, "today"})


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
    own_levels: Mapping[str, Level] = field(default_factory=dict)
    """Variants of `saw` that have a level of their own, in every phase."""
    silent_in: frozenset[PhaseName] = frozenset()
    """Phases in which it does not look at all (C14)."""
    scope: Scope = Scope.VISIT
    reads: frozenset[Part] = EVERYTHING
    """What it looks at, of the visit and around it; while none of that changes it is not asked again."""

    def level_in(self, phase: PhaseName) -> Level | None:
        """The level of its findings in that phase; None where it is silent."""
        return None if phase in self.silent_in else self.levels[phase]


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

_LOOKS: Final[dict[str, tuple[Rule, dict[Scope, Look]]]] = {}


def rule_of(rule: Rule) -> Callable[[Look], Look]:
    """Register the function that looks for what the rule describes.

    Raises ValueError for a code or name in use.
    """

    def register(look: Look) -> Look:
        if any(rule.code == other.code or rule.name == other.name for other, _ in _LOOKS.values()):
            msg = f"{rule.code} {rule.name} is taken"
            raise ValueError(msg)
        _LOOKS[rule.code] = (rule, {rule.scope: look})
        return look

    return register


def also(code: str, scope: Scope) -> Callable[[Look], Look]:
    """Register a second function of a rule, for what it can see with another scope: of single days, say.

    Raises ValueError where the rule has a function of that scope.
    """

    def register(look: Look) -> Look:
        _, parts = _LOOKS[code]
        if scope in parts:
            msg = f"{code} looks at each {scope} already"
            raise ValueError(msg)
        parts[scope] = look
        return look

    return register


def rules() -> Mapping[str, Rule]:
    """All rules by code, in the order of their codes."""
    return {code: _LOOKS[code][0] for code in sorted(_LOOKS)}


def looks() -> tuple[tuple[Rule, Scope, Look], ...]:
    """All functions that look, with their rule and scope, in the order of the codes."""
    return tuple(
        (_LOOKS[code][0], scope, look) for code in sorted(_LOOKS) for scope, look in _LOOKS[code][1].items()
    )


def rule(key: str) -> Rule:
    """The rule with that code or name, in any case. Raises NotFoundError."""
    folded = key.strip().casefold()
    for one, _ in _LOOKS.values():
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
    def levels(self) -> tuple[tuple[PhaseName, Level | None], ...]:
        """The level in each phase of a trajectory, in their order; None where the rule is silent."""
        return tuple((phase, self.rule.level_in(phase)) for phase in PhaseName)

    @property
    def same_in_every_phase(self) -> bool:
        """Tell whether the level does not depend on the phase of the trajectory."""
        return len({level for _, level in self.levels}) == 1


def page(key: str) -> Page:
    """The page of a rule, by code or name. Raises NotFoundError."""
    from visitplanner.checks.concept import STATEMENTS  # noqa: PLC0415 - only who asks for a page reads them

    found = rule(key)
    return Page(rule=found, statements=tuple((one, STATEMENTS[one]) for one in found.serves))
