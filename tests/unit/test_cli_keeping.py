"""The commands of whoever keeps the host, through `main`: what is printed, and the exit status."""

from __future__ import annotations

import errno
import json
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from visitplanner.cli import main


@dataclass(frozen=True, kw_only=True)
class Said:
    status: int
    out: str
    err: str

    @property
    def line(self) -> str:
        """The one line that was printed."""
        assert self.out.count("\n") == 1, self.out
        return self.out.strip()


Run = Callable[..., Said]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the workspace stands."""
    return tmp_path / "leiebeke"


@pytest.fixture
def run(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Give a function that runs one command; there is a visit with two items."""
    monkeypatch.setenv("VISITPLANNER_WORKSPACE", str(folder))
    monkeypatch.setenv("USER", "keeper")

    def call(*argv: str | Path) -> Said:
        status = main([str(one) for one in argv])
        out, err = capsys.readouterr()
        return Said(status=status, out=out, err=err)

    homes = ("--home", "Leiebeke,BE,Europe/Brussels,nl", "--partner", "Tovako,BJ,Africa/Porto-Novo,fr")
    for argv in (
        ("init", str(folder), "--partnership", "Leiebeke – Tovako", *homes),
        ("visit", "add", "tovako", "--from", "2027-05-10", "--to", "2027-05-16", "--title", "Working visit"),
        ("add", "tovako", "tue 9:00-10:30 Fees !exchange"),
        ("add", "tovako", "wed 9:00-10:30 Waste !exchange"),
    ):
        assert call(*argv).status == 0, argv
    return call


def refused(said: Said) -> str:
    """Assert that it is one sentence on standard error, and status 2; give it."""
    assert (said.status, said.out) == (2, "")
    assert said.err.count("\n") == 1
    return said.err.strip()


