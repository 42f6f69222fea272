"""The texts of the checks, their page, and the document that is made of them."""

from __future__ import annotations

import json
import re
import string
from collections.abc import Callable
from pathlib import Path

import pytest

from docs import checks as document
from tests.unit.build import TODAY, book, item, programme
from visitplanner.checks import RULES, findings, page
from visitplanner.checks.catalogue import Rule
from visitplanner.cli import main
from visitplanner.cli.checking import remark
from visitplanner.cli.explaining import page_data, page_text
from visitplanner.domain.findings import Finding, Level
from visitplanner.domain.values import replace
from visitplanner.locale import language

ENGLISH = language("en")
EVERY = pytest.mark.parametrize("one", RULES.values(), ids=RULES)


@EVERY
def test_texts_are_sentences_that_a_person_would_say(one: Rule) -> None:
    """They begin with a capital, a quotation or a name, end with a full stop, and shout at nobody."""
    for text in (*one.saw.values(), one.why, one.remedy, one.fine_when):
        assert re.match(r"[A-Z“{]", text), text
        assert text.endswith((".", "?")), text
        assert "!" not in text
        assert "  " not in text
        assert "'" not in text, "the texts have the apostrophe ’ of print"


@EVERY
def test_each_finding_text_names_something(one: Rule) -> None:
    """A person, a time, an item: what was seen is told, but where what is missing has no name."""
    nameless = {
        text for text in one.saw.values() if not any(name for _, name, *_ in string.Formatter().parse(text))
    }
    assert len(nameless) < len(one.saw) or one.code == "K603", nameless


@EVERY
def test_a_page_has_all_texts_within_its_width(one: Rule) -> None:
    """Read in a terminal of eighty columns, in every section, without a placeholder."""
    text = page_text(page(one.code), language=ENGLISH, width=80)
    assert max(len(line) for line in text.splitlines()) <= 80
    flat = " ".join(text.split())
    for part in (one.why, one.remedy, one.fine_when):
        assert part in flat
    assert "{" not in text
    assert flat.startswith(f"{one.code} {one.name} Level ")


def test_the_page_tells_the_level_of_each_phase_and_of_what_has_its_own() -> None:
    """One word where it is always the same; silence is told too (C14)."""
    pages = {code: " ".join(page_text(page(code), language=ENGLISH, width=80).split()) for code in RULES}
    assert "Level error What it says" in pages["G101"]
    assert "Level warning (start); error (build, anchor and hand over) What" in pages["N201"]
    assert "Level silent (start); advice (build, anchor and hand over) What" in pages["B305"]
    assert "floor is … %. (advice)" in pages["B301"]


def test_a_silent_phase_has_no_level_for_programs() -> None:
    """Keys and codes are stable English; the texts keep the names that findings fill."""
    data = page_data(page("quick-results-late"), ENGLISH)
    assert data["levels"] == {"start": None, "build": "advice", "anchor": "advice", "hand-over": "advice"}
    assert data["serves"] == [{"id": key, "statement": text} for key, text in page("B305").statements]
    saw = page_data(page("B302"), ENGLISH)["saw"]
    assert isinstance(saw, list)
    assert [(one["variant"], one["level"]) for one in saw] == [("visit", None), ("day", "advice")]


