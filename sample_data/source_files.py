"""Reads `source/`: tables with names in them become entities with ids, as the planner keeps them.

Names stand for ids in the source: a municipality, a person, a goal's code, a need's title. A name that nobody
bears is a KeyError with the name, a value that a field cannot hold a msgspec.ValidationError with its place.
What is told bit by bit (observations, needs, outcomes, action points, acknowledgements) stays a table.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from visitplanner.domain.agenda import Item
from visitplanner.domain.need import Need, Sighting
from visitplanner.domain.partnership import Partnership
from visitplanner.domain.people import Person
from visitplanner.domain.trajectory import Goal, GoalStatus, Trajectory
from visitplanner.domain.visit import Evaluation, Release, Visit, VisitStatus

SOURCE = Path(__file__).with_name("source")
Table = dict[str, Any]
T = TypeVar("T")

# What a visit's table holds beside the fields of `Visit`.
_LISTS = ("item", "action", "take_up", "acknowledgement", "release")
_RENAMED = {"weather": "weather_dependent", "relationship": "serves_relationship"}
# What a table says of an item beside the fields of `Item`.
_BESIDE = frozenset({"line", "row", "pool", "again"})
_PEOPLE = ("attendees", "hosts")
# What is known of a need when it is noted; its route comes later.
_NOTED = ("title", "description", "place", "raised_by", "noted_by", "noted_on")


def read(name: str) -> Table:
    """Read one file of the source."""
    return tomllib.loads(SOURCE.joinpath(name).read_text(encoding="utf-8"))


@dataclass(slots=True)
class Names:
    """The ids given so far, by what the source calls the thing."""

    new_id: Callable[[], str]
    ids: dict[tuple[str, str], str] = field(default_factory=dict)

    def new(self, kind: str, name: str) -> str:
        """Give a thing its id."""
        return self.ids.setdefault((kind, name), self.new_id())

    def of(self, kind: str, name: str) -> str:
        """Give the id of a thing that was named before. Raises KeyError with the name."""
        return self.ids[kind, name]

    def all(self, kind: str, names: Iterable[str]) -> list[str]:
        """Give the ids of several things."""
        return [self.of(kind, name) for name in names]


def entity(table: Table, kind: type[T]) -> T:
    """Make an entity of plain values, strictly."""
    return msgspec.convert(table, kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class BookSource:
    """What the partnership's own files of the source hold."""

    partnership: Partnership
    """As it stands in the end, but for the travel times."""
    trajectory: Trajectory
    goals: tuple[Goal, ...]
    """As they were set, all of them open and nothing seen of them yet."""
    people: tuple[Person, ...]
    closings: tuple[tuple[str, Table], ...]
    """Code of a goal that was closed, with `status`, `closed_on` and `reason`."""
    observations: tuple[tuple[str, str, Table], ...]
    """Code of a goal, text of its marker, and what was seen of it."""
    travel: tuple[Table, ...]
    initiatives: tuple[Table, ...]
    needs: tuple[Table, ...]


def read_book(names: Names) -> BookSource:
    """Read the partnership, its trajectory with goals, its people and its needs."""
    table = read("partnership.toml")
    towns = [{"id": names.new("municipality", one["name"]), **one} for one in table.pop("municipality")]
    initiatives, travel = table.pop("initiative"), table.pop("travel")
    path = table.pop("trajectory")
    trajectory = {"id": names.new("trajectory", "the one"), **path, "phases": path.pop("phase")}
    agreement = table["agreement"]
    agreement["approvals"] = [
        {**one, "municipality": names.of("municipality", one["municipality"])}
        for one in agreement.pop("approval")
    ]
    known = {"id": names.new("partnership", table["name"]), "municipalities": towns, **table}
    goals = read("goals.toml")["goal"]
    closed = [(one["code"], _taken(one, ("status", "closed_on", "reason"))) for one in goals]
    return BookSource(
        partnership=entity(known, Partnership),
        trajectory=entity(trajectory, Trajectory),
        people=tuple(_person(one, names) for one in read("people.toml")["person"]),
        closings=tuple((code, how) for code, how in closed if how),
        observations=tuple(_observations(goals)),
        goals=tuple(_goal(one, names) for one in goals),
        travel=tuple(travel),
        initiatives=tuple(initiatives),
        needs=tuple(read("needs.toml")["need"]),
    )


def _taken(table: Table, keys: Iterable[str]) -> Table:
    """Take these keys out of a table, those that are there."""
    return {key: table.pop(key) for key in keys if key in table}


def _person(table: Table, names: Names) -> Person:
    town = names.of("municipality", table["municipality"])
    return entity({**table, "id": names.new("person", table["name"]), "municipality": town}, Person)


