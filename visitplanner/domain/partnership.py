"""The partnership: who works with whom, under what agreement, and what it knows of itself (C1, C20, C21)."""

from datetime import date
from enum import StrEnum

from visitplanner.domain.text import Cleaned, lines_field
from visitplanner.domain.values import dataclass, field


class Form(StrEnum):
    """The form of the cooperation; a city-to-city partnership is one among others (C20)."""

    CITY_TO_CITY = "city-to-city"
    OTHER_BILATERAL = "other-bilateral"
    MULTILATERAL_NETWORK = "multilateral-network"


@dataclass(frozen=True, slots=True, kw_only=True)
class Municipality(Cleaned):
    """A local government of the partnership: country as ISO 3166-1 alpha-2, zone as an IANA name."""

    id: str
    name: str
    country: str
    zone: str
    languages: tuple[str, ...] = ()
    rainy_months: tuple[int, ...] = ()
    """Months, 1 to 12, in which what takes place outdoors wants a plan B (S507)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval(Cleaned):
    """A council's decision on the agreement, in the council's own word for its state (goedkeuring, …)."""

    municipality: str
    """Id of the municipality whose council decided."""
    approved_on: date | None = None
    decision: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement(Cleaned):
    """The official agreement: when it was signed and which councils approved it (C1)."""

    signed_on: date | None = None
    approvals: tuple[Approval, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfAssessment(Cleaned):
    """What the partnership knows of itself and the decision it led to (C21)."""

    added_value: str = field(default="", metadata=lines_field())
    specificity: str = field(default="", metadata=lines_field())
    weaknesses: str = field(default="", metadata=lines_field())
    threats: str = field(default="", metadata=lines_field())
    conclusion: str = field(default="", metadata=lines_field())


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings(Cleaned):
    """Floors and thresholds of the checks; each is the partnership's own choice, with a default."""

    capacity_floor: int = 50
    """Least share of programme time for capacity building, in per cent (C16, B301)."""
    photo_ceiling: int = 30
    """Largest share of items that are visible or photographed, in per cent (C11, B303)."""
    pool_deadline_days: int = 14
    """Days before the visit by which every item should have a day (S508)."""
    travel_minutes: int = 15
    """Time allowed between two places whose pair has no time of its own (S502)."""
    longest_day_minutes: int = 12 * 60
    """Longest day of one person, in minutes (S505)."""
    break_minutes: int = 30
    """Shortest pause that counts as one, in minutes; a day of more than six hours has one (S505)."""
    interpreter_minutes: int = 90
    """Longest stretch that one interpreter works without relief or pause, in minutes (P406)."""
    languages: tuple[str, ...] = ()
    """Languages that documents are made in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TravelTime(Cleaned):
    """How long it takes from one place to another, either way, set once for the pair (S502)."""

    id: str
    """Stable random id, so that two sessions that change one pair meet in it."""
    place: str
    other: str
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Initiative(Cleaned):
    """A fourth-pillar initiative: private, small-scale, not the municipality (C18)."""

    id: str
    name: str
    carrier: str = ""
    contact: str = ""
    does: str = field(default="", metadata=lines_field())
    municipality: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Partnership(Cleaned):
    """Two or more municipalities that build each other's governing capacity (C1, C2)."""

    id: str
    name: str
    form: Form = Form.CITY_TO_CITY
    municipalities: tuple[Municipality, ...] = ()
    agreement: Agreement = Agreement()
    self_assessment: SelfAssessment = SelfAssessment()
    settings: Settings = Settings()
    travel: tuple[TravelTime, ...] = ()
    """Pairs of places whose travel time is known; all others take `settings.travel_minutes`."""

    def municipality(self, key: str | None) -> Municipality | None:
        """The municipality with that id, or with that name in any case; None where there is none."""
        if not key:
            return None
        folded = key.casefold()
        for one in self.municipalities:
            if one.id == key or one.name.casefold() == folded:
                return one
        return None

    def municipality_name(self, key: str | None) -> str:
        """The name to show for a municipality's id; the id itself where it is not known."""
        found = self.municipality(key)
        return found.name if found else (key or "")

    @classmethod
    def between(cls, *, id: str, name: str, municipalities: tuple[Municipality, ...]) -> "Partnership":  # noqa: A002
        """A new city-to-city partnership. Raises ValueError with fewer than two municipalities."""
        if len(municipalities) < 2:  # noqa: PLR2004 - a partnership has two sides
            msg = "a partnership has at least two municipalities"
            raise ValueError(msg)
        return cls(id=id, name=name, municipalities=municipalities)
