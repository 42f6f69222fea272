"""The program for command="…": installed from a wheel or a checkout, and deaf to what a client sends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import sysconfig
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pexpect
import pytest

from tests.tui.support import make_workspace

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "scripts" / "visitplanner-ssh"
NAME = "visitplanner-ssh"


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built once."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [
            sys.executable,
            "-m",
            "pip",
            "wheel",
            "--quiet",
            "--no-build-isolation",
            "--no-deps",
            "-w",
            folder,
            ROOT,
        ],
        check=True,
        cwd=folder,
    )
    [path] = folder.glob("*.whl")
    return path


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program as the wheel brings it, in an environment of its own that borrows what it needs."""
    home = tmp_path_factory.mktemp("venv")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", home], check=True)
    python = home / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "--quiet", "--no-deps", "--no-index", str(wheel)], check=True)
    [library] = home.glob("lib/python3*/site-packages")
    # Textual and its like: their folder is added as a mere path, in which no other *.pth is read.
    (library / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return home / "bin" / NAME


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A real workspace on disk."""
    make_workspace(tmp_path / "w")
    return tmp_path / "w"


class Session:
    """The program on a terminal."""

    def __init__(self, program: Path, *argv: str, env: dict[str, str]) -> None:
        self.child = pexpect.spawn(
            str(program), list(argv), env=env, dimensions=(24, 80), timeout=30, preexec_fn=_as_sshd_starts_it
        )
        self.got = b""

    def until(self, *some: bytes) -> None:
        """Read until one of these was shown, or fail."""
        end = time.monotonic() + 30
        while not any(one in self.got for one in some):
            assert time.monotonic() < end, self.got[-2000:]
            try:
                self.got += cast("bytes", self.child.read_nonblocking(65536, timeout=1))
            except pexpect.TIMEOUT:
                continue
            except pexpect.EOF:
                assert any(one in self.got for one in some), self.got[-2000:]

    def about(self, name: str) -> str:
        """What the kernel says about the process."""
        return Path(f"/proc/{self.child.pid}/{name}").read_text(encoding="utf-8", errors="replace")


def _as_sshd_starts_it() -> None:
    """Undo what tests in the background of a shell inherit, and what pytest itself set."""
    for number in (signal.SIGTSTP, signal.SIGQUIT):
        signal.signal(number, signal.SIG_DFL)


def evil(folder: Path) -> dict[str, str]:
    """What a client could send along, each of which would leave a mark if it were obeyed."""
    folder.mkdir()
    marks = folder / "marks"
    marks.mkdir()
    for name in ("sitecustomize", "usercustomize", "evil", "visitplanner"):
        text = f"open({str(marks / name)!r}, 'w').close()\nclass Warning(UserWarning): pass\n"
        (folder / f"{name}.py").write_text(text, encoding="utf-8")
    for name in ("browser", "python3", "env", "readlink", "bashenv"):
        (folder / name).write_text(f"#!/bin/sh\n: > {marks / name}\n", encoding="utf-8")
        (folder / name).chmod(0o755)
    return {
        "PATH": str(folder),
        "PYTHONPATH": str(folder),
        "PYTHONHOME": str(folder),
        "PYTHONINSPECT": "1",
        "PYTHONSTARTUP": str(folder / "evil.py"),
        "PYTHONWARNINGS": "error::evil.Warning",
        "PYTHONBREAKPOINT": "evil.Driver",
        "BROWSER": f"{folder / 'browser'} %s",
        "EDITOR": str(folder / "browser"),
        "TEXTUAL_DRIVER": "evil:Driver",
        "TEXTUAL_LOG": str(marks / "textual-log"),
        "TEXTUAL_SCREENSHOT": "1",
        "TEXTUAL_SCREENSHOT_LOCATION": str(marks),
        "TEXTUAL_PRESS": "n",
        "BASH_ENV": str(folder / "bashenv"),
        "ENV": str(folder / "bashenv"),
        "BASH_FUNC_readlink%%": f"() {{ : > {marks / 'function'}; }}",
        "VISITPLANNER_WORKSPACE": "/elsewhere",
        "VISITPLANNER_LANG": "nl",
        "XDG_STATE_HOME": str(folder),
        "HOME": str(folder),
        "USER": "mallory",
        "LOGNAME": "mallory",
        "SSH_ORIGINAL_COMMAND": f": > {marks / 'original'}",
    }


def marks(folder: Path) -> list[str]:
    """What was obeyed."""
    return sorted(one.name for one in (folder / "marks").iterdir())


def test_the_wheel_brings_it_as_it_stands_here(installed: Path) -> None:
    """A shell script, not a Python program: Python would read its variables before any line of ours."""
    assert installed.read_bytes() == SOURCE.read_bytes()
    assert installed.read_bytes().startswith(b"#!/bin/sh\n")
    assert os.access(installed, os.X_OK)


def test_an_editable_install_has_it_too() -> None:
    """What `make run` installs is the same program; after a change of the script it is installed anew."""
    beside = Path(sys.executable).with_name(NAME)
    assert beside.read_bytes() == SOURCE.read_bytes()
    done = subprocess.run(
        [beside, "--workspace", "/w", "--as", "Awa"],
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    assert done.returncode == 2
    assert "Log in with a terminal" in done.stderr


def test_the_script_is_part_of_the_source_archive_and_the_wheel_only_as_a_program(wheel: Path) -> None:
    """It stands beside the other programs and not among the modules."""
    with zipfile.ZipFile(wheel) as archive:
        found = [name for name in archive.namelist() if name.endswith(NAME)]
    assert [name.rpartition(".data/")[2] for name in found] == [f"scripts/{NAME}"]


def test_a_link_to_it_finds_its_own_python(installed: Path, tmp_path: Path) -> None:
    """An administrator may link it into /usr/local/bin."""
    link = tmp_path / NAME
    link.symlink_to(installed)
    (tmp_path / "python3").write_text("#!/bin/sh\necho wrong\n")
    done = subprocess.run([link, "--version"], capture_output=True, text=True, check=False)
    assert done.stdout.startswith("visitplanner ")


def test_without_a_path_it_starts_nothing() -> None:
    """Who hands the script to a shell by its bare name gets a sentence, and no Python from elsewhere."""
    done = subprocess.run(["/bin/sh", NAME], cwd=SOURCE.parent, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (2, "visitplanner-ssh: start it by its path.\n")


@pytest.fixture
def session(installed: Path, workspace: Path, tmp_path: Path) -> Iterator[Session]:
    """A session over SSH, as far as the environment tells, with all that a client could send along."""
    sent = {**evil(tmp_path / "evil"), "TERM": "xterm-256color", "LANG": "C.UTF-8", "SSH_TTY": "/dev/pts/9"}
    one = Session(installed, "--workspace", str(workspace), "--as", "Awa Kossou", env=sent)
    yield one
    one.child.close(force=True)


def test_nothing_that_a_client_sends_along_opens_anything(session: Session, tmp_path: Path) -> None:
    """Twenty-four variables at once: the planner opens in its own language, and ends into nothing."""
    session.until(b"Visits")
    environ = dict(line.split("=", 1) for line in session.about("environ").split("\0") if line)
    assert environ == {
        "PATH": "/usr/bin:/bin",
        "TERM": "xterm-256color",
        "LANG": "C.UTF-8",
        "SSH_TTY": "/dev/pts/9",
    }
    assert "-I" in session.about("cmdline").split("\0")
    session.child.send("\x11")
    session.until(b"\x1b[?1049l")
    session.child.expect(pexpect.EOF)
    session.child.close()
    assert session.child.exitstatus == 0
    assert b">>>" not in session.got
    assert marks(tmp_path / "evil") == []


def test_it_cannot_be_stopped_into_a_shell_and_leaves_no_dump(session: Session) -> None:
    """Ctrl+Z, ctrl+\\ and the signals behind them do nothing; memory with people's data is never written."""
    session.until(b"Visits")
    ignored = int(
        next(one for one in session.about("status").splitlines() if one.startswith("SigIgn")).split()[1], 16
    )
    assert ignored >> 19 & 1, "SIGTSTP, from which Textual's driver would stop the process"
    assert ignored >> 2 & 1, "SIGQUIT"
    assert "Max core file size        0                    0" in session.about("limits")
    for number in (signal.SIGTSTP, signal.SIGQUIT):
        os.kill(session.child.pid or 0, number)
    session.child.send("\x1a\x1c?")
    session.until(b"Says so when somebody")
    assert session.child.isalive()


def test_python_obeys_such_variables_where_nothing_guards_it(workspace: Path, tmp_path: Path) -> None:
    """The counterpart of the test above: these are real attacks, and it would notice them."""
    sent = evil(tmp_path / "evil")
    del sent["PYTHONHOME"], sent["PATH"]
    done = subprocess.run(
        [sys.executable, "-m", "visitplanner", "--workspace", str(workspace), "--as", "Awa", "visits"],
        cwd=ROOT,
        env={**sent, "PYTHONPATH": f"{ROOT}:{sent['PYTHONPATH']}"},
        input="print(6 * 7)\n",
        capture_output=True,
        text=True,
        check=False,
    )
    assert {"sitecustomize", "evil"} <= set(marks(tmp_path / "evil"))
    assert done.stderr or done.stdout
