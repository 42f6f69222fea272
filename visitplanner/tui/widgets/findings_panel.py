"""The open findings of a visit as a list, in place of the rows; enter jumps to what a finding is about."""

from __future__ import annotations

import textwrap
from typing import ClassVar

from textual.binding import BindingType
from textual.message import Message
from textual.widget import Widget

from visitplanner.domain.findings import Finding
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
            id="findings.fix",
            key="f",
            label=N_("solve"),
            name=N_("Solve it on the findings screen"),
            help=N_("Goes to the findings screen, there at this one, and does the one thing that solves it."),
        ),
        Command(
            id="findings.acknowledge",
            key="k",
            label=N_("acknowledge"),
            name=N_("Acknowledge it with a reason"),
            help=N_("Goes to the findings screen and asks there why the plan may stay as it is."),
        ),
        Command(
            id="findings.all",
            key="6",
            label=N_("all findings"),
            name=N_("Go to the findings screen"),
            help=N_("Goes to this finding among all, with those that were acknowledged."),
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

    class AllWanted(Message):
        """Go to this finding on the findings screen, and begin there what `then` names."""

        def __init__(self, finding: Finding, then: str) -> None:
            super().__init__()
            self.finding, self.then = finding, then

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.findings: tuple[Finding, ...] = ()
        self.at = 0
        self._blocks: list[tuple[Line, ...]] = []

    def show(self, findings: tuple[Finding, ...]) -> None:
        """Show these; the cursor stays on its finding, where that is still there."""
        here = self.findings[self.at] if self.at < len(self.findings) else None
        was = self._line_of_cursor()
        self.findings = findings
        same = [
            at
            for at, one in enumerate(findings)
            if here and (one.code, one.subject) == (here.code, here.subject)
        ]
        self.at = same[0] if same else max(0, min(self.at, len(findings) - 1))
        self._draw()
        if same:
            self.settle(was, self._line_of_cursor())
        else:
            self._see()

    def on_resize(self) -> None:
        """Cut anew."""
        self._draw()
        self._see()

    def watch_has_focus(self, value: bool) -> None:  # noqa: FBT001 - as in Textual
        """Show whether the cursor answers to the arrows."""
        super().watch_has_focus(value)
        self._draw()

    def _draw(self) -> None:
        if not self.findings:
            self.put([((" " + tr("Nothing is open: every check is content."), "muted"),)])
            return
        self._blocks = [self._block(at, one) for at, one in enumerate(self.findings)]
        self.put([line for block in self._blocks for line in block])

    def _line_of_cursor(self) -> int:
        return sum(len(block) for block in self._blocks[: self.at])

    def _see(self) -> None:
        if self.at < len(self._blocks):
            self.look_at(self._line_of_cursor(), height=len(self._blocks[self.at]))

    def _block(self, at: int, one: Finding) -> tuple[Line, ...]:
        here = at == self.at
        row = ("cursor" if self.has_focus else "away") if here else ""
        grave = one.is_grave
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
        self._see()

    def do_open(self) -> None:
        """Go to what it is about."""
        if self.findings:
            self.post_message(self.Opened(self.findings[self.at]))

    def explain(self, focused: Widget | None) -> str:
        """The page of the check under the cursor, for the help screen."""
        del focused
        if not self.findings:
            return ""
        from visitplanner.tui.finding_page import finding_page

        return finding_page(self.findings[self.at].code)

    def do_fix(self) -> None:
        """Solve it where all of them stand."""
        self._go("fix")

    def do_acknowledge(self) -> None:
        """Acknowledge it where all of them stand."""
        self._go("acknowledge")

    def do_all(self) -> None:
        """Go to where all of them stand."""
        self._go("")

    def _go(self, then: str) -> None:
        if self.findings:
            self.post_message(self.AllWanted(self.findings[self.at], then))

    def do_leave(self) -> None:
        """Back to the rows."""
        self.post_message(Closed())
