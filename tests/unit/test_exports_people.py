"""People, one person's own programme and the profile, as text, documents and plain values."""

from __future__ import annotations

import json
from datetime import date

import pytest

from tests.unit.build import (
    MONDAY,
    TODAY,
    TUESDAY,
    WEDNESDAY,
    book,
    goal,
    initiative,
    item,
    member,
    need,
    need_item,
    person,
    programme,
    visit,
)
from visitplanner.domain.agenda import Item, ItemKind, Status, Visibility
from visitplanner.domain.partnership import (
    Agreement,
    Approval,
    Form,
    Partnership,
    SelfAssessment,
    Settings,
    TravelTime,
)
from visitplanner.domain.people import Role
from visitplanner.domain.values import replace
from visitplanner.domain.visit import Participation, VisitStatus
from visitplanner.domain.workspace import Book, Programme
from visitplanner.exports.cells import width
from visitplanner.exports.own_programme import Own, own_of, programme_data, programme_markdown, programme_text
from visitplanner.exports.people_text import people_data, people_text
from visitplanner.exports.profile_said import QUESTIONS, SETTINGS, profile
from visitplanner.exports.profile_text import profile_data, profile_text
from visitplanner.locale import language

EN = language("en")
HOSTILE = "[x](javascript:1) | **b** <i>"
PEOPLE = (
    person("Awa Kossou", field_of_work="waste", local_title="diensthoofd"),
    person("Jan Peeters", role=Role.POLITICIAN_MAJORITY),
    person("Sena Houn", municipality="kpassa", field_of_work="waste"),
    person("Tolo Kin", municipality="kpassa", role=Role.INTERPRETER),
)
WORLD = book(people=PEOPLE, goals=(goal("1.1"), goal("2.1", "Waste is kept apart")))
MEMBERS = (
    Participation(person="awa", arrives=TUESDAY, groups=("A",)),
    Participation(person="jan", leads_from=MONDAY, leads_to=WEDNESDAY, groups=("B",)),
)


def plan(*items: Item, **more: object) -> Programme:
    """A visit of Awa, who arrives on Tuesday, and Jan, who leads."""
    return programme(*items, visit=visit(**{"delegation": MEMBERS, **more}))


def own(*items: Item, who: str = "awa", world: Book = WORLD, **more: object) -> Own:
    """The own programme of somebody."""
    found = world.person(who)
    assert found is not None
    return own_of(world, plan(*items, **more), found)


# The people


def test_the_people_of_a_visit_tell_their_side_their_stay_and_what_lacks() -> None:
    """The plain text says what the screen says: who, as what, from when, and who is missing."""
    text = people_text(WORLD, plan(item("Works", hosts=("sena",))), language=EN, width=100)
    flat = " ".join(text.split())
    assert "Delegation (2): 1 official and 1 of the majority" in flat
    assert "⚠ There is nobody of the opposition and nobody from civil society." in flat
    assert "arrives Tue 11 May · group A · 1 item" in flat
    assert "leads the delegation 10–12 May 2027 · group B" in flat
    assert "Hosts (1): 1 official" in flat
    assert flat.index("Others (1)") < flat.index("Tolo Kin")
    assert "Awa Kossou – Sena Houn (waste): 1 exchange" in flat


def test_the_people_tell_who_has_nothing_to_go_to_and_which_group_is_empty() -> None:
    """A coordinator at the command line sees the same gaps as on the screen."""
    market = item("Market", "09:00-10:30", groups=("A",), day=WEDNESDAY)
    text = people_text(WORLD, plan(market, item("Talk", day=MONDAY, groups=("C",))), language=EN)
    assert "Wed 12 09:00–10:30 Jan Peeters; others are at “Market”" in " ".join(text.split())
    assert "Nobody is in: C." in text


def test_without_a_visit_everybody_stands_under_their_municipality() -> None:
    """The whole partnership at a glance, those without a town included."""
    world = book(people=(*PEOPLE, person("Noor Zand", municipality=None)))
    text = people_text(world, None, language=EN)
    heads = [line for line in text.splitlines() if line and not line.startswith(" ")]
    assert heads == ["Oudermeer (2)", "Kpassa (2)", "Without a municipality (1)"]
    assert text.index("Jan Peeters") < text.index("Awa Kossou")


