"""Needs and coverage as text and JSON, and the line between the partnership and an initiative (C18)."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit import build
from tests.unit.build import TODAY
from visitplanner.checks import findings
from visitplanner.domain.agenda import GoalLink, Status
from visitplanner.domain.need import Need, Route, Sighting
from visitplanner.domain.trajectory import GoalStatus
from visitplanner.domain.workspace import Book, Programme
from visitplanner.exports.audiences import Audience
from visitplanner.exports.cells import width
from visitplanner.exports.coverage_text import coverage_data, coverage_text
from visitplanner.exports.markdown import agenda
from visitplanner.exports.needs_text import needs_data, needs_text
from visitplanner.locale import language

EN = language("en")
EARLIER = build.visit(
    id="visit-0",
    slug="kpassa-2026",
    title="First visit",
    first_day=date(2026, 5, 11),
    last_day=date(2026, 5, 15),
)
HANDED = build.need(
    "N3",
    "Toilets for the school",
    route=Route.HANDED_ON,
    initiative="friends",
    no_promise="The town promises nothing.",
)
FENCE = build.need(
    "N1",
    sightings=(
        Sighting(visit="kpassa-2026", item="i-old", seen_on=date(2026, 5, 12), place="Hoko"),
        Sighting(visit="kpassa-2027", item="i-new"),
    ),
)
HALF = build.embedded("N2", "Bins at the market", choice_by="", visiting_colleague="")
DECLINED = build.need("N4", "A lorry", route=Route.DECLINED, words_given="No.", raised_by="the brigade")


def held(*needs: Need) -> Book:
    return build.book(needs=needs, initiatives=(build.initiative(),))


WORLD = held(FENCE, HALF, HANDED, DECLINED)
PLANS = (
    build.programme(build.need_item(id="i-old", need="need-N1", day=date(2026, 5, 12)), visit=EARLIER),
    build.programme(build.need_item(id="i-new", need="need-N1", place="Hoko school")),
)


def section(text: str, heading: str) -> str:
    """What stands under a heading, up to the next blank line."""
    _, _, rest = text.partition(f"{heading}\n")
    return rest.partition("\n\n")[0]


def test_each_need_stands_under_its_route_with_what_is_missing_in_words() -> None:
    """One reads off what still waits, for what, and how often it was asked (C13, C15)."""
    text = needs_text(WORLD, PLANS, TODAY, language=EN, width=100)
    assert "⚠  N1  A fence for the school ↻ 2026 and 2027" in section(text, "Not decided yet")
    half = section(text, "Part of the trajectory")
    assert "still without: the partner's own choice and exchange between colleagues" in " ".join(half.split())
    assert "Serves goal 1.1" in half
    assert "Said: “No.”" in section(text, "Declined")
    assert text.endswith("2 concrete needs have no complete route yet.\n")


def test_the_history_tells_what_was_met_apart_from_what_is_planned() -> None:
    """A stop of next month was not met yet."""
    text = needs_text(WORLD, PLANS, TODAY, language=EN, width=100)
    assert "met 12 May 2026: First visit, Hoko" in text
    assert "on the agenda of 11 May 2027: Working visit to Kpassa, Hoko school" in text
    assert "met 11 May 2027" in needs_text(WORLD, PLANS, date(2027, 6, 1), language=EN, width=100)


def test_a_stop_that_was_cancelled_says_so() -> None:
    """The history does not claim a meeting that did not take place."""
    off = build.need_item(id="i-new", need="need-N1", status=Status.CANCELLED, reason="rain")
    text = needs_text(WORLD, (PLANS[0], build.programme(off)), TODAY, language=EN, width=100)
    assert "Working visit to Kpassa (cancelled)" in text
    assert "↻" not in text


def test_only_open_leaves_out_what_has_a_complete_route() -> None:
    """Who asks what waits is not shown what does not."""
    text = needs_text(WORLD, PLANS, TODAY, language=EN, width=100, only_open=True)
    assert "N1" in text
    assert "N2" in text
    assert "N3" not in text
    assert [one["code"] for one in needs_data(WORLD, PLANS, only_open=True)] == ["N1", "N2"]


@pytest.mark.parametrize(
    ("world", "said"),
    [
        (held(), "No concrete need has been written down yet.\n"),
        (held(DECLINED), "Every concrete need has a complete route.\n"),
    ],
)
def test_a_list_with_nothing_open_says_so(world: Book, said: str) -> None:
    """An empty list is an answer too."""
    assert needs_text(world, (), TODAY, language=EN, only_open=True) == said


def test_the_data_holds_the_history_and_the_four_parts_for_programs() -> None:
    """A script finds the same facts under stable English keys."""
    found = json.loads(json.dumps(needs_data(WORLD, PLANS)))
    fence, half, handed, _ = found
    assert (fence["returned"], fence["years"]) == (True, [2026, 2027])
    assert fence["met"][0] == {
        "visit": "kpassa-2026",
        "day": "2026-05-12",
        "place": "Hoko",
        "item": "i-old",
        "happened": True,
    }
    assert (half["route"], half["missing"]) == ("embedded", ["local-choice", "exchange"])
    assert half["embedding"]["goal"] == "1.1"
    assert (handed["initiative"], handed["complete"]) == ("School Friends of Oudermeer", True)


@given(
    st.lists(
        st.builds(
            build.need,
            st.from_regex(r"N[0-9]{1,3}", fullmatch=True),
            st.text(max_size=80),
            place=st.text(max_size=40),
            description=st.text(max_size=80),
            route=st.sampled_from(Route),
            words_given=st.text(max_size=60),
        ),
        max_size=4,
        unique_by=lambda one: one.id,
    ),
    st.integers(20, 120),
)
def test_no_line_is_wider_than_asked_whatever_a_need_says(needs: list[Need], wide: int) -> None:
    """A narrow terminal shows every line whole, and none ends in spaces."""
    text = needs_text(held(*needs), PLANS, TODAY, language=EN, width=wide)
    for line in text.splitlines():
        assert width(line) <= max(wide, 40), line
        assert line == line.rstrip()


# The line between the partnership and an initiative


def captured_with_a_goal(need: Need) -> Programme:
    """The row of a need that was typed with `#1.2`."""
    return build.programme(
        build.need_item(need=need.id, goals=[GoalLink(goal="g1.2", how="the market committee plans it")])
    )


def document(need: Need) -> str:
    """What the delegation reads of a visit that met that need."""
    world, plan = held(need), captured_with_a_goal(need)
    seen = findings(world, plan, TODAY)
    return agenda(world, plan, seen, audience=Audience.DELEGATION, language=EN, today=TODAY)


def test_a_need_that_was_handed_on_never_stands_under_the_partnerships_own_goals() -> None:
    """It was typed with a goal and then handed on: no document counts it as the town's work (C18)."""
    text = document(HANDED)
    assert "Handed on to a fourth-pillar initiative – not the municipality" in text
    assert "1.2" not in text
    assert "the market committee plans it" not in text


