"""Whatever the domain lets be built, drawn at random: for tests that hold for every plan.

Dates at the ends of time and days the wrong way round, references to people, goals, needs and zones that are
not there, groups of nobody, settings that nobody would choose.
"""

from __future__ import annotations

from datetime import date, time, timedelta

from hypothesis import strategies as st

from tests.unit.build import (
    HOME,
    HOST,
    MONDAY,
    SUNDAY,
    TODAY,
    TUESDAY,
    WEDNESDAY,
    embedded,
    goal,
    initiative,
    member,
    need,
    person,
    trajectory,
)
from visitplanner.domain.agenda import Document, Gathering, GoalLink, Item, ItemKind, Status
from visitplanner.domain.need import Need, Route, Sighting
from visitplanner.domain.partnership import Municipality, Partnership, Settings, TravelTime
from visitplanner.domain.people import Person, Role
from visitplanner.domain.times import Daypart, Moment
from visitplanner.domain.trajectory import Goal, GoalStatus
from visitplanner.domain.values import replace
from visitplanner.domain.visit import Acknowledgement, ActionPoint, ActionStatus, Visit, VisitStatus
from visitplanner.domain.workspace import Book, Programme

TODAYS = st.sampled_from([*[TODAY] * 6, date.min, MONDAY, WEDNESDAY, SUNDAY + timedelta(days=3), date.max])
DAYS = st.sampled_from(
    [
        *[MONDAY, TUESDAY] * 5,
        *(None, WEDNESDAY, SUNDAY, SUNDAY + timedelta(days=9), date(2027, 3, 27), date.min, date.max),
    ]
)
MOMENTS = st.one_of(
    st.just(Moment()),
    st.builds(lambda part: Moment(daypart=part), st.sampled_from(Daypart)),
    st.builds(
        lambda start, end: Moment(start=start, end=end),
        st.sampled_from([time(0), time(2), time(9), time(9, 30), time(14), time(23, 59)]),
        st.sampled_from([None, time(0), time(9, 30), time(10), time(18), time(23, 59)]),
    ),
)
PEOPLE = st.sampled_from(
    [(), (), ("awa",), ("jan", "awa"), ("jan",), ("koffi",), ("nobody",), ("koffi", "jan")]
)
TITLES = st.sampled_from(
    ["", "Market", "Refocus", "Handover of the keys", "Slotbespreking", "Briefing", "{title} +{", "e\u0301"]
)


def items(ids: st.SearchStrategy[str] | None = None) -> st.SearchStrategy[Item]:
    """Items, with ids of their own unless some are given."""
    return st.builds(
        Item,
        id=st.uuids().map(str) if ids is None else ids,
        title=TITLES,
        kind=st.sampled_from(ItemKind),
        day=DAYS,
        until_day=st.one_of(*[st.none()] * 4, DAYS),
        moment=MOMENTS,
        zone=st.sampled_from([None, None, "Europe/Brussels", "nowhere"]),
        order=st.integers(-1, 2),
        source=st.sampled_from(["", "10:00 Market"]),
        place=st.sampled_from(["", "Town hall", "town hall", "Hoko"]),
        plan_b=st.sampled_from(["", "Indoors"]),
        weather_dependent=st.booleans(),
        outdoors=st.booleans(),
        groups=st.sampled_from([(), (), ("A",), ("B", "a"), ("Ghosts",)]),
        attendees=PEOPLE,
        hosts=PEOPLE,
        people_note=st.sampled_from(["", "Mayor; two aldermen"]),
        lead=st.sampled_from([None, "awa", "nobody"]),
        interpreter=st.sampled_from([None, "koffi", "nobody"]),
        languages=st.sampled_from([(), (), ("fr",), ("xx", "nl")]),
        documents=st.sampled_from([(), (Document(title="Map"),), (Document(title="Map", ready_by=MONDAY),)]),
        raises_expectations=st.booleans(),
        photographed=st.booleans(),
        promise=st.sampled_from(["", "", "Nothing is promised."]),
        status=st.sampled_from([*[Status.PLANNED] * 6, *Status]),
        goals=st.sampled_from(
            [(), (GoalLink(goal="g1.1"),), (GoalLink(goal="g1.2", how="By doing"), GoalLink(goal="gone"))]
        ),
        serves_relationship=st.booleans(),
        gathering=st.sampled_from([None, None, *Gathering]),
        need=st.sampled_from([None, "need-N1", "need-N2", "gone"]),
        action=st.sampled_from([None, "action-1", "gone"]),
    )


