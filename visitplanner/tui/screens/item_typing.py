"""What stands in the item form and what it is taken to mean: fields, remarks beside them, hints below."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from textual import events, on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static, TextArea

from visitplanner.domain.agenda import GoalLink, Item, ItemKind, Status, Visibility
from visitplanner.domain.words import N_
from visitplanner.locale import current, tr, trn
from visitplanner.planning.desk import Desk
from visitplanner.planning.kinds import likely_kind
from visitplanner.tui.base import PlannerScreen
from visitplanner.tui.form_days import day_text, read_a_day, stepped
from visitplanner.tui.item_draft import Drafts
from visitplanner.tui.item_fields import DayField, make
from visitplanner.tui.item_meeting import meet
from visitplanner.tui.item_reader import understand
from visitplanner.tui.item_sheet import MORE, NO, Sheet, Understood, sheet_of
from visitplanner.tui.item_words import EXAMPLES, LABELS, help_of
from visitplanner.tui.keeping import Keeper
from visitplanner.tui.text import plain, tell
from visitplanner.tui.widgets.choice import Choice
from visitplanner.tui.widgets.field import Field
from visitplanner.tui.widgets.goal_links import GoalLinks
from visitplanner.tui.widgets.row import Row

_WIDTHS: Final = dict.fromkeys(("kind", "day", "moment", "until", "visibility", "status"), "-short")
_ORDER: Final = ("title", "kind", "goals", "day", "moment", "place", "who", *MORE)


class ItemTyping(PlannerScreen[Item | None]):
    """The fields of an item, as they are typed."""

    def __init__(
        self,
        desk: Desk,
        slug: str,
        item: Item | None = None,
        default_day: date | None = None,
        *,
        goal: str | None = None,
    ) -> None:
        """`item` is the one to edit; a new one begins on `default_day`, None for the pool, with `goal`."""
        super().__init__()
        self._desk = desk
        self._slug = slug
        self._new = item is None
        self._book = desk.book()
        self._programme = desk.programme(slug)
        links = () if goal is None else (GoalLink(goal=goal),)
        self._base = item or Item(id=desk.new_id(), title="", day=default_day, goals=links)
        self._on_disk: Item | None = None if self._new else self._base
        """The item as it stood on disk when that was looked at last; None where somebody deleted it."""
        self._at_first = sheet_of(self._base, self._book, self._programme)
        self._sheet = self._at_first
        self._widgets: dict[str, Widget] = {}
        self.drafts = Drafts(desk, slug, None if self._new else self._base.id)
        self._keeper = Keeper(self, self._save_draft)
        self._kind_chosen = not self._new
        self._forgetting = False
        self._over = False

    # What is on the screen

    def body(self) -> ComposeResult:
        """Head, a kept draft, the fields, and a line or two about the field in focus."""
        yield Static(self._head(), id="head")
        yield Static("", id="offer")
        with VerticalScroll(id="fields", can_focus=False):
            for name in _ORDER:
                widget = make(name, self._sheet, self._base, lambda: (self._book, self._programme))
                self._widgets[name] = widget
                folded = "more" if name in MORE else ""
                yield Row(
                    tr(LABELS[name]),
                    widget,
                    id=f"row-{name}",
                    classes=f"{folded} {_WIDTHS.get(name, '')}".strip(),
                )
            yield Static("", id="folded")
        yield Static("", id="hint")

    def _head(self) -> Content:
        visit = self._programme.visit.title
        if self._new:
            return tell(N_("{visit} › new activity"), visit=visit)
        return tell(N_("{visit} › {title}"), visit=visit, title=self._base.title)

    def on_mount(self) -> None:
        """Show what is understood, begin at the title; say who has it open as well."""
        self._fold()
        self._show()
        self._widgets["title"].focus()
        self._say_who_else()

    def place(self) -> tuple[str | None, str | None]:
        """The visit, and the item that is edited."""
        return self._slug, None if self._new else self._base.id

    def _say_who_else(self) -> None:
        others, here = self._desk.store.others(), self.place()
        open_too = [one for one in others if one.item is not None and (one.visit, one.item) == here]
        if open_too:
            from visitplanner.tui.elsewhere import name_of

            names = list(dict.fromkeys(name_of(self._desk, one.author) for one in open_too))
            said = trn(
                "{names} has this item open as well.",
                "{names} have this item open as well.",
                len(names),
                names=current().list(names),
            )
            self.say(said, tone="warning")

    def reload(self) -> None:
        """Take in what others did; what is being typed stays, with the cursor in it."""
        self._book = self._desk.book()
        self._programme = self._desk.programme(self._slug)
        if not self._widgets:
            return
        self._sheet = self._collected()
        if not self._new:
            self._meet(self._programme.item(self._base.id))
        self._show()

    def _meet(self, theirs: Item | None) -> None:
        """Show what somebody else changed of this item in the fields that were not touched here."""
        before, self._on_disk = self._on_disk, theirs
        if theirs is None:
            if before is not None:
                self._tell(N_("{who} deleted this item. Saving brings it back, with what stands here."))
            return
        met = meet(
            theirs,
            before=before or self._base,
            base=self._base,
            at_first=self._at_first,
            sheet=self._sheet,
            book=self._book,
            programme=self._programme,
        )
        renamed = met.base.title != self._base.title
        self._base, self._at_first = met.base, met.at_first
        self._fill(met.sheet)
        if renamed:
            self.query_one("#head", Static).update(self._head())
        if met.both:
            self._tell(N_("{who} changed {fields} too; when you save, you are asked."), met.both)
        elif met.taken:
            self._tell(N_("{who} changed {fields}; it stands here now."), met.taken)

    def _tell(self, sentence: str, names: Sequence[str] = ()) -> None:
        from visitplanner.tui.elsewhere import last_hand

        who = last_hand(self._desk, self._slug, self._base.id)
        fields = current().list([tr(LABELS[name]) for name in names])
        self.say(tr(sentence, who=who, fields=fields), tone="warning")

    def _fill(self, sheet: Sheet) -> None:
        """Put a sheet into the fields; the cursor stays where it is in them."""
        self._sheet = sheet
        for name, widget in self._widgets.items():
            text = sheet.texts.get(name, "")
            if isinstance(widget, Input) and widget.value != text:
                widget.value = text
            elif isinstance(widget, Choice):
                widget.restore(text)
            elif isinstance(widget, TextArea) and widget.text != text:
                at = widget.cursor_location
                widget.load_text(text)
                widget.move_cursor(at)

    # What is typed

    def _collected(self) -> Sheet:
        texts = dict(self._sheet.texts)
        for name, widget in self._widgets.items():
            if isinstance(widget, Input | Choice):
                texts[name] = widget.value
            elif isinstance(widget, TextArea):
                texts[name] = widget.text
        return Sheet(
            texts=texts, goals=self._sheet.goals, serves_relationship=self._sheet.serves_relationship
        )

    @on(Field.Changed)
    @on(Choice.Changed)
    @on(TextArea.Changed)
    def _typed(self, event: Field.Changed | Choice.Changed | TextArea.Changed) -> None:
        event.stop()
        sheet = self._collected()
        if not sheet.changed_from(self._sheet):
            return
        if event.control is self._widgets["kind"] and event.control.has_focus:
            self._kind_chosen = True
        self._sheet = sheet
        self._guess_kind()
        self._touched()

    def _guess_kind(self) -> None:
        """A lunch is not an exchange: until the person chooses, the title says what kind it seems to be."""
        choice = self._widgets["kind"]
        if not self._kind_chosen and isinstance(choice, Choice):
            kind = likely_kind(self._sheet.texts["title"])
            if kind is not ItemKind.NEED:
                choice.value = kind.value
                self._sheet = self._sheet.with_text("kind", kind.value)

    def _touched(self) -> None:
        self._show()
        self._keeper.later()

    def _understand(self) -> Understood:
        return understand(
            self._sheet, at_first=self._at_first, base=self._base, book=self._book, programme=self._programme
        )

    def _show(self) -> None:
        """Say beside each field what was understood; a problem only where something was typed."""
        known = self._understand()
        for name in self._widgets:
            row = self.query_one(f"#row-{name}", Row)
            typed = self._sheet.texts.get(name, "") != self._at_first.texts.get(name, "")
            problem = known.problems.get(name, "") if typed and name != "title" else ""
            row.say(problem or known.remarks.get(name, ""), problem=bool(problem))
        self.query_one("#row-kind", Row).say(tr(EXAMPLES[known.item.kind]))
        links = self._widgets["goals"]
        if isinstance(links, GoalLinks):
            links.show(
                self._sheet.goals,
                serves=self._sheet.serves_relationship,
                asked=known.item.must_name_goal,
                culture=known.item.kind is ItemKind.CULTURE,
                book=self._book,
            )

    # Moving about

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Say under the form what the field is for."""
        name = (event.widget.id or "").removeprefix("field-")
        if name in self._widgets:
            words = " ".join(tr(one) for one in help_of(name))
            self.query_one("#hint", Static).update(plain(words), layout=False)

    def explain(self, widget: Widget | None) -> str:
        """What the help screen says of a field."""
        name = ((widget.id if widget is not None else "") or "").removeprefix("field-")
        return " ".join(tr(one) for one in help_of(name)) if name in self._widgets else ""

    @on(DayField.Stepped)
    def _stepped(self, event: DayField.Stepped) -> None:
        event.stop()
        field = event.field
        day = stepped(read_a_day(field.value, self._programme), self._programme, event.by)
        field.value = day_text(day, self._programme)
        field.cursor_position = len(field.value)

    def do_next(self) -> None:
        """Go to the next field."""
        self.focus_next()

    def do_previous(self) -> None:
        """Go to the previous field."""
        self.focus_previous()

    def do_more(self) -> None:
        """Fold the other fields out, or away again."""
        self.toggle_class("-more")
        self._fold()
        self._widgets[MORE[0] if self.has_class("-more") else "title"].focus()

    def _fold(self) -> None:
        line = self.query_one("#folded", Static)
        filled = [
            tr(LABELS[name]) for name in MORE if self._sheet.texts.get(name, "") not in self._usual(name)
        ]
        line.display = not self.has_class("-more")
        words = tr(N_("F4 shows more: plan B, hosts, promise, status, note, …"))
        if filled:
            words = tr(N_("F4 shows more; filled in there: {fields}."), fields=current().list(filled))
        line.update(plain(words))

    def _usual(self, name: str) -> tuple[str, ...]:
        return ("", NO, Visibility.DELEGATION.value, Status.PLANNED.value) if name != "note" else ("",)

    def _save_draft(self) -> None:
        """Keep what is typed. Raises StoreError."""
        raise NotImplementedError
