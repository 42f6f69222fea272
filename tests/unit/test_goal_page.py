"""A goal on its page, and in the tree: what is said of it, and where the cursor stops."""

from dataclasses import replace
from datetime import date

from tests.unit import build
from visitplanner.domain.agenda import Status
from visitplanner.domain.goal_tree import tree
from visitplanner.domain.serving import Served, served
from visitplanner.domain.trajectory import (
    Actor,
    Capability,
    Expectation,
    Goal,
    GoalStatus,
    Observation,
    ProgressMarker,
)
from visitplanner.domain.visit import Visit
from visitplanner.tui.goal_page import page
from visitplanner.tui.goal_rows import tree_line, widths
from visitplanner.tui.text import width
from visitplanner.tui.widgets.marker_forms import begun, likely_day

SEEN = Observation(seen_on=date(2026, 5, 13), text="Two of them came", visit="kpassa-2026", by="Awa")
MARKERS = (
    ProgressMarker(id="m1", text="Traders sit in on the count", observations=(SEEN,)),
    ProgressMarker(id="m2", text="The council publishes it", expectation=Expectation.LOVE),
)
VISITS = {"kpassa-2026": "First visit"}


def goal(**more: object) -> Goal:
    fields = {"learners": frozenset({"oudermeer", "kpassa"}), "markers": MARKERS, **more}
    return build.goal("1.1", "Open fees", **fields)


def with_rows(one: Goal, *rows: object) -> Served:
    """The goal, served by these rows."""
    return next(
        found
        for found in served(build.book(goals=(one,)), [build.programme(*rows)])  # type: ignore[arg-type]
        if found.goal is one
    )


def lines(one: Served, columns: int = 90) -> list[str]:
    """The page as text."""
    return [text for block in page(one, build.book(), VISITS, columns) for text, _ in block.lines]


def test_the_page_tells_what_will_be_different_for_whom_and_how_long_it_was_served() -> None:
    """Purpose, actors, level, capability, learners, visits and time stand together (C2, C4-C6)."""
    one = goal(
        difference="Traders know\nthe rate.",
        actors=frozenset({Actor.OFFICIALS, Actor.CIVIL_SOCIETY}),
        capability=Capability.DELIVER,
    )
    said = lines(with_rows(one, build.item(goals=["g1.1"])))
    assert said[:4] == [
        "1.1 Open fees",
        "governing capacity · civil society and officials · organisation · deliver",
        "Kpassa and Oudermeer learn · 1 visit, 1 h 30",
        "Will be different: Traders know the rate.",
    ]


def test_a_marker_tells_what_was_seen_when_from_which_visit_and_by_whom() -> None:
    """Progress is dated, and says where it comes from; one not seen yet says how to write it down."""
    said = lines(with_rows(goal()))
    at = said.index("expect to see: Traders sit in on the count")
    assert said[at + 1] == "  13 May 2026  Two of them came (First visit, Awa)"
    assert said[at + 2] == "love to see: The council publishes it"
    assert "not seen yet" in said[at + 3]


def test_the_longest_date_is_shown_whole_and_all_begin_in_one_column() -> None:
    """ "12 Sept 2026" takes a letter more than other days: none loses its year for it."""
    later = Observation(seen_on=date(2026, 9, 12), text="All of them came")
    said = lines(
        with_rows(goal(markers=(MARKERS[0], replace(MARKERS[1], observations=(later,))))),
    )
    at = said.index("expect to see: Traders sit in on the count")
    assert said[at + 1] == "  13 May 2026   Two of them came (First visit, Awa)"
    assert said[at + 3] == "  12 Sept 2026  All of them came"


def test_the_cursor_stops_at_markers_and_activities_only() -> None:
    """Each stop leads to something: a form, or a row of the agenda."""
    more = build.item("More", "14:00-15:00", goals=["g1.1"])
    one = with_rows(goal(), build.item("Fees", goals=["g1.1"]), more)
    stops = [block for block in page(one, build.book(), VISITS, 90) if block.is_stop]
    assert [
        block.marker.id if block.marker else block.service.item.title if block.service else ""
        for block in stops
    ] == ["m1", "m2", "Fees", "More"]
    assert len({block.key for block in stops}) == 4


def test_activities_stand_under_their_visit_with_count_and_time() -> None:
    """What was cancelled stays readable and is not counted."""
    off = build.item("Off", id="b", goals=["g1.1"], status=Status.CANCELLED, reason="rain")
    one = with_rows(goal(), build.item("Fees", goals=["g1.1"]), off)
    said = lines(one)
    assert "Working visit to Kpassa · 2027 · 1 activity · 1 h 30" in said
    styles = {
        block.service.item.title: block.lines[0][1]
        for block in page(one, build.book(), VISITS, 90)
        if block.service
    }
    assert styles == {"Fees": "", "Off": "struck"}


def test_a_neglected_goal_and_one_without_markers_say_what_to_do() -> None:
    """Nothing is left blank."""
    said = " ".join(lines(with_rows(goal(markers=()))))
    assert "⚠ No activity serves it: link one, or close the goal." in said
    assert "None is named yet" in said
    assert "No activities" in said


def test_a_closed_goal_tells_when_and_why_and_is_not_neglected() -> None:
    """What was reached is not pressed to be served again."""
    one = goal(status=GoalStatus.REACHED, closed_on=date(2026, 9, 30), reason="adopted by both councils")
    said = lines(with_rows(one))
    assert any(line.endswith("2026: adopted by both councils") for line in said)
    assert "No activity serves it" not in " ".join(said)


def test_the_tree_tells_learners_visits_and_time_and_fits_its_columns() -> None:
    """Neglected ones say so in words; headings sum up what is below."""
    book = build.book(
        goals=(goal(), build.goal("1.2", "A goal with a title that is much longer than the others are"))
    )
    branches = tree(served(book, [build.programme(build.item(goals=["g1.1"]))]))
    for columns in (50, 80, 120):
        room = widths(branches, book, columns)
        said = [
            "".join(text for text, _ in tree_line(one, book, room, here=False, focused=False))
            for one in branches
        ]
        assert all(width(line) <= columns for line in said), columns
        assert "2 goals · 1 h 30" in said[0]
        assert "1 visit, 1 h 30" in said[1]
        assert "⚠ nobody serves it" in said[2]
        assert ("Kpassa + Oudermeer" in said[1]) is (columns >= 60)
        assert ("governing capacity" in said[1]) is (columns >= 110)


def test_something_is_seen_on_a_visit_that_has_begun_and_at_its_end_by_default() -> None:
    """A visit of next year is not offered; a visit that is over proposes its last day."""
    past = build.visit(slug="p", first_day=date(2026, 5, 11), last_day=date(2026, 5, 15))
    now = build.visit(slug="n", first_day=date(2026, 9, 1), last_day=date(2026, 9, 9))
    ahead = build.visit(slug="a")
    dateless = build.visit(slug="d", first_day=None, last_day=None)
    today = date(2026, 9, 3)
    found: tuple[Visit, ...] = begun((past, ahead, now, dateless), today)
    assert [one.slug for one in found] == ["n", "p"]
    assert likely_day(past, today) == date(2026, 5, 15)
    assert likely_day(now, today) == today
    assert likely_day(None, today) == today
