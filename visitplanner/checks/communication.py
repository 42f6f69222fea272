"""What people are told: a briefing before, a closing discussion after, and word for the citizens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from visitplanner.checks.catalogue import Rule, Seen, always, rule_of
from visitplanner.checks.context import Context
from visitplanner.domain.agenda import NEEDS_A_GOAL, Gathering, Item, ItemKind
from visitplanner.domain.findings import Level
from visitplanner.domain.visit import Participation
from visitplanner.domain.words import N_

_ACTIVITIES = NEEDS_A_GOAL | {ItemKind.NEED}


@rule_of(
    Rule(
        code="K601",
        name="no-briefing",
        serves=("C19",),
        levels=always(Level.WARNING),
        saw={
            "missing": N_(
                "No briefing on what the partnership is for comes before “{activity}” ({activity_day})."
            ),
            "pool": N_(
                "The briefing “{briefing}” has no day yet, and has to come before “{activity}” "
                "({activity_day})."
            ),
            "late": N_("The briefing “{briefing}” ({day}) comes only after “{activity}” ({activity_day})."),
            "joined": N_("{person} arrives on {arrives}, after the briefing “{briefing}” ({day})."),
        },
        why=N_(
            "Whoever does not know what the partnership is for promises a roof on the first morning. A "
            "quarter of an hour beforehand saves a year of explaining."
        ),
        remedy=N_(
            "Plan a briefing for everybody, before departure or on the first evening, on the goals of this "
            "visit and on what you do not promise. Who comes later gets one of their own."
        ),
        fine_when=N_(
            "When the briefing was held at home, or somebody briefs the latecomer on the way: say who."
        ),
        own_levels={"late": Level.ADVICE},
        reads=frozenset({"visit", "items", "people", "today"}),
    )
)
def no_briefing(plan: Context) -> Iterator[Seen]:
    """No briefing before the first activity, or members who arrived later than it and had no other.

    A briefing before the first day of the visit is for all who travel, whenever they arrive.
    """
    activity = _first_activity(plan)
    if plan.is_over or activity is None:
        return
    held = plan.gatherings[Gathering.BRIEFING]
    params: dict[str, object] = {"activity": activity.title, "activity_day": activity.day}
    if not held:
        yield _of_visit(plan, "missing", params, None)
        return
    with_day = [item for item in held if item.day is not None]
    first = with_day[0] if with_day else held[0]
    params |= {"briefing": first.title, "day": first.day}
    if not with_day:
        yield _of_visit(plan, "pool", params, first)
    elif plan.place_of[first.id] > plan.place_of[activity.id]:
        yield _of_visit(plan, "late", params, first)
    for member in _latecomers(with_day, plan):
        yield Seen(
            subject=member.person,
            variant="joined",
            params={**params, "person": plan.name_of(member.person), "arrives": member.arrives},
            item=first.id,
            day=member.arrives,
        )


def _latecomers(briefings: Sequence[Item], plan: Context) -> Iterator[Participation]:
    """The members who arrive after the first briefing and are at none of the later ones."""
    days = [item.day for item in briefings if item.day is not None]
    first = plan.visit.first_day
    if not days or (first is not None and days[0] < first):
        return
    for member in plan.visit.delegation:
        if member.arrives is not None and member.arrives > days[0]:
            briefed = (
                item
                for item in briefings
                if item.day is not None
                and item.day >= member.arrives
                and member.person in plan.attendance.visiting(item)
            )
            if next(briefed, None) is None:
                yield member


def _first_activity(plan: Context) -> Item | None:
    """The first item with a day in which the two sides do something together."""
    return next((item for item in plan.items if item.day is not None and item.kind in _ACTIVITIES), None)


def _of_visit(plan: Context, variant: str, params: dict[str, object], item: Item | None) -> Seen:
    return Seen(
        subject=plan.visit.id,
        variant=variant,
        params=params,
        item=item.id if item else None,
        day=item.day if item else None,
    )


@rule_of(
    Rule(
        code="K602",
        name="no-debrief",
        serves=("C13",),
        levels=always(Level.WARNING),
        saw={
            "missing": N_("No closing discussion with both sides is planned."),
            "pool": N_("The closing discussion “{debrief}” has no day yet."),
            "one_side": N_(
                "“{debrief}” ({day}) names nobody of the hosts: both sides close a visit together."
            ),
            "need": N_(
                "“{title}” ({day}), a stop about a concrete need, comes after the closing discussion "
                "“{debrief}” ({debrief_day})."
            ),
        },
        why=N_(
            "What was agreed in passing is remembered differently on each side. The last hour says it again, "
            "with names and dates, and gives what people saw a place in the years ahead."
        ),
        remedy=N_(
            "Plan a closing discussion of both coordinators with their people, after the last stop that may "
            "move somebody, and go through every agreement."
        ),
        fine_when=N_("When it takes place on line in the week after the visit: write down the day."),
        reads=frozenset({"visit", "items", "people"}),
    )
)
def no_debrief(plan: Context) -> Iterator[Seen]:
    """No closing discussion, one without the hosts, or a stop about a concrete need after it.

    That hosts are missing is said only where the plan names hosts at all.
    """
    if _first_activity(plan) is None:
        return
    held = plan.gatherings[Gathering.DEBRIEF]
    with_day = [item for item in held if item.day is not None]
    if not with_day:
        if held:
            yield _of_visit(plan, "pool", {"debrief": held[0].title}, held[0])
        else:
            yield _of_visit(plan, "missing", {}, None)
        return
    last = with_day[-1]
    if _among_themselves(with_day, plan):
        yield _of_visit(plan, "one_side", {"debrief": last.title, "day": last.day}, last)
    place = plan.place_of[last.id]
    for item in plan.items:
        if item.kind is ItemKind.NEED and item.day is not None and plan.place_of[item.id] > place:
            yield Seen(
                subject=item.id,
                variant="need",
                params={
                    "title": item.title,
                    "day": item.day,
                    "debrief": last.title,
                    "debrief_day": last.day,
                },
                item=item.id,
                day=item.day,
            )


def _among_themselves(debriefs: Sequence[Item], plan: Context) -> bool:
    if any(item.kind is not ItemKind.INTERNAL or item.people_note for item in debriefs):
        return False
    return not any(plan.sides.at(item).hosting for item in debriefs) and bool(plan.hosts)


@rule_of(
    Rule(
        code="K603",
        name="citizens-unaware",
        serves=("C17",),
        levels=always(Level.WARNING),
        saw={
            "missing": N_(
                "There is neither a moment with citizens nor a text for them that says what the visit is for."
            ),
        },
        why=N_(
            "People see their mayor leave and read of a school. Unless somebody tells them what it is for, "
            "they will think of a holiday, or of a gift."
        ),
        remedy=N_(
            "Write the few lines for citizens that stand with the visit, or plan a moment with inhabitants "
            "or the local radio."
        ),
        fine_when=N_("When the two towns tell of their partnership at a fixed moment each year: name it."),
        reads=frozenset({"visit", "items"}),
    )
)
def citizens_unaware(plan: Context) -> Iterator[Seen]:
    """Neither an item of the kind citizens nor a text for them."""
    if plan.visit.citizens_text or _first_activity(plan) is None:
        return
    if not any(item.kind is ItemKind.CITIZENS for item in plan.items):
        yield _of_visit(plan, "missing", {}, None)