def test_a_need_in_the_trajectory_names_its_goal_in_the_same_places() -> None:
    """Beside the line: what is embedded is the partnership's own, and says so."""
    text = document(build.embedded("N3", "A cover for the well", goal="g1.2"))
    assert "How it serves 1.2: the market committee plans it" in text
    assert text.index("1.2 Market women") < text.index("Concrete needs met")


def test_neither_text_nor_data_puts_an_initiative_under_the_trajectory() -> None:
    """The list of all needs keeps the two apart as the document does."""
    text = needs_text(WORLD, PLANS, TODAY, language=EN, width=100)
    assert "Toilets" not in section(text, "Part of the trajectory")
    assert "Toilets" in section(text, "Handed on to a fourth-pillar initiative – not the municipality")
    assert coverage_data(held(HANDED), (captured_with_a_goal(HANDED),))["neglected"] == ["1.1", "1.2"]


# Coverage

GOALS = (
    build.goal("1.1", "Open fees", learners=frozenset({"oudermeer", "kpassa"})),
    build.goal("1.2", "Women on the committee"),
    build.goal("2.1", "Old plan", status=GoalStatus.DROPPED, reason="merged"),
)
COVERED = build.book(goals=GOALS)
SERVING = (
    build.programme(
        build.item("Fees", "09:00-10:30", goals=["g1.1"]),
        build.item("More fees", "14:00-15:00", id="b", goals=["g1.1"]),
    ),
)


def test_coverage_tells_visits_and_time_of_each_goal_and_names_the_neglected() -> None:
    """One sees what the visits were spent on, and which goal nobody took up (C9)."""
    text = coverage_text(COVERED, SERVING, language=EN, width=100)
    assert "Kpassa and Oudermeer learn · 1 visit, 2 h 30" in text
    assert "kpassa-2027  2 activities, 2 h 30" in text
    assert "⚠ nobody serves it" in text
    assert text.endswith("No activity serves 1.2 “Women on the committee”.\n")
    assert "dropped: merged" in text


def test_coverage_data_holds_minutes_and_the_codes_of_the_neglected() -> None:
    """A dropped goal that nobody serves is not neglected."""
    found = coverage_data(COVERED, SERVING)
    assert found["neglected"] == ["1.2"]
    assert found["goals"][0] == {
        "code": "1.1",
        "title": "Open fees",
        "status": "open",
        "learners": ["Kpassa", "Oudermeer"],
        "minutes": 150,
        "visits": [{"visit": "kpassa-2027", "activities": 2, "minutes": 150}],
        "neglected": False,
    }


@pytest.mark.parametrize("wide", [40, 57, 80])
def test_coverage_stays_within_its_columns(wide: int) -> None:
    """On a narrow terminal no line wraps by itself."""
    long = build.visit(id="v2", slug="a-visit-with-a-short-name-that-is-long")
    plans = (*SERVING, build.programme(build.item(goals=["g1.1"]), visit=long))
    for line in coverage_text(COVERED, plans, language=EN, width=wide).splitlines():
        assert width(line) <= wide, line
        assert line == line.rstrip()


def test_coverage_without_goals_says_so() -> None:
    """An empty trajectory is told, not drawn."""
    assert coverage_text(build.book(goals=()), (), language=EN) == "There are no goals yet.\n"
