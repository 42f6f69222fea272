"""Who attends what, who has nothing to go to beside parallel groups, and who is whose colleague."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.build import (
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    book,
    embedded,
    item,
    member,
    need_item,
    person,
    programme,
    visit,
)
from visitplanner.domain.agenda import Item, ItemKind, Status
from visitplanner.domain.attendance import (
    Attendance,
    Way,
    hosts_of,
    own_programme,
    own_programmes,
    waiting_for,
)
from visitplanner.domain.colleagues import breadth_of_sides, pairs, sides
from visitplanner.domain.idle import Idle, idle
from visitplanner.domain.people import Role
from visitplanner.domain.times import span
from visitplanner.domain.visit import Participation
from visitplanner.domain.workspace import Programme

PEOPLE = (
    person("Awa Kossou", field_of_work="fees"),
    person("Jan Peeters", field_of_work="Waste"),
    person("Els Maes", role=Role.POLITICIAN_MAJORITY),
    person("Sena Houn", municipality="kpassa", field_of_work="waste "),
    person("Tolo Kin", municipality="kpassa", role=Role.INTERPRETER),
)
BOOK = book(people=PEOPLE)


def plan(*items: Item, delegation: tuple[Participation, ...] = (), **more: object) -> Programme:
    """A programme of Awa and Els in group A and Jan in group B, unless another delegation is given."""
    members = delegation or (member("awa", "A"), member("els", "A"), member("jan", "B"))
    return programme(*items, visit=visit(delegation=members, **more))


def titles(found: Programme, who: str) -> list[str]:
    """What somebody attends, by title."""
    return [one.item.title for one in own_programme(found, who)]


def test_an_item_without_group_or_people_is_for_the_whole_delegation() -> None:
    """Everybody reads the bus and the lunch in their own programme, without being named."""
    found = plan(item("Lunch"), item("Market", groups=("a",)), item("Talk", attendees=("jan",)))
    assert titles(found, "awa") == ["Lunch", "Market"]
    assert titles(found, "jan") == ["Lunch", "Talk"]


def test_who_has_not_arrived_or_has_left_attends_nothing_on_that_day() -> None:
    """A programme of one's own holds no row of a day on which one is not there, also where one is named."""
    late = member("awa", arrives=WEDNESDAY, leaves=WEDNESDAY)
    rows = [item(f"Day {n}", day=MONDAY + timedelta(n), attendees=("awa",)) for n in range(4)]
    found = plan(*rows, delegation=(late,))
    assert titles(found, "awa") == ["Day 2"]


def test_an_item_on_several_days_tells_the_days_on_which_one_is_there() -> None:
    """Who joins a three-day workshop on its second day reads two days."""
    long = item("Workshop", "", until_day=WEDNESDAY, day=MONDAY)
    found = plan(long, delegation=(member("awa", arrives=TUESDAY),))
    (own,) = own_programme(found, "awa")
    assert own.days == (TUESDAY, WEDNESDAY)


def test_hosts_lead_and_interpreter_are_at_the_item_in_their_own_way() -> None:
    """A host who travels with nobody, and an interpreter, have a programme too."""
    found = plan(item("Works", hosts=("sena",), interpreter="tolo", lead="awa", groups=("A",)))
    ways = {who: many[0].ways for who, many in own_programmes(found).items()}
    assert ways == {
        "awa": (Way.LEAD, Way.MEMBER),
        "els": (Way.MEMBER,),
        "sena": (Way.HOST,),
        "tolo": (Way.INTERPRETER,),
    }


def test_ones_own_programme_holds_what_happens_and_of_the_pool_what_names_one() -> None:
    """Nobody reads past what was called off, or past ideas for everybody, to find where to be."""
    gone = item("Gone", status=Status.CANCELLED, reason="rain")
    loose = item("Loose", day=None)
    mine = [
        item("By name", day=None, attendees=("jan",)),
        item("In a group", day=None, groups=("b",)),
        item("To lead", day=None, lead="jan"),
    ]
    theirs = item("For group A", day=None, groups=("A",))
    found = plan(item("Works"), gone, loose, *mine, theirs)
    assert titles(found, "jan") == ["Works", "By name", "In a group", "To lead"]
    assert waiting_for(found, "jan") == (loose,)


def test_what_waits_for_a_day_waits_for_members_and_only_while_it_may_come() -> None:
    """A host, and who stays at home, wait for nothing; what was called off is not waited for."""
    gone = item("Gone", day=None, status=Status.CANCELLED, reason="rain")
    found = plan(item("Loose", day=None), gone)
    assert [one.title for one in waiting_for(found, "awa")] == ["Loose"]
    assert waiting_for(found, "sena") == ()


