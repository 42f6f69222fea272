"""Export: for whom, in which language, as it will read.

To a file whose path is shown, or to the terminal's clipboard.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from visitplanner.checks.engine import findings
from visitplanner.domain.errors import PlannerError
from visitplanner.domain.words import N_
from visitplanner.exports import markdown
from visitplanner.exports.audiences import Audience
from visitplanner.exports.files import write_text
from visitplanner.locale import available, current, language, tr, trn
from visitplanner.planning.desk import Desk
from visitplanner.tui.base import PlannerScreen
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.text import plain
from visitplanner.tui.widgets.choice import Choice
from visitplanner.tui.widgets.field import Field
from visitplanner.tui.widgets.row import Row

NAMES: Final = {"en": "English", "nl": "Nederlands", "fr": "français", "es": "español"}
"""Each language in its own words, so that its reader finds it."""

EXPORT_OFFERS: Final = (
    Command(
        id="export.write",
        key="f2,enter",
        key_shown="F2",
        label=N_("write the file"),
        name=N_("Write the file"),
        help=N_(
            "Writes what the preview shows to the file named above it; the file is there whole, or not at"
            " all."
        ),
    ),
    Command(
        id="export.copy",
        key="f6,ctrl+y",
        key_shown="F6",
        label=N_("to the clipboard"),
        name=N_("Send to the clipboard of the terminal"),
        help=N_(
            "Sends the text to the clipboard of your own machine. No terminal confirms it, so look before"
            " you rely on it."
        ),
    ),
    Command(
        id="export.down",
        key="pagedown",
        label=N_("read on"),
        name=N_("Read on in the preview"),
        help=N_("Scrolls the preview by a page; page up goes back."),
    ),
    Command(
        id="export.up",
        key="pageup",
        name=N_("Read back in the preview"),
        help=N_("Scrolls the preview back."),
    ),
    Command(
        id="export.back",
        key="escape",
        label=N_("back"),
        name=N_("Back to the agenda"),
        help=N_("Goes back; nothing is written."),
    ),
    Command(id="export.next", key="down", name=N_("Next line"), help=N_("Goes to the next line.")),
    Command(id="export.previous", key="up", name=N_("Previous line"), help=N_("Goes to the line before.")),
)


class ExportScreen(PlannerScreen[None]):
    """Three choices and a path above, the text below."""

    CSS_PATH = "export.tcss"
    OFFERS: ClassVar[tuple[Command, ...]] = EXPORT_OFFERS
    BINDINGS = bindings(EXPORT_OFFERS)
    HELP_TOPIC: ClassVar[str] = "export"

    def __init__(self, desk: Desk, slug: str) -> None:
        super().__init__()
        self._desk = desk
        self._slug = slug
        self.preview = ""
        """The text as it would be written."""
        self._given = ""
        self._replace = ""

    def body(self) -> ComposeResult:
        """Choices, path, preview."""
        lang = current()
        yield Static(
            plain(tr(N_("Export of {visit}"), visit=self._desk.programme(self._slug).visit.title)), id="head"
        )
        yield Row(
            tr(N_("For")),
            Choice(
                [(one.value, lang.label(one)) for one in Audience],
                value=Audience.DELEGATION.value,
                id="audience",
            ),
            classes="-short",
            id="row-audience",
        )
        codes = [(code, NAMES.get(code, code)) for code in available()]
        yield Row(tr(N_("Language")), Choice(codes, value=lang.code, id="language"), classes="-short")
        yield Row(tr(N_("Format")), Choice([("markdown", "markdown")], id="format"), classes="-short")
        yield Row(tr(N_("File")), Field(id="path"))
        with VerticalScroll(id="preview", can_focus=False):
            yield Static("", id="text")

    def on_mount(self) -> None:
        """Show the text for the first choice."""
        self.reload()
        self.query_one("#audience").focus()

    def reload(self) -> None:
        """Make the text anew, and a name for the file unless one was typed."""
        audience = Audience(self.query_one("#audience", Choice).value)
        code = self.query_one("#language", Choice).value
        book, programme = self._desk.book(), self._desk.programme(self._slug)
        today = self._desk.today
        self.preview = markdown.agenda(
            book,
            programme,
            findings(book, programme, today),
            audience=audience,
            language=language(code),
            today=today,
        )
        self.query_one("#text", Static).update(plain(self.preview))
        self.query_one("#row-audience", Row).say(tr(SEES[audience]))
        path = self.query_one("#path", Field)
        if path.value in {"", self._given}:
            self._given = str(self._folder() / f"{self._slug}-{audience.value}-{code}.md")
            path.value = self._given

    def _folder(self) -> Path:
        """The exports of the workspace, where there is one on disk; else where one is."""
        root = getattr(self._desk.store, "path", None)
        return Path(root) / "exports" if root else Path.cwd()

    @on(Choice.Changed)
    def _chosen(self, event: Choice.Changed) -> None:
        event.stop()
        self.reload()
        self.query_one("#preview", VerticalScroll).scroll_home(animate=False)

    @on(Field.Changed)
    def _typed(self, event: Field.Changed) -> None:
        event.stop()

    def do_write(self) -> None:
        """Write the file; another file of that name is replaced only when asked twice."""
        typed = self.query_one("#path", Field).value.strip()
        if not typed:
            self.say(tr(N_("Name the file first.")), tone="warning")
            self.query_one("#path").focus()
            return
        path = Path(os.path.expanduser(typed))  # noqa: PTH111 - Path's own raises for an unknown user
        if typed not in {self._given, self._replace} and os.path.lexists(path):
            self._replace = typed
            self.say(tr(N_("That file exists. F2 once more replaces it.")), tone="warning")
            return
        self._replace = ""
        try:
            written = write_text(path, self.preview)
        except PlannerError as error:
            self.say(current().say(error), tone="warning")
            return
        count = self.preview.count("\n")
        self.say(trn("Written: {path} ({n} line)", "Written: {path} ({n} lines)", count, path=written))

    def do_copy(self) -> None:
        """Send to the clipboard; nobody can tell whether it arrived."""
        self.app.copy_to_clipboard(self.preview)
        count = len(self.preview)
        self.say(
            trn(
                "Sent {n} character to the terminal's clipboard.",
                "Sent {n} characters to the terminal's clipboard.",
                count,
            )
        )

    def do_down(self) -> None:
        """A page on."""
        self.query_one("#preview", VerticalScroll).scroll_page_down(animate=False)

    def do_up(self) -> None:
        """A page back."""
        self.query_one("#preview", VerticalScroll).scroll_page_up(animate=False)

    def do_next(self) -> None:
        """The next line."""
        self.focus_next()

    def do_previous(self) -> None:
        """The line before."""
        self.focus_previous()

    def do_back(self) -> None:
        """Back to the agenda."""
        self.dismiss(None)


SEES: Final = {
    Audience.PUBLIC: N_("public items only; people by what they do"),
    Audience.DELEGATION: N_("no notes, findings or internal items"),
    Audience.INTERNAL: N_("everything, findings too"),
}
