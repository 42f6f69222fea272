"""The item form: nothing typed is lost, and no activity is confirmed without the goal its kind asks for."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot

from tests.tui.support import (
    SLUG,
    another_desk,
    check_golden,
    make_workspace,
    running,
    screen_text,
    type_text,
)
from tests.unit.build import TUESDAY
from visitplanner.domain.agenda import GoalLink, Item, ItemKind, Status
from visitplanner.domain.errors import StoreError
from visitplanner.domain.times import Daypart
from visitplanner.planning.agenda import set_status
from visitplanner.planning.desk import Desk
from visitplanner.tui import keeping
from visitplanner.tui.screens.item_form import ItemForm
from visitplanner.tui.widgets.choice import Choice
from visitplanner.tui.widgets.field import Field
from visitplanner.tui.widgets.row import Row
from visitplanner.tui.widgets.statusline import StatusLine

HOSTILE = "[/b] [@click=app.quit]go[/] [A-1]"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_workspace(tmp_path / "ws")


async def open_form(pilot: Pilot[None], desk: Desk, item: str | None = None) -> ItemForm:
    """The form over the agenda, for a new item on Tuesday or for one that is there."""
    form = ItemForm(desk, SLUG, desk.programme(SLUG).item(item), TUESDAY)
    await pilot.app.push_screen(form)
    await pilot.pause()
    return form


async def put(pilot: Pilot[None], form: ItemForm, name: str, text: str) -> None:
    """Type into one field, in the place of what stood there."""
    field = form.query_one(f"#field-{name}", Field)
    field.focus()
    field.value = ""
    await pilot.pause()
    await type_text(pilot, text)
    await pilot.pause()


def said(form: ItemForm, name: str) -> str:
    """The words beside a field."""
    row = form.query_one(f"#row-{name}", Row)
    return str(row.query_one(".said").render())


def told(pilot: Pilot[None]) -> str:
    """What the status line of the present screen says."""
    return pilot.app.screen.query_one(StatusLine).said


def newest(desk: Desk) -> Item:
    """The item added last."""
    return max(
        (item for item in desk.programme(SLUG).items if item.id.startswith("awa-")), key=lambda item: item.id
    )


class FullDisk:
    """A store whose disk is full: everything else is the real one."""

    def __init__(self, store: object) -> None:
        self._store = store
        self.full = True

    def __getattr__(self, name: str) -> object:
        if self.full and name in {"commit", "save_draft"}:
            return self._refuse
        return getattr(self._store, name)

    def _refuse(self, *_: object, **__: object) -> None:
        raise StoreError("The disk is full.", do="Make room and try again.")


async def test_an_exchange_cannot_be_confirmed_without_a_goal(desk: Desk) -> None:
    """Saving says in words what is missing and goes there; nothing is saved."""
    before = desk.programme(SLUG).items
    async with running(desk) as pilot:
        form = await open_form(pilot, desk)
        await type_text(pilot, "Peer visit to the tax office")
        await pilot.press("f2")
        await pilot.pause()
        assert pilot.app.screen is form
        assert "Which goal does it serve?" in told(pilot)
        assert pilot.app.focused is form.query_one("#field-goals")
    assert desk.programme(SLUG).items == before


async def test_enter_on_a_line_saves_as_f2_does(desk: Desk) -> None:
    """Where function keys do not get through, enter saves too."""
    async with running(desk) as pilot:
        form = await open_form(pilot, desk)
        await type_text(pilot, "Lunch at the market")
        await pilot.press("enter")
        await pilot.pause()
        assert pilot.app.screen is not form
        assert "“Lunch at the market” is saved." in told(pilot)
    assert newest(desk).kind is ItemKind.LOGISTICS


async def test_the_goal_used_last_costs_two_keystrokes(desk: Desk) -> None:
    """F3 and enter link it, from any field; a third key saves."""
    async with running(desk) as pilot:
        await open_form(pilot, desk)
        await type_text(pilot, "Peer visit")
        await pilot.press("f3")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("f2")
        await pilot.pause()
    saved = newest(desk)
    assert saved.title == "Peer visit"
    assert saved.goals == (GoalLink(goal="g2.1"),)
    assert saved.day == TUESDAY


async def test_culture_may_answer_that_it_serves_the_relationship(desk: Desk) -> None:
    """The explicit answer is enough, and is kept as such."""
    async with running(desk) as pilot:
        form = await open_form(pilot, desk)
        await type_text(pilot, "Dance of the hunters")
        form.query_one("#field-kind", Choice).focus()
        await pilot.press("c", "c")
        await pilot.pause()
        assert form.query_one("#field-kind", Choice).value == "culture"
        await pilot.press("f2")
        await pilot.pause()
        assert "serves the relationship" in told(pilot)
        await pilot.press("r", "f2")
        await pilot.pause()
        assert pilot.app.screen is not form
    assert newest(desk).serves_relationship
    assert newest(desk).goals == ()


async def test_an_exchange_cannot_answer_that_it_serves_the_relationship(desk: Desk) -> None:
    """A working session cannot slip past the question of its goal by calling itself friendship."""
    async with running(desk) as pilot:
        form = await open_form(pilot, desk)
        form.query_one("#field-goals").focus()
        await pilot.press("r")
        await pilot.pause()
        assert "Only a cultural activity" in told(pilot)
        form.query_one("#field-title").focus()
        await type_text(pilot, "Peer visit")
        await pilot.press("f2")
        await pilot.pause()
        assert pilot.app.screen is form
        assert "Which goal does it serve?" in told(pilot)


@pytest.mark.parametrize(
    ("typed", "words", "day"),
    [
        ("Wed 12 May", "Wednesday 12 May 2027", date(2027, 5, 12)),
        ("12/05/2027", "Wednesday 12 May 2027", date(2027, 5, 12)),
        ("woensdag", "Wednesday 12 May 2027", date(2027, 5, 12)),
        ("", "waits in the pool", None),
        ("pool", "waits in the pool", None),
        ("2027-06-01", "Tuesday 1 June 2027, outside the visit", date(2027, 6, 1)),
    ],
)
async def test_a_day_is_read_as_people_write_it(desk: Desk, typed: str, words: str, day: date | None) -> None:
    """Under the field one reads at once which day was understood, and that day is saved."""
    async with running(desk) as pilot:
        form = await open_form(pilot, desk, "i-lunch")
        await put(pilot, form, "day", typed)
        assert said(form, "day") == words
        await pilot.press("f2")
        await pilot.pause()
    saved = desk.programme(SLUG).item("i-lunch")
    assert saved is not None
    assert saved.day == day


async def test_what_is_no_day_is_said_at_once_and_not_saved(desk: Desk) -> None:
    """A day that is not understood is never stored as something else; the cursor goes to it."""
    async with running(desk) as pilot:
        form = await open_form(pilot, desk, "i-lunch")
        await put(pilot, form, "day", "someday soon")
        assert "not read as a day" in said(form, "day")
        await pilot.press("f2")
        await pilot.pause()
        assert pilot.app.screen is form
        assert pilot.app.focused is form.query_one("#field-day")


async def test_angles_step_through_the_days_and_the_pool(desk: Desk) -> None:
    """Two keys walk through the days of the visit, without typing a date."""
    async with running(desk) as pilot:
        form = await open_form(pilot, desk, "i-fees")
        field = form.query_one("#field-day", Field)
        field.focus()
        await pilot.press("greater_than_sign")
        await pilot.pause()
        assert field.value == "Wed 12 May"
        await pilot.press("pageup", "less_than_sign")
        await pilot.pause()
        assert field.value == "Mon 10 May"
        await pilot.press("less_than_sign")
        await pilot.pause()
        assert field.value == "pool"


@pytest.mark.parametrize(
    ("typed", "words", "daypart"),
    [
        ("9:00-10:30", "09:00–10:30 · 1 h 30", None),
        ("14u", "14:00–", None),
        ("ochtend", "morning", Daypart.MORNING),
    ],
)
async def test_a_time_is_read_as_people_write_it(
    desk: Desk, typed: str, words: str, daypart: Daypart | None
) -> None:
    """Under the field one reads which hours were understood and how long that is."""
    async with running(desk) as pilot:
        form = await open_form(pilot, desk, "i-lunch")
        await put(pilot, form, "moment", typed)
        assert said(form, "moment") == words
        await pilot.press("f2")
        await pilot.pause()
    saved = desk.programme(SLUG).item("i-lunch")
    assert saved is not None
    assert saved.moment.daypart == daypart


async def test_people_and_groups_are_told_apart_from_names_as_written(desk: Desk) -> None:
    """One line names groups, known people and others, and one sees who was recognised."""
    async with running(desk) as pilot:
        form = await open_form(pilot, desk, "i-lunch")
        await put(pilot, form, "who", "&A, awa, two aldermen")
        assert said(form, "who") == "group A · Awa Kossou · as written: two aldermen"
        await pilot.press("f2")
        await pilot.pause()
    saved = desk.programme(SLUG).item("i-lunch")
    assert saved is not None
    awa = next(person.id for person in desk.book().people if person.name == "Awa Kossou")
    assert (saved.groups, saved.attendees, saved.people_note) == (("A",), (awa,), "two aldermen")


async def test_a_name_is_completed_with_the_right_arrow(desk: Desk) -> None:
    """A long name needs its first letters only."""
    async with running(desk) as pilot:
        form = await open_form(pilot, desk, "i-lunch")
        await put(pilot, form, "who", "Awa Kossou, ja")
        await pilot.press("right")
        await pilot.pause()
        assert form.query_one("#field-who", Field).value == "Awa Kossou, jan Peeters"


async def test_the_form_says_what_is_not_kept_where_people_are_named(desk: Desk) -> None:
    """Nobody is tempted to write down about people what does not belong in a plan."""
    async with running(desk) as pilot:
        form = await open_form(pilot, desk)
        form.query_one("#field-who").focus()
        await pilot.pause()
        assert "No party name, passport, health or diet is kept here." in screen_text(pilot.app)


async def test_opening_and_saving_rewords_nothing(tmp_path: Path) -> None:
    """Texts that the form would write in another way stay as they are while nobody touches them."""
    odd = Item(
        id="odd",
        title="Walk",
        kind=ItemKind.LOGISTICS,
        day=TUESDAY,
        people_note="Mayor; two aldermen, Awa Kossou",
    )
    desk = make_workspace(tmp_path / "ws", extra=[odd])
    async with running(desk) as pilot:
        form = await open_form(pilot, desk, "odd")
        await put(pilot, form, "place", "River")
        await pilot.press("f2")
        await pilot.pause()
    saved = desk.programme(SLUG).item("odd")
    assert saved is not None
    assert saved.people_note == odd.people_note
    assert (saved.attendees, saved.place) == ((), "River")


async def test_escape_asks_nothing_when_nothing_was_typed(desk: Desk) -> None:
    """Opening a form by mistake leaves no question and no draft."""
    async with running(desk) as pilot:
        form = await open_form(pilot, desk)
        await pilot.press("escape")
        await pilot.pause()
        assert pilot.app.screen is not form
    assert desk.store.drafts() == {}


async def test_what_was_typed_is_kept_on_escape_and_offered_again(desk: Desk) -> None:
    """Escape says that it is kept; the next form offers it, and F5 puts all of it back."""
    async with running(desk) as pilot:
        form = await open_form(pilot, desk)
        await type_text(pilot, "Peer visit")
        await put(pilot, form, "moment", "14:00-15:00")
        await pilot.press("escape")
        await pilot.pause()
        assert "What you typed is kept" in told(pilot)
        assert len(desk.store.drafts()) == 1

        again = await open_form(pilot, desk)
        assert "Typed before and not saved: “Peer visit”" in screen_text(pilot.app)
        await pilot.press("f5")
        await pilot.pause()
        assert again.query_one("#field-title", Field).value == "Peer visit"
        assert again.query_one("#field-moment", Field).value == "14:00-15:00"
        await pilot.press("f3")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("f2")
        await pilot.pause()
    assert newest(desk).title == "Peer visit"
    assert desk.store.drafts() == {}, "what is saved needs no draft"


async def test_typing_something_else_leaves_the_offered_draft_alone(desk: Desk) -> None:
    """Starting afresh does not wipe out what was half written before."""
    async with running(desk) as pilot:
        await open_form(pilot, desk)
        await type_text(pilot, "First")
        await pilot.press("escape")
        await pilot.pause()
        await open_form(pilot, desk)
        await type_text(pilot, "Second")
        await pilot.press("escape")
        await pilot.pause()
    texts = " ".join(desk.store.drafts().values())
    assert "First" in texts
    assert "Second" in texts


async def test_a_draft_is_forgotten_only_when_asked_twice(desk: Desk) -> None:
    """One wrong key cannot throw away what was typed."""
    async with running(desk) as pilot:
        await open_form(pilot, desk)
        await type_text(pilot, "Peer visit")
        await pilot.press("escape")
        await pilot.pause()
        await open_form(pilot, desk)
        await pilot.press("f8")
        await pilot.pause()
        assert len(desk.store.drafts()) == 1
        await pilot.press("f8")
        await pilot.pause()
    assert desk.store.drafts() == {}


async def test_a_draft_is_on_disk_within_a_second(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever ends the connection, no more than a second of typing is at stake."""
    assert keeping.SECONDS <= 1
    monkeypatch.setattr(keeping, "SECONDS", 0.001)
    async with running(desk) as pilot:
        await open_form(pilot, desk)
        await type_text(pilot, "Peer")
        for _ in range(200):
            if desk.store.drafts():
                break
            await pilot.pause()
        assert any("Peer" in text for text in desk.store.drafts().values()), "the form is still open"


