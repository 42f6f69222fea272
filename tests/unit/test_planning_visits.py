"""Visits, people and partnerships are made, or refused with a reason; programmes are taken in whole."""

from dataclasses import dataclass, replace
from datetime import date, time

import pytest

from tests.fakes import DAMWIJK, TOVAKO, counting_ids, memory_desk
from visitplanner.domain.agenda import Item, ItemKind
from visitplanner.domain.errors import InputError, RefusedError
from visitplanner.domain.people import Role
from visitplanner.domain.times import UNTIMED, Moment
from visitplanner.domain.trajectory import PhaseName, Trajectory
from visitplanner.planning.desk import Desk
from visitplanner.planning.imported import plan_in, take_in
from visitplanner.planning.partnership import first_trajectory, found
from visitplanner.planning.people import add_person
from visitplanner.planning.visits import add_visit, free_slug, set_visit, slug_of

FIRST, LAST = date(2027, 5, 10), date(2027, 5, 16)
TODAY = date(2027, 4, 20)


@pytest.fixture
def desk() -> Desk:
    return memory_desk(Trajectory(id="t", title="2026–2031"))


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Working visit to Tovako, May 2027", "working-visit-to-tovako-may-2027"),
        ("Bürgermeister & Straße", "burgermeister-strasse"),
        ("Œuvre d’été", "oeuvre-d-ete"),
        ("../../etc/passwd", "etc-passwd"),
        ("日本", ""),
    ],
)
def test_a_slug_is_made_of_a_title(title: str, slug: str) -> None:
    """A visit gets a short name that is easy to type and safe as a file name."""
    assert slug_of(title) == slug


def test_a_taken_slug_gets_a_number(desk: Desk) -> None:
    """A second visit with the same title is offered a name of its own."""
    assert free_slug(desk, "Visit") == "visit"
    add_visit(desk, slug="visit", title="Visit", first_day=FIRST, last_day=LAST)
    assert free_slug(desk, "Visit") == "visit-2"
    assert free_slug(desk, "日本") == "visit-2"


def test_the_partner_hosts_unless_said_otherwise(desk: Desk) -> None:
    """A new visit goes to the partner; naming the home town as host makes it a return visit."""
    visit = add_visit(desk, slug="out", title="Out", first_day=FIRST, last_day=LAST).value
    assert (visit.hosting, visit.visiting, visit.trajectory) == ((TOVAKO.id,), (DAMWIJK.id,), "t")
    back = add_visit(desk, slug="in", title="In", first_day=FIRST, last_day=LAST, host="damwijk").value
    assert (back.hosting, back.visiting) == ((DAMWIJK.id,), (TOVAKO.id,))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"slug": "../x"}, "cannot name"),
        ({"slug": "May Visit"}, "Try “may-visit”"),
        ({"title": " "}, "title"),
        ({"first_day": LAST, "last_day": FIRST}, "before the first"),
        ({"last_day": date(2207, 5, 16)}, "more than a year"),
        ({"host": "Elsewhere"}, "Damwijk, Tovako"),
    ],
)
def test_an_impossible_visit_is_refused_in_a_sentence(
    desk: Desk, change: dict[str, object], said: str
) -> None:
    """A mistake in a name or a date is explained, and no visit is made."""
    wish: dict[str, object] = {"slug": "ok", "title": "Visit", "first_day": FIRST, "last_day": LAST, **change}
    with pytest.raises(InputError, match=said):
        add_visit(desk, **wish)  # type: ignore[arg-type]
    assert desk.store.slugs() == ()


def test_a_taken_slug_is_refused(desk: Desk) -> None:
    """A new visit can never replace one that is there."""
    add_visit(desk, slug="visit", title="Visit", first_day=FIRST, last_day=LAST)
    with pytest.raises(RefusedError):
        add_visit(desk, slug="visit", title="Another", first_day=FIRST, last_day=LAST)


def test_a_visit_can_be_changed_but_not_its_slug(desk: Desk) -> None:
    """Its texts may change while the name by which others find it stays."""
    seen = add_visit(desk, slug="visit", title="Visit", first_day=FIRST, last_day=LAST).value
    assert set_visit(desk, "visit", seen, replace(seen, purpose="Fees")).value.purpose == "Fees"
    with pytest.raises(ValueError, match="slug"):
        set_visit(desk, "visit", seen, replace(seen, slug="other"))


def test_a_person_is_added_once(desk: Desk) -> None:
    """The same person does not stand in the list twice because of a capital letter."""
    person = add_person(desk, name="Awa Dossou", municipality="Tovako", role=Role.OFFICIAL).value
    assert (person.municipality, person.role) == (TOVAKO.id, Role.OFFICIAL)
    with pytest.raises(InputError, match="already"):
        add_person(desk, name="awa dossou")


