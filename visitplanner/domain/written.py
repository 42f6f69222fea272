"""Times and days as people write them, in Dutch, English, French, Spanish and German: the one door.

Used by the import of programmes and by quick entry. The grammar stands in the modules beside it.
"""

from __future__ import annotations

from visitplanner.domain.written_days import WrittenDay, days_in, read_day, weekday_of
from visitplanner.domain.written_times import daypart_of, moment_inside, read_cell, read_moment

__all__ = [
    "WrittenDay",
    "daypart_of",
    "days_in",
    "moment_inside",
    "read_cell",
    "read_day",
    "read_moment",
    "weekday_of",
]
