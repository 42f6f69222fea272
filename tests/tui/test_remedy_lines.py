"""The one line that solves a finding goes to the right place, and leaves everything else as it was."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.tui.support import SLUG, make_workspace
from tests.unit.build import item
from visitplanner.domain.agenda import GoalLink
from visitplanner.domain.findings import Finding, Level
from visitplanner.domain.values import replace
from visitplanner.planning.desk import Desk
from visitplanner.tui.remedies import Way
from visitplanner.tui.widgets.remedy_lines import RemedyLine

WALK = item(
    "Walk over the market",
    "16:00-17:00",
    id="walk",
    goals=[GoalLink(goal="g1.3", how="they say what they would ask"), GoalLink(goal="g1.2")],
    outdoors=True,
    plan_b="tomorrow",
)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_workspace(tmp_path / "ws", extra=(WALK,))


def line(desk: Desk, way: Way, subject: str = "walk") -> RemedyLine:
    """What would be asked about the walk."""
    finding = Finding(code="G104", name="x", level=Level.ADVICE, subject=subject, saw="x", item="walk")
    return RemedyLine(way=way, finding=finding, book=desk.book(), programme=desk.programme(SLUG))


@pytest.mark.parametrize(
    ("way", "subject", "changed"),
    [
        (Way.PROMISE, "walk", {"promise": "One line."}),
        (Way.PLAN_B, "walk", {"plan_b": "One line."}),
        (Way.HOW, "walk+g1.2", {"goals": (WALK.goals[0], GoalLink(goal="g1.2", how="One line."))}),
    ],
)
def test_the_line_changes_what_was_asked_about_and_nothing_else(
    desk: Desk, way: Way, subject: str, changed: dict[str, Any]
) -> None:
    """Of two goals only the one that was asked about gets its how."""
    line(desk, way, subject).save(desk, "One line.")
    assert desk.programme(SLUG).item("walk") == replace(WALK, **changed)


def test_the_words_for_citizens_go_to_the_visit(desk: Desk) -> None:
    """They are what the public reads of the visit (K603)."""
    line(desk, Way.CITIZENS).save(desk, "Colleagues learn from each other.")
    assert desk.programme(SLUG).visit.citizens_text == "Colleagues learn from each other."
    assert desk.programme(SLUG).item("walk") == WALK


def test_what_stands_there_is_continued_and_the_question_names_what_it_is_about(desk: Desk) -> None:
    """A plan B that is there is not typed again; how-lines name the goal."""
    assert line(desk, Way.PLAN_B).there == "tomorrow"
    assert line(desk, Way.PLAN_B).asking().prompt == "Plan B"
    assert line(desk, Way.HOW, "walk+g1.2").asking().prompt == "How it serves 1.2"
    assert "Walk over the market" in line(desk, Way.PROMISE).asking().hint


def test_each_question_keeps_a_draft_of_its_own(desk: Desk) -> None:
    """Half a promise does not turn up as half a plan B."""
    drafts = {line(desk, way).draft for way in (Way.HOW, Way.PROMISE, Way.PLAN_B, Way.CITIZENS)}
    assert len(drafts) == 4
