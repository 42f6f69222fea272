"""Nineteen hostile texts in every stored field, through every command that shows something.

Nothing that a terminal acts on leaves, nothing ends the planner, and each text is read as it was written:
what a command prints of it is what it prints of its tame twin, letter by letter exchanged (see
`tests.hostile`).
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

import pytest

from tests import hostile
from tests.hostile import BUNDLES, BY_NAME, EARLIER, ODD, PAYLOADS, SLUG, Payload, acting
from tests.unit.test_exports_markdown import tokens
from visitplanner.cli import context, main, output
from visitplanner.cli.commands import COMMANDS
from visitplanner.planning.desk import Desk

SHOWS: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    "visits": (("visits",),),
    "goals": (("goals",), ("goals", "--coverage")),
    "needs": (("needs",),),
    "people": (("people",), ("people", SLUG), ("people", ODD)),
    "programme": (("programme", SLUG, "jan"), ("programme", SLUG, "koffi")),
    "partnership": (("partnership",),),
    "show": (("show", SLUG), ("show", ODD)),
    "check": (("check",), ("check", SLUG)),
    "balance": (("balance",), ("balance", SLUG)),
    "outcomes": (("outcomes", SLUG), ("outcomes", EARLIER)),
    "history": (("history",), ("history", SLUG)),
    "ack": (("ack", SLUG),),
    "action list": (("action", "list"), ("action", "list", SLUG)),
    "verify": (("verify",),),
}
"""Commands that show what is stored, as text and, where they can, as JSON."""
DOCUMENTS: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    "export": (
        *(("export", SLUG, "--audience", one) for one in ("public", "delegation", "internal")),
        ("export", ODD, "--audience", "internal"),
    ),
    "report": tuple(("report", SLUG, "--audience", one) for one in ("public", "delegation", "internal")),
    "handout": (("handout",),),
    "programme": (("programme", SLUG, "jan", "--format", "markdown"),),
}
"""Commands that give markdown."""
OTHERS: Final = {
    "", "demo", "init", "visit add", "goal add", "person add", "add", "need", "need route", "link", "join",
    "leave", "outcome", "action add", "action done", "action drop", "action reopen", "action take", "observe",
    "goal marker", "rebuild", "backup", "restore", "bring-back", "undo", "redo", "explain", "import",
}  # fmt: skip
"""Commands that do something; what they take in is the matter of the last tests here."""

NO_MARKUP: Final = frozenset({"inline", "text", "text_special"})
JOINER: Final = "\u2060"
"""Keeps an address from becoming a link; nobody sees it."""


class Said(NamedTuple):
    """What a command printed."""

    status: int
    out: str
    err: str


Run = Callable[..., Said]


@pytest.fixture(scope="module")
def worlds(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A workspace for each text, by its name, and one for each tame twin, by what it holds.

    Another hand wrote them into the files; half a letter can stand in no file, and came in by the planner.
    """
    root = tmp_path_factory.mktemp("worlds")
    marked = hostile.typed(root / "marked", None)
    found: dict[str, Path] = {}
    for at, one in enumerate(PAYLOADS):
        if one.name == "surrogates":
            found[one.name] = hostile.typed(root / one.name, one)
        else:
            found[one.name] = hostile.by_hand(root / one.name, marked, one)
        if not one.is_own and one.tame not in found:
            found[one.tame] = hostile.by_hand(root / f"tame-{at}", marked, one.twin)
    return found


@pytest.fixture(scope="module")
def desks() -> Callable[[str], Desk]:
    """Give a session at a workspace, opened once."""
    return cache(lambda folder: hostile.desk_at(Path(folder)))


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, desks: Callable[[str], Desk]) -> Run:
    """Give a function that runs a command: what it means to print, before the last filter of all."""
    said: dict[Any, list[str]] = {}

    def put(stream: Any, text: str) -> None:
        said.setdefault(stream, []).append(text)

    monkeypatch.setattr(output, "_put", put)
    monkeypatch.setattr(context.Context, "open", lambda _, path: desks(path))

    def call(folder: Path, *argv: str) -> Said:
        said.clear()
        status = main(["--workspace", str(folder), "--as", hostile.ME, "--lang", "en", *argv])
        return Said(status, *("".join(said.get(one, ())) for one in (sys.stdout, sys.stderr)))

    return call


