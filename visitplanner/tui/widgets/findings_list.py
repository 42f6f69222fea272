"""All findings of a visit under headings, one line each, with a cursor that stays on its finding."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import BindingType
from textual.message import Message
from textual.widget import Widget

from visitplanner.domain.findings import Finding, Level
from visitplanner.domain.words import N_
from visitplanner.locale import current, tr
from visitplanner.tui import marks
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.finding_page import finding_page
from visitplanner.tui.findings_view import FindingsSight, Group, where
from visitplanner.tui.text import cut, fit, width
from visitplanner.tui.widgets.lines import Line, Lines

_MOST_WHERE = 18


class FindingsList(Lines, can_focus=True):
    """Shows groups of findings; the gravest first, those that were acknowledged last."""

    OFFERS: ClassVar[tuple[Command, ...]] = (
        Command(id="lint.up", key="up", name=N_("Finding above"), help=N_("Goes to the finding above.")),
        Command(id="lint.down", key="down", name=N_("Finding below"), help=N_("Goes to the finding below.")),
        Command(id="lint.page-up", key="pageup", name=N_("Page up"), help=N_("Goes up by a page.")),
        Command(id="lint.page-down", key="pagedown", name=N_("Page down"), help=N_("Goes down by a page.")),
        Command(id="lint.first", key="home", name=N_("First finding"), help=N_("Goes to the first finding.")),
        Command(id="lint.last", key="end", name=N_("Last finding"), help=N_("Goes to the last finding.")),
    )
    BINDINGS: ClassVar[list[BindingType]] = bindings(OFFERS)

    class Moved(Message):
        """The cursor is on another finding, or on none."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.groups: tuple[Group, ...] = ()
        self.empty = ""
        self._sight: FindingsSight | None = None
        self._at = 0

    def explain(self, focused: Widget | None) -> str:
        """The page of the check under the cursor, for the help screen."""
        del focused
        here = self.here
        return finding_page(here.code) if here is not None else ""

    @property
    def here(self) -> Finding | None:
        """The finding under the cursor."""
        flat = self._flat()
        return flat[self._at] if self._at < len(flat) else None

    def _flat(self) -> list[Finding]:
        return [one for group in self.groups for one in group.findings]

    def show(self, sight: FindingsSight, groups: Sequence[Group], *, empty: str) -> None:
        """Show these; the cursor stays on its finding.

        Where that is gone, or went to those that were acknowledged, on the one that came up in its place.
        """
        before, was = self.here, self._line_of_cursor()
        self._sight, self.groups, self.empty = sight, tuple(groups), empty
        same = before is not None and any(
            (one.code, one.subject, one.is_open) == (before.code, before.subject, before.is_open)
            for one in self._flat()
        )
        if before is not None and same:
            self._at = self._index(before.code, before.subject) or 0
            self._draw()
            self.settle(was, self._line_of_cursor())
        else:
            self._at = max(0, min(self._at, len(self._flat()) - 1))
            self._draw()
            self._see()
        self.post_message(self.Moved())

    def goto(self, code: str, subject: str = "") -> bool:
        """Put the cursor on a finding, or on the first whose code begins so; False where there is none."""
        at = self._index(code, subject)
        if at is None:
            return False
        self._at = at
        self._draw()
        self._see()
        self.post_message(self.Moved())
        return True

    def _index(self, code: str, subject: str) -> int | None:
        found = (
            at
            for at, one in enumerate(self._flat())
            if one.code.startswith(code) and (not subject or one.subject == subject)
        )
        return next(found, None)

    def on_resize(self) -> None:
        """Cut anew."""
        self._draw()
        self._see()

    def watch_has_focus(self, value: bool) -> None:  # noqa: FBT001 - as in Textual
        """Show whether the cursor answers to the arrows."""
        super().watch_has_focus(value)
        self._draw()

    # Drawing

    def _draw(self) -> None:
        flat = self._flat()
        if not flat or self._sight is None:
            self.put([((" " + cut(self.empty, self.columns - 1), "muted"),)] if self.empty else [])
            return
        programme = self._sight.programme
        room = min(max(width(where(one, programme)) for one in flat), _MOST_WHERE, self.columns // 3)
        lines: list[Line] = []
        number = 0
        for group in self.groups:
            lines.append(_heading(group, self.columns))
            for one in group.findings:
                lines.append(self._row(one, room, here=number == self._at))
                number += 1
        self.put(lines)

    def _line_of_cursor(self) -> int | None:
        y = number = 0
        for group in self.groups:
            if self._at < number + len(group.findings):
                return y + 1 + self._at - number
            y, number = y + 1 + len(group.findings), number + len(group.findings)
        return None

    def _see(self) -> None:
        """Scroll to the cursor; the heading stays in sight with the first finding below it."""
        cursor = self._line_of_cursor()
        if cursor is None:
            return
        first = self._at == 0 or self.here in [group.findings[0] for group in self.groups if group.findings]
        self.look_at(cursor - 1 if first else cursor)
        self.look_at(cursor)

    def _row(self, one: Finding, room: int, *, here: bool) -> Line:
        assert self._sight is not None  # noqa: S101 - _draw saw to it
        row = ("cursor" if self.has_focus else "away") if here else ""
        sentence = cut(current().saw(one), max(4, self.columns - room - 7))
        return (
            (marks.CURSOR if here else " ", f"accent {row}"),
            (f"  {fit(where(one, self._sight.programme), room)}  ", f"muted {row}"),
            (sentence, row if one.is_open else f"muted {row}"),
        )

    # Walking

    def _walk(self, by: int) -> None:
        at = max(0, min(len(self._flat()) - 1, self._at + by))
        if at != self._at:
            self._at = at
            self._draw()
            self._see()
            self.post_message(self.Moved())

    def do_up(self) -> None:
        """One finding up."""
        self._walk(-1)

    def do_down(self) -> None:
        """One finding down."""
        self._walk(1)

    def do_page_up(self) -> None:
        """As many findings up as lines are in sight."""
        self._walk(1 - max(2, self.size.height))

    def do_page_down(self) -> None:
        """As many findings down as lines are in sight."""
        self._walk(max(2, self.size.height) - 1)

    def do_first(self) -> None:
        """To the first finding."""
        self._walk(-len(self._flat()))

    def do_last(self) -> None:
        """To the last finding."""
        self._walk(len(self._flat()))


def _heading(group: Group, columns: int) -> Line:
    grave = not group.acknowledged and group.level > Level.ADVICE
    shape = marks.CONFIRMED if group.acknowledged else marks.FINDING if grave else marks.NONE
    many = tr(N_("× {n}"), n=len(group.findings)) if len(group.findings) > 1 else ""
    title = cut(group.title, columns - 5 - width(many))
    return (
        (f" {shape} ", "warning" if grave else "muted"),
        (title, "strong"),
        (f"  {many}" if many else "", "muted"),
    )
