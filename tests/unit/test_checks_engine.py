"""The engine and the catalogue: order, acknowledgements, texts; findings depend on their inputs only."""

from __future__ import annotations

import string
import sys
from collections.abc import Iterator
from copy import deepcopy
from datetime import date, timedelta
from types import FrameType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit import odd_plans
from tests.unit.build import (
    MONDAY,
    TODAY,
    book,
    goal,
    item,
    member,
    need,
    need_item,
    programme,
    visit,
)
from visitplanner.checks import RULES, by_item, catalogue, findings, page, rule
from visitplanner.checks.catalogue import Rule, Seen, always, rule_of
from visitplanner.checks.concept import STATEMENTS
from visitplanner.checks.context import Context
from visitplanner.checks.incremental import Lint
from visitplanner.domain.agenda import ItemKind
from visitplanner.domain.errors import NotFoundError
from visitplanner.domain.findings import Level
from visitplanner.domain.trajectory import PhaseName
from visitplanner.domain.values import replace
from visitplanner.domain.visit import Acknowledgement, VisitStatus
from visitplanner.domain.workspace import Book, Programme
from visitplanner.locale import language

NAMES = {
    "A701": "acknowledgement-lapsed",
    "A702": "acknowledgement-unused",
    "B301": "centre-of-gravity",
    "B302": "one-way-learning",
    "B303": "photo-moments",
    "B304": "expectation-unspoken",
    "B305": "quick-results-late",
    "G101": "activity-without-goal",
    "G102": "goal-closed",
    "G103": "goal-without-activity",
    "G104": "link-without-how",
    "G105": "relationship-only-day",
    "K601": "no-briefing",
    "K602": "no-debrief",
    "K603": "citizens-unaware",
    "K604": "action-without-owner",
    "K605": "document-late",
    "N201": "need-without-trajectory",
    "N202": "need-without-local-choice",
    "N203": "need-without-capacity",
    "N204": "need-without-exchange",
    "N205": "need-returned",
    "N206": "handed-on-without-carrier",
    "N207": "stop-without-refocus",
    "P401": "delegation-one-sided",
    "P402": "monologue",
    "P403": "unequal-fields",
    "P404": "idle-member",
    "P405": "nobody-leads",
    "P406": "interpreter-overloaded",
    "S501": "person-double-booked",
    "S502": "no-travel-time",
    "S503": "outside-visit",
    "S504": "holiday-or-weekend",
    "S505": "day-overfull",
    "S506": "clock-change",
    "S507": "no-plan-b",
    "S508": "unscheduled",
}


def accepted(code: str, subject: str, **more: Any) -> Acknowledgement:
    fields = {"id": "ack", "reason": "Settled with Kpassa on the phone", "author": "Jan", **more}
    return Acknowledgement(code=code, subject=subject, **fields)


def test_codes_and_names_are_those_of_the_catalogue_and_stay() -> None:
    """An acknowledgement made today still covers its check after an update of the program."""
    assert {code: one.name for code, one in RULES.items()} == NAMES


@pytest.mark.parametrize("one", RULES.values(), ids=RULES)
def test_every_rule_has_its_four_texts_its_levels_and_statements_that_exist(one: Rule) -> None:
    """Every check says what it saw, why it matters, what to do and when it is fine as it is."""
    assert all(text.strip() for text in (*one.saw.values(), one.why, one.remedy, one.fine_when))
    assert set(one.levels) == set(PhaseName)
    assert all(key in STATEMENTS for key in one.serves)
    for text in (one.why, one.remedy, one.fine_when):
        assert "{" not in text, "only what was seen is filled in"


def test_a_page_explains_the_rule_and_the_statements_it_serves() -> None:
    """Looking a check up, by code or by name, shows the part of the concept that it serves."""
    found = page("n201")
    assert (found.rule.code, found.same_in_every_phase) == ("N201", False)
    assert [key for key, _ in found.statements] == ["C13", "C15"]
    assert page("activity-without-goal").same_in_every_phase


