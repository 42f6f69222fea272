"""The history in the words of a reader: fields by their names, values as one writes them, lines that fit."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit import build
from tests.unit.history_support import SLUG, change, delete, desk_of, made
from visitplanner.domain.agenda import Document, GoalLink, Item, Status
from visitplanner.domain.changes import BOOK, TABLES, Edit, FieldChange, Table
from visitplanner.domain.need import Sighting
from visitplanner.domain.records import Record, Thing
from visitplanner.domain.times import Moment
from visitplanner.domain.values import fields, replace
from visitplanner.exports.cells import width
from visitplanner.exports.change_said import LONG, Told, differing, told
from visitplanner.exports.field_labels import FIELDS, THINGS, field_said
from visitplanner.exports.history_text import history_data, history_text
from visitplanner.exports.value_said import WORDS, Sayer
from visitplanner.locale import language
from visitplanner.planning.desk import Desk
from visitplanner.planning.history import Reader, programme_at

EN = language("en", {})
HOSTILE = "\x1b]52;c;aGk=\x07[@click=app.quit]\x9b31m\u202eevil\x00\r\nnext"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return made(tmp_path / "ws")


def sayer(desk: Desk) -> Sayer:
    return Sayer(desk.book(), EN, lambda slug: programme_at(desk, slug))


def text(desk: Desk, newest: int = 1, columns: int = 100) -> str:
    """The newest records as text."""
    reader = Reader(desk)
    return history_text(reader.more(newest), sayer(desk), width=columns)


def rows(desk: Desk) -> list[tuple[str, str, str]]:
    """What the newest change did to its first thing."""
    return [
        (one.label, one.before, one.after) for one in told(Reader(desk).more(1)[0].things[0], sayer(desk))
    ]


def parts(kind: Any) -> Iterator[type]:
    """The classes that a field's annotation is made of."""
    if get_origin(kind) in {UnionType, tuple, frozenset}:
        for one in get_args(kind):
            yield from parts(one)
    elif isinstance(kind, type):
        yield kind


def paths(kind: type, above: str = "") -> Iterator[tuple[str, type]]:
    """Every field of an entity by its path, those within objects and lists of objects too."""
    hints = get_type_hints(kind)
    for one in fields(kind):
        path = f"{above}{one.name}"
        for part in parts(hints[one.name]):
            yield path, part
            if hasattr(part, "_plan") and part is not Moment:
                yield from paths(part, f"{path}.")


# Labels


def test_every_field_of_everything_that_is_saved_has_a_name() -> None:
    """Nobody reads the names that programs give to fields."""
    for table, kind in TABLES.items():
        for path, _ in paths(kind):
            if path != "id" and "." not in path:
                assert path in FIELDS, (table, path)
                assert "_" not in field_said(table, path, EN)
    assert THINGS.keys() == TABLES.keys()


@pytest.mark.parametrize(
    ("table", "path", "said"),
    [
        ("items", "moment", "Time"),
        ("goals", "purpose", "Builds"),
        ("visit", "purpose", "Purpose"),
        ("needs", "embedding.choice_by", "Chosen by"),
        ("partnership", "settings.capacity_floor", "Floor for building capacity"),
        ("partnership", "self_assessment.threats", "Threats"),
        ("items", "goals.g1.2.how", "Goals"),
        ("items", "", "Deleted or kept"),
        ("items", "added_by_a_sister_program", "added by a sister program"),
    ],
)
def test_a_field_is_called_as_people_know_it(table: str, path: str, said: str) -> None:
    """Also within objects, and within elements of lists."""
    assert field_said(table, path, EN) == said


def test_every_field_with_a_code_is_told_in_words() -> None:
    """A new kind of state cannot be forgotten: its fields are held against the entities themselves."""
    found = {
        (table, path): part
        for table, kind in TABLES.items()
        for path, part in paths(kind)
        if issubclass(part, StrEnum)
    }
    assert found == WORDS


# Values


