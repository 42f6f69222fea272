"""What came of a visit as text and as data: the twin of the screen, narrow or wide, with nothing left out."""

from __future__ import annotations

import json
from datetime import date

import pytest

from tests.unit.build import MONDAY, book, item, programme, visit
from tests.unit.golden.after import AFTERWARDS, BOOK, EARLIER, PROGRAMME
from visitplanner.exports.cells import width as cells_of
from visitplanner.exports.outcomes_data import outcomes_data
from visitplanner.exports.outcomes_text import outcomes_text
from visitplanner.locale import language


def text(width: int = 100, today: date = AFTERWARDS) -> str:
    return outcomes_text(BOOK, PROGRAMME, EARLIER, language=language("en"), today=today, width=width)


@pytest.mark.parametrize("width", [40, 80, 130])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    """It reads in a narrow window as in a wide one, with every part in it."""
    shown = text(width)
    assert max(map(cells_of, shown.splitlines())) <= width
    joined = " ".join(shown.split())
    for part in (
        "Both towns lose a tenth", "prefect", "The board hangs there.", "Print the rates on a board",
        "Count the stalls", "Less driving, more desks.", "Reporting and Division of tasks",
    ):  # fmt: skip
        assert "".join(part.split()) in "".join(joined.split())


def test_what_nobody_wrote_about_stands_out_in_the_head_and_on_its_row() -> None:
    """One sees without colour what is still to be written."""
    assert "⚠ Of 1 activity nothing has been written down yet." in text()
    row = next(line for line in text().splitlines() if "School asks for a fence" in line)
    assert row.split()[0] == "⚠"


def test_an_action_point_that_is_overdue_is_marked_and_a_settled_one_is_not() -> None:
    """The eye falls on what should have been done."""
    lines = text(today=date(2028, 1, 10)).splitlines()
    assert "⚠ Count the stalls" in next(line for line in lines if "Count the stalls" in line)
    assert "⚠" not in next(line for line in lines if "Invite the opposition" in line)


def test_a_visit_to_come_lists_what_will_have_to_be_written() -> None:
    """Before the visit nothing is missing yet, and the headings are known."""
    shown = outcomes_text(
        book(), programme(item("Workshop")), (), language=language("en"), today=MONDAY, width=80
    )
    assert "⚠" not in shown
    assert "None yet." in shown
    assert "Still open from earlier visits" not in shown


def test_the_data_is_plain_and_complete() -> None:
    """A program finds status, reason, outcome, signs, action points and the look back by stable keys."""
    data = json.loads(json.dumps(outcomes_data(BOOK, PROGRAMME, EARLIER, AFTERWARDS)))
    rows = {one["id"]: one for one in data["items"]}
    assert len(rows) == len(PROGRAMME.items)
    assert rows["i04"]["status"] == "failed"
    assert rows["i04"]["reason"] == "the collectors were on strike"
    assert [one["id"] for one in data["items"] if one["unsaid"]] == ["i05"]
    assert data["observations"][0]["seen_on"] == "2027-05-11"
    assert [one["status"] for one in data["actions"]] == ["open", "open", "done", "dropped"]
    assert data["actions"][0]["agreed_by"] == ["Kpassa"]
    assert data["earlier_actions"][0]["visit"] == "kpassa-2026"
    assert data["conclusions"].startswith("Next year")
    assert data["evaluation"]["reporting"] == ""


def test_a_bare_visit_has_every_key() -> None:
    """Nothing is missing where nothing is known."""
    data = outcomes_data(book(), programme(visit=visit()), (), MONDAY)
    assert data["items"] == data["actions"] == data["observations"] == data["earlier_actions"] == []
    assert set(data["evaluation"].values()) == {""}
