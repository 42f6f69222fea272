"""A visit: a station on the trajectory, with its delegation, releases, action points and acknowledgements."""

from datetime import date, datetime
from enum import StrEnum

from visitplanner.domain import times
from visitplanner.domain.text import Cleaned, lines_field
from visitplanner.domain.values import dataclass, field


class VisitStatus(StrEnum):
    """How far a visit is. A cancelled one stays readable and exportable."""

    DRAFT = "draft"
    AGREED = "agreed"
    UNDER_WAY = "under-way"
    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Participation(Cleaned):
    """A person in the delegation: when they arrive, leave and lead, and in which groups they walk."""

    person: str
    """Id of the person."""
    arrives: date | None = None
    leaves: date | None = None
    leads_from: date | None = None
    leads_to: date | None = None
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation(Cleaned):
    """How the visit itself went, on the five headings that both sides look back on."""

    preparation: str = field(default="", metadata=lines_field())
    programme: str = field(default="", metadata=lines_field())
    reporting: str = field(default="", metadata=lines_field())
    division_of_tasks: str = field(default="", metadata=lines_field())
    working_method: str = field(default="", metadata=lines_field())


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit(Cleaned):
    """The visit itself; its items, releases and action points are documents of their own beside it.

    `slug` names its file and stays; `id` is the stable random id. `zone` is the host's unless set.
    """

    id: str
    slug: str
    title: str
    visiting: tuple[str, ...] = ()
    """Ids of the visiting municipalities."""
    hosting: tuple[str, ...] = ()
    first_day: date | None = None
    last_day: date | None = None
    zone: str = ""
    status: VisitStatus = VisitStatus.DRAFT
    reason: str = ""
    trajectory: str | None = None
    purpose: str = field(default="", metadata=lines_field())
    learning_questions: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    """Ids of the goals this visit declared it would serve (G103)."""
    delegation: tuple[Participation, ...] = ()
    hosts: tuple[str, ...] = ()
    """Ids of the people who receive the delegation, beside the hosts that items name (C4, C10)."""
    citizens_text: str = field(default="", metadata=lines_field())
    """What the visit is for, in words for the citizens of both sides (C17)."""
    achievements: str = field(default="", metadata=lines_field())
    constraints: str = field(default="", metadata=lines_field())
    conclusions: str = field(default="", metadata=lines_field())
    evaluation: Evaluation = Evaluation()
    estimate: str = ""
    actual_cost: str = ""

    @property
    def days(self) -> tuple[date, ...]:
        """Every day of the visit; empty where a date is missing."""
        if self.first_day is None or self.last_day is None:
            return ()
        return times.days(self.first_day, self.last_day)

    @property
    def groups(self) -> tuple[str, ...]:
        """The parallel groups named in the delegation, in the order they appear."""
        return tuple(dict.fromkeys(group for one in self.delegation for group in one.groups))


class ActionStatus(StrEnum):
    """What became of an action point."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionPoint(Cleaned):
    """What was agreed, by whom it is done and when; open ones are offered to the next visit (K604)."""

    id: str
    what: str
    owner: str = ""
    due: date | None = None
    budget_note: str = ""
    agreed_by: tuple[str, ...] = ()
    """Ids of the municipalities whose councils agreed."""
    status: ActionStatus = ActionStatus.OPEN
    item: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature(Cleaned):
    """A coordinator's name under a release, for one municipality (C7)."""

    municipality: str
    by: str
    signed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Release(Cleaned):
    """A named, dated version of the agenda that never changes, signed off on each side (C7, C8)."""

    id: str
    name: str
    made_at: datetime
    signatures: tuple[Signature, ...] = ()
    items: tuple[str, ...] = ()
    """The items as they stood, each as one canonical JSON text."""
    reason: str = ""
    """Why it was made with errors open, where there were any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledgement(Cleaned):
    """A finding that the coordinators have seen and accept, with the reason (C8)."""

    id: str
    code: str
    subject: str
    """Id of what the finding is about: an item, a need, a person, a day or the visit."""
    reason: str
    author: str
    municipality: str | None = None
    made_on: date | None = None
    valid_until: date | None = None
    """None: until the next visit."""

    def __post_init__(self) -> None:
        Cleaned.__post_init__(self)
        if not self.reason:
            msg = "an acknowledgement gives its reason"
            raise ValueError(msg)

    def valid_on(self, day: date) -> bool:
        """Tell whether it still counts on that day (A701)."""
        return self.valid_until is None or day <= self.valid_until
