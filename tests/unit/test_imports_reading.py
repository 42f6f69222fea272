"""What holds for every programme.

Nothing is lost and nothing fails; years and days are found honestly; kinds are told as guesses.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visitplanner.domain.agenda import ItemKind
from visitplanner.domain.text import clean
from visitplanner.imports import Reading, Weight, decode, read_programme
from visitplanner.imports.kinds import guess
from visitplanner.imports.titles import parts_of


def told(reading: Reading) -> str:
    """All remarks as one English text."""
    return "\n".join(str(remark) for remark in reading.remarks)


def accounted(reading: Reading) -> set[int]:
    """The numbers of the lines that the reading says something of."""
    parts = (*reading.headings, *reading.preamble, *reading.continuations)
    return {part.line_no for part in parts} | {row.line_no for row in reading.rows}


PIECES = st.sampled_from(
    [
        "Mon 12 May 2014",
        "lundi 17",
        "Day 2",
        "## Tuesday 13 May",
        "- 10:00 Welcome, Town hall (Mayor)",
        "  - budget",
        "10u15-11u Bezoek",
        "10:00",
        "morning",
        "| Begin | Einde | Topic |",
        "|---|---|---|",
        "| 10.00 | | Lunch |",
        "a\tb\tc",
        "(planned, no date)",
        "Participants:",
        "Place: Hall",
        "----",
        "===",
        "",
        "words that say nothing",
        "1. 9:00 Start",
        "   set in",
    ]
)


@given(st.lists(PIECES | st.text(max_size=40), max_size=25).map("\n".join))
def test_every_line_of_any_text_is_accounted_for(text: str) -> None:
    """A row, part of one, a heading or an aside; and reading never fails."""
    reading = read_programme(text)
    assert len(accounted(reading)) == reading.lines
    assert all(row.title and row.source for row in reading.rows)


@given(st.text(max_size=200), st.sampled_from(["", "visit.csv", "visit_2015.txt"]), st.none() | st.integers())
def test_any_text_name_and_year_are_read_without_failing(text: str, name: str, year: int | None) -> None:
    """Also a year that no calendar knows."""
    reading = read_programme(text, name=name, year=year)
    assert len(accounted(reading)) == reading.lines


@given(st.binary(max_size=200))
def test_any_bytes_are_some_text(data: bytes) -> None:
    """No file, however broken, stops the import: each row that comes of it has a title that can be shown."""
    text, _ = decode(data)
    reading = read_programme(text)
    assert all(clean(row.title) == row.title != "" for row in reading.rows)


def test_bytes_are_utf_8_with_or_without_a_mark_and_else_windows_1252() -> None:
    """The second is told, since accents may be wrong."""
    assert decode("été".encode()) == ("été", None)
    assert decode("\ufeffété".encode()) == ("été", None)
    assert decode("été".encode("utf-16")) == ("été", None)
    text, remark = decode("été".encode("cp1252"))
    assert text == "été"
    assert remark is not None
    assert remark.level is Weight.NOTE


def test_control_characters_and_overrides_never_come_in() -> None:
    """Not in titles, headings or sources."""
    reading = read_programme("Mon 12 May 2014\n- 10:00 \x1b[31mred\x1b[0m \u202etxt\x07\n")
    row = reading.rows[0]
    assert (row.title, row.source) == ("red txt", "- 10:00 red txt")


# Years


@pytest.mark.parametrize(
    ("title", "name", "year", "read"),
    [
        ("Visit 2015", "", None, 2015),
        ("Visit", "03_visit_2015.md", None, 2015),
        ("Visit 2015", "", 2018, 2018),
        ("Visit 2015", "visit_2016.md", None, 2015),
        ("Visits in Oct 2008 and Nov 2010", "", None, 2008),
    ],
)
def test_a_day_without_a_year_takes_it_from_what_was_given_the_title_or_the_name(
    title: str, name: str, year: int | None, read: int
) -> None:
    """In this order; where the title names months, the month decides."""
    reading = read_programme(f"{title}\n\n16 Oct\n- 10:00 Welcome\n", name=name, year=year)
    assert reading.rows[0].day == date(read, 10, 16)
    assert str(read) in told(reading)


def test_the_weekday_picks_among_the_years_of_a_title() -> None:
    """15 October was a Friday in 2010 and a Wednesday in 2008."""
    reading = read_programme("Visits 2008, 2010\n\nFri 15 Oct\n- Welcome\n")
    assert reading.rows[0].day == date(2010, 10, 15)


def test_without_any_year_rows_go_to_the_pool_and_the_year_is_asked_for() -> None:
    """Nothing is guessed; the heading stays readable."""
    reading = read_programme("Visit\n\nFri 16 Oct\n- 10:00 Welcome\n")
    row = reading.rows[0]
    assert (row.day, row.day_heading, reading.year_missing) == (None, "Fri 16 Oct", True)
    assert "has no year" in told(reading)
    again = read_programme("Visit\n\nFri 16 Oct\n- 10:00 Welcome\n", year=2015)
    assert (again.rows[0].day, again.year_missing) == (date(2015, 10, 16), False)


def test_a_year_of_one_day_holds_for_the_others() -> None:
    """A programme that writes its year once is read as people read it."""
    reading = read_programme("Visit\n\nMon 12 May\n- a walk\n\nTue 13 May 2014\n- a talk\n")
    assert [row.day for row in reading.rows] == [date(2014, 5, 12), date(2014, 5, 13)]


def test_the_year_goes_on_over_new_year() -> None:
    """Also without weekdays to tell it."""
    reading = read_programme("Visit December 2015\n\n30 Dec\n- a walk\n\n1 Jan\n- a talk\n")
    assert [row.day for row in reading.rows] == [date(2015, 12, 30), date(2016, 1, 1)]


# Days


def test_a_weekday_alone_is_looked_up_in_the_dates_of_the_title() -> None:
    """«Monday» becomes the Monday of the visit, and the reader hears that it was worked out."""
    reading = read_programme("Visit, 14-19 June 2002\n\nMonday\n- 9:00 Talk\n\nWednesday\n- 9:00 Walk\n")
    assert [row.day for row in reading.rows] == [date(2002, 6, 17), date(2002, 6, 19)]
    assert "has no date" in told(reading)


def test_a_range_above_the_first_day_says_how_long_the_visit_is() -> None:
    """It heads no rows; the visit lasts to its end."""
    reading = read_programme("Mission\nDu 16 au 20 février 2014\n\nLundi 17\n- 9h Atelier\n")
    assert (reading.first_day, reading.last_day) == (date(2014, 2, 16), date(2014, 2, 20))
    assert [part.line_no for part in reading.headings] == [4]


def test_a_numbered_day_without_a_first_day_goes_to_the_pool() -> None:
    """«Day 1» is never put on an invented date: its rows wait for one."""
    reading = read_programme("Visit\n\nDay 1\n- 9:00 Talk\n\nDay 2\n- 9:00 Walk\n")
    assert [(row.day, row.day_heading) for row in reading.rows] == [(None, "Day 1"), (None, "Day 2")]
    assert "counts from a first day" in told(reading)


def test_a_day_outside_the_dates_of_the_title_is_told() -> None:
    """The row keeps the date that was written, and the contradiction is pointed out."""
    reading = read_programme("Visit, 14-19 June 2002\n\nThu 20 June\n- 9:00 Talk\n")
    assert reading.rows[0].day == date(2002, 6, 20)
    assert "outside the dates of the title" in told(reading)


def test_a_date_that_does_not_exist_sends_its_rows_to_the_pool() -> None:
    """Rows of the 31st of June are kept without a day and do not slip into July."""
    reading = read_programme("Visit 2015\n\n31 June\n- 9:00 Talk\n\n1 July\n- 9:00 Walk\n")
    assert [row.day for row in reading.rows] == [None, date(2015, 7, 1)]


def test_a_date_in_a_title_of_an_activity_is_no_heading() -> None:
    """Where days stand on lines of their own, "11 November commemoration" is an activity."""
    reading = read_programme("Visit\n\nTue 11 Nov 2014\n11 November commemoration\nLunch\n")
    assert [(row.day, row.title) for row in reading.rows] == [
        (date(2014, 11, 11), "11 November commemoration"),
        (date(2014, 11, 11), "Lunch"),
    ]


def test_rows_of_a_one_day_visit_without_headings_stand_on_the_day_of_the_title() -> None:
    """The programme of a single day needs no heading for that day."""
    reading = read_programme("Open day, Sat 23 Nov 2013\n\n10:00 Doors\n11:00 Talk\n")
    assert [row.day for row in reading.rows] == [date(2013, 11, 23)] * 2


def test_a_row_over_two_days_keeps_both_and_a_timed_one_stands_on_the_first() -> None:
    """A weekend lasts the weekend; a mass at ten is held once."""
    reading = read_programme(
        "Visit 2002\n\nSat 15 - Sun 16 Jun\n- Weekend with host families\n- 10:00 Mass\n"
    )
    assert [(row.day, row.until_day) for row in reading.rows] == [
        (date(2002, 6, 15), date(2002, 6, 16)),
        (date(2002, 6, 15), None),
    ]


def test_rows_under_a_heading_that_is_no_day_go_to_the_pool_and_keep_it() -> None:
    """Before the first day as well; they are told, and other days are not touched."""
    days = "Week 1\n- Training\n\nThu 1 Oct (evening free)\n- Market\n\nOctober 2015\n- Closing talk\n"
    text = f"Visit 2015\n\n{days}"
    reading = read_programme(text)
    assert [(row.day, row.day_heading) for row in reading.rows] == [
        (None, "Week 1"),
        (date(2015, 10, 1), "Thu 1 Oct (evening free)"),
        (None, "October 2015"),
    ]
    assert [row.note for row in reading.rows] == ["Week 1", "evening free", "October 2015"]
    assert told(reading).count("go to the pool") == 2


# Shapes


def test_a_time_on_its_own_line_belongs_to_the_next_one_and_is_never_lost() -> None:
    """A programme pasted from a page, with times on lines of their own, keeps all its times."""
    reading = read_programme("Visit\n\nMon 12 May 2014\n10:00\nWelcome\n11:00 - 12:00\n\nTour\n13:00\n")
    assert [(str(row.moment.start), row.title) for row in reading.rows] == [
        ("10:00:00", "Welcome"),
        ("11:00:00", "Tour"),
        ("13:00:00", "13:00"),
    ]


def test_emphasis_links_and_checkboxes_are_taken_off() -> None:
    """The title reads as it did on the page, without the signs that made it up."""
    text = (
        "# V\n\n## Mon 12 May 2014\n- [ ] **10:00** _Talk_ with [the council](https://example.org), `Hall`\n"
    )
    row = read_programme(text).rows[0]
    assert (row.title, row.place) == ("Talk with the council", "Hall")


def test_lines_below_a_row_that_name_its_place_and_people_fill_them() -> None:
    """What the programme says about place and people ends up in those fields."""
    text = "V\n\nMon 12 May 2014\n10:00 Talk\nPlace: Hall\nParticipants: all\n"
    row = read_programme(text).rows[0]
    assert (row.title, row.place, row.people) == ("Talk", "Hall", "all")


def test_a_wrapped_line_goes_on_with_its_row() -> None:
    """A title broken over two lines does not become two activities, and keeps its end as a note."""
    long = "- 10:00 A talk with all who keep the registers of the town\nand its villages"
    text = f"V\n\nMon 12 May 2014\n{long}\n- 11:00 Tour\n"
    reading = read_programme(text)
    assert [row.note for row in reading.rows] == ["and its villages", ""]


def test_unknown_columns_are_kept_in_the_note() -> None:
    """Nothing that stood in the table is thrown away."""
    text = "# V\n\n## Mon 12 May 2014\n\n| Time | Topic | Bus |\n|---|---|---|\n| 10:00 | Talk | no. 5 |\n"
    assert read_programme(text).rows[0].note == "Bus: no. 5"


def test_a_word_alone_where_a_time_was_expected_is_what_happens() -> None:
    """«Free day» in the time column is the activity of that row, not a remark beside nothing."""
    text = "# V\n\n## Mon 12 May 2014\n\n| Time | Activity |\n|---|---|\n| Free day | |\n| Evening | Talk |\n"
    rows = read_programme(text).rows
    assert [(row.title, row.note) for row in rows] == [("Free day", ""), ("Talk", "")]


@pytest.mark.parametrize(
    "text",
    [
        "Visit, July 2-5, 2003\n\nFri 7/4\n8:15 AM Parade\n",
        "Visit, July 2-5, 2003\n\n7/4\n8:15 AM Parade\n",
        "Visit\n\nFri 7/4/2003\n8:15 AM Parade\n",
    ],
)
def test_a_month_written_first_is_seen_by_its_weekday_or_the_dates_of_the_title(text: str) -> None:
    """An American programme lands on the fourth of July, and the report says how it was read."""
    reading = read_programme(text)
    assert [row.day for row in reading.rows] == [date(2003, 7, 4)]
    assert "month first" in told(reading)


def test_a_day_before_its_month_stays_so_where_nothing_speaks_against_it() -> None:
    """7/4 is the seventh of April in a European programme."""
    rows = read_programme("Bezoek 5-9 april 2003\n\nma 7/4\n8:15 Start\n").rows
    assert [row.day for row in rows] == [date(2003, 4, 7)]


def test_columns_may_stand_in_any_order_and_language() -> None:
    """A table made by the partner in its own language is read like one's own."""
    for header in (
        "Lieu | Activité | Fin | Début",
        "Ort | Was | Ende | Beginn",
        "Lugar | Actividad | Fin | Inicio",
    ):
        text = f"# V\n\n## 12/05/2014\n\n| {header} |\n|---|---|---|---|\n| Salle | Atelier | 11h | 9h30 |\n"
        row = read_programme(text).rows[0]
        assert (row.title, row.place, str(row.moment.start), str(row.moment.end)) == (
            "Atelier",
            "Salle",
            "09:30:00",
            "11:00:00",
        )


