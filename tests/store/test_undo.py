"""Undo and redo: one's own changes, in their order, never over somebody else's."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from tests.store import scene
from visitplanner.domain.agenda import GoalLink, Item
from visitplanner.domain.changes import BOOK, Edit
from visitplanner.domain.errors import RefusedError
from visitplanner.domain.need import Need
from visitplanner.domain.trajectory import Goal
from visitplanner.locale import Language
from visitplanner.store import Workspace


def change(workspace: Workspace, key: str = "spring-0", **fields: object) -> None:
    """Change fields of an item as its reader sees it now."""
    base = workspace.programme("spring").item(key)
    assert base is not None
    mine = replace(base, **fields)  # type: ignore[arg-type]  # whichever fields the test names
    workspace.commit([Edit(file="spring", base=base, mine=mine)], why=f"change of {', '.join(fields)}")


def title(workspace: Workspace, key: str = "spring-0") -> str:
    """The title as it stands."""
    found = workspace.programme("spring").item(key)
    assert found is not None
    return found.title


def test_undo_and_redo_walk_back_and_forth_over_ones_own_changes(tmp_path: Path) -> None:
    """As many steps as there were, in any session of the author; a new change ends what could be redone."""
    workspace = scene.made(tmp_path / "w", "spring", items=1)
    for name in ("one", "two", "three"):
        change(workspace, title=name)
    workspace.undo()
    again = scene.session(tmp_path / "w", "founder", prefix="again")
    assert again.undo().transaction is not None
    assert title(workspace) == "one"
    again.redo()
    assert title(workspace) == "two"
    workspace.undo()
    workspace.redo()
    workspace.redo()
    assert title(workspace) == "three"
    with pytest.raises(RefusedError, match="nothing of yours to do again"):
        workspace.redo()
    workspace.undo()
    change(workspace, title="four")
    with pytest.raises(RefusedError, match="nothing of yours to do again"):
        workspace.redo()
    workspace.undo()
    assert title(workspace) == "two"


def test_an_undone_transaction_says_what_it_undoes(tmp_path: Path) -> None:
    """History keeps both: it is never rewritten."""
    workspace = scene.made(tmp_path / "w", "spring", items=1)
    change(workspace, title="one")
    undone = workspace.undo().transaction
    redone = workspace.redo().transaction
    entries = list(workspace.history(newest=3))
    assert [one.id for one in entries] == [one.id for one in (redone, undone, entries[2]) if one]
    assert (entries[0].redoes, entries[1].undoes) == (entries[2].id, entries[2].id)


def test_undo_of_an_insert_takes_it_away_and_undo_of_a_deletion_brings_it_back(tmp_path: Path) -> None:
    """Whole documents go and come with every field."""
    workspace = scene.made(tmp_path / "w", "spring")
    full = Item(id="i", title="Workshop", place="Town hall", goals=(GoalLink(goal="g"),), note="a\nb")
    workspace.commit([Edit(file="spring", mine=full)], why="add")
    workspace.undo()
    assert workspace.programme("spring").items == ()
    workspace.redo()
    assert workspace.programme("spring").items == (full,)
    workspace.commit([Edit(file="spring", base=full)], why="delete")
    workspace.undo()
    assert workspace.programme("spring").items == (full,)


def test_undo_of_a_change_in_several_files_takes_back_all_of_it(tmp_path: Path) -> None:
    """A need in the book and its item in the visit are one change, and so is its undoing."""
    workspace = scene.made(tmp_path / "w", "spring")
    edits = [
        Edit(file=BOOK, mine=Need(id="n", code="", title="Fence")),
        Edit(file="spring", mine=Item(id="i", title="Fence", need="n")),
    ]
    workspace.commit(edits, why="need")
    workspace.undo()
    assert (workspace.book().needs, workspace.programme("spring").items) == ((), ())
    workspace.redo()
    assert workspace.book().needs[0].code == "N1"
    assert workspace.programme("spring").item("i") is not None


def test_undo_is_refused_when_somebody_changed_the_field_since(tmp_path: Path) -> None:
    """The sentence says who and what; nothing of the change is taken back, not even another field."""
    awa = scene.made(tmp_path / "w", "spring", items=1)
    jan = scene.session(tmp_path / "w", "jan")
    change(awa, title="Awa's", place="Market")
    change(jan, title="Jan's")
    with pytest.raises(RefusedError, match="jan changed the same on 2027-03-01 at 12:00") as caught:
        awa.undo()
    assert caught.value.params["by"] == "jan"
    assert title(awa) == "Jan's"
    assert awa.programme("spring").items[0].place == "Market"
    jan.undo()
    awa.undo()
    assert title(jan) == "Item spring-0"


def test_redo_is_refused_when_somebody_changed_the_field_since(tmp_path: Path) -> None:
    """The same rule forwards."""
    awa = scene.made(tmp_path / "w", "spring", items=1)
    jan = scene.session(tmp_path / "w", "jan")
    change(awa, title="Awa's")
    awa.undo()
    change(jan, title="Jan's")
    with pytest.raises(RefusedError, match="jan changed the same"):
        awa.redo()
    assert title(awa) == "Jan's"


def test_another_field_of_the_same_item_is_no_obstacle(tmp_path: Path) -> None:
    """Fields are taken back one by one, and parts of an object too."""
    awa = scene.made(tmp_path / "w", "spring", items=1)
    jan = scene.session(tmp_path / "w", "jan")
    change(awa, title="Awa's")
    change(jan, place="Market")
    awa.undo()
    base = awa.book().partnership
    one = replace(base, settings=replace(base.settings, capacity_floor=60))
    awa.commit([Edit(file=BOOK, base=base, mine=one)], why="floor")
    both = replace(one, settings=replace(one.settings, travel_minutes=20))
    jan.commit([Edit(file=BOOK, base=one, mine=both)], why="travel")
    awa.undo()
    settings = jan.book().partnership.settings
    assert (settings.capacity_floor, settings.travel_minutes) == (50, 20)
    assert jan.programme("spring").items[0] == replace(scene.item("spring-0"), place="Market")


def test_undo_never_takes_back_somebody_elses_change(tmp_path: Path) -> None:
    """Who has changed nothing has nothing to take back, and the founding stays."""
    workspace = scene.made(tmp_path / "w")
    for author in ("jan", "founder"):
        with pytest.raises(RefusedError, match="nothing of yours to take back"):
            scene.session(tmp_path / "w", author).undo()
    assert workspace.book().partnership == scene.partnership()


def test_a_new_goal_that_others_link_by_now_is_not_taken_back(tmp_path: Path) -> None:
    """A link to nothing would be worse than a goal too many."""
    awa = scene.made(tmp_path / "w", "spring", items=1)
    jan = scene.session(tmp_path / "w", "jan")
    awa.commit([Edit(file=BOOK, mine=Goal(id="g", code="1", title="Fees"))], why="goal")
    change(jan, goals=(GoalLink(goal="g"),))
    with pytest.raises(RefusedError, match="in use by now: “Item spring-0”"):
        awa.undo()
    jan.undo()
    awa.undo()
    assert awa.book().goals == ()


def test_a_new_visit_in_which_others_have_items_is_not_taken_back(tmp_path: Path) -> None:
    """Their items would vanish with it."""
    awa = scene.made(tmp_path / "w", "spring")
    jan = scene.session(tmp_path / "w", "jan")
    jan.commit([Edit(file="spring", mine=scene.item("of-jan"))], why="item")
    with pytest.raises(RefusedError, match="still has items"):
        awa.undo()
    jan.undo()
    awa.undo()
    assert jan.slugs() == ()


def test_the_reason_of_a_refusal_is_said_in_the_readers_language(tmp_path: Path) -> None:
    """History keeps what was done in words to translate; the sentence around them is not half English."""
    awa = scene.made(tmp_path / "w", "spring", items=1)
    jan = scene.session(tmp_path / "w", "jan")
    for who, title, why in ((awa, "Hers", "move"), (jan, "His", "edit item")):
        base = who.programme("spring").items[0]
        who.commit([Edit(file="spring", base=base, mine=replace(base, title=title))], why=why)
    with pytest.raises(RefusedError) as refused:
        awa.undo()
    words = {"move": "verplaatsen", "edit item": "wijzigen"}
    dutch = Language("nl", cast("Any", SimpleNamespace(gettext=lambda text: words.get(text, text))))
    assert "“wijzigen”" in dutch.say(refused.value)
    assert "“verplaatsen”" in dutch.say(refused.value)
    assert "“move”" in str(refused.value)
