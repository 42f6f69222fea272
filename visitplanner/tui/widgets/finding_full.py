"""A finding in full: what was seen, how to solve it, or who acknowledged it and why."""

from __future__ import annotations

import textwrap

from visitplanner.domain.findings import Finding
from visitplanner.tui import marks
from visitplanner.tui.findings_view import FindingsSight, in_full
from visitplanner.tui.widgets.lines import Line, Lines


class FindingFull(Lines):
    """Some paragraphs, wrapped to the width there is."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._paragraphs: tuple[str, ...] = ()
        self._about: tuple[str, str] | None = None

    def show(self, sight: FindingsSight, finding: Finding | None) -> None:
        """Show this one: from its beginning, unless it was shown already; None shows nothing."""
        about = (finding.code, finding.subject) if finding is not None else None
        self._paragraphs = in_full(finding, sight) if finding is not None else ()
        self._draw()
        if about != self._about:
            self._about = about
            self.scroll_to(y=0, animate=False)

    def on_resize(self) -> None:
        """Wrap anew, also when it comes to sight again."""
        self._draw()

    def _draw(self) -> None:
        lines: list[Line] = []
        for at, paragraph in enumerate(self._paragraphs):
            lead, indent, style = (f"{marks.TO} ", "  ", "muted") if at else ("", "", "")
            room = max(20, self.columns - 2)
            lines += [
                ((f" {one}", style),)
                for one in textwrap.wrap(lead + paragraph, room, subsequent_indent=indent)
            ]
        self.put(lines)