def test_a_table_without_a_header_is_read_by_what_its_cells_hold() -> None:
    """Cells without a heading are told apart: a hall is a place, a mayor is a person."""
    text = "V\n\nMon 12 May 2014\n9:00 | Talk | Town hall\n| 10:00 | Tour | Mayor; two aldermen |\n"
    rows = read_programme(text).rows
    assert [(row.title, row.place, row.people) for row in rows] == [
        ("Talk", "Town hall", ""),
        ("Tour", "", "Mayor; two aldermen"),
    ]


def test_a_stray_quotation_mark_does_not_swallow_a_csv_file() -> None:
    """Even when another one stands far below."""
    row = "12/05/2014;10:00;Tour\n"
    text = f'Date;Start;Topic\n12/05/2014;9:00;"Talk\n{row * 60}12/05/2014;11:00;Lunch"\n'
    assert len(read_programme(text, name="v.csv").rows) == 62


def test_nothing_but_blank_lines_gives_an_empty_reading() -> None:
    """From an empty page no rows are made up."""
    reading = read_programme(" \n\t\n\n")
    assert (reading.rows, reading.lines, reading.first_day) == ((), 0, None)


# Kinds, places and people


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Arrival of the coaches", ItemKind.LOGISTICS),
        ("Werklunch", ItemKind.LOGISTICS),
        ("Abfahrt", ItemKind.LOGISTICS),
        ("Ontvangst stadhuis", ItemKind.FORMAL),
        ("Firma del convenio", ItemKind.FORMAL),
        ("Conférence de presse", ItemKind.FORMAL),
        ("Slotplechtigheid", ItemKind.FORMAL),
        ("Debat met bewoners", ItemKind.CITIZENS),
        ("Rencontre avec les associations", ItemKind.CITIZENS),
        ("Concert in de kerk", ItemKind.CULTURE),
        ("Stadtführung", ItemKind.CULTURE),
        ("Briefing of the delegation", ItemKind.INTERNAL),
        ("Visit to the water works", ItemKind.EXCHANGE),
    ],
)
def test_the_first_telling_word_suggests_the_kind(title: str, kind: ItemKind) -> None:
    """In five languages, compounds included; an exchange where no word tells."""
    assert guess(title)[0] is kind


