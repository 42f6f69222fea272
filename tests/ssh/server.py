"""A real sshd on a high port of the loopback, set up with the very lines that the hosting guide shows."""

from __future__ import annotations

import getpass
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs" / "hosting.md"
PROGRAM = Path(sys.executable).parent
HOST = "127.0.0.1"
PATIENCE = 60.0
"""Seconds after which what did not come counts as not coming, on a machine with much else to do."""
SEPARATION = Path("/run/sshd")
"""Where a sshd that root starts shuts itself in; a system with sshd as a service has it."""

# Everything stands open here, so that what is closed is closed by the lines of the guide. A session's X11
# cookie goes to `true` and not into the account; keys in a home count. `UsePAM no` and `StrictModes no`: the
# files of keys stand in a temporary folder; no account is opened but one's own and those that a test made.
BASE = """\
Port {port}
ListenAddress 127.0.0.1
HostKey {folder}/host
AuthorizedKeysFile {folder}/keys .ssh/authorized_keys
PidFile none
UsePAM no
StrictModes no
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin yes
AllowAgentForwarding yes
AllowTcpForwarding yes
X11Forwarding yes
PermitTunnel yes
XAuthLocation {true}
LogLevel VERBOSE
Subsystem sftp {sftp}
"""

PEOPLE = {
    "awa": "Awa Kossou",
    "jan": "Jan Peeters",
    "els": "Els Dobbelaere",
    "koffi": "Koffi Médavi",
    "rachida": "Rachida N'Dah",
    "piet": "Piet Wille",
    "sena": "Sèna Hounton",
    "tom": "Tom Baert",
}
"""Who can be let in: the name of the key, and how that person signs."""

SFTP_SERVERS = ("/usr/lib/openssh/sftp-server", "/usr/libexec/openssh/sftp-server", "internal-sftp")


def blocks(info: str) -> list[str]:
    """The fenced blocks of the hosting guide with that info string, in order."""
    return re.findall(rf"^```{info}\n(.*?)^```$", GUIDE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


class Server:
    """One sshd as a child in the foreground; it lets in whoever the last `admit` named."""

    def __init__(
        self, folder: Path, tool: Callable[[str], str], extra: str, *, umask: int = -1, **filled: object
    ) -> None:
        """Start it; `extra` stands behind what every server needs, with placeholders as in the guide.

        `filled` is what to put in their places, by default one's own account and one file of keys for it.
        """
        self.folder = folder
        self.port = _free_port()
        keygen = tool("ssh-keygen")
        for name in ("host", *PEOPLE):
            made = [keygen, "-q", "-t", "ed25519", "-N", "", "-C", name, "-f", str(folder / name)]
            subprocess.run(made, check=True, stdin=subprocess.DEVNULL)
        (folder / "keys").touch(mode=0o600)
        kind, key = (folder / "host.pub").read_text().split()[:2]
        (folder / "known").write_text(f"[{HOST}]:{self.port} {kind} {key}\n")
        sftp = next(one for one in SFTP_SERVERS if not one.startswith("/") or Path(one).exists())
        text = BASE.format(port=self.port, folder=folder, sftp=sftp, true=tool("true"))
        text += extra.format(**{"account": getpass.getuser(), "keys": folder / "keys", **filled})
        (folder / "config").write_text(text)
        if os.geteuid() == 0:
            SEPARATION.mkdir(mode=0o755, exist_ok=True)
        self._log = (folder / "log").open("wb")
        self._process = subprocess.Popen(
            [tool("sshd"), "-D", "-e", "-f", str(folder / "config")],
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=self._log,
            umask=umask,
        )
        self._await()

    @property
    def pid(self) -> int:
        """The process that waits for connections; each has a child of it."""
        return self._process.pid

    def in_force(self, account: str) -> dict[str, set[str]]:
        """What sshd itself says of its settings for that account, by name in small letters."""
        who = f"user={account},host=localhost,addr={HOST}"
        words = [str(self._process.args[0]), "-T", "-f", str(self.folder / "config"), "-C", who]  # type: ignore[index]
        told = subprocess.run(words, check=True, capture_output=True, text=True, timeout=PATIENCE).stdout
        found: dict[str, set[str]] = {}
        for line in told.splitlines():
            name, _, value = line.partition(" ")
            found.setdefault(name, set()).add(value)
        return found

    def _await(self) -> None:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self._process.poll() is None:
            try:
                with socket.create_connection((HOST, self.port), timeout=1) as greeted:
                    if greeted.recv(4) == b"SSH-":
                        return
            except OSError:
                continue
        pytest.fail(f"sshd did not start: {self.log()}", pytrace=False)

    def log(self) -> str:
        """What sshd wrote so far."""
        return (self.folder / "log").read_text(errors="replace")

    def admit(self, workspace: Path, line: str | None = None) -> None:
        """Let all `PEOPLE` into that workspace, by the line of the guide or by another one."""
        line = blocks("authorized_keys")[0] if line is None else line
        assert "{key}" in line
        lines = [
            line.format(
                program=PROGRAM,
                name=name.replace("'", r"'\''"),
                workspace=workspace,
                key=self.public(key),
            ).strip()
            for key, name in PEOPLE.items()
        ]
        (self.folder / "keys").write_text("\n".join(lines) + "\n")

    def public(self, key: str) -> str:
        """The public half of a key, as it stands in a file of keys."""
        return (self.folder / f"{key}.pub").read_text().strip()

    def words(self, *extra: str, key: str = "awa", program: str = "ssh") -> list[str]:
        """The call of a client that knows nothing but this server; `extra` are options of its own."""
        found = shutil.which(program)
        assert found is not None
        where = ["-p" if program == "ssh" else "-P", str(self.port)]
        own = {
            "UserKnownHostsFile": str(self.folder / "known"),
            "GlobalKnownHostsFile": "/dev/null",
            "StrictHostKeyChecking": "yes",
            "IdentitiesOnly": "yes",
            "BatchMode": "yes",
            "EscapeChar": "none",
            "LogLevel": "INFO",
        }
        options = [word for name, value in own.items() for word in ("-o", f"{name}={value}")]
        return [found, "-F", "none", "-i", str(self.folder / key), *where, *options, *extra]

    @property
    def account(self) -> str:
        """Whom one logs in as."""
        return f"{getpass.getuser()}@{HOST}"

    def run(
        self,
        *extra: str,
        command: tuple[str, ...] = (),
        key: str = "awa",
        account: str = "",
        env: dict[str, str] | None = None,
    ) -> subprocess.CompletedProcess[str]:
        """Log in without a terminal, and give what came of it."""
        return subprocess.run(
            [*self.words(*extra, key=key), f"{account}@{HOST}" if account else self.account, *command],
            env=env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
        )

    def close(self) -> None:
        """End it, and wait until it is gone."""
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
        self._process.wait(PATIENCE)
        self._log.close()


def _free_port() -> int:
    with socket.create_server((HOST, 0)) as one:
        return int(one.getsockname()[1])
