"""The action points in the report: what, who, by when, with what money, and which councils agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplanner.domain.aftermath import by_urgency, left_open
from visitplanner.domain.visit import ActionPoint, ActionStatus
from visitplanner.domain.words import N_
from visitplanner.exports.blocks import chapter, part
from visitplanner.exports.escape import md
from visitplanner.exports.tables import table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from visitplanner.domain.workspace import Programme
    from visitplanner.exports.audiences import View
    from visitplanner.locale import Language

_HEADS = (N_("What"), N_("Who"), N_("By when"), N_("Budget"), N_("Agreed by the council of"))


def actions_section(
    view: View, visits: Sequence[Programme], language: Language, today: date
) -> Iterator[str]:
    """What this visit agreed, the open ones first; coordinators also read what earlier `visits` left open."""
    actions = [one for one in by_urgency(view.programme.actions) if view.sees_action(one)]
    still = list(left_open(visits, view.programme.visit, today)) if view.internal else []
    if not actions and not view.internal:
        return
    yield chapter(language.tr("Action points"))
    if actions:
        yield _agreed(actions, view, language)
    else:
        yield f"**{language.tr('Nothing has been written down yet.')}**"
    if still:
        yield part(language.tr("Still open from earlier visits"))
        yield _left_open(still, view, language)


def _agreed(actions: Sequence[ActionPoint], view: View, language: Language) -> str:
    heads = [language.tr(head) for head in (*_HEADS, N_("State"), N_("From"))]
    return table(heads, [_row(one, view, language) for one in actions])


def _row(one: ActionPoint, view: View, language: Language) -> list[str]:
    item = view.programme.item(one.item)
    return [
        md(one.what),
        md(_owner(one, view, language)),
        _due(one, language),
        md(one.budget_note) if view.by_name else "",
        _councils(one, view, language),
        language.label(one.status),
        md(item.title) if item is not None and view.sees(item) else "",
    ]


def _left_open(still: Sequence[tuple[Programme, ActionPoint]], view: View, language: Language) -> str:
    rows = [
        [
            md(action.what),
            md(_owner(action, view, language)),
            _due(action, language),
            md(action.budget_note),
            _councils(action, view, language),
            md(programme.visit.title),
        ]
        for programme, action in still
    ]
    return table([language.tr(head) for head in (*_HEADS, N_("From"))], rows)


def _owner(one: ActionPoint, view: View, language: Language) -> str:
    """Who does it as it was written; the public reads what a known person does, and no other name."""
    person = view.book.person(one.owner)
    if person is not None:
        return view.person(person, language)
    return one.owner if view.by_name else ""


def _due(one: ActionPoint, language: Language) -> str:
    if one.due is None:
        return "–" if one.status is ActionStatus.OPEN else ""
    return language.date(one.due)


def _councils(one: ActionPoint, view: View, language: Language) -> str:
    return md(language.list(map(view.book.partnership.municipality_name, one.agreed_by)))
