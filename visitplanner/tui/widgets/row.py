"""One line of a form: its label, what is typed or chosen, and what was understood of it."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widget import Widget
from textual.widgets import Static

from visitplanner.tui.marks import FINDING
from visitplanner.tui.text import plain


class Row(Horizontal):
    """A label in a column of its own, a widget, and at the right a word on what is in it."""

    DEFAULT_CSS = """
    Row { height: auto; }
    Row > .label { width: 17; height: 1; color: $text-muted; }
    Row > .said { width: auto; max-width: 45%; height: 1; padding: 0 0 0 2; color: $text-muted; }
    Row.-short > Choice, Row.-short > Field { width: 20; }
    Row.-short > .said { width: 1fr; max-width: 100%; }
    Row.-here > .label { color: $accent; text-style: bold; }
    Row.-problem > .label { color: $warning; text-style: bold; }
    Row.-problem > .said { color: $warning; }
    """

    def __init__(
        self,
        label: str,
        widget: Widget,
        *,
        id: str | None = None,  # noqa: A002 - the name that Textual knows
        classes: str | None = None,
    ) -> None:
        super().__init__(id=id, classes=classes)
        self._label = label
        self.widget = widget
        self._said = Static("", classes="said")
        self._text = ("", False)

    @property
    def label(self) -> str:
        """What stands before the widget."""
        return self._label

    def compose(self) -> ComposeResult:
        """Label, widget, remark."""
        yield Static(plain(self._label), classes="label")
        yield self.widget
        yield self._said

    def on_descendant_focus(self) -> None:
        """Show where one is. `:focus-within` would do it too, and have the whole screen painted anew."""
        self.add_class("-here")

    def on_descendant_blur(self) -> None:
        """The focus goes elsewhere."""
        self.remove_class("-here")

    def say(self, text: str, *, problem: bool = False) -> None:
        """Show a remark. A problem carries a sign as well as a colour."""
        self.set_class(problem, "-problem")
        if (text, problem) == self._text:
            return
        self._text = (text, problem)
        shown = plain(f"{FINDING} {text}" if problem and text else text)
        # In a short row the remark has a place of its own; elsewhere the field gives way to it.
        self._said.update(shown, layout=not self.has_class("-short"))
