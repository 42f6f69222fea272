"""The small form of a new visit: title, days, who hosts. Its name in commands follows from the title."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.message import Message
from textual.widgets import Static

from visitplanner.domain.errors import InputError, PlannerError
from visitplanner.domain.text import clean
from visitplanner.domain.words import N_
from visitplanner.domain.written import read_day
from visitplanner.locale import current, tr
from visitplanner.planning.desk import Desk
from visitplanner.planning.visits import add_visit, free_slug
from visitplanner.tui.commands import Command, Offering, bindings
from visitplanner.tui.keeping import Keeper, Keeps, kept, put
from visitplanner.tui.messages import Changed, Closed
from visitplanner.tui.text import plain
from visitplanner.tui.widgets.choice import Choice
from visitplanner.tui.widgets.field import Field
from visitplanner.tui.widgets.row import Row

DRAFT = "visit:new"


class NewVisit(Offering, Keeps, Vertical):
    """Answers with `Added` and `Closed`, or with `Closed`; what was typed is kept."""

    OFFERS: ClassVar[tuple[Command, ...]] = (
        Command(
            id="visit.save",
            key="enter",
            label=N_("plan it"),
            name=N_("Add the visit"),
            help=N_("Adds the visit with what was typed."),
        ),
        Command(
            id="visit.leave",
            key="escape",
            label=N_("back"),
            name=N_("Leave"),
            help=N_("Goes back. What you typed is kept and stands there again the next time."),
        ),
    )
    BINDINGS: ClassVar[list[BindingType]] = bindings(OFFERS)
    DEFAULT_CSS: ClassVar[str] = """
    NewVisit { height: auto; padding: 0 1; background: $panel; }
    NewVisit > .head { height: 1; text-style: bold; }
    NewVisit > .said { height: 1; color: $muted; }
    NewVisit > .said.-problem { color: $warning; text-style: bold; }
    """

    class Added(Message):
        """The visit stands on disk."""

        def __init__(self, slug: str) -> None:
            super().__init__()
            self.slug = slug

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        towns = desk.book().partnership.municipalities
        self._kept = kept(desk.store, DRAFT)
        begun = read_draft(self._kept)
        self._title = Field(begun.get("title", ""), placeholder=tr("Working visit to Kpassa"))
        self._first = Field(begun.get("first", ""), placeholder=tr("10 May 2027"))
        self._last = Field(begun.get("last", ""), placeholder=tr("16 May 2027"))
        usual = towns[1].id if len(towns) > 1 else towns[0].id
        host = begun["host"] if begun.get("host") in {one.id for one in towns} else usual
        self._keeper = Keeper(self, self._save_draft)
        self._host = Choice([(one.id, one.name) for one in towns], value=host)
        self._said = Static("", classes="said")

    def compose(self) -> ComposeResult:
        """Four fields and a line for what is wrong."""
        yield Static(plain(tr("A new visit")), classes="head")
        yield Row(tr("Title"), self._title)
        yield Row(tr("First day"), self._first)
        yield Row(tr("Last day"), self._last)
        yield Row(tr("Host"), self._host)
        yield self._said

    def on_mount(self) -> None:
        """Begin at the title."""
        self._title.focus()

    @on(Field.Changed)
    def _typed(self, event: Field.Changed) -> None:
        event.stop()
        title = self._title.value.strip()
        if title:
            self._say(tr("its name in commands: {slug}", slug=free_slug(self._desk, title)))
        self._keeper.later()

    @on(Field.Submitted)
    def _entered(self, event: Field.Submitted) -> None:
        event.stop()
        self.do_save()

    def do_save(self) -> None:
        """Add it, or say what is missing."""
        try:
            first = self._day(self._first)
            last = self._day(self._last, after=first)
            title = self._title.value
            done = add_visit(
                self._desk,
                slug=free_slug(self._desk, title),
                title=title,
                first_day=first,
                last_day=last or first,
                host=self._host.value,
            )
        except PlannerError as error:
            self._say(current().say(error), problem=True)
            return
        self._keeper.rest()
        with suppress(PlannerError):  # the visit stands; at worst its words are offered once more
            self._desk.store.drop_draft(DRAFT)
        self.post_message(Changed(done.receipt, tr("Added “{title}”.", title=done.value.title)))
        self.post_message(self.Added(done.value.slug))
        self.post_message(Closed())

    def _day(self, field: Field, *, after: date | None = None) -> date | None:
        text = field.value.strip()
        if not text:
            return None
        written = read_day(text, year=(after or self._desk.today).year)
        if written is None or written.day is None or written.rest.strip():
            raise InputError(
                N_("“{text}” is no day."), do=N_("Write it as 10 May 2027 or 2027-05-10."), text=text
            )
        return written.day

    def do_leave(self) -> None:
        """Back to the visits."""
        if self.keep():
            self.post_message(Closed())

    def keep(self) -> bool:
        """Keep what is half typed; False where that could not be done, and then it is said."""
        return self._keeper.now(aloud=True)

    def _save_draft(self) -> None:
        typed = {"title": self._title.value, "first": self._first.value, "last": self._last.value}
        typed = {name: text for name, text in typed.items() if text.strip()}
        draft = json.dumps({**typed, "host": self._host.value}, ensure_ascii=False) if typed else ""
        if draft != self._kept:
            put(self._desk.store, DRAFT, draft)
            self._kept = draft

    def _say(self, text: str, *, problem: bool = False) -> None:
        self._said.set_class(problem, "-problem")
        self._said.update(plain(text))


def read_draft(text: str) -> dict[str, str]:
    """What was typed before, by the name of its line; nothing where it cannot be read."""
    try:
        kept = json.loads(text or "{}")
    except ValueError:
        kept = None
    if not isinstance(kept, Mapping):
        return {"title": text}
    return {name: clean(value) for name, value in kept.items() if isinstance(value, str)}
