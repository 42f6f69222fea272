"""Lines of styled text that scroll: what days, items, details, findings and visits are shown with.

Only the lines that differ from those shown before are drawn again, so that a key press costs as many bytes as
there is news. Text is laid out in pieces and never parsed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar, Final

from rich.color import Color as RichColor
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.color import Color
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.widget import Widget

from visitplanner.tui.commands import Offering
from visitplanner.tui.text import literal

Piece = tuple[str, str]
"""A text and the names of its styles with spaces between: muted warning accent strong struck cursor away."""

Line = tuple[Piece, ...]


class Lines(Offering, ScrollView):
    """Shows lines; `put` them, and what differs is drawn."""

    DEFAULT_CSS: ClassVar[str] = """
    Lines { overflow-x: hidden; overflow-y: auto; scrollbar-size-vertical: 1; }
    """

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, classes=classes)
        self.lines: tuple[Line, ...] = ()
        self._ground = Style.null()

    @property
    def columns(self) -> int:
        """The width there is for a line."""
        return self.scrollable_content_region.width

    def put(self, lines: Sequence[Line]) -> None:
        """Show these lines instead; those that stay as they were are not drawn again."""
        old, self.lines = self.lines, tuple(lines)
        if self.virtual_size.height != len(self.lines) and self.is_shown:
            self.virtual_size = Size(0, len(self.lines))
        for y in range(max(len(old), len(self.lines))):
            before = old[y] if y < len(old) else None
            now = self.lines[y] if y < len(self.lines) else None
            if before != now:
                self._redraw(y)

    @property
    def is_shown(self) -> bool:
        """Whether it has a place: one that has none is sized, and drawn, when it comes to sight again."""
        return all(node.display for node in self.ancestors_with_self if isinstance(node, Widget))

    def _redraw(self, y: int) -> None:
        shown = y - self.scroll_offset.y
        if 0 <= shown < self.size.height:
            # Without the scroll bar, which draws itself.
            self.refresh(Region(0, shown, self.columns, 1))

    def _size_updated(
        self,
        size: Size,
        virtual_size: Size,
        container_size: Size,
        layout: bool = True,  # noqa: FBT001, FBT002 - Textual's own signature
    ) -> bool:
        """As in Textual, whose own leaves a mark that draws the whole widget again with its next line."""
        resized = size != self._size
        told = super()._size_updated(size, virtual_size, container_size, layout)
        if resized and layout:
            # All of it is drawn by the layout that calls this.
            self._exchange_repaint_regions()
        return told

    def watch_show_vertical_scrollbar(self) -> None:
        """Have it laid out as after a resize: a bar that comes takes a column, and would cut off a letter."""
        if self.is_mounted:
            self.post_message(events.Resize(self.size, self.virtual_size))

    def look_at(self, y: int, *, height: int = 1) -> None:
        """Scroll as little as needed for that line to be seen. Without a height, nothing is."""
        top, room = self.scroll_offset.y, self.size.height
        if not room:
            return
        if y < top:
            self.scroll_to(y=y, animate=False)
        elif y + height > top + room:
            self.scroll_to(y=y + height - room, animate=False)

    def settle(self, was: int | None, now: int | None, *, height: int = 1) -> None:
        """Keep the row that stood on line `was`, and stands on `now`, where it is on the screen.

        For rows that came and went around it by another hand. From the top nothing is scrolled away: there
        the row goes down by a line, as long as it stays in sight.
        """
        if was is None or now is None or was == now:
            return
        if self.scroll_offset.y:
            self.scroll_to(y=max(0, self.scroll_offset.y + now - was), animate=False)
        else:
            self.look_at(now, height=height)

    def render_lines(self, crop: Region) -> list[Strip]:
        """As Textual does; the style under all lines is worked out once, for it asks every ancestor."""
        self._ground = self.rich_style
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """One line, padded to the full width in the style of its last piece when that is a cursor's."""
        at = y + self.scroll_offset.y
        base = self._ground
        room = self.scrollable_content_region.width
        if not 0 <= at < len(self.lines):
            return Strip.blank(room, base)
        segments = [Segment(literal(text), self._style(base, names)) for text, names in self.lines[at]]
        rest = self._fill(base, self.lines[at])
        return Strip(segments).adjust_cell_length(room, rest)

    def _style(self, base: Style, names: str) -> Style:
        looks = looks_of(self.app.theme, self.app.theme_variables)
        style = base
        for name in names.split():
            style += looks[name]
        return style

    def _fill(self, base: Style, line: Line) -> Style:
        names = line[-1][1].split() if line else []
        return self._style(base, " ".join(name for name in names if name in {"cursor", "away"}))


_LOOKS: Final[dict[str, dict[str, Style]]] = {}


def looks_of(theme: str, variables: Mapping[str, str]) -> dict[str, Style]:
    """The styles that pieces name, in the colours of a theme; made once for each theme.

    Not component classes: Textual matches its rules for each of them, in each widget at each change of state.
    """
    if theme not in _LOOKS:
        muted, accent, warning = (_colour(variables[name]) for name in ("muted", "accent", "warning"))
        cursor, away = _colour(variables["cursor"]), _colour(variables["panel"])
        plain = cursor is None
        _LOOKS[theme] = {
            "muted": Style(color=muted),
            "warning": Style(color=warning, bold=True),
            "accent": Style(color=accent),
            "strong": Style(bold=True),
            "struck": Style(color=muted, strike=True),
            "cursor": Style(reverse=True) if plain else Style(bgcolor=cursor),
            "away": Style(underline=True) if plain else Style(bgcolor=away),
        }
    return _LOOKS[theme]


def _colour(name: str) -> RichColor | None:
    """A colour of the theme; None for the terminal's own."""
    colour = Color.parse(name)
    return None if colour.ansi is not None or colour.a == 0 else colour.rich_color
