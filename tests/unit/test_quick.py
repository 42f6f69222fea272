"""Quick entry: one line says what, when, where, who and what for."""

import re
from contextlib import suppress
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visitplanner.domain.agenda import ItemKind
from visitplanner.domain.errors import InputError
from visitplanner.domain.text import clean
from visitplanner.domain.times import UNTIMED, Daypart, Moment, days
from visitplanner.planning.quick import QuickLine, read_line

# Monday 10 to Sunday 16 May 2027.
WEEK = days(date(2027, 5, 10), date(2027, 5, 16))
TUESDAY = date(2027, 5, 11)


def read(text: str, *, default_day: date | None = None) -> QuickLine:
    return read_line(text, days=WEEK, default_day=default_day)


def test_the_line_of_the_manual_says_everything() -> None:
    """Day, time, title, place, goal, people and kind all come out of one line."""
    assert read("tue 9:00-10:30 Fee collection workshop @town hall #1.2 +Awa +Jan !exchange") == QuickLine(
        title="Fee collection workshop",
        kind=ItemKind.EXCHANGE,
        day=TUESDAY,
        moment=Moment(start=time(9), end=time(10, 30)),
        place="town hall",
        goals=("1.2",),
        people=("Awa", "Jan"),
    )


def test_a_need_takes_one_line_with_a_place() -> None:
    """`n:` makes it a concrete need."""
    assert read("n: school asks again for a fence @Tovako school") == QuickLine(
        title="school asks again for a fence", kind=ItemKind.NEED, place="Tovako school", is_need=True
    )


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("tue", 11),
        ("Tuesday", 11),
        ("dinsdag", 11),
        ("mardi", 11),
        ("sat", 15),
        ("di", 11),
        ("12/5", 12),
        ("12/05/2027", 12),
        ("12 may", 12),
        ("12 mei", 12),
        ("2027-05-12", 12),
        ("wed 12 May", 12),
        ("day 2", 11),
        ("dag 7:", 16),
    ],
)
def test_a_day_is_understood_as_people_write_it(written: str, day: int) -> None:
    """A weekday, a date or a numbered day leads to the same day, in several languages."""
    line = read(f"{written} Visit to the market")
    assert (line.day, line.title) == (date(2027, 5, day), "Visit to the market")
    assert read(f"{written} 9:00 visit").day == date(2027, 5, day)


def test_a_row_may_last_several_days() -> None:
    """A weekend away is typed as one row with its first and last day."""
    line = read("Fri 14 - Sun 16 May Excursion to the lake")
    assert (line.day, line.until_day) == (date(2027, 5, 14), date(2027, 5, 16))
    assert read("fri-sun Excursion").until_day == date(2027, 5, 16)
    assert read("14/5-16/5 Excursion").until_day == date(2027, 5, 16)


@pytest.mark.parametrize(
    "title",
    [
        "Do the accounts together",
        "do the accounts together",
        "So what did we learn",
        "me and my colleague",
        "Me and my colleague",
        "24/7 service desk",
        "1/2 day excursion",
        "12 people from the market",
        "May festival",
    ],
)
def test_a_title_that_only_looks_like_a_day_stays_a_title(title: str) -> None:
    """No word of a title is eaten because it resembles a day in some language."""
    line = read(title)
    assert (line.title, line.day, line.moment) == (title, None, UNTIMED)


def test_without_a_day_the_chosen_one_is_taken_or_the_pool() -> None:
    """A row goes to the day one is looking at, or waits in the pool."""
    assert read("9:00 Visit", default_day=TUESDAY).day == TUESDAY
    assert read("9:00 Visit").day is None


def test_a_weekday_that_comes_twice_is_looked_for_from_the_chosen_day_on_and_remarked() -> None:
    """In a visit of two weeks one is told that there was a choice, and the nearest day ahead is taken."""
    two_weeks = days(date(2027, 5, 10), date(2027, 5, 23))
    first = read_line("tue Visit", days=two_weeks)
    assert first.day == TUESDAY
    assert "2 times" in str(first.remarks[0])
    assert read_line("tue Visit", days=two_weeks, default_day=date(2027, 5, 15)).day == date(2027, 5, 18)


@pytest.mark.parametrize("line", ["monday Visit", "day 4 Visit", "31 feb Visit"])
def test_a_day_that_the_visit_does_not_have_is_refused(line: str) -> None:
    """Better a question than an activity that nobody finds again."""
    with pytest.raises(InputError):
        read_line(line, days=days(date(2027, 5, 11), date(2027, 5, 13)))


def test_a_date_without_a_year_needs_a_visit_with_days() -> None:
    """No year is guessed where nothing says which."""
    with pytest.raises(InputError, match="year"):
        read_line("12 may Visit")


def test_a_contradicting_weekday_is_told() -> None:
    """«Mon 12 May» that is a Wednesday is kept by its date and pointed out."""
    line = read("Mon 12 May Visit")
    assert line.day == date(2027, 5, 12)
    assert "contradicts" in str(line.remarks[0])


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("9.30", Moment(start=time(9, 30))),
        ("10u15", Moment(start=time(10, 15))),
        ("14:00-", Moment(start=time(14))),
        ("afternoon", Moment(daypart=Daypart.AFTERNOON)),
        ("voormiddag", Moment(daypart=Daypart.MORNING)),
    ],
)
def test_times_and_dayparts_lead_the_title(written: str, moment: Moment) -> None:
    """Hours and parts of the day are understood in the ways in which people write them."""
    line = read(f"wed {written} Visit to the market")
    assert (line.moment, line.title) == (moment, "Visit to the market")


