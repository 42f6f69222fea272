"""Clock times, dayparts and neither: order, spans, overlap and zones."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visitplanner.domain.times import (
    UNTIMED,
    Daypart,
    Moment,
    days,
    offset_between,
    overlaps,
    position,
    shifted,
    span,
)


def at(start: str, end: str | None = None) -> Moment:
    """Make a moment from written clock times."""
    return Moment(start=time.fromisoformat(start), end=time.fromisoformat(end) if end else None)


CLOCKS = st.times().map(lambda clock: clock.replace(second=0, microsecond=0))
MOMENTS = st.one_of(
    st.builds(lambda start: Moment(start=start), CLOCKS),
    st.builds(lambda start, end: Moment(start=start, end=end), CLOCKS, CLOCKS),
    st.sampled_from(Daypart).map(lambda part: Moment(daypart=part)),
    st.just(UNTIMED),
)


def test_an_end_without_a_start_is_not_a_time() -> None:
    """Whoever writes only an end is asked again instead of getting a row at an invented hour."""
    with pytest.raises(ValueError, match="an end needs a start"):
        Moment(end=time(10))


def test_a_clock_time_wins_over_the_daypart_beside_it() -> None:
    """«Morning, 10:00» is at ten."""
    assert Moment(start=time(10), daypart=Daypart.MORNING) == at("10:00")


def test_a_day_reads_in_the_order_it_is_lived() -> None:
    """Whole-day rows first, clock times in order, a daypart where most of it lies, untimed last."""
    lived = (
        Moment(daypart=Daypart.WHOLE_DAY),
        at("08:30", "10:00"),
        at("09:00"),
        at("10:30"),
        Moment(daypart=Daypart.MORNING),
        Moment(daypart=Daypart.MIDDAY),
        at("14:00"),
        Moment(daypart=Daypart.AFTERNOON),
        at("17:00"),
        at("19:50"),
        Moment(daypart=Daypart.EVENING),
        UNTIMED,
    )
    shuffled = lived[::-1]
    assert tuple(sorted(shuffled, key=position)) == lived


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        (at("09:00", "10:00"), at("10:00", "11:00"), False),
        (at("09:00", "10:01"), at("10:00", "11:00"), True),
        (at("09:00"), at("09:00", "10:00"), True),
        (at("09:30"), at("09:00", "10:00"), True),
        (at("10:00"), at("09:00", "10:00"), False),
        (at("22:00", "01:00"), at("23:00"), True),
        (at("09:00", "10:00"), Moment(daypart=Daypart.MORNING), False),
        (UNTIMED, UNTIMED, False),
    ],
)
def test_only_clock_times_collide_and_touching_ones_do_not(
    one: Moment, other: Moment, together: bool
) -> None:
    """Somebody is double-booked only when the plan says so for certain."""
    assert overlaps(one, other) is together
    assert overlaps(other, one) is together


@given(MOMENTS)
def test_a_span_is_never_empty_and_less_than_a_day_and_a_night(moment: Moment) -> None:
    """Shares of time are made of real lengths, a dinner past midnight included."""
    taken = span(moment)
    assert (taken is None) == (not moment)
    if taken is not None:
        assert 0 < taken.minutes <= 24 * 60
        assert taken.estimated == (moment.end is None)


@given(MOMENTS, st.integers(-300, 300))
def test_shifting_there_and_back_changes_nothing(moment: Moment, by: int) -> None:
    """Moving later items and moving them back restores the day."""
    try:
        moved = shifted(moment, by)
    except ValueError:
        return
    assert shifted(moved, -by) == moment


def test_a_shift_out_of_the_day_is_refused() -> None:
    """An evening programme is not silently pushed into the next morning."""
    with pytest.raises(ValueError, match="leave its day"):
        shifted(at("23:30"), 60)


def test_home_time_is_told_by_the_zone_database() -> None:
    """Benin keeps its clocks, Flanders moves them: the bracketed home time changes with the season."""
    assert offset_between("Africa/Porto-Novo", "Europe/Brussels", date(2027, 5, 12)) == 60
    assert offset_between("Africa/Porto-Novo", "Europe/Brussels", date(2027, 1, 12)) == 0
    assert offset_between("Europe/Brussels", "Africa/Porto-Novo", date(2027, 5, 12)) == -60
    assert offset_between("Europe/Brussels", "No/Where", date(2027, 5, 12)) is None


def test_the_days_of_a_visit_are_counted_with_both_ends() -> None:
    """A visit from Thursday to Saturday has three days; one that ends before it begins has none."""
    assert days(date(2027, 5, 13), date(2027, 5, 15)) == (
        date(2027, 5, 13),
        date(2027, 5, 14),
        date(2027, 5, 15),
    )
    assert days(date(2027, 5, 13), date(2027, 5, 12)) == ()
