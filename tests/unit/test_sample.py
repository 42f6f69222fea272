"""The sample workspace: made from its source, the same each time, and a partnership that one learns from."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path
from shutil import copytree
from uuid import uuid4

import pytest

from sample_data.make import SLUGS, WORKSPACE, make
from visitplanner.domain.agenda import Status
from visitplanner.domain.balance import Share, balance
from visitplanner.domain.need import Route
from visitplanner.domain.people import Role
from visitplanner.domain.serving import served
from visitplanner.domain.trajectory import GoalStatus, PhaseName
from visitplanner.domain.visit import VisitStatus
from visitplanner.domain.workspace import Book, Programme
from visitplanner.imports import read_programme
from visitplanner.store import Workspace, open_workspace

ROOT = Path(__file__).parents[2]
FIRST, RETURN, PLANNED = SLUGS
MADE = datetime(2026, 11, 20, 12, tzinfo=UTC)


def contents(folder: Path) -> dict[str, bytes]:
    """What every file of a workspace holds, by its place."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def sample(tmp_path: Path) -> Workspace:
    """A copy of the sample, as `demo` opens it."""
    folder = tmp_path / "sample"
    copytree(WORKSPACE, folder)
    return open_workspace(folder, author="Awa", clock=lambda: MADE, new_id=lambda: uuid4().hex)


@pytest.fixture
def book(sample: Workspace) -> Book:
    return sample.book()


def programmes(sample: Workspace) -> Iterator[Programme]:
    """The visits of the sample."""
    return map(sample.programme, sample.slugs())


def test_the_sample_is_what_its_source_makes(tmp_path: Path) -> None:
    """Whoever changes the source runs `python -m sample_data.make`, and gets these bytes and no others."""
    make(tmp_path / "made")
    made, kept = contents(tmp_path / "made"), contents(WORKSPACE)
    assert sorted(made) == sorted(kept)
    assert [name for name in made if made[name] != kept[name]] == []


def test_it_opens_with_one_visit_done_one_agreed_and_one_in_planning(sample: Workspace) -> None:
    """Three visits over three years, each a realistic week."""
    visits = [programme.visit for programme in programmes(sample)]
    assert [visit.slug for visit in visits] == list(SLUGS)
    assert [visit.status for visit in visits] == [VisitStatus.DONE, VisitStatus.AGREED, VisitStatus.DRAFT]
    assert [visit.first_day and visit.first_day.year for visit in visits] == [2024, 2026, 2027]
    assert all(20 <= len(programme.items) <= 35 for programme in programmes(sample))
    assert all(visit.learning_questions and visit.purpose and len(visit.delegation) >= 6 for visit in visits)


def test_visits_go_both_ways(sample: Workspace, book: Book) -> None:
    """Partners receive each other; the zone is where the host is."""
    hosts = [programme.visit.hosting for programme in programmes(sample)]
    home, partner = (one.id for one in book.partnership.municipalities)
    assert hosts == [(partner,), (home,), (partner,)]


def test_the_trajectory_has_all_phases_and_the_visits_lie_in_two_of_them(
    sample: Workspace, book: Book
) -> None:
    """The same need weighs more on the later visits (C14)."""
    (trajectory,) = book.trajectories
    assert [phase.name for phase in trajectory.phases] == list(PhaseName)
    assert [book.phase_of(one.visit) for one in programmes(sample)] == [
        PhaseName.START,
        PhaseName.BUILD,
        PhaseName.BUILD,
    ]


def test_goals_are_open_but_one_and_one_is_served_by_nobody(sample: Workspace, book: Book) -> None:
    """One goal was reached, with observations to show it; one stands out because no activity serves it."""
    assert len(book.goals) == 7
    (reached,) = (goal for goal in book.goals if goal.status is GoalStatus.REACHED)
    assert reached.closed_on is not None
    assert any(marker.observations for marker in reached.markers)
    assert [one.goal.code for one in served(book, programmes(sample)) if one.neglected] == ["3.3"]
    assert all(goal.learners and goal.difference and goal.markers for goal in book.goals)


def test_both_sides_bring_all_roles(book: Book) -> None:
    """Majority and opposition, officials and civil society on either side; an interpreter and the press."""
    assert len(book.people) >= 12
    broad = {Role.POLITICIAN_MAJORITY, Role.POLITICIAN_OPPOSITION, Role.OFFICIAL, Role.CIVIL_SOCIETY}
    for town in book.partnership.municipalities:
        assert broad <= {person.role for person in book.people if person.municipality == town.id}
    assert {Role.INTERPRETER, Role.PRESS} <= {person.role for person in book.people}


def test_needs_show_every_route_and_one_came_back_unanswered(book: Book) -> None:
    """The fence was asked for on two visits, and still nobody said what becomes of it."""
    assert {need.route for need in book.needs} == set(Route)
    assert [need.title for need in book.needs if need.returned and need.route is Route.OPEN] == [
        "A fence around the school of Zankodji"
    ]
    embedded = [need for need in book.needs if need.route is Route.EMBEDDED]
    assert sorted(need.is_routed for need in embedded) == [False, True]
    assert all(need.is_routed for need in book.needs if need.route not in {Route.OPEN, Route.EMBEDDED})
    assert sorted(need.code for need in book.needs) == [f"N{n}" for n in range(1, len(book.needs) + 1)]
    assert len(book.initiatives) == 2


