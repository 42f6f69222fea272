"""What came of a visit as text: the twin of the screen of outcomes, without any drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplanner.domain.aftermath import by_urgency, concluded, evaluated, is_unsaid, seen_on, unsaid
from visitplanner.domain.agenda import Item, Status
from visitplanner.exports.actions_text import action_lines
from visitplanner.exports.cells import wrap
from visitplanner.exports.rows import row_with_id, under
from visitplanner.exports.sentences import status_said

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from visitplanner.domain.visit import ActionPoint
    from visitplanner.domain.workspace import Book, Programme
    from visitplanner.exports.actions_text import Earlier
    from visitplanner.locale import Language

_NARROWEST = 40
_TIME = 12


def outcomes_text(
    book: Book,
    programme: Programme,
    earlier: Sequence[Earlier],
    *,
    language: Language,
    today: date,
    width: int = 80,
) -> str:
    """Items by day with what came of each, signs of progress, action points, what both sides conclude.

    `earlier` are the action points that earlier visits left open. No line is wider than asked, down to 40
    columns.
    """
    page = _Page(book, programme, today, language, max(width, _NARROWEST))
    blocks = [
        page.head(),
        *page.days(),
        page.progress(),
        page.actions(),
        page.earlier(earlier),
        page.thoughts(),
    ]
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


class _Page:
    """Sets the blocks of the page, each as lines."""

    def __init__(self, book: Book, programme: Programme, today: date, language: Language, width: int) -> None:
        self._book, self._programme, self._today = book, programme, today
        self._language, self._width = language, width

    def head(self) -> list[str]:
        """Title, days, status; and how much still has no word."""
        visit, language = self._programme.visit, self._language
        facts = [language.days(visit.first_day, visit.last_day), language.label(visit.status)]
        lines = wrap(visit.title or visit.slug, self._width)
        lines += wrap(" · ".join(filter(None, facts)), self._width)
        count = len(unsaid(self._programme, self._today))
        if count:
            said = language.trn(
                "⚠ Of {n} activity nothing has been written down yet.",
                "⚠ Of {n} activities nothing has been written down yet.",
                count,
            )
            lines += wrap(said, self._width)
        return lines

    def days(self) -> Iterator[list[str]]:
        """Each day with its items, and what has no day at the end."""
        items = self._programme.in_order()
        for day in dict.fromkeys(item.day for item in items):
            title = self._language.date(day, "weekday") if day else self._language.tr("Without a day")
            yield [title, *(line for item in items if item.day == day for line in self._item(item))]

    def _item(self, item: Item) -> Iterator[str]:
        said = status_said(item, self._language, with_reason=True)
        told = item.status in {Status.MOVED, Status.CANCELLED, Status.FAILED}
        title = f"{item.title} ({said})" if told else item.title
        cells = [(self._mark(item), 1), (self._language.moment(item.moment), _TIME)]
        yield from row_with_id(cells, title, item.id, self._width)
        for paragraph in filter(str.strip, item.outcome.split("\n")):
            yield from self._under(paragraph, 2 + 1 + 2 + _TIME + 2)

    def _mark(self, item: Item) -> str:
        """A shape for what became of it; the words stand beside those that are not as planned."""
        if is_unsaid(item, self._programme.visit, self._today):
            return "⚠"
        if not item.happens:
            return "✗"
        return "✓" if item.status is Status.DONE else "→" if item.status is Status.MOVED else "·"

    def progress(self) -> list[str]:
        """The signs of progress that were seen."""
        language, lines = self._language, list[str]()
        for one in seen_on(self._book, self._programme.visit.slug):
            seen = one.observation
            sign = f"{one.goal.code} {one.marker.text} ({language.label(one.marker.expectation)})"
            by = f" ({seen.by})" if seen.by else ""
            lines += self._under(sign, 2)
            lines += self._under(f"{language.date(seen.seen_on)}: {seen.text}{by}".replace("\n", " "), 4)
        return [language.tr("Signs of progress"), *lines] if lines else []

    def actions(self) -> list[str]:
        """The action points of this visit, the open ones first."""
        actions = by_urgency(self._programme.actions)
        lines = [line for one in actions for line in self._action(one)]
        return [self._language.tr("Action points"), *(lines or ["  " + self._language.tr("None yet.")])]

    def earlier(self, earlier: Sequence[Earlier]) -> list[str]:
        """What earlier visits left open."""
        lines = [line for one in earlier for line in self._action(one.action, more=one.visit_title)]
        return [self._language.tr("Still open from earlier visits"), *lines] if lines else []

    def _action(self, one: ActionPoint, *, more: str = "") -> Iterator[str]:
        return action_lines(self._book, one, self._today, self._language, self._width, more=more)

    def thoughts(self) -> list[str]:
        """What both sides conclude, and how the visit itself went; headings without a text are named."""
        language, visit = self._language, self._programme.visit
        lines: list[str] = []
        thoughts = (*concluded(visit), *evaluated(visit))
        for one in thoughts:
            if one.text:
                lines.append(f"  {language.tr(one.label)}")
                for paragraph in filter(str.strip, one.text.split("\n")):
                    lines += self._under(paragraph, 4)
        missing = [language.tr(one.label) for one in thoughts if not one.text]
        if missing:
            said = language.tr(
                "Nothing has been written down yet on: {headings}.", headings=language.list(missing)
            )
            lines += self._under(said, 2)
        return [language.tr("Looking back"), *lines]

    def _under(self, text: str, indent: int) -> list[str]:
        return under(text, indent, self._width)
