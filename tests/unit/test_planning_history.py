"""The history is read from its end, a page at a time, and tells things by the names they had."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit import build
from tests.unit.history_support import NOON, SLUG, change, delete, desk_of, item, made, newest, store_of
from visitplanner.domain.changes import BOOK, TABLES, Edit, FieldChange, Transaction
from visitplanner.domain.errors import DamagedError, InputError, NotFoundError, StoreError
from visitplanner.domain.records import NAMED_BY, Deed, Fate, Telling
from visitplanner.domain.values import fields, replace
from visitplanner.planning.desk import Desk
from visitplanner.planning.history import Reader, entity_at, named, record_of
from visitplanner.store import files, history
from visitplanner.store.encoding import to_line
from visitplanner.store.history import Change, Entry


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return made(tmp_path / "ws")


@pytest.fixture
def jan(desk: Desk, tmp_path: Path) -> Desk:
    del desk  # it made the workspace
    return desk_of("Jan", tmp_path / "ws")


def lengthen(folder: Path, by: int, file: str = "elsewhere") -> None:
    """Append so many changes of another visit to the history, as a long life would."""
    row = Change(file=file, table="items", id="x", field="place", old="here", new="there")
    lines = []
    for number in range(by):
        entry = Entry(
            txn=f"long{number:06d}",
            at="2027-03-02T08:00:00+00:00",
            by="Sena",
            why="edit an activity",
            schema=1,
            files={file: number + 1},
            changes=[row],
        )
        lines.append(to_line(entry))
    with (folder / history.NAME).open("ab") as log:
        log.writelines(lines)


# What a record tells


def test_a_record_tells_who_when_what_and_before_and_after(desk: Desk) -> None:
    """All that one asks of a change stands in one record."""
    change(desk, place="Market")
    record = newest(desk)
    assert (record.by, record.why, record.at.isoformat()) == (
        "Awa",
        "edit an activity",
        "2027-03-01T12:02:00+00:00",
    )
    (thing,) = record.things
    assert (thing.name, thing.deed, thing.place) == ("Fees", Deed.CHANGED, (SLUG, "items", "fees"))
    assert [(one.field, one.old, one.new) for one in thing.changes] == [("place", "Town hall", "Market")]
    assert record.files == (SLUG,)


def test_things_go_by_the_names_they_had_then(desk: Desk) -> None:
    """Who looks for “Fees” finds the changes made while it was called so, whatever it is called today."""
    change(desk, place="Market")
    change(desk, title="Fee collection")
    change(desk, place="Council hall")
    delete(desk)
    names = [one.things[0].name for one in Reader(desk, SLUG).more(4)]
    assert names == ["Fee collection", "Fee collection", "Fee collection", "Fees"]


def test_a_goal_goes_by_code_and_title_as_they_were(desk: Desk) -> None:
    """A code that was given another number is told with the old one before that."""
    goal = desk.book().goals[0]
    for fresh in (replace(goal, reason="soon"), replace(goal, reason="soon", code="4.1")):
        now = desk.book().goals[0]
        desk.commit([Edit(file=BOOK, base=now, mine=fresh)], why="edit a goal")
    newer, older = Reader(desk, BOOK).more(2)
    assert (newer.things[0].name, older.things[0].name) == (
        "4.1 Fees are collected openly",
        "1.1 Fees are collected openly",
    )


def test_added_changed_and_deleted_are_told_apart(desk: Desk) -> None:
    """The three things that can happen to something."""
    change(desk, place="Market")
    delete(desk)
    deeds = [one.things[0].deed for one in Reader(desk, SLUG).more(3)]
    assert deeds == [Deed.DELETED, Deed.CHANGED, Deed.ADDED]


def test_what_was_taken_back_or_done_again_is_marked(desk: Desk) -> None:
    """Undo and redo leave the line and say what became of it."""
    change(desk, place="Market")
    change(desk, place="Council hall")
    desk.store.undo()
    assert [one.fate for one in Reader(desk).more(3)] == [Fate.STANDS, Fate.UNDONE, Fate.STANDS]
    desk.store.redo()
    again, back, redone, _ = Reader(desk).more(4)
    assert (again.redoes, back.undoes) == (redone.id, redone.id)
    assert redone.fate is Fate.REDONE
    desk.store.undo()
    assert Reader(desk).more(4)[3].fate is Fate.UNDONE


def test_the_names_are_fields_of_what_they_name() -> None:
    """A table that gets another field for its title is noticed here."""
    assert NAMED_BY.keys() == TABLES.keys()
    for table, kind in TABLES.items():
        assert set(NAMED_BY[table]) <= {one.name for one in fields(kind)}


def test_a_thing_that_nothing_is_known_of_goes_by_its_id() -> None:
    """A line that another hand wrote, of a table that is none, is still told."""
    one = FieldChange(file=SLUG, table="nonsense", id="0123456789", field="x", old=1, new=2)  # type: ignore[arg-type]
    transaction = Transaction(id="t", at=NOON, by="", why="", changes=(one,))
    assert Telling(lambda _: {}).record(transaction).things[0].name == "01234567"


# Reading


def test_a_page_at_a_time_from_the_newest_to_the_first(desk: Desk) -> None:
    """Nothing is told twice, nothing is left out, and the end is known."""
    for number in range(7):
        change(desk, place=f"room {number}")
    reader = Reader(desk)
    pages = []
    while not reader.ended:
        pages.append([one.id for one in reader.more(4)])
    every = [one.id for one in desk.store.history()]
    assert [key for page in pages for key in page] == every
    assert [len(page) for page in pages] == [4, 4, 2]
    assert [one.id for one in reader.records] == every


def test_the_newest_page_of_a_long_history_reads_its_end_only(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fifty thousand changes open as fast as fifty: the file is read from its end, a page of it."""
    lengthen(tmp_path / "ws", 50_000)
    read = 0
    whole = files.read_all

    def counted(*given: object, **more: object) -> bytes:
        nonlocal read
        data: bytes = whole(*given, **more)  # type: ignore[arg-type]  # as it is called
        read += len(data)
        return data

    monkeypatch.setattr(files, "read_all", counted)
    reader = Reader(desk)
    assert len(reader.more()) == 50
    assert read < 100_000
    assert (tmp_path / "ws" / history.NAME).stat().st_size > 5_000_000
    assert not reader.ended


