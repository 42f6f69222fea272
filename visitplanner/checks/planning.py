"""Plain planning: nobody in two places, nobody before they arrive, nothing left without a day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from visitplanner.checks.catalogue import Rule, Scope, Seen, always, rule_of
from visitplanner.checks.clashes import Clash, clashes, in_order
from visitplanner.checks.context import Context
from visitplanner.checks.naming import some_of
from visitplanner.domain.agenda import Item
from visitplanner.domain.balance import last_start
from visitplanner.domain.findings import Level
from visitplanner.domain.visit import Participation, VisitStatus
from visitplanner.domain.words import N_


@rule_of(
    Rule(
        code="S501",
        name="person-double-booked",
        serves=(),
        levels=always(Level.ERROR),
        saw={
            "people": N_(
                "{people} would be at two items at once on {day}: “{first}” ({first_when}) and “{second}” "
                "({second_when})."
            ),
            "many": N_(
                "{people} and {count} others would be at two items at once on {day}: “{first}” "
                "({first_when}) and “{second}” ({second_when})."
            ),
            "everyone": N_(
                "The whole delegation would be at two items at once on {day}: “{first}” ({first_when}) and "
                "“{second}” ({second_when})."
            ),
            "groups": N_(
                "The parallel group {groups} would be at two items at once on {day}: “{first}” "
                "({first_when}) and “{second}” ({second_when})."
            ),
        },
        why=N_("Somebody will not be where colleagues wait for them, and finds out on the day itself."),
        remedy=N_(
            "Move one of the two, shorten the first, or say who goes where: parallel groups, or people by "
            "name. An item without group or people is for the whole delegation."
        ),
        fine_when=N_("When one is part of the other, such as a coffee break within a workshop."),
        scope=Scope.DAY,
        reads=frozenset({"visit", "items", "people", "partnership"}),
    )
)
def person_double_booked(plan: Context) -> Iterator[Seen]:
    """One person is at two items at once. Only clock times collide, and touching ones do not."""
    for clash in clashes(plan):
        first, second = clash.first, clash.second
        variant, who = _who(clash, plan)
        yield Seen(
            subject="+".join(sorted((first.id, second.id))),
            variant=variant,
            params={
                **who,
                "day": clash.day,
                "first": first.title,
                "first_when": first.moment,
                "second": second.title,
                "second_when": second.moment,
            },
            item=second.id,
            day=clash.day,
        )


def _who(clash: Clash, plan: Context) -> tuple[str, dict[str, object]]:
    if clash.everyone:
        return "everyone", {}
    if not clash.people:
        return "groups", {"groups": in_order(clash.groups)}
    names, more = some_of(in_order(plan.name_of(one) for one in clash.people))
    return ("many", {"people": names, "count": more}) if more else ("people", {"people": names})


@rule_of(
    Rule(
        code="S503",
        name="outside-visit",
        serves=(),
        levels=always(Level.WARNING),
        saw={
            "before": N_("“{title}” stands on {day}, before the visit begins on {first}."),
            "after": N_("“{title}” stands on {day}, after the visit ends on {last}."),
            "until": N_("“{title}” lasts until {day}, after the visit ends on {last}."),
            "not_arrived": N_("{person} is expected at “{title}” on {day}, but arrives on {arrives}."),
            "left": N_("{person} is expected at “{title}” on {day}, but leaves on {leaves}."),
        },
        why=N_(
            "A wrong day in the plan, or in somebody’s travel dates, is cheap to find now and dear to find "
            "there."
        ),
        remedy=N_(
            "Check the day of the item, the days of the visit and the travel dates, and correct what is "
            "wrong."
        ),
        fine_when=N_("When it is meant so: a briefing before departure, or a debriefing after coming home."),
        scope=Scope.ITEM,
        reads=frozenset({"visit", "items", "people"}),
    )
)
def outside_visit(plan: Context) -> Iterator[Seen]:
    """An item stands outside the visit's days, or somebody is expected who has not arrived or has left.

    Who is expected: attendees named one by one, the one who leads and the interpreter. Members of a group or
    of the whole delegation who are not there yet are understood to be absent.
    """
    for item in plan.items:
        if item.day is None:
            continue
        until = last_start(item) or item.day
        yield from _outside_days(item, item.day, until, plan)
        for one in dict.fromkeys((*item.attendees, item.lead, item.interpreter)):
            member = plan.delegates.get(one) if one else None
            if member is not None:
                yield from _absent(item, item.day, until, member, plan)


def _outside_days(item: Item, day: date, until: date, plan: Context) -> Iterator[Seen]:
    first, last = plan.visit.first_day, plan.visit.last_day
    params: dict[str, object] = {"title": item.title, "day": day, "first": first, "last": last}
    variant = None
    if first is not None and day < first:
        variant = "before"
    elif last is not None and day > last:
        variant = "after"
    elif last is not None and until > last:
        variant = "until"
        params["day"] = until
    if variant:
        yield Seen(subject=item.id, variant=variant, params=params, item=item.id, day=item.day)


def _absent(item: Item, day: date, until: date, member: Participation, plan: Context) -> Iterator[Seen]:
    variant = None
    if member.arrives is not None and day < member.arrives:
        variant = "not_arrived"
    elif member.leaves is not None and until > member.leaves:
        variant, day = "left", until
    if variant:
        yield Seen(
            subject=f"{item.id}+{member.person}",
            variant=variant,
            params={
                "title": item.title,
                "day": day,
                "person": plan.name_of(member.person),
                "arrives": member.arrives,
                "leaves": member.leaves,
            },
            item=item.id,
            day=item.day,
        )


@rule_of(
    Rule(
        code="S508",
        name="unscheduled",
        serves=(),
        levels=always(Level.WARNING),
        saw={
            "before": N_(
                "“{title}” has no day yet; the visit begins on {first}, and every item should have had its "
                "day by {deadline}."
            ),
            "begun": N_("“{title}” has no day yet, and the visit began on {first}."),
        },
        why=N_(
            "Colleagues at the other side keep time free, book rooms and interpreters by the programme they "
            "have."
        ),
        remedy=N_("Give it a day, or cancel it with the reason."),
        fine_when=N_(
            "When it is a spare item on purpose, for when the rain comes or a meeting falls through."
        ),
        scope=Scope.ITEM,
        reads=frozenset({"visit", "items", "partnership", "today"}),
    )
)
def unscheduled(plan: Context) -> Iterator[Seen]:
    """An item is in the pool from the partnership's deadline on, until the visit is over."""
    first, last = plan.visit.first_day, plan.visit.last_day
    if first is None or plan.visit.status is VisitStatus.DONE or plan.today > (last or first):
        return
    ahead = plan.settings.pool_deadline_days
    if (first - plan.today).days > ahead:
        return
    # Counted in ordinals: a setting typed as a million days is a slip, not a crash.
    deadline = date.fromordinal(max(first.toordinal() - max(ahead, 0), 1))
    for item in plan.items:
        if item.in_pool:
            yield Seen(
                subject=item.id,
                variant="before" if plan.today < first else "begun",
                params={
                    "title": item.title,
                    "first": first,
                    "deadline": deadline,
                },
                item=item.id,
            )
