"""P401, P404, P405: a delegation broad enough, with something to do for everybody, and led every day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from tests.unit.build import (
    HOST,
    MONDAY,
    SUNDAY,
    TODAY,
    TUESDAY,
    WEDNESDAY,
    book,
    item,
    member,
    person,
    programme,
    visit,
)
from tests.unit.phases import levels_by_phase, same
from visitplanner.checks import by_item, findings
from visitplanner.domain.agenda import Item, ItemKind, Status
from visitplanner.domain.findings import Finding, Level
from visitplanner.domain.people import Person, Role
from visitplanner.domain.visit import Participation, VisitStatus
from visitplanner.locale import language

OPPOSITION, CIVIL = Role.POLITICIAN_OPPOSITION, Role.CIVIL_SOCIETY
PEOPLE = (
    person("Jan Maes"),
    person("Els Daems", role=OPPOSITION),
    person("Lien Claes", role=CIVIL),
    person("Tom Aerts", role=Role.POLITICIAN_MAJORITY),
    person("Ina Vos", role=Role.OTHER),
    person("Bo Wouters", role=Role.INTERPRETER),
    person("Awa Kossou", municipality=HOST.id),
    person("Koffi Bio", municipality=HOST.id, role=OPPOSITION),
    person("Afi Dossou", municipality=HOST.id, role=CIVIL),
    person("Sika Lawson", municipality=HOST.id, role=Role.POLITICIAN_MAJORITY),
)
BROAD = (member("jan"), member("els"), member("lien"))


def found(
    code: str, *items: Item, today: date = TODAY, people: tuple[Person, ...] = PEOPLE, **more: Any
) -> Any:
    plan = programme(*items, visit=visit(**{"delegation": BROAD, **more}))
    return [one for one in findings(book(people=people), plan, today) if one.code == code]


def said(finding: Finding) -> str:
    return language("en").saw(finding)


def sentences(code: str, *items: Item, **more: Any) -> list[str]:
    return [said(one) for one in found(code, *items, **more)]


# P401


def test_each_group_that_is_missing_in_the_delegation_is_said_by_itself() -> None:
    """No opposition, no official, no civil society: three things that three people solve (C4, C10)."""
    assert sentences("P401", delegation=(member("tom"), member("bo"))) == [
        "Nobody from civil society is among the 2 people of the delegation.",
        "No official is among the 2 people of the delegation.",
        "Nobody of the opposition is among the 2 people of the delegation.",
    ]


def test_a_delegation_with_all_three_groups_is_broad_enough() -> None:
    """Nothing is asked beyond the three, not even a politician of the majority."""
    assert not found("P401")
    for missing in BROAD:
        rest = tuple(one for one in BROAD if one is not missing)
        assert len(found("P401", delegation=rest)) == 1


def test_nothing_is_said_of_breadth_until_a_delegation_is_entered() -> None:
    """An imported programme knows no people; neither does one whose first member is being typed."""
    assert not found("P401", delegation=(), hosts=("sika", "awa"))
    assert not found("P401", delegation=(member("tom"),))


def test_people_whose_role_is_not_set_do_not_make_a_side_one_sided() -> None:
    """Whoever was typed in without a role may be of any group."""
    assert not found("P401", delegation=(member("tom"), member("ina"), member("nobody")))


def test_hosts_are_judged_by_themselves_and_as_advice() -> None:
    """Who receives is the partner's choice; the visit's hosts and those of items count together."""
    row = item(hosts=("awa", "afi"))
    [finding] = found("P401", row, hosts=("sika",))
    assert said(finding) == "Nobody of the opposition is among the 3 people who receive the delegation."
    assert finding.level is Level.ADVICE
    assert not found("P401", row, hosts=("koffi",))
    assert not found("P401", replace(row, status=Status.CANCELLED, reason="rain"), hosts=("sika",))


def test_each_missing_group_is_acknowledged_by_itself() -> None:
    """Accepting that there is no opposition this time accepts nothing else."""
    seen = found("P401", delegation=(member("tom"), member("bo")))
    assert len({one.subject for one in seen}) == 3


# P404

FEES, REGISTRY = (
    item("Fees", "09:00-10:30", id="fees", groups=("fees",)),
    item("Registry", "09:00-11:00", id="registry", groups=("registry",)),
)
SPLIT = (member("jan", "fees"), member("els", "registry"), member("lien"))


def test_who_has_nothing_while_others_walk_in_groups_is_named_with_the_time() -> None:
    """A member who is in none of the groups is found before they stand in the corridor."""
    [finding] = found("P404", FEES, REGISTRY, delegation=SPLIT)
    assert said(finding) == (
        "Lien Claes has nothing to go to on Tue 11 May, 09:00–11:00, while others of the delegation are at "
        "“Fees” and “Registry”."
    )
    assert (finding.level, finding.day, finding.item) == (Level.WARNING, TUESDAY, "fees")
    plan = programme(FEES, REGISTRY)
    assert set(by_item([finding], plan)) == {"fees"}


def test_nobody_is_idle_who_has_a_group_an_item_or_free_time() -> None:
    """A group, a name, an item for everybody and time that is planned as free are all something."""
    grouped = (*SPLIT[:2], member("lien", "registry"))
    assert not found("P404", FEES, REGISTRY, delegation=grouped)
    assert not found("P404", FEES, replace(REGISTRY, attendees=("lien",)), delegation=SPLIT)
    rest = item("Free time", "09:00-11:00", kind=ItemKind.LOGISTICS)
    assert not found("P404", FEES, REGISTRY, rest, delegation=SPLIT)
    assert not found("P404", replace(FEES, groups=()), replace(REGISTRY, groups=()), delegation=SPLIT)


def test_who_is_not_there_yet_or_any_more_is_not_idle() -> None:
    """Nobody is missed who has not arrived."""
    away = (*SPLIT[:2], member("lien", arrives=WEDNESDAY))
    assert not found("P404", FEES, REGISTRY, delegation=away)


def test_several_idle_people_are_one_finding_and_many_are_counted() -> None:
    """Sixteen people without a group make one line."""
    both = (*SPLIT, member("tom"))
    assert sentences("P404", FEES, REGISTRY, delegation=both)[0].startswith(
        "Lien Claes and Tom Aerts have nothing to go to"
    )
    crowd = tuple(person(f"P{n} Q") for n in range(8))
    [finding] = found(
        "P404",
        FEES,
        REGISTRY,
        people=(*PEOPLE, *crowd),
        delegation=(*SPLIT[:2], *(member(one.id) for one in crowd)),
    )
    assert said(finding).startswith("P0 Q, P1 Q, P2 Q and P3 Q and 4 others have nothing to go to")


def test_a_programme_without_known_members_leaves_nobody_idle() -> None:
    """Imported groups are made of nobody anybody knows."""
    assert not found("P404", FEES, REGISTRY, delegation=())
    assert not found("P404", FEES, REGISTRY, delegation=(member("jan"),))


# P405


def led(who: str, first: date | None, last: date | None, **more: Any) -> Participation:
    return replace(member(who, **more), leads_from=first, leads_to=last)


def test_a_day_without_a_head_of_the_delegation_is_named() -> None:
    """When the mayor goes home on Thursday, somebody has to answer for the delegation on Friday."""
    [finding] = found("P405", delegation=(led("tom", MONDAY, SUNDAY - timedelta(days=1)), member("jan")))
    assert said(finding) == "Nobody leads the delegation on Sun 16 May."
    assert (finding.level, finding.day, finding.subject) == (Level.WARNING, SUNDAY, "2027-05-16")


def test_days_in_a_row_without_a_head_are_one_finding() -> None:
    """A gap is one thing to solve."""
    gap = (led("tom", MONDAY, MONDAY), led("jan", SUNDAY, SUNDAY))
    assert sentences("P405", delegation=gap) == ["Nobody leads the delegation from Tue 11 May to Sat 15 May."]


def test_a_delegation_led_every_day_needs_no_word() -> None:
    """One after the other, with an open side, or from the first day on."""
    assert not found("P405", delegation=(led("tom", MONDAY, WEDNESDAY), led("jan", WEDNESDAY, None)))
    assert not found("P405", delegation=(led("tom", None, SUNDAY), member("jan")))


def test_a_head_who_is_away_leads_nobody_and_is_named() -> None:
    """Travel dates and leadership are entered apart, and may contradict each other."""
    late = (led("tom", MONDAY, SUNDAY, arrives=WEDNESDAY), member("jan"), member("els"))
    assert sentences("P405", delegation=late) == [
        "From Mon 10 May to Tue 11 May nobody leads the delegation: Tom Aerts should, and will not be there."
    ]
    late = (led("tom", MONDAY, SUNDAY, arrives=TUESDAY), member("jan"), member("els"))
    assert sentences("P405", delegation=late) == [
        "On Mon 10 May nobody leads the delegation: Tom Aerts should, and will not be there."
    ]


def test_where_nobody_leads_at_all_it_is_said_once() -> None:
    """Seven days make one finding about the visit."""
    [finding] = found("P405", delegation=BROAD)
    assert said(finding) == "Nobody is named who leads the delegation of 3 people."
    assert finding.subject == "visit-1"


def test_one_person_alone_needs_no_head() -> None:
    """Neither a delegation of one, nor a day on which only one is there."""
    assert not found("P405", delegation=(member("jan"),))
    assert not found("P405", delegation=())
    early = (member("jan"), led("tom", TUESDAY, None, arrives=TUESDAY))
    assert not found("P405", delegation=early)


@pytest.mark.parametrize("code", ["P404", "P405"])
def test_once_the_visit_is_over_nobody_is_sent_anywhere_any_more(code: str) -> None:
    """What could be planned then cannot be planned any more; breadth is still worth knowing."""
    more: dict[str, Any] = {"delegation": SPLIT}
    assert found(code, FEES, REGISTRY, **more)
    assert not found(code, FEES, REGISTRY, status=VisitStatus.DONE, **more)
    assert not found(code, FEES, REGISTRY, today=SUNDAY + timedelta(days=1), **more)
    assert found(code, FEES, REGISTRY, today=SUNDAY, **more)


@pytest.mark.parametrize("code", ["P401", "P404", "P405"])
def test_people_weigh_the_same_in_every_phase(code: str) -> None:
    """Being pragmatic at the start is about quick results, not about who comes along (C14)."""
    delegation = (member("jan", "fees"), member("tom", "registry"), member("lien"))
    plan = programme(FEES, REGISTRY, visit=visit(delegation=delegation))
    assert levels_by_phase(code, book(people=PEOPLE), plan, TODAY) == same(Level.WARNING)
