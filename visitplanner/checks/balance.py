"""Balance over the programme: the centre of gravity stays with capacity building (C16)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from visitplanner.checks.catalogue import Rule, Seen, always, rule_of
from visitplanner.checks.context import Context
from visitplanner.domain.balance import Balance, Share, balance, by_day
from visitplanner.domain.findings import Level
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
    )
)
def centre_of_gravity(plan: Context) -> Iterator[Seen]:
    """The share of capacity building is below the floor: over the visit, and as advice on single days.

    A day with travel, meals and moments among themselves only is not judged.
    """
    floor = plan.settings.capacity_floor
    whole = balance(plan.items)
    if _below(whole, floor):
        variant = (
            "visit" + ("_about" if whole.estimated else "") + ("_open" if whole.percent(Share.OPEN) else "")
        )
        yield Seen(subject=plan.visit.id, variant=variant, params=_figures(whole, floor))
    for day, shared in by_day(plan.items).items():
        if _below(shared, floor) and any(
            shared.minutes[share] for share in Share if share not in _TRAVEL_AND_MEALS
        ):
            yield Seen(
                subject=day.isoformat(),
                variant="day_about" if shared.estimated else "day",
                params={"day": day, **_figures(shared, floor)},
                day=day,
                level=Level.ADVICE,
            )


def _below(shared: Balance, floor: int) -> bool:
    return shared.total > 0 and shared.minutes[Share.CAPACITY] * 100 < floor * shared.total


def _figures(shared: Balance, floor: int) -> Mapping[str, object]:
    return {
        "share": shared.percent(Share.CAPACITY),
        "open": shared.percent(Share.OPEN),
        "floor": floor,
    }
