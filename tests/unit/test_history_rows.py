"""The rows of the history screen: days, shapes, names, one change field by field; whatever the width."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit import build
from tests.unit.history_support import SLUG, change, delete, desk_of, item, made
from visitplanner.domain.agenda import Item, Status
from visitplanner.domain.changes import BOOK, Edit
from visitplanner.domain.records import Record
from visitplanner.domain.values import fields
from visitplanner.exports.field_labels import FIELDS
from visitplanner.exports.value_said import Sayer
from visitplanner.locale import current
from visitplanner.planning.bringing_back import Brought
from visitplanner.planning.desk import Desk
from visitplanner.planning.history import Reader, programme_at
from visitplanner.tui.history_rows import RecordRows, brought_said, chosen, detail_rows
from visitplanner.tui.item_sheet import FIELD_OF
from visitplanner.tui.item_words import LABELS
from visitplanner.tui.text import width
from visitplanner.tui.widgets.row_list import Row

HOSTILE = "[/b] [@click=app.quit]go[/] [A-1]"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return made(tmp_path / "ws")


def sayer(desk: Desk) -> Sayer:
    return Sayer(desk.book(), current(), lambda slug: programme_at(desk, slug))


def read(desk: Desk) -> list[Record]:
    return list(Reader(desk).more())


def lines(rows: list[Row]) -> list[str]:
    """Rows as they read."""
    return ["".join(text for text, _ in line).rstrip() for row in rows for line in row.lines]


def listed(desk: Desk, columns: int = 78, *, all_visits: bool = False) -> list[str]:
    rows = RecordRows(sayer(desk), all_visits=all_visits)
    return lines(list(rows.rows(read(desk), columns, "the end")))


def detail(desk: Desk, columns: int = 60) -> list[str]:
    return lines(list(detail_rows(read(desk)[0], sayer(desk), columns)))


def test_changes_stand_under_their_days_newest_first(desk: Desk) -> None:
    """Time, who, what, and the first of the things with how many more there are."""
    one, other = build.item("Walk", id="w1"), build.item("Talk", id="w2")
    desk.commit([Edit(file=SLUG, mine=one), Edit(file=SLUG, mine=other)], why="import a programme")
    assert listed(desk) == [
        "Monday 1 March 2027",
        "12:02   Awa  import a programme · Walk +1",
        "12:01   Awa  add an activity · Fees",
        "12:00   Awa  add a visit · Working visit to Kpassa",
        "12:00   Awa  workspace made · Oudermeer–Kpassa +4",
        "",
        "the end",
    ]


def test_what_does_not_stand_has_a_shape_and_not_only_a_colour(desk: Desk) -> None:
    """Taken back, and done again after that, are told in black and white."""
    change(desk, place="Market")
    change(desk, place="Hoko")
    desk.store.undo()
    assert listed(desk)[1:3] == [
        "12:04   Awa  taken back: edit an activity · Fees",
        "12:03 ✗ Awa  edit an activity · Fees",
    ]
    desk.store.redo()
    assert listed(desk)[3] == "12:03 ↻ Awa  edit an activity · Fees"


def test_a_first_name_is_enough_where_only_one_bears_it(desk: Desk, tmp_path: Path) -> None:
    """Names take little room, and nobody is taken for somebody else."""
    change(desk_of("Jan Peeters", tmp_path / "ws"), place="Market")
    assert "  Jan  edit an activity" in listed(desk)[1]
    change(desk_of("Jan Claes", tmp_path / "ws"), place="Hoko")
    said = "\n".join(listed(desk))
    assert "Jan Peeters" in said
    assert "Jan Claes" in said


def test_of_all_visits_each_line_says_which(desk: Desk) -> None:
    """The short name of the visit, or the partnership; in one visit's history it would say nothing."""
    desk.commit([Edit(file=BOOK, mine=build.goal("1.2", "Women"))], why="add a goal")
    said = listed(desk, all_visits=True)
    assert said[1].endswith("  partnership")
    assert said[2].endswith("  kpassa-2027")
    assert not any(line.endswith("kpassa-2027") for line in listed(desk))


def test_one_change_is_told_field_by_field(desk: Desk) -> None:
    """Who, when, where; then each thing with what was and what is."""
    change(desk, place="Market", note="Bring the forms of both towns, and the board. " * 3)
    assert detail(desk) == [
        "1 Mar 2027, 12:02 · Awa                             awa0002-",
        "edit an activity · Working visit to Kpassa",
        "",
        "activity “Fees”",
        "  Place: Town hall → Market",
        "  Note:",
        "      (empty)",
        "    → Bring the forms of both towns, and the board. Bring",
        "      the forms of both towns, and the board. Bring the",
        "      forms of both towns, and the board.",
    ]


