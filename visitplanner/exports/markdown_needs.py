"""Concrete needs in the document, visibly apart from the programme, under their routes (C13, C15, C18)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplanner.domain.need import Need, Route
from visitplanner.exports.blocks import chapter, part
from visitplanner.exports.escape import bold, md, md_paragraphs
from visitplanner.exports.sentences import need_warning, out_of_sight

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from visitplanner.exports.audiences import View
    from visitplanner.locale import Language

    _Tell = Callable[[Need, View, Language], Iterator[str]]


def needs_section(view: View, language: Language) -> Iterator[str]:
    """The needs met on this visit that the audience may read; those without a complete route come first."""
    hidden = view.unrouted_out_of_sight
    if not view.needs and not hidden:
        return
    yield chapter(language.tr("Concrete needs met"))
    yield language.tr(
        "A concrete need is not a goal of the partnership. It is written down to be answered honestly; "
        "hearing it promises nothing."
    )
    if hidden:
        yield f"⚠ {md(out_of_sight(language))}"
    routed: dict[Route, list[Need]] = {route: [] for route in Route}
    for need in view.needs:
        routed[need.route if need.is_routed else Route.OPEN].append(need)
    yield from _group(routed[Route.OPEN], language.tr("Not decided yet"), "", view, language)
    yield from _group(
        routed[Route.EMBEDDED],
        language.tr("Part of the trajectory"),
        language.tr("Chosen by the partner, part of building capacity, between colleagues of both sides."),
        view,
        language,
    )
    yield from _group(
        routed[Route.HANDED_ON],
        language.tr("Handed on to a fourth-pillar initiative – not the municipality"),
        language.tr(
            "A private initiative of citizens takes these up on its own account. It is not the municipality, "
            "and the municipality promises nothing."
        ),
        view,
        language,
    )
    if view.by_name:
        yield from _group(routed[Route.NOTED], language.tr("Noted"), "", view, language)
        yield from _group(routed[Route.DECLINED], language.tr("Declined"), "", view, language)
    else:
        heard = [*routed[Route.NOTED], *routed[Route.DECLINED]]
        yield from _group(heard, language.tr("Heard, without a promise"), "", view, language)


def _group(needs: list[Need], title: str, intro: str, view: View, language: Language) -> Iterator[str]:
    if not needs:
        return
    yield part(title)
    if intro:
        yield intro
    lines = []
    for need in needs:
        lines.append(f"- {_name(need, view, language)}")
        lines += [f"  - {part}" for part in _told(need, view, language)]
    yield "\n".join(lines)


def _name(need: Need, view: View, language: Language) -> str:
    named = bold(f"{need.code} {need.title}" if view.by_name else need.title)
    where = [need.place] if need.place else []
    if need.raised_by and view.by_name:
        where.append(language.tr("raised by {who}", who=need.raised_by))
    if need.returned and view.by_name:
        where.append(language.tr("met on an earlier visit too"))
    return f"{named} ({md(', '.join(where))})" if where else named


def _told(need: Need, view: View, language: Language) -> Iterator[str]:
    warning = need_warning(need, view, language)
    if warning:
        yield f"⚠ {md(warning)}"
    if view.by_name:
        yield from md_paragraphs(need.description)
    tell = _BY_ROUTE.get(need.route)
    if tell is not None:
        yield from tell(need, view, language)
    if view.internal and need.noted_by:
        yield language.tr("Written down by {who}", who=md(need.noted_by))


def _embedded(need: Need, view: View, language: Language) -> Iterator[str]:
    parts = need.embedding
    goal = view.book.goal(parts.goal)
    if goal is not None:
        yield language.tr("Serves goal {code} “{goal}”", code=md(goal.code), goal=md(goal.title))
    if not view.by_name:
        return
    if parts.choice_by and parts.choice_on:
        day = language.date(parts.choice_on)
        yield language.tr("Chosen by {who} on {day}", who=md(_known(parts.choice_by, view)), day=day)
    elif parts.choice_by:
        yield language.tr("Chosen by {who}", who=md(_known(parts.choice_by, view)))
    for paragraph in md_paragraphs(parts.capacity):
        yield language.tr("Builds capacity: {how}", how=paragraph)
    pair = [_known(one, view) for one in (parts.visiting_colleague, parts.host_colleague) if one]
    if pair:
        yield language.tr("Colleagues: {people}", people=md(language.list(pair)))


def _handed_on(need: Need, view: View, language: Language) -> Iterator[str]:
    initiative = view.book.initiative(need.initiative)
    if initiative is not None:
        carried = initiative.carrier if view.by_name else ""
        if carried:
            yield language.tr(
                "Taken up by {initiative} ({carrier})", initiative=bold(initiative.name), carrier=md(carried)
            )
        else:
            yield language.tr("Taken up by {initiative}", initiative=bold(initiative.name))
        if view.internal and initiative.contact:
            yield language.tr("Contact: {contact}", contact=md(initiative.contact))
    if view.by_name:
        for paragraph in md_paragraphs(need.no_promise):
            yield language.tr("Said: “{words}”", words=paragraph)


def _answered(need: Need, view: View, language: Language) -> Iterator[str]:
    if view.by_name:
        for paragraph in md_paragraphs(need.words_given):
            yield language.tr("Said: “{words}”", words=paragraph)


def _known(who: str, view: View) -> str:
    person = view.book.person(who)
    return person.name if person else who


_BY_ROUTE: dict[Route, _Tell] = {
    Route.EMBEDDED: _embedded,
    Route.HANDED_ON: _handed_on,
    Route.NOTED: _answered,
    Route.DECLINED: _answered,
}
