"""The trajectory: years of working together, its phases and the goals it serves (C2, C4, C5, C6, C9)."""

from datetime import date
from enum import StrEnum

from visitplanner.domain.text import Cleaned, lines_field
from visitplanner.domain.values import dataclass, field


class PhaseName(StrEnum):
    """The phases of a trajectory, in their order (C14 makes the first one milder)."""

    START = "start"
    BUILD = "build"
    ANCHOR = "anchor"
    HAND_OVER = "hand-over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase:
    """A phase and its first day; it lasts until the next one begins."""

    name: PhaseName
    starts_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Trajectory(Cleaned):
    """A process of years on which visits are stations (C9)."""

    id: str
    title: str
    starts_on: date | None = None
    ends_on: date | None = None
    phases: tuple[Phase, ...] = ()

    def phase_on(self, day: date | None) -> PhaseName:
        """The phase of that day; `start` before the first one and where nothing is known."""
        current = PhaseName.START
        if day is not None:
            for phase in sorted(self.phases, key=lambda one: one.starts_on):
                if phase.starts_on <= day:
                    current = phase.name
        return current


class Purpose(StrEnum):
    """What capacity is built for (C5)."""

    GOVERNING_CAPACITY = "governing-capacity"
    PUBLIC_SERVICES = "public-services"
    LOCAL_DEMOCRACY = "local-democracy"


class Actor(StrEnum):
    """Whose capacity is built (C4)."""

    POLITICIANS = "politicians"
    OFFICIALS = "officials"
    CIVIL_SOCIETY = "civil-society"


class CapacityLevel(StrEnum):
    """Where the capacity sits (C6)."""

    INDIVIDUAL = "individual"
    ORGANISATION = "organisation"
    ENVIRONMENT = "environment"


class Capability(StrEnum):
    """The five capabilities of the 5C framework, an optional tag."""

    COMMIT_AND_ACT = "commit and act"
    DELIVER = "deliver"
    RELATE_AND_ATTRACT = "relate and attract"
    ADAPT_AND_RENEW = "adapt and renew"
    BALANCE = "balance diversity and coherence"


class GoalStatus(StrEnum):
    """A goal is closed, never removed."""

    OPEN = "open"
    REACHED = "reached"
    DROPPED = "dropped"


class Expectation(StrEnum):
    """How sure one is to see a progress marker."""

    EXPECT = "expect"
    LIKE = "like"
    LOVE = "love"


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation(Cleaned):
    """What was seen of a progress marker on a day, from a visit."""

    seen_on: date
    text: str = field(metadata=lines_field())
    visit: str | None = None
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressMarker(Cleaned):
    """A change one expects, would like or would love to see."""

    id: str
    text: str
    expectation: Expectation = Expectation.EXPECT
    observations: tuple[Observation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal(Cleaned):
    """A capacity-building goal: what will be different, for whom, and who learns (C2, C4, C5, C6).

    `code` is what people say ("1.2"), `id` never changes. A goal in use is closed, never removed.
    """

    id: str
    code: str
    title: str
    trajectory: str | None = None
    difference: str = field(default="", metadata=lines_field())
    """What will be different."""
    purpose: Purpose = Purpose.GOVERNING_CAPACITY
    actors: frozenset[Actor] = frozenset({Actor.OFFICIALS})
    level: CapacityLevel = CapacityLevel.ORGANISATION
    learners: frozenset[str] = frozenset()
    """Ids of the municipalities that learn; reciprocity is measured by it (C2)."""
    capability: Capability | None = None
    markers: tuple[ProgressMarker, ...] = ()
    status: GoalStatus = GoalStatus.OPEN
    closed_on: date | None = None
    reason: str = ""

    def __post_init__(self) -> None:
        Cleaned.__post_init__(self)
        if not self.actors:
            msg = "a goal names whose capacity it builds"
            raise ValueError(msg)

    @property
    def is_open(self) -> bool:
        """Tell whether activities may still be planned for it (G102)."""
        return self.status is GoalStatus.OPEN


def code_key(code: str) -> tuple[tuple[int, int | str], ...]:
    """Sort key that puts 1.10 after 1.9 and takes letters as they come."""
    parts = code.replace("-", ".").split(".")
    return tuple(
        (0, int(part)) if part.isdecimal() and part.isascii() else (1, part.casefold()) for part in parts
    )
