"""What a coordinator does with the items of a visit."""

from dataclasses import replace
from datetime import date, time

import pytest

from tests.fakes import DAMWIJK, TOVAKO, memory_desk
from visitplanner.domain.agenda import GoalLink, Item, ItemKind, Status
from visitplanner.domain.errors import InputError, NotFoundError
from visitplanner.domain.people import Person
from visitplanner.domain.times import Moment
from visitplanner.domain.trajectory import Goal
from visitplanner.planning.agenda import (
    add_item,
    copy_items,
    delete_items,
    edit_item,
    later_items,
    move_items,
    set_status,
)
from visitplanner.planning.desk import Desk, item_of
from visitplanner.planning.lines import add_line
from visitplanner.planning.visits import add_visit

MONDAY, TUESDAY, WEDNESDAY = date(2027, 5, 10), date(2027, 5, 11), date(2027, 5, 12)
FEES = Goal(id="g1", code="1.2", title="Fees are collected by two people")
AWA = Person(id="awa", name="Awa Dossou", municipality=TOVAKO.id)
JAN = Person(id="jan", name="Jan Peeters", municipality=DAMWIJK.id)


@pytest.fixture
def desk() -> Desk:
    desk = memory_desk(FEES, AWA, JAN)
    for slug, day in (("tovako", MONDAY), ("return", date(2027, 9, 6))):
        last = day.replace(day=day.day + 6)
        add_visit(desk, slug=slug, title="Working visit", first_day=day, last_day=last)
    return desk


def add(desk: Desk, line: str) -> Item:
    return add_line(desk, "tovako", line).value


def clock(item: Item) -> tuple[int | None, str, str]:
    start, end = item.moment.start, item.moment.end
    return (
        item.day.day if item.day else None,
        start.isoformat("minutes") if start else "",
        end.isoformat("minutes") if end else "",
    )


def test_a_line_becomes_an_item_with_goal_and_people_looked_up(desk: Desk) -> None:
    """One typed line fills time, goal and people, known by their short names."""
    item = add(desk, "tue 9:00-10:30 Fee collection workshop @town hall #1.2 +Awa +Jan !exchange")
    assert desk.programme("tovako").items == (item,)
    assert clock(item) == (11, "09:00", "10:30")
    assert item.goals == (GoalLink(goal="g1"),)
    assert item.attendees == ("awa", "jan")


def test_an_unknown_goal_is_refused_with_the_known_ones_and_nothing_is_added(desk: Desk) -> None:
    """A mistyped goal costs one correction and leaves no half row."""
    with pytest.raises(InputError, match=r"no goal “9\.9”; the open goals are 1\.2"):
        add(desk, "tue 9:00 Workshop #9.9")
    assert desk.programme("tovako").items == ()


def test_an_unknown_person_stays_readable_and_is_remarked(desk: Desk) -> None:
    """A visitor's name is not lost because nobody has entered it yet."""
    done = add_line(desk, "tovako", "tue 9:00 Workshop +Koffi the treasurer +Awa")
    assert (done.value.people_note, done.value.attendees) == ("Koffi the treasurer", ("awa",))
    assert "Koffi" in str(done.remarks[0])


def test_a_name_that_two_people_bear_is_asked_back() -> None:
    """Nobody is sent to a meeting because they share a first name."""
    desk = memory_desk(JAN, Person(id="jan2", name="Jan Claes"))
    add_visit(desk, slug="tovako", title="Visit", first_day=MONDAY, last_day=WEDNESDAY)
    with pytest.raises(InputError, match="Jan Claes, Jan Peeters"):
        add_line(desk, "tovako", "Workshop +Jan")


def test_what_plainly_serves_no_goal_is_not_asked_for_one(desk: Desk) -> None:
    """A lunch is seen as a lunch, and a meeting about lunches as work; what one says oneself wins."""
    assert add(desk, "tue 12:00 Lunch with the market committee").kind is ItemKind.LOGISTICS
    assert add(desk, "tue 14:00 Meeting on school lunches").kind is ItemKind.EXCHANGE
    assert add(desk, "tue 12:00 Lunch and fees !exchange").kind is ItemKind.EXCHANGE


def test_items_of_one_time_keep_the_order_in_which_they_came(desk: Desk) -> None:
    """Rows typed one after the other without a time stay in that order."""
    titles = ["c first", "b second", "a third"]
    ids = iter("zyx")
    for title in titles:
        add(replace(desk, new_id=lambda: next(ids)), f"tue {title}")
    assert [one.title for one in desk.programme("tovako").in_order()] == titles


def test_editing_means_only_the_fields_that_differ(desk: Desk) -> None:
    """What somebody else changed in the meantime stays."""
    seen = add(desk, "tue 9:00 Workshop")
    edit_item(desk, "tovako", seen, replace(seen, place="Town hall"))
    now = edit_item(desk, "tovako", seen, replace(seen, title="Fee workshop")).value
    assert (now.title, now.place) == ("Fee workshop", "Town hall")


def test_a_last_day_before_the_first_is_refused(desk: Desk) -> None:
    """A row cannot end before it begins."""
    seen = add(desk, "tue Excursion")
    with pytest.raises(InputError, match="before its first"):
        edit_item(desk, "tovako", seen, replace(seen, until_day=MONDAY))


def test_moving_to_another_day_keeps_the_time_and_the_length(desk: Desk) -> None:
    """A training of two days moved by one is still at nine and still two days long."""
    item = add(desk, "Mon 10 - Tue 11 May 9:00-10:00 Training")
    (moved,) = move_items(desk, "tovako", [item.id], day=WEDNESDAY).value
    assert clock(moved) == (12, "09:00", "10:00")
    assert moved.until_day == date(2027, 5, 13)


