"""One of a few answers on one line: ‹ exchange ›.

Arrows walk, a letter jumps; nothing opens, so little is redrawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget


class Choice(Widget, can_focus=True):
    """Shows the answer chosen, with angles around it.

    `value` is the stable value, the words are for people.
    """

    BINDINGS = [
        Binding("right,space", "step(1)", show=False),
        Binding("left", "step(-1)", show=False),
        Binding("home", "first", show=False),
        Binding("end", "last", show=False),
    ]

    DEFAULT_CSS = """
    Choice { height: 1; width: 1fr; background: $boost; }
    Choice:focus { text-style: reverse; }
    """

    value: reactive[str] = reactive("", init=False)

    @dataclass
    class Changed(Message):
        """Another answer was chosen."""

        choice: Choice
        value: str

        @property
        def control(self) -> Choice:
            """The widget, so that handlers can select by its id."""
            return self.choice

    def __init__(
        self,
        options: Sequence[tuple[str, str]],
        *,
        value: str = "",
        id: str | None = None,  # noqa: A002 - the name that Textual knows
    ) -> None:
        super().__init__(id=id)
        self._options = tuple(options)
        known = [one for one, _ in self._options]
        self.set_reactive(Choice.value, value if value in known else (known[0] if known else ""))

    def offer(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer other answers; the one chosen stays where it is still among them."""
        if tuple(options) == self._options:
            return
        self._options = tuple(options)
        known = [one for one, _ in self._options]
        if self.value not in known:
            self.value = known[0] if known else ""
        self.refresh()

    def restore(self, value: str) -> None:
        """Choose an answer that was kept, if it is still there."""
        if value in {one for one, _ in self._options}:
            self.value = value

    @property
    def words(self) -> str:
        """The answer in words."""
        return next((words for value, words in self._options if value == self.value), self.value)

    def render(self) -> Content:
        """Show the answer; the angles say that there are others."""
        if len(self._options) < 2:  # noqa: PLR2004 - no other answer
            return Content(f"  {self.words}")
        return Content(f"‹ {self.words} ›")

    def watch_value(self, value: str) -> None:
        """Tell the form."""
        self.post_message(self.Changed(self, value))

    def action_step(self, by: int) -> None:
        """Walk on, around the end."""
        values = [one for one, _ in self._options]
        if values:
            at = values.index(self.value) if self.value in values else 0
            self.value = values[(at + by) % len(values)]

    def action_first(self) -> None:
        """Go to the first answer."""
        if self._options:
            self.value = self._options[0][0]

    def action_last(self) -> None:
        """Go to the last answer."""
        if self._options:
            self.value = self._options[-1][0]

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """Letters jump to an answer that begins with them, before any shortcut sees them."""
        del key
        return character is not None and self._next_with(character) is not None

    def on_key(self, event: events.Key) -> None:
        """Jump to the next answer that begins with the letter."""
        if event.character is None or not event.is_printable:
            return
        found = self._next_with(event.character)
        if found is not None:
            self.value = found
            event.stop()
            event.prevent_default()

    def _next_with(self, letter: str) -> str | None:
        folded = letter.casefold()
        if not folded.isalnum():
            return None
        values = [one for one, _ in self._options]
        at = values.index(self.value) if self.value in values else 0
        turned = (*self._options[at + 1 :], *self._options[: at + 1])
        return next((value for value, words in turned if words.casefold().startswith(folded)), None)
