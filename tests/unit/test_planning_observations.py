"""Progress markers, and what was seen of them."""

from datetime import date

import pytest

from tests.fakes import memory_desk
from visitplanner.domain.errors import InputError, NotFoundError
from visitplanner.domain.trajectory import Expectation, Goal, Observation, ProgressMarker
from visitplanner.domain.values import replace
from visitplanner.planning.desk import Desk
from visitplanner.planning.observations import add_marker, edit_marker, marker_of, observe
from visitplanner.planning.visits import add_visit

TODAY = date(2027, 4, 20)
SENT = ProgressMarker(id="marker-sent", text="Papers are sent a week before")
READ = ProgressMarker(id="marker-read", text="Papers are read", expectation=Expectation.LIKE)


@pytest.fixture
def desk() -> Desk:
    desk = memory_desk(Goal(id="g1", code="1.1", title="Councillors", markers=(SENT, READ)))
    add_visit(desk, slug="tovako", title="Visit", first_day=date(2027, 4, 10), last_day=date(2027, 4, 16))
    return desk


def markers(desk: Desk) -> tuple[ProgressMarker, ...]:
    """Give the markers of the goal."""
    (goal,) = desk.book().goals
    return goal.markers


def test_what_was_seen_is_kept_with_day_visit_and_name(desk: Desk) -> None:
    """Progress is told by who saw what, when and on which visit, line by line (C9)."""
    observe(desk, "1.1", "marker-sent", "Six of nine had them.\nBy hand.", visit="tovako")
    observe(desk, "g1", SENT.id, "All had them.", seen_on=date(2027, 4, 15))
    assert markers(desk) == (
        replace(
            SENT,
            observations=(
                Observation(seen_on=TODAY, text="Six of nine had them.\nBy hand.", visit="tovako", by="Awa"),
                Observation(seen_on=date(2027, 4, 15), text="All had them.", by="Awa"),
            ),
        ),
        READ,
    )
    desk.store.undo()
    assert len(markers(desk)[0].observations) == 1


def test_what_cannot_be_an_observation_is_said(desk: Desk) -> None:
    """Nothing without words, nothing from the future, nothing of a visit or a goal that is not there."""
    with pytest.raises(InputError, match="Write down what was seen"):
        observe(desk, "1.1", "1", " \n ")
    with pytest.raises(InputError, match="still to come"):
        observe(desk, "1.1", "1", "Sent", seen_on=date(2027, 4, 21))
    with pytest.raises(InputError, match=r"the open goals are 1\.1"):
        observe(desk, "9", "1", "Sent")
    with pytest.raises(NotFoundError, match="no visit"):
        observe(desk, "1.1", "1", "Sent", visit="winter")
    assert markers(desk) == (SENT, READ)


@pytest.mark.parametrize(
    ("key", "meant"),
    [
        ("marker-read", READ),
        ("marker-s", SENT),
        ("2", READ),
        ("papers are r", READ),
        ("PAPERS ARE SENT", SENT),
    ],
)
def test_a_marker_is_named_as_one_likes(desk: Desk, key: str, meant: ProgressMarker) -> None:
    """By its id or the beginning of it, its number, or how its text begins."""
    assert marker_of(desk.book().goals[0], key) == meant


@pytest.mark.parametrize("key", ["0", "3", "papers are", "marker-", "²", "", "\u200b"])
def test_a_marker_that_is_none_or_two_is_asked_for_again(desk: Desk, key: str) -> None:
    """The markers there are stand in the answer, with their numbers."""
    with pytest.raises(NotFoundError, match="it has 1 Papers are sent a week before; 2 Papers are read"):
        marker_of(desk.book().goals[0], key)


def test_an_empty_word_names_no_marker_even_where_there_is_one_only() -> None:
    """Nothing typed is nothing meant."""
    with pytest.raises(NotFoundError, match="it has 1 Papers are sent"):
        marker_of(Goal(id="g2", code="2", title="Fees", markers=(SENT,)), "")


def test_a_goal_without_markers_says_so() -> None:
    """Who looks for a marker too early hears what to do first."""
    with pytest.raises(NotFoundError, match=r"Goal 2 has no progress marker yet\. Add one first\."):
        marker_of(Goal(id="g2", code="2", title="Fees"), "1")


def test_markers_are_added_behind_those_there_are(desk: Desk) -> None:
    """What one would love to see joins the list; the same words twice are one marker."""
    goal = add_marker(desk, "1.1", "Citizens ask for them", Expectation.LOVE).value
    assert [(one.text, one.expectation) for one in goal.markers[2:]] == [
        ("Citizens ask for them", Expectation.LOVE)
    ]
    with pytest.raises(InputError, match="has the marker “Citizens ask for them” already"):
        add_marker(desk, "1.1", "citizens ask for them", Expectation.EXPECT)
    with pytest.raises(InputError, match="says what one would see"):
        add_marker(desk, "1.1", " ", Expectation.EXPECT)


def test_a_marker_is_reworded_and_weighed_anew(desk: Desk) -> None:
    """What one expects after two visits is another thing than before the first."""
    loud = replace(SENT, text=SENT.text.upper())
    edit_marker(desk, "1.1", SENT, loud)
    desk.store.undo()
    wanted = replace(SENT, text="Papers come in time", expectation=Expectation.LOVE)
    edit_marker(desk, "1.1", SENT, wanted)
    assert markers(desk) == (wanted, READ)
    desk.store.undo()
    assert markers(desk) == (SENT, READ)


def test_a_marker_cannot_be_reworded_into_another_or_where_it_is_not(desk: Desk) -> None:
    """Two markers of one goal stay two, and a marker of another goal is not taken along."""
    with pytest.raises(InputError, match="already"):
        edit_marker(desk, "1.1", SENT, replace(SENT, text="papers are READ"))
    gone = ProgressMarker(id="gone", text="Gone")
    with pytest.raises(NotFoundError, match="“gone” is no progress marker"):
        edit_marker(desk, "1.1", gone, replace(gone, text="Back"))
