"""The program as a process: terminals, pipes, encodings, and how much of Python it loads."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from visitplanner.cli import main

ROOT = Path(__file__).parents[2]
HOME = "Damwijk,BE,Europe/Brussels,nl"
PARTNER = "Tovako,BJ,Africa/Porto-Novo,fr"


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """Give a workspace with a visit of a hundred activities."""
    folder = tmp_path / "workspace"
    monkeypatch.setenv("VISITPLANNER_WORKSPACE", str(folder))
    monkeypatch.setenv("USER", "awa")
    argv = ["--partnership", "Damwijk – Tovako", "--home", HOME, "--partner", PARTNER]
    assert main(["init", str(folder), *argv]) == 0
    argv = ["--from", "2027-05-10", "--to", "2027-05-16", "--title", "Bezoek aan Tovako – mei"]
    assert main(["visit", "add", "tovako", *argv]) == 0
    rows = tmp_path / "rows.txt"
    lines = "".join(
        f"- {hour}:{minute:02} Sessie {hour}.{minute}\n"
        for hour in range(8, 18)
        for minute in range(0, 60, 6)
    )
    rows.write_text(f"# Bezoek 2027\n\n## Mon 10 May 2027\n\n{lines}", encoding="utf-8")
    assert main(["import", str(rows), "--visit", "tovako"]) == 0
    capsys.readouterr()
    return folder


def planner(*argv: str, **env: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "visitplanner", *argv],
        cwd=ROOT,
        env={**os.environ, **env},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )


def modules_after(*argv: str) -> set[str]:
    """Run one command in a fresh interpreter; give the names of all modules then loaded."""
    code = (
        "import sys\nfrom visitplanner.cli import main\n"
        f"main({list(argv)!r})\n"
        "import json; print(json.dumps(sorted(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stderr.splitlines()[-1]))


@pytest.mark.parametrize("command", [[], ["demo"]])
@pytest.mark.parametrize("term", ["xterm-256color", "dumb"])
def test_without_a_terminal_the_application_says_what_to_use_instead(command: list[str], term: str) -> None:
    """Started by a script or over a bare pipe, it points to its commands instead of drawing screens."""
    done = planner(*command, TERM=term)
    assert done.returncode == 2
    assert b"--help" in done.stderr
    assert b"Traceback" not in done.stderr


def test_the_application_is_not_even_loaded_without_a_terminal() -> None:
    """A command answers quickly because nothing of the screens is loaded for it."""
    assert not modules_after() & {"textual", "rich", "tinydb"}


def test_demo_makes_a_fresh_copy_each_time(own_home: Path) -> None:
    """The copy can be used by the other commands, and the sample itself stays as it is."""
    folders = [Path(planner("demo").stdout.decode().strip()) for _ in range(2)]
    assert folders[0] != folders[1]
    for folder in folders:
        assert folder.is_relative_to(own_home / ".local/share/visitplanner")
        done = planner("--workspace", str(folder), "visits", "--format", "json")
        assert len(json.loads(done.stdout)) >= 3
    made = planner("--workspace", str(folders[0]), "undo")
    assert made.returncode in {0, 2}


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_who_goes_away_causes_no_complaint(workspace: Path, unbuffered: str) -> None:
    """As in `visitplanner visits | head -0`, noticed while printing or at the very end."""
    assert workspace.is_dir()
    read, write = os.pipe()
    os.close(read)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "visitplanner", "visits"],
            cwd=ROOT,
            env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
            stdin=subprocess.DEVNULL,
            stdout=write,
            stderr=subprocess.PIPE,
            check=False,
        )
    finally:
        os.close(write)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_terminal_that_lacks_letters_gets_question_marks(workspace: Path) -> None:
    """An old terminal shows the list with a mark in place of a letter, and never an error."""
    assert workspace.is_dir()
    done = planner("visits", PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"Bezoek aan Tovako ? mei" in done.stdout


def test_the_program_and_the_module_are_the_same(workspace: Path) -> None:
    """It does not matter whether one starts the program by its name or through Python."""
    assert workspace.is_dir()
    script = Path(sys.executable).with_name("visitplanner")
    done = subprocess.run([script, "visits"], cwd=ROOT, capture_output=True, check=False)
    assert done.stdout == planner("visits").stdout


@pytest.mark.parametrize(
    "argv",
    [
        ["visits"],
        ["show", "tovako"],
        ["show", "tovako", "--format", "json"],
        ["goals"],
        ["check"],
        ["check", "--lang", "nl"],
        ["export", "tovako"],
        ["export", "tovako", "--lang", "nl"],
    ],
)
def test_commands_that_read_load_no_terminal_and_little_else(workspace: Path, argv: list[str]) -> None:
    """No Textual, no Rich, nothing that only writing or importing needs; a count that grows is noticed."""
    assert workspace.is_dir()
    loaded = modules_after(*argv)
    tops = {name.partition(".")[0] for name in loaded}
    assert not tops & {"textual", "rich", "logging", "asyncio", "babel", "socket", "subprocess", "tempfile"}
    assert not tops & {"msgspec", "tinydb", "dataclasses", "inspect", "decimal", "uuid", "platform"}
    # A plain call is read without argparse, and what only type checkers need is there for them only.
    assert not tops & {"argparse", "gettext", "locale", "typing", "pathlib"}
    assert not {name for name in loaded if name.startswith(("visitplanner.tui", "visitplanner.imports"))}
    assert len(loaded) <= MOST_MODULES


MOST_MODULES = 200
"""Modules of the Python standard library and of the planner together."""


COMPILING = """
import io, json, sys
found = set()
def watch(event, given):
    if event == "compile" and given[1] == "<string>":
        frame = sys._getframe(1)
        while frame and not frame.f_globals["__name__"].startswith("visitplanner"):
            frame = frame.f_back
        found.add(frame.f_globals["__name__"] if frame else "?")
sys.addaudithook(watch)
from visitplanner.cli import main
main(sys.argv[1:])
print(json.dumps(sorted(found)), file=sys.stderr)
"""


@pytest.mark.parametrize(
    "argv", [["visits"], ["show", "tovako"], ["check"], ["export", "tovako", "--lang", "nl"]]
)
def test_commands_that_read_make_no_code_from_texts(workspace: Path, argv: list[str]) -> None:
    """A NamedTuple does, and a text that becomes a type: the first costs a quarter of starting Python."""
    assert workspace.is_dir()
    done = subprocess.run(
        [sys.executable, "-c", COMPILING, *argv], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert json.loads(done.stderr.splitlines()[-1]) == []
