"""Reads `source/`: tables with names in them become entities with ids, as the planner keeps them.

Names stand for ids in the source: a municipality, a person, a goal's code, a need's title. A name that nobody
bears is a KeyError with the name, a value that a field cannot hold a msgspec.ValidationError with its place.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from visitplanner.domain.agenda import Item
from visitplanner.domain.need import Need
from visitplanner.domain.partnership import Initiative, Partnership
from visitplanner.domain.people import Person
from visitplanner.domain.trajectory import Goal, Trajectory
from visitplanner.domain.visit import Acknowledgement, ActionPoint, Release, Visit

SOURCE = Path(__file__).with_name("source")
Table = dict[str, Any]
T = TypeVar("T")

# What a visit's table holds beside the fields of `Visit`.
_LISTS = ("item", "action", "acknowledgement", "release")
_RENAMED = {"weather": "weather_dependent", "relationship": "serves_relationship"}
_PEOPLE = ("attendees", "hosts")


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
    trajectory: Trajectory
    goals: tuple[Goal, ...]
    people: tuple[Person, ...]
    initiatives: tuple[Initiative, ...]
    needs: tuple[Table, ...]
    """Needs as tables still: they name items that are not there yet."""


def read_book(names: Names) -> BookSource:
    """Read the partnership, its trajectory with goals, its people and its needs."""
    table = read("partnership.toml")
    towns = [{"id": names.new("municipality", one["name"]), **one} for one in table.pop("municipality")]
    initiatives = tuple(entity(_initiative(one, names), Initiative) for one in table.pop("initiative"))
    path = table.pop("trajectory")
    trajectory = entity(
        {"id": names.new("trajectory", "the one"), **path, "phases": path.pop("phase")}, Trajectory
    )
    agreement = table["agreement"]
    agreement["approvals"] = [
        {**one, "municipality": names.of("municipality", one["municipality"])}
        for one in agreement.pop("approval")
    ]
    return BookSource(
        partnership=entity(
            {"id": names.new("partnership", table["name"]), "municipalities": towns, **table}, Partnership
        ),
        trajectory=trajectory,
        initiatives=initiatives,
        people=tuple(_person(one, names) for one in read("people.toml")["person"]),
        goals=tuple(_goal(one, names) for one in read("goals.toml")["goal"]),
        needs=tuple(read("needs.toml")["need"]),
    )


def _initiative(table: Table, names: Names) -> Table:
    return {
        **table,
        "id": names.new("initiative", table["name"]),
        "municipality": names.of("municipality", table["municipality"]),
    }


def _person(table: Table, names: Names) -> Person:
    town = names.of("municipality", table["municipality"])
    return entity({**table, "id": names.new("person", table["name"]), "municipality": town}, Person)


def _goal(table: Table, names: Names) -> Goal:
    markers = [
        {"id": names.new_id(), **marker, "observations": marker.pop("observation", [])}
        for marker in table.pop("marker", [])
    ]
    learners = names.all("municipality", table.pop("learners"))
    return entity(
        {
            **table,
            "id": names.new("goal", table["code"]),
            "trajectory": names.of("trajectory", "the one"),
            "learners": learners,
            "markers": markers,
        },
        Goal,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitSource:
    """A visit's file of the source; the items are tables with a `line` or a `row` each."""

    visit: Visit
    programme: str | None
    """File name of the programme it was imported from."""
    items: tuple[Table, ...]
    actions: tuple[ActionPoint, ...]
    acknowledgements: tuple[Table, ...]
    releases: tuple[Release, ...]


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
    table["goals"] = names.all("goal", table["goals"])
    table["trajectory"] = names.of("trajectory", "the one")
    return VisitSource(
        visit=entity({"id": names.new("visit", slug), **table}, Visit),
        programme=programme,
        items=tuple(lists["item"]),
        actions=tuple(_action(one, names) for one in lists["action"]),
        acknowledgements=tuple(lists["acknowledgement"]),
        releases=tuple(_release(one, names) for one in lists["release"]),
    )


def _action(table: Table, names: Names) -> ActionPoint:
    agreed = names.all("municipality", table.pop("agreed_by", []))
    return entity({"id": names.new_id(), **table, "agreed_by": agreed}, ActionPoint)


def _release(table: Table, names: Names) -> Release:
    signed = [
        {**one, "municipality": names.of("municipality", one["municipality"])}
        for one in table.pop("signatures")
    ]
    return entity({"id": names.new_id(), **table, "signatures": signed}, Release)


def detailed(item: Item, table: Table, names: Names) -> Item:
    """Give the item with everything that the source adds to its line or row."""
    plain = {_RENAMED.get(key, key): value for key, value in table.items()}
    for key in ("line", "row", "pool"):
        plain.pop(key, None)
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


def need_of(table: Table, names: Names, item_of: Callable[[str, str], str]) -> Need:
    """Make a need of its table. `item_of(slug, title)` gives the id of the item where it was met."""
    plain = {**table, "id": names.new("need", table["title"]), "code": ""}
    plain["sightings"] = [{**one, "item": item_of(one["visit"], one["item"])} for one in table["sightings"]]
    if "initiative" in plain:
        plain["initiative"] = names.of("initiative", plain["initiative"])
    if "embedding" in plain:
        embedding = dict(plain["embedding"])
        embedding["goal"] = names.of("goal", embedding["goal"])
        for side in ("visiting_colleague", "host_colleague"):
            if side in embedding:
                embedding[side] = names.of("person", embedding[side])
        plain["embedding"] = embedding
    return entity(plain, Need)


def acknowledgement_of(
    table: Table, names: Names, subject_of: Callable[[str, Table], str]
) -> Acknowledgement:
    """Make an acknowledgement of its table. `subject_of(code, table)` finds what it is about."""
    plain = {name: value for name, value in table.items() if name not in {"item", "need"}}
    plain["subject"] = subject_of(table["code"], table)
    plain["municipality"] = names.of("municipality", table["municipality"])
    return entity({**plain, "id": names.new_id()}, Acknowledgement)


def until(goal: Goal, day: date) -> Goal:
    """Give the goal as it stood on that day: without later observations, and open."""
    known = tuple(
        replace(marker, observations=tuple(one for one in marker.observations if one.seen_on <= day))
        for marker in goal.markers
    )
    fresh = Goal(id=goal.id, code=goal.code, title=goal.title)
    return replace(goal, markers=known, status=fresh.status, closed_on=fresh.closed_on, reason=fresh.reason)
