"""S504, S507: holidays and weekends of the host, and rain; with S506, what they have in common."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from tests.unit.build import HOME, HOST, MONDAY, SUNDAY, TODAY, book, item, programme, visit
from tests.unit.phases import levels_by_phase, same
from visitplanner.checks import findings
from visitplanner.domain.agenda import Item, ItemKind, Status
from visitplanner.domain.findings import Finding, Level
from visitplanner.domain.partnership import Municipality
from visitplanner.domain.visit import VisitStatus
from visitplanner.domain.workspace import Book
from visitplanner.locale import language

SATURDAY = SUNDAY - timedelta(days=1)
NATIONAL_DAY = date(2027, 8, 1)
ASSUMPTION = date(2028, 8, 15)
"""A Tuesday, and a public holiday in Benin, Belgium and France."""


def held(*towns: Municipality) -> Book:
    made = book()
    return replace(made, partnership=replace(made.partnership, municipalities=towns or (HOME, HOST)))


def found(code: str, *items: Item, towns: tuple[Municipality, ...] = (), **more: Any) -> list[Finding]:
    today = more.pop("today", TODAY)
    seen = findings(held(*towns), programme(*items, visit=visit(**more)), today)
    return [one for one in seen if one.code == code]


def said(finding: Finding) -> str:
    return language("en").saw(finding)


def around(day: date) -> dict[str, Any]:
    return {"first_day": day - timedelta(days=3), "last_day": day + timedelta(days=3)}


# S504


def test_an_exchange_on_a_public_holiday_of_the_host_names_the_holiday() -> None:
    """In the words of the country, with the English ones beside them."""
    [finding] = found("S504", item("Fees", day=ASSUMPTION, id="fees"), **around(ASSUMPTION))
    assert said(finding) == (
        "“Fees” stands on Tue 15 Aug, a public holiday in Kpassa: Jour de l'Assomption (Assumption Day)."
    )
    assert (finding.level, finding.item, finding.day) == (Level.WARNING, "fees", ASSUMPTION)


def test_a_working_day_is_a_working_day() -> None:
    """The day after is none, and neither is a holiday of the visitors' own country."""
    day_after, national_day = ASSUMPTION + timedelta(days=1), date(2027, 7, 21)
    assert not found("S504", item(day=day_after), **around(ASSUMPTION))
    assert not found("S504", item(day=national_day), **around(national_day))
    home: dict[str, Any] = {"visiting": (HOST.id,), "hosting": (HOME.id,)}
    assert found("S504", item(day=national_day), **around(national_day), **home)


def test_a_feast_that_the_moon_decides_is_expected_only() -> None:
    """Its date may still shift, and the sentence says so."""
    eid = date(2028, 5, 5)
    [finding] = found("S504", item("Fees", day=eid), **around(eid))
    assert said(finding) == (
        "“Fees” stands on Fri 5 May, when Jour de la Tabaski (Eid al-Adha) is expected, a public holiday in "
        "Kpassa; the date may still shift by a day."
    )


def test_the_weekend_is_advice_and_that_of_the_country() -> None:
    """Inhabitants may be free on a Saturday; in Algeria Friday is no working day and Sunday is one."""
    [finding] = found("S504", item("Fees", day=SATURDAY))
    assert said(finding) == "“Fees” stands on Sat 15 May, in the weekend in Kpassa."
    assert finding.level is Level.ADVICE
    algeria = (HOME, replace(HOST, country="DZ"))
    assert not found("S504", item(day=MONDAY), towns=algeria)
    friday = SATURDAY - timedelta(days=1)
    assert found("S504", item(day=friday), towns=algeria)
    assert not found("S504", item(day=friday))


def test_only_exchanges_and_formal_items_need_an_office_that_is_open() -> None:
    """Culture, citizens and a bus are welcome on a Sunday."""
    for kind in ItemKind:
        expected = kind in {ItemKind.EXCHANGE, ItemKind.FORMAL}
        assert bool(found("S504", item(day=SATURDAY, kind=kind))) is expected


def test_what_takes_place_elsewhere_is_not_judged_by_the_hosts_calendar() -> None:
    """A meeting at home before departure, and a row in the zone of another place."""
    assert not found("S504", item(day=MONDAY - timedelta(days=1)))
    assert not found("S504", item(day=SATURDAY, zone="Europe/Brussels"))
    assert found("S504", item(day=SATURDAY, zone="Africa/Porto-Novo"))


