"""What people do in these tests: go to a day, begin to write, leave; and what they left on disk."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from pathlib import Path

from tests.ssh.client import Client, together

OPEN, QUIT = "\r", "\x11"
FOOTER = "a activity"
TUESDAY = "Fee collection"
NEED = "Concrete need"


def agenda(client: Client) -> Client:
    """Walk to the Tuesday of the sample visit."""
    return agendas([client])[0]


def agendas(clients: Sequence[Client]) -> Sequence[Client]:
    """The same for several people at once."""
    for keys, then in (("", "Kpassa"), (OPEN, FOOTER), ("]", TUESDAY)):
        for one in clients:
            one.child.send(keys)
        together(clients, lambda one, then=then: then in one.shown(), since=time.monotonic())  # type: ignore[misc]
    return clients


def half_typed(client: Client, text: str) -> Client:
    """Begin to write down a need, and stop in the middle."""
    client.press("n", NEED)
    client.press(text, text)
    return client


def drafts(workspace: Path) -> dict[str, list[str]]:
    """What people have not finished, as it is on disk at this moment: texts by author."""
    found: dict[str, list[str]] = {}
    for path in (workspace / "drafts").glob("[!.]*.json"):
        try:
            draft = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            continue  # taken away meanwhile
        found.setdefault(draft["author"], []).append(draft["text"])
    return found
