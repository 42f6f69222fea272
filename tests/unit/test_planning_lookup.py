"""Finding one thing by the beginning of its id, and one person by a part of the name."""

import pytest

from tests.fakes import memory_desk
from visitplanner.domain.errors import InputError
from visitplanner.domain.people import Person
from visitplanner.domain.visit import ActionPoint
from visitplanner.planning.lookup import by_id, person_of

POINTS = [ActionPoint(id=one, what=one) for one in ("abcd1", "abcd12", "abce", "abc")]


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("abcd1", "abcd1"),
        ("abcd12", "abcd12"),
        ("abce", "abce"),
        ("abc", "abc"),
        ("abcd", None),
        ("ab", None),
    ],
)
def test_an_id_is_found_by_itself_or_by_four_letters_that_no_other_begins_with(
    key: str, found: str | None
) -> None:
    """The whole id wins over longer ones, and what could be two is none."""
    one = by_id(POINTS, key)
    assert (one.id if one else None) == found


def test_fewer_than_four_letters_are_chance() -> None:
    """Also where only one id begins so."""
    assert by_id(POINTS[2:3], "abc") is None
    assert by_id(POINTS[2:3], "") is None


def test_a_person_is_found_by_id_name_or_the_part_that_only_one_bears() -> None:
    """Who is not found is told how to be found."""
    jan, koen = Person(id="p1", name="Jan Maes"), Person(id="p2", name="Koen Maes")
    book = memory_desk(jan, koen).book()
    assert [person_of(book, key) for key in ("p1", "jan maes", "Jan", "KOEN")] == [jan, jan, jan, koen]
    with pytest.raises(InputError, match="“maes” could be Jan Maes, Koen Maes; write the whole name"):
        person_of(book, "maes")
    with pytest.raises(InputError, match="Nobody called “Ja” is known"):
        person_of(book, "Ja")
