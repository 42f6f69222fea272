"""What was deleted or changed comes back from the history: as a new change, and over nobody's head."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.unit import build
from tests.unit.history_support import SLUG, change, delete, desk_of, item, made, newest
from visitplanner.domain.agenda import GoalLink, Status
from visitplanner.domain.changes import BOOK, Edit, FieldChange, Table
from visitplanner.domain.errors import InputError, RefusedError
from visitplanner.domain.records import Record, Thing
from visitplanner.domain.values import replace
from visitplanner.planning.bringing_back import WHY, bring_back, part_of, thing_of
from visitplanner.planning.desk import Desk
from visitplanner.planning.history import Reader
from visitplanner.planning.needs import add_need


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return made(tmp_path / "ws")


@pytest.fixture
def jan(desk: Desk, tmp_path: Path) -> Desk:
    del desk  # it made the workspace
    return desk_of("Jan", tmp_path / "ws")


def thing(record: Record, *fields: str) -> Thing:
    """The one thing of a record, with these of its changes alone."""
    (one,) = record.things
    return part_of(one, [each for each in one.changes if each.field in fields])


# What was deleted


def test_what_somebody_deleted_is_there_again_as_it_was(desk: Desk, jan: Desk) -> None:
    """All of it, with its goals; the change bears the name of who brought it back, and undo takes it away."""
    before = item(desk)
    delete(jan)
    done = bring_back(desk, newest(desk))
    assert item(desk) == before
    assert [one.whole for one in done.value] == [True]
    record = newest(desk)
    assert (record.by, record.why) == ("Awa", WHY)
    desk.store.undo()
    assert desk.programme(SLUG).item("fees") is None


def test_what_an_undo_took_away_comes_back_for_anybody(desk: Desk, jan: Desk) -> None:
    """Undo is one's own; what it took away is in reach of the other."""
    desk.store.undo()
    assert desk.programme(SLUG).items == ()
    bring_back(jan, newest(jan))
    assert item(desk).title == "Fees"
    assert newest(desk).by == "Jan"


def test_what_is_there_is_not_brought_back_twice(desk: Desk) -> None:
    """A second try says so and changes nothing."""
    delete(desk)
    record = newest(desk)
    bring_back(desk, record)
    with pytest.raises(RefusedError, match="“Fees” is there"):
        bring_back(desk, record)
    assert len(desk.programme(SLUG).items) == 1


def test_what_a_change_added_is_not_deleted_from_the_history(desk: Desk) -> None:
    """Before it was added it was not there; taking things out is done in the agenda."""
    with pytest.raises(RefusedError, match="nothing is deleted from the history"):
        bring_back(desk, newest(desk))
    assert item(desk).title == "Fees"


def test_what_a_change_added_comes_back_as_it_was_added(desk: Desk) -> None:
    """After that change it was there: that state can be had again where it was deleted since."""
    added = newest(desk)
    change(desk, place="Market")
    delete(desk)
    bring_back(desk, added, after=True)
    assert item(desk).place == "Town hall"


def test_a_need_and_its_row_come_back_together(desk: Desk) -> None:
    """What one line captured, two documents in two files, comes back in one change with its code."""
    add_need(desk, SLUG, "tue school asks for a fence @Hoko")
    desk.store.undo()
    assert desk.book().needs == ()
    done = bring_back(desk, newest(desk))
    (need,) = desk.book().needs
    (row,) = [one for one in desk.programme(SLUG).items if one.need == need.id]
    assert (need.code, row.title, len(done.value)) == ("N1", "school asks for a fence", 2)
    desk.store.undo()
    assert desk.book().needs == ()


def test_a_visit_comes_back_with_what_was_deleted_with_it(desk: Desk) -> None:
    """The file of a deleted visit is filled again."""
    visit = build.visit(id="v2", slug="kpassa-2028", title="Next visit")
    talk = build.item("Talk", id="talk")
    desk.commit(
        [Edit(file="kpassa-2028", mine=visit), Edit(file="kpassa-2028", mine=talk)], why="add a visit"
    )
    desk.store.undo()
    assert desk.store.slugs() == (SLUG,)
    bring_back(desk, newest(desk))
    assert [one.title for one in desk.programme("kpassa-2028").items] == ["Talk"]


# What was changed


def test_a_field_gets_the_value_it_had_before(desk: Desk, jan: Desk) -> None:
    """Only what that change changed; what others did to the rest of it stays."""
    change(jan, place="Market", status=Status.CONFIRMED)
    record = newest(desk)
    change(jan, title="Fee collection", note="bring the forms")
    done = bring_back(desk, record)
    now = item(desk)
    assert (now.place, now.status) == ("Town hall", Status.PLANNED)
    assert (now.title, now.note) == ("Fee collection", "bring the forms")
    assert done.receipt.conflicts == ()
    assert [one.whole for one in done.value] == [False]


