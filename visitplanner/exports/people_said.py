"""Sentences on the people of a visit that screens and exports say alike: plain text, without markup."""

from __future__ import annotations

from visitplanner.domain.attendance import Way
from visitplanner.domain.people import Role
from visitplanner.domain.times import clock
from visitplanner.domain.words import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Final

    from visitplanner.domain.colleagues import Breadth, Pair
    from visitplanner.domain.idle import Idle
    from visitplanner.domain.people import Person
    from visitplanner.domain.visit import Participation
    from visitplanner.domain.workspace import Book
    from visitplanner.locale import Language

NOT_STORED: Final = N_(
    "Name, role and work only: no party, passport, health or diet data is stored of anybody."
)
"""Stands wherever somebody types a person."""

_NOBODY: Final = {
    Role.OFFICIAL: N_("no official"),
    Role.POLITICIAN_MAJORITY: N_("nobody of the majority"),
    Role.POLITICIAN_OPPOSITION: N_("nobody of the opposition"),
    Role.CIVIL_SOCIETY: N_("nobody from civil society"),
}


def known_as(person: Person, book: Book, language: Language) -> tuple[str, ...]:
    """Title as the person bears it, role, field, municipality, languages; what is not known is left out."""
    role = language.label(person.role)
    facts = (
        f"{person.local_title} ({role})" if person.local_title else role,
        person.field_of_work,
        book.partnership.municipality_name(person.municipality),
        ", ".join(person.languages),
    )
    return tuple(one for one in facts if one)


def breadth_said(found: Breadth, language: Language) -> tuple[str, str]:
    """What a side has, and what it lacks to be broad (C4, C10); the second is empty where nothing lacks."""
    count = {role: len(who) for role, who in found.people.items()}
    there = [
        language.trn("{n} official", "{n} officials", count[Role.OFFICIAL]),
        language.trn("{n} of the majority", "{n} of the majority", count[Role.POLITICIAN_MAJORITY]),
        language.trn("{n} of the opposition", "{n} of the opposition", count[Role.POLITICIAN_OPPOSITION]),
        language.trn("{n} from civil society", "{n} from civil society", count[Role.CIVIL_SOCIETY]),
    ]
    roles = (Role.OFFICIAL, Role.POLITICIAN_MAJORITY, Role.POLITICIAN_OPPOSITION, Role.CIVIL_SOCIETY)
    has = language.list(words for words, role in zip(there, roles, strict=True) if count[role])
    return has, language.list(language.tr(_NOBODY[role]) for role in found.missing)


def stay_said(one: Participation, language: Language) -> Iterator[str]:
    """When somebody arrives, leaves and leads, and in which groups they walk, as far as it is said."""
    if one.arrives is not None:
        yield language.tr("arrives {day}", day=language.day(one.arrives))
    if one.leaves is not None:
        yield language.tr("leaves {day}", day=language.day(one.leaves))
    if one.leads_from is not None or one.leads_to is not None:
        yield language.tr("leads the delegation {days}", days=language.days(one.leads_from, one.leads_to))
    if one.groups:
        yield language.trn(
            "group {groups}", "groups {groups}", len(one.groups), groups=language.list(one.groups)
        )


def ways_said(ways: Iterable[Way], language: Language) -> str:
    """As what somebody is at an item; empty for who simply attends it."""
    return ", ".join(language.label(way) for way in ways if way is not Way.MEMBER)


def waiting_said(count: int, language: Language) -> str:
    """How many items for the whole delegation have no day yet; at least one."""
    return language.trn(
        "{n} item for the whole delegation waits for a day.",
        "{n} items for the whole delegation wait for a day.",
        count,
    )


def slot_said(one: Idle, language: Language) -> str:
    """The time of a slot: "09:00–12:00"."""
    return f"{language.time(clock(one.first))}–{language.time(clock(one.last))}"


def beside_said(one: Idle, language: Language) -> str:
    """What the others are at in a slot: “Market” and “Archive”."""
    return language.list(f"“{item.title}”" for item in one.items)


def pair_said(pair: Pair, named: Callable[[str], str], language: Language) -> str:
    """Who exchanges with whom, in what, how often: "Jan – Sena (waste): 2 exchanges"."""
    who = f"{named(pair.visiting)} – {named(pair.host)}"
    if pair.field_of_work:
        who = f"{who} ({pair.field_of_work})"
    return language.tr("{who}: {where}", who=who, where=_where(pair, language))


def _where(pair: Pair, language: Language) -> str:
    told = []
    if pair.items:
        told.append(language.trn("{n} exchange", "{n} exchanges", len(pair.items)))
    told += [language.tr("need {code}", code=need.code) for need in pair.needs]
    return language.list(told)
