"""`history` and `bring-back` through `main`, on a real workspace that two people work in."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from visitplanner.cli import main

HOMES = ("--home", "Damwijk,BE,Europe/Brussels,nl", "--partner", "Tovako,BJ,Africa/Porto-Novo,fr")


@dataclass(frozen=True, kw_only=True)
class Said:
    status: int
    out: str
    err: str


Run = Callable[..., Said]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Give a function that runs one command as Awa; there are two visits, and an activity on one of them."""
    folder = tmp_path / "workspace"
    monkeypatch.setenv("VISITPLANNER_WORKSPACE", str(folder))
    monkeypatch.setenv("USER", "awa")

    def call(*argv: str) -> Said:
        status = main(list(argv))
        out, err = capsys.readouterr()
        return Said(status=status, out=out, err=err)

    days = ("--from", "2027-05-10", "--to", "2027-05-16", "--title")
    for argv in (
        ("init", str(folder), "--partnership", "Damwijk – Tovako", *HOMES),
        ("visit", "add", "tovako", *days, "Working visit"),
        ("visit", "add", "damwijk", *days, "Return visit"),
        ("add", "tovako", "tue 9:00-10:30 Fees @Town hall !logistics"),
    ):
        assert call(*argv).status == 0, argv
    return call


def changes(run: Run, *more: str) -> list[dict[str, Any]]:
    """The history as a program reads it."""
    found: list[dict[str, Any]] = json.loads(run("history", "--format", "json", *more).out)
    return found


def items(run: Run) -> list[dict[str, Any]]:
    """The activities of the visit."""
    found: list[dict[str, Any]] = json.loads(run("show", "tovako", "--format", "json").out)["items"]
    return found


def refused(said: Said) -> str:
    """Assert that it is one sentence on standard error, and status 2; give it."""
    assert (said.status, said.out) == (2, "")
    assert "Traceback" not in said.err
    assert "defect" not in said.err
    return said.err.strip()


def test_the_newest_changes_come_first_with_who_and_what(run: Run) -> None:
    """One sees at once what was done last, and reads the letters that name it."""
    said = run("history")
    assert (said.status, said.err) == (0, "")
    assert said.out.index("add an activity") < said.out.index("add a visit")
    assert re.search(
        r"^\d\d:\d\d  awa · add an activity · Working visit +[0-9a-f]{8}$", said.out, re.MULTILINE
    )
    assert "activity “Fees” added" in said.out
    assert "Time: 09:00–10:30" in said.out


def test_the_history_of_one_visit_is_its_own(run: Run) -> None:
    """What was done to the other one is not among it."""
    assert [one["things"][0]["name"] for one in changes(run, "tovako")] == ["Fees", "Working visit"]
    assert [one["things"][0]["name"] for one in changes(run, "damwijk")] == ["Return visit"]


def test_a_visit_that_never_was_is_told(run: Run) -> None:
    """A slip in the name is no empty history."""
    assert "no visit “tovakko”" in refused(run("history", "tovakko"))


def test_a_visit_that_was_deleted_still_has_its_history(run: Run) -> None:
    """And comes back from it."""
    run("undo")
    run("undo")
    assert "damwijk" not in run("visits").out
    newest = changes(run, "damwijk")[0]
    assert newest["undoes"] is not None
    assert newest["things"][0]["deed"] == "deleted"
    assert run("bring-back", newest["id"][:8]).out == "“Return visit” is back.\n"
    assert "damwijk" in run("visits").out


def test_so_many_as_are_asked_for_and_a_word_on_the_rest(run: Run) -> None:
    """`--newest` shows as many; more of them are not passed over in silence."""
    assert len(changes(run, "--newest", "2")) == 2
    assert "--newest shows more" in run("history", "--newest", "2").out
    assert "--newest shows more" not in run("history", "--newest", "4").out
    assert len(changes(run)) == 4


@pytest.mark.parametrize("number", ["0", "-3", "many", "1.5", "²"])
def test_a_number_that_is_none_is_refused(run: Run, number: str) -> None:
    """One sentence says what is wanted."""
    assert "such as 50" in refused(run("history", f"--newest={number}"))


