"""One line to type, docked under the agenda: a need, a quick entry, a reason, a filter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.widgets import Static

from visitplanner.domain.words import N_
from visitplanner.locale import tr
from visitplanner.tui.commands import Command, Offering, bindings
from visitplanner.tui.keeping import Keeper, Keeps
from visitplanner.tui.text import plain
from visitplanner.tui.widgets.field import Field


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """What is asked for: its kind, and, translated, the word before the line, an example, a hint below."""

    kind: str
    prompt: str
    example: str = ""
    hint: str = ""


class LineInput(Offering, Keeps, Vertical):
    """Asks for one line. Who opened it decides when it goes: what could not be saved stays."""

    OFFERS: ClassVar[tuple[Command, ...]] = (
        Command(
            id="line.take",
            key="enter",
            label=N_("take it"),
            name=N_("Take the line"),
            help=N_("Saves what was typed."),
        ),
        Command(
            id="line.leave",
            key="escape",
            label=N_("back"),
            name=N_("Leave the line"),
            help=N_("Goes back; what was typed is kept and stands there again next time."),
        ),
    )
    BINDINGS: ClassVar[list[BindingType]] = bindings(OFFERS)
    DEFAULT_CSS: ClassVar[str] = """
    LineInput { height: auto; padding: 0 1; background: $panel; }
    LineInput Horizontal { height: 1; }
    LineInput .prompt { width: auto; color: $accent; text-style: bold; padding: 0 1 0 0; }
    LineInput .hint { height: auto; max-height: 2; color: $muted; }
    """

    class Entered(Message):
        """The line was confirmed."""

        def __init__(self, kind: str, text: str) -> None:
            super().__init__()
            self.kind, self.text = kind, text

    class Typed(Message):
        """The line reads otherwise now."""

        def __init__(self, kind: str, text: str) -> None:
            super().__init__()
            self.kind, self.text = kind, text

    class Left(Message):
        """The person backed out; `text` is what stood there."""

        def __init__(self, kind: str, text: str) -> None:
            super().__init__()
            self.kind, self.text = kind, text

    def __init__(
        self, asking: Asking, text: str = "", *, keep: Callable[[str], object] | None = None
    ) -> None:
        """`keep` puts a text into the drafts, an empty one away; with None nothing is kept."""
        super().__init__()
        self.asking = asking
        self._field = Field(text, placeholder=asking.example)
        self._keep = keep
        self._kept = text.strip()
        self._keeper = Keeper(self, self._save_draft)

    @property
    def text(self) -> str:
        """What stands there now."""
        return self._field.value

    def compose(self) -> ComposeResult:
        """The word, the line, and the hint."""
        with Horizontal():
            yield Static(plain(self.asking.prompt), classes="prompt")
            yield self._field
        if self.asking.hint:
            yield Static(plain(self.asking.hint), classes="hint")

    def on_mount(self) -> None:
        """Take the focus; a text that is there already is continued."""
        self._field.focus()
        self._field.cursor_position = len(self._field.value)

    def on_unmount(self) -> None:
        """The last chance, where something else took its place."""
        self._keeper.now()

    @on(Field.Changed)
    def _changed(self, event: Field.Changed) -> None:
        event.stop()
        if self._keep is not None and event.value.strip() != self._kept:
            self._keeper.later()
        self.post_message(self.Typed(self.asking.kind, event.value))

    def _save_draft(self) -> None:
        text = self.text.strip()
        if self._keep is not None and text != self._kept:
            self._keep(text)
            self._kept = text

    def keep(self) -> bool:
        """Keep what stands there; False where that could not be done, and then it is said."""
        return self._keeper.now(aloud=True)

    @on(Field.Submitted)
    def _submitted(self, event: Field.Submitted) -> None:
        event.stop()
        self.do_take()

    def do_take(self) -> None:
        """Hand the line over."""
        self.post_message(self.Entered(self.asking.kind, self.text))

    def do_leave(self) -> None:
        """Back out."""
        self.post_message(self.Left(self.asking.kind, self.text))


def need_line() -> Asking:
    """For a concrete need: as few words as there is time for."""
    return Asking(
        kind="need",
        prompt=tr("Concrete need"),
        example=tr("school asks for a fence @Hoko"),
        hint=tr("One line is enough. A day or time in front and @place behind are understood."),
    )


def quick_line() -> Asking:
    """For the quick entry of an activity."""
    return Asking(
        kind="quick",
        prompt=tr("Add"),
        example=tr("tue 9:00-10:30 Fee collection workshop @town hall #1.2 +Awa !exchange"),
        hint=tr("day time title  @place  #goal  +person  &group  !kind   n: makes it a concrete need"),
    )


def filter_line() -> Asking:
    """For looking through the whole visit."""
    return Asking(kind="filter", prompt=tr("Find"), example=tr("words in title, place, people, goals"))


def reason_line(title: str) -> Asking:
    """For the reason why something does not take place."""
    return Asking(
        kind="cancel",
        prompt=tr("Why cancelled?"),
        example=tr("rain, visa refused, minister's visit …"),
        hint=tr("“{title}” stays readable, with the reason.", title=title),
    )
