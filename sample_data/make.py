"""Makes `sample_data/workspace` from `sample_data/source`: `python -m sample_data.make [FOLDER]`.

The story of the partnership is told again through the planner's own store, change by change, with the clock
and the ids of the story: so the sample has a history, and making it twice gives the same bytes.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from sample_data.source_files import BookSource, Names, VisitSource, read_book, read_visit, until
from sample_data.telling import (
    Story,
    acknowledged,
    add,
    link_needs,
    look_back,
    need_now,
    prepare,
    route,
    set_visit,
    take,
    unrouted,
)
from visitplanner.domain.changes import BOOK, Edit
from visitplanner.domain.visit import VisitStatus
from visitplanner.planning.agenda import add_item, item_from
from visitplanner.planning.quick import read_line
from visitplanner.store import create_workspace
from visitplanner.store.codec import plain

WORKSPACE = Path(__file__).with_name("workspace")
SLUGS = ("2024-sevidji", "2026-leiebeke", "2027-sevidji")
LIEN, SENAMI = "Lien Verhaverbeke", "Sènami Adjovikpè"


def make(folder: Path) -> None:
    """Make the sample workspace in a folder that is not there yet."""
    story = Story(folder)
    names = Names(story.new_id)
    book = read_book(names)
    visits = {slug: read_visit(slug, names) for slug in SLUGS}
    _found(story, book)
    _first_visit(story, names, book, visits[SLUGS[0]])
    _between(story, names, book)
    _return_visit(story, names, visits[SLUGS[1]])
    _visit_in_planning(story, names, book, visits[SLUGS[2]])


def _found(story: Story, book: BookSource) -> None:
    story.clock.now = datetime(2024, 2, 5, 8, tzinfo=UTC)
    create_workspace(
        story.folder,
        book.partnership,
        author=LIEN,
        clock=story.clock,
        new_id=story.new_id,
        extra=(
            book.trajectory,
            *book.initiatives,
            *book.people,
            *(until(goal, date(2024, 2, 5)) for goal in book.goals),
        ),
    )


def _first_visit(story: Story, names: Names, book: BookSource, source: VisitSource) -> None:
    slug = source.visit.slug
    desk = story.desk(LIEN, "2024-09-18T13:30+02:00")
    take(story, desk, source)
    # Their ids first: the rows of the programme name them.
    for table in book.needs:
        names.new("need", table["title"])
    prepare(story, names, story.desk(SENAMI, "2024-10-07T09:10+01:00"), source)
    met_here = [one for one in book.needs if one["sightings"] and one["sightings"][0]["visit"] == slug]
    days = {one[key] for one in met_here for key in ("noted_on", "routed_on") if key in one}
    for day in sorted(one for one in days if one.year == source.visit.days[0].year):
        desk = story.desk(LIEN, f"{day}T21:40+01:00")
        met = [table for table in met_here if table["noted_on"] == day]
        for table in met:
            wish = unrouted(need_now(story, names, table))
            desk.commit((Edit(file=BOOK, mine=wish),), why="add a concrete need")
        link_needs(names, desk, source, [table["title"] for table in met])
        _routes(story, names, book, day=day)
    look_back(story, names, story.desk(LIEN, "2024-11-23T19:05+01:00"), source)
    add(desk, slug, source.actions, why="edit the visit")
    add(desk, slug, acknowledged(story, names, desk, source), why="edit the visit")
    set_visit(desk, source, VisitStatus.DONE)


def _routes(story: Story, names: Names, book: BookSource, *, day: date) -> None:
    """Route the needs that were routed that day, by whoever did it."""
    for table in book.needs:
        if table.get("routed_on") == day:
            desk = story.desk(table["routed_by"], f"{day}T22:10+01:00")
            route(desk, need_now(story, names, table))


def _between(story: Story, names: Names, book: BookSource) -> None:
    _routes(story, names, book, day=date(2025, 3, 14))
    goal = book.goals[0]
    for author, when in ((LIEN, "2026-03-23T09:00+01:00"), (SENAMI, "2026-06-15T08:40+01:00")):
        desk = story.desk(author, when)
        base = desk.book().goal(goal.id)
        desk.commit((Edit(file=BOOK, base=base, mine=until(goal, desk.today)),), why="edit a goal")
    desk = story.desk(LIEN, "2026-09-30T16:15+02:00")
    desk.commit((Edit(file=BOOK, base=desk.book().goal(goal.id), mine=goal),), why="close a goal")


def _return_visit(story: Story, names: Names, source: VisitSource) -> None:
    slug = source.visit.slug
    take(story, story.desk(SENAMI, "2026-10-01T15:00+01:00"), source)
    prepare(story, names, story.desk(LIEN, "2026-10-05T10:20+02:00"), source)
    desk = story.desk(SENAMI, "2026-11-09T11:00+01:00")
    add(desk, slug, acknowledged(story, names, desk, source), why="edit the visit")
    desk = story.desk(LIEN, "2026-11-16T15:30+01:00")
    look_back(story, names, desk, source)
    add(desk, slug, source.actions, why="edit the visit")
    set_visit(desk, source, VisitStatus.AGREED)
    stands = tuple(
        json.dumps(plain(item), ensure_ascii=False, sort_keys=True)
        for item in desk.programme(slug).in_order()
    )
    add(desk, slug, [replace(one, items=stands) for one in source.releases], why="edit the visit")


def _visit_in_planning(story: Story, names: Names, book: BookSource, source: VisitSource) -> None:
    slug = source.visit.slug
    desk = story.desk(LIEN, "2026-11-17T09:00+01:00")
    desk.commit((Edit(file=slug, mine=source.visit),), why="add a visit")
    for table in source.items:
        line = read_line(table["line"], days=source.visit.days)
        made, _ = item_from(desk.book(), line, id=story.new_id())
        day = None if table.get("pool") else made.day
        need = names.of("need", table["need"]) if "need" in table else None
        added = add_item(desk, slug, replace(made, day=day, need=need)).value
        story.items[slug, added.title] = added.id
    prepare(story, names, story.desk(LIEN, "2026-11-17T13:10+01:00"), source)
    desk = story.desk(SENAMI, "2026-11-18T09:30+01:00")
    last = need_now(story, names, book.needs[-1])
    desk.commit((Edit(file=BOOK, mine=unrouted(last)),), why="add a concrete need")
    _routes(story, names, book, day=desk.today)
    desk = story.desk(SENAMI, "2026-11-19T09:30+01:00")
    # What is asked for again is seen again, whether it has a route or not.
    for table in book.needs:
        if len(table["sightings"]) > 1:
            route(desk, need_now(story, names, table))
    desk = story.desk(SENAMI, "2026-11-19T16:45+01:00")
    look_back(story, names, desk, source)
    add(desk, slug, source.actions, why="edit the visit")
    add(desk, slug, acknowledged(story, names, desk, source), why="edit the visit")


def main(argv: Sequence[str]) -> int:
    """Make the sample anew, where it belongs or in the folder that is named."""
    target = Path(argv[0]) if argv else WORKSPACE
    fresh = target.with_name(f"{target.name}.new")
    shutil.rmtree(fresh, ignore_errors=True)
    make(fresh)
    shutil.rmtree(target, ignore_errors=True)
    fresh.replace(target)
    print(f"Made {target}.")  # noqa: T201 - it is a script
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
