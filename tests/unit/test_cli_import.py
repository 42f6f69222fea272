"""Importing programmes from the command line: every row arrives, and the report says how it was read."""

import io
import json
import os
import sys
from pathlib import Path

import pytest

from visitplanner.cli import main

PROGRAMME = """# Working visit to Tovako 2027

## Mon 10 May

- 9:00 Welcome at the town hall
- 10u15-11u45 Fee collection: how both towns do it, Town hall
- 12:30 Lunch with the market committee
- afternoon: Market visit (fee collectors)

## Tue 12 May

- 9h00 Council sitting

## To be planned

- Visit to the women's cooperative
"""


@pytest.fixture
def programme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """Give a programme in a file, with an empty workspace to take it into."""
    folder = tmp_path / "workspace"
    monkeypatch.setenv("VISITPLANNER_WORKSPACE", str(folder))
    monkeypatch.setenv("USER", "awa")
    argv = ["--home", "Damwijk,BE,Europe/Brussels,nl", "--partner", "Tovako,BJ,Africa/Porto-Novo,fr"]
    assert main(["init", str(folder), "--partnership", "Damwijk – Tovako", *argv]) == 0
    capsys.readouterr()
    path = tmp_path / "programme.md"
    path.write_text(PROGRAMME, encoding="utf-8")
    return path


def items(capsys: pytest.CaptureFixture[str]) -> dict[str, dict[str, object]]:
    capsys.readouterr()
    assert main(["show", "tovako", "--format", "json"]) == 0
    return {one["title"]: one for one in json.loads(capsys.readouterr().out)["items"]}


def test_an_import_makes_the_visit_and_takes_in_every_row(
    programme: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A programme that exists as a file becomes a visit in one command, and the report lists each row."""
    assert main(["import", str(programme), "--visit", "tovako"]) == 0
    report = capsys.readouterr().out
    found = items(capsys)
    assert len(found) == 6
    welcome = found["Welcome at the town hall"]
    assert (welcome["day"], welcome["start"]) == ("2027-05-10", "09:00")
    assert "6" in report.splitlines()[-1]
    for title in found:
        assert title in report


def test_the_report_names_the_contradiction_and_the_pool(
    programme: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """12 May 2027 is a Wednesday."""
    main(["import", str(programme), "--visit", "tovako"])
    report = capsys.readouterr().out
    assert any("!" in one and "12 May" in one for one in report.splitlines())
    assert any("pool" in one and "cooperative" in one for one in report.splitlines())


def test_a_dry_run_reports_the_same_and_changes_nothing(
    programme: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One can read beforehand exactly what an import would do."""
    assert main(["import", str(programme), "--visit", "tovako", "--dry-run"]) == 0
    dry = capsys.readouterr().out
    assert main(["visits", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == []
    assert main(["import", str(programme), "--visit", "tovako"]) == 0
    assert dry.startswith(capsys.readouterr().out.rstrip("\n"))


def test_imported_activities_owe_a_goal_until_they_are_linked(
    programme: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An imported programme shows at once which rows do not say what they serve; a lunch owes nothing."""
    main(["import", str(programme), "--visit", "tovako"])
    capsys.readouterr()
    assert main(["check", "tovako", "--format", "json"]) == 1
    owing = {one["item"] for one in json.loads(capsys.readouterr().out) if one["code"] == "G101"}
    found = items(capsys)
    assert found["Council sitting"]["id"] in owing
    assert found["Lunch with the market committee"]["id"] not in owing


def test_standard_input_can_be_imported(
    programme: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A programme can be piped in, whatever letters the terminal knows."""
    data = programme.read_bytes()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="ascii"))
    assert main(["import", "-", "--visit", "tovako"]) == 0
    assert len(items(capsys)) == 6


def test_the_year_can_be_given_and_is_asked_for(
    tmp_path: Path, programme: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A programme without a year is not put in a guessed one: the report says how to give it."""
    without = tmp_path / "without.txt"
    without.write_text(programme.read_text(encoding="utf-8").replace(" 2027", ""), encoding="utf-8")
    assert main(["import", str(without), "--visit", "tovako", "--dry-run"]) == 0
    assert "--year" in capsys.readouterr().out
    assert main(["import", str(without), "--visit", "tovako", "--year", "2029"]) == 0
    assert items(capsys)["Welcome at the town hall"]["day"] == "2029-05-10"


def test_rows_join_a_visit_that_is_there_and_take_its_year(
    tmp_path: Path, programme: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Importing into a planned visit puts the rows on the days of that visit."""
    main(["visit", "add", "tovako", "--from", "2030-05-10", "--to", "2030-05-16", "--title", "Mine"])
    without = tmp_path / "without.txt"
    without.write_text(programme.read_text(encoding="utf-8").replace(" 2027", ""), encoding="utf-8")
    assert main(["import", str(without), "--visit", "tovako"]) == 0
    assert items(capsys)["Welcome at the town hall"]["day"] == "2030-05-10"


@pytest.mark.parametrize("data", [b"", b"\n\n \n"])
def test_a_file_without_a_programme_is_refused(
    data: bytes, programme: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An empty file makes no visit and is answered in a sentence."""
    programme.write_bytes(data)
    assert main(["import", str(programme), "--visit", "tovako"]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert main(["visits", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_bytes_that_are_no_text_are_remarked_in_a_dry_run(
    programme: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever names a picture by mistake reads that it is not plain text, and sees nothing that acts."""
    programme.write_bytes(b"\x00\xff\xfe\x1b" * 50)
    assert main(["import", str(programme), "--visit", "tovako", "--dry-run"]) == 0
    said = capsys.readouterr().out
    assert "not UTF-8" in said
    assert not set(said) & {"\x00", "\x1b"}


def test_a_named_pipe_does_not_hang_the_command(
    tmp_path: Path, programme: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A path that would wait for ever is refused, with the way to read from a pipe."""
    assert programme.is_file()
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert main(["import", str(pipe), "--visit", "tovako"]) == 2
    assert "-" in capsys.readouterr().err


def test_too_large_a_file_is_refused(programme: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that cannot be a programme is turned away before it fills the memory, with the limit said."""
    with programme.open("ab") as file:
        file.truncate(6_000_000)
    assert main(["import", str(programme), "--visit", "tovako"]) == 2
    assert "million" in capsys.readouterr().err


def test_what_acts_on_a_terminal_does_not_come_through(
    programme: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file received from anybody can be imported without touching the reader's terminal."""
    with programme.open("a", encoding="utf-8") as file:
        file.write("- 11:00 \x1b]0;title\x07Hidden \u202eword\x1b[2J\n")
    assert main(["import", str(programme), "--visit", "tovako"]) == 0
    said = capsys.readouterr()
    assert not any(letter in said.out + said.err for letter in "\x1b\x07\u202e")
    assert "Hidden word" in items(capsys)


def test_the_report_of_one_row_speaks_of_one_row(programme: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A single line is counted as a person would say it."""
    programme.write_text("Visit\n\nMon 10 May 2027\n9:00 Lunch\n", encoding="utf-8")
    assert main(["import", str(programme), "--visit", "tovako", "--dry-run"]) == 0
    assert "1 row: 1 on a day, 0 in the pool" in capsys.readouterr().out
