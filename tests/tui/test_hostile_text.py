"""Nineteen hostile texts in every stored field, on every screen, panel and form.

What a screen draws of a hostile text is what it draws of its tame twin, letter by letter exchanged and in
the same styles (see `tests.hostile`): nothing ends the application, nothing becomes a link or a key, nothing
that a terminal acts on is drawn. The wall before the terminal is taken away for that, and tested alone.
"""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple

import pytest
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.app import App
from textual.pilot import Pilot
from textual.widget import Widget

from tests import hostile
from tests.hostile import BUNDLES, PAYLOADS, SLUG, Payload, acting
from tests.tui.support import running
from visitplanner.tui import base, navigation
from visitplanner.tui.app import PlannerApp
from visitplanner.tui.base import PlannerScreen
from visitplanner.tui.screens.agenda import AgendaScreen
from visitplanner.tui.screens.partnership import PartnershipScreen
from visitplanner.tui.widgets.balance_list import BalanceList
from visitplanner.tui.widgets.outcome_list import OutcomeList

Picture = list[list[tuple[str, Style | None]]]
"""The lines of a screen as they are drawn: texts with their styles, neighbours of one style joined."""
Step = Callable[[Pilot[None]], Awaitable[None]]
SIZE: Final = (120, 40)
ROOMY: Final = (150, 40)
TALL: Final = (120, 150)
FULL: Final = "i03"
"""The activity in which every field is filled."""


class Shot(NamedTuple):
    """What stands in the files just now: a text, or its tame twin."""

    payload: Payload
    tame: bool


class Live:
    """A workspace that is open, into whose files another hand writes; and the pictures of tame twins."""

    def __init__(self, folder: Path, worlds: dict[str, Path]) -> None:
        self.folder = folder
        self._worlds = worlds
        self._put: list[Path] = []
        self._pictures: dict[tuple[str, str], Picture] = {}
        shutil.copytree(worlds["start"], folder)
        self.desk = hostile.desk_at(folder)

    def shots(self, payloads: Iterable[Payload]) -> Iterator[Shot]:
        """Put each text into the files in turn, and before it its twin where that was not yet."""
        known: set[str] = set()
        for one in payloads:
            if not one.is_own and one.tame not in known:
                known.add(one.tame)
                self.put(one.tame)
                yield Shot(one, tame=True)
            self.put(one.name)
            yield Shot(one, tame=False)

    def put(self, name: str) -> None:
        """Write all that one of the worlds holds into the files."""
        for path in self._put:
            path.unlink(missing_ok=True)
        world = self._worlds[name]
        self._put.clear()
        for path in sorted(one for one in world.rglob("*") if one.is_file()):
            target = self.folder / path.relative_to(world)
            fresh = target.with_name(f".{target.name}.new")
            shutil.copyfile(path, fresh)
            fresh.replace(target)
            if target.parent.name in {"presence", "drafts"}:
                self._put.append(target)

    def hold(self, app: App[Any], shot: Shot, about: str) -> None:
        """Keep the picture of a twin, or hold the picture of a hostile text against it."""
        drawn, payload = picture(app), shot.payload
        if shot.tame:
            self._pictures[payload.tame, about] = drawn
            return
        text = text_of(drawn)
        assert not acting(text, allowed="\n"), about
        for line in drawn:
            for words, style in line:
                assert style is None or not (style.link or "@click" in style.meta), f"{about}: {words}"
        if not payload.is_own:
            twin = self._pictures[payload.tame, about]
            assert text.splitlines() == payload.seen(text_of(twin)).splitlines(), about
            assert drawn == [[(payload.seen(words), style) for words, style in line] for line in twin], about


