"""The profile: settings that mean something, travel times, initiatives, the trajectory."""

from datetime import date

import pytest
from babel import Locale

from tests.fakes import DAMWIJK, TOVAKO, memory_desk
from visitplanner.domain.changes import Entity
from visitplanner.domain.errors import InputError
from visitplanner.domain.partnership import (
    Agreement,
    Approval,
    Form,
    Initiative,
    Municipality,
    Partnership,
    SelfAssessment,
    Settings,
    TravelTime,
)
from visitplanner.domain.people import Person
from visitplanner.domain.trajectory import Goal, Phase, PhaseName, Trajectory
from visitplanner.domain.values import replace
from visitplanner.planning.actions import add_action
from visitplanner.planning.countries import COUNTRIES
from visitplanner.planning.desk import Desk
from visitplanner.planning.goals import add_goal
from visitplanner.planning.people import add_person
from visitplanner.planning.profile import (
    A_DAY,
    edit_initiative,
    edit_partnership,
    edit_trajectory,
    set_travel,
)
from visitplanner.planning.visits import add_visit

PATH = Trajectory(id="path", title="Together", starts_on=date(2024, 1, 1), ends_on=date(2030, 12, 31))
WALK = Initiative(id="walk", name="Water walk", municipality=DAMWIJK.id)
KPASSA = Municipality(id="m-kpassa", name="Kpassa", country="tg", zone="Africa/Lome", languages=("fr",))


@pytest.fixture
def desk() -> Desk:
    return memory_desk(PATH, WALK, Initiative(id="other", name="Friends"))


def profile(desk: Desk) -> Partnership:
    """Give the partnership as it stands."""
    return desk.book().partnership


def save(desk: Desk, **fields: object) -> Partnership:
    """Save the partnership with these fields."""
    base = profile(desk)
    return edit_partnership(desk, base, replace(base, **fields)).value  # type: ignore[arg-type]


def test_form_agreement_and_self_assessment_are_kept(desk: Desk) -> None:
    """What the partnership is and knows of itself is written down, and taken back by undo (C1, C20, C21)."""
    before = profile(desk)
    now = save(
        desk,
        form=Form.MULTILATERAL_NETWORK,
        agreement=Agreement(
            signed_on=date(2024, 2, 2),
            approvals=(Approval(municipality="Tovako", decision="délibération adoptée"),),
        ),
        self_assessment=SelfAssessment(weaknesses="One coordinator for half a week"),
    )
    assert now.form is Form.MULTILATERAL_NETWORK
    assert now.agreement.approvals[0].municipality == TOVAKO.id
    assert now.self_assessment.weaknesses == "One coordinator for half a week"
    desk.store.undo()
    assert profile(desk) == before


def test_an_edit_means_the_fields_that_differ(desk: Desk) -> None:
    """Two people at the profile, one at the name and one at the settings, both find theirs."""
    base = profile(desk)
    edit_partnership(desk, base, replace(base, name="Both towns"))
    edit_partnership(desk, base, replace(base, settings=Settings(capacity_floor=60)))
    assert (profile(desk).name, profile(desk).settings.capacity_floor) == ("Both towns", 60)


def setting(name: str, value: int) -> Settings:
    """Give the default settings but for one."""
    return replace(Settings(), **{name: value})  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["capacity_floor", "photo_ceiling"])
def test_shares_are_per_cents(desk: Desk, name: str) -> None:
    """0 and 100 are shares, what lies beyond is told."""
    for percent in (0, 100):
        assert getattr(save(desk, settings=setting(name, percent)).settings, name) == percent
    for percent in (-1, 101):
        with pytest.raises(InputError, match=f"from 0 to 100 per cent; {percent} is none"):
            save(desk, settings=setting(name, percent))


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("travel_minutes", "The travel time"),
        ("longest_day_minutes", "The longest day"),
        ("break_minutes", "The shortest break"),
        ("interpreter_minutes", "The longest stretch of one interpreter"),
    ],
)
def test_lengths_are_minutes_of_a_day(desk: Desk, name: str, said: str) -> None:
    """A length of no minute or of more than a day is told with the setting that has it."""
    for length in (1, A_DAY):
        assert getattr(save(desk, settings=setting(name, length)).settings, name) == length
    for length in (0, -5, A_DAY + 1):
        with pytest.raises(InputError, match=f"{said} is a number of minutes from 1 to 1440; {length} is"):
            save(desk, settings=setting(name, length))


