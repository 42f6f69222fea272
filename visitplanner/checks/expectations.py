"""What is made to be seen, and what is hoped for because of it (C11, C12)."""

from __future__ import annotations

from collections.abc import Iterator

from visitplanner.checks.catalogue import Rule, Scope, Seen, always, rule_of
from visitplanner.checks.context import Context, first_on
from visitplanner.checks.naming import some_of
from visitplanner.domain.agenda import ItemKind
from visitplanner.domain.balance_over import Photos, photos
from visitplanner.domain.findings import Level
from visitplanner.domain.text import begins_word
from visitplanner.domain.words import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


_HANDING_OVER: Final = (
    *("handover", "hand-over", "hand over", "handing over", "inaugur", "ribbon", "donat", "gift"),
    *("first stone", "unveil", "overhandig", "inhuldig", "eerste steen", "schenk", "geschenk", "lintje"),
    *("plechtige opening", "remise", "première pierre", "cadeau", "don d", "ruban", "dévoil"),
    *("entrega", "primera piedra", "regalo", "donaci", "übergabe", "einweih", "spende"),
)
"""Beginnings of words by which programmes name a handing over, in five languages."""


@rule_of(
    Rule(
        code="B303",
        name="photo-moments",
        serves=("C11",),
        levels=always(Level.WARNING),
        saw={
            "some": N_(
                "{shown} of {total} activities ({share} %) are photographed or made to be seen, and the "
                "partnership’s ceiling is {ceiling} %: {titles}."
            ),
            "many": N_(
                "{shown} of {total} activities ({share} %) are photographed or made to be seen, and the "
                "partnership’s ceiling is {ceiling} %: {titles}, and {count} more."
            ),
        },
        why=N_(
            "On both sides what can be shown is tempting. Photographs are welcome; but what gives a good "
            "picture soon decides what is planned, and the work that lasts seldom gives one."
        ),
        remedy=N_(
            "Leave the camera out of some, join two ceremonies into one, or give working sessions more room. "
            "Colleagues bent over one table make a good picture too. The ceiling is the partnership’s choice."
        ),
        fine_when=N_("For an anniversary or a signing that both councils asked for."),
        reads=frozenset({"items", "visit", "partnership"}),
    )
)
def photo_moments(plan: Context) -> Iterator[Seen]:
    """The share of photographed activities is above the ceiling, counted as the balance screen counts."""
    days = plan.each_day("photos", lambda day, rows: photos(first_on(day, rows))).values()
    counted = Photos(shown=sum(one.shown for one in days), total=sum(one.total for one in days))
    ceiling = plan.settings.photo_ceiling
    if counted.total and counted.above(ceiling):
        titles, more = some_of(item.title for item in plan.items if photos((item,)).shown)
        yield Seen(
            subject=plan.visit.id,
            variant="many" if more else "some",
            params={
                "shown": counted.shown,
                "total": counted.total,
                "share": counted.percent,
                "ceiling": ceiling,
                "titles": titles,
                "count": more,
            },
        )


@rule_of(
    Rule(
        code="B304",
        name="expectation-unspoken",
        serves=("C12",),
        levels=always(Level.WARNING),
        saw={
            "day": N_(
                "“{title}” ({day}) raises expectations, and what is promised there and what is not is not "
                "written down."
            ),
            "pool": N_(
                "“{title}” (no day yet) raises expectations, and what is promised there and what is not is "
                "not written down."
            ),
            "need": N_(
                "“{title}” is about a concrete need and is photographed, and what is promised there and what "
                "is not is not written down."
            ),
            "handing_over": N_(
                "At “{title}” something seems to be handed over in front of cameras, and what is promised "
                "there and what is not is not written down."
            ),
        },
        why=N_(
            "A delegation does not go unnoticed. Those who receive it hope, and long after it has left the "
            "hosts are asked what came of it. What nobody said, everybody fills in."
        ),
        remedy=N_(
            "Write one sentence on what is promised and what is not, in the words in which it will be said, "
            "and agree on it with the hosts beforehand."
        ),
        fine_when=N_("When the hosts say it there in their own language: write down who says it."),
        scope=Scope.ITEM,
        reads=frozenset({"items"}),
    )
)
def expectation_unspoken(plan: Context) -> Iterator[Seen]:
    """An item that raises expectations has no sentence on what is and is not promised.

    One that is photographed counts too when it is about a need, or when its title tells of a handing over.
    """
    for item in plan.items:
        if item.promise or not (item.raises_expectations or item.photographed):
            continue
        if item.raises_expectations:
            variant = "pool" if item.day is None else "day"
        elif item.kind is ItemKind.NEED:
            variant = "need"
        elif begins_word(item.title.casefold(), _HANDING_OVER):
            variant = "handing_over"
        else:
            continue
        yield Seen(
            subject=item.id,
            variant=variant,
            params={"title": item.title, "day": item.day},
            item=item.id,
            day=item.day,
        )