def test_a_deleted_thing_is_told_with_what_it_held(desk: Desk) -> None:
    """One sees what would come back."""
    delete(desk)
    said = detail(desk)
    assert "activity “Fees” deleted" in said
    assert "  Place: Town hall" in said


def test_a_row_of_the_detail_means_that_field_and_its_heading_the_whole_thing(desk: Desk) -> None:
    """What a key would bring back is what the cursor stands on."""
    change(desk, place="Market", status=Status.CONFIRMED)
    record, said = read(desk)[0], sayer(desk)
    keys = [row.key for row in detail_rows(record, said, 60) if row.key]
    assert keys == ["0", "0.0", "0.1"]
    picked = [chosen(record, key, said) for key in keys]
    assert [[one.field for one in thing.changes] for thing in picked if thing is not None] == [
        ["place", "status"],
        ["place"],
        ["status"],
    ]
    assert chosen(record, "", said) is None
    assert chosen(record, "7", said) is None


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("MARKET", 1),
        ("jan", 1),
        ("hall awa", 1),
        ("nothing such", 0),
        ("", 3),
        ("confirmed", 0),
        ("deleted", 0),
    ],
)
def test_a_search_looks_at_who_what_names_and_values(
    desk: Desk, tmp_path: Path, words: str, found: int
) -> None:
    """Every word has to occur somewhere in the change."""
    change(desk_of("Jan", tmp_path / "ws"), place="Market")
    rows = RecordRows(sayer(desk), all_visits=False)
    records = list(Reader(desk, SLUG).more())
    assert len(rows.matching(records, words)) == found


@pytest.mark.parametrize("columns", [8, 24, 38, 78])
def test_nothing_is_wider_than_there_is_room(desk: Desk, columns: int) -> None:
    """On the smallest terminal too, with letters of two columns."""
    change(desk, title="漢字" * 20, place="x" * 90, note="word " * 40)
    for line in (*listed(desk, columns, all_visits=True), *detail(desk, max(columns, 24))):
        assert width(line) <= max(columns, 24)


def test_words_of_others_are_shown_as_they_are(desk: Desk, tmp_path: Path) -> None:
    """What looks like markup is letters."""
    change(desk_of(HOSTILE, tmp_path / "ws"), why=HOSTILE, place=HOSTILE)
    assert HOSTILE in "\n".join(listed(desk, 200))
    assert f"Place: Town hall → {HOSTILE}" in "\n".join(detail(desk, 200))


def test_rows_that_stay_are_not_made_again(desk: Desk) -> None:
    """A page more costs as much as a page."""
    rows = RecordRows(sayer(desk), all_visits=False)
    first = list(rows.rows(read(desk), 78, "more"))
    change(desk, place="Market")
    later = list(rows.rows(read(desk), 78, "more"))
    assert [one for one in first if one.key] == [one for one in later if one.key][1:]
    assert all(any(one is other for other in later) for one in first if one.key), (
        "a row was made a second time"
    )


def test_the_form_and_the_history_call_a_field_by_one_name() -> None:
    """Who looks for “Led by” in the form finds it under that name in the history, and in a conflict."""
    names = {one.name for one in fields(Item)} - {"groups"}
    shown = {name: LABELS[FIELD_OF.get(name, name)] for name in names if FIELD_OF.get(name, name) in LABELS}
    assert len(shown) > 20
    assert {name: FIELDS[name] for name in shown} == shown


def test_what_was_brought_back_is_said_in_a_sentence(desk: Desk) -> None:
    """And that u takes it back, whichever it was."""
    thing = read(desk)[0].things[0]
    whole, part = Brought(thing=thing, whole=True), Brought(thing=thing, whole=False)
    assert brought_said([whole], after=False) == "“Fees” is back; u takes it away again."
    assert brought_said([part], after=False).startswith("“Fees” is as it was before this change")
    assert brought_said([part], after=True).startswith("“Fees” is as it was after this change")
    assert brought_said([part, part], after=False).startswith("2 things are as they were before")
    assert brought_said([part, part], after=True).startswith("2 things are as they were after")
    assert brought_said([], after=False) == ""
    assert item(desk).title == "Fees"
