"""Writing down what came of an item, and the texts in which both sides look back on a visit."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, Final

from textual import events
from textual.widget import Widget

from visitplanner.domain.aftermath import Thought, with_thought
from visitplanner.domain.agenda import Item, Status, Visibility
from visitplanner.domain.errors import InputError
from visitplanner.domain.visit import Visit
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Programme
from visitplanner.locale import current, tr
from visitplanner.planning.desk import Desk
from visitplanner.planning.done import Done
from visitplanner.planning.outcomes import NEEDS_REASON, look_back, set_outcome
from visitplanner.tui.widgets.choice import Choice
from visitplanner.tui.widgets.field import Field
from visitplanner.tui.widgets.guided import GuidedForm
from visitplanner.tui.widgets.row import Row
from visitplanner.tui.widgets.words import Words

_AFTER: Final = (Status.DONE, Status.MOVED, Status.CANCELLED, Status.FAILED)


class AfterForm(GuidedForm):
    """A form of the screen of outcomes."""

    def save(self) -> Done[Any]:
        """Save it. Raises PlannerError, and goes to the line that it is about."""
        raise NotImplementedError

    def said(self, done: Done[Any]) -> str:
        """What the status line says when it is done."""
        raise NotImplementedError

    def show_row(self, name: str, *, shown: bool) -> None:
        """Show the line with that widget, or hide it."""
        row = self.query_one(f"#{name}").parent
        if isinstance(row, Row):
            row.display = shown


class OutcomeForm(AfterForm):
    """What came of an item, whether it took place, and why where it did not go as planned."""

    HELP = N_(
        "After a day: one or two sentences on what came of it, for who was not there. Who cancels, moves or"
        " fails something says why. The delegation reads it in the report, the public does not."
    )
    DEFAULT_CSS = """
    OutcomeForm Words { height: 4; }
    """

    def __init__(
        self, desk: Desk, slug: str, item: Item, seen: Programme, *, status: Status | None = None
    ) -> None:
        """`status` is what to begin with, where another one than the likely one was asked for."""
        super().__init__(desk, f"outcome:{slug}:{item.id}")
        self._slug, self._item, self._seen = slug, item, seen
        self._status = status or likely_status(item, desk.today)

    def lines(self) -> Iterable[tuple[str, Widget]]:
        """What came of it, what became of it, why."""
        own = [one for one in (self._item.status,) if one not in _AFTER]
        options = [(one.value, current().label(one)) for one in (*_AFTER, *own)]
        yield tr(N_("What came of it")), Words(self._item.outcome, id="outcome")
        yield tr(N_("It is")), Choice(options, value=self._status.value, id="status")
        yield tr(N_("Because")), Field(self._item.reason, id="reason")

    @property
    def status(self) -> Status:
        """What was chosen."""
        return Status(self.query_one("#status", Choice).value)

    def ready(self) -> None:
        """A reason is asked for only where there has to be one."""
        self.typed()

    def typed(self) -> None:
        """Show the line for the reason, or hide it."""
        self.show_row("reason", shown=self.status in NEEDS_REASON)

    def hint(self) -> str:
        """Who reads it."""
        if self._item.visibility is Visibility.INTERNAL:
            return tr(N_("This item is internal: only the coordinators read it."))
        return tr(N_("The delegation reads this in the report. What is for coordinators only is a note."))

    def save(self) -> Done[Item]:
        """Write it down."""
        try:
            return set_outcome(
                self.desk,
                self._slug,
                self._item.id,
                self.lines_of("outcome"),
                status=self.status,
                reason=self.text("reason") if self.status in NEEDS_REASON else "",
                seen=self._seen,
            )
        except InputError:
            self.go_to("reason")
            raise

    def said(self, done: Done[Item]) -> str:
        """Name it, and what became of it."""
        return tr(
            N_("“{title}”: {status}."), title=done.value.title, status=current().label(done.value.status)
        )


def likely_status(item: Item, today: date) -> Status:
    """What an item that is written about most likely is: done, once its day is there."""
    if item.day is not None and item.day <= today and item.status in {Status.PLANNED, Status.CONFIRMED}:
        return Status.DONE
    return item.status


class Paragraphs(Words):
    """A place for a whole text: enter begins a new line, and F2 saves."""

    async def _on_key(self, event: events.Key) -> None:
        await super(Words, self)._on_key(event)


class ThoughtForm(AfterForm):
    """One text of the look back: achievements, constraints, conclusions, or a heading of the evaluation."""

    HELP = N_(
        "The look back is written by both coordinators, best at the closing discussion itself. Everybody may"
        " read achievements and conclusions; constraints and the evaluation stay within the delegation."
    )
    DEFAULT_CSS = """
    ThoughtForm Paragraphs { height: 7; }
    """

    def __init__(self, desk: Desk, visit: Visit, thought: Thought) -> None:
        super().__init__(desk, f"thought:{visit.slug}:{thought.name}")
        self._visit, self._thought = visit, thought

    def lines(self) -> Iterable[tuple[str, Widget]]:
        """The text."""
        yield tr(self._thought.label), Paragraphs(self._thought.text, id="text")

    def hint(self) -> str:
        """What to think of, and who reads it."""
        return tr(_ASKED[self._thought.name])

    def save(self) -> Done[Visit]:
        """Save the text."""
        mine = with_thought(self._visit, self._thought.name, self.lines_of("text"))
        return look_back(self.desk, self._visit.slug, self._visit, mine)

    def said(self, done: Done[Visit]) -> str:
        """Name what was written."""
        del done
        return tr(N_("{heading}: saved."), heading=tr(self._thought.label))


_ASKED: Final = {
    "achievements": N_(
        "What can both sides do now, or know now, that they could not before? Everybody reads it."
    ),
    "constraints": N_("What stood in the way, here and there? The delegation reads it, the public does not."),
    "conclusions": N_("What does it mean for the road ahead? Everybody reads it."),
    "preparation": N_("Were goals, people and papers there in time, on both sides?"),
    "programme": N_("Was there too much or too little, and was the time spent on what we came for?"),
    "reporting": N_("Who wrote what down, and did it reach those who were not there?"),
    "division_of_tasks": N_("Who did what, and did both sides carry their part?"),
    "working_method": N_("Did colleagues work with colleagues, and did everybody have a say?"),
}
"""What to think of, by the name of the text; the evaluation is for the delegation."""
