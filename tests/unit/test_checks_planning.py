"""S501, S503, S508: nobody in two places, nobody before they arrive, nothing left without a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.build import (
    MONDAY,
    SUNDAY,
    TODAY,
    TUESDAY,
    WEDNESDAY,
    book,
    item,
    member,
    person,
    programme,
    visit,
)
from visitplanner.checks import by_item, findings
from visitplanner.domain.agenda import Item, ItemKind, Status
from visitplanner.domain.findings import Finding, Level
from visitplanner.domain.partnership import Settings
from visitplanner.domain.times import overlaps
from visitplanner.domain.visit import VisitStatus
from visitplanner.locale import language

PEOPLE = tuple(
    person(name)
    for name in ("Awa Kossou", "Jan Maes", "Els Daems", "Koffi Bio", "Lien Claes", "Tom Aerts", "Ina Vos")
)
DELEGATION = (member("awa", "A"), member("jan", "B"), member("els"))


def row(title: str, at: str, **more: Any) -> Item:
    """A row of kind logistics, so that no other rule speaks."""
    return item(title, at, **{"kind": ItemKind.LOGISTICS, **more})


def found(
    code: str, *items: Item, today: date = TODAY, settings: Settings | None = None, **more: Any
) -> list[Finding]:
    plan = programme(*items, visit=visit(**{"delegation": DELEGATION, **more}))
    seen = findings(book(people=PEOPLE, settings=settings), plan, today)
    return [one for one in seen if one.code == code]


def said(finding: Finding) -> str:
    return language("en").saw(finding)


def clash(*items: Item, **more: Any) -> list[str]:
    """The subjects of all clashes."""
    return [one.subject for one in found("S501", *items, **more)]


def test_the_whole_delegation_at_two_items_at_once_is_an_error_that_names_both() -> None:
    """A clash is told with day, titles and times, so that nobody has to look for it."""
    [finding] = found("S501", row("Workshop", "09:00-10:30", id="a"), row("Market", "10:00-11:00", id="b"))
    assert (finding.level, finding.subject, finding.item) == (Level.ERROR, "a+b", "b")
    assert said(finding) == (
        "The whole delegation would be at two items at once on Tue 11 May: “Workshop” (09:00–10:30) and "
        "“Market” (10:00–11:00)."
    )


def test_touching_times_are_no_overlap() -> None:
    """Two sessions that follow each other without a break do not put anybody in two places."""
    assert not clash(row("A", "09:00-10:00"), row("B", "10:00-11:00"))
    assert not clash(row("A", "09:00"), row("B", "09:30"))
    assert not clash(row("A", "09:00-10:00", day=MONDAY), row("B", "09:00-10:00", day=TUESDAY))


def test_a_start_without_an_end_collides_inside_another_or_in_the_same_minute() -> None:
    """A row with only a start is caught where it surely collides, and never on a guessed length."""
    assert clash(row("A", "09:00-10:00"), row("B", "09:30"))
    assert clash(row("A", "09:00"), row("B", "09:00"))
    assert clash(row("A", "09:00-10:00"), row("B", "10:00"), row("C", "10:00")) == ["b+c"]


def test_dayparts_and_untimed_rows_never_collide() -> None:
    """Only clock times are sure enough to say that somebody cannot be there."""
    assert not clash(row("A", "morning"), row("B", "09:00-12:00"), row("C", "morning"), row("D", ""))


def test_two_groups_with_nobody_in_common_may_meet_at_the_same_time() -> None:
    """Splitting the delegation into parallel groups is ordinary planning and no error."""
    assert not clash(row("A", "09:00-10:00", groups=("A",)), row("B", "09:00-10:00", groups=("B",)))


def test_a_person_in_both_groups_is_double_booked_by_name() -> None:
    """The one who would have to be in two places is named, not the groups."""
    both = (member("awa", "A", "B"), member("jan", "B"))
    [finding] = found(
        "S501",
        row("Registry", "09:00-10:00", groups=("A",)),
        row("Market", "09:30-10:30", groups=("B",)),
        delegation=both,
    )
    assert said(finding).startswith("Awa Kossou would be at two items at once on Tue 11 May: “Registry”")


def test_a_group_and_the_whole_delegation_at_once_double_book_the_group() -> None:
    """The names are those of the group, for the others are free to come."""
    group_first = [row("Registry", "09:00-11:00", groups=("a",)), row("Welcome", "10:00-12:00")]
    [finding] = found("S501", *group_first)
    assert said(finding).startswith("Awa Kossou would be")
    [finding] = found("S501", row("Welcome", "09:00-11:00"), row("Registry", "10:00-12:00", groups=("A",)))
    assert said(finding).startswith("Awa Kossou would be")


def test_an_attendee_and_the_whole_delegation_at_once_is_double_booked() -> None:
    """Who is asked for an interview during the common welcome is told so beforehand."""
    [finding] = found(
        "S501", row("Welcome", "09:00-11:00"), row("Interview", "10:00-10:30", attendees=("jan",))
    )
    assert said(finding).startswith("Jan Maes would be")


def test_a_group_whose_members_are_not_known_is_named_itself() -> None:
    """Imported programmes name groups before anybody said who is in them."""
    [finding] = found(
        "S501", row("Roads", "09:00-10:00", groups=("Roads",)), row("All", "09:30-10:00"), delegation=()
    )
    assert said(finding).startswith("The parallel group Roads would be")
    assert clash(
        row("X", "09:00-10:00", groups=("Roads",)), row("Y", "09:30-10:00", groups=("roads",)), delegation=()
    )


@pytest.mark.parametrize("role", ["hosts", "lead", "interpreter"])
def test_hosts_leaders_and_interpreters_cannot_be_in_two_places_either(role: str) -> None:
    """One interpreter for two parallel groups is found before the day."""
    value: Any = ("koffi",) if role == "hosts" else "koffi"
    [finding] = found(
        "S501",
        row("X", "09:00-10:00", groups=("A",), **{role: value}),
        row("Y", "09:00-10:00", groups=("B",), **{role: value}),
    )
    assert said(finding).startswith("Koffi Bio would be")


def test_who_has_not_arrived_or_has_left_is_not_in_the_group_that_day() -> None:
    """Nobody is called double-booked on a day on which they are not there."""
    late = (member("awa", "A", arrives=WEDNESDAY), member("jan", "A", leaves=MONDAY))
    pair = (row("X", "09:00-10:00", groups=("A",)), row("Y", "09:30-10:30"))
    assert not clash(*pair, delegation=late)
    assert clash(*pair, delegation=(member("awa", "A", arrives=TUESDAY),))


def test_who_is_away_is_not_in_two_groups_at_once_but_who_is_asked_for_by_name_is() -> None:
    """A group meets with those who are there; a name in the plan expects that person."""
    away = (member("awa", "A", "B", arrives=WEDNESDAY), member("jan", "A"), member("els", "B"))
    pair = (row("X", "09:00-10:00", groups=("A",)), row("Y", "09:30-10:30", groups=("B",)))
    assert not clash(*pair, delegation=away)
    named = [replace(one, attendees=("awa",)) for one in pair]
    assert clash(*named, delegation=away)


def test_guests_who_are_not_of_the_delegation_do_not_clash_with_it() -> None:
    """The host's coordinators meet while the delegation is elsewhere."""
    assert not clash(row("Welcome", "09:00-11:00"), row("Staff", "09:00-10:00", attendees=("koffi",)))


