"""Exchanges: colleague to colleague, of both sides and of the same field (C3)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from visitplanner.checks.catalogue import Rule, Scope, Seen, also, always, rule_of
from visitplanner.checks.context import Context
from visitplanner.checks.naming import some_of
from visitplanner.checks.pauses import words_of
from visitplanner.checks.sides import Company
from visitplanner.domain.agenda import Item, ItemKind
from visitplanner.domain.findings import Level
from visitplanner.domain.words import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


_BEGINNING: Final = 5
"""Letters by which two words for a field of work are known as one: finance, finances, financiën."""
_SHORTEST: Final = 4
"""Letters of a word that tells something; "and" and "van" do not."""


@rule_of(
    Rule(
        code="P402",
        name="monologue",
        serves=("C3",),
        levels=always(Level.WARNING),
        saw={
            "no_host": N_("“{title}” is an exchange for {people}, and no colleague of the hosts is named."),
            "no_host_many": N_(
                "“{title}” is an exchange for {people} and {more} others, and no colleague of the hosts is "
                "named."
            ),
            "no_host_groups": N_(
                "“{title}” is an exchange for {people}, and no colleague of the hosts is named, as other "
                "exchanges do."
            ),
            "no_guest": N_("“{title}” is an exchange with {people}, and nobody of the delegation is named."),
            "no_guest_many": N_(
                "“{title}” is an exchange with {people} and {more} others, and nobody of the delegation is "
                "named."
            ),
            "nobody": N_(
                "“{title}” is an exchange, and names no colleague of the hosts as other exchanges do."
            ),
        },
        why=N_(
            "Learning happens between colleagues who know each other by name and ring each other up "
            "afterwards. With one side only it is a lecture or a guided tour."
        ),
        remedy=N_(
            "Name a colleague of each side, or ask the partner who it will be. If nobody is to exchange "
            "anything, change the kind."
        ),
        fine_when=N_("When the partner has promised a colleague and will say later who comes: note by when."),
        own_levels={"nobody": Level.ADVICE},
        scope=Scope.ITEM,
        reads=frozenset({"visit", "items", "people"}),
    )
)
def monologue(plan: Context) -> Iterator[Seen]:
    """An exchange names people of one side and nobody of the other.

    People in words only (`people_note`) may be of either side, so nothing is said of such an item. Without
    groups and attendees the whole delegation comes, and a group alone says little as long as the plan names
    no hosts anywhere: see `nobody_named`.
    """
    for item in plan.items:
        if item.kind is not ItemKind.EXCHANGE or not (item.hosts or item.attendees):
            continue
        who = plan.sides.at(item)
        if not who.certain or bool(who.visiting) is bool(who.hosting):
            continue
        if who.visiting and who.named:
            yield _one_sided(item, "no_host", who.visiting, plan)
        elif who.hosting and who.named:
            yield _one_sided(item, "no_guest", who.hosting, plan)


def _one_sided(item: Item, variant: str, people: Iterable[str], plan: Context) -> Seen:
    names, more = some_of(plan.name_of(one) for one in people)
    return Seen(
        subject=item.id,
        variant=f"{variant}_many" if more else variant,
        params={"title": item.title, "people": names, "more": more},
        item=item.id,
        day=item.day,
    )


@also("P402", Scope.VISIT)
def nobody_named(plan: Context) -> Iterator[Seen]:
    """An exchange names nobody of the hosts where other exchanges of the visit do.

    As advice where it names nobody at all: the plan may not have come to it yet.
    """
    exchanges = [item for item in plan.items if item.kind is ItemKind.EXCHANGE]
    if not any(item.hosts for item in exchanges):
        return
    for item in exchanges:
        if item.day is None or item.hosts or item.attendees or item.people_note:
            continue
        who = plan.sides.at(item)
        if who.hosting or not who.certain:
            continue
        if item.groups:
            yield Seen(
                subject=item.id,
                variant="no_host_groups",
                params={"title": item.title, "people": item.groups},
                item=item.id,
                day=item.day,
            )
        else:
            yield Seen(
                subject=item.id,
                variant="nobody",
                params={"title": item.title},
                item=item.id,
                day=item.day,
            )


@rule_of(
    Rule(
        code="P403",
        name="unequal-fields",
        serves=("C3",),
        levels=always(Level.ADVICE),
        saw={
            "pair": N_(
                "“{title}” brings together {guests} ({guest_fields}) and {hosts} ({host_fields}): nobody has "
                "a colleague of the same field."
            ),
            "delegation": N_(
                "“{title}” is an exchange with {hosts} ({host_fields}), and nobody of the delegation works "
                "in that field."
            ),
        },
        why=N_(
            "Two people with the same job understand each other in half a word, whatever language they "
            "speak. Two with different jobs explain their town halls to each other."
        ),
        remedy=N_(
            "Ask the partner who does the same work, or send another of the delegation. Where both words "
            "mean the same work, write them alike."
        ),
        fine_when=N_(
            "When the two sides cut up the work differently, so that these two are as near as colleagues "
            "come."
        ),
        scope=Scope.ITEM,
        reads=frozenset({"visit", "items", "people"}),
    )
)
def unequal_fields(plan: Context) -> Iterator[Seen]:
    """No guest of an exchange has a field of work in common with any host of it.

    Said only where the field of everybody at the table is known. Fields are one where they share a word that
    begins alike, so that "finance" and "Financiën, belasting" are.
    """
    fields: dict[str, frozenset[str]] = {}
    for item in plan.items:
        if item.kind is not ItemKind.EXCHANGE or not item.hosts:
            continue
        who = plan.sides.at(item)
        if who.certain and who.visiting and who.hosting and _differ(who, fields, plan):
            yield Seen(
                subject=item.id,
                variant="pair" if who.named else "delegation",
                params={
                    "title": item.title,
                    "guests": tuple(plan.name_of(one) for one in who.visiting),
                    "guest_fields": _fields(who.visiting, plan),
                    "hosts": tuple(plan.name_of(one) for one in who.hosting),
                    "host_fields": _fields(who.hosting, plan),
                },
                item=item.id,
                day=item.day,
            )


def _differ(who: Company, fields: dict[str, frozenset[str]], plan: Context) -> bool:
    taken: list[set[str]] = []
    for side in (who.visiting, who.hosting):
        words: set[str] = set()
        for one in side:
            if one not in fields:
                known = plan.people.get(one)
                fields[one] = _words(known.field_of_work) if known is not None else frozenset()
            if not fields[one]:
                return False
            words |= fields[one]
        taken.append(words)
    return taken[0].isdisjoint(taken[1])


def _words(field: str) -> frozenset[str]:
    """How the words of a field of work begin; the whole field where all its words are short."""
    words = words_of(field)
    return frozenset(word[:_BEGINNING] for word in words if len(word) >= _SHORTEST) or frozenset(words)


def _fields(people: Iterable[str], plan: Context) -> tuple[str, ...]:
    known = (plan.people[one].field_of_work for one in people if one in plan.people)
    return tuple(dict.fromkeys(known))