def test_one_field_of_several_can_be_meant(desk: Desk) -> None:
    """The other one keeps what the change put there."""
    change(desk, place="Market", status=Status.CONFIRMED)
    record = newest(desk)
    bring_back(desk, record, [thing(record, "place")])
    assert (item(desk).place, item(desk).status) == ("Town hall", Status.CONFIRMED)


def test_what_was_empty_before_is_empty_again(desk: Desk) -> None:
    """Also lists, times and yes-or-no."""
    change(desk, note="x", goals=(), photographed=True, moment=build.moment("14:00"), day=None)
    bring_back(desk, newest(desk))
    now = item(desk)
    assert (now.note, now.photographed, now.day) == ("", False, build.TUESDAY)
    assert now.moment == build.moment("09:00-10:30")
    assert now.goals == (GoalLink(goal="g1.1"),)


def test_a_field_inside_another_comes_back_alone(desk: Desk) -> None:
    """One setting of the partnership, not all of them."""
    base = desk.book().partnership
    for name, value in (("capacity_floor", 60), ("photo_ceiling", 20)):
        now = desk.book().partnership
        settings = replace(now.settings, **{name: value})  # type: ignore[arg-type]  # both are numbers
        desk.commit(
            [Edit(file=BOOK, base=now, mine=replace(now, settings=settings))], why="edit the partnership"
        )
    newer, older = Reader(desk, BOOK).more(2)
    assert [one.field for one in older.things[0].changes] == ["settings.capacity_floor"]
    bring_back(desk, older)
    assert desk.book().partnership.settings == replace(base.settings, photo_ceiling=20)
    assert newer.things[0].name == base.name


def test_where_somebody_changed_the_field_since_both_are_shown(desk: Desk, jan: Desk) -> None:
    """Theirs stays until one has chosen, as everywhere; the rest comes back."""
    change(desk, place="Market", title="Fee talk")
    record = newest(desk)
    change(jan, place="Council hall")
    done = bring_back(desk, record)
    (conflict,) = done.receipt.conflicts
    assert (conflict.field, conflict.base, conflict.mine, conflict.theirs) == (
        "place",
        "Market",
        "Town hall",
        "Council hall",
    )
    assert conflict.by == "Jan"
    assert (item(desk).place, item(desk).title) == ("Council hall", "Fees")


def test_anyway_puts_it_back_over_what_somebody_changed_since(desk: Desk, jan: Desk) -> None:
    """For whoever has seen what stands there and says so."""
    change(desk, place="Market")
    record = newest(desk)
    change(jan, place="Council hall")
    done = bring_back(desk, record, anyway=True)
    assert done.receipt.conflicts == ()
    assert item(desk).place == "Town hall"


def test_what_a_change_put_there_can_be_had_again(desk: Desk, jan: Desk) -> None:
    """The other side of the change, after somebody took it back."""
    change(desk, place="Market")
    record = newest(desk)
    change(jan, place="Town hall")
    bring_back(desk, record, after=True)
    assert item(desk).place == "Market"


def test_what_stands_so_already_is_said(desk: Desk) -> None:
    """No empty change is made."""
    change(desk, place="Market")
    record = newest(desk)
    with pytest.raises(RefusedError, match="stands so already"):
        bring_back(desk, record, after=True)
    desk.store.undo()
    with pytest.raises(RefusedError, match="stands so already"):
        bring_back(desk, record)


def test_of_several_things_those_that_stand_so_already_are_counted(desk: Desk) -> None:
    """The rest comes back, and nobody wonders about the others."""
    walk = build.item("Walk", id="walk", place="Market")
    desk.commit([Edit(file=SLUG, mine=walk)], why="add an activity")
    moved = [(item(desk, key), replace(item(desk, key), place="Hoko")) for key in ("fees", "walk")]
    desk.commit([Edit(file=SLUG, base=base, mine=mine) for base, mine in moved], why="move")
    record = newest(desk)
    change(desk, "walk", place="Market")
    done = bring_back(desk, record)
    assert [one.thing.name for one in done.value] == ["Fees"]
    assert [str(one) for one in done.remarks] == ["1 of 2 stay as they are."]
    assert (item(desk).place, item(desk, "walk").place) == ("Town hall", "Market")


# What makes no sense


def test_a_field_of_something_that_is_gone_is_refused(desk: Desk) -> None:
    """It says what to bring back first."""
    change(desk, place="Market")
    record = newest(desk)
    delete(desk)
    with pytest.raises(RefusedError, match="is not there any more"):
        bring_back(desk, record)


def test_nothing_comes_back_into_a_visit_that_is_gone(desk: Desk, tmp_path: Path) -> None:
    """Also where its file was taken away by another hand."""
    delete(desk)
    record = newest(desk)
    (tmp_path / "ws" / "visits" / f"{SLUG}.json").unlink()
    with pytest.raises(RefusedError, match="The visit “kpassa-2027” is gone"):
        bring_back(desk, record)