def test_leading_takes_a_day_of_its_own_and_being_there() -> None:
    """Nobody leads a day on which they are not there, and one open end means until the visit ends."""
    first = Participation(person="awa", leads_to=TUESDAY, leaves=MONDAY)
    then = Participation(person="jan", leads_from=TUESDAY)
    attendance = Attendance(visit(delegation=(first, then, member("els"))))
    assert attendance.leading_on(MONDAY) == ("awa",)
    assert attendance.leading_on(TUESDAY) == ("jan",)


def test_the_hosts_are_the_visits_own_and_those_that_items_name() -> None:
    """A host of a cancelled item is not counted among those who receive the delegation."""
    gone = item("Gone", status=Status.CANCELLED, hosts=("tolo",))
    found = plan(item("Works", hosts=("sena", "dossa")), gone, hosts=("dossa",))
    assert hosts_of(found.visit, found.items) == ("dossa", "sena")


# Idle members


def idle_people(*items: Item, delegation: tuple[Participation, ...] = ()) -> list[tuple[str, ...]]:
    """Who is idle, slot by slot."""
    return [one.people for one in idle(BOOK, plan(*items, delegation=delegation))]


def test_a_member_with_nothing_beside_a_parallel_group_is_idle() -> None:
    """The plan forgot group B on Tuesday morning: Jan sits in the guesthouse, and it is said when."""
    (found,) = idle(BOOK, plan(item("Market", "09:00-10:30", groups=("A",))))
    assert (found.day, found.first, found.last, found.people) == (TUESDAY, 540, 630, ("jan",))
    assert [one.title for one in found.items] == ["Market"]


def test_nobody_is_idle_when_each_group_has_something_at_about_that_time() -> None:
    """Groups need not begin and end in the same minute."""
    market = item("Market", "09:00-12:00", groups=("A",))
    assert idle_people(market, item("Archive", "11:00-13:00", groups=("B",))) == []
    assert idle_people(market, item("Archive", "morning", groups=("B",))) == []
    assert idle_people(market, item("Archive", "12:00-13:00", groups=("B",))) == [("jan",), ("awa", "els")]


def test_a_planned_break_a_task_or_a_row_without_a_time_keeps_one_busy() -> None:
    """Free time that is planned as such, hosting, and what may be just then: none of it is idleness."""
    market = item("Market", "09:00-10:30", groups=("A",))
    free = item("Free", "09:00-10:00", groups=("B",), kind=ItemKind.LOGISTICS)
    assert idle_people(market, free) == []
    assert idle_people(market, item("Visitors", "09:30-10:00", hosts=("jan",), attendees=("els",))) == []
    assert idle_people(market, item("Some time", "", attendees=("jan",))) == []
    assert idle_people(market, item("For all", "10:00-11:00")) == []


def test_buses_and_single_talks_leave_nobody_out() -> None:
    """Who takes a bus, or one person's talk at the side, does not make the others idle."""
    bus = item("Bus of A", "09:00-10:30", groups=("A",), kind=ItemKind.LOGISTICS)
    talk = item("Talk", "09:00-10:30", attendees=("awa",))
    assert idle_people(bus) == []
    assert idle_people(talk) == []


def test_two_things_at_once_for_people_by_name_are_parallel_too() -> None:
    """Groups without a name count where they show: two items for some, and one member in neither."""
    talk = item("Talk", "09:00-10:30", attendees=("awa",))
    other = item("Other talk", "09:30-10:30", attendees=("els",))
    (found,) = idle(BOOK, plan(talk, other))
    assert found.people == ("jan",)
    assert (found.first, found.last) == (540, 630)


def test_days_of_travel_interpreters_and_groups_nobody_knows_make_nobody_idle() -> None:
    """Where the plan does not say enough, nothing is said."""
    market = item("Market", "09:00-10:30", groups=("A",))
    two = (member("awa", "A"), member("jan", arrives=TUESDAY))
    assert idle_people(market, delegation=two) == []
    assert idle_people(market, delegation=(member("awa", "A"), member("tolo"))) == []
    assert idle_people(market, item("Other", "09:00-10:00", groups=("C",))) == []
    assert idle_people(item("Gone", "09:00-10:00", groups=("A",), status=Status.CANCELLED)) == []


_CLOCKS = st.tuples(st.integers(8 * 4, 20 * 4), st.integers(1, 16)).map(
    lambda one: f"{one[0] // 4:02}:{one[0] % 4 * 15:02}-{sum(one) // 4 % 24:02}:{sum(one) % 4 * 15:02}"
)
_TIMES = st.one_of(_CLOCKS, st.sampled_from(["", "morning", "afternoon", "whole day", "09:00", "14:30"]))


