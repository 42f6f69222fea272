"""A need over the visits: every time it was met, counted once, and honest about rows that fell away."""

from datetime import date

from tests.unit import build
from tests.unit.build import TUESDAY
from visitplanner.domain.agenda import Status
from visitplanner.domain.need import Need, Route, Sighting
from visitplanner.domain.needs_over import NeedOver, by_route, needs_over
from visitplanner.domain.visit import Visit

SCHOOL = "Hoko"
EARLIER = date(2026, 5, 12)


def earlier_visit() -> Visit:
    return build.visit(
        id="visit-0",
        slug="kpassa-2026",
        title="First visit",
        first_day=date(2026, 5, 11),
        last_day=date(2026, 5, 15),
    )


def fence(**more: object) -> Need:
    """A need that was sighted in 2026 at a row of that visit."""
    sighting = Sighting(visit="kpassa-2026", item="i-old", seen_on=EARLIER, place=SCHOOL)
    return build.need("N1", "A fence", sightings=(sighting,), **more)


def over(need: Need, *programmes: object) -> NeedOver:
    """That need over those visits."""
    (found,) = needs_over(build.book(needs=(need,)), programmes)  # type: ignore[arg-type]
    return found


def test_a_need_that_stands_on_two_visits_has_returned_and_tells_its_years() -> None:
    """The fence that was asked for two years running is seen to come back (C13)."""
    old = build.programme(build.need_item(id="i-old", need="need-N1", day=EARLIER), visit=earlier_visit())
    new = build.programme(build.need_item(id="i-new", need="need-N1", place="Market"))
    found = over(fence(), old, new)
    assert found.returned
    assert found.years == (2026, 2027)
    assert [(one.visit, one.day, one.place) for one in found.meetings] == [
        ("First visit", EARLIER, SCHOOL),
        ("Working visit to Kpassa", TUESDAY, "Market"),
    ]
    assert found.met_on("kpassa-2027")
    assert not found.met_on(None)


def test_a_sighting_and_its_row_are_one_meeting() -> None:
    """A need captured on an agenda was not met twice there."""
    old = build.programme(build.need_item(id="i-old", need="need-N1", day=EARLIER), visit=earlier_visit())
    assert len(over(fence(), old).meetings) == 1


def test_a_row_that_was_cancelled_met_nobody() -> None:
    """A stop that fell away is told, and does not make the need come back."""
    old = build.programme(build.need_item(id="i-old", need="need-N1", day=EARLIER), visit=earlier_visit())
    off = build.need_item(id="i-new", need="need-N1", status=Status.CANCELLED, reason="rain")
    found = over(fence(), old, build.programme(off))
    assert [one.counts for one in found.meetings] == [True, False]
    assert not found.returned
    assert found.years == (2026,)
    assert not found.met_on("kpassa-2027")


def test_a_row_that_was_moved_tells_the_day_better_than_the_line_did() -> None:
    """Where a stop went to another day, the history follows it."""
    moved = build.need_item(id="i-old", need="need-N1", day=date(2026, 5, 14))
    found = over(fence(), build.programme(moved, visit=earlier_visit()))
    assert found.meetings[0].day == date(2026, 5, 14)


def test_a_row_in_the_pool_has_the_year_of_its_visit_and_no_day() -> None:
    """Nobody is told a day that nobody set."""
    row = build.need_item(id="i-new", need="need-N1", day=None)
    need = build.need("N1", sightings=(Sighting(visit="kpassa-2027", item="i-new"),))
    (meeting,) = over(need, build.programme(row)).meetings
    assert not meeting.dated
    assert meeting.day == build.MONDAY


def test_a_visit_that_cannot_be_read_still_counts_by_its_name() -> None:
    """One damaged file does not rewrite the history of a need."""
    found = over(fence())
    assert [(one.visit, one.item) for one in found.meetings] == [("kpassa-2026", None)]
    assert found.years == (2026,)


def test_only_what_was_met_up_to_a_day_was_asked() -> None:
    """A stop that is only planned does not turn into "asked in 2027"."""
    old = build.programme(build.need_item(id="i-old", need="need-N1", day=EARLIER), visit=earlier_visit())
    new = build.programme(build.need_item(id="i-new", need="need-N1"))
    assert over(fence(), old, new).asked_until(date(2027, 1, 1)) == (2026,)


def test_needs_stand_by_route_and_what_is_not_complete_stands_first() -> None:
    """What still waits for an answer is met before what has one; N10 comes after N9."""
    needs = (
        build.need("N10", "Ten"),
        build.need("N9", "Nine"),
        build.embedded("N1", "Whole"),
        build.embedded("N3", "Half", capacity=""),
        build.need("N2", "Noted", route=Route.NOTED, words_given="We heard it."),
    )
    groups = by_route(needs_over(build.book(needs=needs), ()))
    assert {route: [one.need.code for one in many] for route, many in groups.items()} == {
        Route.OPEN: ["N9", "N10"],
        Route.EMBEDDED: ["N3", "N1"],
        Route.NOTED: ["N2"],
    }
