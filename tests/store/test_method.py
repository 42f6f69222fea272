"""What several people write down of one plan at the same moment, through the use cases, on real files."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.store import scene
from visitplanner.domain.changes import BOOK, Edit, Entity, Receipt
from visitplanner.domain.need import Need, Sighting
from visitplanner.domain.people import Person
from visitplanner.domain.trajectory import Expectation, Goal, ProgressMarker
from visitplanner.domain.values import replace
from visitplanner.domain.visit import ActionStatus, Evaluation
from visitplanner.planning.acknowledgements import acknowledge, withdraw
from visitplanner.planning.actions import add_action, edit_action, set_action, take_up
from visitplanner.planning.delegation import add_hosts, edit_participation, join, leave
from visitplanner.planning.desk import Desk
from visitplanner.planning.needs import add_need, edit_need, sight_again
from visitplanner.planning.observations import add_marker, edit_marker, observe
from visitplanner.planning.outcomes import look_back, set_outcome
from visitplanner.planning.profile import edit_partnership, set_travel
from visitplanner.store import Workspace

SENT = ProgressMarker(id="sent", text="Papers are sent a week before")
READ = ProgressMarker(id="read", text="Papers are read")
GOAL = Goal(id="g", code="1", title="Councillors", markers=(SENT, READ))


class Interrupted:
    """A real session whose next commit comes a moment after somebody else's."""

    def __init__(self, store: Workspace) -> None:
        self.store = store
        self.meanwhile: Callable[[], object] | None = None

    def __getattr__(self, name: str) -> Any:
        """Everything but a commit is the session's own."""
        return getattr(self.store, name)

    def commit(self, edits: Sequence[Edit], *, why: str) -> Receipt:
        """Let the other one go first, once."""
        first, self.meanwhile = self.meanwhile, None
        if first is not None:
            first()
        return self.store.commit(edits, why=why)


Three = tuple[Desk, Desk, Desk]


@pytest.fixture
def three(tmp_path: Path) -> Iterator[Three]:
    """Give three people's desks in one workspace: a visit with two rows, a goal, three people."""
    workspace = scene.made(tmp_path / "w", "spring", items=2)
    people = (Person(id=name.casefold(), name=name) for name in ("Jan", "Griet", "Awa"))
    beginning: list[Entity] = [GOAL, Need(id="fence", code="N1", title="Fence"), *people]
    workspace.commit([Edit(file=BOOK, mine=one) for one in beginning], why="beginning")
    workspace.close()
    sessions = [scene.session(tmp_path / "w", name) for name in ("Lien", "Awa", "Jan")]
    one, two, three = (
        Desk(store=Interrupted(session), clock=scene.clock, new_id=scene.ids(session.author))
        for session in sessions
    )
    yield one, two, three
    for session in sessions:
        session.close()


def between(desk: Desk, meanwhile: Callable[[], object]) -> Desk:
    """Let that happen between what the desk's next action reads and what it saves."""
    assert isinstance(desk.store, Interrupted)
    desk.store.meanwhile = meanwhile
    return desk


def markers(desk: Desk) -> dict[str, list[str]]:
    """Give what was seen, by marker."""
    (goal,) = desk.book().goals
    return {one.id: sorted(seen.text for seen in one.observations) for one in goal.markers}


def no_conflicts(*receipts: Receipt) -> bool:
    """Tell whether everything landed."""
    return not any(one.conflicts for one in receipts)


def test_what_three_people_saw_of_one_goal_is_all_there(three: Three) -> None:
    """Two different markers, or one and the same: each line written at the same moment is kept (C9)."""
    one, two, other = three

    def second() -> None:
        third = observe(other, "1", "sent", "Three had theirs on Sunday.").receipt
        receipts.append(third)

    def first() -> None:
        receipts.append(observe(between(two, second), "1", "sent", "Six of nine had them.").receipt)

    receipts: list[Receipt] = []
    receipts.append(observe(between(one, first), "1", "read", "Two asked questions.").receipt)
    assert markers(one) == {
        "sent": ["Six of nine had them.", "Three had theirs on Sunday."],
        "read": ["Two asked questions."],
    }
    assert len(receipts) == 3
    assert no_conflicts(*receipts)


def test_a_marker_reworded_added_and_observed_at_once_comes_out_whole(three: Three) -> None:
    """The new words, the new marker and what was seen are all there."""
    one, two, other = three
    observe(other, "1", "sent", "Before.")
    base = one.book().goals[0].markers[0]

    def meanwhile() -> None:
        observe(two, "1", "sent", "Six of nine had them.")
        add_marker(other, "1", "Citizens ask for them", Expectation.LOVE)

    wanted = replace(base, text="Papers come in time", expectation=Expectation.LIKE)
    done = edit_marker(between(one, meanwhile), "1", base, wanted)
    sent, _, asked = done.value.markers
    assert (sent.text, sent.expectation) == ("Papers come in time", Expectation.LIKE)
    assert sorted(seen.text for seen in sent.observations) == ["Before.", "Six of nine had them."]
    assert asked.text == "Citizens ask for them"
    assert no_conflicts(done.receipt)


