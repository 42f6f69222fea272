"""Moving or copying items: a line for day and time, what it means, and the offer to shift later ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.widgets import Static

from visitplanner.domain.agenda import Item
from visitplanner.domain.errors import InputError
from visitplanner.domain.times import minutes
from visitplanner.domain.words import N_
from visitplanner.locale import current, tr, trn
from visitplanner.planning.agenda import KEEP, Keep
from visitplanner.tui.commands import Command, Offering, bindings, say
from visitplanner.tui.keeping import Keeps, KeptText
from visitplanner.tui.marks import TO
from visitplanner.tui.messages import Closed
from visitplanner.tui.text import plain
from visitplanner.tui.when import When, read_when
from visitplanner.tui.widgets.field import Field

if TYPE_CHECKING:
    from visitplanner.planning.ports import Store


def no_question(panel: MovePanel) -> str:
    """Yes and no answer a question only."""
    return "" if panel.asks else tr("There is nothing to answer.")


class MovePanel(Offering, Keeps, Vertical):
    """Asks where to. Answers with `Wanted`, or with `Closed`."""

    OFFERS: ClassVar[tuple[Command, ...]] = (
        Command(
            id="move.take",
            key="enter",
            label=N_("take it"),
            name=N_("Move there"),
            help=N_("Moves or copies."),
        ),
        Command(
            id="move.shift",
            key="y",
            label=N_("shift the later ones too"),
            name=N_("Shift later items too"),
            help=N_("Moves the later items of the day by as many minutes."),
            why_not=no_question,
        ),
        Command(
            id="move.only",
            key="n",
            label=N_("only this"),
            name=N_("Move only this"),
            help=N_("Leaves the later items of the day where they are."),
            why_not=no_question,
        ),
        Command(
            id="move.leave",
            key="escape",
            label=N_("back"),
            name=N_("Leave"),
            help=N_("Goes back; nothing moves. What you typed is kept and stands there again next time."),
        ),
    )
    BINDINGS: ClassVar[list[BindingType]] = bindings(OFFERS)
    DEFAULT_CSS: ClassVar[str] = """
    MovePanel { height: auto; padding: 0 1; background: $panel; }
    MovePanel Horizontal { height: 1; }
    MovePanel .prompt { width: auto; max-width: 60%; color: $accent; text-style: bold; padding: 0 1 0 0; }
    MovePanel .said { height: 1; color: $muted; }
    MovePanel .said.-problem { color: $warning; }
    MovePanel.-asking .said { color: $foreground; text-style: bold; }
    """

    class Wanted(Message):
        """There it goes."""

        def __init__(self, panel: MovePanel, when: When, *, shift: bool) -> None:
            super().__init__()
            self.panel, self.when, self.copy, self.shift = panel, when, panel.copies, shift

    def __init__(
        self,
        items: Sequence[Item],
        *,
        days: Sequence[date],
        later: Callable[[Item], Sequence[Item]],
        copy: bool = False,
        store: Store | None = None,
        draft: str = "",
    ) -> None:
        """`later` gives the items that could be shifted along; `draft` is where `store` keeps the line."""
        super().__init__()
        self._items, self._days, self._later, self.copies = items, days, later, copy
        self._kept = KeptText(self, store, draft, self._line)
        example = tr("thu   14:00   thu 14:00-15:30   afternoon   +30   pool")
        self._field = Field(self._kept.text, placeholder=example)
        self._said = Static("", classes="said")
        self._when: When | None = None
        self.asks = False
        """Whether the question about the later items is open."""

    can_focus = True

    def _line(self) -> str:
        return self._field.value.strip()

    def compose(self) -> ComposeResult:
        """The line, and what it is taken to mean."""
        first = self._items[0]
        many = len(self._items)
        title = f"“{first.title}”" if many == 1 else trn("{n} item", "{n} items", many)
        words = tr("Copy {title} to", title=title) if self.copies else tr("Move {title} to", title=title)
        with Horizontal():
            yield Static(plain(words), classes="prompt")
            yield self._field
        yield self._said

    def on_mount(self) -> None:
        """Take the focus; a line that is there already is continued."""
        self._field.focus()
        self._field.cursor_position = len(self._field.value)
        self._say(tr("a day, a time, or both; minutes later as +30; pool for no day yet"))
        self._understand(self._field.value)

    def on_unmount(self) -> None:
        """The last chance, where something else took its place."""
        self.keep()

    def keep(self) -> bool:
        """Keep the line; False where that could not be done, and then it is said."""
        return self._kept.now()

    def forget(self) -> None:
        """They are moved."""
        self._kept.forget()

    @on(Field.Changed)
    def _typed(self, event: Field.Changed) -> None:
        event.stop()
        self._kept.later()
        self._understand(event.value)

    def _understand(self, text: str) -> None:
        if not text.strip():
            self._when = None
            return
        try:
            self._when = self._read(text)
        except InputError as error:
            self._when = None
            self._say(current().say(error), problem=True)
        else:
            self._say(f"{TO} {self._in_words(self._when)}")

    @on(Field.Submitted)
    def _entered(self, event: Field.Submitted) -> None:
        event.stop()
        self.do_take()

    def _read(self, text: str) -> When:
        first = self._items[0]
        return read_when(text, days=self._days, was=first.moment, near=first.day)

    def _in_words(self, when: When) -> str:
        first, said = self._items[0], current()
        day = first.day if isinstance(when.day, Keep) else when.day
        moment = first.moment if isinstance(when.moment, Keep) else when.moment
        return " ".join(filter(None, [said.day(day) if day else tr("pool"), said.moment(moment)]))

    def do_take(self) -> None:
        """Move there, after the question about the later ones where there are some."""
        if self.asks:
            return
        try:
            when = self._when or self._read(self._field.value)
        except InputError as error:
            self._say(current().say(error), problem=True)
            return
        by = self._minutes(when)
        later = self._later(self._items[0]) if by and not self.copies else ()
        picked = {item.id for item in self._items}
        count = sum(item.id not in picked for item in later)
        if not count or by is None:
            self.post_message(self.Wanted(self, when, shift=False))
            return
        self._when, self.asks = when, True
        self.add_class("-asking")
        shift = f"{by:+d}".replace("-", "−")
        self._say(
            trn(
                "Shift the {n} later item of that day by {shift} min as well?",
                "Shift the {n} later items of that day by {shift} min as well?",
                count,
                shift=shift,
            )
        )
        self.focus()

    def _minutes(self, when: When) -> int | None:
        first = self._items[0]
        if isinstance(when.moment, Keep) or (when.day is not KEEP and when.day != first.day):
            return None
        if first.moment.start is None or when.moment.start is None:
            return None
        return minutes(when.moment.start) - minutes(first.moment.start)

    def do_shift(self) -> None:
        """The later ones as well."""
        self._answer(shift=True)

    def do_only(self) -> None:
        """Only what was chosen."""
        self._answer(shift=False)

    def _answer(self, *, shift: bool) -> None:
        if self._when is not None:
            self.post_message(self.Wanted(self, self._when, shift=shift))

    def do_leave(self) -> None:
        """From the question back to the line, from the line back to the agenda."""
        if self.asks:
            self.asks = False
            self.remove_class("-asking")
            self._field.focus()
        elif self.keep():
            if self._line():
                say(self, tr(N_("Kept as a draft: it stands there again next time.")), tone="")
            self.post_message(Closed())

    def _say(self, text: str, *, problem: bool = False) -> None:
        self._said.set_class(problem, "-problem")
        self._said.update(plain(text))