def test_the_deadline_may_be_the_first_day_itself(desk: Desk) -> None:
    """Days before the visit are counted from none."""
    assert save(desk, settings=Settings(pool_deadline_days=0)).settings.pool_deadline_days == 0
    with pytest.raises(InputError, match="number of days before the visit"):
        save(desk, settings=Settings(pool_deadline_days=-1))


@pytest.mark.parametrize("code", ["french", "f", "FR", "f2", "φρ"])
def test_languages_are_codes(desk: Desk, code: str) -> None:
    """A language written out is told how it is written here."""
    assert save(desk, settings=Settings(languages=("nl", "gej"))).settings.languages == ("nl", "gej")
    with pytest.raises(InputError, match=f"“{code}” is no language code"):
        save(desk, settings=Settings(languages=("nl", code)))


@pytest.mark.parametrize(
    "wrong",
    [
        {"settings": Settings(travel_minutes=0)},
        {"municipalities": (DAMWIJK,)},
        {"agreement": Agreement(approvals=(Approval(municipality="gone"),))},
    ],
)
def test_what_was_wrong_before_stops_no_other_change(desk: Desk, wrong: dict[str, object]) -> None:
    """What another hand or an older planner let through is asked about when it is touched."""
    base = replace(profile(desk), **wrong)  # type: ignore[arg-type]
    assert edit_partnership(desk, base, replace(base, name="Both towns")).value.name == "Both towns"


def test_a_municipality_joins_a_network(desk: Desk) -> None:
    """Its country is written in capitals, the rainy months stand in order, each once."""
    now = save(desk, municipalities=(DAMWIJK, TOVAKO, replace(KPASSA, rainy_months=(9, 4, 9))))
    assert now.municipalities[2] == replace(KPASSA, country="TG", rainy_months=(4, 9))


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"name": " "}, "A municipality has a name"),
        ({"name": "TOVAKO"}, "same name"),
        ({"country": "XX"}, "“XX” is no country code"),
        ({"country": "Togo"}, "“Togo” is no country code"),
        ({"zone": "Africa/Kpassa"}, "“Africa/Kpassa” is no time zone"),
        ({"rainy_months": (4, 13)}, "13 is no month"),
        ({"languages": ("French",)}, "no language code"),
    ],
)
def test_a_municipality_that_cannot_be_is_refused(desk: Desk, fields: dict[str, object], said: str) -> None:
    """Country and zone decide about holidays and clocks, so a slip is told at once."""
    wrong = replace(KPASSA, **fields)  # type: ignore[arg-type]
    with pytest.raises(InputError, match=said):
        save(desk, municipalities=(DAMWIJK, TOVAKO, wrong))
    assert profile(desk).municipalities == (DAMWIJK, TOVAKO)


def test_a_municipality_that_is_not_touched_is_not_asked_about(desk: Desk) -> None:
    """A zone that an older file has wrong does not keep a third town from joining."""
    old = replace(TOVAKO, zone="Africa/Nowhere")
    base = replace(profile(desk), municipalities=(DAMWIJK, old))
    wanted = replace(base, municipalities=(DAMWIJK, old, replace(KPASSA, country="TG")))
    assert len(edit_partnership(desk, base, wanted).value.municipalities) == 3


def test_what_a_partnership_cannot_be_is_refused(desk: Desk) -> None:
    """It has a name, two sides, and councils of its own that approved."""
    with pytest.raises(InputError, match="has a name"):
        save(desk, name="")
    with pytest.raises(InputError, match="at least two"):
        save(desk, municipalities=(DAMWIJK,))
    with pytest.raises(InputError, match="“Kpassa” is no municipality of this partnership"):
        save(desk, agreement=Agreement(approvals=(Approval(municipality="Kpassa"),)))


