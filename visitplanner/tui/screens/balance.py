"""Where the time of a visit goes: by share and kind, day by day, who learns, over the visits (C2, C16)."""

from __future__ import annotations

from typing import Any, ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType

from visitplanner.domain.balance import Share
from visitplanner.domain.words import N_
from visitplanner.locale import tr
from visitplanner.tui import marks
from visitplanner.tui.balance_view import BalanceSight, rows
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.main_screen import MAIN_OFFERS, MainScreen
from visitplanner.tui.messages import Sought
from visitplanner.tui.text import cut
from visitplanner.tui.widgets.balance_list import BalanceList
from visitplanner.tui.widgets.lines import Lines
from visitplanner.tui.widgets.statusline import StatusLine


def _nowhere(screen: Any) -> str:  # noqa: ANN401 - a screen of this module, defined below
    return "" if screen.list.here is not None else tr(N_("There is no day to go to yet."))


def _goes(screen: Any) -> str:  # noqa: ANN401 - as above
    here = screen.list.here
    return N_("the visit") if here is not None and here.slug else N_("the day")


BALANCE_OFFERS: Final = (
    Command(
        id="balance.open",
        key="enter",
        label=N_("the day"),
        label_of=_goes,
        name=N_("Go to the day or the visit"),
        help=N_("From a day to the agenda, there at that day; from another visit to its balance."),
        why_not=_nowhere,
    ),
    Command(
        id="balance.findings",
        key="w",
        label=N_("findings"),
        name=N_("Show the findings on the balance"),
        help=N_("Goes to what the checks say of floor, reciprocity, photographs and expectations."),
    ),
    Command(
        id="balance.back",
        key="escape",
        label=N_("back"),
        name=N_("Back to the agenda"),
        help=N_("Goes to the agenda of the visit."),
    ),
    *MAIN_OFFERS,
)


class BalanceScreen(MainScreen[None]):
    """Bars with words; floor and ceiling stand in them as an upright line."""

    AUTO_FOCUS: ClassVar[str | None] = "#shares"
    CSS_PATH: ClassVar[str] = "balance.tcss"
    OFFERS: ClassVar[tuple[Command, ...]] = BALANCE_OFFERS
    BINDINGS: ClassVar[list[BindingType]] = bindings(BALANCE_OFFERS)
    HELP_TOPIC: ClassVar[str] = "balance"

    def __init__(self, slug: str) -> None:
        super().__init__()
        self.slug = slug
        self.sight: BalanceSight

    def body(self) -> ComposeResult:
        """Head and bars."""
        yield Lines(id="head")
        yield BalanceList(id="shares")

    def place(self) -> tuple[str | None, str | None]:
        """This visit."""
        return self.slug, None

    @property
    def list(self) -> BalanceList:
        """The rows."""
        return self.query_one(BalanceList)

    def on_mount(self) -> None:
        """Read and show."""
        self.reload()

    def reload(self) -> None:
        """Show what stands on disk; the cursor stays."""
        self.sight = BalanceSight.of(self.desk, self.slug)
        self._show()

    def on_resize(self) -> None:
        """Bars follow the width."""
        if hasattr(self, "sight"):
            self.call_after_refresh(self._show)

    def _show(self) -> None:
        sight, said = self.sight, self.language
        visit = sight.programme.visit
        facts = [
            visit.title or visit.slug,
            said.days(visit.first_day, visit.last_day),
            tr(N_("phase {phase}"), phase=said.label(sight.here.phase)),
        ]
        name = tr(N_("Balance"))
        head = self.query_one("#head", Lines)
        title = cut(" · ".join(filter(None, facts)), head.columns - len(name) - 5)
        head.put([((f" {name} {marks.BEYOND} ", "muted"), (title, "strong"))])
        shares = self.list
        shares.show(rows(sight, shares.columns))
        self._show_standing()
        self.refresh_bindings()

    def _show_standing(self) -> None:
        sight = self.sight
        shared = sight.here.balance
        low = shared.total > 0 and shared.percent(Share.CAPACITY) < sight.floor
        above = sight.here.photos.above(sight.ceiling)
        told = [
            tr(N_("capacity below the floor")) if low else "",
            tr(N_("photographs above the ceiling")) if above else "",
        ]
        text = " · ".join(filter(None, told))
        line = self.query_one(StatusLine)
        line.stand(((f"{marks.FINDING} {text}", "$warning"),) if text else ())

    @on(BalanceList.Moved)
    def _moved(self, event: BalanceList.Moved) -> None:
        event.stop()
        self.refresh_bindings()

    def do_open(self) -> None:
        """To the day in the agenda, or to the other visit's balance."""
        here = self.list.here
        if here is None:
            return
        if here.slug:
            self.planner.roads.visit = here.slug
            self.planner.roads.balance()
        else:
            self.planner.roads.agenda(self.slug, Sought(day=here.day))

    def do_findings(self) -> None:
        """To the findings of this family."""
        self.planner.roads.visit = self.slug
        self.planner.roads.findings(Sought(code="B"))

    def do_back(self) -> None:
        """To the agenda."""
        self.planner.roads.agenda(self.slug)