async def test_the_end_of_the_application_keeps_what_is_typed(desk: Desk) -> None:
    """When the connection breaks, the half-filled form is still there afterwards."""
    async with running(desk) as pilot:
        await open_form(pilot, desk)
        await type_text(pilot, "Peer visit")
        pilot.app.end()  # type: ignore[attr-defined]  # as on SIGHUP
        await pilot.pause()
    assert any("Peer visit" in text for text in desk.store.drafts().values())


async def test_a_full_disk_keeps_the_form_and_what_is_typed(desk: Desk) -> None:
    """The sentence says what happened; a second try saves when there is room."""
    store = FullDisk(desk.store)
    cramped = Desk(store=store, clock=desk.clock, new_id=desk.new_id)  # type: ignore[arg-type]
    async with running(cramped) as pilot:
        form = await open_form(pilot, cramped)
        await type_text(pilot, "Lunch at the market")
        await pilot.press("f2")
        await pilot.pause()
        assert pilot.app.screen is form
        assert "The disk is full. Make room and try again. What you typed stays here" in told(pilot)
        assert form.query_one("#field-title", Field).value == "Lunch at the market"
        store.full = False
        await pilot.press("f2")
        await pilot.pause()
    assert newest(desk).title == "Lunch at the market"


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """A folder in which nothing can be made, and its files, while the block lasts."""
    places = [folder, *folder.rglob("*")]
    modes = {place: place.stat().st_mode for place in places}
    for place in places:
        place.chmod(0o500 if place.is_dir() else 0o400)
    try:
        yield
    finally:
        for place, mode in modes.items():
            place.chmod(mode)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
