"""Servers that live as long as the test session, and clients that live as long as a test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import tool
from tests.ssh.client import Client
from tests.ssh.server import Server, blocks
from tests.tui.support import make_workspace

Login = Callable[..., Client]


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A sshd set up as the guide says."""
    one = Server(tmp_path_factory.mktemp("sshd"), tool, blocks("sshd_config")[0])
    yield one
    one.close()


@pytest.fixture(scope="session")
def lax(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A sshd of somebody who left the guide's fragment out and takes every variable that a client sends.

    It lets a client go that has been silent for two seconds.
    """
    extra = "AcceptEnv *\nClientAliveInterval 1\nClientAliveCountMax 2\n"
    one = Server(tmp_path_factory.mktemp("lax"), tool, extra)
    yield one
    one.close()


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A real workspace on disk: Oudermeer visits Kpassa in May 2027."""
    make_workspace(tmp_path / "w")
    return tmp_path / "w"


@pytest.fixture
def login(server: Server, workspace: Path) -> Iterator[Login]:
    """A function that logs in to the workspace; it takes what `Client` takes, and `at` another server."""
    server.admit(workspace)
    clients: list[Client] = []

    def log_in(*extra: str, at: Server = server, **how: object) -> Client:
        clients.append(Client(at, *extra, **how))  # type: ignore[arg-type]  # as `Client` takes them
        return clients[-1]

    yield log_in
    for one in clients:
        one.close()
