"""What a check has to say about a plan: values that screens, exports and the command line render alike."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import IntEnum
from types import MappingProxyType

from visitplanner.domain.values import dataclass, field
from visitplanner.domain.visit import Acknowledgement


class Level(IntEnum):
    """How much a finding matters; an error is to be solved before a release, nothing is refused for it."""

    ADVICE = 1
    WARNING = 2
    ERROR = 3

    @property
    def word(self) -> str:
        """The stable English word used on the command line and in JSON."""
        return self.name.lower()


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing a check saw.

    `saw` is a message id with `{names}`; `params` fill it, dates and times unrendered so that each language
    shows them its own way. `subject` is the id of what it is about (item, need, person, goal, the visit), or
    an ISO day; where only two together say it (two items at once, an item and its goal), both ids joined by
    `+`. Code and subject are unique among a visit's findings, so that an acknowledgement covers one of them.
    """

    code: str
    name: str
    level: Level
    subject: str
    saw: str
    params: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    serves: tuple[str, ...] = ()
    """Ids of the concept's statements."""
    remedy: str = ""
    """Message id of how to solve it; without params."""
    item: str | None = None
    """Id of the item to jump to, where there is one."""
    day: date | None = None
    acknowledged: Acknowledgement | None = None

    @property
    def is_grave(self) -> bool:
        """Tell whether it is more than advice."""
        return self.level > Level.ADVICE

    @property
    def is_open(self) -> bool:
        """Tell whether nobody has acknowledged it."""
        return self.acknowledged is None