@pytest.mark.parametrize("what", ["goal", "person", "initiative", "visit", "action"])
def test_a_municipality_that_is_named_somewhere_stays(what: str) -> None:
    """Taking a town away would leave its goals, people and visits with a name of nothing: where is said."""
    named: dict[str, Entity] = {
        "goal": Goal(id="g", code="1", title="The one", learners=frozenset({KPASSA.id})),
        "person": Person(id="p", name="The one", municipality=KPASSA.id),
        "initiative": Initiative(id="i", name="The one", municipality=KPASSA.id),
    }
    desk = memory_desk(*([named[what]] if what in named else []))
    save(desk, municipalities=(DAMWIJK, TOVAKO, KPASSA))
    if what == "visit":
        add_visit(desk, slug="one", title="The one", first_day=None, last_day=None, host="Kpassa")
    if what == "action":
        visiting = ("Damwijk",)
        add_visit(
            desk, slug="one", title="Visit", first_day=None, last_day=None, host="Tovako", visiting=visiting
        )
        add_action(desk, "one", what="The one", agreed_by=("Kpassa",))
    with pytest.raises(InputError, match="Kpassa cannot be taken away: “The one” names it"):
        save(desk, municipalities=(DAMWIJK, TOVAKO))


def test_a_municipality_that_nothing_names_goes(desk: Desk) -> None:
    """What was added by mistake can be taken away, whatever the others are named in."""
    add_goal(desk, code="1", title="Fees")
    add_person(desk, name="Jan", municipality="Damwijk")
    add_visit(desk, slug="one", title="Visit", first_day=None, last_day=None)
    add_action(desk, "one", what="Send it", agreed_by=("Tovako",))
    save(desk, municipalities=(DAMWIJK, TOVAKO, KPASSA))
    assert save(desk, municipalities=(DAMWIJK, TOVAKO)).municipalities == (DAMWIJK, TOVAKO)


def test_the_countries_are_those_that_have_a_name() -> None:
    """All 249 of the standard, and none that a dictionary of countries does not know."""
    assert len(COUNTRIES) == 249
    assert set(Locale("en").territories) >= COUNTRIES


# Travel times


def test_a_way_is_set_once_for_both_directions(desk: Desk) -> None:
    """Whichever end is named first, and in whichever letters: there is one time for the pair."""
    set_travel(desk, "Town hall", "Market", 10)
    set_travel(desk, "Guesthouse", "Market", 25)
    now = set_travel(desk, "market", "TOWN HALL", 12).value
    assert [(one.place, one.other, one.minutes) for one in now.travel] == [
        ("Town hall", "Market", 12),
        ("Guesthouse", "Market", 25),
    ]
    assert len({one.id for one in now.travel}) == 2
    now = set_travel(desk, "market", "town hall", None).value
    assert [one.place for one in now.travel] == ["Guesthouse"]
    desk.store.undo()
    assert len(profile(desk).travel) == 2


def test_a_pair_written_twice_by_another_hand_becomes_one(desk: Desk) -> None:
    """Setting the time of a pair leaves one answer."""
    ways = tuple(
        TravelTime(id=one, place=a, other=b, minutes=5)
        for one, a, b in (("x", "Hall", "Market"), ("y", "Market", "Hall"))
    )
    save(desk, travel=ways)
    assert set_travel(desk, "Hall", "Market", 8).value.travel == (replace(ways[0], minutes=8),)


def test_forgetting_an_unknown_way_changes_nothing(desk: Desk) -> None:
    """No step in the history, and nothing to undo."""
    assert set_travel(desk, "Hall", "Market", None).receipt.transaction is None


def test_a_way_that_is_none_is_refused(desk: Desk) -> None:
    """Two places and a length of at least a minute make a travel time."""
    with pytest.raises(InputError, match="name both"):
        set_travel(desk, " ", "Market", 5)
    with pytest.raises(InputError, match="name both"):
        set_travel(desk, "Market", "", 5)
    with pytest.raises(InputError, match="“Market” is one place"):
        set_travel(desk, "Market", "market ", 5)
    for minutes in (0, A_DAY + 1):
        with pytest.raises(InputError, match=f"The travel time is a number of minutes .* {minutes} is none"):
            set_travel(desk, "Hall", "Market", minutes)


# Initiatives


