"""P402 and P403: colleague to colleague, and of the same field."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.build import (
    HOST,
    TODAY,
    WEDNESDAY,
    book,
    item,
    member,
    person,
    programme,
    visit,
)
from tests.unit.phases import levels_by_phase, same
from visitplanner.checks import findings
from visitplanner.domain.agenda import Item, ItemKind
from visitplanner.domain.findings import Finding, Level
from visitplanner.domain.partnership import Settings
from visitplanner.domain.people import Person, Role
from visitplanner.locale import language


def host(name: str, **more: Any) -> Person:
    return person(name, municipality=HOST.id, **more)


PEOPLE = (
    person("Jan Maes", field_of_work="Finance", languages=("nl", "fr")),
    person("Els Daems", field_of_work="waste", languages=("nl",)),
    person("Lien Claes"),
    host("Awa Kossou", field_of_work="finances, budget", languages=("fr", "fon")),
    host("Koffi Bio", field_of_work="état civil", languages=("fon",)),
    host("Sika Lawson"),
    person("Pia Helsen", role=Role.INTERPRETER, languages=("nl", "fr", "fon")),
    host("Yao Mensah", role=Role.INTERPRETER, languages=("fr", "fon")),
    host("Rita Ado", role=Role.PRESS),
)
DELEGATION = (member("jan", "A"), member("els", "B"))


def found(code: str, *items: Item, settings: Settings | None = None, **more: Any) -> list[Finding]:
    today = more.pop("today", TODAY)
    people = more.pop("people", PEOPLE)
    plan = programme(*items, visit=visit(**{"delegation": DELEGATION, **more}))
    seen = findings(book(people=people, settings=settings), plan, today)
    return [one for one in seen if one.code == code]


def said(finding: Finding) -> str:
    return language("en").saw(finding)


def sentences(code: str, *items: Item, **more: Any) -> list[str]:
    return [said(one) for one in found(code, *items, **more)]


# P402


def test_an_exchange_that_names_guests_and_no_host_is_a_monologue() -> None:
    """The colleague at the other side is asked for by name, and the guests are named (C3)."""
    [finding] = found("P402", item("Fees", attendees=("jan", "els"), id="fees"))
    assert said(finding) == (
        "“Fees” is an exchange for Jan Maes and Els Daems, and no colleague of the hosts is named."
    )
    assert (finding.level, finding.item, finding.subject) == (Level.WARNING, "fees", "fees")


def test_an_exchange_whose_attendees_are_all_hosts_is_a_monologue_too() -> None:
    """It is no better the other way round."""
    row = item("Fees", attendees=("sika",), hosts=("awa",))
    assert sentences("P402", row) == [
        "“Fees” is an exchange with Awa Kossou and Sika Lawson, and nobody of the delegation is named."
    ]


def test_with_one_of_each_side_it_is_an_exchange() -> None:
    """Hosts by name, and guests by name, by group, as its lead or as the whole delegation."""
    for row in (
        item(attendees=("jan",), hosts=("awa",)),
        item(attendees=("jan", "sika")),
        item(attendees=("jan",), lead="awa"),
        item(groups=("A",), hosts=("awa",)),
        item(hosts=("awa",)),
    ):
        assert not found("P402", row)


def test_interpreters_and_press_are_no_colleagues() -> None:
    """Who translates or takes pictures exchanges nothing."""
    for helper in ("yao", "rita"):
        assert found("P402", item(attendees=("jan",), hosts=(helper,)))


def test_people_in_words_may_be_of_either_side() -> None:
    """A programme that says "with the finance committee" names a counterpart, though not by id."""
    assert not found("P402", item(attendees=("jan",), people_note="Finance committee"))


def test_somebody_whose_side_is_not_known_may_be_the_colleague() -> None:
    """Nothing is claimed about people that nobody has entered, or who belong to no town of the visit."""
    assert not found("P402", item(attendees=("jan", "nobody")))
    elsewhere = (*PEOPLE, person("Kim Noor", municipality="elsewhere"))
    assert not found("P402", item(attendees=("jan", "kim")), people=elsewhere)


def test_an_imported_programme_without_people_is_no_monologue() -> None:
    """Where the plan speaks of nobody at all, or of groups only, nothing is missing yet."""
    assert not found("P402", item("A"), item("B", groups=("A",)), item("C", groups=("Ghosts",)))
    assert not found("P402", item("A"), item("B"), delegation=())


def test_where_other_exchanges_name_hosts_one_without_is_noticed() -> None:
    """As advice for one that names nobody, and as a warning for one that is for a group."""
    named = item("A", hosts=("awa",))
    [finding] = found("P402", named, item("B", "14:00-15:00"))
    assert said(finding) == "“B” is an exchange, and names no colleague of the hosts as other exchanges do."
    assert finding.level is Level.ADVICE
    [finding] = found("P402", named, item("B", "14:00-15:00", groups=("A",)))
    assert said(finding) == (
        "“B” is an exchange for A, and no colleague of the hosts is named, as other exchanges do."
    )
    assert finding.level is Level.WARNING
    assert not found("P402", named, item("B", "", day=None)), "what has no day has no people yet"
    assert not found("P402", named, item("B", people_note="Council"), item("C", lead="sika"))


def test_only_exchanges_are_asked_for_two_sides() -> None:
    """A reception or an evening among yourselves needs no pair."""
    for kind in set(ItemKind) - {ItemKind.EXCHANGE}:
        assert not found("P402", item("A", hosts=("awa",)), item("B", attendees=("jan",), kind=kind))


def test_many_guests_are_counted() -> None:
    """A sentence stays a sentence."""
    crowd = tuple(person(f"P{n} Q") for n in range(9))
    [finding] = found(
        "P402", item("Fees", attendees=tuple(one.id for one in crowd)), people=(*PEOPLE, *crowd)
    )
    assert said(finding).startswith(
        "“Fees” is an exchange for P0 Q, P1 Q, P2 Q and P3 Q and 5 others, and no"
    )


# P403


def test_colleagues_of_different_fields_are_told_both() -> None:
    """Waste and the registry have little to tell each other."""
    [finding] = found("P403", item("Round", attendees=("els",), hosts=("koffi",)))
    assert said(finding) == (
        "“Round” brings together Els Daems (waste) and Koffi Bio (état civil): nobody has a colleague of the "
        "same field."
    )
    assert finding.level is Level.ADVICE


@pytest.mark.parametrize(
    "field",
    ["Finance", "FINANCES", "financiën", "Public finance", "finances, budget", "budget"],
)
def test_one_field_written_two_ways_is_one_field(field: str) -> None:
    """Neither capitals, accents, number nor language make two fields of one."""
    people = (*PEOPLE, person("Kim Noor", field_of_work=field))
    assert not found("P403", item(attendees=("kim",), hosts=("awa",)), people=people)


def test_one_pair_of_the_same_field_is_enough() -> None:
    """Whoever else sits at the table is welcome."""
    assert not found("P403", item(attendees=("jan", "els"), hosts=("awa", "koffi")))


def test_nothing_is_said_while_the_field_of_anybody_at_the_table_is_not_known() -> None:
    """The one without a field may be the colleague."""
    assert found("P403", item(attendees=("els",), hosts=("awa",)))
    for row in (
        item(attendees=("els", "lien"), hosts=("awa",)),
        item(attendees=("els",), hosts=("awa", "sika")),
        item(attendees=("els",), hosts=("awa",), people_note="and her team"),
        item(attendees=("els",), hosts=("awa",), kind=ItemKind.FORMAL),
    ):
        assert not found("P403", row)


def test_of_the_whole_delegation_it_is_enough_that_one_has_the_field() -> None:
    """An item for everybody lists nobody of them."""
    assert not found("P403", item("Budget", hosts=("awa",)))
    [sentence] = sentences("P403", item("Births", hosts=("koffi",)))
    assert sentence == (
        "“Births” is an exchange with Koffi Bio (état civil), and nobody of the delegation works in that "
        "field."
    )
    assert not found("P403", item("Births", hosts=("koffi",)), delegation=(*DELEGATION, member("lien")))
    late = (member("els"), member("jan", arrives=WEDNESDAY))
    assert found("P403", item("Budget", hosts=("awa",)), delegation=late)


@pytest.mark.parametrize(("code", "level"), [("P402", Level.WARNING), ("P403", Level.ADVICE)])
def test_exchanges_weigh_the_same_in_every_phase(code: str, level: Level) -> None:
    """Colleague to colleague is the method from the first visit on (C3)."""
    rows = (item("A", attendees=("jan",)), item("B", "13:00-15:00", attendees=("els",), hosts=("koffi",)))
    plan = programme(*rows, visit=visit(delegation=DELEGATION))
    assert levels_by_phase(code, book(people=PEOPLE), plan, TODAY) == same(level)
