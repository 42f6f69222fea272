"""Looking again after an edit: the same findings as from the beginning, and only what it touches."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit import odd_plans
from tests.unit.build import (
    MONDAY,
    TODAY,
    TUESDAY,
    WEDNESDAY,
    book,
    goal,
    item,
    need,
    programme,
    trajectory,
    visit,
)
from visitplanner.checks import catalogue, findings
from visitplanner.checks.catalogue import BOOK_PARTS, EVERYTHING, PROGRAMME_PARTS, Rule, Scope, Seen
from visitplanner.checks.context import Context
from visitplanner.checks.incremental import Lint
from visitplanner.domain.agenda import Item, ItemKind
from visitplanner.domain.balance import by_day
from visitplanner.domain.findings import Finding, Level
from visitplanner.domain.need import Route
from visitplanner.domain.values import replace
from visitplanner.domain.visit import Acknowledgement, VisitStatus
from visitplanner.domain.workspace import Book, Programme

State = tuple[Book, Programme, date]

# One edit draws one new part; an item keeps its id, so that it is the same item otherwise.
_EDITS: dict[str, st.SearchStrategy[Any]] = {
    "item": odd_plans.items(odd_plans.IDS),
    "gone": odd_plans.IDS,
    "shuffled": st.randoms(use_true_random=False),
    "visit": odd_plans.VISITS,
    "actions": odd_plans.ACTIONS,
    "acknowledgements": odd_plans.ACKNOWLEDGEMENTS,
    "partnership": odd_plans.PARTNERSHIPS,
    "trajectories": odd_plans.TRAJECTORIES,
    "goals": odd_plans.GOALS,
    "people": odd_plans.PERSONS,
    "needs": odd_plans.NEEDS,
    "today": odd_plans.TODAYS,
}
# Items are what people edit most.
EDITS: st.SearchStrategy[tuple[str, Any]] = st.deferred(
    lambda: st.sampled_from([*_EDITS, *["item"] * 8]).flatmap(
        lambda name: st.tuples(st.just(name), _EDITS[name])
    )
)


def edited(state: State, edit: tuple[str, Any]) -> State:
    """The state after one edit."""
    held, plan, today = state
    match edit:
        case "item", new:
            others = tuple(one for one in plan.items if one.id != new.id)
            return held, replace(plan, items=(*others, new)), today
        case "gone", key:
            return held, replace(plan, items=tuple(one for one in plan.items if one.id != key)), today
        case "shuffled", chance:
            mixed = list(plan.items)
            chance.shuffle(mixed)
            return held, replace(plan, items=tuple(mixed)), today
        case "today", new:
            return held, plan, new
        case name, new if name in PROGRAMME_PARTS:
            return held, replace(plan, **{name: new}), today
        case name, new:
            return replace(held, **{name: new}), plan, today


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(odd_plans.BOOKS, odd_plans.PROGRAMMES, odd_plans.TODAYS, st.lists(EDITS, min_size=1, max_size=6))
def test_after_any_edits_the_findings_are_those_of_looking_from_the_beginning(
    held: Book, plan: Programme, today: date, edits: list[tuple[str, Any]]
) -> None:
    """Nobody can tell from the findings whether the planner was closed in between."""
    lint, state = Lint(), (held, plan, today)
    for edit in [None, *edits]:
        state = state if edit is None else edited(state, edit)
        assert lint.look(*state) == findings(*state)
        assert lint.balances == by_day(state[1].items)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(odd_plans.BOOKS, odd_plans.PROGRAMMES, odd_plans.TODAYS)
def test_a_rule_reads_nothing_that_it_does_not_name(held: Book, plan: Programme, today: date) -> None:
    """A part that a rule reads in secret could change without the rule being asked again."""
    for rule, scope, look in catalogue.looks():
        read: set[str] = set()
        context = Watched(held, plan, today, read)
        if scope is not Scope.LAST:
            list(look(context))
            assert read <= rule.reads, (rule.code, scope)


class Recording:
    """Stands before a book or a programme and notes which of its parts are read, by its own methods too."""

    def __init__(self, thing: object, parts: tuple[str, ...], read: set[str]) -> None:
        self._thing, self._parts, self._read = thing, parts, read

    def __getattr__(self, name: str) -> Any:
        if name in self._parts:
            self._read.add(name)
            return getattr(self._thing, name)
        return getattr(type(self._thing), name).__get__(self)


class Watched(Context):
    """A context that notes what is read of it."""

    def __init__(self, held: Book, plan: Programme, today: date, read: set[str]) -> None:
        self._read = set[str]()
        super().__init__(
            book=Recording(held, BOOK_PARTS, read),  # type: ignore[arg-type]
            programme=Recording(plan, PROGRAMME_PARTS, read),  # type: ignore[arg-type]
            today=today,
            ordered=plan.in_order(),
        )
        self._read = read

    def __getattribute__(self, name: str) -> Any:
        if name in {"ordered", "today"}:
            self._read.add("items" if name == "ordered" else name)
        return super().__getattribute__(name)


def counted(monkeypatch: pytest.MonkeyPatch, scope: Scope) -> list[tuple[str, ...]]:
    """Register a rule of that scope that keeps a list of the items it was shown, call by call."""
    shown: list[tuple[str, ...]] = []
    monkeypatch.setattr(catalogue, "_LOOKS", {})

    @catalogue.rule_of(
        Rule(
            code="X901",
            name="shown",
            serves=(),
            levels=catalogue.always(1),  # type: ignore[arg-type]
            saw={"it": "{title}"},
            why="w",
            remedy="r",
            fine_when="f",
            scope=scope,
            reads=frozenset({"items", "goals"}),
        )
    )
    def look(plan: Context) -> Iterator[Seen]:
        shown.append(tuple(one.id for one in plan.items))
        for one in plan.items:
            yield Seen(subject=one.id, variant="it", params={"title": one.title}, item=one.id, day=one.day)

    return shown


DAYS = tuple(item(f"Row {n}", id=f"r{n}", day=MONDAY + timedelta(days=n)) for n in range(25))


@pytest.mark.parametrize(
    ("scope", "again"),
    [
        (Scope.ITEM, ("r12",)),
        (Scope.DAY, ("r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15", "r16")),
        (Scope.VISIT, tuple(one.id for one in DAYS)),
    ],
)
def test_a_rule_is_shown_again_only_what_the_edit_touches(
    monkeypatch: pytest.MonkeyPatch, scope: Scope, again: tuple[str, ...]
) -> None:
    """One item, the days around its own, or the visit; and the others keep what was seen of them."""
    shown = counted(monkeypatch, scope)
    lint, held = Lint(), book()
    before = lint.look(held, programme(*DAYS), TODAY)
    edit = tuple(replace(one, title="Other") if one.id == "r12" else one for one in DAYS)
    after = lint.look(held, programme(*edit), TODAY)
    assert shown == [tuple(one.id for one in DAYS), again]
    assert [one.params["title"] for one in after] == [one.title for one in edit]
    kept = {id(one) for one in after} & {id(one) for one in before}
    assert len(kept) == {Scope.ITEM: 24, Scope.DAY: 20, Scope.VISIT: 0}[scope]


def test_what_a_rule_does_not_read_does_not_make_it_look_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another person, another day of looking, an acknowledgement: the rule is not asked."""
    shown = counted(monkeypatch, Scope.VISIT)
    lint, held = Lint(), book()
    lint.look(held, programme(*DAYS), TODAY)
    accepted = Acknowledgement(id="a", code="X901", subject="r1", reason="Agreed", author="Jan")
    [*_] = lint.look(held, programme(*DAYS, acknowledgements=(accepted,)), TUESDAY)
    assert len(shown) == 1
    lint.look(replace(held, goals=()), programme(*DAYS), TODAY)
    assert len(shown) == 2


