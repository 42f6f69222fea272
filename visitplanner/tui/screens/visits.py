"""All visits of the partnership: when, who to whom, how far, what is open in them, and what is due next."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical

from visitplanner.checks.incremental import Lint
from visitplanner.domain.balance import Share
from visitplanner.domain.findings import Level
from visitplanner.domain.visit import ActionStatus, VisitStatus
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book, Programme
from visitplanner.locale import current, tr
from visitplanner.tui import marks
from visitplanner.tui.agenda_view import Sight
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.main_screen import MAIN_OFFERS, MainScreen
from visitplanner.tui.messages import Closed
from visitplanner.tui.text import cut, fit, width
from visitplanner.tui.widgets.lines import Lines
from visitplanner.tui.widgets.statusline import StatusLine
from visitplanner.tui.widgets.visit_table import VisitRow, VisitTable

if TYPE_CHECKING:
    from visitplanner.tui.elsewhere import Stood
    from visitplanner.tui.widgets.new_visit import NewVisit

_OVER: Final = frozenset({VisitStatus.DONE, VisitStatus.CANCELLED})


def no_visit(screen: VisitsScreen) -> str:
    """Needs a visit under the cursor."""
    return "" if screen.current else tr("There is no visit yet: n plans one.")


VISITS_OFFERS: Final = (
    Command(
        id="visits.open",
        key="enter",
        label=N_("agenda"),
        name=N_("Open the agenda"),
        help=N_("Opens the agenda of the visit under the cursor."),
        why_not=no_visit,
    ),
    Command(
        id="visits.new",
        key="n",
        label=N_("new visit"),
        name=N_("Plan a new visit"),
        help=N_("A title and two days are enough to begin with."),
    ),
    Command(
        id="visits.export",
        key="x",
        label=N_("export"),
        name=N_("Export the agenda"),
        help=N_("Writes the agenda of the visit under the cursor, after a preview."),
        why_not=no_visit,
    ),
    *(one for one in MAIN_OFFERS if one.id != "main.visits"),
)


def _damaged(slug: str) -> VisitRow:
    """The row of a visit whose file cannot be read: it is there, and all that is known is its name."""
    return VisitRow(
        slug=slug,
        when="",
        who="",
        title=slug,
        status=VisitStatus.DRAFT,
        status_word=tr("damaged"),
        errors=0,
        warnings=0,
        needs=0,
        capacity=None,
        low=False,
        deadline="",
        first_day=None,
    )


class VisitsScreen(MainScreen[None]):
    """The screen that the planner begins with."""

    AUTO_FOCUS: ClassVar[str | None] = "#visits"
    CSS_PATH: ClassVar[str] = "visits.tcss"
    OFFERS: ClassVar[tuple[Command, ...]] = VISITS_OFFERS
    BINDINGS: ClassVar[list[BindingType]] = bindings(VISITS_OFFERS)
    HELP_TOPIC: ClassVar[str] = "visits"

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[VisitRow, ...] = ()
        self._lints: dict[str, Lint] = defaultdict(Lint)
        """What the checks saw of each visit, so that a change in one is not looked for in all."""

    @property
    def current(self) -> str | None:
        """The slug of the visit under the cursor."""
        return self.query_one(VisitTable).current

    def stands_on(self) -> Stood | None:
        """The visit under the cursor."""
        from visitplanner.tui.elsewhere import Stood

        here = next((one for one in self._rows if one.slug == self.current), None)
        return Stood(file=here.slug, id="", title=here.title) if here is not None else None

    def body(self) -> ComposeResult:
        """Head, headings, visits."""
        yield Lines(id="head")
        yield Lines(id="columns")
        yield VisitTable(id="visits")
        yield Vertical(id="tray")

    def on_mount(self) -> None:
        """Begin at the visit that is going on or comes next."""
        table = self.query_one(VisitTable)
        self._read()
        coming = [one.slug for one in self._rows if one.status not in _OVER]
        table.show(self._rows, coming[0] if coming else None)
        self._show_head()

    def reload(self) -> None:
        """Take in what changed."""
        self._read()
        self.query_one(VisitTable).show(self._rows)
        self._show_head()

    def on_resize(self) -> None:
        """The headings follow the columns."""
        self.call_after_refresh(self._show_head)

    def _read(self) -> None:
        desk, said = self.desk, self.language
        book, rows = desk.book(), []
        visits = desk.visits()
        for programme in visits.programmes:
            visit = programme.visit
            sight = Sight.of(desk, visit.slug, self._lints[visit.slug])
            shares = sight.balance.percents()
            floor = book.partnership.settings.capacity_floor
            due = None if visit.status is VisitStatus.CANCELLED else next_deadline(book, programme)
            rows.append(
                VisitRow(
                    slug=visit.slug,
                    when=said.days(visit.first_day, visit.last_day),
                    who=who_to_whom(book, programme),
                    title=visit.title,
                    status=visit.status,
                    status_word=said.label(visit.status),
                    errors=sight.count(Level.ERROR),
                    warnings=sight.count(Level.WARNING),
                    needs=len(sight.open_needs),
                    capacity=shares[Share.CAPACITY] if sight.balance.total else None,
                    low=shares[Share.CAPACITY] < floor,
                    deadline=_due(due, desk.today),
                    first_day=visit.first_day,
                )
            )
        self._rows = (*rows, *(_damaged(slug) for slug, _ in visits.unreadable))
        if visits.unreadable:
            self.say(said.say(visits.unreadable[0][1]), tone="warning")

    def _show_head(self) -> None:
        head = self.query_one("#head", Lines)
        name = self.desk.book().partnership.name
        head.put([((f" {tr('Visits')} {marks.BEYOND} ", "muted"), (cut(name, head.columns - 12), "strong"))])
        when, who, title, status, open_, deadline = self.query_one(VisitTable).widths()
        counts = f"{tr('err.'):>4} {tr('warn.'):>5} {tr('needs'):>5} {tr('cap.'):>5}"
        counts = counts if open_ >= width(counts) else tr("open")
        cells = [
            (tr("When"), when),
            (tr("Who to whom"), who),
            (tr("Visit"), title),
            (tr("Status"), status),
            (counts, open_),
            (tr("Due next"), deadline),
        ]
        line = "".join(fit(word, columns) + "  " for word, columns in cells if columns)
        self.query_one("#columns", Lines).put([(("  " + line, "muted"),)])
        here = next((one for one in self._rows if one.slug == self.current), None)
        due = tr("due next: {deadline}", deadline=here.deadline) if here and here.deadline else ""
        self.query_one(StatusLine).stand(((due, "$muted"),) if due else ())

    @on(VisitTable.Moved)
    def _moved(self, event: VisitTable.Moved) -> None:
        event.stop()
        self._show_head()

    def do_open(self) -> None:
        """To the agenda."""
        slug = self.current
        # Read first: what is damaged is told here and not by an agenda that cannot be shown.
        if slug and self.act(partial(self.desk.programme, slug)) is not None:
            self.planner.roads.agenda(slug)

    def do_agenda(self) -> None:
        """To the agenda that was open last, or the one of the visit under the cursor."""
        if self.planner.roads.visit is None:
            self.do_open()
        else:
            super().do_agenda()

    def do_export(self) -> None:
        """To the export of the visit under the cursor."""
        from visitplanner.tui.screens.export import ExportScreen

        if self.current:
            self.app.push_screen(ExportScreen(self.desk, self.current))

    async def do_new(self) -> None:
        """Open the small form of a new visit."""
        from visitplanner.tui.widgets.new_visit import NewVisit

        tray = self.query_one("#tray", Vertical)
        if not tray.children:
            await tray.mount(NewVisit(self.desk))

    def on_new_visit_added(self, event: NewVisit.Added) -> None:
        """Show it in the list."""
        self.reload()
        self.query_one(VisitTable).show(self._rows, event.slug)

    @on(Closed)
    async def _form_closed(self, event: Closed) -> None:
        event.stop()
        await self.query_one("#tray", Vertical).remove_children()
        self.query_one(VisitTable).focus()


def who_to_whom(book: Book, programme: Programme) -> str:
    """The visiting municipalities and the hosting ones."""
    visit = programme.visit
    guests = ", ".join(book.partnership.municipality_name(one) for one in visit.visiting)
    hosts = ", ".join(book.partnership.municipality_name(one) for one in visit.hosting)
    return f"{guests} {marks.TO} {hosts}" if guests or hosts else ""


def _due(due: tuple[date, str] | None, today: date) -> str:
    """The next thing due in words, with a mark when its day has passed; empty for none."""
    if due is None:
        return ""
    day, what = due
    late = f"{marks.FINDING} " if day < today else ""
    return f"{late}{current().day_near(day, today)} {tr(what)}"


def next_deadline(book: Book, programme: Programme) -> tuple[date, str] | None:
    """The earliest thing due, with a message id for what it is: rows without a day, a document, an action."""
    visit = programme.visit
    due: list[tuple[date, str]] = [
        (action.due, N_("action point"))
        for action in programme.actions
        if action.due and action.status is ActionStatus.OPEN
    ]
    if visit.status not in _OVER:
        due += [
            (document.ready_by, N_("document"))
            for item in programme.items
            for document in item.documents
            if document.ready_by and item.happens
        ]
        if visit.first_day is not None and any(item.happens for item in programme.pool):
            days = timedelta(days=book.partnership.settings.pool_deadline_days)
            due.append((visit.first_day - days, N_("pool")))
    return min(due, default=None)