@st.composite
def _rows(draw: st.DrawFn) -> tuple[Item, ...]:
    return tuple(
        item(
            f"Row {n}",
            draw(_TIMES),
            day=draw(st.sampled_from([MONDAY, TUESDAY])),
            kind=draw(st.sampled_from(list(ItemKind))),
            groups=tuple(draw(st.sets(st.sampled_from(["A", "B", "C"]), max_size=2))),
            attendees=tuple(draw(st.sets(st.sampled_from(["awa", "els", "jan"]), max_size=2))),
        )
        for n in range(draw(st.integers(0, 7)))
    )


@given(_rows())
def test_nobody_called_idle_has_anything_then_and_each_slot_is_told_once(rows: tuple[Item, ...]) -> None:
    """Whatever the plan: who is called idle attends nothing that shares time with what others are at."""
    found = plan(*rows)
    told: list[Idle] = list(idle(BOOK, found))
    own = own_programmes(found)
    for slot in told:
        assert slot.items
        for other in slot.items:
            taken = span(other.moment)
            assert taken is not None
            for who in slot.people:
                assert not any(_meet(one.item, other, slot.day) for one in own.get(who, ()))
    keys = [(slot.day, who, slot.first) for slot in told for who in slot.people]
    assert len(keys) == len(set(keys))


def _meet(one: Item, other: Item, day: date) -> bool:
    a, b = span(one.moment), span(other.moment)
    return one.day == day and a is not None and b is not None and a.first < b.last and b.first < a.last


# Breadth and pairs


def test_people_stand_by_side_then_by_role_then_by_name_and_who_leads_stands_first() -> None:
    """A list of people is one that people would write, and no order of chance."""
    world = book(
        people=(
            person("Zoé Maes"),
            person("Élodie Claes"),
            person("Eva Aerts"),
            person("Awa Kossou", role=Role.PRESS),
            person("Kofi Houn", municipality="kpassa", role=Role.CIVIL_SOCIETY),
            person("Sena Houn", municipality="kpassa", role=Role.POLITICIAN_MAJORITY),
            person("Noor Zand", municipality=None),
            person("Bo Bio", municipality="kpassa"),
            person("Ans Peeters", role=Role.POLITICIAN_OPPOSITION),
        )
    )
    going = (member("zoé"), member("eva"), Participation(person="awa", leads_from=TUESDAY), member("élodie"))
    found = sides(world, plan(item("Works", hosts=("kofi",)), delegation=going, hosts=("sena",)))
    assert [one.id for one in found.delegation] == ["awa", "élodie", "eva", "zoé"]
    assert [one.id for one in found.hosts] == ["sena", "kofi"]
    assert [one.id for one in found.others] == ["ans", "bo", "noor"]
    everybody = sides(world, None).others
    assert [one.id for one in everybody] == [
        "ans", "élodie", "eva", "zoé", "awa", "sena", "bo", "kofi", "noor",
    ]  # fmt: skip


def test_breadth_says_for_each_side_which_roles_nobody_has() -> None:
    """Both sides are looked at: who travels, and who receives them."""
    found = plan(item("Works", hosts=("sena",)), hosts=("tolo",))
    delegation, hosts = breadth_of_sides(BOOK, found)
    assert delegation.missing == (Role.POLITICIAN_OPPOSITION, Role.CIVIL_SOCIETY)
    assert delegation.people[Role.OFFICIAL] == ("awa", "jan")
    assert hosts.missing == (Role.POLITICIAN_MAJORITY, Role.POLITICIAN_OPPOSITION, Role.CIVIL_SOCIETY)


def test_colleagues_are_a_visitor_and_a_host_of_one_field_at_one_exchange() -> None:
    """Who works in waste here meets who works in waste there, however it is capitalised."""
    works = item("Works", hosts=("sena",))
    only_a = item("Depot", groups=("A",), hosts=("sena",))
    formal = item("Reception", hosts=("sena",), kind=ItemKind.FORMAL)
    (pair,) = pairs(BOOK, plan(works, only_a, formal))
    assert (pair.visiting, pair.host, pair.field_of_work) == ("jan", "sena", "waste")
    assert [one.title for one in pair.items] == ["Works"]


def test_an_embedded_need_adds_the_pair_it_names() -> None:
    """A person is found by id or name, and a role stays as it was written."""
    need = embedded(visiting_colleague="Jan Peeters", host_colleague="head of works")
    world = book(people=PEOPLE, needs=(need,))
    (pair,) = pairs(world, plan(need_item(need=need.id)))
    assert (pair.visiting, pair.host, pair.needs) == ("jan", "head of works", (need,))
