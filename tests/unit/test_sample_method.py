"""What the sample shows of the method: every screen has its material, each finding is one that plans have."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from shutil import copytree
from uuid import uuid4

import pytest

from sample_data.make import SLUGS, WORKSPACE
from visitplanner.checks.engine import findings
from visitplanner.domain.aftermath import concluded, evaluated, seen_on, tally, unsaid
from visitplanner.domain.agenda import Gathering, ItemKind, Status
from visitplanner.domain.balance_over import stations
from visitplanner.domain.colleagues import breadth_of_sides, pairs
from visitplanner.domain.findings import Finding, Level
from visitplanner.domain.gatherings import gathering_of
from visitplanner.domain.idle import idle
from visitplanner.domain.needs_over import needs_over
from visitplanner.domain.partnership import Form, Settings
from visitplanner.domain.people import Role
from visitplanner.domain.trajectory import Expectation
from visitplanner.domain.visit import ActionStatus
from visitplanner.domain.workspace import Book, Programme
from visitplanner.planning.actions import open_before
from visitplanner.planning.desk import Desk
from visitplanner.store import open_workspace

FIRST, RETURN, PLANNED = SLUGS
OpenFindings = Callable[[str], list[Finding]]

# B301 judges each day; a week has one or two that are thin, and a few items more or less tip them.
THIN_DAY = "B301"


def clock() -> datetime:
    """The day after the story ends."""
    return datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Somebody who opens a copy of the sample."""
    folder = tmp_path / "sample"
    copytree(WORKSPACE, folder)
    store = open_workspace(folder, author="Awa", clock=clock, new_id=lambda: uuid4().hex)
    return Desk(store=store, clock=clock, new_id=lambda: uuid4().hex)


@pytest.fixture
def book(desk: Desk) -> Book:
    return desk.book()


@pytest.fixture
def found(desk: Desk, book: Book) -> Callable[[str], list[Finding]]:
    """Give a function that looks over one visit, thin days aside."""

    def look(slug: str) -> list[Finding]:
        seen = findings(book, desk.programme(slug), desk.today)
        assert sum(one.code == THIN_DAY for one in seen) <= 3
        return [one for one in seen if one.code != THIN_DAY]

    return look


def codes(found: list[Finding], *, acknowledged: bool = False) -> list[str]:
    """The codes of those that are open, or of those that were accepted."""
    return sorted(one.code for one in found if one.is_open is not acknowledged)


def test_the_visit_in_planning_has_what_plans_half_a_year_ahead_have(found: OpenFindings) -> None:
    """A handful of each family, so that every kind of remedy can be tried, and none of them twice."""
    assert codes(found(PLANNED)) == [
        *("B304", "G101", "G103", "G104", "K604", "N201", "N202", "N205", "N207", "P401", "P404", "P406"),
        *("S501", "S502", "S504", "S507"),
    ]


def test_its_errors_are_of_three_kinds(found: OpenFindings) -> None:
    """Before a release one has to name a goal, give a need its route and let nobody be in two places."""
    errors = [one.code for one in found(PLANNED) if one.level is Level.ERROR]
    assert sorted(errors) == ["G101", "N201", "S501"]


def test_what_was_accepted_has_a_reason_of_each_side(desk: Desk, found: OpenFindings) -> None:
    """Acknowledged findings stay in sight; both coordinators accepted some, one of them for a time only."""
    assert codes(found(PLANNED), acknowledged=True) == ["G102", "K601", "N205", "S504", "S504"]
    given = desk.programme(PLANNED).acknowledgements
    assert {one.author for one in given} == {"Lien Verhaverbeke", "Sènami Adjovikpè"}
    assert all(one.municipality and one.made_on and len(one.reason) > 40 for one in given)
    assert sorted(one.code for one in given if one.valid_until) == ["N205"]


def test_a_holiday_of_the_hosts_is_among_them(desk: Desk, found: OpenFindings) -> None:
    """In 2027 Tabaski falls on the Sunday of the farewell, which nobody in Leiebeke knew."""
    (holiday,) = (one for one in found(PLANNED) if one.code == "S504" and one.is_open)
    assert holiday.level is Level.WARNING
    item = desk.programme(PLANNED).item(holiday.item)
    assert item is not None
    assert item.day == date(2027, 5, 16)


