"""The footer: the keys of what has the focus, as many as fit on one line; `?` is always among them."""

from __future__ import annotations

from typing import ClassVar, Final

from textual.content import Content
from textual.dom import DOMNode
from textual.screen import Screen
from textual.widget import Widget

from visitplanner.locale import tr
from visitplanner.tui.commands import offers_of
from visitplanner.tui.text import parts, width

HELP: Final = "app.help"
_NAMED: Final = frozenset(
    {
        "enter",
        "escape",
        "tab",
        "up",
        "down",
        "left",
        "right",
        "home",
        "end",
        "pageup",
        "pagedown",
        "delete",
        "backspace",
    }
)
GAP: Final = "  "


class KeyLine(Widget):
    """One line, one widget; in Textual's own each key is a widget, all painted anew when the focus goes."""

    DEFAULT_CSS: ClassVar[str] = """
    KeyLine { height: 1; padding: 0 1; color: $muted; background: $panel; }
    """

    def __init__(self) -> None:
        super().__init__()
        self.keys: tuple[tuple[str, str], ...] = ()

    def on_mount(self) -> None:
        """Follow the focus."""
        self.screen.bindings_updated_signal.subscribe(self, self._changed)

    def on_resize(self) -> None:
        """What fits changes with the width."""
        self.refresh()

    def _changed(self, screen: Screen[object]) -> None:
        if not self.is_attached or screen is not self.screen:
            return
        keys: dict[str, tuple[str, str]] = {}
        focused = screen.focused
        typing = focused is not None and focused.check_consume_key("a", "a")
        for active in screen.active_bindings.values():
            one = active.binding
            if one.id and one.show and one.id not in keys and not (typing and types(one.key)):
                label = _label(active.node, one.id) or one.description
                keys[one.id] = (self.app.get_key_display(one), tr(label))
        last = keys.pop(HELP, None)
        found = (*keys.values(), *([last] if last else []))
        if found != self.keys:
            self.keys = found
            self.refresh()

    def shown(self, room: int) -> tuple[tuple[str, str], ...]:
        """The keys that fit into so many columns: the first ones, and the last one always."""
        *most, last = self.keys or (("", ""),)
        used = width(last[0]) + 1 + width(last[1])
        kept = []
        for key, label in most:
            used += width(key) + 1 + width(label) + len(GAP)
            if used > room:
                break
            kept.append((key, label))
        return (*kept, last)

    def render(self) -> Content:
        """The keys in the accent colour, each with its word."""
        pieces: list[tuple[str, str]] = []
        for key, label in self.shown(self.content_size.width):
            pieces += [(GAP, "")] if pieces else []
            pieces += [(key, "$accent"), (f" {label}", "")]
        return parts(*pieces)


def _label(node: DOMNode, command: str) -> str:
    """The word that follows what is under the cursor, for a command that has one."""
    found = next((one for one in offers_of(node) if one.id == command and one.label_of is not None), None)
    return found.label_of(node) if found is not None and found.label_of is not None else ""


def types(key: str) -> bool:
    """Tell whether a key, by Textual's name of it, puts a letter or sign into an input."""
    return key not in _NAMED and "+" not in key and not (key[0] == "f" and key[1:].isdecimal())
