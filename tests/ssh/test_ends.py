"""However a session ends, what was typed is on disk, the planner is gone, and one goes on with it."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

from tests.ssh.client import Client, below, planners, wait_until
from tests.ssh.conftest import Login
from tests.ssh.server import Server
from tests.ssh.steps import NEED, agendas, drafts, half_typed
from tests.tui.support import another_desk

LATEST = 2.0
"""Seconds from an end to the draft on disk and the planner gone."""
GO_ON = "\x1b[20~"
"""F9."""
OWN_SCREEN = b"\x1b[?1049l"
"""What gives the terminal its own screen back."""


def test_a_session_that_is_cut_off_keeps_what_was_typed_for_that_person_alone(
    server: Server, login: Login, workspace: Path
) -> None:
    """The client is killed, or the server's end, or the planner, or the host ends the planner in order.

    The killed planner has kept what was typed before the last second; the other three keep all of it as they
    end. Each person is offered their own words at the next login, and somebody else none.
    """
    people = agendas([login(key=key) for key in ("awa", "els", "koffi", "rachida")])
    awa, els, koffi, rachida = (half_typed(one, f"words of {one.name[:3]}") for one in people)
    typed = time.monotonic()
    wait_until(lambda: _kept(koffi, workspace), seconds=typed + LATEST - time.monotonic())
    victims = [
        (awa.pid, signal.SIGKILL),
        (els.door(workspace), signal.SIGKILL),
        (koffi.planner(workspace), signal.SIGKILL),
        (rachida.planner(workspace), signal.SIGTERM),
    ]
    for one in (awa, els, rachida):
        one.press(" now", f"words of {one.name[:3]} now")
    for pid, number in victims:
        os.kill(pid, number)
    wait_until(lambda: not planners(workspace), seconds=LATEST)
    assert _kept(koffi, workspace)
    assert all(_kept(one, workspace, " now") for one in (awa, els, rachida))
    wait_until(lambda: not below(server.pid))
    assert another_desk(workspace).store.others() == ()
    assert list((workspace / "presence").iterdir()) == []
    assert rachida.wait() == 0
    assert OWN_SCREEN in rachida.written

    again = [login(key=key) for key in ("awa", "els", "koffi", "rachida", "jan")]
    for before, one in zip(people, again[:-1], strict=True):
        now = "" if before is koffi else " now"
        one.until(f"a need in “Working visit to Kpassa”: “words of {before.name[:3]}{now}”. F9")
    jan = again[-1]
    jan.until("Awa")
    assert "words of" not in jan.shown()
    assert "F9" not in jan.shown()
    assert [name for name in drafts(workspace) if name == jan.name] == []
    awa = again[0]
    awa.press(GO_ON, f"{NEED} words of Awa now")
    awa.press(" and more", f"{NEED} words of Awa now and more")


def test_a_client_that_says_nothing_any_more_is_let_go(lax: Server, login: Login, workspace: Path) -> None:
    """A laptop that was closed: the connection stands, nobody answers, and the host ends the session."""
    lax.admit(workspace)
    [client] = agendas([login(at=lax)])
    half_typed(client, "words of Awa")
    os.kill(client.pid, signal.SIGSTOP)
    try:
        wait_until(lambda: not planners(workspace))
        wait_until(lambda: not below(lax.pid))
    finally:
        os.kill(client.pid, signal.SIGCONT)
    assert _kept(client, workspace)


def _kept(client: Client, workspace: Path, more: str = "") -> bool:
    """Tell whether the words of the person at that terminal are among their drafts on disk."""
    return f"words of {client.name[:3]}{more}" in drafts(workspace).get(client.name, [])