def test_a_visit_that_nobody_touched_for_long_is_found_without_reading_what_others_did(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lines of other visits are passed over as they are, not taken apart one by one."""
    lengthen(tmp_path / "ws", 2_000)
    taken_apart = 0
    from_line = history.from_line

    def counted(line: bytes) -> Entry:
        nonlocal taken_apart
        taken_apart += 1
        return from_line(line)

    monkeypatch.setattr(history, "from_line", counted)
    reader = Reader(desk, SLUG)
    assert [one.why for one in reader.more()] == ["add an activity", "add a visit"]
    assert reader.ended
    assert taken_apart < 10


def test_a_visits_history_holds_what_touched_it_and_nothing_else(desk: Desk) -> None:
    """What was done to another visit or to the partnership is told in the history of everything."""
    other = build.visit(id="v2", slug="kpassa-2028", title="Next visit")
    desk.commit([Edit(file="kpassa-2028", mine=other)], why="add a visit")
    desk.commit([Edit(file=BOOK, mine=build.goal("1.2", "Women"))], why="add a goal")
    assert [one.things[0].name for one in Reader(desk, SLUG).more()] == ["Fees", "Working visit to Kpassa"]
    assert [one.things[0].name for one in Reader(desk, BOOK).more(1)] == ["1.2 Women"]
    assert len(Reader(desk).more()) == 5


def test_damage_in_the_midst_is_told_and_what_was_read_stays(desk: Desk, tmp_path: Path) -> None:
    """Nobody takes a history that cannot be read further for one that begins there."""
    for number in range(3):
        change(desk, place=f"room {number}")
    path = tmp_path / "ws" / history.NAME
    lines = path.read_bytes().splitlines(keepends=True)
    lines[-2] = lines[-2].replace(b"room 1", b"room X")
    path.write_bytes(b"".join(lines))
    reader = Reader(desk)
    with pytest.raises(DamagedError):
        reader.more()
    assert [one.things[0].changes[0].new for one in reader.records] == ["room 2"]
    assert reader.ended


def test_damage_is_told_also_where_only_one_visit_is_looked_at(desk: Desk, tmp_path: Path) -> None:
    """Passing over the lines of others hides nothing of one's own."""
    change(desk, place="Market")
    change(desk, place="Council hall")
    lengthen(tmp_path / "ws", 3)
    path = tmp_path / "ws" / history.NAME
    path.write_bytes(path.read_bytes().replace(b"Council hall", b"council hall"))
    with pytest.raises(DamagedError):
        Reader(desk, SLUG).more()


# What others do meanwhile


def test_what_others_did_comes_at_the_top_and_older_pages_go_on_below(desk: Desk, jan: Desk) -> None:
    """One reads on where one was, while new lines come in above."""
    for number in range(5):
        change(desk, place=f"room {number}")
    reader = Reader(desk)
    reader.more(3)
    assert not reader.behind()
    change(jan, place="Market")
    change(jan, note="bring the forms")
    assert reader.behind()
    assert reader.catch_up() == 2
    assert not reader.behind()
    reader.more(100)
    assert [one.id for one in reader.records] == [one.id for one in desk.store.history()]
    assert [one.by for one in reader.records[:3]] == ["Jan", "Jan", "Awa"]


def test_a_change_elsewhere_is_no_line_of_this_visit(desk: Desk, jan: Desk) -> None:
    """The history of one visit stays as it is, and does not look again and again."""
    reader = Reader(desk, SLUG)
    reader.more()
    jan.commit([Edit(file=BOOK, mine=build.goal("1.2", "Women"))], why="add a goal")
    assert reader.behind()
    assert reader.catch_up() == 0
    assert not reader.behind()


def test_taking_back_while_one_looks_marks_the_line_that_is_there(desk: Desk, jan: Desk) -> None:
    """The line in sight says that it does not stand any more."""
    change(jan, place="Market")
    reader = Reader(desk)
    reader.more(1)
    jan.store.undo()
    assert reader.catch_up() == 1
    assert [one.fate for one in reader.records] == [Fate.STANDS, Fate.UNDONE]
    jan.store.redo()
    reader.catch_up()
    assert reader.records[2].fate is Fate.REDONE


def test_older_lines_keep_the_old_name_when_somebody_gives_another_meanwhile(desk: Desk, jan: Desk) -> None:
    """A new title does not rewrite what is read after it came."""
    change(desk, place="Market")
    desk.commit([Edit(file=SLUG, mine=build.item("Walk", id="walk"))], why="add an activity")
    reader = Reader(desk, SLUG)
    reader.more(1)
    change(jan, title="Fee collection")
    reader.catch_up()
    reader.more(1)
    assert [one.things[0].name for one in reader.records] == ["Fee collection", "Walk", "Fees"]


def test_a_line_that_could_not_be_saved_after_all_disappears(desk: Desk, jan: Desk, tmp_path: Path) -> None:
    """A session on a failing disk takes its line back; whoever saw it for a moment sees it go."""
    path = tmp_path / "ws" / history.NAME
    size = path.stat().st_size
    change(jan, place="Market")
    reader = Reader(desk)
    reader.more(2)
    with path.open("ab") as log:
        log.truncate(size)
    reader.catch_up()
    assert [one.why for one in reader.records] == ["add an activity"]


def test_the_history_of_nothing_yet_takes_in_what_comes(desk: Desk, jan: Desk) -> None:
    """A visit without a line gets its first one while it is looked at."""
    reader = Reader(desk, "kpassa-2028")
    assert list(reader.more()) == []
    visit = build.visit(id="v2", slug="kpassa-2028", title="Next visit")
    jan.commit([Edit(file="kpassa-2028", mine=visit)], why="add a visit")
    assert reader.catch_up() == 1
    assert reader.records[0].things[0].name == "Next visit"


def test_a_rebuilt_file_is_a_line_without_things(desk: Desk) -> None:
    """That somebody brought a damaged file back is part of the history."""
    reader = Reader(desk, SLUG)
    reader.more()
    store_of(desk).restore(SLUG)
    record = newest(desk, SLUG)
    assert (record.why, record.things, record.files) == ("file rebuilt from the history", (), ())
    assert reader.catch_up() == 1
    assert reader.records[0] == record


def test_trouble_with_the_disk_is_left_to_who_reads(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The look for news that runs beside the screen never fails; reading says what is the matter."""
    reader = Reader(desk)
    reader.more()

    def broken(*_: object, **__: object) -> object:
        raise StoreError("The disk failed.")

    monkeypatch.setattr(type(store_of(desk)), "history", broken)
    assert not reader.behind()


# Finding one again


def test_a_record_is_found_by_eight_letters_of_its_id(desk: Desk) -> None:
    """What the list shows of an id is enough to name the change."""
    change(desk, place="Market")
    record = newest(desk)
    assert record_of(desk, record.id[:8]) == record
    assert record_of(desk, record.id) == record


def test_a_record_that_is_found_knows_what_became_of_it(desk: Desk) -> None:
    """Also where it was taken back long after."""
    change(desk, place="Market")
    key = newest(desk).id
    desk.store.undo()
    assert record_of(desk, key).fate is Fate.UNDONE


@pytest.mark.parametrize(("key", "kind"), [("awa", InputError), ("", InputError), ("0" * 8, NotFoundError)])
def test_too_little_of_an_id_or_an_unknown_one_is_refused(
    desk: Desk, key: str, kind: type[Exception]
) -> None:
    """Nothing is brought back from a change that one did not mean."""
    with pytest.raises(kind):
        record_of(desk, key)


def test_what_stands_at_a_place_now(desk: Desk) -> None:
    """An item, the visit itself, the partnership; and nothing where there is nothing of that sort."""
    assert entity_at(desk, (SLUG, "items", "fees")) == item(desk)
    assert entity_at(desk, (SLUG, "visit", "visit-1")) == desk.programme(SLUG).visit
    assert entity_at(desk, (BOOK, "partnership", "band")) == desk.book().partnership
    for place in (
        (SLUG, "goals", "g1.1"),
        ("gone", "items", "fees"),
        ("../x", "items", "a"),
        (BOOK, "x", "y"),
    ):
        assert named(desk, place) == {}
