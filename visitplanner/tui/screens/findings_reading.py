"""The findings of a visit as they are read and walked. What solves or acknowledges them is in findings.py."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widget import Widget

from visitplanner.checks.incremental import Lint
from visitplanner.domain.agenda import Item
from visitplanner.domain.findings import Finding, Level
from visitplanner.domain.words import N_
from visitplanner.locale import tr
from visitplanner.tui import marks
from visitplanner.tui.findings_view import ALL, SIEVES, FindingsSight, counts, sieve_word
from visitplanner.tui.main_screen import MainScreen
from visitplanner.tui.messages import Closed, Sought
from visitplanner.tui.remedies import WITHDRAW, Remedy, Way, home, remedy
from visitplanner.tui.text import cut, fit, width
from visitplanner.tui.widgets.finding_full import FindingFull
from visitplanner.tui.widgets.findings_list import FindingsList
from visitplanner.tui.widgets.lines import Lines

if TYPE_CHECKING:
    from visitplanner.tui.widgets.line_input import LineInput


class FindingsReading(MainScreen[None]):
    """Shows the findings and goes to what they are about; what changes the visit is in `FindingsScreen`."""

    AUTO_FOCUS: ClassVar[str | None] = "#lint"
    CSS_PATH: ClassVar[str] = "findings.tcss"
    VERTICAL_BREAKPOINTS = [(0, "-short"), (18, "-tall"), (32, "-high")]

    def __init__(self, slug: str) -> None:
        super().__init__()
        self.slug = slug
        self.sight: FindingsSight
        self._lint = Lint()
        self._sieve = ALL
        self._words = ""

    def body(self) -> ComposeResult:
        """Head, counts, list; the one under the cursor in full; what is asked for."""
        yield Lines(id="head")
        yield Lines(id="counts")
        yield FindingsList(id="lint")
        yield FindingFull(id="full")
        yield Vertical(id="tray")

    def on_mount(self) -> None:
        """Read, and begin at the gravest."""
        self.reload()

    def reload(self) -> None:
        """Look again; the cursor stays on its finding, or near where it was."""
        self.sight = FindingsSight.of(self.desk, self.slug, self._lint)
        self._show()

    def on_resize(self) -> None:
        """Lines are cut anew."""
        if hasattr(self, "sight"):
            self.call_after_refresh(self._show)

    @property
    def list(self) -> FindingsList:
        """The findings in sight."""
        return self.query_one(FindingsList)

    @property
    def here(self) -> Finding | None:
        """The finding under the cursor."""
        return self.list.here

    @property
    def item(self) -> Item | None:
        """The item that it is about."""
        here = self.here
        return self.sight.programme.item(here.item) if here is not None else None

    @property
    def remedy(self) -> Remedy | None:
        """What one key can do about it."""
        here = self.here
        found = remedy(here, self.sight.programme.visit.id) if here is not None else None
        if here is not None and found is not None and found.way is Way.RENEW:
            # Nothing is left to renew where what it was about has been solved.
            return found if self.sight.renewable(here) is not None else WITHDRAW
        return found

    # What is shown

    def _show(self) -> None:
        visit, said = self.sight.programme.visit, self.language
        facts = [
            visit.title or visit.slug,
            said.days(visit.first_day, visit.last_day),
            said.label(visit.status),
        ]
        name = tr(N_("Findings"))
        head = self.query_one("#head", Lines)
        title = cut(" · ".join(filter(None, facts)), head.columns - width(name) - 4)
        head.put([((f" {name} {marks.BEYOND} ", "muted"), (title, "strong"))])
        groups = self.sight.groups(said, sieve=self._sieve, words=self._words)
        if self.sight.findings:
            empty = tr(N_("No finding is like that; escape shows all."))
        else:
            empty = tr(N_("Nothing is open: every check is content."))
        self.list.show(self.sight, groups, empty=empty)
        self._show_counts()
        self._show_full()

    def _show_counts(self) -> None:
        grave = any(self.sight.count(one) for one in (Level.ERROR, Level.WARNING))
        left = f" {marks.FINDING if grave else marks.CONFIRMED} {counts(self.sight)}"
        shown = [sieve_word(self._sieve)] if self._sieve != ALL else []
        shown += [tr(N_("with “{text}”"), text=self._words)] if self._words else []
        right = f"  {', '.join(shown)} " if shown else ""
        line = self.query_one("#counts", Lines)
        room = max(0, line.columns - width(right))
        line.put([((fit(left, room), "warning" if grave else "muted"), (right, "accent"))])

    def _show_full(self) -> None:
        self.query_one(FindingFull).show(self.sight, self.here)
        self.refresh_bindings()

    @on(FindingsList.Moved)
    def _moved(self, event: FindingsList.Moved) -> None:
        event.stop()
        self._show_full()

    # The way around

    def do_level(self) -> None:
        """Show the next level alone."""
        self._sieve = SIEVES[(SIEVES.index(self._sieve) + 1) % len(SIEVES)]
        self._show()

    def look_for(self, words: str) -> None:
        """Show what has these words."""
        if words.strip() != self._words:
            self._words = words.strip()
            self._show()

    def show_all(self) -> None:
        """Show all findings again."""
        if self._words or self._sieve != ALL:
            self._words, self._sieve = "", ALL
            self._show()

    async def do_filter(self) -> None:
        """Ask for the words."""
        from visitplanner.tui.widgets.line_input import Asking, LineInput

        asking = Asking(kind="filter", prompt=tr(N_("Find")), example=tr(N_("G101, a name, a place")))
        await self.open_panel(LineInput(asking, self._words))

    def do_open(self) -> None:
        """Go to the item or day in the agenda; where there is none, to the screen it belongs to."""
        here = self.here
        if here is None:
            return
        if here.item is not None or here.day in self.sight.programme.days:
            self.planner.roads.agenda(self.slug, Sought(item=here.item, day=here.day))
        else:
            self.planner.roads.visit = self.slug
            getattr(self, home(here))()

    async def do_back(self) -> None:
        """Close what is open, show all again; then back to the agenda."""
        if self.has_class("-under"):
            await self.close_panel()
        elif self._words or self._sieve != ALL:
            self.show_all()
        else:
            self.planner.roads.agenda(self.slug)

    async def open_panel(self, panel: Widget) -> None:
        """Open what asks for something under the list; it takes the focus itself."""
        tray = self.query_one("#tray", Vertical)
        await tray.remove_children()
        self.add_class("-under")
        await tray.mount(panel)

    async def close_panel(self) -> None:
        """Close it and go back to the list."""
        await self.query_one("#tray", Vertical).remove_children()
        self.remove_class("-under")
        self.list.focus()

    @on(Closed)
    async def _panel_closed(self, event: Closed) -> None:
        event.stop()
        await self.close_panel()

    def on_line_input_typed(self, event: LineInput.Typed) -> None:
        """Search while it is being typed."""
        if event.kind == "filter":
            self.look_for(event.text)
