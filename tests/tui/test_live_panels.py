"""A panel or form that is open while somebody else changes, moves or deletes what it was opened for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from tests.tui.agenda_support import at, said, stored, table
from tests.tui.live_support import in_book, item, look, press
from tests.tui.support import SLUG, WEDNESDAY, another_desk, make_workspace, running, screen_text
from tests.unit import build
from visitplanner.domain.agenda import Status
from visitplanner.domain.changes import BOOK, Edit, Entity
from visitplanner.domain.need import Route
from visitplanner.domain.trajectory import Expectation, GoalStatus
from visitplanner.domain.values import replace
from visitplanner.domain.visit import ActionPoint, ActionStatus
from visitplanner.planning.acknowledgements import acknowledge
from visitplanner.planning.actions import set_action
from visitplanner.planning.agenda import delete_items
from visitplanner.planning.desk import Desk
from visitplanner.planning.goals import close_goal
from visitplanner.planning.needs import decline
from visitplanner.planning.observations import add_marker
from visitplanner.planning.profile import edit_partnership
from visitplanner.tui.screens.conflict import ConflictPanel
from visitplanner.tui.widgets.outcome_list import OutcomeList

TYPED = "as agreed"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk of Awa's; with a sign of progress, an action point and a need's row."""
    desk = make_workspace(
        tmp_path / "w", extra=[build.need_item("A fence", "17:00", id="i-fence", need="n-fence")]
    )
    add_marker(desk, "1.2", "The fees hang out at the market", Expectation.EXPECT)
    desk.commit([Edit(file=SLUG, mine=ActionPoint(id="a-letter", what="Write to the minister"))], why="add")
    return desk


@pytest.fixture
def jan(desk: Desk, tmp_path: Path) -> Desk:
    """Another session on the same workspace; `desk` comes first, since it makes it."""
    del desk
    return another_desk(tmp_path / "w")


def without(file: str, find: Callable[[Desk], Entity | None]) -> Callable[[Desk], object]:
    """Delete a document."""

    def do(desk: Desk) -> object:
        base = find(desk)
        assert base is not None
        return desk.commit([Edit(file=file, base=base)], why="delete")

    return do


def action(desk: Desk) -> ActionPoint | None:
    """The action point of the workspace."""
    return next((one for one in desk.programme(SLUG).actions if one.id == "a-letter"), None)


def no_items(*ids: str) -> Callable[[Desk], object]:
    """Delete items."""
    return lambda desk: delete_items(desk, SLUG, ids)


def marker_gone(desk: Desk) -> object:
    """Take the sign of progress from its goal."""
    goal = desk.book().goal("1.2")
    assert goal is not None
    return desk.commit([Edit(file=BOOK, base=goal, mine=replace(goal, markers=()))], why="edit")


def typed(pilot: Pilot[None]) -> list[str]:
    """What stands in the lines of the screen in front."""
    lines = pilot.app.screen.query("*")
    return [one.value for one in lines if isinstance(one, Input)] + [
        one.text for one in lines if isinstance(one, TextArea)
    ]


OPEN: dict[str, tuple[str, str, Callable[[Desk], object], Callable[[Desk], object]]] = {
    "a reason, the row deleted": (
        "i-sign",
        f"d '{TYPED}' KEY enter",
        no_items("i-sign"),
        lambda d: stored(d, "i-sign").reason,
    ),
    "a reason, the row moved": (
        "i-sign",
        f"d '{TYPED}' KEY enter",
        item("i-sign", day=WEDNESDAY),
        lambda d: stored(d, "i-sign").reason,
    ),
    "how, the row deleted": (
        "i-archive",
        f"g tab '{TYPED}' KEY enter",
        no_items("i-archive"),
        lambda d: stored(d, "i-archive").goals,
    ),
    "a finding's goal, the row deleted": (
        "",
        f"6 home slash 'Council archive' enter g tab '{TYPED}' KEY enter",
        no_items("i-archive"),
        lambda d: stored(d, "i-archive").goals,
    ),
    "an outcome, the row deleted": (
        "",
        f"7 GO:item=i-fees enter '{TYPED}' KEY f2",
        no_items("i-fees"),
        lambda d: stored(d, "i-fees").outcome,
    ),
    "an action point, deleted": (
        "",
        f"7 GO:action=a-letter enter end '{TYPED}' KEY f2",
        without(SLUG, action),
        action,
    ),
    "a goal, deleted": (
        "",
        f"3 home down e end '{TYPED}' down space KEY f2",
        without(BOOK, lambda d: d.book().goal("g1.3")),
        lambda d: d.book().goal("g1.3"),
    ),
    "a person, deleted": (
        "",
        f"5 home e end '{TYPED}' KEY f2",
        without(BOOK, lambda d: d.book().person("awa")),
        lambda d: d.book().person("awa"),
    ),
    "a need's words, the need deleted": (
        "",
        f"4 home e end '{TYPED}' KEY f2",
        without(BOOK, lambda d: d.book().need("n-fence")),
        lambda d: d.book().need("n-fence"),
    ),
    "a need's answer, the need deleted": (
        "i-fence",
        f"enter l enter '{TYPED}' KEY f2",
        without(BOOK, lambda d: d.book().need("n-fence")),
        lambda d: d.book().need("n-fence"),
    ),
}
"""Where the cursor goes, the keys before and after (`KEY`) what Jan does, that, where the words are."""


