"""Times are read as people in five languages write them, and what only looks like a time stays text."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visitplanner.domain.times import Daypart, Moment
from visitplanner.domain.written import daypart_of, moment_inside, read_cell, read_moment


def said(moment: Moment) -> str:
    """A moment in a few characters: `09:00-10:30`, `09:00`, `morning`, ``."""
    if moment.start is None:
        return "" if moment.daypart is None else moment.daypart.value
    return f"{moment.start:%H:%M}" + ("" if moment.end is None else f"-{moment.end:%H:%M}")


CLOCKS = {
    "10:00": "10:00",
    "10.00": "10:00",
    "10u": "10:00",
    "10u.": "10:00",
    "10u15": "10:15",
    "10u.15": "10:15",
    "10 uur": "10:00",
    "8.30 u.": "08:30",
    "9h00": "09:00",
    "9h": "09:00",
    "9H30": "09:30",
    "18 h 30": "18:30",
    "14 heures": "14:00",
    "17.30 Uhr": "17:30",
    "14 Uhr": "14:00",
    "11:30 h.": "11:30",
    "11:30 hs": "11:30",
    "12:30 m.": "12:30",
    "10:00:00": "10:00",
    "0930": "09:30",
    "1130 hrs": "11:30",
    "3:49 PM": "15:49",
    "3 pm": "15:00",
    "3.30pm": "15:30",
    "10 a.m.": "10:00",
    "12:40 PM": "12:40",
    "12 am": "00:00",
    "12 noon": "12:00",
    "24:00": "00:00",
    "vanaf 12.40 uur": "12:40",
    "om 10u": "10:00",
    "rond 10u": "10:00",
    "ca. 10.30": "10:30",
    "± 11u": "11:00",
    "from 9:00": "09:00",
    "at 9:00": "09:00",
    "around 9:00": "09:00",
    "à 10h": "10:00",
    "A 16h00": "16:00",
    "à partir de 9h": "09:00",
    "vers 15h30": "15:30",
    "desde las 9:00": "09:00",
    "a las 9 horas": "09:00",
    "ab 9 Uhr": "09:00",
    "gegen 9.15 Uhr": "09:15",
    "8 uur 's avonds": "20:00",
    "3 de la tarde": "15:00",
    "9 in the morning": "09:00",
    "8h du soir": "20:00",
    "14:00–": "14:00",
    "(10:00)": "10:00",
    "**10:00**": "10:00",
    "12.00": "12:00",
    "09.30 - 12.00 Uhr": "09:30-12:00",
    "10:47-11:00": "10:47-11:00",
    "10:47~11:00": "10:47-11:00",
    "9.30- 12.00": "09:30-12:00",
    "9-10.30u": "09:00-10:30",
    "9.00-10 uur": "09:00-10:00",
    "10h15−11h": "10:15-11:00",
    "10h/13h": "10:00-13:00",
    "9h à 10h": "09:00-10:00",
    "de 9h à 10h": "09:00-10:00",
    "entre 10h et 12h": "10:00-12:00",
    "van 9 tot 10.30 uur": "09:00-10:30",
    "14u00 t.e.m. 15u30": "14:00-15:30",
    "von 9 bis 10 Uhr": "09:00-10:00",
    "de 9:00 a 10:30": "09:00-10:30",
    "from 9 to 12": "09:00-12:00",
    "2-4 PM": "14:00-16:00",
    "11:30-1:00 PM": "11:30-13:00",
    "12:15 to 1:15 PM": "12:15-13:15",
    "9:00 - 10:30 am": "09:00-10:30",
    "9 am — 5 pm": "09:00-17:00",
    "9:00 - noon": "09:00-12:00",
    "10h-midi": "10:00-12:00",
    "18h00-minuit": "18:00-00:00",
    "22:00-1:00": "22:00-01:00",
    "0900-1030": "09:00-10:30",
    "9-12": "09:00-12:00",
}


@pytest.mark.parametrize(("written", "read"), CLOCKS.items())
def test_a_written_time_is_read_alone_and_before_a_title(written: str, read: str) -> None:
    """The title behind it stays whole, whatever mark stands between."""
    found = read_moment(written)
    assert found is not None
    assert (said(found[0]), found[1]) == (read, "")
    for between in (" ", ": ", " - ", "\t", " | "):
        before = read_moment(f"{written}{between}Werkgroep water")
        assert before is not None
        assert (said(before[0]), before[1]) == (read, "Werkgroep water")


DAYPARTS = {
    Daypart.MORNING: (
        "voormiddag|ochtend|'s morgens|’s ochtends|in de voormiddag|morning|in the morning|matin"
        "|le matin|matinée|en matinée|mañana|por la mañana|Vormittag|vormittags|am Vormittag"
        "|voor de middag|before lunch|late morning"
    ),
    Daypart.MIDDAY: (
        "middag|'s middags|tegen de middag|noon|midday|towards noon|at noon|midi|à midi|vers midi"
        "|mediodía|al mediodía|Mittag|mittags|gegen Mittag"
    ),
    Daypart.AFTERNOON: (
        "namiddag|in de namiddag|late namiddag|afternoon|early afternoon|après-midi|l’après-midi"
        "|dans l'après-midi|fin d'après-midi|tarde|por la tarde|Nachmittag|nachmittags|after lunch"
        "|na de middag"
    ),
    Daypart.EVENING: (
        "avond|'s avonds|'S avonds|evening|night|in the evening|soir|en soirée|le soir|noche"
        "|por la noche|Abend|abends|am Abend|after dinner"
    ),
    Daypart.WHOLE_DAY: (
        "hele dag|de hele dag|all day|whole day|full day|toute la journée|journée entière|todo el día"
        "|Ganztägig|ganzer Tag|den ganzen Tag|voormiddag en namiddag|morning and afternoon"
    ),
}


@pytest.mark.parametrize(
    ("written", "part"), [(one, part) for part, written in DAYPARTS.items() for one in written.split("|")]
)
def test_a_written_daypart_is_read_alone_and_before_a_mark(written: str, part: Daypart) -> None:
    """As a heading, as a cell, and before its title."""
    assert daypart_of(written) is part
    found = read_moment(f"{written}: visit")
    assert found is not None
    assert (found[0].daypart, found[1]) == (part, "visit")


def test_a_small_daypart_before_its_title_is_cut_off_and_a_phrase_stays_whole() -> None:
    """As in "morning Finish the text", and in "Evening reception", a title that tells its time."""
    assert read_moment("morning Finish the text") == (Moment(daypart=Daypart.MORNING), "Finish the text")
    assert read_moment("Evening reception") == (Moment(daypart=Daypart.EVENING), "Evening reception")
    assert read_moment("evening free") == (Moment(daypart=Daypart.EVENING), "free")


def test_a_clock_behind_a_daypart_says_more() -> None:
    """«Morning: 9.30» stands at half past nine and not somewhere in the morning."""
    assert read_moment("Morning: 9.30 Visit") == (Moment(start=time(9, 30)), "Visit")


NO_TIMES = [
    "",
    "1.2 Tax register",
    "#1.2",
    "24 Oct",
    "2 bus turns",
    "5th anniversary",
    "10.11.2015",
    "16.10.2015 Empfang",
    "2015-10-16",
    "16/10 visit",
    "2002-2004",
    "2015 visit",
    "14-19 Jun 2002",
    "2-5 juillet",
    "12-13 May",
    "10-12 persons",
    "100 participants",
    "10.000 euro",
    "10.50 euro",
    "€ 10.50",
    "3.5 km",
    "2 h drive",
    "2 hours",
    "2h de route",
    "3 heures de route",
    "1-2 Main Street",
    "25:00",
    "9:75",
    "14 hotels",
    "until 12:00",
    "tot 12u",
    "bis 10.00 Uhr Frühstück",
    "Room 10.15",
    "de 9",
    "May",
    "mi casa",
    "avondschool",
    "Abendessen",
    "Morgenstern",
    "nacht van de musea",
]


@pytest.mark.parametrize("text", NO_TIMES)
def test_what_only_looks_like_a_time_stays_text(text: str) -> None:
    """Dates, amounts, numbers, years, durations, goal codes and ends without a start."""
    assert read_moment(text) is None


@pytest.mark.parametrize(
    ("text", "read", "title"),
    [
        ("Reception (10.00–11.30)", "10:00-11:30", "Reception"),
        ("Reception [10u]", "10:00", "Reception"),
        ("Concert, 20:00", "20:00", "Concert"),
        ("Concert – 20u30", "20:30", "Concert"),
        ("Reception at 10:30 in the town hall", "10:30", ""),
        ("Vertrek om 10u met de bus", "10:00", ""),
        ("Vergadering van 10u tot 11u30 in zaal 2", "10:00-11:30", ""),
        ("Départ 9h30 de l'hôtel", "09:30", ""),
        ("Rendez-vous à 9h30", "09:30", ""),
        ("Empfang um 17.30 Uhr im Rathaus", "17:30", ""),
        ("Cena a las 21:00 en el hotel", "21:00", ""),
        ("Lunch from 12:00 to 13:30", "12:00-13:30", ""),
        ("Depart 10.40 (flight BX 123)", "10:40", ""),
    ],
)
def test_a_time_at_the_end_or_plainly_in_the_sentence_is_found(text: str, read: str, title: str) -> None:
    """At the end it is cut off; in the sentence the title stays whole."""
    found = moment_inside(text)
    assert found is not None
    assert (said(found[0]), found[1]) == (read, title or text)


@pytest.mark.parametrize(
    "text",
    [
        "July 4 at Folsom Field",
        "Dinner at 8 tables",
        "Trains 9:00 and 10:00",
        "Cost 10.50",
        "Room 10.15",
        "Contract (2002-2004)",
        "Plan 2010-2011",
        "Frühstück bis 10.00 Uhr",
        "Werkgroep (tot 16u)",
        "Ticket 5.30 euro",
    ],
)
def test_a_sentence_without_a_plain_time_gives_none(text: str) -> None:
    """A price, a room number or a span of years never becomes an hour."""
    assert moment_inside(text) is None


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        ("10", "10:00"),
        ("1130", "11:30"),
        ("10u20", "10:20"),
        ("9-12", "09:00-12:00"),
        ("10.00-", "10:00"),
        (" 's avonds ", "evening"),
        ("pm", "afternoon"),
    ],
)
def test_a_cell_of_a_time_column_may_hold_an_hour_alone(cell: str, read: str) -> None:
    """In a column of times a bare «10» is ten o'clock."""
    found = read_cell(cell)
    assert found is not None
    assert said(found) == read


@pytest.mark.parametrize("cell", ["", "tbc", "25", "-", "10.00 Welcome", "2075"])
def test_a_cell_that_is_no_time_gives_none(cell: str) -> None:
    """A cell with «tbc» or an impossible hour leaves the row without a time."""
    assert read_cell(cell) is None


@given(st.text(max_size=60))
def test_no_text_makes_reading_fail_and_the_rest_is_part_of_it(text: str) -> None:
    """Whatever is typed; what is given back is what was there."""
    found = read_moment(text)
    if found is not None:
        assert found[1] in text
    inside = moment_inside(text)
    assert inside is None or inside[1] in text
    read_cell(text)


@given(st.times(), st.sampled_from(["{:%H:%M}", "{:%H.%M}", "{:%Hu%M}", "{:%Hh%M}", "{:%I:%M %p}"]))
def test_every_minute_of_the_day_is_read_back(clock: time, form: str) -> None:
    """In each of the common notations."""
    clock = clock.replace(second=0, microsecond=0)
    assert read_moment(form.format(clock)) == (Moment(start=clock), "")
