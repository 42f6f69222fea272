"""Textual's ways out of an application, closed: programs, files, pictures, toasts, its own commands.

The planner writes its files itself and says things on the status line. What Textual would start or write is
closed for everybody but where one's own machine is meant: an address opens in a browser only when the planner
runs where one sits, and only there it can be stopped into the shell.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from textual.app import App, SuspendNotSupported, SystemCommand

from visitplanner.domain.words import N_
from visitplanner.locale import tr
from visitplanner.tui.commands import say

if TYPE_CHECKING:
    from textual.screen import Screen

    from visitplanner.tui.app import Options

NOT_HERE = N_("That cannot be done here.")


class ClosedDoors(App[None]):
    """The application without the doors that Textual gives one."""

    options: Options

    # What it would say or offer of itself

    def get_system_commands(self, screen: Screen[Any]) -> Iterator[SystemCommand]:
        """None of Textual's: the palette has the planner's commands only."""
        del screen
        return iter(())

    def notify(self, message: str, **how: Any) -> None:  # noqa: ANN401 - as in Textual
        """Say it on the status line: a toast is drawn twice and costs 13 kB."""
        del how
        say(self.screen, message, tone="")

    # What it would start

    def open_url(self, url: str, *, new_tab: bool = True) -> None:
        """Open an address in the browser of this machine; elsewhere only show it."""
        if self.options.restricted or self.options.slow:
            self.notify(url)
        else:
            super().open_url(url, new_tab=new_tab)

    @contextmanager
    def suspend(self) -> Iterator[None]:
        """Give the terminal to another program; never in restricted mode."""
        if self.options.restricted:
            raise SuspendNotSupported(NOT_HERE)
        with super().suspend():
            yield

    def action_suspend_process(self) -> None:
        """Stop into the shell; never in restricted mode."""
        if self.options.restricted:
            self.notify(tr(NOT_HERE))
        else:
            super().action_suspend_process()

    # What it would write

    def save_screenshot(
        self, filename: str | None = None, path: str | None = None, time_format: str | None = None
    ) -> str:
        """No picture: it would be written where somebody else says."""
        del filename, path, time_format
        self.notify(tr(NOT_HERE))
        return ""

    def deliver_text(self, path_or_file: str | Path | IO[str], **how: Any) -> str | None:  # noqa: ANN401
        """No file: exports are written by `exports.files`."""
        del path_or_file, how
        self.notify(tr(NOT_HERE))
        return None

    def deliver_binary(self, path_or_file: str | Path | IO[bytes], **how: Any) -> str | None:  # noqa: ANN401
        """No file, as above."""
        del path_or_file, how
        self.notify(tr(NOT_HERE))
        return None
