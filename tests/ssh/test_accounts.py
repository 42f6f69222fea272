"""The hosting guide with real accounts: two of a group, the one of set-up 1, and somebody in neither."""

from __future__ import annotations

import os
import stat
import subprocess
from collections.abc import Iterator

import pytest

from tests.conftest import tool
from tests.ssh.accounts import NARROW, WIDE, Town, python_for_all
from tests.ssh.client import Client, wait_until
from tests.ssh.server import Server, blocks
from tests.ssh.steps import FOOTER, OPEN, QUIT
from tests.ssh.test_routes import closed_by_the_guide
from visitplanner.store.drafts import MODE as OF_ONE_ALONE

LIEN, AWA, SHARED, OTHER, ADDED = "awa", "jan", "piet", "els", "tom"
"""The keys of the four accounts, and one that each of them adds."""
LINE = "n: makes it a concrete need"


@pytest.fixture(scope="module")
def town() -> Iterator[Town]:
    """The accounts, and a workspace that both of the group had a hand in, each with an umask of their own."""
    if os.geteuid() != 0:
        pytest.skip("only root can make accounts")
    python = python_for_all()
    if not python:
        pytest.skip("no Python of this version stands where other accounts can start it")
    one = Town(tool, python)
    try:
        folder = str(one.workspace)
        home = "Oudermeer,BE,Europe/Brussels,nl"
        partner = "Kpassa,BJ,Africa/Porto-Novo,fr"
        _done(one, one.lien, "init", folder, "--partnership", "P", "--home", home, "--partner", partner)
        dates = ("--from", "2027-05-10", "--to", "2027-05-16", "--title", "Working visit")
        _done(one, one.awa, "--workspace", folder, "visit", "add", "kpassa-2027", *dates, umask=WIDE)
        yield one
    finally:
        one.close()


def _done(town: Town, name: str, *words: str, umask: int = NARROW) -> str:
    done = _tried(town, name, *words, umask=umask)
    assert done.returncode == 0, done.stderr
    return done.stdout


def _tried(town: Town, name: str, *words: str, umask: int = WIDE) -> subprocess.CompletedProcess[str]:
    return town.become(name, str(town.program / "python3"), "-I", "-m", "visitplanner", *words, umask=umask)


