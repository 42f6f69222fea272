"""One line to type in: calm over a slow link, and clean whatever is pasted into it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from textual import events
from textual.binding import Binding
from textual.suggester import Suggester
from textual.widgets import Input

from visitplanner.domain.text import LINE_LIMIT, clean


class Field(Input, inherit_bindings=False):
    """A line of a form. The cursor stands still: a blinking one keeps a dead link looking alive.

    Enter, the arrows up and down and the paging keys are left to the form around it, so that the footer can
    say what they do there.
    """

    BINDINGS = [one for one in Input.BINDINGS if isinstance(one, Binding) and one.key != "enter"]

    DEFAULT_CSS = """
    Field { width: 1fr; }
    Field.-textual-compact { background: $panel; }
    Field.-textual-compact:ansi { text-style: underline; }
    """

    def __init__(
        self,
        value: str = "",
        *,
        placeholder: str = "",
        suggester: Suggester | None = None,
        id: str | None = None,  # noqa: A002 - the name that Textual knows
        classes: str | None = None,
    ) -> None:
        super().__init__(
            value,
            placeholder,
            suggester=suggester,
            select_on_focus=False,
            # The form looks at what is typed. A class of Textual's that says so too gives the styles anew.
            validate_on=(),
            compact=True,
            id=id,
            classes=classes,
        )
        self.cursor_blink = False

    def _on_paste(self, event: events.Paste) -> None:
        # What is shown while typing reaches the terminal before the domain has cleaned it.
        event.prevent_default()
        event.stop()
        room = LINE_LIMIT + 1 - len(self.value)
        text = clean(event.text[: 4 * LINE_LIMIT])[: max(0, room)]
        if text:
            self.replace(text, *self.selection)

    def insert_text_at_cursor(self, text: str) -> None:
        """Insert typed text, without what a terminal could act on."""
        super().insert_text_at_cursor(text if text == " " else clean(text) or text)


class NamesSuggester(Suggester):
    """Completes the last of several names parted by commas; the right arrow takes what it suggests."""

    def __init__(self, names: Callable[[], Iterable[str]]) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._names = names

    async def get_suggestion(self, value: str) -> str | None:
        """The value with its last name completed; None where no name begins so."""
        head, comma, last = value.rpartition(",")
        typed = last.lstrip()
        if not typed:
            return None
        folded = typed.casefold()
        for name in self._names():
            begins = name.casefold().startswith(folded)
            if begins and len(name) > len(typed):
                gap = last[: len(last) - len(typed)]
                return f"{head}{comma}{gap}{typed}{name[len(typed) :]}"
        return None
