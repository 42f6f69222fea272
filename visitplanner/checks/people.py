"""The delegation and its hosts: broad enough, with something to do for everybody, and led every day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from visitplanner.checks.catalogue import Rule, Scope, Seen, always, rule_of
from visitplanner.checks.context import Context
from visitplanner.checks.naming import NAMES_SHOWN, some_of
from visitplanner.domain.findings import Level
from visitplanner.domain.idle import idle
from visitplanner.domain.people import Role
from visitplanner.domain.times import Moment, clock
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Programme

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


_WANTED: Final = (Role.POLITICIAN_OPPOSITION, Role.OFFICIAL, Role.CIVIL_SOCIETY)
_ENOUGH: Final = 2
"""People of a side from whom on it can be judged: one alone is a side that is only being entered."""


@rule_of(
    Rule(
        code="P401",
        name="delegation-one-sided",
        serves=("C4", "C10"),
        levels=always(Level.WARNING),
        saw={
            "delegation-politician-opposition": N_(
                "Nobody of the opposition is among the {count} people of the delegation."
            ),
            "delegation-official": N_("No official is among the {count} people of the delegation."),
            "delegation-civil-society": N_(
                "Nobody from civil society is among the {count} people of the delegation."
            ),
            "hosts-politician-opposition": N_(
                "Nobody of the opposition is among the {count} people who receive the delegation."
            ),
            "hosts-official": N_("No official is among the {count} people who receive the delegation."),
            "hosts-civil-society": N_(
                "Nobody from civil society is among the {count} people who receive the delegation."
            ),
        },
        why=N_(
            "The partnership builds what politicians, officials and civil society can do, and it has to "
            "outlive elections. Who never met the partner will not carry it when it is their turn."
        ),
        remedy=N_(
            "Invite somebody of that group, or ask the partner to. If somebody is in the list already, give "
            "them their role."
        ),
        fine_when=N_(
            "When the visit is for one trade only, and the group that is missing had its turn on another "
            "visit of the trajectory: name that visit."
        ),
        own_levels={f"hosts-{role.value}": Level.ADVICE for role in _WANTED},
        reads=frozenset({"visit", "items", "people"}),
    )
)
def delegation_one_sided(plan: Context) -> Iterator[Seen]:
    """Delegation or hosts are without one of three groups. Each is said of each side by itself.

    Spoken of once a delegation is entered, and of a side once two of its people have a telling role. Of the
    hosts it is advice, for who receives is the partner's choice.
    """
    if not plan.visit.delegation:
        return
    sides = {
        "delegation": tuple(plan.attendance.members),
        "hosts": plan.hosts,
    }
    for side, people in sides.items():
        known = [plan.people[one] for one in people if one in plan.people]
        roles = [one.role for one in known if one.role is not Role.OTHER]
        if len(roles) < _ENOUGH:
            continue
        for role in _WANTED:
            if role not in roles:
                yield Seen(
                    subject=f"{plan.visit.id}+{side}+{role.value}",
                    variant=f"{side}-{role.value}",
                    params={"count": len(known)},
                )


@rule_of(
    Rule(
        code="P404",
        name="idle-member",
        serves=(),
        levels=always(Level.WARNING),
        saw={
            "one": N_(
                "{people} has nothing to go to on {day}, {when}, while others of the delegation are at "
                "{items}."
            ),
            "some": N_(
                "{people} have nothing to go to on {day}, {when}, while others of the delegation are at "
                "{items}."
            ),
            "many": N_(
                "{people} and {more} others have nothing to go to on {day}, {when}, while others of the "
                "delegation are at {items}."
            ),
        },
        why=N_(
            "When a delegation splits up, somebody is easily in none of the groups. They came a long way, "
            "and their colleague at the other side may be waiting for them."
        ),
        remedy=N_(
            "Put them in one of the groups, name them at an item of their own, or plan the time as free: an "
            "item of the kind logistics says that it is meant so."
        ),
        fine_when=N_("When they rest, prepare the next meeting or look after something for all of you."),
        scope=Scope.DAY,
        reads=frozenset({"visit", "items", "people", "today"}),
    )
)
def idle_member(plan: Context) -> Iterator[Seen]:
    """A member has nothing while others are in parallel groups; what counts as idle stands in `domain.idle`.

    People who are idle at the same time are one finding.
    """
    if plan.is_over or len(plan.attendance.members) < _ENOUGH:
        return
    if not any(item.groups or item.attendees for item in plan.items):
        return
    for one in idle(plan.book, Programme(visit=plan.visit, items=plan.items)):
        names, more = some_of(plan.name_of(person) for person in one.people)
        first = one.items[0]
        yield Seen(
            subject="+".join((first.id, one.day.isoformat(), *one.people)),
            variant="many" if more else "some" if len(names) > 1 else "one",
            params={
                "people": names,
                "more": more,
                "day": one.day,
                "when": Moment(start=clock(one.first), end=clock(one.last)),
                "items": tuple(f"“{item.title}”" for item in one.items[:NAMES_SHOWN]),
            },
            item=first.id,
            day=one.day,
        )


@rule_of(
    Rule(
        code="P405",
        name="nobody-leads",
        serves=(),
        levels=always(Level.WARNING),
        saw={
            "visit": N_("Nobody is named who leads the delegation of {count} people."),
            "day": N_("Nobody leads the delegation on {day}."),
            "days": N_("Nobody leads the delegation from {day} to {last}."),
            "day_away": N_("On {day} nobody leads the delegation: {people} should, and will not be there."),
            "days_away": N_(
                "From {day} to {last} nobody leads the delegation: {people} should, and will not be there."
            ),
        },
        why=N_(
            "Somebody has to answer when the host asks who speaks, thanks or decides. Without a name it will "
            "be whoever talks first."
        ),
        remedy=N_(
            "Say who leads from which day to which; when the head of the delegation leaves, who takes over."
        ),
        fine_when=N_(
            "When it is a meeting of colleagues without any official part, and the partner knows it."
        ),
        reads=frozenset({"visit", "people", "today"}),
    )
)
def nobody_leads(plan: Context) -> Iterator[Seen]:
    """Days of the visit on which two or more of the delegation are there and none of them leads it.

    Days in a row are one finding. Where nobody leads on any day it is said once, of the visit.
    """
    members = plan.attendance.members
    if plan.is_over or len(members) < _ENOUGH:
        return
    if not any(one.leads_from or one.leads_to for one in members.values()):
        yield Seen(subject=plan.visit.id, variant="visit", params={"count": len(members)})
        return
    for days, away in _without_head(plan):
        yield Seen(
            subject=days[0].isoformat(),
            variant=("days" if len(days) > 1 else "day") + ("_away" if away else ""),
            params={
                "day": days[0],
                "last": days[-1],
                "people": tuple(plan.name_of(one) for one in away),
            },
            day=days[0],
        )


def _without_head(plan: Context) -> Iterator[tuple[list[date], tuple[str, ...]]]:
    """Days in a row without a head, with those who should lead on them and are away."""
    run: list[date] = []
    whose: tuple[str, ...] = ()
    for day in plan.visit_days:
        headless = len(plan.attendance.there_on(day)) >= _ENOUGH and not plan.attendance.leading_on(day)
        away = _should_lead(plan, day) if headless else ()
        if run and (not headless or away != whose):
            yield run, whose
            run = []
        if headless:
            run.append(day)
            whose = away
    if run:
        yield run, whose


def _should_lead(plan: Context, day: date) -> tuple[str, ...]:
    return tuple(
        person
        for person, one in plan.attendance.members.items()
        if (one.leads_from is not None or one.leads_to is not None)
        and (one.leads_from is None or one.leads_from <= day)
        and (one.leads_to is None or day <= one.leads_to)
    )
