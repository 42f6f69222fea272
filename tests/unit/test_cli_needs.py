"""`needs`, `need route` and `goals --coverage` through `main`, and the old `need VISIT TEXT` beside them."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from visitplanner.cli import main
from visitplanner.cli.arguments_needs import meant
from visitplanner.domain.handing_on import NO_PROMISE
from visitplanner.locale import Language

HOME = "Damwijk,BE,Europe/Brussels,nl"
PARTNER = "Tovako,BJ,Africa/Porto-Novo,fr"


@dataclass(frozen=True, kw_only=True)
class Said:
    status: int
    out: str
    err: str


Run = Callable[..., Said]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Give a function that runs one command; there is a visit, a goal, a person and the need N1."""
    folder = tmp_path / "workspace"
    monkeypatch.setenv("VISITPLANNER_WORKSPACE", str(folder))
    monkeypatch.setenv("USER", "awa")

    def call(*argv: str) -> Said:
        status = main(list(argv))
        out, err = capsys.readouterr()
        return Said(status=status, out=out, err=err)

    call("init", str(folder), "--partnership", "Damwijk – Tovako", "--home", HOME, "--partner", PARTNER)
    call("visit", "add", "tovako", "--from", "2027-05-10", "--to", "2027-05-16", "--title", "Working visit")
    call("goal", "add", "1.2", "Fees are collected by two people")
    call("person", "add", "Jan Peeters", "--municipality", "Damwijk", "--role", "official")
    assert call("need", "tovako", "thu school asks for a fence @Hill school").out == "N1\n"
    return call


def need(run: Run, code: str = "N1") -> dict[str, object]:
    """A need as a program reads it."""
    found: list[dict[str, object]] = json.loads(run("needs", "--format", "json").out)
    return next(one for one in found if one["code"] == code)


def refused(said: Said) -> str:
    """Assert that it is one sentence on standard error, and status 2; give it."""
    assert (said.status, said.out) == (2, "")
    assert "Traceback" not in said.err
    return said.err.strip()


def test_needs_are_listed_as_text_or_json(run: Run) -> None:
    """A person reads what is missing, a program the same facts."""
    said = run("needs")
    assert (said.status, said.err) == (0, "")
    assert "Not decided yet" in said.out
    assert "No route yet" in said.out
    assert need(run)["met"] == [
        {
            "visit": "tovako",
            "day": "2027-05-13",
            "place": "Hill school",
            "item": need(run)["met"][0]["item"],  # type: ignore[index]  # the id is drawn
            "happened": True,
        }
    ]


def test_open_leaves_out_what_is_answered(run: Run) -> None:
    """Once it is answered, a need no longer stands among those that wait."""
    assert "N1" in run("needs", "--open").out
    run("need", "route", "N1", "note", "--words", "We heard it.")
    assert "N1" not in run("needs", "--open").out
    assert "N1" in run("needs").out


def test_embedding_answers_part_by_part_and_says_what_is_missing(run: Run) -> None:
    """Answers may come over days; each call keeps the ones before it (C15)."""
    first = run("need", "route", "N1", "embed", "--goal", "1.2", "--choice-by", "the council")
    assert (first.status, first.out) == (0, "N1\n")
    assert first.err.startswith("Not answered yet: the partner's own choice")
    last = run(
        *("need", "route", "N1", "embed", "--choice-on", "2027-05-13", "--capacity", "the board budgets"),
        *("--visiting", "Jan", "--host", "head of works"),
    )
    assert (last.status, last.err) == (0, "")
    found = need(run)
    assert found["complete"] is True
    assert found["embedding"] == {
        "goal": "1.2",
        "choice_by": "the council",
        "choice_on": "2027-05-13",
        "capacity": "the board budgets",
        "visiting_colleague": "Jan Peeters",
        "host_colleague": "head of works",
    }


def test_embedding_without_an_answer_is_refused(run: Run) -> None:
    """A need is not called part of the trajectory on nobody's word."""
    assert "--goal" in refused(run("need", "route", "N1", "embed"))
    assert need(run)["route"] == "open"


def test_handing_on_keeps_words_that_promise_nothing_and_adds_a_named_carrier(run: Run) -> None:
    """A new initiative comes with who carries it; the proposal explains the difference (C18)."""
    unknown = refused(run("need", "route", "N1", "hand-on", "--initiative", "Friends of Hill school"))
    assert "--carrier" in unknown
    said = run(
        *("need", "route", "N1", "hand-on", "--initiative", "Friends of Hill school"),
        *("--carrier", "parents"),
    )
    assert (said.status, said.out, said.err) == (0, "N1\n", "")
    found = need(run)
    assert (found["route"], found["initiative"]) == ("handed on", "Friends of Hill school")
    words = str(found["no_promise"])
    assert "Friends of Hill school" in words
    assert "It is not the municipality" in words
    assert "promises nothing" in words
    again = run(
        *("need", "route", "N1", "hand-on", "--initiative", "friends of hill school"),
        *("--words", "Ours."),
    )
    assert again.status == 0
    assert need(run)["no_promise"] == "Ours."