def test_a_marker_reworded_by_two_is_shown_to_the_second(three: Three) -> None:
    """Theirs stands, mine comes back to choose from: nothing is dropped silently."""
    one, two, _ = three
    edit_marker(two, "1", SENT, replace(SENT, text="Papers come early"))
    done = edit_marker(one, "1", SENT, replace(SENT, text="Papers come in time"))
    (conflict,) = done.receipt.conflicts
    assert (conflict.mine, conflict.theirs) == ("Papers come in time", "Papers come early")
    assert done.value.markers[0].text == "Papers come early"


def test_people_who_join_leave_and_lead_at_once_are_all_as_they_were_set(three: Three) -> None:
    """Each of three people changes somebody else of the delegation, and each change is there."""
    one, two, other = three
    join(one, "spring", ["jan", "griet"])
    jan, griet = one.programme("spring").visit.delegation

    def meanwhile() -> None:
        join(two, "spring", ["awa"], arrives=date(2027, 5, 11))
        edit_participation(other, "spring", jan, replace(jan, leads_from=scene.FIRST))

    done = edit_participation(between(one, meanwhile), "spring", jan, replace(jan, groups=("fees",)))
    leave(one, "spring", "griet")
    assert one.programme("spring").visit.delegation == (
        replace(jan, leads_from=scene.FIRST, groups=("fees",)),
        replace(griet, person="awa", arrives=date(2027, 5, 11)),
    )
    assert no_conflicts(done.receipt)


def test_hosts_noted_by_two_at_once_are_both_there(three: Three) -> None:
    """A list of names is a set when two add to it."""
    one, two, _ = three
    add_hosts(between(one, lambda: add_hosts(two, "spring", ["griet"])), "spring", ["jan"])
    assert set(one.programme("spring").visit.hosts) == {"griet", "jan"}


def test_action_points_and_acknowledgements_of_several_are_documents_of_their_own(three: Three) -> None:
    """Three people write down what was agreed and accepted; nothing takes another's place."""
    one, two, other = three
    subject = "spring-0"
    add_action(between(one, lambda: add_action(two, "spring", what="Translate it")), "spring", what="Send it")
    acknowledge(
        between(one, lambda: acknowledge(two, "spring", "G101", "spring-1", "Later.")),
        "spring",
        "G101",
        subject,
        "No goal yet.",
    )
    actions = {action.what: action for action in one.programme("spring").actions}
    assert set(actions) == {"Send it", "Translate it"}
    assert {ack.subject for ack in one.programme("spring").acknowledgements} == {"spring-0", "spring-1"}
    base = actions["Send it"]

    def meanwhile() -> None:
        set_action(two, "spring", base.id, ActionStatus.DONE)
        edit_action(other, "spring", base, replace(base, due=date(2027, 6, 1), agreed_by=("m2",)))

    wanted = replace(base, owner="Jan", agreed_by=("m1",))
    now = edit_action(between(one, meanwhile), "spring", base, wanted).value
    assert now in other.programme("spring").actions
    assert (now.status, now.due, now.owner) == (ActionStatus.DONE, date(2027, 6, 1), "Jan")
    assert set(now.agreed_by) == {"m1", "m2"}


def test_outcome_status_and_plan_of_one_row_merge_field_by_field(three: Three) -> None:
    """One writes what came of it while another moves it and a third links a place."""
    one, two, _ = three
    seen = one.programme("spring")
    item = seen.items[0]
    two.commit([Edit(file="spring", base=item, mine=replace(item, place="Town hall"))], why="place")
    done = set_outcome(one, "spring", item.id, "A form was chosen.", seen=seen)
    assert done.value == two.programme("spring").item(item.id)
    assert done.value == replace(item, place="Town hall", outcome="A form was chosen.")


def test_the_headings_of_the_evaluation_are_written_by_several(three: Three) -> None:
    """One looks back on the preparation, another on the reporting: both texts stand."""
    one, two, _ = three
    base = one.programme("spring").visit
    look_back(two, "spring", base, replace(base, evaluation=Evaluation(reporting="Short and on time")))
    done = look_back(
        one, "spring", base, replace(base, conclusions="Go on", evaluation=Evaluation(preparation="Too late"))
    )
    assert done.value.evaluation == Evaluation(preparation="Too late", reporting="Short and on time")
    assert done.value.conclusions == "Go on"
    assert no_conflicts(done.receipt)


