"""The goals an item serves, as a field of its form: what is linked and how, or that nothing is yet."""

from __future__ import annotations

from dataclasses import dataclass

from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from visitplanner.domain.agenda import GoalLink
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book
from visitplanner.locale import tr
from visitplanner.tui.commands import Command, Offering, bindings
from visitplanner.tui.marks import BEYOND, CONFIRMED, UNTICKED
from visitplanner.tui.text import cut, parts, plain


def _cannot_answer(where: object) -> str:
    if isinstance(where, GoalLinks) and not where.culture:
        return tr(N_("Only a cultural activity can serve the relationship alone; the others name a goal."))
    return ""


class GoalLinks(Widget, Offering, can_focus=True):
    """One line a goal. Changes are told by messages; the form holds the links."""

    OFFERS = (
        Command(
            id="links.pick",
            key="g,enter",
            label=N_("goals"),
            name=N_("Pick a goal"),
            help=N_("Opens the goals; enter there links the one used last, or the one you search for."),
        ),
        Command(
            id="links.drop",
            key="d,delete,backspace",
            label=N_("unlink"),
            name=N_("Unlink the goal"),
            help=N_("Takes the goal under the cursor off this item."),
        ),
        Command(
            id="links.relationship",
            key="r",
            label=N_("relationship"),
            name=N_("Answer that it serves the relationship"),
            help=N_(
                "Heritage, sport or a festivity may serve the relationship and no capacity goal. The"
                " answer is counted"
                " and printed, so that the centre of gravity stays visible."
            ),
            why_not=_cannot_answer,
        ),
        Command(
            id="links.next",
            key="right",
            name=N_("Next linked goal"),
            help=N_("Goes to the next linked goal."),
        ),
        Command(
            id="links.back", key="left", name=N_("Previous linked goal"), help=N_("Goes to the one before.")
        ),
    )
    BINDINGS = bindings(OFFERS)

    DEFAULT_CSS = """
    GoalLinks { height: auto; width: 1fr; background: $panel; }
    """

    at: reactive[int] = reactive(0)

    class Asked(Message):
        """The person wants to pick a goal."""

    @dataclass
    class Dropped(Message):
        """The person wants this goal off the item."""

        goal: str

    class Relationship(Message):
        """The person answers that it serves the relationship."""

    def __init__(self, book: Book, *, id: str | None = None) -> None:  # noqa: A002 - the name that Textual knows
        super().__init__(id=id)
        self._book = book
        self._links: tuple[GoalLink, ...] = ()
        self._serves = False
        self._asked = True
        self.culture = False

    def show(
        self, links: tuple[GoalLink, ...], *, serves: bool, asked: bool, culture: bool, book: Book
    ) -> None:
        """Show these links; `asked` tells whether the kind must name a goal."""
        shown = (self._links, self._serves, self._asked, self.culture, self._book)
        self._links, self._serves, self._asked, self.culture, self._book = links, serves, asked, culture, book
        if shown != (links, serves, asked, culture, book):
            self.at = min(self.at, max(0, len(links) - 1))
            self.refresh(layout=True)

    def render(self) -> Content:
        """A mark, the code, the title and how; words where there is nothing."""
        if not self._links:
            if self._serves and self.culture:
                return plain(" ".join((CONFIRMED, tr(N_("serves the relationship, no capacity goal")))))
            words = (
                tr(N_("none yet: enter picks one"))
                if self._asked
                else tr(N_("none; this kind need not name one"))
            )
            return plain(f"{UNTICKED} {words}")
        room = self.size.width
        lines: list[Content] = []
        for number, link in enumerate(self._links):
            goal = self._book.goal(link.goal)
            title = goal.title if goal is not None else tr(N_("a goal that is not known here"))
            code = goal.code if goal is not None else "?"
            how = f" – {link.how}" if link.how else ""
            here = self.has_focus and number == self.at and len(self._links) > 1
            left = cut(f"{title}{how}", max(10, room - len(code) - 4))
            lines.append(
                parts((f"{BEYOND} " if here else f"{CONFIRMED} ", ""), (code, "bold"), (f" {left}", ""))
            )
        return Content("\n").join(lines)

    def on_focus(self) -> None:
        """Show the cursor."""
        self.refresh()

    def on_blur(self) -> None:
        """Hide it."""
        self.refresh()

    def do_pick(self) -> None:
        """Ask for the goals."""
        self.post_message(self.Asked())

    def do_drop(self) -> None:
        """Take the goal under the cursor off."""
        if self._links:
            self.post_message(self.Dropped(self._links[self.at].goal))

    def do_relationship(self) -> None:
        """Give the explicit answer of a cultural activity."""
        self.post_message(self.Relationship())

    def do_next(self) -> None:
        """Walk on."""
        self.at = (self.at + 1) % max(1, len(self._links))

    def do_back(self) -> None:
        """Walk back."""
        self.at = (self.at - 1) % max(1, len(self._links))
