"""The commands, through `main` on real workspaces: what they print, where, and with which exit status."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from visitplanner.cli import main
from visitplanner.cli.output import line

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
        assert self.out.count("\n") == 1, self.out
        return self.out.strip()


Run = Callable[..., Said]


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "workspace"
    monkeypatch.setenv("VISITPLANNER_WORKSPACE", str(folder))
    monkeypatch.setenv("USER", "awa")
    return folder


@pytest.fixture
def run(workspace: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Give a function that runs one command; the workspace has a visit and a goal already."""

    def call(*argv: str) -> Said:
        status = main(list(argv))
        out, err = capsys.readouterr()
        return Said(status=status, out=out, err=err)

    made = call(
        "init", str(workspace), "--partnership", "Damwijk – Tovako", "--home", HOME, "--partner", PARTNER
    )
    assert (made.status, made.line) == (0, str(workspace))
    assert call(*VISIT).line == "tovako"
    assert (
        call("goal", "add", "1.2", "Fees are collected by two people", "--actor", "politicians").line == "1.2"
    )
    return call


VISIT = ("visit", "add", "tovako", "--from", "2027-05-10", "--to", "2027-05-16", "--title", "Working visit")


def refused(said: Said) -> str:
    """Assert that it is one sentence on standard error, and status 2; give it."""
    assert (said.status, said.out) == (2, "")
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err
    return said.err.strip()


def agenda(run: Run) -> list[dict[str, object]]:
    items: list[dict[str, object]] = json.loads(run("show", "tovako", "--format", "json").out)["items"]
    return items


def test_add_prints_the_id_and_says_on_standard_error_what_is_missing(run: Run) -> None:
    """A script can take the id from the output while a person still reads the warning."""
    said = run("add", "tovako", "tue 9:00-10:30 Fee collection workshop @town hall !exchange")
    assert said.status == 0
    assert len(said.line) == 32
    assert "G101" in said.err
    (item,) = agenda(run)
    assert {
        name: item[name] for name in ("id", "title", "kind", "day", "start", "end", "place", "status")
    } == {
        "id": said.line,
        "title": "Fee collection workshop",
        "kind": "exchange",
        "day": "2027-05-11",
        "start": "09:00",
        "end": "10:30",
        "place": "town hall",
        "status": "planned",
    }


def test_add_with_a_goal_has_nothing_to_complain_of(run: Run) -> None:
    """A row that is complete is taken without a remark."""
    assert run("add", "tovako", "tue 9:00-10:30 Workshop #1.2").err == ""


def test_words_need_no_quotes(run: Run) -> None:
    """At a shell prompt the line can be typed as it is, without thinking of quotation marks."""
    assert run("add", "tovako", "tue", "9:00", "Workshop", "@town", "hall").status == 0
    assert agenda(run)[0]["place"] == "town hall"


def test_link_takes_the_beginning_of_an_id_and_clears_the_error(run: Run) -> None:
    """Eight letters of an id are enough to name the goal of a row, and the error is gone."""
    item = run("add", "tovako", "tue 9:00 Workshop").line
    assert "G101" in run("check", "tovako").out
    said = run("link", "tovako", item[:8], "1.2", "--how", "both towns tell")
    assert (said.status, said.line, said.err) == (0, item, "")
    assert "G101" not in run("check", "tovako").out


def test_need_prints_its_code_and_warns_at_that_moment(run: Run) -> None:
    """A wish is written down in one line, and its writer hears at once what is not answered yet (C13)."""
    said = run("need", "tovako", "thu afternoon school asks again for a fence @Hill school")
    assert (said.status, said.line) == (0, "N1")
    assert "N201" in said.err
    missing = said.err.splitlines()[-1]
    assert missing.startswith("Not answered yet")
    for part in ("goal", "choice", "capacity", "colleagues"):
        assert part in missing
    (item,) = agenda(run)
    assert (item["kind"], item["daypart"], item["place"]) == ("need", "afternoon", "Hill school")


