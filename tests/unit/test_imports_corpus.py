"""Programmes of many shapes, invented after what coordinators write, are read as a person would read them.

Each expected row is `day start-end title`; `-` stands for no day or no time. The promised shares (95 % of the
rows, 97 % of the clock times) are counted over all of them together; each one is held to the whole.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from visitplanner.imports import Reading, Row, decode, read_programme

PROGRAMMES = Path(__file__).parent / "data" / "programmes"

EXPECTED = {
    "flemish_tables.md": """
        2020-10-09 10:00-10:20 Ontvangst
        2020-10-09 10:20-11:10 Voorst... [afgesneden; een lijst van voorstellingen]
        2020-10-09 12:40 Gesprek met de burgemeester
        2020-10-23 10:00 Ontvangst
        2020-10-23 10:15 Voor... [afgesneden]""",
    "bullets_two_years.txt": """
        2011-11-18 09:00 At the civic centre (after a night's work); internal evaluation
        2011-11-18 morning Finish the translation of the charter and hand it to the working group
        2011-11-18 - Full council adopts
        2011-11-18 15:00 Closing ceremony (200-240 people); speeches 'too long'
        - 08:30 All fields with their officers
        - 13:00 Closing lunch with three political ... [cut off]""",
    "tables_without_times.md": """
        2002-06-14 - Tour of the harbour quarter; theme public works
        2002-06-14 - Meeting with bureau Waterwijs
        2002-06-15>2002-06-16 - Programme by the friends' foundation
        2002-06-15 16:00 Public debate
        2002-06-17 morning Reception by mayor and aldermen; signing of phase 2 (2002-2004)
        2002-06-17 - Talk on running projects""",
    "french_report.txt": """
        2018-09-28 afternoon Arrival, met at the plane by the mayor
        2018-09-28 evening 'Eau de bienvenue' ceremony
        2018-09-30 - Tourist day: granite site
        2018-09-30 - Lunch, Lagoon Lodge
        2018-10-01 morning Press conference
        2018-10-01 - Official session
        2018-10-01 - Tour of finished, running and planned sites
        - - Fire brigade, chamber of commerce, urban agency, municipal police""",
    "twelve_hours.txt": """
        1999-07-02 15:49 Arrive International Airport
        1999-07-03 16:00 5th anniversary celebration
        1999-07-04 16:00 Picnic; then July 4 at Memorial Field
        1999-07-05 12:40 Depart to New York""",
    "one_day_spanish.txt": """
        2013-11-23 11:30 Arrival of the coaches
        2013-11-23 12:00-13:00 Visit to the old mines
        2013-11-23 13:15 Floral offering
        2013-11-23 13:30 Transfer in 2 bus turns
        2013-11-23 14:00 Lunch
        2013-11-23 17:15 Coach for the other guests
        2013-11-23 17:45 Doors
        2013-11-23 18:00-19:45 Concert""",
    "french_mission.txt": """
        2014-02-16 18:30 Arrivée à l’aéroport
        2014-02-17 09:00-10:15 Audience chez le maire
        2014-02-17 10:30 Séance de travail : état civil
        2014-02-17 12:30 déjeuner
        2014-02-17 afternoon visite du marché
        2014-02-18 whole-day terrain
        2014-02-18 evening restitution""",
    "german_association.txt": """
        2014-05-12 17:30 Ankunft am Bahnhof
        2014-05-12 19:00 Abendessen im Ratskeller
        2014-05-13 09:30-12:00 Fachgespräch Abwasser
        2014-05-13 midday gemeinsames Essen
        2014-05-13 14:00 Besichtigung des Bauhofs
        2014-05-13 evening zur freien Verfügung
        2014-05-14 whole-day Ausflug in die Umgebung
        2014-05-16 - bis 10.00 Uhr Frühstück
        2014-05-16 10:30 Abfahrt""",
    "spanish_agenda.txt": """
        2014-03-03 08:00-08:30 Llegada y desayuno
        2014-03-03 09:00 Recepción en la Alcaldía
        2014-03-03 12:30 Almuerzo
        2014-03-03 afternoon visita al mercado
        2014-03-03 19:00 Cena
        2014-03-04 morning taller sobre catastro
        2014-03-04 14:00-16:30 Reunión con el Concejo
        2014-03-06 whole-day viaje de regreso""",
    "council_notice.txt": """
        2025-01-23 20:00 Gemeenteraad: bespreking jaarplan
        2025-01-24 09:00 Ontvangst van de delegatie
        2025-01-25 10:30-12:00 Bezoek aan het containerpark""",
    "day_column.md": """
        2020-02-03 08:30 Ontvangst
        2020-02-03 10:00-12:00 Werksessie burgerlijke stand
        2020-02-03 midday Lunch
        2020-02-04 morning Bezoek stortplaats
        2020-02-04 - Gesprek met jongeren
        2020-02-05 whole-day Vrij""",
    "semicolons.csv": """
        2017-10-16 09:00-10:30 Kennismaking; overzicht
        2017-10-16 10:45 Bezoek aan de bibliotheek
        2017-10-17 - Vrije dag
        2017-10-17 14:00-15:30 Evaluatie""",
    "word_tabs.txt": """
        2016-05-05 09:00-10:30 Welcome and overview
        2016-05-05 10:45-12:00 Waste collection round
        2016-05-05 - Free time
        2016-05-06 09:15 School visit""",
    "american_itinerary.txt": """
        2017-07-13 10:00-19:00 Early registration
        2017-07-13 14:00-16:00 Mayors' conference
        2017-07-14 11:30-13:00 Opening lunch at the Convention Center
        2017-07-14 13:30-14:30 Parallel sessions
        2017-07-14 - SESSION 1: Waste""",
    "numbered_days.txt": """
        2014-05-12 - Transfer from airport
        2014-05-12 19:30 Welcome dinner at 19:30
        2014-05-13 09:00 Meeting with council
        2014-05-13 11:00 Site visit
        2014-05-13 11:30 Pump station
        2014-05-13 evening Evening free
        2014-05-14 morning Hospital
        2014-05-14 morning School
        2014-05-14 15:00-15:30 Press moment""",
    "grid.md": """
        2014-05-12 09:00 Welcome
        2014-05-13 09:00 Site visit
        2014-05-14 09:00 Debrief
        2014-05-12 afternoon Workshop
        2014-05-13 14:30 Council""",
    "dutch_sentences.txt": """
        2016-10-10 morning Ontvangst op het gemeentehuis
        2016-10-10 morning Rondleiding langs de diensten
        2016-10-10 14:00 werkoverleg afvalbeleid (tot 16u)
        2016-10-10 evening diner
        2016-10-11 09:30 vertrek met de bus
        2016-10-11 11:00 bezoek aan de school
        2016-10-11 14:00-16:00 gesprek met de jeugdraad
        2016-10-11 17:15 Receptie om 17u.15 in de raadzaal
        2016-10-11 - evaluatie""",
    "spaced_columns.txt": """
        2013-06-03 09:00-10:15 Introductions
        2013-06-03 10:15 Coffee
        2013-06-03 10:30-12:30 Housing repairs: how it works
        2013-06-04 whole-day Shadowing in departments
        2013-06-04 19:30 Civic dinner
        2013-06-05 10:40 Depart 10.40 (flight BX 123)""",
    "markdown_sections.md": """
        2014-02-17 09:00 Accueil par le maire
        2014-02-17 10:30-12:00 Séance de travail : état civil
        2014-02-17 12:30 Déjeuner
        2014-02-17 afternoon Visite du marché central
        2014-02-17 afternoon Rencontre avec les associations de femmes
        2014-02-18 08:30 Départ pour Dolé
        2014-02-18 whole-day visites de terrain""",
    "over_new_year.txt": """
        2015-12-30 09:30 Vertrek
        2015-12-31 23:45-00:30 Vuurwerk
        2016-01-01 whole-day Rust
        2016-01-03 10:00 Terugreis""",
    "plain_list.txt": """
        - - Bezoek aan de waterzuivering
        - - Gesprek met de visverkopers
        - - Wandeling langs de haven""",
    "inline_days.txt": """
        2019-05-06 10:00 Empfang im Rathaus
        2019-05-06 14:00-16:00 Fachaustausch Archiv
        2019-05-07 - Ausflug
        2019-05-08 - Abreise""",
}


def read(name: str) -> Reading:
    """Read one of the invented programmes."""
    text, remark = decode((PROGRAMMES / name).read_bytes())
    assert remark is None
    return read_programme(text, name=name)


def lines(name: str) -> list[tuple[str, str, str]]:
    """Day, time and title of the rows a person finds in it."""
    found = []
    for line in EXPECTED[name].strip().splitlines():
        day, time, title = line.split(maxsplit=2)
        found.append((day, time, title))
    return found


def day_of(row: Row) -> str:
    """The day of a row as the tables above write it."""
    if row.day is None:
        return "-"
    return str(row.day) if row.until_day is None else f"{row.day}>{row.until_day}"


def time_of(row: Row) -> str:
    """The moment of a row as the tables above write it."""
    moment = row.moment
    if moment.start is not None:
        end = "" if moment.end is None else f"-{moment.end:%H:%M}"
        return f"{moment.start:%H:%M}{end}"
    return "-" if moment.daypart is None else moment.daypart.value.replace(" ", "-")


@pytest.mark.parametrize("name", EXPECTED)
def test_every_row_is_found_on_its_day_at_its_time(name: str) -> None:
    """Nothing is missing, nothing is invented, and days and times are the written ones."""
    rows = read(name).rows
    wanted = lines(name)
    assert [(day_of(row), time_of(row)) for row in rows] == [(day, time) for day, time, _ in wanted]
    titles = zip((row.title for row in rows), (title for *_, title in wanted), strict=True)
    assert [found for found, title in titles if not found.startswith(title)] == []


def test_the_promised_shares_hold_over_all_programmes_together() -> None:
    """At least 95 % of the rows and 97 % of the clock times are right, counted as a user would count."""
    rows = right_rows = clocks = right_clocks = 0
    for name in EXPECTED:
        wanted = lines(name)
        found = read(name).rows
        rows += max(len(wanted), len(found))
        for row, (day, time, title) in zip(found, wanted, strict=False):
            right_rows += day_of(row) == day and row.title.startswith(title)
            clock = time[:1].isdigit()
            clocks += clock
            right_clocks += clock and time_of(row) == time
    assert clocks > 60
    assert right_rows / rows >= 0.95
    assert right_clocks / clocks >= 0.97


@pytest.mark.parametrize("name", EXPECTED)
def test_every_line_with_content_is_accounted_for(name: str) -> None:
    """Each line is a row or several, part of one, a heading or an aside."""
    reading = read(name)
    seen = {row.line_no for row in reading.rows}
    for aside in (*reading.headings, *reading.preamble, *reading.continuations):
        seen.add(aside.line_no)
    assert len(seen) == reading.lines


def test_the_first_and_last_day_come_from_rows_and_title() -> None:
    """A visit whose last day has no rows keeps the last day of its title."""
    reading = read("tables_without_times.md")
    assert (str(reading.first_day), str(reading.last_day)) == ("2002-06-14", "2002-06-19")
    assert reading.year == 2002


def test_what_is_no_activity_is_told_and_kept() -> None:
    """Goals and participants are no rows; they can be read in the report."""
    reading = read("day_column.md")
    assert [aside.text for aside in reading.preamble][-2:] == ["## Deelnemers", "- An Peeters, schepen"]
    assert any("Lines read as introduction" in str(remark) for remark in reading.remarks)


def test_a_weekday_that_contradicts_its_date_is_told_and_the_date_wins() -> None:
    """3 January 2016 was a Sunday; the programme says Saturday."""
    reading = read("over_new_year.txt")
    told = [remark for remark in reading.remarks if "contradict" in str(remark)]
    assert [remark.line_no for remark in told] == [9]
    assert str(reading.rows[-1].day) == "2016-01-03"


def test_place_and_people_are_told_apart_where_that_is_safe() -> None:
    """After the last comma and in the last brackets; a list of services is no place."""
    first, second, *_ = read("bullets_two_years.txt").rows
    assert (first.place, first.people) == ("Kwadume civic centre", "Delegation")
    assert second.people == "Working group"
    pool = read("french_report.txt").rows[-1]
    assert (pool.place, pool.people) == ("", "")
    by_column = read("day_column.md").rows[0]
    assert (by_column.place, by_column.people) == ("Gemeentehuis", "Burgemeester")


def test_deeper_lines_stay_with_their_row() -> None:
    """Points below a row are kept in its note, and a theme of the day in the notes of its rows."""
    rows = read("numbered_days.txt").rows
    assert rows[0].note == "Harlow Bay"
    assert rows[2].note == "budget\nstaffing"


def test_a_cell_that_is_no_time_is_kept_and_told() -> None:
    """ "n.t.b." in the column of times is neither lost nor taken for a time."""
    reading = read("day_column.md")
    row = reading.rows[4]
    assert (row.moment.start, row.note) == (None, "n.t.b.")
    assert any(remark.line_no == row.line_no and "n.t.b." in str(remark) for remark in reading.remarks)
