"""Every way that ssh has beside the planner's screen is closed by the lines of the hosting guide.

Each is tried with the guide's two lines, with each of them alone, and with neither: there it opens, so that
the tests would notice.
"""

from __future__ import annotations

import getpass
import re
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import tool
from tests.ssh.client import planners, wait_until
from tests.ssh.conftest import Login
from tests.ssh.server import HOST, PATIENCE, PROGRAM, Server, blocks

BOTH, LINE, CONFIG, NEITHER = "both lines", "authorized_keys alone", "sshd_config alone", "neither"
GREETING = b"inside"


def closed_by_the_guide(settings: dict[str, set[str]], *, keys: str) -> None:
    """Hold what sshd says of its settings against what the guide's table promises."""
    for name in ("allowagentforwarding", "x11forwarding", "permittunnel", "permituserrc"):
        assert settings[name] == {"no"}, name
    assert settings["disableforwarding"] == {"yes"}
    assert settings["permituserenvironment"] == {"no"}
    assert settings["acceptenv"] == {"LANG", "LC_*"}
    assert settings["authorizedkeysfile"] == {keys}
    assert settings["authenticationmethods"] == {"publickey"}
    assert settings["maxsessions"] == {"2"}
    # Nobody there: from one minute on, and at most three.
    [every], [times] = settings["clientaliveinterval"], settings["clientalivecountmax"]
    assert 60 <= int(every) * int(times) <= 180


@pytest.fixture(params=[BOTH, LINE, CONFIG, NEITHER])
def guard(request: pytest.FixtureRequest) -> str:
    """Which lines of the guide are in force."""
    return str(request.param)


@pytest.fixture
def guarded(guard: str, server: Server, lax: Server, workspace: Path) -> Server:
    """A server under those lines; instead of the planner a program prints its environment."""
    one = server if guard in {BOTH, CONFIG} else lax
    line = re.sub(r'command="[^"]*"', f'command="{tool("env")}"', blocks("authorized_keys")[0])
    assert line.startswith("restrict,pty,command=")
    if guard in {CONFIG, NEITHER}:
        line = line.removeprefix("restrict,pty,")
    one.admit(workspace, line)
    return one


@pytest.fixture
def inside() -> Iterator[socket.socket]:
    """Something on the host that only listens there."""
    with socket.create_server((HOST, 0)) as one:
        one.settimeout(0)
        yield one


@pytest.fixture
def inner_file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, socket.socket]]:
    """Something on the host that listens on a socket in its file system, and its path."""
    path = tmp_path_factory.mktemp("inner") / "s"
    with socket.socket(socket.AF_UNIX) as one:
        one.bind(str(path))
        one.listen()
        one.settimeout(0)
        yield path, one


