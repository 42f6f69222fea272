"""All of one row of the outcomes, as lines of so many columns. No widgets."""

from __future__ import annotations

from collections.abc import Iterator

from visitplanner.domain.aftermath import Thought, seen_on
from visitplanner.domain.agenda import Item
from visitplanner.domain.trajectory import Goal, ProgressMarker
from visitplanner.domain.visit import ActionPoint
from visitplanner.domain.words import N_
from visitplanner.exports.cells import wrap
from visitplanner.locale import current, tr
from visitplanner.planning.actions import OpenAction
from visitplanner.tui.marks import DASH
from visitplanner.tui.outcome_sight import After, Row
from visitplanner.tui.widgets.lines import Line


def detail(after: After, row: Row | None, columns: int) -> list[Line]:
    """What is known of the row; nothing where there is none."""
    said: Iterator[tuple[str, str]] = iter(())
    sign, action, thought = after.sign(row), after.action(row), after.thought(row)
    if action is not None:
        said = _action(after, row, action)
    elif sign is not None:
        said = _sign(after, *sign)
    elif thought is not None:
        said = _thought(thought)
    elif (item := after.item(row)) is not None:
        said = _item(after, item)
    return [((line, style),) for text, style in said for line in wrap(text, max(columns, 2))]


def _item(after: After, item: Item) -> Iterator[tuple[str, str]]:
    lang = current()
    yield item.title, "strong"
    status = lang.label(item.status)
    facts = [lang.day(item.day) if item.day else "", lang.moment(item.moment), item.place, status]
    yield " · ".join(filter(None, facts)), "muted"
    if item.reason:
        yield tr(N_("Why: {reason}"), reason=item.reason), ""
    yield from _paragraphs(item.outcome, tr(N_("What came of it is not written down yet.")))
    seen = seen_on(after.book, after.programme.visit.slug)
    for goal in after.goals(item):
        yield f"{goal.code} {goal.title}", "muted"
        for one in seen:
            if one.goal.id == goal.id:
                yield f"  {one.marker.text}: {one.observation.text}", ""


def _sign(after: After, goal: Goal, marker: ProgressMarker) -> Iterator[tuple[str, str]]:
    lang = current()
    yield marker.text, "strong"
    yield f"{lang.label(marker.expectation)} · {goal.code} {goal.title}", "muted"
    if not marker.observations:
        yield tr(N_("Nobody has seen it yet.")), "muted"
    for one in sorted(marker.observations, key=lambda seen: seen.seen_on, reverse=True):
        here = one.visit == after.programme.visit.slug
        who = f" ({one.by})" if one.by else ""
        yield f"{lang.date(one.seen_on)}: {one.text}{who}", "" if here else "muted"


def _action(after: After, row: Row | None, one: ActionPoint) -> Iterator[tuple[str, str]]:
    lang, earlier = current(), after.left_open(row)
    yield one.what, "strong"
    facts = [one.owner, lang.date(one.due) if one.due else "", lang.label(one.status)]
    yield " · ".join(filter(None, facts)), "muted"
    if earlier is not None:
        yield _on_the_agenda(after, earlier), ""
    towns = lang.list(map(after.book.partnership.municipality_name, one.agreed_by))
    yield tr(N_("Agreed by the council of: {towns}"), towns=towns or DASH), ""
    if one.budget_note:
        yield tr(N_("Budget: {note}"), note=one.budget_note), ""
    item = after.programme.item(one.item) if earlier is None else None
    if item is not None:
        yield tr(N_("From: {title}"), title=item.title), "muted"
    if earlier is not None:
        yield earlier.visit_title, "muted"


def _on_the_agenda(after: After, earlier: OpenAction) -> str:
    taken = after.programme.item(earlier.taken_up)
    if taken is None:
        return tr(N_("i puts it on this visit's agenda."))
    when = current().day(taken.day) if taken.day else tr("pool")
    return tr(N_("On this visit's agenda: {title} ({when})"), title=taken.title, when=when)


def _thought(thought: Thought) -> Iterator[tuple[str, str]]:
    yield tr(thought.label), "strong"
    yield from _paragraphs(thought.text, tr(N_("Nothing has been written down yet.")))


def _paragraphs(text: str, missing: str) -> Iterator[tuple[str, str]]:
    if not text:
        yield missing, "muted"
    for paragraph in filter(str.strip, text.split("\n")):
        yield paragraph, ""
