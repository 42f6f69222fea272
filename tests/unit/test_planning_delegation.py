"""Who travels, from when to when and in which group, and who receives them."""

from datetime import date

import pytest

from tests.fakes import memory_desk
from visitplanner.domain.agenda import Item, Status
from visitplanner.domain.errors import InputError, NotFoundError
from visitplanner.domain.people import Person
from visitplanner.domain.values import replace
from visitplanner.domain.visit import Participation, Visit
from visitplanner.planning.agenda import add_item, set_status
from visitplanner.planning.delegation import (
    FURTHEST,
    Part,
    add_hosts,
    edit_participation,
    join,
    leave,
    remove_host,
    take_part,
)
from visitplanner.planning.desk import Desk
from visitplanner.planning.people import add_person
from visitplanner.planning.visits import add_visit

FIRST, LAST = date(2027, 5, 10), date(2027, 5, 16)


@pytest.fixture
def desk() -> Desk:
    people = [
        Person(id=name.split()[0].casefold(), name=name)
        for name in ("Jan Callebrand", "Griet Aelvoorne", "Jan Dewintere", "Awa Dossou")
    ]
    people[2] = replace(people[2], id="jan-d")
    desk = memory_desk(*people)
    add_visit(desk, slug="tovako", title="Visit", first_day=FIRST, last_day=LAST)
    return desk


def visit(desk: Desk) -> Visit:
    """Give the visit as it stands."""
    return desk.programme("tovako").visit


def test_several_people_join_at_once_with_the_same_days_and_groups(desk: Desk) -> None:
    """A group that arrives together is written down in one step, and one undo takes it back."""
    later = date(2027, 5, 12)
    join(desk, "tovako", ["griet", "jan callebrand"], arrives=later, groups=("fees",))
    join(desk, "tovako", ["jan-d"])
    assert visit(desk).delegation == (
        Participation(person="griet", arrives=later, groups=("fees",)),
        Participation(person="jan", arrives=later, groups=("fees",)),
        Participation(person="jan-d"),
    )
    desk.store.undo()
    desk.store.undo()
    assert visit(desk).delegation == ()


def test_a_part_of_a_name_will_do_where_one_bears_it(desk: Desk) -> None:
    """Two Jans are asked for by their whole names, and somebody nobody knows is told."""
    join(desk, "tovako", ["Aelvoorne"])
    with pytest.raises(InputError, match="“Jan” could be Jan Callebrand, Jan Dewintere"):
        join(desk, "tovako", ["griet", "Jan"])
    with pytest.raises(InputError, match=r"Nobody called “Koen” is known. Add the person first."):
        join(desk, "tovako", ["Koen"])
    with pytest.raises(InputError, match="Nobody is named"):
        join(desk, "tovako", [])
    assert [one.person for one in visit(desk).delegation] == ["griet"]


def test_who_is_in_it_already_gets_what_is_new_and_keeps_the_rest(desk: Desk) -> None:
    """Joining twice neither doubles anybody nor forgets when they arrive, and it is said."""
    join(desk, "tovako", ["griet"], arrives=date(2027, 5, 11), groups=("fees",))
    join(desk, "tovako", ["griet"], leaves=date(2027, 5, 14))
    join(desk, "tovako", ["griet"])
    done = join(desk, "tovako", ["griet", "jan"], leaves=date(2027, 5, 14))
    assert visit(desk).delegation == (
        Participation(person="griet", arrives=date(2027, 5, 11), leaves=date(2027, 5, 14), groups=("fees",)),
        Participation(person="jan", leaves=date(2027, 5, 14)),
    )
    assert [str(one) for one in done.remarks] == [
        "Griet Aelvoorne is in the delegation already; the days and groups given were set."
    ]


def test_days_that_cannot_be_are_refused(desk: Desk) -> None:
    """Nobody leaves before arriving, and a year mistyped is told with the days of the visit."""
    with pytest.raises(InputError, match="Griet Aelvoorne would leave on"):
        join(desk, "tovako", ["griet"], arrives=date(2027, 5, 12), leaves=date(2027, 5, 11))
    with pytest.raises(InputError, match="2028-05-12 lies far from the visit, which is from 2027-05-10"):
        join(desk, "tovako", ["griet"], arrives=date(2028, 5, 12))
    join(desk, "tovako", ["griet"], arrives=date(2027, 5, 12))
    with pytest.raises(InputError, match="would leave on"):
        join(desk, "tovako", ["griet"], leaves=date(2027, 5, 11))
    for day in (FIRST - FURTHEST, LAST + FURTHEST):
        join(desk, "tovako", ["jan"], arrives=day, leaves=day)


def test_a_visit_without_days_takes_any(desk: Desk) -> None:
    """Before the days of a visit are known, an arrival may be."""
    add_visit(desk, slug="sketch", title="Sketch", first_day=None, last_day=None)
    join(desk, "sketch", ["griet"], arrives=date(2031, 1, 1))
    assert desk.programme("sketch").visit.delegation[0].arrives == date(2031, 1, 1)