async def test_a_read_only_folder_keeps_the_form(tmp_path: Path) -> None:
    """When saving fails the form stays open, and the same key saves once it can."""
    desk = make_workspace(tmp_path / "ws")
    async with running(desk) as pilot:
        form = await open_form(pilot, desk)
        await type_text(pilot, "Lunch at the market")
        with read_only(tmp_path / "ws"):
            await pilot.press("f2")
            await pilot.pause()
            assert pilot.app.screen is form
        await pilot.press("f2")
        await pilot.pause()
    assert newest(desk).title == "Lunch at the market"


async def test_changes_of_others_to_other_fields_survive_a_save(tmp_path: Path) -> None:
    """Two people working on one row undo nothing of each other's."""
    desk = make_workspace(tmp_path / "ws")
    jan = another_desk(tmp_path / "ws")
    async with running(desk) as pilot:
        form = await open_form(pilot, desk, "i-lunch")
        set_status(jan, SLUG, ["i-lunch"], Status.CONFIRMED)
        await put(pilot, form, "place", "Garden")
        await pilot.press("f2")
        await pilot.pause()
    saved = desk.programme(SLUG).item("i-lunch")
    assert saved is not None
    assert (saved.status, saved.place) == (Status.CONFIRMED, "Garden")


async def test_hostile_text_is_shown_literally_in_the_form(tmp_path: Path) -> None:
    """No word of a title is a link, a colour or the end of the application."""
    odd = Item(
        id="odd", title=HOSTILE, kind=ItemKind.LOGISTICS, day=TUESDAY, place=HOSTILE, people_note=HOSTILE
    )
    desk = make_workspace(tmp_path / "ws", extra=[odd])
    async with running(desk, size=(120, 40)) as pilot:
        await open_form(pilot, desk, "odd")
        text = screen_text(pilot.app)
        assert text.count(HOSTILE) >= 3
        await pilot.press("f3")
        await pilot.pause()
        assert f"Which goal does “{HOSTILE}” serve?" in screen_text(pilot.app)