def test_the_people_as_json_keep_their_keys() -> None:
    """Scripts rely on these names; what is not known is null."""
    data = people_data(WORLD, plan(item("Works", hosts=("sena",), id="i1")))
    assert json.loads(json.dumps(data)) == data
    assert [one["id"] for one in data["delegation"]] == ["jan", "awa"]
    awa = data["delegation"][1]
    assert {name: awa[name] for name in ("name", "arrives", "leaves", "groups", "items")} == {
        "name": "Awa Kossou",
        "arrives": "2027-05-11",
        "leaves": None,
        "groups": ["A"],
        "items": ["i1"],
    }
    assert data["breadth"]["delegation"]["missing"] == ["politician-opposition", "civil-society"]
    assert data["colleagues"][0]["field"] == "waste"
    assert data["idle"] == []


# One person's own programme


def test_an_own_programme_begins_when_one_arrives_and_holds_no_internal_item() -> None:
    """A member is handed what they attend, and nothing that coordinators keep for themselves."""
    secret = item("Talk among coordinators", visibility=Visibility.INTERNAL, kind=ItemKind.INTERNAL)
    made = own(item("Reception", day=MONDAY), item("Works", note="keep quiet", outcome="weak"), secret)
    text = programme_markdown(made, language=EN, today=TODAY)
    assert "Works" in text
    for hidden in ("Reception", "coordinators keep", "Talk among", "keep quiet", "weak"):
        assert hidden not in text
    assert made.left_out == 1
    assert "Talk among" not in programme_text(made, language=EN)
    assert [one["title"] for one in programme_data(made)["items"]] == ["Works"]


def test_a_row_of_several_days_is_cut_to_the_days_on_which_one_is_there() -> None:
    """Who joins on Tuesday reads no Monday in their programme."""
    made = own(item("Workshop", "", day=MONDAY, until_day=WEDNESDAY))
    (row,) = made.view.items
    assert (row.day, row.until_day) == (TUESDAY, WEDNESDAY)
    assert "Monday" not in programme_text(made, language=EN)


def test_a_night_train_keeps_its_night() -> None:
    """A row that ends past midnight is no row of two days, and stays as it is."""
    train = item("Night train", "22:00-06:00", day=TUESDAY, until_day=WEDNESDAY)
    (row,) = own(train).view.items
    assert (row.day, row.until_day) == (TUESDAY, WEDNESDAY)
    late = item("Night train", "22:00-06:00", day=MONDAY, until_day=WEDNESDAY)
    (row,) = own(late).view.items
    assert (row.day, row.until_day) == (TUESDAY, WEDNESDAY)


def test_an_own_programme_says_whom_of_ones_field_one_meets_and_which_goals_it_serves() -> None:
    """Colleague to colleague is the method, so the document names the colleague."""
    made = own(item("Works", hosts=("sena",), goals=["g2.1"]), item("Gone", status=Status.CANCELLED))
    for text in (
        programme_markdown(made, language=EN, today=TODAY),
        programme_text(made, language=EN),
    ):
        assert "Sena Houn, waste: “Works”" in text
        assert "Waste is kept apart" in text
        assert "Gone" not in text


def test_of_what_waits_for_a_day_one_reads_what_names_one_and_how_much_more_there_is() -> None:
    """A member is not handed the ideas of the coordinators, and is not told that there are none."""
    secret = item("Quiet", day=None, visibility=Visibility.INTERNAL)
    rows = (item("Depot", day=None, groups=("A",)), item("Lake", day=None), item("Hill", day=None), secret)
    made = own(*rows)
    for text in (
        programme_markdown(made, language=EN, today=TODAY),
        programme_text(made, language=EN),
    ):
        assert "Depot" in text
        assert "Lake" not in text
        assert "2 items for the whole delegation wait for a day." in text
    assert programme_data(made)["waiting"] == 2
    assert programme_data(own(*rows, who="sena"))["waiting"] == 0


def test_a_need_that_nothing_was_decided_on_warns_in_an_own_programme_too() -> None:
    """A member must not go home with the idea that the fence was promised."""
    world = replace(WORLD, needs=(need(),))
    made = own(need_item(need="need-N1"), world=world)
    sentence = "nothing is promised"
    assert sentence in programme_markdown(made, language=EN, today=TODAY)
    assert sentence in " ".join(programme_text(made, language=EN).split())


def test_an_own_programme_of_a_cancelled_visit_says_so_first() -> None:
    """Nobody travels on an old sheet of paper."""
    text = programme_markdown(own(item("Works"), status=VisitStatus.CANCELLED), language=EN, today=TODAY)
    assert text.startswith("# CANCELLED: Programme of Awa Kossou\n")


def test_an_interpreter_reads_where_they_interpret() -> None:
    """The programme says as what one is expected."""
    made = own(item("Works", interpreter="tolo", hosts=("sena",)), who="tolo")
    assert "Works · interprets · with Sena Houn" in " ".join(programme_text(made, language=EN).split())