def test_a_daypart_alone_is_its_own_title() -> None:
    """«Afternoon at the market» needs no further name."""
    line = read("wed afternoon @market")
    assert (line.title, line.moment.daypart, line.place) == ("afternoon", Daypart.AFTERNOON, "market")


@pytest.mark.parametrize(
    "title",
    [
        "Write to awa@example.org",
        "C# for beginners",
        "50+ club visits",
        "Room # to be told",
        "Meet @ noon",
        "R&D and Q&A",
        "Call +229 11 22 33",
        "Really! Or not ! at all",
    ],
)
def test_a_sign_inside_a_word_or_alone_is_text(title: str) -> None:
    """An e-mail address, a telephone number or an ampersand in a title stays as typed."""
    assert read(title) == QuickLine(title=title)


@pytest.mark.parametrize(
    ("written", "title"),
    [
        (r"Meeting in room \#5", "Meeting in room #5"),
        (r"\Mon repos: dinner", "Mon repos: dinner"),
        (r"tue \9:00 is the name of the play", "9:00 is the name of the play"),
        (r"\@work, a talk", "@work, a talk"),
        (r"C:\temp is full", r"C:\temp is full"),
    ],
)
def test_a_backslash_keeps_a_word_as_it_is(written: str, title: str) -> None:
    """There is always a way to write a title that looks like something else."""
    line = read(written)
    assert (line.title, line.place, line.goals) == (title, "", ())


def test_values_of_several_words_run_to_the_next_sign() -> None:
    """Places and names of several words need no quotation marks."""
    line = read("Visit @town hall of Tovako, second floor +Awa Dossou +Jan &group one #1.2,#2.1")
    assert line.place == "town hall of Tovako, second floor"
    assert line.people == ("Awa Dossou", "Jan")
    assert line.groups == ("group one",)
    assert line.goals == ("1.2", "2.1")


def test_quotes_end_a_value_before_the_next_sign() -> None:
    """With quotation marks the title can go on behind a place or a name; a lone one does no harm."""
    line = read('Visit @"town hall" with +"Awa Dossou" about fees')
    assert (line.title, line.place, line.people) == ("Visit with about fees", "town hall", ("Awa Dossou",))
    assert read('Visit @"town hall').place == '"town hall'


def test_words_after_a_goal_or_kind_belong_to_the_title() -> None:
    """A goal may be named in the middle of a sentence without cutting it off."""
    line = read("Workshop #1.2 with the fee collectors !exchange again")
    assert (line.title, line.goals) == ("Workshop with the fee collectors again", ("1.2",))


@pytest.mark.parametrize("word", ["exchange", "ex", "uitwisseling", "Échange"])
def test_a_kind_may_be_short_or_in_another_language(word: str) -> None:
    """The kind can be typed in one's own language, with or without accents, or in two letters."""
    assert read(f"Workshop !{word}").kind is ItemKind.EXCHANGE


def test_serving_the_relationship_is_an_answer_of_culture() -> None:
    """One word says that a concert is there for the friendship."""
    line = read("Concert !relationship")
    assert (line.kind, line.serves_relationship) == (ItemKind.CULTURE, True)


def test_an_unknown_kind_is_refused_with_the_known_ones() -> None:
    """Whoever mistypes a kind reads the list, and two kinds at once are not guessed between."""
    with pytest.raises(InputError, match="exchange, formal, citizens, culture, need, internal, logistics"):
        read("Workshop !urgent")
    with pytest.raises(InputError, match="two kinds"):
        read("Workshop !formal !culture")


@pytest.mark.parametrize("line", ["", "   ", "tue 9:00", "@town hall", "n:", "tue", "\x1b[2J"])
def test_a_line_without_a_title_is_refused(line: str) -> None:
    """No nameless row comes into the programme."""
    with pytest.raises(InputError):
        read(line)


def test_too_long_a_line_is_refused_and_not_cut() -> None:
    """What would not be kept whole is not taken at all."""
    with pytest.raises(InputError, match="longer"):
        read("word " * 500)


PIECES = (
    r'tue 9:00 12/5 12 may day 2 - @ # + ! & @hall @town #1.2 +Awa !formal &a C# 50+ a@b.c \#5 \ n: " @"x y"'
    " Visit market , ; – [/b] sun do 9:00-10:30 morning 2027-05-12 Tuesday ( ) @( +"
)
LONGEST_HEAD = 9
"""Words of a line that a day and a time may take."""


def bare(text: str) -> set[str]:
    """Give the words of a text without signs and punctuation."""
    return {word for word in re.sub(r"[^\w\s]", " ", text).casefold().split() if word}


def places_without(line: QuickLine, words: list[str]) -> set[str]:
    """Give the words that are in none of the values."""
    values = (line.title, line.place, *line.goals, *line.people, *line.groups, line.kind or "")
    return bare(" ".join(words)) - bare(" ".join(values))


@given(st.lists(st.sampled_from(PIECES.split(" ")), max_size=12).map(" ".join) | st.text(max_size=80))
def test_no_line_crashes_and_no_word_gets_lost(text: str) -> None:
    """Whatever is typed is refused, or each word of it is in a value or was read as day and time."""
    line = None
    with suppress(InputError):
        line = read(text)
    if line is None:
        return
    assert line.title
    words = clean(text).split()
    said_when = line.day is not None or bool(line.moment)
    heads = range(LONGEST_HEAD + 1 if said_when else 2 if line.is_need else 1)
    assert any(not places_without(line, words[head:]) for head in heads), (text, line)
