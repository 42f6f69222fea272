"""Accepting, outcomes, action points, observations and the delegation, through `main` on real files."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from visitplanner.cli import main

HOME = "Damwijk,BE,Europe/Brussels,nl"
PARTNER = "Tovako,BJ,Africa/Porto-Novo,fr"


@dataclass(frozen=True, kw_only=True)
class Said:
    status: int
    out: str
    err: str

    @property
    def line(self) -> str:
        """Give the one line that was printed."""
        assert (self.status, self.out.count("\n")) == (0, 1), (self.out, self.err)
        return self.out.strip()

    @property
    def refusal(self) -> str:
        """Give the one sentence with which it was refused."""
        assert (self.status, self.out, self.err.count("\n")) == (2, "", 1), (self.out, self.err)
        assert "Traceback" not in self.err
        return self.err.strip()

    @property
    def data(self) -> Any:
        """Give what the printed JSON says."""
        assert self.status == 0, self.err
        return json.loads(self.out)


Run = Callable[..., Said]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Give a function that runs one command; there are two visits, a goal with a marker and three people."""
    folder = tmp_path / "workspace"
    monkeypatch.setenv("VISITPLANNER_WORKSPACE", str(folder))
    monkeypatch.setenv("USER", "awa")

    def call(*argv: str) -> Said:
        status = main(list(argv))
        out, err = capsys.readouterr()
        return Said(status=status, out=out, err=err)

    for argv in (
        ("init", str(folder), "--partnership", "Damwijk – Tovako", "--home", HOME, "--partner", PARTNER),
        ("visit", "add", "before", "--from", "2098-05-10", "--to", "2098-05-16", "--title", "First visit"),
        ("visit", "add", "tovako", "--from", "2099-05-11", "--to", "2099-05-17", "--title", "Second visit"),
        ("goal", "add", "1.2", "Fees are collected by two people"),
        ("goal", "add", "2.1", "Councillors ask"),
        ("person", "add", "Awa Dossou", "--municipality", "Tovako", "--role", "official"),
        ("person", "add", "Jan Callebrand", "--municipality", "Damwijk", "--role", "official"),
        ("person", "add", "Jan Dewintere", "--municipality", "Damwijk", "--role", "press"),
    ):
        assert call(*argv).status == 0
    return call


def findings(run: Run, code: str) -> list[dict[str, Any]]:
    """Give the findings of that code on the second visit."""
    found = json.loads(run("check", "tovako", "--format", "json").out)
    return [one for one in found if one["code"] == code]


def shown(run: Run, item: str) -> dict[str, Any]:
    """Give an item of the second visit as `outcomes` tells it."""
    (one,) = (one for one in run("outcomes", "tovako", "--format", "json").data["items"] if one["id"] == item)
    found: dict[str, Any] = one
    return found


# Accepting


def test_a_finding_is_accepted_by_what_it_is_about(run: Run) -> None:
    """The code of a need is enough; who, for which side, why and until when are listed afterwards (C8)."""
    code = run("need", "tovako", "School asks for a fence @Hill school").line
    said = run("ack", "tovako", "N201", code, "--reason", "The councils meet first.", "--until", "2099-06-01")
    assert said.err.count("\n") == 1
    assert "Acknowledged by awa: The councils meet first." in said.err
    (finding,) = findings(run, "N201")
    assert not finding["open"]
    (entry,) = run("ack", "tovako", "--format", "json").data
    made_on = entry.pop("made_on")
    assert len(made_on) == 10
    assert entry == {
        "id": said.line,
        "code": "N201",
        "subject": finding["subject"],
        "subject_said": code,
        "reason": "The councils meet first.",
        "author": "awa",
        "municipality": "Tovako",
        "valid_until": "2099-06-01",
        "state": "counts",
    }
    text = run("ack", "tovako").out
    assert text.startswith(f"N201  {code} ")
    assert f"{said.line[:8]}\n" in text
    assert "Reason: The councils meet first." in text
    assert "awa (Tovako)" in text


def test_the_side_can_be_named(run: Run) -> None:
    """Who signs for another side than their own says so."""
    run("need", "tovako", "A fence")
    run("ack", "tovako", "N201", "--reason", "Later.", "--municipality", "Damwijk")
    assert [one["municipality"] for one in run("ack", "tovako", "--format", "json").data] == ["Damwijk"]


