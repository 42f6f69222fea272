"""Texts, dates and lists in the reader's language; English wherever a translation fails."""

import importlib
import inspect
import pkgutil
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from gettext import NullTranslations
from pathlib import Path

import pytest
from babel import Locale
from babel.dates import format_date, format_interval
from babel.lists import format_list

import visitplanner
from visitplanner import locale
from visitplanner.domain.agenda import ItemKind
from visitplanner.domain.errors import InputError
from visitplanner.domain.findings import Finding, Level
from visitplanner.domain.times import Daypart, Moment
from visitplanner.locale import Language, choice
from visitplanner.locale.calendar_tables import TABLES
from visitplanner.locale.from_babel import from_babel
from visitplanner.locale.labels import LABELS

ENGLISH = Language("en")
DUTCH = locale.language("nl")


class Dictionary(NullTranslations):
    """A catalogue of a few texts, right or wrong."""

    def __init__(self, texts: dict[str, str]) -> None:
        super().__init__()
        self.texts = texts

    def gettext(self, message: str) -> str:
        return self.texts.get(message, message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self.texts.get(msgid1, msgid1 if n == 1 else msgid2)


NEVER_SHOWN = {"Deed", "Fate", "Scope"}
"""Enums that one part of the planner tells another, and no person reads."""


def enums() -> set[type[Enum]]:
    """Every enum that the domain and its neighbours define, with the words a person reads."""
    found: set[type[Enum]] = set()
    for package in ("domain", "exports", "checks"):
        top = importlib.import_module(f"visitplanner.{package}")
        for module in pkgutil.iter_modules(top.__path__, f"visitplanner.{package}."):
            members = vars(importlib.import_module(module.name)).values()
            found |= {one for one in members if inspect.isclass(one) and issubclass(one, Enum)}
    return {
        one
        for one in found
        if one.__module__.startswith("visitplanner.")
        and not one.__name__.startswith("_")
        and one.__name__ not in NEVER_SHOWN
    }


# Texts


def test_a_text_is_translated_and_filled() -> None:
    """A Dutch reader gets the Dutch sentence with the value in its place."""
    language = Language("nl", Dictionary({"{name} saved it.": "{name} heeft het bewaard."}))
    assert language.tr("{name} saved it.", name="Awa") == "Awa heeft het bewaard."


def test_a_text_without_translation_stays_english() -> None:
    """A missing translation is readable, if in the wrong language."""
    assert DUTCH.tr("No such text is in any catalogue: {n}.", n=3) == "No such text is in any catalogue: 3."


@pytest.mark.parametrize(
    "broken", ["{nom} l'a gardé.", "{name", "{name.secret.x}", "{0}", "{name!q}", "{name:d}"]
)
def test_a_translation_that_cannot_be_filled_gives_way_to_the_english_text(broken: str) -> None:
    """A translator's slip costs the translation, never the screen."""
    language = Language("fr", Dictionary({"{name} saved it.": broken, "one": broken}))
    assert language.tr("{name} saved it.", name="Awa") == "Awa saved it."
    assert language.trn("one", "{n} of {name}", 2, name="Awa") == "2 of Awa"


def test_a_text_whose_value_is_missing_is_shown_as_it_stands() -> None:
    """A slip in the program shows itself as `{name}`, and nothing crashes."""
    assert ENGLISH.tr("{name} saved {what}.", name="Awa") == "{name} saved {what}."


def test_user_text_is_never_filled_a_second_time() -> None:
    """Braces in a title stay braces."""
    assert ENGLISH.tr("{title} moved.", title="{name} {0}") == "{name} {0} moved."
    assert ENGLISH.list(["{1}", "{0}", "x"]) == "{1}, {0} and x"


def test_an_empty_text_stays_empty() -> None:
    """The header of a catalogue, which gettext keeps under the empty text, is never shown."""
    assert DUTCH.tr("") == ""


def test_counting_texts_know_one_and_many() -> None:
    """One item, two items, no items."""
    counted = [ENGLISH.trn("{n} item of {day}", "{n} items of {day}", n, day="x") for n in (0, 1, 2)]
    assert counted == ["0 items of x", "1 item of x", "2 items of x"]


# Dates and times


@pytest.mark.parametrize("code", sorted(TABLES))
def test_the_tables_are_what_babel_says_today(code: str) -> None:
    """`make catalogues` was run after the last change of Babel."""
    assert TABLES[code] == from_babel(code)


@pytest.mark.parametrize("code", sorted(TABLES))
def test_dates_are_written_as_babel_writes_them(code: str) -> None:
    """Every day of a year reads as in any other program that keeps to the CLDR."""
    language, babel = Language(code), Locale.parse({"en": "en_GB"}.get(code, code))
    for n in range(366):
        day = date(2027, 12, 31) - timedelta(days=n)
        assert language.date(day) == format_date(day, "medium", locale=babel)
        assert language.date(day, "long") == format_date(day, "long", locale=babel)
        assert language.day(day) == format_date(day, "E d MMM", locale=babel)
        last = day + timedelta(days=n)
        if n:
            expected = format_interval(day, last, "yMMMd", locale=babel).replace("\u2009", " ")
            assert language.days(day, last) == expected


@pytest.mark.parametrize("code", sorted(TABLES))
@pytest.mark.parametrize("parts", [[], ["a"], ["a", "b"], ["a", "b", "c"], ["a", "b", "c", "d", "e"]])
def test_lists_are_joined_as_babel_joins_them(code: str, parts: list[str]) -> None:
    """ "a, b and c", and "a, b en c"."""
    assert Language(code).list(parts) == (
        format_list(parts, locale=Locale.parse({"en": "en_GB"}.get(code, code)))
    )


def test_dates_read_as_a_person_of_the_place_writes_them() -> None:
    """The forms that programmes and headings use, in English and Dutch."""
    first, last = date(2027, 5, 10), date(2027, 5, 16)
    assert ENGLISH.days(first, last) == "10–16 May 2027"
    assert DUTCH.days(first, last) == "10–16 mei 2027"
    assert (ENGLISH.day(first), DUTCH.day(first)) == ("Mon 10 May", "ma 10 mei")
    assert (ENGLISH.weekday(first), DUTCH.weekday(first)) == ("Mon 10", "ma 10")
    assert ENGLISH.date(first, "weekday") == "Monday 10 May 2027"
    assert DUTCH.date(first, "weekday") == "maandag 10 mei 2027"
    assert (ENGLISH.date(first, "short"), DUTCH.date(first, "short")) == ("10/05/2027", "10-05-2027")


def test_a_range_with_one_end_is_one_day_and_without_any_is_nothing() -> None:
    """A visit whose last day is not known yet shows its first."""
    day = date(2027, 5, 10)
    assert [ENGLISH.days(day, day), ENGLISH.days(day, None), ENGLISH.days(None, day)] == ["10 May 2027"] * 3
    assert ENGLISH.days(None, None) == ""


def test_moments_read_as_in_a_programme() -> None:
    """Clock times, an open end, a daypart in the reader's language, or nothing."""
    assert ENGLISH.moment(Moment(start=time(8, 30), end=time(10))) == "08:30–10:00"
    assert ENGLISH.moment(Moment(start=time(14))) == "14:00–"
    assert DUTCH.moment(Moment(daypart=Daypart.MORNING)) == "voormiddag"
    assert ENGLISH.moment(Moment()) == ""


@pytest.mark.parametrize(("minutes", "said"), [(45, "45 min"), (120, "2 h"), (135, "2 h 15"), (0, "0 min")])
def test_a_length_of_time_is_told_in_hours_and_minutes(minutes: int, said: str) -> None:
    """135 minutes is nothing that anybody plans with."""
    assert ENGLISH.duration(minutes) == said


def test_a_language_without_a_table_is_asked_of_babel() -> None:
    """German dates come out right although no table was made for them."""
    assert Language("de").date(date(2027, 5, 10), "long") == "10. Mai 2027"
    assert Language("xx").date(date(2027, 5, 10)) == "10 May 2027"


# The words of the domain


def test_every_value_of_the_domain_has_a_word() -> None:
    """No screen shows a bare code: each enum of domain, checks and exports is in `LABELS`."""
    assert len(enums()) > 15
    missing = [f"{one.__name__}.{member.name}" for one in enums() for member in one]
    assert [name for name in missing if name not in LABELS] == []


def test_no_word_is_kept_for_a_value_that_is_gone() -> None:
    """The list does not outlive what it names."""
    there = {f"{one.__name__}.{member.name}" for one in enums() for member in one}
    assert sorted(set(LABELS) - there) == []


def test_values_are_rendered_by_their_type() -> None:
    """A finding's parameters arrive as values and leave as a reader's words."""
    assert DUTCH.render(date(2027, 5, 10)) == "ma 10 mei"
    assert DUTCH.render(datetime(2027, 5, 10, 8, 5, tzinfo=UTC)) == "10 mei 2027, 08:05"
    assert DUTCH.render(time(9)) == "09:00"
    assert DUTCH.render(Moment(start=time(9))) == "09:00–"
    assert DUTCH.render(ItemKind.EXCHANGE) == "uitwisseling"
    assert DUTCH.render(["Awa", date(2027, 5, 10), "Jan"]) == "Awa, ma 10 mei en Jan"
    assert DUTCH.render(frozenset({"b", "a"})) == "a en b"
    assert DUTCH.render(None) == "–"
    assert DUTCH.render(7) == "7"


class Unlabelled(Enum):
    """A value that nobody gave a word."""

    ONE = "one of a kind"


def test_a_value_without_a_word_is_shown_as_it_is() -> None:
    """A new code is readable before anybody found a word for it."""
    assert DUTCH.label(Unlabelled.ONE) == "one of a kind"
    assert DUTCH.label(None) == ""


def test_an_error_is_said_in_the_readers_language_with_what_to_do() -> None:
    """Both sentences are translated and filled."""
    said, do = "{day} is no day of the visit.", "It lasts until {last}."
    language = Language(
        "nl", Dictionary({said: "{day} valt buiten het bezoek.", do: "Het duurt tot {last}."})
    )
    error = InputError(said, do=do, day=date(2027, 5, 20), last=date(2027, 5, 16))
    assert language.say(error) == "do 20 mei valt buiten het bezoek. Het duurt tot zo 16 mei."
    assert language.say(InputError(said, day="x")) == "x valt buiten het bezoek."


def test_a_finding_is_said_with_its_values_rendered() -> None:
    """Numbers stay numbers, so that a text may set their width; everything else is rendered."""
    finding = Finding(
        code="S501",
        name="person-double-booked",
        level=Level.ERROR,
        subject="x",
        saw="{who} is in two places on {day} at {share:>3} %.",
        params={"who": ("Awa", "Jan"), "day": date(2027, 5, 10), "share": 7},
        day=date(2027, 5, 10),
    )
    assert ENGLISH.saw(finding) == "Awa and Jan is in two places on Mon 10 May at   7 %."


@pytest.mark.parametrize(
    ("day", "beside", "said"),
    [
        (date(2027, 5, 11), date(2027, 5, 10), "Tue 11 May"),
        (date(2027, 1, 12), date(2027, 5, 10), "Tue 12 Jan"),
        (date(2027, 1, 4), date(2027, 5, 10), "4 Jan 2027"),
        (date(2026, 12, 31), date(2027, 1, 1), "31 Dec 2026"),
        (date(2027, 5, 11), None, "11 May 2027"),
    ],
)
def test_a_day_has_its_year_unless_it_stands_beside_one_that_is_near(
    day: date, beside: date | None, said: str
) -> None:
    """ "Due Tue 30 Jun", read in November, is nobody's guess whether that was or will be."""
    assert ENGLISH.day_near(day, beside) == said


@pytest.mark.parametrize(
    ("day", "due", "said"),
    [
        (date(2027, 5, 10), date(2027, 4, 9), "Mon 10 May, ready by Fri 9 Apr."),
        (date(2027, 5, 10), date(2026, 4, 9), "10 May 2027, ready by 9 Apr 2026."),
        (None, date(2027, 4, 9), "–, ready by 9 Apr 2027."),
    ],
)
def test_the_days_of_a_finding_have_their_year_where_one_lies_far_from_its_own(
    day: date | None, due: date, said: str
) -> None:
    """A day of the programme needs no year; a term of another year, or of no day at all, does (K604)."""
    finding = Finding(
        code="K605",
        name="document-late",
        level=Level.ADVICE,
        subject="x",
        saw="{day}, ready by {due}.",
        params={"day": day, "due": due},
        day=day,
    )
    assert ENGLISH.saw(finding) == said


# Choosing


@pytest.mark.parametrize("code", ["nl", "NL", "nl_BE.UTF-8", "nl-BE", "nl_NL@euro"])
def test_a_language_is_known_by_any_of_its_names(code: str) -> None:
    """`--lang nl` and the name of a locale mean the same."""
    assert locale.language(code, {}).code == "nl"


@pytest.mark.parametrize("code", ["xx", "klingon", "../../etc", "C", "POSIX", "n", "nl/../nl", "日本"])
def test_a_language_that_is_not_there_is_english(code: str) -> None:
    """Nothing that is typed as a language reaches another file."""
    assert locale.language(code, {}).code == "en"


@pytest.mark.parametrize(
    ("env", "code"),
    [
        ({}, "en"),
        ({"LANG": "nl_BE.UTF-8"}, "nl"),
        ({"LANG": "nl_BE.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "C", "LC_MESSAGES": "nl_BE"}, "nl"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "de:nl:en"}, "nl"),
        ({"LANG": "nl_BE.UTF-8", "LANGUAGE": "en:nl"}, "en"),
        ({"LANG": "C.UTF-8", "LANGUAGE": "nl"}, "en"),
        ({"LANG": "", "LC_ALL": ""}, "en"),
    ],
)
def test_the_environment_chooses_as_it_does_for_other_programs(env: dict[str, str], code: str) -> None:
    """LANGUAGE before LC_ALL before LC_MESSAGES before LANG, and none of them in the C locale."""
    assert locale.language(None, env).code == code


def test_what_was_asked_for_wins_over_the_environment() -> None:
    """`--lang en` on a Dutch machine is English."""
    assert locale.language("en", {"LANG": "nl_BE.UTF-8"}).code == "en"
    assert locale.language("xx", {"LANG": "nl_BE.UTF-8"}).code == "en"


def test_the_languages_to_choose_from_are_those_with_a_catalogue() -> None:
    """English and Dutch, in this version."""
    assert locale.available() == ("en", "nl")


@pytest.mark.parametrize(
    "damage",
    [b"", b"nothing like it", b"\xde\x12\x04\x95", bytes(64)],
    ids=["empty", "text", "cut", "zeroes"],
)
def test_a_damaged_catalogue_leaves_english(tmp_path: Path, damage: bytes) -> None:
    """The planner opens with whatever the disk gives."""
    path = tmp_path / "visitplanner.mo"
    path.write_bytes(damage)
    assert choice.read_catalogue(path) is None
    assert choice.read_catalogue(tmp_path / "missing.mo") is None


def test_every_cut_and_every_flipped_byte_of_a_catalogue_is_survived(tmp_path: Path) -> None:
    """Whatever a damaged file still yields, asking it for texts raises nothing."""
    source = Path(visitplanner.__file__).parent / "locale" / "nl" / "LC_MESSAGES" / "visitplanner.mo"
    whole, path = source.read_bytes(), tmp_path / "visitplanner.mo"
    for place in range(0, min(len(whole), 6000), 37):
        for damaged in (whole[:place], whole[:place] + bytes([whole[place] ^ 0xA5]) + whole[place + 1 :]):
            path.write_bytes(damaged)
            language = Language("nl", choice.read_catalogue(path))
            language.tr("planned")
            language.trn("{n} item", "{n} items", 2)
            language.moment(Moment(daypart=Daypart.MORNING))


def test_the_language_in_use_is_what_the_short_names_speak() -> None:
    """Screens say `tr(…)` and get the language that was chosen."""
    before = locale.current()
    try:
        assert locale.use(Language("nl", Dictionary({"planned": "gepland"}))).code == "nl"
        assert (locale.current().code, locale.tr("planned")) == ("nl", "gepland")
        assert locale.trn("{n} item", "{n} items", 3) == "3 items"
    finally:
        locale.use(before)
