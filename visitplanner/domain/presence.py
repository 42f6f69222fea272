"""Who else has the workspace open just now, and what they look at."""

from __future__ import annotations

from datetime import datetime

from visitplanner.domain.text import Cleaned
from visitplanner.domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Presence(Cleaned):
    """One session: whose it is, and where it is. It promises nothing: the next moment it may be gone."""

    author: str
    since: datetime
    screen: str = ""
    """The main screen in front: "visits", "agenda", "goals", …"""
    visit: str | None = None
    """Slug of the visit that is open there."""
    item: str | None = None
    """Id of the item that is being edited."""
