"""Two people changed the same field: both are shown, and one chooses mine, theirs, or a third text."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any, ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from visitplanner.domain.changes import Conflict, Edit, Receipt
from visitplanner.domain.errors import PlannerError
from visitplanner.domain.values import replace
from visitplanner.domain.words import N_
from visitplanner.locale import tr
from visitplanner.tui.base import PlannerScreen
from visitplanner.tui.commands import Command, Offering, bindings
from visitplanner.tui.conflict_drafts import as_it_is, key_of, third_of, written
from visitplanner.tui.conflicts import Shown, mine, shown, takes_text, third
from visitplanner.tui.elsewhere import last_hand
from visitplanner.tui.keeping import Keeper
from visitplanner.tui.messages import Changed
from visitplanner.tui.text import plain
from visitplanner.tui.widgets.field import Field
from visitplanner.tui.widgets.row import Row

WHY: Final = N_("choose between two changes")


def _writing(screen: Any) -> str:  # noqa: ANN401 - a screen of this module, defined below
    return tr(N_("Enter takes the third text; escape leaves the line.")) if screen.writing else ""


def _no_text(screen: Any) -> str:  # noqa: ANN401 - as above
    if screen.writing:
        return ""
    return "" if takes_text(screen.conflict) else tr(N_("Here one of the two can be chosen, not a third."))


CONFLICT_OFFERS: Final = (
    Command(
        id="conflict.mine",
        key="m",
        label=N_("mine"),
        name=N_("Take my change"),
        help=N_("Puts what you wrote in the place of what the other wrote."),
        why_not=_writing,
    ),
    Command(
        id="conflict.theirs",
        key="t",
        label=N_("theirs"),
        name=N_("Take their change"),
        help=N_("Leaves what the other wrote, which stands there now."),
        why_not=_writing,
    ),
    Command(
        id="conflict.third",
        key="e",
        label=N_("a third text"),
        name=N_("Write a third text"),
        help=N_("Opens a line with your words, to put something of both there."),
        why_not=_no_text,
    ),
    Command(
        id="conflict.back",
        key="escape",
        name=N_("Go back"),
        help=N_("Says how to choose: nothing that was written gets lost by one stray key."),
    ),
)


class ThirdRow(Offering, Row):
    """The line for a third text, with its two keys in the footer while one writes in it."""

    OFFERS: ClassVar[tuple[Command, ...]] = (
        Command(
            id="third.take",
            key="enter,f2",
            label=N_("take it"),
            name=N_("Take the third text"),
            help=N_("Saves the third text in the place of both."),
        ),
        Command(
            id="third.leave",
            key="escape",
            label=N_("back"),
            name=N_("Leave the third text"),
            help=N_("Goes back to the choice between the two."),
        ),
    )
    BINDINGS: ClassVar[list[BindingType]] = bindings(OFFERS)

    class Take(Message):
        """It is to stand in the place of both."""

    class Leave(Message):
        """The choice between the two is wanted again."""

    def do_take(self) -> None:
        """Hand it over."""
        self.post_message(self.Take())

    def do_leave(self) -> None:
        """Go back."""
        self.post_message(self.Leave())


class ConflictPanel(PlannerScreen[None]):
    """Goes through the fields of a receipt that somebody else changed as well, one at a time."""

    CSS_PATH = "conflict.tcss"
    OFFERS: ClassVar[tuple[Command, ...]] = CONFLICT_OFFERS
    BINDINGS = bindings(CONFLICT_OFFERS)
    HELP_TOPIC: ClassVar[str] = "conflict"
    AUTO_FOCUS = ""

    def __init__(self, receipt: Receipt) -> None:
        super().__init__()
        self._conflicts = list(receipt.conflicts)
        self._total = len(self._conflicts)
        self.writing = False
        self._third = ""
        self._keeper = Keeper(self, self._save_draft)

    @property
    def conflict(self) -> Conflict:
        """The one that is shown."""
        return self._conflicts[0]

    def body(self) -> ComposeResult:
        """What it is about, the three values, and a line for a third text."""
        with VerticalScroll(can_focus=False, id="both"):
            yield Static("", id="about")
            for name in ("base", "theirs", "mine"):
                yield Static("", id=name, classes="value")
        yield ThirdRow(tr(N_("Third text")), Field(id="third"), id="third-row")

    def on_mount(self) -> None:
        """Show the first."""
        self.query_one("#third-row").display = False
        for conflict in self._conflicts:
            # What is mine stands nowhere else: no end of the session may take it before the choice is made.
            self._keep(conflict)
        self._show()

    def reload(self) -> None:
        """Show what the other wrote since; where it reads like mine by now there is nothing to choose."""
        fresh = as_it_is(self.desk, self.conflict)
        if fresh is None:
            self._next(tr(N_("There is nothing to choose here any more.")))
        elif fresh != self.conflict:
            self._conflicts[0] = replace(fresh, by=last_hand(self.desk, fresh.file, fresh.id))
            self._show(third=self.query_one("#third", Field).value)

    def _show(self, *, third: str | None = None) -> None:
        conflict = self.conflict
        try:
            words = shown(self.desk, conflict)
        except PlannerError as error:
            self.say(self.language.say(error), tone="warning")
            words = Shown(
                thing="", label=conflict.field, base="", mine=str(conflict.mine), theirs=str(conflict.theirs)
            )
        who = conflict.by or tr(N_("Somebody else"))
        told = (
            N_("{who} changed this too, while you were at it. Theirs stands now; yours is kept here.")
            if conflict.field
            else N_("You deleted this, and {who} changed it meanwhile. It still stands; m deletes it.")
        )
        said = tr(told, who=who)
        count = tr(N_("{n} of {total}"), n=self._total - len(self._conflicts) + 1, total=self._total)
        head = f"{words.thing} · {words.label}" + (f" · {count}" if self._total > 1 else "")
        self.query_one("#about", Static).update(Content("\n").join([plain(head, "bold"), plain(said)]))
        for name, label, text in (
            ("base", N_("It was"), words.base),
            ("theirs", N_("Theirs"), words.theirs),
            ("mine", N_("Mine"), words.mine),
        ):
            value = Content("\n").join([plain(tr(label), "bold"), plain(text)])
            self.query_one(f"#{name}", Static).update(value)
        kept = third_of(self._drafts().get(key_of(conflict), "")) if third is None else third
        self._third = kept or (words.mine if conflict.mine else "")
        field = self.query_one("#third", Field)
        if field.value != self._third:
            field.value = self._third

    # What is not chosen yet, kept

    def _drafts(self) -> dict[str, str]:
        try:
            return self.desk.store.drafts()
        except PlannerError:
            return {}

    def _keep(self, conflict: Conflict) -> None:
        """Put a choice that is still to be made into the drafts, unless it stands there already."""
        key = key_of(conflict)
        if key not in self._drafts():
            try:
                self.desk.store.save_draft(key, written(conflict, shown(self.desk, conflict).mine))
            except PlannerError as error:
                self.say(self.language.say(error), tone="warning")

    @on(Field.Changed, "#third")
    def _typed(self, event: Field.Changed) -> None:
        event.stop()
        if event.value != self._third:
            self._third = event.value
            self._keeper.later()

    def _save_draft(self) -> None:
        """Keep the third text as far as it is typed. Raises StoreError."""
        if self._conflicts:
            words = shown(self.desk, self.conflict).mine
            self.desk.store.save_draft(key_of(self.conflict), written(self.conflict, words, self._third))

    def keep(self) -> bool:
        """Keep the third text, whatever ends the application."""
        return self._keeper.now() if self.writing else True

    def do_mine(self) -> None:
        """Put mine in the place of theirs."""
        self._take(lambda: mine(self.desk, self.conflict))

    def do_theirs(self) -> None:
        """Leave theirs."""
        self._next(tr(N_("Theirs stays.")))

    def do_third(self) -> None:
        """Open the line."""
        self.writing = True
        self.query_one("#third-row").display = True
        self.query_one("#third", Field).focus()
        self.refresh_bindings()

    def do_back(self) -> None:
        """Stay: the choice is still to be made, for what was written must not get lost by one stray key."""
        self.say(tr(N_("Please choose: m takes mine, t takes theirs.")), tone="warning")

    @on(ThirdRow.Leave)
    def _third_left(self, event: ThirdRow.Leave) -> None:
        event.stop()
        self._stop_writing()

    @on(ThirdRow.Take)
    def _third_taken(self, event: ThirdRow.Take) -> None:
        event.stop()
        text = self.query_one("#third", Field).value
        self._take(lambda: third(self.desk, self.conflict, text))

    def _stop_writing(self) -> None:
        self.writing = False
        self.query_one("#third-row").display = False
        self.set_focus(None)
        self.refresh_bindings()

    def _take(self, make: Callable[[], Edit]) -> None:
        try:
            edit = make()
            receipt = self.desk.commit((edit,), why=WHY)
        except PlannerError as error:
            self._refused(error)
            return
        # Where a third person was quicker still, that is one more to choose.
        self._conflicts.extend(receipt.conflicts)
        self._total += len(receipt.conflicts)
        self._next(tr(N_("Your choice is saved.")), receipt)

    def _refused(self, error: PlannerError) -> None:
        """Say why it was not saved; a third text is kept, and that is said only where it is so."""
        said = self.language.say(error)
        if self.writing:
            if not self._keeper.now(aloud=True):
                return
            said = f"{said} {tr(N_('Your text is kept as a draft; enter tries again.'))}"
        self.say(said, tone="warning")

    def _next(self, said: str, receipt: Receipt | None = None) -> None:
        self._keeper.rest()
        with suppress(PlannerError):
            # One too many is offered once more, and finds that there is nothing to choose.
            self.desk.store.drop_draft(key_of(self.conflict))
        del self._conflicts[0]
        if self.writing:
            self._stop_writing()
        if self._conflicts:
            self.say(said)
            self._show()
            return
        below = self.app.screen_stack[-2]
        below.post_message(Changed(Receipt(transaction=receipt.transaction if receipt else None), said))
        self.dismiss(None)