def test_moving_to_the_pool_takes_the_day_away(desk: Desk) -> None:
    """An activity put aside keeps its hour for when it gets a day again."""
    item = add(desk, "Mon 10 - Tue 11 May 9:00-10:00 Training")
    (moved,) = move_items(desk, "tovako", [item.id], day=None).value
    assert (moved.day, moved.until_day, moved.moment) == (None, None, item.moment)


def test_shifting_later_items_moves_them_by_as_many_minutes(desk: Desk) -> None:
    """A late start pushes the clock times behind it; dayparts, earlier and cancelled items stay."""
    first = add(desk, "tue 9:00-10:00 Workshop")
    add(desk, "tue 8:00 Bus")
    add(desk, "tue 9:00 Talk beside it")
    add(desk, "tue 10:30-12:00 Market")
    add(desk, "tue afternoon Rest")
    add(desk, "wed 10:30 Council")
    gone = add(desk, "tue 11:00 Tour")
    set_status(desk, "tovako", [gone.id], Status.CANCELLED, "rain")
    moment = Moment(start=time(9, 45), end=time(10, 45))
    move_items(desk, "tovako", [first.id], moment=moment, shift_later=True)
    now = {one.title: clock(one) for one in desk.programme("tovako").items}
    assert now == {
        "Workshop": (11, "09:45", "10:45"),
        "Bus": (11, "08:00", ""),
        "Talk beside it": (11, "09:00", ""),
        "Market": (11, "11:15", "12:45"),
        "Rest": (11, "", ""),
        "Council": (12, "10:30", ""),
        "Tour": (11, "11:00", ""),
    }
    assert [
        one.title
        for one in later_items(desk.programme("tovako"), item_of(desk.programme("tovako"), first.id))
    ] == ["Market"]


def test_a_shift_over_midnight_is_refused_and_changes_nothing(desk: Desk) -> None:
    """Moving the rest of a day along never pushes a dinner into the next one unseen."""
    first = add(desk, "tue 9:00 Workshop")
    add(desk, "tue 22:30 Late dinner")
    before = desk.programme("tovako").items
    with pytest.raises(InputError, match="Late dinner"):
        move_items(desk, "tovako", [first.id], moment=Moment(start=time(11)), shift_later=True)
    assert desk.programme("tovako").items == before


def test_several_items_keep_their_distance(desk: Desk) -> None:
    """A morning moved as a whole keeps its rhythm."""
    ids = [add(desk, f"tue {line}").id for line in ("9:00-10:00 One", "11:00 Two", "morning Three")]
    moved = move_items(desk, "tovako", ids, day=WEDNESDAY, moment=Moment(start=time(10), end=time(11))).value
    assert [(one.title, clock(one)) for one in moved] == [
        ("One", (12, "10:00", "11:00")),
        ("Three", (12, "", "")),
        ("Two", (12, "12:00", "")),
    ]


def test_a_copy_is_planned_anew_and_keeps_its_goals(desk: Desk) -> None:
    """Repeating an activity repeats its purpose and not its outcome."""
    item = add(desk, "tue 9:00 Workshop #1.2")
    set_status(desk, "tovako", [item.id], Status.DONE, "as planned")
    (copy,) = copy_items(desk, "tovako", [item.id], day=WEDNESDAY).value
    assert copy.id != item.id
    assert (copy.status, copy.reason, copy.goals) == (Status.PLANNED, "", item.goals)
    assert len(desk.programme("tovako").items) == 2


def test_a_copy_into_another_visit_lands_on_the_day_with_the_same_number(desk: Desk) -> None:
    """What was on the second day here comes on the second day there."""
    item = add(desk, "tue 9:00 Workshop")
    copy_items(desk, "tovako", [item.id], to_slug="return")
    (copy,) = desk.programme("return").items
    assert copy.day == date(2027, 9, 7)


def test_cancelling_wants_a_reason_and_keeps_the_item(desk: Desk) -> None:
    """A cancelled row stays readable, with the reason why."""
    item = add(desk, "tue 9:00 Workshop")
    with pytest.raises(InputError, match="why"):
        set_status(desk, "tovako", [item.id], Status.CANCELLED, "  ")
    (now,) = set_status(desk, "tovako", [item.id], Status.CANCELLED, "the minister came").value
    assert (now.status, now.reason) == (Status.CANCELLED, "the minister came")


def test_a_deleted_item_comes_back_by_undo(desk: Desk) -> None:
    """Deleting by mistake costs nothing."""
    item = add(desk, "tue 9:00 Workshop")
    delete_items(desk, "tovako", [item.id])
    assert desk.programme("tovako").items == ()
    desk.store.undo()
    assert desk.programme("tovako").items == (item,)


def test_ids_may_be_short_but_not_ambiguous(desk: Desk) -> None:
    """A short id never changes the wrong row: where two fit, neither is taken."""
    item = add(desk, "Workshop")
    add(desk, "Market")
    with pytest.raises(NotFoundError, match="2 ids"):
        item_of(desk.programme("tovako"), "id00")
    with pytest.raises(NotFoundError, match="no item"):
        item_of(desk.programme("tovako"), "nothing")
    assert item_of(desk.programme("tovako"), item.id) == item


def test_an_item_without_an_id_gets_one(desk: Desk) -> None:
    """Every row can be named in a command, wherever it came from."""
    assert add_item(desk, "tovako", Item(id="", title="Workshop")).value.id
