"""What can be done everywhere: help, palette, quit, the other theme."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from visitplanner.domain.words import N_
from visitplanner.locale import tr
from visitplanner.tui.commands import Command, Offering, say
from visitplanner.tui.themes import DARK, LIGHT

if TYPE_CHECKING:
    from textual.command import Provider

    from visitplanner.tui.app import PlannerApp

OFFERS: Final = (
    Command(
        id="app.quit",
        key="ctrl+q",
        name=N_("Quit"),
        help=N_(
            "Ends the planner. Every change stands on disk already; what is half typed is kept as a draft."
        ),
        priority=True,
    ),
    Command(
        id="app.palette",
        key="ctrl+p",
        name=N_("Find a command"),
        help=N_("Lists all that can be done here, by name. What cannot be done just now says why."),
        action="app.command_palette",
    ),
    Command(
        id="app.theme",
        name=N_("Switch between dark and light"),
        help=N_("Changes the colours of this session."),
    ),
    Command(
        id="app.help",
        key="question_mark,f1",
        key_shown="?",
        label=N_("help"),
        name=N_("Help"),
        help=N_("Explains what has the focus and lists the keys."),
    ),
)


class AppCommands(Offering):
    """The methods behind the commands; mixed into the application."""

    @property
    def _app(self) -> PlannerApp:
        return cast("PlannerApp", self)

    def do_quit(self) -> None:
        """End in order: drafts first."""
        self._app.end()

    def do_theme(self) -> None:
        """Dark becomes light, anything else dark."""
        self._app.theme = LIGHT if self._app.theme == DARK else DARK

    def do_help(self) -> None:
        """Open the help screen over the present one."""
        from visitplanner.tui.screens.help import HelpScreen

        if not isinstance(self._app.screen, HelpScreen):
            self._app.push_screen(HelpScreen(self._app.focused))

    def action_help_quit(self) -> None:
        """Say which key quits, to the many who press ctrl+c for it."""
        say(self._app.screen, tr("ctrl+q quits the planner."), tone="")


def palette() -> type[Provider]:
    """The provider of the palette, loaded when the palette is first opened."""
    from visitplanner.tui.palette import Commands

    return Commands
