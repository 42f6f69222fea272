"""A wrong field in a file is told by its place, however deep it stands."""

import json
from pathlib import Path

import pytest

from tests.store import scene
from visitplanner.domain.changes import BOOK, Edit
from visitplanner.domain.errors import DamagedError
from visitplanner.domain.trajectory import Goal

PLACES = [
    (
        "partnership.json",
        "partnership",
        "p1",
        ("settings", {"capacity_floor": 1.0}),
        "settings.capacity_floor",
    ),
    (
        "partnership.json",
        "partnership",
        "p1",
        ("settings", {"capacity_floor": True}),
        "settings.capacity_floor",
    ),
    ("partnership.json", "partnership", "p1", ("agreement", []), "agreement"),
    ("partnership.json", "partnership", "p1", ("municipalities", [{"id": "m1"}]), "municipalities[0]"),
    ("partnership.json", "partnership", "p1", ("name", None), "name"),
    ("partnership.json", "goals", "g1", ("actors", ["officials", "kings"]), "actors[1]"),
    ("partnership.json", "goals", "g1", ("actors", []), ""),
    (
        "partnership.json",
        "goals",
        "g1",
        ("markers", [{"id": "k", "text": "t", "observations": [{"seen_on": "2027-02-30", "text": "t"}]}]),
        "markers[0].observations[0].seen_on",
    ),
    ("visits/spring.json", "items", "spring-0", ("moment", {"start": "25:00:00"}), "moment.start"),
    ("visits/spring.json", "items", "spring-0", ("groups", "all"), "groups"),
    ("visits/spring.json", "items", "spring-0", ("weather_dependent", 1), "weather_dependent"),
    ("visits/spring.json", "visit", "visit-spring", ("delegation", [{"person": "p"}, 3]), "delegation[1]"),
    ("visits/spring.json", "_meta", "file", ("revision", "3"), "revision"),
    ("visits/spring.json", "_meta", "file", ("schema", 1.0), "schema"),
]


@pytest.mark.parametrize(("name", "table", "key", "wrong", "place"), PLACES)
def test_what_is_wrong_in_a_file_is_told_with_its_place(
    tmp_path: Path, name: str, table: str, key: str, wrong: tuple[str, object], place: str
) -> None:
    """File, table, document and field, down to the number in a list: who edited by hand finds the spot."""
    workspace = scene.made(tmp_path / "w", "spring", items=1)
    workspace.commit([Edit(file=BOOK, mine=Goal(id="g1", code="1", title="Fees"))], why="goal")
    file = tmp_path / "w" / name
    content = json.loads(file.read_text())
    content[table][key][wrong[0]] = wrong[1]
    file.write_text(json.dumps(content))
    session = scene.session(tmp_path / "w", "jan")
    with pytest.raises(DamagedError) as caught:
        _ = session.book(), session.programme("spring")
    assert caught.value.params["file"] == name
    assert caught.value.params["place"] == ".".join(filter(None, (table, key, place)))
