"""Goals and the activities that serve them (C5, C8, C9), and days that serve none (C16)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from visitplanner.checks.catalogue import Rule, Scope, Seen, always, rule_of
from visitplanner.checks.context import Context
from visitplanner.checks.naming import some_of
from visitplanner.domain.agenda import NEEDS_A_GOAL, Item, ItemKind
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
        scope=Scope.ITEM,
        reads=frozenset({"items"}),
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
        scope=Scope.ITEM,
        reads=frozenset({"items", "goals", "trajectories", "visit", "today"}),
    )
)
def goal_closed(plan: Context) -> Iterator[Seen]:
    """A link to a goal that is reached, dropped, of another trajectory or gone.

    What took place before the goal was closed is history and no mistake.
    """
    path = plan.trajectory
    fine = {
        goal.id
        for goal in plan.book.goals
        if goal.is_open and (path is None or goal.trajectory in {None, path.id})
    }
    for item in plan.items:
        for link in dict.fromkeys([link.goal for link in item.goals if link.goal not in fine]):
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
        reads=frozenset({"items", "goals", "visit"}),
    )
)
def goal_without_activity(plan: Context) -> Iterator[Seen]:
    """An open goal that the visit declared is named by no item that counts, in the pool or on a day."""
    for declared in dict.fromkeys(plan.visit.goals):
        goal = plan.goals.get(declared)
        if goal is not None and goal.is_open and goal.id not in plan.served:
            yield Seen(subject=goal.id, variant="unserved", params={"code": goal.code, "goal": goal.title})


@rule_of(
    Rule(
        code="G104",
        name="link-without-how",
        serves=("C8",),
        levels=always(Level.ADVICE),
        saw={
            "day": N_("“{title}” ({day}) names goal {code} “{goal}”, but not how it serves it."),
            "pool": N_("“{title}” (no day yet) names goal {code} “{goal}”, but not how it serves it."),
        },
        why=N_(
            "A code behind a title is soon written. One line on how tells the partner, the council and "
            "whoever takes over from you what the hour is for – and tells you whether it is."
        ),
        remedy=N_("Write one line: what will people know, decide or be able to do through it?"),
        fine_when=N_(
            "When the title says it all, or when the same line would stand at every day of one training."
        ),
        scope=Scope.ITEM,
        reads=frozenset({"items", "goals"}),
    )
)
def link_without_how(plan: Context) -> Iterator[Seen]:
    """No link of an item to a goal has a line on how; links to goals that are gone are for G102."""
    for item in plan.items:
        without = [link.goal for link in item.goals if not link.how]
        for key in dict.fromkeys(without) if without else ():
            goal = plan.goals.get(key)
            if goal is not None and not any(link.how for link in item.goals if link.goal == key):
                yield Seen(
                    subject=f"{item.id}+{key}",
                    variant="pool" if item.day is None else "day",
                    params={"title": item.title, "day": item.day, "code": goal.code, "goal": goal.title},
                    item=item.id,
                    day=item.day,
                )


@rule_of(
    Rule(
        code="G105",
        name="relationship-only-day",
        serves=("C16",),
        levels=always(Level.ADVICE),
        saw={
            "some": N_("{day}: all activities serve the relationship and none a capacity goal ({titles})."),
            "many": N_(
                "{day}: all activities serve the relationship and none a capacity goal ({titles}, and "
                "{count} more)."
            ),
        },
        why=N_(
            "Friendship carries a partnership through hard years, and still it is not what people travelled "
            "for. A whole day without learning is what a council at home asks about first."
        ),
        remedy=N_(
            "Put one working session beside the outing, or let it serve a goal: behind a market, a museum or "
            "a feast stand people who run it and keep its accounts."
        ),
        fine_when=N_(
            "When knowing each other is the work, as in the first days of a first visit; or on the day of "
            "rest that the hosts have foreseen."
        ),
        scope=Scope.DAY,
        reads=frozenset({"items", "visit"}),
    )
)
def relationship_only_day(plan: Context) -> Iterator[Seen]:
    """A day whose activities all answer that they serve the relationship.

    An activity that has not answered yet is for G101. The days of arrival and departure are not judged.
    """
    for day, rows in plan.days.items():
        if relationship_only(day, rows, plan):
            titles, more = some_of(item.title for item in rows if item.kind in NEEDS_A_GOAL)
            yield Seen(
                subject=day.isoformat(),
                variant="many" if more else "some",
                params={"day": day, "titles": titles, "count": more},
                day=day,
            )


def relationship_only(day: date, rows: Sequence[Item], plan: Context) -> bool:
    """Tell whether a day has activities and all of them serve the relationship only (G105)."""
    some = False
    for item in rows:
        if item.kind in NEEDS_A_GOAL:
            if item.goals or item.kind is not ItemKind.CULTURE or not item.serves_relationship:
                return False
            some = True
    travels = day in {plan.visit.first_day, plan.visit.last_day}
    return some and not (travels and any(item.kind is ItemKind.LOGISTICS for item in rows))