def hold(worlds: dict[str, Path], run: Run, argv: tuple[str, ...], kind: Callable[[str], object]) -> None:
    """Hold what a command prints of each text against what it prints of its twin, both read as that kind."""
    tame: dict[str, Said] = {}
    for one in PAYLOADS:
        about = f"{one} in `{' '.join(argv)}`"
        wild = run(worlds[one.name], *argv)
        assert not acting(wild.out + wild.err, allowed="\n"), about
        if one.is_own:
            kind(wild.out)
            assert wild.status < 2, f"{about}: {wild.err}"
            continue
        if one.tame not in tame:
            tame[one.tame] = run(worlds[one.tame], *argv)
        twin = tame[one.tame]
        assert (wild.status, wild.err) == (twin.status, one.seen(twin.err)), about
        assert kind(wild.out) == exchanged(kind(twin.out), one), about


def exchanged(value: Any, payload: Payload) -> Any:
    """Plain values with the letters of the tame twin exchanged."""
    if isinstance(value, str):
        return payload.seen(value)
    if isinstance(value, list):
        return [exchanged(one, payload) for one in value]
    if isinstance(value, dict):
        return {payload.seen(key): exchanged(one, payload) for key, one in value.items()}
    return value


@cache
def document(markdown: str) -> list[str]:
    """All markup of a document, and behind it what a reader sees of it."""
    found = list(tokens(markdown))
    text = (one.content for one in found if one.type in {"text", "text_special"})
    return [*(one.type for one in found if one.type not in NO_MARKUP), "".join(text).replace(JOINER, "")]


def remarks(printed: str) -> str:
    """What GitHub reads: it takes one sign by its number."""
    return printed.replace("%25", "%")


# What is stored


@pytest.mark.parametrize("payload", PAYLOADS, ids=str)
def test_every_field_holds_what_is_to_be_seen_whoever_wrote_it(
    payload: Payload, worlds: dict[str, Path], tmp_path: Path
) -> None:
    """Typed in or written past the planner, a text is read without what acts, and with all that it says."""
    expected = hostile.to_be_seen(payload)
    for folder in (hostile.typed(tmp_path / "typed", payload), worlds[payload.name]):
        desk = hostile.desk_at(folder)
        for file, entities in expected.items():
            assert hostile.entities(desk, file) == entities
        history = "\n".join(hostile.texts(tuple(desk.store.history())))
        assert not acting(history, allowed="\t\n")
        assert payload.shown in history
        assert set(desk.store.drafts().values()) == {payload.shown_lines}
        assert [one.author for one in desk.store.others()] == [payload.shown]
        desk.store.close()  # type: ignore[attr-defined]  # the workspace's own, beyond the port


def test_half_a_letter_in_a_file_is_refused_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It could never be written again: the file is left as it is, and who looks is told where it is wrong."""
    marked = hostile.typed(tmp_path / "marked", None)
    folder = hostile.by_hand(tmp_path / "half", marked, BY_NAME["surrogates"])
    for argv in (("show", SLUG), ("visits",), ("history",), ("partnership",)):
        assert main(["--workspace", str(folder), "--as", hostile.ME, *argv]) == 2
        out, err = capsys.readouterr()
        assert not acting(out + err, allowed="\n")
        assert err.count("\n") == 1, err
        assert "defect" not in err


@pytest.mark.parametrize("payload", PAYLOADS, ids=str)
def test_files_with_hostile_names_are_left_alone(
    payload: Payload, worlds: dict[str, Path], tmp_path: Path, run: Run
) -> None:
    """What somebody put into the folders beside the planner's own files is neither shown nor in the way."""
    folder = shutil.copytree(worlds["names"], tmp_path / "named")
    before = run(folder, "visits")
    hostile.odd_names(folder, payload)
    assert run(folder, "visits") == before
    assert run(folder, "verify").status == 0
    assert run(folder, "backup", "-o", f"{tmp_path}/kept.tar.gz").status == 0


# The matrix


@pytest.mark.parametrize("command", SHOWS)
def test_what_a_command_shows_is_read_as_it_was_written(
    command: str, worlds: dict[str, Path], run: Run
) -> None:
    """Whatever somebody stored, a listing or a finding says it to the letter, and nothing of it acts."""
    for argv in SHOWS[command]:
        hold(worlds, run, argv, str)


@pytest.mark.parametrize("command", [one for one in SHOWS if one != "verify"])
def test_what_a_program_reads_is_what_was_written(command: str, worlds: dict[str, Path], run: Run) -> None:
    """JSON stays JSON, whatever is quoted in it; a forge reads one finding a line."""
    for argv in SHOWS[command]:
        hold(worlds, run, (*argv, "--format", "json"), json.loads)
        if command == "check":
            hold(worlds, run, (*argv, "--format", "github"), remarks)