_SIGHTINGS = st.lists(
    st.builds(
        Sighting,
        visit=st.sampled_from([None, "kpassa-2027", "kpassa-2026", "kpassa-2025"]),
        item=st.sampled_from([None, "i1", "i2", "gone"]),
        seen_on=st.sampled_from([None, MONDAY, date(2026, 5, 4), date(2025, 5, 5), date.max, date.min]),
    ),
    max_size=3,
).map(tuple)


def _needs(code: str) -> st.SearchStrategy[Need]:
    return st.one_of(
        st.builds(need, st.just(code), sightings=_SIGHTINGS, route=st.sampled_from(Route)),
        st.builds(
            need,
            st.just(code),
            sightings=_SIGHTINGS,
            route=st.just(Route.HANDED_ON),
            initiative=st.sampled_from([None, "friends", "gone"]),
            no_promise=st.sampled_from(["", "Nothing is promised."]),
        ),
        st.builds(
            lambda goal_id, colleague, sightings: replace(
                embedded(code, goal=goal_id, host_colleague=colleague), sightings=sightings
            ),
            st.sampled_from([None, "g1.1", "gone"]),
            st.sampled_from(["", "koffi", "head of works"]),
            _SIGHTINGS,
        ),
    )


NEEDS = st.tuples(_needs("N1"), _needs("N2"), _needs("N3")).flatmap(
    lambda needs: st.lists(st.sampled_from(needs), unique_by=lambda one: one.id).map(tuple)
)


def _goals(code: str) -> st.SearchStrategy[Goal]:
    return st.builds(
        goal,
        st.just(code),
        status=st.sampled_from(GoalStatus),
        closed_on=st.sampled_from([None, MONDAY, date.min]),
        trajectory=st.sampled_from([None, "path", "other"]),
        learners=st.sampled_from(
            [frozenset(), frozenset({HOME.id}), frozenset({HOST.id, HOME.id}), frozenset({"gone"})]
        ),
    )


GOALS = st.one_of(st.just(()), st.tuples(_goals("1.1")), st.tuples(_goals("1.1"), _goals("1.2")))
SETTINGS = st.builds(
    Settings,
    capacity_floor=st.sampled_from([-1, 0, 50, 200]),
    photo_ceiling=st.sampled_from([-5, 0, 30, 1000]),
    pool_deadline_days=st.sampled_from([-1, 0, 14, 10**12]),
    travel_minutes=st.sampled_from([-10, 0, 15, 10**9]),
    longest_day_minutes=st.sampled_from([-1, 0, 60, 720, 720]),
    break_minutes=st.sampled_from([-1, 0, 30, 10**6]),
    interpreter_minutes=st.sampled_from([-1, 0, 90]),
)
_HOSTS = st.builds(
    Municipality,
    id=st.just(HOST.id),
    name=st.just(HOST.name),
    country=st.sampled_from(["BJ", "BJ", "", "XX", "be"]),
    zone=st.sampled_from(["Africa/Porto-Novo", "Europe/Brussels", "nowhere"]),
    rainy_months=st.sampled_from([(), (5, 6), (0, 13)]),
)
PARTNERSHIPS = st.builds(
    lambda host, settings, travel: Partnership(
        id="band", name="Oudermeer–Kpassa", municipalities=(HOME, host), settings=settings, travel=travel
    ),
    _HOSTS,
    SETTINGS,
    st.sampled_from([(), (TravelTime(id="t", place="Hoko", other="TOWN HALL", minutes=-5),)]),
)


def _person(name: str, home: str) -> st.SearchStrategy[Person]:
    return st.builds(
        person,
        st.just(name),
        role=st.sampled_from(Role),
        municipality=st.sampled_from([home, home, None, "gone"]),
        languages=st.sampled_from([(), ("nl",), ("fr",), ("fr", "nl")]),
        field_of_work=st.sampled_from(["", "finance", "Waste"]),
    )