@pytest.mark.parametrize(
    ("table", "path", "value", "said"),
    [
        ("items", "status", "confirmed", "confirmed"),
        ("items", "status", "postponed", "postponed"),
        ("needs", "route", "handed on", "handed on"),
        ("people", "role", "politician-majority", "politician, majority"),
        ("goals", "actors", ["officials", "politicians"], "officials, politicians"),
        ("items", "day", "2027-05-12", "12 May 2027"),
        ("items", "title", "2027-05-99", "2027-05-99"),
        ("items", "moment", {"start": "09:00:00", "end": "10:30:00"}, "09:00–10:30"),
        ("items", "moment", {"daypart": "evening"}, "evening"),
        ("items", "moment", {"start": "nine"}, "nine"),
        ("items", "photographed", True, "yes"),
        ("items", "photographed", False, "no"),
        ("items", "note", "", "(empty)"),
        ("items", "note", None, "(empty)"),
        ("items", "goals", [], "(empty)"),
        ("needs", "embedding", {}, "(empty)"),
        ("partnership", "settings.capacity_floor", 55, "55 %"),
        ("partnership", "settings.pool_deadline_days", 1, "1 day"),
        ("partnership", "settings.nonsense", 3, "3"),
        (
            "items",
            "goals",
            [{"goal": "g1.1", "how": "side by side"}],
            "1.1 Fees are collected openly, side by side",
        ),
        ("items", "attendees", ["awa", "jan"], "Awa Kossou, Jan Peeters"),
        ("items", "attendees", ["gone"], "gone"),
        ("visit", "visiting", ["oudermeer"], "Oudermeer"),
        ("visit", "trajectory", "path", "Fees and services people trust"),
        ("needs", "sightings", [{"visit": SLUG, "item": "fees"}], "Working visit to Kpassa, Fees"),
        ("needs", "sightings", [{"visit": "gone", "item": "fees"}], "gone, fees"),
        ("releases", "made_at", "2027-05-12T08:30:00+00:00", "12 May 2027, 08:30"),
        (
            "trajectories",
            "phases",
            [{"name": "hand-over", "starts_on": "2030-01-01"}],
            "hand over, 1 Jan 2030",
        ),
        ("items", "order", 3, "3"),
        ("goals", "markers.m1.expectation", "love", "love to see"),
        (
            "partnership",
            "travel",
            [{"id": "t1", "place": "Hoko", "other": "Market", "minutes": 90}],
            "Hoko, Market, 1 h 30",
        ),
    ],
)
def test_a_value_is_said_as_a_reader_would_write_it(
    desk: Desk, table: str, path: str, value: object, said: str
) -> None:
    """Ids become names, codes words, days and times are written out; what is not known stays as it is."""
    assert sayer(desk).value(table, path, value) == said


def test_what_an_action_point_or_an_accepted_finding_is_about_goes_by_its_title(desk: Desk) -> None:
    """It is found in the visit that the change is of."""
    said = sayer(desk)
    assert said.value("actions", "item", "fees", file=SLUG) == "Fees"
    assert said.value("acknowledgements", "subject", "fees+g1.1", file=SLUG) == "Fees, 1.1"
    assert said.value("actions", "item", "fees", file="gone") == "fees"


# What a change did


def test_a_field_tells_what_was_and_what_is(desk: Desk) -> None:
    """Each field on its own."""
    change(desk, place="Market", status=Status.CONFIRMED)
    assert rows(desk) == [("Place", "Town hall", "Market"), ("Status", "planned", "confirmed")]


def test_of_a_list_only_what_came_and_went_is_told(desk: Desk) -> None:
    """Nine people who travel anyway say nothing about the tenth."""
    change(desk, attendees=("awa",))
    assert rows(desk) == [("Who", "(empty)", "Awa Kossou")]
    change(desk, attendees=("awa", "jan"))
    assert rows(desk) == [("Who, added", "", "Jan Peeters")]
    change(desk, attendees=("jan",))
    assert rows(desk) == [("Who, taken out", "Awa Kossou", "")]


def test_within_a_list_only_what_is_another_is_told(desk: Desk) -> None:
    """A line on how a goal is served, under the goal that it is about."""
    change(desk, goals=(GoalLink(goal="g1.1", how="side by side"),))
    assert rows(desk) == [("Goals, 1.1 Fees are collected openly", "(empty)", "side by side")]