def test_a_row_of_several_days_is_judged_by_its_first_free_day() -> None:
    """A course from Thursday to Sunday is one finding."""
    [finding] = found("S504", item("Course", day=SATURDAY - timedelta(days=2), until_day=SUNDAY))
    assert said(finding) == "“Course” stands on Sat 15 May, in the weekend in Kpassa."


def test_with_hosts_in_two_countries_only_a_day_that_is_free_in_both_is_told() -> None:
    """Nobody knows which of them receives on that day."""
    senegal = Municipality(id="thior", name="Thior", country="SN", zone="Africa/Dakar")
    towns: dict[str, Any] = {"towns": (HOME, HOST, senegal), "hosting": (HOST.id, senegal.id)}
    assert not found("S504", item(day=NATIONAL_DAY + timedelta(days=1)), **around(NATIONAL_DAY), **towns)
    vodoun = date(2027, 1, 7)
    assert not found("S504", item(day=vodoun), **around(vodoun), today=date(2026, 9, 1), **towns)
    [finding] = found("S504", item("Fees", day=ASSUMPTION), **around(ASSUMPTION), **towns)
    assert said(finding).startswith("“Fees” stands on Tue 15 Aug, a public holiday in Kpassa and Thior: ")


def test_where_the_host_is_not_known_nothing_is_said() -> None:
    """A visit without hosts has no calendar."""
    assert not found("S504", item(day=SATURDAY), hosting=())
    assert not found("S504", item(day=SATURDAY), hosting=("gone",))


# S507


def test_what_is_outdoors_in_the_rainy_season_wants_a_plan_b() -> None:
    """In May the tracks around Kpassa are under water."""
    wet = (HOME, replace(HOST, rainy_months=(4, 5, 6)))
    row = item("Walk along the canal", outdoors=True, id="walk")
    [finding] = found("S507", row, towns=wet)
    assert said(finding) == (
        "“Walk along the canal” is outdoors on Tue 11 May, in the rainy season of Kpassa, and has no plan B."
    )
    assert (finding.level, finding.item) == (Level.WARNING, "walk")
    for dry in (replace(row, plan_b="Town hall"), replace(row, outdoors=False), replace(row, day=None)):
        assert not found("S507", dry, towns=wet)
    assert not found("S507", row, towns=(HOME, replace(HOST, rainy_months=(4, 6))))
    assert not found("S507", row, towns=(replace(HOME, rainy_months=(5,)), HOST)), "it rains at home"


def test_a_row_that_lasts_into_the_rains_wants_one_too() -> None:
    """The first wet day is named."""
    wet = (HOME, replace(HOST, rainy_months=(6,)))
    row = item("Camp", day=date(2027, 5, 30), until_day=date(2027, 6, 2), outdoors=True)
    [finding] = found("S507", row, towns=wet, last_day=date(2027, 6, 3))
    assert "outdoors on Tue 1 Jun" in said(finding)


def test_what_depends_on_the_weather_wants_a_plan_b_in_any_season() -> None:
    """Whoever marks it so knows why."""
    row = item("Boat trip", weather_dependent=True)
    assert [said(one) for one in found("S507", row)] == [
        "“Boat trip” depends on the weather and has no plan B."
    ]
    assert found("S507", replace(row, day=None))
    assert not found("S507", replace(row, plan_b="By bus"))


# All three


@pytest.mark.parametrize("code", ["S504", "S506", "S507"])
def test_once_the_visit_is_over_the_calendar_has_nothing_to_say(code: str) -> None:
    """Nobody can move last year's meeting."""
    row = item(day=date(2027, 3, 28), weather_dependent=True)
    days = around(date(2027, 3, 28))
    assert found(code, row, **days)
    assert not found(code, row, **days, status=VisitStatus.DONE)
    assert not found(code, row, **days, today=date(2027, 4, 20))


@pytest.mark.parametrize("code", ["S504", "S507"])
def test_an_item_that_was_held_is_left_alone(code: str) -> None:
    """It has shown that the day was good and the weather dry."""
    row = item(day=date(2027, 3, 28), weather_dependent=True, status=Status.DONE)
    assert not found(code, row, **around(date(2027, 3, 28)))


@pytest.mark.parametrize("code", ["S504", "S506", "S507"])
def test_the_calendar_weighs_the_same_in_every_phase(code: str) -> None:
    """A holiday is a holiday in the first year and in the last."""
    row = item(day=date(2027, 3, 29), weather_dependent=True)
    plan = programme(row, visit=visit(**around(date(2027, 3, 28))))
    assert levels_by_phase(code, held(), plan, date(2027, 1, 1)) == same(Level.WARNING)