@pytest.mark.parametrize("command", DOCUMENTS)
def test_a_document_has_no_markup_from_what_people_wrote(
    command: str, worlds: dict[str, Path], run: Run
) -> None:
    """A title makes no link, tag, row or heading in what is sent to others, whatever stands in it."""
    for argv in DOCUMENTS[command]:
        hold(worlds, run, argv, document)


def test_every_command_is_here() -> None:
    """A new command that shows something is held to this too, or somebody has said that it shows nothing."""
    assert {*SHOWS, *DOCUMENTS, *OTHERS} == set(COMMANDS)


# What comes in

IN_FEW: Final = (*BUNDLES, BY_NAME["breaks"], BY_NAME["surrogates"])
"""All of them, several in one text; but for the very long one, which is refused."""


def stands_as_typed(said: Said, about: str) -> str:
    """Assert that a command did its work and printed nothing that acts; give its first line."""
    assert said.status < 2, f"{about}: {said.err}"
    assert not acting(said.out + said.err, allowed="\n"), about
    return said.out.partition("\n")[0]


@pytest.mark.parametrize("payload", IN_FEW, ids=str)
def test_what_is_typed_at_the_command_line_is_kept_as_it_is_seen(
    payload: Payload, tmp_path: Path, run: Run
) -> None:
    """From founding a partnership to the report of a visit, any text may stand in any argument."""
    folder, text, seen = tmp_path / "w", payload.text, payload.shown

    def do(*argv: str) -> str:
        return stands_as_typed(run(folder, *argv), " ".join(argv[:2]))

    do("init", str(folder), "--partnership", text, "--home", f"{text},BE,Europe/Brussels,nl",
       "--partner", f"{text} 2,BJ,Africa/Porto-Novo,fr")  # fmt: skip
    do("visit", "add", "s", "--from", "2027-05-10", "--to", "2027-05-16", "--title", text)
    do("goal", "add", "1", text, "--different", text, "--learner", seen)
    do("person", "add", text, "--title", text, "--field", text, "--municipality", seen)
    item = do("add", "s", f"tue 9:00-10:00 {text}")
    do("link", "s", item, "1", "--how", text)
    need = do("need", "s", text)
    do("need", "route", need, "decline", "--words", text)
    do("outcome", "s", item, text, "--status", "failed", "--reason", text)
    action = do("action", "add", "s", text, "--owner", text, "--budget", text, "--agreed-by", seen)
    do("action", "drop", "s", action)
    marker = do("goal", "marker", "1", text)
    do("observe", "1", marker, text, "--on", "2027-05-11", "--visit", "s")
    do("join", "s", seen, "--group", text)
    do("ack", "s", "S508", "--reason", text)
    do("undo")
    do("redo")
    stored = hostile.desk_at(folder)
    found = set(hostile.texts((stored.book(), stored.programme("s"))))
    assert not acting("".join(found), allowed="\t\n")
    assert {payload.shown, payload.shown_lines} <= found
    assert list(hostile.texts(stored.book().partnership)).count(payload.shown) >= 2


@pytest.mark.parametrize("payload", IN_FEW, ids=str)
def test_a_complaint_quotes_only_what_can_be_seen(
    payload: Payload, worlds: dict[str, Path], run: Run, tmp_path: Path
) -> None:
    """A wrong name, file, code or option comes back in a sentence, without a defect and without what acts."""
    folder, text = worlds[PAYLOADS[0].tame], payload.text
    for argv in (
        (text,),
        ("show", text),
        ("explain", text),
        ("link", SLUG, text, text),
        ("bring-back", text),
        ("outcome", SLUG, text, text),
        ("import", text, "--visit", "x"),
        ("check", SLUG, "--format", text),
        ("goal", "add", "9", text, "--learner", text),
        ("export", SLUG, "-o", f"{tmp_path}/{text}/x.md"),
        ("restore", text, str(tmp_path / "r")),
        ("--workspace", f"{tmp_path}/{text}", "visits"),
        ("visit", "add", text, "--from", text, "--to", text, "--title", text),
    ):
        said = run(folder, *argv)
        assert said.status == 2, argv
        assert not acting(said.out + said.err, allowed="\n"), argv
        assert "defect" not in said.err, argv