def test_another_order_of_the_same_is_told_whole(desk: Desk) -> None:
    """Where nothing came or went, the order is what changed."""
    change(desk, languages=("fr", "nl"))
    change(desk, languages=("nl", "fr"))
    assert rows(desk) == [("Languages", "fr, nl", "nl, fr")]


def test_two_elements_that_look_alike_are_both_counted(desk: Desk) -> None:
    """A need met twice at one place keeps both times."""
    need = build.need(sightings=(Sighting(visit=SLUG, place="Hoko"),))
    desk.commit([Edit(file=BOOK, mine=need)], why="add a concrete need")
    base = desk.book().needs[0]
    more = replace(base, sightings=(*base.sightings, Sighting(visit=SLUG, item="fees", place="Hoko")))
    desk.commit([Edit(file=BOOK, base=base, mine=more)], why="join a need to a known one")
    assert rows(desk) == [("Met, added", "", "Working visit to Kpassa, Fees, Hoko")]


def test_papers_are_told_apart_by_their_titles(desk: Desk) -> None:
    """One that got a day is not told as one gone and one come."""
    change(desk, documents=(Document(title="Map"), Document(title="List")))
    change(desk, documents=(Document(title="Map", ready_by=build.MONDAY), Document(title="List")))
    assert rows(desk) == [("Papers, Map", "(empty)", "10 May 2027")]


def test_papers_of_one_title_are_not_taken_for_one(desk: Desk) -> None:
    """Where a title says too little, the whole does."""
    dated = Document(title="Map", ready_by=build.MONDAY)
    change(desk, documents=(Document(title="Map"), dated))
    change(desk, documents=(Document(title="Map"),))
    assert rows(desk) == [("Papers, taken out", "Map, 10 May 2027", "")]


def test_what_was_added_tells_what_it_holds_and_what_was_deleted_what_it_held(desk: Desk) -> None:
    """Without its name, which stands above, and without what nobody wrote."""
    expected = ["Kind", "Day", "Time", "Place", "Shown to", "Status", "Goals"]
    added = rows(desk)
    assert sorted(label for label, _, _ in added) == sorted(expected)
    assert all(before == "" for _, before, _ in added)
    delete(desk)
    gone = rows(desk)
    assert [(label, before) for label, before, _ in gone] == [(label, after) for label, _, after in added]
    assert all(after == "" for _, _, after in gone)


def test_long_texts_are_cut_down_to_where_they_differ() -> None:
    """One word in a page of notes is found without reading the page twice."""
    page = "The board shows the rates and the income of the month. " * 8
    before, after = differing(page + "It hangs inside. " + page, page + "It hangs outside. " + page)
    assert max(len(before), len(after)) < 120
    assert before.startswith("… ")
    assert before.endswith(" …")
    assert "inside" in before
    assert "outside" in after
    assert differing("short", "shorter") == ("short", "shorter")
    one, two = differing("ha " * 100, "ha " * 99)
    assert one != two


@given(st.text(max_size=300), st.text(max_size=300), st.text(max_size=300), st.text(max_size=300))
def test_two_long_texts_never_look_alike_once_cut(head: str, one: str, other: str, tail: str) -> None:
    """What differs is always among what is shown."""
    before, after = head + one + tail, head + other + tail
    shown = differing(before, after)
    if before.strip() != after.strip() and max(len(before), len(after)) < LONG:
        assert shown == (before, after)
    if "".join(before.split()) != "".join(after.split()):
        assert shown[0] != shown[1]


# The page


def test_the_text_tells_day_time_who_what_where_and_each_field(desk: Desk) -> None:
    """The whole line of one change, with the letters that name it."""
    change(desk, place="Market")
    key = Reader(desk).more(1)[0].id[:8]
    assert text(desk, columns=80) == (
        "Monday 1 March 2027\n"
        f"12:02  Awa · edit an activity · Working visit to Kpassa{' ' * 17}{key}\n"
        "       activity “Fees”\n"
        "         Place: Town hall → Market\n"
    )


