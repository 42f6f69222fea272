"""Days are read as people in five languages write them; what only looks like a day stays text."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visitplanner.domain.written import WrittenDay, days_in, read_day, weekday_of

WHOLE = {
    "vrijdag 16/10/2015": "2015-10-16",
    "Vr 16.10.2015": "2015-10-16",
    "Fri 16 Oct 2015": "2015-10-16",
    "Friday, October 16th, 2015": "2015-10-16",
    "October 16, 2015": "2015-10-16",
    "viernes 16 de octubre de 2015": "2015-10-16",
    "Freitag, den 16. Oktober 2015": "2015-10-16",
    "le vendredi 16 octobre 2015 :": "2015-10-16",
    "VENDREDI 16 OCTOBRE 2015": "2015-10-16",
    "16 okt. 2015": "2015-10-16",
    "16. 10. 2015": "2015-10-16",
    "16-10-2015": "2015-10-16",
    "16/10/15": "2015-10-16",
    "16 Oct '15": "2015-10-16",
    "2015-10-16": "2015-10-16",
    "2015/10/16": "2015-10-16",
    "2015-10-16 (Fri)": "2015-10-16",
    "16 October 2015, Friday": "2015-10-16",
    "Fri 16 Oct [2015]": "2015-10-16",
    "[Fri] 16 Oct 2015": "2015-10-16",
    "1er mai 2019": "2019-05-01",
    "10/16/2015": "2015-10-16",
    "Tue 05/06/2018": "2018-06-05",
    "Fri 10/9/2015": "2015-10-09",
    "02/03/2015": "2015-03-02",
}


@pytest.mark.parametrize(("written", "read"), WHOLE.items())
def test_a_day_with_its_year_is_read(written: str, read: str) -> None:
    """Numbers are day first, unless they cannot be or the weekday says otherwise."""
    found = read_day(written)
    assert found is not None
    assert (str(found.day), found.rest, found.contradiction) == (read, "", False)


PARTS = {
    "Thu 27 Oct": (3, 27, 10),
    "lundi 17 février": (0, 17, 2),
    "Lun. 17 févr.": (0, 17, 2),
    "Fri [28 Sep]": (4, 28, 9),
    "do 23.1.": (3, 23, 1),
    "Mo., 12.05.": (0, 12, 5),
    "ma 3/2": (0, 3, 2),
    "Mon 12-5": (0, 12, 5),
    "mar 3 nov": (1, 3, 11),
    "mardi 3": (1, 3, None),
    "Monday 12th": (0, 12, None),
    "1 may": (None, 1, 5),
    "11 novembre": (None, 11, 11),
    "16. Oktober": (None, 16, 10),
    "the 12th of May": (None, 12, 5),
    "10.11.": (None, 10, 11),
    "25/10": (None, 25, 10),
    "October 16": (None, 16, 10),
    "Monday": (0, None, None),
    "lunes": (0, None, None),
    "Mittwochs": (2, None, None),
}


@pytest.mark.parametrize(("written", "parts"), PARTS.items())
def test_a_day_without_its_year_gives_what_it_says(
    written: str, parts: tuple[int | None, int | None, int | None]
) -> None:
    """Weekday, day and month; no date is made up."""
    found = read_day(written)
    assert found is not None
    assert (found.weekday, found.dom, found.month) == parts
    assert (found.day, found.year, found.rest) == (None, None, "")


RANGES = {
    "Sat 15 - Sun 16 Jun 2002": ("2002-06-15", "2002-06-16"),
    "Sat-Sun 15-16 Jun 2002": ("2002-06-15", "2002-06-16"),
    "Sa./So. 15./16. Juni 2002": ("2002-06-15", "2002-06-16"),
    "15-16 June 2002": ("2002-06-15", "2002-06-16"),
    "14–19 Jun 2002": ("2002-06-14", "2002-06-19"),
    "June 14-19, 2002": ("2002-06-14", "2002-06-19"),
    "du 5 au 9 novembre 2018": ("2018-11-05", "2018-11-09"),
    "van 5 tot 9 november 2018": ("2018-11-05", "2018-11-09"),
    "vom 5. bis 9. November 2018": ("2018-11-05", "2018-11-09"),
    "del 5 al 9 de noviembre de 2018": ("2018-11-05", "2018-11-09"),
    "from 5 to 9 November 2018": ("2018-11-05", "2018-11-09"),
    "28 Sep - 3 Oct 2018": ("2018-09-28", "2018-10-03"),
    "Dec 30 - Jan 2, 2016": ("2015-12-30", "2016-01-02"),
    "16-18/10/2015": ("2015-10-16", "2015-10-18"),
    "16.-18.10.2015": ("2015-10-16", "2015-10-18"),
    "16/10/2015 - 18/10/2015": ("2015-10-16", "2015-10-18"),
    "16 and 30 Oct 2015": ("2015-10-16", "2015-10-30"),
    "5/6 Nov 2018": ("2018-11-05", "2018-11-06"),
}


@pytest.mark.parametrize(("written", "ends"), RANGES.items())
def test_a_range_gives_both_ends(written: str, ends: tuple[str, str]) -> None:
    """The month and year of the later end hold for the earlier one."""
    found = read_day(written)
    assert found is not None
    assert (str(found.day), str(found.until), found.rest) == (*ends, "")


def test_days_joined_by_and_are_told_from_a_range() -> None:
    """Those between do not belong."""
    both, all_of_them = read_day("16 and 30 Oct 2015"), read_day("16-30 Oct 2015")
    assert both is not None
    assert all_of_them is not None
    assert (both.several, all_of_them.several) == (True, False)


@pytest.mark.parametrize(
    ("written", "weekday", "rest"),
    [
        ("tue 9:00-10:30 Fee workshop", 1, "9:00-10:30 Fee workshop"),
        ("tue 9-10:30 Fee workshop", 1, "9-10:30 Fee workshop"),
        ("sun 9:00 visit", 6, "9:00 visit"),
        ("do Overleg", 3, "Overleg"),
        ("Mon morning", 0, "morning"),
        ("maandagvoormiddag", 0, "voormiddag"),
        ("Dienstagabend Empfang", 1, "abend Empfang"),
        ("dinsdag 's avonds: quiz", 1, "'s avonds: quiz"),
        ("Wed 3 schools", 2, "3 schools"),
        ("Friday: market", 4, "market"),
    ],
)
def test_a_weekday_before_a_time_or_title_leaves_them_whole(written: str, weekday: int, rest: str) -> None:
    """As in quick entry; the hour is not taken for a day of the month."""
    found = read_day(written)
    assert found is not None
    assert (found.weekday, found.dom, found.rest) == (weekday, None, rest)


@pytest.mark.parametrize(
    ("written", "number", "dom", "rest"),
    [
        ("Day 1", 1, None, ""),
        ("Dag 2: Leuven", 2, None, "Leuven"),
        ("Jour 3", 3, None, ""),
        ("2nd day", 2, None, ""),
        ("derde dag", 3, None, ""),
        ("Day 1 – Monday 12 May: Leuven", 1, 12, "Leuven"),
        ("Tag 1 (Montag, 12. Mai)", 1, 12, ""),
        ("Monday 12 May – Day 1", 1, 12, ""),
    ],
)
def test_numbered_days_keep_their_number(written: str, number: int, dom: int | None, rest: str) -> None:
    """«Day 2» is known as the second day, in each language, with the date and town beside it."""
    found = read_day(written)
    assert found is not None
    assert (found.number, found.dom, found.rest) == (number, dom, rest)


def test_a_month_and_a_weekday_make_no_date() -> None:
    """ "Oct 2010, Fri" says which month; no Friday is picked."""
    found = read_day("Oct 2010, Fri")
    assert found is not None
    assert (found.month, found.year, found.weekday, found.dom, found.day) == (10, 2010, 4, None, None)


def test_a_wrong_weekday_is_told_and_the_date_wins() -> None:
    """5 November 2018 was a Monday."""
    found = read_day("du dimanche 05 au vendredi 09 novembre 2018")
    assert found is not None
    assert (found.day, found.until, found.contradiction) == (date(2018, 11, 5), date(2018, 11, 9), True)


def test_a_year_given_fills_in_and_a_written_one_stays() -> None:
    """A year said beforehand completes a date and never overrules what the programme says."""
    given_year = read_day("Fri 16 Oct", year=2015)
    written = read_day("Fri 16 Oct 2015", year=1999)
    assert given_year is not None
    assert written is not None
    assert given_year.day == written.day == date(2015, 10, 16)


def test_a_date_that_does_not_exist_is_no_date() -> None:
    """The 29th of February of an ordinary year does not turn into the 1st of March."""
    found = read_day("29 Feb 2015")
    assert found is not None
    assert (found.day, found.dom) == (None, 29)


NO_DAYS = [
    "",
    "May",
    "May day",
    "March for peace",
    "10.11",
    "10.11 Welcome",
    "1.2 Tax register",
    "1/2 day",
    "24/7 helpdesk",
    "9-10 Workshop",
    "2 bus turns",
    "5th anniversary",
    "3 schools",
    "Room 12",
    "10:00 Welcome",
    "2002-2004",
    "3 PM",
    "do the shopping",
    "do overleg",
    "so that all can come",
    "Sun Temple",
    "Mi casa",
    "Me and you",
    "Vrij",
    "die Stadt",
    "(planned, no date)",
]


@pytest.mark.parametrize("text", NO_DAYS)
def test_what_only_looks_like_a_day_stays_text(text: str) -> None:
    """Months and short weekdays that are words, fractions, times, amounts."""
    assert read_day(text) is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("León to Utrecht, 14-19 Jun 2002 (inbound)", [("2002-06-14", "2002-06-19")]),
        ("Working visit, 16 and 30 Oct 2015", [("2015-10-16", "2015-10-30")]),
        ("les 13 / 14 / 15 septembre 2002", [("2002-09-13", "2002-09-15")]),
        ("Visit (Sat 23 Nov 2013), one day", [("2013-11-23", "None")]),
        ("agreed on 3 May 2014, signed on 5 June 2014", [("2014-05-03", "None"), ("2014-06-05", "None")]),
        ("no day at all, 3 schools in 2014", []),
    ],
)
def test_days_inside_a_title_are_found(text: str, days: list[tuple[str, str]]) -> None:
    """The dates of a visit are read from its title, and no number of schools is taken for one."""
    assert [(str(one.day), str(one.until)) for one in days_in(text) if one.dom] == days


@pytest.mark.parametrize(
    ("word", "weekday"),
    [
        ("mon", 0),
        ("Di.", 1),
        ("woensdag", 2),
        ("jeudi", 3),
        ("VRIJDAG", 4),
        ("sáb", 5),
        ("Sonntag", 6),
        ("mardis", 1),
    ],
)
def test_weekdays_are_known_in_five_languages(word: str, weekday: int) -> None:
    """A programme may name its days in the language of either partner, short or in full."""
    assert weekday_of(word) == weekday


@pytest.mark.parametrize("word", ["", "month", "dagen", "s", "lus", "vrij"])
def test_other_words_are_no_weekdays(word: str) -> None:
    """A word that merely begins like a weekday puts no row on a day."""
    assert weekday_of(word) is None


@given(st.text(max_size=60))
def test_no_text_makes_reading_fail(text: str) -> None:
    """Whatever is typed; what is given back is what was there."""
    found = read_day(text)
    assert found is None or found.rest in text
    days_in(text)
    weekday_of(text)


@given(
    st.dates(min_value=date(1950, 1, 1), max_value=date(2099, 12, 31)),
    st.sampled_from(["%d/%m/%Y", "%d.%m.%Y", "%Y-%m-%d", "%d %B %Y", "%A %d %b %Y", "%A, %B %d, %Y"]),
)
def test_every_date_is_read_back(day: date, form: str) -> None:
    """In each of the common notations, without a word of doubt."""
    found = read_day(day.strftime(form))
    assert found is not None
    assert (found.day, found.contradiction, found.month_first) == (day, False, False)


@given(st.dates(min_value=date(1950, 1, 1), max_value=date(2099, 11, 30)), st.integers(1, 20))
def test_every_range_is_read_back(first: date, length: int) -> None:
    """First and last day come out as written, over the end of a month or year too."""
    last = first + timedelta(days=length)
    found = read_day(f"{first:%d %b %Y} – {last:%d %b %Y}")
    assert isinstance(found, WrittenDay)
    assert (found.day, found.until) == (first, last)
