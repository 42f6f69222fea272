"""P406: nobody without an interpreter who needs one, and none who works for too long."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from tests.unit.build import SUNDAY, TODAY, TUESDAY, book, item, programme, visit
from tests.unit.phases import levels_by_phase, same
from tests.unit.test_checks_exchanges import DELEGATION, PEOPLE, found, said, sentences
from visitplanner.domain.agenda import Item, ItemKind
from visitplanner.domain.findings import Level
from visitplanner.domain.partnership import Settings
from visitplanner.domain.visit import VisitStatus

# How long


def interpreted(title: str, at: str, **more: Any) -> Item:
    return item(title, at, **{"interpreter": "yao", **more})


def test_one_interpreter_for_longer_than_the_limit_is_told() -> None:
    """After an hour and a half somebody has to take over, or there is a pause."""
    [finding] = found("P406", interpreted("Fees", "09:00-12:00", id="fees"))
    assert said(finding) == (
        "“Fees” (Tue 11 May, 09:00–12:00) has one interpreter, Yao Mensah, for 180 minutes; your limit is 90 "
        "minutes without relief or pause."
    )
    assert (finding.level, finding.item, finding.day) == (Level.WARNING, "fees", TUESDAY)
    assert not found("P406", interpreted("Fees", "09:00-10:30"))
    assert found("P406", interpreted("Fees", "09:00-10:31"))


def test_items_in_a_row_add_up_until_there_is_a_pause() -> None:
    """Changing rooms is no pause; a quarter of an hour is."""
    rows = (interpreted("A", "09:00-10:00"), interpreted("B", "10:10-11:00"))
    [sentence] = sentences("P406", *rows)
    assert sentence == (
        "Yao Mensah interprets for 120 minutes without a pause on Tue 11 May, 09:00–11:00: “A” and “B”. Your "
        "limit is 90 minutes."
    )
    assert not found("P406", rows[0], interpreted("B", "10:15-11:00"))
    assert not found("P406", rows[0], interpreted("B", "10:10-11:00", interpreter="pia"))


def test_the_limit_is_that_of_the_partnership() -> None:
    """Who works with two interpreters at every table sets it higher."""
    assert not found("P406", interpreted("Fees", "09:00-12:00"), settings=Settings(interpreter_minutes=180))


def test_a_second_interpreter_at_the_item_is_relief() -> None:
    """Named among the attendees or the hosts, for an item has one interpreter of its own."""
    assert not found("P406", interpreted("Fees", "09:00-12:00", attendees=("jan", "pia")))
    assert found("P406", interpreted("Fees", "09:00-12:00", attendees=("jan", "els")))


def test_what_is_not_known_to_be_long_is_not_called_so() -> None:
    """Neither dayparts nor open ends, nor a bus on which somebody could interpret."""
    for row in (
        interpreted("Fees", "morning"),
        interpreted("Fees", "09:00"),
        interpreted("Bus", "09:00-12:00", kind=ItemKind.LOGISTICS),
    ):
        assert not found("P406", row)


# Whether they understand each other


def test_two_sides_without_a_common_language_need_an_interpreter() -> None:
    """Both sides' languages stand in the sentence, for one of them may just not be entered."""
    [finding] = found("P406", item("Births", attendees=("els",), hosts=("koffi",), id="births"))
    assert said(finding) == (
        "“Births” has no interpreter, and no language in common: nl on one side, fon on the other."
    )
    assert (finding.level, finding.item) == (Level.WARNING, "births")


def test_one_who_speaks_it_on_each_side_is_enough() -> None:
    """A colleague who translates for the others is how most visits work."""
    for row in (
        item(attendees=("els", "jan"), hosts=("awa",)),
        item(hosts=("awa",)),
        item(attendees=("els",), hosts=("koffi",), interpreter="yao"),
        item(attendees=("els", "pia"), hosts=("koffi",)),
        item(attendees=("els",), hosts=("koffi", "yao")),
    ):
        assert not found("P406", row)


def test_a_language_that_a_side_does_not_speak_needs_an_interpreter() -> None:
    """A meeting in the quarter is held in the language of the quarter."""
    row = item("Evening in the quarter", languages=("fon",), kind=ItemKind.CITIZENS)
    [sentence] = sentences("P406", row)
    assert sentence == (
        "“Evening in the quarter” is held in fon, which nobody of the delegation speaks, and has no "
        "interpreter."
    )
    assert sentences("P406", item("Budget", attendees=("jan",), hosts=("koffi",), languages=("FR",))) == [
        "“Budget” is held in FR, which nobody of the hosts speaks, and has no interpreter."
    ]
    assert not found("P406", replace(row, languages=("Fr", "fon")))


def test_nothing_is_said_while_anybodys_languages_are_not_known() -> None:
    """A town's official language says nothing about its people; who is not known may speak anything."""
    for row in (
        item(attendees=("els", "lien"), hosts=("koffi",)),
        item(attendees=("els",), hosts=("koffi", "sika")),
        item(attendees=("els",), hosts=("koffi",), people_note="and neighbours"),
        item(attendees=("els",)),
        item(attendees=("els",), hosts=("koffi",), kind=ItemKind.CULTURE),
    ):
        assert not found("P406", row)
    assert not found("P406", item(hosts=("koffi",)), delegation=())


def test_once_the_visit_is_over_no_interpreter_is_missing() -> None:
    """Nobody can be hired for last year."""
    rows = (interpreted("Fees", "09:00-12:00"), item("Births", attendees=("els",), hosts=("koffi",)))
    assert len(found("P406", *rows)) == 2
    assert not found("P406", *rows, status=VisitStatus.DONE)
    assert not found("P406", *rows, today=SUNDAY + timedelta(days=1))


def test_interpreting_weighs_the_same_in_every_phase() -> None:
    """Colleague to colleague is the method from the first visit on (C3)."""
    plan = programme(interpreted("Fees", "09:00-12:00"), visit=visit(delegation=DELEGATION))
    assert levels_by_phase("P406", book(people=PEOPLE), plan, TODAY) == same(Level.WARNING)
