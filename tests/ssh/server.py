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
PATIENCE = 20.0
SEPARATION = Path("/run/sshd")
"""Where a sshd that root starts shuts itself in; a system with sshd as a service has it."""

# Everything stands open here, so that what is closed is closed by the lines of the guide. A session's X11
# cookie goes to `true` and not into the account. `UsePAM no` and `StrictModes no`: the keys stand in a
# temporary folder, and no account is opened but one's own.
BASE = """\
Port {port}
ListenAddress 127.0.0.1
HostKey {folder}/host
AuthorizedKeysFile {folder}/keys
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

SFTP_SERVERS = ("/usr/lib/openssh/sftp-server", "/usr/libexec/openssh/sftp-server", "internal-sftp")


def blocks(info: str) -> list[str]:
    """The fenced blocks of the hosting guide with that info string, in order."""
    return re.findall(rf"^```{info}\n(.*?)^```$", GUIDE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


class Server:
    """One sshd as a child in the foreground; it lets in whoever the last `admit` named."""

    def __init__(self, folder: Path, tool: Callable[[str], str], extra: str) -> None:
        """Start it; `extra` stands behind what every server needs, with placeholders as in the guide."""
        self.folder = folder
        self.port = _free_port()
        keygen = tool("ssh-keygen")
        for name in ("host", "awa", "jan"):
            made = [keygen, "-q", "-t", "ed25519", "-N", "", "-C", name, "-f", str(folder / name)]
            subprocess.run(made, check=True, stdin=subprocess.DEVNULL)
        (folder / "keys").touch(mode=0o600)
        kind, key = (folder / "host.pub").read_text().split()[:2]
        (folder / "known").write_text(f"[{HOST}]:{self.port} {kind} {key}\n")
        sftp = next(one for one in SFTP_SERVERS if not one.startswith("/") or Path(one).exists())
        text = BASE.format(port=self.port, folder=folder, sftp=sftp, true=tool("true"))
        text += extra.format(account=getpass.getuser(), keys=folder / "keys")
        (folder / "config").write_text(text)
        if os.geteuid() == 0:
            SEPARATION.mkdir(mode=0o755, exist_ok=True)
        self._log = (folder / "log").open("wb")
        self._process = subprocess.Popen(
            [tool("sshd"), "-D", "-e", "-f", str(folder / "config")],
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=self._log,
        )
        self._await()

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
        """Let Awa Kossou and Jan Peeters into that workspace, by the line of the guide or by another one."""
        line = blocks("authorized_keys")[0] if line is None else line
        for placeholder in ("{key}",):
            assert placeholder in line
        (self.folder / "keys").write_text(
            "".join(
                line.format(
                    program=PROGRAM,
                    name=name,
                    workspace=workspace,
                    key=(self.folder / f"{key}.pub").read_text().strip(),
                ).strip()
                + "\n"
                for key, name in (("awa", "Awa Kossou"), ("jan", "Jan Peeters"))
            )
        )

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
        self, *extra: str, command: tuple[str, ...] = (), key: str = "awa", env: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Log in without a terminal, and give what came of it."""
        return subprocess.run(
            [*self.words(*extra, key=key), self.account, *command],
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
