"""The open findings of a visit as a list, in place of the rows; enter jumps to what a finding is about."""

from __future__ import annotations

import textwrap
from typing import ClassVar

from textual.binding import BindingType
from textual.message import Message

from visitplanner.domain.findings import Finding, Level
from visitplanner.domain.words import N_
from visitplanner.locale import current, tr
from visitplanner.tui import marks
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.messages import Closed
from visitplanner.tui.text import width
from visitplanner.tui.widgets.lines import Line, Lines


class FindingsPanel(Lines, can_focus=True):
    """Shows findings, the gravest first."""

    OFFERS: ClassVar[tuple[Command, ...]] = (
        Command(
            id="findings.open",
            key="enter",
            label=N_("go there"),
            name=N_("Go to what it is about"),
            help=N_("Goes to the item or day that the finding is about."),
        ),
        Command(
            id="findings.leave",
            key="escape,w",
            label=N_("back"),
            name=N_("Leave the findings"),
            help=N_("Goes back to the rows."),
        ),
        Command(id="findings.up", key="up", name=N_("Finding above"), help=N_("Goes to the finding above.")),
        Command(
            id="findings.down", key="down", name=N_("Finding below"), help=N_("Goes to the finding below.")
        ),
    )
    BINDINGS: ClassVar[list[BindingType]] = bindings(OFFERS)

    class Opened(Message):
        """Go to what this finding is about."""

        def __init__(self, finding: Finding) -> None:
            super().__init__()
            self.finding = finding

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.findings: tuple[Finding, ...] = ()
        self.at = 0

    def show(self, findings: tuple[Finding, ...]) -> None:
        """Show these; the cursor stays on its finding, where that is still there."""
        here = self.findings[self.at] if self.at < len(self.findings) else None
        self.findings = findings
        same = [
            at
            for at, one in enumerate(findings)
            if here and (one.code, one.subject) == (here.code, here.subject)
        ]
        self.at = same[0] if same else max(0, min(self.at, len(findings) - 1))
        self._draw()

    def on_resize(self) -> None:
        """Cut anew."""
        self._draw()

    def watch_has_focus(self, value: bool) -> None:  # noqa: FBT001 - as in Textual
        """Show whether the cursor answers to the arrows."""
        super().watch_has_focus(value)
        self._draw()

    def _draw(self) -> None:
        if not self.findings:
            self.put([((" " + tr("Nothing is open: every check is content."), "muted"),)])
            return
        blocks = [self._block(at, one) for at, one in enumerate(self.findings)]
        self.put([line for block in blocks for line in block])
        self.look_at(sum(len(block) for block in blocks[: self.at]), height=len(blocks[self.at]))

    def _block(self, at: int, one: Finding) -> tuple[Line, ...]:
        here = at == self.at
        row = ("cursor" if self.has_focus else "away") if here else ""
        grave = one.level > Level.ADVICE
        level = current().label(one.level)
        lead = f"{one.code} {level} "
        begin = width(lead)
        lines = textwrap.wrap(
            " " * begin + current().saw(one), max(20, self.columns - 4), subsequent_indent="  "
        )
        head: Line = (
            (marks.CURSOR if here else " ", f"accent {row}"),
            (f"{marks.FINDING if grave else marks.NONE} ", f"warning {row}" if grave else f"muted {row}"),
            (f"{one.code} ", f"strong {row}"),
            (f"{level} ", f"muted {row}"),
            (lines[0][begin:], row),
        )
        return (
            head,
            *(((f"{marks.CURSOR if here else ' '}  ", f"accent {row}"), (line, row)) for line in lines[1:]),
        )

    def do_up(self) -> None:
        """One finding up."""
        self._walk(-1)

    def do_down(self) -> None:
        """One finding down."""
        self._walk(1)

    def _walk(self, by: int) -> None:
        self.at = max(0, min(len(self.findings) - 1, self.at + by))
        self._draw()

    def do_open(self) -> None:
        """Go to what it is about."""
        if self.findings:
            self.post_message(self.Opened(self.findings[self.at]))

    def do_leave(self) -> None:
        """Back to the rows."""
        self.post_message(Closed())
