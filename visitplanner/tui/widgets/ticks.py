"""Several of a few answers on one line: [x] officials  [ ] politicians. Arrows walk, space ticks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from textual.binding import Binding
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget


class Ticks(Widget, can_focus=True):
    """Answers that can be ticked side by side. The tick is a letter, so that it needs no colour."""

    BINDINGS = [
        Binding("right", "walk(1)", show=False),
        Binding("left", "walk(-1)", show=False),
        Binding("space", "tick", show=False),
    ]

    DEFAULT_CSS = """
    Ticks { height: auto; width: 1fr; }
    """

    at: reactive[int] = reactive(0)

    @dataclass
    class Changed(Message):
        """An answer was ticked or unticked."""

        ticks: Ticks
        values: frozenset[str]

        @property
        def control(self) -> Ticks:
            """The widget, so that handlers can select by its id."""
            return self.ticks

    def __init__(
        self,
        options: Sequence[tuple[str, str]],
        *,
        ticked: Iterable[str] = (),
        id: str | None = None,  # noqa: A002 - the name that Textual knows
    ) -> None:
        super().__init__(id=id)
        self._options = tuple(options)
        self._ticked = set(ticked)

    @property
    def values(self) -> frozenset[str]:
        """The stable values of the answers ticked."""
        return frozenset(self._ticked)

    def restore(self, kept: str) -> None:
        """Tick the answers that were kept, parted by commas."""
        self._ticked = set(kept.split(",")) & {value for value, _ in self._options}
        self.refresh()

    def render(self) -> Content:
        """Show all answers; the one that space ticks stands reversed while the line has the focus."""
        parts: list[Content] = []
        for number, (value, words) in enumerate(self._options):
            box = Content(f"[{'x' if value in self._ticked else ' '}] {words}")
            parts.append(box.stylize("reverse") if self.has_focus and number == self.at else box)
        return Content("  ").join(parts)

    def action_walk(self, by: int) -> None:
        """Go to the next answer, around the end."""
        if self._options:
            self.at = (self.at + by) % len(self._options)

    def action_tick(self) -> None:
        """Tick or untick the answer."""
        if self._options:
            self._ticked ^= {self._options[self.at][0]}
            self.refresh()
            self.post_message(self.Changed(self, self.values))

    def on_focus(self) -> None:
        """Show where space ticks."""
        self.refresh()

    def on_blur(self) -> None:
        """Hide it."""
        self.refresh()
