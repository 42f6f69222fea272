"""All that is known of one item: beside the rows of a wide agenda, else in their place."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from visitplanner.domain.agenda import Item, Status
from visitplanner.domain.need import Need, Part, Route
from visitplanner.locale import Language, current, tr
from visitplanner.tui import marks
from visitplanner.tui.agenda_view import Sight
from visitplanner.tui.widgets.lines import Line, Lines, Piece

_INDENT = 2


class ItemDetail(Lines):
    """Shows an item; only the lines that differ from the item before are drawn."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._sight: Sight | None = None
        self._item: Item | None = None

    def show(self, sight: Sight, item: Item | None) -> None:
        """Show that item as it stands now."""
        if item is None or self._item is None or item.id != self._item.id:
            self.scroll_to(y=0, animate=False)
        self._sight, self._item = sight, item
        self._draw()

    def on_resize(self) -> None:
        """Wrap anew."""
        self._draw()

    def _draw(self) -> None:
        if self._sight is None or self._item is None or self.columns <= _INDENT:
            self.put([])
            return
        page = _Page(self._sight, self._item, current(), self.columns - 1)
        self.put(
            [line if line and line[0][0].startswith(" ") else ((" ", ""), *line) for line in page.lines()]
        )


class _Page:
    def __init__(self, sight: Sight, item: Item, language: Language, columns: int) -> None:
        self._sight, self._item, self._language, self._columns = sight, item, language, columns

    def lines(self) -> Iterator[Line]:
        """The whole page."""
        item, said = self._item, self._language
        yield from self._text(item.title, "strong")
        yield from self._text(" · ".join(filter(None, self._facts())), "muted")
        if item.reason or item.status is not Status.PLANNED:
            state = said.label(item.status)
            yield from self._text(
                f"{state}: {item.reason}" if item.reason else state, "warning" if not item.happens else ""
            )
        for finding in self._sight.about(item):
            yield ()
            style = "warning" if finding.is_grave else "muted"
            yield from self._text(f"{marks.FINDING} {finding.code} {said.saw(finding)}", style)
        yield from self._goals()
        need = self._sight.book.need(item.need)
        if need is not None:
            yield from self._need(need)
        yield from self._people()
        yield from self._rest()

    def _facts(self) -> Iterator[str]:
        item, said = self._item, self._language
        yield said.label(item.kind)
        yield (
            said.days(item.day, item.until_day)
            if item.until_day and item.day
            else said.day(item.day)
            if item.day
            else tr("pool")
        )
        yield said.moment(item.moment)
        yield item.place

    def _goals(self) -> Iterator[Line]:
        item = self._item
        for link in item.goals:
            goal = self._sight.book.goal(link.goal)
            if goal is None:
                continue
            yield ()
            yield from self._text(goal.title, "", lead=(f"{goal.code} ", "accent strong"))
            yield from self._text(link.how or tr("how: not said yet"), "muted", indent=_INDENT)
        if item.serves_relationship and not item.goals:
            yield ()
            yield from self._text(tr("Serves the relationship, no capacity goal."), "muted")

    def _need(self, need: Need) -> Iterator[Line]:
        said = self._language
        yield ()
        yield from self._text(need.title, "", lead=(f"{need.code} ", "accent strong"))
        if need.raised_by:
            yield from self._text(tr("raised by {who}", who=need.raised_by), "muted")
        seen = [
            one.visit for one in need.sightings if one.visit and one.visit != self._sight.programme.visit.slug
        ]
        if seen:
            yield from self._text(
                marks.RETURNED + " " + tr("met before: {visits}", visits=said.list(seen)), "muted"
            )
        yield from self._text(
            tr("route: {route}", route=said.label(need.route)), "" if need.is_routed else "warning"
        )
        if need.route in {Route.OPEN, Route.EMBEDDED}:
            yield ()
            yield from self._text(tr("Does it belong to the trajectory?"), "")
            missing = need.missing()
            for part in Part:
                there = part not in missing
                yield (
                    (f"  {marks.CONFIRMED if there else marks.UNTICKED} ", "accent" if there else "warning"),
                    (said.label(part), "" if there else "muted"),
                )
        initiative = self._sight.book.initiative(need.initiative)
        if initiative is not None:
            yield from self._text(
                tr("to {initiative}: {words}", initiative=initiative.name, words=need.no_promise), "muted"
            )
        if need.words_given:
            yield from self._text(tr("said: {words}", words=need.words_given), "muted")

    def _people(self) -> Iterator[Line]:
        item, book, said = self._item, self._sight.book, self._language
        pairs = [
            (tr("groups"), list(item.groups)),
            (tr("with"), [one.name for who in item.attendees if (one := book.person(who))]),
            (tr("hosts"), [one.name for who in item.hosts if (one := book.person(who))]),
            (tr("people"), [item.people_note] if item.people_note else []),
            (tr("leads"), [one.name] if (one := book.person(item.lead)) else []),
            (tr("organises"), [item.organiser] if item.organiser else []),
            (tr("interpreter"), [one.name] if (one := book.person(item.interpreter)) else []),
        ]
        there = [(label, names) for label, names in pairs if names]
        if there:
            yield ()
        for label, names in there:
            yield from self._text(said.list(names), "", lead=(f"{label}: ", "muted"))

    def _rest(self) -> Iterator[Line]:
        item, said = self._item, self._language
        day = item.day or self._sight.programme.visit.first_day
        facts: list[tuple[str, str]] = []
        if item.promise or item.raises_expectations:
            facts.append((tr("promised and not"), item.promise or "–"))
        facts += [
            (
                tr("document"),
                f"{one.title} ({said.day_near(one.ready_by, day)})" if one.ready_by else one.title,
            )
            for one in item.documents
        ]
        facts += [
            (label, text)
            for label, text in ((tr("plan B"), item.plan_b), (tr("outcome"), item.outcome))
            if text
        ]
        facts.append((tr("who may read it"), said.label(item.visibility)))
        yield ()
        for label, text in facts:
            yield from self._text(text, "", lead=(f"{label}: ", "muted"))
        if item.note:
            yield ()
            yield from self._text(item.note, "")

    def _text(self, text: str, style: str, *, lead: Piece | None = None, indent: int = 0) -> Iterator[Line]:
        first = lead[0] if lead else ""
        room = max(8, self._columns - indent)
        blank = " " * indent
        for row, paragraph in enumerate(text.split("\n")):
            begin = first if row == 0 else ""
            for at, line in enumerate(textwrap.wrap(begin + paragraph, room) or [""]):
                if at == 0 and begin and lead is not None:
                    yield (
                        ((blank, ""), lead, (line[len(first) :], style))
                        if blank
                        else (lead, (line[len(first) :], style))
                    )
                else:
                    yield ((blank, ""), (line, style)) if blank else ((line, style),)
