"""Values are frozen dataclasses in every respect but the time it takes to define them."""

from __future__ import annotations

import copy
import dataclasses
import pickle
import pprint

import msgspec
import pytest

from visitplanner.domain.agenda import GoalLink, Item
from visitplanner.domain.values import MISSING, dataclass, field, fields, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A value to try things on."""

    name: str
    seats: int = 0
    tags: list[str] = field(default_factory=list, metadata={"of": "a room"})

    def __post_init__(self) -> None:
        if self.seats < 0:
            msg = "no seats"
            raise ValueError(msg)


def test_a_value_is_made_by_name_with_its_defaults() -> None:
    """What is not given takes its default, and a default that is made is made anew each time."""
    one, other = Room(name="hall"), Room(name="hall")
    assert (one.name, one.seats, one.tags) == ("hall", 0, [])
    assert one.tags is not other.tags


def test_a_value_complains_of_what_is_missing_or_unknown() -> None:
    """A wrong argument is told at once, by its name."""
    with pytest.raises(TypeError, match=r"Room\(\) needs name"):
        Room(seats=3)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="unexpected keyword argument 'chairs'"):
        Room(name="hall", chairs=3)  # type: ignore[call-arg]
    with pytest.raises(ValueError, match="no seats"):
        Room(name="hall", seats=-1)


def test_a_value_never_changes() -> None:
    """Nobody can write into a value, not even by a new name."""
    room = Room(name="hall")
    for name in ("name", "other"):
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(room, name, "x")
    with pytest.raises(dataclasses.FrozenInstanceError):
        del room.name
    assert not hasattr(room, "__dict__")


def test_a_value_has_no_heirs() -> None:
    """A class that inherits fields would share the description of its parent, so it is refused at once."""
    with pytest.raises(TypeError, match="no heirs"):
        dataclass(frozen=True, slots=True, kw_only=True)(type("Hall", (Room,), {}))


def test_equal_fields_make_equal_values() -> None:
    """Two links to the same goal are the same; a link and another thing are not."""
    link = GoalLink(goal="g1", how="x")
    assert link == GoalLink(goal="g1", how="x")
    assert hash(link) == hash(GoalLink(goal="g1", how="x"))
    assert link != GoalLink(goal="g1", how="y")
    assert link != object()
    assert {link, GoalLink(goal="g1", how="x")} == {link}


def test_the_standard_tools_for_dataclasses_work() -> None:
    """Replace, fields, asdict, copy, pickle and msgspec take a value for the dataclass it is."""
    item = Item(id="i1", title="Fees", goals=(GoalLink(goal="g1"),))
    assert dataclasses.is_dataclass(item)
    assert dataclasses.replace(item, title="Markets").title == "Markets"
    assert dataclasses.asdict(item)["goals"] == ({"goal": "g1", "how": ""},)
    assert [one.name for one in dataclasses.fields(Room)] == ["name", "seats", "tags"]
    assert copy.deepcopy(item) == item
    assert pickle.loads(pickle.dumps(item)) == item
    assert msgspec.convert(msgspec.to_builtins(item), Item) == item
    assert "seats=2" in pprint.pformat(Room(name="hall", seats=2))
    assert repr(GoalLink(goal="g1")) == "GoalLink(goal='g1', how='')"


def test_the_planner_asks_a_value_for_its_fields_without_the_standard_module() -> None:
    """Names, types, defaults and what else is said of a field are the same as the standard ones."""
    assert [dict(one.metadata) for one in fields(Room)] == [{}, {}, {"of": "a room"}]
    for kind in (Room, Item):
        for ours, standard in zip(fields(kind), dataclasses.fields(kind), strict=True):
            assert (ours.name, ours.type, ours.metadata) == (standard.name, standard.type, standard.metadata)
            for name in ("default", "default_factory"):
                given, usual = getattr(ours, name), getattr(standard, name)
                assert given is usual or (given is MISSING and usual is dataclasses.MISSING)


def test_a_value_with_another_field_is_another_value() -> None:
    """The first stays as it was; a wrong name or a wrong value is refused as when it is made."""
    room = Room(name="hall", seats=3)
    assert replace(room, seats=4) == dataclasses.replace(room, seats=4) == Room(name="hall", seats=4)
    assert room.seats == 3
    with pytest.raises(TypeError, match="unexpected keyword argument 'chairs'"):
        replace(room, chairs=3)  # type: ignore[call-arg]
    with pytest.raises(ValueError, match="no seats"):
        replace(room, seats=-1)


def test_a_field_said_in_the_standard_words_is_refused_at_once() -> None:
    """It would load what this module is there to do without."""
    told = {"__annotations__": {"tags": list}, "tags": dataclasses.field(default_factory=list)}
    with pytest.raises(TypeError, match="`field`"):
        dataclass(frozen=True, slots=True, kw_only=True)(type("Hall", (), told))
