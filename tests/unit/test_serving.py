"""What served a goal: which visits, how long, and what does not count."""

from datetime import timedelta

import pytest

from tests.unit import build
from tests.unit.build import TUESDAY
from visitplanner.domain.agenda import Item, Status
from visitplanner.domain.need import Need, Route
from visitplanner.domain.serving import Served, served
from visitplanner.domain.visit import VisitStatus
from visitplanner.domain.workspace import Programme


def fees(*programmes: Programme, needs: tuple[Need, ...] = ()) -> Served:
    """Goal 1.1 with what serves it."""
    found = served(build.book(needs=needs), programmes)
    return next(one for one in found if one.goal.code == "1.1")


def row(at: str = "09:00-10:30", **more: object) -> Item:
    return build.item("Fees", at, goals=["g1.1"], **more)  # type: ignore[arg-type]


def test_a_goal_is_served_on_each_visit_for_as_long_as_its_rows_last() -> None:
    """One sees on which visits, and how long on each."""
    other = build.visit(id="v2", slug="kpassa-2028", title="Second visit")
    found = fees(build.programme(row(), row("14:00-15:00", id="b")), build.programme(row(), visit=other))
    assert [(one.slug, one.activities, one.minutes) for one in found.stations] == [
        ("kpassa-2027", 2, 150),
        ("kpassa-2028", 1, 90),
    ]
    assert (found.visits, found.minutes) == (2, 240)


def test_a_training_of_three_days_counts_three_times() -> None:
    """A row that spans days serves its goal on each of them."""
    assert fees(build.programme(row(until_day=TUESDAY + timedelta(days=2)))).minutes == 270


@pytest.mark.parametrize("status", [Status.CANCELLED, Status.FAILED])
def test_what_did_not_happen_serves_nothing_and_stays_readable(status: Status) -> None:
    """A goal whose only session fell away is neglected, and one still sees why."""
    found = fees(build.programme(row(status=status, reason="rain")))
    assert found.neglected
    assert (found.visits, found.minutes, found.stations) == (0, 0, ())
    assert len(found.services) == 1


def test_a_cancelled_visit_serves_nothing() -> None:
    """Rows of a visit that does not take place are no time for a goal."""
    gone = build.visit(status=VisitStatus.CANCELLED, reason="visa")
    found = fees(build.programme(row(), visit=gone))
    assert found.neglected
    assert (found.visits, found.minutes) == (0, 0)


@pytest.mark.parametrize(
    ("route", "counts"),
    [(Route.EMBEDDED, 1), (Route.OPEN, 0), (Route.HANDED_ON, 0), (Route.NOTED, 0), (Route.DECLINED, 0)],
)
def test_a_stop_about_a_need_serves_a_goal_only_as_part_of_the_trajectory(route: Route, counts: int) -> None:
    """What an initiative took up is never counted as the partnership's own work (C15, C18)."""
    stop = build.need_item(need="need-N1", goals=["g1.1"])
    found = fees(build.programme(stop), needs=(build.need("N1", route=route),))
    assert len(found.services) == counts
