"""Restricted mode on the command line: one workspace, one person, the application and nothing else."""

from __future__ import annotations

import ast
import errno
import os
import pwd
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

import visitplanner
from visitplanner.cli import application, commands, main, restricted
from visitplanner.cli.application import run
from visitplanner.cli.context import Context, state_folder
from visitplanner.cli.parser import parse
from visitplanner.domain.errors import InputError, NotFoundError, PlannerError
from visitplanner.domain.text import clean
from visitplanner.locale import language
from visitplanner.tui import crash, environment

PACKAGE = Path(visitplanner.__file__).parent
ENGLISH = language("en", {})
SENT_ALONG = {
    "PYTHONINSPECT": "1",
    "PYTHONPATH": "/tmp/evil",
    "PYTHONSTARTUP": "/tmp/evil.py",
    "PYTHONWARNINGS": "error::evil.Warning",
    "TEXTUAL_DRIVER": "evil:Driver",
    "TEXTUAL_SCREENSHOT": "1",
    "BROWSER": "/tmp/evil %s",
    "EDITOR": "/tmp/evil",
    "LD_PRELOAD": "/tmp/evil.so",
    "VISITPLANNER_WORKSPACE": "/tmp/other",
    "USER": "mallory",
    "LOGNAME": "mallory",
    "HOME": "/tmp/evil",
    "XDG_STATE_HOME": "/tmp/evil",
    "SSH_ORIGINAL_COMMAND": "sh -i",
    "SHELL": "/bin/sh",
}
OF_THE_TERMINAL = {
    "TERM": "xterm-256color",
    "LANG": "nl_BE.UTF-8",
    "SSH_TTY": "/dev/pts/3",
    "NO_COLOR": "1",
}


def context(*argv: str, env: dict[str, str] | None = None) -> Context:
    """What a call stands on, as `main` makes it."""
    return Context(options=parse(["--restricted", *argv], ENGLISH), lang=ENGLISH, env=env or {})


# Who one is, and where


def test_the_person_is_the_one_that_the_key_names() -> None:
    """Whatever the connection sends along, changes are signed by the name behind --as."""
    assert context("--workspace", "/w", "--as", "Awa Kossou", env=SENT_ALONG).author == "Awa Kossou"


def test_without_a_name_the_person_is_the_unix_user_and_not_what_the_environment_says() -> None:
    """USER and LOGNAME can be sent along; the user id cannot."""
    own = pwd.getpwuid(os.getuid()).pw_name
    assert context("--workspace", "/w", env=SENT_ALONG).author == own


@pytest.mark.parametrize(
    "more",
    [
        ["--as", "Jan"],
        ["--as=Jan"],
        ["--workspace", "/elsewhere"],
        ["--workspace=/elsewhere"],
        ["--idle-minutes", "0"],
    ],
)
def test_nothing_is_said_twice(more: list[str]) -> None:
    """A command line that was put together from two parts cannot turn one person into another."""
    with pytest.raises(InputError, match="stands here twice"):
        context("--workspace", "/w", "--as", "Awa", "--idle-minutes", "30", *more)


@pytest.mark.parametrize(
    "name",
    [
        "--workspace=/elsewhere",
        "--as=Jan",
        "Awa\n--as\nJan",
        "--lang=nl",
        "'; sh -i; '",
        "-h",
        "@/etc/passwd",
    ],
)
def test_an_option_in_a_name_is_a_name(name: str) -> None:
    """What an administrator wrote as the name of a person opens nothing else, nor anybody else's."""
    told = context("--workspace", "/w", f"--as={name}")
    assert (told.workspace, told.author) == ("/w", clean(name))
    try:
        told = context("--workspace", "/w", "--as", name)
    except InputError:
        return
    assert (told.workspace, told.author) == ("/w", clean(name))


@pytest.mark.parametrize("word", ["--wor=/elsewhere", "--a=Jan", "--no-restricted", "--restricted=0", "--"])
def test_half_a_word_is_not_understood(word: str) -> None:
    """No shorter way of writing an option gets past the look for a second one."""
    with pytest.raises(InputError):
        context("--workspace", "/w", "--as", "Awa", word, "--as", "Jan")
    with pytest.raises(InputError):
        context("--workspace", "/w", "--as", "Awa", word)


