"""The people on one screen: sides and breadth, one person's programme, joining, staying, leaving."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.tui.support import (
    SLUG,
    TUESDAY,
    WEDNESDAY,
    check_golden,
    make_workspace,
    running,
    screen_text,
    type_text,
)
from tests.unit import build
from visitplanner.domain.agenda import Status
from visitplanner.domain.changes import BOOK, Edit
from visitplanner.domain.people import Role
from visitplanner.domain.visit import Participation
from visitplanner.planning.delegation import edit_participation, join
from visitplanner.planning.desk import Desk
from visitplanner.tui.people_view import PeopleSight, people_rows
from visitplanner.tui.person_view import item_behind, person_rows
from visitplanner.tui.screens.agenda import AgendaScreen
from visitplanner.tui.screens.people import PeopleScreen
from visitplanner.tui.widgets.guided import GuidedForm
from visitplanner.tui.widgets.row_list import Row, RowList
from visitplanner.tui.widgets.statusline import StatusLine

HOSTILE = "[/b] [@click=app.quit]go[/] [A-1]"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Awa walks in group A and leads, Jan in group B; Sena is a colleague at the hosts' side."""
    made = make_workspace(tmp_path / "ws")
    sena = build.person("Sena Houn", municipality="kpassa", field_of_work="waste")
    made.commit((Edit(file=BOOK, mine=sena),), why="made for a test")
    join(made, SLUG, ["awa"], groups=["A"])
    join(made, SLUG, ["jan"], groups=["B"], arrives=TUESDAY)
    awa = made.programme(SLUG).visit.delegation[0]
    led = Participation(person="awa", groups=("A",), leads_from=TUESDAY, leads_to=WEDNESDAY)
    edit_participation(made, SLUG, awa, led)
    return made


async def open_people(pilot: Pilot[None], person: str = "awa") -> PeopleScreen:
    """The people, come to from the agenda, with the cursor on somebody."""
    await pilot.press("5")
    await pilot.pause()
    await pilot.pause()
    screen = pilot.app.screen
    assert isinstance(screen, PeopleScreen)
    screen.query_one("#people", RowList).goto(person)
    await pilot.pause()
    return screen


def said(pilot: Pilot[None]) -> str:
    """What the status line says."""
    return pilot.app.screen.query_one(StatusLine).said


def begins(path: str) -> str:
    """The first line of a file."""
    return Path(path).read_text(encoding="utf-8").split("\n", 1)[0]


def text_of(rows: list[Row]) -> str:
    """Rows as they read."""
    return "\n".join("".join(text for text, _ in line).rstrip() for row in rows for line in row.lines)


def sight(desk: Desk) -> PeopleSight:
    """The people of the sample visit."""
    return PeopleSight.of(desk.book(), desk.programme(SLUG))


# In words


def test_each_side_tells_how_broad_it_is_and_who_is_missing(desk: Desk) -> None:
    """A delegation of officials alone is noticed without relying on colour."""
    text = text_of(list(people_rows(sight(desk), "", 78)))
    assert "Delegation 2  2 officials" in text
    assert "⚠ There is nobody of the majority, nobody of the opposition and nobody from" in text
    assert "Hosts 0" in text
    assert text.index("Others 1") < text.index("Sena Houn")


def test_who_has_nothing_to_go_to_stands_out_in_the_list_and_in_their_own_programme(desk: Desk) -> None:
    """The gap is seen from afar and explained where one looks closer."""
    extra = build.item("Depot", "15:00-16:00", id="i-depot", day=WEDNESDAY, groups=("A",))
    desk.commit((Edit(file=SLUG, mine=extra),), why="made for a test")
    seen = sight(desk)
    assert "⚠ Wed 12 15:00–16:00: nothing for Jan Peeters" in text_of(list(people_rows(seen, "", 78)))
    jan = seen.book.person("jan")
    assert jan is not None
    rows = list(person_rows(seen, jan, 60))
    text = text_of(rows)
    assert "15:00–16:00 ⚠ nothing, while others are at “Depot”" in text
    assert text.index("Wed 12 May") < text.index("nothing, while") < text.index("Drum evening")
    gap = next(row for row in rows if row.key.startswith("idle:"))
    assert item_behind(gap.key) == "i-depot"