def test_an_unknown_code_is_answered_with_those_there_are() -> None:
    """A mistyped code costs no second search: the answer lists the codes."""
    with pytest.raises(
        NotFoundError, match=r"There is no check called “X1”\. The codes there are: A701, A702, B301"
    ):
        rule("X1")


def test_a_code_or_name_is_never_given_twice() -> None:
    """What people accepted under one code can never silence another check."""

    def look(_plan: Context) -> Iterator[Seen]:
        yield from ()

    for code, name in (("G101", "new-name"), ("X999", "goal-closed")):
        twice = replace(RULES["G102"], code=code, name=name)
        with pytest.raises(ValueError, match="is taken"):
            rule_of(twice)(look)


def test_one_function_and_one_block_of_texts_make_a_new_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    """The whole of checks.md slots in this way."""
    monkeypatch.setattr(catalogue, "_LOOKS", dict(catalogue._LOOKS))

    @rule_of(
        Rule(
            code="X901",
            name="too-quiet",
            serves=("C8",),
            levels=always(Level.ADVICE),
            saw={"quiet": "{title} has no items."},
            why="w",
            remedy="r",
            fine_when="f",
        )
    )
    def too_quiet(plan: Context) -> Iterator[Seen]:
        if not plan.items:
            yield Seen(subject=plan.visit.id, variant="quiet", params={"title": plan.visit.title})

    [finding] = findings(book(), programme(), TODAY)
    assert (finding.code, finding.level, finding.serves, finding.remedy) == (
        "X901",
        Level.ADVICE,
        ("C8",),
        "r",
    )
    assert language("en").saw(finding) == "Working visit to Kpassa has no items."


