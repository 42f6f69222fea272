"""Export: which document, for whom, in which language, as it will read.

To a file whose path is shown, or to the terminal's clipboard.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.widget import Widget
from textual.widgets import Static

from visitplanner.checks.engine import findings
from visitplanner.domain.errors import PlannerError
from visitplanner.domain.words import N_
from visitplanner.exports import markdown
from visitplanner.exports.audiences import Audience
from visitplanner.exports.documents import Document
from visitplanner.exports.files import write_new, write_text
from visitplanner.locale import available, current, language, tr, trn
from visitplanner.planning.desk import Desk
from visitplanner.tui.base import PlannerScreen
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.text import plain
from visitplanner.tui.widgets.choice import Choice
from visitplanner.tui.widgets.field import Field
from visitplanner.tui.widgets.preview import Preview
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
    """The choices and a path above, the text below."""

    CSS_PATH = "export.tcss"
    OFFERS: ClassVar[tuple[Command, ...]] = EXPORT_OFFERS
    BINDINGS = bindings(EXPORT_OFFERS)
    HELP_TOPIC: ClassVar[str] = "export"

    def __init__(self, desk: Desk, slug: str, *, kind: Document = Document.AGENDA) -> None:
        """`kind` is the document to begin with."""
        super().__init__()
        self._kind = kind
        self._desk = desk
        self._slug = slug
        self.preview = ""
        """The text as it would be written."""
        self._file_name = ""
        self._given = ""
        self._replace = ""

    @property
    def restricted(self) -> bool:
        """Whether files go into the workspace's exports only, under names that are given."""
        return self.planner.options.restricted

    def body(self) -> ComposeResult:
        """Choices, path, preview."""
        lang = current()
        yield Static(
            plain(tr(N_("Export of {visit}"), visit=self._desk.programme(self._slug).visit.title)), id="head"
        )
        yield Row(
            tr(N_("Document")),
            Choice([(one.value, lang.label(one)) for one in Document], value=self._kind.value, id="kind"),
            classes="-short",
            id="row-kind",
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
        # Who is restricted names no file: a path is a way to elsewhere.
        file: Widget = Static("", id="name") if self.restricted else Field(id="path")
        yield Row(tr(N_("File")), file)
        yield Preview(id="preview")

    def on_mount(self) -> None:
        """Show the text for the first choice."""
        self.reload()
        self.query_one("#audience").focus()

    def place(self) -> tuple[str | None, str | None]:
        """The visit that is exported."""
        return self._slug, None

    def reload(self) -> None:
        """Make the text anew, and a name for the file unless one was typed."""
        kind = Document(self.query_one("#kind", Choice).value)
        audience = Audience(self.query_one("#audience", Choice).value)
        code = self.query_one("#language", Choice).value
        self.preview = self._written(kind, audience, code)
        self.query_one(Preview).show(self.preview)
        for_all = kind is Document.HANDOUT
        self.query_one("#row-kind", Row).say(tr(TELLS[kind]))
        self.query_one("#row-audience", Row).say(tr(FOR_ALL if for_all else SEES[audience]))
        parts = [self._slug, *([kind.value] if kind is Document.REPORT else []), audience.value, code]
        self._file_name = (f"{kind.value}-{code}" if for_all else "-".join(parts)) + ".md"
        if self.restricted:
            shown = f"exports/{self._file_name}"
            self.query_one("#name", Static).update(plain(shown))
            return
        path = self.query_one("#path", Field)
        if path.value in {"", self._given}:
            self._given = str(self._folder() / self._file_name)
            path.value = self._given

    def _written(self, kind: Document, audience: Audience, code: str) -> str:
        """The document in full."""
        desk, lang = self._desk, language(code)
        book, today = desk.book(), desk.today
        if kind is Document.HANDOUT:
            from visitplanner.exports.handout import handout

            return handout(book, language=lang, today=today)
        programme = desk.programme(self._slug)
        seen = findings(book, programme, today)
        visits = desk.visits().programmes
        if kind is Document.AGENDA:
            return markdown.agenda(
                book, programme, seen, visits, audience=audience, language=lang, today=today
            )
        from visitplanner.exports.report import report

        return report(book, programme, seen, visits, audience=audience, language=lang, today=today)

    def _folder(self) -> Path:
        """The exports of the workspace, where there is one on disk; else where one is."""
        root = getattr(self._desk.store, "path", None)
        return Path(root) / "exports" if root else Path.cwd()

    @on(Choice.Changed)
    def _chosen(self, event: Choice.Changed) -> None:
        event.stop()
        self.reload()
        self.query_one(Preview).scroll_home(animate=False)

    @on(Field.Changed)
    def _typed(self, event: Field.Changed) -> None:
        event.stop()

    def do_write(self) -> None:
        """Write the file; another file of that name is replaced only when asked twice."""
        if self.restricted:
            self._write(lambda: write_new(self._folder().parent, self._file_name, self.preview))
            return
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
        self._write(lambda: write_text(path, self.preview))

    def _write(self, write: Callable[[], Path]) -> None:
        try:
            written = write()
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
        self.query_one(Preview).scroll_page_down(animate=False)

    def do_up(self) -> None:
        """A page back."""
        self.query_one(Preview).scroll_page_up(animate=False)

    def do_next(self) -> None:
        """The next line."""
        self.focus_next()

    def do_previous(self) -> None:
        """The line before."""
        self.focus_previous()

    def do_back(self) -> None:
        """Back to the agenda."""
        self.dismiss(None)


TELLS: Final = {
    Document.AGENDA: N_("what is planned"),
    Document.REPORT: N_("what came of it, and what was agreed"),
    Document.HANDOUT: N_("what the partnership is about"),
}
FOR_ALL: Final = N_("the handout is the same for everybody")
SEES: Final = {
    Audience.PUBLIC: N_("public items only; people by what they do"),
    Audience.DELEGATION: N_("no notes, findings or internal items"),
    Audience.INTERNAL: N_("everything, findings too"),
}