@pytest.fixture
def agent(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The socket of an agent, which runs in the foreground as a child."""
    path = tmp_path_factory.mktemp("agent") / "socket"
    with subprocess.Popen([tool("ssh-agent"), "-D", "-a", str(path)], stdout=subprocess.DEVNULL) as one:
        wait_until(path.exists)
        yield path
        one.terminate()


def _reached(inside: socket.socket, client: socket.socket) -> bool:
    """Tell whether a connection came out at the other end; what is closed ends the client's."""
    client.settimeout(0.02)
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            inside.accept()[0].close()
        except BlockingIOError:
            pass
        else:
            return True
        try:
            if not client.recv(1):
                return False
        except TimeoutError:
            continue
        except OSError:
            return False
    pytest.fail("the connection neither came through nor was ended")


def _connected(port: int) -> socket.socket:
    """A connection to the client's end of a forwarding, as soon as it listens."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return socket.create_connection((HOST, port), timeout=PATIENCE)
        except OSError:
            assert time.monotonic() < end, "the client does not listen"


def _free() -> int:
    with socket.create_server((HOST, 0)) as one:
        return int(one.getsockname()[1])


def test_the_guide_s_lines_are_in_force(server: Server) -> None:
    """As sshd itself understands them: also what no client here can try, like a tunnel of the network."""
    closed_by_the_guide(server.in_force(getpass.getuser()), keys=str(server.folder / "keys"))
    assert server.in_force("somebody")["disableforwarding"] == {"no"}


def test_no_forwarding_leads_into_the_host_or_out_of_it(
    guard: str, guarded: Server, inside: socket.socket, inner_file: tuple[Path, socket.socket]
) -> None:
    """-L to a port and to a socket of the host, -D as a proxy, -R as a way back to the client's network."""
    target = inside.getsockname()[1]
    local, proxy, filed = _free(), _free(), _free()
    path, listening = inner_file
    words = ["-N", "-L", f"{HOST}:{local}:{HOST}:{target}", "-D", f"{HOST}:{proxy}"]
    words += ["-L", f"{HOST}:{filed}:{path}"]
    words += ["-R", f"{HOST}:0:{HOST}:{target}"]
    with subprocess.Popen(
        [*guarded.words(*words), guarded.account],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as ssh:
        try:
            with _connected(local) as one:
                straight = _reached(inside, one)
            with _connected(filed) as one:
                into_file = _reached(listening, one)
            with _connected(proxy) as one:
                one.sendall(b"\x05\x01\x00")
                assert one.recv(2) == b"\x05\x00"
                one.sendall(b"\x05\x01\x00\x01" + socket.inet_aton(HOST) + target.to_bytes(2))
                proxied = _reached(inside, one)
        finally:
            ssh.kill()  # a milder signal may be looked at only when something comes from the server
        said = ssh.communicate(timeout=PATIENCE)[1]
    assert {straight, into_file, proxied} == {guard == NEITHER}
    assert ("Allocated port" in said, "remote port forwarding failed" in said) == (
        guard == NEITHER,
        guard != NEITHER,
    )


def test_neither_the_agent_nor_the_screen_of_the_client_is_reached(
    guard: str, guarded: Server, agent: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With -A and -Y whoever rules the host could use the client's keys and watch its windows."""
    monkeypatch.setenv("SSH_AUTH_SOCK", str(agent))
    monkeypatch.setenv("DISPLAY", ":99")
    done = guarded.run("-T", "-A", "-Y", "-o", f"XAuthLocation={tool('true')}")
    names = {one.partition("=")[0] for one in done.stdout.splitlines()}
    assert "SSH_CONNECTION" in names, done
    assert names & {"SSH_AUTH_SOCK", "DISPLAY"} == (
        {"SSH_AUTH_SOCK", "DISPLAY"} if guard == NEITHER else set()
    )


def test_the_guide_lets_only_the_language_of_a_client_through(
    guard: str, guarded: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of all that a client can send along, the guide's fragment takes LANG and LC_*."""
    sent = (
        "LANG",
        "LC_TIME",
        "LD_PRELOAD",
        "NO_COLOR",
        "TEXTUAL_DRIVER",
        "PYTHONPATH",
        "PYTHONWARNINGS",
        "BROWSER",
        "VISITPLANNER_LANG",
    )
    for name in sent:
        monkeypatch.setenv(name, "C.UTF-8")
    done = guarded.run("-T", "-o", f"SendEnv={' '.join(sent)}")
    come = {one.partition("=")[0] for one in done.stdout.splitlines()} & set(sent)
    assert come == ({"LANG", "LC_TIME"} if guard in {BOTH, CONFIG} else set(sent))


@pytest.mark.parametrize("closed", [True, False])
def test_no_file_travels(server: Server, workspace: Path, tmp_path: Path, closed: bool) -> None:
    """sftp, and scp over sftp and in its old way; with a key that has no command they all copy."""
    if closed:
        server.admit(workspace)
    else:
        server.admit(workspace, "restrict,pty {key}")
    source = workspace / "partnership.json"
    (tmp_path / "batch").write_text(f"get {source} {tmp_path / 'by-sftp'}\nput {source} {tmp_path / 'put'}\n")
    calls = [
        [*server.words("-b", str(tmp_path / "batch"), program="sftp"), server.account],
        [*server.words("-s", program="scp"), f"{server.account}:{source}", str(tmp_path / "by-scp")],
        [*server.words("-O", program="scp"), f"{server.account}:{source}", str(tmp_path / "by-old-scp")],
        [*server.words("-O", program="scp"), str(source), f"{server.account}:{tmp_path / 'pushed'}"],
    ]
    for call in calls:
        done = subprocess.run(
            call, stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=PATIENCE
        )
        assert bool(done.returncode) is closed, done
    copied = {one.name for one in tmp_path.iterdir()} & {"by-sftp", "put", "by-scp", "by-old-scp", "pushed"}
    assert copied == (set() if closed else {"by-sftp", "put", "by-scp", "by-old-scp", "pushed"})


def test_a_command_of_the_client_is_not_run(login: Login, workspace: Path, tmp_path: Path) -> None:
    """Whatever stands behind the host's name: the planner opens, as on any other day."""
    mark = tmp_path / "mark"
    client = login("-o", f"RemoteCommand=touch {mark}; sh -c 'touch {mark}'")
    client.until("Kpassa")
    client.child.send("\x11")
    assert client.wait() == 0
    assert not mark.exists()
    assert not planners(workspace)


def test_variables_that_a_client_sends_do_nothing_where_the_server_takes_them(
    lax: Server, login: Login, workspace: Path, tmp_path: Path
) -> None:
    """A server with `AcceptEnv *`: Python and the toolkit obey none, and none is left in the planner."""
    lax.admit(workspace)
    marks = tmp_path / "marks"
    marks.mkdir()
    evil = tmp_path / "evil"
    evil.mkdir()
    for name in ("sitecustomize", "usercustomize", "evil", "visitplanner", "textual"):
        (evil / f"{name}.py").write_text(
            f"open({str(marks / name)!r}, 'w').close()\nclass W(Warning): pass\n"
        )
    (evil / "browser").write_text(f"#!/bin/sh\n: > {marks / 'browser'}\n")
    (evil / "browser").chmod(0o755)
    sent = {
        "PYTHONPATH": str(evil),
        "PYTHONSTARTUP": str(evil / "evil.py"),
        "PYTHONWARNINGS": "error::evil.W",
        "PYTHONINSPECT": "1",
        "PYTHONBREAKPOINT": "evil.W",
        "PYTHONUSERBASE": str(evil),
        "TEXTUAL_DRIVER": "evil:W",
        "TEXTUAL_LOG": str(marks / "log"),
        "TEXTUAL_SCREENSHOT": "1",
        "TEXTUAL_SCREENSHOT_LOCATION": str(marks),
        "TEXTUAL_PRESS": "n",
        "BROWSER": str(evil / "browser"),
        "EDITOR": str(evil / "browser"),
        "VISITPLANNER_WORKSPACE": "/elsewhere",
        "VISITPLANNER_LANG": "nl",
        "XDG_STATE_HOME": str(evil),
    }
    client = login("-o", f"SendEnv={' '.join(sent)}", at=lax, sent=sent)
    client.until("Kpassa")
    [planner] = planners(workspace)
    found = Path(f"/proc/{planner}/environ").read_bytes().decode(errors="replace").split("\0")
    environ = dict(one.split("=", 1) for one in found if one)
    assert not set(environ) & set(sent)
    assert environ["PATH"] == "/usr/bin:/bin"
    assert b"-I" in Path(f"/proc/{planner}/cmdline").read_bytes().split(b"\0")
    client.child.send("\x11")
    assert client.wait() == 0
    assert b">>>" not in client.written
    assert list(marks.iterdir()) == []


def test_values_of_what_is_let_through_are_values_and_nothing_else(
    server: Server, login: Login, workspace: Path, tmp_path: Path
) -> None:
    """The name of the terminal and the language reach a shell script: no word of them becomes a command."""
    mark = tmp_path / "mark"
    evil = (
        f"x /bin/touch {mark}; /bin/touch {mark} $(/bin/touch {mark}) `/bin/touch {mark}`\n/bin/touch {mark}"
    )
    names = ("LANG", "LC_ALL", "LC_MESSAGES")
    told = ("-o", f"SendEnv={' '.join(names)}")
    client = login(*told, term=evil, sent=dict.fromkeys(names, evil))
    client.until("Kpassa")
    [planner] = planners(workspace)
    found = Path(f"/proc/{planner}/environ").read_text(encoding="utf-8").split("\0")
    assert {f"{name}={evil}" for name in (*names, "TERM")} <= set(found)
    client.child.send("\x11")
    assert client.wait() == 0
    assert not mark.exists()
    for folder in ("../../../../../../tmp", "/etc"):
        done = server.run("-T", *told, env={"LANG": folder, "LC_ALL": folder})
        assert "\nThe planner opens on a terminal only" in f"\n{done.stderr}"


def test_a_second_window_opens_over_the_connection_that_is_there_and_no_third(
    server: Server, login: Login, workspace: Path, tmp_path: Path
) -> None:
    """As the guide says of MaxSessions; a client cannot fill the host over one connection."""
    shared = ("-o", f"ControlPath={tmp_path / 'c'}")
    first = login("-o", "ControlMaster=yes", *shared)
    first.until("Kpassa")
    second = login("-o", "ProxyCommand=false", *shared)
    second.until("Kpassa")
    assert len(planners(workspace)) == 2
    third = server.run("-tt", "-o", "ProxyCommand=false", *shared)
    assert third.returncode == 255
    assert "Session open refused by peer" in third.stderr
    for one in (second, first):
        one.child.send("\x11")
        assert one.wait() == 0


def test_the_attacks_above_are_real(lax: Server, workspace: Path, tmp_path: Path) -> None:
    """The counterpart: Python alone, started by the same server, loads what the client names."""
    mark = tmp_path / "mark"
    (tmp_path / "sitecustomize.py").write_text(f"open({str(mark)!r}, 'w').close()\n")
    lax.admit(workspace, f'restrict,command="{PROGRAM / "python3"} -c pass" {{key}}')
    done = lax.run("-T", "-o", "SendEnv=PYTHONPATH", env={"PYTHONPATH": str(tmp_path)})
    assert done.returncode == 0, done
    assert mark.exists()