def files(folder: Path) -> dict[str, bytes]:
    """Every file in a folder with what it holds."""
    return {str(one.relative_to(folder)): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def test_a_backup_prints_its_path_is_verified_and_becomes_the_workspace_again(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    """Three commands in a row, each with what the last one printed; the plan reads the same afterwards."""
    made = run("backup")
    assert (made.status, made.err) == (0, "")
    assert re.fullmatch(rf"{folder}/backups/leiebeke-\d{{4}}-\d\d-\d\d-\d{{6}}\.tar\.gz", made.line)
    looked = run("verify", made.line)
    assert (looked.status, looked.err) == (0, "")
    assert looked.line == "Whole: 1 visit, 2 items, 4 changes in the history."
    back = run("restore", made.line, tmp_path / "back")
    assert (back.status, back.line) == (0, str(tmp_path / "back"))
    assert run("--workspace", back.line, "show", "tovako").out == run("show", "tovako").out
    assert run("--workspace", back.line, "add", "tovako", "thu Market !exchange").status == 0


def test_a_backup_goes_to_a_file_or_into_a_folder_that_is_there(run: Run, tmp_path: Path) -> None:
    """A crontab names the folder; the file is named by the workspace and the time."""
    assert run("backup", "-o", tmp_path / "b.tar.gz").line == str(tmp_path / "b.tar.gz")
    (tmp_path / "kept").mkdir()
    assert run("backup", "-o", tmp_path / "kept").line.startswith(f"{tmp_path}/kept/leiebeke-")
    said = refused(run("backup", "-o", tmp_path / "nowhere" / "b.tar.gz"))
    assert said.startswith(f"There is no folder {tmp_path}/nowhere.")


def test_a_backup_replaces_nothing(run: Run, tmp_path: Path) -> None:
    """Yesterday's backup is as it was, and the keeper is told."""
    target = tmp_path / "b.tar.gz"
    target.write_text("yesterday's")
    assert "is there already" in refused(run("backup", "-o", target))
    assert target.read_text() == "yesterday's"
    assert {one.name for one in tmp_path.iterdir()} == {"b.tar.gz", "leiebeke"}


def test_a_restore_replaces_nothing(run: Run, folder: Path, tmp_path: Path) -> None:
    """Neither the workspace that people work in nor any other folder that holds something."""
    backup = run("backup", "-o", tmp_path / "b.tar.gz").line
    run("add", "tovako", "fri Later !exchange")
    before = files(folder)
    assert "is not empty" in refused(run("restore", backup, folder))
    assert files(folder) == before
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "notes.txt").write_text("mine")
    assert "is not empty" in refused(run("restore", backup, tmp_path / "taken"))
    assert files(tmp_path / "taken") == {"notes.txt": b"mine"}


def test_a_whole_workspace_ends_with_0_and_a_damaged_one_with_1(run: Run, folder: Path) -> None:
    """A timer can mail what is printed; each line says whether something is lost, and nothing is changed."""
    whole = run("verify")
    assert (whole.status, whole.line) == (0, "Whole: 1 visit, 2 items, 4 changes in the history.")
    plan = folder / "visits" / "tovako.json"
    plan.write_bytes(plan.read_bytes()[:-40])
    before = files(folder)
    found = run("verify")
    assert (found.status, found.err) == (1, "")
    first, last = found.out.splitlines()
    assert first.startswith("wrong: visits/tovako.json does not hold what it should")
    assert last == "Not whole; read: 0 visits, 0 items, 4 changes in the history."
    assert files(folder) == before
    assert run("rebuild", "tovako").status == 0
    assert run("verify").status == 0


def test_what_is_worth_knowing_is_a_note_and_no_failure(run: Run, folder: Path) -> None:
    """A field that was corrected in an editor wakes nobody at night."""
    plan = folder / "visits" / "tovako.json"
    plan.write_text(plan.read_text().replace("Fees", "Fees and duties"))
    said = run("verify")
    assert said.status == 0
    assert said.out.startswith("note: visits/tovako.json holds what another hand")


def test_a_quiet_look_prints_only_what_there_is_to_tell(run: Run, folder: Path) -> None:
    """A timer that mails what is printed stays silent until somebody has to know."""
    assert run("verify", "--quiet") == Said(status=0, out="", err="")
    plan = folder / "visits" / "tovako.json"
    plan.write_text(plan.read_text().replace("Fees", "Fees and duties"))
    noted = run("verify", "-q")
    assert (noted.status, noted.line.split(":")[0]) == (0, "note")
    plan.unlink()
    found = run("verify", "-q")
    assert found.status == 1
    assert found.out.startswith("wrong: ")
    assert found.out.splitlines()[-1].startswith("Not whole")


def test_a_backup_that_was_damaged_is_told_and_makes_nothing(run: Run, tmp_path: Path) -> None:
    """To look at it ends with 1 as for a workspace; to restore it ends with 2, and no folder appears."""
    backup = Path(run("backup", "-o", tmp_path / "b.tar.gz").line)
    backup.write_bytes(backup.read_bytes()[:-100])
    looked = run("verify", backup)
    assert (looked.status, looked.err) == (1, "")
    assert looked.line.startswith(f"wrong: {backup} is no backup that can be used")
    assert "no backup that can be used" in refused(run("restore", backup, tmp_path / "back"))
    assert not (tmp_path / "back").exists()


def test_what_is_inside_a_backup_is_looked_at_as_well(run: Run, folder: Path, tmp_path: Path) -> None:
    """A damaged workspace is backed up, for that may be all there is; verifying says what is in it."""
    plan = folder / "visits" / "tovako.json"
    plan.write_text("{}")
    backup = run("backup", "-o", tmp_path / "b.tar.gz").line
    looked = run("verify", backup)
    assert looked.status == 1
    assert looked.out.startswith("wrong: visits/tovako.json does not hold what it should")


def test_a_folder_is_no_backup(run: Run, folder: Path, tmp_path: Path) -> None:
    """Who gives the workspace where a backup stands is told how a workspace is looked through."""
    assert f"visitplanner --workspace {folder} verify" in refused(run("verify", folder))
    assert "is a folder" in refused(run("restore", folder, tmp_path / "back"))


@pytest.mark.parametrize("command", ["verify", "restore"])
def test_a_backup_that_is_not_there_is_not_called_damaged(run: Run, tmp_path: Path, command: str) -> None:
    """A wrong letter in its name, or the two words the wrong way round: 2, and nothing is made."""
    words = [] if command == "verify" else [tmp_path / "new"]
    said = refused(run(command, tmp_path / "b.tar.gz", *words))
    assert said.startswith(f"There is no file {tmp_path}/b.tar.gz.")
    assert not (tmp_path / "new").exists()


def test_a_word_too_many_or_too_few_is_told_and_nothing_is_made(run: Run, folder: Path) -> None:
    """A target without -o, a restore that does not say where to, an option of another command."""
    before = files(folder)
    for words in (["backup", "b.tar.gz"], ["restore", "b.tar.gz"], ["verify", "-o", "x"], ["rebuild"]):
        assert "--help" in refused(run(*words)), words
    assert files(folder) == before
    assert [one.name for one in folder.parent.iterdir()] == [folder.name]


@pytest.mark.parametrize("command", ["backup", "verify"])
def test_where_there_is_no_workspace_that_is_said(run: Run, tmp_path: Path, command: str) -> None:
    """No empty backup is made, and an empty folder is not called whole."""
    (tmp_path / "empty").mkdir()
    said = refused(run("--workspace", tmp_path / "empty", command))
    assert said.startswith(f"There is no workspace in {tmp_path}/empty.")
    assert list((tmp_path / "empty").iterdir()) == []


@pytest.mark.parametrize("command", ["backup", "verify"])
def test_who_is_not_let_in_does_not_hear_that_nothing_is_there(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    """An account outside the group is sent to the host, and not to begin a workspace of its own."""

    def closed(path: str, see: Callable[..., os.stat_result] = os.lstat) -> os.stat_result:
        if str(path).startswith(f"{folder}/"):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return see(path)

    monkeypatch.setattr(os, "lstat", closed)
    assert refused(run(command)).startswith(f"You have no access to {folder}. Ask whoever hosts")


def test_a_backup_of_a_newer_planner_is_not_called_damaged(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It could not be looked at, which is 2; and what to do is to update."""
    monkeypatch.setattr("visitplanner.store.backup.FORMAT", 99)
    backup = run("backup", "-o", tmp_path / "b.tar.gz").line
    assert "Update the planner" in refused(run("verify", backup))


def test_the_keeper_reads_it_in_their_language(run: Run, tmp_path: Path) -> None:
    """Whatever is said, the numbers in it are there."""
    run("backup", "-o", tmp_path / "b.tar.gz")
    for lang in ("en", "nl"):
        said = run("--lang", lang, "verify", tmp_path / "b.tar.gz")
        assert re.findall(r"\d+", said.line) == ["1", "2", "4"]


def test_who_made_a_backup_and_when_stands_in_it(run: Run, tmp_path: Path) -> None:
    """Without the planner: the first file in the archive is a table of contents that a person can read."""
    import tarfile  # noqa: PLC0415 - of this test only

    backup = run("--as", "Awa", "backup", "-o", tmp_path / "b.tar.gz").line
    with tarfile.open(backup) as tar:
        names = tar.getnames()
        part = tar.extractfile("backup.json")
        assert part is not None
        said = json.loads(part.read())
    assert names == ["backup.json", "history.jsonl", "partnership.json", "visits/tovako.json"]
    assert (said["format"], said["made_by"]) == (1, "Awa")
    assert re.match(r"\d{4}-\d\d-\d\dT", said["made_at"])