PERSONS = st.tuples(
    _person("Awa Kossou", HOME.id), _person("Jan Maes", HOME.id), _person("Koffi Adjovi", HOST.id)
).flatmap(lambda people: st.sampled_from([people, people, people, people[:1], ()]))
TRAJECTORIES = st.sampled_from([(), (trajectory(),), (trajectory(phases=()),)])
# Deferred, so that the account of a failing test does not spell out how everything is drawn.
BOOKS: st.SearchStrategy[Book] = st.deferred(
    lambda: st.builds(
        Book,
        partnership=PARTNERSHIPS,
        trajectories=TRAJECTORIES,
        goals=GOALS,
        people=PERSONS,
        initiatives=st.sampled_from([(), (initiative(),)]),
        needs=NEEDS,
    )
)

VISITS = st.builds(
    Visit,
    id=st.just("visit-1"),
    slug=st.just("kpassa-2027"),
    title=st.sampled_from(["Working visit", ""]),
    visiting=st.sampled_from([*[(HOME.id,)] * 4, (), ("gone",)]),
    hosting=st.sampled_from([*[(HOST.id,)] * 4, (), (HOME.id,), ("gone",)]),
    first_day=st.sampled_from([*[MONDAY] * 6, None, date.min, date(2025, 5, 5), date.max]),
    last_day=st.sampled_from([*[SUNDAY] * 6, None, date.min, date.max]),
    zone=st.sampled_from(["", "Africa/Porto-Novo", "nowhere"]),
    status=st.sampled_from([*[VisitStatus.DRAFT] * 6, *VisitStatus]),
    trajectory=st.sampled_from([None, "path", "path", "gone"]),
    goals=st.sampled_from([(), ("g1.1", "g1.1"), ("gone",)]),
    delegation=st.sampled_from(
        [
            (),
            (member("awa", "A"), member("jan", "B", arrives=MONDAY)),
            (member("awa"), member("jan", leaves=WEDNESDAY)),
            (member("jan", arrives=SUNDAY, leaves=MONDAY), member("koffi", "b"), member("awa")),
            (member("ghost", "B"),),
        ]
    ),
    hosts=PEOPLE,
    citizens_text=st.sampled_from(["", "Why we travel"]),
)
ACTIONS = st.lists(
    st.builds(
        ActionPoint,
        id=st.sampled_from(["action-1", "action-2"]),
        what=st.sampled_from(["", "Send the manual"]),
        owner=st.sampled_from(["", "Jan"]),
        due=DAYS,
        status=st.sampled_from(ActionStatus),
    ),
    unique_by=lambda one: one.id,
    max_size=2,
).map(tuple)
ACKNOWLEDGEMENTS = st.lists(
    st.builds(
        Acknowledgement,
        id=st.sampled_from(["ack-1", "ack-2", "ack-3"]),
        code=st.sampled_from(["G101", "N201", "N207", "B301", "A701", "A702", "X999"]),
        subject=st.sampled_from(["i1", "i2", "need-N1", "visit-1", "ack-1", "ack-2", MONDAY.isoformat()]),
        reason=st.just("Agreed with Kpassa"),
        author=st.just("Jan"),
        made_on=st.sampled_from([None, TODAY]),
        valid_until=st.sampled_from([None, TODAY, MONDAY, date.min]),
    ),
    unique_by=lambda one: one.id,
    max_size=3,
).map(tuple)


def programmes(held: st.SearchStrategy[tuple[Item, ...]]) -> st.SearchStrategy[Programme]:
    """Visits with these items."""
    return st.builds(Programme, visit=VISITS, items=held, actions=ACTIONS, acknowledgements=ACKNOWLEDGEMENTS)


IDS = st.sampled_from([f"i{number}" for number in range(1, 9)])
ITEM_LISTS = st.lists(items(IDS), max_size=8, unique_by=lambda one: one.id).map(tuple)
PROGRAMMES: st.SearchStrategy[Programme] = st.deferred(lambda: programmes(ITEM_LISTS))
