"""Beside xterm-256color, in which the other tests run: poorer terminals, none of the colours, a real tmux."""

from __future__ import annotations

import re
import shlex
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import tool
from tests.ssh.client import Client, quiet, wait_until
from tests.ssh.conftest import Login
from tests.ssh.server import GUIDE, Server
from tests.ssh.steps import FOOTER, NEED, QUIT, TUESDAY, agenda, agendas, half_typed
from tests.tui.support import make_workspace
from visitplanner.tui.marks import TWINS

ABOVE_THE_STATUS = 26
"""Lines from the top, in which nobody else's coming and going is told."""
MOST_COLOURS = {"tmux-256color": 256, "screen": 16, "linux": 16, "vt100": 0, "xterm-mono": 0}
PLAIN_LETTERS = ("linux", "vt100")
SIXTEEN = {*range(30, 38), *range(40, 48), *range(90, 98), *range(100, 108)}


def above_the_status(client: Client) -> list[str]:
    """What stands on the screen, but for who else is here."""
    return client.shown().splitlines()[:ABOVE_THE_STATUS]


def colours(written: bytes) -> int:
    """How many colours the terminal must know for what was written: 0, 16, 256, or more."""
    most = 0
    for found in re.findall(rb"\x1b\[([0-9;]*)m", written):
        codes = [int(one or 0) for one in found.split(b";")]
        if 38 in codes or 48 in codes:
            place = next(at for at, one in enumerate(codes) if one in {38, 48})
            most = max(most, 256 if codes[place + 1] == 5 else 1 << 24)
        elif SIXTEEN & set(codes):
            most = max(most, 16)
    return most


@pytest.fixture(scope="module")
def as_usual(server: Server, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The agenda as it stands in a terminal that has all one could want."""
    folder = tmp_path_factory.mktemp("usual") / "w"
    make_workspace(folder)
    server.admit(folder)
    client = agenda(Client(server))
    client.settle()
    found = above_the_status(client)
    assert colours(bytes(client.written)) == 256
    assert not "".join(found).isascii()
    client.child.send(QUIT)
    assert client.wait() == 0
    return found


def test_each_terminal_gets_what_it_can_show(login: Login, as_usual: list[str]) -> None:
    """The same plan in all of them, in no more colours than each has; with poor fonts, in plain letters."""
    clients = {term: login(term=term) for term in MOST_COLOURS}
    everybody = agendas(list(clients.values()))
    wait_until(lambda: not quiet(everybody, 0.5))
    for term, client in clients.items():
        plain = term in PLAIN_LETTERS
        assert above_the_status(client) == [line.translate(TWINS) if plain else line for line in as_usual], (
            term
        )
        half_typed(client, "the well")
        client.child.send("\x1b")
    for term, client in clients.items():
        client.until(FOOTER)
        client.press("\x10", "Find a command")
        client.child.send(QUIT)
        assert client.wait() == 0
        assert colours(bytes(client.written)) == MOST_COLOURS[term], term
        if term in PLAIN_LETTERS:
            assert client.written.decode().isascii(), term


def test_the_guide_names_terminals_that_are_tried_here() -> None:
    """What it tells people to call their terminal, and that vt100 and xterm-mono have no colours."""
    named = set(re.findall(r"`TERM=(\S+) ssh planner`", GUIDE.read_text(encoding="utf-8")))
    assert {"vt100", "xterm-mono"} <= named <= {*MOST_COLOURS, "xterm-256color"}


def test_who_wants_no_colours_gets_none_where_the_host_lets_it_through(
    lax: Server, login: Login, workspace: Path, as_usual: list[str]
) -> None:
    """NO_COLOR, as the guide says: sent by the client, and taken by the server."""
    lax.admit(workspace)
    client = agenda(login("-o", "SendEnv=NO_COLOR LANG", at=lax, sent={"NO_COLOR": "1"}))
    client.until(lambda _: above_the_status(client) == as_usual)
    half_typed(client, "the well")
    assert colours(bytes(client.written)) == 0


class Tmux:
    """A tmux of its own, in whose one window a client runs."""

    def __init__(self, folder: Path, words: list[str]) -> None:
        """Start it with nobody's settings."""
        (folder / "conf").write_text('set -g status off\nset -g default-terminal "tmux-256color"\n')
        self._call = [tool("tmux"), "-S", str(folder / "s"), "-f", str(folder / "conf")]
        self.do("new-session", "-d", "-x", "100", "-y", "30", f"exec {shlex.join(words)}")

    def do(self, *words: str) -> str:
        """Give tmux a command; what it says."""
        return subprocess.run(
            [*self._call, *words], check=True, capture_output=True, text=True, timeout=20
        ).stdout

    def lines(self) -> list[str]:
        """What stands in the window."""
        return [line.rstrip() for line in self.do("capture-pane", "-p").splitlines()]

    def press(self, key: str, then: str) -> None:
        """Send a key, and wait for what it leads to."""
        self.do("send-keys", key)
        self.until(then)

    def until(self, then: str) -> None:
        """Wait until a text stands in the window."""
        wait_until(lambda: any(then in line for line in self.lines()))

    def close(self) -> None:
        """End it, with whatever runs in it."""
        subprocess.run([*self._call, "kill-server"], check=False, capture_output=True)


@pytest.fixture
def tmux(server: Server, login: Login, tmp_path: Path) -> Iterator[Tmux]:
    """Somebody who runs ssh inside tmux."""
    del login  # the key is let in
    one = Tmux(tmp_path, [*server.words("-t"), server.account])
    yield one
    one.close()


def test_inside_a_tmux_of_the_client_all_is_as_without(tmux: Tmux, as_usual: list[str]) -> None:
    """Opening, walking, a form, another size of the window and back, and the end."""
    tmux.until("Kpassa")
    tmux.press("Enter", FOOTER)
    tmux.press("]", TUESDAY)
    wait_until(lambda: tmux.lines()[:ABOVE_THE_STATUS] == as_usual)
    tmux.press("n", NEED)
    tmux.press("w", f"{NEED} w")
    tmux.press("Escape", FOOTER)
    for columns, lines in ((60, 20), (100, 30)):
        tmux.do("resize-window", "-x", str(columns), "-y", str(lines))
        wait_until(lambda lines=lines: FOOTER in tmux.lines()[lines - 1])  # type: ignore[misc]
    wait_until(lambda: tmux.lines()[:ABOVE_THE_STATUS] == as_usual)
    tmux.do("send-keys", "C-q")
    wait_until(
        lambda: subprocess.run([*tmux._call, "has-session"], check=False, capture_output=True).returncode
    )
