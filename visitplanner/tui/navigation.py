"""The way between the main screens: each is a mode, made when first asked for, and stays as it was left."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from textual.screen import Screen

if TYPE_CHECKING:
    from visitplanner.tui.app import PlannerApp

BEGIN: Final = "begin"
"""The mode that the application begins with, whichever screen that is."""


def first_mode(visit: str | None, *, has_desk: bool) -> str:
    """The screen to begin with: the start without a workspace, the agenda that was named, or the visits."""
    return "start" if not has_desk else f"agenda {visit}" if visit else "visits"


def style_of(mode: str) -> str:
    """The style sheet of that screen, as a path beside the application."""
    return f"screens/{mode.partition(' ')[0]}.tcss"


class Roads:
    """Knows which screens there are, and goes there."""

    def __init__(self, app: PlannerApp, first: str) -> None:
        self._app = app
        self._first = first
        kind, _, slug = first.partition(" ")
        self.visit: str | None = slug if kind == "agenda" else None
        """The visit whose agenda was open last."""
        self._made = {first}
        app.add_mode(BEGIN, partial(self._make, self._first))

    def visits(self) -> None:
        """All visits."""
        self._go("visits")

    def agenda(self, slug: str) -> None:
        """A visit's agenda."""
        self.visit = slug
        self._go(f"agenda {slug}")

    def goals(self) -> None:
        """The trajectory, seen from the visit that was open last."""
        self._go(f"goals {self.visit or ''}")

    def _go(self, mode: str) -> None:
        if mode not in self._made:
            self._made.add(mode)
            self._app.add_mode(mode, partial(self._make, mode))
        self._app.switch_mode(BEGIN if mode == self._first else mode)

    def _make(self, mode: str) -> Screen[Any]:
        # Here and not above: a screen costs its imports only when it is asked for.
        kind, _, slug = mode.partition(" ")
        match kind:
            case "agenda":
                from visitplanner.tui.screens.agenda import AgendaScreen

                return AgendaScreen(slug)
            case "goals":
                from visitplanner.tui.screens.goals import GoalsScreen

                return GoalsScreen(self._app.desk, slug or None)
            case "start":
                from visitplanner.tui.screens.start import StartScreen

                return StartScreen(self._app.options.beginnings)
            case _:
                from visitplanner.tui.screens.visits import VisitsScreen

                return VisitsScreen()
