"""Keeps what is being typed on disk, so that no end of a session takes more than the last second of it.

It saves a second after the first letter and so on while one types; nothing of it is drawn. When the disk
takes nothing, that is said once, typing goes on, and it is tried again until it works.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from textual.timer import Timer
from textual.widget import Widget

from visitplanner.domain.errors import PlannerError
from visitplanner.domain.words import N_
from visitplanner.locale import current, tr
from visitplanner.tui.commands import say
from visitplanner.tui.text import cut

if TYPE_CHECKING:
    from visitplanner.planning.ports import Store

SECONDS: Final = 1.0
"""What was typed is on disk after so long at most."""
LONGEST: Final = 80
"""Columns of what somebody else typed meanwhile."""
AGAIN_SECONDS: Final = 10.0
"""After so long it is tried again, where the disk took nothing."""


def put(store: Store, key: str, text: str) -> None:
    """Keep a text as the draft of that key; an empty one takes it away. Raises StoreError."""
    if text.strip():
        store.save_draft(key, text)
    else:
        store.drop_draft(key)


def meanwhile(label: str, theirs: str) -> str:
    """What to say where somebody changed the same since; `theirs` is what they typed, "" for no text."""
    if not theirs:
        return tr(N_("Meanwhile {label} was changed; saving puts yours in its place."), label=label)
    words = N_("Meanwhile {label} became “{theirs}”; saving puts yours in its place.")
    return tr(words, label=label, theirs=cut(theirs.replace("\n", " "), LONGEST))


def kept(store: Store, key: str) -> str:
    """What is kept under a key; "" where it cannot be read: saving will say what is wrong with the disk."""
    try:
        return store.drafts().get(key, "")
    except PlannerError:
        return ""


class Keeps:
    """A widget in which something is typed that outlives it."""

    def keep(self) -> bool:
        """Keep what is half typed; False where that could not be done, and then it is said."""
        raise NotImplementedError


def keep_below(widget: Widget) -> bool:
    """Keep what is half typed in all that is below a widget; False where some of it could not be kept."""
    return False not in [one.keep() for one in widget.walk_children() if isinstance(one, Keeps)]


class Keeper:
    """Saves for one form or line, in its own time."""

    def __init__(self, widget: Widget, save: Callable[[], None]) -> None:
        """`save` puts what stands there now into the drafts; it may raise a PlannerError."""
        self._widget = widget
        self._save = save
        self._timer: Timer | None = None
        self._told = False

    def later(self) -> None:
        """Something was typed: it will be saved within `SECONDS`."""
        self._wait(SECONDS)

    def now(self, *, aloud: bool = False) -> bool:
        """Save it at once; False where that could not be done, which is said once and tried again.

        `aloud` says it once more, in answer to a key.
        """
        self.rest()
        try:
            self._save()
        except PlannerError as error:
            self._refused(error, aloud=aloud)
            return False
        if self._told:
            self._told = False
            say(self._widget, tr(N_("What you are typing is kept again.")), tone="")
        return True

    def rest(self) -> None:
        """There is nothing more to save."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None

    def _refused(self, error: PlannerError, *, aloud: bool) -> None:
        if not self._widget.is_attached:
            return
        if aloud or not self._told:
            self._told = True
            going = tr(N_("Go on typing: it stays here, and is tried again."))
            say(self._widget, f"{current().say(error)} {going}")
        self._wait(AGAIN_SECONDS)

    def _wait(self, seconds: float) -> None:
        if self._timer is None and self._widget.is_attached:
            self._timer = self._widget.set_timer(seconds, self.now)


class KeptText:
    """What is typed in one panel, as a text under one key."""

    def __init__(self, widget: Widget, store: Store | None, key: str, text: Callable[[], str]) -> None:
        """`text` gives what stands there now. Without a store or a key nothing is kept."""
        self._store = store if key else None
        self._key = key
        self._text = text
        self.text = kept(self._store, key) if self._store is not None else ""
        """As it stands on disk."""
        self._over = False
        self._keeper = Keeper(widget, self._save)

    def _save(self) -> None:
        text = self._text()
        if self._store is not None and not self._over and text != self.text:
            put(self._store, self._key, text)
            self.text = text

    def later(self) -> None:
        """Something was typed."""
        if self._store is not None and not self._over and self._text() != self.text:
            self._keeper.later()

    def now(self) -> bool:
        """Keep it at once; False where that could not be done, and then it is said."""
        return self._keeper.now(aloud=True)

    def forget(self) -> None:
        """It is done: the draft can go."""
        self._over = True
        self._keeper.rest()
        if self._store is not None and self.text:
            try:
                self._store.drop_draft(self._key)
            except PlannerError:
                return  # what matters is saved; the words are only offered once more
