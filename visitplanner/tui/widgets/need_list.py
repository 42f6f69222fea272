"""All concrete needs by their route, one or two lines each; the cursor stays on its need."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.message import Message

from visitplanner.domain.need import Route
from visitplanner.domain.needs_over import NeedOver
from visitplanner.domain.words import N_
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.need_rows import Block, heading, need_block
from visitplanner.tui.widgets.lines import Lines


class NeedList(Lines, can_focus=True):
    """Shows needs under the headings of their routes."""

    OFFERS: ClassVar[tuple[Command, ...]] = (
        Command(id="needs.up", key="up", name=N_("Need above"), help=N_("Goes to the need above.")),
        Command(id="needs.down", key="down", name=N_("Need below"), help=N_("Goes to the need below.")),
        Command(id="needs.first", key="home", name=N_("First need"), help=N_("Goes to the first need.")),
        Command(id="needs.last", key="end", name=N_("Last need"), help=N_("Goes to the last need.")),
    )
    BINDINGS: ClassVar[list[BindingType]] = bindings(OFFERS)

    class Moved(Message):
        """The cursor stands on another need."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.groups: Mapping[Route, tuple[NeedOver, ...]] = {}
        self.current: str | None = None
        self._slug: str | None = None
        self._empty = ""
        self._blocks: tuple[Block, ...] = ()

    def show(
        self,
        groups: Mapping[Route, tuple[NeedOver, ...]],
        *,
        slug: str | None,
        empty: str,
        current: str | None = None,
    ) -> None:
        """Show these, those of the visit `slug` marked; `empty` is said where there is none.

        `current` puts the cursor there.
        """
        before, stood, was = self._ids, self.current, self._line_of_cursor()
        self.groups, self._slug, self._empty = groups, slug, empty
        self.current = current or self.current
        if self.current not in self._ids:
            # One that went leaves the cursor at its place.
            at = before.index(self.current) if self.current in before else 0
            self.current = self._ids[min(at, len(self._ids) - 1)] if self._ids else None
        self._draw()
        if self.current != stood:
            self._look_at_cursor()
        else:
            self.settle(was, self._line_of_cursor(), height=2)

    @property
    def _ids(self) -> tuple[str, ...]:
        return tuple(one.need.id for many in self.groups.values() for one in many)

    def on_resize(self) -> None:
        """Lay out anew."""
        self._draw()
        self._look_at_cursor()

    def watch_has_focus(self, value: bool) -> None:  # noqa: FBT001 - as in Textual
        """Show whether the cursor answers to the arrows."""
        super().watch_has_focus(value)
        self._draw()

    def _draw(self) -> None:
        if not self.groups:
            self.put([((f" {self._empty}", "muted"),)])
            self._blocks = ()
            return
        blocks: list[Block] = []
        for route, needs in self.groups.items():
            blocks.append(heading(route, len(needs)))
            blocks += [
                need_block(
                    one,
                    self._slug,
                    self.columns,
                    here=one.need.id == self.current,
                    focused=self.has_focus,
                )
                for one in needs
            ]
        self._blocks = tuple(blocks)
        self.put([line for block in blocks for line in block.lines])

    def _line_of_cursor(self) -> int | None:
        y = 0
        for block in self._blocks:
            if block.id and block.id == self.current:
                return y
            y += len(block.lines)
        return None

    def _look_at_cursor(self) -> None:
        y = 0
        for at, block in enumerate(self._blocks):
            if block.id and block.id == self.current:
                # The heading comes along, so that one sees what the first need stands under.
                above = len(self._blocks[at - 1].lines) if at and not self._blocks[at - 1].id else 0
                self.look_at(y - above, height=len(block.lines) + above)
                return
            y += len(block.lines)

    def do_up(self) -> None:
        """One need up."""
        self._walk(-1)

    def do_down(self) -> None:
        """One need down."""
        self._walk(1)

    def do_first(self) -> None:
        """To the first one."""
        self._walk(-len(self._ids))

    def do_last(self) -> None:
        """To the last one."""
        self._walk(len(self._ids))

    def _walk(self, by: int) -> None:
        ids = self._ids
        if ids:
            at = ids.index(self.current) if self.current in ids else 0
            self._go_to(ids[max(0, min(len(ids) - 1, at + by))])

    def _go_to(self, need: str) -> None:
        if need != self.current:
            self.current = need
            self._draw()
            self._look_at_cursor()
            self.post_message(self.Moved())

    def on_click(self, event: events.Click) -> None:
        """Put the cursor where the mouse points."""
        y = event.y + self.scroll_offset.y
        for block in self._blocks:
            if y < len(block.lines):
                if block.id:
                    self._go_to(block.id)
                return
            y -= len(block.lines)
