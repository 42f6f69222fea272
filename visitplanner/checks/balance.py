"""Balance over the programme: what its hours go to, and who learns by them (C2, C7, C16)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet

from visitplanner.checks.catalogue import Rule, Scope, Seen, also, always, rule_of
from visitplanner.checks.context import Context
from visitplanner.checks.goals import relationship_only
from visitplanner.domain.agenda import Item
from visitplanner.domain.balance import Balance, Share, together
from visitplanner.domain.findings import Level
from visitplanner.domain.times import Daypart
from visitplanner.domain.words import N_

_TRAVEL_AND_MEALS = frozenset({Share.LOGISTICS, Share.INTERNAL})


@rule_of(
    Rule(
        code="B301",
        name="centre-of-gravity",
        serves=("C16",),
        levels=always(Level.WARNING),
        saw={
            "visit": N_(
                "Capacity building takes {share} % of the programme time; the partnership’s floor is {floor} "
                "%."
            ),
            "visit_open": N_(
                "Capacity building takes {share} % of the programme time; the partnership’s floor is {floor} "
                "%. Another {open} % goes to activities that name no goal yet."
            ),
            "visit_about": N_(
                "Capacity building takes about {share} % of the programme time (some times are estimated); "
                "the partnership’s floor is {floor} %."
            ),
            "visit_about_open": N_(
                "Capacity building takes about {share} % of the programme time (some times are estimated); "
                "the partnership’s floor is {floor} %. Another {open} % goes to activities that name no goal "
                "yet."
            ),
            "day": N_(
                "{day}: capacity building takes {share} % of the day; the partnership’s floor is {floor} %."
            ),
            "day_about": N_(
                "{day}: capacity building takes about {share} % of the day (some times are estimated); the "
                "partnership’s floor is {floor} %."
            ),
        },
        why=N_(
            "Receptions, sights and gifts fill a week by themselves. The heart of the partnership is what "
            "both sides learn, and the programme’s hours show whether it is."
        ),
        remedy=N_(
            "Link the activities that do serve a goal, give working sessions more time, or move what serves "
            "only the relationship to the evening. The floor itself is the partnership’s choice."
        ),
        fine_when=N_(
            "On a first visit, where getting to know each other is the work; or on a day of travel."
        ),
        own_levels={"day": Level.ADVICE, "day_about": Level.ADVICE},
        reads=frozenset({"items", "partnership", "visit"}),
    )
)
def centre_of_gravity(plan: Context) -> Iterator[Seen]:
    """The share of capacity building over the visit is below the floor."""
    floor = plan.settings.capacity_floor
    whole = together(plan.balances.values())
    if _below(whole, floor):
        variant = (
            "visit" + ("_about" if whole.estimated else "") + ("_open" if whole.percent(Share.OPEN) else "")
        )
        yield Seen(subject=plan.visit.id, variant=variant, params=_figures(whole, floor))


@also("B301", Scope.DAY)
def centre_of_gravity_of_days(plan: Context) -> Iterator[Seen]:
    """The share on a single day is below the floor, as advice.

    A day with travel, meals and moments among themselves only is not judged, nor one that would reach the
    floor once all its activities name a goal: of those G101 speaks, and of a day whose activities all serve
    the relationship G105.
    """
    floor = plan.settings.capacity_floor
    for day, shared in plan.balances.items():
        works = any(shared.minutes[share] for share in Share if share not in _TRAVEL_AND_MEALS)
        hope = shared.minutes[Share.CAPACITY] + shared.minutes[Share.OPEN]
        if works and hope * 100 < floor * shared.total and not relationship_only(day, plan.days[day], plan):
            yield Seen(
                subject=day.isoformat(),
                variant="day_about" if shared.estimated else "day",
                params={"day": day, **_figures(shared, floor)},
                day=day,
            )


def _below(shared: Balance, floor: int) -> bool:
    return shared.total > 0 and shared.minutes[Share.CAPACITY] * 100 < floor * shared.total


def _figures(shared: Balance, floor: int) -> Mapping[str, object]:
    return {
        "share": shared.percent(Share.CAPACITY),
        "open": shared.percent(Share.OPEN),
        "floor": floor,
    }


@rule_of(
    Rule(
        code="B302",
        name="one-way-learning",
        serves=("C2", "C7"),
        levels=always(Level.WARNING),
        saw={
            "visit": N_(
                "All goals that this visit serves let {learners} learn; for {others} there is nothing to "
                "learn."
            ),
            "day": N_(
                "{day}: all goals served let {learners} learn; for {others} there is nothing to learn."
            ),
        },
        why=N_(
            "Capacity is built on both sides, or it is aid under another name. Where one side only learns, "
            "the other teaches or gives, and both are back in the roles they wanted to leave behind."
        ),
        remedy=N_(
            "Ask what the other side wants to take home, for it has questions too, and link an activity to a "
            "goal of theirs. Where both learn already, say so at the goal."
        ),
        fine_when=N_(
            "When the visits take turns and the next one is for the other side: write down which. A single "
            "day may well be for one side."
        ),
        own_levels={"day": Level.ADVICE},
        reads=frozenset({"items", "goals", "visit", "partnership"}),
    )
)
def one_way_learning(plan: Context) -> Iterator[Seen]:
    """All goals served let one side learn only: over the visit, or else as advice on a whole day.

    Sides are the visiting and the hosting municipalities; where the visit does not name both, those of the
    partnership one by one. Goals that do not say who learns are passed over. A day counts as whole when two
    activities serve goals on it, or one that takes all day.
    """
    learners_of = {goal.id: goal.learners for goal in plan.book.goals if goal.learners}

    def learning(items: Iterable[Item]) -> tuple[frozenset[str], int]:
        return _learning(items, learners_of)

    days = plan.each_day("learning", lambda _, rows: learning(rows))
    in_pool, _ = learning(plan.pool)
    learners, others = _one_side(in_pool.union(*(here for here, _ in days.values())), plan)
    if others:
        names = {"learners": plan.names_of(learners), "others": plan.names_of(others)}
        yield Seen(subject=plan.visit.id, variant="visit", params=names)
        return
    sides = {here: _one_side(here, plan) for here, _ in days.values()}
    for day, (here, works) in days.items():
        learners, others = sides[here]
        if others and works > 1:
            yield Seen(
                subject=day.isoformat(),
                variant="day",
                params={
                    "day": day,
                    "learners": plan.names_of(learners),
                    "others": plan.names_of(others),
                },
                day=day,
            )


def _learning(
    items: Iterable[Item], learners_of: Mapping[str, AbstractSet[str]]
) -> tuple[frozenset[str], int]:
    """Who learns by the goals that items serve, and by how many; one that takes all day counts for two."""
    learners: set[str] = set()
    works = 0
    for item in items:
        here = [learners_of[link.goal] for link in item.goals if link.goal in learners_of]
        if here:
            learners.update(*here)
            works += 2 if _takes_all_day(item) else 1
    return frozenset(learners), works


def _takes_all_day(item: Item) -> bool:
    return item.moment.daypart is Daypart.WHOLE_DAY or item.until_day is not None


def _one_side(learners: AbstractSet[str], plan: Context) -> tuple[AbstractSet[str], AbstractSet[str]]:
    """Who learns, and the side that does not; nobody where both do, or where no one is known to learn."""
    visiting, hosting = frozenset(plan.visit.visiting), frozenset(plan.visit.hosting)
    if not visiting or not hosting:
        all_ = {one.id for one in plan.book.partnership.municipalities}
        return learners, all_ - learners if len(learners & all_) == 1 else frozenset()
    if learners.isdisjoint(visiting) == learners.isdisjoint(hosting):
        return learners, frozenset()
    return learners, visiting if learners.isdisjoint(visiting) else hosting
