"""Makes the pictures of the running screens in `docs/pictures`: `python -m docs.pictures [FOLDER]`.

Each is the application itself on a copy of the sample, after the keys that are written beside it; the clock
stands still, so that a picture changes only when its screen does.
"""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from tempfile import gettempdir

from visitplanner import locale
from visitplanner.planning.desk import Desk
from visitplanner.store import open_workspace
from visitplanner.tui.environment import prepare

PICTURES = Path(__file__).with_name("pictures")
SAMPLE = Path(__file__).parents[1] / "sample_data" / "workspace"
NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
PLANNED = "2027-sevidji"
NARROW, WIDE = (80, 24), (120, 40)
# Rich names a font of a content network; a picture in a README asks nobody for anything.
_FONTS = re.compile(r"\s*@font-face \{.*?\}\n", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A screen: where to start, what to press, at what size, in which language and theme."""

    name: str
    title: str
    size: tuple[int, int] = WIDE
    visit: str | None = PLANNED
    keys: tuple[str, ...] = ()
    language: str = "en"
    theme: str = "dark"


THURSDAY = ("left_square_bracket", *("right_square_bracket",) * 3)
"""To the fourth day, from wherever the agenda opened."""
ALL = (
    Picture(name="visits", title="Visits", size=NARROW, visit=None),
    Picture(name="agenda-80x24", title="Agenda, 80 × 24", size=NARROW, keys=THURSDAY),
    Picture(name="agenda-120x40", title="Agenda, 120 × 40", keys=(*THURSDAY, "down", "down")),
    Picture(
        name="agenda-light-nl",
        title="Agenda, in het Nederlands",
        size=NARROW,
        keys=THURSDAY,
        language="nl",
        theme="light",
    ),
    Picture(
        name="need",
        title="A concrete need, just added",
        keys=(*THURSDAY, "n", *"the clinic asks for a fridge", "space", "at", *"Tovinou", "enter"),
    ),
    Picture(
        name="goal-picker",
        title="Which goal does it serve?",
        size=NARROW,
        keys=(*THURSDAY, "down", "down", "down", "down", "g"),
    ),
    Picture(name="goals", title="Goals", keys=("3",)),
    Picture(name="needs", title="Concrete needs", keys=("4",)),
    Picture(name="people", title="People", keys=("5", "down", "down")),
    Picture(name="findings", title="Findings", keys=("6",)),
    Picture(name="outcomes", title="Outcomes", visit="2024-sevidji", keys=("7",)),
    Picture(name="balance", title="Balance", keys=("b",)),
    Picture(name="partnership", title="Partnership", keys=("p", "down")),
    Picture(name="history", title="History", keys=("9",)),
    Picture(name="export", title="Export", keys=("x",)),
    Picture(name="help", title="Help", size=NARROW, keys=("question_mark",)),
)


async def take(picture: Picture, folder: Path) -> str:
    """Open the application on a fresh copy of the sample, press the keys, and give the screen as SVG."""
    # Textual reads its environment when it is imported; `main` has set it by now.
    from visitplanner.tui.app import Options, make_app  # noqa: PLC0415

    workspace = folder / picture.name
    shutil.copytree(SAMPLE, workspace)
    numbers = count(1)

    def new_id() -> str:
        return f"{next(numbers):032x}"

    store = open_workspace(workspace, author="Lien Verhaverbeke", clock=lambda: NOW, new_id=new_id)
    locale.use(locale.language(picture.language, {}))
    desk = Desk(store=store, clock=lambda: NOW, new_id=new_id)
    app = make_app(desk, Options(visit=picture.visit, theme=picture.theme))
    async with app.run_test(size=picture.size) as pilot:
        await pilot.pause()
        for key in picture.keys:
            await pilot.press(key)
        await pilot.pause()
        return _FONTS.sub("\n", app.export_screenshot(title=f"visitplanner – {picture.title}", simplify=True))


def main(argv: Sequence[str]) -> int:
    """Take all pictures into a folder."""
    target = Path(argv[0]) if argv else PICTURES
    target.mkdir(parents=True, exist_ok=True)
    prepare(os.environ)
    # Always the same folder: the export screen shows its path.
    folder = Path(gettempdir(), "visitplanner")
    folder.mkdir()
    try:
        for picture in ALL:
            svg = asyncio.run(take(picture, folder))
            target.joinpath(f"{picture.name}.svg").write_text(svg, encoding="utf-8")
            print(picture.name)  # noqa: T201 - it is a script
    finally:
        shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
