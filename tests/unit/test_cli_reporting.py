"""The commands that tell what came of a visit, through `main` on a copy of the sample workspace."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from visitplanner.cli import main

SAMPLE = Path(__file__).parents[2] / "sample_data" / "workspace"

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Give a function that runs one command: status, output, errors."""
    folder = tmp_path / "workspace"
    shutil.copytree(SAMPLE, folder)
    monkeypatch.setenv("VISITPLANNER_WORKSPACE", str(folder))
    monkeypatch.setenv("USER", "lien")

    def call(*argv: str) -> tuple[int, str, str]:
        status = main(list(argv))
        out, err = capsys.readouterr()
        return status, out, err

    return call


def test_the_report_is_for_the_delegation_unless_somebody_else_is_named(run: Run) -> None:
    """The safe choice needs no word; the coordinators' own report names its audience."""
    status, out, err = run("report", "2024-sevidji")
    assert (status, err) == (0, "")
    assert out.startswith("# Report: First working visit to Sèvidji\n")
    assert "Made for the delegation" in out
    assert "Made for the coordinators" in run("report", "2024-sevidji", "--audience", "internal")[1]


def test_agenda_and_report_tell_on_which_other_visits_a_need_stands(run: Run) -> None:
    """A question that was put twice is seen to have been put twice, wherever one reads (C13)."""
    assert (
        "met 19 Nov 2024: First working visit to Sèvidji, Marché central" in run("export", "2027-sevidji")[1]
    )
    assert "13 May 2027: Working visit to Sèvidji, École de Zankodji" in run("report", "2024-sevidji")[1]


def test_report_and_handout_go_into_a_file_whose_path_is_printed(run: Run, tmp_path: Path) -> None:
    """A script finds the document where it was told to be, and the same text as on the screen."""
    for command in (("report", "2024-sevidji"), ("handout",)):
        path = tmp_path / f"{command[0]}.md"
        assert run(*command, "-o", str(path)) == (0, f"{path}\n", "")
        assert path.read_text(encoding="utf-8") == run(*command, "-o", "-")[1]


def test_the_handout_is_this_partnerships_own(run: Run) -> None:
    """Its towns, its goals and its initiatives are in it."""
    out = run("handout")[1]
    for own in (
        "# Leiebeke – Sèvidji: how we work together",
        "One counter that answers",
        "Water voor Sèvidji",
    ):
        assert own in out


def test_outcomes_tell_what_earlier_visits_left_open(run: Run) -> None:
    """Who plans the next visit sees what was agreed and not done, as text and as data."""
    status, out, err = run("outcomes", "2027-sevidji")
    assert (status, err) == (0, "")
    assert "Still open from earlier visits" in out
    data = json.loads(run("outcomes", "2027-sevidji", "--format", "json")[1])
    assert {one["visit"] for one in data["earlier_actions"]} == {"2024-sevidji", "2026-leiebeke"}


@pytest.mark.parametrize("command", ["report", "outcomes"])
def test_an_unknown_visit_is_one_sentence(run: Run, command: str) -> None:
    """A slip of the pen in the name is told, and nothing is printed."""
    status, out, err = run(command, "2024-sevidij")
    assert (status, out, err.count("\n")) == (2, "", 1)