@pytest.mark.parametrize("days", [(FIRST, None), (None, LAST)])
def test_a_visit_of_which_one_end_is_known_takes_any(
    desk: Desk, days: tuple[date | None, date | None]
) -> None:
    """Half of the days are no measure of what is far."""
    add_visit(desk, slug="sketch", title="Sketch", first_day=days[0], last_day=days[1])
    join(desk, "sketch", ["griet"], leaves=date(2031, 1, 1))
    assert desk.programme("sketch").visit.delegation[0].leaves == date(2031, 1, 1)


def test_days_of_leading_and_groups_are_edited_field_by_field(desk: Desk) -> None:
    """Two coordinators who change one member find both changes, here as anywhere."""
    join(desk, "tovako", ["griet", "jan"])
    base = visit(desk).delegation[0]
    wanted = replace(base, leads_from=FIRST, leads_to=date(2027, 5, 12))
    edit_participation(desk, "tovako", base, wanted)
    assert visit(desk).delegation == (wanted, Participation(person="jan"))
    other = Participation(person="jan")
    one_day = replace(other, leads_from=FIRST, leads_to=FIRST)
    for half in (replace(other, leads_to=LAST), replace(other, leads_from=FIRST), one_day, other):
        edit_participation(desk, "tovako", visit(desk).delegation[1], half)
        assert visit(desk).delegation[1] == half
    with pytest.raises(InputError, match="would lead until"):
        edit_participation(desk, "tovako", wanted, replace(wanted, leads_from=date(2027, 5, 13)))
    with pytest.raises(NotFoundError, match="nobody-known is not in the delegation"):
        edit_participation(desk, "tovako", *[Participation(person="nobody-known")] * 2)
    with pytest.raises(NotFoundError, match="Awa Dossou is not in the delegation"):
        edit_participation(
            desk, "tovako", Participation(person="awa"), Participation(person="awa", groups=("fees",))
        )


def test_who_leaves_the_delegation_is_still_named_where_the_plan_names_them(desk: Desk) -> None:
    """Nothing of the programme changes behind anybody's back: the rows concerned are told."""
    join(desk, "tovako", ["griet", "jan"])
    for number, role in enumerate(("attendees", "lead", "hosts", "interpreter", "none"), start=1):
        named: dict[str, object] = {role: "griet" if role in {"lead", "interpreter"} else ("griet",)}
        item = Item(id=f"item{number}", title=f"Row {number}", day=FIRST, order=number)
        add_item(desk, "tovako", item if role == "none" else replace(item, **named))  # type: ignore[arg-type]
    done = leave(desk, "tovako", "Griet Aelvoorne")
    assert visit(desk).delegation == (Participation(person="jan"),)
    assert [str(one) for one in done.remarks] == [
        "Griet Aelvoorne is still named at Row 1; Row 2; Row 3 and 1 more; look who goes there instead."
    ]
    assert desk.programme("tovako").items[0].attendees == ("griet",)
    join(desk, "tovako", ["griet"])
    set_status(desk, "tovako", ["item1"], Status.CANCELLED, "Rain")
    (three,) = leave(desk, "tovako", "griet").remarks
    assert str(three).endswith("at Row 2; Row 3; Row 4; look who goes there instead.")
    assert leave(desk, "tovako", "jan").remarks == ()


def test_rows_that_are_cancelled_are_no_matter(desk: Desk) -> None:
    """Only what still takes place needs somebody else."""
    join(desk, "tovako", ["griet"])
    add_item(desk, "tovako", Item(id="item1", title="Row 1", attendees=("griet",)))
    add_item(desk, "tovako", Item(id="item2", title="Row 2", attendees=("griet",)))
    set_status(desk, "tovako", ["item1"], Status.CANCELLED, "Rain")
    (remark,) = leave(desk, "tovako", "griet").remarks
    assert str(remark) == "Griet Aelvoorne is still named at Row 2; look who goes there instead."
    with pytest.raises(NotFoundError, match="Griet Aelvoorne is not in the delegation of this visit"):
        leave(desk, "tovako", "griet")


def test_hosts_are_noted_once_and_taken_out(desk: Desk) -> None:
    """Who receives the delegation is known beside those whom rows name, and can be corrected."""
    add_hosts(desk, "tovako", ["Awa Dossou", "awa"])
    add_hosts(desk, "tovako", ["griet", "awa"])
    assert visit(desk).hosts == ("awa", "griet")
    add_item(desk, "tovako", Item(id="item1", title="Row 1", hosts=("awa",)))
    (remark,) = remove_host(desk, "tovako", "Awa Dossou").remarks
    assert "still named at Row 1" in str(remark)
    assert visit(desk).hosts == ("griet",)
    with pytest.raises(NotFoundError, match="Awa Dossou is not among the hosts"):
        remove_host(desk, "tovako", "awa")


