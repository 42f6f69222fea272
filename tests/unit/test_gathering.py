"""A briefing, a refocus and a debrief find their own place in the programme (C13, C19)."""

from datetime import time
from pathlib import Path

import pytest

from tests.tui.support import SLUG, make_workspace
from tests.unit.build import MONDAY, SUNDAY, TUESDAY, WEDNESDAY, item, member, need_item, programme
from visitplanner.checks import findings
from visitplanner.domain.agenda import Gathering, Item, ItemKind, Status
from visitplanner.domain.errors import InputError
from visitplanner.domain.times import Daypart, Moment, overlaps
from visitplanner.domain.values import replace
from visitplanner.planning.agenda import delete_items
from visitplanner.planning.desk import Desk
from visitplanner.planning.gathering import add_gathering, after_stop, before_first, behind_last
from visitplanner.planning.visits import set_visit

STOP = need_item("Fence", "14:00-15:00", id="stop", need="n-fence")


def formal(title: str, at: str) -> Item:
    return item(title, at, kind=ItemKind.FORMAL, goals=["g1.1"])


def between(first: str, last: str) -> Moment:
    return Moment(start=time.fromisoformat(first), end=time.fromisoformat(last))


def test_a_refocus_follows_the_stop_at_once_where_there_is_room() -> None:
    """Half an hour among yourselves, before the next handshake."""
    slot = after_stop(programme(STOP, formal("Signing", "16:00-17:00")), STOP)
    assert slot is not None
    assert (slot.day, slot.moment) == (TUESDAY, between("15:00", "15:30"))


def test_a_refocus_takes_the_first_half_hour_that_is_free() -> None:
    """A session that goes on after the stop is not broken into; the gap behind it will do."""
    plan = programme(STOP, item("Session", "15:00-16:15"), formal("Signing", "17:00-18:00"))
    slot = after_stop(plan, STOP)
    assert slot is not None
    assert slot.moment == between("16:15", "16:45")


def test_a_refocus_makes_do_with_a_quarter_of_an_hour_before_a_decision() -> None:
    """Short is better than afterwards."""
    slot = after_stop(programme(STOP, formal("Signing", "15:20-16:00")), STOP)
    assert slot is not None
    assert slot.moment == between("15:00", "15:20")


def test_no_room_before_a_decision_is_said_and_nothing_is_squeezed_in() -> None:
    """The planner does not plan a clash to silence a warning."""
    assert after_stop(programme(STOP, formal("Signing", "15:05-16:00")), STOP) is None


def test_what_was_cancelled_leaves_room() -> None:
    """A row that is struck through takes no time."""
    off = item("Session", "15:00-18:00", status=Status.CANCELLED)
    slot = after_stop(programme(STOP, off), STOP)
    assert slot is not None
    assert slot.moment == between("15:00", "15:30")


def test_a_stop_without_a_clock_time_is_followed_in_its_part_of_the_day() -> None:
    """Working visits plan in dayparts; a clock time is not invented."""
    stop = need_item("Fence", "afternoon", id="stop")
    slot = after_stop(programme(stop, formal("Signing", "19:00")), stop)
    assert slot is not None
    assert slot.moment == Moment(daypart=Daypart.AFTERNOON)
    decided = item("Signing", "afternoon", kind=ItemKind.FORMAL, goals=["g1.1"], order=1)
    assert after_stop(programme(stop, decided), stop) is None


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_workspace(tmp_path / "ws", extra=(STOP,))


def test_a_refocus_solves_the_finding_and_collides_with_nothing(desk: Desk) -> None:
    """What the key promises holds against the rules themselves: N207 goes, no S501 comes."""

    def codes() -> list[str]:
        return [one.code for one in findings(desk.book(), desk.programme(SLUG), desk.today)]

    gone = next(one for one in desk.programme(SLUG).items if one.id == "i-refocus")
    delete_items(desk, SLUG, [gone.id])
    assert "N207" in codes()
    clashes = codes().count("S501")
    done = add_gathering(desk, SLUG, Gathering.REFOCUS, "Refocus", after="stop")
    assert done.value.gathering is Gathering.REFOCUS
    assert done.value.kind is ItemKind.INTERNAL
    assert "N207" not in codes()
    assert codes().count("S501") == clashes


def test_a_refocus_is_for_those_who_were_there(tmp_path: Path) -> None:
    """The other group does not sit down over what it did not see."""
    stop = need_item("Fence", "14:00-15:00", id="stop", groups=("A",), attendees=("awa",))
    desk = make_workspace(tmp_path / "ws", extra=(stop,))
    done = add_gathering(desk, SLUG, Gathering.REFOCUS, "Refocus", after="stop")
    assert (done.value.groups, done.value.attendees) == (("A",), ("awa",))


def test_no_room_is_told_with_what_to_do(tmp_path: Path) -> None:
    """A key that cannot do what it promises says so in words."""
    desk = make_workspace(tmp_path / "ws", extra=(STOP, formal("Signing soon", "15:00-16:00")))
    with pytest.raises(InputError, match="no free quarter of an hour"):
        add_gathering(desk, SLUG, Gathering.REFOCUS, "Refocus", after="stop")


