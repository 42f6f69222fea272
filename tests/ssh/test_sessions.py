"""The planner as people use it: over a real ssh, on terminals of their own, two of them at once."""

from __future__ import annotations

import re
from pathlib import Path

from tests.ssh.client import Client, planners, wait_until
from tests.ssh.conftest import Login
from tests.ssh.server import Server
from tests.ssh.steps import FOOTER, NEED, agenda, agendas, half_typed
from tests.tui.support import SLUG, another_desk

TEXT_ON_THE_LINE = re.compile(r"Concrete need +(.*?) *$", re.MULTILINE)


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


def test_two_people_work_side_by_side(login: Login, workspace: Path) -> None:
    """One adds activities; the other, who is writing, sees each come and goes on in the same words.

    Who it was follows from the key of the SSH session.
    """
    awa, jan = agendas([login(), login(key="jan")])
    half_typed(jan, "a well")
    for number, more in enumerate((" that is dry", " since March")):
        title = f"Tea {number}"
        awa.press("+", "n: makes it a concrete need")
        awa.press(f"16:{number:02} {title}", title)
        awa.child.send("\r")
        jan.until(title)
        awa.until(FOOTER)
        jan.press(more, more)
    jan.child.send("\r")
    jan.until(FOOTER)
    desk = another_desk(workspace)
    assert [one.by for one in desk.store.history(newest=3)] == ["Jan Peeters", "Awa Kossou", "Awa Kossou"]
    assert "a well that is dry since March" in {one.title for one in desk.programme(SLUG).items}


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