@pytest.fixture(scope="module")
def server(town: Town, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A sshd set up as the guide says; what is started there lets nobody else read what it makes.

    Who is outside the group logs in as on any other host, with the keys in their home.
    """
    filled = {
        "account": town.service,
        "group": town.group,
        "program": town.program,
        "workspace": town.workspace,
        "keys": f"{town.keys}/%u",
    }
    folder = tmp_path_factory.mktemp("town")
    one = Server(folder, tool, "".join(blocks("sshd_config")), umask=NARROW, **filled)
    try:
        shared, own = blocks("authorized_keys")
        for name, key in ((town.lien, LIEN), (town.awa, AWA)):
            (town.keys / name).write_text(own.format(key=one.public(key)))
        (town.keys / town.service).write_text(shared.format(name="Piet", key=one.public(SHARED), **filled))
        town.write(town.other, ".ssh/authorized_keys", one.public(OTHER))
        yield one
    finally:
        one.close()


@pytest.fixture
def clients() -> Iterator[list[Client]]:
    """Who logged in; they are gone after the test."""
    found: list[Client] = []
    yield found
    for one in found:
        one.close()


def test_the_guide_s_lines_are_in_force_for_the_group_alone(server: Server, town: Town) -> None:
    """As sshd itself understands them."""
    for name in (town.lien, town.awa):
        closed_by_the_guide(server.in_force(name), keys=f"{town.keys}/%u")
        forced = f"{town.program}/visitplanner-ssh --workspace {town.workspace}"
        assert server.in_force(name)["forcecommand"] == {forced}
    assert server.in_force(town.other)["forcecommand"] == {"none"}


def test_both_of_the_group_work_and_each_signs_as_their_account(
    server: Server, town: Town, clients: list[Client]
) -> None:
    """Whatever their umask, and whatever a client says: behind the host's name, or of its user."""
    told = ("-o", f"RemoteCommand=--as {town.awa}", "-o", f"SetEnv=USER={town.awa} LOGNAME={town.awa}")
    lien = Client(server, *told, key=LIEN, account=town.lien)
    clients.append(lien)
    awa = Client(server, key=AWA, account=town.awa)
    clients.append(awa)
    for one in clients:
        one.until("Working visit")
        one.press(OPEN, FOOTER)
    for here, there, title in ((lien, awa, "Tea"), (awa, lien, "Walk"), (lien, awa, "Song")):
        here.press("+", LINE)
        here.press(f"10:00 {title}", title)
        here.child.send("\r")
        there.until(title)
        here.until(FOOTER)
    for one in clients:
        one.press("n", "Concrete need")
        one.press("half", "half")
    wait_until(lambda: len(list((town.workspace / "drafts").iterdir())) == len(clients))
    _modes(town)
    for one in clients:
        one.child.send(f"\x1b{QUIT}")
        assert one.wait() == 0
    history = _done(town, town.awa, "--workspace", str(town.workspace), "history", "--format", "json")
    signed = [part.split('"')[0] for part in history.split('"by": "')[1:]]
    assert signed[:3] == [town.lien, town.awa, town.lien]
    for name in (town.lien, town.awa):
        _done(town, name, "--workspace", str(town.workspace), "verify")


def _modes(town: Town) -> None:
    """Everything is the group's to read and write, but half sentences."""
    for path in (town.workspace, *town.workspace.rglob("*")):
        status = path.stat()
        mode = stat.S_IMODE(status.st_mode)
        if path.parent.name == "drafts":
            assert mode == OF_ONE_ALONE, path
        else:
            assert mode == (0o2770 if path.is_dir() else 0o660), path
            assert path.group() == town.group, path


def test_somebody_outside_the_group_gets_nowhere(server: Server, town: Town) -> None:
    """They have an account and a shell on the host, and still neither read nor write the workspace."""
    folder = town.workspace
    for command, what in (
        (f"cat {folder}/history.jsonl", "Permission denied"),
        (f"ls {folder}", "Permission denied"),
        (f"touch {folder}/mine", "Permission denied"),
        (f"{town.program}/python3 -I -m visitplanner --workspace {folder} visits", "You have no access"),
    ):
        done = server.run("-T", key=OTHER, account=town.other, command=(command,))
        assert done.returncode != 0, command
        assert what in done.stderr, done
        assert done.stdout == "", command
    assert server.run("-T", key=OTHER, account=town.other, command=("id -un",)).stdout.strip() == town.other
    assert not (folder / "mine").exists()


def test_a_home_opens_nothing(server: Server, town: Town) -> None:
    """A file there that ssh runs at a login, and a key that was added: in both set-ups neither counts.

    For the account that is in none, they do what they always do.
    """
    closed = {town.lien: LIEN, town.service: SHARED}
    for name in (*closed, town.other):
        town.write(name, ".ssh/rc", f": > {town.home(name)}/mark\n")
        town.write(name, ".ssh/authorized_keys", server.public(ADDED))
    for name, key in {**closed, town.other: ADDED}.items():
        server.run("-T", key=key, account=name)
        assert (town.home(name) / "mark").exists() is (name == town.other), name
    for name in closed:
        refused = server.run("-T", key=ADDED, account=name)
        assert (refused.returncode, refused.stdout) == (255, "")
        assert "Permission denied (publickey)" in refused.stderr


def test_no_command_of_the_client_runs_in_an_account_of_the_group(server: Server, town: Town) -> None:
    """Neither one behind the host's name nor a file transfer; the planner starts instead."""
    mark = town.home(town.lien) / "run"
    done = server.run("-T", key=LIEN, account=town.lien, command=(f"touch {mark}",))
    assert (done.returncode, done.stdout) == (2, "")
    assert "opens on a terminal only" in done.stderr
    done = server.run("-T", "-s", key=LIEN, account=town.lien, command=("sftp",))
    assert (done.returncode, done.stdout) == (2, "")
    assert not mark.exists()