def test_a_guessed_kind_says_from_which_word() -> None:
    """Whoever checks the import sees why a row was taken for a meal."""
    row = read_programme("V\n\nMon 12 May 2014\n- 12:00 Lunch with the council\n- 14:00 Water works\n").rows
    assert [(one.kind, one.kind_word) for one in row] == [
        (ItemKind.LOGISTICS, "Lunch"),
        (ItemKind.EXCHANGE, ""),
    ]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Signing, Council chamber (Mayor; two aldermen)",
            ("Signing", "Council chamber", "Mayor; two aldermen"),
        ),
        ("Lunch, Lagoon Lodge, Lumba", ("Lunch, Lagoon Lodge", "Lumba", "")),
        ("Llegada (Hotel Central)", ("Llegada", "Hotel Central", "")),
        ("Lunch @ town hall", ("Lunch", "town hall", "")),
        ("Visit (optional)", ("Visit (optional)", "", "")),
        ("Contract (2002-2004)", ("Contract (2002-2004)", "", "")),
        ("Talk on taxes, and lunch", ("Talk on taxes, and lunch", "", "")),
        ("Talks with Awa, Jan, Kofi", ("Talks with Awa, Jan, Kofi", "", "")),
        ("Reception by Jan, Mayor", ("Reception by Jan, Mayor", "", "")),
        ("Budget of 10,5 million", ("Budget of 10,5 million", "", "")),
        ("(all)", ("(all)", "", "")),
    ],
)
def test_place_and_people_leave_the_title_only_where_it_is_safe(
    text: str, parts: tuple[str, str, str]
) -> None:
    """A title is split only where no meaning can be lost; in doubt it stays whole."""
    found = parts_of(text)
    assert (found.title, found.place, found.people) == parts


