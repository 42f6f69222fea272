"""A701 and A702: acknowledgements that lapsed, and those that cover nothing any more."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from tests.unit.build import SUNDAY, TODAY, TUESDAY, book, item, programme, visit
from visitplanner.checks import findings
from visitplanner.checks.incremental import Lint
from visitplanner.domain.agenda import Item
from visitplanner.domain.findings import Finding, Level
from visitplanner.domain.visit import Acknowledgement, VisitStatus
from visitplanner.locale import language

ROW = item("Market visit", id="m1")
"""Names no goal: G101 sees it."""
LAPSED = TODAY - timedelta(days=1)


def accepted(key: str = "ack", code: str = "G101", subject: str = "m1", **more: Any) -> Acknowledgement:
    fields = {"reason": "Awa asks the partner", "author": "Jan", **more}
    return Acknowledgement(id=key, code=code, subject=subject, **fields)


def found(
    *given: Acknowledgement, rows: tuple[Item, ...] = (ROW,), today: date = TODAY, **more: Any
) -> list[Finding]:
    """What the two rules see on a visit with these acknowledgements."""
    plan = programme(*rows, visit=visit(**more), acknowledgements=given)
    seen = findings(book(), plan, today)
    assert Lint().look(book(), plan, today) == seen
    return [one for one in seen if one.code.startswith("A")]


def said(finding: Finding) -> str:
    return language("en").saw(finding)


def test_one_that_lapsed_says_that_its_finding_is_open_again() -> None:
    """With whose it was, why and until when; the item is a key press away (C8)."""
    [finding] = found(accepted(valid_until=LAPSED))
    assert (finding.code, finding.level, finding.subject) == ("A701", Level.ADVICE, "ack")
    assert (finding.item, finding.day) == ("m1", TUESDAY)
    assert said(finding) == (
        "The acknowledgement of G101 by Jan (“Awa asks the partner”) was valid until Sun 28 Feb; what it "
        "accepted is open again."
    )
    [finding] = found(accepted(valid_until=LAPSED), first_day=date(2025, 5, 5), last_day=SUNDAY)
    assert finding.level is Level.ADVICE


def test_it_counts_until_the_end_of_its_last_day() -> None:
    """On the day itself it still does."""
    assert not found(accepted(valid_until=TODAY))
    assert not found(accepted())


def test_one_that_was_renewed_does_not_lapse() -> None:
    """Nor do two that lapsed speak for one finding: the latest does."""
    older = accepted("old", valid_until=LAPSED - timedelta(days=9))
    assert not found(older, accepted("new", valid_until=TODAY))
    [finding] = found(older, accepted("new", valid_until=LAPSED))
    assert finding.subject == "new"


def test_one_that_lapsed_after_its_finding_was_solved_says_so() -> None:
    """It asks to be withdrawn, once, and not as unused too."""
    [finding] = found(accepted(subject="gone", valid_until=LAPSED))
    assert finding.code == "A701"
    assert said(finding).endswith("was valid until 28 Feb 2027, and what it accepted is not there any more.")


def test_one_that_covers_nothing_any_more_is_advice() -> None:
    """The row got its goal, was called off, or the check never saw it."""
    [finding] = found(accepted(), rows=(item("Market visit", id="m1", goals=["g1.1"]),))
    assert (finding.code, finding.level, finding.subject) == ("A702", Level.ADVICE, "ack")
    assert said(finding) == (
        "The acknowledgement of G101 by Jan (“Awa asks the partner”) covers nothing any more."
    )
    assert [one.code for one in found(accepted(subject="m2"))] == ["A702"]
    assert [one.code for one in found(accepted(code="G104"))] == ["A702"]
    assert not found(accepted())


def test_it_looks_at_what_every_other_check_saw() -> None:
    """Findings of items, of days and of the visit can all be covered."""
    seen = findings(book(), programme(ROW), TODAY)
    given = [accepted(f"ack-{n}", one.code, one.subject) for n, one in enumerate(seen)]
    assert len(given) > 4
    assert not found(*given)


def test_one_for_a_check_that_there_is_not_says_so() -> None:
    """It came from another version, or from a mended file."""
    [finding] = found(accepted(code="X999"))
    assert said(finding).endswith("is for a check that there is not.")


def test_findings_about_acknowledgements_can_be_acknowledged_too() -> None:
    """And that is no endless chain of new ones."""
    unused, lapsed = accepted("a1", subject="gone"), accepted("a2", valid_until=LAPSED)
    over_unused, over_lapsed = accepted("b1", "A702", "a1"), accepted("b2", "A701", "a2")
    seen = found(unused, lapsed, over_unused, over_lapsed)
    assert [(one.code, one.subject, one.is_open) for one in seen] == [
        ("A701", "a2", False),
        ("A702", "a1", False),
    ]
    assert [one.subject for one in found(over_unused)] == ["b1"]


@pytest.mark.parametrize(
    ("today", "status"),
    [(SUNDAY + timedelta(days=1), VisitStatus.DRAFT), (TUESDAY, VisitStatus.DONE)],
)
def test_when_the_visit_is_over_only_what_is_open_again_is_told(today: date, status: VisitStatus) -> None:
    """Nobody tidies up the plan of last year; a need that was to be answered by now is another thing."""
    settled = accepted("a1", subject="gone", valid_until=LAPSED)
    unused = accepted("a2", subject="gone too")
    still_open = accepted("a3", valid_until=LAPSED)
    seen = found(settled, unused, still_open, today=today, status=status)
    assert [(one.code, one.subject) for one in seen] == [("A701", "a3")]
