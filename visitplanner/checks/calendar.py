"""What the calendar of the host says: holidays and weekends, rain, and the change of clocks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from visitplanner.checks.catalogue import Rule, Scope, Seen, always, rule_of
from visitplanner.checks.context import Context
from visitplanner.domain.agenda import Item, ItemKind, Status
from visitplanner.domain.balance import occurrences
from visitplanner.domain.findings import Level
from visitplanner.domain.holidays import Holiday, holidays_on, is_weekend
from visitplanner.domain.partnership import Municipality
from visitplanner.domain.words import N_

_OFFICIAL = frozenset({ItemKind.EXCHANGE, ItemKind.FORMAL})


@rule_of(
    Rule(
        code="S504",
        name="holiday-or-weekend",
        serves=(),
        levels=always(Level.WARNING),
        saw={
            "holiday": N_("“{title}” stands on {day}, a public holiday in {place}: {holiday}."),
            "expected": N_(
                "“{title}” stands on {day}, when {holiday} is expected, a public holiday in {place}; the "
                "date may still shift by a day."
            ),
            "weekend": N_("“{title}” stands on {day}, in the weekend in {place}."),
        },
        why=N_(
            "Offices are closed, and colleagues who come give up their free day or do not come. The host "
            "will seldom say so."
        ),
        remedy=N_("Ask the partner whether it suits them, or move it to a working day."),
        fine_when=N_(
            "When the partner proposed the day, or when inhabitants can come just because it is free."
        ),
        own_levels={"weekend": Level.ADVICE},
        scope=Scope.ITEM,
        reads=frozenset({"visit", "items", "partnership", "today"}),
    )
)
def holiday_or_weekend(plan: Context) -> Iterator[Seen]:
    """An exchange or formal item on a public holiday of the host country; as advice, in its weekend.

    Where municipalities of several countries receive, it is said of days that are free in all of them. What
    stands outside the visit's days or in another zone takes place elsewhere.
    """
    hosts = _hosts(plan)
    if plan.is_over or not hosts:
        return
    known: dict[date, tuple[str, tuple[Holiday, ...]] | None] = {}
    first, last = plan.visit.first_day, plan.visit.last_day
    zones = {None, plan.zone, *(host.zone for host in hosts)}
    for item in plan.items:
        if item.kind not in _OFFICIAL or item.day is None or item.status is Status.DONE:
            continue
        if item.zone not in zones:
            continue
        for day in occurrences(item) if item.until_day else (item.day,):
            if (first is not None and day < first) or (last is not None and day > last):
                continue
            if day not in known:
                known[day] = _free(day, hosts)
            free = known[day]
            if free is not None:
                yield _stands(item, day, *free, hosts)
                break


def _stands(
    item: Item, day: date, variant: str, holidays: tuple[Holiday, ...], hosts: tuple[Municipality, ...]
) -> Seen:
    return Seen(
        subject=item.id,
        variant=variant,
        params={
            "title": item.title,
            "day": day,
            "place": tuple(dict.fromkeys(host.name for host in hosts)),
            "holiday": tuple(
                one.name if one.name == one.english else f"{one.name} ({one.english})" for one in holidays
            ),
        },
        item=item.id,
        day=item.day,
    )


def _hosts(plan: Context) -> tuple[Municipality, ...]:
    found = (plan.book.municipality(one) for one in plan.visit.hosting)
    return tuple(one for one in found if one is not None)


def _free(day: date, hosts: tuple[Municipality, ...]) -> tuple[str, tuple[Holiday, ...]] | None:
    """Why a day is free in all the countries of the hosts; None for a working day."""
    countries = dict.fromkeys(host.country for host in hosts)
    found = {country: holidays_on(country, day) for country in countries}
    if all(found.values()):
        holidays = tuple(dict.fromkeys(one for many in found.values() for one in many))
        return ("expected" if all(one.expected for one in holidays) else "holiday"), holidays
    if all(found[country] or is_weekend(country, day) for country in countries):
        return "weekend", ()
    return None


@rule_of(
    Rule(
        code="S507",
        name="no-plan-b",
        serves=(),
        levels=always(Level.WARNING),
        saw={
            "rain": N_("“{title}” is outdoors on {day}, in the rainy season of {place}, and has no plan B."),
            "weather": N_("“{title}” depends on the weather and has no plan B."),
        },
        why=N_(
            "When the track is under water there is no time left to think of something else for a morning."
        ),
        remedy=N_("Write in one line what happens if it rains: under which roof, or what instead."),
        fine_when=N_("When the rain just makes it shorter, and everybody knows where to go then."),
        scope=Scope.ITEM,
        reads=frozenset({"visit", "items", "partnership", "today"}),
    )
)
def no_plan_b(plan: Context) -> Iterator[Seen]:
    """What is outdoors in a rainy month of the host, or depends on the weather, has no plan B."""
    if plan.is_over:
        return
    hosts = _hosts(plan)
    rainy = {month for host in hosts for month in host.rainy_months}
    for item in plan.items:
        if item.plan_b or not (item.weather_dependent or item.outdoors) or item.status is Status.DONE:
            continue
        if item.weather_dependent:
            yield Seen(
                subject=item.id, variant="weather", params={"title": item.title}, item=item.id, day=item.day
            )
            continue
        wet = next((day for day in occurrences(item) if day.month in rainy), None)
        if wet is not None:
            where = tuple(host.name for host in hosts if wet.month in host.rainy_months)
            yield Seen(
                subject=item.id,
                variant="rain",
                params={"title": item.title, "day": wet, "place": where},
                item=item.id,
                day=item.day,
            )