def test_what_is_one_only_need_not_be_named_and_several_are_listed(run: Run) -> None:
    """With two rows the answer names both, with what to type for each."""
    first = run("add", "tovako", "mon 9:00 Fee workshop").line
    refused = run("ack", "tovako", "G101").refusal
    assert refused.startswith("Say why it is accepted")
    second = run("add", "tovako", "tue 9:00 Council sitting").line
    refused = run("ack", "tovako", "G101", "--reason", "Later.").refusal
    named = f"{first[:8]} (Fee workshop), {second[:8]} (Council sitting)"
    assert refused == f"G101 is open for {named}; say which one is accepted."
    run("ack", "tovako", "activity-without-goal", second[:8], "--reason", "Later.")
    assert [one["subject"] for one in findings(run, "G101") if one["open"]] == [first]
    assert run("ack", "tovako", "G101", "--reason", "Later.").status == 0


def test_taking_it_back_opens_the_finding_and_undo_closes_it(run: Run) -> None:
    """The list has the id that withdraws; what is open again is said."""
    run("need", "tovako", "A fence")
    given = run("ack", "tovako", "N201", "N1", "--reason", "Later.").line
    item = run("add", "tovako", "mon 9:00 Fee workshop").line
    other = run("ack", "tovako", "G101", item, "--reason", "Later.").line
    said = run("ack", "tovako", "--withdraw", given[:8])
    assert (said.status, said.out, said.err.count("\n")) == (0, "", 1)
    assert said.err.startswith("N201")
    run("link", "tovako", item, "1.2")
    assert run("ack", "tovako", "--withdraw", other).err == ""
    assert run("ack", "tovako").out == "Nothing has been accepted on this visit.\n"
    run("undo")
    run("undo")
    assert run("undo").line == "Taken back: withdraw an acknowledgement."
    assert [one["id"] for one in run("ack", "tovako", "--format", "json").data] == [other, given]


def test_one_that_covers_nothing_any_more_says_so(run: Run) -> None:
    """The list tells which reasons may go."""
    item = run("add", "tovako", "mon 9:00 Fee workshop").line
    run("ack", "tovako", "G101", item[:4], "--reason", "Later.")
    run("link", "tovako", item, "1.2")
    assert [one["state"] for one in run("ack", "tovako", "--format", "json").data] == ["unused"]
    assert "covers nothing any more" in run("ack", "tovako").out


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("N201", "N9", "--reason", "x"), "N201 finds nothing in “N9”; it is open for N1"),
        (("N201", "N1"), "Say why it is accepted"),
        (("N201", "N1", "--reason", "x", "--until", "2020-01-01"), "has passed"),
        (("N201", "N1", "--reason", "x", "--municipality", "Kpassa"), "“Kpassa” is no municipality"),
        (("X1", "N1", "--reason", "x"), "There is no check called “X1”"),
        (("--reason", "x"), "Say which check it is"),
        (("N201", "--withdraw", "abcd"), "not both at once"),
        (("--reason", "x", "--withdraw", "abcd"), "not both at once"),
        (("--withdraw", "abcd"), "There is no acknowledgement “abcd”"),
    ],
)
def test_what_cannot_be_accepted_is_refused_in_one_sentence(
    run: Run, argv: tuple[str, ...], said: str
) -> None:
    """Nothing is accepted by half, and the sentence says what there is."""
    run("need", "tovako", "A fence")
    assert said in run("ack", "tovako", *argv).refusal
    assert run("ack", "tovako", "--format", "json").data == []


# Outcomes


def test_an_outcome_is_written_down_and_taken_back(run: Run) -> None:
    """What came of a row, whether it took place, and one undo for both."""
    item = run("add", "tovako", "mon 9:00 Fee workshop #1.2").line
    said = run("outcome", "tovako", item[:6], "Two", "forms", "become one.", "--status", "done")
    assert said.line == item
    assert (shown(run, item)["outcome"], shown(run, item)["status"]) == ("Two forms become one.", "done")
    assert run("undo").line == "Taken back: write down an outcome."
    assert (shown(run, item)["outcome"], shown(run, item)["status"]) == ("", "planned")
    run("redo")
    assert shown(run, item)["outcome"] == "Two forms become one."