def test_a_late_dinner_collides_after_midnight() -> None:
    """A night that runs into the early flight is noticed although they stand on different days."""
    dinner = row("Dinner", "22:00-02:00", day=MONDAY)
    assert clash(dinner, row("Flight", "01:00-03:00", day=TUESDAY))
    assert not clash(dinner, row("Flight", "02:00-03:00", day=TUESDAY))


def test_a_row_of_several_days_collides_once_for_the_pair() -> None:
    """Two long rows that overlap on each day are one thing to solve, not three."""
    fair = row("Fair", "09:00-17:00", id="fair", day=MONDAY, until_day=WEDNESDAY)
    course = row("Course", "10:00-11:00", id="course", day=MONDAY, until_day=WEDNESDAY)
    assert clash(fair, course) == ["course+fair"]


def test_rows_in_different_zones_are_not_compared() -> None:
    """A flight's local times say nothing of the other place's clock without a zone database."""
    assert not clash(row("Flight", "09:00-11:00", zone="Europe/Brussels"), row("Staff", "10:00-10:30"))


def test_a_cancelled_item_keeps_nobody() -> None:
    """The hour of a cancelled activity is free for another one."""
    gone = row("B", "09:00-10:00", status=Status.CANCELLED, reason="rain")
    assert not clash(row("A", "09:00-10:00"), gone)


