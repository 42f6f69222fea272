"""The documents that leave the planner, by name."""

from __future__ import annotations

from enum import StrEnum


class Document(StrEnum):
    """What can be written for others to read."""

    AGENDA = "agenda"
    REPORT = "report"
    HANDOUT = "handout"
