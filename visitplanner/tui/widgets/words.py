"""Places for several lines or sentences: calm over a slow link, and clean whatever is pasted into them."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip
from textual.widgets import TextArea

from visitplanner.domain.text import TEXT_LIMIT, clean


class Note(TextArea):
    """Several lines. Tab leaves it, the cursor stands still, and what is pasted is clean."""

    def __init__(self, text: str, *, id: str) -> None:  # noqa: A002 - the name that Textual knows
        super().__init__(text, id=id, compact=True, tab_behavior="focus", show_line_numbers=False)
        self.cursor_blink = False

    def render_lines(self, crop: Region) -> list[Strip]:
        """As Textual does; nothing where a frame falls between its removal and the next layout.

        It has forgotten its styles by then, and Textual's own would end the application.
        """
        return super().render_lines(crop) if self.is_attached else [Strip.blank(crop.width)] * crop.height

    def on_unmount(self) -> None:
        """Leave nothing behind: Textual's own watches the theme for good, and so every one would stay."""
        watchers = getattr(self.app, "__watchers", {}).get("theme", [])
        watchers[:] = [one for one in watchers if one[0] is not self]

    async def _on_paste(self, event: events.Paste) -> None:
        event.prevent_default()
        event.stop()
        room = max(0, TEXT_LIMIT + 1 - len(self.text))
        self.insert(clean(event.text[: 2 * TEXT_LIMIT], lines=True)[:room])


class Words(Note):
    """Some sentences that belong to one line of a short form: they wrap, and enter goes on as on any line.

    No scrollbar, for the line with the cursor is always in sight. One that comes and goes with a layout takes
    a column, and Textual may keep to the narrower lines when it has gone.
    """

    DEFAULT_CSS: ClassVar[str] = """
    Words { scrollbar-size-vertical: 0; }
    """

    class Entered(Message):
        """Enter was pressed."""

    async def _on_key(self, event: events.Key) -> None:
        if event.key == "enter":
            event.stop()
            event.prevent_default()
            self.post_message(self.Entered())
        else:
            await super()._on_key(event)
