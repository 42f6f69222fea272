"""What was accepted and what was agreed, as text that fits and as values for programs."""

from datetime import date

import pytest

from tests.fakes import DAMWIJK, TOVAKO, memory_desk
from visitplanner.domain.findings import Finding, Level
from visitplanner.domain.visit import Acknowledgement, ActionPoint, ActionStatus, Visit
from visitplanner.domain.workspace import Book, Programme
from visitplanner.exports.accepted_text import accepted, accepted_data, accepted_text
from visitplanner.exports.actions_text import Point, points, points_data, points_text
from visitplanner.exports.cells import width
from visitplanner.locale import Language, language

TODAY = date(2027, 4, 20)
BOOK: Book = memory_desk().book()
ENGLISH: Language = language("en", {})
VISIT = Visit(id="visit-id", slug="tovako", title="Working visit to Tovako, at the time of the fair")


def given(code: str, subject: str, until: date | None = None) -> Acknowledgement:
    """Give an acknowledgement."""
    return Acknowledgement(
        id=f"{code}-{subject}-0123456789",
        code=code,
        subject=subject,
        reason="The councils of both towns speak of it in June, before anything is promised",
        author="Awa Dossou",
        municipality=TOVAKO.id,
        made_on=date(2027, 3, 1),
        valid_until=until,
    )


def accepted_on(*acknowledgements: Acknowledgement, **there: str) -> str:
    """Give the text for a visit on which these findings (code and subject) are there."""
    programme = Programme(visit=VISIT, acknowledgements=acknowledgements)
    found = [
        Finding(code=code, name="check", level=Level.ERROR, subject=subject, saw=f"{code} saw it")
        for code, subject in there.items()
    ]
    return accepted_text(BOOK, accepted(BOOK, programme, found, TODAY), language=ENGLISH, width=72)


def test_what_is_accepted_is_told_with_finding_reason_name_side_and_validity() -> None:
    """All that one asks of an acknowledgement stands in a few lines (C8)."""
    assert accepted_on(given("N201", "visit-id"), N201="visit-id") == (
        "N201  tovako                                                    N201-vis\n"
        "      N201 saw it\n"
        "      Reason: The councils of both towns speak of it in June, before\n"
        "      anything is promised\n"
        "      Awa Dossou (Tovako) · 1 Mar 2027 · until the next visit\n"
    )


def test_what_lapsed_or_covers_nothing_says_so() -> None:
    """The present day still counts, the day before does not; and a finding that is gone is said to be."""
    until = "until 20 Apr 2027"
    assert until in accepted_on(given("N201", "one", TODAY), N201="one")
    lapsed = accepted_on(given("N201", "one", date(2027, 4, 19)), N201="one")
    assert "lapsed after 19 Apr 2027" in lapsed
    assert "covers nothing any more" in accepted_on(given("N201", "one"), N201="other")
    assert "covers nothing any more" in accepted_on(given("N201", "one"), N202="one")


def test_acknowledgements_stand_by_check_and_day() -> None:
    """The same list reads the same every time."""
    programme = Programme(visit=VISIT, acknowledgements=(given("N202", "b"), given("N201", "a")))
    told = accepted(BOOK, programme, (), TODAY)
    assert [(one["code"], one["state"]) for one in accepted_data(BOOK, told)] == [
        ("N201", "unused"),
        ("N202", "unused"),
    ]


def test_an_acknowledgement_without_side_and_day_is_told_as_it_is() -> None:
    """What an older file leaves open is left out of the line, and null for programs."""
    bare = Acknowledgement(id="a-0123456789", code="N201", subject="one", reason="Later.", author="Awa")
    dated = given("N201", "two")
    assert accepted_on(bare, N201="one").endswith("\n      Awa · until the next visit\n")
    told = accepted(BOOK, Programme(visit=VISIT, acknowledgements=(dated, bare)), (), TODAY)
    assert [one.given for one in told] == [bare, dated]
    (first, _) = accepted_data(BOOK, told)
    assert (first["municipality"], first["made_on"], first["valid_until"]) == (None, None, None)


POINTS = (
    ActionPoint(id="done-0123456789", what="Send the form", status=ActionStatus.DONE, due=date(2026, 1, 1)),
    ActionPoint(id="today-123456789", what="Read the form", due=TODAY),
    ActionPoint(
        id="late-0123456789",
        what="Publish what the market brings in, month by month, on a board",
        owner="Jan Callebrand",
        due=date(2027, 4, 19),
        budget_note="chalk, on the market's account",
        agreed_by=(DAMWIJK.id, TOVAKO.id),
    ),
)


def test_points_stand_under_their_visit_the_most_urgent_first() -> None:
    """What is overdue is marked, what is due today is not, what is done comes last."""
    found = points([Programme(visit=VISIT, actions=POINTS)])
    text = points_text(BOOK, found, TODAY, language=ENGLISH, width=80)
    lines = text.splitlines()
    assert lines[0] == "Working visit to Tovako, at the time of the fair · tovako"
    assert [line.split()[0] for line in lines if line.endswith(("late-012", "today-12", "done-012"))] == [
        "open",
        "open",
        "done",
    ]
    assert "⚠ Publish" in text
    assert "" not in lines
    assert text.count("⚠") == 1
    assert [one["overdue"] for one in points_data(BOOK, found, TODAY)] == [True, False, False]
    assert len(points([Programme(visit=VISIT, actions=POINTS)], only_open=True)) == 2


def test_a_point_of_which_nothing_more_is_known_takes_one_line() -> None:
    """No empty lines where nobody was named and no day was set."""
    found = points([Programme(visit=VISIT, actions=(ActionPoint(id="bare-0123", what="Send it"),))])
    assert len(points_text(BOOK, found, TODAY, language=ENGLISH).splitlines()) == 2


def test_each_visit_has_its_heading_once() -> None:
    """Points of several visits are told apart."""
    other = Visit(id="other", slug="before", title="First visit")
    found = points([Programme(visit=other, actions=POINTS[:1]), Programme(visit=VISIT, actions=POINTS)])
    blocks = points_text(BOOK, found, TODAY, language=ENGLISH).split("\n\n")
    assert [block.splitlines()[0].rpartition(" · ")[2] for block in blocks] == ["before", "tovako"]


@pytest.mark.parametrize("asked", [40, 60, 100])
@pytest.mark.parametrize("code", ["en", "nl"])
def test_no_line_is_wider_than_asked(code: str, asked: int) -> None:
    """On a narrow terminal the lists wrap and never run over."""
    said = language(code, {})
    found = tuple(
        Point(slug="tovako", visit_title=VISIT.title, action=one, taken_up="item-0123456789")
        for one in POINTS
    )
    programme = Programme(visit=VISIT, acknowledgements=(given("N201", "x" * 60),))
    text = points_text(BOOK, found, TODAY, language=said, width=asked)
    text += accepted_text(BOOK, accepted(BOOK, programme, (), TODAY), language=said, width=asked)
    assert max(map(width, text.splitlines())) <= asked