def test_check_ends_with_1_while_something_is_open_and_with_0_when_it_is_clean(run: Run) -> None:
    """A script can tell from the exit status whether a programme is ready."""
    item = run("add", "tovako", "tue 9:00-17:00 Workshop").line
    found = run("check", "tovako", "--format", "json")
    assert found.status == 1
    g101 = next(one for one in json.loads(found.out) if one["code"] == "G101")
    assert (g101["name"], g101["level"], g101["subject"]) == ("activity-without-goal", "error", item)
    assert "Workshop" in g101["message"]
    run("link", "tovako", item, "1.2", "--how", "by doing")
    clean = run("check", "tovako", "--format", "json", "--min-level", "error")
    assert (clean.status, json.loads(clean.out)) == (0, [])
    assert run("check", "--min-level", "error").status == 0
    assert run("check").status == 1, "warnings and advice are open still"


def test_check_without_a_visit_looks_at_all(run: Run) -> None:
    """One command finds what is open in any of the visits."""
    run(*(word.replace("tovako", "other") for word in VISIT))
    run("add", "other", "tue 9:00 Workshop")
    said = run("check")
    assert said.status == 1
    assert "other" in said.out


def test_how_to_solve_it_is_said_once(run: Run) -> None:
    """Three rows with one fault do not bury the reader under three times the same advice."""
    for title in ("One", "Two", "Three"):
        run("add", "tovako", f"tue 9:00-17:00 {title}")
    lines = [one for one in run("check", "tovako").out.splitlines() if one.startswith("G101")]
    assert len(lines) == 3
    assert len(lines[0]) > len(lines[1]) + 40


def test_undo_and_redo_say_what_they_did(run: Run) -> None:
    """Taking a step back names that step, and it can be done again."""
    run("need", "tovako", "A well")
    assert "need" in run("undo").line
    assert agenda(run) == []
    run("redo")
    assert len(agenda(run)) == 1


def test_undo_with_nothing_left_is_refused(run: Run) -> None:
    """When there is nothing to take back, that is said instead of pretending."""
    for _ in range(2):
        assert run("undo").status == 0
    refused(run("undo"))


def test_lists_are_text_or_json(run: Run) -> None:
    """Visits and goals can be read by a person or by a program."""
    assert "Working visit" in run("visits").out
    assert json.loads(run("visits", "--format", "json").out)[0]["slug"] == "tovako"
    assert "Fees are collected" in run("goals").out
    goal = json.loads(run("goals", "--format", "json").out)[0]
    assert (goal["code"], goal["actors"]) == ("1.2", ["politicians"])


def test_show_is_the_agenda_to_read(run: Run) -> None:
    """Without opening the application one reads the title, time, place and goal of each row."""
    run("add", "tovako", "tue 9:00-10:30 Fee collection workshop @town hall #1.2")
    shown = run("show", "tovako").out
    for word in ("Working visit", "Fee collection workshop", "09:00", "town hall", "1.2"):
        assert word in shown


def test_export_goes_to_standard_output_or_a_file(run: Run, tmp_path: Path) -> None:
    """The same document can be piped on or kept, and the path of the file is told."""
    run("add", "tovako", "tue 9:00 Fee collection workshop #1.2")
    printed = run("export", "tovako", "--format", "markdown")
    assert printed.out.startswith("# ")
    assert "Fee collection workshop" in printed.out
    target = tmp_path / "agenda.md"
    said = run("export", "tovako", "-o", str(target))
    assert said.line == str(target)
    assert target.read_text(encoding="utf-8") == printed.out


def test_export_for_the_public_leaves_out_what_is_not_public(run: Run) -> None:
    """A row that nobody made public cannot reach the citizens' version by accident."""
    run("add", "tovako", "tue 9:00 Fee collection workshop #1.2")
    said = run("export", "tovako", "--audience", "public")
    assert said.out.startswith("# ")
    assert "Fee collection workshop" not in said.out


@pytest.mark.parametrize("place", ["before", "behind"])
def test_global_options_stand_before_or_behind_the_command(run: Run, place: str) -> None:
    """Nobody has to remember on which side of the command the language and the author belong."""
    command = ["add", "tovako", "tue Workshop"]
    options = ["--lang", "nl", "--as", "Jan"]
    said = run(*(options + command if place == "before" else command + options))
    assert said.status == 0
    assert "fout" in said.err


