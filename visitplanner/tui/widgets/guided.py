"""Short forms of a few lines.

Enter goes on and saves behind the last line, and what was typed outlives leaving them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Final

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from visitplanner.domain.errors import PlannerError
from visitplanner.domain.text import clean
from visitplanner.domain.words import N_
from visitplanner.planning.desk import Desk
from visitplanner.tui.begun import BESIDE, LABELS
from visitplanner.tui.commands import Command, Offering, bindings, say
from visitplanner.tui.keeping import Keeper, Keeps, meanwhile
from visitplanner.tui.marks import FINDING
from visitplanner.tui.text import plain
from visitplanner.tui.widgets.choice import Choice
from visitplanner.tui.widgets.field import Field
from visitplanner.tui.widgets.row import Row
from visitplanner.tui.widgets.ticks import Ticks
from visitplanner.tui.widgets.words import Words

WAS: Final = f"{BESIDE}was"
"""In a draft: what stood in the lines when it was begun, by id. Somebody else may have changed it since."""


class GuidedForm(VerticalScroll, Offering, Keeps, can_focus=False, inherit_bindings=False):
    """Lines to fill in.

    It asks with `Save` and `Back`; whoever mounted it saves, and then calls `forget()` and removes it.
    """

    OFFERS = (
        Command(
            id="lines.save",
            key="f2,ctrl+o",
            key_shown="F2",
            label=N_("save"),
            name=N_("Save what is filled in"),
            help=N_("Saves from any line. Where something has to be said first, it goes there."),
        ),
        Command(
            id="lines.next",
            key="enter,down",
            label=N_("next line"),
            name=N_("Next line"),
            help=N_("Goes to the next line; behind the last one it saves."),
        ),
        Command(id="lines.previous", key="up", name=N_("Previous line"), help=N_("Goes to the line before.")),
        Command(
            id="lines.back",
            key="escape",
            label=N_("back"),
            name=N_("Back without saving"),
            help=N_("Goes back. What you typed is kept and stands there again the next time."),
        ),
    )
    BINDINGS = bindings(OFFERS)
    DEFAULT_CSS = """
    GuidedForm { height: auto; max-height: 12; scrollbar-size-vertical: 1; }
    GuidedForm > .hint { height: auto; color: $text-muted; }
    GuidedForm Row > .label { width: 20; }
    GuidedForm Words { height: 3; width: 1fr; background: $panel; border: none; padding: 0; }
    GuidedForm > .hint.-trouble { color: $warning; }
    """

    class Save(Message):
        """The person wants it saved."""

    class Back(Message):
        """The person goes back."""

    def __init__(self, desk: Desk | None, draft_key: str = "") -> None:
        """`draft_key` is where the store keeps what is half typed; without a desk nothing is kept."""
        super().__init__()
        self._desk = desk
        self._draft_key = draft_key
        self._labels: dict[str, str] = {}
        self._at_first: dict[str, str] = {}
        self._now: dict[str, str] = {}
        self._over = False
        self._kept = ""
        """The draft as it stands on disk."""
        self._keeper = Keeper(self, self._save_draft)

    @property
    def desk(self) -> Desk:
        """The desk that it saves at."""
        assert self._desk is not None  # noqa: S101 - a form without a desk asks for none
        return self._desk

    def lines(self) -> Iterable[tuple[str, Widget]]:
        """The labels and widgets, top to bottom."""
        raise NotImplementedError

    def hint(self) -> str:
        """What is still missing, or what to think of."""
        return ""

    def ready(self) -> None:
        """Put the lines right once they stand; called before a draft is put back."""

    def typed(self) -> None:
        """Follow what was typed or chosen."""

    def unsaved(self) -> dict[str, str]:
        """What would stand in lines that begin with something this person typed or chose elsewhere, by id."""
        return {}

    def compose(self) -> ComposeResult:
        """The lines and a hint."""
        for label, widget in self.lines():
            yield Row(label, widget)
        yield Static("", classes="hint")

    def on_mount(self) -> None:
        """Put back what was half typed, and begin at the first line that is empty."""
        self.ready()
        self._labels = {row.widget.id: row.label for row in self.query(Row) if row.widget.id}
        self._now = self.values()
        self._at_first = {**self._now, **self.unsaved()}
        self._fill()
        self.show_hint()
        stops = self.stops()
        values = self.values()
        empty = [one for one in stops if one.id and not values.get(one.id, "-")]
        (empty or stops)[0].focus()

    @on(Field.Changed)
    @on(Choice.Changed)
    @on(Ticks.Changed)
    @on(Words.Changed)
    def _something(self, event: Message) -> None:
        event.stop()
        if self.values() == self._now:
            # A form that sets a line itself is told of it as well, and must not answer for ever.
            return
        self.typed()
        self._now = self.values()
        self.show_hint()
        if self._desk is not None:
            self._keeper.later()

    @on(Words.Entered)
    def _entered(self, event: Words.Entered) -> None:
        event.stop()
        self.do_next()

    def show_hint(self, trouble: str = "") -> None:
        """Say what is missing, or the trouble."""
        hint = self.query_one(".hint", Static)
        words = f"{FINDING} {trouble}" if trouble else self.hint()
        hint.update(plain(words))
        hint.display = bool(words)
        hint.set_class(bool(trouble), "-trouble")

    def values(self) -> dict[str, str]:
        """What stands in the lines, by id; ticks as their values with commas."""
        found: dict[str, str] = {}
        for row in self.query(Row):
            one = row.widget
            if one.id and isinstance(one, Field | Choice):
                found[one.id] = one.value
            elif one.id and isinstance(one, Words):
                found[one.id] = one.text
            elif one.id and isinstance(one, Ticks):
                found[one.id] = ",".join(sorted(one.values))
        return found

    def text(self, name: str) -> str:
        """What stands in one line, clean."""
        return clean(self.values().get(name, ""))

    def lines_of(self, name: str) -> str:
        """What stands in a place for several sentences, clean."""
        return clean(self.values().get(name, ""), lines=True)

    def stops(self) -> list[Widget]:
        """The lines that can be gone to."""
        return [row.widget for row in self.query(Row) if row.display and row.widget.focusable]

    def go_to(self, name: str) -> None:
        """Go to a line by its id."""
        self.query_one(f"#{name}").focus()

    def _fill(self) -> None:
        if self._desk is None:
            return
        try:
            self._kept = self.desk.store.drafts().get(self._draft_key, "")
            kept = json.loads(self._kept or "{}")
        except (PlannerError, ValueError):
            return  # nothing that can be put back; saving will say what is wrong with the disk
        if not isinstance(kept, Mapping):
            return
        was, told = kept.get(WAS), []
        for row in self.query(Row):
            one, value = row.widget, kept.get(row.widget.id)
            if isinstance(value, str):
                _put(one, value)
                theirs = self._at_first.get(one.id or "", "")
                if isinstance(was, Mapping) and was.get(one.id, theirs) != theirs != value:
                    told.append(meanwhile(row.label, theirs if isinstance(one, Field | Words) else ""))
        if told:
            say(self, " ".join(told))

    def keep(self) -> bool:
        """Keep what is half typed, for the next time and when the connection ends; False as in `Keeps`."""
        return self._desk is None or self._keeper.now(aloud=True)

    def _save_draft(self) -> None:
        """Put what differs from the form as it was opened into the drafts. Raises StoreError."""
        changed = {name: value for name, value in self._now.items() if value != self._at_first.get(name)}
        was = {name: self._at_first[name] for name in changed if name in self._at_first}
        labels = {name: self._labels[name] for name in changed if name in self._labels}
        kept = {**changed, WAS: was, LABELS: labels}
        draft = json.dumps(kept, ensure_ascii=False, sort_keys=True) if changed else ""
        if self._over or draft == self._kept:
            return
        if draft:
            self.desk.store.save_draft(self._draft_key, draft)
        else:
            self.desk.store.drop_draft(self._draft_key)
        self._kept = draft

    def forget(self) -> None:
        """It is saved: the draft can go."""
        self._over = True
        self._keeper.rest()
        try:
            self.desk.store.drop_draft(self._draft_key)
        except PlannerError:
            return  # what matters is saved; the next form only finds words that were typed before

    def on_unmount(self) -> None:
        """The last chance, when the screen goes; the lines are gone already, so their last values count."""
        self.keep()

    def _step(self, by: int) -> bool:
        stops = self.stops()
        here = self.screen.focused
        at = stops.index(here) + by if here in stops else 0
        if 0 <= at < len(stops):
            stops[at].focus()
            return True
        return False

    def do_next(self) -> None:
        """Go on, or save behind the last line."""
        if not self._step(1):
            self.do_save()

    def do_previous(self) -> None:
        """Go back a line."""
        self._step(-1)

    def do_save(self) -> None:
        """Ask for it to be saved."""
        self.post_message(self.Save())

    def do_back(self) -> None:
        """Keep what is typed and go back; where it cannot be kept, stay with it."""
        if self.keep():
            self.post_message(self.Back())


def _put(one: Widget, value: str) -> None:
    """Put what was typed or chosen back into a line."""
    if isinstance(one, Field):
        one.value = clean(value)
    elif isinstance(one, Words):
        one.load_text(clean(value, lines=True))
    elif isinstance(one, Choice | Ticks):
        one.restore(value)
