"""Bars of text: what can be read off them is true, whatever the figures and however small the terminal."""

from hypothesis import given
from hypothesis import strategies as st

from visitplanner.tui.bars import LEAST, bar, fitting, spark
from visitplanner.tui.marks import EMPTY, FULL, RULE, STEPS
from visitplanner.tui.text import width

PERCENT = st.integers(0, 100)
COLUMNS = st.integers(LEAST, 60)


def text(pieces: tuple[tuple[str, str], ...]) -> str:
    return "".join(one for one, _ in pieces)


@given(PERCENT, COLUMNS, st.none() | PERCENT)
def test_a_bar_takes_exactly_its_columns(percent: int, columns: int, mark: int | None) -> None:
    """What stands behind bars stands in one column."""
    assert width(text(bar(percent, columns, mark=mark))) == columns


@given(PERCENT, COLUMNS, st.integers(10, 90))
def test_the_bar_reaches_the_line_exactly_when_the_share_reaches_the_floor(
    percent: int, columns: int, floor: int
) -> None:
    """49 % of a floor of 50 shows a gap before the line, in a bar of eight columns too; 51 % passes it."""
    before, _, behind = text(bar(percent, columns, mark=floor)).partition(RULE)
    assert before.endswith(EMPTY) == (percent < floor)
    assert behind.startswith(FULL) == (percent > floor)


@given(PERCENT, COLUMNS)
def test_something_shows_and_only_the_whole_is_full(percent: int, columns: int) -> None:
    """A share of one per cent is not nothing, and 99 are not all."""
    shown = text(bar(percent, columns))
    assert (FULL in shown) == (percent > 0)
    assert (EMPTY in shown) == (percent < 100)


def test_too_few_columns_show_no_bar() -> None:
    """On a very small terminal the figures stand alone."""
    assert bar(50, LEAST - 1) == ()


def test_the_line_over_the_visits_rises_with_the_shares() -> None:
    """Each visit is one column, from the lowest step to the highest."""
    assert spark([0, 50, 100]) == STEPS[0] + STEPS[4] + STEPS[-1]


def test_what_does_not_fit_is_left_out_whole_and_that_is_said() -> None:
    """No word is cut in two, and nobody takes half a list for all of it."""
    line = (("capacity", ""), ("  meals 14", ""), ("  travel 9", ""))
    assert text(fitting(line, 40)) == "capacity  meals 14  travel 9"
    assert text(fitting(line, 24)) == "capacity  meals 14 …"
    assert text(fitting(line, 19)) == "capacity …"
    assert text(fitting(line, 10)) == "capacity …"
