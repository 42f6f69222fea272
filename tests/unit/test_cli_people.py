"""The commands on people and on the partnership, through `main` on a real workspace."""

from __future__ import annotations

import json
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


Run = Callable[..., Said]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Give a function that runs one command; there is a visit, two people and an item for one of them."""
    folder = tmp_path / "workspace"
    monkeypatch.setenv("VISITPLANNER_WORKSPACE", str(folder))
    monkeypatch.setenv("USER", "awa")

    def call(*argv: str) -> Said:
        status = main(list(argv))
        out, err = capsys.readouterr()
        return Said(status=status, out=out, err=err)

    homes = ("--home", "Damwijk,BE,Europe/Brussels,nl", "--partner", "Tovako,BJ,Africa/Porto-Novo,fr")
    for argv in (
        ("init", str(folder), "--partnership", "Damwijk – Tovako", *homes),
        ("visit", "add", "tovako", "--from", "2027-05-10", "--to", "2027-05-16", "--title", "Working visit"),
        ("person", "add", "Jan Peeters", "--municipality", "Damwijk", "--role", "official"),
        ("person", "add", "Sena Houn", "--municipality", "Tovako", "--title", "cheffe de service"),
        ("add", "tovako", "tue 9:00-10:30 Fees +Jan !exchange"),
        ("add", "tovako", "wed 9:00-10:30 Waste +Sena !exchange"),
    ):
        assert call(*argv).status == 0, argv
    return call


def test_people_lists_who_there_is_as_text_and_as_json(run: Run) -> None:
    """Without a visit everybody by municipality; with one, by the part they take."""
    assert "Damwijk (1)\n  Jan Peeters" in run("people").out
    assert "Others (2)" in run("people", "tovako").out
    data = json.loads(run("people", "tovako", "--format", "json").out)
    assert [one["name"] for one in data["others"]] == ["Jan Peeters", "Sena Houn"]


def test_programme_prints_what_one_person_attends(run: Run) -> None:
    """A first name is enough where only one bears it, and nobody else's rows are there."""
    said = run("programme", "tovako", "Jan")
    assert (said.status, said.err) == (0, "")
    assert "09:00–10:30  Fees" in said.out
    assert "Waste" not in said.out
    assert (
        json.loads(run("programme", "tovako", "sena", "--format", "json").out)["items"][0]["title"] == "Waste"
    )


def test_programme_writes_a_document_and_prints_its_path(run: Run, tmp_path: Path) -> None:
    """The path on standard output can be handed to the next command."""
    path = tmp_path / "jan.md"
    said = run("programme", "tovako", "Jan Peeters", "--format", "markdown", "-o", str(path))
    assert said.out == f"{path}\n"
    assert path.read_text(encoding="utf-8").startswith("# Programme of Jan Peeters\n")


def test_a_person_nobody_knows_is_one_plain_sentence(run: Run) -> None:
    """No trace of the program, and nothing on standard output."""
    said = run("programme", "tovako", "Piet")
    assert (said.status, said.out) == (2, "")
    assert said.err == "Nobody called “Piet” is known. Add the person first.\n"


def test_partnership_prints_the_profile(run: Run) -> None:
    """What is still to be said carries a sign; settings stand with their default."""
    said = run("partnership")
    assert "⚠  Signed on" in said.out
    assert "Default: 15 min." in said.out
    assert json.loads(run("partnership", "--format", "json").out)["form"] == "city-to-city"
