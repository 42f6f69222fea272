"""A programme that was just imported says little of people, ways and languages, and is not blamed for it."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.unit.build import MONDAY, book, visit
from visitplanner.checks import findings
from visitplanner.domain.agenda import Item
from visitplanner.domain.workspace import Programme
from visitplanner.imports import decode, read_programme

PROGRAMMES = sorted((Path(__file__).parent / "data" / "programmes").iterdir())
UNSPOKEN = {"P401", "P402", "P403", "P404", "P405", "P406", "S502", "S505", "S507", "K604", "K605"}
"""What can be wrong only where the plan names people, ways, pauses, weather, papers or action points."""
ONCE = {"K601", "K602", "K603"}
"""What is asked of every visit, once."""


def imported(path: Path) -> tuple[Programme, date]:
    """The programme as an import leaves it, and a day two months before it."""
    text, _ = decode(path.read_bytes())
    rows = read_programme(text, name=path.name).rows
    items = tuple(
        Item(
            id=f"i{number}",
            title=row.title,
            kind=row.kind,
            day=row.day,
            until_day=row.until_day,
            moment=row.moment,
            place=row.place,
            people_note=row.people,
            note=row.note,
            source=row.source,
            order=number,
        )
        for number, row in enumerate(rows)
    )
    days = [day for item in items for day in (item.day, item.until_day) if day is not None]
    first, last = min(days, default=MONDAY), max(days, default=MONDAY)
    on = visit(first_day=first, last_day=last, trajectory=None)
    return Programme(visit=on, items=items), first - timedelta(days=60)


@pytest.mark.parametrize("path", PROGRAMMES, ids=lambda path: path.name)
def test_an_imported_programme_is_asked_only_for_what_every_visit_needs(path: Path) -> None:
    """Its coordinator reads three lines about briefing, closing and citizens, and no guesses about people."""
    plan, today = imported(path)
    seen = Counter(one.code for one in findings(book(), plan, today))
    assert not UNSPOKEN & set(seen)
    assert all(seen[code] <= 1 for code in ONCE)


def test_every_programme_of_the_collection_is_looked_at() -> None:
    """The test above reads real shapes of programmes: most of them lack a briefing."""
    lacking = [path for path in PROGRAMMES if _lacks_briefing(path)]
    assert len(lacking) > len(PROGRAMMES) / 2


def _lacks_briefing(path: Path) -> bool:
    plan, today = imported(path)
    return any(one.code == "K601" for one in findings(book(), plan, today))