def test_ones_own_programme_is_what_one_goes_to(desk: Desk) -> None:
    """What was called off is not in it, and of the pool only what names one; the rest is a number."""
    gone = build.item("Gone", id="i-gone", status=Status.CANCELLED, reason="rain")
    mine = build.item("Depot", id="i-depot", day=None, groups=("A",))
    desk.commit([Edit(file=SLUG, mine=one) for one in (gone, mine)], why="made for a test")
    seen = sight(desk)
    texts = []
    for who in ("awa", "jan"):
        person = seen.book.person(who)
        assert person is not None
        texts.append(text_of(list(person_rows(seen, person, 60))))
    assert ["Depot" in text for text in texts] == [True, False]
    for text in texts:
        assert "Gone" not in text
        assert text.endswith("for the whole delegation waits for a day.")


def test_a_search_finds_people_by_any_word_said_of_them(desk: Desk) -> None:
    """Name, role, field, town and group are all words one may remember somebody by."""
    for words in ("sena", "kpassa waste", "official Houn"):
        keys = [row.key for row in people_rows(sight(desk), words, 78) if row.key]
        assert keys == ["sena"], words
    assert [row.key for row in people_rows(sight(desk), "b", 78) if row.key == "jan"] == ["jan"]


@pytest.mark.parametrize("columns", [10, 24, 38, 78, 140])
def test_no_row_is_wider_than_there_is_room(desk: Desk, columns: int) -> None:
    """On any terminal a row ends where the screen does."""
    seen = sight(desk)
    for person in seen.book.people:
        for row in (*people_rows(seen, "", columns), *person_rows(seen, person, columns)):
            for line in row.lines:
                assert sum(len(text) for text, _ in line) <= columns, line


# On the screen


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_people_as_they_are_read(desk: Desk, size: tuple[int, int]) -> None:
    """On a small and on a large terminal the people read as they were designed."""
    async with running(desk, size=size) as pilot:
        await open_people(pilot)
        check_golden(f"people-{size[0]}x{size[1]}", screen_text(pilot.app))


async def test_from_a_person_one_comes_to_the_very_row_they_attend(desk: Desk) -> None:
    """Enter leads to their programme, and from there to the agenda."""
    async with running(desk) as pilot:
        await open_people(pilot)
        await pilot.press("enter", "down", "enter")
        await pilot.pause()
        await pilot.pause()
        agenda = pilot.app.screen
        assert isinstance(agenda, AgendaScreen)
        assert agenda.item is not None
        assert agenda.item.id == "i-fees"


async def test_a_new_person_joins_the_side_they_come_from_in_one_form(desk: Desk) -> None:
    """What is not stored is said where one types; who comes from the hosts' town receives."""
    async with running(desk) as pilot:
        await open_people(pilot)
        await pilot.press("a")
        await pilot.pause()
        assert "no party, passport, health or diet data" in screen_text(pilot.app)
        await type_text(pilot, "Dossa Tchibo")
        await pilot.press("enter", "right", "f2")
        await pilot.pause()
        await pilot.pause()
        dossa = desk.book().person("Dossa Tchibo")
        assert dossa is not None
        assert (dossa.municipality, dossa.role) == ("kpassa", Role.OFFICIAL)
        assert desk.programme(SLUG).visit.hosts == (dossa.id,)
        assert pilot.app.screen.query_one("#people", RowList).current == dossa.id
        desk.store.undo()
    assert desk.book().person("Dossa Tchibo") is None
    assert desk.programme(SLUG).visit.hosts == ()


async def test_joining_and_leaving_take_one_key_each_and_say_why_not(desk: Desk) -> None:
    """A key that has nothing to do tells why instead of doing nothing."""
    async with running(desk) as pilot:
        await open_people(pilot, "sena")
        await pilot.press("d")
        await pilot.pause()
        assert said(pilot) == "Sena Houn takes no part in this visit."
        await pilot.press("j")
        await pilot.pause()
        assert desk.programme(SLUG).visit.hosts == ("sena",)
        await pilot.press("j")
        await pilot.pause()
        assert "takes part already" in said(pilot)
        await pilot.press("d")
        await pilot.pause()
        assert desk.programme(SLUG).visit.hosts == ()


