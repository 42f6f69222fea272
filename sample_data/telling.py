"""How the story of the sample is told: its clock and its ids, and what happens in it one after the other.

Everything goes through the planner's own use cases, at the desk of who did it, so that nothing is in the
sample that a coordinator could not have put there. Where there is no use case it is written as an edit, as a
form of the application does.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Concatenate, ParamSpec

from visitplanner.planning.desk import Desk
from visitplanner.store import open_workspace

P = ParamSpec("P")


@dataclass(slots=True)
class StoryClock:
    """The time of the story; it moves on by ten seconds at each look, so that no two changes share one."""

    now: datetime = datetime(2024, 1, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Give the time and move on."""
        self.now += timedelta(seconds=10)
        return self.now


@dataclass(slots=True)
class Story:
    """The partnership while it is being told."""

    folder: Path
    clock: StoryClock = field(default_factory=StoryClock)
    chance: random.Random = field(default_factory=lambda: random.Random("Leiebeke and Sèvidji"))  # noqa: S311
    items: dict[tuple[str, str], str] = field(default_factory=dict)
    """Ids of items by the visit's slug and their title."""
    acts: list[tuple[datetime, str, Callable[[Desk], object]]] = field(default_factory=list)

    def new_id(self) -> str:
        """Give an id as the planner makes them, but the same in every telling."""
        return f"{self.chance.getrandbits(128):032x}"

    def at(
        self,
        when: str,
        author: str,
        act: Callable[Concatenate[Desk, P], object],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """Let somebody do something at their desk at a moment, given in ISO with its offset."""
        moment = datetime.fromisoformat(when).astimezone(UTC)
        self.acts.append((moment, author, lambda desk: act(desk, *args, **kwargs)))

    def tell(self) -> None:
        """Let everything happen in the order of its moments; at one moment in the order it was said.

        Who begins while somebody else is at it waits. Raises ValueError where that takes an hour.
        """
        for when, author, act in sorted(self.acts, key=lambda one: one[0]):
            if self.clock.now - when > timedelta(hours=1):
                raise ValueError(when, author, self.clock.now)
            self.clock.now = max(self.clock.now, when)
            store = open_workspace(self.folder, author=author, clock=self.clock, new_id=self.new_id)
            act(Desk(store=store, clock=self.clock, new_id=self.new_id))

    def item_of(self, slug: str, beginning: str) -> str:
        """Give the id of the item of that title, or of the only one that begins so; KeyError without one."""
        if (slug, beginning) in self.items:
            return self.items[slug, beginning]
        found = {
            key: id_ for key, id_ in self.items.items() if key[0] == slug and key[1].startswith(beginning)
        }
        if len(found) != 1:
            raise KeyError(slug, beginning, [title for _, title in found])
        return next(iter(found.values()))
