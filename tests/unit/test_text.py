"""What a person typed or a file held is cleaned before it is anything else."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visitplanner.domain.agenda import Item
from visitplanner.domain.partnership import Municipality
from visitplanner.domain.text import LINE_LIMIT, MARKS_PER_LETTER, TEXT_LIMIT, clean, too_long

ANY_TEXT = st.text(alphabet=st.characters(), max_size=60)
# Bits of which attacks are made, so that their combinations are met and not only single letters.
NASTY = st.lists(
    st.sampled_from(
        [
            "\x1b",
            "\x1b[",
            "\x1b]52;c;",
            "\x07",
            "\x1b\\",
            "\x9b",
            "\x9d",
            "\x90",
            "\x9c",
            "31m",
            "[@click=x]",
            "a",
            " ",
            "\u202e",
            "\u2066",
            "\U000e0041",
            "\ud800",
            "e\u0301",
            "\u0301" * 9,
            "\r",
            "\n",
            "\t",
            "\u2028",
            "\ufeff",
            "é",
        ]
    ),
    max_size=12,
).map("".join)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Fee\x1b[31m collection", "Fee collection"),
        ("a\x1b]52;c;cm0gLXJm\x07b", "ab"),
        ("a\x1b]0;title\x1b\\b", "ab"),
        ("a\x1bPpayload\x1b\\b", "ab"),
        ("a\x9b31mb", "ab"),
        ("market\u202egnp.exe", "marketgnp.exe"),
        ("\u2066left\u2069", "left"),
        ("tag\U000e0067\U000e007f", "tag"),
        ("lone \ud800 half", "lone half"),
        ("two\r\nlines", "two lines"),
        ("  padded\u00a0text\t ", "padded text"),
        ("null\x00byte", "nullbyte"),
        ("[/] [@click=app.quit]x[/]", "[/] [@click=app.quit]x[/]"),
        ("Porto-Novo – échevin ✓ 日本 👩‍🌾", "Porto-Novo – échevin ✓ 日本 👩‍🌾"),
        ("نیم‌فاصله", "نیم‌فاصله"),
    ],
)
def test_a_line_keeps_its_words_and_loses_what_acts(typed: str, kept: str) -> None:
    """A title reads as it was meant, and carries nothing that moves a cursor or turns text around."""
    assert clean(typed) == kept


def test_several_lines_stay_several_lines() -> None:
    """A note keeps its paragraphs; only spaces at line ends and blank edges go."""
    assert clean("\n first  \r\n\r\n\tsecond\u2028third \n\n", lines=True) == " first\n\n\tsecond\nthird"


def test_a_letter_cannot_be_buried_in_marks() -> None:
    """Combining marks are kept as far as scripts need them; a tower that would smear the screen is cut."""
    cleaned = clean("Zalgo" + "\u0316" * 40 + "!")
    assert cleaned == "Zalgo" + "\u0316" * MARKS_PER_LETTER + "!"


@given(st.one_of(ANY_TEXT, NASTY), st.booleans())
def test_no_text_brings_a_control_character_or_an_override_in(text: str, lines: bool) -> None:
    """Whatever is typed, what is left is printable, and cleaning it again changes nothing."""
    cleaned = clean(text, lines=lines)
    allowed = {"\n", "\t"} if lines else set()
    assert not [
        letter for letter in cleaned if unicodedata.category(letter) in {"Cc", "Cs"} and letter not in allowed
    ]
    assert not set(cleaned) & {
        chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F)
    }
    assert clean(cleaned, lines=lines) == cleaned


@given(st.text(alphabet="abcdefghij XYZ.,-()'", min_size=1, max_size=80))
def test_plain_words_are_kept_to_the_letter(text: str) -> None:
    """Nothing that a person can mean is lost: plain words only lose doubled spaces."""
    assert clean(text) == " ".join(text.split())


def test_no_letter_escapes_by_the_short_way_for_plain_texts() -> None:
    """Whatever is taken out beside a letter that needs the careful way is taken out alone, too."""
    for point in (*range(0x10000), *range(0xE0000, 0xE0200), sys.maxunicode):
        letter = chr(point)
        if unicodedata.is_normalized("NFC", letter) and not unicodedata.combining(letter):
            assert clean(f"a{letter}b") == clean(f"a{letter}b\u1abf").replace("\u1abf", "")


def test_too_long_a_text_is_noticed_before_it_would_be_cut() -> None:
    """A form can refuse what would not be kept whole, instead of losing its end."""
    assert not too_long("a" * LINE_LIMIT)
    assert too_long("a" * (LINE_LIMIT + 1))
    assert not too_long("a" * TEXT_LIMIT, lines=True)
    assert too_long("a" * (TEXT_LIMIT + 1), lines=True)
    assert len(clean("a" * (LINE_LIMIT + 1))) == LINE_LIMIT


def test_an_entity_is_clean_however_it_came_to_be() -> None:
    """Every text of every field is clean, in tuples too, so that no screen or export has to think of it."""
    item = Item(id="i1", title="Lunch\x1b[2J", groups=("A\u202e",), note="one\x07\ntwo\x9b1m")
    assert (item.title, item.groups, item.note) == ("Lunch", ("A",), "one\ntwo")
    place = Municipality(
        id="m1", name="Avé\x00dji", country="BJ", zone="Africa/Porto-Novo", languages=("fr\x1b",)
    )
    assert (place.name, place.languages) == ("Avédji", ("fr",))
