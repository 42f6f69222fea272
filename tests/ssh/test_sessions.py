"""The planner as people use it: over a real ssh, on terminals of their own, two of them at once."""

from __future__ import annotations

import os
import re
import signal
import statistics
from pathlib import Path

from tests.ssh.client import Client, planners, wait_until
from tests.ssh.conftest import Login
from tests.ssh.server import Server
from tests.tui.support import SLUG, another_desk

OPEN = "\r"
FOOTER = "a activity"
TUESDAY = "Fee collection"
NEED = "Concrete need"
TEXT_ON_THE_LINE = re.compile(r"Concrete need +(.*?) *$", re.MULTILINE)


def agenda(client: Client) -> Client:
    """Walk to the Tuesday of the sample visit."""
    client.until("Kpassa")
    client.press(OPEN, FOOTER)
    client.press("]", TUESDAY)
    return client


def half_typed(client: Client, text: str) -> Client:
    """Begin to write down a need, and stop in the middle."""
    client.press("n", NEED)
    client.press(text, text)
    return client


def drafts(workspace: Path) -> str:
    """What Awa has not finished, as it is on disk."""
    return str(another_desk(workspace, author="Awa Kossou").store.drafts())


def fills(columns: int, lines: int, client: Client) -> bool:
    """Tell whether the bar of the day and the footer stand on the edges of a window of that size."""
    rows = client.screen.display
    return (len(rows), len(rows[0])) == (lines, columns) and rows[-1].lstrip().startswith(FOOTER)


def test_the_planner_opens_at_the_size_of_the_client_and_follows_it(login: Login, workspace: Path) -> None:
    """Down to a telephone and back; and Ctrl+Q ends it, with nothing left on the terminal or the host."""
    client = agenda(login())
    assert fills(100, 30, client)
    for columns, lines in ((120, 40), (40, 12), (100, 30)):
        client.resize(columns, lines)
        client.until(lambda _, columns=columns, lines=lines: fills(columns, lines, client))  # type: ignore[misc]
        client.until("08:30")
        assert not client.ended
    assert len(planners(workspace)) == 1
    client.child.send("\x11")
    assert client.wait() == 0
    assert b"\x1b[?1049l" in client.written
    wait_until(lambda: not planners(workspace), seconds=2)


def test_without_a_terminal_one_sentence_says_what_to_do(server: Server, login: Login) -> None:
    """`ssh host` in a script, or `ssh host command`: exit status 2, and no trace on the screen."""
    del login
    for command in ((), ("true",)):
        done = server.run("-T", command=command)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == (
            "The planner opens on a terminal only, and there is none that can show it. "
            "Log in with a terminal: “ssh -t”, and no command.\n"
        )


def test_a_terminal_that_can_show_nothing_is_refused(login: Login) -> None:
    """TERM=dumb, from inside an editor for instance."""
    client = login(term="dumb")
    assert client.wait() == 2
    assert b"Log in with a terminal" in client.written
    assert b"\x1b" not in client.written


def test_it_works_in_other_terminals(login: Login) -> None:
    """Beside xterm-256color, in which all others of these tests run; three at once."""
    clients = [login(term=term) for term in ("screen", "linux", "vt100")]
    for client in clients:
        half_typed(agenda(client), "the well")
        client.press("\x1b", FOOTER)
        client.child.send("\x11")
    assert [client.wait() for client in clients] == [0, 0, 0]


def test_a_hang_up_keeps_the_line_and_leaves_no_process(login: Login, workspace: Path) -> None:
    """The client is gone without a word: within two seconds the draft is on disk and the planner away."""
    client = half_typed(agenda(login()), "the well is dr")
    assert planners(workspace)
    os.kill(client.child.pid or 0, signal.SIGKILL)
    gone = wait_until(lambda: not planners(workspace), seconds=2)
    assert gone <= 2
    assert "the well is dr" in drafts(workspace)
    assert list((workspace / "presence").iterdir()) == []


def test_a_client_that_says_nothing_any_more_is_let_go(lax: Server, login: Login, workspace: Path) -> None:
    """A laptop that was closed: the connection stands, nobody answers, and the host ends the session."""
    lax.admit(workspace)
    client = half_typed(agenda(login(at=lax)), "the bridge is br")
    os.kill(client.child.pid or 0, signal.SIGSTOP)
    try:
        wait_until(lambda: not planners(workspace), seconds=15)
    finally:
        os.kill(client.child.pid or 0, signal.SIGCONT)
    assert "the bridge is br" in drafts(workspace)


def test_two_people_see_each_others_changes_within_a_second(login: Login, workspace: Path) -> None:
    """From the key that saves to the other's row; and while nobody does anything nothing travels.

    Who it was follows from the key of the SSH session.
    """
    awa, jan = agenda(login()), agenda(login(key="jan"))
    awa.until("Jan")
    seen = []
    for number in range(6):
        here, there = (awa, jan) if number % 2 else (jan, awa)
        title = f"Tea {number}"
        here.press("+", "n: makes it a concrete need")
        here.press(f"16:{number:02} {title}", title)
        here.child.send("\r")
        seen.append(there.until(title))
        here.until(FOOTER)
    assert statistics.quantiles(seen, n=20)[-1] <= 1, seen
    store = another_desk(workspace).store
    assert [one.by for one in store.history(file=SLUG, newest=6)] == ["Awa Kossou", "Jan Peeters"] * 3
    for one in (awa, jan):
        one.settle(1)
    before = len(awa.written), len(jan.written)
    awa.read(2)
    jan.read(0)
    assert (len(awa.written), len(jan.written)) == before


def test_odd_bytes_on_the_line_do_not_end_it(login: Login, workspace: Path) -> None:
    """A byte of Latin-1, a terminal that answers late, a whole book pasted: one goes on typing after it."""
    client = half_typed(agenda(login()), "caf")
    client.press(b"\xe9 one", "one")
    client.child.send(b"\x1b[?2026;2$y\x1b[?64;1;2c\x1b]11;rgb:0000/0000/0000\x1b\\\x1bP>|xterm(388)\x1b\\")
    client.press(" two", "two")
    typed = TEXT_ON_THE_LINE.search(client.shown())
    assert typed is not None
    assert re.fullmatch(r"caf.? one two", typed[1]), typed
    client.child.send(b"\x1b[200~")
    for _ in range(50):
        client.child.send("a line of a long report\n" * 170)
        client.read(0.01)
    client.child.send(b"\x1b[201~")
    client.press("END", "END")
    assert len(planners(workspace)) == 1
    client.press("\x1b", lambda shown: NEED not in shown)
    client.child.send("\x11")
    assert client.wait() == 0