def test_the_agreed_visit_shows_what_a_fortnight_before_is_still_loose(found: OpenFindings) -> None:
    """Nothing that keeps it from being released, a lapsed acknowledgement and one that covers nothing."""
    assert codes(found(RETURN)) == ["A701", "A702", "B303", "K601", "K605", "S505", "S508"]
    assert codes(found(RETURN), acknowledged=True) == ["G102", "N207", "P406", "S505"]
    assert all(one.level is not Level.ERROR for one in found(RETURN))


def test_the_visit_that_is_over_leaves_an_overdue_action_point(found: OpenFindings) -> None:
    """What was agreed in 2024 and not done is still told."""
    assert "K604" in codes(found(FIRST))
    assert "N201" in codes(found(FIRST), acknowledged=True)


def test_every_item_of_the_first_visit_has_its_outcome(desk: Desk) -> None:
    """Who opens the outcomes reads what came of each; one was cancelled by rain and one moved."""
    programme = desk.programme(FIRST)
    assert unsaid(programme, desk.today) == ()
    counted = tally(programme.items, programme.visit, desk.today)
    assert (counted.took_place, counted.moved, counted.called_off) == (19, 1, 1)
    assert all(item.outcome for item in programme.items if item.kind is not ItemKind.LOGISTICS)
    (rained,) = (item for item in programme.items if item.status is Status.CANCELLED)
    assert "Rain" in rained.reason


def test_both_sides_looked_back_on_it(desk: Desk) -> None:
    """Achievements, constraints, conclusions and the five headings of the evaluation are all written."""
    visit = desk.programme(FIRST).visit
    assert [one.name for one in (*concluded(visit), *evaluated(visit)) if not one.text] == []
    assert visit.estimate
    assert visit.actual_cost


def test_its_action_points_are_done_open_and_dropped(desk: Desk) -> None:
    """Each has an owner and a day, says which councils agreed, and comes from an item."""
    actions = desk.programme(FIRST).actions
    assert {one.status for one in actions} == set(ActionStatus)
    (overdue,) = (one for one in actions if one.status is ActionStatus.OPEN)
    assert overdue.due is not None
    assert overdue.due < desk.today
    assert all(one.owner and one.due and one.item for one in actions)
    assert {len(one.agreed_by) for one in actions} == {0, 1, 2}
    assert any(one.budget_note for one in actions)


def test_the_next_visit_took_up_what_was_left_open(desk: Desk) -> None:
    """Two points of earlier visits are offered to the one in planning; one of them waits in its pool."""
    offered = open_before(desk, PLANNED)
    assert [one.slug for one in offered] == [FIRST, RETURN]
    taken = [one.taken_up for one in offered]
    assert taken[1] is None
    assert taken[0] in {item.id for item in desk.programme(PLANNED).pool}


def test_progress_was_seen_over_the_years(book: Book) -> None:
    """Markers one expects, would like and would love to see, with what was seen on visits and at home."""
    markers = [marker for goal in book.goals for marker in goal.markers]
    assert {marker.expectation for marker in markers} == set(Expectation)
    seen = [one for marker in markers for one in marker.observations]
    assert {one.seen_on.year for one in seen} == {2024, 2025, 2026}
    assert {one.visit for one in seen} == {FIRST, None}
    assert len(seen_on(book, FIRST)) == 4
    loved = [marker for marker in markers if marker.expectation is Expectation.LOVE]
    assert any(marker.observations for marker in loved)
    assert not all(marker.observations for marker in loved)


def test_of_one_goal_only_one_side_learns(book: Book) -> None:
    """Reciprocity is not the same everywhere: Sèvidji learns from all goals, Leiebeke from all but one."""
    home, partner = (one.id for one in book.partnership.municipalities)
    (alone,) = (goal for goal in book.goals if goal.learners != {home, partner})
    assert alone.code == "3.2"
    assert set(alone.learners) == {partner}


def test_the_balance_of_each_visit_differs(desk: Desk, book: Book) -> None:
    """Over the visits: always above the floor, never quite equal in learning, once too many photographs."""
    line = stations(book, desk.visits().programmes)
    assert [one.slug for one in line] == list(SLUGS)
    home, partner = (one.id for one in book.partnership.municipalities)
    assert all(one.learning.percent(partner) == 100 > one.learning.percent(home) > 70 for one in line)
    ceiling = book.partnership.settings.photo_ceiling
    assert [one.slug for one in line if one.photos.above(ceiling)] == [RETURN]


