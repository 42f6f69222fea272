"""All that is known of one goal, in blocks where a cursor stops: progress markers, activities."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from itertools import groupby

from visitplanner.domain.serving import Served, Service
from visitplanner.domain.trajectory import Observation, ProgressMarker
from visitplanner.domain.values import dataclass
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book
from visitplanner.locale import current, tr, trn
from visitplanner.tui.goal_rows import Line, time_served
from visitplanner.tui.marks import CURSOR, FINDING
from visitplanner.tui.text import cut, fit, width

_WHEN = 11
"""Columns of a day, and of a time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Lines of the page. One with a marker or a service is a stop for the cursor."""

    lines: tuple[tuple[str, str], ...]
    """Each a text and its style."""
    marker: ProgressMarker | None = None
    service: Service | None = None

    @property
    def is_stop(self) -> bool:
        """Tell whether the cursor stops here."""
        return self.marker is not None or self.service is not None

    @property
    def key(self) -> str:
        """What tells it from the other stops, also after a change."""
        if self.marker is not None:
            return f"marker {self.marker.id}"
        return f"service {self.service.slug} {self.service.item.id}" if self.service is not None else ""


def page(one: Served, book: Book, visits: Mapping[str, str], columns: int) -> tuple[Block, ...]:
    """The goal, its progress markers with what was seen of them, and its activities.

    `visits` are titles by slug; `columns` what a line may take, the cursor's place aside.
    """
    blocks = [Block(lines=tuple(_about(one, book, columns)))]
    blocks.append(Block(lines=(("", ""), (tr(N_("Progress markers")), "accent strong"))))
    if not one.goal.markers:
        none = tr(N_("None is named yet: what would one like to see? Enter, then a, names one."))
        blocks.append(Block(lines=tuple((line, "muted") for line in _wrapped(none, columns))))
    # A date is as long as its month: "12 Sept 2026" takes more room than "3 May 2026".
    seen = [observation.seen_on for marker in one.goal.markers for observation in marker.observations]
    when = max((width(current().date(day)) for day in seen), default=0)
    blocks += [Block(lines=tuple(_marker(m, visits, columns, when)), marker=m) for m in one.goal.markers]
    activities = tr(N_("Activities")) if one.services else tr(N_("No activities"))
    blocks.append(Block(lines=(("", ""), (activities, "accent strong"))))
    blocks += _activities(one, columns)
    return tuple(blocks)


def drawn(block: Block, *, here: bool, focused: bool) -> tuple[Line, ...]:
    """The block as lines for the screen, with the cursor where it stands."""
    row = ("cursor" if focused else "away") if here else ""
    lead = (f"{CURSOR if here else ' '} ", f"accent {row}")
    return tuple((lead, (text, f"{style} {row}")) for text, style in block.lines)


def _about(one: Served, book: Book, columns: int) -> Iterator[tuple[str, str]]:
    goal, lang = one.goal, current()
    yield from ((line, "strong") for line in _wrapped(f"{goal.code} {goal.title}", columns))
    actors = lang.list(sorted(lang.label(actor) for actor in goal.actors))
    facts = [lang.label(goal.purpose), actors, lang.label(goal.level), lang.label(goal.capability)]
    yield from ((line, "muted") for line in _wrapped(" · ".join(filter(None, facts)), columns))
    served = time_served(one) if one.visits else ""
    who = sorted(map(book.partnership.municipality_name, goal.learners))
    learn = trn("{who} learns", "{who} learn", len(who), who=lang.list(who)) if who else ""
    yield (cut(" · ".join(filter(None, [learn, served])), columns), "muted")
    if goal.difference:
        said = tr(N_("Will be different: {text}"), text=goal.difference.replace("\n", " "))
        yield from ((line, "") for line in _wrapped(said, columns))
    if not goal.is_open:
        when = lang.date(goal.closed_on) if goal.closed_on else ""
        closed = " ".join(filter(None, [lang.label(goal.status), when]))
        yield from ((line, "") for line in _wrapped(f"{closed}: {goal.reason}", columns))
    if one.neglected:
        nothing = tr(N_("No activity serves it: link one, or close the goal."))
        yield (cut(f"{FINDING} {nothing}", columns), "warning")


def _marker(
    one: ProgressMarker, visits: Mapping[str, str], columns: int, when: int
) -> Iterator[tuple[str, str]]:
    """What one expects to see, and below it what was seen, its days in `when` columns."""
    said = f"{current().label(one.expectation)}: {one.text}"
    yield from ((line, "") for line in _wrapped(said, columns))
    if not one.observations:
        yield ("  " + cut(tr(N_("not seen yet: o writes down what was seen")), columns - 2), "muted")
    for seen in sorted(one.observations, key=lambda observation: observation.seen_on):
        yield from _seen(seen, visits, columns, when)


def _seen(seen: Observation, visits: Mapping[str, str], columns: int, when: int) -> Iterator[tuple[str, str]]:
    """The day in `when` columns, what was seen, and in brackets from which visit and by whom."""
    source = [visits.get(seen.visit, seen.visit) if seen.visit else "", seen.by]
    known = ", ".join(filter(None, source))
    text = seen.text.replace("\n", " ")
    lines = _wrapped(f"{text} ({known})" if known else text, columns - when - 4)
    for number, line in enumerate(lines):
        day = current().date(seen.seen_on) if number == 0 else ""
        yield (f"  {fit(day, when)}  {line}", "muted")


def _activities(one: Served, columns: int) -> Iterator[Block]:
    """The activities of each visit under its title, with the year, how many count and for how long."""
    lang = current()
    counted = {at.slug: at for at in one.stations}
    for slug, services in groupby(one.services, key=lambda service: service.slug):
        many = tuple(services)
        years = sorted({service.item.day.year for service in many if service.item.day})
        said = [many[0].visit, *map(str, years)]
        if slug in counted:
            count = counted[slug].activities
            said.append(trn("{n} activity", "{n} activities", count))
            said += [lang.duration(counted[slug].minutes)] if counted[slug].minutes else []
        yield Block(lines=((cut(" · ".join(said), columns), "muted"),))
        yield from (Block(lines=(_service(service, columns),), service=service) for service in many)


def _service(one: Service, columns: int) -> tuple[str, str]:
    lang, item = current(), one.item
    when = lang.day(item.day) if item.day else tr(N_("pool"))
    begin = f"  {fit(when, _WHEN)} {fit(lang.moment(item.moment), _WHEN)}  "
    rest = max(10, columns - width(begin))
    how = one.how or tr(N_("(how is not said)"))
    title = rest * 3 // 5
    text = begin + fit(item.title, title) + cut(f"  {how}", rest - title)
    return (cut(text, columns), "" if one.counts else "struck")


def _wrapped(text: str, columns: int) -> list[str]:
    return textwrap.wrap(text, max(10, columns)) or [""]
