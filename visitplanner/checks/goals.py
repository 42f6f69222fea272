"""Goals and the activities that serve them (C5, C9)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from visitplanner.checks.catalogue import Rule, Seen, always, rule_of
from visitplanner.checks.context import Context
from visitplanner.domain.agenda import Item
from visitplanner.domain.findings import Level
from visitplanner.domain.trajectory import Goal, GoalStatus
from visitplanner.domain.words import N_


@rule_of(
    Rule(
        code="G101",
        name="activity-without-goal",
        serves=("C5", "C9"),
        levels=always(Level.ERROR),
        saw={
            "timed": N_("“{title}” ({day}, {when}) names no goal."),
            "day": N_("“{title}” ({day}) names no goal."),
            "pool": N_("“{title}” (no day yet) names no goal."),
        },
        why=N_(
            "A visit is a station on a process of years. An activity that no goal asked for uses up time of "
            "both sides, and afterwards nobody can say what it was for."
        ),
        remedy=N_(
            "Name the goal it serves and how, in one line. If it is culture that serves the relationship, "
            "say so; if it is travel, a meal or a moment among yourselves, change its kind."
        ),
        fine_when=N_(
            "When the goal is still being discussed with the partner and the activity has to be booked now: "
            "write down who settles it and by when."
        ),
    )
)
def activity_without_goal(plan: Context) -> Iterator[Seen]:
    """An item whose kind must name a goal names none (culture may serve the relationship instead)."""
    for item in plan.items:
        if item.must_name_goal:
            variant = "pool" if item.day is None else "timed" if item.moment else "day"
            yield Seen(
                subject=item.id,
                variant=variant,
                params={"title": item.title, "day": item.day, "when": item.moment},
                item=item.id,
                day=item.day,
            )


@rule_of(
    Rule(
        code="G102",
        name="goal-closed",
        serves=("C9",),
        levels=always(Level.WARNING),
        saw={
            "reached": N_("“{title}” is planned for goal {code} “{goal}”, which is reached already."),
            "dropped": N_("“{title}” is planned for goal {code} “{goal}”, which was dropped."),
            "elsewhere": N_(
                "“{title}” is planned for goal {code} “{goal}”, which belongs to another trajectory."
            ),
            "unknown": N_("“{title}” names a goal that is not in the book any more."),
        },
        why=N_(
            "The time goes to something that is finished, given up or part of another process, and a goal "
            "that is still open goes without."
        ),
        remedy=N_(
            "Link the activity to an open goal of this visit’s trajectory, or open the goal again when there "
            "is still something to do for it."
        ),
        fine_when=N_(
            "When the activity looks back: celebrating what was reached, or learning from what was dropped."
        ),
    )
)
def goal_closed(plan: Context) -> Iterator[Seen]:
    """A link to a goal that is reached, dropped, of another trajectory or gone.

    What took place before the goal was closed is history and no mistake.
    """
    for item in plan.items:
        for link in dict.fromkeys(link.goal for link in item.goals):
            goal = plan.goals.get(link)
            variant = "unknown" if goal is None else _wrong(goal, item, plan)
            if variant is not None:
                yield Seen(
                    subject=f"{item.id}+{link}",
                    variant=variant,
                    params={
                        "title": item.title,
                        "code": goal.code if goal else "",
                        "goal": goal.title if goal else "",
                    },
                    item=item.id,
                    day=item.day,
                )


def _wrong(goal: Goal, item: Item, plan: Context) -> str | None:
    if goal.status is not GoalStatus.OPEN and _after(goal.closed_on, item, plan):
        return goal.status.value
    if plan.trajectory is not None and goal.trajectory not in {None, plan.trajectory.id}:
        return "elsewhere"
    return None


def _after(closed_on: date | None, item: Item, plan: Context) -> bool:
    """Tell whether the item comes after the goal was closed; on the same day it may be the closing itself."""
    takes_place = item.day or plan.visit.first_day
    if takes_place is None:
        return True
    return takes_place >= plan.today if closed_on is None else takes_place > closed_on


@rule_of(
    Rule(
        code="G103",
        name="goal-without-activity",
        serves=("C9",),
        levels=always(Level.WARNING),
        saw={"unserved": N_("The visit declares goal {code} “{goal}”, and no activity serves it.")},
        why=N_(
            "What a visit promises in its preface and does not plan is forgotten until the report has to be "
            "written."
        ),
        remedy=N_(
            "Link or plan an activity that serves the goal, or take the goal from what the visit declares."
        ),
        fine_when=N_(
            "When the goal is worked on before or after the visit, and the visit only reports on it."
        ),
    )
)
def goal_without_activity(plan: Context) -> Iterator[Seen]:
    """An open goal that the visit declared is named by no item that counts, in the pool or on a day."""
    served = {link.goal for item in plan.items for link in item.goals}
    for declared in dict.fromkeys(plan.visit.goals):
        goal = plan.goals.get(declared)
        if goal is not None and goal.is_open and goal.id not in served:
            yield Seen(subject=goal.id, variant="unserved", params={"code": goal.code, "goal": goal.title})
