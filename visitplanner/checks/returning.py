"""Concrete needs over the visits: the same one met again, and quick results that take over (C8, C9, C14).

Both rest on the book alone: on when each need was met, on which visit, and what became of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from visitplanner.checks.catalogue import Rule, Seen, always, rule_of
from visitplanner.checks.context import Context
from visitplanner.checks.naming import some_of
from visitplanner.checks.needs import met_at, seen_at
from visitplanner.domain.findings import Level
from visitplanner.domain.need import Need, Route, Sighting
from visitplanner.domain.trajectory import PhaseName
from visitplanner.domain.values import dataclass
from visitplanner.domain.words import N_


@rule_of(
    Rule(
        code="N205",
        name="need-returned",
        serves=("C8", "C9"),
        levels=always(Level.WARNING),
        saw={
            "year": N_(
                "The concrete need {code} “{need}” was met on an earlier visit already, in {year}, and has "
                "no final answer yet."
            ),
            "visit": N_(
                "The concrete need {code} “{need}” was met on an earlier visit already ({visit}), and has no "
                "final answer yet."
            ),
            "years": N_(
                "The concrete need {code} “{need}” was met on {count} earlier visits already, first in "
                "{year}, and has no final answer yet."
            ),
            "visits": N_(
                "The concrete need {code} “{need}” was met on {count} earlier visits already ({visit}), and "
                "has no final answer yet."
            ),
        },
        why=N_(
            "Who has to ask twice was not heard, or feels so. Every visit that leaves it open costs trust on "
            "the spot, and the next delegation is met with the same question."
        ),
        remedy=N_(
            "Give the answer, and give it to those who asked: within the trajectory with all four parts, "
            "handed on with the difference explained, noted, or declined with the words that were said."
        ),
        fine_when=N_("When an answer was announced for a known day: write down the day and who brings it."),
        reads=frozenset({"items", "needs", "visit"}),
    )
)
def need_returned(plan: Context) -> Iterator[Seen]:
    """A need met on this visit was met on an earlier one and its route is not complete to this day.

    Earlier is by the dates of the sightings; one without a date is earlier when it was noted before.
    """
    for need in plan.needs:
        if need.is_routed:
            continue
        earlier = _earlier(need, plan)
        visits = tuple(dict.fromkeys(one.visit for one in earlier if one.visit))
        if visits:
            year = min((one.seen_on.year for one in earlier if one.seen_on), default=None)
            variant = "year" if year is not None else "visit"
            more: dict[str, object] = {"year": year, "visit": visits, "count": len(visits)}
            yield seen_at(need, met_at(need, plan), f"{variant}s" if len(visits) > 1 else variant, more)


def _earlier(need: Need, plan: Context) -> tuple[Sighting, ...]:
    """The sightings on visits before this one."""
    here = plan.visit.slug
    own = [place for place, one in enumerate(need.sightings) if one.visit == here]
    days = [one.seen_on for one in need.sightings if one.visit == here and one.seen_on]
    began = plan.visit.first_day or min(days, default=None)
    noted = own[0] if own else len(need.sightings)
    return tuple(
        one
        for place, one in enumerate(need.sightings)
        if one.visit not in {None, here} and (one.seen_on < began if one.seen_on and began else place < noted)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tally:
    """How many needs were met, and how many of them were taken into the trajectory."""

    met: int
    embedded: int

    @classmethod
    def of(cls, needs: Iterable[Need]) -> _Tally:
        routes = [need.route for need in needs]
        return cls(met=len(routes), embedded=routes.count(Route.EMBEDDED))

    def is_more_than(self, other: _Tally) -> bool:
        """Tell whether a larger share is embedded; nothing can be larger than a share of nothing."""
        return other.met > 0 and self.embedded * other.met > other.embedded * self.met


@rule_of(
    Rule(
        code="B305",
        name="quick-results-late",
        serves=("C9", "C14"),
        levels=always(Level.ADVICE),
        silent_in=frozenset({PhaseName.START}),
        saw={
            "some": N_(
                "Short-term results grow in share: in the start phase {then} of {met_then} concrete needs "
                "were taken into the trajectory, since then {now} of {met_now}, {needs} on this visit."
            ),
            "many": N_(
                "Short-term results grow in share: in the start phase {then} of {met_then} concrete needs "
                "were taken into the trajectory, since then {now} of {met_now}, {needs}, and {count} more on "
                "this visit."
            ),
        },
        why=N_(
            "In the first years a quick result shows that the partnership works. Later it takes the time and "
            "the money of the slow work: who brings a pump on every visit is asked for pumps, and nobody "
            "asks for a water service any more."
        ),
        remedy=N_(
            "Look at each again: more of what it builds, less of the object. What does not need the two "
            "municipalities can be handed on to a fourth-pillar initiative, or noted."
        ),
        fine_when=N_(
            "When the partner chose them as the last step of something its administration now runs by itself."
        ),
        reads=frozenset({"items", "needs", "visit", "trajectories"}),
    )
)
def quick_results_late(plan: Context) -> Iterator[Seen]:
    """From the build phase on: of the needs met since the start phase a larger share is embedded than then.

    Each need counts once, on the day it was first met; one met on this visit at the latest on its first day.
    Needs first met after the visit, or on a day that nobody knows, are left out. It speaks on visits that
    embed a need themselves, and only where needs of the start phase are known to compare with.
    """
    path, visit = plan.trajectory, plan.visit
    here = [need for need in plan.needs if need.route is Route.EMBEDDED]
    if path is None or not here:
        return
    met = {need.id for need in plan.needs}
    last = visit.last_day or visit.first_day or date.max
    then: list[Need] = []
    since: list[Need] = []
    for need in plan.book.needs:
        day = _first_met(need, visit.first_day if need.id in met else None)
        if day is not None and day <= last:
            (then if path.phase_on(day) is PhaseName.START else since).append(need)
    before, now = _Tally.of(then), _Tally.of(since)
    if now.is_more_than(before):
        names, more = some_of(f"{need.code} {need.title}" for need in here)
        yield Seen(
            subject=visit.id,
            variant="many" if more else "some",
            params={
                "then": before.embedded,
                "met_then": before.met,
                "now": now.embedded,
                "met_now": now.met,
                "needs": names,
                "count": more,
            },
        )


def _first_met(need: Need, at_latest: date | None) -> date | None:
    known = (*(one.seen_on for one in need.sightings), need.noted_on, at_latest)
    return min((day for day in known if day is not None), default=None)