async def test_the_stay_is_typed_as_people_write_days(desk: Desk) -> None:
    """A weekday of the visit is a day; what cannot be read is said, and nothing is lost."""
    async with running(desk) as pilot:
        await open_people(pilot, "jan")
        await pilot.press("s")
        await pilot.pause()
        form = pilot.app.screen.query_one(GuidedForm)
        form.go_to("leaves")
        await type_text(pilot, "soon")
        await pilot.press("f2")
        await pilot.pause()
        assert "“soon” is not read as a day" in screen_text(pilot.app)
        await pilot.press(*["backspace"] * 4)
        await type_text(pilot, "wed")
        await pilot.press("f2")
        await pilot.pause()
        jan = desk.programme(SLUG).visit.delegation[1]
        assert (jan.arrives, jan.leaves, jan.groups) == (TUESDAY, WEDNESDAY, ("B",))


async def test_moving_somebody_to_the_other_side_leaves_them_in_one_place(desk: Desk) -> None:
    """Nobody travels and receives at once."""
    async with running(desk) as pilot:
        await open_people(pilot, "jan")
        await pilot.press("s")
        await pilot.pause()
        pilot.app.screen.query_one(GuidedForm).go_to("part")
        await pilot.press("right", "f2")
        await pilot.pause()
        visit = desk.programme(SLUG).visit
        assert visit.hosts == ("jan",)
        assert [one.person for one in visit.delegation] == ["awa"]
        desk.store.undo()
    visit = desk.programme(SLUG).visit
    assert (visit.hosts, [one.person for one in visit.delegation]) == ((), ["awa", "jan"])


async def test_a_new_member_who_leads_is_taken_back_by_one_undo(desk: Desk) -> None:
    """One form is one change, however much was typed in it."""
    desk.commit((Edit(file=BOOK, mine=build.person("Lien Claes")),), why="made for a test")
    async with running(desk) as pilot:
        await open_people(pilot, "lien")
        await pilot.press("s")
        await pilot.pause()
        pilot.app.screen.query_one(GuidedForm).go_to("leads_from")
        await type_text(pilot, "wed")
        await pilot.press("f2")
        await pilot.pause()
        lien = desk.programme(SLUG).visit.delegation[2]
        assert (lien.person, lien.leads_from) == ("lien", WEDNESDAY)
        desk.store.undo()
    assert [one.person for one in desk.programme(SLUG).visit.delegation] == ["awa", "jan"]


async def test_the_programme_of_a_person_is_written_and_its_path_is_said(desk: Desk) -> None:
    """The file is there when the path is."""
    async with running(desk, size=(160, 40)) as pilot:
        await open_people(pilot)
        await pilot.press("x")
        await pilot.pause()
        told = said(pilot)
    assert begins(told.removeprefix("Written: ")) == "# Programme of Awa Kossou"
    assert told.endswith(f"{SLUG}-awa-kossou.md")


async def test_what_is_half_typed_stands_there_again(desk: Desk) -> None:
    """Escape loses nothing."""
    async with running(desk) as pilot:
        await open_people(pilot)
        await pilot.press("a")
        await pilot.pause()
        await type_text(pilot, "Doss")
        await pilot.press("escape")
        await pilot.pause()
        await pilot.press("a")
        await pilot.pause()
        assert pilot.app.screen.query_one(GuidedForm).text("name") == "Doss"


@pytest.mark.parametrize("size", [(40, 12), (80, 24), (200, 60)])
async def test_a_hostile_name_is_shown_as_it_is_written_on_any_terminal(
    desk: Desk, size: tuple[int, int]
) -> None:
    """Markup in a name is text, and no size of terminal crashes the screen."""
    desk.commit((Edit(file=BOOK, mine=build.person(HOSTILE, id="evil")),), why="made for a test")
    async with running(desk, size=size) as pilot:
        await open_people(pilot, "evil")
        assert HOSTILE[:12] in screen_text(pilot.app)
        await pilot.press("e")
        await pilot.pause()
        assert pilot.app.screen.query_one(GuidedForm).text("name") == HOSTILE


async def test_without_a_visit_the_people_stand_by_municipality_and_joining_says_what_is_missing(
    desk: Desk,
) -> None:
    """One may look after the people before any visit is planned."""
    async with running(desk, visit=None) as pilot:
        screen = await open_people(pilot, "sena")
        assert screen.slug is None
        assert "Kpassa 1" in screen_text(pilot.app)
        await pilot.press("j")
        await pilot.pause()
        assert said(pilot) == "Open the agenda of a visit first; then 5 shows its people."