def test_explain_prints_the_page_by_code_or_name_in_any_case(capsys: pytest.CaptureFixture[str]) -> None:
    """As text, or for programs."""
    assert main(["explain", "g105"]) == 0
    assert capsys.readouterr().out.startswith("G105 relationship-only-day\n")
    assert main(["explain", "Relationship-Only-Day", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["code"] == "G105"


def test_explaining_an_unknown_check_lists_the_codes(capsys: pytest.CaptureFixture[str]) -> None:
    """One sentence, and the status of what could not run."""
    assert main(["explain", "Z1"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "There is no check called “Z1”. The codes there are: A701," in said.err


def test_explain_speaks_the_language_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    """The heading and the texts that are translated are Dutch."""
    assert main(["explain", "G101", "--lang", "nl"]) == 0
    assert "An activity that no goal asked for" not in capsys.readouterr().out


def seen(text: str = "Fees: 100 % open,\r\nor not", level: Level = Level.ERROR) -> Finding:
    return Finding(
        code="G101",
        name="activity-without-goal",
        level=level,
        subject="a",
        saw="{text}",
        params={"text": text},
    )


@pytest.mark.parametrize(
    ("level", "word"), [(Level.ERROR, "error"), (Level.WARNING, "warning"), (Level.ADVICE, "notice")]
)
def test_a_remark_for_github_has_its_level_and_nothing_that_ends_it(level: Level, word: str) -> None:
    """A title with a line break or a per cent sign cannot write a command of its own."""
    assert remark("kpassa-2027", seen(level=level), ENGLISH) == (
        f"::{word} title=G101::kpassa-2027: Fees: 100 %25 open,%0D%0Aor not"
    )
    assert remark("v", replace(seen(), code="G1,01:x"), ENGLISH).startswith("::error title=G1%2C01%3Ax::v: ")


def test_a_remark_tells_how_to_solve_it() -> None:
    """Whoever reads the run of a workflow has no planner at hand."""
    [finding] = [one for one in findings(book(), programme(item("Market")), TODAY) if one.code == "G101"]
    assert remark("v", finding, ENGLISH).endswith(
        "“Market” (Tue 11 May, 09:00–10:30) names no goal. Name the goal it serves and how, in one line. If "
        "it is culture that serves the relationship, say so; if it is travel, a meal or a moment among "
        "yourselves, change its kind."
    )


@pytest.fixture
def workspace(tmp_path: Path) -> Callable[..., int]:
    """Run a command in a new workspace whose visit holds one activity without a goal."""
    folder = tmp_path / "band"
    start = ["init", str(folder), "--partnership", "Damwijk–Tovako"]
    towns = ["--home", "Damwijk,BE,Europe/Brussels,nl", "--partner", "Tovako,BJ,Africa/Porto-Novo,fr"]
    assert main([*start, *towns, "--as", "Jan"]) == 0

    def run(*words: str) -> int:
        return main([*words, "--workspace", str(folder), "--as", "Jan", "--lang", "en"])

    assert run("visit", "add", "v", "--from", "2027-05-10", "--to", "2027-05-12", "--title", "Visit") == 0
    assert run("add", "v", "tue 9:00-10:30 Market visit !exchange") == 0
    return run


def test_the_least_level_decides_what_is_printed_and_the_status(
    workspace: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    """A workflow may insist on errors only, and pass with warnings open."""
    capsys.readouterr()
    assert workspace("check", "v", "--format", "json") == 1
    levels = {one["level"] for one in json.loads(capsys.readouterr().out)}
    assert levels == {"error", "warning"}
    assert workspace("check", "v", "--min-level", "error") == 1
    said = capsys.readouterr().out
    assert said.count("G101 error") == 1
    assert "warning:" not in said
    assert workspace("show", "v", "--format", "json") == 0
    (row,) = json.loads(capsys.readouterr().out)["items"]
    assert workspace("goal", "add", "1.1", "Open fees") == 0
    assert workspace("link", "v", row["id"], "1.1") == 0
    capsys.readouterr()
    assert workspace("check", "v", "--min-level", "error") == 0
    assert capsys.readouterr().out == "No finding is open.\n"
    assert workspace("check", "v", "--format", "json") == 1
    assert {one["level"] for one in json.loads(capsys.readouterr().out)} == {"warning", "advice"}
    assert workspace("check", "v", "--format", "json", "--min-level", "warning") == 1
    assert {one["level"] for one in json.loads(capsys.readouterr().out)} == {"warning"}


def test_github_gets_one_command_for_each_open_finding(
    workspace: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    """And nothing else on its lines."""
    capsys.readouterr()
    assert workspace("check", "--format", "github", "--min-level", "warning") == 1
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("::error title=G101::v: “Market visit” (Tue 11 May") for line in lines)
    assert all(re.match(r"::(error|warning) title=[A-Z]\d{3}::v: ", line) for line in lines)
    assert workspace("show", "v", "--format", "json") == 0
    (row,) = json.loads(capsys.readouterr().out)["items"]
    assert workspace("ack", "v", "G101", row["id"], "--reason", "Awa asks the partner by Friday") == 0
    capsys.readouterr()
    workspace("check", "--format", "github")
    assert "title=G101" not in capsys.readouterr().out


def test_the_document_of_all_checks_is_made_of_the_catalogue() -> None:
    """`python -m docs.checks` writes it; a rule that changes changes it."""
    assert document.PAGE.read_text(encoding="utf-8") == document.text()


def test_the_document_holds_every_check_with_its_texts_and_statements() -> None:
    """Who has no terminal at hand reads the same there."""
    text = document.text()
    for code, one in RULES.items():
        assert f"\n## {code} {one.name}\n" in text
        assert f"[{code}](#{code.lower()}-{one.name})" in text
        for said in (one.why, one.remedy, one.fine_when):
            assert said in text