def test_nobody_travels_and_receives_on_one_visit(desk: Desk) -> None:
    """A slip of the list is told before the delegation meets itself."""
    join(desk, "tovako", ["griet"])
    add_hosts(desk, "tovako", ["awa"])
    with pytest.raises(InputError, match="Griet Aelvoorne is in the delegation of this visit"):
        add_hosts(desk, "tovako", ["griet"])
    with pytest.raises(InputError, match="Awa Dossou receives the delegation on this visit"):
        join(desk, "tovako", ["awa"])


def test_who_changes_sides_is_on_one_of_them_and_one_undo_takes_them_back(desk: Desk) -> None:
    """From travelling to receiving, back again or out is one step, and nobody is on both sides in between."""
    join(desk, "tovako", ["griet", "jan"])
    add_item(desk, "tovako", Item(id="item1", title="Row 1", attendees=("griet",)))
    griet = visit(desk).delegation[0]
    done = take_part(desk, "tovako", Part.HOST, griet, base=griet)
    assert [str(one) for one in done.remarks] == [
        "Griet Aelvoorne is still named at Row 1; look who goes there instead."
    ]
    assert (visit(desk).hosts, [one.person for one in visit(desk).delegation]) == (("griet",), ["jan"])
    desk.store.undo()
    assert (visit(desk).hosts, visit(desk).delegation[0]) == ((), griet)
    desk.store.redo()
    led = replace(griet, leads_from=FIRST, leads_to=FIRST, groups=("fees",))
    assert take_part(desk, "tovako", Part.MEMBER, led).remarks != ()
    assert (visit(desk).hosts, visit(desk).delegation[1]) == ((), led)
    take_part(desk, "tovako", Part.NONE, led, base=led)
    assert (visit(desk).hosts, [one.person for one in visit(desk).delegation]) == ((), ["jan"])


def test_a_new_member_who_leads_and_walks_in_a_group_is_one_step(desk: Desk) -> None:
    """What was typed in one form is taken back by one key."""
    mine = Participation(person="griet", arrives=FIRST, leads_from=FIRST, groups=("fees",))
    assert take_part(desk, "tovako", Part.MEMBER, mine).remarks == ()
    assert visit(desk).delegation == (mine,)
    desk.store.undo()
    assert visit(desk).delegation == ()


def test_who_left_while_their_stay_was_being_typed_is_not_put_back(desk: Desk) -> None:
    """An edit of what is not there any more is told, as for everything else that is edited."""
    join(desk, "tovako", ["griet"])
    base = visit(desk).delegation[0]
    take_part(desk, "tovako", Part.MEMBER, replace(base, groups=("fees",)), base=base)
    assert visit(desk).delegation == (replace(base, groups=("fees",)),)
    leave(desk, "tovako", "griet")
    with pytest.raises(NotFoundError, match="is not in the delegation"):
        take_part(desk, "tovako", Part.MEMBER, replace(base, arrives=LAST), base=base)


def test_a_part_is_given_to_people_who_are_known_on_days_that_can_be(desk: Desk) -> None:
    """A slip is told and nothing is saved."""
    with pytest.raises(InputError, match="Nobody called “koen”"):
        take_part(desk, "tovako", Part.HOST, Participation(person="koen"))
    with pytest.raises(InputError, match="would leave on"):
        take_part(desk, "tovako", Part.MEMBER, Participation(person="griet", arrives=LAST, leaves=FIRST))
    assert (visit(desk).hosts, visit(desk).delegation) == ((), ())


def test_who_has_that_part_already_changes_nothing(desk: Desk) -> None:
    """Saving a form in which nothing was changed leaves no trace."""
    add_hosts(desk, "tovako", ["griet", "jan"])
    done = take_part(desk, "tovako", Part.HOST, Participation(person="griet"))
    assert (done.receipt.transaction, done.remarks, visit(desk).hosts) == (None, (), ("griet", "jan"))


@pytest.mark.parametrize("part", [Part.MEMBER, Part.HOST])
def test_somebody_new_joins_in_the_same_step(desk: Desk, part: Part) -> None:
    """A person who was added with a part in the visit goes with one undo, from both places."""
    done = add_person(desk, name="Koen Dewintere", joins=("tovako", part))
    koen = done.value.id
    travels = [one.person for one in visit(desk).delegation]
    assert (travels, visit(desk).hosts) == (([koen], ()) if part is Part.MEMBER else ([], (koen,)))
    desk.store.undo()
    assert desk.book().person(koen) is None
    assert (visit(desk).delegation, visit(desk).hosts) == ((), ())
    with pytest.raises(NotFoundError):
        add_person(desk, name="Koen Dewintere", joins=("nowhere", part))
    assert desk.book().person("Koen Dewintere") is None
