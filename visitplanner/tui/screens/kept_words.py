"""Words that were typed and have no place any more: shown, so that they can be copied, and forgotten."""

from __future__ import annotations

from typing import ClassVar, Final

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.widgets import Static

from visitplanner.domain.words import N_
from visitplanner.locale import tr
from visitplanner.tui.base import PlannerScreen
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.text import plain

WORDS_OFFERS: Final = (
    Command(
        id="words.back",
        key="escape,q",
        label=N_("back"),
        name=N_("Leave the words"),
        help=N_("Goes back; the words stay kept."),
    ),
    Command(
        id="words.forget",
        key="d",
        label=N_("forget"),
        name=N_("Forget the words"),
        help=N_("Forgets them for good; it asks once more first."),
    ),
    Command(id="words.down", key="down", name=N_("Read on"), help=N_("Scrolls down by a line.")),
    Command(id="words.up", key="up", name=N_("Read back"), help=N_("Scrolls up by a line.")),
    Command(id="words.page-down", key="pagedown,space", name=N_("Next page"), help=N_("Scrolls down.")),
    Command(id="words.page-up", key="pageup", name=N_("Previous page"), help=N_("Scrolls up.")),
)


class KeptWords(PlannerScreen[None]):
    """One draft, with the sentence that tells of it."""

    CSS_PATH: ClassVar[str] = "kept_words.tcss"
    OFFERS: ClassVar[tuple[Command, ...]] = WORDS_OFFERS
    BINDINGS: ClassVar[list[BindingType]] = bindings(WORDS_OFFERS)
    AUTO_FOCUS = ""

    def __init__(self, key: str, said: str, words: str) -> None:
        """`key` is the draft's, `said` the sentence, `words` all that was typed."""
        super().__init__()
        self._key, self._said, self._words = key, said, words
        self._forgetting = False

    def body(self) -> ComposeResult:
        """Sentence, advice, words."""
        yield Static(plain(self._said), id="told")
        yield Static(plain(tr(N_("Copy it from here, or write it again where it belongs."))), id="advice")
        with VerticalScroll(id="words", can_focus=False):
            yield Static(plain(self._words))

    def do_back(self) -> None:
        """Leave them kept."""
        self.dismiss(None)

    def do_forget(self) -> None:
        """Forget them, when asked twice: they cannot be brought back."""
        self._forgetting = not self._forgetting
        if self._forgetting:
            self.say(tr(N_("d once more forgets it for good.")), tone="warning")
            return
        store, below = self.desk.store, self.app.screen_stack[-2]
        self.act(lambda: store.drop_draft(self._key))
        if self._key not in store.drafts():
            if isinstance(below, PlannerScreen):
                below.say(tr(N_("It is forgotten.")))
            self.dismiss(None)

    def do_down(self) -> None:
        """A line on."""
        self.query_one("#words", VerticalScroll).scroll_down(animate=False)

    def do_up(self) -> None:
        """A line back."""
        self.query_one("#words", VerticalScroll).scroll_up(animate=False)

    def do_page_down(self) -> None:
        """A page on."""
        self.query_one("#words", VerticalScroll).scroll_page_down(animate=False)

    def do_page_up(self) -> None:
        """A page back."""
        self.query_one("#words", VerticalScroll).scroll_page_up(animate=False)