def test_one_persons_changes_alone(run: Run) -> None:
    """By a part of the name, whatever the case; so many of theirs as are asked for."""
    for day in ("wed", "thu"):
        run("--as", "Jan Peeters", "add", "tovako", f"{day} 9:00 Walk !logistics")
    run("add", "tovako", "fri 9:00 Walk !logistics")
    assert {one["by"] for one in changes(run, "--by", "jan")} == {"Jan Peeters"}
    assert len(changes(run, "--by", "PEETERS")) == 2
    assert len(changes(run, "--by", "jan", "--newest", "1")) == 1
    assert changes(run, "--by", "nobody") == []
    assert run("history", "--by", "nobody").out == "The history holds nothing of that.\n"


def test_what_was_deleted_is_brought_back_by_anybody(run: Run) -> None:
    """Undo is one's own; the history is everybody's. The change bears the name of who brought it back."""
    run("undo")
    assert items(run) == []
    said = run("--as", "Jan", "bring-back", changes(run)[0]["id"][:8])
    assert (said.status, said.out, said.err) == (0, "“Fees” is back.\n", "")
    assert items(run)[0]["title"] == "Fees"
    assert (changes(run)[0]["by"], changes(run)[0]["why"]) == ("Jan", "bring back from the history")
    assert run("--as", "Jan", "undo").status == 0
    assert items(run) == []


def test_a_field_is_as_it_was_before_or_after_a_change(run: Run) -> None:
    """Both sides of a change can be had."""
    fees = items(run)[0]["id"][:8]
    run("outcome", "tovako", fees, "It went well.", "--status", "done")
    change = changes(run)[0]["id"][:8]
    assert run("bring-back", change).out == "“Fees” is as it was before that change.\n"
    assert items(run)[0]["status"] == "planned"
    assert run("bring-back", change, "--after").out == "“Fees” is as it was after that change.\n"
    assert items(run)[0]["status"] == "done"
    assert "stands so already" in refused(run("bring-back", change, "--after"))


def test_one_thing_of_a_change_can_be_named(run: Run) -> None:
    """The other things of that change stay as they are."""
    run("need", "tovako", "wed school asks for a fence")
    run("undo")
    change = changes(run)[0]["id"][:8]
    assert "fence" in refused(run("bring-back", change, "nothing such"))
    said = run("bring-back", change, "N1")
    assert said.out == "“N1 school asks for a fence” is back.\n"
    assert [one["title"] for one in items(run)] == ["Fees"]


def test_where_somebody_changed_the_same_since_theirs_stays_unless_one_says_so(run: Run) -> None:
    """Nothing of anybody's is overwritten by accident."""
    fees = items(run)[0]["id"][:8]
    run("outcome", "tovako", fees, "It failed.", "--status", "failed", "--reason", "rain")
    change = changes(run)[0]["id"][:8]
    more = ("--status", "failed", "--reason", "rain")
    run("--as", "Jan", "outcome", "tovako", fees, "It rained.", *more)
    said = run("bring-back", change)
    assert (said.status, said.out) == (0, "“Fees” is as it was before that change.\n")
    assert "changed by somebody since, and stays" in said.err
    assert items(run)[0]["status"] == "planned"
    assert "It rained." in run("outcomes", "tovako").out
    assert "--anyway" in refused(run("bring-back", change))
    assert run("bring-back", change, "--anyway").err == ""
    assert "It rained." not in run("outcomes", "tovako").out


def test_an_unknown_change_or_too_little_of_its_letters_is_refused(run: Run) -> None:
    """Nothing is brought back from a change that was not meant."""
    assert "no change “00000000”" in refused(run("bring-back", "00000000"))
    assert "too short" in refused(run("bring-back", changes(run)[0]["id"][:7]))


def test_undo_of_what_others_did_stays_refused(run: Run) -> None:
    """The history opens no way around that: `undo` is one's own."""
    assert "nothing of yours" in refused(run("--as", "Jan", "undo"))
