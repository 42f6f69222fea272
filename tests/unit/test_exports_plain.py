"""Plain text for the command line: aligned by cells, never wider than asked, nothing left out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.build import book, goal, item, need_item, programme, visit
from tests.unit.golden.world import BOOK, PROGRAMME, TODAY
from visitplanner.checks import findings
from visitplanner.domain.agenda import Item, ItemKind, Status
from visitplanner.domain.findings import Level
from visitplanner.domain.trajectory import GoalStatus
from visitplanner.domain.visit import VisitStatus
from visitplanner.exports.cells import columns, cut, pad, width, wrap
from visitplanner.exports.plain import agenda_text, findings_text, goals_text, visits_text
from visitplanner.locale import language

EN = language("en")
FOUND = findings(BOOK, PROGRAMME, TODAY)


def shown(*items: Item, wide: int = 80, **of_visit: object) -> str:
    plan = programme(*items, visit=visit(**of_visit))
    return agenda_text(book(), plan, findings(book(), plan, TODAY), language=EN, width=wide)


@pytest.mark.parametrize("wide", [40, 57, 80, 120])
def test_no_line_is_wider_than_asked_and_none_ends_in_spaces(wide: int) -> None:
    """On a narrow terminal no line wraps by itself and tears the columns apart."""
    for text in (
        agenda_text(BOOK, PROGRAMME, FOUND, language=EN, width=wide),
        visits_text(BOOK, [PROGRAMME], {"kpassa-2027": FOUND}, language=EN, width=wide),
        goals_text(BOOK, [PROGRAMME], language=EN, width=wide),
        findings_text(FOUND, language=EN, width=wide),
    ):
        assert text.endswith("\n")
        for line in text.splitlines():
            assert width(line) <= wide, line
            assert line == line.rstrip()


def test_the_agenda_shows_each_row_with_time_place_goals_and_the_id_that_commands_take() -> None:
    """From one line one can go to the place, see the goals and type the next command."""
    text = agenda_text(BOOK, PROGRAMME, FOUND, language=EN, width=110)
    [line] = [one for one in text.splitlines() if "Fee collection" in one and "i03" in one]
    for part in ("10:00–12:00", "Town hall", "group Taxes", "1.1 1.2", "i03", "✓"):
        assert part in line


def test_every_title_is_there_however_narrow() -> None:
    """A small screen may fold a title, and loses none of its words."""
    words = " ".join(agenda_text(BOOK, PROGRAMME, FOUND, language=EN, width=40).split())
    for one in PROGRAMME.items:
        assert all(word in words or len(word) > 12 for word in one.title.split())


def test_only_rows_with_an_open_finding_are_marked() -> None:
    """A warning sign stands where something is to be done, and nowhere else: not for advice on the how."""
    text = shown(
        item("Workshop", goals=["g1.1"]), item("Talk", "11:00"), item("Bus", "08:00", kind=ItemKind.LOGISTICS)
    )
    marked = [line for line in text.splitlines() if "⚠ " in line and line.startswith("  ")]
    assert len(marked) == 1
    assert "Talk" in marked[0]


def test_an_open_need_has_its_warning_under_its_row() -> None:
    """Whoever reads the row of a need reads that it has no answer yet, right there (C13)."""
    lines = shown(need_item()).partition("The programme gives")[0].splitlines()
    [row] = [place for place, line in enumerate(lines) if "School asks" in line]
    assert "⚠ It has not been written down" in lines[row + 1]


def test_a_cancelled_visit_and_item_say_so_with_the_reason() -> None:
    """What is off cannot be read as planned, and the reason is known."""
    text = shown(
        item("Boat", status=Status.CANCELLED, reason="storm"), status=VisitStatus.CANCELLED, reason="No visas"
    )
    assert text.startswith("CANCELLED: Working visit to Kpassa\n")
    assert "cancelled: No visas" in text
    assert "Boat (cancelled: storm)" in text


def test_ids_are_shown_as_long_as_it_takes_to_tell_them_apart() -> None:
    """The id on the screen is short to type and always means one row."""
    text = shown(item("A", id="01hxabcd1111"), item("B", "11:00", id="01hxabcd2222"))
    assert "01hxabcd1\n" in text
    assert "01hxabcd2\n" in text
    assert "01hxabcd11" not in text


def test_nothing_planned_and_nothing_there_are_said() -> None:
    """An empty list is a sentence and not an empty screen."""
    assert "Nothing has been planned yet." in shown(first_day=None)
    assert visits_text(book(), [], {}, language=EN) == "There are no visits yet.\n"
    assert goals_text(book(goals=()), [], language=EN) == "There are no goals yet.\n"


def test_visits_come_by_day_with_what_is_open() -> None:
    """The next visit stands first, with what is left to do in it; those without dates come last."""
    later = programme(visit=visit(slug="later", first_day=TODAY.replace(year=2028), last_day=None))
    undated = programme(visit=visit(slug="a-undated", first_day=None, last_day=None))
    text = visits_text(BOOK, [undated, later, PROGRAMME], {"kpassa-2027": FOUND}, language=EN, width=120)
    slugs = [line.split()[0] for line in text.splitlines() if not line.startswith(" ")]
    assert slugs == ["kpassa-2027", "later", "a-undated"]
    warnings = sum(one.is_open and one.level is Level.WARNING for one in FOUND)
    assert f"2 errors · {warnings} warnings · ⚠ 1 open need · capacity 9 %" in text


def test_a_goal_that_nothing_serves_stands_out_unless_it_is_closed() -> None:
    """One sees which goals still wait for an activity, and 1.9 comes before 1.10."""
    held = book(goals=(goal("1.10"), goal("1.9"), goal("2", status=GoalStatus.DROPPED, reason="no mandate")))
    text = goals_text(held, [programme(item(goals=["g1.9"]))], language=EN)
    assert [line.split()[0] for line in text.splitlines() if not line.startswith(" ")] == ["1.9", "1.10", "2"]
    assert "1 activity serves it" in text
    assert text.count("⚠ no activity serves it") == 1
    assert "dropped: no mandate · no activity serves it" in text


def test_an_accepted_finding_has_another_mark_and_the_reason() -> None:
    """What was accepted cannot be mistaken for what is still to be solved."""
    text = findings_text(FOUND, language=EN, width=200)
    assert text.count("⚠  ") == len([one for one in FOUND if one.is_open])
    assert "Accepted by Els Daems: The day belongs to the feast of the town." in text


def test_wide_letters_and_marks_count_by_the_cells_they_take() -> None:
    """Columns stay straight with names in any script."""
    assert width("日本") == 4
    assert width("e\u0301") == 1
    assert pad("日", 4) == "日  "
    assert cut("日本語", 5) == "日本…"
    assert wrap("日本語", 4) == ["日本", "語"]
    assert wrap("", 10) == [""]
    assert columns([("a b", 1), ("日", 2)]) == ["a  日", "b"]


@given(st.text(max_size=40), st.integers(2, 20))
def test_wrapping_loses_no_letter_and_keeps_the_width(text: str, cells: int) -> None:
    """Whatever was typed is shown whole, however narrow the column."""
    lines = wrap(text, cells)
    assert "".join("".join(line.split()) for line in lines) == "".join(text.split())
    assert all(width(line) <= cells for line in lines)
