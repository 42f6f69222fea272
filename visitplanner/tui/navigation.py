"""The way between the main screens: each is a mode, made when first asked for, and stays as it was left."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from textual.screen import Screen

if TYPE_CHECKING:
    from visitplanner.tui.app import PlannerApp
    from visitplanner.tui.messages import Sought

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

    def agenda(self, slug: str, sought: Sought | None = None) -> None:
        """A visit's agenda, there at what is sought."""
        self.visit = slug
        self._go(f"agenda {slug}", sought)

    def goals(self) -> None:
        """The trajectory, seen from the visit that was open last."""
        self._go(f"goals {self.visit or ''}")

    def needs(self) -> None:
        """All concrete needs of the partnership, those of the visit that was open last marked."""
        self._go(f"needs {self.visit or ''}")

    def people(self) -> None:
        """The people of the partnership, and of the visit that was open last."""
        self._go(f"people {self.visit or ''}")

    def findings(self, sought: Sought | None = None) -> None:
        """What the checks see in the visit that was open last, there at what is sought."""
        self._go(f"findings {self.visit or ''}", sought)

    def outcomes(self) -> None:
        """What came of the visit that was open last."""
        self._go(f"outcomes {self.visit or ''}")

    def balance(self) -> None:
        """Where the time of the visit that was open last goes."""
        self._go(f"balance {self.visit or ''}")

    def partnership(self) -> None:
        """The partnership itself."""
        self._go("partnership")

    def history(self) -> None:
        """Who changed what, beginning with the visit that was open last."""
        self._go(f"history {self.visit or ''}")

    def _go(self, mode: str, sought: Sought | None = None) -> None:
        if mode not in self._made:
            self._made.add(mode)
            self._app.add_mode(mode, partial(self._make, mode))
        self._app.switch_mode(BEGIN if mode == self._first else mode)
        if sought is not None:
            # It waits in the queue of a screen that is made just now, behind its mounting.
            self._app.screen.post_message(sought)

    def _make(self, mode: str) -> Screen[Any]:
        kind, _, slug = mode.partition(" ")
        return _SCREENS[kind](self._app, slug)


# A screen costs its imports only when it is asked for, so each is imported where it is made.


def _visits(_: PlannerApp, __: str) -> Screen[Any]:
    from visitplanner.tui.screens.visits import VisitsScreen

    return VisitsScreen()


def _agenda(_: PlannerApp, slug: str) -> Screen[Any]:
    from visitplanner.tui.screens.agenda import AgendaScreen

    return AgendaScreen(slug)


def _goals(app: PlannerApp, slug: str) -> Screen[Any]:
    from visitplanner.tui.screens.goals import GoalsScreen

    return GoalsScreen(app.desk, slug or None)


def _needs(_: PlannerApp, slug: str) -> Screen[Any]:
    from visitplanner.tui.screens.needs import NeedsScreen

    return NeedsScreen(slug or None)


def _people(_: PlannerApp, slug: str) -> Screen[Any]:
    from visitplanner.tui.screens.people import PeopleScreen

    return PeopleScreen(slug or None)


def _findings(_: PlannerApp, slug: str) -> Screen[Any]:
    from visitplanner.tui.screens.findings import FindingsScreen

    return FindingsScreen(slug)


def _outcomes(_: PlannerApp, slug: str) -> Screen[Any]:
    from visitplanner.tui.screens.outcomes import OutcomesScreen

    return OutcomesScreen(slug)


def _balance(_: PlannerApp, slug: str) -> Screen[Any]:
    from visitplanner.tui.screens.balance import BalanceScreen

    return BalanceScreen(slug)


def _partnership(_: PlannerApp, __: str) -> Screen[Any]:
    from visitplanner.tui.screens.partnership import PartnershipScreen

    return PartnershipScreen()


def _history(_: PlannerApp, slug: str) -> Screen[Any]:
    from visitplanner.tui.screens.history import HistoryScreen

    return HistoryScreen(slug or None)


def _start(app: PlannerApp, _: str) -> Screen[Any]:
    from visitplanner.tui.screens.start import StartScreen

    return StartScreen(app.options.beginnings)


_SCREENS: Final[dict[str, Callable[[PlannerApp, str], Screen[Any]]]] = {
    "visits": _visits,
    "agenda": _agenda,
    "goals": _goals,
    "needs": _needs,
    "people": _people,
    "findings": _findings,
    "outcomes": _outcomes,
    "balance": _balance,
    "partnership": _partnership,
    "history": _history,
    "start": _start,
}