def test_the_workspace_is_the_one_that_was_named() -> None:
    """No variable leads elsewhere, and no tilde is read by a HOME that was sent along."""
    assert context("--workspace", "/w", env=SENT_ALONG).workspace == "/w"


@pytest.mark.parametrize("given", [[], ["--workspace", "w"], ["--workspace", "~/w"], ["--workspace", ""]])
def test_a_workspace_that_is_not_named_whole_is_refused(given: list[str]) -> None:
    """The folder that a session happens to begin in decides nothing."""
    with pytest.raises(InputError, match="with its whole path"):
        context(*given, env=SENT_ALONG)


# What can be done


def test_every_command_but_the_application_is_refused() -> None:
    """No import, demo, init, backup, restore, no document into a file, and none that is added later."""
    for name in commands.COMMANDS:
        options = SimpleNamespace(command=name, workspace="/w")
        if not name:
            restricted.check(options, [])
            continue
        with pytest.raises(InputError, match="only opens on the terminal"):
            restricted.check(options, [])


@pytest.mark.parametrize(
    "argv",
    [
        ["demo"],
        ["show", "tovako"],
        ["export", "tovako", "-o", "/tmp/x.md"],
        ["import", "/etc/passwd", "--visit", "x"],
        ["backup", "-o", "/tmp/x.tar.gz"],
        [
            "init",
            "/tmp/x",
            "--partnership",
            "P",
            "--home",
            "A,BE,Europe/Brussels,nl",
            "--partner",
            "B,BJ,Z,fr",
        ],
    ],
)
def test_a_command_behind_it_is_refused_in_a_sentence(
    argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Also where an administrator put what was asked for behind the fixed words."""
    assert main(["--restricted", "--workspace", "/w", "--as", "Awa", *argv]) == 2
    assert f"“{argv[0]}” cannot be used" in capsys.readouterr().err


def test_the_command_that_the_connection_asked_for_is_not_looked_at(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With it or without it the same is done and said."""
    said = []
    for asked in ("", "show tovako"):
        monkeypatch.setenv("SSH_ORIGINAL_COMMAND", asked)
        assert main(["--restricted", "--workspace", "/w", "--as", "Awa"]) == 2
        said.append(capsys.readouterr().err)
    assert said[0] == said[1]
    assert "ssh -t" in said[0]


@pytest.fixture
def on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Take the streams for a terminal, and note what is done in which order."""
    done: list[str] = []
    monkeypatch.setattr(application, "_refuse_without_terminal", lambda **_: None)
    monkeypatch.setattr(restricted, "harden", lambda _: done.append("hardened"))
    monkeypatch.setattr(application, "_open", lambda *_: done.append("opened"))
    return done


def test_a_workspace_that_is_missing_is_not_founded(tmp_path: Path, on_a_terminal: list[str]) -> None:
    """Neither the questions of a beginning nor the sample are offered; somebody else has to look."""
    missing = tmp_path / "w"
    with pytest.raises(NotFoundError, match=r"There is no workspace in .*Tell whoever looks after") as caught:
        run(context("--workspace", str(missing), "--as", "Awa"))
    assert on_a_terminal == ["hardened"]
    assert "init" not in str(caught.value)
    assert not missing.exists()


# What comes with the connection


def test_of_the_environment_only_terminal_and_language_are_left() -> None:
    """No variable that loads, starts, writes or names anything gets to the application."""
    environ = {**SENT_ALONG, **OF_THE_TERMINAL}
    environment.prepare(environ, restricted=True)
    assert environ == {**OF_THE_TERMINAL, **environment.DEFAULTS}


def test_what_a_session_leaves_goes_to_the_account_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """The log of a defect and words that the workspace does not take: never where a client says."""
    environ = dict(SENT_ALONG)
    monkeypatch.setattr(os, "environ", environ)
    environment.prepare(environ, restricted=True)
    state = Path(pwd.getpwuid(os.getuid()).pw_dir) / ".local" / "state" / "visitplanner"
    assert crash.log_path(environ) == state / "crash.log"
    assert state_folder(environ) == str(state)


def test_what_was_not_started_isolated_becomes_so_before_anything_is_opened(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """`visitplanner --restricted` does not depend on how an administrator starts Python."""
    became: list[tuple[str, list[str], dict[str, str]]] = []

    class Became(Exception):  # noqa: N818 - no error: the process would be another one now
        pass

    def execve(path: str, argv: list[str], env: dict[str, str]) -> None:
        became.append((path, argv, dict(env)))
        raise Became

    environ = {**SENT_ALONG, **OF_THE_TERMINAL}
    monkeypatch.setattr(os, "environ", environ)
    monkeypatch.setattr(os, "execve", execve)
    with pytest.raises(Became):
        restricted.harden(["--restricted", "--workspace", "/w"])
    [(path, argv, env)] = became
    assert path == sys.executable
    assert argv[1:] == ["-I", "-X", "utf8", "-m", "visitplanner", "--restricted", "--workspace", "/w"]
    assert not set(env) & set(SENT_ALONG)


def test_it_is_hardened_before_the_workspace_is_looked_at(
    tmp_path: Path, on_a_terminal: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What acts on variables of the environment has not run by then."""

    def look(_: Context) -> bool:
        on_a_terminal.append("looked")
        return False

    monkeypatch.setattr(Context, "has_workspace", look)
    with pytest.raises(PlannerError):
        run(context("--workspace", str(tmp_path), "--as", "Awa"))
    assert on_a_terminal == ["hardened", "looked"]


def test_who_is_shut_out_of_the_workspace_does_not_hear_that_nothing_is_there(
    tmp_path: Path, on_a_terminal: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody who was taken out of the group, or is not in it yet, is sent to the host."""
    assert on_a_terminal == []

    def closed(path: str) -> os.stat_result:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)

    monkeypatch.setattr(os, "lstat", closed)
    with pytest.raises(PlannerError, match="You have no access to"):
        run(context("--workspace", str(tmp_path), "--as", "Awa"))


# Programs


STARTERS = {
    "os": {"system", "popen", "fork", "forkpty", "startfile", "posix_spawn", "posix_spawnp"},
    "pty": set(),
    "subprocess": set(),
    "multiprocessing": set(),
    "webbrowser": set(),
    "code": set(),
    "pdb": set(),
}


def starts_programs(source: str) -> list[str]:
    """What of a module could start another program: imports and calls, by name."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found += [
                one.name for one in node.names if one.name.partition(".")[0] in STARTERS.keys() - {"os"}
            ]
        elif isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] in STARTERS:
            found += [f"{node.module}.{one.name}" for one in node.names]
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "os":
            if node.attr in STARTERS["os"] or node.attr.startswith(("exec", "spawn")):
                found.append(f"os.{node.attr}")
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            found += [node.func.id for _ in [0] if node.func.id in {"eval", "exec", "breakpoint", "input"}]
    return found