def test_the_proposed_words_are_in_the_readers_language(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is given to a partner is not left in English because the source is."""
    said = Language.tr

    def in_dutch(self: Language, msgid: str, /, **params: object) -> str:
        dutch = self.code == "nl" and msgid == NO_PROMISE
        return f"Wij geven dit door aan {params['initiative']}." if dutch else said(self, msgid, **params)

    monkeypatch.setattr(Language, "tr", in_dutch)
    hand_on = ("need", "route", "N1", "hand-on", "--initiative", "Vrienden", "--carrier", "ouders")
    assert run("--lang", "nl", *hand_on).status == 0
    assert need(run)["no_promise"] == "Wij geven dit door aan Vrienden."


def test_handing_on_with_empty_words_adds_no_initiative(run: Run) -> None:
    """What is refused leaves nothing behind."""
    hand_on = ("need", "route", "N1", "hand-on", "--initiative", "Friends")
    assert "promises nothing" in refused(run(*hand_on, "--carrier", "parents", "--words", " "))
    assert "known are –" in refused(run(*hand_on))


@pytest.mark.parametrize(("route", "kept"), [("note", "noted"), ("decline", "declined")])
def test_noting_and_declining_want_the_words_that_were_given(run: Run, route: str, kept: str) -> None:
    """An honest answer is kept as it was said (C8)."""
    assert "words" in refused(run("need", "route", "N1", route))
    assert run("need", "route", "n1", route, "--words", "We heard you.").status == 0
    assert (need(run)["route"], need(run)["words_given"]) == (kept, "We heard you.")


def test_reopening_keeps_the_answers_and_warns_again(run: Run) -> None:
    """Taking a route back loses nothing."""
    run("need", "route", "N1", "embed", "--goal", "1.2")
    said = run("need", "route", "N1", "reopen")
    assert said.err.startswith("Not answered yet")
    assert need(run)["route"] == "open"
    assert need(run)["embedding"]["goal"] == "1.2"  # type: ignore[index]  # an object


def test_an_option_of_another_route_is_refused(run: Run) -> None:
    """Nothing that was typed is left aside in silence."""
    assert "--goal does not go with note" in refused(
        run("need", "route", "N1", "note", "--words", "x", "--goal", "1.2")
    )
    assert need(run)["route"] == "open"


def test_an_unknown_need_or_route_is_told(run: Run) -> None:
    """A slip in the code or the route changes nothing."""
    assert "N9" in refused(run("need", "route", "N9", "reopen"))
    assert "embed, hand-on, note, decline or reopen" in refused(run("need", "route", "N1", "emebd"))
    assert len(json.loads(run("needs", "--format", "json").out)) == 1


def test_the_help_of_routing_is_its_own(run: Run) -> None:
    """`need route --help` tells the routes, `need --help` the line."""
    assert "--choice-by" in run("need", "route", "--help").out
    assert "need route CODE" in run("need", "--help").out
    assert "--choice-by" not in run("need", "--help").out


def test_a_need_is_noted_on_a_visit_called_route_as_on_any_other(run: Run) -> None:
    """The visit wins wherever the line can be its need; quoted text always is."""
    run("visit", "add", "route", "--from", "2027-06-01", "--to", "2027-06-02", "--title", "Route")
    assert run("need", "route", "school asks for a wall @Hoko").out == "N2\n"
    assert run("need", "route", "N1 note").out == "N3\n"
    assert run("need", "route", "a", "well").out == "N4\n"
    titles = [one["title"] for one in json.loads(run("needs", "--format", "json").out)]
    assert titles == ["school asks for a fence", "school asks for a wall", "N1 note", "a well"]


def test_where_a_line_can_be_read_two_ways_it_is_told(run: Run) -> None:
    """`need route school note books` on such a visit names the way out, and notes nothing."""
    run("visit", "add", "route", "--from", "2027-06-01", "--to", "2027-06-02", "--title", "Route")
    assert "quotation marks" in refused(run("need", "route", "school", "note"))
    assert run("need", "route", "N1", "note", "--words", "We heard it.").out == "N1\n"
    assert need(run)["route"] == "noted"
    assert len(json.loads(run("needs", "--format", "json").out)) == 1


@pytest.mark.parametrize(
    ("typed", "routes"),
    [
        ("need route N1 embed --goal 1.2", True),
        ("--workspace w need --as x route N1 reopen", True),
        ("need --lang=nl route N1 note --words x", True),
        ("need route --help", True),
        ("need route N1", False),
        ("need route N1 embedded", False),
        ("need tovako route N1 embed", False),
        ("need -- route N1 embed", False),
        ("needs route N1 embed", False),
        ("need --help", False),
    ],
)
def test_when_a_line_routes_a_need(typed: str, routes: bool) -> None:
    """Only a code and a route behind `need route`, as words of their own, make another command of it."""
    words = typed.split()
    expected = [word for word in words if word != "route"] if routes else words
    got = meant(words)
    assert ("need route" in got) is routes
    assert [word.removesuffix(" route") for word in got] == expected


def test_coverage_tells_time_and_visits_of_each_goal(run: Run) -> None:
    """What nobody serves is named, for people and for programs; plain `goals` stays as it was."""
    run("goal", "add", "1.3", "Women have a say")
    run("add", "tovako", "tue 9:00-10:30 Workshop #1.2")
    text = run("goals", "--coverage")
    assert text.status == 0
    assert "1 visit, 1 h 30" in text.out
    assert "No activity serves 1.3 “Women have a say”." in text.out
    data = json.loads(run("goals", "--coverage", "--format", "json").out)
    assert data["neglected"] == ["1.3"]
    assert data["goals"][0]["visits"] == [{"visit": "tovako", "activities": 1, "minutes": 90}]
    assert isinstance(json.loads(run("goals", "--format", "json").out), list)
