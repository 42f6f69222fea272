"""Who else is here, in words: as much of it as there is room for, never a name that is not there."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visitplanner.domain.presence import Presence
from visitplanner.tui.company import Place, Titles, ways
from visitplanner.tui.text import width

SINCE = datetime(2027, 4, 10, 12, 0, tzinfo=UTC)
HERE = Place(screen="agenda", visit="kpassa-2027")
TITLES = Titles(
    visit=lambda slug: {"kpassa-2026": "First working visit to Kpassa"}.get(slug, ""),
    item=lambda _, key: {"i-fees": "Fee collection: how both towns do it and what it costs them"}.get(
        key, ""
    ),
)


def present(
    author: str, screen: str = "agenda", visit: str | None = None, item: str | None = None
) -> Presence:
    """One session."""
    return Presence(author=author, since=SINCE, screen=screen, visit=visit, item=item)


def said(*others: Presence, author: str = "Lien", here: Place = HERE) -> tuple[str, ...]:
    """The ways to say it."""
    return ways(others, author=author, here=here, titles=TITLES)


def test_nobody_else_is_not_mentioned() -> None:
    """Who works alone sees nothing of it."""
    assert said() == ()


def test_what_each_has_open_stands_first_then_the_names_then_how_many() -> None:
    """The wordiest way comes first, and each one after it is shorter."""
    assert said(present("Awa", visit="kpassa-2027"), present("Jan", "goals")) == (
        "Awa: this visit · Jan: goals",
        "Awa, Jan here",
        "Awa +1 here",
        "2 here",
    )


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (present("Awa", "findings", "kpassa-2027"), "Awa: this visit"),
        (present("Awa", "agenda", "kpassa-2026"), "Awa: First working visit to Kpassa"),
        (present("Awa", "agenda", "nowhere-2031"), "Awa: nowhere-2031"),
        (present("Awa", "visits"), "Awa: visits"),
        (present("Awa", "partnership"), "Awa: partnership"),
        (present("Awa", "a screen of a later version"), "Awa"),
        (present("Awa", "item", "kpassa-2027", "i-gone"), "Awa: this visit"),
        (present("Awa", "item", "kpassa-2026", "i-fees"), "Awa: First working visit to Kpassa"),
    ],
)
def test_the_place_is_told_as_it_is_called_here(one: Presence, words: str) -> None:
    """A visit by its title, this one as this one, a screen by its name; what is not known is left out."""
    assert said(one)[0] == words


def test_an_item_that_is_open_is_named_and_the_very_same_one_stands_out() -> None:
    """Two forms on one item are told before anybody types into them; a long title is cut."""
    other = present("Awa", "item", "kpassa-2027", "i-fees")
    assert said(other)[0] == "Awa: “Fee collection: how both towns do it an…”"
    assert said(other)[1] == "Awa: “Fee collection: h…”"
    same = Place(screen="item", visit="kpassa-2027", item="i-fees")
    assert said(other, here=same)[0] == "Awa: this item"


def test_ones_own_second_session_is_told_as_such_and_stands_last() -> None:
    """It is nobody else; and it is worth knowing that it is still open."""
    mine, awa = present("Lien", "goals"), present("Awa", visit="kpassa-2027")
    assert said(mine) == ("you, elsewhere: goals", "you, elsewhere", "1 here")
    assert said(mine, present("Zoë", "needs"))[0] == "Zoë: needs · you, elsewhere: goals"
    assert said(mine, awa)[1] == "Awa here · you, elsewhere"


def test_a_person_with_two_sessions_is_named_once() -> None:
    """With both places, each of them once."""
    twice = (present("Awa", "goals"), present("Awa", "needs"), present("Awa", "goals"))
    assert said(*twice)[:2] == ("Awa: goals, needs", "Awa here")


def test_a_name_without_end_leaves_room_for_the_others() -> None:
    """What another session wrote into its file may be of any length."""
    assert width(said(present("A" * 4000, "goals"))[0]) < 40


NAMES = st.text("abcdefghijklmnopqrstuvwxyzéßЖ文 ", min_size=1, max_size=30).map(str.strip).filter(bool)
SESSIONS = st.lists(
    st.builds(
        present,
        NAMES,
        st.sampled_from(["agenda", "goals", "x"]),
        st.sampled_from([None, "kpassa-2027", "kpassa-2026"]),
        st.sampled_from([None, "i-fees"]),
    ),
    max_size=9,
)


@given(SESSIONS, NAMES)
def test_there_is_a_short_way_for_any_company(others: list[Presence], author: str) -> None:
    """However many they are, some way fits beside a sentence, and the ways by name name nobody twice."""
    found = said(*others, author=author)
    assert bool(found) == bool(others)
    if found:
        assert width(found[-1]) <= len("9 here")
        assert len(set(found)) == len(found)