def test_a_status_alone_keeps_what_was_written(run: Run) -> None:
    """Saying afterwards that it took place does not empty the outcome."""
    item = run("add", "tovako", "mon 9:00 Fee workshop #1.2").line
    run("outcome", "tovako", item, "A form was chosen.")
    run("outcome", "tovako", item, "--status", "moved", "--reason", "The bridge was flooded.")
    assert {name: shown(run, item)[name] for name in ("outcome", "status", "reason")} == {
        "outcome": "A form was chosen.",
        "status": "moved",
        "reason": "The bridge was flooded.",
    }


def test_an_outcome_that_says_nothing_or_no_reason_is_refused(run: Run) -> None:
    """A cancelled row is told with its reason, as on the screen."""
    item = run("add", "tovako", "mon 9:00 Fee workshop #1.2").line
    assert "Say what came of it" in run("outcome", "tovako", item).refusal
    assert "Say why it is cancelled" in run("outcome", "tovako", item, "--status", "cancelled").refusal
    assert "There is no item “lunch”" in run("outcome", "tovako", "lunch", "Tasty").refusal
    assert "--status cannot be “lost”" in run("outcome", "tovako", item, "x", "--status", "lost").refusal


# Action points


def test_an_action_point_is_added_listed_and_done(run: Run) -> None:
    """What was agreed is found again with all that was said of it, as text and for programs."""
    item = run("add", "before", "mon 9:00 Closing discussion #1.2").line
    made = run(
        *(
            "action",
            "add",
            "before",
            "Send",
            "the model form",
            "--owner",
            "Callebrand",
            "--due",
            "2098-06-01",
        ),
        *("--budget", "no cost", "--agreed-by", "Damwijk", "--agreed-by", "tovako", "--item", item[:8]),
    ).line
    (entry,) = run("action", "list", "before", "--format", "json").data
    assert entry == {
        "visit": "before",
        "id": made,
        "what": "Send the model form",
        "owner": "Jan Callebrand",
        "due": "2098-06-01",
        "budget_note": "no cost",
        "agreed_by": ["Damwijk", "Tovako"],
        "status": "open",
        "overdue": False,
        "item": item,
        "taken_up": None,
    }
    text = run("action", "list").out
    assert text.startswith("First visit · before\n  open ")
    assert "Jan Callebrand · due 1 Jun 2098 · no cost · agreed by the council of Damwijk and Tovako" in text
    assert run("action", "done", "before", made[:4]).line == made
    assert run("action", "list", "--open", "--format", "json").data == []
    assert run("undo").line == "Taken back: set an action point."
    assert len(run("action", "list", "--open", "--format", "json").data) == 1
    run("action", "drop", "before", made)
    assert run("action", "list", "before", "--format", "json").data[0]["status"] == "dropped"
    run("action", "reopen", "before", made)
    assert run("action", "list", "before", "--format", "json").data[0]["status"] == "open"


def test_what_a_visit_before_left_open_is_taken_up(run: Run) -> None:
    """Follow-up comes to the next programme by one command, and the list says that it is there."""
    made = run("action", "add", "before", "Compare the forms").line
    run("action", "add", "tovako", "Its own")
    (offered,) = run("action", "list", "tovako", "--earlier", "--format", "json").data
    assert (offered["id"], offered["visit"], offered["taken_up"]) == (made, "before", None)
    item = run("action", "take", "tovako", made[:6]).line
    assert shown(run, item)["action"] == made
    assert f"taken up in {item[:8]}" in run("action", "list", "tovako", "--earlier").out
    assert "takes it up on this visit already" in run("action", "take", "tovako", made).refusal


def test_action_points_that_cannot_be_are_refused(run: Run) -> None:
    """An unknown council, id or visit, and a list of what was before nothing."""
    made = run("action", "add", "tovako", "Its own").line
    assert (
        "“Kpassa” is no municipality" in run("action", "add", "tovako", "x", "--agreed-by", "Kpassa").refusal
    )
    assert "There is no action point “abcd”" in run("action", "done", "tovako", "abcd").refusal
    assert "“visitplanner action list tovako --earlier”" in run("action", "take", "tovako", made).refusal
    assert "Name the visit" in run("action", "list", "--earlier").refusal
    assert "no visit" in run("action", "list", "winter").refusal
    assert run("action", "list", "before").out == "There are no such action points.\n"


