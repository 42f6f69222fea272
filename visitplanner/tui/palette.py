"""The palette: the commands within reach of the focus, none of Textual's own, a cursor that stands still."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from textual.command import CommandInput, CommandPalette, DiscoveryHit, Hit, Hits, Provider, SearchIcon
from textual.content import Content

from visitplanner.locale import tr
from visitplanner.tui.commands import Command, Offering, in_reach
from visitplanner.tui.text import plain


class CalmPalette(CommandPalette):
    """Textual's, without the blinking cursor: that keeps a dead connection looking alive.

    And without the sign before it, which many terminals have no glyph for, or draw in another width.
    """

    def on_mount(self) -> None:
        """Let the cursor stand still, and the sign away."""
        self.query_one(CommandInput).cursor_blink = False
        self.query_one(SearchIcon).display = False


class Commands(Provider):
    """Finds commands by name; one that cannot be done now says why instead of what it does."""

    def _found(self) -> Iterator[tuple[Offering, Command, str, Content]]:
        for node, one in in_reach(self.focused, self.screen):
            if one.id == "app.palette":
                continue
            why = one.blocked(node)
            key = f" ({one.key_shown or one.key.partition(',')[0]})" if one.key else ""
            explained = tr("Not now: {why}", why=why) if why else tr(one.help)
            yield node, one, tr(one.name) + key, plain(explained)

    async def discover(self) -> Hits:
        """All of them, in the order in which the screens list them."""
        for node, one, name, explained in self._found():
            # The palette parses help that is text and passes on Content, which its annotation does not know.
            yield DiscoveryHit(
                plain(name),
                partial(node.carry_out, one),
                text=name,
                help=explained,  # type: ignore[arg-type]
            )

    async def search(self, query: str) -> Hits:
        """Those whose name matches."""
        matcher = self.matcher(query)
        for node, one, name, explained in self._found():
            score = matcher.match(name)
            if score > 0:
                yield Hit(
                    score,
                    matcher.highlight(name),
                    partial(node.carry_out, one),
                    text=name,
                    help=explained,  # type: ignore[arg-type]
                )