def test_what_was_taken_back_says_so_and_so_does_what_took_it_back(desk: Desk) -> None:
    """In words, wherever one reads it."""
    change(desk, place="Market")
    desk.store.undo()
    said = text(desk, 2)
    assert "taken back: edit an activity" in said
    assert "(taken back since)" in said
    desk.store.redo()
    said = text(desk, 3, 120)
    assert "done again: edit an activity" in said
    assert "(taken back and done again since)" in said


def test_more_than_is_shown_is_told_and_nothing_too(desk: Desk) -> None:
    """The last line is true in all three cases."""
    records = Reader(desk).more(1)
    assert history_text(records, sayer(desk), more=True).endswith("--newest shows more of them.\n")
    assert "--newest" not in history_text(records, sayer(desk))
    assert history_text([], sayer(desk)) == "The history holds nothing of that.\n"


@pytest.mark.parametrize("columns", [40, 61, 100])
def test_no_line_is_wider_than_the_terminal(desk: Desk, columns: int) -> None:
    """Whatever the titles hold."""
    change(desk, title="漢字" * 40, note="word " * 60, place="x" * 130)
    for line in text(desk, 3, columns).splitlines():
        assert width(line) <= columns
        assert line == line.rstrip()


def test_the_data_is_what_stands_in_the_history(desk: Desk) -> None:
    """For programs: values as stored, English keys, and it is JSON."""
    change(desk, place="Market")
    (found,) = json.loads(json.dumps(history_data(Reader(desk).more(1))))
    assert found == {
        "id": found["id"],
        "at": "2027-03-01T12:02:00+00:00",
        "by": "Awa",
        "why": "edit an activity",
        "undoes": None,
        "redoes": None,
        "state": "stands",
        "things": [
            {
                "visit": SLUG,
                "kind": "items",
                "id": "fees",
                "name": "Fees",
                "deed": "changed",
                "changes": [{"field": "place", "before": "Town hall", "after": "Market"}],
            }
        ],
    }


# Other hands


def test_hostile_words_are_shown_as_words(desk: Desk, tmp_path: Path) -> None:
    """Author, reason, titles and values of any session reach the terminal without a control byte."""
    stranger = desk_of(HOSTILE, tmp_path / "ws")
    change(stranger, why=HOSTILE, title=HOSTILE, note=HOSTILE, place=HOSTILE)
    said = text(desk)
    assert said.replace("\n", "").isprintable()
    assert "\u202e" not in said
    assert "[@click=app.quit]" in said
    assert "evil" in json.dumps(history_data(Reader(desk).more(1)))


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 20) | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "goal", "name", "start", "end", "visit", "x"]), inner, max_size=3
        )
    ),
    max_leaves=6,
)


@given(
    st.sampled_from([*TABLES, "nonsense"]),
    st.sampled_from(["", "title", "moment", "goals", "settings.x", "markers", "rainy_months", "x.y.z"]),
    VALUES,
    VALUES,
)
def test_whatever_stands_in_a_line_is_told(table: Table, path: str, old: object, new: object) -> None:
    """A line that another hand wrote ends nobody's session."""
    one = FieldChange(file=SLUG, table=table, id="x", field=path, old=old, new=new)
    thing = Thing(file=SLUG, table=table, id="x", name="x", changes=(one, one))
    record = Record(id="abc", at=datetime(2027, 3, 1, tzinfo=UTC), by="", why="", things=(thing,))
    said = Sayer(build.book(), EN, lambda _: build.programme(build.item(id="x")))
    assert all(isinstance(row, Told) for row in told(thing, said))
    assert history_text([record], said)
    assert json.dumps(history_data([record]))


def test_an_item_of_the_domain_reads_without_a_workspace() -> None:
    """The words need no more than the book: a visit that is gone takes nothing down with it."""
    said = Sayer(build.book(), EN)
    item = Item(id="i", title="Talk", place="Hoko")
    assert said.value("items", "place", item.place) == "Hoko"
    assert said.visit("kpassa-2019") == "kpassa-2019"