def _observations(goals: Iterable[Table]) -> Iterable[tuple[str, str, Table]]:
    """Take what was seen of each marker out of the tables."""
    for goal in goals:
        for marker in goal["marker"]:
            for seen in marker.pop("observation", ()):
                yield goal["code"], marker["text"], seen


def _goal(table: Table, names: Names) -> Goal:
    return entity(
        {
            **table,
            "id": names.new("goal", table["code"]),
            "trajectory": names.of("trajectory", "the one"),
            "learners": names.all("municipality", table["learners"]),
            "markers": [{"id": names.new_id(), **marker} for marker in table.pop("marker")],
            "status": GoalStatus.OPEN,
        },
        Goal,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitSource:
    """A visit's file of the source; the items are tables with a `line` or a `row` each."""

    visit: Visit
    """As it stands in the end; `begun` gives how it began."""
    programme: str | None
    """File name of the programme it was imported from."""
    items: tuple[Table, ...]
    actions: tuple[Table, ...]
    taken_up: tuple[Table, ...]
    """Action points of earlier visits that this one takes up."""
    acknowledgements: tuple[Table, ...]
    releases: tuple[Release, ...]

    @property
    def slug(self) -> str:
        """The name of the visit's file."""
        return self.visit.slug


def read_visit(slug: str, names: Names) -> VisitSource:
    """Read `visits/<slug>.toml`. The book has to be read before."""
    table = read(f"visits/{slug}.toml")
    lists = {name: table.pop(name, []) for name in _LISTS}
    programme = table.pop("programme", None)
    table["delegation"] = [
        {**one, "person": names.of("person", one["person"])} for one in table["delegation"]
    ]
    for side in ("visiting", "hosting"):
        table[side] = names.all("municipality", table[side])
    table["hosts"] = names.all("person", table["hosts"])
    table["goals"] = names.all("goal", table["goals"])
    table["trajectory"] = names.of("trajectory", "the one")
    return VisitSource(
        visit=entity({"id": names.new("visit", slug), **table}, Visit),
        programme=programme,
        items=tuple(lists["item"]),
        actions=tuple(lists["action"]),
        taken_up=tuple(lists["take_up"]),
        acknowledgements=tuple(lists["acknowledgement"]),
        releases=tuple(_release(one, names) for one in lists["release"]),
    )


def begun(visit: Visit, *, id: str) -> Visit:  # noqa: A002 - its name
    """Give the visit as it was when it was first written down: nobody travels yet, and nothing has been."""
    return replace(
        visit,
        id=id,
        status=VisitStatus.DRAFT,
        delegation=(),
        hosts=(),
        achievements="",
        constraints="",
        conclusions="",
        evaluation=Evaluation(),
        actual_cost="",
    )


def _release(table: Table, names: Names) -> Release:
    signed = [
        {**one, "municipality": names.of("municipality", one["municipality"])}
        for one in table.pop("signatures")
    ]
    return entity({"id": names.new_id(), **table, "signatures": signed}, Release)


def detailed(item: Item, table: Mapping[str, Any], names: Names) -> Item:
    """Give the item with everything that the source adds to its line or row."""
    plain = {_RENAMED.get(key, key): value for key, value in table.items() if key not in _BESIDE}
    for key in _PEOPLE:
        if key in plain:
            plain[key] = names.all("person", plain[key])
    for key in ("lead", "interpreter"):
        if key in plain:
            plain[key] = names.of("person", plain[key])
    if "need" in plain:
        plain["need"] = names.of("need", plain["need"])
    hows = plain.pop("how", None)
    if hows is not None:
        links = zip(item.goals, hows, strict=True)
        plain["goals"] = [{"goal": link.goal, "how": how} for link, how in links]
    elif isinstance(plain.get("goals"), dict):
        plain["goals"] = [
            {"goal": names.of("goal", code), "how": how} for code, how in plain["goals"].items()
        ]
    given = entity({"id": item.id, "title": item.title, **plain}, Item)
    return replace(item, **{name: getattr(given, name) for name in plain})


def need_as_met(table: Table, *, id: str, item: str | None) -> Need:  # noqa: A002 - its name
    """Give a need as it was noted, before anybody answered it; `item` is the row of its sighting."""
    need = entity({"id": id, "code": "", **{key: table[key] for key in _NOTED if key in table}}, Need)
    if "met" not in table:
        return need
    seen = Sighting(visit=table["met"]["visit"], item=item, seen_on=need.noted_on, place=need.place)
    return replace(need, sightings=(seen,))