def test_what_names_something_that_was_deleted_waits_for_it(desk: Desk) -> None:
    """No activity comes back with a goal that nobody knows."""
    desk.commit([Edit(file=BOOK, mine=build.goal("1.2", "Women"))], why="add a goal")
    change(desk, goals=(GoalLink(goal="g1.2"),))
    linked = newest(desk)
    delete(desk)
    deleted = newest(desk)
    goal = desk.book().goal("g1.2")
    desk.commit([Edit(file=BOOK, base=goal)], why="delete")
    gone = newest(desk)
    with pytest.raises(RefusedError, match="deleted since"):
        bring_back(desk, deleted)
    bring_back(desk, gone)
    bring_back(desk, deleted)
    assert item(desk).goals == (GoalLink(goal="g1.2"),)
    bring_back(desk, linked)
    assert item(desk).goals == (GoalLink(goal="g1.1"),)


def test_a_code_that_another_goal_bears_by_now_is_refused(desk: Desk) -> None:
    """Two goals are never called by one number."""
    desk.commit([Edit(file=BOOK, mine=build.goal("1.2", "Women"))], why="add a goal")
    desk.commit([Edit(file=BOOK, base=desk.book().goal("g1.2"))], why="delete")
    gone = newest(desk)
    other = build.goal("1.2", "Waste")
    desk.commit([Edit(file=BOOK, mine=replace(other, id="another"))], why="add a goal")
    with pytest.raises(InputError, match=r"1\.2 is taken by “Waste”"):
        bring_back(desk, gone)


def test_days_that_do_not_fit_any_more_are_refused(desk: Desk) -> None:
    """A visit that would end before it begins is not saved, not from here either."""
    visit = desk.programme(SLUG).visit
    later = replace(visit, first_day=date(2027, 6, 7), last_day=date(2027, 6, 13))
    desk.commit([Edit(file=SLUG, base=visit, mine=later)], why="edit the visit")
    record = newest(desk)
    with pytest.raises(InputError, match="lies before the first"):
        bring_back(desk, record, [thing(record, "last_day")])
    bring_back(desk, record)
    assert desk.programme(SLUG).visit == visit


def test_a_line_that_holds_nothing_single_is_refused(desk: Desk) -> None:
    """As that of a file that was rebuilt."""
    empty = replace(newest(desk), things=())
    with pytest.raises(RefusedError, match="holds nothing"):
        bring_back(desk, empty)


@pytest.mark.parametrize(("file", "table"), [(SLUG, "goals"), (BOOK, "items"), (SLUG, "nonsense")])
def test_a_line_of_another_hand_is_refused(desk: Desk, file: str, table: Table) -> None:
    """What names a table that the file does not have is no change of the planner's."""
    one = FieldChange(file=file, table=table, id="x", field="title", old="a", new="b")
    strange = Thing(file=file, table=table, id="x", name="x", changes=(one,))
    with pytest.raises(RefusedError, match="not written by the planner"):
        bring_back(desk, newest(desk), [strange])


def test_a_value_that_cannot_stand_there_is_refused(desk: Desk) -> None:
    """The history of an older planner may hold what is no value any more."""
    one = FieldChange(file=SLUG, table="items", id="fees", field="status", old="postponed", new="planned")
    strange = Thing(file=SLUG, table="items", id="fees", name="Fees", changes=(one,))
    with pytest.raises(InputError, match="cannot stand there"):
        bring_back(desk, newest(desk), [strange])


# Naming one thing


@pytest.mark.parametrize("key", ["fees", "FEES", "walk on", "walk-on-the", "market"])
def test_a_thing_of_a_change_is_named_by_words_or_the_beginning_of_its_id(desk: Desk, key: str) -> None:
    """As little as tells it apart from the others."""
    walk = build.item("Walk on the market, and its fees", id="walk-on-the-market")
    fees = build.item("Fees", id="f-2")
    desk.commit([Edit(file=SLUG, mine=walk), Edit(file=SLUG, mine=fees)], why="add")
    found = thing_of(newest(desk), key)
    assert found.name == ("Fees" if key.casefold() == "fees" else "Walk on the market, and its fees")


@pytest.mark.parametrize("key", ["a", "wal", "nothing"])
def test_what_could_be_several_things_or_none_is_asked_again(desk: Desk, key: str) -> None:
    """The answer lists what the change was about."""
    one, other = build.item("A walk", id="w-1"), build.item("Another walk", id="w-2")
    desk.commit([Edit(file=SLUG, mine=one), Edit(file=SLUG, mine=other)], why="add")
    with pytest.raises(InputError, match="Another walk"):
        thing_of(newest(desk), key)
