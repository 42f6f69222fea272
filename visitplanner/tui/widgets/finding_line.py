"""The line under the rows: what is wrong with the selected one and which keys help, or what it serves."""

from __future__ import annotations

from collections.abc import Sequence

from visitplanner.domain.agenda import Item
from visitplanner.locale import current, tr
from visitplanner.tui import marks
from visitplanner.tui.agenda_view import Sight
from visitplanner.tui.text import cut, width
from visitplanner.tui.widgets.lines import Line, Lines, Piece


class FindingLine(Lines):
    """One line; the keys have the right of way over the end of a long sentence."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._sight: Sight | None = None
        self._item: Item | None = None
        self._keys: Sequence[tuple[str, str]] = ()

    def show(self, sight: Sight, item: Item | None, keys: Sequence[tuple[str, str]]) -> None:
        """Show what stands on an item; `keys` are those of its remedies, each with its word."""
        self._sight, self._item, self._keys = sight, item, keys
        self._draw()

    def on_resize(self) -> None:
        """What fits changes with the width."""
        self._draw()

    def _draw(self) -> None:
        self.put([self._line()])

    def _line(self) -> Line:
        if self._sight is None or self._item is None:
            return ()
        found = self._sight.about(self._item)
        if not found:
            return ((" " + cut(self._served(self._sight, self._item), self.columns - 1), "muted"),)
        first, more = found[0], len(found) - 1
        keys: list[Piece] = []
        for key, label in self._keys:
            keys += [("  ", ""), (key, "accent"), (f" {label}", "muted")]
        count = f"  +{more}" if more else ""
        room = self.columns - 1 - sum(width(text) for text, _ in keys) - width(count)
        grave = first.is_grave
        begin = f"{marks.FINDING if grave else marks.NONE} {first.code} "
        sentence = cut(current().saw(first), max(8, room - width(begin)))
        return (
            (" " + begin, "warning" if grave else "muted"),
            (sentence, ""),
            (count, "muted"),
            *keys,
        )

    @staticmethod
    def _served(sight: Sight, item: Item) -> str:
        goals = [
            f"{goal.code} {goal.title}" + (f": {link.how}" if link.how else "")
            for link in item.goals
            if (goal := sight.book.goal(link.goal)) is not None
        ]
        if goals:
            return "  ".join(goals)
        need = sight.book.need(item.need)
        if need is not None:
            return f"{need.code} {need.title}: {current().label(need.route)}"
        return tr("Serves the relationship, no capacity goal.") if item.serves_relationship else ""