async def walk(pilot: Pilot[None], keys: str) -> None:
    """Press keys; `GO:item=x` puts the cursor of the outcomes there."""
    before, _, rest = keys.partition("GO:")
    await press(pilot, before)
    if rest:
        place, _, after = rest.partition(" ")
        pilot.app.screen.query_one(OutcomeList).goto(place.replace("=", " "))
        await press(pilot, after)


@pytest.mark.parametrize("case", OPEN)
async def test_what_is_typed_lands_where_it_was_opened_for(desk: Desk, jan: Desk, case: str) -> None:
    """A row that was moved is followed, one that was deleted comes back; no other one is taken."""
    row, keys, change, found = OPEN[case]
    before, _, saves = keys.partition(" KEY ")
    async with running(desk, size=(100, 40)) as pilot:
        if row:
            await at(pilot, row)
        await walk(pilot, before)
        assert TYPED not in repr(found(desk))
        change(jan)
        await look(pilot)
        assert any(TYPED in one for one in typed(pilot)), "what was typed stays"
        await press(pilot, saves)
        await look(pilot)
        assert TYPED in repr(found(desk)), said(pilot)
        if "deleted" in case:
            assert "Jan had deleted" in said(pilot)
            assert "meanwhile; your change brought it back." in said(pilot)
    [last] = desk.store.history(newest=1)
    assert len({one.id for one in last.changes}) == 1, "nothing else was changed"
    assert desk.store.drafts() == {}


GONE: dict[str, tuple[str, Callable[[Desk], object], str]] = {
    "why a goal is closed": (
        f"3 home c enter '{TYPED}'",
        without(BOOK, lambda d: d.book().goal("1.2")),
        "back",
    ),
    "what was seen": (f"3 home o '{TYPED}'", marker_gone, "no progress marker"),
    "an acknowledgement": (
        f"6 home slash 'G101' enter k '{TYPED}'",
        no_items("i-archive"),
        "finds nothing in",
    ),
    "a second acknowledgement": (
        f"6 home slash 'G101' enter k '{TYPED}'",
        lambda d: acknowledge(d, SLUG, "G101", "i-archive", "we know"),
        "acknowledged",
    ),
}
"""Keys, what Jan does meanwhile, a word of what is said."""


@pytest.mark.parametrize("case", GONE)
async def test_where_there_is_nothing_to_write_about_any_more_that_is_said(
    desk: Desk, jan: Desk, case: str
) -> None:
    """And what was typed stays in the form, and is kept."""
    keys, change, words = GONE[case]
    async with running(desk, size=(100, 40)) as pilot:
        await press(pilot, keys)
        change(jan)
        await look(pilot)
        await press(pilot, "f2")
        shown = screen_text(pilot.app)
        assert words in shown
        if words != "back":
            assert any(TYPED in one for one in typed(pilot))
            await press(pilot, "escape")
            assert TYPED in "".join(desk.store.drafts().values())


# Both did the same, each otherwise


async def test_a_goal_closed_by_both_is_a_choice(desk: Desk, jan: Desk) -> None:
    """Jan says that it was reached while Awa writes why it is dropped: neither is overwritten unseen."""
    async with running(desk, size=(100, 40)) as pilot:
        await press(pilot, f"3 home c right enter '{TYPED}'")
        close_goal(jan, "1.2", GoalStatus.REACHED, "everybody sees them")
        await look(pilot)
        await press(pilot, "f2")
        assert isinstance(pilot.app.screen, ConflictPanel)
    goal = desk.book().goal("1.2")
    assert goal is not None
    assert goal.reason == "everybody sees them", "until one chooses, what was first stands"