def test_nothing_changed_means_nothing_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    """A screen that is drawn again costs no look at the plan, also where it was read anew from the disk."""
    shown = counted(monkeypatch, Scope.ITEM)
    lint = Lint()
    first = lint.look(book(), programme(*DAYS), TODAY)
    again = lint.look(book(), programme(*(replace(one, title=one.title) for one in reversed(DAYS))), TODAY)
    assert again is first
    assert len(shown) == 1


def test_an_acknowledgement_shows_without_any_rule_looking_again() -> None:
    """What was accepted is marked at once, and unmarked when it is withdrawn."""
    lint = Lint()
    accepted = Acknowledgement(id="a", code="G101", subject="r1", reason="Agreed", author="Jan")

    def open_ones(*given: Acknowledgement) -> set[str]:
        seen = lint.look(book(), programme(*DAYS, acknowledgements=given), TODAY)
        return {one.subject for one in seen if one.code == "G101" and one.is_open}

    assert open_ones() - open_ones(accepted) == {"r1"}
    assert "r1" in open_ones()


def test_a_visit_that_is_called_off_and_on_again_is_looked_at_whole() -> None:
    """Nothing seen before a cancellation is taken for what holds after it."""
    lint, plan = Lint(), programme(*DAYS)
    off = replace(plan, visit=visit(status=VisitStatus.CANCELLED))
    there = lint.look(book(), plan, TODAY)
    assert lint.look(book(), off, TODAY) == ()
    assert lint.look(book(), plan, TODAY) == there


