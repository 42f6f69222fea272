"""The outcomes as they are read: the list, the row in full, what is chosen. outcomes.py changes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.containers import Container, Vertical

from visitplanner.domain.aftermath import unsaid
from visitplanner.domain.agenda import Item
from visitplanner.domain.trajectory import Goal
from visitplanner.domain.visit import ActionStatus
from visitplanner.locale import tr, trn
from visitplanner.tui import marks
from visitplanner.tui.main_screen import MainScreen
from visitplanner.tui.outcome_rows import sections
from visitplanner.tui.outcome_sight import After, Kind, Row
from visitplanner.tui.text import cut
from visitplanner.tui.widgets.lines import Lines
from visitplanner.tui.widgets.outcome_full import OutcomeFull
from visitplanner.tui.widgets.outcome_list import OutcomeList
from visitplanner.tui.widgets.statusline import StatusLine

if TYPE_CHECKING:
    from visitplanner.tui.elsewhere import Stood

SHORT_ROWS: Final = 18
"""Below so many rows of screen the row under the cursor is not shown in full; enter opens it."""
HIGH_ROWS: Final = 34
"""From so many on there is room for all of most rows."""


class OutcomesReading(MainScreen[None]):
    """One list of everything there is to write down after a day or a visit; the row in full beside it."""

    AUTO_FOCUS: ClassVar[str | None] = "#rows"
    CSS_PATH: ClassVar[str] = "outcomes.tcss"
    VERTICAL_BREAKPOINTS = [(0, "-short"), (SHORT_ROWS, "-tall"), (HIGH_ROWS, "-high")]

    def __init__(self, slug: str) -> None:
        super().__init__()
        self.slug = slug
        self.after: After

    def body(self) -> ComposeResult:
        """Head; the list, with the row under the cursor in full; a form below."""
        yield Lines(id="head")
        with Container(id="work"):
            yield OutcomeList(id="rows")
            yield OutcomeFull(id="full")
        yield Vertical(id="tray")

    def on_mount(self) -> None:
        """Begin at the first activity of which nobody has said anything, or at today's."""
        self.after = After.of(self.desk, self.slug)
        self._show(self._first())

    def reload(self) -> None:
        """Take in what changed here or elsewhere; the cursor stays on its row."""
        self.after = After.of(self.desk, self.slug)
        self._show()

    def on_resize(self) -> None:
        """What fits changes with the width."""
        if hasattr(self, "after"):
            self.call_after_refresh(self._show_around)

    def _first(self) -> str | None:
        today = [item for item in self.after.programme.in_order() if item.day == self.desk.today]
        found = [*unsaid(self.after.programme, self.desk.today), *today]
        return f"{Kind.ITEM.value} {found[0].id}" if found else None

    # What is chosen

    @property
    def row(self) -> Row | None:
        """The row under the cursor."""
        return self.query_one(OutcomeList).row

    def place(self) -> tuple[str | None, str | None]:
        """This visit."""
        return self.slug, None

    def marked_rows(self) -> frozenset[str]:
        """The rows that are marked."""
        return self.marked

    def stands_on(self) -> Stood | None:
        """The item, or the action point of this visit, under the cursor."""
        from visitplanner.tui.elsewhere import Stood

        row = self.row
        if row is None or self.after.left_open(row) is not None:
            return None
        return Stood.of(self.slug, self.after.action(row) or self.after.item(row))

    @property
    def marked(self) -> frozenset[str]:
        """Places of the marked rows."""
        return self.query_one(OutcomeList).marked

    @property
    def chosen(self) -> tuple[Item, ...]:
        """The marked activities in order of the programme, or else the one under the cursor."""
        places = self.marked or ({self.row.place} if self.row is not None else set())
        wanted = {place.partition(" ")[2] for place in places if place.startswith(f"{Kind.ITEM.value} ")}
        return tuple(item for item in self.after.programme.in_order() if item.id in wanted)

    @property
    def goals(self) -> tuple[Goal, ...]:
        """The goals of which something can have been seen: those of the row, else those of the visit."""
        sign = self.after.sign(self.row)
        if sign is not None:
            return (sign[0],)
        return self.after.goals(self.after.item(self.row))

    # What is shown

    def _show(self, current: str | None = None) -> None:
        self.query_one(OutcomeList).show(sections(self.after), current)
        self._show_around()

    def _show_around(self) -> None:
        visit, said = self.after.programme.visit, self.language
        facts = [visit.title, said.days(visit.first_day, visit.last_day), said.label(visit.status)]
        head = self.query_one("#head", Lines)
        words = f" {tr('Outcomes')} {marks.BEYOND} "
        room = head.columns - len(words)
        head.put([((words, "muted"), (cut(" · ".join(filter(None, facts)), room), "strong"))])
        self._show_full()
        self._show_counts()

    def _show_full(self) -> None:
        self.query_one(OutcomeFull).show(self.after, self.row)

    def _show_counts(self) -> None:
        silent = len(unsaid(self.after.programme, self.desk.today))
        still = sum(one.status is ActionStatus.OPEN for one in self.after.programme.actions)
        still += sum(one.taken_up is None for one in self.after.earlier)
        parts = [
            trn("{n} without a word", "{n} without a word", silent) if silent else "",
            trn("{n} action point open", "{n} action points open", still) if still else "",
        ]
        text = " · ".join(filter(None, parts))
        line = self.query_one(StatusLine)
        if silent:
            line.stand(((f"{marks.FINDING} {text}", "$warning"),))
        else:
            line.stand(((text, "$muted"),) if text else ())

    @on(OutcomeList.Moved)
    def _moved(self, event: OutcomeList.Moved) -> None:
        event.stop()
        self._show_full()
        self.refresh_bindings()
