"""The people screen as it is read: the list, the person under the cursor, the way around."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical

from visitplanner.domain.changes import BOOK
from visitplanner.domain.people import Person
from visitplanner.locale import tr
from visitplanner.tui import marks
from visitplanner.tui.main_screen import MainScreen
from visitplanner.tui.messages import Sought
from visitplanner.tui.people_view import PeopleSight, people_rows
from visitplanner.tui.person_view import item_behind, person_rows
from visitplanner.tui.text import cut
from visitplanner.tui.widgets.lines import Lines
from visitplanner.tui.widgets.own_rows import OwnRows
from visitplanner.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from textual.widget import Widget

    from visitplanner.domain.attendance import Attends
    from visitplanner.tui.elsewhere import Stood
    from visitplanner.tui.widgets.line_input import LineInput


class PeopleReading(MainScreen[None]):
    """Everything that changes what is in sight, and nothing that changes people or visit."""

    AUTO_FOCUS: ClassVar[str | None] = "#people"
    VERTICAL_BREAKPOINTS = [(0, "-short"), (18, "-tall"), (32, "-high")]

    def __init__(self, slug: str | None) -> None:
        """`slug` is the visit whose delegation and hosts are shown; None shows people by municipality."""
        super().__init__()
        self.slug = slug
        self.filter_text = ""
        self._sight: PeopleSight | None = None

    def body(self) -> ComposeResult:
        """Head, people beside or above the one under the cursor, and room for a form."""
        yield Lines(id="head")
        with Horizontal(id="work"):
            yield RowList(id="people")
            yield OwnRows(id="own")
        yield Vertical(id="tray")

    def on_mount(self) -> None:
        """Read, and begin at the first person."""
        self.reload()

    def on_resize(self) -> None:
        """The head follows the width."""
        self.call_after_refresh(self._show_head)

    def reload(self) -> None:
        """Show what stands on disk; the cursor stays on its person."""
        programme = None if self.slug is None else self.desk.programme(self.slug)
        self._sight = PeopleSight.of(self.desk.book(), programme)
        self._show_head()
        self.show_people()
        self._show_person()

    @property
    def sight(self) -> PeopleSight:
        """What was read last."""
        assert self._sight is not None  # noqa: S101 - it is read when the screen is mounted
        return self._sight

    @property
    def person(self) -> Person | None:
        """The person under the cursor."""
        return self.sight.book.person(self.query_one("#people", RowList).current)

    def place(self) -> tuple[str | None, str | None]:
        """The visit whose people are shown."""
        return self.slug, None

    def stands_on(self) -> Stood | None:
        """The person under the cursor."""
        from visitplanner.tui.elsewhere import Stood

        return Stood.of(BOOK, self.person) if self._sight is not None else None

    @property
    def takes_part(self) -> bool:
        """Tell whether the person under the cursor is in the delegation or among the visit's own hosts."""
        programme, here = self.sight.programme, self.person
        if programme is None or here is None:
            return False
        return here.id in programme.visit.hosts or self.sight.stay(here.id) is not None

    @property
    def own_items(self) -> tuple[Attends, ...]:
        """What the person under the cursor attends."""
        return self.sight.own.get(self.person.id, ()) if self.person is not None else ()

    # What is on the screen

    def _show_head(self) -> None:
        if self._sight is None:
            return
        head, programme = self.query_one("#head", Lines), self.sight.programme
        if programme is None:
            what = self.sight.book.partnership.name
        else:
            visit = programme.visit
            when = self.language.days(visit.first_day, visit.last_day)
            what = " · ".join(one for one in (visit.title, when) if one)
        lead = f" {tr('People')} {marks.BEYOND} "
        head.put([((lead, "muted"), (cut(what, head.columns - len(lead)), "strong"))])

    def show_people(self, current: str = "") -> None:
        """Show the list anew; `current` puts the cursor on somebody."""
        people = self.query_one("#people", RowList)
        people.show(
            lambda columns: tuple(people_rows(self.sight, self.filter_text, columns)), current=current
        )

    def _show_person(self) -> None:
        own, here = self.query_one("#own", RowList), self.person
        if here is None:
            own.show(lambda _: ())
        else:
            own.show(lambda columns: tuple(person_rows(self.sight, here, columns)))

    @on(RowList.Moved, "#people")
    def _moved(self, event: RowList.Moved) -> None:
        event.stop()
        own = self.query_one("#own", RowList)
        own.scroll_to(y=0, animate=False)
        own.current = ""
        self._show_person()

    # The way around

    def do_open(self) -> None:
        """From a person to their programme."""
        self.query_one("#own", OwnRows).focus()

    @on(OwnRows.Opened)
    def _opened(self, event: OwnRows.Opened) -> None:
        """From there to the agenda."""
        event.stop()
        if self.slug is not None:
            self.planner.roads.agenda(self.slug, Sought(item=item_behind(event.key)))

    async def do_back(self) -> None:
        """Close the nearest thing that is open; at last, go back to the agenda or the visits."""
        people = self.query_one("#people", RowList)
        if self.query_one("#tray").children:
            await self.close_panel()
        elif not people.has_focus:
            people.focus()
        elif self.filter_text:
            self._look_for("")
        elif self.planner.roads.visit:
            self.do_agenda()
        else:
            self.do_visits()

    async def do_filter(self) -> None:
        """Ask whom to look for."""
        from visitplanner.tui.widgets.line_input import Asking, LineInput

        asking = Asking(
            kind="people", prompt=tr("Find"), example=tr("words in name, title, role, field, town, group")
        )
        await self.open_panel(LineInput(asking, self.filter_text))

    def on_line_input_typed(self, event: LineInput.Typed) -> None:
        """Search while it is being typed."""
        self._look_for(event.text)

    async def on_line_input_entered(self) -> None:
        """Keep what was found."""
        await self.close_panel()

    async def on_line_input_left(self) -> None:
        """The search ends."""
        self._look_for("")
        await self.close_panel()

    def _look_for(self, text: str) -> None:
        if text.strip() != self.filter_text:
            self.filter_text = text.strip()
            self.show_people()
            self._show_person()

    async def open_panel(self, panel: Widget) -> None:
        """Open a form or a line below; what stood there gives way."""
        await self.query_one("#tray").remove_children()
        self.add_class("-under")
        await self.query_one("#tray").mount(panel)

    async def close_panel(self) -> None:
        """Close it, and go back to the people."""
        await self.query_one("#tray").remove_children()
        self.remove_class("-under")
        self.query_one("#people", RowList).focus()
