"""What is typed into the profile is read as people write it, and shown so that it is read back the same."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visitplanner.domain.errors import InputError
from visitplanner.domain.partnership import Settings
from visitplanner.locale import Language, current, use
from visitplanner.tui.profile_input import (
    date_text,
    months_text,
    read_date,
    read_length,
    read_months,
    read_number,
)
from visitplanner.tui.widgets.profile_forms import read_setting, setting_typed

CODES = ("en", "nl", "fr", "es")


@contextmanager
def reading(code: str) -> Iterator[None]:
    """Read in that language for a while; dates are written its way, whatever is translated."""
    before = current()
    use(Language(code, None))
    try:
        yield
    finally:
        use(before)


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [("90", 90), ("90 min", 90), ("1 h 30", 90), ("1h30", 90), ("1:30", 90), ("2 u", 120), ("45 min.", 45)],
)
def test_a_length_of_time_is_read_as_people_write_it(typed: str, minutes: int) -> None:
    """Nobody has to turn an hour and a half into minutes."""
    assert read_length(typed) == minutes


@pytest.mark.parametrize("typed", ["", "soon", "1 h 30 or so", "-5", "1.5 h"])
def test_what_is_no_length_of_time_is_not_guessed_at(typed: str) -> None:
    """A slip is told instead of becoming a setting."""
    with pytest.raises(InputError):
        read_length(typed)


@pytest.mark.parametrize(("typed", "number"), [("50", 50), ("50 %", 50), ("0", 0)])
def test_a_share_may_carry_its_sign(typed: str, number: int) -> None:
    """What stands in the line, 50 %, is taken as it stands."""
    assert read_number(typed) == number


@pytest.mark.parametrize("typed", ["half", "²", "1e3", "-1", ""])
def test_what_is_no_whole_number_is_refused(typed: str) -> None:
    """Digits of other alphabets and signs are no share."""
    with pytest.raises(InputError):
        read_number(typed)


def test_months_may_run_over_the_new_year() -> None:
    """South of the equator the rain falls from November to March."""
    assert read_months("11-2, 6") == (1, 2, 6, 11, 12)
    assert read_months("") == ()


@pytest.mark.parametrize("typed", ["13", "0", "4-", "May"])
def test_what_is_no_month_is_refused(typed: str) -> None:
    """Months are numbers here, as the line says."""
    with pytest.raises(InputError):
        read_months(typed)


@given(st.sets(st.integers(1, 12)))
def test_months_are_shown_so_that_they_are_read_back(months: set[int]) -> None:
    """Opening the form and saving it changes nothing."""
    assert read_months(months_text(tuple(months))) == tuple(sorted(months))


@given(st.dates(date(1970, 1, 1), date(2069, 12, 31)), st.sampled_from(CODES))
def test_a_date_is_shown_so_that_it_is_read_back_in_every_language(day: date, code: str) -> None:
    """Opening the form and saving it changes nothing, whatever the reader's language."""
    with reading(code):
        assert read_date(date_text(day)) == day


@pytest.mark.parametrize("typed", ["2 Feb", "someday", "32 May 2024", "2 Feb 2024 or so"])
def test_a_date_without_a_year_is_asked_for_again(typed: str) -> None:
    """An agreement was signed years ago: this year is no good guess."""
    with pytest.raises(InputError):
        read_date(typed)


@given(
    st.builds(
        Settings,
        capacity_floor=st.integers(0, 100),
        photo_ceiling=st.integers(0, 100),
        pool_deadline_days=st.integers(0, 400),
        travel_minutes=st.integers(1, 1440),
        longest_day_minutes=st.integers(1, 1440),
        break_minutes=st.integers(1, 1440),
        interpreter_minutes=st.integers(1, 1440),
        languages=st.lists(st.sampled_from(["nl", "fr", "en", "gej"]), unique=True).map(tuple),
    ),
    st.sampled_from(CODES),
)
def test_each_setting_is_shown_so_that_it_is_read_back(settings: Settings, code: str) -> None:
    """Opening the form of a setting and saving it changes nothing; nothing typed is the default."""
    with reading(code):
        for name in Settings.__dataclass_fields__:
            typed = setting_typed(name, settings)
            assert read_setting(name, typed) == getattr(settings, name)