def test_no_part_of_the_planner_starts_a_program() -> None:
    """No editor, browser, pager or shell can be opened, whatever a variable says: nothing here opens any."""
    found = {
        str(path.relative_to(PACKAGE)): names
        for path in PACKAGE.rglob("*.py")
        if (names := starts_programs(path.read_text(encoding="utf-8")))
    }
    assert found == {"cli/restricted.py": ["os.execve"]}, "it becomes itself, hardened"


def test_the_look_for_starters_sees_them() -> None:
    """The test above would notice."""
    lines = ["import subprocess", "from webbrowser import open", "os.execvp('sh', [])", "os.system('x')"]
    assert starts_programs("\n".join([*lines, "eval('1')"])) != []
    assert all(starts_programs(line) for line in lines)


# How long


@pytest.mark.parametrize(
    ("argv", "minutes"),
    [
        (["--restricted", "--workspace", "/w"], 60),
        (["--restricted", "--workspace", "/w", "--idle-minutes", "15"], 15),
        (["--restricted", "--workspace", "/w", "--idle-minutes", "0"], 0),
        (["--idle-minutes", "5"], 5),
        ([], 0),
    ],
)
def test_a_session_that_nobody_uses_ends_when_it_is_restricted_or_asked_for(
    argv: list[str], minutes: int
) -> None:
    """A forgotten session of a colleague does not stand open over the weekend."""
    assert application._idle_minutes(parse(argv, ENGLISH)) == minutes


def test_minutes_that_are_no_number_are_said() -> None:
    """An administrator's slip is told, and no session begins without the limit that was meant."""
    with pytest.raises(InputError, match="“soon” is no whole number"):
        parse(["--idle-minutes", "soon"], ENGLISH)