def test_a_briefing_stands_before_the_first_activity() -> None:
    """Everybody knows what the visit is for before the first hand is shaken (C19)."""
    bus = item("Bus", "07:30-08:15", kind=ItemKind.LOGISTICS)
    slot = before_first(programme(bus, item("Session", "10:00-11:00")))
    assert (slot.day, slot.moment) == (TUESDAY, between("09:00", "10:00"))
    tight = before_first(programme(bus, item("Session", "08:45-11:00")))
    assert tight.moment == between("08:15", "08:45")


def test_a_briefing_moves_to_the_evening_before_where_the_morning_is_full() -> None:
    """An early start is briefed the night before."""
    bus = item("Bus", "06:00-08:00", kind=ItemKind.LOGISTICS)
    slot = before_first(programme(bus, item("Session", "08:00-11:00")))
    assert (slot.day, slot.moment) == (MONDAY, Moment(daypart=Daypart.EVENING))


def test_a_debrief_stands_behind_the_last_activity() -> None:
    """What was agreed is said while everybody is still there; the flight home comes after it."""
    home = item("Flight", "20:00", day=WEDNESDAY, kind=ItemKind.LOGISTICS)
    last = item("Session", "14:00-15:00", day=WEDNESDAY)
    slot = behind_last(programme(item("Session"), last, home))
    assert (slot.day, slot.moment) == (WEDNESDAY, between("15:00", "16:30"))
    late = item("Dinner with the council", "18:00-23:00", day=WEDNESDAY)
    evening = behind_last(programme(last, late))
    assert evening.moment == Moment(daypart=Daypart.EVENING)


def test_without_a_programme_they_stand_on_the_first_and_the_last_day() -> None:
    """They can be planned before anything else is."""
    empty = programme()
    assert before_first(empty).day == MONDAY
    assert behind_last(empty).day == SUNDAY
    undated = programme(visit=empty.visit.__class__(id="v", slug="v", title="Some day"))
    assert (before_first(undated).day, behind_last(undated).day) == (None, None)


@pytest.mark.parametrize("start", ["07:00", "08:15", "09:00", "13:30"])
def test_a_briefing_never_collides(start: str) -> None:
    """Whatever the day looks like, no clash is planned."""
    rows = [item("First", f"{start}-15:00"), item("Early bus", "05:30-06:30", kind=ItemKind.LOGISTICS)]
    slot = before_first(programme(*rows))
    assert not any(slot.day == one.day and overlaps(slot.moment, one.moment) for one in rows)


def test_a_latecomer_gets_a_briefing_of_their_own_on_the_day_of_arrival(tmp_path: Path) -> None:
    """Who joins on Wednesday hears on Wednesday what the visit is for; the others are not called again."""
    desk = make_workspace(tmp_path / "ws")
    visit = desk.programme(SLUG).visit
    late = replace(visit, delegation=(member("awa"), member("jan", arrives=WEDNESDAY)))
    set_visit(desk, SLUG, visit, late)
    done = add_gathering(desk, SLUG, Gathering.BRIEFING, "Briefing", latecomer="jan")
    assert done.value.attendees == ("jan",)
    assert (done.value.day, done.value.moment) == (WEDNESDAY, between("19:00", "20:00"))
    everybody = add_gathering(desk, SLUG, Gathering.BRIEFING, "Briefing")
    assert everybody.value.attendees == ()
    assert (everybody.value.day, everybody.value.moment) == (TUESDAY, between("07:30", "08:30"))


def test_a_debrief_names_the_hosts_or_says_that_both_sides_come(tmp_path: Path) -> None:
    """Both sides close a visit together, whether their names are known or not (K602)."""
    desk = make_workspace(tmp_path / "ws")
    done = add_gathering(desk, SLUG, Gathering.DEBRIEF, "Debrief", with_whom="both sides")
    assert (done.value.hosts, done.value.people_note) == ((), "both sides")
    visit = desk.programme(SLUG).visit
    set_visit(desk, SLUG, visit, replace(visit, hosts=("jan",)))
    named = add_gathering(desk, SLUG, Gathering.DEBRIEF, "Debrief", with_whom="both sides")
    assert (named.value.hosts, named.value.people_note) == (("jan",), "")


@pytest.mark.parametrize(("code", "gathering"), [("K601", Gathering.BRIEFING), ("K602", Gathering.DEBRIEF)])
def test_what_is_added_solves_what_the_checks_missed(tmp_path: Path, code: str, gathering: Gathering) -> None:
    """The rules themselves agree that it stands where it has to."""
    desk = make_workspace(tmp_path / "ws")

    def codes() -> set[str]:
        return {one.code for one in findings(desk.book(), desk.programme(SLUG), desk.today)}

    assert code in codes()
    add_gathering(desk, SLUG, gathering, "Among ourselves", with_whom="both sides")
    assert code not in codes()


def test_an_activity_of_a_whole_day_is_briefed_the_evening_before() -> None:
    """A row that takes all of the day leaves no hour before it."""
    slot = before_first(programme(item("Excursion", "whole day")))
    assert (slot.day, slot.moment) == (MONDAY, Moment(daypart=Daypart.EVENING))