# Size


def calls(text: str) -> int:
    """How many functions run while `text` is read."""
    count = 0

    def counted(_frame: object, event: str, _arg: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        read_programme(text)
    finally:
        sys.setprofile(before)
    return count


GROWING: dict[str, Callable[[int], str]] = {
    "rows": lambda n: "Mon 12 May 2014\n" + "- 10:00 Talk, Hall (Mayor)\n" * n,
    "days": lambda n: "Visit 2014\n" + "Mon 12 May\n- a\n" * n,
    "nested": lambda n: "Mon 12 May 2014\n- a\n" + "".join(" " * (k % 50) + "- deeper\n" for k in range(n)),
    "quotes": lambda n: "Date;Start;Topic\n" + 'x;"y;z\n' * n,
    "tables": lambda n: "| Begin | Einde | Topic |\n|---|---|---|\n" + "| 10.00 | 11.00 | Talk |\n" * n,
    "ranges": lambda n: "Mon 12 May 2014\n" + "12/13/14/15/16 - 17 - 18 and 19\n" * n,
    "times": lambda n: "10:00\n" * n,
}


@pytest.mark.parametrize("shape", GROWING)
def test_twice_the_text_takes_twice_the_work(shape: str) -> None:
    """Counted in function calls, so that the machine's load does not matter."""
    small, large = calls(GROWING[shape](150)), calls(GROWING[shape](300))
    assert large < 2.3 * small


@pytest.mark.parametrize(
    "text",
    [
        "- 10:00 " + "x" * 200_000,
        "Mon 12 May 2014 " + "a, " * 70_000,
        "(" * 100_000,
        "- talk " + "(" * 50_000 + ")" * 50_000,
        "*_" * 100_000,
        "[a](" * 50_000,
        "| " * 100_000,
        "10:00-" * 40_000,
        "12/" * 70_000,
        "0" * 200_000,
        "- - - - " * 30_000,
        "\t" * 100_000 + "x",
        "e\u0301\u0302\u0303\u0304\u0305" * 20_000,
        '"' * 100_000,
        "Mon " * 50_000,
        "at 10" * 40_000,
        " " * 200_000 + "x",
    ],
)
def test_one_hostile_line_is_read_like_any_other(text: str) -> None:
    """What follows it is still found; a pattern that explodes would never come back."""
    reading = read_programme(f"{text}\n\nTue 13 May 2014\n- 9:00 Talk\n")
    assert (reading.rows[-1].day, reading.rows[-1].title) == (date(2014, 5, 13), "Talk")


def test_many_lines_are_rows_each() -> None:
    """A very long programme is read to its last line."""
    reading = read_programme("Mon 12 May 2014\n" + "- 10:00 Talk\n" * 20_000)
    assert len(reading.rows) == 20_000
