"""A choice between two changes that is still to be made: what one wrote outlives the session and the disk."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from textual.pilot import Pilot

from tests.tui.agenda_support import said, stored
from tests.tui.live_support import item, look, press
from tests.tui.support import SLUG, another_desk, make_workspace, running, screen_text
from visitplanner.domain.agenda import GoalLink
from visitplanner.domain.changes import Conflict
from visitplanner.domain.errors import StoreError
from visitplanner.domain.values import replace
from visitplanner.planning.agenda import delete_items, edit_item
from visitplanner.planning.desk import Desk
from visitplanner.planning.field_values import value_at
from visitplanner.planning.ports import Store
from visitplanner.tui.conflict_drafts import as_it_is, key_of, read, third_of, written
from visitplanner.tui.screens.agenda import AgendaScreen
from visitplanner.tui.screens.conflict import ConflictPanel
from visitplanner.tui.widgets.field import Field
from visitplanner.tui.widgets.statusline import StatusLine

KEY = f"conflict:{SLUG}:items:i-fees:place"


class Disk:
    """A store whose disk may be full for changes, drafts, or both; everything else is the real one."""

    def __init__(self, store: object) -> None:
        self._store = store
        self.refuses: frozenset[str] = frozenset()

    def __getattr__(self, name: str) -> object:
        return self._refuse if name in self.refuses else getattr(self._store, name)

    def _refuse(self, *_: object, **__: object) -> None:
        raise StoreError("The disk is full.")


@pytest.fixture
def disk(tmp_path: Path) -> Disk:
    """The disk of Awa's session."""
    return Disk(make_workspace(tmp_path / "w").store)


@pytest.fixture
def desk(disk: Disk, tmp_path: Path) -> Desk:
    """A desk of Awa's."""
    return replace(another_desk(tmp_path / "w", author="Awa"), store=cast("Store", disk))


@pytest.fixture
def jan(disk: Disk, tmp_path: Path) -> Desk:
    """Another session on the same workspace; `disk` comes first, since it makes it."""
    del disk
    return another_desk(tmp_path / "w")


def asks(pilot: Pilot[None]) -> bool:
    """Whether the panel is in front."""
    return isinstance(pilot.app.screen, ConflictPanel)


async def asked(pilot: Pilot[None], desk: Desk, jan: Desk, **mine: object) -> ConflictPanel:
    """Both change the place (and more, by name), Jan first; the panel asks."""
    base = stored(desk, "i-fees")
    item("i-fees", place="Their hall", **{name: f"Their {name}" for name in mine})(jan)
    agenda = pilot.app.screen
    assert isinstance(agenda, AgendaScreen)
    wish = replace(base, place="My hall", **mine)  # type: ignore[arg-type]  # texts all of them
    agenda.act(lambda: edit_item(desk, SLUG, base, wish))
    await pilot.pause()
    await pilot.pause()
    panel = pilot.app.screen
    assert isinstance(panel, ConflictPanel)
    return panel


async def test_a_third_text_that_cannot_be_saved_is_kept_as_a_draft_and_said_to_be(
    disk: Disk, desk: Desk, jan: Desk
) -> None:
    """It stays on the line, the choice stays open, and enter saves it once the disk takes it."""
    async with running(desk, size=(100, 30)) as pilot:
        await asked(pilot, desk, jan)
        await press(pilot, "e ', the small one'")
        disk.refuses = frozenset({"commit"})
        await press(pilot, "enter")
        assert asks(pilot)
        assert "The disk is full. Your text is kept as a draft; enter tries again." in said(pilot)
        assert third_of(desk.store.drafts()[KEY]) == "My hall, the small one"
        assert pilot.app.screen.query_one("#third", Field).value == "My hall, the small one"
        disk.refuses = frozenset()
        await press(pilot, "enter")
        assert not asks(pilot)
    assert stored(desk, "i-fees").place == "My hall, the small one"
    assert desk.store.drafts() == {}


async def test_it_is_not_said_to_be_kept_where_the_disk_takes_no_draft_either(
    disk: Disk, desk: Desk, jan: Desk
) -> None:
    """What one reads is true: the text stays on the line, and nowhere else."""
    async with running(desk, size=(100, 30)) as pilot:
        await asked(pilot, desk, jan)
        await press(pilot, "e ', the small one'")
        disk.refuses = frozenset({"commit", "save_draft"})
        await press(pilot, "enter")
        assert "kept as a draft" not in said(pilot)
        assert "The disk is full." in said(pilot)
        assert pilot.app.screen.query_one("#third", Field).value == "My hall, the small one"


@pytest.mark.parametrize("typed", ["", "e ', the small one'"])
async def test_a_choice_that_the_end_of_the_session_cut_off_is_offered_at_the_next_start(
    desk: Desk, jan: Desk, typed: str
) -> None:
    """Mine stood nowhere but on the panel; the key that goes on opens the choice again, as it was left."""
    async with running(desk, size=(100, 30)) as pilot:
        await asked(pilot, desk, jan)
        await press(pilot, typed)
        if typed:
            pilot.app.screen._keeper.now()  # type: ignore[attr-defined]  # as the next second would
    async with running(desk, size=(120, 30)) as pilot:
        await pilot.pause()
        kept = "My hall, the small one" if typed else "My hall"
        assert f"yours is still to be chosen: “{kept}”. F9 goes on with it." in said(pilot)
        await press(pilot, "f9")
        assert asks(pilot)
        text = screen_text(pilot.app)
        assert "Their hall" in text
        assert "My hall" in text
        await press(pilot, "e enter")
    assert stored(desk, "i-fees").place == kept
    assert desk.store.drafts() == {}


