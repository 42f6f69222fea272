"""A concrete need as it stands.

Where it was met, what the concept asks, which of the four answers are there (C13, C15).
"""

from __future__ import annotations

from dataclasses import dataclass

from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from visitplanner.domain.agenda import Item
from visitplanner.domain.need import Need, Part, Route
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book
from visitplanner.locale import current, tr
from visitplanner.tui.commands import Command, Offering, bindings
from visitplanner.tui.marks import CONFIRMED, FINDING, RETURNED, UNTICKED
from visitplanner.tui.need_words import ASKS, OPEN_PARTS, Like, Met, looks_like, met_before
from visitplanner.tui.text import cut, fit, parts, width

_NARROW = 70


def _no_twin(where: object) -> str:
    if isinstance(where, NeedFacts) and where.like is None:
        return tr(N_("No known need resembles it. On the screen of all needs, any two can be joined."))
    return ""


def _is_open(where: object) -> str:
    if isinstance(where, NeedFacts) and where.need is not None and where.need.route is Route.OPEN:
        return tr(N_("It is open already."))
    return ""


class NeedFacts(Widget, Offering, can_focus=True):
    """Shows the need; its keys choose a route. It never saves anything itself."""

    OFFERS = (
        Command(
            id="need.link",
            key="l",
            label=N_("link"),
            name=N_("Link the need to the trajectory"),
            help=N_(
                "Ties it to a goal. Three more answers make it whole: the partner's own choice, how it"
                " builds capacity,"
                " and which colleagues exchange. Each may come later; what is missing is said."
            ),
        ),
        Command(
            id="need.hand-on",
            key="h",
            label=N_("hand on"),
            name=N_("Hand the need on to a fourth-pillar initiative"),
            help=N_(
                "A private initiative can answer it, if everybody understands that the municipality does not."
            ),
        ),
        Command(
            id="need.note",
            key="o",
            label=N_("note"),
            name=N_("Note the need, with the words given"),
            help=N_("Keeps what was said to the partner, without a route and without a promise."),
        ),
        Command(
            id="need.decline",
            key="d",
            label=N_("decline"),
            name=N_("Decline the need, with the words given"),
            help=N_("An honest no, with the words in which it was said."),
        ),
        Command(
            id="need.join",
            key="j",
            name=N_("Join the need to the known one it looks like"),
            help=N_("It is asked for again: what was captured becomes one more time that the need was met."),
            why_not=_no_twin,
        ),
        Command(
            id="need.reopen",
            key="r",
            name=N_("Open the need again"),
            help=N_("Takes the route back; the answers stay with it."),
            why_not=_is_open,
        ),
        Command(
            id="need.later",
            key="escape,z",
            label=N_("later"),
            name=N_("Decide about the need later"),
            help=N_(
                "Goes back to the agenda. Nothing is blocked, and the warning stays until the need has a"
                " route."
            ),
        ),
    )
    BINDINGS = bindings(OFFERS)
    HELP = N_(
        "A concrete need is something people meet on the spot: the school with poor toilets. The urge to"
        " fix it is human,"
        " and it shifts the visit away from building governing capacity. So it gets a place of its own,"
        " and one of four"
        " honest routes."
    )

    DEFAULT_CSS = """
    NeedFacts { height: auto; width: 1fr; }
    """

    @dataclass
    class Chosen(Message):
        """A route was chosen: link, hand-on, note, decline, join, reopen, later."""

        route: str

    def __init__(self) -> None:
        super().__init__()
        self.need: Need | None = None
        self.like: Like | None = None
        self.asks = True
        """Whether it says what the concept asks; beside a list of needs that would be said too often."""
        self._item: Item | None = None
        self._book: Book | None = None
        self._before: tuple[Met, ...] = ()

    def show(
        self,
        need: Need | None,
        item: Item | None,
        book: Book,
        before: tuple[Met, ...],
        like: Like | None = None,
    ) -> None:
        """Show this need, the item it is on, when it was met before, and which known one it looks like."""
        old = self.render()
        self.need, self._item, self._book, self._before = need, item, book, before
        self.like = like
        new = self.render()
        if (new.plain, new.spans) != (old.plain, old.spans):
            # The rest of the screen is laid out anew only where the height can be another one.
            self.refresh(layout=_height(old, self.size.width) != _height(new, self.size.width))

    def render(self) -> Content:
        """Title and facts, what is asked, the four parts or the route taken."""
        need = self.need
        if need is None or self._book is None:
            return Content("")
        room = max(30, self.size.width)
        # In a narrow column beside a list it may wrap; below one, each line counts.
        where = self._where(need)
        where = where if room < _NARROW and not self.asks else cut(where, room)
        lines = [self._headline(need, room), parts((where, "$muted"))]
        if self._before:
            lines.append(parts((cut(f"{RETURNED} {met_before(need, self._before)}", room), "$warning")))
        if self.like is not None:
            # In a narrow column the offer takes two lines rather than lose the title.
            offer = looks_like(self.like, room - 2 if room >= _NARROW else 2 * room - 12)
            lines.append(parts((f"{RETURNED} {offer}", "$warning")))
        if need.description:
            lines.append(parts((need.description.replace("\n", " "), "")))
        lines.append(Content(""))
        if need.route in {Route.OPEN, Route.EMBEDDED}:
            lines += self._trajectory(need, room)
        else:
            lines += self._routed(need)
        return Content("\n").join(lines)

    def _headline(self, need: Need, room: int) -> Content:
        code = tr(N_("need {code}"), code=need.code)
        title = cut(need.title, room - width(code) - 2)
        return parts((fit(title, room - width(code)), "bold"), (code, "$muted"))

    def _where(self, need: Need) -> str:
        lang = current()
        pieces: list[str] = []
        if self._item is not None:
            when = [lang.day(self._item.day) if self._item.day else tr(N_("in the pool"))]
            if self._item.moment:
                when.append(lang.moment(self._item.moment))
            pieces.append(", ".join(when))
        if need.place:
            pieces.append(need.place)
        if need.raised_by:
            pieces.append(tr(N_("raised by {who}"), who=need.raised_by))
        if need.noted_by:
            pieces.append(tr(N_("noted by {who}"), who=need.noted_by))
        return " · ".join(pieces)

    def _trajectory(self, need: Need, room: int) -> list[Content]:
        missing = need.embedding.missing()
        asked = [parts((tr(ASKS), "")), Content("")] if self.asks and not need.is_routed else []
        lines = [*asked, parts((tr(N_("Does it belong to the trajectory?")), "bold"))]
        label_width = max(width(current().label(part)) for part in Part) + 2
        for part in Part:
            there = part not in missing
            answer = self._answer(need, part) if there else tr(OPEN_PARTS[part])
            label = fit(current().label(part), label_width)
            text = cut(f" {CONFIRMED if there else UNTICKED} {label}{answer}", room)
            lines.append(parts((text, "" if there else "$warning")))
        if need.is_routed:
            lines.append(parts((tr(N_("All four are answered: it is part of the trajectory.")), "")))
        return lines

    def _answer(self, need: Need, part: Part) -> str:
        answers, book = need.embedding, self._book
        assert book is not None  # noqa: S101 - render() saw to it
        match part:
            case Part.TRAJECTORY:
                goal = book.goal(answers.goal)
                return f"{goal.code} {goal.title}" if goal else (answers.goal or "")
            case Part.LOCAL_CHOICE:
                when = current().date(answers.choice_on) if answers.choice_on else ""
                return ", ".join(one for one in (answers.choice_by, when) if one)
            case Part.CAPACITY:
                return answers.capacity.replace("\n", " ")
        return f"{_person(book, answers.visiting_colleague)} – {_person(book, answers.host_colleague)}"

    def _routed(self, need: Need) -> list[Content]:
        book = self._book
        initiative = book.initiative(need.initiative) if book is not None else None
        words = need.no_promise if need.route is Route.HANDED_ON else need.words_given
        said = [current().label(need.route) + (f": {initiative.name}" if initiative else "")]
        if need.routed_by and need.routed_on:
            said.append(tr(N_("{who}, {when}"), who=need.routed_by, when=current().date(need.routed_on)))
        lines = [parts((" · ".join(said), "bold"))]
        if words:
            lines.append(parts((f"“{words}”", "")))
        if not need.is_routed:
            missing = tr(N_("The words that go with it are missing."))
            lines.append(parts((f"{FINDING} {missing}", "$warning")))
        return lines

    def do_link(self) -> None:
        """Link to the trajectory."""
        self.post_message(self.Chosen("link"))

    def do_hand_on(self) -> None:
        """Hand on to an initiative."""
        self.post_message(self.Chosen("hand-on"))

    def do_note(self) -> None:
        """Note with the words given."""
        self.post_message(self.Chosen("note"))

    def do_decline(self) -> None:
        """Decline with the words given."""
        self.post_message(self.Chosen("decline"))

    def do_join(self) -> None:
        """Join it to the known one."""
        self.post_message(self.Chosen("join"))

    def do_reopen(self) -> None:
        """Open again."""
        self.post_message(self.Chosen("reopen"))

    def do_later(self) -> None:
        """Decide later."""
        self.post_message(self.Chosen("later"))


def _person(book: Book, key: str) -> str:
    person = book.person(key)
    return person.name if person is not None else key


def _height(content: Content, columns: int) -> int | None:
    """How many lines it takes; None where some of them wrap."""
    lines = content.plain.split("\n")
    return len(lines) if all(width(line) <= columns for line in lines) else None