def test_two_who_set_the_same_new_way_are_told_and_another_way_lands(three: Three) -> None:
    """One pair has one time: the second is shown what the first set, in whichever direction they wrote it."""
    one, two, other = three

    def meanwhile() -> None:
        set_travel(two, "Town hall", "Market", 10)
        set_travel(other, "Town hall", "Guesthouse", 25)

    done = set_travel(between(one, meanwhile), "Town hall", "Market", 12)
    assert {(way.place, way.other): way.minutes for way in done.value.travel} == {
        ("Town hall", "Market"): 10,
        ("Town hall", "Guesthouse"): 25,
    }
    (conflict,) = done.receipt.conflicts
    assert (conflict.mine, conflict.theirs) == (12, 10)


def test_settings_changed_by_two_each_land(three: Three) -> None:
    """The floor of one and the limit of another are both the partnership's."""
    one, two, _ = three
    base = one.book().partnership
    edit_partnership(two, base, replace(base, settings=replace(base.settings, capacity_floor=60)))
    edit_partnership(one, base, replace(base, settings=replace(base.settings, break_minutes=45)))
    now = two.book().partnership.settings
    assert (now.capacity_floor, now.break_minutes) == (60, 45)


def test_a_need_that_is_joined_while_somebody_answers_it_loses_nothing(three: Three) -> None:
    """The known one keeps what others write; the fresh one stays where somebody wrote in it meanwhile."""
    one, two, _ = three
    fresh = add_need(one, "spring", "The fence again").value
    (item,) = (row for row in one.programme("spring").items if row.need == fresh.id)
    known = one.book().need("N1")
    assert known is not None

    def meanwhile() -> None:
        edit_need(two, known, replace(known, raised_by="teachers"))
        edit_need(two, fresh, replace(fresh, description="Goats cross the yard."))

    done = sight_again(between(one, meanwhile), "spring", "N1", item.id)
    assert (done.value.raised_by, done.value.sightings) == (
        "teachers",
        (Sighting(visit="spring", item=item.id),),
    )
    assert [one.id for one in done.receipt.conflicts] == [fresh.id]
    kept = one.book().need(fresh.id)
    assert kept is not None
    assert kept.description == "Goats cross the yard."


UNDONE: dict[str, Callable[[Desk], object]] = {
    "acknowledge": lambda desk: acknowledge(desk, "spring", "G101", "spring-0", "Later."),
    "add_action": lambda desk: add_action(desk, "spring", what="Send it"),
    "take_up": lambda desk: take_up(desk, "spring", "spring", "point"),
    "set_action": lambda desk: set_action(desk, "spring", "point", ActionStatus.DONE),
    "withdraw": lambda desk: withdraw(desk, "spring", "accepted"),
    "observe": lambda desk: observe(desk, "1", "read", "Two asked questions."),
    "add_marker": lambda desk: add_marker(desk, "1", "Citizens ask", Expectation.LOVE),
    "join": lambda desk: join(desk, "spring", ["griet"], groups=("fees",)),
    "leave": lambda desk: leave(desk, "spring", "jan"),
    "set_outcome": lambda desk: set_outcome(desk, "spring", "spring-0", "A form was chosen."),
    "set_travel": lambda desk: set_travel(desk, "Town hall", "Market", 10),
    "sight_again": lambda desk: sight_again(desk, "spring", "N1", "stop"),
}


@pytest.mark.parametrize("name", UNDONE)
def test_each_of_these_is_taken_back_and_done_again_as_a_whole(three: Three, name: str) -> None:
    """One key takes the last step back, with everything that belonged to it, and one does it again."""
    one, _, _ = three
    beginning = _furnished(one)
    UNDONE[name](one)
    changed = (one.book(), one.programme("spring"))
    assert changed != beginning
    one.store.undo()
    assert (one.book(), one.programme("spring")) == beginning
    one.store.redo()
    assert (one.book(), one.programme("spring")) == changed


def _furnished(desk: Desk) -> tuple[object, object]:
    """Add what the actions above act on; give the workspace as it stands then."""
    point = add_action(desk, "spring", what="Translate it").value
    accepted = acknowledge(desk, "spring", "G101", "spring-1", "Later.").value
    stop = add_need(desk, "spring", "The fence again").value
    (row,) = (item for item in desk.programme("spring").items if item.need == stop.id)
    desk.commit(
        [
            Edit(file="spring", base=point),
            Edit(file="spring", mine=replace(point, id="point")),
            Edit(file="spring", base=accepted),
            Edit(file="spring", mine=replace(accepted, id="accepted")),
            Edit(file="spring", base=row),
            Edit(file="spring", mine=replace(row, id="stop")),
        ],
        why="names that the test knows",
    )
    join(desk, "spring", ["jan"])
    return desk.book(), desk.programme("spring")
