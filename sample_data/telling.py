"""How the story of the sample is told: its clock and its ids, and what is done again and again in it."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sample_data.source_files import Names, Table, VisitSource, acknowledgement_of, detailed, need_of
from visitplanner.checks.engine import findings
from visitplanner.domain.agenda import Item
from visitplanner.domain.changes import BOOK, Edit, Entity
from visitplanner.domain.need import Embedding, Need, Route
from visitplanner.domain.visit import VisitStatus
from visitplanner.imports import read_programme
from visitplanner.planning.desk import Desk
from visitplanner.planning.imported import take_in
from visitplanner.planning.quick import read_line
from visitplanner.store import open_workspace

PROGRAMMES = Path(__file__).with_name("programmes")

# What is written after the day itself; the rest of an item is preparation.
_AFTERWARDS = ("status", "reason", "outcome")


@dataclass(slots=True)
class StoryClock:
    """The time of the story; it moves on by ten seconds at each look, so that no two changes share one."""

    now: datetime = datetime(2024, 1, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Give the time and move on."""
        self.now += timedelta(seconds=10)
        return self.now


@dataclass(slots=True)
class Story:
    """The partnership while it is being told."""

    folder: Path
    clock: StoryClock = field(default_factory=StoryClock)
    chance: random.Random = field(default_factory=lambda: random.Random("Leiebeke and Sèvidji"))  # noqa: S311
    items: dict[tuple[str, str], str] = field(default_factory=dict)

    def new_id(self) -> str:
        """Give an id as the planner makes them, but the same in every telling."""
        return f"{self.chance.getrandbits(128):032x}"

    def desk(self, author: str, when: str) -> Desk:
        """Sit down as somebody, at a moment given in ISO."""
        self.clock.now = datetime.fromisoformat(when).astimezone(UTC)
        store = open_workspace(self.folder, author=author, clock=self.clock, new_id=self.new_id)
        return Desk(store=store, clock=self.clock, new_id=self.new_id)

    def item_of(self, slug: str, beginning: str) -> str:
        """Give the id of the item of that title, or of the only one that begins so; KeyError without one."""
        if (slug, beginning) in self.items:
            return self.items[slug, beginning]
        found = {
            key: id_ for key, id_ in self.items.items() if key[0] == slug and key[1].startswith(beginning)
        }
        if len(found) != 1:
            raise KeyError(slug, beginning, [title for _, title in found])
        return next(iter(found.values()))


def take(story: Story, desk: Desk, source: VisitSource) -> None:
    """Take the programme in, then give the visit what a programme does not tell."""
    assert source.programme is not None  # noqa: S101 - it is called for imported visits only
    slug = source.visit.slug
    text = PROGRAMMES.joinpath(source.programme).read_text(encoding="utf-8")
    host = source.visit.hosting[0]
    taken = take_in(
        desk, slug, read_programme(text, name=source.programme), title=source.visit.title, host=host
    )
    made = taken.value.visit
    mine = replace(source.visit, id=made.id, status=VisitStatus.DRAFT, actual_cost="")
    desk.commit((Edit(file=slug, base=made, mine=mine),), why="edit the visit")
    for item in taken.value.items:
        story.items[slug, item.title] = item.id


def matched(story: Story, programme_items: Iterable[Item], source: VisitSource) -> list[tuple[Item, Table]]:
    """Pair every table of the source with its item. Raises KeyError for a table whose row is not there."""
    by_id = {item.id: item for item in programme_items}
    slug = source.visit.slug
    pairs = []
    for table in source.items:
        key = table["row"] if "row" in table else read_line(table["line"], days=source.visit.days).title
        pairs.append((by_id.pop(story.item_of(slug, key)), table))
    return pairs


def prepare(story: Story, names: Names, desk: Desk, source: VisitSource) -> None:
    """Add what is known before the visit: one change per day of the programme."""
    slug = source.visit.slug
    pairs = matched(story, desk.programme(slug).items, source)
    for day in dict.fromkeys(item.day for item, _ in pairs):
        edits = []
        for item, table in pairs:
            known = {k: v for k, v in table.items() if k not in _AFTERWARDS and (k != "need" or item.need)}
            mine = detailed(item, known, names)
            if item.day == day and mine != item:
                edits.append(Edit(file=slug, base=item, mine=mine))
        desk.commit(edits, why="link goals")


def look_back(story: Story, names: Names, desk: Desk, source: VisitSource) -> None:
    """Add status, reason and outcome, all at once, as one does in the evening."""
    slug = source.visit.slug
    edits = []
    for item, table in matched(story, desk.programme(slug).items, source):
        mine = detailed(item, {k: v for k, v in table.items() if k in _AFTERWARDS}, names)
        if mine != item:
            edits.append(Edit(file=slug, base=item, mine=mine))
    desk.commit(edits, why="edit an activity")


def need_now(story: Story, names: Names, table: Table) -> Need:
    """The need with those sightings whose visit has been told so far."""
    told = {slug for slug, _ in story.items}
    met = [one for one in table["sightings"] if one["visit"] in told]
    return need_of({**table, "sightings": met}, names, story.item_of)


def unrouted(need: Need) -> Need:
    """Give the need as it was noted, before anybody answered it."""
    return replace(
        need,
        route=Route.OPEN,
        embedding=Embedding(),
        initiative=None,
        no_promise="",
        words_given="",
        routed_on=None,
        routed_by="",
    )


def route(desk: Desk, wish: Need) -> None:
    """Save the need as the source has it; its code stays."""
    base = desk.book().need(wish.id)
    assert base is not None  # noqa: S101 - it was added before
    why = "edit a need" if wish.route is Route.OPEN else "route a need"
    desk.commit((Edit(file=BOOK, base=base, mine=replace(wish, code=base.code)),), why=why)


def link_needs(names: Names, desk: Desk, source: VisitSource, titles: Sequence[str]) -> None:
    """Name the need on the stops where it was met."""
    slug = source.visit.slug
    wanted = {
        table["row"]: names.of("need", table["need"]) for table in source.items if table.get("need") in titles
    }
    edits = [
        Edit(file=slug, base=item, mine=replace(item, need=need))
        for item in desk.programme(slug).items
        for row, need in wanted.items()
        if item.title.startswith(row)
    ]
    if edits:
        desk.commit(edits, why="edit an activity")


def acknowledged(story: Story, names: Names, desk: Desk, source: VisitSource) -> list[Entity]:
    """The acknowledgements of the source, each of a finding that the planner really has there and then."""
    slug = source.visit.slug
    found = findings(desk.book(), desk.programme(slug), desk.today)

    def subject(code: str, table: Table) -> str:
        about = story.item_of(slug, table["item"]) if "item" in table else names.of("need", table["need"])
        near = [one for one in found if one.code == code and about in {one.item, one.subject}]
        if len(near) != 1:
            raise KeyError(code, table)
        return near[0].subject

    return [acknowledgement_of(table, names, subject) for table in source.acknowledgements]


def add(desk: Desk, slug: str, entities: Sequence[Entity], *, why: str) -> None:
    """Save what a visit has beside its items."""
    if entities:
        desk.commit([Edit(file=slug, mine=one) for one in entities], why=why)


def set_visit(desk: Desk, source: VisitSource, status: VisitStatus) -> None:
    """Say how far the visit is, and what it cost where that is known."""
    slug = source.visit.slug
    base = desk.programme(slug).visit
    mine = replace(base, status=status, actual_cost=source.visit.actual_cost)
    desk.commit((Edit(file=slug, base=base, mine=mine),), why="edit the visit")