@pytest.fixture(scope="module")
def worlds(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A workspace for each text, by its name, and one for each tame twin, by what it holds."""
    root = tmp_path_factory.mktemp("worlds")
    marked = hostile.typed(root / "marked", None)
    found = {"start": marked}
    for at, one in enumerate((*PAYLOADS, *BUNDLES)):
        if one.name == "surrogates":  # they can stand in no file
            found[one.name] = hostile.typed(root / one.name, one)
        else:
            found[one.name] = hostile.by_hand(root / one.name, marked, one)
        if not one.is_own and one.tame not in found:
            found[one.tame] = hostile.by_hand(root / f"tame-{at}", marked, one.twin)
    return found


@pytest.fixture
def live(tmp_path: Path, worlds: dict[str, Path], monkeypatch: pytest.MonkeyPatch) -> Live:
    """An open workspace; and no wall, which would hide what goes wrong before it.

    Nobody looks round every half second: each test does, when it wants to.
    """
    monkeypatch.setattr(PlannerApp, "get_line_filters", App.get_line_filters)
    monkeypatch.setattr(base, "LOOK_SECONDS", 3_600)
    return Live(tmp_path / "live", worlds)


def picture(app: App[Any]) -> Picture:
    """What is drawn."""
    strips = app.screen._compositor.render_strips()
    return [[(one.text, one.style) for one in Segment.simplify(strip)] for strip in strips]


def text_of(drawn: Picture) -> str:
    """Its letters, line by line."""
    return "\n".join("".join(text for text, _ in line).rstrip() for line in drawn)


@contextmanager
def told(shot: Shot, about: str) -> Iterator[None]:
    """Say of whatever goes wrong with which text it went wrong."""
    try:
        yield
    except BaseException as error:
        error.add_note(f"{'the twin of ' if shot.tame else ''}{shot.payload} on {about}")
        raise


@asynccontextmanager
async def on_screen(live: Live, kind: str, size: tuple[int, int] = SIZE) -> AsyncIterator[Pilot[None]]:
    """The application on one of its main screens."""
    async with running(live.desk, visit=None if kind == "visits" else SLUG, size=size) as pilot:
        if kind not in {"visits", "agenda"}:
            app = pilot.app
            assert isinstance(app, PlannerApp)
            getattr(app.roads, kind)()
        await pilot.pause()
        await pilot.pause()
        yield pilot


async def settled(pilot: Pilot[None]) -> None:
    """Wait until all that was asked for is done and drawn; a layout asks for more, and once more.

    Not until the machine has nothing to do: that takes longer than all the rest, hundreds of times.
    """
    for _ in range(3):
        await pilot.pause(0)


async def stands_still(pilot: Pilot[None]) -> None:
    """Wait until two pictures in a row are the same: a scrollbar that comes asks for another layout."""
    await pilot.pause()
    drawn = picture(pilot.app)
    for _ in range(20):
        await settled(pilot)
        before, drawn = drawn, picture(pilot.app)
        if drawn == before:
            break


async def laid_out(pilot: Pilot[None], name: str) -> None:
    """Wait until something of that class has its place on the screen."""
    for _ in range(1_000):
        nodes = pilot.app.screen.walk_children(with_self=True)
        if any(type(node).__name__ == name and isinstance(node, Widget) and node.size for node in nodes):
            return
        await pilot.pause(0.01)
    pytest.fail(f"{name} did not come")


async def press(pilot: Pilot[None], *names: str) -> None:
    """Press keys."""
    for name in names:
        pilot.app.post_message(events.Key(name, name if len(name) == 1 else None))
        await settled(pilot)


async def look(pilot: Pilot[None]) -> None:
    """Meet what another hand wrote, as every half second."""
    screen = pilot.app.screen
    assert isinstance(screen, PlannerScreen)
    screen.say("")
    screen.look()
    await first(pilot)
    if screen.HELP_TOPIC == "history":
        # What was read of the history stays; to show all, and again one visit, reads it anew.
        for _ in range(2):
            await screen.action_offer("history.scope")
        await press(pilot, "home")
    await settled(pilot)


def top(pilot: Pilot[None]) -> None:
    """Scroll back whatever is scrolled."""
    for one in pilot.app.screen.query(Widget):
        if one.show_vertical_scrollbar:
            one.scroll_to(y=0, animate=False)


async def first(pilot: Pilot[None]) -> None:
    """Go to where each round begins."""
    if isinstance(pilot.app.screen, AgendaScreen):
        await item(FULL)(pilot)
        return
    await press(pilot, "home")
    for rows in pilot.app.screen.query(BalanceList):
        for _ in rows.rows:
            rows.do_up()
    top(pilot)


# The main screens

MAIN: Final = [one for one in navigation._SCREENS if one != "start"]


@pytest.mark.parametrize("kind", MAIN)
async def test_each_text_stands_on_the_screen_as_it_was_written(kind: str, live: Live) -> None:
    """A colleague's title, name, note or reason is read to the letter, and does nothing else."""
    async with on_screen(live, kind) as pilot:
        for shot in live.shots(PAYLOADS):
            with told(shot, kind):
                await look(pilot)
                live.hold(pilot.app, shot, kind)
                assert shot.tame or shot.payload.shown[:6] in text_of(picture(pilot.app))
        for shot in live.shots(BUNDLES):
            await look(pilot)
            for number, step in enumerate((first, keys("down"), keys("down"), keys("end"))):
                about = f"{kind}, row {number}"
                with told(shot, about):
                    await step(pilot)
                    await settled(pilot)
                    live.hold(pilot.app, shot, about)


# What opens on them


def offer(*commands: str) -> Step:
    """Do commands of the screen in front."""

    async def do(pilot: Pilot[None]) -> None:
        for one in commands:
            await pilot.app.screen.action_offer(one)  # type: ignore[attr-defined]  # each offers

    return do


def keys(*names: str) -> Step:
    """Press keys."""

    async def do(pilot: Pilot[None]) -> None:
        await press(pilot, *names)

    return do


def item(key: str) -> Step:
    """Go to an activity of the agenda."""

    async def do(pilot: Pilot[None]) -> None:
        screen = pilot.app.screen
        assert isinstance(screen, AgendaScreen)
        found = next(one for one in screen.sight.programme.items if one.id.startswith(key))
        screen.come_to(found)
        await settled(pilot)

    return do


def profile(key: str) -> Step:
    """Open the form of a line of the partnership; what ends in a colon takes the first of the kind."""

    async def do(pilot: Pilot[None]) -> None:
        screen = pilot.app.screen
        assert isinstance(screen, PartnershipScreen)
        found = next(one.key for one in screen._entries if one.key.startswith(key))
        await screen.open_form(found)

    return do


def outcome(place: str) -> Step:
    """Go to a row of the outcomes."""

    async def do(pilot: Pilot[None]) -> None:
        rows = pilot.app.screen.query_one(OutcomeList)
        found = next(row.place for part in rows.sections for row in part.rows if row.place.startswith(place))
        rows.goto(found)
        await settled(pilot)

    return do


@dataclass(frozen=True, kw_only=True)
class Opening:
    """Something that opens on a main screen: how, and the class of what is there then."""

    shows: str
    do: tuple[Step, ...]
    back: tuple[Step, ...] = (keys("escape"),)


OPENINGS: Final[dict[str, tuple[Opening, ...]]] = {
    "visits": (Opening(shows="NewVisit", do=(offer("visits.new"),)),),
    "agenda": (
        Opening(shows="ItemForm", do=(item(FULL), offer("agenda.edit"), keys("f4"))),
        Opening(
            shows="HelpScreen", do=(offer("agenda.edit"), keys("f1")), back=(keys("escape"), keys("escape"))
        ),
        Opening(shows="GoalLinks", do=(item("zz-"), offer("agenda.edit"))),
        Opening(shows="GoalPicker", do=(offer("agenda.goals"), keys("down"))),
        Opening(shows="MovePanel", do=(offer("agenda.move"),)),
        Opening(shows="FindingsPanel", do=(offer("agenda.findings"), keys("down"))),
        Opening(shows="LineInput", do=(offer("agenda.cancel"),)),
        Opening(shows="LineInput", do=(offer("agenda.need"),)),
        Opening(shows="NeedPanel", do=(item("i05"), offer("agenda.route"))),
        Opening(shows="GoalPicker", do=(offer("agenda.link"),), back=(keys("escape", "escape"),)),
        Opening(shows="CalmPalette", do=(keys("ctrl+p"),)),
        Opening(shows="StatusLine", do=(item(FULL), offer("agenda.cancel"), keys("x", "enter")), back=()),
        Opening(shows="StatusLine", do=(offer("main.undo"),), back=()),
    ),
    "findings": (
        Opening(shows="AcknowledgeForm", do=(offer("findings.acknowledge"),)),
        Opening(shows="LineInput", do=(offer("findings.filter"),)),
    ),
    "goals": (
        Opening(shows="GoalFields", do=(offer("trajectory.edit"),)),
        Opening(shows="GoalClose", do=(offer("trajectory.close"),)),
        Opening(shows="ObservationFields", do=(offer("trajectory.observe"),)),
        Opening(shows="MarkerFields", do=(keys("e"),), back=(keys("escape", "escape"),)),
    ),
    "needs": (
        Opening(shows="NeedFields", do=(offer("needs.edit"),)),
        Opening(shows="NeedChoice", do=(offer("needs.join"),)),
        Opening(shows="WordsForm", do=(offer("needs.note"),)),
        Opening(shows="HandOnForm", do=(offer("needs.hand-on"),)),
        Opening(shows="LinkForm", do=(keys("down"), offer("needs.link"))),
        Opening(shows="LineInput", do=(offer("needs.need"),)),
    ),
    "people": (
        Opening(shows="PersonFields", do=(offer("people.edit"),)),
        Opening(shows="StayFields", do=(offer("people.stay"),)),
    ),
    "partnership": (
        Opening(shows="NameFields", do=(profile("name"),), back=()),
        Opening(shows="TownFields", do=(profile("municipality:"),), back=()),
        Opening(shows="SignedFields", do=(profile("signed"),), back=()),
        Opening(shows="ApprovalFields", do=(profile("approval:"),), back=()),
        Opening(shows="AssessmentFields", do=(profile("assessment:"),), back=()),
        Opening(shows="SettingFields", do=(profile("setting:"),), back=()),
        Opening(shows="InitiativeFields", do=(profile("initiative:"),), back=()),
        Opening(shows="TrajectoryFields", do=(profile("trajectory:"),), back=()),
        Opening(shows="PhaseFields", do=(profile("phase:"),), back=()),
        Opening(shows="TravelFields", do=(profile("travel:"),)),
    ),
    "outcomes": (
        Opening(shows="OutcomeForm", do=(outcome(f"item {FULL}"), offer("outcomes.write"))),
        Opening(shows="ActionForm", do=(outcome("action "), offer("outcomes.write"))),
        Opening(shows="SignForm", do=(outcome("sign "), offer("outcomes.write"))),
        Opening(shows="ThoughtForm", do=(outcome("thought "), offer("outcomes.write"))),
        Opening(shows="StatusLine", do=(outcome(f"item {FULL}"), offer("outcomes.done")), back=()),
    ),
    "history": (
        Opening(shows="RowList", do=(keys("right", "down"),), back=(keys("left"),)),
        Opening(shows="StatusLine", do=(offer("history.restore"),), back=()),
    ),
}


@pytest.mark.parametrize("kind", OPENINGS)
async def test_each_text_stands_in_what_opens_as_it_was_written(kind: str, live: Live) -> None:
    """Forms, pickers, panels and the sentences on what was done say it to the letter as well."""
    async with on_screen(live, kind, ROOMY) as pilot:
        for shot in live.shots(BUNDLES):
            await look(pilot)
            for number, one in enumerate(OPENINGS[kind]):
                about = f"{kind}, {one.shows} ({number})"
                with told(shot, about):
                    top(pilot)
                    for do in one.do:
                        await do(pilot)
                    await laid_out(pilot, one.shows)
                    await stands_still(pilot)
                    live.hold(pilot.app, shot, about)
                    for do in one.back:
                        await do(pilot)
                    await settled(pilot)
