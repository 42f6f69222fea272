"""The two lines of the goal picker: what to look for, and how the goal is served."""

from __future__ import annotations

from textual import events
from textual.message import Message

from visitplanner.tui.widgets.field import Field


class Filter(Field):
    """Where one types.

    Space marks the goal under the cursor; behind a word that is being typed it is a space.
    """

    walking = True
    """Whether the last key walked through the goals."""

    class Marked(Message):
        """Space was pressed while walking."""

    def on_key(self, event: events.Key) -> None:
        """Take the space bar before the line does."""
        if event.key == "space" and self.walking:
            event.stop()
            event.prevent_default()
            self.post_message(self.Marked())


class How(Field):
    """The line that says how; the right arrow takes what was said before."""

    before = ""

    def action_cursor_right(self, select: bool = False) -> None:  # noqa: FBT001, FBT002 - as in Textual
        """Take the earlier words while the line is empty."""
        if not self.value and self.before:
            self.value = self.before
            self.cursor_position = len(self.value)
        else:
            super().action_cursor_right(select)
