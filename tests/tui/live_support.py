"""Two sessions on one workspace that is full enough to scroll, and all that must not move on a screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Input, TextArea

from tests.tui.support import SLUG, TUESDAY, make_workspace, type_text
from tests.unit import build
from visitplanner.domain.agenda import Item
from visitplanner.domain.changes import BOOK, Edit, Entity
from visitplanner.domain.values import replace
from visitplanner.domain.visit import ActionPoint
from visitplanner.planning.agenda import edit_item
from visitplanner.planning.desk import Desk
from visitplanner.tui.base import PlannerScreen
from visitplanner.tui.widgets.choice import Choice
from visitplanner.tui.widgets.lines import Lines

MANY = range(10, 34)
"""Numbers of the rows of each kind: more than a screen of thirty lines holds."""


def make_full(folder: Path) -> Desk:
    """A workspace with many rows of every kind, and a desk of Awa's at it."""
    rows = [build.item(f"Row {n}", f"{n // 4 + 6:02}:{n % 4 * 15:02}", id=f"i-{n}") for n in MANY]
    desk = make_workspace(
        folder, extra=[*rows, build.need_item("A fence", "17:00", id="i-fence", need="n-fence")]
    )
    book: list[Entity] = [
        *(build.goal(f"3.{n}", f"Goal {n}") for n in MANY),
        *(build.need(f"N{n}", f"Need {n}", id=f"n-{n}") for n in MANY),
        *(build.person(f"Person {n}", id=f"p-{n}") for n in MANY),
        *(replace(build.initiative(), id=f"f-{n}", name=f"Friends {n}") for n in MANY),
    ]
    visits = [build.visit(id=f"v-{n}", slug=f"visit-{n}", title=f"Visit {n}") for n in MANY]
    points = [ActionPoint(id=f"a-{n}", what=f"Action {n}") for n in range(10, 13)]
    edits = [Edit(file=BOOK, mine=one) for one in book]
    edits += [Edit(file=one.slug, mine=one) for one in visits]
    edits += [Edit(file=SLUG, mine=one) for one in points]
    desk.commit(edits, why="made for a test")
    return desk


# What somebody else does


def item(key: str, **fields: Any) -> Callable[[Desk], object]:
    """Change an item."""

    def do(desk: Desk) -> object:
        base = desk.programme(SLUG).item(key)
        assert base is not None
        return edit_item(desk, SLUG, base, replace(base, **fields))

    return do


def row(title: str, at: str = "07:00") -> Callable[[Desk], object]:
    """Add an item."""
    mine: Item = build.item(title, at, id="i-new", day=TUESDAY)
    return lambda desk: desk.commit([Edit(file=SLUG, mine=mine)], why="add")


def in_book(kind: str, key: str, **fields: Any) -> Callable[[Desk], object]:
    """Change a goal, need, person or initiative."""

    def do(desk: Desk) -> object:
        base = getattr(desk.book(), kind)(key)
        assert base is not None
        return desk.commit([Edit(file=BOOK, base=base, mine=replace(base, **fields))], why="edit")

    return do


def to_book(entity: Any) -> Callable[[Desk], object]:
    """Add something to the book."""
    return lambda desk: desk.commit([Edit(file=BOOK, mine=entity)], why="add")


def town(name: str) -> Callable[[Desk], object]:
    """Give the first municipality another name."""

    def do(desk: Desk) -> object:
        base = desk.book().partnership
        first, *others = base.municipalities
        mine = replace(base, municipalities=(replace(first, name=name), *others))
        return desk.commit([Edit(file=BOOK, base=base, mine=mine)], why="edit")

    return do


def visit(slug: str, **fields: Any) -> Callable[[Desk], object]:
    """Change a visit."""

    def do(desk: Desk) -> object:
        base = desk.programme(slug).visit
        return desk.commit([Edit(file=slug, base=base, mine=replace(base, **fields))], why="edit visit")

    return do


def new_visit(slug: str, title: str) -> Callable[[Desk], object]:
    """Plan a visit before all others."""
    mine = build.visit(id=slug, slug=slug, title=title)
    return lambda desk: desk.commit([Edit(file=slug, mine=mine)], why="add visit")


# What must not move


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """Where everything is: the focus, cursors and scrolls of lists, what is typed, with the caret."""

    focus: str
    cursors: Mapping[str, tuple[str, int]]
    """Of each list the text of the line under the cursor, and on which line of the list's window it is."""
    scrolls: Mapping[str, int]
    typed: Mapping[str, object]


def stand(screen: Screen[Any]) -> Stand:
    """How a screen stands now."""
    cursors: dict[str, tuple[str, int]] = {}
    scrolls: dict[str, int] = {}
    typed: dict[str, object] = {}
    for number, widget in enumerate(screen.query("*")):
        name = f"{type(widget).__name__}#{widget.id or number}"
        if isinstance(widget, Lines) and widget.is_shown:
            scrolls[name] = widget.scroll_offset.y
            for y, line in enumerate(widget.lines):
                if widget.can_focus and any({"cursor", "away"} & set(style.split()) for _, style in line):
                    text = " ".join("".join(text for text, _ in line).split())
                    cursors[name] = (text, y - widget.scroll_offset.y)
                    break
        elif isinstance(widget, Input):
            typed[name] = (widget.value, widget.selection)
        elif isinstance(widget, TextArea):
            typed[name] = (widget.text, widget.selection)
        elif isinstance(widget, Choice):
            typed[name] = widget.value
        elif widget.is_scrollable:
            scrolls[name] = widget.scroll_offset.y
    focused = screen.focused
    focus = f"{type(focused).__name__}#{focused.id}" if focused is not None else ""
    return Stand(focus=focus, cursors=cursors, scrolls=scrolls, typed=typed)


async def press(pilot: Pilot[None], keys: str) -> None:
    """Press keys with spaces between them; what stands between quotes is typed."""
    for number, part in enumerate(keys.split("'")):
        if number % 2:
            await type_text(pilot, part)
        else:
            for key in part.split():
                name, _, times = key.partition("*")
                await pilot.press(*([name] * int(times or 1)))
        await pilot.pause()
    await pilot.pause()


async def look(pilot: Pilot[None]) -> None:
    """Let the screen in front look out for the others, as it does twice a second."""
    screen = pilot.app.screen
    assert isinstance(screen, PlannerScreen)
    screen.look()
    await pilot.pause()
    await pilot.pause()
