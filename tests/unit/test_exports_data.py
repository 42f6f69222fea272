"""The JSON contract of `show`, `visits`, `goals` and `check`: stable keys, English words, plain values."""

from __future__ import annotations

import json

from tests.unit.build import TUESDAY, book, item, programme
from tests.unit.golden.world import BOOK, PROGRAMME, TODAY
from visitplanner.checks import findings
from visitplanner.domain.findings import Level
from visitplanner.exports.data import agenda_data, findings_data, goals_data, visits_data
from visitplanner.locale import language

FOUND = findings(BOOK, PROGRAMME, TODAY)


def test_everything_survives_json_unchanged() -> None:
    """Another program reads exactly what the planner knew: no value is bent on the way."""
    for value in (
        agenda_data(BOOK, PROGRAMME, FOUND),
        visits_data(BOOK, [PROGRAMME], {"kpassa-2027": FOUND}),
        goals_data(BOOK, [PROGRAMME]),
        findings_data(FOUND, language=language("en")),
    ):
        assert json.loads(json.dumps(value)) == value


def test_an_item_has_the_keys_of_the_contract() -> None:
    """A script written against the documented keys finds each of them, in the documented form."""
    [row] = agenda_data(book(), programme(item(id="x", goals=["g1.1"], place="Hall")), ())["items"]
    expected = {
        "id": "x",
        "title": "Fee collection: how both towns do it",
        "kind": "exchange",
        "day": "2027-05-11",
        "start": "09:00",
        "end": "10:30",
        "daypart": None,
        "place": "Hall",
        "status": "planned",
        "goals": ["1.1"],
    }
    assert expected.items() <= row.items()


def test_what_is_not_known_is_null_and_never_missing() -> None:
    """A script need not ask whether a key is there: a row without a time has empty values."""
    rows = agenda_data(book(), programme(item("A", "morning"), item("B", "", day=None)), ())["items"]
    assert set(rows[0]) == set(rows[1])
    assert (rows[0]["daypart"], rows[0]["start"], rows[0]["day"]) == ("morning", None, TUESDAY.isoformat())
    assert (rows[1]["daypart"], rows[1]["day"]) == (None, None)


def test_items_come_in_the_order_of_the_programme() -> None:
    """The rows can be printed as they come, in the order in which the days are lived."""
    titles = [row["id"] for row in agenda_data(BOOK, PROGRAMME, ())["items"]]
    assert titles == ["i01", "i02", "i04", "i03", "i05", "i06", "i07", "i08", "i09", "i10"]


def test_a_finding_has_the_keys_of_the_contract_and_speaks_the_reader_s_language() -> None:
    """A script tells findings by their code, while a person reads a sentence and what to do."""
    one = findings_data(FOUND, language=language("en"))[0]
    assert {key: one[key] for key in ("code", "name", "level", "subject", "item", "open")} == {
        "code": "G101",
        "name": "activity-without-goal",
        "level": "error",
        "subject": "i02",
        "item": "i02",
        "open": True,
    }
    assert one["message"] == "“Courtesy call on the mayor” (Tue 11 May, 09:00–) names no goal."
    assert one["remedy"].startswith("Name the goal")


def test_an_accepted_finding_says_by_whom_and_why() -> None:
    """What was accepted keeps its reason, author and day in the data too (C8)."""
    [one] = [entry for entry in findings_data(FOUND, language=language("en")) if not entry["open"]]
    assert one["acknowledged"] == {
        "reason": "The day belongs to the feast of the town.",
        "author": "Els Daems",
        "municipality": "oudermeer",
        "made_on": "2027-04-20",
        "valid_until": None,
    }


def test_a_visit_counts_what_is_open_by_level() -> None:
    """The list of visits shows where something is left to do without opening each one."""
    [one] = visits_data(BOOK, [PROGRAMME], {"kpassa-2027": FOUND})
    still = [found.level for found in FOUND if found.is_open]
    assert one["open"] == {level.word: still.count(level) for level in reversed(Level)}
    assert len(set(still)) == 3, "one of each at least, or nothing was counted"
    assert (one["slug"], one["open_needs"], one["items"], one["status"]) == ("kpassa-2027", 1, 10, "draft")


def test_a_need_says_its_route_and_what_is_missing() -> None:
    """From the data one can tell which answers a concrete need still lacks."""
    needs = {one["code"]: one for one in agenda_data(BOOK, PROGRAMME, ())["needs"]}
    assert (needs["N1"]["route"], needs["N1"]["complete"]) == ("open", False)
    assert needs["N1"]["missing"] == ["trajectory", "local-choice", "capacity", "exchange"]
    assert (needs["N3"]["route"], needs["N3"]["initiative"]) == ("handed on", "School Friends of Oudermeer")


def test_a_goal_says_who_learns_and_how_many_activities_serve_it() -> None:
    """Reciprocity can be counted outside the planner: the towns that learn, the rows that serve."""
    goals = {one["code"]: one for one in goals_data(BOOK, [PROGRAMME])}
    assert goals["1.1"]["learners"] == ["Kpassa", "Oudermeer"]
    assert {code: one["activities"] for code, one in goals.items()} == {"1.1": 1, "1.2": 2, "2.1": 1}
