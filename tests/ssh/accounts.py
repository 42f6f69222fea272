"""The accounts of the guide: real Unix users, a group and its folder, and a planner that all can start."""

from __future__ import annotations

import os
import pwd
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from importlib.metadata import distribution
from pathlib import Path

import visitplanner
from tests.ssh.client import wait_until
from tests.ssh.server import ROOT

NOBODY = 65534
NO_SUCH_NAME = 6
"""What userdel and groupdel end with when it is gone already."""
WIDE, NARROW = 0o022, 0o077


def python_for_all() -> str:
    """A Python of this version that every account may start; "" where there is none.

    One below somebody's home is not.
    """
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    for found in (os.path.realpath(sys.executable), f"/usr/bin/{version}", f"/usr/local/bin/{version}"):
        try:
            done = subprocess.run(
                [found, "-I", "-c", "pass"], user=NOBODY, group=NOBODY, check=False, cwd="/"
            )
        except OSError:
            continue
        if done.returncode == 0:
            return found
    return ""


class Town:
    """Two coordinators of one group, the account of set-up 1, and somebody else; `close` takes all away."""

    def __init__(self, tool: Callable[[str], str], python: str) -> None:
        """Make them as root, with names of this process."""
        self._tool = tool
        self.folder = Path(tempfile.mkdtemp(prefix="visitplanner-"))
        self.folder.chmod(0o755)
        self.group, self.lien, self.awa, self.service, self.other = (
            f"vp{os.getpid()}-{name}" for name in ("town", "lien", "awa", "service", "other")
        )
        self.workspace = self.folder / "srv" / "leiebeke"
        self.program = self.folder / "opt" / "bin"
        self.keys = self.folder / "keys"
        self.made: list[tuple[str, str]] = []
        try:
            self._make(python)
        except BaseException:
            self.close()
            raise

    def _make(self, python: str) -> None:
        self._do("groupadd", self.group)
        self.made.append(("groupdel", self.group))
        for name in (self.lien, self.awa, self.service, self.other):
            # As the guide says, but for the home, and a password that locks nothing where PAM is not asked.
            groups = ["--groups", self.group] if name in {self.lien, self.awa} else []
            home = ["--no-create-home", "--home-dir", str(self.home(name))]
            self._do("useradd", *home, "--shell", "/bin/sh", "--password", "*", *groups, name)
            self.made.append(("userdel", name))
            self._folder(self.home(name), 0o700, name, name)
        for folder in (self.workspace.parent, self.keys, self.program):
            self._folder(folder, 0o755, "root", "root")
        self._folder(self.workspace, 0o2770, "root", self.group)
        _install(self.program.parent, python)

    def _folder(self, path: Path, mode: int, owner: str, group: str) -> None:
        path.mkdir(parents=True)
        shutil.chown(path, owner, group)
        path.chmod(mode)
        for one in path.parents:
            if one == self.folder:
                break
            one.chmod(0o755)

    def _do(self, name: str, *words: str) -> None:
        subprocess.run([self._tool(name), *words], check=True, capture_output=True, text=True)

    def home(self, name: str) -> Path:
        """The home of an account."""
        return self.folder / "home" / name

    def become(self, name: str, *words: str, umask: int = WIDE) -> subprocess.CompletedProcess[str]:
        """Run a command as an account, in its home, as at a login."""
        account = pwd.getpwnam(name)
        return subprocess.run(
            words,
            user=account.pw_uid,
            group=account.pw_gid,
            extra_groups=os.getgrouplist(name, account.pw_gid),
            umask=umask,
            cwd=account.pw_dir,
            env={"HOME": account.pw_dir, "USER": name, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"},
            capture_output=True,
            text=True,
            check=False,
        )

    def write(self, name: str, path: str, text: str) -> None:
        """Put a file into the home of an account, as that account would."""
        file = self.home(name) / path
        file.parent.mkdir(mode=0o700, exist_ok=True)
        file.write_text(text)
        for one in (file.parent, file):
            shutil.chown(one, name, name)

    def close(self) -> None:
        """Take the accounts away by their names, and all that is theirs."""
        shutil.rmtree(self.folder)
        for program, name in reversed(self.made):
            # It waits where a session of theirs is about to end, or somebody else is changing accounts.
            wait_until(lambda program=program, name=name: self._gone(program, name))  # type: ignore[misc]

    def _gone(self, program: str, name: str) -> bool:
        """Take an account or a group away; tell whether it is."""
        done = subprocess.run([self._tool(program), name], check=False, capture_output=True)
        return done.returncode in {0, NO_SUCH_NAME}


def _install(folder: Path, python: str) -> None:
    """A virtual environment with what this one runs on, in a place that all may read.

    That of the tests may stand in somebody's home.
    """
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    library = folder / "lib" / version / "site-packages"
    (folder / "pyvenv.cfg").write_text(
        f"home = {Path(python).parent}\ninclude-system-site-packages = false\n"
    )
    (folder / "bin" / "python3").symlink_to(python)
    lock = (ROOT / "requirements" / "run.lock").read_text(encoding="utf-8")
    for name in re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE):
        for file in distribution(name).files or ():
            if ".." not in file.parts:
                _copy(Path(str(file.locate())), library / file)
    package = Path(visitplanner.__file__).parent
    for path in package.rglob("*"):
        if path.is_file():
            _copy(path, library / "visitplanner" / path.relative_to(package))
    _copy(ROOT / "scripts" / "visitplanner-ssh", folder / "bin" / "visitplanner-ssh")
    (folder / "bin" / "visitplanner-ssh").chmod(0o755)
    for path in library.rglob("*"):
        if path.is_dir():
            path.chmod(0o755)


def _copy(source: Path, target: Path) -> None:
    """Copy a file with its time, which its bytecode goes by, for all to read."""
    if source.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(source, target)
        target.chmod(0o644)