async def test_a_pasted_escape_sequence_never_reaches_the_field(desk: Desk) -> None:
    """Text pasted from anywhere leaves its words in the field and nothing that acts."""
    async with running(desk) as pilot:
        form = await open_form(pilot, desk)
        field = form.query_one("#field-title", Field)
        field.post_message(events.Paste("Lunch\x1b]52;c;bG9s\x07 now\nsecond line"))
        await pilot.pause()
        assert field.value == "Lunch now second line"


async def test_everything_is_reached_by_keyboard(desk: Desk) -> None:
    """Down goes through all fields, those folded away included once they are shown."""
    async with running(desk) as pilot:
        form = await open_form(pilot, desk)
        await pilot.press("f4")
        await pilot.pause()
        seen = set()
        for _ in range(60):
            if pilot.app.focused is not None and pilot.app.focused.id:
                seen.add(pilot.app.focused.id)
            await pilot.press("tab")
        assert seen >= {f"field-{name}" for name in form._widgets}


async def test_a_draft_of_another_version_does_not_stop_the_form(desk: Desk) -> None:
    """Unknown kinds and damaged drafts are passed over."""
    desk.store.save_draft(f"item:{SLUG}:new:1", '{"at": "2027", "texts": {"title": "Old", "kind": "picnic"}}')
    desk.store.save_draft(f"item:{SLUG}:new:2", "{nonsense")
    async with running(desk) as pilot:
        form = await open_form(pilot, desk)
        await pilot.press("f5")
        await pilot.pause()
        assert form.query_one("#field-title", Field).value == "Old"
        await pilot.press("f2")
        await pilot.pause()


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_form_as_it_is_read(desk: Desk, size: tuple[int, int]) -> None:
    """On a small and on a large terminal the form reads as it was designed."""
    async with running(desk, size=size) as pilot:
        await open_form(pilot, desk, "i-fees")
        check_golden(f"item-form-{size[0]}x{size[1]}", screen_text(pilot.app))


async def test_the_form_with_all_fields_and_the_goals_open(desk: Desk) -> None:
    """With everything unfolded the form still reads as it was designed."""
    async with running(desk) as pilot:
        await open_form(pilot, desk)
        await type_text(pilot, "Peer visit")
        await pilot.press("f4", "f3")
        await pilot.pause()
        check_golden("item-form-goals", screen_text(pilot.app))