def test_an_initiative_is_edited_field_by_field(desk: Desk) -> None:
    """Carrier, contact and what it does can be told later (C18)."""
    now = edit_initiative(desk, WALK, replace(WALK, does="Wells and toilets", municipality="tovako")).value
    assert now == replace(WALK, does="Wells and toilets", municipality=TOVAKO.id)
    edit_initiative(desk, now, replace(now, name="WATER WALK", municipality=None))
    now = edit_initiative(desk, now, replace(now, carrier="Volunteers")).value
    assert (now.name, now.carrier, now.does) == ("WATER WALK", "Volunteers", "Wells and toilets")
    now = edit_initiative(desk, now, replace(now, name="Walk for water")).value
    with pytest.raises(InputError, match="There is an initiative “Friends” already"):
        edit_initiative(desk, now, replace(now, name="friends"))
    with pytest.raises(InputError, match="has a name"):
        edit_initiative(desk, now, replace(now, name=" "))
    with pytest.raises(InputError, match="“Kpassa” is no municipality"):
        edit_initiative(desk, now, replace(now, municipality="Kpassa"))


# The trajectory


def phases(*begun: tuple[PhaseName, int]) -> tuple[Phase, ...]:
    """Give phases by the year in which each begins."""
    return tuple(Phase(name=name, starts_on=date(year, 1, 1)) for name, year in begun)


def test_phases_are_kept_by_their_first_days(desk: Desk) -> None:
    """They may be typed in any order, and one may be left out (C9)."""
    wanted = phases((PhaseName.ANCHOR, 2028), (PhaseName.START, 2024))
    edit_trajectory(desk, PATH, replace(PATH, title="Closer"))
    now = edit_trajectory(desk, PATH, replace(PATH, phases=wanted)).value
    assert now == replace(PATH, title="Closer", phases=wanted[::-1])
    desk.store.undo()
    desk.store.undo()
    assert desk.book().trajectories == (PATH,)


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        (((PhaseName.BUILD, 2024), (PhaseName.START, 2026)), "“build” comes after “start”"),
        (((PhaseName.START, 2026), (PhaseName.BUILD, 2026)), "“build” comes after “start”"),
        (((PhaseName.START, 2024), (PhaseName.START, 2026)), "“start” is there twice"),
        (((PhaseName.START, 2024), (PhaseName.BUILD, 2026), (PhaseName.START, 2028)), "“build” comes after"),
        (((PhaseName.START, 2023),), "begins on 2023-01-01, outside the years"),
        (((PhaseName.START, 2024), (PhaseName.BUILD, 2031)), "begins on 2031-01-01, outside the years"),
    ],
)
def test_phases_that_cannot_be_are_refused(
    desk: Desk, wanted: tuple[tuple[PhaseName, int], ...], said: str
) -> None:
    """Levels of checks depend on the phase, so an order that cannot be is told."""
    with pytest.raises(InputError, match=said):
        edit_trajectory(desk, PATH, replace(PATH, phases=phases(*wanted)))
    assert desk.book().trajectories == (PATH,)


def test_what_a_trajectory_cannot_be_is_refused(desk: Desk) -> None:
    """It has a title and years that go forward; without years phases are free."""
    with pytest.raises(InputError, match="has a title"):
        edit_trajectory(desk, PATH, replace(PATH, title=""))
    with pytest.raises(InputError, match="would end on 2023-01-01, before it starts on 2024-01-01"):
        edit_trajectory(desk, PATH, replace(PATH, ends_on=date(2023, 1, 1)))
    for days in ((None, PATH.ends_on), (PATH.starts_on, None), (PATH.starts_on, PATH.starts_on)):
        half = replace(PATH, starts_on=days[0], ends_on=days[1])
        now = edit_trajectory(desk, desk.book().trajectories[0], half).value
        assert (now.starts_on, now.ends_on) == days
    on_its_only_day = replace(half, phases=phases((PhaseName.START, 2024)))
    assert edit_trajectory(desk, half, on_its_only_day).value == on_its_only_day
    desk.store.undo()
    free = replace(PATH, starts_on=None, ends_on=None, phases=phases((PhaseName.START, 1999)))
    assert edit_trajectory(desk, half, free).value == free