def test_the_fence_and_the_bins_were_heard_again(desk: Desk, book: Book) -> None:
    """Typed anew in 2027 they were joined to the needs of 2024; what was typed stayed on the agenda."""
    again = [one for one in needs_over(book, desk.visits().programmes) if one.returned]
    assert [one.need.code for one in again] == ["N2", "N3"]
    assert all(one.years == (2024, 2027) for one in again)
    titles = {item.title for item in desk.programme(PLANNED).items if item.need}
    assert titles == {
        "School of Zankodji asks again for a fence",
        "Bins at the market: who empties them?",
    }


def test_people_were_asked_of_both_sides_and_one_seat_is_open(desk: Desk, book: Book) -> None:
    """The hosts are broad; the delegation waits for its member of civil society."""
    programme = desk.programme(PLANNED)
    delegation, hosts = breadth_of_sides(book, programme)
    assert delegation.missing == (Role.CIVIL_SOCIETY,)
    assert hosts.missing == ()
    assert all(desk.programme(slug).visit.hosts for slug in SLUGS)
    assert any(one.arrives for one in programme.visit.delegation)
    assert any(one.leaves for one in desk.programme(FIRST).visit.delegation)


def test_colleagues_meet_and_two_members_are_idle_once(desk: Desk, book: Book) -> None:
    """Six pairs of the same trade and one that a need brought together; a slot in which two have nothing."""
    programme = desk.programme(PLANNED)
    assert [bool(one.items) for one in pairs(book, programme)] == [True] * 6 + [False]
    (slot,) = idle(book, programme)
    names = [person.name for person in book.people if person.id in slot.people]
    assert sorted(names) == ["Mieke Ostijn", "Sofie Maertvelde"]


def test_each_visit_is_briefed_refocused_and_closed(desk: Desk) -> None:
    """The three moments that the method asks for stand in every programme."""
    for slug in SLUGS:
        held = {gathering_of(item) for item in desk.programme(slug).items}
        assert held >= set(Gathering)


def test_the_profile_is_filled_in(book: Book) -> None:
    """Form, agreement in the words of both councils, five texts on themselves, an initiative on each side."""
    partnership = book.partnership
    assert partnership.form is Form.CITY_TO_CITY
    towns = {one.id for one in partnership.municipalities}
    assert {one.municipality for one in partnership.agreement.approvals} == towns
    assert [one.decision for one in partnership.agreement.approvals] == [
        "goedkeuring",
        "délibération adoptée",
    ]
    known = partnership.self_assessment
    assert all((known.added_value, known.specificity, known.weaknesses, known.threats, known.conclusion))
    assert {one.municipality for one in book.initiatives} == towns
    assert all(one.carrier and one.contact and one.does for one in book.initiatives)


def test_some_settings_are_the_partnerships_own(book: Book) -> None:
    """The settings screen shows both: what was kept as proposed, and what both sides chose otherwise."""
    ours, usual = book.partnership.settings, Settings()
    assert ours.capacity_floor == usual.capacity_floor
    assert ours.photo_ceiling < usual.photo_ceiling
    assert ours.interpreter_minutes > usual.interpreter_minutes
    rainy = [one.rainy_months for one in book.partnership.municipalities]
    assert rainy == [(), (4, 5, 6, 7, 9, 10)]


def test_travel_times_are_of_places_that_programmes_name(desk: Desk, book: Book) -> None:
    """Each way that was measured is one that somebody has to go."""

    def named(place: str) -> bool:
        return any(place in item.place for slug in SLUGS for item in desk.programme(slug).items)

    assert len(book.partnership.travel) >= 6
    assert [one for one in book.partnership.travel if not (named(one.place) and named(one.other))] == []


def test_documents_interpreters_and_languages_are_named(desk: Desk, book: Book) -> None:
    """What has to be read beforehand and who speaks for whom stands with the items."""

    def some(programme: Programme, name: str) -> bool:
        return any(getattr(item, name) for item in programme.items)

    assert all(some(desk.programme(slug), "documents") for slug in (RETURN, PLANNED))
    assert all(some(desk.programme(slug), "interpreter") for slug in SLUGS)
    assert some(desk.programme(RETURN), "languages")
    helpers = {person.id for person in book.people if person.role is Role.INTERPRETER}
    asked = {item.interpreter for slug in SLUGS for item in desk.programme(slug).items if item.interpreter}
    assert asked == helpers
