"""The agenda as it is read: which day, which row, what is found. What changes it is in agenda.py."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar, Final, cast

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical

from visitplanner.domain.agenda import Item
from visitplanner.domain.values import replace
from visitplanner.domain.visit import VisitStatus
from visitplanner.domain.workspace import Programme
from visitplanner.locale import tr, trn
from visitplanner.tui import marks
from visitplanner.tui.agenda_view import Sight, day_head, entry
from visitplanner.tui.main_screen import MainScreen
from visitplanner.tui.screens.agenda_offers import REMEDY_WORDS, remedies
from visitplanner.tui.text import cut, fit, width
from visitplanner.tui.widgets.balance_bar import BalanceBar
from visitplanner.tui.widgets.day_list import DayList, DayRow
from visitplanner.tui.widgets.finding_line import FindingLine
from visitplanner.tui.widgets.item_detail import ItemDetail
from visitplanner.tui.widgets.item_table import GUTTER, ItemTable
from visitplanner.tui.widgets.lines import Lines
from visitplanner.tui.widgets.statusline import StatusLine

if TYPE_CHECKING:
    from visitplanner.checks.incremental import Lint
    from visitplanner.tui.elsewhere import Stood
    from visitplanner.tui.widgets.findings_panel import FindingsPanel

SHORT_ROWS: Final = 18
"""Below so many rows of screen an open panel takes the place of the lines at the bottom."""


class AgendaReading(MainScreen[None]):
    """Shows a visit's agenda: days, rows, the item, and what the checks say."""

    AUTO_FOCUS: ClassVar[str | None] = "#rows"
    CSS_PATH: ClassVar[str] = "agenda.tcss"
    VERTICAL_BREAKPOINTS = [(0, "-short"), (SHORT_ROWS, "-tall")]

    def __init__(self, slug: str) -> None:
        super().__init__()
        self.slug = slug
        self.sight: Sight
        self._own_lint: Lint | None = None
        self.day: date | None = None
        """The day whose rows are shown; None is the pool."""
        self.filter_text = ""
        self.about: tuple[Item, ...] = ()
        """What the open panel is about, as it stood when that was opened; the cursor may be elsewhere."""

    def body(self) -> ComposeResult:
        """Head; days, rows and item side by side; what is open below; finding and balance."""
        yield Lines(id="head")
        with Horizontal(id="work"):
            yield DayList(id="days")
            with Vertical(id="middle"):
                yield Lines(id="day-head")
                yield ItemTable(id="rows")
            with Vertical(id="side"):
                yield ItemDetail(id="detail")
        yield Vertical(id="tray")
        yield FindingLine(id="finding")
        yield BalanceBar(id="balance")

    def on_mount(self) -> None:
        """Read the visit and begin where it is now, or at its first day."""
        self.sight = Sight.glance(self.desk, self.slug)
        self.day = self._first_day()
        self._show()
        # The plan stands there at once; the checks, which are as much to load as all the rest, look after it.
        self.call_after_refresh(self._judge)

    def _judge(self) -> None:
        """Let the checks look for the first time, and say what earlier visits left."""
        self.try_reload()
        self._tell_left_open()

    @property
    def _lint(self) -> Lint:
        """What the checks remember of this visit from one look to the next."""
        if self._own_lint is None:
            from visitplanner.checks.incremental import Lint

            self._own_lint = Lint()
        return self._own_lint

    def _tell_left_open(self) -> None:
        """Say, once, that earlier visits left action points open which this one could take up."""
        from visitplanner.domain.aftermath import left_open

        here = self.sight.programme
        if here.visit.status in {VisitStatus.DONE, VisitStatus.CANCELLED}:
            return
        taken = {item.action for item in here.items if item.happens}
        found = left_open(self.desk.visits().programmes, here.visit, self.desk.today)
        left = sum(action.id not in taken for _, action in found)
        if left:
            self.say(
                trn(
                    "{n} action point of earlier visits is open: 7 shows it.",
                    "{n} action points of earlier visits are open: 7 shows them.",
                    left,
                )
            )

    def reload(self) -> None:
        """Take in what changed here or elsewhere; cursor, scroll and whatever is typed stay."""
        self.sight = Sight.of(self.desk, self.slug, self._lint)
        table = self.query_one(ItemTable)
        table.mark(table.marked & {item.id for item in self.sight.programme.items})
        if self.day is not None and self.day not in self.sight.programme.days:
            self.day = self._first_day()
        self._show()
        for panel in self.query("NeedPanel"):
            panel.reload()  # type: ignore[attr-defined]  # loaded when first opened

    def on_resize(self) -> None:
        """What fits into the heads, and whether the item has a place, changes with the width."""
        if hasattr(self, "sight"):
            self.call_after_refresh(self._show_what_fits)

    def _show_what_fits(self) -> None:
        self._show_head()
        self._show_day_head()
        self._show_item()

    def _first_day(self) -> date | None:
        days = self.sight.programme.days
        return self.desk.today if self.desk.today in days else (days[0] if days else None)

    # What is chosen

    @property
    def item(self) -> Item | None:
        """The item under the cursor."""
        return self.sight.programme.item(self.query_one(ItemTable).current)

    @property
    def chosen(self) -> tuple[Item, ...]:
        """The marked items in order of the programme, or else the one under the cursor."""
        marked = self.query_one(ItemTable).marked
        if marked:
            return tuple(item for item in self.sight.programme.in_order() if item.id in marked)
        return (self.item,) if self.item is not None else ()

    @property
    def wide(self) -> bool:
        """Whether the item stands at the right."""
        return self.has_class("-wide") or self.has_class("-huge")

    @property
    def meant(self) -> tuple[Item, ...]:
        """What the open panel is about, as it stands now; as it stood where somebody deleted it meanwhile."""
        return tuple(self.sight.programme.item(one.id) or one for one in self.about)

    @property
    def seen(self) -> Programme:
        """The visit as the person sees it, with what an open panel is about also where that was deleted."""
        programme = self.sight.programme
        gone = [one for one in self.about if programme.item(one.id) is None]
        return replace(programme, items=(*programme.items, *gone)) if gone else programme

    def place(self) -> tuple[str | None, str | None]:
        """This visit, and the one item that a panel is about."""
        return self.slug, self.about[0].id if len(self.about) == 1 else None

    def marked_rows(self) -> frozenset[str]:
        """The items that are marked."""
        return self.query_one(ItemTable).marked

    def stands_on(self) -> Stood | None:
        """The item under the cursor."""
        from visitplanner.tui.elsewhere import Stood

        return Stood.of(self.slug, self.item)

    def come_to(self, item: Item | None) -> None:
        """Show the day of an item, with the cursor on it, as it stands now."""
        self.sight = Sight.of(self.desk, self.slug, self._lint)
        if item is not None:
            self.filter_text = ""
            self.day = item.day
        self._show(item.id if item is not None else None)

    def mark(self, items: frozenset[str]) -> None:
        """Mark these items and no others; marks stay when another day is shown."""
        self.query_one(ItemTable).mark(items)
        self._show_day_head()

    def unmark(self) -> None:
        """Nothing is marked any more."""
        self.mark(frozenset())

    # What is shown

    def _show(self, current: str | None = None) -> None:
        self._show_head()
        self._show_days()
        self._show_rows(current)
        self._show_item()
        self._show_counts()
        settings = self.sight.book.partnership.settings
        self.query_one(BalanceBar).show(self.sight.balance, settings.capacity_floor)
        for panel in self.query("FindingsPanel"):
            cast("FindingsPanel", panel).show(self.sight.findings)

    def _show_head(self) -> None:
        visit, said = self.sight.programme.visit, self.language
        facts = " · ".join(
            filter(None, [visit.title, said.days(visit.first_day, visit.last_day), said.label(visit.status)])
        )
        head = self.query_one("#head", Lines)
        head.put([((f" {tr('Visits')} {marks.BEYOND} ", "muted"), (cut(facts, head.columns - 12), "strong"))])

    def _show_days(self) -> None:
        sight, said = self.sight, self.language
        days = [
            DayRow(
                day=day,
                name=said.weekday(day),
                count=len(sight.rows_of(day)),
                warns=sight.day_has_finding(day),
                today=day == self.desk.today,
            )
            for day in sight.programme.days
        ]
        pool = DayRow(
            day=None, name=tr("pool"), count=len(sight.programme.pool), warns=sight.day_has_finding(None)
        )
        self.query_one(DayList).show((*days, pool), self.day)

    def _show_rows(self, current: str | None = None) -> None:
        sight, said = self.sight, self.language
        if self.filter_text:
            empty = tr("No row of this visit has these words.")
            rows = tuple(entry(sight, item, said, with_day=True) for item in sight.matching(self.filter_text))
        else:
            empty = (
                tr("Nothing waits for a day.")
                if self.day is None
                else tr("Nothing on this day yet: a adds an activity, n a concrete need.")
            )
            rows = tuple(entry(sight, item, said) for item in sight.rows_of(self.day))
        self.query_one(ItemTable).show(rows, empty=empty, current=current)
        self._show_day_head()

    def _show_day_head(self) -> None:
        table = self.query_one(ItemTable)
        if self.filter_text:
            total = len(self.sight.programme.items)
            left = tr(
                "{n} of {total} rows with “{text}”", n=len(table.entries), total=total, text=self.filter_text
            )
            right = tr("escape shows all")
        else:
            left, right = day_head(self.sight, self.day, self.language)
        if table.marked:
            right = trn("{n} marked", "{n} marked", len(table.marked))
        head = self.query_one("#day-head", Lines)
        room = head.columns - GUTTER
        if width(left) + width(right) + 2 > room and width(right) >= room // 3:
            right = ""
        head.put([(("  ", ""), (fit(left, room - width(right)), "strong"), (right + " ", "muted"))])

    def _show_item(self) -> None:
        item = self.item
        keys = []
        if item is not None and (found := self.sight.about(item)):
            keys = [
                (one.key_shown or one.key.partition(",")[0], tr(REMEDY_WORDS.get(one.id, one.label)))
                for one in remedies(found[0].code)
            ]
        self.query_one(FindingLine).show(self.sight, item, keys)
        detail = self.query_one(ItemDetail)
        if self.wide or self.has_class("-detail"):
            detail.show(self.sight, item)

    def _show_counts(self) -> None:
        line = self.query_one(StatusLine)
        if not self.sight.judged:
            line.stand(())
            return
        from visitplanner.domain.findings import Level

        errors, warnings = self.sight.count(Level.ERROR), self.sight.count(Level.WARNING)
        needs = len(self.sight.open_needs)
        said = [
            trn("{n} error", "{n} errors", errors) if errors else "",
            trn("{n} warning", "{n} warnings", warnings) if warnings else "",
            trn("{n} need open", "{n} needs open", needs) if needs else "",
        ]
        text = " · ".join(filter(None, said))
        advice = self.sight.count(Level.ADVICE)
        calm = trn("{n} piece of advice", "{n} pieces of advice", advice) if advice else tr("no findings")
        line.stand(
            ((f"{marks.FINDING} {text}", "$warning"),) if text else ((f"{marks.CONFIRMED} {calm}", "$muted"),)
        )

    @on(ItemTable.Moved)
    def _moved(self, event: ItemTable.Moved) -> None:
        event.stop()
        self._show_item()

    def look_for(self, text: str) -> None:
        """Show the rows of all days in which the words occur; without words, the day again."""
        if text.strip() != self.filter_text:
            self.filter_text = text.strip()
            self._show_rows()
            self._show_item()
