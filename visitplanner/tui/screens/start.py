"""The first screen of a new user: two questions, or the sample; never a blank."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.widget import Widget
from textual.widgets import Static

from visitplanner.domain.errors import InputError, PlannerError
from visitplanner.domain.words import N_
from visitplanner.locale import current, tr
from visitplanner.locale.places import Country, country
from visitplanner.tui.base import PlannerScreen
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.text import plain
from visitplanner.tui.widgets.choice import Choice
from visitplanner.tui.widgets.field import Field
from visitplanner.tui.widgets.guided import GuidedForm
from visitplanner.tui.widgets.row import Row

if TYPE_CHECKING:
    from visitplanner.tui.app import Beginnings

SIDES: Final = ("home", "partner")


def _no_way(screen: Any) -> str:  # noqa: ANN401 - a screen of this module, defined below
    return (
        "" if screen.beginnings is not None else tr(N_("There is no sample here; use `visitplanner demo`."))
    )


START_OFFERS: Final = (
    Command(
        id="start.sample",
        key="f5,ctrl+o",
        key_shown="F5",
        label=N_("look at the sample"),
        name=N_("Open the sample"),
        help=N_(
            "Opens a fresh copy of an invented partnership with three visits, to look around and try"
            " things out."
        ),
        why_not=_no_way,
    ),
)


class Founding(GuidedForm):
    """The two questions: which municipality is yours, which one is the partner's."""

    DEFAULT_CSS = """
    Founding { max-height: 100%; }
    Founding > .hint { padding: 1 0 0 0; }
    """

    def lines(self) -> Iterable[tuple[str, Widget]]:
        """A name and a country for each side; a zone where the country has several."""
        for side, label in zip(SIDES, (N_("Your municipality"), N_("Your partner")), strict=True):
            yield tr(label), Field(id=side)
            yield (
                tr(N_("  in country")),
                Field(id=f"{side}-country", placeholder=tr(N_("a name or a code, such as BE"))),
            )
            yield tr(N_("  time zone")), Choice([], id=f"{side}-zone")

    def ready(self) -> None:
        """No zone is asked for before it is needed."""
        self.typed()

    def typed(self) -> None:
        """Say which country is understood, and offer its zones where there are several."""
        for side in SIDES:
            found = self._country(side)
            self._row(f"{side}-country").say(_told(found) if found is not None else "")
            zone = self.query_one(f"#{side}-zone", Choice)
            zones = found.zones if found is not None else ()
            zone.offer([(one, one) for one in zones])
            self._row(f"{side}-zone").display = len(zones) > 1

    def _row(self, name: str) -> Row:
        row = self.query_one(f"#{name}").parent
        assert isinstance(row, Row)  # noqa: S101 - each line stands in one
        return row

    def _country(self, side: str) -> Country | None:
        return country(self.text(f"{side}-country"), current().code)

    def hint(self) -> str:
        """What comes of it."""
        home, partner = self.text("home"), self.text("partner")
        if home and partner:
            return tr(
                N_("F2 founds the partnership “{name}”. Everything can be changed later."), name=self.title()
            )
        return tr(N_("Enter goes on to the next line. Everything can be changed later."))

    def title(self) -> str:
        """The name that the partnership begins with."""
        return f"{self.text('home')} – {self.text('partner')}"

    def spec(self, side: str) -> str:
        """One side as `init` writes it: 'Name,CC,Zone,langs'. Raises InputError that says what is missing."""
        name = self.text(side).replace(",", " ")
        if not name:
            self.go_to(side)
            raise InputError(N_("What is the municipality called?"))
        found = self._country(side)
        if found is None:
            self.go_to(f"{side}-country")
            raise InputError(
                N_("In which country is {name}? Its name or its code of two letters is enough."), name=name
            )
        zone = self.query_one(f"#{side}-zone", Choice).value or found.zones[0]
        return f"{name},{found.code},{zone},{'/'.join(found.languages)}"


class StartScreen(PlannerScreen[None]):
    """Opens a workspace in one of two ways, and gives it to the application."""

    CSS_PATH = "start.tcss"
    OFFERS: ClassVar[tuple[Command, ...]] = START_OFFERS
    BINDINGS = bindings(START_OFFERS)
    HELP_TOPIC: ClassVar[str] = "start"

    def __init__(self, beginnings: Beginnings | None) -> None:
        super().__init__()
        self.beginnings = beginnings

    def body(self) -> ComposeResult:
        """A word of welcome and the two questions."""
        welcome = tr(
            N_(
                "A visit is a station on a trajectory of two partners who learn from each other. Here its"
                " agenda is"
                " planned, and each activity says which goal it serves."
            )
        )
        yield Static(plain(welcome), id="welcome")
        yield Static(
            plain(tr(N_("There is no workspace yet. Two questions, or F5 for the sample."))), id="asked"
        )
        yield Founding(None)

    def do_sample(self) -> None:
        """Open the sample."""
        if self.beginnings is not None:
            desk = self.act(self.beginnings.sample)
            if desk is not None:
                self.planner.adopt(desk)

    @on(GuidedForm.Back)
    def _back(self, event: GuidedForm.Back) -> None:
        event.stop()
        self.say(tr(N_("ctrl+q quits; nothing has been made yet.")))

    @on(GuidedForm.Save)
    def _found(self, event: GuidedForm.Save) -> None:
        event.stop()
        form = self.query_one(Founding)
        if self.beginnings is None:
            return
        try:
            home, partner = form.spec("home"), form.spec("partner")
            desk = self.beginnings.found(name=form.title(), home=home, partner=partner)
        except PlannerError as error:
            form.show_hint(current().say(error))
            return
        self.planner.adopt(desk)


def _told(found: Country) -> str:
    spoken = ", ".join(found.languages)
    return " · ".join(filter(None, [found.name, found.zones[0] if len(found.zones) == 1 else "", spoken]))
