"""A form that is open while somebody else changes the same item: both see it, and nobody's words are lost."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, Static, TextArea

from tests.tui.agenda_support import at, said, stored
from tests.tui.live_support import item, look, press, stand
from tests.tui.support import SLUG, another_desk, make_workspace, running, screen_text
from visitplanner.domain.agenda import GoalLink, ItemKind
from visitplanner.domain.values import replace
from visitplanner.planning.agenda import delete_items
from visitplanner.planning.desk import Desk
from visitplanner.planning.people import edit_person
from visitplanner.tui.screens.conflict import ConflictPanel
from visitplanner.tui.screens.item_form import ItemForm
from visitplanner.tui.widgets.choice import Choice


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk of Awa's."""
    return make_workspace(tmp_path / "w")


@pytest.fixture
def jan(desk: Desk, tmp_path: Path) -> Desk:
    """Another session on the same workspace; `desk` comes first, since it makes it."""
    del desk
    return another_desk(tmp_path / "w")


def field(pilot: Pilot[None], name: str) -> str:
    """What stands in a field of the form."""
    return cast("Input | Choice", pilot.app.screen.query_one(f"#field-{name}")).value


async def opened(pilot: Pilot[None], key: str = "i-sign") -> None:
    """Open the form of an item."""
    await at(pilot, key)
    await press(pilot, "e")
    assert isinstance(pilot.app.screen, ItemForm)


async def test_fields_not_touched_take_the_others_values_and_what_is_typed_stays(
    desk: Desk, jan: Desk
) -> None:
    """The other's place, kind, goal and note are shown; the title that is typed stays, with its caret."""
    async with running(desk, size=(100, 40)) as pilot:
        await opened(pilot)
        await press(pilot, "' now' left*3")
        before = stand(pilot.app.screen)
        item(
            "i-sign",
            place="Market hall",
            kind=ItemKind.EXCHANGE,
            note="one\ntwo",
            goals=(GoalLink(goal="g1.3"),),
        )(jan)
        await look(pilot)
        after = stand(pilot.app.screen)
        assert (after.focus, after.scrolls) == (before.focus, before.scrolls)
        assert after.typed["Field#field-title"] == before.typed["Field#field-title"]
        assert field(pilot, "place") == "Market hall"
        assert field(pilot, "kind") == "exchange"
        assert pilot.app.screen.query_one("#field-note", TextArea).text == "one\ntwo"
        assert "1.3 Market women" in screen_text(pilot.app)
        assert "Jan changed Kind, Place, Goals and Note; it stands here now." in said(pilot)
        await press(pilot, "f2")
    saved = stored(desk, "i-sign")
    assert (saved.title, saved.place) == ("Council: signing of the work plan now", "Market hall")
    assert [link.goal for link in saved.goals] == ["g1.3"]


async def test_the_title_in_the_head_follows_and_the_field_in_focus_keeps_its_caret(
    desk: Desk, jan: Desk
) -> None:
    """Also where the caret stands in the very field that the other changed."""
    async with running(desk, size=(100, 40)) as pilot:
        await opened(pilot)
        await press(pilot, "home right*3")
        item("i-sign", title="Signing")(jan)
        await look(pilot)
        title = pilot.app.screen.query_one("#field-title", Input)
        assert (title.value, title.cursor_position, title.has_focus) == ("Signing", 3, True)
        assert "› Signing" in str(pilot.app.screen.query_one("#head", Static).content)


async def test_a_letter_on_its_way_is_not_overtaken(desk: Desk, jan: Desk) -> None:
    """What was typed in the very moment that the change came in stays as well."""
    async with running(desk, size=(100, 40)) as pilot:
        await opened(pilot)
        item("i-sign", title="Theirs", place="Market hall")(jan)
        title = pilot.app.screen.query_one("#field-title", Input)
        title.value = "Mine"
        cast("ItemForm", pilot.app.screen).reload()
        assert (title.value, field(pilot, "place")) == ("Mine", "Market hall")


async def test_who_changed_the_same_field_is_told_at_once_and_asked_when_it_is_saved(
    desk: Desk, jan: Desk
) -> None:
    """What is typed stays in the field; saving shows both; the other fields just land."""
    async with running(desk, size=(100, 40)) as pilot:
        await opened(pilot)
        await press(pilot, "' of mine'")
        item("i-sign", title="Theirs", place="Market hall")(jan)
        await look(pilot)
        assert "Jan changed Title too; when you save, you are asked." in said(pilot)
        assert field(pilot, "title") == "Council: signing of the work plan of mine"
        await press(pilot, "f2")
        assert isinstance(pilot.app.screen, ConflictPanel)
        assert pilot.app.screen.conflict.field == "title"
        await press(pilot, "m")
    saved = stored(desk, "i-sign")
    assert (saved.title, saved.place) == ("Council: signing of the work plan of mine", "Market hall")


async def test_an_item_deleted_under_its_form_is_told_and_saving_brings_it_back(
    desk: Desk, jan: Desk
) -> None:
    """An edit wins over a deletion, and both are said: that it was deleted, and that it is back."""
    async with running(desk, size=(100, 40)) as pilot:
        await opened(pilot)
        await press(pilot, "' after all'")
        delete_items(jan, SLUG, ["i-sign"])
        await look(pilot)
        assert "Jan deleted this item. Saving brings it back, with what stands here." in said(pilot)
        await press(pilot, "f2")
        assert "Jan had deleted “Council: signing of the work plan after all” meanwhile" in said(pilot)
    assert stored(desk, "i-sign").title.endswith("after all")


async def test_a_person_renamed_elsewhere_is_renamed_in_the_form(desk: Desk, jan: Desk) -> None:
    """The form names people as they are called now; saving means no change by it."""
    async with running(desk, size=(100, 40)) as pilot:
        await opened(pilot, "i-fees")
        base = jan.book().person("awa")
        assert base is not None
        edit_person(jan, base, replace(base, name="Awa Kossou-Peeters"))
        await look(pilot)
        assert field(pilot, "who") == "Awa Kossou-Peeters"
        assert pilot.app.screen.query_one("#field-who", Input).has_focus is False
    assert stored(desk, "i-fees").attendees == ("awa",)