def test_each_call_speaks_its_own_language(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing stays of a call: not its language, not its workspace."""
    run("add", "tovako", "tue Workshop")
    assert "error" in run("check").out
    assert "fout" in run("check", "--lang", "nl").out
    assert "error" in run("check").out
    monkeypatch.setenv("LANG", "nl_BE.UTF-8")
    assert "fout" in run("check").out
    monkeypatch.setenv("VISITPLANNER_LANG", "en")
    assert "error" in run("check").out


def test_each_call_opens_its_own_workspace(run: Run, tmp_path: Path) -> None:
    """Who keeps two partnerships never sees the visits of the other one."""
    other = tmp_path / "other"
    run("init", str(other), "--partnership", "Other", "--home", HOME, "--partner", PARTNER)
    assert json.loads(run("--workspace", str(other), "visits", "--format", "json").out) == []
    assert len(json.loads(run("visits", "--format", "json").out)) == 1


def test_who_signs_is_the_user_or_who_they_say_they_are(run: Run, workspace: Path) -> None:
    """The history names the person who made the change, with a name that is safe to print."""
    run("--as", "Jan \x1b[31mPeeters", "add", "tovako", "Workshop")
    last = json.loads((workspace / "history.jsonl").read_text(encoding="utf-8").splitlines()[-1])
    assert last["by"] == "Jan Peeters"
    assert "--as NAME" in refused(run("--as", "\x07", "visits"))


@pytest.mark.parametrize(
    ("argv", "word"),
    [
        (["add", "tovako", "tue Workshop #9"], "1.2"),
        (["add", "tovako", "Workshop !party"], "exchange"),
        (["add", "elsewhere", "Workshop"], "elsewhere"),
        (["add", "tovako", "  "], "title"),
        (["link", "tovako", "nothing", "1.2"], "nothing"),
        (["show", "../../etc/passwd"], "passwd"),
        (["goal", "add", "1.2", "Again"], "1.2"),
        (["goal", "add", "1.3", "Title", "--level", "town"], "organisation"),
        (["visit", "add", "Big Visit", *VISIT[3:]], "big-visit"),
        (list(VISIT), "tovako"),
        (["visit", "add", "x", "--from", "2027-05-16", "--to", "2027-05-10", "--title", "T"], "before"),
        (["visit", "add", "x", "--from", "tomorrow", "--to", "2027-05-10", "--title", "T"], "tomorrow"),
        (["visit", "add", "x", "--from", "2027-02-30", "--to", "2027-05-10", "--title", "T"], "2027-02-30"),
        (["check", "--format", "xml"], "json"),
        (["export", "tovako", "--audience", "everybody"], "delegation"),
        (["import", "/nowhere/at/all.txt", "--visit", "tovako"], "all.txt"),
        (["import", "/dev", "--visit", "tovako"], "/dev"),
        (["frobnicate"], "frobnicate"),
        (["add"], "VISIT"),
        (["visit"], "command"),
        (["show", "tovako", "extra"], "extra"),
        (["--lang", "xx", "visits"], "xx"),
        (["--workspace", "/nowhere", "visits"], "/nowhere"),
        (["show", "to\x1b[2Jvakos"], "tovakos"),
    ],
)
def test_what_cannot_run_is_one_sentence_and_changes_nothing(
    run: Run, workspace: Path, argv: list[str], word: str
) -> None:
    """Each mistake is answered with the word that helps, and the workspace stays as it was."""
    before = {one: one.read_bytes() for one in workspace.rglob("*.json*")}
    said = refused(run(*argv))
    assert word in said
    assert "\x1b" not in said
    assert {one: one.read_bytes() for one in workspace.rglob("*.json*")} == before


def test_errors_are_said_in_the_language_of_the_call(run: Run) -> None:
    """Who asks in Dutch is refused in Dutch."""
    assert refused(run("show", "elsewhere", "--lang", "nl")) != refused(run("show", "elsewhere"))


def test_help_and_version_are_no_errors(run: Run) -> None:
    """Asking for help at any level gives text on standard output, in the language asked for."""
    for argv in (["--help"], ["add", "--help"], ["goal", "add", "-h"], ["goal", "--help"], ["--version"]):
        said = run(*argv)
        assert (said.status, said.err) == (0, "")
        assert said.out
    assert "gebruik" in run("--lang", "nl", "--help").out
    assert "show" in run("--help").out


def test_init_refuses_a_folder_that_holds_something(run: Run, workspace: Path) -> None:
    """Starting anew can never overwrite a workspace that is there."""
    before = {path: path.read_bytes() for path in workspace.rglob("*") if path.is_file()}
    argv = ("init", str(workspace), "--partnership", "P", "--home", HOME, "--partner", PARTNER)
    assert str(workspace) in refused(run(*argv))
    assert {path: path.read_bytes() for path in workspace.rglob("*") if path.is_file()} == before


def test_without_a_workspace_it_says_how_to_come_to_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The first call ever made ends with the two commands to begin with."""
    monkeypatch.chdir(tmp_path)
    assert main(["visits"]) == 2
    said = capsys.readouterr().err
    assert "init" in said
    assert "demo" in said


def test_the_folder_one_stands_in_is_the_workspace_when_it_is_one(
    run: Run, workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Inside a workspace no path has to be given."""
    monkeypatch.delenv("VISITPLANNER_WORKSPACE")
    monkeypatch.chdir(workspace)
    assert "tovako" in run("visits").out


def test_a_defect_is_a_sentence_and_a_log_for_its_owner_alone(
    run: Run, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody who plans a visit reads a traceback."""

    def broken(*_: object, **__: object) -> None:
        raise LookupError

    monkeypatch.setattr("visitplanner.planning.lines.read_line", broken)
    said = run("add", "tovako", "Workshop")
    assert (said.status, said.out) == (2, "")
    assert "Traceback" not in said.err
    (log,) = (own_home / ".local/state/visitplanner").iterdir()
    assert str(log) in said.err
    assert log.stat().st_mode & 0o777 == 0o600
    assert "LookupError" in log.read_text(encoding="utf-8")


def test_what_is_printed_cannot_act_on_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    """Texts of the workspace are clean; a path or an argument may not be."""
    line("a\x1b[2Jb\u202ec\x9bd")
    assert capsys.readouterr().out == "a[2Jbcd\n"


def test_a_person_that_was_added_can_be_named(run: Run) -> None:
    """A first name is enough for somebody who is known; an unknown name is kept and remarked."""
    assert (
        run("person", "add", "Awa Dossou", "--municipality", "Tovako", "--role", "official").line
        == "Awa Dossou"
    )
    assert "kept as text" not in run("add", "tovako", "Workshop #1.2 +Awa").err
    assert "kept as text" in run("add", "tovako", "Workshop #1.2 +Koffi").err


def test_one_damaged_visit_hides_no_other_and_comes_back_from_the_history(run: Run, workspace: Path) -> None:
    """A file that somebody broke by hand is named, the other visits are listed, and one command mends it."""
    days = ("--from", "2028-05-10", "--to", "2028-05-16")
    assert run("visit", "add", "next", *days, "--title", "Next").status == 0
    assert run("add", "tovako", "tue 9:00 Workshop #1.2").status == 0
    file = workspace / "visits" / "tovako.json"
    whole = file.read_text()
    file.write_text(whole.replace('"exchange"', '"exchnge"').replace("Workshop", "Workshop by hand"))

    listed = run("visits")
    assert listed.status == 2
    assert "next" in listed.out
    assert "visits/tovako.json" in listed.err
    assert "visitplanner rebuild" in listed.err
    assert run("check").status == 2
    assert run("goals").status == 2

    assert run("rebuild", "tovako").status == 0
    assert [item["title"] for item in agenda(run)] == ["Workshop"]
    assert run("visits").status == 0
    (kept,) = (workspace / "backups").iterdir()
    assert "Workshop by hand" in kept.read_text()
    assert "nowhere" in refused(run("rebuild", "nowhere"))