def test_the_later_visits_spend_half_their_time_on_capacity(sample: Workspace, book: Book) -> None:
    """The centre of gravity is where the concept wants it, so that moving a few items tips it."""
    for slug in SLUGS:
        share = balance(sample.programme(slug).items).percent(Share.CAPACITY)
        assert book.partnership.settings.capacity_floor <= share <= 65


def test_the_programmes_hold_what_real_ones_do(sample: Workspace) -> None:
    """Parallel groups, dayparts, plan B, rows moved and cancelled with a reason, a pool, a promise."""
    items = [item for one in programmes(sample) for item in one.items]
    assert all(item.reason for item in items if item.status in {Status.MOVED, Status.CANCELLED})
    assert {item.status for item in items} >= {Status.MOVED, Status.CANCELLED, Status.CONFIRMED, Status.DONE}
    for wanted in (
        "plan_b",
        "promise",
        "groups",
        "documents",
        "outcome",
        "interpreter",
        "photographed",
        "note",
    ):
        assert any(getattr(item, wanted) for item in items), wanted
    assert all(
        item.promise for item in items if item.raises_expectations and item.status is not Status.PLANNED
    )
    planned = sample.programme(PLANNED)
    assert len(planned.pool) == 4
    assert sum(item.moment.daypart is not None for item in planned.items) >= 6
    assert len({group for item in planned.items for group in item.groups}) == 2


def test_every_link_says_how_but_that_of_what_was_taken_up(sample: Workspace) -> None:
    """The sample is an example: a goal has a line on how, but where an action point was just taken over."""
    items = [item for one in programmes(sample) for item in one.items]
    links = [link for item in items if item.action is None for link in item.goals]
    assert len(links) > 40
    assert all(link.how for link in links)
    assert [link.how for item in items if item.action for link in item.goals] == [""]


def test_everything_that_is_named_is_there(sample: Workspace, book: Book) -> None:
    """No id of a person, goal or need points nowhere, and everybody's day lies within the visit."""
    people = {person.id for person in book.people}
    for programme in programmes(sample):
        for item in programme.items:
            named = {*item.attendees, *item.hosts, *filter(None, (item.lead, item.interpreter))}
            assert named <= people
            assert all(book.goal(link.goal) for link in item.goals)
            assert item.need is None or book.need(item.need) is not None
            assert item.in_pool or item.day in programme.visit.days
        items = {item.id for item in programme.items}
        sightings = [
            one for need in book.needs for one in need.sightings if one.visit == programme.visit.slug
        ]
        assert {one.item for one in sightings} <= items


@pytest.mark.parametrize(("slug", "name"), [(FIRST, "2024-sevidji.md"), (RETURN, "2026-leiebeke.txt")])
def test_imported_rows_stand_as_the_importer_reads_them(sample: Workspace, slug: str, name: str) -> None:
    """The programme that was imported lies beside the workspace, and gives the same rows today."""
    text = (ROOT / "sample_data" / "programmes" / name).read_text(encoding="utf-8")
    rows = read_programme(text, name=name).rows
    items = sorted(sample.programme(slug).items, key=lambda item: item.order)
    assert [(row.day, row.moment, row.title, row.place) for row in rows] == [
        (item.day, item.moment, item.title, item.place) for item in items
    ]
    assert len(items) > 20


def test_the_hosts_proposal_can_be_tried_on() -> None:
    """The third programme, from a spreadsheet in French, is read whole: every row but one finds its day."""
    path = ROOT / "sample_data" / "programmes" / "2027-sevidji-proposition.csv"
    reading = read_programme(path.read_text(encoding="utf-8"), name=path.name)
    assert (reading.first_day, reading.last_day) == (date(2027, 5, 10), date(2027, 5, 15))
    assert (len(reading.rows), reading.pooled) == (12, 1)


def test_it_has_a_history_by_both_coordinators_and_their_colleagues(sample: Workspace, book: Book) -> None:
    """Years of changes, newest first, most of them by a coordinator of each side, none in the future."""
    history = list(sample.history())
    by = Counter(one.by for one in history)
    assert {one for one, _ in by.most_common(2)} == {"Lien Verhaverbeke", "Sènami Adjovikpè"}
    assert set(by) <= {person.name for person in book.people}
    assert len(by) > 6
    assert len(history) > 150
    assert all(one.at >= other.at for one, other in pairwise(history))
    assert history[0].at < MADE
    assert {one.at.year for one in history} == {2024, 2025, 2026}


def test_the_agreed_visit_was_released_by_both_sides(sample: Workspace, book: Book) -> None:
    """A release holds the items as they stood, and the names of both coordinators."""
    (release,) = sample.programme(RETURN).releases
    assert {one.municipality for one in release.signatures} == {
        one.id for one in book.partnership.municipalities
    }
    assert len(release.items) == len(sample.programme(RETURN).items)
    assert sample.programme(FIRST).actions
