"""What can be done everywhere: help, palette, quit, the other theme."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from visitplanner.domain.errors import PlannerError
from visitplanner.domain.words import N_
from visitplanner.locale import current, tr
from visitplanner.tui.commands import Command, Offering, say
from visitplanner.tui.themes import DARK, LIGHT

if TYPE_CHECKING:
    from textual.command import Provider

    from visitplanner.tui.app import PlannerApp


def _busy(app: PlannerApp) -> str:
    """A form over a screen is left by its own keys, and an unopened workspace has nothing half typed."""
    from visitplanner.tui.main_screen import MainScreen

    main = isinstance(app.front, MainScreen)
    return "" if main and app.has_desk else tr("Finish or leave this first.")


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
        id="app.redraw",
        key="ctrl+l",
        name=N_("Draw the screen anew"),
        help=N_("For when something else wrote on the terminal, such as a message of the host to everybody."),
    ),
    Command(
        id="app.resume",
        key="f9",
        name=N_("Go on with what you were typing"),
        help=N_(
            "Goes to what was half typed when an earlier session ended, or when you left it; once more goes"
            " to the next. Nobody else sees it."
        ),
        why_not=_busy,
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

    def do_redraw(self) -> None:
        """Write the whole screen again."""
        self._app.draw_anew()

    def do_resume(self) -> None:
        """Go to the newest draft that this session has not gone to yet."""
        from visitplanner.tui.begun import begun
        from visitplanner.tui.resuming import go_on

        app = self._app
        try:
            found = begun(app.desk)
        except PlannerError as error:
            say(app.screen, current().say(error))
            return
        if not found:
            say(app.screen, tr("Nothing is half typed."), tone="")
            return
        if {one.key for one in found} <= app.resumed:
            app.resumed.clear()
        one = next(one for one in found if one.key not in app.resumed)
        app.resumed.add(one.key)
        go_on(app, one)

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
