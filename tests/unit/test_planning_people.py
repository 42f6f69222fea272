"""The people of the book: one name for one person. And of every edit: it keeps the id."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.fakes import DAMWIJK, TOVAKO, memory_desk
from visitplanner.domain.errors import InputError
from visitplanner.domain.partnership import Initiative, Partnership
from visitplanner.domain.people import Person, Role
from visitplanner.domain.trajectory import Goal, ProgressMarker, Trajectory
from visitplanner.domain.values import replace
from visitplanner.domain.visit import ActionPoint, Participation
from visitplanner.planning.actions import edit_action
from visitplanner.planning.delegation import edit_participation
from visitplanner.planning.desk import Desk
from visitplanner.planning.goals import edit_goal
from visitplanner.planning.observations import edit_marker
from visitplanner.planning.people import edit_person
from visitplanner.planning.profile import edit_initiative, edit_partnership, edit_trajectory

JAN = Person(id="jan", name="Jan Callebrand", municipality=DAMWIJK.id)
AWA = Person(id="awa", name="Awa Dossou")


@pytest.fixture
def desk() -> Desk:
    return memory_desk(JAN, AWA, Goal(id="g1", code="1.1", title="Fees"))


def test_a_person_is_edited_field_by_field(desk: Desk) -> None:
    """Two coordinators who correct a title and a role both find theirs; the town may be given by name."""
    edit_person(desk, JAN, replace(JAN, local_title="schepen"))
    now = edit_person(desk, JAN, replace(JAN, role=Role.POLITICIAN_MAJORITY, municipality="tovako")).value
    assert now == replace(JAN, local_title="schepen", role=Role.POLITICIAN_MAJORITY, municipality=TOVAKO.id)
    assert edit_person(desk, now, replace(now, municipality=None)).value.municipality is None


def test_a_name_stays_that_of_one_person(desk: Desk) -> None:
    """Lines and rows find people by their names, so two of one name are told apart where it is typed."""
    with pytest.raises(InputError, match="somebody called “awa dossou” already"):
        edit_person(desk, JAN, replace(JAN, name="awa dossou"))
    with pytest.raises(InputError, match="has a name"):
        edit_person(desk, JAN, replace(JAN, name=" "))
    with pytest.raises(InputError, match="“Kpassa” is no municipality"):
        edit_person(desk, JAN, replace(JAN, municipality="Kpassa"))
    assert edit_person(desk, JAN, replace(JAN, name="JAN CALLEBRAND")).value.name == "JAN CALLEBRAND"


def test_a_goal_keeps_a_title(desk: Desk) -> None:
    """Emptying the title in a form is told before it is saved."""
    goal = desk.book().goals[0]
    with pytest.raises(InputError, match="has a title"):
        edit_goal(desk, goal, replace(goal, title=" "))


EDITS: tuple[tuple[Callable[..., object], tuple[Any, ...]], ...] = (
    (edit_person, (JAN, AWA)),
    (edit_partnership, (Partnership(id="a", name="A"), Partnership(id="b", name="B"))),
    (edit_initiative, (Initiative(id="a", name="A"), Initiative(id="b", name="B"))),
    (edit_trajectory, (Trajectory(id="a", title="A"), Trajectory(id="b", title="B"))),
    (edit_action, ("tovako", ActionPoint(id="a", what="A"), ActionPoint(id="b", what="B"))),
    (edit_marker, ("1.1", ProgressMarker(id="a", text="A"), ProgressMarker(id="b", text="B"))),
    (edit_participation, ("tovako", Participation(person="jan"), Participation(person="awa"))),
)


@pytest.mark.parametrize(("edit", "given"), EDITS, ids=[edit.__name__ for edit, _ in EDITS])
def test_an_edit_that_would_make_one_thing_another_is_a_mistake_of_the_program(
    desk: Desk, edit: Callable[..., object], given: tuple[Any, ...]
) -> None:
    """What a form was opened on is what it saves."""
    with pytest.raises(ValueError, match=r"an edit keeps the (id|person)"):
        edit(desk, *given)
