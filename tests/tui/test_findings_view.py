"""What the findings screen says, without a screen: groups, filters, places, acknowledgements, remedies."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.tui.support import SLUG, make_workspace
from tests.unit.build import MONDAY, book, item, programme
from visitplanner.checks import RULES
from visitplanner.checks.concept import STATEMENTS
from visitplanner.domain.findings import Finding, Level
from visitplanner.domain.visit import Acknowledgement
from visitplanner.locale import current
from visitplanner.planning.acknowledgements import acknowledge
from visitplanner.planning.desk import Desk
from visitplanner.tui.finding_page import finding_page
from visitplanner.tui.findings_view import ACKNOWLEDGED, FindingsSight, counts, in_full, where
from visitplanner.tui.remedies import REMEDIES, home, remedy

GIVEN = Acknowledgement(
    id="a1",
    code="B301",
    subject="2027-05-10",
    reason="The day of the journey.",
    author="Els Daems",
    municipality="oudermeer",
    made_on=date(2027, 3, 1),
    valid_until=date(2027, 4, 1),
)


def finding(code: str = "G101", level: Level = Level.ERROR, subject: str = "i1", **more: object) -> Finding:
    """A finding that says its code and subject."""
    fields: dict[str, object] = {"name": RULES[code].name, "saw": f"{code} of {subject}", **more}
    return Finding(code=code, level=level, subject=subject, **fields)  # type: ignore[arg-type]  # by name


def lint(*found: Finding, given: tuple[Acknowledgement, ...] = (), today: date = MONDAY) -> FindingsSight:
    """These findings, of a visit with one item."""
    plan = programme(item("Session", "09:00-10:00", id="i1"), acknowledgements=given)
    return FindingsSight(book=book(), programme=plan, findings=found, today=today)


SOME = (
    finding("N201", subject="n1"),
    finding(subject="i1"),
    finding(subject="i2"),
    finding("B301", Level.ADVICE, "2027-05-10", day=MONDAY),
    finding("S501", Level.ERROR, "i3", acknowledged=GIVEN),
)


def test_the_gravest_come_first_and_what_was_acknowledged_comes_last() -> None:
    """One reads from the top what is still to be done."""
    groups = lint(*SOME).groups(current())
    assert [(one.code, len(one.findings), one.acknowledged) for one in groups] == [
        ("G101", 2, False),
        ("N201", 1, False),
        ("B301", 1, False),
        ("S501", 1, True),
    ]
    assert groups[0].title == "G101 activity-without-goal · error"
    assert groups[-1].title == "S501 person-double-booked · acknowledged"


@pytest.mark.parametrize(
    ("sieve", "words", "codes"),
    [
        ("error", "", ["G101", "N201"]),
        ("advice", "", ["B301"]),
        (ACKNOWLEDGED, "", ["S501"]),
        ("", "g101 I2", ["G101"]),
        ("", "booked", ["S501"]),
        ("warning", "", []),
    ],
)
def test_a_level_alone_or_any_words_sift_the_list(sieve: str, words: str, codes: list[str]) -> None:
    """Code, name, level and sentence are looked through, in any case."""
    assert [one.code for one in lint(*SOME).groups(current(), sieve=sieve, words=words)] == codes


def test_the_head_counts_what_is_open_and_what_was_acknowledged() -> None:
    """An acknowledged error is no error that is open, and is not forgotten either."""
    assert counts(lint(*SOME)) == "3 errors · 1 piece of advice · 1 acknowledged"
    assert counts(lint()) == "no findings"


def test_each_row_says_where_it_points() -> None:
    """Day and time of the item, the day alone, or the visit as a whole."""
    here = lint()
    assert where(finding(item="i1"), here.programme) == "Tue 11 09:00"
    assert where(finding(day=MONDAY), here.programme) == "Mon 10"
    assert where(finding(), here.programme) == "visit"


def test_an_acknowledged_finding_is_told_with_who_when_why_and_until_when() -> None:
    """Nobody has to look in a history for the reason (C8)."""
    said = " ".join(in_full(SOME[-1], lint(*SOME)))
    assert "Acknowledged by Els Daems (Oudermeer) on 1 Mar 2027: The day of the journey." in said
    assert "It counts until 1 Apr 2027." in said


def test_what_was_acknowledged_for_a_time_that_is_over_says_so() -> None:
    """A finding that comes back brings the reason it once had."""
    back = finding("B301", Level.ADVICE, "2027-05-10", remedy="Give it more time.")
    said = in_full(back, lint(back, given=(GIVEN,)))
    assert said[1] == "Give it more time."
    assert said[2] == "It was acknowledged by Els Daems until 1 Apr 2027: The day of the journey."


def test_what_lapsed_is_renewed_while_its_finding_is_there_and_withdrawn_after() -> None:
    """One key does the sensible thing with an old acknowledgement (A701)."""
    lapsed = finding("A701", Level.ADVICE, "a1")
    back = finding("B301", Level.ADVICE, "2027-05-10")
    assert lint(lapsed, back, given=(GIVEN,)).renewable(lapsed) == back
    assert lint(lapsed, given=(GIVEN,)).renewable(lapsed) is None
    settled = finding("B301", Level.ADVICE, "2027-05-10", acknowledged=GIVEN)
    assert lint(lapsed, settled, given=(GIVEN,)).renewable(lapsed) is None


def test_every_remedy_is_for_a_check_that_there_is() -> None:
    """No key waits for a code that nobody will ever see."""
    assert REMEDIES.keys() <= RULES.keys()


def test_a_key_helps_only_where_there_is_something_to_help_with() -> None:
    """A remedy on an item asks for the item; what is acknowledged asks for none."""
    assert remedy(finding(item="i1"), "v") is REMEDIES["G101"]
    assert remedy(finding(), "v") is None
    assert remedy(finding(item="i1", acknowledged=GIVEN), "v") is None
    assert remedy(finding("B301", subject="v"), "v") is REMEDIES["B301"]


@pytest.mark.parametrize(
    ("seen", "label"),
    [
        (finding("K601", subject="v"), "add a briefing"),
        (finding("K601", subject="awa", item="i1", day=MONDAY), "add a briefing"),
        (finding("K601", subject="v", item="i1"), "give it a day"),
        (finding("K601", subject="v", item="i1", day=MONDAY), "move it"),
        (finding("K602", subject="v"), "add a debrief"),
        (finding("K602", subject="v", item="i1", day=MONDAY), "edit it"),
        (finding("K602", subject="i1", item="i1", day=MONDAY), "move it"),
    ],
)
def test_a_briefing_or_debrief_that_is_there_is_moved_and_not_added_twice(seen: Finding, label: str) -> None:
    """Missing, not on a day yet, too late, or without one side: each has its own way out."""
    found = remedy(seen, "v")
    assert found is not None
    assert found.label == label


@pytest.mark.parametrize(
    ("code", "screen"), [("B301", "do_balance"), ("G103", "do_trajectory"), ("N201", "do_needs")]
)
def test_a_finding_on_the_whole_visit_leads_to_its_screen(code: str, screen: str) -> None:
    """Enter always leads somewhere that makes sense."""
    assert home(finding(code)) == screen


@pytest.mark.parametrize("code", sorted(RULES))
def test_the_page_of_each_check_tells_why_how_when_and_what_it_serves(code: str) -> None:
    """The question mark on any finding opens a page that answers (C8)."""
    page = finding_page(code)
    rule = RULES[code]
    assert page.startswith(f"{code} {rule.name} (")
    for text in (rule.why, rule.remedy, rule.fine_when, *(STATEMENTS[one] for one in rule.serves)):
        assert text in page


def test_the_screen_reads_acknowledged_findings_too(tmp_path: Path) -> None:
    """What was accepted stays in sight with its reason."""
    desk: Desk = make_workspace(tmp_path / "ws")
    first = next(one for one in FindingsSight.of(desk, SLUG).findings if one.code == "G101")
    acknowledge(desk, SLUG, "G101", first.subject, "The archivist decides in April.")
    now = FindingsSight.of(desk, SLUG)
    assert now.acknowledged == 1
    assert [one.findings[0].subject for one in now.groups(current(), sieve=ACKNOWLEDGED)] == [first.subject]
