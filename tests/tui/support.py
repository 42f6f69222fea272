"""A small invented workspace for the tests of the screens, the app on it, and screens as plain text.

The world is that of `tests.unit.build`: Oudermeer visits Kpassa from Monday 10 to Sunday 16 May 2027. Today
is a month before, unless a test says otherwise.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.unit import build
from tests.unit.build import MONDAY, TUESDAY, WEDNESDAY
from visitplanner.domain.agenda import GoalLink, Item, ItemKind, Status
from visitplanner.domain.changes import Edit, Entity
from visitplanner.domain.need import Need, Sighting
from visitplanner.domain.visit import Visit, VisitStatus
from visitplanner.planning.desk import Desk
from visitplanner.store import create_workspace, open_workspace
from visitplanner.tui import environment

environment.prepare(os.environ)
from visitplanner.tui.app import Options, PlannerApp, make_app  # noqa: E402

if TYPE_CHECKING:
    from textual.app import App
    from textual.pilot import Pilot

__all__ = [
    "GOLDEN",
    "MONDAY",
    "NOON",
    "SLUG",
    "TUESDAY",
    "WEDNESDAY",
    "another_desk",
    "book_entities",
    "check_golden",
    "counting",
    "items",
    "make_workspace",
    "needs",
    "running",
    "screen_text",
    "type_text",
    "visits",
]

SLUG = "kpassa-2027"
NOON = datetime(2027, 4, 10, 12, 0, tzinfo=UTC)
GOLDEN = Path(__file__).with_name("golden")
REWRITE = "VISITPLANNER_REWRITE_GOLDENS"
_REWRITING = bool(os.environ.get(REWRITE))


def counting(prefix: str) -> Callable[[], str]:
    """Give ids that can be told apart: "awa-1", "awa-2", …."""
    numbers = count(1)
    return lambda: f"{prefix}-{next(numbers)}"


def items() -> tuple[Item, ...]:
    """The items of the sample visit: all kinds, dayparts, parallel groups, a pool, one without a goal."""
    how = GoalLink(goal="g1.2", how="both towns lay their fee registers side by side")
    return (
        build.item(
            "Flight, and welcome at the town hall",
            "whole day",
            id="i-fly",
            day=MONDAY,
            kind=ItemKind.LOGISTICS,
        ),
        build.item(
            "Fee collection: how both towns do it",
            "08:30-10:00",
            id="i-fees",
            goals=[how],
            place="Town hall",
            status=Status.CONFIRMED,
            attendees=("awa",),
        ),
        build.item(
            "Market visit with the fee collectors",
            "10:30-12:00",
            id="i-market",
            goals=["g1.2", "g1.3"],
            place="Market",
            groups=("A",),
        ),
        build.item("Council archive", "10:30-12:00", id="i-archive", place="Council hall", groups=("B",)),
        build.item("Lunch with the committee", "midday", id="i-lunch", kind=ItemKind.LOGISTICS),
        build.item(
            "Council: signing of the work plan",
            "14:00",
            id="i-sign",
            kind=ItemKind.FORMAL,
            goals=["g2.1"],
            place="Council hall",
            photographed=True,
        ),
        build.item("Refocus: what did we see, what not?", "evening", id="i-refocus", kind=ItemKind.INTERNAL),
        build.item(
            "Drum evening",
            "20:00-22:00",
            id="i-drums",
            day=WEDNESDAY,
            kind=ItemKind.CULTURE,
            serves_relationship=True,
            place="Guesthouse",
        ),
        build.item("Visit to the weaving cooperative", "", id="i-pool", day=None, kind=ItemKind.CITIZENS),
    )


def needs() -> tuple[Need, ...]:
    """One need from an earlier visit, still open."""
    return (
        build.need(
            "N1",
            "A fence for the school",
            id="n-fence",
            sightings=(Sighting(visit="kpassa-2026", place="Hoko"),),
        ),
    )


def book_entities() -> tuple[Entity, ...]:
    """What the partnership's book holds beside the partnership."""
    return (
        build.trajectory(),
        build.goal("1.2", "Fees are collected openly"),
        build.goal("1.3", "Market women have a say in the fees"),
        build.goal("2.1", "The council plans its works a year ahead"),
        build.person("Awa Kossou"),
        build.person("Jan Peeters"),
        build.initiative(),
        *needs(),
    )


def visits() -> tuple[Visit, ...]:
    """The visit of the tests, and an earlier one that is done."""
    return (
        build.visit(),
        build.visit(
            id="visit-0",
            slug="kpassa-2026",
            title="First working visit to Kpassa",
            first_day=date(2026, 5, 11),
            last_day=date(2026, 5, 15),
            status=VisitStatus.DONE,
        ),
    )


def make_workspace(
    folder: Path, *, extra: Iterable[Item] = (), now: datetime = NOON, author: str = "Awa"
) -> Desk:
    """A real workspace in that folder, and a desk at it."""
    ids = counting(author.casefold())
    store = create_workspace(
        folder, build.book().partnership, author=author, clock=lambda: now, new_id=ids, extra=book_entities()
    )
    edits = [Edit(file=visit.slug, mine=visit) for visit in visits()]
    edits += [Edit(file=SLUG, mine=item) for item in (*items(), *extra)]
    store.commit(edits, why="made for a test")
    return Desk(store=store, clock=lambda: now, new_id=ids)


def another_desk(folder: Path, *, now: datetime = NOON, author: str = "Jan") -> Desk:
    """The desk of another session at the same workspace."""
    ids = counting(author.casefold())
    store = open_workspace(folder, author=author, clock=lambda: now, new_id=ids)
    return Desk(store=store, clock=lambda: now, new_id=ids)


@asynccontextmanager
async def running(
    desk: Desk | None, *, visit: str | None = SLUG, size: tuple[int, int] = (80, 24), **options: Any
) -> AsyncIterator[Pilot[None]]:
    """The app on a desk, on the agenda of the sample visit; `visit=None` opens the visits."""
    app: PlannerApp = make_app(desk, Options(visit=visit, **options))
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        yield pilot


def screen_text(app: App[Any]) -> str:
    """What stands on the screen, as lines of plain text without trailing spaces."""
    width, height = app.size
    strips = app.screen._compositor.render_strips()
    lines = ["".join(segment.text for segment in strip) for strip in strips[:height]]
    return "\n".join(line[:width].rstrip() for line in lines) + "\n"


async def type_text(pilot: Pilot[None], text: str) -> None:
    """Type a text, key by key."""
    names = {
        " ": "space",
        "@": "at",
        ":": "colon",
        "#": "number_sign",
        "[": "left_square_bracket",
        "/": "slash",
    }
    names |= {
        "]": "right_square_bracket",
        ".": "full_stop",
        ",": "comma",
        "-": "minus",
        "+": "plus",
        "=": "equals_sign",
    }
    names |= {"(": "left_parenthesis", ")": "right_parenthesis", "!": "exclamation_mark"}
    await pilot.press(*(names.get(letter, letter) for letter in text))


def check_golden(name: str, text: str) -> None:
    """Compare with `golden/<name>.txt`; with VISITPLANNER_REWRITE_GOLDENS=1 set, write it anew."""
    path = GOLDEN / f"{name}.txt"
    if _REWRITING:
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert path.exists(), f"{path} is missing; make it with {REWRITE}=1 and read it"
    assert text == path.read_text(encoding="utf-8")
