"""What was acknowledged, in the documents: with its reason for the coordinators, and for nobody else (C8)."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.build import book, item, programme
from visitplanner.checks import findings
from visitplanner.domain.visit import Acknowledgement
from visitplanner.domain.workspace import Programme
from visitplanner.exports.audiences import Audience
from visitplanner.exports.markdown import agenda
from visitplanner.locale import language

EN = language("en")
TODAY = date(2027, 3, 1)


def plan(until: date | None = None) -> Programme:
    """A session without a goal, which somebody acknowledged."""
    given = Acknowledgement(
        id="a1",
        code="G101",
        subject="talk",
        reason="The partner names the goal *in April*.",
        author="Els Daems",
        municipality="oudermeer",
        made_on=date(2027, 2, 20),
        valid_until=until,
    )
    return programme(item("Talk", id="talk"), acknowledgements=(given,))


def written(held: Programme, audience: Audience) -> str:
    seen = findings(book(), held, TODAY)
    return agenda(book(), held, seen, audience=audience, language=EN, today=TODAY)


@pytest.mark.parametrize(
    ("until", "counts"),
    [(None, "Counts until the next visit."), (date(2027, 4, 30), "Counts until 30 Apr 2027.")],
)
def test_the_coordinators_read_who_accepted_it_when_why_and_until_when(
    until: date | None, counts: str
) -> None:
    """The reason stands with the finding, as it was written and never as markup."""
    text = written(plan(until), Audience.INTERNAL)
    accepted = text.partition("## Seen and accepted")[2].partition("\n---")[0]
    assert "- G101 · error: “Talk”" in accepted
    assert (
        "Accepted by Els Daems (Oudermeer) on 20 Feb 2027: The partner names the goal \\*in April\\*."
        in accepted
    )
    assert counts in accepted


@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.DELEGATION])
def test_nobody_else_reads_findings_or_reasons(audience: Audience) -> None:
    """A document that is handed out holds no remark about the plan."""
    text = written(plan(), audience)
    assert "G101" not in text
    assert "in April" not in text


def test_a_lapsed_one_is_to_be_solved_again() -> None:
    """After its day the finding stands among those that are open."""
    text = written(plan(date(2027, 2, 25)), Audience.INTERNAL)
    still = text.partition("## Still to solve")[2]
    assert "### G101 · error" in still
    assert "## Seen and accepted" not in text