def test_what_is_seen_on_several_days_counts_once_on_the_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two rows that clash all week are one thing to solve, whatever day a rule begins with."""
    monkeypatch.setattr(catalogue, "_LOOKS", {})

    @rule_of(replace(RULES["G105"], code="X901", name="too-quiet", saw={"it": "{day}"}))
    def backwards(_plan: Context) -> Iterator[Seen]:
        for day in (MONDAY + timedelta(days=2), MONDAY, MONDAY + timedelta(days=1)):
            yield Seen(subject="pair", variant="it", params={"day": day}, day=day)

    assert [one.day for one in findings(book(), programme(), TODAY)] == [MONDAY]
    assert [one.day for one in Lint().look(book(), programme(), TODAY)] == [MONDAY]


def test_errors_come_first_then_codes_then_the_order_of_the_programme() -> None:
    """The list starts with the worst and reads along the days, in the same order every time."""
    rows = (
        item("Later", "14:00", id="a"),
        item("Earlier", "09:00", id="b"),
        item("Loose", "", day=None, id="c"),
    )
    seen = [one for one in findings(book(), programme(*rows), MONDAY) if one.code in {"G101", "B301", "S508"}]
    assert [(one.code, one.item) for one in seen] == [
        ("G101", "b"),
        ("G101", "a"),
        ("G101", "c"),
        ("B301", None),
        ("S508", "c"),
    ]


def test_a_cancelled_visit_has_nothing_left_to_solve() -> None:
    """A visit that does not take place stays readable and asks nothing of anybody."""
    rows = (item(), need_item())
    assert findings(book(needs=(need(),)), programme(*rows), TODAY)
    cancelled = visit(status=VisitStatus.CANCELLED, reason="No visas")
    assert findings(book(needs=(need(),)), programme(*rows, visit=cancelled), TODAY) == ()


def test_an_acknowledged_finding_stays_with_who_accepted_it_and_why() -> None:
    """What was accepted is not hidden: it stays listed with its reason (C8)."""
    plan = programme(
        item(id="a"), item("Other", "14:00-15:00", id="b"), acknowledgements=(accepted("G101", "a"),)
    )
    states = {one.item: one.acknowledged for one in findings(book(), plan, TODAY) if one.code == "G101"}
    assert states["a"] is not None
    assert states["a"].reason == "Settled with Kpassa on the phone"
    assert states["b"] is None


def test_an_acknowledgement_covers_its_own_check_only_and_until_its_last_day() -> None:
    """Accepting one thing covers no other check or row, and ends on the day that was agreed."""
    for code, subject, valid_until, covers in (
        ("G101", "a", TODAY, True),
        ("G101", "a", TODAY - timedelta(days=1), False),
        ("G102", "a", None, False),
        ("G101", "b", None, False),
    ):
        plan = programme(item(id="a"), acknowledgements=(accepted(code, subject, valid_until=valid_until),))
        [finding] = [one for one in findings(book(), plan, TODAY) if one.code == "G101"]
        assert finding.is_open is not covers


def test_of_several_acknowledgements_the_latest_is_shown() -> None:
    """Whoever accepted last is the one whose reason is read."""
    plan = programme(
        item(id="a"),
        acknowledgements=(
            accepted("G101", "a", id="1", reason="new", made_on=date(2027, 2, 2)),
            accepted("G101", "a", id="2", reason="old", made_on=date(2027, 1, 1)),
        ),
    )
    [finding] = [one for one in findings(book(), plan, TODAY) if one.code == "G101"]
    assert finding.acknowledged is not None
    assert finding.acknowledged.reason == "new"


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(odd_plans.BOOKS, odd_plans.programmes(odd_plans.ITEM_LISTS), odd_plans.TODAYS, st.randoms())
def test_any_plan_gives_the_same_findings_in_the_same_order_however_it_was_stored(
    held: Book, plan: Programme, today: date, chance: Any
) -> None:
    """They never crash, each has a text that can be filled, and code and subject tell them apart."""
    shuffled = list(plan.items)
    chance.shuffle(shuffled)
    seen = findings(held, plan, today)
    assert seen == findings(held, replace(plan, items=tuple(shuffled)), today)
    keys = [(one.code, one.subject) for one in seen]
    assert len(set(keys)) == len(keys)
    for one in seen:
        assert {name for _, name, *_ in string.Formatter().parse(one.saw) if name} <= set(one.params)
        assert language("en").saw(one)
        assert one.level in Level
    assert set(by_item(seen, plan)) <= {one.id for one in plan.items}


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(odd_plans.BOOKS, odd_plans.PROGRAMMES, odd_plans.TODAYS)
def test_findings_rest_on_the_partnership_the_visit_and_the_day_only(
    held: Book, plan: Programme, today: date
) -> None:
    """Asked again, of equal values that are other objects, the checks give the same; nothing is changed."""
    before = (repr(held), repr(plan))
    seen = findings(held, plan, today)
    assert findings(deepcopy(held), deepcopy(plan), today) == seen
    assert (repr(held), repr(plan)) == before


def test_twice_the_programme_costs_about_twice_the_steps() -> None:
    """Counted in executed lines, not in seconds: all rules together stay O(n log n) in the items."""
    clocks = ["09:00-12:00", "09:00", "10:00-11:00", "morning", "whole day", "", "23:00-02:00"]

    def steps(count: int) -> int:
        rows = [
            item(
                f"Row {n}",
                clocks[n % len(clocks)],
                kind=list(ItemKind)[n % len(ItemKind)],
                day=None if n % 11 == 0 else MONDAY,
                groups=(f"g{n}",) if n % 2 else (),
                goals=[f"g{n % 50}"] if n % 5 == 0 else [],
                need=f"need-N{n}",
            )
            for n in range(count)
        ]
        held = book(
            goals=tuple(goal(str(n)) for n in range(count)), needs=tuple(need(f"N{n}") for n in range(count))
        )
        executed = 0

        def trace(_frame: FrameType, _event: str, _arg: object) -> Any:
            nonlocal executed
            executed += 1
            return trace

        plan = programme(*rows, visit=visit(delegation=(member("awa"), member("jan", "g1"))))
        sys.settrace(trace)
        try:
            findings(held, plan, MONDAY)
        finally:
            sys.settrace(None)
        return executed

    assert steps(600) < 2.3 * steps(300)
