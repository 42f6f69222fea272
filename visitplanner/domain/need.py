"""Concrete needs met on the spot, and the four honest ways to route them (C13, C15, C18)."""

from datetime import date
from enum import StrEnum

from visitplanner.domain.text import Cleaned, lines_field
from visitplanner.domain.values import dataclass, field


class Route(StrEnum):
    """Where a concrete need goes. Open is the only one that keeps warning by itself (N201)."""

    OPEN = "open"
    EMBEDDED = "embedded"
    HANDED_ON = "handed on"
    NOTED = "noted"
    DECLINED = "declined"


class Part(StrEnum):
    """The four parts of the embedding test, in the order the concept gives them (C15)."""

    TRAJECTORY = "trajectory"
    LOCAL_CHOICE = "local-choice"
    CAPACITY = "capacity"
    EXCHANGE = "exchange"


@dataclass(frozen=True, slots=True, kw_only=True)
class Embedding(Cleaned):
    """The four answers that tie a need to the trajectory (C15 a-d). Each may still be missing."""

    goal: str | None = None
    """Id of the goal it serves (a)."""
    choice_by: str = ""
    """Who at the partner chose it (b)."""
    choice_on: date | None = None
    """When they chose it (b)."""
    capacity: str = field(default="", metadata=lines_field())
    """How it builds governing capacity (c)."""
    visiting_colleague: str = ""
    host_colleague: str = ""
    """Who exchanges with whom (d): a person's id or a role."""

    def missing(self) -> tuple[Part, ...]:
        """The parts of the test without an answer, in order (N201 to N204)."""
        answered = {
            Part.TRAJECTORY: bool(self.goal),
            Part.LOCAL_CHOICE: bool(self.choice_by) and self.choice_on is not None,
            Part.CAPACITY: bool(self.capacity),
            Part.EXCHANGE: bool(self.visiting_colleague) and bool(self.host_colleague),
        }
        return tuple(part for part, there in answered.items() if not there)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting(Cleaned):
    """One time the need was met: which visit, which item, when and where."""

    visit: str | None = None
    item: str | None = None
    seen_on: date | None = None
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Need(Cleaned):
    """A concrete need (concrete nood). It lasts over visits, for the same fence is asked for again."""

    id: str
    code: str
    title: str
    description: str = field(default="", metadata=lines_field())
    place: str = ""
    raised_by: str = ""
    """A role or a community; a person only if wished."""
    noted_by: str = ""
    noted_on: date | None = None
    sightings: tuple[Sighting, ...] = ()
    route: Route = Route.OPEN
    embedding: Embedding = Embedding()
    initiative: str | None = None
    """Id of the fourth-pillar initiative it is handed on to."""
    no_promise: str = field(default="", metadata=lines_field())
    """The words, kept as said, that the municipality makes no promise."""
    words_given: str = field(default="", metadata=lines_field())
    """What was said to the partner when it was noted or declined."""
    routed_on: date | None = None
    routed_by: str = ""

    def missing(self) -> tuple[Part, ...]:
        """The parts of the embedding test still unanswered; empty for the other routes but open."""
        if self.route in {Route.OPEN, Route.EMBEDDED}:
            return self.embedding.missing()
        return ()

    @property
    def is_routed(self) -> bool:
        """Tell whether its route is complete, so that the warning may stop."""
        match self.route:
            case Route.OPEN:
                return False
            case Route.EMBEDDED:
                return not self.embedding.missing()
            case Route.HANDED_ON:
                return bool(self.initiative and self.no_promise)
            case Route.NOTED | Route.DECLINED:
                return bool(self.words_given)

    def seen_on_visit(self, visit: str) -> bool:
        """Tell whether it was met on that visit (a visit's slug)."""
        return any(sighting.visit == visit for sighting in self.sightings)

    @property
    def returned(self) -> bool:
        """Tell whether it was met on more than one visit."""
        return len({sighting.visit for sighting in self.sightings if sighting.visit}) > 1