def test_a_partnership_is_founded_from_two_lines() -> None:
    """Two short lines about the towns are enough to begin, in the first phase."""
    made = found(
        "Damwijk – Tovako",
        ["Damwijk,be,Europe/Brussels,nl", "Tovako, BJ, Africa/Porto-Novo, fr/en"],
        today=TODAY,
        new_id=counting_ids(),
    )
    home, partner = made.municipalities
    assert (home.name, home.country, home.zone, home.languages) == (
        "Damwijk",
        "BE",
        "Europe/Brussels",
        ("nl",),
    )
    assert (partner.country, partner.languages) == ("BJ", ("fr", "en"))
    trajectory = first_trajectory(made, today=TODAY, new_id=counting_ids())
    assert trajectory.phase_on(TODAY) is PhaseName.START


@pytest.mark.parametrize(
    ("partner", "said"),
    [
        ("Tovako", "Name,CC,Zone,languages"),
        ("Tovako,Benin,Africa/Porto-Novo,fr", "country code"),
        ("Tovako,BJ,Africa/Nowhere,fr", "time zone"),
        ("Tovako,BJ,../../etc/passwd,fr", "time zone"),
        ("Damwijk,BE,Europe/Brussels,nl", "same name"),
    ],
)
def test_a_municipality_written_wrong_is_refused_with_the_shape(partner: str, said: str) -> None:
    """The answer to a mistyped line shows what is expected in it."""
    with pytest.raises(InputError, match=said):
        found("P", ["Damwijk,BE,Europe/Brussels,nl", partner], today=TODAY, new_id=counting_ids())


@dataclass(frozen=True, kw_only=True)
class Row:
    title: str
    day: date | None = None
    until_day: date | None = None
    moment: Moment = UNTIMED
    place: str = ""
    people: str = ""
    note: str = ""
    kind: ItemKind = ItemKind.EXCHANGE
    source: str = ""


@dataclass(frozen=True, kw_only=True)
class Programme:
    title: str = "Visit to Tovako"
    first_day: date | None = None
    last_day: date | None = None
    rows: tuple[Row, ...] = ()


ROWS = (
    Row(
        title="Market", day=FIRST, moment=Moment(start=time(9)), place="Market", source="9.00 Market, Market"
    ),
    Row(title="Lunch", day=FIRST, kind=ItemKind.LOGISTICS),
    Row(title="Council", day=date(2027, 5, 12), until_day=date(2027, 5, 11), people="Mayor"),
    Row(title="To be placed"),
)


def test_every_row_is_taken_in_and_a_missing_visit_is_made_in_one_step(desk: Desk) -> None:
    """A whole programme comes in without loss, and one undo takes all of it out."""
    done = take_in(desk, "tovako", Programme(rows=ROWS))
    programme = desk.programme("tovako")
    assert done.value.created
    assert (programme.visit.title, programme.visit.first_day, programme.visit.last_day) == (
        "Visit to Tovako",
        FIRST,
        date(2027, 5, 12),
    )
    assert [one.title for one in programme.in_order()] == ["Market", "Lunch", "Council", "To be placed"]
    assert [one.title for one in done.value.pool] == ["To be placed"]
    assert programme.in_order()[0] == Item(
        id=programme.in_order()[0].id,
        title="Market",
        day=FIRST,
        moment=Moment(start=time(9)),
        place="Market",
        source="9.00 Market, Market",
    )
    assert programme.in_order()[2].until_day is None
    desk.store.undo()
    assert desk.store.slugs() == ()


def test_rows_join_a_visit_that_is_there(desk: Desk) -> None:
    """An import adds to a visit and changes neither its title nor its rows."""
    add_visit(desk, slug="tovako", title="Mine", first_day=FIRST, last_day=LAST)
    take_in(desk, "tovako", Programme(rows=ROWS))
    done = take_in(desk, "tovako", Programme(rows=ROWS))
    programme = desk.programme("tovako")
    assert not done.value.created
    assert programme.visit.title == "Mine"
    assert len(programme.items) == 2 * len(ROWS)
    assert [one.title for one in programme.pool] == ["To be placed"] * 2


def test_rows_of_one_time_stay_in_the_order_of_the_file(desk: Desk) -> None:
    """Rows without a time keep the order in which their author wrote them."""
    rows = tuple(Row(title=title, day=FIRST) for title in ("c", "b", "a"))
    ids = iter("zyxw")
    take_in(replace(desk, new_id=lambda: next(ids)), "tovako", Programme(rows=rows))
    assert [one.title for one in desk.programme("tovako").in_order()] == ["c", "b", "a"]


def test_a_dry_run_changes_nothing(desk: Desk) -> None:
    """Looking at what an import would bring makes no visit."""
    taken = plan_in(desk, "tovako", Programme(rows=ROWS))
    assert len(taken.items) == len(ROWS)
    assert desk.store.slugs() == ()


def test_days_that_lie_years_apart_make_no_visit_of_years(desk: Desk) -> None:
    """A slip in one year must not fill the screen with days; the rows keep their days."""
    rows = (Row(title="a", day=FIRST), Row(title="b", day=date(2037, 5, 10)))
    taken = plan_in(desk, "tovako", Programme(rows=rows))
    assert (taken.visit.first_day, taken.visit.last_day) == (None, None)


def test_a_file_without_rows_is_refused(desk: Desk) -> None:
    """Importing the wrong file does not leave an empty visit behind."""
    with pytest.raises(InputError, match="row"):
        take_in(desk, "tovako", Programme())
