"""Which known need is this one? Those that resemble it stand first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.message import Message

from visitplanner.domain.needs_over import NeedOver
from visitplanner.domain.words import N_
from visitplanner.locale import tr
from visitplanner.tui import marks
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.messages import Closed
from visitplanner.tui.need_rows import years
from visitplanner.tui.text import cut, fit, width
from visitplanner.tui.widgets.lines import Line, Lines

_MOST_ROWS = 8


class NeedChoice(Lines, can_focus=True):
    """Answers with `Picked` and then `Closed`, or with `Closed` alone; who mounted it joins the two."""

    OFFERS: ClassVar[tuple[Command, ...]] = (
        Command(
            id="alike.pick",
            key="enter",
            label=N_("join"),
            name=N_("Join it to this need"),
            help=N_("The two become one, with the code of the need under the cursor and all that both hold."),
        ),
        Command(
            id="alike.leave",
            key="escape",
            label=N_("back"),
            name=N_("Join nothing"),
            help=N_("Goes back; both needs stay as they are."),
        ),
        Command(id="alike.up", key="up", name=N_("Need above"), help=N_("Goes to the need above.")),
        Command(id="alike.down", key="down", name=N_("Need below"), help=N_("Goes to the need below.")),
    )
    BINDINGS: ClassVar[list[BindingType]] = bindings(OFFERS)
    DEFAULT_CSS: ClassVar[str] = """
    NeedChoice { padding: 0 1; background: $panel; }
    """

    class Picked(Message):
        """The need `about` is this one; both by their ids."""

        def __init__(self, about: str, need: str) -> None:
            super().__init__()
            self.about, self.need = about, need

    def __init__(self, about: NeedOver, alike: Sequence[NeedOver], others: Sequence[NeedOver]) -> None:
        super().__init__()
        self._about = about
        self._alike = len(alike)
        self._rows = (*alike, *others)
        self._at = 0

    def on_mount(self) -> None:
        """Take the focus, as high as there are needs."""
        self.styles.height = 1 + min(len(self._rows), _MOST_ROWS)
        self._draw()
        self.focus()

    def on_resize(self) -> None:
        """Cut anew."""
        self._draw()

    def _draw(self) -> None:
        need = self._about.need
        asked = tr(N_("{code} “{title}” is the same need as …"), code=need.code, title=need.title)
        lines = [self._row(at, one) for at, one in enumerate(self._rows)]
        self.put([((cut(asked, self.columns), "strong"),), *lines])
        if self._at == 0:
            self.look_at(0)
        else:
            self.look_at(self._at + 1)

    def _row(self, at: int, one: NeedOver) -> Line:
        row = "cursor" if at == self._at else ""
        note = tr(N_("looks like it")) if at < self._alike else ""
        right = "  ".join(filter(None, [note, years(one)]))
        code = fit(one.need.code, max(4, width(one.need.code) + 1))
        room = max(8, self.columns - 1 - width(code) - width(right) - 2)
        return (
            (marks.CURSOR if at == self._at else " ", f"accent {row}"),
            (code, f"strong {row}"),
            (fit(one.need.title, room) + "  ", row),
            (right, f"muted {row}"),
        )

    def do_up(self) -> None:
        """One need up."""
        self._walk(-1)

    def do_down(self) -> None:
        """One need down."""
        self._walk(1)

    def _walk(self, by: int) -> None:
        self._at = max(0, min(len(self._rows) - 1, self._at + by))
        self._draw()

    def on_click(self, event: events.Click) -> None:
        """Put the cursor where the mouse points."""
        at = event.y + self.scroll_offset.y - 1
        if 0 <= at < len(self._rows):
            self._at = at
            self._draw()

    def do_pick(self) -> None:
        """It is the one under the cursor."""
        if self._rows:
            self.post_message(self.Picked(self._about.need.id, self._rows[self._at].need.id))
        self.post_message(Closed())

    def do_leave(self) -> None:
        """It is none of them."""
        self.post_message(Closed())
