"""Concrete needs in the document, visibly apart from the programme, under their routes (C13, C15, C18)."""

from __future__ import annotations

from visitplanner.domain.need import Need, Route
from visitplanner.domain.needs_over import NeedOver, by_route, needs_over
from visitplanner.exports.blocks import chapter, part
from visitplanner.exports.escape import bold, md, md_paragraphs
from visitplanner.exports.sentences import meeting_said, need_warning, out_of_sight

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from visitplanner.domain.workspace import Programme
    from visitplanner.exports.audiences import View
    from visitplanner.locale import Language

    _Tell = Callable[[Need, View, Language], Iterator[str]]


def needs_section(view: View, visits: Iterable[Programme], language: Language, today: date) -> Iterator[str]:
    """The needs met on this visit that the audience may read, by route; in each, incomplete ones come first.

    `visits` are those of the partnership: of a need that stands on another one too, that is told.
    """
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
    seen = {need.id for need in view.needs}
    routed = by_route(one for one in needs_over(view.book, (*visits, view.programme)) if one.need.id in seen)
    group = _Group(view, language, today)
    yield from group.told(routed.get(Route.OPEN, ()), language.tr("Not decided yet"))
    yield from group.told(
        routed.get(Route.EMBEDDED, ()),
        language.tr("Part of the trajectory"),
        language.tr(
            "A need belongs here when the partner chose it, it builds capacity, and colleagues of both sides "
            "work on it."
        ),
    )
    yield from group.told(
        routed.get(Route.HANDED_ON, ()),
        language.tr("Handed on to a fourth-pillar initiative – not the municipality"),
        language.tr(
            "A private initiative of citizens takes these up on its own account. It is not the municipality, "
            "and the municipality promises nothing."
        ),
    )
    noted, declined = routed.get(Route.NOTED, ()), routed.get(Route.DECLINED, ())
    if view.by_name:
        yield from group.told(noted, language.tr("Noted"))
        yield from group.told(declined, language.tr("Declined"))
    else:
        yield from group.told((*noted, *declined), language.tr("Heard, without a promise"))


class _Group:
    """Sets the needs of one route, as one audience may read them."""

    def __init__(self, view: View, language: Language, today: date) -> None:
        self._view, self._language, self._today = view, language, today

    def told(self, needs: tuple[NeedOver, ...], title: str, intro: str = "") -> Iterator[str]:
        """A heading and a list; nothing where there are none."""
        if not needs:
            return
        yield part(title)
        if intro:
            yield intro
        lines = []
        for one in needs:
            lines.append(f"- {_name(one.need, self._view, self._language)}")
            lines += [f"  - {part}" for part in _told(one.need, self._view, self._language)]
            lines += [f"  - {md(met)}" for met in self._elsewhere(one)]
        yield "\n".join(lines)

    def _elsewhere(self, one: NeedOver) -> Iterator[str]:
        """When it was met on other visits, or will be, as far as the audience may read of that."""
        if not self._view.by_name:
            return
        for met in one.meetings:
            if met.slug == self._view.programme.visit.slug or not met.counts:
                continue
            if met.item is None or self._view.sees(met.item):
                yield meeting_said(met, self._today, self._language)


def _name(need: Need, view: View, language: Language) -> str:
    named = bold(f"{need.code} {need.title}" if view.by_name else need.title)
    where = [need.place] if need.place else []
    if need.raised_by and view.by_name:
        where.append(language.tr("raised by {who}", who=need.raised_by))
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