def test_what_people_typed_is_no_markup_in_an_own_programme() -> None:
    """A link or a table cell that somebody typed into a name stays text."""
    world = replace(WORLD, people=(person(HOSTILE, id="awa", field_of_work=HOSTILE),))
    made = own(item(HOSTILE, place=HOSTILE), world=world)
    text = programme_markdown(made, language=EN, today=TODAY)
    assert "[x](" not in text
    assert "<i>" not in text
    assert "**b**" not in text


# The profile

PROFILE = replace(
    WORLD,
    partnership=replace(
        WORLD.partnership,
        agreement=Agreement(
            signed_on=date(2024, 2, 2),
            approvals=(Approval(municipality="kpassa", decision="délibération adoptée"),),
        ),
        self_assessment=SelfAssessment(added_value="Two small towns with the same job."),
        settings=Settings(travel_minutes=20),
        travel=(TravelTime(id="t1", place="Town hall", other="Market", minutes=90),),
    ),
    initiatives=(initiative(carrier="parents", does="Fences and wells"),),
)


def test_the_profile_tells_each_council_in_its_own_word_and_what_is_still_to_be_said() -> None:
    """A council that has not decided yet is seen; a word such as kennisneming is not translated away."""
    lines = profile_text(PROFILE, language=EN, width=100).splitlines()
    assert " ⚠  Council of Oudermeer  no decision known yet" in lines
    assert "    Council of Kpassa     délibération adoptée" in lines
    open_keys = {one.key for one in profile(PROFILE, EN) if one.open}
    assert open_keys == {
        "approval:oudermeer",
        *(f"assessment:{name}" for name in QUESTIONS if name != "added_value"),
    }


def test_the_profile_explains_the_other_forms_in_a_line() -> None:
    """Nobody has to hold to the one form rigidly: the others stand beside it (C20)."""
    flat = " ".join(profile_text(PROFILE, language=EN).split())
    assert "Form city-to-city partnership" in flat
    assert "Another form: multilateral network." in flat
    assert "Another form: city-to-city" not in flat
    network = replace(PROFILE, partnership=replace(PROFILE.partnership, form=Form.MULTILATERAL_NETWORK))
    assert "Another form: city-to-city" in " ".join(profile_text(network, language=EN).split())


def test_each_setting_stands_with_its_meaning_and_its_default() -> None:
    """No setting of the checks is without a line that says what it does."""
    assert set(SETTINGS) == set(Settings.__dataclass_fields__)
    flat = " ".join(profile_text(PROFILE, language=EN, width=120).split())
    assert "Time between two places 20 min Allowed where" in flat
    assert "Default: 15 min." in flat
    assert "Town hall – Market 1 h 30" in flat


def test_the_profile_as_json_keeps_value_and_default_apart() -> None:
    """A script sees what was set and what would be."""
    data = profile_data(PROFILE)
    assert json.loads(json.dumps(data)) == data
    assert data["settings"]["travel_minutes"] == {"value": 20, "default": 15}
    assert data["agreement"]["approvals"] == [
        {"municipality": "Kpassa", "decision": "délibération adoptée", "approved_on": None}
    ]
    assert data["travel"] == [{"place": "Town hall", "other": "Market", "minutes": 90}]


def test_a_partnership_that_holds_nothing_yet_can_be_shown() -> None:
    """On the first day everything is still to be said, and nothing fails."""
    empty = Book(partnership=Partnership(id="p", name="P"))
    assert "There is no trajectory yet." in profile_text(empty, language=EN)
    assert people_text(empty, None, language=EN) == "Nobody has been added yet.\n"


@pytest.mark.parametrize("wide", [40, 57, 80, 120])
def test_no_line_is_wider_than_asked(wide: int) -> None:
    """On a narrow terminal no line wraps by itself and tears the columns apart."""
    market = item(
        "Market with a long name in it", "09:00-10:30", groups=("A",), day=WEDNESDAY, hosts=("sena",)
    )
    made = plan(market, item("Talk", day=MONDAY, groups=("C",)))
    awa = WORLD.person("awa")
    assert awa is not None
    for text in (
        people_text(WORLD, made, language=EN, width=wide),
        people_text(WORLD, None, language=EN, width=wide),
        profile_text(PROFILE, language=EN, width=wide),
        programme_text(own_of(WORLD, made, awa), language=EN, width=wide),
    ):
        assert text.endswith("\n")
        for line in text.splitlines():
            assert width(line) <= wide, line
            assert line == line.rstrip()


def test_a_member_without_days_is_there_from_the_beginning_to_the_end() -> None:
    """Who has no arrival of their own attends the first day."""
    made = own(item("Reception", day=MONDAY), who="jan", delegation=(member("jan"),))
    assert [one.title for one in made.view.items] == ["Reception"]