def test_two_items_with_one_id_are_looked_at_whole_each_time() -> None:
    """A file that somebody mended by hand may hold one twice; findings stay right."""
    lint = Lint()
    twin = replace(DAYS[1], title="Twin", goals=())
    for rows in ((*DAYS, twin), DAYS, (*DAYS[:3], twin)):
        plan = programme(*rows)
        assert lint.look(book(), plan, TODAY) == findings(book(), plan, TODAY)


def test_a_clash_over_midnight_goes_when_the_row_of_the_evening_before_is_moved() -> None:
    """What is seen on a day may rest on the day beside it."""
    lint = Lint()
    late = item("Night bus", "22:00-03:00", id="bus", day=TUESDAY, kind=ItemKind.LOGISTICS)
    early = item("Arrival", "02:00-02:30", id="in", day=WEDNESDAY, kind=ItemKind.LOGISTICS)

    def clashes(*rows: Item) -> list[Finding]:
        seen = lint.look(book(), programme(*rows), TODAY)
        assert seen == findings(book(), programme(*rows), TODAY)
        return [one for one in seen if one.code == "S501"]

    assert len(clashes(late, early)) == 1
    assert clashes(replace(late, day=MONDAY), early) == []


def test_everything_that_can_be_read_has_a_name() -> None:
    """A new part of the book or of a programme cannot be forgotten: the lint would not see it change."""
    parts = {*Book.__slots__, *Programme.__slots__, "today"}
    assert parts == set(EVERYTHING)


def test_a_trajectory_that_enters_another_phase_changes_the_levels() -> None:
    """Also those of findings whose rule reads nothing of the trajectory (C14)."""
    lint, held = Lint(), book(needs=(need(route=Route.HANDED_ON),))
    for phases, level in (((), Level.WARNING), (trajectory().phases, Level.ERROR), ((), Level.WARNING)):
        state = (replace(held, trajectories=(trajectory(phases=phases),)), programme(), TODAY)
        seen = lint.look(*state)
        assert seen == findings(*state)
        assert [one.level for one in seen if one.code == "N206"] == [level]


def test_what_was_worked_out_of_a_day_is_forgotten_when_the_book_changes() -> None:
    """A goal that becomes one for both sides is learnt by from then on, on days that nobody touched."""
    lint = Lint()
    plan = programme(item(goals=["g1.1"]), item(goals=["g1.1"], id="b", at="14:00"))
    for learners in ({"kpassa"}, {"kpassa", "oudermeer"}, {"oudermeer"}):
        held = book(goals=(goal("1.1", learners=frozenset(learners)),))
        seen = lint.look(held, plan, TODAY)
        assert seen == findings(held, plan, TODAY)
        assert any(one.code == "B302" for one in seen) is (len(learners) == 1)