async def test_a_need_answered_by_both_is_a_choice(desk: Desk, jan: Desk) -> None:
    """Jan declined it while Awa wrote that it is noted."""
    async with running(desk, size=(100, 40)) as pilot:
        await press(pilot, f"4 home o '{TYPED}'")
        decline(jan, "n-fence", "we said no")
        await look(pilot)
        await press(pilot, "f2")
        assert isinstance(pilot.app.screen, ConflictPanel)
    need = desk.book().need("n-fence")
    assert need is not None
    assert (need.route, need.words_given) == (Route.DECLINED, "we said no")


async def test_an_action_point_settled_a_moment_ago_is_not_settled_otherwise_unseen(
    desk: Desk, jan: Desk
) -> None:
    """Jan dropped it; Awa, who saw it open, presses the key for done before her screen looked."""
    async with running(desk, size=(100, 40)) as pilot:
        await walk(pilot, "7 GO:action=a-letter ")
        set_action(jan, SLUG, "a-letter", ActionStatus.DROPPED)
        await press(pilot, "y")
        assert isinstance(pilot.app.screen, ConflictPanel)
    found = action(desk)
    assert found is not None
    assert found.status is ActionStatus.DROPPED


async def test_the_partnership_renamed_under_its_form_is_a_choice(desk: Desk, jan: Desk) -> None:
    """The same field of the partnership, as of any item."""
    async with running(desk, size=(100, 40)) as pilot:
        await press(pilot, f"p home e end ' {TYPED}'")
        base = jan.book().partnership
        edit_partnership(jan, base, replace(base, name="Jan's name"))
        await look(pilot)
        assert any(TYPED in one for one in typed(pilot))
        await press(pilot, "f2")
        assert isinstance(pilot.app.screen, ConflictPanel)
    assert desk.book().partnership.name == "Jan's name"


async def test_the_goal_picker_still_lists_what_is_under_its_cursor(desk: Desk, jan: Desk) -> None:
    """A goal that was renamed meanwhile is the same goal; one that was deleted is refused and said."""
    async with running(desk, size=(100, 40)) as pilot:
        await at(pilot, "i-archive")
        await press(pilot, f"g '1.3' tab '{TYPED}'")
        in_book("goal", "1.3", title="Renamed")(jan)
        await look(pilot)
        without(BOOK, lambda d: d.book().goal("1.3"))(jan)
        await look(pilot)
        await press(pilot, "enter")
        assert "There is no goal" in said(pilot)
        assert TYPED in typed(pilot), "what could not be saved stays open"
    assert stored(desk, "i-archive").goals == ()
    assert any(TYPED in text for text in desk.store.drafts().values())


# Several rows that are marked


async def test_marks_stay_through_what_others_do_and_what_goes_is_said(desk: Desk, jan: Desk) -> None:
    """Renamed and moved rows stay marked; deleted ones are told of, before a key acts on the rest."""
    async with running(desk, size=(100, 40)) as pilot:
        await at(pilot, "i-fees")
        await press(pilot, "space space space space")
        marked = table(pilot).marked
        assert len(marked) == 4
        item("i-fees", title="Renamed")(jan)
        item("i-market", day=WEDNESDAY)(jan)
        await look(pilot)
        assert table(pilot).marked == marked
        delete_items(jan, SLUG, ["i-fees", "i-market"])
        await look(pilot)
        assert table(pilot).marked == marked - {"i-fees", "i-market"}
        assert "2 marked rows are gone, 2 are still marked." in said(pilot)
        delete_items(jan, SLUG, sorted(table(pilot).marked))
        await look(pilot)
        assert "2 marked rows are gone, none is marked now." in said(pilot)


async def test_marks_of_the_outcomes_stay_as_well(desk: Desk, jan: Desk) -> None:
    """What took place as planned is said of exactly those that are marked and still there."""
    async with running(desk, size=(100, 40)) as pilot:
        await walk(pilot, "7 GO:item=i-fees space space space")
        marked = pilot.app.screen.query_one(OutcomeList).marked
        assert len(marked) == 3
        delete_items(jan, SLUG, ["i-fees"])
        await look(pilot)
        assert "1 marked row is gone, 2 are still marked." in said(pilot)
        await press(pilot, "y")
    done = {f"item {one.id}" for one in desk.programme(SLUG).items if one.status is Status.DONE}
    assert done == marked - {"item i-fees"}