async def test_a_choice_that_is_made_leaves_no_draft(desk: Desk, jan: Desk) -> None:
    """Whichever it was, of each field."""
    async with running(desk, size=(100, 30)) as pilot:
        await asked(pilot, desk, jan, title="My title")
        assert len(desk.store.drafts()) == 2
        await press(pilot, "t")
        assert len(desk.store.drafts()) == 1
        await press(pilot, "m")
        assert desk.store.drafts() == {}


async def test_what_the_other_writes_while_one_chooses_is_shown_and_never_overwritten_unseen(
    desk: Desk, jan: Desk
) -> None:
    """The panel follows, the third text stays, and mine is put over what was shown and over nothing else."""
    async with running(desk, size=(100, 30)) as pilot:
        panel = await asked(pilot, desk, jan)
        await press(pilot, "e ' x'")
        item("i-fees", place="Their garden")(jan)
        await look(pilot)
        assert "Their garden" in screen_text(pilot.app)
        assert panel.query_one("#third", Field).value == "My hall x"
        await press(pilot, "escape")
        item("i-fees", place="Their cellar")(jan)
        await press(pilot, "m")
        # Between the two looks: it was not shown, so it is asked.
        assert asks(pilot)
        assert "Their cellar" in screen_text(pilot.app)
        assert stored(desk, "i-fees").place == "Their cellar"
        await press(pilot, "m")
    assert stored(desk, "i-fees").place == "My hall"


async def test_where_the_other_came_to_the_same_there_is_nothing_to_choose(desk: Desk, jan: Desk) -> None:
    """The panel goes, and says why."""
    async with running(desk, size=(100, 30)) as pilot:
        await asked(pilot, desk, jan)
        item("i-fees", place="My hall")(jan)
        await look(pilot)
        assert not asks(pilot)
        assert "There is nothing to choose here any more." in said(pilot)


async def test_a_deletion_against_an_edit_is_said_in_words(desk: Desk, jan: Desk) -> None:
    """Who deletes what somebody is editing reads so, and chooses."""
    seen = desk.programme(SLUG)
    async with running(desk, size=(100, 30)) as pilot:
        item("i-fees", place="Their hall")(jan)
        agenda = pilot.app.screen
        assert isinstance(agenda, AgendaScreen)
        agenda.act(lambda: delete_items(desk, SLUG, ["i-fees"], seen=seen))
        await pilot.pause()
        await pilot.pause()
        told = "You deleted this, and Jan changed it meanwhile. It still stands; m deletes it."
        assert told in screen_text(pilot.app)
        assert "had deleted" not in agenda.query_one(StatusLine).said
        await press(pilot, "m")
    assert desk.programme(SLUG).item("i-fees") is None


# The draft itself


def conflict(**fields: object) -> Conflict:
    """A choice about the place of an item."""
    about: dict[str, object] = {"file": SLUG, "table": "items", "id": "i-fees", "field": "place"}
    values: dict[str, object] = {"base": "Town hall", "mine": "My hall", "theirs": "Their hall", "by": "Jan"}
    return Conflict(**{**about, **values, **fields})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "one",
    [
        conflict(),
        conflict(field="moment", base={"daypart": "morning"}, mine={"start": "09:00:00"}, theirs={}),
        conflict(field="goals.g1.2.how", base="", mine="my: how", theirs="their how"),
        conflict(field="", base={"id": "i-fees"}, mine=None, theirs={"id": "i-fees"}),
        conflict(file="", table="goals", id="g1.2", field="title", theirs="Fees are collected openly"),
    ],
)
def test_a_choice_comes_back_as_it_was_kept(jan: Desk, one: Conflict) -> None:
    """Whatever kind of value it is about, and whichever file it is in."""
    _, *parts = key_of(one).split(":")
    back = read(jan, parts, written(one, "words"))
    assert back is not None
    assert replace(back, theirs=None) == replace(one, theirs=None)


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", "nonsense", '{"base": 1}', '{"mine": "x", "theirs": "y", "base": "", "by": null']
)
def test_a_draft_that_holds_no_choice_is_none(jan: Desk, text: str) -> None:
    """One of another version, or one that a hand wrote, stops nobody."""
    assert read(jan, [SLUG, "items", "i-fees", "place"], text) is None
    assert third_of(text) == ""


@pytest.mark.parametrize(
    "parts",
    [
        [SLUG, "items", "i-gone", "place"],
        ["nowhere", "items", "i-fees", "place"],
        [SLUG, "nothing", "i-fees", "place"],
        [SLUG],
    ],
)
def test_a_choice_about_what_is_gone_is_none(jan: Desk, parts: list[str]) -> None:
    """An item, a visit, a kind of thing that is not there any more."""
    assert read(jan, parts, written(conflict(), "words")) is None


def test_a_value_is_found_by_its_path(jan: Desk) -> None:
    """Inside lists by the key of the element; None where the path leads nowhere."""
    fees = stored(jan, "i-fees")
    assert value_at(fees, "place") == "Town hall"
    assert value_at(fees, "goals.g1.2.how") == "both towns lay their fee registers side by side"
    assert value_at(fees, "goals.g9.how") is None
    assert value_at(fees, "attendees.awa") == "awa"
    assert value_at(replace(fees, goals=(GoalLink(goal="a.b", how="x"),)), "goals.a.b.how") == "x"


def test_what_stands_there_in_another_spelling_is_the_same(jan: Desk) -> None:
    """An empty field and one that is left out are one value."""
    base = stored(jan, "i-lunch")
    edit_item(jan, SLUG, base, replace(base, place=""))
    about = conflict(id="i-lunch", mine="Hall", theirs="")
    assert as_it_is(jan, about) == about
    assert as_it_is(jan, replace(about, theirs=None)) == replace(about, theirs=None)