def test_many_names_are_counted_after_the_first_four() -> None:
    """A clash of many people still reads as one sentence."""
    everybody = tuple(member(one.id, "A", "B") for one in PEOPLE)
    [finding] = found(
        "S501",
        row("X", "09:00-10:00", groups=("A",)),
        row("Y", "09:00-10:00", groups=("B",)),
        delegation=everybody,
    )
    assert said(finding).startswith("Awa Kossou, Els Daems, Ina Vos and Jan Maes and 3 others would be")


def test_a_clash_marks_both_rows() -> None:
    """Whichever of the two rows one looks at, the clash is seen."""
    plan = programme(row("A", "09:00-10:00", id="a"), row("B", "09:30", id="b"), visit=visit())
    marks = by_item(findings(book(), plan, TODAY), plan)
    assert {key: [one.code for one in many] for key, many in marks.items()} == {"a": ["S501"], "b": ["S501"]}


_CLOCKS = [
    "09:00",
    "09:00-10:00",
    "09:30-10:00",
    "09:30",
    "10:00",
    "10:00-12:00",
    "11:00-09:30",
    "09:00-12:00",
]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(_CLOCKS),
            st.sampled_from([(), ("A",), ("B",), ("A", "B"), ("Unknown",)]),
            st.sampled_from([(), ("awa",), ("els", "koffi")]),
        ),
        max_size=7,
    )
)
def test_a_later_item_is_reported_exactly_when_it_shares_time_and_people_with_an_earlier_one(
    drawn: list[tuple[str, tuple[str, ...], tuple[str, ...]]],
) -> None:
    """The sweep against the plain comparison of every pair: who clashes is never missed nor made up."""
    rows = [
        row(f"R{n}", at, id=f"r{n}", groups=groups, attendees=people, order=n)
        for n, (at, groups, people) in enumerate(drawn)
    ]
    members = {"A": {"awa"}, "B": {"jan"}, "Unknown": {"?"}}

    def those(one: Item) -> set[str]:
        if not one.groups and not one.attendees:
            return {"awa", "jan", "els", "?"}
        return {who for group in one.groups for who in members[group]} | set(one.attendees)

    ordered = programme(*rows).in_order()
    expected = {
        later.id
        for place, later in enumerate(ordered)
        if any(
            overlaps(early.moment, later.moment) and those(early) & those(later) for early in ordered[:place]
        )
    }
    assert {one.item for one in found("S501", *rows)} == expected


def test_an_item_outside_the_days_of_the_visit_is_a_warning_with_both_dates() -> None:
    """A row that slipped out of the visit is told with its day and the limit that it passes."""
    [finding] = found("S503", row("Briefing", "19:00", day=MONDAY - timedelta(days=1)))
    assert finding.level is Level.WARNING
    assert said(finding) == "“Briefing” stands on Sun 9 May, before the visit begins on Mon 10 May."
    [finding] = found("S503", row("Party", "19:00", day=SUNDAY + timedelta(days=1)))
    assert said(finding) == "“Party” stands on Mon 17 May, after the visit ends on Sun 16 May."
    [finding] = found("S503", row("Trip", "", day=SUNDAY, until_day=SUNDAY + timedelta(days=2)))
    assert said(finding) == "“Trip” lasts until Tue 18 May, after the visit ends on Sun 16 May."


