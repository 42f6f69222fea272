"""The engine and the catalogue: order, acknowledgements, texts; findings depend on their inputs only."""

from __future__ import annotations

import string
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from types import FrameType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.build import (
    MONDAY,
    SUNDAY,
    TODAY,
    book,
    embedded,
    goal,
    initiative,
    item,
    member,
    need,
    need_item,
    person,
    programme,
    visit,
)
from visitplanner.checks import RULES, by_item, catalogue, findings, page, rule
from visitplanner.checks.catalogue import Rule, Seen, always, rule_of
from visitplanner.checks.concept import STATEMENTS
from visitplanner.checks.context import Context
from visitplanner.domain.agenda import GoalLink, Item, ItemKind, Status
from visitplanner.domain.errors import NotFoundError
from visitplanner.domain.findings import Level
from visitplanner.domain.need import Need, Route
from visitplanner.domain.partnership import Settings
from visitplanner.domain.times import Daypart, Moment
from visitplanner.domain.trajectory import PhaseName
from visitplanner.domain.visit import Acknowledgement, VisitStatus
from visitplanner.locale import language

NAMES = {
    "B301": "centre-of-gravity",
    "G101": "activity-without-goal",
    "G102": "goal-closed",
    "G103": "goal-without-activity",
    "N201": "need-without-trajectory",
    "N202": "need-without-local-choice",
    "N203": "need-without-capacity",
    "N204": "need-without-exchange",
    "S501": "person-double-booked",
    "S503": "outside-visit",
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
    assert [key for key, _ in found.statements] == ["C13", "C15", "C18"]
    assert page("activity-without-goal").same_in_every_phase


def test_an_unknown_code_is_answered_with_those_there_are() -> None:
    """A mistyped code costs no second search: the answer lists the codes."""
    with pytest.raises(
        NotFoundError, match=r"There is no check called “X1”\. The codes there are: B301, G101"
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


def test_errors_come_first_then_codes_then_the_order_of_the_programme() -> None:
    """The list starts with the worst and reads along the days, in the same order every time."""
    rows = (
        item("Later", "14:00", id="a"),
        item("Earlier", "09:00", id="b"),
        item("Loose", "", day=None, id="c"),
    )
    seen = findings(book(), programme(*rows), MONDAY)
    assert [(one.code, one.item) for one in seen] == [
        ("G101", "b"),
        ("G101", "a"),
        ("G101", "c"),
        ("B301", None),
        ("S508", "c"),
        ("B301", None),
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


# Anything that the domain lets be built: dates at the ends of time, references to nothing, groups of nobody.
_DAYS = st.sampled_from(
    [None, MONDAY, MONDAY + timedelta(days=1), SUNDAY, SUNDAY + timedelta(days=9), date.min, date.max]
)
_MOMENTS = st.one_of(
    st.just(Moment()),
    st.builds(lambda part: Moment(daypart=part), st.sampled_from(Daypart)),
    st.builds(
        lambda start, end: Moment(start=start, end=end),
        st.sampled_from([time(0), time(9), time(9, 30), time(23, 59)]),
        st.sampled_from([None, time(0), time(9, 30), time(10), time(23, 59)]),
    ),
)
_PEOPLE = st.sampled_from([(), ("awa",), ("jan", "awa"), ("nobody",)])
_ITEMS = st.builds(
    Item,
    id=st.uuids().map(str),
    title=st.text(max_size=5),
    kind=st.sampled_from(ItemKind),
    day=_DAYS,
    until_day=_DAYS,
    moment=_MOMENTS,
    zone=st.sampled_from([None, "Europe/Brussels", "nowhere"]),
    groups=st.sampled_from([(), ("A",), ("B", "a"), ("Ghosts",)]),
    attendees=_PEOPLE,
    hosts=_PEOPLE,
    lead=st.sampled_from([None, "awa", "nobody"]),
    status=st.sampled_from(Status),
    goals=st.sampled_from([(), (GoalLink(goal="g1.1"),), (GoalLink(goal="g1.2"), GoalLink(goal="gone"))]),
    serves_relationship=st.booleans(),
    need=st.sampled_from([None, "need-N1", "need-N2", "gone"]),
)
_NEEDS = st.lists(
    st.sampled_from(
        [
            need(),
            embedded(goal=None, choice_by=""),
            need("N3", route=Route.HANDED_ON, initiative="gone"),
            need("N4", route=Route.NOTED),
        ]
    ),
    unique_by=lambda one: one.id,
)
_VISITS = st.builds(
    visit,
    first_day=st.sampled_from([None, date.min, MONDAY, date.max]),
    last_day=st.sampled_from([None, date.min, SUNDAY, date.max]),
    status=st.sampled_from(VisitStatus),
    goals=st.sampled_from([(), ("g1.1", "g1.1"), ("gone",)]),
    trajectory=st.sampled_from([None, "path", "gone"]),
    delegation=st.sampled_from(
        [(), (member("awa", "A"), member("jan", "B", arrives=MONDAY)), (member("ghost", "B"),)]
    ),
)


_SETTINGS = st.builds(
    Settings,
    capacity_floor=st.sampled_from([-1, 0, 50, 200]),
    pool_deadline_days=st.sampled_from([-1, 0, 14, 10**12]),
)
_DATES = st.sampled_from([date.min, TODAY, MONDAY, date.max])


@given(st.lists(_ITEMS, max_size=8), _NEEDS, _SETTINGS, _VISITS, _DATES, st.randoms())
def test_any_plan_gives_the_same_findings_in_the_same_order_however_it_was_stored(
    items: list[Item], needs: list[Need], settings: Settings, on: Any, today: date, chance: Any
) -> None:
    """They never crash, each has a text that can be filled, and code and subject tell them apart."""
    people = (person(), person("Jan Maes"))
    held = book(settings=settings, needs=tuple(needs), people=people, initiatives=(initiative(),))
    shuffled = list(items)
    chance.shuffle(shuffled)
    seen = findings(held, programme(*items, visit=on), today)
    assert seen == findings(held, programme(*shuffled, visit=on), today)
    keys = [(one.code, one.subject) for one in seen]
    assert len(set(keys)) == len(keys)
    for one in seen:
        assert {name for _, name, *_ in string.Formatter().parse(one.saw) if name} <= set(one.params)
        assert language("en").saw(one)
    assert set(by_item(seen, programme(*items, visit=on))) <= {one.id for one in items}


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