# Goals


def test_a_marker_is_added_and_observed(run: Run) -> None:
    """What one would love to see, and that it was seen, on which visit and day (C9)."""
    first = run("goal", "marker", "1.2", "Fees are told aloud").line
    marker = run("goal", "marker", "1.2", "Traders", "see  the board", "--expectation", "love").line
    said = run("observe", "1.2", "traders see", "On two markets.", "--visit", "tovako", "--on", "2020-05-12")
    assert said.line == marker
    (seen,) = run("outcomes", "tovako", "--format", "json").data["observations"]
    assert seen == {
        "goal": "1.2",
        "marker": "Traders see the board",
        "marker_id": marker,
        "expectation": "love",
        "seen_on": "2020-05-12",
        "text": "On two markets.",
        "by": "awa",
    }
    assert [run("observe", "1.2", number, "Again.").line for number in "12"] == [first, marker]
    assert run("undo").line == "Taken back: note what was seen."


def test_what_cannot_have_been_seen_is_refused(run: Run) -> None:
    """No marker, no such goal, no day to come."""
    assert "Goal 1.2 has no progress marker yet" in run("observe", "1.2", "1", "x").refusal
    run("goal", "marker", "1.2", "Traders see the board")
    assert "it has 1 Traders see the board" in run("observe", "1.2", "board", "x").refusal
    assert "There is no goal “9”" in run("observe", "9", "1", "x").refusal
    assert "still to come" in run("observe", "1.2", "1", "x", "--on", "2099-01-01").refusal
    assert "already" in run("goal", "marker", "1.2", "traders see the board").refusal


# The delegation


def test_people_join_and_leave_with_their_days_and_groups(run: Run) -> None:
    """The delegation is made at a prompt; who is still named where is said when somebody leaves."""
    said = run(
        *("join", "tovako", "Callebrand", "Dewintere", "--arrives", "2099-05-12", "--group", "fees"),
    )
    assert (said.status, said.out, said.err) == (0, "Jan Callebrand\nJan Dewintere\n", "")
    run("add", "tovako", "mon 9:00 Fee workshop #1.2 +Callebrand")
    assert "is in the delegation already" in run("join", "tovako", "Callebrand", "--leaves", "2099-05-15").err
    assert any("Jan Callebrand" in one["message"] for one in findings(run, "S503"))
    said = run("leave", "tovako", "Jan Callebrand")
    assert said.line == "Jan Callebrand"
    assert "still named at Fee workshop" in said.err
    assert run("undo").line == "Taken back: change the delegation."


def test_hosts_are_noted_and_taken_out_by_the_same_two_commands(run: Run) -> None:
    """Whoever receives is a host; leaving finds them there."""
    assert run("join", "tovako", "Awa", "--host").line == "Awa Dossou"
    assert "receives the delegation" in run("join", "tovako", "Awa").refusal
    assert run("leave", "tovako", "Awa").line == "Awa Dossou"
    assert "is not in the delegation" in run("leave", "tovako", "Awa").refusal


def test_who_cannot_join_is_refused(run: Run) -> None:
    """Somebody unknown or two of one name, days that go backwards, days for hosts."""
    assert "“Jan” could be Jan Callebrand, Jan Dewintere" in run("join", "tovako", "Jan").refusal
    assert "Nobody called “Koen” is known" in run("join", "tovako", "Awa", "Koen").refusal
    days = ("--arrives", "2099-05-13", "--leaves", "2099-05-12")
    assert "would leave on" in run("join", "tovako", "Dewintere", *days).refusal
    for given in (days[:2], days[2:], ("--group", "fees")):
        assert "Hosts have no days" in run("join", "tovako", "Awa", "--host", *given).refusal
    assert run("people", "tovako", "--format", "json").status == 0


@pytest.mark.parametrize(
    "command",
    [
        *("ack", "outcome", "observe", "join", "leave", "goal marker"),
        *("action add", "action list", "action done", "action drop", "action reopen", "action take"),
    ],
)
def test_each_command_explains_itself(run: Run, command: str) -> None:
    """`--help` behind a command names everything that can be given, in whole words."""
    said = run(*command.split(), "--help")
    assert said.status == 0
    assert said.out.startswith(f"usage: visitplanner {command} ")
    assert "what to give" in said.out