def test_first_and_last_day_and_the_night_flight_home_are_within_the_visit() -> None:
    """Landing at home the morning after is no mistake, and without dates nothing lies outside."""
    assert not found("S503", row("A", "09:00", day=MONDAY), row("B", "09:00", day=SUNDAY))
    assert not found("S503", row("Flight", "22:00-06:00", day=SUNDAY, until_day=SUNDAY + timedelta(days=1)))
    assert not found("S503", row("A", "09:00"), first_day=None, last_day=None)


@pytest.mark.parametrize("how", ["attendees", "lead", "interpreter"])
def test_somebody_expected_before_arriving_or_after_leaving_is_named(how: str) -> None:
    """Guest, chair or interpreter: who is away that day is known before the room is empty."""
    value: Any = ("awa",) if how == "attendees" else "awa"
    [finding] = found(
        "S503", row("Talk", "09:00", id="t", **{how: value}), delegation=(member("awa", arrives=WEDNESDAY),)
    )
    assert finding.subject == "t+awa"
    assert said(finding) == "Awa Kossou is expected at “Talk” on Tue 11 May, but arrives on Wed 12 May."
    [finding] = found(
        "S503", row("Talk", "09:00", **{how: value}), delegation=(member("awa", leaves=MONDAY),)
    )
    assert said(finding) == "Awa Kossou is expected at “Talk” on Tue 11 May, but leaves on Mon 10 May."


def test_the_days_of_arriving_and_leaving_count_as_present() -> None:
    """Somebody who lands on Tuesday may be planned on Tuesday."""
    there = (member("awa", "A", arrives=TUESDAY, leaves=TUESDAY),)
    assert not found("S503", row("Talk", "09:00", attendees=("awa",)), delegation=there)


def test_group_members_and_guests_are_not_missed() -> None:
    """A group meets with those who are there."""
    late = (member("awa", "A", arrives=WEDNESDAY),)
    assert not found("S503", row("Talk", "09:00", groups=("A",)), row("All", "10:00"), delegation=late)
    assert not found("S503", row("Talk", "09:00", attendees=("koffi",)), delegation=late)


@pytest.mark.parametrize(
    ("today", "sentence"),
    [
        (MONDAY - timedelta(days=15), None),
        (
            MONDAY - timedelta(days=14),
            (
                "“Museum” has no day yet; the visit begins on 10 May 2027, and every item should have had "
                "its day by 26 Apr 2027."
            ),
        ),
        (MONDAY, "“Museum” has no day yet, and the visit began on 10 May 2027."),
        (SUNDAY, "“Museum” has no day yet, and the visit began on 10 May 2027."),
        (SUNDAY + timedelta(days=1), None),
    ],
)
def test_the_pool_is_reported_from_the_deadline_until_the_visit_is_over(
    today: date, sentence: str | None
) -> None:
    """Loose ideas may wait, until the agreed day before the journey; afterwards nobody is chased."""
    seen = found("S508", row("Museum", "", day=None, id="m"), today=today)
    assert [said(one) for one in seen] == ([sentence] if sentence else [])
    assert all((one.level, one.subject, one.item) == (Level.WARNING, "m", "m") for one in seen)


def test_the_deadline_of_the_pool_is_the_partnership_s() -> None:
    """The partners decide how long an idea may stay without a day, and nought switches it off."""
    near = MONDAY - timedelta(days=3)
    for days, fires in ((3, True), (2, False), (0, False)):
        assert bool(
            found("S508", row("X", "", day=None), today=near, settings=Settings(pool_deadline_days=days))
        ) is (fires)


def test_what_is_cancelled_or_has_a_day_or_was_done_is_not_unscheduled() -> None:
    """Only what still needs a day is asked for one."""
    assert not found("S508", row("X", "", day=None, status=Status.CANCELLED), row("Y", ""), today=MONDAY)
    assert not found("S508", row("X", "", day=None), today=MONDAY, status=VisitStatus.DONE)
    assert not found("S508", row("X", "", day=None), today=MONDAY, first_day=None)
